// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvrow.h"

#include "csvcell.h"
#include "csvreader.h"
#include "csvtime.h"

#include <QCoreApplication>

#include <limits>

namespace fleetgrad::fleet {

namespace {

class CsvRowText
{
    Q_DECLARE_TR_FUNCTIONS(CsvRowText)
};

} // namespace

CsvRow::CsvRow(const QString &path, const CsvLayout &layout, char separator)
    : m_path(path), m_layout(layout), m_separator(separator), m_values(layout.values.size())
{
}

bool CsvRow::read(std::uint64_t line, std::span<const std::string_view> fields)
{
    m_odd = {};
    if (qsizetype(fields.size()) != m_layout.columns.size())
        return refuse(-1, CsvRowText::tr("the row has %1 fields and the header %2")
                              .arg(fields.size())
                              .arg(m_layout.columns.size()));
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const int column = m_layout.values[i];
        if (!readNumber(line, column, fields[std::size_t(column)], m_values[i]))
            return false;
    }
    return readTime(fields) && readLabel(fields);
}

bool CsvRow::refuse(int column, const QString &reason)
{
    m_refusal = {column, reason};
    return false;
}

bool CsvRow::readNumber(std::uint64_t line, int column, std::string_view field, double &value)
{
    switch (csvNumber(field, value)) {
    case CsvNumber::Finite:
        return true;
    case CsvNumber::Missing:
        ++m_odd.missing;
        return true;
    case CsvNumber::Infinite:
        ++m_odd.infinite;
        return true;
    case CsvNumber::DecimalComma:
        if (m_separator != ',') {
            m_error = Error{ErrorKind::BadFormat, csvPlace(m_path, line, m_layout.columns[column]),
                            CsvRowText::tr("\"%1\" has a decimal comma; save the file with decimal points.")
                                .arg(csvText(field))};
            return false;
        }
        break;
    case CsvNumber::Text:
        break;
    }
    if (!m_layout.tolerant)
        return refuse(column, CsvRowText::tr("\"%1\" is no number").arg(csvText(field)));
    ++m_odd.text;
    return true;
}

bool CsvRow::readTime(std::span<const std::string_view> fields)
{
    m_time = std::numeric_limits<double>::quiet_NaN();
    if (m_layout.time < 0)
        return true;
    const std::string_view field = fields[std::size_t(m_layout.time)];
    if (m_layout.yearClock) {
        m_time = csvYearClock(field).value_or(m_time);
    } else if (const auto time = csvTime(field)) {
        m_time = time->seconds;
        m_odd.zoned += time->zone == CsvTime::Zone::Given;
        m_odd.unzoned += time->zone == CsvTime::Zone::Assumed;
    }
    if (m_time == m_time)
        return true;
    if (!m_layout.tolerant)
        return refuse(m_layout.time,
                      CsvRowText::tr("\"%1\" is no time (such as 2026-01-31 23:59:00, or seconds since 1970)")
                          .arg(csvText(field)));
    ++m_odd.untimed;
    return true;
}

bool CsvRow::readLabel(std::span<const std::string_view> fields)
{
    m_label = -1;
    if (m_layout.label < 0)
        return true;
    const std::string_view field = fields[std::size_t(m_layout.label)];
    const auto label = csvLabel(field);
    m_label = label.value_or(-1);
    return label ||
           refuse(m_layout.label, CsvRowText::tr("\"%1\" is no label (0 or 1, normal or anomaly, or empty)")
                                      .arg(csvText(field)));
}

} // namespace fleetgrad::fleet
