// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "onedevice.h"

#include <fleet/devicereplay.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace fleetgrad::session {

namespace {

using Commands = std::vector<std::pair<std::uint64_t, fleet::Command>>;

/// Batches of which it is known what readings scored: alarms that began before the last.
constexpr std::uint64_t leastLooked = 20;
/// What a trace holds at the usual 50 readings a batch.
constexpr std::uint64_t mostLooked = 40;

/// Batches before `batch` of which it has to be known what readings scored.
std::uint64_t looked(std::uint64_t batch, const OneDeviceOptions &options)
{
    if (!options.looks)
        return 0;
    return options.from > 0 && options.from <= batch ? batch - options.from + 1 : leastLooked;
}

bool isSame(const fleet::WindowMetrics &a, const fleet::WindowMetrics &b)
{
    const auto values = [](const fleet::WindowMetrics &m) {
        return std::array{m.accuracy, m.balancedAccuracy, m.precision, m.recall, m.f1, m.prAuc, m.logLoss};
    };
    return std::ranges::equal(values(a), values(b), [](float one, float other) {
        return one == other || (std::isnan(one) && std::isnan(other));
    });
}

/// Whether what came of the device is what it reported then.
bool isSame(const fleet::DeviceReport &now, const fleet::DeviceReport &then)
{
    return now.readings == then.readings && now.missing == then.missing &&
           now.labels.arrived == then.labels.arrived && now.update.modelVersion == then.update.modelVersion &&
           now.update.baseVersion == then.update.baseVersion && isSame(now.local, then.local) &&
           isSame(now.global, then.global) && isSame(now.decision, then.decision);
}

std::vector<fleet::Command> upTo(const Commands &logged, std::uint64_t batch)
{
    std::vector<fleet::Command> commands;
    for (const auto &[at, command] : logged)
        if (at <= batch)
            commands.push_back(command);
    return commands;
}

/// False: it was stopped, or something is not known.
bool goOn(fleet::DeviceReplay &replay, const Commands &logged, const store::DevicePast &past,
          std::uint64_t most, const OneDeviceOptions &options)
{
    auto next = logged.begin();
    const std::uint64_t batch = past.after + past.batches.size();
    bool isLooked = !options.looks;
    for (std::size_t i = 0; i < past.batches.size() && !options.stop.stop_requested(); ++i) {
        if (!isLooked && replay.batch() + most >= batch) {
            replay.look();
            isLooked = true;
        }
        std::vector<fleet::Command> commands;
        for (; next != logged.end() && next->first == replay.batch() + 1; ++next)
            commands.push_back(next->second);
        if (!replay.step(commands, past.batches[i]))
            return false;
        if (options.progress)
            options.progress(double(i + 1) / double(past.batches.size()));
    }
    return !options.stop.stop_requested();
}

/// Where the device begins to be gone through: at a checkpoint, or at the beginning.
bool begin(fleet::DeviceReplay &replay, store::RunFileReader &reader, std::uint64_t batch,
           std::uint64_t before)
{
    const auto checkpoint = reader.blockCheckpoint(batch > before ? batch - before : 0, replay.block());
    if (!checkpoint)
        return false;
    if (*checkpoint)
        return replay.restore((*checkpoint)->state) && replay.batch() == (*checkpoint)->batch;
    // A fork begins in the middle, and so does a file that gave its beginning to an earlier one.
    return !reader.info().branch && reader.info().movedUpTo == 0;
}

} // namespace

Expected<std::unique_ptr<fleet::DeviceReplay>> replayOf(store::RunFileReader &reader,
                                                        const std::shared_ptr<fleet::Source> &source,
                                                        std::uint32_t device, std::uint64_t batch,
                                                        const OneDeviceOptions &options)
{
    const fleet::RunConfig &config = reader.info().config;
    auto replay = std::make_unique<fleet::DeviceReplay>(config, source, device);
    if (!fleet::DeviceReplay::canFollow(config, {}) || !begin(*replay, reader, batch, looked(batch, options)))
        return nullptr;
    const auto logged = reader.commands(replay->batch());
    if (!logged || !fleet::DeviceReplay::canFollow(config, upTo(*logged, batch)))
        return nullptr;
    const auto past = reader.devicePast(device, replay->batch(), batch);
    if (!past || !*past)
        return nullptr;
    const bool gone = goOn(*replay, *logged, **past, std::max(mostLooked, looked(batch, options)), options);
    if (options.stop.stop_requested())
        return failure(ErrorKind::Cancelled, reader.info().path,
                       QCoreApplication::translate("LookBack", "It was stopped."));
    if (!gone || ((*past)->reported > 0 && !isSame(replay->report(), (*past)->last)))
        return nullptr;
    if ((*past)->batches.empty() && options.looks)
        replay->look();
    return replay;
}

Expected<std::shared_ptr<const fleet::DeviceTrace>> oneDevice(store::RunFileReader &reader,
                                                              const std::shared_ptr<fleet::Source> &source,
                                                              std::uint32_t device, std::uint64_t batch,
                                                              const OneDeviceOptions &options)
{
    const auto replay = replayOf(reader, source, device, batch, options);
    if (!replay)
        return tl::make_unexpected(replay.error());
    return *replay ? (*replay)->trace() : nullptr;
}

} // namespace fleetgrad::session
