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

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <utility>

namespace fleetgrad::desktop {

namespace {

bool isText(int column)
{
    return column <= FleetModel::Gain || column == FleetModel::Group;
}

} // namespace

FleetModel::FleetModel(const FleetSelection *selection, QObject *parent)
    : QAbstractTableModel(parent), m_selection(selection)
{
    connect(selection, &FleetSelection::changed, this, [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, Device), index(m_count - 1, Device), {ColorRole});
    });
    connect(selection, &FleetSelection::scorerChanged, this, [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, Trend), index(m_count - 1, BalancedAccuracy));
        Q_EMIT headerDataChanged(Qt::Horizontal, Trend, BalancedAccuracy);
    });
}

void FleetModel::setSnapshot(const SnapshotPtr &snapshot)
{
    const auto infos = snapshot ? snapshot->infos : nullptr;
    const auto rows = snapshot ? snapshot->devices : nullptr;
    m_clock = snapshot ? snapshot->clock : nullptr;
    const int count = infos && rows ? int(std::min(infos->size(), rows->size())) : 0;
    if (infos != m_infos || count != m_count) {
        beginResetModel();
        takeOutlines(snapshot);
        m_infos = infos;
        m_rows = rows;
        m_count = count;
        endResetModel();
        return;
    }
    const bool hasOutlines = snapshot && snapshot->outlines != m_outlines;
    if (hasOutlines)
        takeOutlines(snapshot);
    if (count == 0)
        return;
    if (std::exchange(m_rows, rows) != rows)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
    else if (hasOutlines)
        Q_EMIT dataChanged(index(0, Trend), index(m_count - 1, Trend));
}

void FleetModel::setGroups(const GroupSetPtr &groups)
{
    m_groups = groups;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, Group), index(m_count - 1, Group));
}

void FleetModel::takeOutlines(const SnapshotPtr &snapshot)
{
    m_outlines = snapshot ? snapshot->outlines : nullptr;
    m_outlineOf.clear();
    if (!m_outlines)
        return;
    for (const session::Outline &outline : m_outlines->outlines)
        m_outlineOf.insert(int(outline.device), &outline);
}

/// And since when is known.
bool FleetModel::isSilent(int row) const
{
    const session::DeviceRow &d = device(row);
    return d.state == fleet::DeviceState::Silent && d.lastBatch > 0 && m_clock && !m_clock->knots.empty();
}

const fleet::WindowMetrics &FleetModel::metrics(int row) const
{
    return scorer() == session::DeviceScorer::Local ? device(row).local : device(row).decision;
}

double FleetModel::figure(int row, int column) const
{
    if (info(row).trainsItself && isMeasured(column))
        return std::numeric_limits<double>::quiet_NaN();
    const session::DeviceRow &d = device(row);
    switch (column) {
    case State:
        return double(d.state);
    case Trend:
        return double(metrics(row).prAuc - d.firstPrAuc[std::size_t(scorer())]);
    case Drift: // what drifts first, then what something is done about
        return d.drift.cause != learning::DriftCause::None ? double(d.drift.cause)
                                                           : (d.drift.isActing() ? 8.0 : 9.0);
    case Gain: {
        const auto hardest = learning::hardestBaseline(d.gains);
        return hardest ? double(hardest->gain.mean) : std::numeric_limits<double>::quiet_NaN();
    }
    case Alarm:
        return d.alarms.on ? 1 : 0;
    case Found:
        return d.alarms.window.recall();
    case FalseAlarms:
        return d.falseAlarmsPerDay;
    case Delay:
        return d.detectionSeconds;
    case PrAuc:
        return metrics(row).prAuc;
    case LogLoss:
        return metrics(row).logLoss;
    case Accuracy:
        return metrics(row).accuracy;
    case BalancedAccuracy:
        return metrics(row).balancedAccuracy;
    case LabelsWaiting:
        return double(d.labels.waiting);
    case LabelAge:
        return d.labels.arrived > 0 ? double(d.labels.age) : std::numeric_limits<double>::quiet_NaN();
    case Rate:
        return d.learningRate;
    case Version:
        return d.version;
    case Group: {
        const int group = m_groups ? m_groups->first(info(row).name) : -1;
        return group >= 0 ? group : std::numeric_limits<double>::quiet_NaN();
    }
    case Samples:
        return double(d.readings);
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int FleetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool FleetModel::isMeasured(int column)
{
    return column != Device && column != State && column != Group && column != Version && column != Rate;
}

QString FleetModel::text(int row, int column) const
{
    if (info(row).trainsItself && isMeasured(column))
        return dash();
    switch (column) {
    case Device:
        return info(row).name;
    case State:
        return isSilent(row) ? silentSinceText(*m_clock, device(row).lastBatch)
                             : session::stateText(device(row).state);
    case Trend:
        return changeText(figure(row, column));
    case Alarm:
        return device(row).alarms.on ? tr("alarm") : QString();
    case Found:
        return report::foundText(device(row).alarms.window.found, device(row).alarms.window.events);
    case FalseAlarms:
        return rateText(device(row).falseAlarmsPerDay);
    case Delay:
        return shortDuration(device(row).detectionSeconds);
    case Drift:
        return driftText(device(row).drift);
    case Gain: {
        const QString gain = session::gainText(device(row).gains);
        return gain.isEmpty() ? dash() : gain;
    }
    case Group:
        return m_groups ? m_groups->text(info(row).name) : QString();
    case LabelAge:
        return std::isnan(figure(row, column)) ? dash() : countText(std::uint64_t(figure(row, column)));
    case LabelsWaiting:
    case Version:
    case Samples:
        return countText(std::uint64_t(figure(row, column)));
    default:
        return scoreText(figure(row, column));
    }
}

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

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight);
    case ColorRole:
        return m_selection->colorOf(std::uint32_t(row));
    case DriftRole:
        return int(device(row).drift.cause);
    case StateRole:
        return int(device(row).state);
    case LockedRole:
        return device(row).rateLocked;
    case AlarmRole:
        return device(row).alarms.on;
    case CanaryRole:
        return device(row).canary;
    case OutlineRole:
        return QVariant::fromValue(outline(row));
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *titles[] = {QT_TR_NOOP("Device"),
                                             QT_TR_NOOP("State"),
                                             QT_TR_NOOP("Trend"),
                                             QT_TR_NOOP("Alarm"),
                                             QT_TR_NOOP("Drift"),
                                             QT_TR_NOOP("Gain over"),
                                             QT_TR_NOOP("PR-\nAUC"),
                                             QT_TR_NOOP("Log\nloss"),
                                             QT_TR_NOOP("Events\nfound"),
                                             QT_TR_NOOP("False\na day"),
                                             QT_TR_NOOP("Delay"),
                                             QT_TR_NOOP("Accuracy"),
                                             QT_TR_NOOP("Balanced\naccuracy"),
                                             QT_TR_NOOP("Labels\nwaiting"),
                                             QT_TR_NOOP("Label\nage"),
                                             QT_TR_NOOP("Rate"),
                                             QT_TR_NOOP("v"),
                                             QT_TR_NOOP("Samples"),
                                             QT_TR_NOOP("Group")};
    static constexpr const char *explanations[] = {
        QT_TR_NOOP("The device; a coloured square where its curve is in the charts"),
        QT_TR_NOOP("What can be said of the device now"),
        QT_TR_NOOP("PR-AUC over the whole run, each device on a scale of its own; sorted by the change since "
                   "its first value"),
        QT_TR_NOOP("Whether an alarm is on: its decision is above the threshold of the device, or was within "
                   "the last few readings"),
        QT_TR_NOOP("Whether its readings changed for good, and why; or what is done about it"),
        QT_TR_NOOP(
            "The baseline that its decision beats least surely, what it gains over it in log loss (over "
            "the unsupervised score in PR-AUC), and half of the 95% interval"),
        QT_TR_NOOP("Area under the precision-recall curve: a guess scores the share of anomalies, perfection "
                   "1"),
        QT_TR_NOOP("Mean log loss: 0 is perfect"),
        QT_TR_NOOP(
            "Events that an alarm found, of those there were: runs of readings labelled anomalies, over "
            "about the last seven days of the device, or 5,000 readings where these are more"),
        QT_TR_NOOP("Alarms a day of the device that met no anomaly, over the same time"),
        QT_TR_NOOP("From the start of an event to its first alarming reading, median over the last 16 found "
                   "events of that time"),
        QT_TR_NOOP("Share of readings that were called right; misleads where anomalies are rare"),
        QT_TR_NOOP("Mean of the shares called right among anomalies and among normal readings: a guess "
                   "scores 0.5"),
        QT_TR_NOOP("Readings that may still get their label"),
        QT_TR_NOOP("Readings since the newest one with a label"),
        QT_TR_NOOP("Learning rate"),
        QT_TR_NOOP("Version: local updates sent so far"),
        QT_TR_NOOP("Readings so far"),
        QT_TR_NOOP("The groups that it is in; sorted by the first of them"),
    };
    static_assert(std::size(titles) == ColumnCount && std::size(explanations) == ColumnCount);
    switch (role) {
    case Qt::DisplayRole:
        return tr(titles[section]);
    case Qt::ToolTipRole: {
        const QString text = tr(explanations[section]);
        if (section != Trend && (section < PrAuc || section > BalancedAccuracy))
            return text;
        return scorer() == session::DeviceScorer::Local ? tr("Of the local model. %1").arg(text)
                                                        : tr("Of the decision. %1").arg(text);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(isText(section) ? Qt::AlignLeft : Qt::AlignRight);
    default:
        return {};
    }
}

} // namespace fleetgrad::desktop
