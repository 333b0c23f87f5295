// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "same.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace fleetgrad::remote {

/// What a session makes now of what several desktops ask for, where it makes one at a time: a new request at
/// once, then each for a while, as soon as the one before is answered.
template <class Request>
class Turn
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds shortest{300}, longest{10'000};

    struct Asked
    {
        Request request;
        std::uint64_t at = 0; ///< number of the request, which grows
    };

    /// `asked`: those of the desktops that look; equal ones count as one. `isAnswered`: what was said last is
    /// in the session's snapshot.
    const std::optional<Request> &next(const std::vector<Asked> &asked, bool isAnswered,
                                       Clock::time_point now)
    {
        if (asked.empty()) {
            m_now.reset();
            return m_now;
        }
        const auto newest = std::ranges::max_element(asked, {}, &Asked::at);
        const auto current = std::ranges::find_if(
            asked, [this](const Asked &one) { return m_now && same(one.request, *m_now); });
        if (current == asked.end() || newest->at > m_newest) {
            begin(newest->request, now);
        } else if (now - m_since >= (isAnswered ? shortest : longest)) {
            const auto place = std::size_t(current - asked.begin());
            for (std::size_t i = 1; i < asked.size(); ++i) {
                const Asked &other = asked[(place + i) % asked.size()];
                if (same(other.request, *m_now))
                    continue;
                begin(other.request, now);
                break;
            }
        }
        m_newest = newest->at;
        return m_now;
    }

private:
    void begin(const Request &request, Clock::time_point now)
    {
        m_now = request;
        m_since = now;
    }

    std::optional<Request> m_now;
    Clock::time_point m_since{};
    std::uint64_t m_newest = 0;
};

} // namespace fleetgrad::remote
