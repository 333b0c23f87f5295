// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "thinned.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <utility>

namespace fleetgrad::remote {

float coarse(float value)
{
    constexpr std::uint32_t half = 1U << 11; // of the last bit that stays
    const float rounded =
        std::bit_cast<float>((std::bit_cast<std::uint32_t>(value) + half) & ~(2 * half - 1));
    return std::isfinite(value) && std::isfinite(rounded) ? rounded : value;
}

namespace {

void coarsen(fleet::WindowMetrics &metrics)
{
    for (float *value : {&metrics.accuracy, &metrics.balancedAccuracy, &metrics.precision, &metrics.recall,
                         &metrics.f1, &metrics.prAuc, &metrics.logLoss})
        *value = coarse(*value);
}

} // namespace

session::DeviceRow coarse(session::DeviceRow row)
{
    for (fleet::WindowMetrics *metrics :
         {&row.local, &row.global, &row.decision, &row.majority, &row.lastLabel, &row.unsupervised})
        coarsen(*metrics);
    for (learning::Gain *gain : {&row.gains.majority, &row.gains.lastLabel, &row.gains.unsupervised})
        *gain = {double(coarse(gain->mean)), double(coarse(gain->reach))};
    for (float *value : {&row.claimedAccuracy, &row.baseRate, &row.alarms.threshold, &row.falseAlarmsPerDay,
                         &row.detectionSeconds})
        *value = coarse(*value);
    return row;
}

session::Outlines coarse(session::Outlines outlines)
{
    for (session::Outline &outline : outlines.outlines) {
        for (float &value : outline.values)
            value = coarse(value);
        for (float *value : {&outline.first, &outline.lowest, &outline.highest, &outline.last})
            *value = coarse(*value);
    }
    return outlines;
}

RoundList withoutParts(const RoundList &rounds)
{
    RoundList heads;
    heads.reserve(rounds.size());
    for (const auto &round : rounds) {
        auto head = std::make_shared<session::Round>();
        head->version = round->version;
        head->since = round->since;
        head->batch = round->batch;
        head->accepted = round->accepted;
        head->keptOut = round->keptOut;
        head->samples = round->samples;
        head->moved = round->moved;
        head->hasParts = false;
        heads.push_back(std::move(head));
    }
    return heads;
}

} // namespace fleetgrad::remote
