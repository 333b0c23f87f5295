// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarmsjson.h"

#include "summaryjson.h"

#include <QJsonArray>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject countsJson(const learning::AlarmCounts &counts, double days)
{
    return {{u"device_days"_s, days},
            {u"events"_s, qint64(counts.events)},
            {u"events_found"_s, qint64(counts.found)},
            {u"recall"_s, numberJson(counts.recall())},
            {u"true_alarms"_s, qint64(counts.trueAlarms)},
            {u"false_alarms"_s, qint64(counts.falseAlarms)},
            {u"unjudged_alarms"_s, qint64(counts.unjudged)},
            {u"precision"_s, numberJson(counts.precision())},
            {u"false_alarms_per_day"_s, numberJson(double(counts.falseAlarms) / days)}};
}

QJsonObject delayJson(double median, double high)
{
    return {{u"median"_s, numberJson(median)}, {u"p90"_s, numberJson(high)}};
}

QJsonObject fleetJson(const fleet::AlarmSummary &summary, const std::vector<fleet::DeviceInfo> &infos)
{
    const fleet::FleetAlarmFigures &fleet = summary.fleet;
    const fleet::WindowDelay lately = fleet::windowDelay(summary.devices, infos);
    return {{u"raised"_s, qint64(fleet.raised)},
            {u"devices_in_alarm"_s, qint64(fleet.on)},
            {u"whole"_s, countsJson(fleet.whole, fleet.wholeDays)},
            {u"window"_s, countsJson(fleet.window, fleet.windowDays)},
            {u"delay_readings"_s, delayJson(double(fleet.readings.median), double(fleet.readings.high))},
            {u"delay_seconds"_s, delayJson(double(fleet.seconds.median), double(fleet.seconds.high))},
            {u"window_delay"_s, QJsonObject{{u"devices"_s, qint64(lately.devices)},
                                            {u"median_readings"_s, numberJson(lately.readings)},
                                            {u"median_seconds"_s, numberJson(lately.seconds)}}}};
}

QJsonObject deviceJson(const learning::AlarmFigures &device, double interval)
{
    const auto delays = [](const learning::DetectionDelay &delay, double factor) {
        return delayJson(double(delay.median) * factor, double(delay.high) * factor);
    };
    return {{u"threshold"_s, numberJson(double(device.threshold))},
            {u"in_alarm"_s, device.on},
            {u"raised"_s, qint64(device.raised)},
            {u"whole"_s, countsJson(device.whole, fleet::daysOf(device.whole.judged, interval))},
            {u"window"_s, countsJson(device.window, fleet::daysOf(device.window.judged, interval))},
            {u"delay_readings"_s, delays(device.wholeDelay, 1)},
            {u"delay_seconds"_s, delays(device.wholeDelay, interval)},
            {u"window_delay_readings"_s, delays(device.windowDelay, 1)}};
}

QJsonObject kindJson(const learning::KindCounts &counts)
{
    return {{u"readings"_s, qint64(counts.readings)},
            {u"alarming"_s, qint64(counts.alarming)},
            {u"recall"_s, numberJson(double(counts.alarming) / double(counts.readings))},
            {u"events"_s, qint64(counts.events)},
            {u"events_found"_s, qint64(counts.found)}};
}

QJsonObject scorerJson(const learning::Reliability &reliability)
{
    QJsonArray bins;
    for (const learning::Reliability::Bin &bin : reliability.bins)
        bins.append(QJsonObject{{u"predicted"_s, numberJson(bin.meanPredicted())},
                                {u"observed"_s, numberJson(bin.observed())},
                                {u"readings"_s, qint64(bin.readings)}});
    return {{u"expected_calibration_error"_s, numberJson(reliability.expectedCalibrationError())},
            {u"bins"_s, bins}};
}

} // namespace

QJsonObject alarmsJson(const fleet::AlarmSummary &summary, const learning::AlarmSettings &wanted,
                       const std::vector<fleet::DeviceInfo> &infos)
{
    QJsonObject devices, kinds;
    for (std::size_t i = 0; i < std::min(summary.devices.size(), infos.size()); ++i)
        devices.insert(infos[i].name, deviceJson(summary.devices[i], infos[i].interval));
    for (const fleet::KindSummary &kind : summary.kinds)
        kinds.insert(kind.name, kindJson(kind.counts));
    return {{u"wanted_false_alarms_per_day"_s, wanted.falseAlarmsPerDay},
            {u"fleet"_s, fleetJson(summary, infos)},
            {u"kinds"_s, kinds},
            {u"per_device"_s, devices}};
}

QJsonObject reliabilityJson(const fleet::AlarmSummary &summary)
{
    return {{u"local"_s, scorerJson(summary.reliability[0])},
            {u"global"_s, scorerJson(summary.reliability[1])},
            {u"decision"_s, scorerJson(summary.reliability[2])}};
}

} // namespace fleetgrad::cli
