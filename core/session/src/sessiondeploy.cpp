// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"

#include <fleet/batchrecord.h>
#include <session/deployment.h>
#include <session/modelfiles.h>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

// Models that a person brings into the run in hand, and what waits to take effect.

namespace fleetgrad::session {

Expected<void> LocalSession::Impl::deploy(const Deployment &deployment, const QString &path)
{
    const auto now = snapshot();
    if (!now->config || !now->infos || now->infos->empty())
        return failure(ErrorKind::NotFound, m_runPath, Session::tr("No run is open to take the model."));
    const auto *file = std::get_if<store::ModelFile>(&deployment.model);
    const auto model =
        file ? Expected<store::ModelFile>(*file) : modelOf(path, std::get<store::ModelKey>(deployment.model));
    if (!model)
        return tl::make_unexpected(model.error());
    auto said = deployCommand(deployment, *model, *now->config, *now->infos);
    if (!said)
        return tl::make_unexpected(said.error());
    command(*std::move(said));
    return {};
}

std::future<Expected<void>> LocalSession::deploy(const Deployment &deployment)
{
    return m_impl->withFile(
        [impl = m_impl.get(), deployment](const QString &path) { return impl->deploy(deployment, path); });
}

void LocalSession::endCanary(bool keep)
{
    m_impl->command({fleet::CommandKind::EndCanary, {}, keep ? 1.0 : 0.0, 0});
}

/// Those that wait for the next batch; under m_mutex.
void LocalSession::Impl::tellOfCommands(Snapshot &snapshot)
{
    std::vector<fleet::Command> waiting;
    snapshot.pendingCommands = 0;
    for (const fleet::Command &command : m_control.commands) {
        if (!command.changesLearning())
            continue;
        ++snapshot.pendingCommands;
        if (snapshot.state != RunState::Running)
            waiting.push_back(
                {command.kind, command.devices, command.value, command.version, {}, command.text});
    }
    if (waiting.empty())
        m_waiting.reset();
    else if (!m_waiting || *m_waiting != waiting) // otherwise shared: this is looked at ten times a second
        m_waiting = std::make_shared<const std::vector<fleet::Command>>(std::move(waiting));
    snapshot.waiting = m_waiting;
}

} // namespace fleetgrad::session
