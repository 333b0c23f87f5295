// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/readingkeys.h>

#include <learning/bytes.h>

#include <algorithm>

namespace fleetgrad::fleet {

void ReadingKeys::add(std::uint64_t first, std::span<const std::uint64_t> keys, std::uint64_t window)
{
    const std::uint64_t oldest = first > window ? first - window : 0;
    std::erase_if(m_runs, [&](const Run &run) { return run.reading + run.count <= oldest; });
    for (const std::uint64_t key : keys) {
        if (!m_runs.empty() && m_runs.back().key + m_runs.back().count == key)
            ++m_runs.back().count;
        else
            m_runs.push_back({key, first, 1});
        ++first;
    }
}

std::optional<std::uint64_t> ReadingKeys::find(std::uint64_t key) const
{
    const auto after = std::ranges::upper_bound(m_runs, key, {}, &Run::key);
    if (after == m_runs.begin())
        return std::nullopt;
    const Run &run = *(after - 1);
    return key - run.key < run.count ? std::optional(run.reading + (key - run.key)) : std::nullopt;
}

void ReadingKeys::save(std::vector<std::byte> &bytes) const
{
    learning::append(bytes, m_runs);
}

bool ReadingKeys::restore(std::span<const std::byte> &bytes)
{
    return learning::take(bytes, m_runs);
}

} // namespace fleetgrad::fleet
