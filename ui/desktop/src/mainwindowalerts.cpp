// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrulesdialog.h"
#include "change.h"
#include "mainwindowparts.h"

#include <QMenu>

// What the main window does for alerts.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void MainWindow::buildAlerts()
{
    Parts &p = *m_parts;
    p.alertsPanel = new AlertsPanel(p.appearance, &p.alertCenter);
    p.alertsDock = p.docks->add(Workspace::Place::Events, tr("Alerts"), u"alertsDock"_s, p.alertsPanel,
                                p.alertsPanel->corner());
    const auto refresh = [&p](const SnapshotPtr &) { p.alertsPanel->refresh(); };
    p.feed->addView(p.alertsPanel, refresh, {.isLive = true, .isCalm = true});
    connect(p.alertsPanel, &AlertsPanel::devicesChosen, this, &MainWindow::goToDevices);
    connect(p.alertsPanel, &AlertsPanel::rulesWanted, this, &MainWindow::askForAlertRules);
    connect(p.alertsPanel, &AlertsPanel::muteWanted, this, [this](AlertCondition condition, Mute how) {
        AlertRules rules = m_parts->alertCenter.rules();
        mute(rules[std::size_t(condition)], how, QDateTime::currentDateTime());
        const QString name = conditionText(condition);
        useAlertRules(rules, how == Mute::No ? tr("“%1” is no longer muted").arg(name)
                                             : tr("“%1” is muted %2").arg(name, muteText(how)));
    });
    connect(p.alertCenter.notifier(), &Notifier::activated, this, [this](quint64 id) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
        m_parts->docks->raise(m_parts->alertsDock);
        if (const Alert *alert = m_parts->alertCenter.log().find(id))
            goToDevices(alert->concerned.devices);
    });
}

void MainWindow::addAlertActions(QMenu *menu)
{
    const auto add = [&](const QString &name, const QString &text, const QString &toolTip, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setToolTip(toolTip);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction *show = add(u"showAlerts"_s, tr("Show alerts"), tr("What is wrong, and with which devices"),
                        [this] { m_parts->docks->raise(m_parts->alertsDock); });
    show->setShortcut(QKeySequence(u"Ctrl+Shift+A"_s));
    add(u"alertRules"_s, tr("Alert rules…"), tr("What raises an alert, who is told of it, and what is muted"),
        [this] { askForAlertRules(); });
}

void MainWindow::connectBell()
{
    Parts &p = *m_parts;
    connect(p.status, &StatusLine::alertsWanted, this,
            [this] { m_parts->docks->raise(m_parts->alertsDock); });
    const auto showCount = [this] { m_parts->status->showAlerts(m_parts->alertCenter.count()); };
    connect(&p.alertCenter, &AlertCenter::changed, this, showCount);
    connect(p.appearance, &Appearance::changed, this, showCount);
    showCount();
}

void MainWindow::goToDevices(const std::vector<std::uint32_t> &devices)
{
    if (devices.empty())
        return;
    m_parts->selection.select(devices);
    m_parts->fleet->scrollTo(devices.front());
}

void MainWindow::askForAlertRules()
{
    auto *dialog = new AlertRulesDialog(m_parts->alertCenter.rules(), m_parts->alertCenter.groups(),
                                        m_parts->alertCenter.notifier(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AlertRulesDialog::rulesChosen, this,
            [this](const AlertRules &rules) { useAlertRules(rules, tr("The alert rules are changed")); });
    dialog->open();
}

void MainWindow::useAlertRules(const AlertRules &rules, const QString &sentence)
{
    Parts &p = *m_parts;
    if (rules == p.alertCenter.rules())
        return;
    AlertCenter *center = &p.alertCenter;
    p.steering.stack()->push(new Change(
        sentence, [center, rules] { center->setRules(rules); },
        [center, before = center->rules()] { center->setRules(before); }));
    showNotice(QString(sentence + u'.'), tr("Undo"), [this] { m_parts->steering.stack()->undo(); });
}

} // namespace fleetgrad::desktop
