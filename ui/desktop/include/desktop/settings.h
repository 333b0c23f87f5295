// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

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

    /// Arrangements of the panels that a person named, by name.
    QStringList layouts() const;
    /// Empty where there is none of that name.
    QByteArray layout(const QString &name) const;
    /// Replaces one of the same name; an empty one is removed.
    void setLayout(const QString &name, const QByteArray &layout);

    /// JSON by toJson(AlertRules); empty at first.
    QByteArray alertRules() const;
    void setAlertRules(const QByteArray &rules);

    /// JSON by toJson(DeviceGroups), for all runs of a source (groupsKey()); empty: none.
    QByteArray groups(const QString &source) const;
    void setGroups(const QString &source, const QByteArray &groups);

Q_SIGNALS:
    void recentFilesChanged();
    void layoutsChanged();

private:
    using Layouts = QMap<QString, QVariant>;
    void migrate();
    std::unique_ptr<QSettings> m_store;
};

} // namespace fleetgrad::desktop
