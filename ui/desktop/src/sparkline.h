// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/outlines.h>

#include <QColor>
#include <QRectF>

class QPainter;

namespace fleetgrad::desktop {

inline constexpr int sparklineWidth = 60; ///< pixels

/// A curve as small as a word, over the height of the room from its lowest to its highest value; a device
/// that hardly changes gets a flat line, not noise. Gaps are gaps.
void paintSparkline(QPainter &painter, const QRectF &room, const session::Outline &outline,
                    const QColor &color);

} // namespace fleetgrad::desktop
