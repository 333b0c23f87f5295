// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>

#include "localsession.h"
#include "sessionimpl.h"

#include <store/branches.h>

#include <memory>
#include <optional>

namespace fleetgrad::session {

Session::~Session() = default;

std::unique_ptr<Session> Session::create(const fleet::RunConfig &config, const QString &runPath,
                                         const SessionOptions &options)
{
    return std::make_unique<LocalSession>(std::make_unique<LocalSession::Impl>(config, runPath, options, 0));
}

std::unique_ptr<Session> Session::open(const QString &runPath, const SessionOptions &options,
                                       std::uint64_t batches)
{
    return std::make_unique<LocalSession>(
        std::make_unique<LocalSession::Impl>(std::nullopt, runPath, options, batches));
}

std::unique_ptr<Session> Session::fork(const ForkRequest &request, const SessionOptions &options)
{
    const QString address = store::RunAddress{store::addressOf(request.parent).file, request.name}.text();
    return std::make_unique<LocalSession>(
        std::make_unique<LocalSession::Impl>(std::nullopt, address, options, 0, request));
}

std::future<Expected<store::ModelFile>> Session::globalModel(std::uint32_t version)
{
    return model({store::ModelKey::global, version});
}

std::future<Expected<store::ModelFile>> Session::localModel(std::uint32_t device, std::uint32_t version)
{
    return model({std::int64_t(device), version});
}

void Session::lookAtDevice(std::optional<std::uint32_t> device)
{
    lookAtDevices(device ? std::vector{*device} : std::vector<std::uint32_t>());
}

} // namespace fleetgrad::session
