// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"

namespace fleetgrad::charts {

/// The triangles at the top edge, and beside them the names that hide no curve, marker or later event.
void paintEvents(QPainter &painter, const Chart &chart, const Layout &layout, const ChartPainter &look);
/// The event whose filled triangle stands at this x (the newest of them); null if there is none.
const Event *eventAt(const Chart &chart, const Layout &layout, double x);

} // namespace fleetgrad::charts
