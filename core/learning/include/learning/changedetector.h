// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace fleetgrad::learning {

/// Of a ChangeDetector. Deviations are those of the reference.
struct ChangeSettings
{
    double tolerance = 0.5; ///< deviations by which the mean may move without being a change, >= 0
    double threshold = 25;  ///< summed deviations beyond the tolerance that make a change, > 0
    double bound = 4; ///< deviations that one value counts for at most: a single outlier changes nothing
    int memory = 60;  ///< values over which the reference averages, >= 1
    int warmUp = 20;  ///< values before anything is said, >= 2
    int back = 8;     ///< values in a row within the tolerance after which a change is over
    int settle = 60;  ///< values after which the new mean is the norm
    bool operator==(const ChangeSettings &) const = default;
};

/// What the value just added came to.
enum class ChangeStep : unsigned char {
    None,
    Found,   ///< the mean has changed
    Back,    ///< it is again what it was
    Settled, ///< it has stayed where it went: the reference begins anew there
};

/// The two-sided Page-Hinkley test (Page 1954; Mouss et al. 2004) on values in deviations of a reference,
/// each bounded: up_t = max(0, up_t-1 + z_t - tolerance), which is m_t - min m of m_t = sum(z - tolerance);
/// down likewise. The reference, mean and variance of the values, is bias-corrected and fades; once a change
/// is found it is again what it was when the change began, and stands still, so that the return can be told.
/// 96 bytes without a pointer: saved as it is.
class ChangeDetector
{
public:
    /// Adds a value (finite). `floor` >= 0: the deviation is at least that.
    ChangeStep add(double value, double floor, const ChangeSettings &settings);
    /// The reference begins anew with the next value.
    void restart();

    /// +1 after a rise, -1 after a fall, 0 without a change.
    int moved() const { return m_moved; }
    /// Whether a change seems to begin: half of the way to the threshold. Also while one lasts.
    bool isLeaning(const ChangeSettings &settings) const;
    /// Mean of the reference, and of about the last 4 values.
    double reference() const { return m_now.mean; }
    double recent() const { return m_recent; }
    /// From one to the other, in deviations of the reference, `floor` at least.
    double distance(double floor) const;
    /// Values since the change began, by the test's own estimate: since its sum left 0.
    int age() const { return m_age; }
    std::uint32_t count() const { return m_count; } ///< values in the reference
    bool isWarm(const ChangeSettings &settings) const { return m_count >= std::uint32_t(settings.warmUp); }

private:
    struct Moments
    {
        double mean = 0, variance = 0;
        double deviation(double floor) const;
    };

    ChangeStep addToChange(double value, double floor, const ChangeSettings &settings);
    ChangeStep test(double value, double floor, const ChangeSettings &settings);
    void follow(double value, double floor, const ChangeSettings &settings);

    Moments m_now, m_beforeUp, m_beforeDown; ///< the reference; and when the sums left 0
    double m_recent = 0, m_up = 0, m_down = 0;
    std::uint32_t m_count = 0; ///< values in the reference
    std::int32_t m_age = 0, m_upRun = 0, m_downRun = 0;
    std::int32_t m_moved = 0, m_back = 0;
};
static_assert(sizeof(ChangeDetector) == 96);

} // namespace fleetgrad::learning
