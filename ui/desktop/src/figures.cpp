// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <charts/ticks.h>

#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QString dash()
{
    return u"–"_s;
}

QString scoreText(double value)
{
    return std::isfinite(value) ? charts::formatValue(value, 3) : dash();
}

QString percentText(double share)
{
    return std::isfinite(share) ? QString(QLocale().toString(share * 100, 'f', 1) + u" %"_s) : dash();
}

QString wholeText(std::uint64_t count)
{
    return charts::formatCount(count);
}

QString countText(std::uint64_t count)
{
    return count < 10'000 ? wholeText(count) : siText(double(count));
}

QString siText(double value)
{
    static constexpr std::array<const char *, 5> steps = {"", "k", "M", "G", "T"};
    if (!std::isfinite(value))
        return dash();
    std::size_t step = 0;
    while (std::abs(value) >= 999.5 && step + 1 < steps.size()) {
        value /= 1000;
        ++step;
    }
    const double size = std::abs(value);
    const int decimals = step == 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    const QString number = QLocale().toString(value, 'f', decimals);
    return step == 0 ? number : QString(number + u'\u202f' + QLatin1String(steps[step]));
}

} // namespace fleetgrad::desktop
