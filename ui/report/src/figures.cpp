// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"

#include <charts/ticks.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fleetgrad::report {

namespace {

class Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

double localPrAuc(const fleet::RunSummary &summary, std::uint32_t device)
{
    return summary.devices[device][std::size_t(learning::Scorer::Decision)].prAuc;
}

} // namespace

QString countText(std::uint64_t count)
{
    return charts::formatCount(count);
}

int pluralForm(std::uint64_t count)
{
    // No language looks further than at the last digits of a great number.
    constexpr std::uint64_t great = 1'000'000'000;
    return int(count < great ? count : great + count % 1'000'000);
}

QString scoreText(double value, int decimals)
{
    return charts::formatValue(value, decimals);
}

QString durationText(double seconds)
{
    if (seconds < 59.95)
        return Figures::tr("%1 s").arg(charts::formatValue(seconds, 1));
    const auto whole = std::uint64_t(std::llround(seconds));
    if (whole < 3600)
        return Figures::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Figures::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

std::vector<std::uint32_t> devicesByPrAuc(const fleet::RunSummary &summary)
{
    std::vector<std::uint32_t> devices;
    for (std::uint32_t device = 0; device < summary.devices.size(); ++device) {
        if (std::isfinite(localPrAuc(summary, device)))
            devices.push_back(device);
    }
    std::stable_sort(devices.begin(), devices.end(), [&](std::uint32_t a, std::uint32_t b) {
        return localPrAuc(summary, a) < localPrAuc(summary, b);
    });
    return devices;
}

std::vector<std::uint32_t> notableDevices(const fleet::RunSummary &summary)
{
    const std::vector<std::uint32_t> sorted = devicesByPrAuc(summary);
    if (sorted.size() < 3)
        return {sorted.rbegin(), sorted.rend()};
    return {sorted.back(), sorted[sorted.size() / 2], sorted.front()};
}

} // namespace fleetgrad::report
