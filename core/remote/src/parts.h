// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <tuple>

// A snapshot as it travels: a head with what is small, and the parts that snapshots share, each only where it
// is another than before. Rows of devices travel by themselves, since there are many.

namespace fleetgrad::remote {

/// How long a part may wait while a run goes on.
enum class Haste : std::uint8_t {
    Frame, ///< with each frame
    Soon,  ///< a few times a second
    Calm,  ///< about once a second
};

/// Calls use(number, haste, member of Snapshot) for each part that is behind one pointer.
template <class Use>
void eachPart(Use &&use)
{
    using session::Snapshot;
    std::uint8_t number = 0;
    const auto give = [&](Haste haste, auto member) { use(number++, haste, member); };
    give(Haste::Frame, &Snapshot::config);
    give(Haste::Frame, &Snapshot::infos);
    give(Haste::Frame, &Snapshot::fleetCurves);
    give(Haste::Frame, &Snapshot::breaks);
    give(Haste::Frame, &Snapshot::notes);
    give(Haste::Frame, &Snapshot::waiting);
    give(Haste::Soon, &Snapshot::canary);
    give(Haste::Soon, &Snapshot::clock);
    give(Haste::Soon, &Snapshot::outlines);
    give(Haste::Soon, &Snapshot::map);
    give(Haste::Soon, &Snapshot::evaluation);
    give(Haste::Soon, &Snapshot::versions);
    give(Haste::Soon, &Snapshot::deviceTrace);
    give(Haste::Calm, &Snapshot::roundLog);
    give(Haste::Calm, &Snapshot::events);
    // These two belong together.
    give(Haste::Calm, &Snapshot::rates);
    give(Haste::Calm, &Snapshot::rateBatches);
    give(Haste::Calm, &Snapshot::alarmSummary);
}
inline constexpr std::size_t partCount = 18;
inline constexpr std::uint8_t noMoreParts = 255;

/// A snapshot without its parts.
inline session::Snapshot headOf(const session::Snapshot &snapshot)
{
    session::Snapshot head = snapshot;
    eachPart([&head](std::uint8_t, Haste, auto member) { head.*member = nullptr; });
    head.devices = nullptr;
    head.deviceCurves.clear();
    head.otherTraces.clear();
    return head;
}

/// Only those numbers can be right where each list fits the others and each device is one of the fleet.
bool isWhole(const session::Snapshot &snapshot);

} // namespace fleetgrad::remote
