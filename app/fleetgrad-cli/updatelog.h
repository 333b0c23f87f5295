// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/source.h>

#include <QElapsedTimer>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace fleetgrad::cli {

/// "Device device_0: v1 - Accuracy: 0.62, Loss: 0.6234, Updates: 50", as the pipeline that this program
/// succeeds wrote it. Accuracy and loss are what the device claims; `samples` are those that it has trained
/// on so far. A figure that does not exist is "n/a".
QString updateLine(const QString &device, const federation::LocalUpdate &update, std::uint64_t samples);

/// A line for every local update of a run file, in the order of the file, while the run writes it.
class UpdateLog
{
public:
    /// Updates up to batch `after` are counted, but not written.
    UpdateLog(QString runPath, std::uint64_t after, std::function<void(const QString &)> write);

    /// Writes what was committed since the last time, unless reading took more than a tenth of the time so
    /// far: the file is read from its beginning each time.
    void follow();
    /// Writes everything that is left.
    void readAll();

private:
    void take(const fleet::BatchRecord &record, const std::vector<fleet::DeviceInfo> &infos);

    QString m_runPath;
    std::uint64_t m_written = 0;          ///< batch up to which lines were written
    std::uint64_t m_counted = 0;          ///< batch up to which m_samples counts
    std::vector<std::uint64_t> m_samples; ///< by device
    std::function<void(const QString &)> m_write;
    QElapsedTimer m_timer;
    qint64 m_reading = 0; ///< nanoseconds spent so far
};

} // namespace fleetgrad::cli
