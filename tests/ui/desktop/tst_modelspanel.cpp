// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <store/modelfile.h>
#include <store/runfile.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;
using store::ModelKey;

// The list of models in the window, driven by mouse and keys.
class ModelsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutARunItSaysWhatToDo();
    void aDeviceOpensToItsVersions();
    void aVersionIsComparedWithTheGuessesOfItsTime();
    void whatIsScrolledToStaysInItsPlace();
    void searchHidesAndBringsBack();
    void aNoteIsWrittenTakenBackAndDoneAgain();
    void aPinIsTakenBack();
    void aNoteOfAFileThatIsBusyIsRefused();
    void rollingBackIsOneClickAndOneUndo();
    void twoVersionsAreCompared();
    void aComparisonIsCopiedAndExported();
    void aLocalVersionIsSaved();
    void aFileIsComparedWithAVersion();
};

namespace {

QTreeView *tree(const Driver &d)
{
    return d.child<QTreeView>(u"modelsTree"_s);
}

QModelIndex branch(const Driver &d, const QString &name)
{
    const auto *model = tree(d)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 0);
    }
    return {};
}

QModelIndex global(const Driver &d, int row)
{
    return tree(d)->model()->index(row, 0, branch(d, u"Global versions"_s));
}

void clickOn(const Driver &d, const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
{
    tree(d)->scrollTo(index);
    QTest::mouseClick(tree(d)->viewport(), Qt::LeftButton, modifiers, tree(d)->visualRect(index).center());
}

/// The first device, opened by key, with its versions there.
QModelIndex openDevice(const Driver &d)
{
    const QModelIndex devices = branch(d, u"Devices"_s);
    clickOn(d, devices);
    QTest::keyClick(tree(d), Qt::Key_Right);
    const QModelIndex device = tree(d)->model()->index(0, 0, devices);
    clickOn(d, device);
    QTest::keyClick(tree(d), Qt::Key_Right);
    const bool isThere = QTest::qWaitFor(
        [&] {
            return tree(d)->model()->index(0, 0, device).data().toString() ==
                   u"v%1"_s.arg((*d.window->snapshot()->devices)[0].version);
        },
        patience);
    return isThere ? device : QModelIndex();
}

/// A run with versions, standing still, whose newest version is in the list.
bool begin(const Driver &d, std::uint32_t versions = 4)
{
    return d.start() &&
           QTest::qWaitFor([&] { return d.window->snapshot()->version >= versions; }, patience) &&
           d.pause() &&
           QTest::qWaitFor(
               [&] { return global(d, 0).data().toString() == u"v%1"_s.arg(d.window->snapshot()->version); },
               patience);
}

store::ModelNote noteOf(const Driver &d, const ModelKey &key)
{
    const auto notes = d.window->session()->snapshot()->notes;
    const auto found = notes->find(key);
    return found == notes->end() ? store::ModelNote() : found->second;
}

bool waitForNote(const Driver &d, const ModelKey &key, const store::ModelNote &note)
{
    return QTest::qWaitFor([&] { return noteOf(d, key) == note; }, patience);
}

} // namespace

void ModelsPanelTest::withoutARunItSaysWhatToDo()
{
    const Driver d;
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QLabel>(u"modelsEmpty"_s)->isVisible(), patience);
    QVERIFY(d.child<QLabel>(u"modelsEmpty"_s)->text().contains(u"Start a run"_s));
    for (const QString &button :
         {u"promote"_s, u"rollBack"_s, u"compareModels"_s, u"saveModel"_s, u"pinModel"_s})
        QVERIFY2(!d.child<QAbstractButton>(button)->isEnabled(), qPrintable(button));
    QVERIFY(d.child<QAbstractButton>(u"loadModel"_s)->isEnabled());
}

void ModelsPanelTest::aDeviceOpensToItsVersions()
{
    const Driver d;
    QVERIFY(begin(d));
    const QModelIndex device = openDevice(d);
    QVERIFY(device.isValid());
    const std::uint32_t newest = (*d.window->snapshot()->devices)[0].version;
    QCOMPARE(tree(d)->model()->rowCount(device), int(newest)); // the demonstration keeps each
    clickOn(d, tree(d)->model()->index(1, 0, device));
    const QString name = (*d.window->snapshot()->infos)[0].name;
    const auto *details = d.child<QWidget>(u"versionDetails"_s);
    const QString title = u"%1 v%2"_s.arg(name).arg(newest - 1);
    bool isTold = false;
    for (const QLabel *label : details->findChildren<QLabel *>())
        isTold = isTold || label->text() == title;
    QVERIFY2(isTold, qPrintable(title));
    QVERIFY(!d.child<QAbstractButton>(u"promote"_s)->isEnabled());
    // Others come on top, and the chosen one stays chosen.
    QVERIFY(d.step() && d.step());
    QTRY_VERIFY_WITH_TIMEOUT(tree(d)->model()->rowCount(device) > int(newest), patience);
    QCOMPARE(tree(d)->currentIndex().siblingAtColumn(0).data().toString(), u"v%1"_s.arg(newest - 1));
}

void ModelsPanelTest::aVersionIsComparedWithTheGuessesOfItsTime()
{
    Driver d;
    QVERIFY(begin(d, 8));
    const auto guess = [&d](const QString &name) {
        for (const auto *label : d.child<QWidget>(u"versionDetails"_s)->findChildren<QLabel *>()) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return QString();
    };
    const session::VersionRow old = d.window->snapshot()->versions->at(2);
    QVERIFY(old.evaluation);
    clickOn(d, global(d, int(d.window->snapshot()->versions->size()) - 3));
    const auto &curve =
        d.window->snapshot()->fleetCurves->metrics[std::size_t(fleet::ChartMetric::Accuracy)].lastLabel;
    float then = 0;
    for (const session::CurvePoint &point : curve) {
        if (point.batch <= double(old.evaluation->toBatch))
            then = point.last;
    }
    // Of the very readings that measured it.
    const double anomalies = old.evaluation->fleet.baseRate, majority = std::max(anomalies, 1 - anomalies);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(guess(u"last known label"_s), QLocale().toString(double(then), 'f', 3));
        QCOMPARE(guess(u"majority class"_s), QLocale().toString(majority, 'f', 3));
        QVERIFY(d.step()); // whatever comes since
    }
}

void ModelsPanelTest::whatIsScrolledToStaysInItsPlace()
{
    Driver d;
    QVERIFY(begin(d, 30));
    const auto version = [](const QModelIndex &index) {
        return index.siblingAtColumn(0).data().toString().mid(1).toInt();
    };
    const auto top = [&] { return version(tree(d)->indexAt({0, 0})); };
    QScrollBar *bar = tree(d)->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int before = top(), newest = version(tree(d)->currentIndex());
    QVERIFY(before > 0 && before < newest);
    for (int i = 0; i < 3; ++i)
        QVERIFY(d.step());
    QCOMPARE(top(), before);
    bar->setValue(0);
    QVERIFY(d.step());
    QTRY_VERIFY_WITH_TIMEOUT(version(tree(d)->currentIndex()) > newest, patience);
}

void ModelsPanelTest::searchHidesAndBringsBack()
{
    const Driver d;
    QVERIFY(begin(d));
    auto *field = d.child<QLineEdit>(u"modelSearch"_s);
    const int before = tree(d)->model()->rowCount(branch(d, u"Global versions"_s));
    const auto areDevicesOpen = [&d] { return tree(d)->isExpanded(branch(d, u"Devices"_s)); };
    QVERIFY(!areDevicesOpen());
    QTest::keyClicks(field, u"v2"_s);
    QVERIFY(areDevicesOpen());
    for (int row = 0; row < tree(d)->model()->rowCount(branch(d, u"Global versions"_s)); ++row)
        QVERIFY(global(d, row).data().toString().startsWith(u"v2"_s));
    QTest::keyClicks(field, u" zebra"_s);
    QVERIFY(d.child<QLabel>(u"modelsEmpty"_s)->isVisible());
    QVERIFY(!tree(d)->isVisible());
    field->clear();
    QVERIFY(tree(d)->isVisible());
    QCOMPARE(tree(d)->model()->rowCount(branch(d, u"Global versions"_s)), before);
    QVERIFY(!areDevicesOpen());
}

void ModelsPanelTest::aNoteIsWrittenTakenBackAndDoneAgain()
{
    const Driver d;
    QVERIFY(begin(d));
    const ModelKey key{ModelKey::global, d.window->snapshot()->version - 1};
    clickOn(d, global(d, 1));
    auto *note = d.child<QLineEdit>(u"modelNote"_s);
    QTest::keyClick(tree(d), Qt::Key_F2);
    QTest::keyClicks(note, u"before the repair"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(waitForNote(d, key, {u"before the repair"_s, false}));
    QVERIFY(d.waitForNotice(u"note"_s));
    QTRY_VERIFY_WITH_TIMEOUT(global(d, 1).data(Qt::ToolTipRole).toString().contains(u"before the repair"_s),
                             patience);
    d.trigger(u"undo"_s);
    QVERIFY(waitForNote(d, key, {}));
    QTRY_VERIFY_WITH_TIMEOUT(note->text().isEmpty(), patience);
    d.trigger(u"redo"_s);
    QVERIFY(waitForNote(d, key, {u"before the repair"_s, false}));
    QTRY_COMPARE_WITH_TIMEOUT(note->text(), u"before the repair"_s, patience);
    // Escape leaves it as it was; another row has its own.
    QTest::keyClick(tree(d), Qt::Key_F2);
    QTest::keyClicks(note, u"x"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(note->text(), u"before the repair"_s);
    clickOn(d, global(d, 2));
    QVERIFY(note->text().isEmpty());
    QCOMPARE(noteOf(d, key).text, u"before the repair"_s);
}

void ModelsPanelTest::aPinIsTakenBack()
{
    const Driver d;
    QVERIFY(begin(d));
    const ModelKey key{ModelKey::global, d.window->snapshot()->version - 2};
    clickOn(d, global(d, 2));
    auto *note = d.child<QLineEdit>(u"modelNote"_s);
    QTest::keyClicks(note, u"good"_s); // and, without Return, at once
    d.click(u"pinModel"_s);
    QVERIFY(waitForNote(d, key, {u"good"_s, true}));
    QTRY_VERIFY_WITH_TIMEOUT(branch(d, u"Pinned"_s).isValid(), patience);
    const QModelIndex pinned = tree(d)->model()->index(0, 0, branch(d, u"Pinned"_s));
    QCOMPARE(pinned.data().toString(), u"Global v%1"_s.arg(key.version));
    QVERIFY(tree(d)->isExpanded(pinned.parent()));
    QVERIFY(d.waitForNotice(u"pinned"_s)); // from then on there is something to undo
    d.trigger(u"undo"_s);
    QVERIFY(waitForNote(d, key, {u"good"_s, false}));
    QTRY_VERIFY_WITH_TIMEOUT(!branch(d, u"Pinned"_s).isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!d.child<QPushButton>(u"pinModel"_s)->isChecked(), patience);
}

void ModelsPanelTest::aNoteOfAFileThatIsBusyIsRefused()
{
    const Driver d;
    const QString path = d.runFile(u"busy.fleetrun"_s);
    const auto writer = store::RunFileWriter::append(path);
    QVERIFY(writer.has_value());
    d.window->openPath(path);
    QTRY_VERIFY_WITH_TIMEOUT(global(d, 1).isValid(), patience);
    clickOn(d, global(d, 1));
    auto *pin = d.child<QPushButton>(u"pinModel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pin->isEnabled(), patience);
    d.click(u"pinModel"_s);
    QVERIFY(d.waitForError(u"busy.fleetrun"_s));
    QVERIFY(!pin->isChecked());
    QVERIFY(!d.child<QAction>(u"undo"_s)->isEnabled());
}

void ModelsPanelTest::rollingBackIsOneClickAndOneUndo()
{
    const Driver d;
    fleet::RunConfig config = tinyFleet();
    config.federation.trigger = fleet::RoundTrigger::Manual; // no version but those asked for
    QVERIFY(d.start(config) && d.pause());
    for (int round = 0; round < 2; ++round) {
        d.click(u"aggregate"_s);
        QVERIFY(d.step());
    }
    const auto newest = [&d] { return d.window->session()->snapshot()->versions->back(); };
    const std::uint32_t live = newest().version;
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"rollBack"_s)->isEnabled(), patience);
    d.click(u"rollBack"_s);
    QVERIFY(d.waitForNotice(u"v%1"_s.arg(live - 1)));
    QVERIFY(d.step());
    QVERIFY(newest().promoted);
    QCOMPARE(newest().parent, live - 1);
    d.trigger(u"undo"_s);
    QVERIFY(d.step());
    QCOMPARE(newest().parent, live);
}

void ModelsPanelTest::twoVersionsAreCompared()
{
    const Driver d;
    QVERIFY(begin(d));
    const std::uint32_t newest = d.window->snapshot()->version;
    d.window->selection()->select({3, 1});
    clickOn(d, global(d, 0));
    QVERIFY(!d.child<QPushButton>(u"compareModels"_s)->isEnabled());
    clickOn(d, global(d, 2), Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"compareModels"_s)->isEnabled(), patience);
    d.click(u"compareModels"_s);
    const auto *dialog = d.child<QDialog>(u"modelCompareDialog"_s);
    QCOMPARE(dialog->windowTitle(),
             u"Global v%1 and Global v%2"_s.arg(newest - 2).arg(newest)); // the older first
    const auto *words = dialog->findChild<QLabel *>(u"comparedWords"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"both alarm"_s), patience);

    // The weights are those of the run file, and the largest difference is on top until a person sorts anew.
    const auto older = d.window->session()->globalModel(newest - 2).get();
    const auto younger = d.window->session()->globalModel(newest).get();
    auto *table = dialog->findChild<QTableView *>(u"comparedWeights"_s);
    const auto *weights = table->model();
    QCOMPARE(weights->rowCount(), 73);
    double largest = std::abs(double(younger->model.bias) - double(older->model.bias));
    for (std::size_t i = 0; i < 72; ++i)
        largest =
            std::max(largest, std::abs(double(younger->model.weights[i]) - double(older->model.weights[i])));
    QVERIFY(std::abs(std::abs(QLocale().toDouble(
                         weights->index(0, 3).data().toString().replace(u'−', u'-').remove(u'+'))) -
                     largest) < 6e-4);
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, {10, 10}); // by name
    const QString first = weights->index(0, 0).data().toString(),
                  last = weights->index(72, 0).data().toString();
    QVERIFY(first > last || last > first);
    QVERIFY((first == u"bias") != (last == u"bias"));

    // The devices in hand can be chosen, and another one is scored.
    auto *device = dialog->findChild<QComboBox *>(u"comparedDevice"_s);
    const auto &infos = *d.window->snapshot()->infos;
    QCOMPARE(device->count(), 2);
    QCOMPARE(device->currentText(), infos[3].name);
    const QString before = words->text();
    QTest::keyClick(device, Qt::Key_Down);
    QCOMPARE(device->currentText(), infos[1].name);
    QTRY_VERIFY_WITH_TIMEOUT(!words->text().isEmpty() && words->text() != before, patience);
}

void ModelsPanelTest::aComparisonIsCopiedAndExported()
{
    const Driver d;
    QVERIFY(begin(d));
    const std::uint32_t newest = d.window->snapshot()->version;
    d.window->selection()->select({3});
    clickOn(d, global(d, 0));
    clickOn(d, global(d, 2), Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"compareModels"_s)->isEnabled(), patience);
    d.click(u"compareModels"_s);
    const auto *words = d.child<QLabel>(u"comparedWords"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"both alarm"_s), patience);
    const auto older = d.window->session()->globalModel(newest - 2).get();
    const auto younger = d.window->session()->globalModel(newest).get();

    d.click(u"comparedCopy"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"Figure\tA: Global v%1\tB: Global v%2\tB − A"_s.arg(newest - 2).arg(newest));
    QCOMPARE(lines.filter(QRegularExpression(u"^bias\t"_s)).size(), 1);
    QVERIFY(d.waitForNotice(u"clipboard"_s));

    const auto save = [&d](const QString &format, const QString &path) {
        d.click(u"comparedExport"_s);
        auto *choice = d.child<QComboBox>(u"exportFormat"_s);
        choice->setCurrentIndex(choice->findData(format));
        d.child<QComboBox>(u"exportRange"_s)->setCurrentIndex(1); // all readings
        d.click(u"exportSave"_s);
        const bool isChosen = d.chooseInDialog(path) && d.waitForNotice(QFileInfo(path).fileName());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return isChosen;
    };
    QVERIFY(save(u"csv"_s, d.path(u"models.csv"_s)));
    QFile csv(d.path(u"models.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    QVERIFY(text.startsWith(u"part,item,A,B,label\r\n"_s));
    QStringList bias;
    int weights = 0, readings = 0;
    for (const QString &line : text.split(u"\r\n"_s)) {
        const QStringList fields = line.split(u',');
        weights += fields[0] == u"weight"_s ? 1 : 0;
        readings += fields[0] == (*d.window->snapshot()->infos)[3].name ? 1 : 0;
        if (fields[0] == u"weight"_s && fields[1] == u"bias"_s)
            bias = fields;
    }
    QCOMPARE(weights, 73);
    QCOMPARE(bias.value(2).toFloat(), older->model.bias); // to the last digit
    QCOMPARE(bias.value(3).toFloat(), younger->model.bias);
    const QString of = words->text().section(u' ', 1, 1); // "Of 250 readings, ..."
    QCOMPARE(readings, QLocale().toInt(of));

    QVERIFY(save(u"svg"_s, d.path(u"models.svg"_s)));
    QFile svg(d.path(u"models.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray drawn = svg.readAll();
    for (const QByteArray word : {"Probability of an anomaly", "log loss", "B: Global v"})
        QVERIFY2(drawn.contains(word), word.constData());
}

void ModelsPanelTest::aLocalVersionIsSaved()
{
    const Driver d;
    QVERIFY(begin(d));
    const QModelIndex device = openDevice(d);
    QVERIFY(device.isValid());
    const std::uint32_t newest = (*d.window->snapshot()->devices)[0].version;
    clickOn(d, tree(d)->model()->index(2, 0, device));
    d.click(u"saveModel"_s);
    QVERIFY(d.chooseInDialog(d.path(u"local.json"_s)));
    QVERIFY2(d.waitForNotice(u"local.json"_s), qPrintable(d.error()));
    const auto model = store::readModelFile(d.path(u"local.json"_s));
    QVERIFY(model.has_value());
    QCOMPARE(model->kind, u"local"_s);
    QCOMPARE(model->version, newest - 2);
    QCOMPARE(model->device, (*d.window->snapshot()->infos)[0].name);
}

void ModelsPanelTest::aFileIsComparedWithAVersion()
{
    const Driver d;
    QVERIFY(begin(d));
    const auto model = d.window->session()->globalModel(2).get();
    QVERIFY(model.has_value());
    const QString path = d.path(u"second.json"_s);
    QVERIFY(store::writeModelFile(path, *model).has_value());
    d.window->openPath(path);
    QTRY_VERIFY_WITH_TIMEOUT(branch(d, u"Files"_s).isValid(), patience);
    QVERIFY(d.bringToFront(u"modelsDock"_s));
    clickOn(d, global(d, d.window->snapshot()->version - 2)); // v2 itself
    clickOn(d, tree(d)->model()->index(0, 0, branch(d, u"Files"_s)), Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"compareModels"_s)->isEnabled(), patience);
    d.click(u"compareModels"_s);
    const auto *words = d.child<QLabel>(u"comparedWords"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"both alarm"_s), patience);
    QVERIFY2(words->text().contains(u"is 0.000 away from A"_s) || words->text().contains(u"0 away"_s),
             qPrintable(words->text()));
    QVERIFY(words->text().contains(u"only A 0, only B 0"_s));
}

QTEST_MAIN(ModelsPanelTest)
#include "tst_modelspanel.moc"
