// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mapbuilder.h"

#include <session/outlines.h>
#include <session/snapshot.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace fleetgrad::session {

/// What only some views show, and what costs nothing while they do not: the map of the fleet and outlines of
/// single devices.
class Looks
{
public:
    using Clock = std::chrono::steady_clock;

    // From any thread; true where it is another request than before.
    bool lookAtMap(std::optional<MapRequest> request);
    bool outline(OutlineRequest request);

    /// For the thread of the projection: brings what is asked for up to date, as far as it is due.
    void fill(Snapshot &snapshot, const Projection &projection);

private:
    void fillMap(Snapshot &snapshot, const Projection &projection);
    void fillOutlines(Snapshot &snapshot, const Projection &projection);

    std::mutex m_mutex;
    std::optional<MapRequest> m_mapRequest;
    OutlineRequest m_outlineRequest;

    MapBuilder m_builder;
    std::shared_ptr<const FleetMap> m_map;
    std::shared_ptr<const Outlines> m_outlines;
    Clock::time_point m_answered{}; ///< when the map was made last
    Clock::duration m_cost{};       ///< of making it
};

} // namespace fleetgrad::session
