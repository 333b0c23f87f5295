// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetmodel.h>

#include "drifttext.h"
#include "figures.h"
#include "silence.h"

#include <report/alarmtexts.h>
#include <report/figures.h>
#include <session/gaintexts.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QStringList>

#include <cmath>

// What the cells of the fleet table say beyond their text.

namespace fleetgrad::desktop {

QString FleetModel::gainToolTip(const learning::Gains &gains)
{
    const auto line = [](learning::Scorer baseline, const learning::Gain &gain, const QString &unit) {
        return gain.isKnown() ? tr("%1: %2 ±%3 in %4")
                                    .arg(session::scorerText(baseline), scoreText(double(gain.mean)),
                                         scoreText(double(gain.reach)), unit)
                              : tr("%1: too few labels to tell").arg(session::scorerText(baseline));
    };
    const QString loss = session::metricText(fleet::ChartMetric::LogLoss);
    return tr("What its decision gains, with 95% intervals, over") + u'\n' +
           line(learning::Scorer::Majority, gains.majority, loss) + u'\n' +
           line(learning::Scorer::LastLabel, gains.lastLabel, loss) + u'\n' +
           line(learning::Scorer::Unsupervised, gains.unsupervised,
                session::metricText(fleet::ChartMetric::PrAuc));
}

QString FleetModel::labelsToolTip(const learning::LabelCounts &labels)
{
    return tr("Labels arrived: %1").arg(wholeText(labels.arrived)) + u'\n' +
           tr("readings that may still get theirs: %1").arg(wholeText(labels.waiting)) + u'\n' +
           tr("readings since the newest one with a label: %1").arg(wholeText(labels.age)) + u'\n' +
           tr("corrected: %1, repeated: %2, refused: %3")
               .arg(wholeText(labels.corrected), wholeText(labels.repeated), wholeText(labels.refused));
}

QString FleetModel::toolTip(int row, int column) const
{
    const session::DeviceRow &d = device(row);
    if (info(row).trainsItself && (isMeasured(column) || column == State))
        return selfTrainedToolTip(d, column);
    switch (column) {
    case Device:
        return tr("%1, from %2\nchannels: %3\nglobal version v%4")
            .arg(info(row).name, info(row).origin, session::listed(info(row).channels))
            .arg(d.baseVersion);
    case State:
        if (isSilent(row))
            return session::sentences(
                {session::stateExplanation(d.state, d.gains), silentSinceSentence(*m_clock, d.lastBatch)});
        return d.canary ? session::sentences({session::stateExplanation(d.state, d.gains),
                                              tr("It tries out a model (canary).")})
                        : session::stateExplanation(d.state, d.gains);
    case Trend:
        return trendToolTip(row);
    case Drift:
        return driftToolTip(d.drift, info(row));
    case Gain:
        return gainToolTip(d.gains);
    case LabelsWaiting:
    case LabelAge:
        return labelsToolTip(d.labels);
    case Rate:
        return rateToolTip(d);
    case Samples:
        return session::listed(
            {tr("%1 reading(s)", nullptr, report::pluralForm(d.readings)).arg(wholeText(d.readings)),
             tr("%1 value(s) missing", nullptr, report::pluralForm(d.missing)).arg(wholeText(d.missing))});
    case Group:
        return text(row, column);
    case Version:
        return tr("%1 local update(s) sent", nullptr, report::pluralForm(d.version))
            .arg(wholeText(d.version));
    case Alarm:
    case Found:
    case FalseAlarms:
    case Delay:
        return alarmToolTip(row, column);
    default:
        break;
    }
    const bool isLocal = scorer() == session::DeviceScorer::Local;
    if (d.state == fleet::DeviceState::HoldOut && isLocal)
        return tr("This device never trains: it has no local model, and judges the global versions.");
    if (!std::isnan(figure(row, column)))
        return tr("Anomalies in the window: %1").arg(percentText(d.baseRate));
    return d.readings == 0 ? tr("This device has not read anything yet.")
                           : tr("Needs labelled readings of both classes: none of one class has come yet.");
}

QString FleetModel::selfTrainedToolTip(const session::DeviceRow &device, int column)
{
    const QString keeps = tr("It trains itself and keeps its readings: nothing is measured of it here.");
    QStringList sentences{keeps};
    if (column == State && device.state != fleet::DeviceState::TrainsItself &&
        device.state != fleet::DeviceState::Waiting)
        sentences.prepend(session::stateExplanation(device.state, device.gains));
    if (device.version == 0)
        sentences << tr("It has not sent a local update yet.");
    else if (!std::isnan(device.claimedAccuracy))
        sentences << tr("It claims an accuracy of %1.").arg(scoreText(double(device.claimedAccuracy)));
    return session::sentences(sentences);
}

QString FleetModel::rateToolTip(const session::DeviceRow &device)
{
    const QString text = device.rateLocked ? tr("Learning rate, locked: feedback leaves it alone")
                                           : tr("Learning rate; feedback adjusts it");
    if (device.rateFactor == 1)
        return text;
    return text + u'\n' +
           tr("In effect %1: its schedule (%2) makes %3 of it")
               .arg(scoreText(device.learningRate * device.rateFactor),
                    session::scheduleText(device.trainer.schedule), percentText(device.rateFactor));
}

QString FleetModel::trendToolTip(int row) const
{
    const session::Outline *curve = outline(row);
    if (!curve || std::isnan(curve->last))
        return tr("Needs labelled readings of both classes: none of one class has come yet.");
    const QString metric = session::metricText(m_outlines->request.metric);
    return tr("%1 over the whole run: first %2, lowest %3, highest %4, last %5")
        .arg(metric, scoreText(double(curve->first)), scoreText(double(curve->lowest)),
             scoreText(double(curve->highest)), scoreText(double(curve->last)));
}

QString FleetModel::alarmToolTip(int row, int column) const
{
    const learning::AlarmFigures &alarms = device(row).alarms;
    if (column == Alarm) {
        if (std::isnan(alarms.threshold))
            return tr("This device has not read anything yet.");
        return tr("Alarms from a probability of %1 on; %2 alarm(s) so far", nullptr,
                  report::pluralForm(alarms.raised))
            .arg(scoreText(1 / (1 + std::exp(-double(alarms.threshold)))), wholeText(alarms.raised));
    }
    if (alarms.window.judged == 0)
        return tr("No label has come yet by which an alarm could be judged.");
    if (column != FalseAlarms && alarms.window.events == 0)
        return tr("There was no event to find.");
    if (column == FalseAlarms)
        return tr("%1 false alarm(s), %2 true", nullptr, report::pluralForm(alarms.window.falseAlarms))
            .arg(wholeText(alarms.window.falseAlarms), wholeText(alarms.window.trueAlarms));
    if (alarms.window.found == 0)
        return tr("No event was found.");
    const double interval = info(row).interval;
    return tr("Half of the events found within %1, 90% within %2")
        .arg(report::delayText(double(alarms.windowDelay.median),
                               double(alarms.windowDelay.median) * interval),
             report::delayText(double(alarms.windowDelay.high), double(alarms.windowDelay.high) * interval));
}

} // namespace fleetgrad::desktop
