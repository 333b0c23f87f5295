// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/exporting.h>

#include <QString>

#include <limits>

namespace fleetgrad::desktop {

/// What several charts and tables of a view show, as CSV (RFC 4180): one value a line, with a title over the
/// columns. Empty where a column does not apply.
class CsvLines
{
public:
    static constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

    void add(const QString &part, const QString &item, double x, double value, double readings = noValue)
    {
        m_text += charts::csvField(part) + u',' + charts::csvField(item) + u',' + charts::csvNumber(x) +
                  u',' + charts::csvNumber(value) + u',' + charts::csvNumber(readings) + u"\r\n";
    }
    const QString &text() const { return m_text; }

private:
    QString m_text = QStringLiteral("part,item,x,value,readings\r\n");
};

} // namespace fleetgrad::desktop
