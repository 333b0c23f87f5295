// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonchart.h"
#include "runreader.h"

#include <charts/chart.h>
#include <charts/range.h>
#include <desktop/comparedruns.h>
#include <desktop/comparisontable.h>
#include <desktop/look.h>
#include <desktop/timewindow.h>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace fleetgrad::desktop {

class ChartStack;
class CompareTables;
class MessageBar;
class RunsTable;

/// Runs side by side: the run in hand and run files, over each other in two charts, with tables of what
/// differs in their configurations and of what came of them.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    explicit CompareView(const Appearance *appearance, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// Reads these run files and lists them.
    void addFiles(const QStringList &paths);
    /// What a person compares, and looks at of it.
    struct Place
    {
        std::vector<ComparedRun> runs;
        ComparisonAxis axis;
        TimeWindow::Place window;
        std::vector<std::optional<charts::Range>> values; ///< as of ChartStack::valueZoom()
        int table = 0;                                    ///< the one in front
    };
    Place place() const;
    /// After the choices of metric, curve and alignment, which begin the window anew.
    void setPlace(const Place &place);
    /// Of the run in hand, after summaryWanted(); null where there is none.
    void setLiveSummary(std::shared_ptr<const fleet::RunSummary> summary);

    ChartStack *stack() const { return m_stack; }
    TimeWindow *window() { return &m_window; }
    /// What the charts show, for the corner beside the tabs.
    QWidget *corner() const { return m_corner; }
    /// The charts as they are on screen, brought up to date.
    std::vector<charts::Chart> charts();
    /// The table that is in front.
    const ComparisonTable &table() const;

    /// Run files, and nothing else.
    static bool areRuns(const QStringList &paths);

Q_SIGNALS:
    /// A person wants to choose files.
    void addWanted();
    void summaryWanted();
    void csvWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QComboBox *choice(QWidget *parent, const QString &name, const QString &words, const QString &toolTip);
    void buildCorner();
    QComboBox *metricBox(int chart);
    QWidget *buildRow();
    QWidget *buildEmpty();
    void connectParts();
    void readAgain();
    void removeRun(int row);
    void finish(int id, const Expected<session::RunOutline> &outline);
    void refreshSoon();
    void refresh();
    void forgetScales();
    void refreshCharts(const std::vector<const ComparedRun *> &runs);
    void refreshTables(const std::vector<const ComparedRun *> &runs);
    void askForSummary();
    void updateButtons();

    ComparedRuns m_runs;
    RunReader m_reader;
    TimeWindow m_window;
    ComparisonAxis m_axis;
    QStackedWidget *m_pages;
    MessageBar *m_message;
    RunsTable *m_list;
    ChartStack *m_stack;
    CompareTables *m_tables;
    QWidget *m_corner;
    QComboBox *m_curve = nullptr, *m_align = nullptr;
    std::array<QComboBox *, 2> m_metrics{};
    std::array<charts::SteadyRange, 2> m_ranges;
    QToolButton *m_remove = nullptr, *m_again = nullptr;
    QTimer m_refreshing;
    QElapsedTimer m_asked, m_tabled;
    bool m_isAsked = false; ///< for a summary
};

} // namespace fleetgrad::desktop
