// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QComboBox>
#include <QInputDialog>
#include <QMenu>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class WorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyBringsAViewToTheFront();
    void theChoicesOfAViewAreSeenWithIt();
    void aHiddenPanelComesBackByItsMenu();
    void aNamedLayoutBringsPanelsBackToTheirPlaces();
    void theLayoutIsThereAtTheNextStart();
    void panelsAsAtFirstCanBeTakenBack();
};

namespace {

/// The entry of that text in a menu of the window, wherever it is.
QAction *entry(const Driver &d, const QString &text)
{
    for (const QMenu *menu : d.window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

bool isFloating(const Driver &d, const QString &dock)
{
    return d.child<QDockWidget>(dock)->isFloating();
}

} // namespace

void WorkspaceTest::aKeyBringsAViewToTheFront()
{
    const Driver d;
    QVERIFY(d.isInFront(u"learningDock"_s));
    QVERIFY(!d.isInFront(u"alarmsDock"_s));
    QAction *go = entry(d, u"Go to Alarms"_s);
    QVERIFY(go);
    QVERIFY(!go->shortcut().isEmpty());
    go->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"alarmsDock"_s), patience);
    QVERIFY(!d.isInFront(u"learningDock"_s));
}

void WorkspaceTest::theChoicesOfAViewAreSeenWithIt()
{
    const Driver d;
    const auto *metric = d.child<QComboBox>(u"upperMetric"_s);
    const auto isSeen = [metric] { return metric->isVisible() && !metric->visibleRegion().isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(), patience);
    QVERIFY(d.bringToFront(u"alarmsDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!isSeen(), patience);
    QVERIFY(d.bringToFront(u"learningDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(), patience);
    // A window of its own has them in its head.
    d.child<QDockWidget>(u"learningDock"_s)->setFloating(true);
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(metric->window(), d.child<QDockWidget>(u"learningDock"_s), patience);
}

void WorkspaceTest::aHiddenPanelComesBackByItsMenu()
{
    const Driver d;
    auto *events = d.child<QDockWidget>(u"eventsDock"_s);
    QVERIFY(events->isVisible());
    QAction *toggle = entry(d, u"Events"_s);
    QVERIFY(toggle && toggle->isChecked());
    toggle->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!events->isVisible(), patience);
    toggle->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"eventsDock"_s), patience);
}

void WorkspaceTest::aNamedLayoutBringsPanelsBackToTheirPlaces()
{
    const Driver d;
    d.child<QDockWidget>(u"modelsDock"_s)->setFloating(true);
    d.child<QDockWidget>(u"runDock"_s)->hide();
    entry(d, u"Save this layout…"_s)->trigger();
    auto *dialog = d.child<QInputDialog>(u"layoutName"_s);
    dialog->setTextValue(u"  night   shift "_s);
    dialog->accept();
    QVERIFY(d.waitForNotice(u"“night shift”"_s));

    entry(d, u"Panels as at first"_s)->trigger();
    QVERIFY(!isFloating(d, u"modelsDock"_s));
    QVERIFY(d.child<QDockWidget>(u"runDock"_s)->isVisible());

    entry(d, u"night shift"_s)->trigger();
    QVERIFY(isFloating(d, u"modelsDock"_s));
    QVERIFY(!d.child<QDockWidget>(u"runDock"_s)->isVisible());
}

void WorkspaceTest::theLayoutIsThereAtTheNextStart()
{
    Driver d;
    d.child<QDockWidget>(u"eventsDock"_s)->hide();
    d.child<QDockWidget>(u"driftDock"_s)->setFloating(true);
    d.window->close();
    d.window = std::make_unique<desktop::MainWindow>(&d.settings, &d.appearance);
    d.window->show();
    QVERIFY(!d.child<QDockWidget>(u"eventsDock"_s)->isVisible());
    QVERIFY(isFloating(d, u"driftDock"_s));
    QVERIFY(d.child<QDockWidget>(u"fleetDock"_s)->isVisible());
}

void WorkspaceTest::panelsAsAtFirstCanBeTakenBack()
{
    const Driver d;
    d.child<QDockWidget>(u"alarmsDock"_s)->setFloating(true);
    entry(d, u"Panels as at first"_s)->trigger();
    QVERIFY(!isFloating(d, u"alarmsDock"_s));
    QVERIFY(d.waitForNotice(u"as at first"_s));
    for (QPushButton *button : d.window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Undo"_s)
            button->click();
    }
    QVERIFY(isFloating(d, u"alarmsDock"_s));
}

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
