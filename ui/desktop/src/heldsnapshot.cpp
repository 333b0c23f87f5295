// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldsnapshot.h"

#include <session/cutlooks.h>

#include <algorithm>
#include <functional>
#include <memory>

namespace fleetgrad::desktop {

namespace {

/// Whether both are of the same request; `of` tells it.
template <typename T, typename Of>
bool isSame(const std::shared_ptr<const T> &a, const std::shared_ptr<const T> &b, Of of)
{
    return a && b ? std::invoke(of, *a) == std::invoke(of, *b) : !a == !b;
}

} // namespace

SnapshotPtr heldSnapshot(const SnapshotPtr &held, const SnapshotPtr &newest)
{
    if (!held || !newest)
        return held;
    const auto device = [](const auto &curves) { return curves->device; };
    const bool sameCurves = std::ranges::equal(held->deviceCurves, newest->deviceCurves, {}, device, device);
    const bool sameOutlines = isSame(held->outlines, newest->outlines, &session::Outlines::request);
    const bool sameMap = isSame(held->map, newest->map, &session::FleetMap::request);
    const bool sameTrace = isSame(held->deviceTrace, newest->deviceTrace, &fleet::DeviceTrace::device);
    if (sameCurves && sameOutlines && sameMap && (sameTrace || held->isPast()))
        return held;
    auto result = std::make_shared<session::Snapshot>(*held);
    if (held->isPast()) {
        session::cutLooks(*result, *newest);
        return result;
    }
    if (!sameCurves)
        result->deviceCurves = newest->deviceCurves;
    if (!sameOutlines)
        result->outlines = newest->outlines;
    if (!sameMap)
        result->map = newest->map;
    if (!sameTrace) {
        result->deviceTrace = newest->deviceTrace;
        result->traceError = newest->traceError;
        result->isTraceOnItsWay = newest->isTraceOnItsWay;
    }
    return result;
}

} // namespace fleetgrad::desktop
