// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spoken.h"

#include "charts/ticks.h"
#include "words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace fleetgrad::charts {

namespace {

QString valueText(const Reading &reading, int decimals)
{
    if (!std::isfinite(reading.value))
        return QCoreApplication::translate("fleetgrad::charts", "no value");
    const QString value = formatValue(double(reading.value), decimals);
    if (!reading.band)
        return value;
    return QCoreApplication::translate("fleetgrad::charts", "%1 to %2")
        .arg(value, formatValue(double(reading.upper), decimals));
}

} // namespace

QString spoken(const Chart &chart, double x)
{
    QStringList values;
    if (hasValues(chart)) {
        for (const Reading &reading : valuesAt(chart, x))
            values += QString(reading.name + u' ' + valueText(reading, chart.y.readoutDecimals));
    }
    const QString said = values.isEmpty() ? chart.emptyText : listed(values);
    return chart.title.isEmpty() ? said : titled(chart.title, said);
}

} // namespace fleetgrad::charts
