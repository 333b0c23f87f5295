// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "series.h"

#include <fleet/source.h>

#include <QHash>
#include <QMap>

namespace fleetgrad::fleet {

/// Readings from a file, or from each file of a folder (replayfiles.h), all in memory. A row is a reading,
/// batchReadings rows are a batch; gaps in time are not filled. Devices are in the order of the files' names;
/// a name met again gets a number. Without time stamps the interval is 60 s. Nothing changes as it is read,
/// so there is no state to save.
class ReplaySource final : public Source
{
public:
    static Expected<std::unique_ptr<Source>> open(const RunConfig &config, std::stop_token stop,
                                                  const OpeningProgress &progress = {});

    const std::vector<DeviceInfo> &devices() const override { return m_devices; }
    void read(std::uint32_t device, std::uint64_t batch, learning::BatchInput &input, int lane) override;
    bool isRandomAccess() const override { return true; }
    std::uint64_t batches() const override { return m_batches; }
    double time(std::uint32_t device, std::uint64_t row) const override;
    bool hasStamps(std::uint32_t device) const override { return !m_series[device].times.empty(); }
    QStringList anomalyKinds() const override { return m_kinds; }
    QStringList remarks() const override { return m_remarks; }

private:
    ReplaySource() = default;
    Expected<void> load(const RunConfig &config, const std::stop_token &stop,
                        const OpeningProgress &progress);
    void add(FileContent content, const QString &file);
    std::vector<std::uint8_t> numbersOf(const QStringList &kinds);

    std::size_t m_batchRows = 1;
    std::uint64_t m_batches = 0;
    std::vector<DeviceInfo> m_devices;
    std::vector<Series> m_series;
    QStringList m_kinds, m_remarks;
    QHash<QString, int> m_names;
    QMap<QString, std::uint64_t> m_dataSets; ///< files of each published data set that was recognised
};

} // namespace fleetgrad::fleet
