// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploydialog.h"
#include "mainwindowparts.h"

#include <desktop/devicegroups.h>
#include <report/figures.h>
#include <session/sentences.h>

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <map>
#include <utility>

// Models that a person brings into the run in hand.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// More of these name nothing that a person would choose from a list.
constexpr std::size_t mostGroupsByName = 40;

std::vector<DeployTarget> ownGroups(const GroupSet &groups, const std::vector<fleet::DeviceInfo> &infos)
{
    std::vector<DeployTarget> targets;
    for (std::size_t group = 0; group < groups.groups().size(); ++group) {
        DeployTarget target{groups.groups()[group].name, {}};
        for (std::uint32_t device = 0; device < infos.size(); ++device) {
            if (groups.contains(group, infos[device].name))
                target.devices.push_back(device);
        }
        targets.push_back(std::move(target));
    }
    return targets;
}

std::vector<DeployTarget> groupsByName(const std::vector<fleet::DeviceInfo> &infos)
{
    std::map<QString, std::vector<std::uint32_t>> members;
    for (std::uint32_t device = 0; device < infos.size(); ++device)
        members[fleet::nameStem(infos[device].name)].push_back(device);
    std::vector<DeployTarget> targets;
    if (members.size() < 2 || members.size() > mostGroupsByName)
        return targets;
    for (const auto &[name, devices] : members)
        targets.push_back({name, devices});
    return targets;
}

} // namespace

void MainWindow::connectDeploying()
{
    Parts &p = *m_parts;
    connect(p.models, &ModelsPanel::deployWanted, this,
            [this](const ComparedModel &model) { askToDeploy(model, {}, {}); });
    connect(p.models, &ModelsPanel::endCanaryWanted, this, &MainWindow::endCanary);
    connect(p.groupsPanel, &GroupsPanel::deployWanted, this,
            [this](const QString &name, const std::vector<std::uint32_t> &devices) {
                deployChosen(name, devices);
            });
    connect(&p.steering, &Steering::refused, this, [this](const QString &sentence) { showError(sentence); });
}

void MainWindow::addDeployActions(QMenu *menu)
{
    const auto add = [&](const QString &name, const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(u"deployAction"_s, tr("Deploy the chosen model…"), [this] { deployChosen({}, {}); });
    QAction *keep = add(u"keepCanaryAction"_s, tr("Promote the canary"), [this] { endCanary(true); });
    QAction *end = add(u"endCanaryAction"_s, tr("End the canary"), [this] { endCanary(false); });
    connect(menu, &QMenu::aboutToShow, this, [this, keep, end] {
        const SnapshotPtr now = snapshot();
        const bool canEnd = now && now->canary && now->canRun;
        keep->setEnabled(canEnd);
        end->setEnabled(canEnd);
    });
}

void MainWindow::endCanary(bool keep)
{
    const SnapshotPtr now = snapshot();
    if (now && now->canary)
        m_parts->steering.endCanary(keep, *now);
    else
        showNotice(tr("No device tries out a model."));
}

void MainWindow::deployChosen(const QString &name, const std::vector<std::uint32_t> &devices)
{
    if (const auto model = m_parts->models->chosenModel())
        return askToDeploy(*model, name, devices);
    m_parts->docks->raise(m_parts->modelsDock);
    showNotice(tr("Choose a model in the list of models first: a version, or a file."));
}

/// `devices`: that stand in the dialog first, called `name`; none: the whole fleet, or those of the model.
void MainWindow::askToDeploy(const ComparedModel &model, const QString &name,
                             const std::vector<std::uint32_t> &devices)
{
    const SnapshotPtr now = snapshot();
    if (now && now->infos && now->state == session::RunState::Finished)
        return showNotice(
            tr("This run is finished after batch %1. A model that fleetgrad-cli model deploy gives "
               "it acts before batch %2, when the run is given more batches and goes on.")
                .arg(report::countText(now->batch), report::countText(now->batch + 1)));
    if (!now || !now->infos || now->infos->empty() || !now->canRun)
        return showNotice(tr("Open a run that can go on, or start one, to deploy a model to it."));
    const auto *key = std::get_if<store::ModelKey>(&model.choice);
    const bool isLocal = key ? !key->isGlobal() : std::get<store::ModelFile>(model.choice).kind == u"local"_s;
    std::vector<DeployTarget> targets;
    if (!isLocal)
        targets.push_back({tr("the whole fleet"), {}});
    if (!devices.empty())
        targets.push_back({name, devices});
    const int chosen = devices.empty() ? 0 : int(targets.size()) - 1;
    if (const auto &selected = m_parts->selection.devices(); !selected.empty()) {
        const QString text = selected.size() == 1 && selected[0] < now->infos->size()
                                 ? (*now->infos)[selected[0]].name
                                 : tr("%Ln selected device(s)", nullptr, report::pluralForm(selected.size()));
        targets.push_back({text, selected});
    }
    if (model.device && *model.device < now->infos->size())
        targets.push_back({(*now->infos)[*model.device].name, {*model.device}});
    for (const auto &groups : {ownGroups(*m_parts->groups.set(), *now->infos), groupsByName(*now->infos)}) {
        for (const DeployTarget &group : groups) {
            const auto isSame = [&group](const DeployTarget &other) {
                return other.devices == group.devices;
            };
            if (!group.devices.empty() && std::ranges::none_of(targets, isSame))
                targets.push_back(group);
        }
    }
    if (targets.empty())
        return showNotice(tr("Select the devices that are to try it out."));
    auto *dialog = new DeployDialog(model, targets, chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeployDialog::deployed, this, [this](const session::Deployment &deployment) {
        if (snapshot())
            m_parts->steering.deploy(deployment, *snapshot());
    });
    dialog->open();
}

} // namespace fleetgrad::desktop
