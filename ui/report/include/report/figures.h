// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>

#include <QString>

#include <cstdint>
#include <vector>

// Figures as reports and the command line write them, and which devices they single out.

namespace fleetgrad::report {

/// 24,100,000: thousands grouped as in the user's language.
QString countText(std::uint64_t count);
/// By which tr() chooses the plural form of a text with `count` in it; counts may exceed an int.
int pluralForm(std::uint64_t count);
/// 0.728, with a true minus sign; a dash for NaN.
QString scoreText(double value, int decimals = 3);
/// 0 s to 59.9 s, then 12 min 5 s, then 3 h 12 min. `seconds` >= 0.
QString durationText(double seconds);

/// Devices that have a PR-AUC of their local model over the whole run, worst first; equals by number.
std::vector<std::uint32_t> devicesByPrAuc(const fleet::RunSummary &summary);
/// The best, the median and the worst of them, each once: those that a report draws as curves.
std::vector<std::uint32_t> notableDevices(const fleet::RunSummary &summary);

} // namespace fleetgrad::report
