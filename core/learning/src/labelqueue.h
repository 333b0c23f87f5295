// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernels.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::learning {

/// What is remembered of a reading until its label can't come or change any more. Without padding: saved as
/// it is.
struct PendingReading
{
    std::array<float, kernel::keptScores> score{};
    std::uint32_t version = 0;  ///< global version that scored it
    std::int8_t label = -1;     ///< as known so far; -1: none
    std::uint8_t lastLabel = 0; ///< the last label known when it was scored
    std::uint8_t scored = 0;
    std::uint8_t alarm = 0; ///< 1: it alarmed when it was new; plus twice the kind of anomaly that it may be
};
static_assert(sizeof(PendingReading) == 4 * kernel::keptScores + 8);

/// The newest readings of a device, which wait for labels that come later or correct earlier ones, with the
/// features to learn from in 8 bits.
class LabelQueue
{
public:
    /// Of `features` numbers a reading; remembers the newest `capacity` readings.
    LabelQueue(int features, int capacity);

    /// Number of the next reading.
    std::uint64_t next() const { return m_next; }
    /// As if so many readings had come before, which are forgotten; of a queue that had none yet.
    void startAt(std::uint64_t next) { m_next = next; }
    /// Takes a reading in, without a label; its features are to be written by storeFeatures().
    void push(const PendingReading &reading);
    /// Stores `count` features of the newest reading from number `first` on, `stride` apart.
    void storeFeatures(int first, const float *features, int count, int stride);
    /// That reading; null where it is forgotten or has not been.
    const PendingReading *find(std::uint64_t reading) const;
    /// Sets the label of a reading that find() knows.
    void setLabel(std::uint64_t reading, bool anomaly);
    /// `count` features of a reading that find() knows, from number `first` on, written `stride` apart.
    void loadFeatures(std::uint64_t reading, int first, float *features, int count, int stride) const;
    /// Scored readings without a label.
    std::uint64_t waiting() const { return m_waiting; }

    void save(std::vector<std::byte> &bytes) const;
    /// False where the bytes are not what a queue of this shape saved.
    bool restore(std::span<const std::byte> &bytes);

private:
    std::size_t slot(std::uint64_t reading) const { return std::size_t(reading % m_readings.size()); }

    std::size_t m_width; ///< features of a reading
    std::uint64_t m_next = 0, m_waiting = 0;
    std::vector<PendingReading> m_readings;
    std::vector<std::int8_t> m_features; ///< [slot][feature]
};

} // namespace fleetgrad::learning
