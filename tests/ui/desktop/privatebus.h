// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace fleetgrad::desktop::driver {

/// A bus of its own for a test that stands for a service of the desktop.
class PrivateBus
{
public:
    ~PrivateBus() { stop(); }

    /// Whether it can be there at all.
    static bool isInstalled() { return !program().isEmpty(); }
    bool start()
    {
        m_daemon.start(program(), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                   QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return true;
    }
    void stop()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    /// One for each name.
    QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    static QString program() { return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")); }

    QProcess m_daemon;
    QString m_address;
};

} // namespace fleetgrad::desktop::driver
