// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/comparisontable.h>

#include "figures.h"

#include <charts/exporting.h>
#include <report/runresults.h>
#include <session/configcomparison.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

using Cell = ComparisonTable::Cell;

namespace {

class ComparisonTableText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTableText)
};

QStringList labelsOf(const std::vector<const ComparedRun *> &runs)
{
    QStringList labels;
    for (const ComparedRun *run : runs)
        labels << run->label;
    return labels;
}

std::vector<report::RunFigures> figuresOf(const std::vector<const ComparedRun *> &runs)
{
    std::vector<report::RunFigures> figures;
    for (const ComparedRun *run : runs)
        figures.push_back({run->snapshot.get(), run->summary.get()});
    return figures;
}

Cell resultCell(const report::ResultRow &row, std::size_t run, bool isLive)
{
    Cell cell{row.texts[qsizetype(run)], row.reasons[qsizetype(run)], row.isBest(run), true};
    if (!cell.toolTip.isEmpty() && isLive) // its summary is on its way
        cell.toolTip = ComparisonTableText::tr("The figures of the run in hand are being made.");
    if (cell.isBold)
        cell.toolTip = row.better == report::ResultRow::Better::Higher
                           ? ComparisonTableText::tr("The best of these runs: higher is better.")
                           : ComparisonTableText::tr("The best of these runs: lower is better.");
    return cell;
}

QString textOf(const ComparisonTable &table, QChar separator, QString (*field)(const QString &),
               QLatin1String end)
{
    QStringList heads;
    for (const QString &head : table.heads)
        heads << field(head);
    QString text = heads.join(separator) + end;
    for (const auto &row : table.rows) {
        QStringList fields;
        for (const Cell &cell : row)
            fields << field(cell.text);
        text += fields.join(separator) + end;
    }
    return text;
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

QString ComparisonTable::toCsv() const
{
    return textOf(*this, u',', charts::csvField, QLatin1String("\r\n"));
}

QString ComparisonTable::toTabbed() const
{
    return textOf(*this, u'\t', oneLine, QLatin1String("\n"));
}

ComparisonTable differencesTable(const std::vector<const ComparedRun *> &runs, bool allKeys)
{
    std::vector<std::shared_ptr<const fleet::RunConfig>> configs;
    for (const ComparedRun *run : runs)
        configs.push_back(run->snapshot->config);
    ComparisonTable table;
    table.heads << ComparisonTableText::tr("Key") << labelsOf(runs) << ComparisonTableText::tr("Meaning");
    for (const session::ComparedKey &key : session::compareConfigs(configs)) {
        if (!allKeys && !key.differs())
            continue;
        auto &row = table.rows.emplace_back();
        row.push_back({key.key, key.meaning});
        for (int run = 0; run < int(runs.size()); ++run) {
            Cell cell{key.values[run], {}, key.differs(run)};
            if (cell.isBold)
                cell.toolTip = ComparisonTableText::tr("Differs from %1, which has %2.")
                                   .arg(runs.front()->label, key.values.front());
            row.push_back(cell);
        }
        row.push_back({key.meaning, key.meaning});
    }
    return table;
}

ComparisonTable resultsTable(const std::vector<const ComparedRun *> &runs)
{
    ComparisonTable table;
    table.heads << ComparisonTableText::tr("Figure") << labelsOf(runs);
    if (runs.empty())
        return table;
    for (const report::ResultRow &result : report::runResults(figuresOf(runs))) {
        auto &row = table.rows.emplace_back();
        row.push_back({result.name, {}});
        for (std::size_t run = 0; run < runs.size(); ++run) {
            const bool isWaiting = runs[run]->state == ComparedRun::State::Live && !runs[run]->summary;
            row.push_back(resultCell(result, run, isWaiting));
        }
    }
    return table;
}

ComparisonTable stretchTable(const std::vector<const ComparedRun *> &runs,
                             const std::vector<report::BatchRange> &stretches)
{
    ComparisonTable table;
    table.heads << ComparisonTableText::tr("Mean in view") << labelsOf(runs);
    if (runs.empty())
        return table;
    const QString what = ComparisonTableText::tr(
        "The mean of the curve over the batches in view. Each of its points is over the last 1,000 labels of "
        "each device, the local models are the median of the devices, and the others their mean.");
    for (const report::ResultRow &result : report::stretchResults(figuresOf(runs), stretches)) {
        auto &row = table.rows.emplace_back();
        row.push_back({result.name, result.better == report::ResultRow::Better::Neither ? QString() : what});
        for (std::size_t run = 0; run < runs.size(); ++run)
            row.push_back(resultCell(result, run, false));
    }
    return table;
}

void ComparisonModel::setTable(ComparisonTable table)
{
    if (table == m_table)
        return;
    const bool isAlike = table.heads == m_table.heads && table.rows.size() == m_table.rows.size();
    if (!isAlike)
        beginResetModel();
    m_table = std::move(table);
    if (!isAlike)
        endResetModel();
    else if (!m_table.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.heads.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Cell &cell = m_table.rows[std::size_t(index.row())][std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        // What is cut can be read there.
        return cell.toolTip.isEmpty() || cell.toolTip == cell.text
                   ? cell.text
                   : QString(cell.text + u'\n' + cell.toolTip);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (cell.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole: // what is bold to the eye
        return cell.isBold ? QString(cell.text + u". "_s + cell.toolTip) : cell.text;
    case BoldRole:
        return cell.isBold;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.heads[section];
    const bool isNumber = !m_table.rows.empty() && m_table.rows.front()[std::size_t(section)].isNumber;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace fleetgrad::desktop
