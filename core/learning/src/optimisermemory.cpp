// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "optimisermemory.h"

#include <learning/laneoptimisers.h>

#include <algorithm>

namespace fleetgrad::learning {

static_assert(int(Optimiser::Momentum) == FLEETGRAD_LANES::LaneMomentum &&
              int(Optimiser::AdaGrad) == FLEETGRAD_LANES::LaneAdaGrad &&
              int(Optimiser::Ftrl) == FLEETGRAD_LANES::LaneFtrl &&
              int(Optimiser::Adam) == FLEETGRAD_LANES::LaneAdam);

namespace {

constexpr std::array<int, optimiserCount> rowsOf{0, 1, 1, 2, 2};
enum LaneRowOf { Power1, Power2, LastRate, laneRows };

void clearLane(FloatRows &rows, int lane)
{
    for (LaneRow<float> &row : rows)
        row.value[lane] = 0;
}

} // namespace

unsigned LaneTrainers::used(int devices) const
{
    unsigned bits = 0;
    for (int lane = 0; lane < devices; ++lane)
        bits |= 1U << optimiser[std::size_t(lane)];
    return bits;
}

int LaneTrainers::rows(int devices) const
{
    int most = 0;
    for (int lane = 0; lane < devices; ++lane)
        most = std::max(most, rowsOf[optimiser[std::size_t(lane)]]);
    return most;
}

bool LaneTrainers::areKnown() const
{
    return std::ranges::all_of(optimiser, [](int value) { return value < optimiserCount; }) &&
           std::ranges::all_of(schedule, [](int value) { return value < scheduleCount; });
}

void OptimiserMemory::resize(int rows, std::size_t weights)
{
    const bool fresh = m_lanes.empty();
    m_first.resize(rows > 0 ? weights : 0);
    m_second.resize(rows > 1 ? weights : 0);
    m_lanes.resize(rows > 0 ? std::size_t(laneRows) : 0);
    for (int lane = 0; fresh && rows > 0 && lane < laneCount; ++lane)
        clear(lane);
}

void OptimiserMemory::clear(int lane)
{
    clearLane(m_first, lane);
    clearLane(m_second, lane);
    if (m_lanes.empty())
        return;
    m_lanes[Power1].value[lane] = m_lanes[Power2].value[lane] = 1;
    m_lanes[LastRate].value[lane] = -1;
}

void OptimiserMemory::replaceWeights(int lane, Optimiser optimiser)
{
    if (m_lanes.empty() || optimiser == Optimiser::AdaGrad)
        return;
    clearLane(m_first, lane);
    m_lanes[Power1].value[lane] = 1;
    m_lanes[LastRate].value[lane] = -1;
}

kernel::OptimiserRows OptimiserMemory::rows()
{
    if (m_lanes.empty())
        return {};
    return {rowData(m_first), rowData(m_second), m_lanes[Power1].value, m_lanes[Power2].value,
            m_lanes[LastRate].value};
}

std::vector<std::span<std::byte>> OptimiserMemory::saved()
{
    std::vector<std::span<std::byte>> arrays;
    for (FloatRows *rows : {&m_first, &m_second, &m_lanes})
        arrays.push_back(std::as_writable_bytes(std::span<LaneRow<float>>(*rows)));
    return arrays;
}

} // namespace fleetgrad::learning
