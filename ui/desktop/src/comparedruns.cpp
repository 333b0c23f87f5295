// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/comparedruns.h>

#include "figures.h"

#include <session/texts.h>
#include <store/branches.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// One run, however it is written.
QString canonical(const QString &path)
{
    store::RunAddress run = store::addressOf(path);
    const QFileInfo file(run.file);
    run.file = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return run.text();
}

QString nameOf(const QString &path)
{
    store::RunAddress run = store::addressOf(path);
    run.file = QFileInfo(run.file).completeBaseName();
    return run.text();
}

} // namespace

std::optional<int> ComparedRuns::add(const QString &path)
{
    const QString file = canonical(path);
    if (std::ranges::any_of(m_runs, [&](const ComparedRun &run) {
            return !run.path.isEmpty() && canonical(run.path) == file;
        }))
        return std::nullopt;
    ComparedRun run;
    run.id = ++m_lastId;
    run.path = path;
    run.label = nameOf(path);
    run.color = freeColor();
    insert(int(m_runs.size()), run);
    return run.id;
}

int ComparedRuns::freeColor() const
{
    int color = 1; // the first is that of the run in hand
    while (std::ranges::find(m_runs, color, &ComparedRun::color) != m_runs.end())
        ++color;
    return color;
}

void ComparedRuns::insert(int row, ComparedRun run)
{
    beginInsertRows({}, row, row);
    m_runs.insert(m_runs.begin() + row, std::move(run));
    endInsertRows();
    Q_EMIT runsChanged();
}

void ComparedRuns::remove(int row)
{
    if (row < 0 || row >= rowCount() || m_runs[std::size_t(row)].state == ComparedRun::State::Live)
        return;
    beginRemoveRows({}, row, row);
    m_runs.erase(m_runs.begin() + row);
    endRemoveRows();
    Q_EMIT runsChanged();
}

void ComparedRuns::setRuns(std::vector<ComparedRun> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    for (ComparedRun &run : m_runs) {
        m_lastId = std::max(m_lastId, run.id);
        if (run.path.isEmpty())
            run.label = tr("run in hand");
    }
    endResetModel();
    Q_EMIT runsChanged();
}

void ComparedRuns::update(int id, const ComparedRun &run)
{
    const int row = rowOf(id);
    m_runs[std::size_t(row)] = run;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ComparedRuns::setReading(int id, double share)
{
    if (const ComparedRun *old = find(id)) {
        ComparedRun run = *old;
        run.state = ComparedRun::State::Reading;
        run.share = share;
        run.problem.clear();
        update(id, run);
    }
}

void ComparedRuns::setRead(int id, const session::RunOutline &outline)
{
    if (const ComparedRun *old = find(id)) {
        ComparedRun run = *old;
        run.state = ComparedRun::State::Read;
        run.snapshot = outline.snapshot;
        run.summary = outline.summary;
        update(id, run);
        Q_EMIT runsChanged();
    }
}

void ComparedRuns::setFailed(int id, const QString &problem)
{
    if (const ComparedRun *old = find(id)) {
        ComparedRun run = *old;
        run.state = ComparedRun::State::Failed;
        run.problem = problem;
        run.snapshot.reset();
        run.summary.reset();
        update(id, run);
        Q_EMIT runsChanged();
    }
}

void ComparedRuns::setLive(const SnapshotPtr &snapshot)
{
    const ComparedRun *old = live();
    ComparedRun run = old ? *old : ComparedRun();
    run.snapshot = snapshot;
    if (!run.isThere()) { // not open yet, or nothing in hand
        if (old) {
            beginRemoveRows({}, 0, 0);
            m_runs.erase(m_runs.begin());
            endRemoveRows();
            Q_EMIT runsChanged();
        }
        return;
    }
    run.state = ComparedRun::State::Live;
    const bool isOther = !old || old->snapshot->infos != snapshot->infos;
    if (isOther)
        run.summary.reset();
    if (isOther || run.path != snapshot->runPath) {
        run.path = snapshot->runPath;
        run.label = run.path.isEmpty() ? tr("run in hand") : nameOf(run.path);
    }
    if (!old) {
        return insert(0, run);
    }
    const bool isRenamed = old->label != run.label;
    if (old->snapshot != snapshot)
        update(0, run);
    if (isOther || isRenamed)
        Q_EMIT runsChanged();
}

void ComparedRuns::setLiveSummary(std::shared_ptr<const fleet::RunSummary> summary)
{
    if (const ComparedRun *old = live()) {
        ComparedRun run = *old;
        run.summary = std::move(summary);
        update(0, run);
        Q_EMIT runsChanged();
    }
}

int ComparedRuns::rowOf(int id) const
{
    const auto found = std::ranges::find(m_runs, id, &ComparedRun::id);
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

const ComparedRun *ComparedRuns::find(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_runs[std::size_t(row)];
}

std::vector<const ComparedRun *> ComparedRuns::shown() const
{
    std::vector<const ComparedRun *> result;
    for (const ComparedRun &run : m_runs) {
        if (run.isShown && run.isThere())
            result.push_back(&run);
    }
    return result;
}

int ComparedRuns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int ComparedRuns::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparedRuns::stateText(const ComparedRun &run) const
{
    switch (run.state) {
    case ComparedRun::State::Live:
        return tr("in hand, %1").arg(session::runStateText(run.snapshot->state).toLower());
    case ComparedRun::State::Reading:
        return tr("being read, %1").arg(percentText(run.share));
    case ComparedRun::State::Failed:
        return tr("can’t be read");
    case ComparedRun::State::Read:
        break;
    }
    return run.snapshot->state == session::RunState::Finished ? tr("finished") : tr("not finished");
}

QString ComparedRuns::toolTip(const ComparedRun &run) const
{
    if (run.state == ComparedRun::State::Failed)
        return run.problem;
    return run.path.isEmpty() ? tr("Not saved under a name yet") : QDir::toNativeSeparators(run.path);
}

QVariant ComparedRuns::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ComparedRun &run = m_runs[std::size_t(index.row())];
    const bool isNumber = index.column() == Batches || index.column() == Devices;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Run:
            return run.label;
        case Batches:
            return run.isThere() ? wholeText(run.snapshot->batch) : dash();
        case Devices:
            return run.isThere() ? wholeText(run.snapshot->infos->size()) : dash();
        case State:
            return stateText(run);
        }
        break;
    case Qt::EditRole:
        return index.column() == Run ? QVariant(run.label) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == Run ? QVariant(run.isShown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: // and what is cut
        return index.column() == State || index.column() == Run
                   ? QString(data(index, Qt::DisplayRole).toString() + u'\n' + toolTip(run))
                   : toolTip(run);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case ColorRole:
        return run.isShown && run.isThere() ? run.color : -1;
    case FailedRole:
        return run.state == ComparedRun::State::Failed;
    }
    return {};
}

bool ComparedRuns::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() != Run)
        return false;
    ComparedRun run = m_runs[std::size_t(index.row())];
    if (role == Qt::CheckStateRole)
        run.isShown = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && !value.toString().trimmed().isEmpty())
        run.label = value.toString().trimmed();
    else
        return false;
    update(run.id, run);
    Q_EMIT runsChanged();
    return true;
}

QVariant ComparedRuns::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section == Batches || section == Devices ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Run:
        return tr("Run");
    case Batches:
        return tr("Batches");
    case Devices:
        return tr("Devices");
    case State:
        return tr("State");
    }
    return {};
}

Qt::ItemFlags ComparedRuns::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Run)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

} // namespace fleetgrad::desktop
