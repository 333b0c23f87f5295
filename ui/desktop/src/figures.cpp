// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <charts/ticks.h>
#include <session/sentences.h>

#include <QLocale>

#include <QCoreApplication>
#include <array>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

class DesktopFigures
{
    Q_DECLARE_TR_FUNCTIONS(DesktopFigures)
};

} // namespace

QString dash()
{
    return u"–"_s;
}

QString scoreText(double value)
{
    return std::isfinite(value) ? charts::formatValue(value, 3) : dash();
}

QString changeText(double value)
{
    const QString text = scoreText(value);
    return value > 0 ? QString(u'+' + text) : text;
}

QString percentText(double share)
{
    return std::isfinite(share) ? session::percent(QLocale().toString(share * 100, 'f', 1)) : dash();
}

QString wholeText(std::uint64_t count)
{
    return charts::formatCount(count);
}

QString countText(std::uint64_t count)
{
    return count < 10'000 ? wholeText(count) : siText(double(count));
}

QString rateText(double perDay)
{
    if (!std::isfinite(perDay))
        return dash();
    return QLocale().toString(perDay, 'f', perDay < 9.995 ? 2 : perDay < 99.95 ? 1 : 0);
}

QString shortDuration(double seconds)
{
    if (!std::isfinite(seconds))
        return dash();
    const auto number = [](double value) {
        return QLocale().toString(value, 'f', value < 9.95 && value != std::floor(value) ? 1 : 0);
    };
    if (seconds < 59.5)
        return DesktopFigures::tr("%1 s").arg(number(seconds));
    if (seconds < 3570)
        return DesktopFigures::tr("%1 min").arg(number(seconds / 60));
    if (seconds < 171'000)
        return DesktopFigures::tr("%1 h").arg(number(seconds / 3600));
    return DesktopFigures::tr("%1 d", "days").arg(number(seconds / 86'400));
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
