// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mappainter.h"

namespace fleetgrad::desktop {

/// "press-" of "press-0103": what the name of a device has in common with its group.
QStringView groupOf(const QString &name);

/// What stands left of the map, at most one name in `spacing` pixels: the devices themselves where each has a
/// row, groups ("press-*") where they lie together, otherwise places.
std::vector<MapLayout::Name> mapNames(const MapPicture &picture, const QRectF &plot, double spacing);

} // namespace fleetgrad::desktop
