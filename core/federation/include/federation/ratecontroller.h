// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace fleetgrad::federation {

/// Feedback on one device's learning rate: times 0.9 when its error grew since it was last looked at, times
/// 1.05 when it fell. A change below 1 % of the error says nothing and changes nothing.
struct RateController
{
    struct Adjustment
    {
        float factor;
        float errorBefore, errorAfter;
        bool grew() const { return factor < 1; }
    };

    /// `error` is a windowed log loss, >= 0. Not finite: there is nothing to learn from it yet.
    std::optional<Adjustment> observe(float error);

    float lastError = -1; ///< -1: none yet
};

} // namespace fleetgrad::federation
