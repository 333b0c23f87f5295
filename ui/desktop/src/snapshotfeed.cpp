// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/snapshotfeed.h>

#include "heldsnapshot.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace fleetgrad::desktop {

namespace {

constexpr std::chrono::milliseconds quick = 33ms;
constexpr std::chrono::milliseconds slowestSeen = 100ms;
constexpr std::chrono::milliseconds calm = 100ms;
constexpr auto slow = 500ms;
constexpr double smoothing = 0.1;
constexpr int none = -1;

QEvent::Type paintedEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

} // namespace

SnapshotFeed::SnapshotFeed(QWidget *window) : QObject(window), m_window(window)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(quick);
    connect(&m_timer, &QTimer::timeout, this, &SnapshotFeed::nextFrame);
    m_timer.start();
}

void SnapshotFeed::setSession(std::shared_ptr<const session::Session> session)
{
    m_session = std::move(session);
    m_held = nullptr;
    tick();
}

void SnapshotFeed::addView(QWidget *view, Show show, Manner manner)
{
    std::erase_if(m_views, [](const View &other) { return !other.widget; });
    m_views.push_back({view, std::move(show), manner});
}

void SnapshotFeed::setHeld(bool held)
{
    m_held = held ? m_snapshot : nullptr;
    tick();
}

void SnapshotFeed::holdAt(const SnapshotPtr &past)
{
    m_held = past;
    tick();
}

bool SnapshotFeed::windowIsSeen() const
{
    return m_window->isVisible() && !m_window->isMinimized();
}

std::chrono::milliseconds SnapshotFeed::pace() const
{
    // Where frames are dear, half of the time is left to the person's clicks and to the fleet. In steps, so
    // that the timer is not set anew with every frame.
    constexpr auto step = 20ms;
    const auto wanted = std::chrono::milliseconds(qint64(2 * m_frameTime)) / step * step;
    return std::clamp(wanted, quick, slowestSeen);
}

void SnapshotFeed::nextFrame()
{
    // What is new has a frame of its own for its curves: the figures that have their turn follow in the next.
    const bool isNew = m_session && m_session->snapshot() != m_snapshot;
    m_figuresWait = isNew && !m_figuresWait;
    const int turns = std::max(1, int(calm / m_timer.intervalAsDuration()));
    if (!m_figuresWait)
        m_turn = (m_turn + 1) % turns;
    showViews(m_figuresWait ? none : m_turn, turns);
}

void SnapshotFeed::tick()
{
    showViews(0, 1);
}

void SnapshotFeed::showViews(int turn, int turns)
{
    m_clock.start();
    const auto interval = windowIsSeen() ? pace() : slow;
    if (m_timer.intervalAsDuration() != interval)
        m_timer.setInterval(interval);

    m_snapshot = m_session ? m_session->snapshot() : nullptr;
    m_held = heldSnapshot(m_held, m_snapshot);
    Q_EMIT frame(m_snapshot);
    int calmViews = 0;
    for (View &view : m_views) {
        const bool isVisible = view.widget && view.widget->isVisible();
        const bool isOpened = !std::exchange(view.wasVisible, isVisible);
        if (!isVisible)
            continue;
        const bool hasTurn = !view.manner.isCalm || calmViews++ % turns == turn;
        if (hasTurn || isOpened)
            view.show(view.manner.isLive ? m_snapshot : shown());
    }
    // Paint events are posted with low priority: this one comes after them.
    QCoreApplication::postEvent(this, new QEvent(paintedEvent()), Qt::LowEventPriority - 1);
}

bool SnapshotFeed::event(QEvent *event)
{
    if (event->type() != paintedEvent())
        return QObject::event(event);
    const double milliseconds = double(m_clock.nsecsElapsed()) / 1e6;
    Q_EMIT painted(milliseconds);
    m_frameTime = m_frameTime == 0 ? milliseconds : m_frameTime + smoothing * (milliseconds - m_frameTime);
    return true;
}

} // namespace fleetgrad::desktop
