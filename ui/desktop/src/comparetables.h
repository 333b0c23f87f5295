// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/comparisontable.h>
#include <desktop/look.h>

#include <QTabWidget>

#include <array>
#include <vector>

class QLabel;
class QTableView;
class QToolButton;

namespace fleetgrad::desktop {

/// Under the charts: in what the configurations of the compared runs differ, and what came of each run.
class CompareTables : public QTabWidget
{
    Q_OBJECT
public:
    explicit CompareTables(const Appearance *appearance, QWidget *parent = nullptr);

    /// With results of the whole of each run, or of a stretch of each.
    void showRuns(const std::vector<const ComparedRun *> &runs,
                  const std::vector<report::BatchRange> *stretches = nullptr);
    /// Whether the table in front holds figures of the whole run, which the run in hand makes on demand.
    bool showsResults() const { return currentIndex() == Results; }
    /// The table in front.
    const ComparisonTable &table() const { return m_pages[std::size_t(currentIndex())].model->table(); }

Q_SIGNALS:
    /// Another table is in front, or other keys are wanted.
    void changed();
    void csvWanted();

private:
    enum Index { Differences, Results, PageCount };
    struct Page
    {
        ComparisonModel *model = nullptr;
        QTableView *table = nullptr;
        QLabel *words = nullptr; ///< where there is no table to show
    };

    void addPage(Index index, const QString &title, const QString &name, const Appearance *appearance);
    QToolButton *button(const QString &name, const QString &text, const QString &toolTip);
    void buildCorner();
    void showPage(Index index, ComparisonTable table, const QString &empty);
    static void setWidths(QTableView *table, const ComparisonTable &content);

    std::array<Page, PageCount> m_pages;
    QWidget *m_corner;
    QToolButton *m_allKeys;
};

} // namespace fleetgrad::desktop
