// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "replayfiles.h"

#include "csvfile.h"
#include "inputfile.h"
#include "servermachines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class ReplayFilesText
{
    Q_DECLARE_TR_FUNCTIONS(ReplayFilesText)
};

bool holds(const QString &folder, const QStringList &patterns)
{
    return !QDir(folder).entryList(patterns, QDir::Files).isEmpty();
}

QString sibling(const QString &folder, const QString &name)
{
    return QDir::cleanPath(QDir(folder).filePath(QString(u"../"_s % name)));
}

QStringList csvPatterns()
{
    return {u"*.csv"_s, u"*.tsv"_s, u"*.csv.gz"_s, u"*.tsv.gz"_s};
}

QStringList serverMachinePatterns()
{
    return {u"*.txt"_s};
}

QStringList telemetryPatterns()
{
    return {u"*.npy"_s};
}

/// The labels of SMAP/MSL, in the folder or up to two above it; nothing where there are none.
QString telemetryLabelFile(const QString &folder)
{
    for (const QString &level : {u"."_s, u".."_s, u"../.."_s}) {
        const QString path =
            QDir::cleanPath(QDir(folder).filePath(QString(level % u'/' % TelemetryLabels::fileName())));
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

QString csvFolder(const QString &folder)
{
    return folder;
}

QString serverMachineFolder(const QString &folder)
{
    for (const QString &test : {folder, QDir(folder).filePath(u"test"_s)}) {
        if (holds(test, serverMachinePatterns()) &&
            holds(sibling(test, u"test_label"_s), serverMachinePatterns()))
            return test;
    }
    return {};
}

QString telemetryFolder(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &test : {folder, dir.filePath(u"test"_s), dir.filePath(u"data/test"_s)}) {
        if (holds(test, telemetryPatterns()) && !telemetryLabelFile(test).isEmpty())
            return test;
    }
    return {};
}

} // namespace

struct ReplayFiles::Layout
{
    Kind kind;
    QStringList (*patterns)();                ///< of the names of its files
    QString (*folder)(const QString &folder); ///< where they are, if a folder is of this kind; or nothing
    bool labelsNeeded;                        ///< whether a file alone is of this kind only in such a folder
};

const ReplayFiles::Layout &ReplayFiles::recognise(const QString &path)
{
    static constexpr std::array<Layout, 3> layouts{{
        {Kind::ServerMachine, serverMachinePatterns, serverMachineFolder, true},
        {Kind::Telemetry, telemetryPatterns, telemetryFolder, false},
        {Kind::Csv, csvPatterns, csvFolder, false},
    }};
    const QFileInfo info(path);
    const auto found = std::find_if(layouts.begin(), layouts.end(), [&](const Layout &layout) {
        if (info.isDir())
            return !layout.folder(path).isEmpty();
        return QDir::match(layout.patterns(), info.fileName()) &&
               (!layout.labelsNeeded || layout.folder(info.path()) == info.path());
    });
    return found == layouts.end() ? layouts.back() : *found;
}

Expected<ReplayFiles> ReplayFiles::find(const QString &path, const QStringList &only)
{
    const Layout &layout = recognise(path);
    const QFileInfo info(path);
    const QString folder = info.isDir() ? layout.folder(path) : info.path();
    ReplayFiles files;
    files.m_kind = layout.kind;
    files.m_paths = QStringList{path};
    if (info.isDir()) {
        if (auto listed = files.list(folder, layout.patterns()); !listed)
            return tl::make_unexpected(listed.error());
        if (auto kept = files.keepOnly(only, folder); !kept)
            return tl::make_unexpected(kept.error());
    }
    if (auto read = files.readLabels(folder); !read)
        return tl::make_unexpected(read.error());
    return files;
}

Expected<void> ReplayFiles::list(const QString &folder, const QStringList &patterns)
{
    const QFileInfo info(folder);
    if (!info.isReadable() || !info.isExecutable())
        return failure(ErrorKind::NotReadable, folder,
                       ReplayFilesText::tr("The folder cannot be read; check its permissions."));
    const QDir dir(folder);
    m_paths = dir.entryList(patterns, QDir::Files | QDir::System, QDir::NoSort);
    if (m_paths.isEmpty())
        return failure(ErrorKind::NotFound, folder,
                       ReplayFilesText::tr(
                           "There is no file *.csv in this folder, and subfolders are not searched; choose "
                           "the folder that holds the CSV files."));
    leaveOutCollections();
    std::sort(m_paths.begin(), m_paths.end()); // by code unit: the same in every locale
    for (QString &name : m_paths)
        name = dir.filePath(name);
    return {};
}

Expected<void> ReplayFiles::keepOnly(const QStringList &names, const QString &folder)
{
    if (names.isEmpty())
        return {};
    const auto nameOf = [](const QString &path) { return QFileInfo(path).fileName(); };
    for (const QString &name : names) {
        if (std::ranges::find(m_paths, name, nameOf) == m_paths.end())
            return failure(ErrorKind::NotFound, QDir(folder).filePath(name),
                           ReplayFilesText::tr("There is no such file of readings in the folder; choose the "
                                               "files again."));
    }
    m_paths.removeIf([&](const QString &path) { return !names.contains(nameOf(path)); });
    return {};
}

void ReplayFiles::leaveOutCollections()
{
    for (const QString &set : {u"A3Benchmark"_s, u"A4Benchmark"_s}) {
        const auto isOne = [&](const QString &name) { return name.startsWith(QString(set % u"-TS"_s)); };
        if (m_kind != Kind::Csv || std::none_of(m_paths.begin(), m_paths.end(), isOne))
            continue;
        for (const QString &name : {QString(set % u"_all.csv"_s), QString(set % u"_all.csv.gz"_s)}) {
            if (m_paths.removeAll(name) > 0)
                m_remarks +=
                    ReplayFilesText::tr(
                        "%1 has the series of the files beside it once more, without labels. It is left out.")
                        .arg(name);
        }
    }
}

Expected<void> ReplayFiles::readLabels(const QString &folder)
{
    if (m_kind == Kind::Csv) {
        const QString path = QDir(folder).filePath(NabWindows::fileName());
        if (!QFileInfo::exists(path))
            return {};
        auto windows = NabWindows::load(path);
        if (!windows)
            return tl::make_unexpected(windows.error());
        m_windows = std::move(*windows);
        return {};
    }
    if (QFileInfo(sibling(folder, u"train"_s)).isDir())
        m_remarks += ReplayFilesText::tr("The folder \"train\" has no labels and is left out.");
    const QString path = m_kind == Kind::Telemetry ? telemetryLabelFile(folder) : QString();
    if (path.isEmpty())
        return {};
    auto labels = TelemetryLabels::load(path);
    if (!labels)
        return tl::make_unexpected(labels.error());
    m_telemetry = std::move(*labels);
    return {};
}

Expected<FileContent> ReplayFiles::load(const QString &path, const ColumnMapping &mapping,
                                        const std::stop_token &stop) const
{
    const QFileInfo info(path);
    switch (m_kind) {
    case Kind::ServerMachine:
        return loadServerMachine(path, QDir(sibling(info.path(), u"test_label"_s)).filePath(info.fileName()),
                                 mapping, stop);
    case Kind::Telemetry:
        return loadTelemetry(path, m_telemetry ? m_telemetry->find(deviceNameOf(path)) : nullptr);
    case Kind::Csv:
        break;
    }
    CsvTask task{.path = path, .mapping = mapping, .stop = stop};
    if (m_windows)
        task.windows = m_windows->find(unpackedNameOf(path));
    return loadCsv(task);
}

} // namespace fleetgrad::fleet
