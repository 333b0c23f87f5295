// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "silence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

class Silence
{
    Q_DECLARE_TR_FUNCTIONS(Silence)
};

QDateTime dateOf(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(qint64(std::floor(seconds)), QTimeZone::utc());
}

/// Since the start of the run: "0:05:00".
QString elapsedText(double seconds)
{
    const auto whole = qint64(std::max(0.0, std::floor(seconds)));
    return u"%1:%2:%3"_s.arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QChar(u'0'))
        .arg(whole % 60, 2, 10, QChar(u'0'));
}

QString timeText(const session::RunClock &clock, std::uint64_t lastRead)
{
    const double time = session::timeAt(clock, double(lastRead));
    if (!clock.isDated)
        return elapsedText(time);
    const QDateTime then = dateOf(time);
    const bool isSameDay = then.date() == dateOf(clock.knots.back().time).date();
    return isSameDay ? QLocale().toString(then.time(), QLocale::ShortFormat)
                     : QLocale().toString(then.date(), QLocale::ShortFormat);
}

} // namespace

QString silentSinceText(const session::RunClock &clock, std::uint64_t lastRead)
{
    return Silence::tr("silent since %1").arg(timeText(clock, lastRead));
}

QString longestSilentSinceText()
{
    return Silence::tr("silent since %1").arg(u"00:00:00"_s);
}

QString silentSinceSentence(const session::RunClock &clock, std::uint64_t lastRead)
{
    const QString batch = QLocale().toString(qulonglong(lastRead));
    const double time = session::timeAt(clock, double(lastRead));
    if (!clock.isDated)
        return Silence::tr("It last read something in batch %1, %2 after the start of the run.")
            .arg(batch, elapsedText(time));
    return Silence::tr("It last read something in batch %1, %2 UTC.")
        .arg(batch, QLocale().toString(dateOf(time), QLocale::ShortFormat));
}

} // namespace fleetgrad::desktop
