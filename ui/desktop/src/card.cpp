// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

QLabel *secondaryLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", u"secondary"_s);
    return label;
}

CardHead::CardHead(const QString &title, QWidget *parent)
    : QFrame(parent), m_remark(secondaryLabel()), m_status(secondaryLabel()), m_layout(new QHBoxLayout(this))
{
    setObjectName(u"cardHead"_s);
    m_layout->setContentsMargins(8, 3, 8, 3);
    m_layout->setSpacing(7);
    auto *label = new QLabel(title);
    label->setObjectName(u"title"_s);
    m_layout->addWidget(label);
    m_layout->addWidget(m_remark);
    m_layout->addStretch(1);
    m_layout->addWidget(m_status);
    // The text must never widen the dock.
    m_remark->setMinimumWidth(1);
    setMinimumHeight(fontMetrics().height() + 14);
}

void CardHead::setRemark(const QString &text)
{
    if (m_remark->text() != text)
        m_remark->setText(text);
}

void CardHead::setStatus(const QString &text)
{
    if (m_status->text() != text)
        m_status->setText(text);
}

void CardHead::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

CardDock::CardDock(const QString &title, const QString &name, QWidget *content, QWidget *parent)
    : QDockWidget(title, parent), m_head(new CardHead(title)), m_body(new QFrame)
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

void CardDock::setHeadHidden()
{
    // A title bar of no height: an empty widget, as the documentation of QDockWidget has it.
    auto *nothing = new QWidget(this);
    nothing->setFixedHeight(0);
    setTitleBarWidget(nothing);
    m_head->hide();
    m_body->layout()->setContentsMargins(1, 1, 1, 4);
    m_body->setObjectName(u"card"_s);
    m_body->style()->unpolish(m_body);
    m_body->style()->polish(m_body);
}

} // namespace fleetgrad::desktop
