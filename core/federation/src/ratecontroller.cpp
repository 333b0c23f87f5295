// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/ratecontroller.h>

#include <cmath>

namespace fleetgrad::federation {

std::optional<RateController::Adjustment> RateController::observe(float error)
{
    if (!std::isfinite(error))
        return std::nullopt;
    const float before = lastError;
    lastError = error;
    if (before < 0 || std::abs(error - before) <= 0.01f * before)
        return std::nullopt;
    return Adjustment{error > before ? 0.9f : 1.05f, before, error};
}

} // namespace fleetgrad::federation
