// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/lookback.h>

#include "onedevice.h"
#include "replay.h"

#include <fleet/engine.h>
#include <store/liverecord.h>
#include <store/runfile.h>

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace fleetgrad::session {

namespace {

/// Batches before the one that is asked for of which is kept what readings scored: alarms that began before.
constexpr std::uint64_t batchesBefore = 20;

class LookBack
{
    Q_DECLARE_TR_FUNCTIONS(LookBack)

public:
    LookBack(store::RunFileReader &reader, const LookBackOptions &options)
        : m_reader(reader), m_options(options), m_info(reader.info())
    {
    }

    Expected<std::unique_ptr<fleet::Source>> openSource() const
    {
        return store::openSourceOf(m_info, m_options.stop);
    }

    /// What is wrong with the question.
    std::optional<Error> problem(std::uint32_t device) const
    {
        if (device >= m_info.devices.size())
            return Error{ErrorKind::NotFound, m_info.path, tr("There is no such device in this run.")};
        return std::nullopt;
    }

    Expected<std::shared_ptr<const fleet::DeviceTrace>> trace(std::uint32_t device, std::uint64_t batch)
    {
        if (auto wrong = problem(device))
            return tl::make_unexpected(*std::move(wrong));
        if (batch == 0 || batch > m_info.lastBatch) {
            return failure(
                ErrorKind::NotFound, m_info.path,
                tr("There is no batch %L1 in this run: it has %L2.").arg(batch).arg(m_info.lastBatch));
        }
        auto source = openSource();
        if (!source)
            return tl::make_unexpected(source.error());
        auto alone = oneDevice(m_reader, std::shared_ptr<fleet::Source>(*std::move(source)), device, batch,
                               {m_options.stop, m_options.progress});
        if (!alone)
            return tl::make_unexpected(alone.error());
        if (*alone)
            return *std::move(alone);
        auto engine = startBefore(batch);
        if (!engine)
            return tl::make_unexpected(engine.error());
        if (auto gone = goOn(**engine, device, batch); !gone)
            return tl::make_unexpected(gone.error());
        return (*engine)->trace(device);
    }

private:
    /// At the newest checkpoint before the batch, or at the beginning.
    Expected<std::unique_ptr<fleet::Engine>> startBefore(std::uint64_t batch)
    {
        auto source = openSource();
        if (!source)
            return tl::make_unexpected(source.error());
        const auto checkpoint = m_reader.checkpointBefore(batch - 1);
        if (!checkpoint)
            return tl::make_unexpected(checkpoint.error());
        auto engine = std::make_unique<fleet::Engine>(m_info.config, *std::move(source),
                                                      std::max(1, m_options.threads));
        if (!*checkpoint)
            return engine;
        if (engine->restore((*checkpoint)->state))
            return engine;
        return failure(ErrorKind::BadFormat, m_info.path,
                       tr("The checkpoint at batch %L1 does not fit this version of the program.")
                           .arg((*checkpoint)->batch));
    }

    Expected<void> goOn(fleet::Engine &engine, std::uint32_t device, std::uint64_t batch)
    {
        const std::uint64_t first = engine.batch();
        ReplayOptions options;
        options.isStopped = [this] { return m_options.stop.stop_requested(); };
        options.before = [&](fleet::Engine &before) {
            if (before.batch() + batchesBefore + 1 >= batch)
                before.lookAt({device});
        };
        options.after = [&](const fleet::BatchRecord &record) {
            if (m_options.progress)
                m_options.progress(double(record.batch - first) / double(batch - first));
        };
        const auto gone = replay(engine, m_reader, batch, options);
        if (!gone)
            return tl::make_unexpected(gone.error());
        if (!*gone)
            return failure(ErrorKind::Cancelled, m_info.path, tr("It was stopped."));
        return {};
    }

    store::RunFileReader &m_reader;
    const LookBackOptions &m_options;
    const store::RunInfo m_info;
};

} // namespace

Expected<std::shared_ptr<const fleet::DeviceTrace>>
lookBack(const QString &runPath, std::uint32_t device, std::uint64_t batch, const LookBackOptions &options)
{
    auto reader = readerOf(runPath, batch);
    if (!reader)
        return tl::make_unexpected(reader.error());
    return LookBack(**reader, options).trace(device, batch);
}

Expected<fleet::ReadingPlace> findReading(const QString &runPath, std::uint32_t device,
                                          const std::function<bool(const fleet::ReadingPlace &)> &isWanted,
                                          std::stop_token stop)
{
    auto reader = store::RunFileReader::open(runPath);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const LookBackOptions options{.threads = 1, .stop = std::move(stop), .progress = {}};
    const LookBack look(**reader, options);
    if (auto wrong = look.problem(device))
        return tl::make_unexpected(*std::move(wrong));
    auto source = look.openSource();
    if (!source)
        return tl::make_unexpected(source.error());
    const store::RunInfo &info = (*reader)->info();
    const auto found = fleet::lastReading(info.config, **source, device, info.lastBatch, isWanted);
    if (found)
        return *found;
    return failure(ErrorKind::NotFound, info.devices[device].name,
                   QCoreApplication::translate("LookBack", "It has no such reading in this run."));
}

} // namespace fleetgrad::session
