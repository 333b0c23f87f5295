// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/windows.h>

#include <QTableView>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The windows of one start of the program; the files and settings of the driver outlive it.
struct Start
{
    explicit Start(Driver &driver) : windows(&driver.settings, &driver.appearance, nullptr)
    {
        first = windows.add();
        first->resize(1280, 720);
        first->show();
    }

    desktop::MainWindow *window(std::size_t index) const { return windows.window(index); }
    static bool isOpen(const desktop::MainWindow *window, const QString &name)
    {
        return QTest::qWaitFor([&] { return window->windowTitle().startsWith(name); }, patience);
    }

    desktop::Windows windows;
    desktop::MainWindow *first;
};

template <typename T>
T *child(const desktop::MainWindow *window, const QString &name)
{
    return window->findChild<T *>(name);
}

QStringList openFiles(const Driver &d)
{
    QStringList names;
    for (const desktop::OpenRun &run : d.settings.openRuns())
        names += QFileInfo(run.path).fileName();
    return names;
}

} // namespace

class WindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRunFileHasAWindow();
    void aNewWindowIsOnItsStartPage();
    void aThemeHoldsForAllWindows();
    void closingOneOfSeveralLeavesTheOthers();
    void whatWasOpenIsShownAsItWas();
    void quittingRemembersEveryWindow();
    void filesThatAreGoneAreNotReopened();
    void aDemonstrationIsNotReopened();
};

void WindowsTest::eachRunFileHasAWindow()
{
    Driver d;
    const QStringList files{d.runFile(u"a.fleetrun"_s), d.runFile(u"b.fleetrun"_s),
                            d.csvFolder(u"readings"_s)};
    const Start start(d);
    start.first->openPaths(files);
    QCOMPARE(start.windows.count(), std::size_t(3));
    QVERIFY(Start::isOpen(start.first, u"a.fleetrun"_s));
    QVERIFY(Start::isOpen(start.window(1), u"b.fleetrun"_s));
    QVERIFY(Start::isOpen(start.window(2), u"readings"_s));
    QVERIFY(start.window(1)->pos() != start.first->pos());
}

void WindowsTest::aNewWindowIsOnItsStartPage()
{
    Driver d;
    const Start start(d);
    child<QAction>(start.first, u"newWindow"_s)->trigger();
    QCOMPARE(start.windows.count(), std::size_t(2));
    QVERIFY(start.window(1)->isVisible());
    QVERIFY(child<QWidget>(start.window(1), u"startPage"_s)->isVisible());
    QVERIFY(!child<QWidget>(start.first, u"startPage"_s)->isVisible());
}

void WindowsTest::aThemeHoldsForAllWindows()
{
    Driver d;
    const Start start(d);
    child<QAction>(start.first, u"newWindow"_s)->trigger();
    const auto themeAction = [](const desktop::MainWindow *window, const QString &text) {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    themeAction(start.first, u"Dark"_s)->trigger();
    QVERIFY(themeAction(start.window(1), u"Dark"_s)->isChecked());
    QVERIFY(!themeAction(start.window(1), u"Light"_s)->isChecked());
}

void WindowsTest::closingOneOfSeveralLeavesTheOthers()
{
    Driver d;
    const QStringList files{d.runFile(u"a.fleetrun"_s), d.runFile(u"b.fleetrun"_s)};
    const Start start(d);
    start.first->openPaths(files);
    QVERIFY(Start::isOpen(start.first, u"a.fleetrun"_s));
    QVERIFY(Start::isOpen(start.window(1), u"b.fleetrun"_s));
    desktop::MainWindow *other = start.window(1);
    child<QAction>(start.first, u"closeWindow"_s)->trigger();
    QCOMPARE(start.windows.count(), std::size_t(1));
    QCOMPARE(start.window(0), other);
    QVERIFY(other->isVisible());
    QCOMPARE(openFiles(d), QStringList{u"b.fleetrun"_s});
}

void WindowsTest::whatWasOpenIsShownAsItWas()
{
    Driver d;
    const QString file = d.runFile(u"plant.fleetrun"_s, 60);
    std::vector<std::uint32_t> selected;
    {
        const Start start(d);
        start.first->openPath(file);
        QVERIFY(Start::isOpen(start.first, u"plant.fleetrun"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!start.first->selection()->devices().empty(), patience);
        start.first->selection()->select({5, 2});
        selected = start.first->selection()->devices();
        child<QLineEdit>(start.first, u"fleetFilter"_s)->setText(u"acc>0.1"_s);
        start.first->showView(u"alarms"_s);
        QTRY_COMPARE_WITH_TIMEOUT(start.first->openRun().view, u"alarms"_s, patience);
        start.first->close();
    }
    QCOMPARE(openFiles(d), QStringList{u"plant.fleetrun"_s});

    Start next(d);
    QVERIFY(next.windows.reopen(next.first));
    QVERIFY(Start::isOpen(next.first, u"plant.fleetrun"_s));
    QTRY_COMPARE_WITH_TIMEOUT(next.first->selection()->devices(), selected, patience);
    QCOMPARE(selected.size(), std::size_t(2));
    QCOMPARE(child<QLineEdit>(next.first, u"fleetFilter"_s)->text(), u"acc>0.1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(next.first->openRun().view, u"alarms"_s, patience);
}

void WindowsTest::quittingRemembersEveryWindow()
{
    Driver d;
    const QStringList files{d.runFile(u"a.fleetrun"_s), d.runFile(u"b.fleetrun"_s)};
    {
        const Start start(d);
        start.first->openPaths(files);
        QVERIFY(Start::isOpen(start.first, u"a.fleetrun"_s));
        QVERIFY(Start::isOpen(start.window(1), u"b.fleetrun"_s));
        child<QAction>(start.first, u"quit"_s)->trigger();
        for (std::size_t i = 0; i < start.windows.count(); ++i)
            QVERIFY(!start.window(i)->isVisible());
    }
    QCOMPARE(openFiles(d), (QStringList{u"a.fleetrun"_s, u"b.fleetrun"_s}));
    Start next(d);
    QVERIFY(next.windows.reopen(next.first));
    QCOMPARE(next.windows.count(), std::size_t(2));
    QVERIFY(Start::isOpen(next.first, u"a.fleetrun"_s));
    QVERIFY(Start::isOpen(next.window(1), u"b.fleetrun"_s));
}

void WindowsTest::filesThatAreGoneAreNotReopened()
{
    Driver d;
    desktop::OpenRun run;
    run.path = d.path(u"gone.fleetrun"_s);
    d.settings.setOpenRuns({run});
    Start start(d);
    QVERIFY(!start.windows.reopen(start.first));
    QVERIFY(!start.first->session());
}

void WindowsTest::aDemonstrationIsNotReopened()
{
    Driver d;
    {
        const Start start(d);
        start.first->startRun(tinyFleet(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(start.first->snapshot() && start.first->snapshot()->batch > 2, patience);
        start.first->close();
    }
    // Its run file was a temporary one.
    QCOMPARE(openFiles(d), QStringList());
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
