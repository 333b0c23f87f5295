// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include <fleet/drift.h>

#include <algorithm>
#include <vector>

namespace fleetgrad::remote {

namespace {

bool isMapRight(const session::FleetMap &map, std::size_t devices)
{
    if (!map.devices || map.perRow == 0 || map.batchesPerColumn == 0)
        return false;
    const std::size_t shown = map.devices->size();
    if (map.firstPlace > shown || map.places > shown - map.firstPlace)
        return false;
    if (map.rows != (map.places + std::uint64_t(map.perRow) - 1) / map.perRow)
        return false;
    return map.values.size() == std::size_t(map.rows) * map.columns &&
           std::ranges::all_of(*map.devices, [devices](std::uint32_t device) { return device < devices; });
}

} // namespace

bool isWhole(const session::Snapshot &s)
{
    if (!s.config || !s.infos || !s.devices || !s.versions || !s.notes || !s.roundLog || !s.events ||
        !s.rates || !s.rateBatches || !s.clock || !s.fleetCurves)
        return false;
    const std::size_t devices = s.infos->size();
    const auto isOne = [devices](std::uint32_t device) { return device < devices; };
    if (s.devices->size() != devices || s.rates->size() != s.rateBatches->size())
        return false;
    if (!std::ranges::all_of(*s.rates, isOne, &fleet::RateChange::device))
        return false;
    for (const fleet::Event &event : *s.events) {
        if (event.device < -1 || event.device >= std::int64_t(devices))
            return false;
    }
    for (const auto &round : *s.roundLog) {
        if (!round || !std::ranges::all_of(round->parts, isOne, &session::RoundPart::device))
            return false;
    }
    for (const auto &curves : s.deviceCurves) {
        if (!curves || !isOne(curves->device))
            return false;
    }
    for (const fleet::Command &command : s.waiting ? *s.waiting : std::vector<fleet::Command>()) {
        if (!std::ranges::all_of(command.devices, isOne))
            return false;
    }
    if (s.canary && !std::ranges::all_of(s.canary->devices, isOne))
        return false;
    if (s.outlines && !std::ranges::all_of(s.outlines->outlines, isOne, &session::Outline::device))
        return false;
    if (s.deviceTrace &&
        (!isOne(s.deviceTrace->device) ||
         s.deviceTrace->values.size() != s.deviceTrace->readings.size() * s.deviceTrace->channels))
        return false;
    if (s.alarmSummary && s.alarmSummary->devices.size() > devices)
        return false;
    return !s.map || isMapRight(*s.map, devices);
}

} // namespace fleetgrad::remote
