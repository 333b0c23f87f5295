// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "confusiontable.h"

#include "figures.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int headHeight = 24;
constexpr int titleMargin = 12; ///< of the words over a column, both sides

void paintConfusionCell(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                        const charts::Theme &theme, const QFont &font)
{
    const double share = index.data(ConfusionModel::ShareRole).toDouble();
    QColor shade = theme.accent;
    shade.setAlphaF(float(std::isfinite(share) ? 0.05 + 0.4 * share : 0.0));
    const QRectF cell = rect.adjusted(1, 1, -1, -1);
    painter.fillRect(cell, shade);
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF strong(bold), plain(font);
    const QString percent = percentText(share), word = index.data(ConfusionModel::WordRole).toString();
    const QString whole = QString(percent + u"  "_s + word);
    const double room = cell.width() - 6;
    // Beside each other, below each other, the share beside the count, or the share alone.
    QString head = index.data().toString(), words = whole;
    if (plain.horizontalAdvance(whole) > room) {
        const bool fits = plain.horizontalAdvance(word) <= room;
        const QString both = QString(head + u"  "_s + percent);
        if (fits && strong.height() + 2 * plain.height() <= cell.height())
            words = QString(percent + u'\n' + word);
        else if (fits && strong.horizontalAdvance(both) <= room)
            std::tie(head, words) = std::pair(both, word);
        else
            words = percent;
    }
    const double wordsHeight = plain.height() * double(words.count(u'\n') + 1);
    const double top = cell.center().y() - (strong.height() + wordsHeight) / 2;
    const QRectF count(cell.left() + 3, top, room, strong.height());
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(count, Qt::AlignCenter, head);
    painter.setFont(font);
    painter.drawText(QRectF(count.left(), count.bottom(), room, wordsHeight), Qt::AlignCenter, words);
}

class ConfusionDelegate : public QStyledItemDelegate
{
public:
    ConfusionDelegate(const Appearance *appearance, QObject *parent)
        : QStyledItemDelegate(parent), m_appearance(appearance)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const charts::Theme &theme = m_appearance->look().chart;
        paintConfusionCell(*painter, option.rect, index, theme, option.font);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(theme.accent);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    const Appearance *m_appearance;
};

} // namespace

ConfusionTable::ConfusionTable(const Appearance *appearance, ConfusionModel *model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new ConfusionDelegate(appearance, this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setStyleSheet(u"QTableCornerButton::section { background: transparent; border: none; }"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
        header->setStyleSheet(
            u"QHeaderView, QHeaderView::section { background: transparent; border: none; padding: 2px; }"_s);
        header->setMinimumSectionSize(2 * fontMetrics().height());
    }
    connect(appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

int ConfusionTable::titleWidth() const
{
    int title = 0; // of a column, in the language of the program
    for (int column = 0; column < ConfusionModel::ColumnCount; ++column) {
        const QString words = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        title = std::max(title, fontMetrics().horizontalAdvance(QString(words).replace(u'\n', u' ')));
    }
    return title;
}

void ConfusionTable::resizeEvent(QResizeEvent *event)
{
    // Two lines where the words of the columns do not fit into one.
    const int columns = width() - verticalHeader()->sizeHint().width();
    const bool isNarrow = columns < ConfusionModel::ColumnCount * (titleWidth() + titleMargin);
    m_model->setTitlesBroken(isNarrow);
    const int height = (isNarrow ? 2 : 1) * fontMetrics().lineSpacing() + 6;
    if (horizontalHeader()->height() != height)
        horizontalHeader()->setFixedHeight(height);
    QTableView::resizeEvent(event);
}

QSize ConfusionTable::minimumSizeHint() const
{
    const int width =
        verticalHeader()->sizeHint().width() + ConfusionModel::ColumnCount * (titleWidth() + titleMargin);
    return {std::max(180, width),
            2 * (2 * fontMetrics().height() + 8) + horizontalHeader()->sizeHint().height()};
}

void paintConfusion(QPainter &painter, const learning::Confusion &confusion, const QString &title,
                    const QRectF &room, const charts::Theme &theme, const QFont &font)
{
    ConfusionModel model;
    model.setConfusion(confusion);
    const auto words = [&](int section, Qt::Orientation orientation) {
        return model.headerData(section, orientation, Qt::DisplayRole).toString();
    };
    const QFontMetricsF metrics(font);
    const double left = std::max(metrics.horizontalAdvance(words(0, Qt::Vertical)),
                                 metrics.horizontalAdvance(words(1, Qt::Vertical))) +
                        12;
    const double width = (room.width() - left - 8) / 2;
    double wordsHeight = headHeight; // two lines where the words need them
    const int flags = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap;
    for (int i = 0; i < 2; ++i)
        wordsHeight =
            std::max(wordsHeight,
                     metrics.boundingRect(QRectF(0, 0, width, room.height()), flags, words(i, Qt::Horizontal))
                         .height());
    const QRectF cells = room.adjusted(left, headHeight + wordsHeight, -8, -8);
    const double height = cells.height() / 2;
    painter.save();
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRectF(room.left(), room.top(), room.width(), headHeight), Qt::AlignVCenter, title);
    painter.setFont(font);
    for (int i = 0; i < 2; ++i) {
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(cells.left() + i * width, cells.top() - wordsHeight, width, wordsHeight),
                         flags, words(i, Qt::Horizontal));
        painter.drawText(QRectF(room.left(), cells.top() + i * height, left - 8, height),
                         Qt::AlignVCenter | Qt::AlignRight, words(i, Qt::Vertical));
        for (int column = 0; column < 2; ++column)
            paintConfusionCell(painter,
                               QRectF(cells.left() + column * width, cells.top() + i * height, width, height),
                               model.index(i, column), theme, font);
    }
    painter.restore();
}

} // namespace fleetgrad::desktop
