// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace fleetgrad::charts {

/// The colour map viridis, which colour-blind people can read and which stays in order in grey: 0 dark
/// violet, 1 bright yellow. What lies outside is cut; NaN is transparent. By S. van der Walt and N. Smith
/// (CC0), https://bids.github.io/colormap/, interpolated between 17 of its colours: at most 3 of 255 off in a
/// channel.
QRgb viridis(double position);

} // namespace fleetgrad::charts
