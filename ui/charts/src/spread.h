// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace fleetgrad::charts {

/// Places boxes of equal height one below the other so that none overlaps, each as near to its wanted top
/// as the others let it (least sum of squared moves; pool adjacent violators, Barlow et al. 1972).
/// `wanted` is ascending; the result lies in [top, bottom] if all boxes fit in it.
std::vector<double> spread(std::span<const double> wanted, double height, double top, double bottom);

/// Which of the visible positions (ascending) to draw so that they are about `least` apart: every second,
/// fourth, eighth... of the whole list, of which `first` is the index of positions[0]. Marks that are only
/// appended therefore don't flicker while a chart scrolls.
std::vector<int> thinned(std::span<const double> positions, std::size_t first, double least);

} // namespace fleetgrad::charts
