// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/theme.h>

#include <QFont>
#include <QRectF>
#include <QString>

#include <cstddef>

class QPainter;

namespace fleetgrad::desktop {

/// "3 more": of rows for which an exported picture has no room.
QString moreRows(std::size_t count);
/// Writes the sentences over an exported picture, in as many lines as they need; returns where those end.
double paintHeading(QPainter &painter, const QString &text, const QRectF &room, const QFont &font,
                    const charts::Theme &theme);

} // namespace fleetgrad::desktop
