// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QColor>

namespace fleetgrad::charts {

/// The colours of a chart. Everything that is context is grey; curves bring their own colours.
struct Theme
{
    QColor background; ///< behind the panels
    QColor panel;      ///< behind the charts
    QColor border;     ///< around the crosshair's box
    QColor text;
    QColor secondary; ///< subtitles and axes
    QColor grid;
    QColor round; ///< faint verticals
    QColor band;
    QColor median;
    QColor baseline;
    QColor accent; ///< the crosshair
    QColor warning;
    QColor error;
    QColor good;
    bool isDark = false;
    double lineContrast = 1; ///< curves are darkened or lightened to at least this contrast with the panel
    double textContrast = 3; ///< the same for their names

    static Theme light();
    static Theme dark();
    static Theme highContrast();

    /// The colour as a line on the panel: unchanged where its contrast suffices.
    QColor line(const QColor &color) const;
    /// The colour as text on the panel.
    QColor words(const QColor &color) const;
    /// The colour of a curve of that style, the greys of the theme if the curve brings none.
    QColor line(const Curve &curve) const;
    QColor words(const Curve &curve) const;
};

/// Okabe and Ito's colours, which colour-blind people can tell apart, in the order blue, vermilion, green,
/// purple, orange, sky; from the seventh curve they repeat. https://jfly.uni-koeln.de/color/
QColor curveColor(int index);
/// Solid for the first six, dashed for the next six, and so on.
CurveStyle curveStyle(int index);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor &a, const QColor &b);

} // namespace fleetgrad::charts
