// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "scorebytes.h"
#include "scorerows.h"

#include "columns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <vector>

// The one order of the numbers, written as differences to those before and read back.

namespace fleetgrad::store {

namespace {

using fleet::FleetScores;
using fleet::IntervalDelays;
using fleet::JudgedVersion;
using fleet::KindSummary;
using fleet::PooledScores;
using fleet::PopulationScores;
using learning::Confusion;
using learning::ScoreCounts;

constexpr std::uint64_t mostBins = 65536, mostLists = 100'000;
constexpr std::uint64_t anyCount = 0x7fffffffffffffff;

template <typename Count>
std::uint64_t sumOf(const std::vector<Count> &bins)
{
    return std::accumulate(bins.begin(), bins.end(), std::uint64_t(0));
}

/// What was called an anomaly; how many there are of each class, the bins tell.
void packCalled(ScoreBytesWriter &writer, const Confusion &now, const Confusion &then)
{
    writer.number(std::int64_t(now.truePositives - then.truePositives));
    writer.number(std::int64_t(now.falsePositives - then.falsePositives));
}

template <typename Count>
void packBins(ScoreBytesWriter &writer, const std::vector<Count> &now, const std::vector<Count> &then)
{
    for (std::size_t bin = 0; bin < now.size(); ++bin)
        writer.number(std::int64_t(now[bin]) - (bin < then.size() ? std::int64_t(then[bin]) : 0));
}

void add(ScoreBytesReader &reader, std::uint64_t &value, std::uint64_t most = anyCount)
{
    const std::int64_t sum = std::int64_t(value) + reader.number();
    if (sum < 0 || std::uint64_t(sum) > most)
        return reader.setBad();
    value = std::uint64_t(sum);
}

double finite(ScoreBytesReader &reader)
{
    const double value = reader.real();
    if (!std::isfinite(value))
        reader.setBad();
    return value;
}

/// After the bins.
void unpackCalled(ScoreBytesReader &reader, Confusion &confusion, std::uint64_t normal,
                  std::uint64_t anomalies)
{
    add(reader, confusion.truePositives, anomalies);
    add(reader, confusion.falsePositives, normal);
    confusion.falseNegatives = anomalies - confusion.truePositives;
    confusion.trueNegatives = normal - confusion.falsePositives;
}

template <typename Count>
void unpackBins(ScoreBytesReader &reader, std::vector<Count> &bins, std::size_t count)
{
    if (!bins.empty() && bins.size() != count)
        reader.setBad();
    bins.resize(count);
    for (Count &bin : bins) {
        std::uint64_t value = bin;
        add(reader, value,
            std::uint64_t(std::min<std::uint64_t>(std::numeric_limits<Count>::max(), anyCount)));
        bin = Count(value);
    }
}

void pack(ScoreBytesWriter &writer, const PooledScores &now, const PooledScores &then)
{
    writer.number(std::int64_t(now.bins[0].size()));
    if (now.bins[0].empty())
        return;
    for (const bool anomaly : {false, true})
        packBins(writer, now.bins[anomaly], then.bins[anomaly]);
    packCalled(writer, now.confusion, then.confusion);
    writer.number(std::int64_t(now.prAucDevices - then.prAucDevices));
    writer.real(now.logLossSum);
    writer.real(now.prAucSum);
}

void unpack(ScoreBytesReader &reader, PooledScores &pool)
{
    const std::uint64_t bins = reader.count(mostBins);
    if (bins == 0)
        return;
    for (std::vector<std::uint64_t> &own : pool.bins)
        unpackBins(reader, own, std::size_t(bins));
    unpackCalled(reader, pool.confusion, sumOf(pool.bins[0]), sumOf(pool.bins[1]));
    add(reader, pool.prAucDevices);
    pool.logLossSum = finite(reader);
    pool.prAucSum = finite(reader);
}

void pack(ScoreBytesWriter &writer, const std::vector<IntervalDelays> &now,
          const std::vector<IntervalDelays> &then)
{
    writer.number(std::int64_t(now.size()));
    for (const IntervalDelays &delays : now) {
        writer.real(delays.interval);
        const auto before = std::ranges::find(then, delays.interval, &IntervalDelays::interval);
        for (std::size_t step = 0; step < delays.counts.found.size(); ++step)
            writer.number(std::int64_t(delays.counts.found[step]) -
                          (before != then.end() ? std::int64_t(before->counts.found[step]) : 0));
    }
}

void unpack(ScoreBytesReader &reader, std::vector<IntervalDelays> &all)
{
    const std::vector<IntervalDelays> then = std::move(all);
    all.clear();
    for (std::uint64_t left = reader.count(mostLists); left > 0 && !reader.isBad(); --left) {
        IntervalDelays delays;
        delays.interval = finite(reader);
        const auto before = std::ranges::find(then, delays.interval, &IntervalDelays::interval);
        if (before != then.end())
            delays.counts = before->counts;
        for (std::uint32_t &found : delays.counts.found) {
            std::uint64_t value = found;
            add(reader, value, std::numeric_limits<std::uint32_t>::max());
            found = std::uint32_t(value);
        }
        all.push_back(delays);
    }
}

constexpr std::uint64_t learning::KindCounts::*kindFields[] = {
    &learning::KindCounts::readings, &learning::KindCounts::alarming, &learning::KindCounts::events,
    &learning::KindCounts::found};

/// The place of a kind among those before, from 1, or 0 and its name.
void pack(ScoreBytesWriter &writer, const std::vector<KindSummary> &now, const std::vector<KindSummary> &then)
{
    writer.number(std::int64_t(now.size()));
    for (const KindSummary &kind : now) {
        const auto before = std::ranges::find(then, kind.name, &KindSummary::name);
        writer.number(before != then.end() ? before - then.begin() + 1 : 0);
        if (before == then.end())
            writer.text(kind.name.toUtf8());
        const learning::KindCounts known = before != then.end() ? before->counts : learning::KindCounts();
        for (const auto field : kindFields)
            writer.number(std::int64_t(kind.counts.*field - known.*field));
    }
}

void unpack(ScoreBytesReader &reader, std::vector<KindSummary> &all)
{
    const std::vector<KindSummary> then = std::move(all);
    all.clear();
    for (std::uint64_t left = reader.count(mostLists); left > 0 && !reader.isBad(); --left) {
        const std::uint64_t place = reader.count(then.size());
        KindSummary kind = place > 0 ? then[std::size_t(place - 1)] : KindSummary();
        if (place == 0) {
            kind.name = QString::fromUtf8(reader.text());
            if (std::ranges::find(then, kind.name, &KindSummary::name) != then.end())
                reader.setBad();
        }
        for (const auto field : kindFields)
            add(reader, kind.counts.*field);
        all.push_back(std::move(kind));
    }
}

void pack(ScoreBytesWriter &writer, const ScoreCounts &now, const ScoreCounts &then)
{
    for (const bool anomaly : {false, true})
        packBins(writer, now.histogram(anomaly), then.histogram(anomaly));
    packCalled(writer, now.confusion(), then.confusion());
    writer.real(now.logLossSum());
}

ScoreCounts unpackCounts(ScoreBytesReader &reader, const ScoreCounts &then, std::size_t bins)
{
    std::vector<std::uint32_t> normal = then.histogram(false), anomalies = then.histogram(true);
    unpackBins(reader, normal, bins);
    unpackBins(reader, anomalies, bins);
    Confusion confusion = then.confusion();
    unpackCalled(reader, confusion, sumOf(normal), sumOf(anomalies));
    return {confusion, finite(reader), normal, anomalies};
}

using Versions = std::vector<std::shared_ptr<const JudgedVersion>>;

std::uint32_t versionOf(const std::shared_ptr<const JudgedVersion> &version)
{
    return version->scores.version;
}

const JudgedVersion *find(const Versions &versions, std::uint32_t number)
{
    const auto place = std::ranges::lower_bound(versions, number, {}, versionOf);
    return place != versions.end() && versionOf(*place) == number ? place->get() : nullptr;
}

bool isSame(const JudgedVersion &now, const JudgedVersion *then)
{
    return &now == then || (then != nullptr && now.toBatch == then->toBatch && now.toBatch > 0);
}

void pack(ScoreBytesWriter &writer, const FleetScores &scores, const Versions &then)
{
    writer.number(std::int64_t(scores.versions.size()));
    for (const auto &version : scores.versions) {
        const JudgedVersion *before = find(then, versionOf(version));
        writer.number(versionOf(version));
        writer.number(isSame(*version, before));
        if (isSame(*version, before))
            continue;
        writer.number(std::int64_t(version->fromBatch));
        writer.number(std::int64_t(scores.batch - version->toBatch));
        const auto &counts = version->scores.counts;
        writer.number(std::int64_t(counts[0].histogram(false).size()));
        const ScoreCounts none{int(counts[0].histogram(false).size())};
        for (std::size_t trains = 0; trains < 2; ++trains)
            pack(writer, counts[trains], before ? before->scores.counts[trains] : none);
    }
}

std::shared_ptr<const JudgedVersion> unpackVersion(ScoreBytesReader &reader, std::uint64_t batch,
                                                   std::uint32_t number, const JudgedVersion *before)
{
    auto version = std::make_shared<JudgedVersion>();
    version->scores.version = number;
    version->fromBatch = reader.count(mostBatches);
    version->toBatch = batch - reader.count(batch);
    const std::uint64_t bins = reader.count(mostBins);
    if (bins < 2 || bins % 2 != 0 || reader.isBad()) {
        reader.setBad();
        return version;
    }
    const ScoreCounts none{int(bins)};
    for (std::size_t trains = 0; trains < 2; ++trains)
        version->scores.counts[trains] =
            unpackCounts(reader, before ? before->scores.counts[trains] : none, std::size_t(bins));
    return version;
}

void unpack(ScoreBytesReader &reader, std::uint64_t batch, Versions &all)
{
    const Versions then = std::move(all);
    all.clear();
    for (std::uint64_t left = reader.count(mostLists); left > 0 && !reader.isBad(); --left) {
        const auto number = std::uint32_t(reader.count(std::numeric_limits<std::uint32_t>::max()));
        const auto before = std::ranges::lower_bound(then, number, {}, versionOf);
        const bool isThere = before != then.end() && versionOf(*before) == number;
        const bool isSame = reader.count(1) == 1;
        if ((isSame && !isThere) || (!all.empty() && versionOf(all.back()) >= number))
            return reader.setBad();
        all.push_back(isSame ? *before
                             : unpackVersion(reader, batch, number, isThere ? before->get() : nullptr));
    }
}

} // namespace

QByteArray packScores(const FleetScores &scores, const FleetScores *before)
{
    const FleetScores none;
    const FleetScores &then = before ? *before : none;
    ScoreBytesWriter writer;
    for (std::size_t trains = 0; trains < scores.populations.size(); ++trains) {
        const PopulationScores &now = scores.populations[trains], &known = then.populations[trains];
        for (std::size_t i = 0; i < now.scorers.size(); ++i)
            pack(writer, now.scorers[i], known.scorers[i]);
        packCalled(writer, now.atAlarm, known.atAlarm);
        pack(writer, now.delays, known.delays);
    }
    pack(writer, scores.kinds, then.kinds);
    pack(writer, scores, then.versions);
    return writer.bytes();
}

bool unpackScores(std::span<const char> bytes, FleetScores &scores)
{
    ScoreBytesReader reader(bytes);
    ++scores.batch;
    for (PopulationScores &population : scores.populations) {
        for (PooledScores &pool : population.scorers)
            unpack(reader, pool);
        const Confusion &decision = population.scorers.back().confusion;
        unpackCalled(reader, population.atAlarm, decision.normal(), decision.anomalies());
        unpack(reader, population.delays);
    }
    unpack(reader, scores.kinds);
    unpack(reader, scores.batch, scores.versions);
    return reader.isDone();
}

} // namespace fleetgrad::store
