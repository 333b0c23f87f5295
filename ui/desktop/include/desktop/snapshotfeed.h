// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <session/session.h>

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <vector>

namespace fleetgrad::desktop {

/// The one timer of the desktop: takes one snapshot a frame and gives the same one to every view that can be
/// seen. About 30 frames a second, down to 10 where a frame takes long, 2 while the window is hidden.
class SnapshotFeed : public QObject
{
    Q_OBJECT
public:
    using Show = std::function<void(const SnapshotPtr &)>;
    struct Manner
    {
        bool isLive = false; ///< tells of the run even while the views are held
        bool isCalm = false; ///< figures and words, which nobody reads with every frame
    };

    /// `window`: what must be visible for the feed to be quick.
    explicit SnapshotFeed(QWidget *window);

    /// Null: there is nothing to show.
    void setSession(std::shared_ptr<const session::Session> session);
    /// `show` is called once a frame while `view` is visible, and does nothing where nothing changed. Calm
    /// views take turns: each is shown five to ten times a second, no frame has to draw all of them, and none
    /// draws them together with the curves of a new snapshot where the next can.
    void addView(QWidget *view, Show show, Manner manner);

    /// The views stand still, and the run goes on. A new session lets them go.
    void setHeld(bool held);
    bool isHeld() const { return m_held != nullptr; }
    /// The views stand still at a snapshot of the past.
    void holdAt(const SnapshotPtr &past);
    bool isPast() const { return m_held && m_held->isPast(); }
    /// What the views show: the newest, or what they are held at.
    const SnapshotPtr &shown() const { return m_held ? m_held : m_snapshot; }

    /// The newest; null before the first.
    const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// Milliseconds from the start of a frame until everything is painted, smoothed.
    double frameTime() const { return m_frameTime; }
    /// Takes a snapshot and shows it at once.
    void tick();

Q_SIGNALS:
    /// After a frame: what it took, from taking the snapshot until everything was painted.
    void painted(double milliseconds);
    /// Before the views are shown it.
    void frame(const fleetgrad::desktop::SnapshotPtr &snapshot);

protected:
    bool event(QEvent *event) override;

private:
    struct View
    {
        QPointer<QWidget> widget;
        Show show;
        Manner manner;
        bool wasVisible = false;
    };

    void nextFrame();
    /// `turn`: which of the calm views, of every `turns`, or -1; those that have just been opened at once.
    void showViews(int turn, int turns);
    bool windowIsSeen() const;
    std::chrono::milliseconds pace() const; ///< between two frames

    QWidget *m_window;
    std::shared_ptr<const session::Session> m_session;
    SnapshotPtr m_snapshot;
    SnapshotPtr m_held; ///< null while the views follow the run
    std::vector<View> m_views;
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_turn = 0;
    bool m_figuresWait = false;
    double m_frameTime = 0;
};

} // namespace fleetgrad::desktop
