// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace fleetgrad::fleet {

/// The bytes of one row's fields, valid during the call. False stops reading.
using CsvRowHandler = std::function<bool(std::uint64_t line, std::span<const std::string_view> fields)>;

/// No row may be longer: a file without line ends is refused long before it fills the memory.
inline constexpr std::uint64_t longestCsvRow = 1 << 20;

/// Reads a CSV file, plain or gzip, row by row, the header first (RFC 4180 quoting; LF, CR and CRLF in any
/// mixture; a UTF-8 byte order mark is skipped; blank lines are skipped; the separator is the one of comma,
/// semicolon and tab that the first line has most of). Refuses what InputFile refuses, UTF-16, UTF-32, NUL
/// bytes, a row longer than longestCsvRow and a quote that is never closed. `separator` receives the
/// separator before the first row.
Expected<void> readCsv(const QString &path, char &separator, const CsvRowHandler &row);

/// The text of bytes for a person: UTF-8 or else Latin-1, shortened, without control characters.
QString csvText(std::string_view bytes);

/// "path:line" or "path:line:column".
QString csvPlace(const QString &path, std::uint64_t line, const QString &column = {});

} // namespace fleetgrad::fleet
