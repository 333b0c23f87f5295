// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>

namespace fleetgrad::desktop {

/// Whether it is worth a triangle on the run bar: not what happens all the time.
bool hasMark(const fleet::Event &event);

} // namespace fleetgrad::desktop
