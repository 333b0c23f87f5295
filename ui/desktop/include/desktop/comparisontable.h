// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/comparedruns.h>
#include <report/runresults.h>

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace fleetgrad::desktop {

/// Runs side by side in a table: what stands in it.
struct ComparisonTable
{
    struct Cell
    {
        QString text;
        QString toolTip;
        bool isBold = false;
        bool isNumber = false; ///< right aligned
        bool operator==(const Cell &) const = default;
    };
    QStringList heads;
    std::vector<std::vector<Cell>> rows; ///< each as long as `heads`
    bool operator==(const ComparisonTable &) const = default;

    /// RFC 4180, with the heads as its first row.
    QString toCsv() const;
    /// With tabs between the columns, as spreadsheets paste it.
    QString toTabbed() const;
};

/// The keys of the configurations, a column a run, then what each means; those that differ, or all. Values
/// that are not as the first run's are bold.
ComparisonTable differencesTable(const std::vector<const ComparedRun *> &runs, bool allKeys);
/// What came of the runs, a column a run; the best are bold, and say so in their tooltips.
ComparisonTable resultsTable(const std::vector<const ComparedRun *> &runs);
/// The same within a stretch of each run, as their curves have it.
ComparisonTable stretchTable(const std::vector<const ComparedRun *> &runs,
                             const std::vector<report::BatchRange> &stretches);

class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { BoldRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ComparisonTable table);
    const ComparisonTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ComparisonTable m_table;
};

} // namespace fleetgrad::desktop
