// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleetgrad::desktop {

namespace {

QString levelName(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Error:
        return u"error"_s;
    case MessageBar::Level::Hint:
        return u"hint"_s;
    case MessageBar::Level::Notice:
        break;
    }
    return u"notice"_s;
}

} // namespace

MessageBar::MessageBar(const Appearance *appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_text(new QLabel), m_second(new QPushButton),
      m_action(new QPushButton), m_close(new QToolButton)
{
    setObjectName(u"message"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_second->setObjectName(u"messageSecond"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setProperty("role", u"flat"_s);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 6, 5);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_second);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_onAction;
        dismiss();
        if (act)
            act();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (m_onSecond)
            m_onSecond();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    connect(appearance, &Appearance::changed, this, &MessageBar::colorIcon);
    colorIcon();
}

void MessageBar::colorIcon()
{
    m_close->setIcon(signIcon(Sign::Close, m_appearance->look().chart.secondary));
}

void MessageBar::showMessage(Level level, const QString &text, const QString &action,
                             std::function<void()> onAction)
{
    setProperty("level", levelName(level));
    style()->unpolish(this);
    style()->polish(this);
    setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    m_second->hide();
    m_onSecond = nullptr;
    show();
    place();
    m_timer.stop();
    if (level == Level::Notice)
        m_timer.start(4s);
}

void MessageBar::offerToo(const QString &action, std::function<void()> onAction)
{
    m_second->setText(action);
    m_second->show();
    m_onSecond = std::move(onAction);
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    place();
}

void MessageBar::floatOver(QWidget *host)
{
    setParent(host);
    m_floats = true;
    host->installEventFilter(this);
}

void MessageBar::place()
{
    if (!m_floats)
        return;
    constexpr int edge = 14, leastRoom = 160;
    const QWidget &host = *parentWidget();
    layout()->activate();
    const int others = sizeHint().width() - m_text->sizeHint().width();
    const int wanted = others + m_text->fontMetrics().horizontalAdvance(m_text->text()) + edge;
    const int widest = std::max(leastRoom, host.width() - 2 * edge);
    resize(std::min(wanted, widest), 0);
    resize(width(), std::max(minimumSizeHint().height(), heightForWidth(width())));
    move((host.width() - width()) / 2, host.height() - height() - edge);
    raise();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (m_floats && watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::dismiss()
{
    m_timer.stop();
    hide();
    m_onAction = m_onSecond = nullptr;
}

} // namespace fleetgrad::desktop
