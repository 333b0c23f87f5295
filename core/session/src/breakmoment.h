// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <session/breakpoint.h>

#include <array>
#include <cstdint>
#include <vector>

namespace fleetgrad::session {

/// What happened in one batch alone.
class BreakMoment
{
public:
    /// Nothing.
    BreakMoment() = default;
    explicit BreakMoment(const fleet::BatchRecord &record);

    /// Of a momentary term, asked of the fleet.
    bool holds(const BreakTerm &term) const;
    /// Likewise of a device.
    bool holds(const BreakTerm &term, std::uint32_t device) const;
    /// Of an event term: the devices that have one, ascending.
    std::vector<std::uint32_t> devicesOf(const BreakTerm &term) const;

private:
    void add(const fleet::Event &event);

    static constexpr std::size_t levels = std::size_t(fleet::EventLevel::Critical) + 1;
    bool m_round = false, m_version = false;
    std::array<bool, levels> m_events{};                           ///< of that level or a graver one
    std::array<std::vector<std::uint32_t>, levels> m_eventDevices; ///< likewise; ascending
    std::vector<std::uint32_t> m_diverged, m_notFinite;            ///< ascending
};

} // namespace fleetgrad::session
