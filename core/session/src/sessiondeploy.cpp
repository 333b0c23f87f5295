// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "sessionimpl.h"

#include <session/deployment.h>
#include <session/modelfiles.h>

#include <utility>
#include <variant>

// Models that a person brings into the run in hand.

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

} // namespace fleetgrad::session
