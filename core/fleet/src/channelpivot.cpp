// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "channelpivot.h"

#include "csvreader.h"

#include <algorithm>
#include <limits>

namespace fleetgrad::fleet {

void ChannelPivot::add(double time, std::string_view channel, double value, std::int8_t label)
{
    const auto [known, isNewChannel] = m_channels.try_emplace(std::string(channel), m_names.size());
    if (isNewChannel)
        m_names.push_back(known->first);
    const auto [reading, isNewRow] = m_rows.try_emplace(time, m_times.size());
    if (isNewRow) {
        m_times.push_back(time);
        m_labels.push_back(label);
    }
    const std::size_t row = reading->second;
    m_labels[row] = std::max(m_labels[row], label);
    m_cells.push_back({row, known->second, value});
}

std::uint64_t ChannelPivot::finish(Series &series) const
{
    const std::size_t channels = m_names.size();
    for (const std::string &name : m_names)
        series.channels += csvText(name);
    series.values.assign(values(), std::numeric_limits<double>::quiet_NaN());
    series.labels = m_labels;
    series.times = m_times;
    std::vector<bool> filled(values());
    std::uint64_t repeated = 0;
    for (const Cell &cell : m_cells) {
        const std::size_t place = cell.row * channels + cell.channel;
        if (filled[place]) {
            ++repeated;
            continue;
        }
        filled[place] = true;
        series.values[place] = cell.value;
    }
    return repeated;
}

} // namespace fleetgrad::fleet
