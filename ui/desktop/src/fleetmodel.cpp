// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetmodel.h>

#include "drifttext.h"
#include "figures.h"
#include "silence.h"

#include <report/alarmtexts.h>
#include <report/figures.h>
#include <session/gaintexts.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
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
    if (isGrown(infos, count)) {
        const int before = m_count;
        beginInsertRows({}, before, count - 1);
        takeOutlines(snapshot);
        m_infos = infos;
        m_rows = rows;
        m_count = count;
        endInsertRows();
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
        return;
    }
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

/// Devices have joined those that are there.
bool FleetModel::isGrown(const std::shared_ptr<const std::vector<fleet::DeviceInfo>> &infos, int count) const
{
    return m_count > 0 && count > m_count && infos &&
           std::equal(m_infos->begin(), m_infos->begin() + m_count, infos->begin());
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
