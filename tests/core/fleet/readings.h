// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/source.h>

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <vector>

namespace fleetgrad::fleet::test {

/// What one device read, in order.
struct Readings
{
    std::vector<double> values; ///< [row][channel]
    std::vector<std::int8_t> labels;
    std::vector<int> counts; ///< readings a batch

    double share() const
    {
        double anomalies = 0;
        for (const std::int8_t label : labels)
            anomalies += label == 1;
        return labels.empty() ? 0 : anomalies / double(labels.size());
    }
    int segments() const
    {
        int found = 0;
        for (std::size_t i = 0; i < labels.size(); ++i)
            found += labels[i] == 1 && (i == 0 || labels[i - 1] != 1);
        return found;
    }
};

inline void append(Readings &readings, Source &source, std::uint32_t device, std::uint64_t batch,
                   int batchRows)
{
    const int channels = int(source.devices()[device].channels.size());
    learning::BatchInput input;
    input.reset(batchRows, channels);
    source.read(device, batch, input, 3);
    const int count = input.count(3);
    for (int row = 0; row < count; ++row) {
        for (int channel = 0; channel < channels; ++channel)
            readings.values.push_back(input.value(row, channel, 3));
        readings.labels.push_back(input.label(row, 3));
    }
    readings.counts.push_back(count);
}

inline Readings readBatches(Source &source, std::uint32_t device, std::uint64_t begin, std::uint64_t end,
                            int batchRows = 50)
{
    Readings readings;
    for (std::uint64_t batch = begin; batch < end; ++batch)
        append(readings, source, device, batch, batchRows);
    return readings;
}

/// A folder of files that a test writes.
class Folder
{
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
    }

private:
    QTemporaryDir m_dir;
};

inline RunConfig replayOf(const QString &path, const ColumnMapping &mapping = {})
{
    RunConfig config;
    config.source = SourceKind::Replay;
    config.replay = {path, mapping, {}};
    return config;
}

} // namespace fleetgrad::fleet::test
