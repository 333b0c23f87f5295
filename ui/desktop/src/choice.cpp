// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace fleetgrad::desktop {

namespace {

constexpr int arrowRoom = 34;

} // namespace

Choice::Choice(QWidget *parent) : QComboBox(parent)
{
    setItemDelegate(new QStyledItemDelegate(this)); // the usual one does not know the style sheet
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
}

int Choice::widest() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return widest;
}

QSize Choice::sizeHint() const
{
    const bool isFlat = property("role").toString() == QStringLiteral("flat");
    const int text = isFlat ? fontMetrics().horizontalAdvance(currentText()) : widest();
    return {text + arrowRoom, QComboBox::sizeHint().height()};
}

void Choice::showPopup()
{
    view()->setMinimumWidth(widest() + arrowRoom);
    QComboBox::showPopup();
}

void Choice::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QPointF center(width() - 11, height() / 2.0 + 1);
    painter.drawPolygon(
        QPolygonF({center + QPointF(-3.5, -2.5), center + QPointF(3.5, -2.5), center + QPointF(0, 2.5)}));
}

} // namespace fleetgrad::desktop
