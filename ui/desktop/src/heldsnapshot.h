// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>

namespace fleetgrad::desktop {

/// What views show while they stand still: the snapshot of when they were held, and from the newest what
/// they have asked for since then: curves of devices selected later, another map, another device's readings.
SnapshotPtr heldSnapshot(const SnapshotPtr &held, const SnapshotPtr &newest);

} // namespace fleetgrad::desktop
