// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QLabel *secondaryLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"secondary"_s);
    return label;
}

void setLiveText(QLabel *label, const QString &text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    const QSize room = label->minimumSize().expandedTo(label->sizeHint());
    if (room != label->minimumSize())
        label->setFixedSize(room);
}

QScrollArea *scrolling(QWidget *content, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

CardHead::CardHead(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(title)), m_remark(secondaryLabel()), m_status(secondaryLabel()),
      m_layout(new QHBoxLayout(this))
{
    setObjectName(u"cardHead"_s);
    m_layout->setContentsMargins(8, 3, 8, 3);
    m_layout->setSpacing(7);
    m_title->setObjectName(u"title"_s);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_remark);
    m_layout->addStretch(1);
    m_layout->addWidget(m_status);
    // The text must never widen the dock.
    m_remark->setMinimumWidth(1);
    setCollapsed(false);
}

void CardHead::setRemark(const QString &text)
{
    if (m_remark->text() != text)
        m_remark->setText(text);
}

void CardHead::setStatus(const QString &text)
{
    setLiveText(m_status, text);
}

void CardHead::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
    m_widgets.removeAll(nullptr);
    if (!m_widgets.contains(widget))
        m_widgets.push_back(widget);
}

void CardHead::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
}

void CardHead::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    const int least = sizeHint().height(), most = collapsed ? 0 : QWIDGETSIZE_MAX;
    if (least == minimumHeight() && most == maximumHeight())
        return;
    setMinimumHeight(least);
    setMaximumHeight(most);
}

QSize CardHead::sizeHint() const
{
    const QSize hint = QFrame::sizeHint();
    return {hint.width(), m_isCollapsed ? 0 : std::max(hint.height(), fontMetrics().height() + 14)};
}

bool CardHead::isBare() const
{
    return m_remark->text().isEmpty() && m_status->text().isEmpty() &&
           std::ranges::none_of(m_widgets,
                                [this](QWidget *widget) { return widget && widget->parent() == this; });
}

CardDock::CardDock(const QString &title, const QString &name, QWidget *content, QWidget *parent)
    : QDockWidget(title, parent), m_head(new CardHead(title)), m_body(new QFrame), m_content(content)
{
    setAcceptDrops(true);
    setObjectName(name);
    setTitleBarWidget(m_head);
    m_body->setObjectName(u"cardBody"_s);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(1, 0, 1, 4);
    layout->setSpacing(0);
    layout->addWidget(content);
    setWidget(m_body);
}

void CardDock::setTabbed(bool tabbed)
{
    if (m_head->property("tabbed").toBool() == tabbed)
        return;
    m_head->setProperty("tabbed", tabbed);
    m_head->style()->unpolish(m_head);
    m_head->style()->polish(m_head);
}

} // namespace fleetgrad::desktop
