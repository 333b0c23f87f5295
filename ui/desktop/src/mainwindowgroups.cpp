// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change.h"
#include "groupdialog.h"
#include "mainwindowparts.h"

#include <report/figures.h>

#include <algorithm>

// What the main window does for groups of devices.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

QStringList namesOf(const std::vector<std::uint32_t> &devices, const session::Snapshot &snapshot)
{
    QStringList names;
    for (const std::uint32_t device : devices) {
        if (device < snapshot.infos->size())
            names << (*snapshot.infos)[device].name;
    }
    return names;
}

} // namespace

void MainWindow::buildGroups()
{
    Parts &p = *m_parts;
    p.groupsPanel = new GroupsPanel(p.appearance, &p.groups, &p.selection);
    p.docks->add(Workspace::Place::Fleet, tr("Groups"), u"groupsDock"_s, p.groupsPanel,
                 p.groupsPanel->corner());
    const auto show = [&p](const SnapshotPtr &s) { p.groupsPanel->showSnapshot(s); };
    p.feed->addView(p.groupsPanel, show, {.isCalm = true});
    const auto share = [this] {
        m_parts->fleet->setGroups(m_parts->groups.set());
        m_parts->alertCenter.setGroups(m_parts->groups.set());
    };
    connect(&p.groups, &RunGroups::changed, this, share);
    share();
    connect(p.fleet, &FleetPanel::newGroupWanted, this, [this] { askForGroup({}, {}); });
    connect(p.actions.newGroup, &QAction::triggered, this, [this] { askForGroup({}, {}); });
    connect(p.groupsPanel, &GroupsPanel::devicesChosen, this, &MainWindow::goToDevices);
    connect(p.groupsPanel, &GroupsPanel::newGroupWanted, this, &MainWindow::askForGroup);
    connect(p.groupsPanel, &GroupsPanel::editWanted, this, &MainWindow::editGroup);
    connect(p.groupsPanel, &GroupsPanel::filterWanted, this, [this](const QString &filter) {
        m_parts->docks->raise(m_parts->fleetDock);
        m_parts->fleet->setFilter(filter);
    });
    connect(p.groupsPanel, &GroupsPanel::groupsWanted, this, [this](const DeviceGroups &groups) {
        useGroups(groups, tr("groups by name"),
                  tr("%Ln group(s) by name are there", nullptr, report::pluralForm(groups.size())));
    });
    connect(p.groupsPanel, &GroupsPanel::removeWanted, this, [this](int number) {
        DeviceGroups groups = m_parts->groups.groups();
        if (number >= int(groups.size()))
            return;
        const QString name = groups[std::size_t(number)].name;
        groups.erase(groups.begin() + number);
        useGroups(groups, tr("removal of group “%1”").arg(name), tr("The group “%1” is removed").arg(name));
    });
}

void MainWindow::askForGroup(const QString &name, const std::vector<std::uint32_t> &devices)
{
    const SnapshotPtr now = snapshot();
    if (!now || !now->infos)
        return;
    DeviceGroup group;
    group.name = name;
    openGroup(group, namesOf(devices.empty() ? m_parts->selection.devices() : devices, *now), -1);
}

void MainWindow::editGroup(int number)
{
    const DeviceGroups &groups = m_parts->groups.groups();
    if (number < 0 || number >= int(groups.size()) || !snapshot() || !snapshot()->infos)
        return;
    const DeviceGroup group = groups[std::size_t(number)];
    const QStringList selected = namesOf(m_parts->selection.devices(), *snapshot());
    openGroup(group, group.devices.isEmpty() ? selected : group.devices, number);
}

void MainWindow::openGroup(const DeviceGroup &group, const QStringList &byHand, int number)
{
    QStringList taken;
    for (const DeviceGroup &other : m_parts->groups.groups()) {
        if (number < 0 || other.name != group.name)
            taken << other.name;
    }
    auto *dialog = new GroupDialog(group, byHand, taken, snapshot()->infos, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GroupDialog::groupChosen, this, [this, before = group](const DeviceGroup &chosen) {
        DeviceGroups groups = m_parts->groups.groups();
        const auto old = std::ranges::find(groups, before);
        if (old == groups.end())
            groups.push_back(chosen);
        else
            *old = chosen;
        useGroups(groups, tr("group “%1”").arg(chosen.name),
                  tr("Group “%1” is there: group:%2 in the filter shows it")
                      .arg(chosen.name, GroupSet::word(chosen.name)));
    });
    dialog->open();
}

/// `change` is what the menu says can be undone.
void MainWindow::useGroups(const DeviceGroups &groups, const QString &change, const QString &sentence)
{
    Parts &p = *m_parts;
    if (groups == p.groups.groups())
        return;
    RunGroups *all = &p.groups;
    p.steering.stack()->push(new Change(
        change, [all, groups] { all->setGroups(groups); },
        [all, before = all->groups()] { all->setGroups(before); }));
    showNotice(QString(sentence + u'.'), tr("Undo"), [this] { m_parts->steering.stack()->undo(); });
}

} // namespace fleetgrad::desktop
