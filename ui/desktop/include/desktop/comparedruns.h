// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <fleet/batchrecord.h>
#include <session/runoutline.h>

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::desktop {

/// One of the runs that are laid side by side.
struct ComparedRun
{
    enum class State : unsigned char {
        Live,    ///< the run in hand: as the newest snapshot shows it
        Reading, ///< its file is being read
        Read,
        Failed, ///< `problem` says why
    };

    int id = 0; ///< stays the same while it is listed; 0: the run in hand
    QString path;
    QString label; ///< what curves and columns are headed with; a person may change it
    State state = State::Reading;
    double share = 0; ///< of the file that is read
    QString problem;
    bool isShown = true; ///< in the charts and tables
    int color = 0;       ///< charts::curveColor
    SnapshotPtr snapshot;
    std::shared_ptr<const fleet::RunSummary> summary; ///< null: not there, or not yet

    /// There is something to show of it.
    bool isThere() const { return snapshot && snapshot->config && snapshot->infos; }
};

/// The list of runs that are compared: the run in hand first, then files in the order in which they came.
class ComparedRuns : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Run, Batches, Devices, State, ColumnCount };
    enum Role {
        ColorRole = Qt::UserRole, ///< int: charts::curveColor; -1 where nothing is drawn
        FailedRole,               ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The id of the new row, whose file is to be read; nothing where the file is listed already.
    std::optional<int> add(const QString &path);
    /// To read it once more: what is there of it stays until that is done.
    void setReading(int id, double share);
    void setRead(int id, const session::RunOutline &outline);
    void setFailed(int id, const QString &problem);
    void remove(int row);
    /// Those that another list had, as a person left them.
    void setRuns(std::vector<ComparedRun> runs);
    /// Null where there is no run in hand.
    void setLive(const SnapshotPtr &snapshot);
    void setLiveSummary(std::shared_ptr<const fleet::RunSummary> summary);

    const std::vector<ComparedRun> &runs() const { return m_runs; }
    /// Null where it is no longer listed.
    const ComparedRun *find(int id) const;
    const ComparedRun *live() const { return find(0); }
    /// Those that charts and tables show.
    std::vector<const ComparedRun *> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Which runs are shown, what they are called, or what was read of them.
    void runsChanged();

private:
    void update(int id, const ComparedRun &run);
    void insert(int row, ComparedRun run);
    int rowOf(int id) const; ///< -1: none
    int freeColor() const;
    QString stateText(const ComparedRun &run) const;
    QString toolTip(const ComparedRun &run) const;

    std::vector<ComparedRun> m_runs;
    int m_lastId = 0;
};

} // namespace fleetgrad::desktop
