// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "series.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace fleetgrad::fleet {

/// Rows that hold one channel each ("device, time, metric, value"), gathered to readings of one device: rows
/// of the same time are one reading, a channel without a row at that time is missing there.
class ChannelPivot
{
public:
    void add(double time, std::string_view channel, double value, std::int8_t label);

    std::size_t channels() const { return m_channels.size(); }
    /// Values that the readings will hold, the missing ones among them.
    std::size_t values() const { return m_times.size() * m_channels.size(); }

    /// Writes channels, values, labels (an anomaly where one of its rows says so) and times, both in the
    /// order of appearance. Returns how many rows had the time and the channel of an earlier one, which was
    /// kept.
    std::uint64_t finish(Series &series) const;

private:
    struct Cell
    {
        std::size_t row = 0, channel = 0;
        double value = 0;
    };
    std::unordered_map<std::string, std::size_t> m_channels;
    std::unordered_map<double, std::size_t> m_rows;
    std::vector<std::string> m_names;
    std::vector<double> m_times;
    std::vector<std::int8_t> m_labels;
    std::vector<Cell> m_cells;
};

} // namespace fleetgrad::fleet
