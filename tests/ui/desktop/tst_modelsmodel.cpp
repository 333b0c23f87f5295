// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"

#include <desktop/modelsmodel.h>
#include <desktop/modelsproxy.h>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace Qt::Literals::StringLiterals;
using store::ModelKey;

class ModelsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionsStandUnderTheirBranchNewestFirst();
    void versionsOfADeviceAreAskedForWhenSomebodyLooks();
    void newerVersionsOfADeviceComeOnTop();
    void rowsKeepTheirPlaceWhileDataArrives();
    void aDeviceThatNeverTrainsHasNone();
    void aDeviceWithoutStoredVersionsSaysSo();
    void whatCanNotBeReadSaysWhy();
    void pinnedVersionsStandOnTop();
    void filesAreListedOnce();
    void searchFinds_data();
    void searchFinds();
    void emptyBranchesAreNotShown();
    void anotherRunFoldsTheTree();
    void aHundredThousandDevicesAreSearched();
    void rollingBackGoesFurtherEachTime();
};

namespace {

struct Fleet : handmade::Maker
{
    explicit Fleet(int devices) : Maker(devices)
    {
        for (session::DeviceRow &row : rows) {
            row.state = fleet::DeviceState::Learning;
            row.version = 4;
        }
        config = std::make_shared<fleet::RunConfig>();
        notes = std::make_shared<store::ModelNotes>();
    }
    SnapshotPtr take() const
    {
        auto result = std::make_shared<session::Snapshot>(*snapshot());
        result->config = config;
        result->notes = notes;
        return result;
    }
    void note(const ModelKey &key, const QString &text, bool pinned = false)
    {
        auto changed = std::make_shared<store::ModelNotes>(*notes);
        (*changed)[key] = {text, pinned};
        notes = changed;
    }
    std::shared_ptr<fleet::RunConfig> config;
    std::shared_ptr<const store::ModelNotes> notes;
};

ModelsModel::Updates updates(std::uint32_t device, std::uint32_t newest, std::uint32_t oldest)
{
    ModelsModel::Updates result;
    for (std::uint32_t version = newest; version >= oldest; --version) {
        store::StoredUpdate update;
        update.batch = 10 * version;
        update.report.device = device;
        update.report.update.modelVersion = version;
        update.report.update.accuracy = 0.75F;
        update.report.local.accuracy = 0.625F;
        result.push_back(update);
    }
    return result;
}

QString text(const QAbstractItemModel &model, int row, const QModelIndex &parent, int column = 0)
{
    return model.index(row, column, parent).data().toString();
}

QStringList texts(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row)
        result << text(model, row, parent);
    return result;
}

} // namespace

void ModelsModelTest::versionsStandUnderTheirBranchNewestFirst()
{
    ModelsModel model;
    const QAbstractItemModelTester tester(&model);
    Fleet fleet(3);
    fleet.addVersion(1);
    fleet.addVersion(2);
    model.setSnapshot(fleet.take());
    QCOMPARE(texts(model, {}), (QStringList{u"Pinned"_s, u"Files"_s, u"Devices"_s, u"Global versions"_s}));
    QCOMPARE(texts(model, model.branch(ModelsModel::Global)), (QStringList{u"v2"_s, u"v1"_s}));
    QCOMPARE(texts(model, model.branch(ModelsModel::Devices)),
             (QStringList{u"press-0000"_s, u"pump-0001"_s, u"press-0002"_s}));
    QCOMPARE(model.item(model.indexOf({ModelKey::global, 1})).key, (ModelKey{ModelKey::global, 1}));
    fleet.addVersion(3);
    model.setSnapshot(fleet.take());
    QCOMPARE(texts(model, model.branch(ModelsModel::Global)), (QStringList{u"v3"_s, u"v2"_s, u"v1"_s}));
}

void ModelsModelTest::versionsOfADeviceAreAskedForWhenSomebodyLooks()
{
    ModelsModel model;
    const Fleet fleet(3);
    model.setSnapshot(fleet.take());
    const QSignalSpy wanted(&model, &ModelsModel::updatesWanted);
    const QModelIndex device = model.deviceIndex(1);
    QVERIFY(model.hasChildren(device));
    QCOMPARE(model.rowCount(device), 0);
    QVERIFY(wanted.isEmpty());
    model.fetchMore(device);
    QCOMPARE(wanted.size(), qsizetype(1));
    QCOMPARE(wanted[0][0].toUInt(), 1U);
    QCOMPARE(model.rowCount(device), 0);
    QVERIFY(model.hasChildren(device)); // they are on their way
    QVERIFY(!model.canFetchMore(device));

    const QAbstractItemModelTester tester(&model);
    model.setUpdates(1, updates(1, 4, 1));
    QCOMPARE(texts(model, device), (QStringList{u"v4"_s, u"v3"_s, u"v2"_s, u"v1"_s}));
    QCOMPARE(text(model, 0, device, VersionsModel::Claimed), u"0.750"_s);
    QCOMPARE(text(model, 0, device, VersionsModel::Measured), u"0.625"_s);
    QCOMPARE(model.name({1, 4}), u"pump-0001 v4"_s);
    model.setUpdates(1, updates(1, 4, 4)); // an answer that came twice
    QCOMPARE(model.rowCount(device), 4);
}

void ModelsModelTest::newerVersionsOfADeviceComeOnTop()
{
    ModelsModel model;
    Fleet fleet(3);
    model.setSnapshot(fleet.take());
    const QModelIndex device = model.deviceIndex(0);
    model.fetchMore(device);
    model.setUpdates(0, updates(0, 4, 1));
    const QAbstractItemModelTester tester(&model);
    const QPersistentModelIndex second = model.index(1, 0, device);
    const QSignalSpy wanted(&model, &ModelsModel::updatesWanted);
    fleet.rows[0].version = 6;
    QTRY_VERIFY((model.setSnapshot(fleet.take()), !wanted.isEmpty())); // not at every snapshot
    QCOMPARE(wanted[0][1].toULongLong(), 40ULL);                       // the batch of v4
    model.setUpdates(0, updates(0, 6, 5));
    QCOMPARE(texts(model, device), (QStringList{u"v6"_s, u"v5"_s, u"v4"_s, u"v3"_s, u"v2"_s, u"v1"_s}));
    QCOMPARE(second.row(), 3);
}

void ModelsModelTest::rowsKeepTheirPlaceWhileDataArrives()
{
    ModelsModel model;
    const QAbstractItemModelTester tester(&model);
    Fleet fleet(3);
    model.setSnapshot(fleet.take());
    const QPersistentModelIndex device = model.deviceIndex(2);
    model.fetchMore(device);
    model.setUpdates(2, updates(2, 4, 1));
    const QPersistentModelIndex local = model.index(2, 0, device);
    fleet.addVersion(1); // the first version of the run
    model.setSnapshot(fleet.take());
    const QPersistentModelIndex global = model.index(0, 0, model.branch(ModelsModel::Global));
    for (std::uint32_t version = 2; version < 9; ++version)
        fleet.addVersion(version);
    fleet.note({ModelKey::global, 1}, u"good"_s, true);
    model.setSnapshot(fleet.take());
    QVERIFY(device.isValid() && local.isValid() && global.isValid());
    QCOMPARE(local.row(), 2);
    QCOMPARE(global.data().toString(), u"◆ v1"_s);
}

void ModelsModelTest::aDeviceThatNeverTrainsHasNone()
{
    ModelsModel model;
    Fleet fleet(2);
    fleet.rows[1].state = fleet::DeviceState::HoldOut;
    model.setSnapshot(fleet.take());
    QVERIFY(model.hasChildren(model.deviceIndex(0)));
    QVERIFY(!model.hasChildren(model.deviceIndex(1)));
    QCOMPARE(model.deviceIndex(1).data(ModelsModel::RemarkRole).toString(), u"never trains"_s);
}

void ModelsModelTest::aDeviceWithoutStoredVersionsSaysSo()
{
    ModelsModel model;
    Fleet fleet(2);
    fleet.config->keepLocalVersions = 50;
    model.setSnapshot(fleet.take());
    const QModelIndex device = model.deviceIndex(0);
    model.fetchMore(device);
    model.setUpdates(0, ModelsModel::Updates());
    QCOMPARE(model.rowCount(device), 1);
    const QModelIndex message = model.index(0, 0, device);
    QCOMPARE(model.item(message).kind, ModelItem::Message);
    QVERIFY(!model.flags(message).testFlag(Qt::ItemIsSelectable));
    QVERIFY(message.data(ModelsModel::RemarkRole).toString().contains(u"50"_s));
}

void ModelsModelTest::whatCanNotBeReadSaysWhy()
{
    ModelsModel model;
    const Fleet fleet(2);
    model.setSnapshot(fleet.take());
    const QModelIndex device = model.deviceIndex(0);
    model.fetchMore(device);
    model.setUpdates(0, failure(ErrorKind::NotFound, u"run"_s, u"The file is gone."_s));
    QCOMPARE(model.index(0, 0, device).data(ModelsModel::RemarkRole).toString(), u"run: The file is gone."_s);
}

void ModelsModelTest::pinnedVersionsStandOnTop()
{
    ModelsModel model;
    const QAbstractItemModelTester tester(&model);
    Fleet fleet(3);
    for (std::uint32_t version = 1; version < 6; ++version)
        fleet.addVersion(version);
    fleet.note({ModelKey::global, 4}, QString(), true);
    fleet.note({1, 2}, u"before the repair"_s, true);
    fleet.note({ModelKey::global, 5}, u"only a note"_s);
    model.setSnapshot(fleet.take());
    const QModelIndex pinned = model.branch(ModelsModel::Pinned);
    QCOMPARE(texts(model, pinned), (QStringList{u"Global v4"_s, u"pump-0001 v2"_s}));
    QCOMPARE(model.index(1, 0, pinned).data(ModelsModel::RemarkRole).toString(), u"before the repair"_s);
    QCOMPARE(model.indexOf({ModelKey::global, 4}).data().toString(), u"◆ v4"_s);
    QCOMPARE(model.indexOf({ModelKey::global, 5}).data(ModelsModel::RemarkRole).toString(),
             u"live · only a note"_s);
    fleet.note({ModelKey::global, 4}, QString(), false);
    fleet.note({ModelKey::global, 2}, QString(), true);
    model.setSnapshot(fleet.take());
    QCOMPARE(texts(model, pinned), (QStringList{u"Global v2"_s, u"pump-0001 v2"_s}));
}

void ModelsModelTest::filesAreListedOnce()
{
    ModelsModel model;
    const QAbstractItemModelTester tester(&model);
    store::ModelFile file;
    file.kind = u"local"_s;
    file.device = u"oven"_s;
    file.version = 3;
    model.addFile(u"/models/oven.json"_s, file);
    file.version = 9;
    model.addFile(u"/models/oven.json"_s, file);
    QCOMPARE(model.rowCount(model.branch(ModelsModel::Files)), 1);
    QCOMPARE(model.fileIndex(0).data().toString(), u"oven.json"_s);
    QCOMPARE(model.fileIndex(0).data(ModelsModel::RemarkRole).toString(), u"oven v9"_s);
}

void ModelsModelTest::searchFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *search, const QStringList &found) {
        QTest::newRow(search) << QString::fromUtf8(search) << found;
    };
    row("v12", {u"v12"_s});
    row("1", {u"v12"_s, u"v11"_s, u"v10"_s, u"◆ v1"_s, u"pump-0001"_s});
    row("press", {u"press-0000"_s, u"press-0002"_s});
    row("BEARING", {u"◆ v1"_s});
    row("bearing new", {u"◆ v1"_s});
    row("bearing old", {});
    row("pinned", {u"◆ v1"_s, u"press-0002"_s});
    row("repair", {u"press-0002"_s});
    row("live", {u"v12"_s});
    row("promoted", {u"★ v9"_s});
    row("  ", {u"v12"_s, u"v11"_s, u"v10"_s, u"★ v9"_s, u"v8"_s, u"v7"_s, u"v6"_s, u"v5"_s, u"v4"_s, u"v3"_s,
               u"v2"_s, u"◆ v1"_s, u"press-0000"_s, u"pump-0001"_s, u"press-0002"_s});
}

void ModelsModelTest::searchFinds()
{
    ModelsModel model;
    ModelsProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy);
    Fleet fleet(3);
    for (std::uint32_t version = 1; version < 13; ++version)
        fleet.addVersion(version);
    fleet.versions[8].promoted = true;
    fleet.note({ModelKey::global, 1}, u"New bearings"_s, true);
    fleet.note({2, 3}, u"after the repair"_s, true);
    model.setSnapshot(fleet.take());
    QFETCH(QString, search);
    proxy.setSearch(search);
    const QModelIndex global = proxy.mapFromSource(model.branch(ModelsModel::Global));
    const QModelIndex devices = proxy.mapFromSource(model.branch(ModelsModel::Devices));
    QTEST(QStringList(texts(proxy, global) + texts(proxy, devices)), "found");
}

void ModelsModelTest::emptyBranchesAreNotShown()
{
    ModelsModel model;
    ModelsProxy proxy(&model);
    const QAbstractItemModelTester tester(&proxy);
    Fleet fleet(1);
    fleet.addVersion(1);
    model.setSnapshot(fleet.take());
    QCOMPARE(texts(proxy, {}), (QStringList{u"Devices"_s, u"Global versions"_s}));
    fleet.note({ModelKey::global, 1}, QString(), true);
    model.setSnapshot(fleet.take());
    model.addFile(u"/a.json"_s, {});
    QCOMPARE(texts(proxy, {}), (QStringList{u"Pinned"_s, u"Files"_s, u"Devices"_s, u"Global versions"_s}));
    fleet.note({ModelKey::global, 1}, QString(), false);
    model.setSnapshot(fleet.take());
    QCOMPARE(texts(proxy, {}), (QStringList{u"Files"_s, u"Devices"_s, u"Global versions"_s}));
}

void ModelsModelTest::anotherRunFoldsTheTree()
{
    ModelsModel model;
    const QAbstractItemModelTester tester(&model);
    Fleet first(3), second(5);
    first.addVersion(1);
    model.setSnapshot(first.take());
    model.fetchMore(model.deviceIndex(0));
    model.setUpdates(0, updates(0, 4, 1));
    model.setSnapshot(second.take());
    QCOMPARE(model.rowCount(model.branch(ModelsModel::Global)), 0);
    QCOMPARE(model.rowCount(model.branch(ModelsModel::Devices)), 5);
    QCOMPARE(model.rowCount(model.deviceIndex(0)), 0);
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(model.branch(ModelsModel::Devices)), 0);
}

void ModelsModelTest::aHundredThousandDevicesAreSearched()
{
    ModelsModel model;
    ModelsProxy proxy(&model);
    const Fleet fleet(100'000);
    const QSignalSpy wanted(&model, &ModelsModel::updatesWanted);
    model.setSnapshot(fleet.take());
    const QModelIndex devices = proxy.mapFromSource(model.branch(ModelsModel::Devices));
    QCOMPARE(proxy.rowCount(devices), 100'000);
    proxy.setSearch(u"pump-99999"_s);
    QCOMPARE(texts(proxy, devices), QStringList{u"pump-99999"_s});
    QVERIFY(wanted.isEmpty()); // nobody looked into a device
}

void ModelsModelTest::rollingBackGoesFurtherEachTime()
{
    std::vector<session::VersionRow> rows;
    const auto add = [&rows](std::uint32_t parent, bool promoted) {
        session::VersionRow row;
        row.version = std::uint32_t(rows.size()) + 1;
        row.parent = parent;
        row.promoted = promoted;
        rows.push_back(row);
    };
    QVERIFY(!versionBeforeLive(rows));
    add(0, false); // v1
    QVERIFY(!versionBeforeLive(rows));
    add(1, false); // v2
    add(2, false); // v3
    QCOMPARE(versionBeforeLive(rows), std::optional<std::uint32_t>(2));
    add(2, true); // v4 has the weights of v2
    QCOMPARE(versionBeforeLive(rows), std::optional<std::uint32_t>(1));
    add(1, true); // v5 has those of v1
    QVERIFY(!versionBeforeLive(rows));
    add(5, false); // v6 was learnt from v5, and so from v1
    QCOMPARE(versionBeforeLive(rows), std::optional<std::uint32_t>(1));
}

QTEST_MAIN(ModelsModelTest)
#include "tst_modelsmodel.moc"
