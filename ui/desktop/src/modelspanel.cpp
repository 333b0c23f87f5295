// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelspanel.h"

#include "delegates.h"
#include "fitcolumn.h"
#include "versiondetails.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

ModelsPanel::ModelsPanel(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_model(new VersionsModel(this)), m_table(new QTableView),
      m_details(new VersionDetails(appearance)), m_promote(new QPushButton(tr("Promote"))),
      m_save(new QPushButton(tr("Save…"))), m_load(new QPushButton(tr("Load…")))
{
    setMinimumWidth(fontMetrics().horizontalAdvance(u"0"_s) * 34);
    m_table->setObjectName(u"versionsTable"_s);
    m_table->setAccessibleName(tr("Global versions"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VersionDelegate(appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_table->font()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(VersionsModel::Version, QHeaderView::Stretch);
    for (const int column : {VersionsModel::Claimed, VersionsModel::Measured, VersionsModel::Devices})
        fitColumn(*m_table, column, u"00,000"_s);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addWidget(buildButtons());

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                m_details->showVersion(m_model->version(now.row()), now.row() == 0);
                if (!m_isMoving)
                    m_follows = now.row() <= 0;
            });
}

QWidget *ModelsPanel::buildButtons()
{
    m_promote->setObjectName(u"promote"_s);
    m_promote->setToolTip(tr("Make this version the live one again, under a new number"));
    m_save->setObjectName(u"saveModel"_s);
    m_save->setToolTip(tr("Save this version as a model file"));
    m_load->setObjectName(u"loadModel"_s);
    m_load->setToolTip(tr("Load a model file and look at its weights"));
    connect(m_promote, &QPushButton::clicked, this, [this] {
        if (const auto chosen = version())
            Q_EMIT promoteWanted(*chosen);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto chosen = version())
            Q_EMIT saveWanted(*chosen);
    });
    connect(m_load, &QPushButton::clicked, this, &ModelsPanel::loadWanted);

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    for (QPushButton *button : {m_promote, m_save, m_load})
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

std::optional<std::uint32_t> ModelsPanel::version() const
{
    const session::VersionRow *row = m_model->version(m_table->currentIndex().row());
    return row ? std::optional(row->version) : std::nullopt;
}

void ModelsPanel::choose(std::uint32_t version)
{
    const int row = m_model->rowOf(version);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ModelsPanel::followNewest()
{
    if (!m_follows || m_model->rowCount() == 0)
        return;
    // The newest that was measured: what is a batch old has no figures yet.
    constexpr int recent = 5;
    int row = 0;
    for (int candidate = std::min(recent, m_model->rowCount()) - 1; candidate >= 0; --candidate) {
        if (std::isfinite(VersionsModel::measured(*m_model->version(candidate))))
            row = candidate;
    }
    if (m_table->currentIndex().row() == row)
        return;
    m_isMoving = true;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_isMoving = false;
}

void ModelsPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    m_isMoving = true;
    m_model->setSnapshot(snapshot);
    m_isMoving = false;
    if (m_model->rowCount() == 0)
        m_follows = true;
    followNewest();
    const int row = m_table->currentIndex().row();
    m_details->showVersion(m_model->version(row), row == 0);
    m_details->showFleet(snapshot);
    updateButtons(snapshot);
}

void ModelsPanel::updateButtons(const SnapshotPtr &snapshot)
{
    const bool hasVersion = version().has_value();
    m_promote->setEnabled(hasVersion && snapshot && snapshot->canRun && m_table->currentIndex().row() > 0 &&
                          snapshot->state != session::RunState::Finished);
    m_save->setEnabled(hasVersion);
}

} // namespace fleetgrad::desktop
