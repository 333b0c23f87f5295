// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>

namespace fleetgrad::desktop {

/// How much the curves are smoothed: a share of the visible width, so that a chart is as calm from near as
/// from far. Markers, events and exports of values are never smoothed.
enum class Smoothing : unsigned char { Off, Light, Strong };

/// An exponential mean over x with that share of the x range as its time constant; a gap stays a gap, and
/// the mean begins anew after it. Changes every curve and the band of the chart as far as they are visible,
/// and says so in the subtitle; curves of devices, which have a colour, are kept faintly behind as they were
/// measured. What is far outside the x range stays as measured.
void smooth(charts::Chart &chart, Smoothing smoothing);

} // namespace fleetgrad::desktop
