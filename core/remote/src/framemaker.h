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
/// and what became of them; then the curves of the watched devices; then a piece of more such parts, and
/// whether it is the last, so that a large one holds up nothing else; then some rows: numbers of devices,
/// rows. While a run goes on, rows are coarse (thinned.h).
class FrameMaker
{
public:
    using Clock = std::chrono::steady_clock;

    /// Nothing where there is nothing new. `room`: bytes for what is not on screen, and for parts that can
    /// come in pieces.
    std::optional<QByteArray> make(const session::Snapshot &snapshot, const Looks &looks, std::size_t room,
                                   Clock::time_point now);
    std::uint64_t number() const { return m_number; } ///< of the newest
    /// All of the run has been sent once.
    bool isWhole() const { return m_isWhole; }

private:
    /// Those that go with the frame itself.
    bool putParts(Writer &writer, const session::Snapshot &snapshot, const Looks &looks);
    template <class Member>
    void putPart(Writer &writer, std::uint8_t number, Member member, const session::Snapshot &snapshot,
                 const Looks &looks);
    void fillLane(const session::Snapshot &snapshot, const Looks &looks, Clock::time_point now);
    bool putPiece(Writer &writer, std::size_t room);
    bool putCurves(Writer &writer, const session::Snapshot &snapshot, const Looks &looks);
    bool putRows(Writer &writer, const session::Snapshot &snapshot, const Looks &looks, std::size_t room);
    void noteRows(const session::Snapshot &snapshot);

    session::Snapshot m_sent;               ///< what the desktop has, but for the rows
    session::Snapshot m_seen;               ///< parts as the session has them of which that was made
    std::array<bool, partCount> m_given{};  ///< parts that were sent since there was a run
    std::array<bool, partCount> m_coarse{}; ///< parts that are not exact there
    session::OutlineRequest m_outlined;     ///< by which the outlines were sent
    bool m_isCoarse = false;                ///< the run moves: no need to be exact
    bool m_began = false, m_isWhole = false;
    std::uint64_t m_number = 0;
    QByteArray m_lane;                                               ///< parts that are on their way
    qsizetype m_laneSent = 0;                                        ///< bytes of it
    std::vector<session::DeviceRow> m_rows;                          ///< that it has
    std::shared_ptr<const std::vector<session::DeviceRow>> m_newest; ///< the rows that are gone through
    std::size_t m_next = 0;                     ///< device with which going through them goes on
    std::size_t m_left = 0;                     ///< devices that have not been looked at since these rows
    std::array<Clock::time_point, 3> m_shown{}; ///< when parts of that haste were sent
};

} // namespace fleetgrad::remote
