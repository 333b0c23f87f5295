// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvcell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace fleetgrad::fleet {

namespace {

bool sameWord(std::string_view a, std::string_view lowerCase)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), lowerCase.begin(), lowerCase.end(),
                      [&](char x, char y) { return lower(x) == y; });
}

template <std::size_t N>
bool oneOf(std::string_view text, const std::array<std::string_view, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return sameWord(text, word); });
}

bool isMissing(std::string_view field)
{
    static constexpr std::array<std::string_view, 9> words{"",  "nan",  "null", "na",  "n/a",
                                                           "-", "none", "?",    "-nan"};
    return oneOf(field, words);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits, one comma, digits; perhaps with a sign, an exponent or points between thousands.
bool hasDecimalComma(std::string_view field)
{
    const auto comma = field.find(',');
    return comma != std::string_view::npos && comma > 0 && comma + 1 < field.size() &&
           isDigit(field[comma - 1]) && isDigit(field[comma + 1]) &&
           field.find_first_not_of("0123456789.,+-eE") == std::string_view::npos;
}

/// "0x0000002a", as packet captures write flags.
bool isHexadecimal(std::string_view field, double &value)
{
    if (field.size() < 3 || field.size() > 10 || field[0] != '0' || (field[1] != 'x' && field[1] != 'X'))
        return false;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(field.data() + 2, field.data() + field.size(), number, 16);
    if (error != std::errc() || end != field.data() + field.size())
        return false;
    value = number;
    return true;
}

} // namespace

CsvNumber csvNumber(std::string_view field, double &value)
{
    value = std::numeric_limits<double>::quiet_NaN();
    std::string_view digits = field;
    if (digits.size() > 1 && digits[0] == '+' && digits[1] != '-')
        digits.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = end == digits.data() + digits.size() && !digits.empty();
    if (whole && error == std::errc::result_out_of_range) {
        const bool tiny =
            digits.find("e-") != std::string_view::npos || digits.find("E-") != std::string_view::npos;
        if (!tiny)
            return CsvNumber::Infinite;
        value = 0;
        return CsvNumber::Finite;
    }
    if (whole && error == std::errc()) {
        if (std::isnan(number))
            return CsvNumber::Missing;
        if (std::isinf(number))
            return CsvNumber::Infinite;
        value = number;
        return CsvNumber::Finite;
    }
    if (isHexadecimal(field, value))
        return CsvNumber::Finite;
    if (isMissing(field))
        return CsvNumber::Missing;
    return hasDecimalComma(field) ? CsvNumber::DecimalComma : CsvNumber::Text;
}

std::optional<std::int8_t> csvLabel(std::string_view field)
{
    static constexpr std::array<std::string_view, 3> yes{"true", "anomaly", "anomalous"};
    static constexpr std::array<std::string_view, 2> no{"false", "normal"};
    if (field == "0")
        return std::int8_t(0);
    if (field == "1")
        return std::int8_t(1);
    double value = 0;
    const CsvNumber kind = csvNumber(field, value);
    if (kind == CsvNumber::Missing)
        return std::int8_t(-1);
    if (kind == CsvNumber::Finite)
        return value == 0   ? std::optional<std::int8_t>(std::int8_t(0))
               : value == 1 ? std::optional<std::int8_t>(std::int8_t(1))
                            : std::nullopt;
    if (oneOf(field, yes))
        return std::int8_t(1);
    if (oneOf(field, no))
        return std::int8_t(0);
    return {};
}

} // namespace fleetgrad::fleet
