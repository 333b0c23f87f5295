// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardbutton.h"

#include "card.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

CardButton::CardButton(const QString &title, const QString &remark, QWidget *parent)
    : QPushButton(parent), m_title(new QLabel), m_remark(secondaryLabel())
{
    setProperty("role", u"card"_s);
    setAutoDefault(true); // Return presses it, as Space does
    m_title->setProperty("role", u"strong"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(2);
    for (QLabel *label : {m_title, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTitle(title);
    setRemark(remark);
}

void CardButton::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void CardButton::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setHidden(remark.isEmpty());
    setAccessibleDescription(remark);
}

// A push button would make room for a text of its own alone.
QSize CardButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize CardButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

int CardButton::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

} // namespace fleetgrad::desktop
