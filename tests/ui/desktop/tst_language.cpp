// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/alertrules.h>
#include <report/translators.h>
#include <store/modelfile.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window, and the language in which it is.
struct Speaking : Driver
{
    Speaking() : translators(*QCoreApplication::instance())
    {
        translators.use(u"en"_s);
        window = std::make_unique<desktop::MainWindow>(&settings, &appearance, &translators);
        window->resize(1280, 720);
        window->show();
    }
    ~Speaking()
    {
        window.reset();
        translators.use({});
    }

    /// By the menu, as a person does; whether the window has been made anew.
    bool choose(const QString &language) const
    {
        const QPointer<QAction> before = child<QAction>(u"run"_s);
        trigger(QString(u"language-"_s + language));
        return QTest::qWaitFor([&] { return !before; }, patience);
    }

    QStringList menus() const
    {
        QStringList titles;
        for (const QAction *action : window->menuBar()->actions())
            titles += QString(action->text()).remove(u'&');
        return titles;
    }
    QString header(int column) const
    {
        return child<QTableView>(u"fleetTable"_s)
            ->model()
            ->headerData(column, Qt::Horizontal, Qt::DisplayRole)
            .toString();
    }

    report::Translators translators;
};

/// The lines of a file for which the window asks.
QStringList saved(const Speaking &d)
{
    static int number = 0;
    const QString path = d.path(u"export%1.csv"_s.arg(++number));
    if (!d.chooseInDialog(path) || !QTest::qWaitFor([&path] { return QFile::exists(path); }, patience))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\r\n"_s)
                                          : QStringList();
}

QStringList seenOfTheRun(const Speaking &d)
{
    d.trigger(u"exportVisibleCsv"_s);
    return saved(d);
}

QStringList seenOfTheDevice(const Speaking &d)
{
    auto *charts = d.child<QWidget>(u"deviceCharts"_s);
    QTest::mouseClick(charts, Qt::RightButton, {}, {charts->width() / 2, 60});
    auto *menu = d.child<QMenu>(u"deviceMenu"_s);
    const QString text = d.child<QAction>(u"exportVisibleCsv"_s)->text();
    const QList<QAction *> actions = menu->actions();
    const auto action = std::ranges::find(actions, text, &QAction::text);
    if (action == actions.end())
        return {};
    (*action)->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    return saved(d);
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageIsNamedInItself();
    void theWindowChangesWhileTheRunGoesOn();
    void whatWasChosenStays();
    void whatIsLookedAtOfADeviceStays();
    void theVisibleWindowOfTheRunStays();
    void anOldVersionStaysChosen();
    void aLocalVersionAndAFileStayListed();
    void theComparisonOfTwoModelsStaysOpen();
    void whatIsJudgedStays();
    void clausesAreSeparatedAsInTheirLanguage_data();
    void clausesAreSeparatedAsInTheirLanguage();
    void runsThatAreComparedStay();
    void numbersAreWrittenAsTheLanguageDoes();
    void perCentIsWrittenAsTheLanguageDoes_data();
    void perCentIsWrittenAsTheLanguageDoes();
    void pluralsAreThoseOfTheLanguage();
    void whatWasDoneCanStillBeUndone();
    void aMenuChosenTwiceActsOnce();
    void theChoiceIsRemembered();
};

void LanguageTest::everyLanguageIsNamedInItself()
{
    const Speaking d;
    QStringList names;
    for (const QAction *action : d.child<QMenu>(u"languageMenu"_s)->actions())
        names += action->text();
    QCOMPARE(names.front(), u"As the system"_s);
    QVERIFY(names.contains(u"Deutsch"_s));
    QVERIFY(names.contains(u"English"_s));
    QCOMPARE(report::Translators::nameOf(u"fr"_s), u"Français"_s);
    QCOMPARE(report::Translators::nameOf(u"es"_s), u"Español"_s);
    QCOMPARE(report::Translators::nameOf(u"zh_CN"_s), u"简体中文"_s);
    QCOMPARE(report::Translators::nameOf(u"ja"_s), u"日本語"_s);
}

void LanguageTest::theWindowChangesWhileTheRunGoesOn()
{
    const Speaking d;
    QVERIFY(d.start());
    QTRY_VERIFY_WITH_TIMEOUT(!d.window->selection()->devices().empty(), patience);
    const auto run = d.window->session();
    d.window->selection()->select({1, 4});
    const auto selected = d.window->selection()->devices();
    QCOMPARE(selected.size(), std::size_t(2));

    QVERIFY(d.choose(u"de"_s));
    QCOMPARE(d.window->session(), run);
    QCOMPARE(d.window->selection()->devices(), selected);
    QCOMPARE(d.menus(), (QStringList{u"Datei"_s, u"Flotte"_s, u"Modelle"_s, u"Ansicht"_s, u"Hilfe"_s}));
    QCOMPARE(d.child<QDockWidget>(u"learningDock"_s)->windowTitle(), u"Lernen"_s);
    QCOMPARE(d.child<QPushButton>(u"aggregate"_s)->text(), u"Aggregieren"_s);
    QCOMPARE(d.header(0), u"Gerät"_s);
    QCOMPARE(d.child<QTableView>(u"fleetTable"_s)->model()->rowCount(), 6);
    QCOMPARE(d.child<QTableView>(u"fleetTable"_s)->selectionModel()->selectedRows().size(), 2);
    const std::uint64_t before = d.batch();
    QTRY_VERIFY_WITH_TIMEOUT(d.batch() > before, patience);

    QVERIFY(d.choose(u"en"_s));
    QCOMPARE(d.window->session(), run);
    QCOMPARE(d.window->selection()->devices(), selected);
    QCOMPARE(d.menus(), (QStringList{u"File"_s, u"Fleet"_s, u"Models"_s, u"View"_s, u"Help"_s}));
    QCOMPARE(d.child<QDockWidget>(u"learningDock"_s)->windowTitle(), u"Learning"_s);
    QCOMPARE(d.child<QPushButton>(u"aggregate"_s)->text(), u"Aggregate now"_s);
    QCOMPARE(d.header(0), u"Device"_s);
}

void LanguageTest::whatWasChosenStays()
{
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(d.bringToFront(u"alarmsDock"_s));
    d.child<QLineEdit>(u"fleetFilter"_s)->setText(u"state:learning"_s);
    auto *events = d.child<QComboBox>(u"eventsChoice"_s);
    events->setCurrentIndex(events->count() - 1);
    const int chosen = events->currentIndex();
    d.child<QDockWidget>(u"runDock"_s)->hide();

    QVERIFY(d.choose(u"de"_s));
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"alarmsDock"_s), patience);
    QVERIFY(!d.isInFront(u"learningDock"_s));
    QCOMPARE(d.child<QLineEdit>(u"fleetFilter"_s)->text(), u"state:learning"_s);
    QCOMPARE(d.child<QComboBox>(u"eventsChoice"_s)->currentIndex(), chosen);
    QVERIFY(d.child<QDockWidget>(u"runDock"_s)->isHidden());
    QCOMPARE(d.window->size(), QSize(1280, 720));
}

void LanguageTest::whatIsLookedAtOfADeviceStays()
{
    const Speaking d;
    fleet::RunConfig config = tinyFleet();
    config.simulation.channels = 3;
    QVERIFY(d.start(config));
    QVERIFY(QTest::qWaitFor([&d] { return d.batch() > 20; }, patience));
    QVERIFY(d.pause());
    d.window->selection()->select({1, 4});
    QVERIFY(d.bringToFront(u"deviceDock"_s));
    const auto hasTrace = [&d] {
        const auto &trace = d.window->snapshot()->deviceTrace;
        return trace && trace->device == 4 && d.child<QWidget>(u"deviceCharts"_s)->isVisible() &&
               std::ranges::all_of(trace->readings, &fleet::TracedReading::looked);
    };
    auto *choice = d.child<QComboBox>(u"deviceChoice"_s);
    const QString device = (*d.window->snapshot()->infos)[4].name;
    QTRY_VERIFY_WITH_TIMEOUT(choice->findText(device) >= 0, patience);
    while (choice->currentText() != device)
        QTest::keyClick(choice,
                        choice->currentIndex() < choice->findText(device) ? Qt::Key_Down : Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(hasTrace(), patience);
    auto *channel = d.child<QComboBox>(u"channelChoice"_s);
    QTest::keyClick(channel, Qt::Key_Down);
    QTest::keyClick(channel, Qt::Key_Down);
    const QString name = channel->currentText();
    auto *charts = d.child<QWidget>(u"deviceCharts"_s);
    for (const auto key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Left, Qt::Key_Left})
        QTest::keyClick(charts, key);
    const QStringList before = seenOfTheDevice(d);
    QVERIFY2(before.size() > 10, qPrintable(before.join(u'\n')));
    QVERIFY(before[0].contains(name));

    d.child<QLineEdit>(u"modelSearch"_s)->setText(u"promoted"_s);
    QVERIFY(d.choose(u"ja"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hasTrace(), patience);
    QCOMPARE(d.child<QComboBox>(u"channelChoice"_s)->currentText(), name);
    QCOMPARE(d.child<QLineEdit>(u"modelSearch"_s)->text(), u"promoted"_s);
    const QStringList after = seenOfTheDevice(d);
    QVERIFY(after[0].contains(name));
    QCOMPARE(after.mid(1), before.mid(1)); // the heads are in another language
}

void LanguageTest::theVisibleWindowOfTheRunStays()
{
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(QTest::qWaitFor([&d] { return d.batch() > 60; }, patience));
    QVERIFY(d.pause());
    auto *charts = d.child<QWidget>(u"charts"_s);
    for (const auto key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Left, Qt::Key_Left})
        QTest::keyClick(charts, key);
    const QStringList before = seenOfTheRun(d);
    QVERIFY2(before.size() > 5, qPrintable(before.join(u'\n')));
    QVERIFY(before.size() < int(d.batch()));
    QVERIFY(d.choose(u"fr"_s));
    QCOMPARE(seenOfTheRun(d).mid(1), before.mid(1));
}

void LanguageTest::anOldVersionStaysChosen()
{
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(QTest::qWaitFor([&d] { return d.window->snapshot()->version >= 5; }, patience));
    QVERIFY(d.pause());
    const auto tree = [&d] { return d.child<QTreeView>(u"modelsTree"_s); };
    const auto current = [&tree] { return tree()->currentIndex().siblingAtColumn(0).data().toString(); };
    const QString newest = u"v%1"_s.arg(d.window->snapshot()->version);
    QTRY_VERIFY_WITH_TIMEOUT(current().startsWith(u'v'), patience);
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(tree(), Qt::Key_Down);
    const QString chosen = current();
    QVERIFY(chosen.startsWith(u'v') && chosen != newest);
    QVERIFY(d.choose(u"de"_s));
    QTRY_COMPARE_WITH_TIMEOUT(current(), chosen, patience);
}

void LanguageTest::aLocalVersionAndAFileStayListed()
{
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(QTest::qWaitFor([&d] { return d.window->snapshot()->version >= 3; }, patience));
    QVERIFY(d.pause());
    const auto model = d.window->session()->globalModel(2).get();
    QVERIFY(model.has_value());
    QVERIFY(store::writeModelFile(d.path(u"second.json"_s), *model).has_value());
    d.window->openPath(d.path(u"second.json"_s));
    const auto *tree = d.child<QTreeView>(u"modelsTree"_s);
    const auto rowsOf = [](const QTreeView *view, const QString &branch) {
        const QAbstractItemModel *rows = view->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == branch)
                return rows->index(row, 0);
        }
        return QModelIndex();
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowsOf(tree, u"Files"_s).isValid(), patience);
    const QModelIndex devices = rowsOf(tree, u"Devices"_s);
    d.child<QTreeView>(u"modelsTree"_s)->expand(devices);
    const QModelIndex device = tree->model()->index(0, 0, devices);
    d.child<QTreeView>(u"modelsTree"_s)->expand(device);
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount(device) > 1, patience);
    const QModelIndex local = tree->model()->index(1, 0, device);
    d.child<QTreeView>(u"modelsTree"_s)->setCurrentIndex(local);
    const QString version = local.data().toString(), owner = device.data().toString();

    QVERIFY(d.choose(u"de"_s));
    tree = d.child<QTreeView>(u"modelsTree"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->currentIndex().siblingAtColumn(0).data().toString(), version, patience);
    QCOMPARE(tree->currentIndex().parent().data().toString(), owner);
    const QModelIndex files = rowsOf(tree, u"Dateien"_s);
    QVERIFY(files.isValid());
    QCOMPARE(tree->model()->index(0, 0, files).data().toString(), u"second.json"_s);
}

void LanguageTest::theComparisonOfTwoModelsStaysOpen()
{
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(QTest::qWaitFor([&d] { return d.window->snapshot()->version >= 4; }, patience));
    QVERIFY(d.pause());
    d.window->selection()->select({3, 1});
    auto *tree = d.child<QTreeView>(u"modelsTree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->currentIndex().data().toString().startsWith(u'v'), patience);
    const QModelIndex newest = tree->currentIndex();
    const QString names = u"%1 %2"_s.arg(newest.sibling(2, 0).data().toString(), newest.data().toString());
    tree->selectionModel()->select(newest.sibling(2, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"compareModels"_s)->isEnabled(), patience);
    d.click(u"compareModels"_s);
    const auto dialog = [&d] { return d.child<QDialog>(u"modelCompareDialog"_s); };
    QTest::keyClick(dialog()->findChild<QComboBox *>(u"comparedDevice"_s), Qt::Key_Down);
    dialog()->findChild<QDoubleSpinBox *>(u"comparedThreshold"_s)->setValue(0.25);
    const QString device = dialog()->findChild<QComboBox *>(u"comparedDevice"_s)->currentText();
    QCOMPARE(device, (*d.window->snapshot()->infos)[1].name);

    QVERIFY(d.choose(u"de"_s));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(dialog()->windowTitle(),
             u"Global %1 und Global %2"_s.arg(names.section(u' ', 0, 0), names.section(u' ', 1)));
    QCOMPARE(dialog()->findChild<QComboBox *>(u"comparedDevice"_s)->currentText(), device);
    QCOMPARE(dialog()->findChild<QDoubleSpinBox *>(u"comparedThreshold"_s)->value(), 0.25);
}

void LanguageTest::whatIsJudgedStays()
{
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(QTest::qWaitFor([&d] { return d.window->snapshot()->version >= 4; }, patience));
    QVERIFY(d.pause());
    QVERIFY(d.bringToFront(u"evaluationDock"_s));
    d.window->selection()->select({2, 5});
    const auto on = [&d] { return d.child<QComboBox>(u"evaluatedOn"_s); };
    const auto model = [&d] { return d.child<QComboBox>(u"evaluatedModel"_s); };
    const auto version = [&d] { return d.child<QSpinBox>(u"evaluatedVersion"_s); };
    const QString name = (*d.window->snapshot()->infos)[5].name;
    QTRY_VERIFY_WITH_TIMEOUT(on()->findText(name) >= 0, patience); // with the next frame
    on()->setCurrentIndex(on()->findText(name));
    model()->setCurrentIndex(model()->count() - 1); // one version
    version()->setValue(2);
    d.window->selection()->select({2}); // the device stays chosen
    QCOMPARE(on()->currentText(), name);
    QVERIFY(d.choose(u"es"_s));
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"evaluationDock"_s), patience);
    QCOMPARE(on()->currentText(), name);
    QCOMPARE(model()->currentIndex(), model()->count() - 1);
    QCOMPARE(version()->value(), 2);
    QVERIFY(version()->isVisible());
}

void LanguageTest::clausesAreSeparatedAsInTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s;
    QTest::newRow("Japanese") << u"ja"_s;
}

void LanguageTest::clausesAreSeparatedAsInTheirLanguage()
{
    QFETCH(const QString, language);
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(d.choose(language));
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QWidget>(u"charts"_s)->isVisible(), patience);
    QVERIFY(d.pause());
    const QString path = d.path(u"learning.svg"_s);
    d.window->exportCharts(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(file.readAll());
    QVERIFY(drawn.contains(u'；')); // in the subtitle, between whose scores they are and what came of them
    static const QRegularExpression english(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}][;,] "_s);
    QVERIFY2(!drawn.contains(english), qPrintable(english.match(drawn).captured()));
}

void LanguageTest::runsThatAreComparedStay()
{
    const Speaking d;
    const QStringList files{d.runFile(u"first.fleetrun"_s, 40), d.runFile(u"second.fleetrun"_s, 40)};
    d.window->compareFiles(files);
    const auto column = [&d](int number) {
        QStringList result;
        const QAbstractItemModel *model = d.child<QTableView>(u"comparedRuns"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            result += model->index(row, number).data().toString();
        return result;
    };
    QTRY_COMPARE_WITH_TIMEOUT(column(1), QStringList({u"40"_s, u"40"_s}), patience);
    auto *runs = d.child<QTableView>(u"comparedRuns"_s)->model();
    QVERIFY(runs->setData(runs->index(1, 0), u"twin"_s, Qt::EditRole));
    for (const auto key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Left})
        QTest::keyClick(d.child<QWidget>(u"compareCharts"_s), key);
    d.child<QTabWidget>(u"compareTables"_s)->setCurrentIndex(1);
    const QStringList before = seenOfTheRun(d);
    QVERIFY2(before.size() > 5 && before.size() < 40, qPrintable(before.join(u'\n')));

    for (const QString &file : files) // what has been read is not read again
        QVERIFY(QFile::remove(file));
    QVERIFY(d.choose(u"de"_s));
    QCOMPARE(column(0), QStringList({u"first"_s, u"twin"_s}));
    QCOMPARE(column(1), QStringList({u"40"_s, u"40"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"compareDock"_s), patience);
    QCOMPARE(d.child<QTabWidget>(u"compareTables"_s)->currentIndex(), 1);
    QCOMPARE(seenOfTheRun(d).mid(1), before.mid(1));
}

void LanguageTest::numbersAreWrittenAsTheLanguageDoes()
{
    const Speaking d;
    QVERIFY(d.choose(u"de"_s));
    QCOMPARE(QLocale().toString(2407), u"2.407"_s);
    QCOMPARE(QLocale().toString(0.5, 'f', 2), u"0,50"_s);
    QVERIFY(d.child<QDoubleSpinBox>(u"rateSpin"_s)->text().contains(u','));
    QVERIFY(d.choose(u"en"_s));
    QCOMPARE(QLocale().toString(2407), u"2,407"_s);
    QCOMPARE(QLocale().toString(0.5, 'f', 2), u"0.50"_s);
}

void LanguageTest::perCentIsWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    // The percent patterns of the Unicode CLDR, with no-break spaces, the French one narrow.
    QTest::newRow("English") << u"en"_s << u"20.0%"_s;
    QTest::newRow("German") << u"de"_s << u"20,0\u00a0%"_s;
    QTest::newRow("French") << u"fr"_s << u"20,0\u202f%"_s;
    QTest::newRow("Spanish") << u"es"_s << u"20,0\u00a0%"_s;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << u"20.0%"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"20.0%"_s;
}

void LanguageTest::perCentIsWrittenAsTheLanguageDoes()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    const Speaking d;
    QVERIFY(d.choose(language));
    desktop::AlertRule rule;
    rule.threshold = 0.2;
    const QString said = desktop::conditionSentence(desktop::AlertCondition::Missing, rule, {});
    QVERIFY2(said.contains(text), qPrintable(said));
}

void LanguageTest::pluralsAreThoseOfTheLanguage()
{
    const Speaking d;
    const auto devices = [](int count) {
        return QCoreApplication::translate("fleetgrad::desktop::FleetPanel", "%Ln device(s)", nullptr, count);
    };
    QCOMPARE(devices(1), u"1 device"_s);
    QCOMPARE(devices(2), u"2 devices"_s);
    QVERIFY(d.choose(u"de"_s));
    QCOMPARE(devices(1), u"1 Gerät"_s);
    QCOMPARE(devices(2), u"2 Geräte"_s);
}

void LanguageTest::whatWasDoneCanStillBeUndone()
{
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(d.pause());
    d.window->selection()->select({2});
    d.click(u"rateLock"_s);
    QVERIFY(d.step());
    const auto isLocked = [&d] { return (*d.window->session()->snapshot()->devices)[2].rateLocked; };
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), patience);
    QVERIFY(d.choose(u"de"_s));
    QVERIFY(d.child<QAction>(u"undo"_s)->isEnabled());
    d.trigger(u"undo"_s);
    QVERIFY(d.step());
    QTRY_VERIFY_WITH_TIMEOUT(!isLocked(), patience);
}

void LanguageTest::aMenuChosenTwiceActsOnce()
{
    // What is made anew must not leave its connections behind.
    const Speaking d;
    QVERIFY(d.start());
    QVERIFY(d.choose(u"de"_s));
    QVERIFY(d.choose(u"en"_s));
    QVERIFY(d.pause());
    const std::uint64_t before = d.window->session()->snapshot()->batch;
    d.trigger(u"stepBatch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(d.window->session()->snapshot()->batch, before + 1, patience);
    const QSignalSpy shown(d.window->selection(), &desktop::FleetSelection::changed);
    d.trigger(u"selectAll"_s);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(d.window->selection()->devices().size(), std::size_t(6));
}

void LanguageTest::theChoiceIsRemembered()
{
    const Speaking d;
    QCOMPARE(d.settings.language(), QString());
    QVERIFY(d.choose(u"de"_s));
    QCOMPARE(d.settings.language(), u"de"_s);
    QVERIFY(d.child<QAction>(u"language-de"_s)->isChecked());
    QVERIFY(!d.child<QAction>(u"language-en"_s)->isChecked());
    QVERIFY(d.choose({}));
    QCOMPARE(d.settings.language(), QString());
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
