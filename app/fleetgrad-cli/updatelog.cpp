// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatelog.h"

#include <store/runfile.h>

#include <algorithm>
#include <cmath>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString figure(float value, int decimals)
{
    return std::isfinite(value) ? QString::number(double(value), 'f', decimals) : u"n/a"_s;
}

} // namespace

QString updateLine(const QString &device, const federation::LocalUpdate &update, std::uint64_t samples)
{
    // Not translated: programs read it.
    return u"Device %1: v%2 - Accuracy: %3, Loss: %4, Updates: %5"_s.arg(
        device, QString::number(update.modelVersion), figure(update.accuracy, 2), figure(update.loss, 4),
        QString::number(samples));
}

UpdateLog::UpdateLog(QString runPath, std::uint64_t after, std::function<void(const QString &)> write)
    : m_runPath(std::move(runPath)), m_written(after), m_write(std::move(write))
{
    m_timer.start();
}

void UpdateLog::follow()
{
    if (m_reading * 10 <= m_timer.nsecsElapsed())
        readAll();
}

void UpdateLog::readAll()
{
    const qint64 begun = m_timer.nsecsElapsed();
    // A file that is not there yet has nothing to write; one that can't be read is told by the run itself.
    if (auto reader = store::RunFileReader::open(m_runPath)) {
        const auto &infos = (*reader)->info().devices;
        if ((*reader)->info().lastBatch > m_counted) {
            (void)(*reader)->forEachBatch([&](fleet::BatchRecord &&record) {
                take(record, infos);
                return true;
            });
        }
    }
    m_reading += m_timer.nsecsElapsed() - begun;
}

void UpdateLog::take(const fleet::BatchRecord &record, const std::vector<fleet::DeviceInfo> &infos)
{
    if (record.batch <= m_counted)
        return;
    m_counted = record.batch;
    m_samples.resize(std::max(m_samples.size(), infos.size()));
    for (const fleet::DeviceReport &report : record.devices) {
        if (!report.updated || report.device >= infos.size())
            continue;
        m_samples[report.device] += std::uint64_t(std::max<std::int64_t>(report.update.samples, 0));
        if (record.batch > m_written)
            m_write(updateLine(infos[report.device].name, report.update, m_samples[report.device]));
    }
    m_written = std::max(m_written, record.batch);
}

} // namespace fleetgrad::cli
