// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>

#include <array>
#include <initializer_list>

namespace fleetgrad::test {

/// The PR-AUC of one device: local, global, decision, majority, last label, unsupervised.
using PrAucs = std::array<double, learning::scorerCount>;

/// A summary of devices that have these values and nothing else.
inline fleet::RunSummary summaryOf(std::initializer_list<PrAucs> devices)
{
    fleet::RunSummary summary;
    PrAucs sums{};
    for (const PrAucs &values : devices) {
        auto &device = summary.devices.emplace_back();
        for (std::size_t i = 0; i < values.size(); ++i) {
            device[i].prAuc = values[i];
            device[i].labelled = 1000;
            sums[i] += values[i];
        }
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        summary.fleet[i].prAuc = sums[i] / double(devices.size());
    return summary;
}

} // namespace fleetgrad::test
