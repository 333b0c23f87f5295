// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/alarmtexts.h"

#include "report/figures.h"

#include <session/sentences.h>

#include <QCoreApplication>

#include <cmath>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;

namespace {

class AlarmTexts
{
    Q_DECLARE_TR_FUNCTIONS(AlarmTexts)
};

/// As many decimals as the figure needs.
QString rateText(double perDay)
{
    return scoreText(perDay, perDay < 9.95 ? 2 : perDay < 99.5 ? 1 : 0);
}

/// How many events alarms found, and how soon.
QString eventsSentence(const fleet::FleetAlarmFigures &fleet)
{
    const learning::AlarmCounts &counts = fleet.whole;
    const QString found = AlarmTexts::tr("Alarms found %1 of %2 event(s)", nullptr, pluralForm(counts.events))
                              .arg(countText(counts.found), countText(counts.events));
    if (counts.found == 0)
        return session::sentence(found);
    return found + AlarmTexts::tr(": half of those within %1, 90% within %2.")
                       .arg(delayText(double(fleet.readings.median), double(fleet.seconds.median)),
                            delayText(double(fleet.readings.high), double(fleet.seconds.high)));
}

} // namespace

QString foundText(std::uint64_t found, std::uint64_t events)
{
    return events == 0 ? scoreText(std::nan("")) : QString(countText(found) + u'/' + countText(events));
}

QString delayText(double readings, double seconds)
{
    if (std::isnan(readings))
        return scoreText(readings);
    const int decimals = readings == std::floor(readings) ? 0 : 1;
    return AlarmTexts::tr("%1 reading(s), %2", nullptr, pluralForm(std::uint64_t(std::ceil(readings))))
        .arg(scoreText(readings, decimals), durationText(seconds));
}

QStringList alarmSentences(const fleet::AlarmSummary &summary, const learning::AlarmSettings &wanted)
{
    const fleet::FleetAlarmFigures &fleet = summary.fleet;
    const learning::AlarmCounts &counts = fleet.whole;
    QStringList sentences;
    if (counts.judged == 0)
        return sentences;
    if (counts.events > 0)
        sentences << eventsSentence(fleet);
    sentences << AlarmTexts::tr("%1 false alarm(s) in %2 device-days: %3 a day, where %4 were wanted.",
                                nullptr, pluralForm(counts.falseAlarms))
                     .arg(countText(counts.falseAlarms), rateText(fleet.wholeDays),
                          rateText(fleet.falseAlarmsPerDay()), rateText(wanted.falseAlarmsPerDay));
    if (counts.trueAlarms + counts.falseAlarms > 0)
        sentences << AlarmTexts::tr("%1 of the alarms were true.")
                         .arg(session::percent(scoreText(counts.precision() * 100, 0)));
    if (counts.unjudged > 0)
        sentences << AlarmTexts::tr("%1 alarm(s) got no label and count as neither.", nullptr,
                                    pluralForm(counts.unjudged))
                         .arg(countText(counts.unjudged));
    return sentences;
}

QString windowSentence(const fleet::AlarmSummary &summary, const std::vector<fleet::DeviceInfo> &infos)
{
    const learning::AlarmCounts &counts = summary.fleet.window;
    if (counts.judged == 0)
        return {};
    const fleet::WindowDelay delay = fleet::windowDelay(summary.devices, infos);
    const QString took = delayText(delay.readings, delay.seconds);
    if (counts == summary.fleet.whole) // all but the delay would be said twice
        return delay.devices == 0
                   ? QString()
                   : AlarmTexts::tr(
                         "Lately events were found within %1: the median over %2 device(s) of each "
                         "one’s median.",
                         nullptr, pluralForm(delay.devices))
                         .arg(took, countText(delay.devices));
    const QString perDay = rateText(summary.fleet.windowFalseAlarmsPerDay());
    if (counts.events == 0)
        return AlarmTexts::tr("In the devices’ windows, about their last seven days, there was no event; %1 "
                              "false alarms a day.")
            .arg(perDay);
    QString text = AlarmTexts::tr("In the devices’ windows, about their last seven days, alarms found %1 of "
                                  "%2 event(s)",
                                  nullptr, pluralForm(counts.events))
                       .arg(countText(counts.found), countText(counts.events));
    if (delay.devices > 0)
        text += AlarmTexts::tr(", within %1: the median over %2 device(s) of each one’s median", nullptr,
                               pluralForm(delay.devices))
                    .arg(took, countText(delay.devices));
    return text + AlarmTexts::tr("; %1 false alarms a day.").arg(perDay);
}

QString reliabilitySentence(const fleet::AlarmSummary &summary)
{
    const auto error = [&](std::size_t scorer) {
        return scoreText(summary.reliability[scorer].expectedCalibrationError());
    };
    return AlarmTexts::tr("Expected calibration error: decision %1, local model %2, global model %3.")
        .arg(error(2), error(0), error(1));
}

} // namespace fleetgrad::report
