// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forksdialog.h"

#include "card.h"
#include "delegates.h"
#include "figures.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// Of the tree.
enum ForksColumn {
    RunColumn,
    BeganColumn,
    BatchColumn,
    LossColumn,
    AccuracyColumn,
    ChangesColumn,
    ForksColumnCount
};
constexpr int addressRole = Qt::UserRole + 1;

} // namespace

ForksDialog::ForksDialog(const Appearance *appearance, QWidget *parent)
    : QDialog(parent), m_words(secondaryLabel()), m_tree(new QTreeView),
      m_model(new QStandardItemModel(0, ForksColumnCount, this)), m_open(new QPushButton(tr("Open"))),
      m_compare(new QPushButton(tr("Compare")))
{
    setObjectName(u"forksDialog"_s);
    setWindowTitle(tr("Forks"));
    resize(860, 360);
    m_words->setObjectName(u"forksWords"_s);
    m_words->setWordWrap(true);
    m_model->setHorizontalHeaderLabels({tr("Run"), tr("After batch"), tr("Now batch"), tr("Log loss"),
                                        tr("Accuracy"), tr("What is other than in its parent")});
    m_tree->setObjectName(u"forksTree"_s);
    m_tree->setAccessibleName(tr("Runs of this file"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RowDelegate(appearance, m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(true);
    m_open->setObjectName(u"forksOpen"_s);
    m_open->setToolTip(tr("Open each selected run in a window of its own"));
    m_compare->setObjectName(u"forksCompare"_s);
    m_compare->setToolTip(tr("Lay the selected runs beside the run in hand"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_open, m_compare, close})
        button->setAutoDefault(false);

    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_open);
    bottom->addWidget(m_compare);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_tree, 1);
    layout->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_open, &QPushButton::clicked, this, [this] {
        for (const QString &address : selected())
            Q_EMIT openWanted(address);
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(selected()); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString address = index.siblingAtColumn(RunColumn).data(addressRole).toString();
        if (address != m_current)
            Q_EMIT openWanted(address);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ForksDialog::enableButtons);
    enableButtons();
    showWords(tr("Reading…"));
}

bool ForksDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        Q_EMIT treeWanted();
    return QDialog::event(event);
}

/// Of the selected runs, but for the one in hand.
QStringList ForksDialog::selected() const
{
    QStringList addresses;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows(RunColumn)) {
        const QString address = index.data(addressRole).toString();
        if (address != m_current)
            addresses << address;
    }
    return addresses;
}

void ForksDialog::enableButtons()
{
    const bool isAny = !selected().isEmpty();
    m_open->setEnabled(isAny);
    m_compare->setEnabled(isAny);
}

void ForksDialog::showWords(const QString &text)
{
    m_words->setText(text);
    m_tree->setVisible(m_model->rowCount() > 0);
}

void ForksDialog::showTree(const QString &current, const Expected<std::vector<session::ForkOfFile>> &runs)
{
    const QStringList before = selected();
    m_current = current;
    m_model->removeRows(0, m_model->rowCount());
    if (current.isEmpty())
        return showWords(tr("This run was not saved, so nothing was forked from it. “Fork from here…” in the "
                            "menu Fleet saves it, and forks it."));
    if (!runs)
        return showWords(runs.error().text());
    std::vector<QStandardItem *> parents; // by depth
    for (const session::ForkOfFile &run : *runs) {
        const bool isFork = run.depth > 0;
        const QString changes = run.changes.isEmpty() ? tr("nothing") : run.changes.join(u", "_s);
        QList<QStandardItem *> row;
        for (const QString &text :
             {isFork ? run.name : QFileInfo(run.address).fileName(),
              isFork ? wholeText(run.batch) : QString(), wholeText(run.lastBatch), scoreText(run.now.logLoss),
              scoreText(run.now.accuracy), isFork ? changes : QString()})
            row << new QStandardItem(text);
        row[RunColumn]->setData(run.address, addressRole);
        for (int column = 0; column < ForksColumnCount; ++column) {
            const bool isText = column == RunColumn || column == ChangesColumn;
            row[column]->setTextAlignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        }
        row[ChangesColumn]->setToolTip(run.changes.join(u'\n'));
        if (run.address == current) {
            QFont font = m_tree->font();
            font.setBold(true);
            row[RunColumn]->setFont(font);
            row[RunColumn]->setToolTip(tr("The run in this window"));
        }
        parents.resize(std::size_t(run.depth));
        if (parents.empty())
            m_model->appendRow(row);
        else
            parents.back()->appendRow(row);
        parents.push_back(row[RunColumn]);
        if (before.contains(run.address))
            m_tree->selectionModel()->select(row[RunColumn]->index(),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_tree->expandAll();
    for (int column = 0; column < ChangesColumn; ++column)
        m_tree->resizeColumnToContents(column);
    showWords(runs->size() > 1
                  ? tr("A double click opens a run in a window of its own. Figures are those of the decision "
                       "lately, means over the devices.")
                  : tr("Nothing was forked from this run yet: “Fork from here…” in the menu Fleet does."));
}

} // namespace fleetgrad::desktop
