// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparetables.h"

#include "delegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// What differs, and what is best, in bold.
class ComparisonDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        QFont font = option.font;
        font.setBold(index.data(ComparisonModel::BoldRole).toBool());
        painter->setFont(font);
        RowDelegate::paintCell(painter, option, index);
    }
};

} // namespace

CompareTables::CompareTables(const Appearance *appearance, QWidget *parent)
    : QTabWidget(parent), m_corner(new QWidget)
{
    setObjectName(u"compareTables"_s);
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Tables of the compared runs"));
    addPage(Differences, tr("What differs"), u"differencesTable"_s, appearance);
    addPage(Results, tr("Results"), u"resultsTable"_s, appearance);
    buildCorner();
    connect(this, &QTabWidget::currentChanged, this, [this] {
        m_allKeys->setVisible(currentIndex() == Differences);
        Q_EMIT changed();
    });
}

void CompareTables::addPage(Index index, const QString &title, const QString &name,
                            const Appearance *appearance)
{
    Page &page = m_pages[index];
    auto *content = new QWidget;
    page.model = new ComparisonModel(this);
    page.table = new QTableView;
    page.words = new QLabel;
    QTableView *table = page.table;
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(page.model);
    table->setItemDelegate(new ComparisonDelegate(appearance, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMinimumHeight(3 * RowDelegate::rowHeight(table->font()));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(table->font()));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    table->horizontalHeader()->setStretchLastSection(index == Differences);
    page.words->setObjectName(name + u"Words"_s);
    page.words->setProperty("role", u"secondary"_s);
    page.words->setAlignment(Qt::AlignCenter);
    page.words->setWordWrap(true);
    page.words->setMargin(6);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table, 1);
    layout->addWidget(page.words, 1);
    addTab(content, title);
}

QToolButton *CompareTables::button(const QString &name, const QString &text, const QString &toolTip)
{
    auto *result = new QToolButton(m_corner);
    result->setObjectName(name);
    result->setProperty("role", u"flat"_s);
    result->setText(text);
    result->setToolTip(toolTip);
    m_corner->layout()->addWidget(result);
    return result;
}

void CompareTables::buildCorner()
{
    auto *layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(0, 0, 4, 2);
    layout->setSpacing(2);
    m_allKeys = button(u"allKeys"_s, tr("All keys"), tr("Show the keys that are the same in all runs, too"));
    m_allKeys->setCheckable(true);
    connect(m_allKeys, &QToolButton::toggled, this, &CompareTables::changed);
    const auto *copy = button(u"copyComparison"_s, tr("Copy"), tr("Copy the table, for a spreadsheet"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(table().toTabbed()); });
    const auto *csv = button(u"exportComparison"_s, tr("CSV…"), tr("Save the table as CSV"));
    connect(csv, &QToolButton::clicked, this, &CompareTables::csvWanted);
    setCornerWidget(m_corner);
}

void CompareTables::showRuns(const std::vector<const ComparedRun *> &runs,
                             const std::vector<report::BatchRange> *stretches)
{
    setTabText(Results, stretches ? tr("Results in view") : tr("Results"));
    if (showsResults())
        return showPage(Results, stretches ? stretchTable(runs, *stretches) : resultsTable(runs),
                        tr("No run is shown. Tick one in the list above."));
    const bool isAlone = runs.size() < 2;
    auto table = isAlone && !m_allKeys->isChecked() ? ComparisonTable()
                                                    : differencesTable(runs, m_allKeys->isChecked());
    if (runs.empty())
        table = {};
    showPage(Differences, std::move(table),
             runs.empty() ? tr("No run is shown. Tick one in the list above.")
             : isAlone    ? tr("Add a second run to see in what they differ.")
                          : tr("The configurations are the same in every key."));
}

void CompareTables::showPage(Index index, ComparisonTable table, const QString &empty)
{
    Page &page = m_pages[index];
    const bool isOther = page.model->table().heads != table.heads;
    page.words->setText(empty);
    page.words->setVisible(table.rows.empty());
    page.table->setVisible(!table.rows.empty());
    page.model->setTable(std::move(table));
    if (isOther)
        setWidths(page.table, page.model->table());
}

/// As wide as what stands in a column, within bounds; what is longer is in the tooltip.
void CompareTables::setWidths(QTableView *table, const ComparisonTable &content)
{
    const int letter = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < content.heads.size(); ++column) {
        const int most = (column == 0 ? 34 : 22) * letter;
        const int wanted = table->horizontalHeader()->sectionSizeHint(column) + 2 * letter;
        int needed = wanted;
        for (const auto &row : content.rows)
            needed = std::max(needed, table->fontMetrics().horizontalAdvance(row[std::size_t(column)].text) +
                                          4 * letter);
        table->setColumnWidth(column, std::min(needed, most));
    }
}

} // namespace fleetgrad::desktop
