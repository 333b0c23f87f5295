// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvcell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
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

/// Reads the parts of a date and a time one after the other.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }
    bool take(std::string_view anyOf)
    {
        if (m_text.empty() || anyOf.find(m_text.front()) == std::string_view::npos)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    /// Exactly that many digits.
    bool digits(std::size_t count, int &value)
    {
        if (m_text.size() < count ||
            !std::all_of(m_text.begin(), m_text.begin() + std::ptrdiff_t(count), isDigit))
            return false;
        std::from_chars(m_text.data(), m_text.data() + count, value);
        m_text.remove_prefix(count);
        return true;
    }
    double fraction()
    {
        double value = 0, place = 0.1;
        for (; !m_text.empty() && isDigit(m_text.front()); m_text.remove_prefix(1), place /= 10)
            value += place * (m_text.front() - '0');
        return value;
    }

private:
    std::string_view m_text;
};

/// Seconds east of UTC.
std::optional<int> zone(Scanner &scan)
{
    if (scan.atEnd() || scan.take("Zz"))
        return 0;
    const int sign = scan.peek() == '-' ? -1 : 1;
    int hours = 0, minutes = 0;
    if (!scan.take("+-") || !scan.digits(2, hours))
        return {};
    scan.take(":");
    if (!scan.atEnd() && !scan.digits(2, minutes))
        return {};
    return hours < 24 && minutes < 60 ? std::optional(sign * (hours * 3600 + minutes * 60)) : std::nullopt;
}

std::optional<double> isoTime(std::string_view field)
{
    Scanner scan(field);
    int year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0;
    double fraction = 0;
    if (!scan.digits(4, year) || !scan.take("-/") || !scan.digits(2, month) || !scan.take("-/") ||
        !scan.digits(2, day))
        return {};
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return {};
    if (scan.take("T ")) {
        if (!scan.digits(2, hours) || !scan.take(":") || !scan.digits(2, minutes))
            return {};
        if (scan.take(":") && !scan.digits(2, seconds))
            return {};
        if (scan.take(".,"))
            fraction = scan.fraction();
        scan.take(" ");
    }
    const auto east = zone(scan);
    if (!east || !scan.atEnd() || hours > 24 || minutes > 59 || seconds > 60)
        return {};
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return double(days) * 86400 + hours * 3600 + minutes * 60 + seconds - *east + fraction;
}

std::optional<double> epochTime(std::string_view field)
{
    double value = 0;
    if (csvNumber(field, value) != CsvNumber::Finite)
        return {};
    const double size = std::abs(value);
    const double unit = size >= 1e17 ? 1e-9 : size >= 1e14 ? 1e-6 : size >= 1e11 ? 1e-3 : 1;
    return value * unit;
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

std::optional<double> csvTime(std::string_view field)
{
    if (const auto iso = isoTime(field))
        return iso;
    return epochTime(field);
}

} // namespace fleetgrad::fleet
