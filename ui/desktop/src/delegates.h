// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QStyledItemDelegate>

namespace fleetgrad::desktop {

/// Rows with a hairline below, numbers as they are, and no focus frame a cell.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(const Appearance *appearance, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// What paintCell() needs to show the whole text.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Height of a row for this font.
    static int rowHeight(const QFont &font);

protected:
    /// Draws what stands in the cell; the background is there already.
    virtual void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;
    static void paintText(QPainter *painter, const QRect &rect, const QModelIndex &index,
                          const QColor &color);
    const Look &look() const { return m_appearance->look(); }

private:
    /// Whether the lower end of the view cuts the row: half a figure reads as another one.
    static bool isCut(const QStyleOptionViewItem &option);
    static bool isHalfFigure(const QStyleOptionViewItem &option, const QModelIndex &index);

    const Appearance *m_appearance;
};

/// The fleet table: the colour of a curve before the name, the state as a chip, the trend as a sparkline, a
/// lock after the rate.
class FleetDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintRate(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintDrift(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintTrend(QPainter *painter, const QRect &rect, const QModelIndex &index, bool isSelected) const;
};

/// The models tree: remarks and claims are pale, branches bold.
class VersionDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

/// Events: the batch, a mark for the level, and a sentence over as many lines as it needs.
class EventDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    static int textLeft(const QFont &font);
};

/// A word in a rounded outline, from `left` on, centred in the height of `rect`.
void paintChip(QPainter *painter, const QRect &rect, const QString &word, const QColor &color);
int chipWidth(const QFont &font, const QString &word);

} // namespace fleetgrad::desktop
