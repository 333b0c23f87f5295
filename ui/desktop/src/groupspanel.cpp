// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupspanel.h"

#include "card.h"
#include "choice.h"
#include "delegates.h"
#include "jobs.h"

#include <desktop/groupproposal.h>
#include <report/figures.h>
#include <session/sentences.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr qint64 figuresPause = 1000; ///< milliseconds between two looks at the figures

} // namespace

GroupsPanel::GroupsPanel(const Appearance *appearance, const RunGroups *groups,
                         const FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_groups(groups), m_selection(selection), m_model(new GroupsModel(this)),
      m_jobs(new Jobs(this)), m_table(new QTableView), m_choice(new Choice), m_empty(secondaryLabel()),
      m_propose(new QPushButton(tr("Group by name"))), m_emptyPage(buildEmptyPage()), m_corner(new QWidget)
{
    buildCorner();
    buildTable(appearance);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_emptyPage);
    connect(selection, &FleetSelection::scorerChanged, this, [this] { m_rows = nullptr; });
    showWhetherEmpty(false);
}

QWidget *GroupsPanel::buildEmptyPage()
{
    m_empty->setObjectName(u"groupsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_propose->setObjectName(u"groupByName"_s);
    m_propose->setToolTip(tr("Make these groups; that can be undone, and each can be edited"));
    m_propose->hide();
    connect(m_propose, &QPushButton::clicked, this, [this] { Q_EMIT groupsWanted(m_proposed); });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_propose, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

void GroupsPanel::buildCorner()
{
    m_choice->setObjectName(u"grouping"_s);
    m_choice->setProperty("role", u"flat"_s);
    m_choice->setAccessibleName(tr("Group by"));
    m_choice->setToolTip(tr("By what devices are put together"));
    m_choice->addItem(tr("own groups"), int(Grouping::Own));
    m_choice->addItem(tr("by name"), int(Grouping::Name));
    m_choice->addItem(tr("by source"), int(Grouping::Source));
    auto *add = new QToolButton;
    add->setObjectName(u"newGroup"_s);
    add->setProperty("role", u"flat"_s);
    add->setText(tr("New…"));
    add->setToolTip(tr("A group of the devices that are selected, or of those "
                       "whose names fit a pattern"));
    connect(add, &QToolButton::clicked, this, [this] { Q_EMIT newGroupWanted({}, {}); });
    auto *layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_choice);
    layout->addWidget(add);
}

void GroupsPanel::buildTable(const Appearance *appearance)
{
    m_table->setObjectName(u"groupsTable"_s);
    m_table->setAccessibleName(tr("Groups"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_table->font()));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the order of the groups, until a person sorts
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    const QFontMetrics metrics(m_table->font());
    for (int column = GroupsModel::Devices; column < GroupsModel::ColumnCount; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int least =
            metrics.horizontalAdvance(column == GroupsModel::Devices ? u"100,000"_s : u"0.000"_s);
        header->resizeSection(column, std::max(least, metrics.horizontalAdvance(title)) + 16);
    }
    header->setSectionResizeMode(GroupsModel::Group, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::clicked, this, &GroupsPanel::choose);
    connect(m_table, &QTableView::activated, this, &GroupsPanel::choose);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString filter = m_model->group(index.row()).filter; !filter.isEmpty())
            Q_EMIT filterWanted(filter);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &GroupsPanel::showMenu);
}

/// What the menu offers, without it: F2 edits, Delete removes, Ctrl+Return shows its devices alone.
bool GroupsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const QModelIndex index = m_table->currentIndex();
    if (watched != m_table || event->type() != QEvent::KeyPress || !index.isValid())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const GroupMembers group = m_model->group(index.row());
    if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ControlModifier)) {
        if (!group.filter.isEmpty())
            Q_EMIT filterWanted(group.filter);
    } else if (key->key() == Qt::Key_F2 && group.own >= 0) {
        Q_EMIT editWanted(group.own);
    } else if (key->key() == Qt::Key_Delete && group.own >= 0) {
        Q_EMIT removeWanted(group.own);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

Grouping GroupsPanel::grouping() const
{
    return Grouping(m_choice->currentData().toInt());
}

void GroupsPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    if (!snapshot || !snapshot->infos || !snapshot->devices) {
        m_infos = nullptr;
        m_model->setGroups(nullptr, {});
        showWhetherEmpty(false);
        return;
    }
    if (m_isLooking)
        return;
    const bool hasOthers = snapshot->infos != m_infos || m_groups->set() != m_set || grouping() != m_by;
    const bool hasNews =
        snapshot->devices != m_rows && (!m_sinceLook.isValid() || m_sinceLook.hasExpired(figuresPause));
    if (hasOthers || hasNews)
        look(snapshot);
}

void GroupsPanel::look(const SnapshotPtr &snapshot)
{
    const bool keepsMembers = snapshot->infos == m_infos && m_groups->set() == m_set && grouping() == m_by;
    m_infos = snapshot->infos;
    m_rows = snapshot->devices;
    m_set = m_groups->set();
    m_by = grouping();
    m_sinceLook.start();
    m_isLooking = true;
    m_jobs->run(
        [snapshot, set = m_set, by = m_by, scorer = m_selection->scorer(),
         before = keepsMembers ? m_model->members() : nullptr, proposed = m_proposed] {
            Result result;
            if (before)
                result.proposed = proposed;
            else if (by == Grouping::Own && set->groups().empty())
                result.proposed = proposedGroups(*snapshot->infos);
            result.members = before ? before
                                    : std::make_shared<const std::vector<GroupMembers>>(
                                          groupMembers(by, *set, *snapshot->infos));
            result.figures = groupFigures(*result.members, *snapshot->devices, scorer);
            return result;
        },
        [this](const Result &result) { take(result); });
}

void GroupsPanel::take(const Result &result)
{
    m_isLooking = false;
    if (!m_infos) // the run was closed meanwhile
        return;
    m_model->setGroups(result.members, result.figures);
    m_proposed = result.proposed;
    showWhetherEmpty(true);
}

void GroupsPanel::showWhetherEmpty(bool hasRun)
{
    const bool isProposing = hasRun && !m_proposed.empty();
    QString text = tr("No run is open.");
    if (isProposing) {
        constexpr std::size_t mostNames = 6;
        QStringList names;
        for (std::size_t group = 0; group < std::min(m_proposed.size(), mostNames); ++group)
            names << m_proposed[group].name;
        if (m_proposed.size() > mostNames)
            names << u"…"_s;
        text =
            tr("No group yet. Select devices in the fleet and choose “New…”, or take the %Ln group(s) that "
               "the names of the devices suggest: %1.",
               nullptr, report::pluralForm(m_proposed.size()))
                .arg(session::listed(names));
    } else if (hasRun) {
        text = tr("No group yet. Select devices in the fleet and choose “New…”, or group them by name.");
    }
    if (m_empty->text() != text)
        m_empty->setText(text);
    m_propose->setVisible(isProposing);
    m_emptyPage->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
}

void GroupsPanel::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_model->group(index.row()).devices.empty())
        Q_EMIT devicesChosen(m_model->group(index.row()).devices);
}

/// What a click on the head of a column does, by keyboard.
QMenu *GroupsPanel::sortMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Sort by"), parent);
    menu->setObjectName(u"sortGroups"_s);
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = GroupsModel::Group; column < GroupsModel::ColumnCount; ++column) {
        QAction *action =
            menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        connect(action, &QAction::triggered, this, [this, column] {
            const QHeaderView *now = m_table->horizontalHeader();
            const auto first =
                Qt::SortOrder(m_model->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
            const auto other = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            const bool isAgain = now->sortIndicatorSection() == column && now->sortIndicatorOrder() == first;
            m_table->sortByColumn(column, isAgain ? other : first);
        });
    }
    return menu;
}

void GroupsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const GroupMembers group = m_model->group(index.row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"groupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &text, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"selectGroup"_s, tr("Select %Ln device(s)", nullptr, report::pluralForm(group.devices.size())),
        [this, group] { Q_EMIT devicesChosen(group.devices); });
    if (!group.filter.isEmpty())
        add(u"filterGroup"_s, tr("Show these alone in the fleet"),
            [this, group] { Q_EMIT filterWanted(group.filter); });
    if (!group.devices.empty())
        add(u"deployToGroup"_s, tr("Deploy the chosen model to these…"),
            [this, group] { Q_EMIT deployWanted(group.name, group.devices); });
    menu->addMenu(sortMenu(menu));
    menu->addSeparator();
    if (group.own >= 0) {
        add(u"editGroup"_s, tr("Edit…"), [this, group] { Q_EMIT editWanted(group.own); });
        add(u"removeGroup"_s, tr("Remove the group"), [this, group] { Q_EMIT removeWanted(group.own); });
    } else {
        add(u"keepGroup"_s, tr("New group of these…"), [this, group] {
            Q_EMIT newGroupWanted(group.filter.isEmpty() ? QString() : group.name, group.devices);
        });
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace fleetgrad::desktop
