// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetpanel.h"

#include "card.h"
#include "choice.h"
#include "delegates.h"
#include "figures.h"
#include "icons.h"
#include "silence.h"
#include "sparkline.h"

#include <report/figures.h>
#include <session/texts.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int manyDevices = 20'000;
constexpr qint64 refilterFew = 1000, refilterMany = 4000; ///< milliseconds between two looks at the figures

} // namespace

FleetPanel::FleetPanel(const Appearance *appearance, FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_selection(selection), m_model(new FleetModel(selection, this)),
      m_proxy(new FleetProxy(this)), m_filter(new QLineEdit), m_problem(secondaryLabel()),
      m_pages(new QStackedWidget), m_table(new QTableView), m_empty(new QLabel)
{
    m_proxy->setSourceModel(m_model);
    m_filter->setObjectName(u"fleetFilter"_s);
    m_filter->setPlaceholderText(tr("Filter:  press-*   acc<0.7   is:alarm"));
    m_filter->setAccessibleName(tr("Filter of the fleet"));
    m_filter->setToolTip(FleetFilter::explanation());
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false); // a file that is dropped here is to be opened, not written out
    connect(m_filter, &QLineEdit::textChanged, this, &FleetPanel::applyFilter);
    auto *clear = new QShortcut(Qt::Key_Escape, m_filter);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(10, 0, 10, 6);
    m_problem->hide();

    m_empty->setObjectName(u"fleetEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"secondary"_s);
    m_empty->setMargin(16);

    buildTable(appearance);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 7, 8, 4);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(scorerBox());
    layout->addLayout(filterRow);
    layout->addWidget(m_problem);
    layout->addWidget(m_pages, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FleetPanel::takeSelection);
    connect(selection, &FleetSelection::changed, this, &FleetPanel::showSelection);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &FleetPanel::orderChanged);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &FleetPanel::orderChanged);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &FleetPanel::orderChanged);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FleetPanel::orderChanged);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] { m_isReset = true; });
    m_sinceFilter.start();
}

QWidget *FleetPanel::scorerBox()
{
    auto *box = new Choice(this);
    box->setObjectName(u"deviceScorer"_s);
    box->setProperty("role", u"flat"_s);
    box->setAccessibleName(tr("Whose scores of the devices are shown"));
    box->setToolTip(
        tr("Whose scores the table and the curves of devices show: the decision, which mixes both "
           "models and the unsupervised score, or the local model alone"));
    box->addItem(tr("decisions"), int(session::DeviceScorer::Decision));
    box->addItem(tr("local models"), int(session::DeviceScorer::Local));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { m_selection->setScorer(session::DeviceScorer(box->currentData().toInt())); });
    return box;
}

void FleetPanel::buildTable(const Appearance *appearance)
{
    m_table->setObjectName(u"fleetTable"_s);
    m_table->setAccessibleName(tr("Fleet"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new FleetDelegate(appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMouseTracking(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FleetPanel::showMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &row) {
        Q_EMIT deviceOpened(std::uint32_t(m_proxy->mapToSource(row).row()));
    });
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_table->font()));

    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(FleetModel::Gain, FleetModel::LogLoss);     // the scores first: it is wide
    header->moveSection(header->visualIndex(FleetModel::Group), 2); // after the state
    m_table->setColumnHidden(FleetModel::Group, true);              // until there is one
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &position) {
        QMenu menu(this);
        for (int column = 1; column < FleetModel::ColumnCount; ++column) {
            const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QAction *action = menu.addAction(QString(title).replace(u'\n', u' '));
            action->setCheckable(true);
            action->setChecked(!m_table->isColumnHidden(column));
            connect(action, &QAction::toggled, this,
                    [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
        }
        menu.exec(header->mapToGlobal(position));
    });
}

void FleetPanel::showMenu(const QPoint &position)
{
    const QModelIndex row = m_table->indexAt(position);
    if (!row.isValid())
        return;
    const auto device = std::uint32_t(m_proxy->mapToSource(row).row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fleetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = QString(m_model->info(int(device)).name).replace(u'&', u"&&"_s);
    connect(menu->addAction(tr("Save local model of %1…").arg(name)), &QAction::triggered, this,
            [this, device] { Q_EMIT saveModelWanted(device); });
    connect(menu->addAction(tr("Look at the readings of %1").arg(name)), &QAction::triggered, this,
            [this, device] { Q_EMIT deviceOpened(device); });
    QAction *why = menu->addAction(tr("Why the last alarm of %1").arg(name));
    why->setObjectName(u"whyOfDevice"_s);
    connect(why, &QAction::triggered, this, [this, device] { Q_EMIT whyWanted(device); });
    QAction *pause = menu->addAction(tr("Pause when something becomes true of %1…").arg(name));
    pause->setObjectName(u"breakAtDevice"_s);
    connect(pause, &QAction::triggered, this, [this, device] { Q_EMIT breakWanted(device); });
    menu->addSeparator();
    QAction *group = menu->addAction(tr("New group of %Ln selected device(s)…", nullptr,
                                        report::pluralForm(m_selection->devices().size())));
    group->setObjectName(u"newGroupOfSelected"_s);
    group->setEnabled(!m_selection->devices().empty());
    connect(group, &QAction::triggered, this, &FleetPanel::newGroupWanted);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// Real devices join with names that nobody knew before; the width that a person gave the column stays.
void FleetPanel::widenNames(bool isNewFleet)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (!isNewFleet && header->sectionSize(FleetModel::Device) != m_nameWidth)
        return;
    const QFontMetrics metrics(m_table->font());
    int longestName = metrics.horizontalAdvance(u"device-00"_s);
    const int rows = std::min(m_model->rowCount(), 200);
    for (int row = 0; row < rows; ++row)
        longestName = std::max(longestName, metrics.horizontalAdvance(m_model->info(row).name));
    header->resizeSection(FleetModel::Device, std::min(longestName + 28, 180));
    m_nameWidth = header->sectionSize(FleetModel::Device);
}

void FleetPanel::sizeColumns()
{
    // Once a fleet: from then on columns keep their widths while figures come and go.
    widenNames(true);
    const QFontMetrics metrics(m_table->font());
    const int score = metrics.horizontalAdvance(u"0.000"_s) + 14;
    QHeaderView *header = m_table->horizontalHeader();
    const auto wide = [&](int column, int least) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(least, metrics.size(0, title).width() + 13);
    };
    header->resizeSection(FleetModel::Group, metrics.horizontalAdvance(u"group-0000"_s) + 12);
    header->resizeSection(FleetModel::State, std::max(chipWidth(m_table->font(), tr("too few labels")),
                                                      chipWidth(m_table->font(), longestSilentSinceText())) +
                                                 10);
    header->resizeSection(FleetModel::Trend, sparklineWidth + 12);
    header->resizeSection(FleetModel::Alarm,
                          wide(FleetModel::Alarm, chipWidth(m_table->font(), tr("alarm")) + 10));
    header->resizeSection(FleetModel::Found,
                          wide(FleetModel::Found, metrics.horizontalAdvance(u"0,000/0,000"_s) + 14));
    header->resizeSection(FleetModel::FalseAlarms, wide(FleetModel::FalseAlarms, score));
    header->resizeSection(FleetModel::Delay,
                          wide(FleetModel::Delay, metrics.horizontalAdvance(u"00 min"_s) + 14));
    header->resizeSection(FleetModel::Drift,
                          wide(FleetModel::Drift, metrics.horizontalAdvance(session::driftCauseText(
                                                      learning::DriftCause::Environment)) +
                                                      driftSignWidth + 14));
    for (const int column :
         {FleetModel::PrAuc, FleetModel::LogLoss, FleetModel::Accuracy, FleetModel::BalancedAccuracy})
        header->resizeSection(column, wide(column, score));
    int gain = 0;
    for (const auto baseline :
         {learning::Scorer::Majority, learning::Scorer::LastLabel, learning::Scorer::Unsupervised})
        gain = std::max(gain, metrics.horizontalAdvance(session::scorerText(baseline) + u" +0.000 ±0.000"_s));
    header->resizeSection(FleetModel::Gain, gain + 14);
    for (const int column : {FleetModel::LabelsWaiting, FleetModel::LabelAge})
        header->resizeSection(column, wide(column, metrics.horizontalAdvance(u"99.9 k"_s) + 12));
    header->resizeSection(FleetModel::Rate, wide(FleetModel::Rate, score + 11));
    header->resizeSection(FleetModel::Version, metrics.horizontalAdvance(u"99.9 k"_s) + 12);
    header->resizeSection(FleetModel::Samples,
                          wide(FleetModel::Samples, metrics.horizontalAdvance(u"99.9 M"_s) + 12));
}

void FleetPanel::hideLabelColumns(const SnapshotPtr &snapshot)
{
    // Where every label comes with its reading, these two say nothing.
    const fleet::LabelConfig none;
    const bool shown = snapshot && snapshot->config && !(snapshot->config->labels == none);
    for (const int column : {FleetModel::LabelsWaiting, FleetModel::LabelAge})
        m_table->setColumnHidden(column, !shown);
}

void FleetPanel::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    if (!m_hasRun)
        updateEmptyState(nullptr);
}

void FleetPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    m_hasRun = snapshot != nullptr;
    const int before = m_model->rowCount();
    m_isSyncing = true;
    m_model->setSnapshot(snapshot);
    m_isSyncing = false;
    if (std::exchange(m_isReset, false) || !m_isSized) {
        m_isSized = m_model->rowCount() > 0;
        sizeColumns();
        hideLabelColumns(snapshot);
        showSelection();
    } else if (m_model->rowCount() > before) {
        widenNames(false);
    }
    refilterNowAndThen();
    updateHead();
    updateEmptyState(snapshot);
    Q_EMIT outlinesWanted(wantedOutlines());
}

session::OutlineRequest FleetPanel::wantedOutlines() const
{
    session::OutlineRequest request;
    request.scorer = m_selection->scorer();
    if (m_table->isColumnHidden(FleetModel::Trend) || m_proxy->rowCount() == 0)
        return request;
    constexpr int ahead = 10; // so that scrolling meets curves that are there already
    const int top = m_table->rowAt(0), bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last =
        std::min((bottom < 0 ? m_proxy->rowCount() - 1 : bottom) + ahead, m_proxy->rowCount() - 1);
    for (int row = std::max(0, top - ahead); row <= last; ++row)
        request.devices.push_back(std::uint32_t(m_proxy->devices()[std::size_t(row)]));
    return request;
}

std::vector<std::uint32_t> FleetPanel::shownDevices() const
{
    return {m_proxy->devices().begin(), m_proxy->devices().end()};
}

void FleetPanel::refilterNowAndThen()
{
    const qint64 pause = m_model->rowCount() > manyDevices ? refilterMany : refilterFew;
    if (!m_proxy->filter().dependsOnFigures() || !m_sinceFilter.hasExpired(pause))
        return;
    m_isSyncing = true;
    m_proxy->refilter();
    m_isSyncing = false;
    showSelection();
    m_sinceFilter.restart();
}

void FleetPanel::applyFilter(const QString &text)
{
    const FleetFilter filter(text, m_groups);
    m_filter->setProperty("wrong", !filter.problem().isEmpty());
    m_filter->setToolTip(filter.problem().isEmpty() ? FleetFilter::explanation() : filter.problem());
    m_problem->setText(filter.problem());
    m_problem->setVisible(!filter.problem().isEmpty());
    m_filter->style()->unpolish(m_filter);
    m_filter->style()->polish(m_filter);
    m_isSyncing = true;
    m_proxy->setFilter(filter);
    m_isSyncing = false;
    showSelection();
    m_sinceFilter.restart();
}

void FleetPanel::takeSelection()
{
    if (m_isSyncing)
        return;
    std::vector<std::uint32_t> devices;
    // Whole rows are selected: their ranges say all, and there are few of them. What the filter hides stays
    // selected, unless a plain click begins a new selection.
    const QItemSelection ranges = m_table->selectionModel()->selection();
    const bool isPlain = ranges.isEmpty() || (ranges.size() == 1 && ranges.front().height() == 1);
    if (!isPlain) {
        for (const std::uint32_t device : m_selection->devices()) {
            const QModelIndex source = m_model->index(int(device), 0);
            if (source.isValid() && !m_proxy->mapFromSource(source).isValid())
                devices.push_back(device);
        }
    }
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            devices.push_back(std::uint32_t(m_proxy->devices()[std::size_t(row)]));
    }
    m_isSyncing = true;
    m_selection->select(devices);
    m_isSyncing = false;
    updateHead();
}

void FleetPanel::showSelection()
{
    if (m_isSyncing)
        return;
    std::vector<int> rows;
    for (const std::uint32_t device : m_selection->devices()) {
        const QModelIndex source = m_model->index(int(device), 0);
        const QModelIndex row = source.isValid() ? m_proxy->mapFromSource(source) : QModelIndex();
        if (row.isValid())
            rows.push_back(row.row());
    }
    // In as few ranges as there are: the selection model compares each with each.
    std::ranges::sort(rows);
    QItemSelection selection;
    for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && rows[end] == rows[end - 1] + 1;)
            ++end;
        selection.append(QItemSelectionRange(m_proxy->index(rows[begin], 0),
                                             m_proxy->index(rows[end - 1], FleetModel::ColumnCount - 1)));
    }
    m_isSyncing = true;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isSyncing = false;
    updateHead();
}

void FleetPanel::updateHead()
{
    if (!m_head)
        return;
    const int all = m_model->rowCount(), shown = m_proxy->rowCount();
    const QString whole = tr("%Ln device(s)", nullptr, all);
    m_head->setRemark(shown == all
                          ? whole
                          : tr("%1 of %2 device(s)", nullptr, all)
                                .arg(wholeText(std::uint64_t(shown)), wholeText(std::uint64_t(all))));
    const std::size_t selected = m_selection->devices().size();
    m_head->setStatus(selected == 0 ? tr("none selected") : tr("%1 selected").arg(wholeText(selected)));
}

void FleetPanel::updateEmptyState(const SnapshotPtr &snapshot)
{
    QString text;
    if (!snapshot && m_isOpening)
        text = tr("Opening the run…");
    else if (!snapshot)
        text = tr("No run is open.\nFile > New demonstration starts a fleet; a folder of CSV files or a run "
                  "file can be dropped here.");
    else if (m_model->rowCount() == 0)
        text = snapshot->state == session::RunState::Opening ? tr("Reading the source…")
                                                             : tr("This run has no devices.");
    else if (m_proxy->rowCount() == 0)
        text = tr("No device matches the filter.\nPress Escape in the filter field to see all.");
    QWidget *page = text.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty;
    if (m_empty->text() != text)
        m_empty->setText(text);
    if (m_pages->currentWidget() != page)
        m_pages->setCurrentWidget(page);
}

void FleetPanel::setFilter(const QString &filter)
{
    m_filter->setText(filter);
}

void FleetPanel::setGroups(const GroupSetPtr &groups)
{
    const bool hadSome = m_groups && !m_groups->groups().empty();
    const bool hasSome = groups && !groups->groups().empty();
    m_groups = groups;
    m_model->setGroups(groups);
    if (hadSome != hasSome) // from then on as a person wants it
        m_table->setColumnHidden(FleetModel::Group, !hasSome);
    if (m_filter->text().contains(u"group:"_s, Qt::CaseInsensitive))
        applyFilter(m_filter->text());
}

void FleetPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString FleetPanel::filter() const
{
    return m_filter->text();
}

void FleetPanel::scrollTo(std::uint32_t device)
{
    const QModelIndex source = m_model->index(int(device), 0);
    if (source.isValid() && !m_proxy->mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex row = source.isValid() ? m_proxy->mapFromSource(source) : QModelIndex();
    if (row.isValid() && !m_table->viewport()->rect().contains(m_table->visualRect(row).center()))
        m_table->scrollTo(row, QAbstractItemView::PositionAtCenter);
}

} // namespace fleetgrad::desktop
