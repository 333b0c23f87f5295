// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/source.h>
#include <learning/gain.h>

#include <QString>

#include <vector>

namespace fleetgrad::session {

/// "last label +0.021 ±0.010": the baseline that is hardest to beat, what the decision gains over it, and
/// half of the 95 % interval. Empty where nothing can be said.
QString gainText(const learning::Gains &gains);

/// Two sentences that say what the state's word follows from: whether the decision beats the baselines, and
/// the gain over that which is hardest to beat, with its interval. Of other states, what they mean.
QString stateExplanation(fleet::DeviceState state, const learning::Gains &gains);

/// The same of a fleet, whose gains are means over its devices.
QString fleetVerdictText(const learning::Gains &gains);

/// Devices whose labels are weak ones.
std::size_t weakLabelDevices(const fleet::RunConfig &config, const std::vector<fleet::DeviceInfo> &infos);

/// "against weak labels", or "… in 3 of 24 devices"; empty where no device has any.
QString weakLabelsText(const fleet::RunConfig &config, const std::vector<fleet::DeviceInfo> &infos);

} // namespace fleetgrad::session
