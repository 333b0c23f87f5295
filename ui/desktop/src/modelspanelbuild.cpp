// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelspanel.h"

#include "canarypanel.h"
#include "card.h"
#include "delegates.h"
#include "versiondetails.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

// The widgets of the list of models, and its menu.

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

ModelsPanel::ModelsPanel(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_model(new ModelsModel(this)), m_proxy(new ModelsProxy(m_model, this)),
      m_search(new QLineEdit), m_tree(new QTreeView), m_empty(new QLabel), m_waiting(new QLabel),
      m_canary(new CanaryPanel), m_details(new VersionDetails(appearance)),
      m_detailsArea(scrolling(m_details, tr("Details of the model"))), m_note(new QLineEdit),
      m_pin(new QPushButton(tr("◆ Pin"))), m_promote(new QPushButton(tr("Promote"))),
      m_rollBack(new QPushButton(tr("Roll back"))), m_deploy(new QPushButton(tr("Deploy…"))),
      m_compare(new QPushButton(tr("Compare…"))), m_save(new QPushButton(tr("Save…"))),
      m_load(new QPushButton(tr("Load…")))
{
    setMinimumWidth(fontMetrics().horizontalAdvance(u"0"_s) * 34);
    buildTree(appearance);
    m_empty->setObjectName(u"modelsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"secondary"_s);
    m_empty->setMargin(16);
    m_waiting->setObjectName(u"modelsWaiting"_s);
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setWordWrap(true);
    m_waiting->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_waiting->setMargin(8);
    m_waiting->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildSearch());
    layout->addWidget(m_waiting);
    layout->addWidget(m_canary); // not before what the keyboard comes to first: a press ends it
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    m_detailsArea->setMinimumHeight(RowDelegate::rowHeight(font()) * 2);
    m_detailsArea->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_detailsArea);
    layout->addWidget(buildNote());
    layout->addWidget(buildButtons());

    connect(m_canary, &CanaryPanel::endWanted, this, &ModelsPanel::endCanaryWanted);
    connect(m_model, &ModelsModel::updatesWanted, this, &ModelsPanel::updatesWanted);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ModelsPanel::takeSelection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ModelsPanel::showChosen);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const ModelItem item = itemAt(index); item.kind == ModelItem::File)
            Q_EMIT fileActivated(m_model->file(item.file).first, m_model->file(item.file).second);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ModelsPanel::openMenu);
    showEmpty();
    showChosen();
    updateButtons();
}

QWidget *ModelsPanel::buildSearch()
{
    m_search->setObjectName(u"modelSearch"_s);
    m_search->setPlaceholderText(tr("Search:  v12   press-0003   pinned"));
    m_search->setAccessibleName(tr("Search models"));
    m_search->setToolTip(tr("Each word is looked for in names, version numbers and notes; the words pinned, "
                            "promoted and live find what is so"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // a file that is dropped here is to be opened, not written out
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ModelsPanel::search);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 7, 8, 4);
    layout->addWidget(m_search);
    return row;
}

void ModelsPanel::buildTree(const Appearance *appearance)
{
    m_tree->setObjectName(u"modelsTree"_s);
    m_tree->setAccessibleName(tr("Models"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new VersionDelegate(appearance, m_tree));
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(RowDelegate::rowHeight(font()) * 4); // its header and some versions
    m_tree->setIndentation(14);
    m_tree->setMouseTracking(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    connect(m_proxy, &QAbstractItemModel::modelReset, this,
            [this] { spanRows({}, 0, m_proxy->rowCount() - 1); });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ModelsPanel::spanRows);
    spanRows({}, 0, m_proxy->rowCount() - 1);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setHighlightSections(false);
    header->setSectionResizeMode(VersionsModel::Version, QHeaderView::Stretch);
    header->hideSection(VersionsModel::Devices); // in the details; names and notes need the room
    for (const int column : {VersionsModel::Claimed, VersionsModel::Measured}) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QFontMetrics metrics = m_tree->fontMetrics();
        header->resizeSection(
            column, std::max(metrics.horizontalAdvance(title), metrics.horizontalAdvance(u"00,000"_s)) + 13);
    }
}

void ModelsPanel::spanRows(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_proxy->index(row, 0, parent);
        const ModelItem::Kind kind = itemAt(index).kind;
        if (kind != ModelItem::Branch && kind != ModelItem::Message)
            return; // of one parent all or none
        m_tree->setFirstColumnSpanned(row, parent, true);
        if (kind == ModelItem::Branch && m_proxy->mapToSource(index).row() != ModelsModel::Devices)
            m_tree->expand(index);
    }
}

QWidget *ModelsPanel::buildNote()
{
    m_note->setObjectName(u"modelNote"_s);
    m_note->setPlaceholderText(tr("Note (F2)"));
    m_note->setAccessibleName(tr("Note beside this version"));
    m_note->setToolTip(
        tr("A note beside this version, kept in the run file; it changes nothing that is learnt"));
    m_note->setMaxLength(500);
    m_note->setAcceptDrops(false);
    m_note->installEventFilter(this);
    m_pin->setObjectName(u"pinModel"_s);
    m_pin->setCheckable(true);
    m_pin->setToolTip(tr("Pinned versions stand on top of the list"));
    connect(m_note, &QLineEdit::editingFinished, this, &ModelsPanel::commitNote);
    connect(m_note, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_pin, &QPushButton::clicked, this, [this](bool pinned) {
        commitNote(); // a button does not take the keyboard everywhere
        if (m_notedModel)
            Q_EMIT pinWanted(*m_notedModel, pinned, m_model->name(*m_notedModel));
    });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_pin);
    return row;
}

QWidget *ModelsPanel::buildButtons()
{
    m_promote->setObjectName(u"promote"_s);
    m_promote->setToolTip(tr("Make this version the live one again, under a new number"));
    m_rollBack->setObjectName(u"rollBack"_s);
    m_rollBack->setToolTip(tr("Make the version before the live one live again, under a new number"));
    m_deploy->setObjectName(u"deployModel"_s);
    m_deploy->setToolTip(tr("Give this model to the whole fleet, or let some devices try it out"));
    m_compare->setObjectName(u"compareModels"_s);
    m_compare->setToolTip(tr("Lay two models side by side: select both, the second with Ctrl+click"));
    m_save->setObjectName(u"saveModel"_s);
    m_save->setToolTip(tr("Save this version as a model file"));
    m_load->setObjectName(u"loadModel"_s);
    m_load->setToolTip(tr("Load a model file and look at its weights"));
    connect(m_promote, &QPushButton::clicked, this, [this] {
        if (const auto version = promotable())
            Q_EMIT promoteWanted(*version);
    });
    connect(m_rollBack, &QPushButton::clicked, this, &ModelsPanel::rollBackWanted);
    connect(m_deploy, &QPushButton::clicked, this, [this] {
        if (const auto model = chosenModel())
            Q_EMIT deployWanted(*model);
    });
    connect(m_compare, &QPushButton::clicked, this, &ModelsPanel::compareSelected);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto chosen = chosenVersion())
            Q_EMIT saveWanted(*chosen);
    });
    connect(m_load, &QPushButton::clicked, this, &ModelsPanel::loadWanted);

    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    const std::vector<QPushButton *> wanted[] = {{m_promote, m_rollBack, m_deploy},
                                                 {m_compare, m_save, m_load}};
    for (const auto &buttons : wanted) {
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        for (QPushButton *button : buttons)
            row->addWidget(button);
        layout->addLayout(row);
    }
    return rows;
}

void ModelsPanel::openMenu(const QPoint &position)
{
    const ModelItem item = itemAt(m_tree->indexAt(position));
    if (item.kind != ModelItem::Version && item.kind != ModelItem::File)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"modelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_promote, m_deploy, m_compare, m_save}) {
        QAction *action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
    }
    menu->addSeparator();
    const bool isPinned = m_pin->isChecked();
    menu->addAction(isPinned ? tr("Unpin") : tr("Pin"), m_pin, &QPushButton::click)
        ->setEnabled(m_pin->isEnabled());
    QAction *note = menu->addAction(tr("Write a note"), m_note, qOverload<>(&QWidget::setFocus));
    note->setShortcut(Qt::Key_F2);
    note->setEnabled(m_note->isEnabled());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace fleetgrad::desktop
