// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/optimiser.h>

#include <learning/math.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::learning {

double scheduleFactor(Schedule schedule, const ScheduleSettings &settings, std::uint64_t t)
{
    if (t < settings.warmUp)
        return double(t + 1) / double(settings.warmUp);
    t -= settings.warmUp;
    const std::uint64_t period = std::max<std::uint64_t>(settings.labels, 1);
    const double share = double(t) / double(period);
    const double floor = std::clamp(settings.floor, 0.0, 1.0);
    switch (schedule) {
    case Schedule::Constant:
        return 1;
    case Schedule::InverseRoot:
        return std::max(floor, 1 / std::sqrt(1 + share));
    case Schedule::Inverse:
        return std::max(floor, 1 / (1 + share));
    case Schedule::Step:
        return std::max(floor, std::ldexp(1.0, -int(std::min<std::uint64_t>(t / period, 1000))));
    case Schedule::Cosine:
        // cos(pi x) = sin(2 pi (x / 2 + 1 / 4))
        return floor + (1 - floor) * 0.5 * (1 + sinTurns(double(t % period) / double(period) * 0.5 + 0.25));
    }
    return 1;
}

} // namespace fleetgrad::learning
