// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/notifier.h>

#include <memory>

class QDBusConnection;

namespace fleetgrad::desktop {

/// Shows notices by the desktop's notification service (org.freedesktop.Notifications on D-Bus), or by an
/// icon in the tray where there is none. Asks without waiting, and only once something is to be shown.
class DesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    /// By the session's bus.
    explicit DesktopNotifier(QObject *parent = nullptr);
    /// By another one.
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void show(const Notice &notice) override;
    void findWay() override;
    Way way() const override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    struct Parts;
    void connectToBus();
    void take(Way way);
    void send(const Notice &notice);
    void showInTray(const Notice &notice);

    std::unique_ptr<Parts> m_parts;
};

} // namespace fleetgrad::desktop
