// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timesteps.h"

#include "steps.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::charts {

namespace {

constexpr double minute = 60, hour = 3600, day = 86400;
constexpr std::array steps{1.0,        2.0,        5.0,         10.0,        15.0,        30.0,    minute,
                           2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,    2 * hour,
                           3 * hour,   6 * hour,   12 * hour,   day,         2 * day,     7 * day, 14 * day};
constexpr std::array monthSteps{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
constexpr double month = 30 * day;
constexpr double weekday = 4 * day; ///< 1970-01-05 was a Monday

/// How many multiples of `step`, counted from `origin`, lie in [from, to].
double countOf(double from, double to, double step, double origin)
{
    return std::floor((to - origin) / step + 1e-9) - std::ceil((from - origin) / step - 1e-9) + 1;
}

QDateTime dateOf(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(qint64(std::llround(seconds)), QTimeZone::utc());
}

/// "24 Mar" in the order of the locale.
QString dayText(const QDateTime &date)
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const bool dayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    return QLocale().toString(date, dayFirst ? u"d MMM"_s : u"MMM d"_s);
}

QString dateText(double seconds, double step)
{
    const QDateTime date = dateOf(seconds);
    const bool isMidnight = date.time() == QTime(0, 0);
    if (isMidnight && date.date().month() == 1 && date.date().day() == 1)
        return QString::number(date.date().year());
    if (isMidnight)
        return dayText(date);
    return QLocale().toString(date, step < minute ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

std::vector<Tick> everyStep(double from, double to, double step, bool areDates)
{
    const double origin = areDates && std::fmod(step, 7 * day) == 0 ? weekday : 0;
    std::vector<Tick> result;
    const double last = std::floor((to - origin) / step + 1e-9);
    for (double multiple = std::ceil((from - origin) / step - 1e-9); multiple <= last; ++multiple) {
        const double at = origin + multiple * step;
        result.push_back({at, areDates ? dateText(at, step) : durationText(at)});
    }
    return result;
}

std::vector<Tick> everyMonths(double from, double to, int months)
{
    std::vector<Tick> result;
    const QDate first = dateOf(from).date();
    const int start = (first.year() * 12 + first.month() - 1) / months * months;
    for (int at = start;; at += months) {
        const QDateTime date(QDate(at / 12, at % 12 + 1, 1), QTime(0, 0), QTimeZone::utc());
        const auto seconds = double(date.toSecsSinceEpoch());
        if (!date.isValid() || seconds > to)
            return result;
        if (seconds >= from) {
            const bool isYear = at % 12 == 0;
            result.push_back(
                {seconds, isYear ? QString::number(at / 12) : QLocale().toString(date.date(), u"MMM"_s)});
        }
    }
}

/// Of a span in days: "40 d".
std::vector<Tick> everyDays(double from, double to, int most)
{
    const Step step = stepFor(from / day, to / day, most, true);
    std::vector<Tick> result;
    for (double multiple = step.first(from / day); multiple <= step.last(to / day); ++multiple)
        result.push_back({step.at(multiple) * day, durationText(step.at(multiple) * day)});
    return result;
}

} // namespace

QString durationText(double seconds)
{
    const auto whole = qint64(std::llround(std::abs(seconds)));
    const qint64 days = whole / qint64(day), rest = whole % qint64(day);
    const QString sign = seconds <= -0.5 ? u"\u2212"_s : QString();
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString clock =
        QString(QString::number(rest / qint64(hour)) + u':' + two(rest / 60 % 60) + u':' + two(rest % 60));
    if (days == 0)
        return sign + clock;
    const QString dayCount =
        QCoreApplication::translate("fleetgrad::charts", "%1 d").arg(QLocale().toString(days));
    return rest == 0 ? QString(sign + dayCount) : QString(sign + dayCount + u' ' + clock);
}

std::vector<Tick> timeTicks(double from, double to, int most, bool areDates)
{
    if (most < 1 || !(to > from) || !std::isfinite(to - from) || std::abs(from) > 1e11 || std::abs(to) > 1e11)
        return {};
    for (const double step : steps) {
        if (countOf(from, to, step, areDates && std::fmod(step, 7 * day) == 0 ? weekday : 0) <= most)
            return everyStep(from, to, step, areDates);
    }
    if (!areDates)
        return everyDays(from, to, most);
    for (const int months : monthSteps) {
        if ((to - from) / (months * month) + 1 > most)
            continue;
        return everyMonths(from, to, months);
    }
    return {};
}

} // namespace fleetgrad::charts
