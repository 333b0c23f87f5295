// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>
#include <session/session.h>

#include <QObject>

#include <memory>

namespace fleetgrad::desktop {

/// The run in hand. Another one takes its place only once it is open: what can't be opened changes nothing.
/// Sessions end on another thread, since that waits for the next batch boundary.
class RunHolder : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~RunHolder() override;

    void create(const fleet::RunConfig &config, const session::SessionOptions &options);
    void open(const QString &path, const session::SessionOptions &options);
    void take(std::shared_ptr<session::Session> candidate);

    /// Null before the first run is open.
    const std::shared_ptr<session::Session> &session() const { return m_session; }
    bool isOpening() const { return m_candidate != nullptr; }
    /// Share of the run that is being opened, 0..1.
    double opened() const { return m_opened; }
    /// Stops opening.
    void cancel();
    /// Ends the run without waiting for it, where the program goes on.
    void end();
    /// Looks at the run that is being opened; once a frame.
    void poll();

Q_SIGNALS:
    void openingChanged();
    /// More of it has been read.
    void openedChanged();
    /// session() is another one.
    void replaced();
    void failed(const fleetgrad::Error &error);

private:
    static void retire(std::shared_ptr<session::Session> session);

    std::shared_ptr<session::Session> m_session;
    std::shared_ptr<session::Session> m_candidate;
    double m_opened = 0;
};

} // namespace fleetgrad::desktop
