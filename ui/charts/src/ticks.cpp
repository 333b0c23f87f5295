// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ticks.h"

#include "charts/range.h"
#include "steps.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::charts {

namespace {

constexpr int mostDecimals = 9;

struct Unit
{
    double size;
    QString suffix;
};

/// SI steps from a million on; thousands are still easy to read as they are.
Unit unitFor(double largest)
{
    if (largest >= 1e15)
        return {1, {}};
    if (largest >= 1e12)
        return {1e12, u"\u202fT"_s};
    if (largest >= 1e9)
        return {1e9, u"\u202fG"_s};
    if (largest >= 1e6)
        return {1e6, u"\u202fM"_s};
    return {1, {}};
}

QString withTrueMinus(QString digits)
{
    if (digits.startsWith(u'-'))
        digits[0] = u'\u2212';
    return digits;
}

/// "-0.00" is a zero.
double unsignedZero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
}

} // namespace

double Step::at(double multiple) const
{
    // Dividing by a power of ten rounds once, so that 3 steps of 0.1 are 0.3.
    return exponent >= 0 ? multiple * mantissa * std::pow(10.0, exponent)
                         : multiple * mantissa / std::pow(10.0, -exponent);
}

double Step::first(double minimum) const
{
    return std::ceil(minimum / size() - 1e-9);
}

double Step::last(double maximum) const
{
    return std::floor(maximum / size() + 1e-9);
}

Step stepFor(double minimum, double maximum, int most, bool wholeNumbers)
{
    constexpr std::array<int, 3> mantissas = {1, 2, 5};
    Step step{1, int(std::floor(std::log10((maximum - minimum) / std::max(most, 1)))) - 1};
    if (wholeNumbers)
        step.exponent = std::max(step.exponent, 0);
    for (;; ++step.exponent) {
        for (const int mantissa : mantissas) {
            step.mantissa = mantissa;
            if (step.last(maximum) - step.first(minimum) + 1 <= most)
                return step;
        }
    }
}

QString formatValue(double value, int decimals)
{
    if (std::isnan(value))
        return u"\u2013"_s;
    if (std::isinf(value))
        return value > 0 ? u"\u221e"_s : u"\u2212\u221e"_s;
    decimals = std::clamp(decimals, 0, mostDecimals);
    if (std::abs(value) >= 1e15)
        return withTrueMinus(QLocale().toString(value, 'g', 6));
    value = unsignedZero(value, decimals);
    return withTrueMinus(QLocale().toString(value, 'f', decimals));
}

QString formatCount(std::uint64_t count)
{
    return QLocale().toString(qulonglong(count));
}

namespace {

/// 0.0001, 0.2, 5000: without decimals that say nothing.
QString numberAt(int mantissa, int exponent)
{
    const double value =
        exponent >= 0 ? mantissa * std::pow(10.0, exponent) : mantissa / std::pow(10.0, -exponent);
    return std::abs(exponent) > 6 ? QLocale().toString(value, 'g', 3)
                                  : QLocale().toString(value, 'f', std::max(0, -exponent));
}

std::vector<Tick> logarithmicTicks(const Range &range, int most)
{
    const int first = int(std::floor(range.minimum - 1e-9)), last = int(std::ceil(range.maximum + 1e-9));
    const auto at = [&](std::initializer_list<int> mantissas, int every) {
        std::vector<Tick> result;
        for (int exponent = first; exponent <= last; ++exponent) {
            if (exponent % every != 0)
                continue;
            for (const int mantissa : mantissas) {
                const double value = exponent + std::log10(double(mantissa));
                if (value >= range.minimum - 1e-9 && value <= range.maximum + 1e-9)
                    result.push_back({value, numberAt(mantissa, exponent)});
            }
        }
        return result;
    };
    if (auto fine = at({1, 2, 5}, 1); int(fine.size()) <= most)
        return fine;
    for (int every = 1; every <= std::max(1, last - first); ++every) {
        if (auto powers = at({1}, every); int(powers.size()) <= most)
            return powers;
    }
    return {};
}

} // namespace

std::vector<Tick> ticks(const Axis &axis, int most)
{
    std::vector<Tick> result;
    if (most < 1)
        return result;
    if (axis.scale) {
        const Range range = repairedRange(axis.minimum, axis.maximum);
        return axis.scale->ticks(range.minimum, range.maximum, most);
    }
    if (axis.isLogarithmic)
        return logarithmicTicks(repairedRange(axis.minimum, axis.maximum), most);
    const Range range = repairedRange(axis.minimum, axis.maximum);
    const Step step = stepFor(range.minimum, range.maximum, most, axis.wholeNumbers);
    const Unit unit = unitFor(std::max(std::abs(range.minimum), std::abs(range.maximum)));
    const int unitExponent = int(std::lround(std::log10(unit.size)));
    const int needed = std::max(0, unitExponent - step.exponent);
    const int decimals = axis.decimals >= 0 ? axis.decimals : needed;
    const double last = step.last(range.maximum);
    for (double multiple = step.first(range.minimum); multiple <= last; ++multiple) {
        const double value = step.at(multiple) + 0.0; // no negative zero
        QString label = needed > mostDecimals ? withTrueMinus(QLocale().toString(value, 'g', 3))
                                              : formatValue(value / unit.size, decimals);
        if (value != 0.0)
            label += unit.suffix;
        result.push_back({value, label});
        if (int(result.size()) >= most)
            break;
    }
    return result;
}

} // namespace fleetgrad::charts
