// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "replaysource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <new>
#include <optional>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class ReplayText
{
    Q_DECLARE_TR_FUNCTIONS(ReplayText)
};

constexpr double usualInterval = 60; ///< seconds; the servers of SMD were read once a minute

/// The CSV files directly in a folder, by name.
Expected<QStringList> csvFiles(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isReadable() || !info.isExecutable())
        return failure(ErrorKind::NotReadable, folder,
                       ReplayText::tr("The folder cannot be read; check its permissions."));
    const QDir dir(folder);
    QStringList names = dir.entryList({u"*.csv"_s, u"*.tsv"_s}, QDir::Files | QDir::System, QDir::NoSort);
    if (names.isEmpty())
        return failure(
            ErrorKind::NotFound, folder,
            ReplayText::tr("There is no file *.csv in this folder, and subfolders are not searched; choose "
                           "the folder that holds the CSV files."));
    std::sort(names.begin(), names.end()); // by code unit: the same in every locale
    for (QString &name : names)
        name = dir.filePath(name);
    return names;
}

/// The windows file beside a CSV, if there is one.
Expected<std::optional<NabWindows>> windowsIn(const QDir &folder)
{
    const QString path = folder.filePath(NabWindows::fileName());
    if (!QFileInfo::exists(path))
        return std::optional<NabWindows>();
    auto windows = NabWindows::load(path);
    if (!windows)
        return tl::make_unexpected(windows.error());
    return std::optional(std::move(*windows));
}

} // namespace

Expected<std::unique_ptr<Source>> ReplaySource::open(const RunConfig &config, std::stop_token stop)
{
    if (config.replay.path.isEmpty())
        return failure(ErrorKind::BadArgument, u"replay.path"_s,
                       ReplayText::tr("No file or folder is named; name a CSV file or a folder of them."));
    std::unique_ptr<ReplaySource> source(new ReplaySource);
    try {
        if (const auto loaded = source->load(config, stop); !loaded)
            return tl::make_unexpected(loaded.error());
    } catch (const std::bad_alloc &) {
        return failure(
            ErrorKind::TooLarge, config.replay.path,
            ReplayText::tr("The memory does not suffice for these readings; choose fewer files or columns."));
    }
    return std::unique_ptr<Source>(std::move(source));
}

Expected<void> ReplaySource::load(const RunConfig &config, const std::stop_token &stop)
{
    const QString &path = config.replay.path;
    const QFileInfo info(path);
    const bool folder = info.isDir();
    const auto files = folder ? csvFiles(path) : Expected<QStringList>(QStringList{path});
    if (!files)
        return tl::make_unexpected(files.error());
    const auto windows = windowsIn(folder ? QDir(path) : info.dir());
    if (!windows)
        return tl::make_unexpected(windows.error());
    m_batchRows = std::size_t(config.batchReadings);
    std::optional<Error> first;
    for (const QString &file : *files) {
        const QString name = QFileInfo(file).fileName();
        auto content =
            loadCsv(file, config.replay.mapping, *windows ? (*windows)->find(name) : nullptr, stop);
        if (content) {
            add(std::move(*content), name);
            continue;
        }
        if (content.error().kind == ErrorKind::Cancelled)
            return tl::make_unexpected(content.error());
        if (!first)
            first = content.error();
        m_remarks += ReplayText::tr("%1 The file is left out.").arg(content.error().text());
    }
    if (m_devices.empty())
        return tl::make_unexpected(*first);
    return {};
}

void ReplaySource::add(CsvContent content, const QString &file)
{
    m_remarks += content.remarks;
    for (Series &series : content.series) {
        QString name = series.name;
        while (m_names.contains(name))
            name = series.name % u" ("_s % QString::number(++m_names[series.name]) % u')';
        m_names.insert(name, 1);
        DeviceInfo info;
        info.name = name;
        info.channels = series.channels;
        for (qsizetype channel = 0; channel < series.channels.size(); ++channel)
            info.units += QString();
        info.origin = file;
        info.interval = series.interval > 0 ? series.interval : usualInterval;
        info.readings = series.rows();
        m_batches = std::max<std::uint64_t>(m_batches, (series.rows() + m_batchRows - 1) / m_batchRows);
        m_devices.push_back(std::move(info));
        m_series.push_back(std::move(series));
    }
}

void ReplaySource::read(std::uint32_t device, std::uint64_t batch, learning::BatchInput &input, int lane)
{
    const Series &series = m_series[device];
    const std::size_t rows = series.rows();
    const auto channels = std::size_t(series.channels.size());
    // Dividing avoids that a batch far beyond the end wraps around.
    const std::size_t begin = batch > rows / m_batchRows ? rows : std::size_t(batch) * m_batchRows;
    const std::size_t count = std::min(m_batchRows, rows - begin);
    for (std::size_t row = 0; row < count; ++row) {
        const double *values = series.values.data() + (begin + row) * channels;
        for (std::size_t channel = 0; channel < channels; ++channel)
            input.value(int(row), int(channel), lane) = values[channel];
        input.label(int(row), lane) = series.labels.empty() ? std::int8_t(-1) : series.labels[begin + row];
    }
    input.count(lane) = int(count);
}

} // namespace fleetgrad::fleet
