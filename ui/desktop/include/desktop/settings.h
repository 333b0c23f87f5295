// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>
#include <desktop/openrun.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
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

    /// As report::Translators::use() takes it; empty = that of the system.
    QString language() const;
    void setLanguage(const QString &language);

    /// Newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    /// As they were before, or some of them.
    void setRecentFiles(const QStringList &paths);
    /// When it was opened last; invalid where that is not known.
    QDateTime openedAt(const QString &path) const;

    /// Whether a start without arguments opens again what was open at the end; at first it does.
    bool reopens() const;
    void setReopens(bool reopens);
    QList<OpenRun> openRuns() const;
    void setOpenRuns(const QList<OpenRun> &runs);

    /// Of a server, "host:port": the certificate that was trusted, and the token that is to be kept. Empty:
    /// none. With a token the file of these settings is for its owner alone.
    QString fingerprint(const QString &server) const;
    void setFingerprint(const QString &server, const QString &fingerprint);
    QString token(const QString &server) const;
    void setToken(const QString &server, const QString &token);

    bool hintClosed() const;
    void setHintClosed(bool closed);

    /// The folder in which files were last opened or saved; the documents folder at first.
    QString folder() const;
    void setFolder(const QString &folder);

    /// Whether pictures have the colours of paper whatever the screen has; at first those of the screen.
    bool exportsForPaper() const;
    void setExportsForPaper(bool paper);

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

    /// JSON by toJson(KeptBreakpoints), likewise.
    QByteArray breakpoints(const QString &source) const;
    void setBreakpoints(const QString &source, const QByteArray &breakpoints);

Q_SIGNALS:
    void recentFilesChanged();
    void layoutsChanged();
    void reopensChanged(bool reopens);

private:
    using Layouts = QMap<QString, QVariant>;
    void migrate();
    /// Of a map by source; an empty value removes it.
    void setOfSource(const QString &key, const QString &source, const QByteArray &value);
    std::unique_ptr<QSettings> m_store;
};

} // namespace fleetgrad::desktop
