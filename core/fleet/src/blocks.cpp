// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "blocks.h"

#include "devicelook.h"

#include <fleet/groups.h>
#include <learning/bytes.h>

#include <algorithm>
#include <map>
#include <span>

namespace fleetgrad::fleet {

namespace {

constexpr std::uint32_t noBlock = 0xffffffff;

/// Fine histograms where they are affordable: their PR-AUC is then exact to three digits.
int binsFor(std::size_t devices)
{
    if (devices <= 1000)
        return 2048;
    return devices <= 20'000 ? 256 : 64;
}

} // namespace

learning::ChangeSettings changeSettings(const DriftConfig &drift)
{
    learning::ChangeSettings settings;
    settings.tolerance = drift.tolerance;
    settings.threshold = drift.threshold;
    return settings;
}

Blocks::Blocks(const RunConfig &config, const Source &source, int holdOut, int threads,
               std::optional<std::uint32_t> only)
    : m_firstHoldOut(std::uint32_t(source.devices().size()) - std::uint32_t(holdOut)),
      m_holdOutDevice(config.federation.holdOutDevice), m_histogramBins(binsFor(source.devices().size())),
      m_only(only),
      m_noGlobal{std::vector<float>(std::size_t(learning::fleetFeatureCount(learning::Method::Original))), 0},
      m_watchesDrift(config.drift.action != DriftPolicy::Off),
      m_places(source.devices().size(), Place{noBlock, 0}), m_batchReadings(config.batchReadings),
      m_weakLabels(config, source.devices()), m_labels(config, source), m_counts(m_places.size()),
      m_active(m_places.size()), m_workers(threads), m_scratch(std::size_t(threads))
{
    const std::vector<DeviceInfo> &devices = source.devices();
    const auto trainers = deviceTrainers(config, devices);
    std::map<std::pair<int, int>, std::vector<std::uint32_t>> alike; // channels, retention of labels
    for (std::uint32_t device = 0; device < devices.size(); ++device)
        alike[{int(devices[device].channels.size()), m_labels.retention(device)}].push_back(device);
    const learning::ChangeSettings change = changeSettings(config.drift);
    std::size_t number = 0;
    for (const auto &[shape, members] : alike) {
        learning::BlockSettings settings;
        settings.method = config.method;
        settings.channels = shape.first;
        settings.labelRetention = shape.second;
        settings.batchRows = config.batchReadings;
        settings.histogramBins = m_histogramBins;
        settings.trainer = config.trainer;
        settings.alarms = config.alarms;
        for (std::size_t first = 0; first < members.size(); first += learning::laneCount) {
            const auto count = std::min<std::size_t>(learning::laneCount, members.size() - first);
            const auto block = std::span(members).subspan(first, count);
            if (m_only && !std::ranges::binary_search(block, *m_only)) {
                ++number;
                continue;
            }
            m_firstBlock = m_blocks.empty() ? number : m_firstBlock;
            ++number;
            Block made{learning::LaneBlock(settings, int(count)),
                       nullptr,
                       learning::DriftMonitor(change, shape.first, int(count)),
                       {},
                       {}};
            for (std::size_t lane = 0; lane < count; ++lane) {
                const auto device = block[lane];
                m_places[device] = {std::uint32_t(m_blocks.size()), int(lane)};
                made.devices.push_back(device);
                made.lanes.setInterval(int(lane), devices[device].interval);
                made.trains.push_back(trains(device));
                const DeviceTrainer &own = trainers[device];
                made.lanes.setTrainer(int(lane), own.trainer);
                made.lanes.setInitialRates(int(lane), own.localRate, own.fleetRate);
            }
            m_blocks.push_back(std::move(made));
        }
    }
    setShadow(config.shadowOriginal && config.method == learning::Method::Sound);
}

void Blocks::setShadow(bool on)
{
    if (on == m_hasShadow)
        return;
    m_hasShadow = on;
    for (Block &block : m_blocks) {
        block.shadow.reset();
        if (!on)
            continue;
        learning::BlockSettings settings = block.lanes.settings();
        settings.method = learning::Method::Original;
        settings.trainer = originalTrainer();
        block.shadow = std::make_unique<learning::LaneBlock>(settings, block.lanes.devices());
        for (int lane = 0; lane < block.lanes.devices(); ++lane)
            block.shadow->startAt(lane, block.lanes.delivered(lane));
    }
}

void Blocks::process(const Batch &batch)
{
    m_workers.run(m_blocks.size(), [&](std::size_t part, int thread) {
        processBlock(m_blocks[part], m_scratch[std::size_t(thread)], batch);
    });
}

template <class Tell>
void Blocks::eachLook(const Block &block, const Batch &batch, Tell tell) const
{
    for (const auto &look : batch.looks) {
        const Place &place = m_places[look->device()];
        if (&m_blocks[place.block] == &block)
            tell(*look, place.lane);
    }
}

void Blocks::processBlock(Block &block, Scratch &scratch, const Batch &batch)
{
    const auto &settings = block.lanes.settings();
    auto &input = scratch.input;
    input.reset(settings.batchRows, settings.channels);
    block.active = false;
    for (std::size_t lane = 0; lane < block.devices.size(); ++lane) {
        const auto device = block.devices[lane];
        if (!takesPart(device))
            continue;
        batch.source.read(device, batch.number, input, int(lane));
        m_counts[device] = input.count(int(lane));
    }
    eachLook(block, batch, [&](DeviceLook &look, int lane) {
        look.takeReadings(batch.source, batch.number + 1, input, lane);
    });
    if (m_watchesDrift)
        block.monitor.observe(input);
    block.monitor.mask(input); // before labels are made of what is out of service
    for (std::size_t lane = 0; lane < block.devices.size(); ++lane) {
        const auto device = block.devices[lane];
        if (!takesPart(device))
            continue;
        m_weakLabels.deliver(device, input, int(lane));
        m_labels.deliver(device, input, int(lane), batch.ended(device));
        m_active[device] = m_counts[device] > 0 || !input.lateLabels(int(lane)).empty();
        if (m_active[device]) {
            block.active = true;
            batch.prepare(device);
        }
    }
    eachLook(block, batch, [&](DeviceLook &look, int lane) { look.takeLabels(input, lane); });
    if (block.active)
        learn(block, scratch, batch);
    for (const auto device : block.devices) {
        if (takesPart(device))
            batch.finish(device);
    }
}

void Blocks::learn(Block &block, Scratch &scratch, const Batch &batch) const
{
    const auto trains = [&block](int lane) { return block.trains[std::size_t(lane)] != 0; };
    eachLook(block, batch, [&](DeviceLook &look, int lane) {
        look.takeModels(block.lanes, lane, batch.global, trains(lane));
    });
    block.lanes.process(scratch.input, scratch.scratch, batch.global, block.trains);
    eachLook(block, batch, [&](DeviceLook &look, int lane) {
        look.takeScores(block.lanes.scoredReadings(lane, scratch.scratch), block.lanes.alarms(lane).threshold,
                        trains(lane));
        look.takeSeen(block.lanes.seenReadings(lane, scratch.scratch),
                      trains(lane) ? block.lanes.fleetModel(lane) : learning::LinearModel());
    });
    if (block.shadow)
        block.shadow->process(scratch.input, scratch.scratch, {m_noGlobal}, block.trains);
    if (!m_watchesDrift)
        return;
    for (int member = 0; member < block.lanes.devices(); ++member)
        block.monitor.observeLosses(member, block.lanes.batch(member));
}

std::uint64_t Blocks::labelBatches() const
{
    return std::uint64_t((m_labels.longest() + m_batchReadings - 1) / m_batchReadings);
}

void Blocks::globalScores(const std::function<void(const learning::VersionScores &)> &add) const
{
    for (const auto &block : m_blocks) {
        if (!block.active)
            continue;
        for (const auto &scores : block.lanes.globalScores())
            add(scores);
    }
}

void Blocks::addScoreChanges(learning::Scorer scorer, bool trains, bool anomaly,
                             std::vector<std::uint64_t> &bins) const
{
    for (const auto &block : m_blocks) {
        if (!block.active)
            continue;
        const auto changes = block.lanes.scoreChanges(scorer, trains, anomaly);
        for (std::size_t bin = 0; bin < bins.size(); ++bin)
            bins[bin] += std::uint64_t(std::int64_t(changes[bin])); // of fewer: as the sum wraps, it is right
    }
}

learning::AlarmBatch Blocks::alarmBatch() const
{
    learning::AlarmBatch sum;
    for (const auto &block : m_blocks)
        if (block.active)
            sum.add(block.lanes.alarmBatch());
    return sum;
}

learning::DecisionEvidence Blocks::evidence(const std::function<bool(std::uint32_t)> &counts) const
{
    learning::DecisionEvidence sum;
    for (std::uint32_t device = 0; device < m_firstHoldOut; ++device) {
        if (active(device) && trains(device) && counts(device))
            sum.add(block(device).evidence(lane(device)));
    }
    return sum;
}

void Blocks::save(std::vector<std::byte> &bytes, std::vector<std::uint64_t> *starts) const
{
    m_weakLabels.save(bytes);
    m_labels.save(bytes);
    learning::append(bytes, std::uint8_t(m_hasShadow));
    const auto tell = [&] {
        if (starts != nullptr)
            starts->push_back(bytes.size());
    };
    const std::size_t begin = bytes.size();
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const auto &block = m_blocks[i];
        // The others are about as large as the first: what is copied whenever the room doubles takes long.
        if (i == 1)
            bytes.reserve(begin + (bytes.size() - begin) * (m_blocks.size() + m_blocks.size() / 8 + 1));
        tell();
        block.lanes.save(bytes);
        if (block.shadow)
            block.shadow->save(bytes);
        block.monitor.save(bytes);
    }
    tell();
}

bool Blocks::restore(std::span<const std::byte> &bytes)
{
    std::uint8_t hasShadow = 0;
    if (!m_weakLabels.restore(bytes) || !m_labels.restore(bytes) || !learning::take(bytes, hasShadow) ||
        hasShadow > 1)
        return false;
    setShadow(hasShadow != 0);
    return std::ranges::all_of(m_blocks, [&](Block &block) {
        return block.lanes.restore(bytes) && (!block.shadow || block.shadow->restore(bytes)) &&
               block.monitor.restore(bytes);
    });
}

} // namespace fleetgrad::fleet
