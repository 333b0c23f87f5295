// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

#include <cmath>

namespace fleetgrad::desktop {

/// Of a pixmap that covers the widget whole, on a screen of any density.
inline QSize pixelsOf(const QWidget &widget)
{
    const double density = widget.devicePixelRatioF();
    return {int(std::ceil(widget.width() * density)), int(std::ceil(widget.height() * density))};
}

} // namespace fleetgrad::desktop
