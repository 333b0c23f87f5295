// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/settings.h>

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr int settingsVersion = 1;
constexpr int windowVersion = 2;
constexpr qsizetype mostRecent = 10;

const QString versionKey = u"version"_s;
const QString themeKey = u"view/theme"_s;
const QString languageKey = u"view/language"_s;
const QString recentKey = u"files/recent"_s;
const QString openedKey = u"files/opened"_s;
const QString reopensKey = u"files/reopens"_s;
const QString runsKey = u"files/runs"_s;
const QString folderKey = u"files/folder"_s;
const QString paperKey = u"export/paper"_s;
const QString fingerprintsKey = u"servers/fingerprints"_s;
const QString tokensKey = u"servers/tokens"_s;
const QString hintKey = u"hints/chartClosed"_s;
const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state%1"_s;
const QString groupListsKey = u"groups"_s;
const QString breakpointListsKey = u"breakpoints"_s;
const QString alertRulesKey = u"alerts/rules"_s;
const QString layoutsKey = u"window/layouts%1"_s;

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"contrast"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

} // namespace

Settings::Settings() : m_store(std::make_unique<QSettings>(u"Fleetgrad"_s, u"fleetgrad"_s))
{
    migrate();
}

Settings::Settings(const QString &path) : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    migrate();
}

void Settings::migrate()
{
    // What a newer program wrote is left alone: unknown keys harm nobody.
    if (m_store->value(versionKey, 0).toInt() < settingsVersion)
        m_store->setValue(versionKey, settingsVersion);
}

ThemeChoice Settings::theme() const
{
    const QString name = m_store->value(themeKey).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (name == themeName(choice))
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    m_store->setValue(themeKey, themeName(choice));
}

QString Settings::language() const
{
    return m_store->value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(languageKey, language);
}

QStringList Settings::recentFiles() const
{
    return m_store->value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = path.contains(u"://"_s) ? path : QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    files = files.mid(0, mostRecent);
    const QVariantMap before = m_store->value(openedKey).toMap();
    QVariantMap opened;
    for (const QString &file : files) {
        if (before.contains(file))
            opened.insert(file, before.value(file));
    }
    opened.insert(absolute, QDateTime::currentDateTime());
    m_store->setValue(openedKey, opened);
    setRecentFiles(files);
}

void Settings::setRecentFiles(const QStringList &paths)
{
    m_store->setValue(recentKey, paths);
    Q_EMIT recentFilesChanged();
}

QDateTime Settings::openedAt(const QString &path) const
{
    return m_store->value(openedKey).toMap().value(path).toDateTime();
}

bool Settings::reopens() const
{
    return m_store->value(reopensKey, true).toBool();
}

void Settings::setReopens(bool reopens)
{
    m_store->setValue(reopensKey, reopens);
    Q_EMIT reopensChanged(reopens);
}

QList<OpenRun> Settings::openRuns() const
{
    QList<OpenRun> runs;
    for (const QVariant &entry : m_store->value(runsKey).toList()) {
        const OpenRun run = OpenRun::fromVariant(entry);
        if (!run.path.isEmpty())
            runs += run;
    }
    return runs;
}

void Settings::setOpenRuns(const QList<OpenRun> &runs)
{
    QVariantList entries;
    for (const OpenRun &run : runs)
        entries += run.toVariant();
    m_store->setValue(runsKey, entries);
}

QString Settings::fingerprint(const QString &server) const
{
    return m_store->value(fingerprintsKey).toMap().value(server).toString();
}

void Settings::setFingerprint(const QString &server, const QString &fingerprint)
{
    QVariantMap map = m_store->value(fingerprintsKey).toMap();
    map.insert(server, fingerprint);
    m_store->setValue(fingerprintsKey, map);
}

QString Settings::token(const QString &server) const
{
    return m_store->value(tokensKey).toMap().value(server).toString();
}

void Settings::setToken(const QString &server, const QString &token)
{
    QVariantMap map = m_store->value(tokensKey).toMap();
    if (token.isEmpty() ? map.remove(server) == 0 : map.value(server) == token)
        return;
    // Before a token is in it: whoever opened the file until then finds none.
    m_store->sync();
    QFile::setPermissions(m_store->fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!token.isEmpty())
        map.insert(server, token);
    m_store->setValue(tokensKey, map);
    m_store->sync();
    QFile::setPermissions(m_store->fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool Settings::hintClosed() const
{
    return m_store->value(hintKey, false).toBool();
}

void Settings::setHintClosed(bool closed)
{
    m_store->setValue(hintKey, closed);
}

QString Settings::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_store->value(folderKey, documents).toString();
}

void Settings::setFolder(const QString &folder)
{
    m_store->setValue(folderKey, folder);
}

bool Settings::exportsForPaper() const
{
    return m_store->value(paperKey, false).toBool();
}

void Settings::setExportsForPaper(bool paper)
{
    m_store->setValue(paperKey, paper);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_store->value(stateKey.arg(windowVersion)).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_store->setValue(geometryKey, geometry);
    m_store->setValue(stateKey.arg(windowVersion), state);
}

QStringList Settings::layouts() const
{
    return m_store->value(layoutsKey.arg(windowVersion)).toMap().keys();
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store->value(layoutsKey.arg(windowVersion)).toMap().value(name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &layout)
{
    Layouts layouts = m_store->value(layoutsKey.arg(windowVersion)).toMap();
    if (layout.isEmpty())
        layouts.remove(name);
    else
        layouts.insert(name, layout);
    m_store->setValue(layoutsKey.arg(windowVersion), layouts);
    Q_EMIT layoutsChanged();
}

QByteArray Settings::alertRules() const
{
    return m_store->value(alertRulesKey).toByteArray();
}

void Settings::setAlertRules(const QByteArray &rules)
{
    m_store->setValue(alertRulesKey, rules);
}

QByteArray Settings::groups(const QString &source) const
{
    return m_store->value(groupListsKey).toMap().value(source).toByteArray();
}

void Settings::setGroups(const QString &source, const QByteArray &groups)
{
    setOfSource(groupListsKey, source, groups);
}

QByteArray Settings::breakpoints(const QString &source) const
{
    return m_store->value(breakpointListsKey).toMap().value(source).toByteArray();
}

void Settings::setBreakpoints(const QString &source, const QByteArray &breakpoints)
{
    setOfSource(breakpointListsKey, source, breakpoints);
}

void Settings::setOfSource(const QString &key, const QString &source, const QByteArray &value)
{
    QVariantMap all = m_store->value(key).toMap();
    if (value.isEmpty())
        all.remove(source);
    else
        all.insert(source, value);
    m_store->setValue(key, all);
}

} // namespace fleetgrad::desktop
