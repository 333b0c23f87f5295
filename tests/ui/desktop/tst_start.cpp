// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/windows.h>

#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// The start page, and how a person gets from it to a fleet.
class StartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDemonstrationIsOneClickAway();
    void aDemonstrationIsOneKeyAway();
    void whatWasOpenedLastIsOpenedByAClick();
    void whatCouldNotBeOpenedIsNotOffered();
    void aFileThatIsGoneIsToldApart();
    void aFileIsTakenFromTheListAndPutBack();
    void theListSaysWhen();
    void theRunGoesOnBehindThePage();
    void goingToAViewLeavesThePage();
    void anErrorIsSeenOnThePage();
    void theWordsOnTheChartsGoAwayForGood();
    void everyCardHasAName();

private:
    static QList<QPushButton *> recent(const Driver &d)
    {
        QList<QPushButton *> shown;
        for (auto *button : d.window->findChildren<QPushButton *>(u"recentFile"_s)) {
            if (button->isVisible())
                shown += button;
        }
        return shown;
    }
    static bool isSeen(const Driver &d) { return d.child<QWidget>(u"startPage"_s)->isVisible(); }
};

void StartTest::aDemonstrationIsOneClickAway()
{
    const Driver d;
    d.trigger(u"startPage"_s);
    QVERIFY(isSeen(d));
    QVERIFY(!d.child<QWidget>(u"toolStrip"_s)->isVisible());
    d.click(u"start-demo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.batch() > 0, patience);
    QVERIFY(!isSeen(d));
    QVERIFY(d.child<QWidget>(u"toolStrip"_s)->isVisible());
    QCOMPARE(d.window->snapshot()->infos->size(), std::size_t(24));
    QVERIFY(d.isInFront(u"learningDock"_s));
}

void StartTest::aDemonstrationIsOneKeyAway()
{
    const Driver d;
    d.window->activateWindow();
    d.trigger(u"startPage"_s);
    auto *first = d.child<QPushButton>(u"start-demo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.window->focusWidget() == first, patience);
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(d.window->focusWidget(), d.child<QPushButton>(u"start-plant"_s));
    QTest::keyClick(d.window->focusWidget(), Qt::Key_Up);
    QTest::keyClick(d.window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(d.batch() > 0, patience);
}

void StartTest::whatWasOpenedLastIsOpenedByAClick()
{
    Driver d;
    d.settings.addRecentFile(d.runFile(u"older.fleetrun"_s));
    d.settings.addRecentFile(d.runFile(u"newer.fleetrun"_s));
    d.trigger(u"startPage"_s);
    QCOMPARE(recent(d).size(), 2);
    QCOMPARE(recent(d).front()->accessibleName(), u"newer.fleetrun"_s);
    QTest::mouseClick(recent(d).back(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(d.batch(), std::uint64_t(12), patience);
    QVERIFY(d.window->windowTitle().startsWith(u"older.fleetrun"_s));
    QVERIFY(!isSeen(d));
    // It is the newest now.
    QCOMPARE(QFileInfo(d.settings.recentFiles().front()).fileName(), u"older.fleetrun"_s);
}

void StartTest::whatCouldNotBeOpenedIsNotOffered()
{
    Driver d;
    QFile cut(d.path(u"cut.fleetrun"_s));
    QFile whole(d.runFile(u"whole.fleetrun"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly));
    cut.write(whole.read(5000));
    cut.close();
    d.window->openPath(cut.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!d.error().isEmpty(), patience);
    QVERIFY(d.settings.recentFiles().isEmpty());
    d.window->openPath(whole.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(d.batch(), std::uint64_t(12), patience);
    QCOMPARE(d.settings.recentFiles(), QStringList{whole.fileName()});
}

void StartTest::aFileThatIsGoneIsToldApart()
{
    Driver d;
    d.settings.addRecentFile(d.path(u"gone.fleetrun"_s));
    d.settings.addRecentFile(d.runFile(u"there.fleetrun"_s));
    d.trigger(u"startPage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!recent(d).back()->isEnabled(), patience);
    QVERIFY2(recent(d).back()->accessibleDescription().contains(u"not there"_s),
             qPrintable(recent(d).back()->accessibleDescription()));
    QVERIFY(recent(d).front()->isEnabled());
}

void StartTest::aFileIsTakenFromTheListAndPutBack()
{
    Driver d;
    for (const QString &name : {u"a.fleetrun"_s, u"b.fleetrun"_s, u"c.fleetrun"_s})
        d.settings.addRecentFile(d.path(name));
    const QStringList before = d.settings.recentFiles();
    d.trigger(u"startPage"_s);
    for (auto *remove : d.window->findChildren<QToolButton *>(u"recentRemove"_s)) {
        if (remove->isVisible() && remove->accessibleName().contains(u"b.fleetrun"_s))
            QTest::mouseClick(remove, Qt::LeftButton);
    }
    QCOMPARE(d.settings.recentFiles(), (QStringList{before[0], before[2]}));
    QTRY_COMPARE_WITH_TIMEOUT(recent(d).size(), 2, patience);
    QVERIFY(d.notice().contains(u"b.fleetrun"_s));
    for (auto *undo : d.window->findChildren<QPushButton *>(u"messageAction"_s)) {
        if (undo->isVisible())
            QTest::mouseClick(undo, Qt::LeftButton);
    }
    QCOMPARE(d.settings.recentFiles(), before);
    QCOMPARE(recent(d).size(), 3);
}

void StartTest::theListSaysWhen()
{
    Driver d;
    QVERIFY(!d.settings.openedAt(d.path(u"a.fleetrun"_s)).isValid());
    d.settings.addRecentFile(d.path(u"a.fleetrun"_s));
    d.trigger(u"startPage"_s);
    const QString said = recent(d).front()->accessibleDescription();
    QVERIFY2(said.startsWith(u"today, "_s) || said.startsWith(u"yesterday, "_s), qPrintable(said));
    QVERIFY2(said.contains(d.folder.path()), qPrintable(said));
}

void StartTest::theRunGoesOnBehindThePage()
{
    const Driver d;
    QVERIFY(d.start());
    const auto run = d.window->session();
    d.trigger(u"startPage"_s);
    const std::uint64_t before = run->snapshot()->batch;
    QTRY_VERIFY_WITH_TIMEOUT(run->snapshot()->batch > before, patience);
    auto *back = d.child<QPushButton>(u"startBack"_s);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!isSeen(d));
    QCOMPARE(d.window->session(), run);
    d.trigger(u"startPage"_s);
    QTest::keyClick(d.child<QWidget>(u"start-demo"_s), Qt::Key_Escape);
    QVERIFY(!isSeen(d));
}

void StartTest::goingToAViewLeavesThePage()
{
    const Driver d;
    d.trigger(u"startPage"_s);
    d.window->showView(u"alarms"_s);
    QVERIFY(!isSeen(d));
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"alarmsDock"_s), patience);
}

void StartTest::anErrorIsSeenOnThePage()
{
    const Driver d;
    d.trigger(u"startPage"_s);
    d.window->openPath(d.path(u"nowhere.fleetrun"_s));
    QVERIFY(d.waitForError(u"nowhere.fleetrun"_s));
    QVERIFY(isSeen(d));
}

void StartTest::theWordsOnTheChartsGoAwayForGood()
{
    Driver d;
    QVERIFY(!d.message(u"hint"_s).isEmpty());
    d.trigger(u"startPage"_s);
    QVERIFY(d.message(u"hint"_s).isEmpty()); // it is about charts
    d.window->showView(u"learning"_s);
    QVERIFY(!d.message(u"hint"_s).isEmpty());
    d.window->close();
    desktop::MainWindow next(&d.settings, &d.appearance);
    next.show();
    for (const QFrame *bar : next.findChildren<QFrame *>(u"message"_s))
        QVERIFY(!bar->isVisible());
}

void StartTest::everyCardHasAName()
{
    Driver d;
    d.settings.addRecentFile(d.path(u"a.fleetrun"_s));
    d.trigger(u"startPage"_s);
    int count = 0;
    for (const auto *button : d.child<QWidget>(u"startPage"_s)->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        ++count;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
    }
    QVERIFY(count >= 8);
}

QTEST_MAIN(StartTest)
#include "tst_start.moc"
