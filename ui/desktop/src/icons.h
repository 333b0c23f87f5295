// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QIcon>

class QPainter;

// Small signs, drawn, so that they are sharp at every scale and have the colours of the look.

namespace fleetgrad::desktop {

enum class Sign : unsigned char { Run, Pause, Step, Lock, Unlock, Close };

QIcon signIcon(Sign sign, const QColor &color);
void paintLock(QPainter &painter, const QRectF &rect, const QColor &color, bool isOpen = false);
/// A disc for information, a triangle for a warning, a square for what is critical.
void paintLevel(QPainter &painter, QPointF center, fleet::EventLevel level, const QColor &color);

} // namespace fleetgrad::desktop
