// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The features of LEARNING.md written down a second time, as numpy would compute them: double precision, a
// whole series at once, moments as differences of averages, the C library's logarithm.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace reference {

using Series = std::vector<double>;
using Features = std::array<double, 12>;

inline Series lag(Series x)
{
    for (std::size_t i = x.size(); i-- > 1;)
        x[i] = x[i - 1];
    return x;
}

inline Series average(const Series &x, double alpha)
{
    Series y(x.size());
    double total = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        total = alpha * x[i] + (1 - alpha) * total;
        y[i] = total / (1 - std::pow(1 - alpha, double(i + 1)));
    }
    return y;
}

inline Series variance(const Series &x, double alpha)
{
    Series squares(x);
    for (double &value : squares)
        value *= value;
    const Series mean = average(x, alpha);
    Series result = average(squares, alpha);
    for (std::size_t i = 0; i < x.size(); ++i)
        result[i] = std::max(result[i] - mean[i] * mean[i], 0.0);
    return result;
}

inline Series standardised(const Series &x, double alpha, const Series &floor)
{
    const Series mean = lag(average(x, alpha)), var = lag(variance(x, alpha));
    Series z(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        z[i] = (x[i] - mean[i]) / std::sqrt(var[i] + floor[i] * floor[i]);
    return z;
}

inline std::vector<Features> channelFeatures(const Series &x)
{
    const std::size_t n = x.size();
    Series largest(n), difference(n);
    const Series previous = lag(x);
    double most = 0;
    for (std::size_t i = 0; i < n; ++i) {
        most = std::max(most, std::abs(x[i]));
        largest[i] = std::max(1e-3 * most, 1e-9);
        difference[i] = x[i] - previous[i];
    }
    const Series floor = lag(largest);
    const Series slowMean = lag(average(x, 1.0 / 1500)), slowVariance = lag(variance(x, 1.0 / 1500));
    const Series mean30 = average(x, 1.0 / 30), variance30 = variance(x, 1.0 / 30);
    const Series fast = standardised(x, 1.0 / 60, floor), diff = standardised(difference, 1.0 / 1500, floor);
    std::array<Series, 6> bands;
    for (std::size_t b = 0; b < bands.size(); ++b)
        bands[b] = average(x, 1.0 / double(2 << b));

    std::vector<Features> result(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double square = floor[i] * floor[i];
        const double sigma = std::sqrt(slowVariance[i] + square);
        const double z = (x[i] - slowMean[i]) / sigma, shift = (mean30[i] - slowMean[i]) / sigma;
        result[i] = {std::log1p(std::max(z, 0.0)),
                     std::log1p(std::max(-z, 0.0)),
                     std::log1p(std::abs(fast[i])),
                     std::log1p(std::abs(diff[i])),
                     0.5 * std::log((variance30[i] + square) / (slowVariance[i] + square)),
                     std::log1p(std::max(shift, 0.0)),
                     std::log1p(std::max(-shift, 0.0))};
        for (std::size_t b = 0; b < 5; ++b)
            result[i][7 + b] = std::log1p(std::abs(bands[b][i] - bands[b + 1][i]) / sigma);
        for (double &value : result[i])
            value = std::clamp(value, -4.0, 4.0);
    }
    return result;
}

/// The 48 fleet features of one reading from the features of its channels.
inline std::array<double, 48> fleetFeatures(const std::vector<Features> &channels)
{
    std::array<double, 48> result{};
    const std::size_t top = std::min<std::size_t>(3, channels.size());
    for (std::size_t k = 0; k < 12; ++k) {
        Series sizes;
        for (const Features &features : channels)
            sizes.push_back(std::abs(features[k]));
        std::sort(sizes.rbegin(), sizes.rend());
        result[k] = sizes[0];
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            result[12 + k] += i < top ? sizes[i] / double(top) : 0;
            result[24 + k] += sizes[i] / double(sizes.size());
            result[36 + k] += (sizes[i] > std::log1p(3) ? 1.0 : 0.0) / double(sizes.size());
        }
    }
    return result;
}

} // namespace reference
