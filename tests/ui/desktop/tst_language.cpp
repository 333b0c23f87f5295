// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <report/translators.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>

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

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageIsNamedInItself();
    void theWindowChangesWhileTheRunGoesOn();
    void whatWasChosenStays();
    void runsThatAreComparedStay();
    void numbersAreWrittenAsTheLanguageDoes();
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

void LanguageTest::runsThatAreComparedStay()
{
    const Speaking d;
    d.window->compareFiles({d.runFile(u"first.fleetrun"_s), d.runFile(u"second.fleetrun"_s)});
    const auto names = [&d] {
        QStringList result;
        const QAbstractItemModel *model = d.child<QTableView>(u"comparedRuns"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            result += model->index(row, 0).data().toString();
        return result;
    };
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({u"first"_s, u"second"_s}), patience);
    QVERIFY(d.choose(u"de"_s));
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({u"first"_s, u"second"_s}), patience);
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
