// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace fleetgrad::desktop {

/// What the desktop remembers between two starts.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// In the user's own place.
    Settings();
    /// In the given INI file, for tests.
    explicit Settings(const QString &path);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// Newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);

    bool hintClosed() const;
    void setHintClosed(bool closed);

    /// The folder in which files were last opened or saved; the documents folder at first.
    QString folder() const;
    void setFolder(const QString &folder);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

Q_SIGNALS:
    void recentFilesChanged();

private:
    void migrate();
    std::unique_ptr<QSettings> m_store;
};

} // namespace fleetgrad::desktop
