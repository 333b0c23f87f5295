// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "fleettally.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace fleetgrad::fleet {

using learning::modelScorers;

namespace {

/// A local model that never trains has nothing to show.
bool counts(learning::Scorer scorer, bool trains)
{
    return trains || scorer != learning::Scorer::Local;
}

void addBins(std::vector<std::uint64_t> &bins, const std::vector<std::uint32_t> &more)
{
    for (std::size_t bin = 0; bin < bins.size(); ++bin)
        bins[bin] += more[bin];
}

/// Calls `use` with the sums and the scorer of each pool of a population that counts.
template <typename Use>
void eachPool(PopulationScores &population, bool trains, const Use &use)
{
    for (std::size_t i = 0; i < modelScorers.size(); ++i)
        if (counts(modelScorers[i], trains))
            use(population.scorers[i], modelScorers[i]);
}

} // namespace

FleetTally::FleetTally(const Blocks &blocks, const Source &source)
    : m_blocks(blocks), m_source(source), m_devices(blocks.deviceCount())
{
}

void FleetTally::measure(std::uint32_t device)
{
    if (!m_blocks.active(device))
        return;
    const learning::LaneBlock &block = m_blocks.block(device);
    const int lane = m_blocks.lane(device);
    Device &own = m_devices[device];
    for (std::size_t i = 0; i < modelScorers.size(); ++i)
        if (counts(modelScorers[i], m_blocks.trains(device)))
            own.sums[i] = block.sums(lane, modelScorers[i]);
    own.atAlarm = block.decisionFrom(lane, block.alarms(lane).threshold);
}

void FleetTally::add(FleetScores &scores) const
{
    for (const bool trains : {false, true}) {
        eachPool(scores.populations[trains], trains, [&](PooledScores &pool, learning::Scorer scorer) {
            for (const bool anomaly : {false, true})
                m_blocks.addScoreChanges(scorer, trains, anomaly, pool.bins[anomaly]);
        });
    }
    addSums(scores);
}

void FleetTally::recount(FleetScores &scores)
{
    for (const bool trains : {false, true}) {
        eachPool(scores.populations[trains], trains, [&](PooledScores &pool, learning::Scorer) {
            for (std::vector<std::uint64_t> &bins : pool.bins)
                bins.assign(std::size_t(m_blocks.histogramBins()), 0);
        });
    }
    for (std::uint32_t device = 0; device < m_devices.size(); ++device) {
        const bool trains = m_blocks.trains(device);
        const learning::LaneBlock &block = m_blocks.block(device);
        const int lane = m_blocks.lane(device);
        Device &own = m_devices[device];
        eachPool(scores.populations[trains], trains, [&](PooledScores &pool, learning::Scorer scorer) {
            own.sums[std::size_t(scorer)] = block.sums(lane, scorer);
            if (own.sums[std::size_t(scorer)].confusion.labelled() == 0)
                return;
            const learning::ScoreCounts one = block.scores(lane, scorer);
            for (const bool anomaly : {false, true})
                addBins(pool.bins[anomaly], one.histogram(anomaly));
        });
        own.atAlarm = block.decisionFrom(lane, block.alarms(lane).threshold);
    }
    addSums(scores);
}

void FleetTally::clearSums(FleetScores &scores) const
{
    for (PopulationScores &population : scores.populations) {
        population.atAlarm = {};
        for (IntervalDelays &delays : population.delays)
            delays.counts = {};
        for (PooledScores &pool : population.scorers) {
            pool.confusion = {};
            pool.logLossSum = pool.prAucSum = 0;
            pool.prAucDevices = 0;
        }
    }
}

/// In the order of the devices, so that they have the same bits on any number of threads.
void FleetTally::addSums(FleetScores &scores) const
{
    clearSums(scores);
    for (std::uint32_t device = 0; device < m_devices.size(); ++device) {
        const Device &own = m_devices[device];
        const bool trains = m_blocks.trains(device);
        PopulationScores &population = scores.populations[trains];
        eachPool(population, trains, [&own](PooledScores &pool, learning::Scorer scorer) {
            const learning::ScoreSums &sums = own.sums[std::size_t(scorer)];
            pool.confusion.add(sums.confusion);
            pool.logLossSum += sums.logLossSum;
            if (std::isnan(sums.prAuc))
                return;
            pool.prAucSum += sums.prAuc;
            ++pool.prAucDevices;
        });
        population.atAlarm.add(own.atAlarm);
        addDelays(device, population.delays);
    }
}

void FleetTally::addDelays(std::uint32_t device, std::vector<IntervalDelays> &delays) const
{
    const learning::DelayCounts &own = m_blocks.block(device).detectionDelays(m_blocks.lane(device));
    if (own.isEmpty())
        return;
    const double interval = m_source.devices()[device].interval;
    auto place = std::ranges::lower_bound(delays, interval, {}, &IntervalDelays::interval);
    if (place == delays.end() || place->interval != interval)
        place = delays.insert(place, {interval, {}});
    place->counts.add(own);
}

} // namespace fleetgrad::fleet
