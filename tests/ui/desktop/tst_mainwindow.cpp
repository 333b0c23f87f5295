// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/mainwindow.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

fleet::RunConfig tinyFleet()
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.simulation.devices = 6;
    config.simulation.lateShare = 0;
    config.simulation.dropOutShare = 0;
    config.federation.everyUpdates = 6;
    return config;
}

constexpr int patience = 20'000; ///< milliseconds, of a slow machine under a sanitizer

} // namespace

/// The window with a real fleet, driven as a person drives it.
class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aNewcomerSeesCurves();
    void runAndPauseByMouseAndKey();
    void stepIsOneBatch();
    void aggregateMakesAVersion();
    void selectionGetsCurves();
    void selectingNothingTakesTheCurvesAway();
    void filterHidesAndShows();
    void aRateIsSetAndTakenBack();
    void lockingARate();
    void speedIsChosen();
    void promotingAnOldVersion();
    void chartsAreWritten_data();
    void chartsAreWritten();
    void exportIntoNowhereIsExplained();
    void badFilesAreExplained_data();
    void badFilesAreExplained();
    void badFilesLeaveTheRunAlone();
    void csvFolderIsReplayed();
    void everyControlHasAName();

private:
    template <typename T>
    T *child(const QString &name) const;
    void click(const QString &button) const;
    session::RunState state() const { return m_window->session()->snapshot()->state; }
    std::uint64_t batch() const { return m_window->session()->snapshot()->batch; }
    void pauseFleet() const;
    QString shownError() const;
    void start(double speed = 0);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desktop::Settings> m_settings;
    std::unique_ptr<desktop::Appearance> m_appearance;
    std::unique_ptr<desktop::MainWindow> m_window;
};

template <typename T>
T *MainWindowTest::child(const QString &name) const
{
    T *found = m_window->findChild<T *>(name);
    if (!found)
        qFatal("no child %s", qPrintable(name));
    return found;
}

void MainWindowTest::click(const QString &button) const
{
    QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
}

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<desktop::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_appearance = std::make_unique<desktop::Appearance>();
    m_appearance->choose(desktop::ThemeChoice::Light);
    m_window = std::make_unique<desktop::MainWindow>(m_settings.get(), m_appearance.get());
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_settings.reset();
    m_folder.reset();
}

void MainWindowTest::start(double speed)
{
    m_window->startRun(tinyFleet(), speed);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session() && m_window->snapshot() && m_window->snapshot()->batch > 2,
                             patience);
}

void MainWindowTest::pauseFleet() const
{
    m_window->session()->pause();
    QTRY_COMPARE_WITH_TIMEOUT(int(state()), int(session::RunState::Paused), patience);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_window->snapshot()->state), int(session::RunState::Paused), patience);
}

QString MainWindowTest::shownError() const
{
    for (const QFrame *bar : m_window->findChildren<QFrame *>(u"message"_s)) {
        if (bar->property("level").toString() == u"error"_s && bar->isVisible())
            return bar->findChild<QLabel *>(u"messageText"_s)->text();
    }
    return {};
}

void MainWindowTest::aNewcomerSeesCurves()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->selection()->charted().size(), std::size_t(3), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->snapshot()->deviceCurves.size(), std::size_t(3), patience);
    QTRY_COMPARE(child<QTableView>(u"fleetTable"_s)->model()->rowCount(), 6);
    auto *events = child<QComboBox>(u"eventsChoice"_s);
    events->setCurrentIndex(events->findText(u"all"_s)); // rounds too
    QTRY_VERIFY(child<QListView>(u"eventsList"_s)->model()->rowCount() > 0);
    const auto *models = child<QTreeView>(u"modelsTree"_s)->model();
    QTRY_VERIFY(models->rowCount(models->index(1, 0)) > 0);
}

void MainWindowTest::runAndPauseByMouseAndKey()
{
    start();
    click(u"runButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(int(state()), int(session::RunState::Paused), patience);
    QTRY_COMPARE(child<QToolButton>(u"runButton"_s)->text(), u"Run"_s);
    click(u"runButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(int(state()), int(session::RunState::Running), patience);
    QTRY_COMPARE(child<QToolButton>(u"runButton"_s)->text(), u"Pause"_s);
    m_window->activateWindow();
    QTest::keyClick(child<QTableView>(u"fleetTable"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(int(state()), int(session::RunState::Paused), patience);
}

void MainWindowTest::stepIsOneBatch()
{
    start();
    pauseFleet();
    const std::uint64_t before = batch();
    click(u"stepButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(batch(), before + 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(int(state()), int(session::RunState::Paused), patience);
    QTest::keyClick(m_window.get(), Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(batch(), before + 2, patience);
}

void MainWindowTest::aggregateMakesAVersion()
{
    fleet::RunConfig config = tinyFleet();
    config.federation.trigger = fleet::RoundTrigger::Manual;
    m_window->startRun(config, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->snapshot() && m_window->snapshot()->waitingUpdates > 0, patience);
    QCOMPARE(m_window->snapshot()->rounds, std::uint64_t(0));
    click(u"aggregate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->snapshot()->rounds, std::uint64_t(1), patience);
}

void MainWindowTest::selectionGetsCurves()
{
    start();
    auto *table = child<QTableView>(u"fleetTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    const auto clickRow = [table](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(table->model()->index(row, 0)).center());
    };
    clickRow(1, {});
    clickRow(4, Qt::ControlModifier);
    QCOMPARE(m_window->selection()->devices(), (std::vector<std::uint32_t>{1, 4}));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->snapshot()->deviceCurves.size(), std::size_t(2), patience);
    QCOMPARE(m_window->snapshot()->deviceCurves[1]->device, 4U);
}

void MainWindowTest::selectingNothingTakesTheCurvesAway()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->snapshot()->deviceCurves.size(), std::size_t(3), patience);
    m_window->findChild<QAction *>(u"selectNone"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->snapshot()->deviceCurves.size(), std::size_t(0), patience);
    QVERIFY(child<QTableView>(u"fleetTable"_s)->selectionModel()->selectedRows().isEmpty());
}

void MainWindowTest::filterHidesAndShows()
{
    start();
    auto *table = child<QTableView>(u"fleetTable"_s);
    auto *filter = child<QLineEdit>(u"fleetFilter"_s);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    const QString third = table->model()->index(2, 0).data().toString();
    QTest::keyClicks(filter, third);
    QCOMPARE(table->model()->rowCount(), 1);
    filter->clear();
    QCOMPARE(table->model()->rowCount(), 6);
    QTest::keyClicks(filter, u"acc<"_s);
    QVERIFY(filter->property("wrong").toBool());
    QVERIFY(filter->toolTip().contains(u"acc<"_s));
    filter->setText(u"nosuchdevice"_s);
    QTRY_VERIFY(child<QLabel>(u"fleetEmpty"_s)->isVisible());
}

void MainWindowTest::aRateIsSetAndTakenBack()
{
    fleet::RunConfig config = tinyFleet();
    config.federation.feedback = false; // which would go on adjusting the rate
    m_window->startRun(config, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->snapshot() && m_window->snapshot()->batch > 2, patience);
    m_window->selection()->select({2});
    QTRY_VERIFY(m_window->snapshot()->deviceCurves.size() == 1);
    const float before = (*m_window->snapshot()->devices)[2].learningRate;
    auto *spin = child<QDoubleSpinBox>(u"rateSpin"_s);
    spin->setFocus();
    spin->selectAll();
    for (const QChar key : QLocale().toString(0.1234, 'f', 4)) { // while batches come
        QTest::keyClick(spin, key.toLatin1());
        const std::uint64_t typed = m_window->snapshot()->batch;
        QTRY_VERIFY_WITH_TIMEOUT(m_window->snapshot()->batch > typed, patience);
    }
    pauseFleet();
    QTest::keyClick(spin, Qt::Key_Return);
    m_window->session()->step();
    const auto rate = [this](std::size_t device) {
        return (*m_window->session()->snapshot()->devices)[device].learningRate;
    };
    QTRY_VERIFY_WITH_TIMEOUT(qAbs(rate(2) - 0.1234f) < 1e-5f, patience);
    QVERIFY(qAbs(rate(1) - 0.1234f) > 1e-3f);

    m_window->findChild<QAction *>(u"undo"_s)->trigger();
    m_window->session()->step();
    QTRY_VERIFY_WITH_TIMEOUT(qAbs(rate(2) - before) < 1e-5f, patience);
}

void MainWindowTest::lockingARate()
{
    start();
    m_window->selection()->select({0, 3});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->snapshot()->deviceCurves.size() == 2, patience);
    click(u"rateLock"_s);
    const auto isLocked = [this](std::size_t device) {
        return (*m_window->session()->snapshot()->devices)[device].rateLocked;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(0) && isLocked(3), patience);
    QVERIFY(!isLocked(1));
    QTRY_VERIFY(child<QToolButton>(u"rateLock"_s)->isChecked());
}

void MainWindowTest::speedIsChosen()
{
    start();
    auto *speed = child<QComboBox>(u"speed"_s);
    QTRY_COMPARE(speed->currentData().toDouble(), 0.0);
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->snapshot()->speed, 1.0, patience);
}

void MainWindowTest::promotingAnOldVersion()
{
    start();
    auto *tree = child<QTreeView>(u"modelsTree"_s);
    const auto versions = [tree] { return tree->model()->index(1, 0); };
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount(versions()) >= 4, patience);
    pauseFleet();
    QTRY_VERIFY(tree->model()->rowCount(versions()) == int(m_window->snapshot()->versions->size()));
    const std::uint32_t newest = m_window->snapshot()->version;
    tree->scrollTo(tree->model()->index(2, 0, versions()));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualRect(tree->model()->index(2, 0, versions())).center());
    QTRY_VERIFY(child<QPushButton>(u"promote"_s)->isEnabled());
    click(u"promote"_s);
    m_window->session()->step();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->snapshot()->version > newest, patience);
    bool promoted = false;
    for (const session::VersionRow &row : *m_window->session()->snapshot()->versions)
        promoted = promoted || (row.promoted && row.parent == newest - 2);
    QVERIFY(promoted);
}

void MainWindowTest::chartsAreWritten_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("csv") << u"csv"_s << QByteArray("batch");
}

void MainWindowTest::chartsAreWritten()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->snapshot()->batch > 10, patience);
    const QString path = m_folder->filePath(u"charts."_s + suffix);
    m_window->exportCharts(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(beginning), content.left(40).constData());
    QVERIFY(content.size() > 300);
}

void MainWindowTest::exportIntoNowhereIsExplained()
{
    start();
    const QString path = m_folder->filePath(u"no/such/folder/charts.png"_s);
    m_window->exportCharts(path);
    QTRY_VERIFY_WITH_TIMEOUT(shownError().contains(u"charts.png"_s), patience);
}

void MainWindowTest::badFilesAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no run file") << u"broken.fleetrun"_s << QByteArray("this is no run");
    QTest::newRow("empty run file") << u"empty.fleetrun"_s << QByteArray();
    QTest::newRow("no model file") << u"broken.json"_s << QByteArray("{\"weights\": [1, 2");
    QTest::newRow("empty readings") << u"empty.csv"_s << QByteArray();
    QTest::newRow("unknown kind") << u"picture.xyz"_s << QByteArray("?");
    QTest::newRow("missing") << u"missing.fleetrun"_s << QByteArray();
}

void MainWindowTest::badFilesAreExplained()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString path = m_folder->filePath(name);
    if (name != u"missing.fleetrun"_s) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    m_window->openPath(path);
    QTRY_VERIFY_WITH_TIMEOUT(shownError().contains(name), patience);
}

void MainWindowTest::badFilesLeaveTheRunAlone()
{
    start();
    const auto before = m_window->session();
    const QString path = m_folder->filePath(u"broken.fleetrun"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no run");
    file.close();
    m_window->openPath(path);
    QTRY_VERIFY_WITH_TIMEOUT(!shownError().isEmpty(), patience);
    QCOMPARE(m_window->session(), before);
    QCOMPARE(int(state()), int(session::RunState::Running));
}

void MainWindowTest::csvFolderIsReplayed()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"readings"_s));
    for (const QString &device : {u"mill"_s, u"oven"_s}) {
        QFile file(m_folder->filePath(u"readings/%1.csv"_s.arg(device)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("timestamp,value,label\n");
        for (int row = 0; row < 500; ++row)
            file.write(QByteArray::number(row) + ',' + QByteArray::number(row % 17) + ',' +
                       (row % 25 ? "0" : "1") + '\n');
    }
    m_window->openPath(m_folder->filePath(u"readings"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->snapshot() && m_window->snapshot()->infos &&
                                  m_window->snapshot()->infos->size() == 2,
                              qPrintable(shownError()), patience);
    QTRY_COMPARE_WITH_TIMEOUT(int(state()), int(session::RunState::Finished), patience);
    QTRY_COMPARE(child<QTableView>(u"fleetTable"_s)->model()->index(0, 0).data().toString(), u"mill"_s);
}

void MainWindowTest::everyControlHasAName()
{
    start();
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractSlider *>(widget);
        if (!isControl || !widget->isVisibleTo(m_window.get()) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isInside =
            qobject_cast<const QAbstractItemView *>(widget->parentWidget()) || widget->objectName().isEmpty();
        if (!named && !isInside)
            nameless << widget->objectName();
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
