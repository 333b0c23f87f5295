// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "forking.h"

#include <store/branches.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::test;

/// What a fork may have otherwise than its parent, and what it may not.
class TestForkSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_parent; ///< of 36 batches

    QString copyOfParent(const char *name) const { return copied(m_parent, m_folder, name); }

private Q_SLOTS:
    void initTestCase();
    void takesEachSettingThatItMayChange_data();
    void takesEachSettingThatItMayChange();
    void othersTakePart();
    void whatCanNotBeForkedIsRefused_data();
    void whatCanNotBeForkedIsRefused();
};

void TestForkSettings::initTestCase()
{
    m_parent = m_folder.filePath(u"parent.fleetrun"_s);
    const auto session = Session::create(parentConfig(), m_parent, paused());
    goOnAtOnce(*session);
    QCOMPARE(session->snapshot()->state, RunState::Finished);
}

void TestForkSettings::takesEachSettingThatItMayChange_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {u"trainer.local_rate = 0.01"_s,
                                u"trainer.fleet_rate = 0.002"_s,
                                u"trainer.late_half = 0"_s,
                                u"trainer.replays = 0"_s,
                                u"trainer.tilt = 2"_s,
                                u"trainer.l2 = 0.01"_s,
                                u"trainer.positive_weight = 3"_s,
                                u"trainer.gradient_clip = 0.1"_s,
                                u"trainer.weight_clip = 0.5"_s,
                                u"trainer.optimiser = \"adam\""_s,
                                u"trainer.optimiser = \"ftrl\""_s,
                                u"trainer.schedule = \"inverse\""_s,
                                u"federation.trigger = \"devices\""_s,
                                u"federation.every_updates = 4"_s,
                                u"federation.norm_factor = 0.001"_s,
                                u"federation.hold_out = 5"_s,
                                u"federation.hold_out = 0"_s,
                                u"federation.hold_out_device = 1"_s,
                                u"alarms.false_alarms_per_day = 100"_s,
                                u"shadow_original = true"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestForkSettings::takesEachSettingThatItMayChange()
{
    QFETCH(const QString, line);
    const QString file = copyOfParent(qPrintable(line.section(u' ', 0, 0) + line.right(3).remove(u'"')));
    ForkRequest request = requestOf(file, 22, u"other"_s);
    request.config = changed(request.config, line);
    QVERIFY(request.config != parentConfig());
    {
        auto session = Session::fork(request, paused());
        waitFor(*session);
        QVERIFY2(!session->snapshot()->error,
                 qPrintable(session->snapshot()->error.value_or(Error{}).text()));
        goOnAtOnce(*session);
        QCOMPARE(session->snapshot()->state, RunState::Finished);
    }
    // Not the configuration alone is another one.
    const auto contents = [](const QString &address) {
        QStringList values;
        auto reader = store::RunFileReader::open(address);
        (void)(*reader)->forEachBatch([&](fleet::BatchRecord &&record) {
            for (const fleet::DeviceReport &report : record.devices)
                values << QString::number(report.update.loss, 'g', 9) +
                              QString::number(report.alarms.threshold);
            for (const auto &version : record.versions)
                values << QString::number(version.moved, 'g', 9);
            for (const float value : record.fleet.originalMeasured)
                values << QString::number(double(value), 'g', 9);
            return true;
        });
        return values;
    };
    QVERIFY(contents(file) != contents(file + u"#other"_s));
}

void TestForkSettings::othersTakePart()
{
    const QString file = copyOfParent("others");
    ForkRequest request = requestOf(file, 22, u"fewer"_s);
    request.config.federation.holdOut = 0;
    request.config.federation.holdOutDevice = 0;
    auto session = Session::fork(request, paused());
    goOnAtOnce(*session);
    const auto &devices = *session->snapshot()->devices;
    QCOMPARE(devices[0].state, fleet::DeviceState::HoldOut);
    QVERIFY(
        std::isnan(devices[0].local.accuracy)); // a model that does not train any more has nothing to show
    QVERIFY(devices[9].version > 0);            // it judged alone before, and has sent updates since
    session.reset();
    auto fork = store::RunFileReader::open(file + u"#fewer"_s);
    QVERIFY((*fork)->forEachBatch([&](fleet::BatchRecord &&record) {
        for (const fleet::DeviceReport &report : record.devices) {
            const bool sends = record.batch > 22 ? report.device != 0 : report.device < 8;
            if (report.updated && !sends)
                return false;
        }
        return true;
    }));
}

void TestForkSettings::whatCanNotBeForkedIsRefused_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<int>("batch");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *what, const QString &parent, int batch, const QString &name,
                        const QString &line, const QString &says) {
        QTest::newRow(what) << parent << batch << name << line << says;
    };
    row("before the first batch", {}, 0, u"a"_s, {}, u"from 1 to 36"_s);
    row("after the last batch", {}, 37, u"a"_s, {}, u"no batch 37"_s);
    row("name in use", {}, 20, u"there"_s, {}, u"“there”"_s);
    row("no name", {}, 20, {}, {}, u"can't be called “”"_s);
    row("sign in the name", {}, 20, u"a#b"_s, {}, u"can't be called “a#b”"_s);
    row("no such parent", u"#absent"_s, 20, u"a"_s, {}, u"The forks are: there"_s);
    row("before its parent", u"#there"_s, 20, u"a"_s, {}, u"begins after batch 30"_s);
    row("seed", {}, 20, u"a"_s, u"seed = 7"_s, u"seed"_s);
    row("devices", {}, 20, u"a"_s, u"simulation.devices = 11"_s, u"simulation.devices"_s);
    row("features", {}, 20, u"a"_s, u"method = \"original\""_s, u"method"_s);
    row("memory", {}, 20, u"a"_s, u"trainer.reservoir = 10"_s, u"trainer.reservoir"_s);
    row("labels", {}, 20, u"a"_s, u"labels.delay_readings = 0"_s, u"labels.delay_readings"_s);
    row("drift that was watched", {}, 20, u"a"_s, u"drift.action = \"off\""_s, u"drift.action"_s);
    row("too few batches", {}, 20, u"a"_s, u"batches = 20"_s, u"can't end after batch 20"_s);
}

void TestForkSettings::whatCanNotBeForkedIsRefused()
{
    QFETCH(const QString, parent);
    QFETCH(const int, batch);
    QFETCH(const QString, name);
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    const QString file = m_folder.filePath(u"refuses.fleetrun"_s);
    if (!QFile::exists(file)) {
        QVERIFY(QFile::copy(m_parent, file));
        QVERIFY(makeFork(requestOf(file, 30, u"there"_s), 1).has_value());
    }
    ForkRequest request = requestOf(file, std::uint64_t(batch), name);
    request.config = changed(request.config, line);
    request.parent += parent;
    auto session = Session::fork(request, paused());
    waitFor(*session);
    QCOMPARE(session->snapshot()->state, RunState::Failed);
    const QString sentence = session->snapshot()->error.value_or(Error{}).text();
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(store::readBranches(file).value().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestForkSettings)
#include "tst_forksettings.moc"
