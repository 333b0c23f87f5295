// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"

namespace fleetgrad::charts {

/// The shaded stretches, behind everything else; the shortest are still a pixel wide.
void paintSpans(QPainter &painter, const Chart &chart, const Layout &layout, const Theme &theme);
/// The shapes in the row under the plot, and beside them the words that hide no other mark.
void paintMarks(QPainter &painter, const Chart &chart, const Layout &layout, const ChartPainter &look);
/// The mark that stands at this x (the newest of them); null if there is none.
const Mark *markAt(const Chart &chart, const Layout &layout, double x);

} // namespace fleetgrad::charts
