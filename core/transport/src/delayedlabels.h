// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <transport/devicemessages.h>

#include <cstddef>
#include <cstdint>
#include <deque>

namespace fleetgrad::transport {

/// Labels that a device sends later than their readings, kept until the server has recorded them.
class DelayedLabels
{
public:
    /// Each label is sent that many readings after its own; 0: with it, so that there are none here.
    void setDelay(std::uint64_t readings) { m_delay = readings; }
    std::uint64_t delay() const { return m_delay; }

    /// The labels of readings that are sent with keys above `last()`, in the order of their keys.
    void add(const fleet::LiveReading &reading);
    std::uint64_t last() const { return m_last; }
    /// At most so many that are to be sent once the reading of the key `newest` is, and count as sent then.
    /// `ended`: no more readings come.
    Labels next(std::uint64_t newest, bool ended, std::size_t most);
    /// A new connection: what is not acknowledged is sent again.
    void restart();
    /// The first so many that were sent on this connection are recorded.
    void acknowledge(std::uint64_t labels);

    std::size_t onTheirWay() const { return m_sent; }
    bool isEmpty() const { return m_labels.empty(); }

private:
    std::uint64_t m_delay = 0, m_last = 0;
    std::deque<fleet::LiveLabel> m_labels; ///< that are not acknowledged; the first m_sent of them are sent
    std::size_t m_sent = 0;
    std::uint64_t m_acknowledged = 0; ///< on this connection
};

} // namespace fleetgrad::transport
