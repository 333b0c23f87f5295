// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "looks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fleetgrad::session {

using namespace std::chrono_literals;

namespace {

constexpr auto mapEvery = 500ms; ///< while batches pass
constexpr int mapShare = 40;     ///< making maps takes at most one in so many seconds

Outline outlineOf(std::uint32_t device, const History &history, std::uint64_t batches)
{
    constexpr float nothing = std::numeric_limits<float>::quiet_NaN();
    Outline outline;
    outline.device = device;
    outline.values.fill(nothing);
    outline.first = outline.lowest = outline.highest = outline.last = nothing;
    // A batch spans from the end of the one before to its own: several steps while the run is short.
    const auto step = [batches](std::uint64_t part) {
        return std::min<std::size_t>(part / std::max<std::uint64_t>(batches, 1), Outline::steps - 1);
    };
    history.forEach([&](std::uint32_t first, std::uint32_t last, float value) {
        if (std::isnan(value))
            return;
        const std::size_t end = step(std::uint64_t(last) * Outline::steps - 1);
        for (std::size_t i = step(std::uint64_t(std::max(first, 1U) - 1) * Outline::steps); i <= end; ++i)
            outline.values[i] = value;
        if (std::isnan(outline.first))
            outline.first = value;
        outline.lowest = std::fmin(outline.lowest, value);
        outline.highest = std::fmax(outline.highest, value);
        outline.last = value;
    });
    return outline;
}

} // namespace

bool Looks::lookAtMap(std::optional<MapRequest> request)
{
    const std::scoped_lock lock(m_mutex);
    if (request == m_mapRequest)
        return false;
    m_mapRequest = std::move(request);
    return true;
}

bool Looks::outline(OutlineRequest request)
{
    const std::scoped_lock lock(m_mutex);
    if (request == m_outlineRequest)
        return false;
    m_outlineRequest = std::move(request);
    return true;
}

void Looks::fill(Snapshot &snapshot, const Projection &projection)
{
    fillMap(snapshot, projection);
    fillOutlines(snapshot, projection);
}

void Looks::fillMap(Snapshot &snapshot, const Projection &projection)
{
    std::optional<MapRequest> request;
    {
        const std::scoped_lock lock(m_mutex);
        request = m_mapRequest;
    }
    if (!request) {
        m_map.reset();
    } else if (!m_map || m_map->request != *request || m_map->batch != projection.batch()) {
        // A person who changes the view gets an answer at once; batches alone are no hurry.
        const bool isAsked = !m_map || m_map->request != *request;
        const bool standsStill = snapshot.state != RunState::Running;
        const auto begun = Clock::now();
        const auto pause = std::max<Clock::duration>(isAsked ? 0ms : mapEvery, mapShare * m_cost);
        if (standsStill || begun - m_answered >= pause) {
            m_map = m_builder.build(*request, projection);
            m_answered = Clock::now();
            m_cost = m_answered - begun;
        }
    }
    snapshot.map = m_map;
}

void Looks::fillOutlines(Snapshot &snapshot, const Projection &projection)
{
    OutlineRequest request;
    {
        const std::scoped_lock lock(m_mutex);
        request = m_outlineRequest;
    }
    const bool isStale =
        !m_outlines || m_outlines->request != request || m_outlines->batch != projection.batch();
    if (isStale) {
        auto outlines = std::make_shared<Outlines>();
        outlines->batch = projection.batch();
        for (const std::uint32_t device : request.devices) {
            if (device < projection.infos().size())
                outlines->outlines.push_back(outlineOf(
                    device, projection.history(device, request.scorer, request.metric), outlines->batch));
        }
        outlines->request = std::move(request);
        m_outlines = std::move(outlines);
    }
    snapshot.outlines = m_outlines;
}

} // namespace fleetgrad::session
