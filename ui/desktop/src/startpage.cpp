// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "card.h"
#include "cardbutton.h"
#include "presets.h"
#include "recentlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int widest = 980; ///< of both columns: longer lines are hard to read

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", u"heading"_s);
    return label;
}

QVBoxLayout *column()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(6);
    return layout;
}

} // namespace

StartPage::StartPage(const Appearance *appearance, const Settings *settings, QWidget *parent)
    : QWidget(parent), m_recent(new RecentList(appearance, settings))
{
    setObjectName(u"startPage"_s);
    m_back = card(u"startBack"_s, {}, tr("The run goes on meanwhile."));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &StartPage::backWanted);
    connect(m_recent, &RecentList::chosen, this, &StartPage::pathChosen);
    connect(m_recent, &RecentList::removeWanted, this, &StartPage::removeWanted);

    auto *page = new QWidget;
    page->setObjectName(u"startBody"_s);
    page->setMaximumWidth(widest);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(24, 12, 24, 20);
    rows->setSpacing(12);
    rows->addWidget(m_back);
    auto *columns = new QHBoxLayout;
    rows->addLayout(columns, 1);
    columns->setSpacing(36);
    columns->addWidget(beginnings(), 1);
    columns->addWidget(recent(), 1);

    auto *inner = new QWidget;
    inner->setObjectName(u"startInner"_s);
    auto *centre = new QHBoxLayout(inner);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(page, 100);
    centre->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"startScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

CardButton *StartPage::card(const QString &name, const QString &title, const QString &remark)
{
    auto *button = new CardButton(title, remark, this);
    button->setObjectName(name);
    return button;
}

QWidget *StartPage::beginnings()
{
    auto *box = new QWidget;
    auto *layout = column();
    box->setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("See a fleet learn")));
    for (const Preset &preset : presets()) {
        if (preset.name == u"original"_s)
            continue; // is for those who know what it is
        auto *button = card(QString(u"start-"_s + preset.name), preset.title, preset.remark);
        connect(button, &QPushButton::clicked, this,
                [this, name = preset.name] { Q_EMIT demonstrationWanted(name); });
        layout->addWidget(button);
        if (!m_first)
            m_first = button;
    }
    layout->addSpacing(12);
    layout->addWidget(heading(tr("Your own readings")));
    const auto add = [&](const QString &name, const QString &title, const QString &remark, auto signal) {
        auto *button = card(name, title, remark);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
    };
    add(u"startFolder"_s, tr("Replay a folder…"), tr("CSV files of readings: each is a device"),
        &StartPage::folderWanted);
    add(u"startFile"_s, tr("Open a file…"), tr("A run, to look at and to go on with; a model; readings"),
        &StartPage::fileWanted);
    add(u"startServer"_s, tr("Connect to a server…"), tr("A run elsewhere, shown as one on this computer"),
        &StartPage::serverWanted);
    add(u"startSettings"_s, tr("New run with settings…"),
        tr("The source, when labels come, training, rounds, alarms, drift"), &StartPage::settingsWanted);
    layout->addStretch(1);
    return box;
}

QWidget *StartPage::recent()
{
    auto *box = new QWidget;
    auto *layout = column();
    box->setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Opened last")));
    layout->addWidget(m_recent, 1);
    return box;
}

void StartPage::setRun(const QString &name, bool isRunning)
{
    m_back->setRemark(isRunning ? tr("The run goes on meanwhile.") : tr("The run stands still."));
    m_back->setTitle(tr("Back to %1").arg(name));
    m_back->setHidden(name.isEmpty());
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_back->isHidden())
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fleetgrad::desktop
