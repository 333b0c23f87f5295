// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant> // whole, for the slot
#include <QObject>
#include <QString>

class QDBusConnection;

namespace fleetgrad::desktop {

/// Whether the desktop that the program runs on wants dark windows, and when that changes. Asks the portal of
/// settings for `color-scheme` of `org.freedesktop.appearance`:
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme : unsigned char {
        Unknown, ///< there is no portal, it has not answered yet, or it has no preference
        Light,
        Dark,
    };

    /// On the bus of the session, where there is one.
    explicit SystemScheme(QObject *parent = nullptr);
    explicit SystemScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void follow(QDBusConnection bus);
    void take(uint value);

    Scheme m_scheme = Scheme::Unknown;
};

} // namespace fleetgrad::desktop
