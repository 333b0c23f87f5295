// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <federation/localupdate.h>

#include <span>

namespace fleetgrad::federation {

/// FedAvg (McMahan et al. 2017): weights and bias averaged with the accepted sample counts as weights, summed
/// in the order given in double precision. `updates` is not empty, of one size, and screened: every
/// `samples` is positive.
learning::LinearModel fedAvg(std::span<const LocalUpdate> updates);

/// Mean of the accuracies that the senders claim, weighted by samples; a claim that is not finite counts as
/// absent. NaN where there is none.
float claimedAccuracy(std::span<const LocalUpdate> updates);

} // namespace fleetgrad::federation
