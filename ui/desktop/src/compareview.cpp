// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compareview.h"

#include "card.h"
#include "chartstack.h"
#include "choice.h"
#include "comparetables.h"
#include "mapscale.h"
#include "messagebar.h"
#include "runstable.h"

#include <session/texts.h>

#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds now()
{
    return std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
}

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        paths << url.toLocalFile();
    return paths;
}

/// Its pages have words that wrap, but are never made higher for them: that would leave no room for charts.
class Pages : public QStackedWidget
{
public:
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

CompareView::CompareView(const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_reader([this](int id, const Expected<session::RunOutline> &outline) { finish(id, outline); }),
      m_pages(new Pages), m_message(new MessageBar(appearance)), m_list(new RunsTable(appearance)),
      m_stack(new ChartStack(appearance, &m_window)), m_tables(new CompareTables(appearance)),
      m_corner(new QWidget), m_ranges{steadyRange(fleet::ChartMetric::PrAuc),
                                      steadyRange(fleet::ChartMetric::LogLoss)}
{
    setObjectName(u"compareView"_s);
    setAcceptDrops(true);
    m_stack->setObjectName(u"compareCharts"_s);
    m_stack->findChild<QToolButton *>(u"goLive"_s)->setObjectName(u"compareGoLive"_s);
    m_stack->setAccessibleName(tr("Charts of the compared runs"));
    m_stack->setHeading([this](double x) { return m_axis.heading(x); });
    m_list->setModel(&m_runs);
    buildCorner();

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_tables);
    splitter->setSizes({360, 200}); // shares of the room
    // Lower charts have no room for their titles.
    m_stack->setMinimumHeight(15 * fontMetrics().lineSpacing());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2);
    inside->addWidget(m_list);
    inside->addWidget(splitter, 1);
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(content);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(6, 4, 6, 2);
    column->setSpacing(4);
    column->addWidget(buildRow());
    column->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(scrolling(whole, tr("Compare"))); // where the window is low
    connectParts();
    connect(appearance, &Appearance::changed, this, &CompareView::refreshSoon);
    refresh();
}

QComboBox *CompareView::choice(QWidget *parent, const QString &name, const QString &words,
                               const QString &toolTip)
{
    auto *box = new Choice(parent);
    box->setObjectName(name);
    box->setProperty("role", u"flat"_s);
    box->setAccessibleName(words);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    parent->layout()->addWidget(box);
    return box;
}

QComboBox *CompareView::metricBox(int chart)
{
    const QString words = chart == 0 ? tr("Metric of the upper chart") : tr("Metric of the lower chart");
    QComboBox *box =
        choice(m_corner, chart == 0 ? u"compareUpperMetric"_s : u"compareLowerMetric"_s, words, words);
    for (int metric = 0; metric < fleet::chartMetricCount; ++metric)
        box->addItem(session::metricText(fleet::ChartMetric(metric)), metric);
    box->setCurrentIndex(
        box->findData(int(chart == 0 ? fleet::ChartMetric::PrAuc : fleet::ChartMetric::LogLoss)));
    return box;
}

void CompareView::buildCorner()
{
    auto *layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(0, 0, 6, 2);
    layout->setSpacing(2);
    m_curve = choice(m_corner, u"compareCurve"_s, tr("Whose curves"), tr("Whose scores the curves are"));
    for (int curve = 0; curve < comparedCurveCount; ++curve)
        m_curve->addItem(curveText(ComparedCurve(curve)), curve);
    for (int chart = 0; chart < int(m_metrics.size()); ++chart)
        m_metrics[std::size_t(chart)] = metricBox(chart);
    for (QComboBox *box : {m_curve, m_metrics[0], m_metrics[1]})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            forgetScales();
            refreshSoon();
        });
}

QWidget *CompareView::buildRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto button = [&](const QString &name, const QString &text, const QString &toolTip) {
        auto *result = new QToolButton;
        result->setObjectName(name);
        result->setText(text);
        result->setToolTip(toolTip);
        layout->addWidget(result);
        return result;
    };
    auto *add = button(u"addRuns"_s, tr("Add runs…"), tr("Choose run files to lay beside the others"));
    m_remove = button(u"removeRun"_s, tr("Remove"), tr("Take the chosen run out of the comparison (Delete)"));
    m_again =
        button(u"readRunsAgain"_s, tr("Read again"), tr("Read the files as they are now: a run may go on"));
    layout->addStretch(1);
    m_align = choice(row, u"compareAlignment"_s, tr("Alignment of the runs"),
                     tr("What lies one below the other: the same batch, the same time since the start, or "
                        "as many readings a device"));
    for (int alignment = 0; alignment < alignmentCount; ++alignment)
        m_align->addItem(alignmentText(Alignment(alignment)), alignment);
    connect(add, &QToolButton::clicked, this, &CompareView::addWanted);
    connect(m_remove, &QToolButton::clicked, this, [this] { removeRun(m_list->currentIndex().row()); });
    connect(m_again, &QToolButton::clicked, this, &CompareView::readAgain);
    connect(m_align, &QComboBox::currentIndexChanged, this, [this] {
        m_window.showAll(); // another unit
        forgetScales();
        refreshSoon();
    });
    return row;
}

QWidget *CompareView::buildEmpty()
{
    auto *page = new QWidget;
    auto *words = secondaryLabel(tr("Two or more runs side by side: their curves over each other, what "
                                    "differs in their configurations, and what came of them. Add run files, "
                                    "or drop them here; the run in hand takes part by itself."));
    words->setObjectName(u"compareEmpty"_s);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto *add = new QPushButton(tr("Add runs…"));
    add->setObjectName(u"addFirstRuns"_s);
    connect(add, &QPushButton::clicked, this, &CompareView::addWanted);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addSpacing(8);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

void CompareView::connectParts()
{
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0ms);
    connect(&m_refreshing, &QTimer::timeout, this, &CompareView::refresh);
    connect(&m_window, &TimeWindow::changed, this, &CompareView::refreshSoon);
    connect(&m_runs, &ComparedRuns::runsChanged, this, &CompareView::refreshSoon);
    connect(&m_reader, &RunReader::progressed, &m_runs, &ComparedRuns::setReading);
    connect(m_tables, &CompareTables::changed, this, &CompareView::refreshSoon);
    connect(m_tables, &CompareTables::csvWanted, this, &CompareView::csvWanted);
    connect(m_list, &RunsTable::removeWanted, this, &CompareView::removeRun);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareView::updateButtons);
}

bool CompareView::areRuns(const QStringList &paths)
{
    return !paths.isEmpty() && std::ranges::all_of(paths, [](const QString &path) {
        return path.endsWith(u".fleetrun"_s, Qt::CaseInsensitive);
    });
}

void CompareView::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const auto id = m_runs.add(path))
            m_reader.read(*id, path);
        else
            m_message->showMessage(MessageBar::Level::Notice,
                                   tr("%1 is in the list already.").arg(QFileInfo(path).fileName()));
    }
}

void CompareView::readAgain()
{
    for (const ComparedRun &run : m_runs.runs()) {
        if (run.state != ComparedRun::State::Live)
            m_reader.read(run.id, run.path);
    }
}

void CompareView::removeRun(int row)
{
    if (row < 0 || row >= m_runs.rowCount())
        return;
    m_reader.stop(m_runs.runs()[std::size_t(row)].id);
    m_runs.remove(row);
}

void CompareView::finish(int id, const Expected<session::RunOutline> &outline)
{
    if (outline)
        return m_runs.setRead(id, *outline);
    m_runs.setFailed(id, outline.error().text());
    m_message->showMessage(MessageBar::Level::Error, outline.error().text(), tr("Read again"), [this, id] {
        if (const ComparedRun *run = m_runs.find(id))
            m_reader.read(id, run->path);
    });
}

void CompareView::showSnapshot(const SnapshotPtr &snapshot)
{
    const ComparedRun *live = m_runs.live();
    if (live && live->snapshot == snapshot)
        return askForSummary();
    m_runs.setLive(snapshot);
    if (m_refreshing.isActive() || !isVisible())
        return refresh();
    // No frame is to pay for tables that nobody can read so fast.
    const auto shown = m_runs.shown();
    refreshCharts(shown);
    if (m_tables->showsResults() && m_tabled.hasExpired(500))
        refreshTables(shown);
    askForSummary();
}

void CompareView::setLiveSummary(std::shared_ptr<const fleet::RunSummary> summary)
{
    m_isAsked = false;
    if (summary)
        m_runs.setLiveSummary(std::move(summary));
}

/// The run in hand makes its summary on demand: where it is seen, and every few seconds at most.
void CompareView::askForSummary()
{
    const ComparedRun *live = m_runs.live();
    if (!live || !live->isShown || !m_tables->showsResults() || !isVisible() || m_isAsked)
        return;
    const session::Snapshot &run = *live->snapshot;
    if (run.batch == 0 || (live->summary && live->summary->batches == run.batch))
        return;
    if (live->summary && run.state == session::RunState::Running && !m_asked.hasExpired(3000))
        return;
    m_isAsked = true;
    m_asked.start();
    Q_EMIT summaryWanted();
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
}

void CompareView::refreshSoon()
{
    if (!m_refreshing.isActive())
        m_refreshing.start();
}

void CompareView::refresh()
{
    m_refreshing.stop();
    m_pages->setCurrentIndex(m_runs.runs().empty() ? 0 : 1);
    updateButtons();
    if (!isVisible())
        return;
    const auto shown = m_runs.shown();
    refreshCharts(shown);
    refreshTables(shown);
    askForSummary();
}

/// The results follow the window of the charts.
void CompareView::refreshTables(const std::vector<const ComparedRun *> &runs)
{
    m_tabled.start();
    if (m_window.isWhole())
        return m_tables->showRuns(runs);
    std::vector<report::BatchRange> stretches;
    for (const ComparedRun *run : runs)
        stretches.push_back(batchesWithin(m_axis, *run->snapshot, m_window.range()));
    m_tables->showRuns(runs, &stretches);
}

void CompareView::forgetScales()
{
    for (std::size_t chart = 0; chart < m_ranges.size(); ++chart)
        m_ranges[chart] = steadyRange(fleet::ChartMetric(m_metrics[chart]->currentData().toInt()));
    m_stack->resetValues();
}

void CompareView::refreshCharts(const std::vector<const ComparedRun *> &runs)
{
    const auto axis = ComparisonAxis::of(Alignment(m_align->currentData().toInt()), runs);
    if (axis != m_axis) {
        m_axis = axis;
        m_window.showAll();
    }
    m_window.setEnd(comparisonEnd(m_axis, runs));
    m_refreshing.stop(); // what the window says of that is on its way
    std::vector<charts::Chart> built;
    for (std::size_t i = 0; i < m_metrics.size() && !runs.empty(); ++i) {
        built.push_back(comparisonChart(fleet::ChartMetric(m_metrics[i]->currentData().toInt()),
                                        ComparedCurve(m_curve->currentData().toInt()), m_axis, runs,
                                        m_window.range()));
        m_ranges[i].update(built.back(), now());
    }
    m_stack->setCharts(std::move(built));
}

void CompareView::updateButtons()
{
    const int row = m_list->currentIndex().row();
    const auto &runs = m_runs.runs();
    const auto isFile = [](const ComparedRun &run) { return run.state != ComparedRun::State::Live; };
    m_remove->setEnabled(row >= 0 && row < int(runs.size()) && isFile(runs[std::size_t(row)]));
    m_again->setEnabled(std::ranges::any_of(runs, isFile));
}

std::vector<charts::Chart> CompareView::charts()
{
    if (m_refreshing.isActive())
        refresh();
    return m_stack->charts();
}

const ComparisonTable &CompareView::table() const
{
    return m_tables->table();
}

void CompareView::dragEnterEvent(QDragEnterEvent *event)
{
    if (areRuns(localPaths(*event->mimeData())))
        event->acceptProposedAction();
    else
        event->ignore(); // the window opens it
}

void CompareView::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(*event->mimeData());
    if (!areRuns(paths))
        return event->ignore();
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace fleetgrad::desktop
