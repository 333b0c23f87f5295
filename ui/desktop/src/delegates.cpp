// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates.h"

#include "icons.h"
#include "sparkline.h"

#include <charts/theme.h>
#include <desktop/fleetmodel.h>
#include <desktop/logmodels.h>
#include <desktop/modelsmodel.h>
#include <desktop/versionsmodel.h>

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace fleetgrad::desktop {

namespace {

constexpr int padding = 6; ///< left and right of a cell's text
constexpr int square = 8;  ///< of a curve's colour

/// What a text needs so that none of it is elided: a fraction of a pixel less would do that.
int wholeWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QFont chipFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

RowDelegate::RowDelegate(const Appearance *appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

int RowDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 9;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {wholeWidth(option.font, text) + 2 * padding, rowHeight(option.font)};
}

bool RowDelegate::isCut(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && option.rect.top() > 0 && option.rect.bottom() > view->viewport()->rect().bottom() + 1;
}

/// Half of a figure would be another.
bool RowDelegate::isHalfFigure(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && option.rect.left() > 0 && option.rect.right() > view->viewport()->rect().right() + 1 &&
           (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isCut(option))
        return;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, look().selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, look().hover);
    painter->setPen(look().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    if (!isHalfFigure(option, index))
        paintCell(painter, option, index);
    painter->restore();
}

void RowDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintText(painter, option.rect, index, look().chart.text);
}

void RowDelegate::paintText(QPainter *painter, const QRect &rect, const QModelIndex &index,
                            const QColor &color)
{
    const QRect inner = rect.adjusted(padding, 0, -padding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setPen(color);
    painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt(),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

int chipWidth(const QFont &font, const QString &word)
{
    return QFontMetrics(chipFont(font)).horizontalAdvance(word) + 14;
}

void paintChip(QPainter *painter, const QRect &rect, const QString &word, const QColor &color)
{
    const int width = chipWidth(painter->font(), word);
    painter->setFont(chipFont(painter->font()));
    const int height = painter->fontMetrics().height() + 3;
    const QRectF chip(rect.left() + 0.5, rect.center().y() - height / 2 + 0.5, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->drawText(chip, Qt::AlignCenter, word);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

QSize FleetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == FleetModel::Trend)
        return {sparklineWidth + 2 * padding, rowHeight(option.font)};
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isMarked = index.column() == FleetModel::Device || index.column() == FleetModel::Drift;
    const int extra = isMarked ? square + 6 : 0;
    const int width = index.column() == FleetModel::State || index.column() == FleetModel::Alarm
                          ? chipWidth(option.font, text)
                          : wholeWidth(option.font, text);
    return {width + 2 * padding + extra, rowHeight(option.font)};
}

void FleetDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    switch (index.column()) {
    case FleetModel::Device:
        return paintName(painter, option.rect, index);
    case FleetModel::State: {
        const auto state = fleet::DeviceState(index.data(FleetModel::StateRole).toInt());
        return paintChip(painter, option.rect.adjusted(padding, 0, 0, 0),
                         index.data(Qt::DisplayRole).toString(), look().stateColor(state));
    }
    case FleetModel::Trend:
        return paintTrend(painter, option.rect, index, option.state.testFlag(QStyle::State_Selected));
    case FleetModel::Alarm:
        if (index.data(FleetModel::AlarmRole).toBool())
            paintChip(painter, option.rect.adjusted(padding, 0, 0, 0), index.data(Qt::DisplayRole).toString(),
                      look().chart.error);
        return;
    case FleetModel::Drift:
        return paintDrift(painter, option.rect, index);
    case FleetModel::Rate:
        return paintRate(painter, option.rect, index);
    default:
        return RowDelegate::paintCell(painter, option, index);
    }
}

void FleetDelegate::paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const int color = index.data(FleetModel::ColorRole).toInt();
    if (color >= 0) {
        const QRectF mark(rect.left() + padding, rect.center().y() - square / 2 + 1, square, square);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look().chart.line(charts::curveColor(color)));
        painter->drawRoundedRect(mark, 1.5, 1.5);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    if (index.data(FleetModel::CanaryRole).toBool()) { // a ring, around the colour of its curve
        const QPointF center(rect.left() + padding + square / 2, rect.center().y() + 1);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look().chart.text, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(center, square * 0.85, square * 0.85);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    paintText(painter, rect.adjusted(square + 6, 0, 0, 0), index, look().chart.text);
}

void FleetDelegate::paintDrift(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto cause = learning::DriftCause(index.data(FleetModel::DriftRole).toInt());
    const bool drifts = cause != learning::DriftCause::None;
    if (drifts)
        paintCause(*painter, QPointF(rect.left() + padding + 5, rect.center().y() + 0.5), cause,
                   look().chart.warning);
    paintText(painter, rect.adjusted(drifts ? driftSignWidth : 0, 0, 0, 0), index,
              drifts ? look().chart.text : look().chart.secondary);
}

void FleetDelegate::paintTrend(QPainter *painter, const QRect &rect, const QModelIndex &index,
                               bool isSelected) const
{
    const auto *outline = index.data(FleetModel::OutlineRole).value<const session::Outline *>();
    if (!outline)
        return;
    const int color = isSelected ? index.data(FleetModel::ColorRole).toInt() : -1;
    const QColor grey = isSelected ? look().chart.text : look().chart.median;
    paintSparkline(*painter, QRectF(rect.adjusted(padding, 4, -padding, -4)), *outline,
                   color < 0 ? grey : look().chart.line(charts::curveColor(color)));
}

void FleetDelegate::paintRate(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    constexpr int lockWidth = 11;
    paintText(painter, rect.adjusted(0, 0, -lockWidth, 0), index, look().chart.text);
    if (index.data(FleetModel::LockedRole).toBool())
        paintLock(*painter, QRectF(rect.right() - lockWidth - 2, rect.center().y() - 5, 9, 11),
                  look().chart.text);
}

void VersionDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (index.data(ModelsModel::BranchRole).toBool()) {
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
    }
    const bool isPale = index.data(VersionsModel::PaleRole).toBool();
    paintText(painter, option.rect, index, isPale ? look().chart.secondary : look().chart.text);
    const QString remark = index.data(VersionsModel::RemarkRole).toString();
    if (remark.isEmpty())
        return;
    const QString text = index.data(Qt::DisplayRole).toString();
    const int used = text.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(text + u' ');
    painter->setFont(option.font);
    const QRect rest = option.rect.adjusted(padding + used, 0, -2, 0);
    painter->setPen(look().chart.secondary);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(remark, Qt::ElideRight, rest.width()));
}

int EventDelegate::textLeft(const QFont &font)
{
    return padding + QFontMetrics(font).horizontalAdvance(QStringLiteral("999,999")) + 22;
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view does not say how wide it is when it asks.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    const int width = std::max(60, whole - textLeft(option.font) - padding);
    const QRect text = QFontMetrics(option.font)
                           .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap,
                                         index.data(Qt::DisplayRole).toString());
    return {whole, text.height() + 6};
}

void EventDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(padding, 3, -padding, -2);
    const int lineHeight = painter->fontMetrics().height();
    const int left = option.rect.left() + textLeft(option.font);
    const QRect batch(row.left(), row.top(), left - 22 - row.left(), lineHeight);
    painter->setPen(look().chart.secondary);
    painter->drawText(batch, Qt::AlignRight | Qt::AlignVCenter,
                      QLocale().toString(index.data(EventsModel::BatchRole).toULongLong()));

    const auto level = fleet::EventLevel(index.data(EventsModel::LevelRole).toInt());
    const bool isPale = index.data(EventsModel::PaleRole).toBool();
    paintLevel(*painter, QPointF(left - 11, row.top() + lineHeight / 2.0), level,
               isPale ? look().chart.baseline : look().levelColor(level));
    painter->setPen(isPale ? look().chart.secondary : look().chart.text);
    painter->drawText(QRect(left, row.top(), row.right() - left, row.height()), Qt::TextWordWrap,
                      index.data(Qt::DisplayRole).toString());
}

} // namespace fleetgrad::desktop
