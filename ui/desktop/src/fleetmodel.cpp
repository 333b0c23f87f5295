// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetmodel.h>

#include "figures.h"

#include <report/figures.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace fleetgrad::desktop {

FleetModel::FleetModel(const FleetSelection *selection, QObject *parent)
    : QAbstractTableModel(parent), m_selection(selection)
{
    connect(selection, &FleetSelection::changed, this, [this] {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, Device), index(m_count - 1, Device), {ColorRole});
    });
}

void FleetModel::setSnapshot(const SnapshotPtr &snapshot)
{
    const auto infos = snapshot ? snapshot->infos : nullptr;
    const auto rows = snapshot ? snapshot->devices : nullptr;
    const int count = infos && rows ? int(std::min(infos->size(), rows->size())) : 0;
    if (infos != m_infos || count != m_count) {
        beginResetModel();
        m_infos = infos;
        m_rows = rows;
        m_count = count;
        endResetModel();
        return;
    }
    if (rows == m_rows || count == 0)
        return;
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

double FleetModel::figure(int row, int column) const
{
    const session::DeviceRow &d = device(row);
    switch (column) {
    case State:
        return double(d.state);
    case PrAuc:
        return d.local.prAuc;
    case LogLoss:
        return d.local.logLoss;
    case Accuracy:
        return d.local.accuracy;
    case BalancedAccuracy:
        return d.local.balancedAccuracy;
    case Rate:
        return d.learningRate;
    case Version:
        return d.version;
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

QString FleetModel::text(int row, int column) const
{
    switch (column) {
    case Device:
        return info(row).name;
    case State:
        return session::stateText(device(row).state);
    case Version:
    case Samples:
        return countText(std::uint64_t(figure(row, column)));
    default:
        return scoreText(figure(row, column));
    }
}

QString FleetModel::toolTip(int row, int column) const
{
    const session::DeviceRow &d = device(row);
    switch (column) {
    case Device:
        return tr("%1, from %2\nchannels: %3\nglobal version v%4")
            .arg(info(row).name, info(row).origin, info(row).channels.join(QStringLiteral(", ")))
            .arg(d.baseVersion);
    case State:
        return session::stateExplanation(d.state);
    case Rate:
        return d.rateLocked ? tr("Learning rate, locked: feedback leaves it alone")
                            : tr("Learning rate; feedback adjusts it");
    case Samples:
        return tr("%1 reading(s)", nullptr, report::pluralForm(d.readings)).arg(wholeText(d.readings)) +
               QStringLiteral(", ") +
               tr("%1 value(s) missing", nullptr, report::pluralForm(d.missing)).arg(wholeText(d.missing));
    case Version:
        return tr("%1 local update(s) sent", nullptr, report::pluralForm(d.version))
            .arg(wholeText(d.version));
    default:
        break;
    }
    if (d.state == fleet::DeviceState::HoldOut && std::isnan(figure(row, column)))
        return tr("This device never trains: it has no local model, and judges the global versions.");
    if (!std::isnan(figure(row, column)))
        return tr("Anomalies in the window: %1").arg(percentText(d.baseRate));
    return d.readings == 0 ? tr("This device has not read anything yet.")
                           : tr("Needs labelled readings of both classes: none of one class has come yet.");
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
        return int(Qt::AlignVCenter) | int(index.column() <= State ? Qt::AlignLeft : Qt::AlignRight);
    case ColorRole:
        return m_selection->colorOf(std::uint32_t(row));
    case StateRole:
        return int(device(row).state);
    case LockedRole:
        return device(row).rateLocked;
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *titles[] = {
        QT_TR_NOOP("Device"),    QT_TR_NOOP("State"),    QT_TR_NOOP("PR-\nAUC"),
        QT_TR_NOOP("Log\nloss"), QT_TR_NOOP("Accuracy"), QT_TR_NOOP("Balanced\naccuracy"),
        QT_TR_NOOP("Rate"),      QT_TR_NOOP("v"),        QT_TR_NOOP("Samples")};
    static constexpr const char *explanations[] = {
        QT_TR_NOOP("The device; a coloured square where its curve is in the charts"),
        QT_TR_NOOP("What can be said of the device now"),
        QT_TR_NOOP("Area under the precision-recall curve of the local model: a guess scores the share of "
                   "anomalies, perfection 1"),
        QT_TR_NOOP("Mean log loss of the local model: 0 is perfect"),
        QT_TR_NOOP("Share of readings that the local model called right; misleads where anomalies are rare"),
        QT_TR_NOOP("Mean of the shares called right among anomalies and among normal readings: a guess "
                   "scores 0.5"),
        QT_TR_NOOP("Learning rate"),
        QT_TR_NOOP("Version: local updates sent so far"),
        QT_TR_NOOP("Readings so far"),
    };
    static_assert(std::size(titles) == ColumnCount && std::size(explanations) == ColumnCount);
    switch (role) {
    case Qt::DisplayRole:
        return tr(titles[section]);
    case Qt::ToolTipRole:
        return tr(explanations[section]);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(section <= State ? Qt::AlignLeft : Qt::AlignRight);
    default:
        return {};
    }
}

} // namespace fleetgrad::desktop
