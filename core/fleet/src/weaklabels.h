// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>
#include <fleet/source.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// The last values of a channel, and how far a new one lies from them: the robust z of Iglewicz and Hoaglin
/// (1993), |x - median| / (1.4826 MAD), with a scale of at least 1e-3 of the largest |x| in the window.
class RobustWindow
{
public:
    static constexpr std::size_t capacity = 500, least = 100;

    /// Of a finite `x` against the values before it, which it then joins; NaN while there are fewer than 100.
    double add(double x);

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    double score(double x) const;

    std::vector<double> m_values; ///< ring, in order of arrival
    std::vector<double> m_sorted; ///< the same, ascending
    std::uint64_t m_next = 0;
};

/// Labels for devices whose source has none: a reading is called an anomaly where the robust z of one of its
/// channels is above the threshold. Such labels come with their readings. Distinct devices may be asked from
/// distinct threads at once.
class WeakLabels
{
public:
    WeakLabels(const RunConfig &config, const std::vector<DeviceInfo> &devices);

    /// Labels the readings of a batch that the source has just read into `lane`, where the device wants it.
    void deliver(std::uint32_t device, learning::BatchInput &input, int lane);

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    double m_threshold;
    std::vector<std::vector<RobustWindow>> m_devices; ///< a window a channel; none of devices with labels
};

} // namespace fleetgrad::fleet
