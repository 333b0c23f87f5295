// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicefacts.h"

#include "drifttext.h"
#include "figures.h"

#include <report/alarmtexts.h>
#include <report/figures.h>
#include <session/gaintexts.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

class DeviceFacts
{
    Q_DECLARE_TR_FUNCTIONS(DeviceFacts)
};

QString notJudged()
{
    return DeviceFacts::tr("No label has come yet by which an alarm could be judged.");
}

/// Of a device that is watched.
const session::DeviceCurves *curvesOf(const session::Snapshot &snapshot, std::uint32_t device)
{
    for (const auto &curves : snapshot.deviceCurves) {
        if (curves && curves->device == device)
            return curves.get();
    }
    return nullptr;
}

std::optional<session::BatchedRateChange> lastChange(const session::Snapshot &snapshot, std::uint32_t device)
{
    if (const auto *curves = curvesOf(snapshot, device))
        return curves->rates.empty() ? std::nullopt : std::optional(curves->rates.back());
    if (!snapshot.rates || !snapshot.rateBatches)
        return {};
    for (std::size_t i = std::min(snapshot.rates->size(), snapshot.rateBatches->size()); i-- > 0;) {
        if ((*snapshot.rates)[i].device == device)
            return session::BatchedRateChange{(*snapshot.rateBatches)[i], (*snapshot.rates)[i]};
    }
    return {};
}

} // namespace

DeviceFact stateFact(const session::DeviceRow &row)
{
    const QString explanation = session::stateExplanation(row.state, row.gains);
    if (!row.canary)
        return {session::stateText(row.state), explanation};
    return {
        session::listed({session::stateText(row.state), DeviceFacts::tr("canary")}),
        session::sentences({explanation, DeviceFacts::tr("It tries out a model: see the list of models.")})};
}

DeviceFact rateFact(const session::DeviceRow &row)
{
    const QString rate = scoreText(row.learningRate);
    if (row.rateLocked)
        return {DeviceFacts::tr("%1, locked", "a learning rate").arg(rate),
                DeviceFacts::tr("A person locked it: feedback leaves it alone")};
    return {rate, DeviceFacts::tr("Feedback adjusts it")};
}

DeviceFact rateChangeFact(const session::Snapshot &snapshot, std::uint32_t device)
{
    const auto last = lastChange(snapshot, device);
    if (!last)
        return {dash(), curvesOf(snapshot, device)
                            ? DeviceFacts::tr("It is what it was when the run began")
                            : DeviceFacts::tr("None among the last 1,000 changes of the fleet")};
    const fleet::RateChange &change = last->change;
    return {QString(scoreText(change.before) + u" → "_s + scoreText(change.after)),
            session::rateReasonText(change)};
}

QString rateReason(const session::Snapshot &snapshot, std::uint32_t device)
{
    const auto last = lastChange(snapshot, device);
    if (!last)
        return {};
    return DeviceFacts::tr("Rate since batch %1: %2.", "2: the reason")
        .arg(wholeText(last->batch), session::rateReasonText(last->change));
}

DeviceFact trainerFact(const session::DeviceRow &row)
{
    return {
        DeviceFacts::tr("%1, %2 rate", "optimiser, schedule")
            .arg(session::optimiserText(row.trainer.optimiser), session::scheduleText(row.trainer.schedule)),
        DeviceFacts::tr("%1 local update(s) sent", nullptr, report::pluralForm(row.version))
            .arg(wholeText(row.version))};
}

DeviceFact foundFact(const session::DeviceRow &row)
{
    const learning::AlarmCounts &counts = row.alarms.whole;
    if (counts.judged == 0)
        return {dash(), notJudged()};
    return {report::foundText(counts.found, counts.events), DeviceFacts::tr("Since the run began")};
}

DeviceFact falseAlarmsFact(const session::DeviceRow &row, const fleet::RunConfig &config)
{
    if (row.alarms.window.judged == 0)
        return {dash(), notJudged()};
    return {DeviceFacts::tr("%1, wanted %2", "false alarms a day")
                .arg(rateText(double(row.falseAlarmsPerDay)), rateText(config.alarms.falseAlarmsPerDay)),
            DeviceFacts::tr("%1 false alarm(s), %2 true, over about the last seven days of the device",
                            nullptr, report::pluralForm(row.alarms.window.falseAlarms))
                .arg(wholeText(row.alarms.window.falseAlarms), wholeText(row.alarms.window.trueAlarms))};
}

DeviceFact delayFact(const session::DeviceRow &row, const fleet::DeviceInfo &info)
{
    const auto median = double(row.alarms.windowDelay.median);
    if (std::isnan(median))
        return {dash(), DeviceFacts::tr("No event was found yet.")};
    return {report::delayText(median, median * info.interval),
            DeviceFacts::tr("Half of the events found lately were found within that")};
}

DeviceFact labelsFact(const session::DeviceRow &row)
{
    return {countText(row.labels.waiting),
            DeviceFacts::tr("Labels arrived: %1; readings since the newest one with a label: %2")
                .arg(wholeText(row.labels.arrived), wholeText(row.labels.age))};
}

DeviceFact driftFact(const session::DeviceRow &row, const fleet::DeviceInfo &info)
{
    const QString text = driftText(row.drift);
    return {text.isEmpty() ? DeviceFacts::tr("none", "drift") : text, driftToolTip(row.drift, info)};
}

QString driftEvidence(const session::DeviceRow &row, const fleet::DeviceInfo &info)
{
    QStringList sentences;
    if (row.drift.cause != learning::DriftCause::None)
        sentences += session::driftEvidenceText(row.drift, &info);
    if (const QString done = doneText(row.drift, info); !done.isEmpty())
        sentences += DeviceFacts::tr("What is done: %1.").arg(done);
    return sentences.join(u'\n');
}

} // namespace fleetgrad::desktop
