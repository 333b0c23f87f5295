// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QIcon>

class QPainter;

// Small signs, drawn, so that they are sharp at every scale and have the colours of the look.

namespace fleetgrad::desktop {

enum class Sign : unsigned char { Run, Pause, Step, Lock, Unlock, Close, Bell };

QIcon signIcon(Sign sign, const QColor &color);
void paintLock(QPainter &painter, const QRectF &rect, const QColor &color, bool isOpen = false);
/// A disc for information, a triangle for a warning, a square for what is critical.
void paintLevel(QPainter &painter, QPointF center, fleet::EventLevel level, const QColor &color);

/// A cross for a sensor, a triangle for the environment, a diamond for the global model, a ring for unknown.
void paintCause(QPainter &painter, QPointF center, learning::DriftCause cause, const QColor &color);
inline constexpr int driftSignWidth = 14; ///< of such a sign, with the space behind it

} // namespace fleetgrad::desktop
