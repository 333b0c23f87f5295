// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scale.h"

#include "charts/exporting.h"
#include "charts/ticks.h"
#include "timesteps.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::charts {

Scale::Scale(Kind kind, std::vector<Knot> knots) : m_kind(kind), m_knots(std::move(knots))
{
    Q_ASSERT(m_knots.size() >= 2);
}

double Scale::follow(double at, double Knot::*from, double Knot::*to) const
{
    const auto above = std::ranges::upper_bound(m_knots, at, {}, from);
    const auto end = std::clamp(above, m_knots.begin() + 1, m_knots.end() - 1);
    const Knot &left = *(end - 1), &right = *end;
    return left.*to + (at - left.*from) / (right.*from - left.*from) * (right.*to - left.*to);
}

double Scale::valueAt(double x) const
{
    return follow(x, &Knot::x, &Knot::value);
}

double Scale::xAt(double value) const
{
    return follow(value, &Knot::value, &Knot::x);
}

std::vector<Tick> Scale::ticks(double minimum, double maximum, int most) const
{
    std::vector<Tick> result;
    if (most < 1)
        return result;
    const double from = valueAt(minimum), to = valueAt(maximum);
    if (m_kind == Kind::Number) {
        Axis axis;
        axis.minimum = from;
        axis.maximum = to;
        axis.wholeNumbers = true;
        result = charts::ticks(axis, most);
    } else {
        result = timeTicks(from, to, most, m_kind == Kind::Date);
    }
    for (Tick &tick : result)
        tick.value = xAt(tick.value);
    return result;
}

QString Scale::text(double x) const
{
    const double value = valueAt(x);
    switch (m_kind) {
    case Kind::Duration:
        return durationText(value);
    case Kind::Date:
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(qint64(std::floor(value)), QTimeZone::utc()),
                                  QLocale::ShortFormat);
    case Kind::Number:
        break;
    }
    return formatValue(value, 0);
}

QString Scale::csvText(double x) const
{
    const double value = valueAt(x);
    if (m_kind != Kind::Date)
        return csvNumber(std::round(value * 1e6) / 1e6); // what the lines between knots blur
    return QDateTime::fromMSecsSinceEpoch(qint64(std::llround(value * 1000)), QTimeZone::utc())
        .toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

} // namespace fleetgrad::charts
