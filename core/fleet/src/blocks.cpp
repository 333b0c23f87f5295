// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "blocks.h"

#include <algorithm>
#include <map>

namespace fleetgrad::fleet {

namespace {

/// Fine histograms where they are affordable: their PR-AUC is then exact to three digits.
int binsFor(std::size_t devices)
{
    if (devices <= 1000)
        return 2048;
    return devices <= 20'000 ? 256 : 64;
}

} // namespace

Blocks::Blocks(const RunConfig &config, const std::vector<DeviceInfo> &devices, int holdOut, int threads)
    : m_firstHoldOut(std::uint32_t(devices.size()) - std::uint32_t(holdOut)),
      m_histogramBins(binsFor(devices.size())), m_places(devices.size()), m_counts(devices.size()),
      m_workers(threads), m_scratch(std::size_t(threads))
{
    std::map<int, std::vector<std::uint32_t>> byChannels;
    for (std::uint32_t device = 0; device < devices.size(); ++device)
        byChannels[int(devices[device].channels.size())].push_back(device);
    for (const auto &[channels, members] : byChannels) {
        learning::BlockSettings settings;
        settings.method = config.method;
        settings.channels = channels;
        settings.batchRows = config.batchReadings;
        settings.histogramBins = m_histogramBins;
        settings.trainer = config.trainer;
        for (std::size_t first = 0; first < members.size(); first += learning::laneCount) {
            const auto count = std::min<std::size_t>(learning::laneCount, members.size() - first);
            Block block{learning::LaneBlock(settings, int(count)), {}, {}};
            for (std::size_t lane = 0; lane < count; ++lane) {
                const auto device = members[first + lane];
                m_places[device] = {std::uint32_t(m_blocks.size()), int(lane)};
                block.devices.push_back(device);
                block.trains.push_back(trains(device));
            }
            m_blocks.push_back(std::move(block));
        }
    }
}

void Blocks::process(Source &source, std::uint64_t batch, const learning::LinearModel &global,
                     const std::function<void(std::uint32_t)> &prepare,
                     const std::function<void(std::uint32_t)> &finish)
{
    m_workers.run(m_blocks.size(), [&](std::size_t part, int thread) {
        processBlock(m_blocks[part], m_scratch[std::size_t(thread)], source, batch, global, prepare, finish);
    });
}

void Blocks::processBlock(Block &block, Scratch &scratch, Source &source, std::uint64_t batch,
                          const learning::LinearModel &global,
                          const std::function<void(std::uint32_t)> &prepare,
                          const std::function<void(std::uint32_t)> &finish)
{
    const auto &settings = block.lanes.settings();
    scratch.input.reset(settings.batchRows, settings.channels);
    block.active = false;
    for (std::size_t lane = 0; lane < block.devices.size(); ++lane) {
        const auto device = block.devices[lane];
        source.read(device, batch, scratch.input, int(lane));
        m_counts[device] = scratch.input.count(int(lane));
        if (m_counts[device] > 0) {
            block.active = true;
            prepare(device);
        }
    }
    if (block.active)
        block.lanes.process(scratch.input, scratch.scratch, global, block.trains);
    for (const auto device : block.devices)
        finish(device);
}

void Blocks::addGlobalScores(learning::ScoreCounts &trained, learning::ScoreCounts &holdOut) const
{
    for (const auto &block : m_blocks) {
        if (!block.active)
            continue;
        trained.merge(block.lanes.globalScores(true));
        holdOut.merge(block.lanes.globalScores(false));
    }
}

void Blocks::save(std::vector<std::byte> &bytes) const
{
    for (const auto &block : m_blocks)
        block.lanes.save(bytes);
}

bool Blocks::restore(std::span<const std::byte> &bytes)
{
    return std::ranges::all_of(m_blocks, [&](Block &block) { return block.lanes.restore(bytes); });
}

} // namespace fleetgrad::fleet
