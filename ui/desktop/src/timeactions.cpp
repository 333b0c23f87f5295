// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeactions.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeActions)
};

QAction *make(QWidget *window, const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, window);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setToolTip(QString(text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')'));
    window->addAction(action);
    return action;
}

} // namespace

TimeActions::TimeActions(QWidget *window)
{
    using enum TimeTravel::Stride;
    const auto add = [&](const QString &name, const QString &text, const QString &keys,
                         TimeTravel::Stride stride, bool isForward) {
        steps.push_back({make(window, name, text, QKeySequence(keys)), stride, isForward});
    };
    add(u"batchBack"_s, TimeWords::tr("One batch back"), u"Ctrl+Left"_s, Batch, false);
    add(u"batchForward"_s, TimeWords::tr("One batch forward"), u"Ctrl+Right"_s, Batch, true);
    add(u"roundBack"_s, TimeWords::tr("To the round before"), u"Ctrl+Shift+Left"_s, Round, false);
    add(u"roundForward"_s, TimeWords::tr("To the next round"), u"Ctrl+Shift+Right"_s, Round, true);
    add(u"eventBack"_s, TimeWords::tr("To the event before"), u"Alt+Left"_s, Event, false);
    add(u"eventForward"_s, TimeWords::tr("To the next event"), u"Alt+Right"_s, Event, true);
    now = make(window, u"backToNow"_s, TimeWords::tr("Back to now"), Qt::Key_Escape);
}

void TimeActions::addTo(QMenu *menu) const
{
    for (const Step &step : steps)
        menu->addAction(step.action);
    menu->addSeparator();
    menu->addAction(now);
}

void TimeActions::setEnabled(bool canGoBack, bool isPast) const
{
    for (const Step &step : steps)
        step.action->setEnabled(step.isForward ? isPast : canGoBack);
    now->setEnabled(isPast); // Escape belongs to others otherwise
}

} // namespace fleetgrad::desktop
