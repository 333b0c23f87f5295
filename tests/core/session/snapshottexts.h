// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <QString>
#include <QStringList>

#include <cmath>
#include <memory>

// All that a snapshot says, in words that can be compared.

namespace fleetgrad::session::snapshottexts {

using namespace Qt::Literals::StringLiterals;

inline QString number(double value)
{
    return std::isnan(value) ? u"none"_s : QString::number(value, 'g', 17);
}

inline QString metrics(const fleet::WindowMetrics &metrics)
{
    QStringList words;
    for (int i = 0; i < fleet::chartMetricCount; ++i)
        words += number(double(metrics.value(fleet::ChartMetric(i))));
    return words.join(u' ');
}

inline QString gain(const learning::Gain &gain)
{
    return number(double(gain.mean)) + u'~' + number(double(gain.reach));
}

inline QString gains(const learning::Gains &all)
{
    return gain(all.majority) + u' ' + gain(all.lastLabel) + u' ' + gain(all.unsupervised);
}

inline QString counts(const learning::AlarmCounts &counts)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(counts.judged)
        .arg(counts.events)
        .arg(counts.found)
        .arg(counts.trueAlarms)
        .arg(counts.falseAlarms)
        .arg(counts.unjudged);
}

inline QString drift(const fleet::DeviceDrift &drift)
{
    return u"drift %1 %2 %3 %4 %5"_s.arg(int(drift.cause))
        .arg(drift.since)
        .arg(drift.found)
        .arg(number(drift.deviations))
        .arg(int(drift.isActing()));
}

/// All that a row says, in words that can be compared.
inline QString rowText(const DeviceRow &row)
{
    QStringList words{
        u"v%1 of v%2, state %3, batch %4, reports %5 to %6"_s.arg(row.version)
            .arg(row.baseVersion)
            .arg(int(row.state))
            .arg(row.lastBatch)
            .arg(row.firstReport)
            .arg(row.lastReport),
        u"%1 readings, %2 missing"_s.arg(row.readings).arg(row.missing),
        u"labels %1 %2 %3 %4"_s.arg(row.labels.arrived)
            .arg(row.labels.corrected)
            .arg(row.labels.waiting)
            .arg(row.labels.age),
        u"rate %1 x %2 %3"_s.arg(number(double(row.learningRate)), number(double(row.rateFactor)))
            .arg(int(row.rateLocked)),
        u"trainer %1 %2"_s.arg(int(row.trainer.optimiser)).arg(int(row.trainer.schedule)),
        u"claims %1, base rate %2"_s.arg(number(double(row.claimedAccuracy)), number(double(row.baseRate))),
        gains(row.gains),
        counts(row.alarms.whole),
        counts(row.alarms.window),
        u"threshold %1, raised %2"_s.arg(number(double(row.alarms.threshold))).arg(row.alarms.raised),
        number(double(row.falseAlarmsPerDay)),
        number(double(row.detectionSeconds)),
        drift(row.drift),
        number(double(row.firstPrAuc[0])) + u' ' + number(double(row.firstPrAuc[1]))};
    for (const auto *scorer :
         {&row.local, &row.global, &row.decision, &row.majority, &row.lastLabel, &row.unsupervised})
        words += metrics(*scorer);
    return words.join(u"; "_s);
}

inline QString versionText(const VersionRow &row)
{
    QString text = u"v%1 of v%2 batch %3 devices %4 kept out %5 samples %6 promoted %7 claims %8 moved %9"_s
                       .arg(row.version)
                       .arg(row.parent)
                       .arg(row.batch)
                       .arg(row.devices)
                       .arg(row.screenedOut)
                       .arg(row.samples)
                       .arg(int(row.promoted))
                       .arg(number(double(row.claimedAccuracy)), number(double(row.moved)));
    if (row.evaluation) {
        text += u" evaluated %1 to %2: %3 %4"_s.arg(row.evaluation->fromBatch)
                    .arg(row.evaluation->toBatch)
                    .arg(number(row.evaluation->fleet.logLoss), number(row.evaluation->holdOut.accuracy));
    }
    return text;
}

inline QString rateText(const fleet::RateChange &change)
{
    return u"%1: %2 to %3, %4, %5"_s.arg(change.device)
        .arg(number(double(change.before)), number(double(change.after)))
        .arg(int(change.reason))
        .arg(int(change.locked));
}

template <typename List, typename Text>
inline QStringList texts(const List &list, Text text)
{
    QStringList result;
    for (const auto &item : list)
        result += text(item);
    return result;
}

inline QStringList totals(const Snapshot &s)
{
    return {u"batch %1 version %2 rounds %3"_s.arg(s.batch).arg(s.version).arg(s.rounds),
            u"readings %1 updates %2 waiting %3"_s.arg(s.readings).arg(s.updates).arg(s.waitingUpdates),
            gains(s.fleetGains),
            u"shadow %1"_s.arg(int(s.shadowOriginal)),
            counts(s.alarms.whole),
            u"in alarm %1 of %2"_s.arg(s.alarms.on).arg(s.alarms.raised),
            drift(s.drift),
            u"drifts %1 quarantined %2 remedied %3"_s.arg(s.driftCounts.allFound())
                .arg(s.driftCounts.quarantined)
                .arg(s.driftCounts.remedied)};
}

inline QStringList roundTexts(const Snapshot &s)
{
    return texts(*s.roundLog, [](const std::shared_ptr<const Round> &round) {
        QString text = u"v%1 since %2 batch %3 accepted %4 kept out %5 samples %6:"_s.arg(round->version)
                           .arg(round->since)
                           .arg(round->batch)
                           .arg(round->accepted)
                           .arg(round->keptOut)
                           .arg(round->samples);
        for (const RoundPart &part : round->parts)
            text += u" %1/%2/%3/%4"_s.arg(part.device)
                        .arg(part.batch)
                        .arg(part.samples)
                        .arg(number(double(part.claimedLoss)));
        return text;
    });
}

inline QStringList curveTexts(const CurveData &curve)
{
    return texts(curve, [](const CurvePoint &point) {
        return u"%1: %2 %3 %4"_s.arg(point.batch)
            .arg(number(double(point.low)), number(double(point.high)), number(double(point.last)));
    });
}

} // namespace fleetgrad::session::snapshottexts
