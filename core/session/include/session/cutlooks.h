// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

namespace fleetgrad::session {

/// The curve up to `batch`. A bucket that goes on beyond it is left out as a whole, since what of it came
/// before is not known.
CurveData cut(const CurveData &curve, std::uint64_t batch);

/// Gives a snapshot of the past what views have asked for of `newest` (curves of devices, the map, outlines),
/// up to the batch of the past. Where a curve, or a column of the map, would need values of between two
/// buckets, it ends earlier; the last value of a curve is that of the device's row.
void cutLooks(Snapshot &past, const Snapshot &newest);

} // namespace fleetgrad::session
