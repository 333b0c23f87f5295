// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvtime.h"

#include "csvcell.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace fleetgrad::fleet {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
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
    bool word(std::string_view word)
    {
        if (m_text.substr(0, word.size()) != word)
            return false;
        m_text.remove_prefix(word.size());
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

/// Seconds east of UTC of what the text ends with.
std::optional<int> zone(Scanner &scan)
{
    if (scan.take("Zz") || scan.word("UTC") || scan.word("GMT"))
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

double secondsOf(std::chrono::year_month_day date)
{
    return double(std::chrono::sys_days(date).time_since_epoch().count()) * 86400;
}

/// Seconds of the day, of "13:45", "13:45:00" or "13:45:00.5".
std::optional<double> clock(Scanner &scan)
{
    int hours = 0, minutes = 0, seconds = 0;
    if (!scan.digits(2, hours) || !scan.take(":") || !scan.digits(2, minutes))
        return {};
    if (scan.take(":") && !scan.digits(2, seconds))
        return {};
    const double fraction = scan.take(".,") ? scan.fraction() : 0;
    if (hours > 24 || minutes > 59 || seconds > 60)
        return {};
    return hours * 3600 + minutes * 60 + seconds + fraction;
}

std::optional<CsvTime> isoTime(std::string_view field)
{
    Scanner scan(field);
    int year = 0, month = 0, day = 0;
    if (!scan.digits(4, year) || !scan.take("-/") || !scan.digits(2, month) || !scan.take("-/") ||
        !scan.digits(2, day))
        return {};
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return {};
    double seconds = secondsOf(date);
    if (scan.take("T ")) {
        const auto time = clock(scan);
        if (!time)
            return {};
        seconds += *time;
        scan.take(" ");
    }
    if (scan.atEnd())
        return CsvTime{seconds, CsvTime::Zone::Assumed};
    const auto east = zone(scan);
    if (!east || !scan.atEnd())
        return {};
    return CsvTime{seconds - *east, CsvTime::Zone::Given};
}

std::optional<CsvTime> epochTime(std::string_view field)
{
    double value = 0;
    if (csvNumber(field, value) != CsvNumber::Finite)
        return {};
    const double size = std::abs(value);
    const double unit = size >= 1e17 ? 1e9 : size >= 1e14 ? 1e6 : size >= 1e11 ? 1e3 : 1;
    return CsvTime{value / unit, CsvTime::Zone::Epoch};
}

} // namespace

std::optional<CsvTime> csvTime(std::string_view field)
{
    if (const auto iso = isoTime(field))
        return iso;
    return epochTime(field);
}

std::optional<double> csvYearClock(std::string_view field)
{
    Scanner scan(field);
    int year = 0;
    if (!scan.digits(4, year) || !scan.take(" "))
        return {};
    const auto time = clock(scan);
    if (!time || !scan.atEnd())
        return {};
    return secondsOf({std::chrono::year(year), std::chrono::January, std::chrono::day(1)}) + *time;
}

} // namespace fleetgrad::fleet
