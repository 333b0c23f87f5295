// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "rounds.h"

#include <federation/fedavg.h>
#include <federation/movers.h>
#include <fleet/liveoutbox.h>
#include <learning/bytes.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fleetgrad::fleet {

using federation::GlobalVersion;
using federation::LocalUpdate;

namespace {

constexpr std::size_t versionsKept = 1000;
constexpr std::size_t pastKept = 200; ///< of versions that nothing can judge any more

void append(std::vector<std::byte> &bytes, const learning::LinearModel &model)
{
    learning::append(bytes, model.weights);
    learning::append(bytes, model.bias);
}

bool take(std::span<const std::byte> &bytes, learning::LinearModel &model)
{
    return learning::take(bytes, model.weights) && learning::take(bytes, model.bias);
}

/// Calls `one` with each plain field, so that writing and reading can't differ.
template <typename Update, typename One>
bool updateFields(Update &u, const One &one)
{
    return one(u.device) && one(u.modelVersion) && one(u.baseVersion) && one(u.samples) && one(u.accuracy) &&
           one(u.loss) && one(u.mean) && one(u.deviation) && one(u.learningRate);
}

template <typename Version, typename One>
bool versionFields(Version &v, const One &one)
{
    return one(v.version) && one(v.parent) && one(v.batch) && one(v.devices) && one(v.samples) &&
           one(v.claimedAccuracy) && one(v.moved);
}

} // namespace

Rounds::Rounds(const RunConfig &config, std::size_t trainingDevices, double batchSeconds, int histogramBins,
               std::uint64_t labelBatches)
    : m_config(config.federation), m_trainingDevices(trainingDevices), m_batchSeconds(batchSeconds),
      m_screening(learning::fleetFeatureCount(config.method)), m_labelBatches(labelBatches),
      m_none(histogramBins)
{
    publish(untrainedVersion(config));
}

federation::Screened Rounds::submit(LocalUpdate &&update, const federation::Screening::Limits &limits)
{
    const auto *base = find(update.baseVersion);
    const auto verdict = m_screening.screen(update, (base ? *base : newest()).model, limits);
    if (verdict.verdict == federation::Verdict::Accepted)
        enqueue(std::move(update));
    return verdict;
}

federation::Screened Rounds::submitFromOutside(LocalUpdate &&update,
                                               const federation::Screening::Limits &limits)
{
    const auto out = [&](federation::Verdict verdict, federation::ScreeningReason reason) {
        return federation::Screened{update.device, update.modelVersion, verdict, reason, 0};
    };
    if (isBehind(update))
        return out(federation::Verdict::Duplicate, federation::ScreeningReason::Duplicate);
    if (find(update.baseVersion) == nullptr)
        return out(federation::Verdict::Quarantined, federation::ScreeningReason::UnknownBase);
    return submit(std::move(update), limits);
}

void Rounds::enqueue(LocalUpdate &&update)
{
    if (update.device >= m_slots.size())
        m_slots.resize(update.device + 1, -1);
    auto &slot = m_slots[update.device];
    ++m_waitingUpdates;
    if (slot < 0) {
        slot = std::int64_t(m_waiting.size());
        m_waiting.push_back(std::move(update));
        return;
    }
    auto &earlier = m_waiting[std::size_t(slot)];
    if (earlier.baseVersion == update.baseVersion)
        update.samples += earlier.samples;
    earlier = std::move(update);
}

bool Rounds::due(std::uint64_t batch, std::size_t apart) const
{
    switch (m_config.trigger) {
    case RoundTrigger::Manual:
        return false;
    case RoundTrigger::Updates:
        return m_waitingUpdates >= std::uint64_t(m_config.everyUpdates);
    case RoundTrigger::Seconds:
        return double(batch - m_lastRoundBatch) * m_batchSeconds >= m_config.everySeconds;
    case RoundTrigger::Devices:
        return double(m_waiting.size()) >=
               std::ceil(m_config.deviceShare *
                         double(m_trainingDevices - std::min(apart, m_trainingDevices)));
    }
    return false;
}

std::optional<GlobalVersion> Rounds::round(std::uint64_t batch, bool asked, std::size_t apart)
{
    if (m_waiting.empty() || !(asked || due(batch, apart)))
        return std::nullopt;
    GlobalVersion version;
    version.version = newest().version + 1;
    version.parent = newest().version;
    version.batch = batch;
    version.model = federation::fedAvg(m_waiting);
    version.claimedAccuracy = federation::claimedAccuracy(m_waiting);
    version.moved = federation::distance(version.model, newest().model);
    m_movers = {version.version, federation::fedAvgMovers(m_waiting, newest().model)};
    for (const auto &update : m_waiting)
        version.samples += std::uint64_t(update.samples);
    version.devices = std::uint32_t(m_waiting.size());
    m_waiting.clear();
    m_waitingUpdates = 0;
    std::ranges::fill(m_slots, -1);
    ++m_rounds;
    m_lastRoundBatch = batch;
    publish(version);
    return version;
}

std::optional<GlobalVersion> Rounds::promote(std::uint32_t number, std::uint64_t batch)
{
    const auto *chosen = find(number);
    if (!chosen || number == newest().version)
        return std::nullopt;
    GlobalVersion version = *chosen;
    version.version = newest().version + 1;
    version.parent = number;
    version.batch = batch;
    version.moved = federation::distance(version.model, newest().model);
    publish(version);
    return version;
}

GlobalVersion Rounds::deploy(const learning::LinearModel &model, std::uint64_t batch)
{
    GlobalVersion version;
    version.version = newest().version + 1;
    version.parent = newest().version;
    version.batch = batch;
    version.claimedAccuracy = std::numeric_limits<float>::quiet_NaN();
    version.model = model;
    version.moved = federation::distance(version.model, newest().model);
    publish(version);
    return version;
}

const GlobalVersion *Rounds::find(std::uint32_t version) const
{
    const auto first = m_versions.front().version;
    if (version < first || version > newest().version)
        return nullptr;
    return &m_versions[version - first];
}

void Rounds::publish(GlobalVersion version)
{
    m_judged.push_back({{version.version, {m_none, m_none}}, false, {}});
    // A version may still be judged while labels of readings can arrive that it scored before this one.
    const auto replaced = [&](const Judged &judged) { return find(judged.scores.version + 1); };
    const std::uint64_t now = version.batch;
    m_versions.push_back(std::move(version));
    if (m_versions.size() > versionsKept)
        m_versions.pop_front();
    while (m_judged.size() > 1) {
        const auto *next = replaced(m_judged.front());
        if (next && next->batch + m_labelBatches >= now && m_judged.size() <= versionsKept)
            break;
        m_past.push_back(std::move(m_judged.front().scores));
        if (m_past.size() > pastKept)
            m_past.pop_front();
        m_judged.pop_front();
    }
}

const learning::VersionScores *Rounds::scoresOf(std::uint32_t version) const
{
    for (const Judged &judged : m_judged)
        if (judged.scores.version == version)
            return &judged.scores;
    const auto past = std::ranges::find(m_past, version, &learning::VersionScores::version);
    return past == m_past.end() ? nullptr : &*past;
}

void Rounds::addScores(const learning::VersionScores &scores)
{
    const auto first = m_judged.front().scores.version;
    if (scores.version < first || scores.version - first >= m_judged.size())
        return;
    Judged &judged = m_judged[scores.version - first];
    for (std::size_t trains = 0; trains < 2; ++trains)
        judged.scores.counts[trains].merge(scores.counts[trains]);
    judged.fresh = true;
}

std::vector<Evaluation> Rounds::evaluations(std::uint64_t batch)
{
    std::vector<Evaluation> result;
    for (Judged &judged : m_judged) {
        const auto *version = find(judged.scores.version);
        if (!std::exchange(judged.fresh, false) || !version)
            continue;
        result.push_back({version->version, version->batch + 1, batch, judged.scores.counts[1].metrics(),
                          judged.scores.counts[0].metrics()});
        judged.told =
            std::make_shared<JudgedVersion>(JudgedVersion{version->batch + 1, batch, judged.scores});
    }
    return result;
}

std::vector<std::shared_ptr<const JudgedVersion>> Rounds::judged() const
{
    std::vector<std::shared_ptr<const JudgedVersion>> result;
    for (const Judged &judged : m_judged)
        if (judged.told)
            result.push_back(judged.told);
    return result;
}

void Rounds::save(std::vector<std::byte> &bytes) const
{
    const auto one = [&](const auto &value) {
        learning::append(bytes, value);
        return true;
    };
    m_screening.save(bytes);
    one(std::uint64_t(m_waiting.size()));
    for (const auto &update : m_waiting) {
        updateFields(update, one);
        append(bytes, update.fleetModel);
    }
    one(std::uint64_t(m_versions.size()));
    for (const auto &version : m_versions) {
        versionFields(version, one);
        append(bytes, version.model);
    }
    one(m_waitingUpdates);
    one(m_rounds);
    one(m_lastRoundBatch);
    one(std::uint64_t(m_judged.size()));
    for (const Judged &judged : m_judged) {
        one(judged.scores.version);
        for (const auto &counts : judged.scores.counts)
            counts.save(bytes);
    }
}

bool Rounds::restore(std::span<const std::byte> &bytes)
{
    const auto one = [&](auto &value) { return learning::take(bytes, value); };
    std::uint64_t waiting = 0, versions = 0;
    if (!m_screening.restore(bytes) || !one(waiting) || waiting > bytes.size())
        return false;
    m_waiting.clear();
    m_slots.clear();
    for (std::uint64_t i = 0; i < waiting; ++i) {
        LocalUpdate update;
        if (!updateFields(update, one) || !take(bytes, update.fleetModel))
            return false;
        enqueue(std::move(update));
    }
    if (!one(versions) || versions == 0 || versions > versionsKept)
        return false;
    m_versions.resize(versions);
    for (auto &version : m_versions) {
        if (!versionFields(version, one) || !take(bytes, version.model))
            return false;
    }
    std::uint64_t judged = 0;
    if (!one(m_waitingUpdates) || !one(m_rounds) || !one(m_lastRoundBatch) || !one(judged) || judged == 0 ||
        judged > versionsKept)
        return false;
    m_judged.assign(judged, {{0, {m_none, m_none}}, false, {}});
    m_past.clear();
    return std::ranges::all_of(m_judged, [&](Judged &place) {
        if (!one(place.scores.version) ||
            !std::ranges::all_of(place.scores.counts, [&](auto &counts) { return counts.restore(bytes); }))
            return false;
        const auto *version = find(place.scores.version);
        if (version && place.scores.counts[0].labelled() + place.scores.counts[1].labelled() > 0)
            place.told = std::make_shared<JudgedVersion>(JudgedVersion{version->batch + 1, 0, place.scores});
        return true;
    });
}

} // namespace fleetgrad::fleet
