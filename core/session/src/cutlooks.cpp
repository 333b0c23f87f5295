// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/cutlooks.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>

namespace fleetgrad::session {

namespace {

constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

float valueOf(const DeviceRow &row, DeviceScorer scorer, fleet::ChartMetric metric)
{
    return (scorer == DeviceScorer::Decision ? row.decision : row.local).value(metric);
}

std::shared_ptr<const DeviceCurves> cutCurves(const DeviceCurves &curves, const Snapshot &past)
{
    auto result = std::make_shared<DeviceCurves>();
    result->device = curves.device;
    const DeviceRow row = curves.device < past.devices->size() ? (*past.devices)[curves.device] : DeviceRow();
    for (std::size_t scorer = 0; scorer < deviceScorerCount; ++scorer) {
        for (std::size_t i = 0; i < fleet::chartMetricCount; ++i) {
            CurveData &curve = result->scores[scorer][i];
            curve = cut(curves.scores[scorer][i], past.batch);
            if (row.lastBatch == 0 || (!curve.empty() && curve.back().batch >= double(row.lastBatch)))
                continue;
            const float value = valueOf(row, DeviceScorer(scorer), fleet::ChartMetric(i));
            curve.push_back({double(row.lastBatch), value, value, value});
        }
    }
    return result;
}

std::shared_ptr<const FleetMap> cutMap(const FleetMap &map, std::uint64_t batch)
{
    auto result = std::make_shared<FleetMap>(map);
    result->batch = batch;
    const std::uint64_t known =
        batch + 1 < map.firstBatch ? 0 : (batch + 1 - map.firstBatch) / map.batchesPerColumn;
    for (std::uint32_t row = 0; row < map.rows; ++row) {
        const auto begin = result->values.begin() + std::ptrdiff_t(std::size_t(row) * map.columns);
        std::fill(begin + std::ptrdiff_t(std::min<std::uint64_t>(known, map.columns)),
                  begin + std::ptrdiff_t(map.columns), noValue);
    }
    return result;
}

/// Its steps are those of a shorter run: each has the last whole step of the longer one.
Outline cutOutline(const Outline &outline, std::uint64_t of, std::uint64_t batch, float last)
{
    Outline result;
    result.device = outline.device;
    result.values.fill(noValue);
    result.first = result.lowest = result.highest = noValue;
    for (std::size_t i = 0; i < Outline::steps; ++i) {
        const std::uint64_t whole = (i + 1) * batch / std::max<std::uint64_t>(of, 1);
        result.values[i] =
            whole == 0 ? noValue : outline.values[std::min<std::uint64_t>(whole, Outline::steps) - 1];
    }
    if (std::isfinite(last))
        result.values.back() = last;
    for (const float value : result.values) {
        result.lowest = std::fmin(result.lowest, value);
        result.highest = std::fmax(result.highest, value);
    }
    if (std::isfinite(result.highest))
        result.first = outline.first;
    result.last = last;
    return result;
}

std::shared_ptr<const Outlines> cutOutlines(const Outlines &outlines, const Snapshot &past)
{
    auto result = std::make_shared<Outlines>();
    result->request = outlines.request;
    result->batch = past.batch;
    for (const Outline &outline : outlines.outlines) {
        const float last =
            outline.device < past.devices->size()
                ? valueOf((*past.devices)[outline.device], outlines.request.scorer, outlines.request.metric)
                : noValue;
        result->outlines.push_back(cutOutline(outline, outlines.batch, past.batch, last));
    }
    return result;
}

} // namespace

CurveData cut(const CurveData &curve, std::uint64_t batch)
{
    const auto end = std::ranges::upper_bound(curve, double(batch), {}, &CurvePoint::batch);
    return {curve.begin(), end};
}

void cutLooks(Snapshot &past, const Snapshot &newest)
{
    past.deviceCurves.clear();
    for (const auto &curves : newest.deviceCurves)
        past.deviceCurves.push_back(cutCurves(*curves, past));
    past.map = newest.map ? cutMap(*newest.map, past.batch) : nullptr;
    past.outlines = newest.outlines ? cutOutlines(*newest.outlines, past) : nullptr;
}

} // namespace fleetgrad::session
