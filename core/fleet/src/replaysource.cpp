// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "replaysource.h"

#include "csvoddities.h"
#include "replayfiles.h"

#include <QCoreApplication>
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

} // namespace

Expected<std::unique_ptr<Source>> ReplaySource::open(const RunConfig &config, std::stop_token stop,
                                                     const OpeningProgress &progress)
{
    if (config.replay.path.isEmpty())
        return failure(ErrorKind::BadArgument, u"replay.path"_s,
                       ReplayText::tr("No file or folder is named; name a CSV file or a folder of them."));
    std::unique_ptr<ReplaySource> source(new ReplaySource);
    try {
        if (const auto loaded = source->load(config, stop, progress); !loaded)
            return tl::make_unexpected(loaded.error());
    } catch (const std::bad_alloc &) {
        return failure(
            ErrorKind::TooLarge, config.replay.path,
            ReplayText::tr("The memory does not suffice for these readings; choose fewer files or columns."));
    }
    return std::unique_ptr<Source>(std::move(source));
}

Expected<void> ReplaySource::load(const RunConfig &config, const std::stop_token &stop,
                                  const OpeningProgress &progress)
{
    const auto files = ReplayFiles::find(config.replay.path, config.replay.files);
    if (!files)
        return tl::make_unexpected(files.error());
    m_batchRows = std::size_t(config.batchReadings);
    m_remarks = files->remarks();
    std::optional<Error> first;
    double done = 0;
    for (const QString &file : files->paths()) {
        if (progress)
            progress(done++ / double(files->paths().size()));
        auto content = files->load(file, config.replay.mapping, stop);
        if (content) {
            add(std::move(*content), QFileInfo(file).fileName());
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
    for (auto set = m_dataSets.cbegin(); set != m_dataSets.cend(); ++set)
        m_remarks.prepend(
            ReplayText::tr("Files recognised as those of %1: %2.").arg(set.key(), counted(set.value())));
    return {};
}

void ReplaySource::add(FileContent content, const QString &file)
{
    m_remarks += content.remarks;
    if (!content.dataSet.isEmpty())
        ++m_dataSets[content.dataSet];
    const std::vector<std::uint8_t> kinds = numbersOf(content.kinds);
    for (Series &series : content.series) {
        for (std::uint8_t &kind : series.kinds)
            kind = kinds[kind];
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
        info.labelled = std::ranges::any_of(series.labels, [](std::int8_t label) { return label >= 0; });
        m_batches = std::max<std::uint64_t>(m_batches, (series.rows() + m_batchRows - 1) / m_batchRows);
        m_devices.push_back(std::move(info));
        m_series.push_back(std::move(series));
    }
}

/// The number that each kind of a file has among those of all files; that of 0 is 0.
std::vector<std::uint8_t> ReplaySource::numbersOf(const QStringList &kinds)
{
    std::vector<std::uint8_t> numbers{0};
    for (const QString &kind : kinds) {
        if (!m_kinds.contains(kind) && m_kinds.size() < learning::mostKinds)
            m_kinds += kind;
        numbers.push_back(std::uint8_t(m_kinds.indexOf(kind) + 1));
    }
    return numbers;
}

double ReplaySource::time(std::uint32_t device, std::uint64_t row) const
{
    const Series &series = m_series[device];
    const double interval = m_devices[device].interval;
    if (series.times.empty())
        return double(row) * interval;
    const std::size_t last = series.times.size() - 1;
    return row <= last ? series.times[row] : series.times[last] + double(row - last) * interval;
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
        input.kind(int(row), lane) = series.kinds.empty() ? std::uint8_t(0) : series.kinds[begin + row];
    }
    input.count(lane) = int(count);
}

} // namespace fleetgrad::fleet
