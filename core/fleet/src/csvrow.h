// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csvlayout.h"
#include "csvoddities.h"

#include <cstdint>
#include <optional>
#include <span>

namespace fleetgrad::fleet {

/// What one row of a CSV says, by the layout of its file.
class CsvRow
{
public:
    CsvRow(const QString &path, const CsvLayout &layout, char separator);

    /// Reads the fields; false where the row is refused, with the column (-1 for none) and the reason in
    /// refusal(), or where the file must be given up, with error().
    bool read(std::uint64_t line, std::span<const std::string_view> fields);

    const std::vector<double> &values() const { return m_values; }
    double time() const { return m_time; } ///< seconds; NaN = unknown
    std::int8_t label() const { return m_label; }
    /// Of the last row: missing and infinite values, texts, times.
    const CsvOddities &odd() const { return m_odd; }

    struct Refusal
    {
        int column = -1;
        QString reason;
    };
    const Refusal &refusal() const { return m_refusal; }
    const std::optional<Error> &error() const { return m_error; }

private:
    bool refuse(int column, const QString &reason);
    bool readNumber(std::uint64_t line, int column, std::string_view field, double &value);
    bool readTime(std::span<const std::string_view> fields);
    bool readLabel(std::span<const std::string_view> fields);

    const QString &m_path;
    const CsvLayout &m_layout;
    char m_separator;
    std::vector<double> m_values;
    double m_time = 0;
    std::int8_t m_label = -1;
    CsvOddities m_odd;
    Refusal m_refusal;
    std::optional<Error> m_error;
};

} // namespace fleetgrad::fleet
