// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>
#include <session/session.h>

#include <QTest>

#include <cstdint>
#include <memory>

// Sessions whose past is looked at.

namespace fleetgrad::session::pastsession {

using namespace Qt::Literals::StringLiterals;
using SnapshotPtr = std::shared_ptr<const Snapshot>;

inline fleet::RunConfig fleetOf(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.batches = batches;
    config.simulation.dropOutShare = 0.3; // some fall silent
    config.simulation.lateShare = 0.3;    // and some begin later
    return config;
}

inline SnapshotPtr pastOf(Session &session, std::uint64_t batch)
{
    const auto past = session.snapshotAt(batch).get();
    if (!past)
        qWarning() << past.error().text();
    return past ? *past : nullptr;
}

inline void standStill(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
}

inline std::unique_ptr<Session> opened(const QString &path)
{
    auto session = Session::open(path, {});
    standStill(*session);
    return session;
}

} // namespace fleetgrad::session::pastsession
