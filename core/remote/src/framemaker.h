// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts.h"

#include <session/snapshot.h>

#include <QByteArray>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::remote {

class Writer;

/// What a desktop looks at.
struct Looks
{
    std::vector<std::uint32_t> watched;
    session::OutlineRequest outline;
    std::optional<std::uint32_t> device;
    std::optional<session::MapRequest> map;
    std::optional<session::EvaluationRequest> evaluation;
    /// When the last four were asked for, as a number that grows.
    std::uint64_t outlineAt = 0, deviceAt = 0, mapAt = 0, evaluationAt = 0;
};

/// Makes the frames of one desktop: what of a snapshot it does not have yet. Each has to arrive, in order.
///
/// A frame is its number, whether with it all of the run has come once, the head, then parts: their numbers
/// and what became of them; then the curves of the watched devices, then some rows: numbers of devices, rows.
class FrameMaker
{
public:
    using Clock = std::chrono::steady_clock;

    /// Nothing where there is nothing new. `rows`: of devices that are not looked at, at most so many.
    std::optional<QByteArray> make(const session::Snapshot &snapshot, const Looks &looks, std::size_t rows,
                                   Clock::time_point now);
    std::uint64_t number() const { return m_number; } ///< of the newest
    /// All of the run has been sent once.
    bool isWhole() const { return m_isWhole; }

private:
    bool putParts(Writer &writer, const session::Snapshot &snapshot, const Looks &looks,
                  Clock::time_point now);
    bool isDue(Haste haste, bool isRunning, Clock::time_point now) const;
    bool putCurves(Writer &writer, const session::Snapshot &snapshot, const Looks &looks);
    bool putRows(Writer &writer, const session::Snapshot &snapshot, const Looks &looks, std::size_t most);

    session::Snapshot m_sent; ///< what the desktop has, but for the rows
    bool m_began = false, m_isWhole = false;
    std::uint64_t m_number = 0;
    std::vector<session::DeviceRow> m_rows;                          ///< that it has
    std::shared_ptr<const std::vector<session::DeviceRow>> m_newest; ///< the rows that are gone through
    std::size_t m_next = 0;                     ///< device with which going through them goes on
    std::size_t m_left = 0;                     ///< devices that have not been looked at since these rows
    std::array<Clock::time_point, 3> m_shown{}; ///< when parts of that haste were sent
};

} // namespace fleetgrad::remote
