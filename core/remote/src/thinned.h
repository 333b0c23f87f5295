// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <memory>
#include <vector>

// What of a snapshot is not sent as it is.

namespace fleetgrad::remote {

/// Of the figures of a moving run, as many digits as a table shows: with an error of 1/4096 of the value.
/// They take half as many bytes so.
float coarse(float value);
session::DeviceRow coarse(session::DeviceRow row);
session::Outlines coarse(session::Outlines outlines);

using RoundList = std::vector<std::shared_ptr<const session::Round>>;
/// Who was in a round is sent where somebody asks (Session::round()): of thousands of devices that is much.
RoundList withoutParts(const RoundList &rounds);

} // namespace fleetgrad::remote
