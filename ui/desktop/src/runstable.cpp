// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runstable.h"

#include "delegates.h"
#include "fitcolumn.h"

#include <charts/theme.h>
#include <desktop/comparedruns.h>

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int fewestRows = 2; ///< that are seen without scrolling where room is short
constexpr int mostRows = 5;   ///< where it isn't
constexpr int gap = 6;

class RunsDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const bool hasFailed = index.data(ComparedRuns::FailedRole).toBool();
        if (index.column() == ComparedRuns::State)
            return paintText(painter, option.rect, index,
                             hasFailed ? look().chart.error : look().chart.secondary);
        if (index.column() != ComparedRuns::Run)
            return RowDelegate::paintCell(painter, option, index);
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        const QWidget *view = option.widget;
        const QStyle *style = view ? view->style() : QApplication::style();
        QStyleOptionViewItem box = whole;
        // Where a click counts, too: QStyledItemDelegate::editorEvent().
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &whole, view);
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(QStyle::State_On, whole.checkState == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, whole.checkState != Qt::Checked);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, view);
        const int left = paintSwatch(painter, box.rect.right() + gap, option.rect, index);
        QRect text = option.rect;
        text.setLeft(left);
        paintText(painter, text, index, look().chart.text);
    }

private:
    /// A piece of the curve, dashed as it is. Returns where the text begins.
    int paintSwatch(QPainter *painter, int left, const QRect &rect, const QModelIndex &index) const
    {
        constexpr int width = 20;
        const int color = index.data(ComparedRuns::ColorRole).toInt();
        if (color >= 0) {
            const bool isDashed = charts::curveStyle(color) == charts::CurveStyle::Dashed;
            painter->setPen(QPen(look().chart.line(charts::curveColor(color)), 3,
                                 isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
            painter->drawLine(left, rect.center().y(), left + width, rect.center().y());
        }
        return left + width;
    }
};

} // namespace

RunsTable::RunsTable(const Appearance *appearance, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"comparedRuns"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Compared runs"));
    setAccessibleDescription(tr("Space shows or hides a run, F2 renames it, Delete removes it."));
    setItemDelegate(new RunsDelegate(appearance, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(font()));
    horizontalHeader()->setHighlightSections(false);
}

void RunsTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(ComparedRuns::Run, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    fitColumn(*this, ComparedRuns::Batches, u"000,000"_s);
    fitColumn(*this, ComparedRuns::Devices, u"000,000"_s);
    setColumnWidth(ComparedRuns::State, 26 * letter);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RunsTable::fitRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RunsTable::fitRows);
    connect(model, &QAbstractItemModel::modelReset, this, &RunsTable::fitRows);
    fitRows();
}

int RunsTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           2 * frameWidth();
}

void RunsTable::fitRows()
{
    const int rows = std::clamp(model()->rowCount(), 1, mostRows);
    setMinimumHeight(heightOf(std::min(rows, fewestRows)));
    setMaximumHeight(heightOf(rows));
    updateGeometry();
}

QSize RunsTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), maximumHeight()};
}

bool RunsTable::event(QEvent *event)
{
    // These keys mean something else to the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Delete || key == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RunsTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_Delete && current.isValid())
        return Q_EMIT removeWanted(current.row());
    if (event->key() == Qt::Key_Space && current.isValid()) {
        const QModelIndex run = current.siblingAtColumn(ComparedRuns::Run);
        const bool isShown = run.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(run, isShown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    if (event->key() == Qt::Key_F2 && current.isValid()) {
        const QModelIndex run = current.siblingAtColumn(ComparedRuns::Run);
        setCurrentIndex(run);
        return edit(run);
    }
    QTableView::keyPressEvent(event);
}

} // namespace fleetgrad::desktop
