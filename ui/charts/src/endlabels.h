// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"

#include <QFontMetricsF>

namespace fleetgrad::charts {

constexpr double nameGap = 12; ///< between the plot and the names

struct NameStyle
{
    const Theme &theme;
    const QFontMetricsF &regular;
    const QFontMetricsF &bold;
};

/// One line of words: whitespace simplified, never longer than can be shown, the middle left out.
QString elided(const QString &name, const QFontMetricsF &metrics, double width);
/// The right margin for the names of the chart, gap included; 0 if it has none.
double nameWidth(const Chart &chart, const NameStyle &style, double most);
/// Fills layout.labels for the plot and the axes of the layout.
void placeNames(Layout &layout, const Chart &chart, const NameStyle &style);

} // namespace fleetgrad::charts
