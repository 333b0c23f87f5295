// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "shadow.h"

#include "summarise.h"

#include <learning/bytes.h>

#include <cmath>

namespace fleetgrad::fleet {

using learning::Scorer;

void Shadow::set(Blocks &blocks, bool on)
{
    if (on == blocks.hasShadow())
        return;
    blocks.setShadow(on);
    m_claims = {};
}

void Shadow::measure(const Blocks &blocks, FleetPoint &point)
{
    if (!blocks.hasShadow())
        return;
    Claims batch;
    std::vector<learning::Metrics> measured;
    for (std::uint32_t device = 0; device < blocks.deviceCount(); ++device) {
        if (!blocks.trains(device))
            continue;
        const learning::LaneBlock &block = *blocks.shadow(device);
        const int lane = blocks.lane(device);
        const learning::Metrics window = block.windowed(lane, Scorer::Local);
        if (window.labelled >= windowLabelsNeeded)
            measured.push_back(window);
        const learning::LaneBatch &claim = block.batch(lane);
        if (!blocks.active(device) || !std::isfinite(claim.trainAccuracy))
            continue;
        batch.accuracy += double(claim.trainAccuracy);
        batch.loss += double(claim.trainLoss);
        ++batch.count;
    }
    m_claims.accuracy += batch.accuracy;
    m_claims.loss += batch.loss;
    m_claims.count += batch.count;
    point.originalClaimed[std::size_t(ChartMetric::Accuracy)] = float(batch.accuracy / batch.count);
    point.originalClaimed[std::size_t(ChartMetric::LogLoss)] = float(batch.loss / batch.count);
    const WindowMetrics means(meanMetrics(measured));
    for (std::size_t i = 0; i < chartMetricCount; ++i)
        point.originalMeasured[i] = means.value(ChartMetric(i));
}

std::optional<ShadowSummary> Shadow::summary(const Blocks &blocks) const
{
    if (!blocks.hasShadow())
        return std::nullopt;
    std::vector<learning::Metrics> devices;
    for (std::uint32_t device = 0; device < blocks.deviceCount(); ++device) {
        if (blocks.trains(device))
            devices.push_back(blocks.shadow(device)->whole(blocks.lane(device), Scorer::Local));
    }
    return ShadowSummary{meanMetrics(devices), m_claims.accuracy / m_claims.count,
                         m_claims.loss / m_claims.count};
}

void Shadow::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_claims);
}

bool Shadow::restore(std::span<const std::byte> &bytes)
{
    return learning::take(bytes, m_claims);
}

} // namespace fleetgrad::fleet
