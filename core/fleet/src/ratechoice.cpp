// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "ratechoice.h"

#include <algorithm>
#include <cmath>

namespace fleetgrad::fleet {

namespace {

using Losses = std::vector<double>; ///< [rate]

std::size_t lowestOf(const Losses &losses)
{
    return std::size_t(std::ranges::min_element(losses) - losses.begin());
}

/// Mean loss over the labels of the parts from..to; empty without labels.
Losses lossIn(const PartLosses &losses, std::size_t from, std::size_t to)
{
    Losses mean(losses.sum.front().size(), 0.0);
    double labels = 0;
    for (std::size_t part = from; part < to; ++part) {
        labels += double(losses.labels[part]);
        for (std::size_t rate = 0; rate < mean.size(); ++rate)
            mean[rate] += losses.sum[part][rate];
    }
    if (labels == 0)
        return {};
    for (double &loss : mean)
        loss /= labels;
    return mean;
}

Losses meanOver(const std::vector<Losses> &rows)
{
    Losses mean(rows.front().size(), 0.0);
    for (const Losses &row : rows) {
        for (std::size_t rate = 0; rate < mean.size(); ++rate)
            mean[rate] += row[rate] / double(rows.size());
    }
    return mean;
}

/// Standard error of the mean of the rows' differences from what they have at `base`.
Losses errorOver(const std::vector<Losses> &rows, std::size_t base)
{
    Losses error(rows.front().size(), 0.0);
    const double n = double(rows.size());
    for (std::size_t rate = 0; n > 1 && rate < error.size(); ++rate) {
        double sum = 0, squares = 0;
        for (const Losses &row : rows)
            sum += row[rate] - row[base];
        for (const Losses &row : rows) {
            const double d = row[rate] - row[base] - sum / n;
            squares += d * d;
        }
        error[rate] = std::sqrt(squares / (n - 1) / n);
    }
    return error;
}

/// `whole`, `first` and `second` are the losses over the whole stream and its halves.
RateCurve judged(const Losses &whole, const Losses &first, const Losses &second,
                 const std::vector<Losses> &rows)
{
    RateCurve curve;
    curve.loss = whole;
    curve.lowest = curve.chosen = lowestOf(whole);
    curve.error = errorOver(rows, curve.lowest);
    curve.chosenByFirstHalf = first.empty() ? curve.chosen : lowestOf(first);
    const Losses &later = second.empty() ? whole : second;
    curve.lowestInSecondHalf = lowestOf(later);
    curve.lossOfChosenInSecondHalf = later[curve.chosenByFirstHalf];
    curve.lowestLossInSecondHalf = later[curve.lowestInSecondHalf];
    return curve;
}

} // namespace

RateCurve curveOf(const PartLosses &losses)
{
    std::vector<Losses> parts;
    for (std::size_t part = 0; part < finderParts; ++part) {
        if (losses.labels[part] > 0)
            parts.push_back(lossIn(losses, part, part + 1));
    }
    RateCurve curve = judged(lossIn(losses, 0, finderParts), lossIn(losses, 0, finderParts / 2),
                             lossIn(losses, finderParts / 2, finderParts), parts);
    curve.device = losses.device;
    for (const std::uint64_t labels : losses.labels)
        curve.labels += labels;
    return curve;
}

RateCurve meanCurve(const std::vector<PartLosses> &devices)
{
    std::vector<Losses> whole, first, second;
    std::uint64_t labels = 0;
    for (const PartLosses &device : devices) {
        whole.push_back(lossIn(device, 0, finderParts));
        Losses early = lossIn(device, 0, finderParts / 2),
               late = lossIn(device, finderParts / 2, finderParts);
        if (!early.empty() && !late.empty()) { // of a device that has both halves
            first.push_back(std::move(early));
            second.push_back(std::move(late));
        }
        for (const std::uint64_t count : device.labels)
            labels += count;
    }
    RateCurve curve = judged(meanOver(whole), first.empty() ? Losses() : meanOver(first),
                             second.empty() ? Losses() : meanOver(second), whole);
    curve.labels = labels;
    return curve;
}

} // namespace fleetgrad::fleet
