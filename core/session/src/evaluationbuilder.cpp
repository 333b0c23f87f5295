// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "evaluationbuilder.h"

#include <fleet/runconfig.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace fleetgrad::session {

namespace {

constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();

using Devices = std::vector<std::uint32_t>;

learning::Scorer scorerOf(EvaluatedModel model)
{
    switch (model) {
    case EvaluatedModel::Local:
        return learning::Scorer::Local;
    case EvaluatedModel::Global:
    case EvaluatedModel::Version:
        return learning::Scorer::Global;
    case EvaluatedModel::Decision:
        break;
    }
    return learning::Scorer::Decision;
}

/// The mean of the PR-AUCs that are there.
class Mean
{
public:
    void add(double value)
    {
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }
    double value() const { return m_count > 0 ? m_sum / double(m_count) : noFigure; }

private:
    double m_sum = 0;
    std::uint64_t m_count = 0;
};

void addPool(ModelEvaluation &result, const learning::ScorePool &pool)
{
    result.hasScores = true;
    result.metrics = pool.metrics();
    result.confusion = pool.confusion();
    result.curve = pool.curve();
    result.reliability = pool.reliability();
}

/// Whether what is asked for is in EvaluationSources::scores.
bool isPooled(const EvaluationRequest &request, const EvaluationSources &sources)
{
    return sources.scores && request.on != EvaluatedOn::Devices;
}

void addPooled(ModelEvaluation &result, const fleet::FleetScores &scores)
{
    const learning::Scorer scorer = scorerOf(result.request.model);
    const bool holdOutsOnly = result.request.on == EvaluatedOn::HoldOuts;
    addPool(result, fleet::poolOf(scores, scorer, holdOutsOnly));
    const bool alarms = result.request.model == EvaluatedModel::Decision;
    if (alarms)
        result.atAlarm.emplace();
    double prAucs = 0;
    std::uint64_t count = 0;
    for (const fleet::PopulationScores &population : populationsOf(scores, holdOutsOnly)) {
        prAucs += population.scorers[std::size_t(scorer)].prAucSum;
        count += population.scorers[std::size_t(scorer)].prAucDevices;
        if (alarms)
            result.atAlarm->add(population.atAlarm);
    }
    result.meanPrAuc = count > 0 ? prAucs / double(count) : noFigure;
}

learning::ScoreCounts scoresOf(std::uint32_t device, learning::Scorer scorer,
                               const EvaluationSources &sources)
{
    return sources.engine ? sources.engine->scores(device, scorer)
                          : sources.devices->at(device).scores[std::size_t(scorer)];
}

void addScores(ModelEvaluation &result, const Devices &devices, const EvaluationSources &sources)
{
    const learning::Scorer scorer = scorerOf(result.request.model);
    const bool alarms = result.request.model == EvaluatedModel::Decision;
    learning::ScorePool pool;
    learning::Confusion atAlarm;
    Mean mean;
    for (const std::uint32_t device : devices) {
        const learning::ScoreCounts counts = scoresOf(device, scorer, sources);
        pool.add(counts);
        mean.add(counts.metrics().prAuc);
        if (alarms)
            atAlarm.add(counts.confusionFrom(sources.rows[device].alarms.threshold));
    }
    addPool(result, pool);
    result.meanPrAuc = mean.value();
    if (alarms)
        result.atAlarm = atAlarm;
}

/// What the file of a run that stands still has: the metrics of each device.
void addSummary(ModelEvaluation &result, const Devices &devices, const EvaluationSources &sources)
{
    const learning::Scorer scorer = scorerOf(result.request.model);
    Mean mean;
    double logLossSum = 0;
    learning::Metrics last;
    for (const std::uint32_t device : devices) {
        if (device >= sources.summary->devices.size())
            continue;
        last = sources.summary->devices[device][std::size_t(scorer)];
        if (last.labelled == 0)
            continue;
        result.confusion.add(learning::confusionOf(last));
        logLossSum += last.logLoss * double(last.labelled);
        mean.add(last.prAuc);
    }
    const learning::Confusion &counts = result.confusion;
    learning::Metrics &metrics = result.metrics;
    metrics.labelled = counts.labelled();
    metrics.accuracy = counts.accuracy();
    metrics.balancedAccuracy = (counts.recall() + counts.specificity()) / 2;
    metrics.precision = counts.precision();
    metrics.recall = counts.recall();
    metrics.f1 = counts.f1();
    metrics.logLoss = logLossSum / double(counts.labelled());
    metrics.baseRate = double(counts.anomalies()) / double(counts.labelled());
    if (devices.size() == 1)
        metrics.prAuc = last.prAuc;
    result.meanPrAuc = mean.value();
    if (result.request.on == EvaluatedOn::Fleet)
        result.reliability = sources.summary->alarms.reliability[std::size_t(scorer)];
}

std::vector<fleet::DeviceDelays> delaysOf(const EvaluationRequest &request, const Devices &devices,
                                          const EvaluationSources &sources)
{
    if (isPooled(request, sources))
        return fleet::delaysOf(*sources.scores, request.on == EvaluatedOn::HoldOuts);
    std::vector<fleet::DeviceDelays> delays;
    for (const std::uint32_t device : devices)
        delays.push_back(
            {sources.engine ? &sources.engine->detectionDelays(device) : &sources.devices->at(device).delays,
             sources.infos[device].interval});
    return delays;
}

void addDelays(ModelEvaluation &result, const Devices &devices, const EvaluationSources &sources)
{
    if (isPooled(result.request, sources) || sources.engine || sources.devices) {
        const auto delays = delaysOf(result.request, devices, sources);
        fleet::mergeDelays(delays, result.alarms);
        result.delays = stepsOf(delays);
    } else if (devices.size() == 1) {
        const double interval = sources.infos[devices.front()].interval;
        const learning::DetectionDelay &own = sources.rows[devices.front()].alarms.wholeDelay;
        result.alarms.readings = own;
        result.alarms.seconds = {float(double(own.median) * interval), float(double(own.high) * interval)};
    } else if (result.request.on == EvaluatedOn::Fleet && sources.summary) {
        result.alarms.readings = sources.summary->alarms.fleet.readings;
        result.alarms.seconds = sources.summary->alarms.fleet.seconds;
    }
}

const learning::VersionScores *scoresIn(const fleet::FleetScores *scores, std::uint32_t version)
{
    if (!scores)
        return nullptr;
    const auto place = std::ranges::find(scores->versions, version,
                                         [](const auto &judged) { return judged->scores.version; });
    return place == scores->versions.end() ? nullptr : &(*place)->scores;
}

/// Whether these are all that the figures are of: an engine that was restored in between may know less.
bool isAll(const learning::VersionScores *scores, bool trains, const ModelEvaluation &result)
{
    return scores && scores->counts[trains].labelled() == result.metrics.labelled;
}

/// What the version scored is kept while labels may judge it, and in the file after the last batch that did.
std::optional<learning::ScoreCounts> versionScores(const ModelEvaluation &result,
                                                   const fleet::Evaluation &judged,
                                                   const EvaluationSources &sources)
{
    const std::uint32_t version = judged.version;
    const bool trains = result.request.on == EvaluatedOn::Fleet;
    const learning::VersionScores *scores =
        sources.engine ? sources.engine->versionScores(version) : scoresIn(sources.scores, version);
    std::shared_ptr<const fleet::FleetScores> earlier;
    if (!isAll(scores, trains, result) && sources.scoresAt) {
        earlier = sources.scoresAt(judged.toBatch);
        scores = scoresIn(earlier.get(), version);
    }
    if (!isAll(scores, trains, result))
        return std::nullopt;
    return scores->counts[trains];
}

void addVersion(ModelEvaluation &result, const EvaluationSources &sources)
{
    const VersionRow *row = sources.version(result.request.version);
    if (!row)
        return;
    if (row->devices > 0)
        result.claimedAccuracy = row->claimedAccuracy;
    result.version = row->evaluation;
    if (result.request.on == EvaluatedOn::Devices || !row->evaluation)
        return;
    const bool trains = result.request.on == EvaluatedOn::Fleet;
    result.metrics = trains ? row->evaluation->fleet : row->evaluation->holdOut;
    result.confusion = learning::confusionOf(result.metrics);
    const auto scores = versionScores(result, *row->evaluation, sources);
    if (!scores)
        return;
    learning::ScorePool pool;
    pool.add(*scores);
    addPool(result, pool);
}

void addDevices(ModelEvaluation &result, const Devices &devices, const EvaluationSources &sources)
{
    if (isPooled(result.request, sources))
        addPooled(result, *sources.scores);
    else if (sources.engine || sources.devices)
        addScores(result, devices, sources);
    else if (sources.summary)
        addSummary(result, devices, sources);
    if (result.request.model == EvaluatedModel::Local && devices.size() == 1 &&
        sources.rows[devices.front()].version > 0)
        result.claimedAccuracy = sources.rows[devices.front()].claimedAccuracy;
    if (result.request.model != EvaluatedModel::Decision)
        return;
    for (const std::uint32_t device : devices)
        result.alarms.add(sources.rows[device].alarms, sources.infos[device].interval);
    addDelays(result, devices, sources);
}

std::uint64_t upTo(const EvaluationRequest &request, const EvaluationSources &sources)
{
    if (sources.engine)
        return sources.engine->batch();
    if (isPooled(request, sources))
        return sources.scores->batch;
    return sources.summary && !sources.devices ? sources.summary->batches : sources.batch;
}

} // namespace

std::vector<std::uint32_t> judgedDevices(const EvaluationRequest &request, const fleet::RunConfig &config,
                                         std::size_t all)
{
    const auto trains = [&](std::uint32_t device) { return fleet::deviceTrains(config, all, device); };
    Devices devices;
    if (request.on != EvaluatedOn::Devices) {
        for (std::uint32_t device = 0; device < all; ++device)
            devices.push_back(device);
    } else if (request.devices) {
        devices = *request.devices;
        std::ranges::sort(devices);
        const auto repeated = std::ranges::unique(devices);
        devices.erase(repeated.begin(), repeated.end());
    }
    const bool wantsTraining = request.model == EvaluatedModel::Local ||
                               (request.model == EvaluatedModel::Version && request.on == EvaluatedOn::Fleet);
    std::erase_if(devices, [&](std::uint32_t device) {
        return device >= all || (wantsTraining && !trains(device)) ||
               (request.on == EvaluatedOn::HoldOuts && trains(device));
    });
    return devices;
}

std::vector<DelayStep> stepsOf(const std::vector<fleet::DeviceDelays> &delays)
{
    std::map<double, std::uint64_t> events; // by seconds
    for (const fleet::DeviceDelays &device : delays)
        device.counts->each([&](float readings, std::uint32_t found) {
            events[double(readings) * device.interval] += found;
        });
    std::vector<DelayStep> steps;
    for (const auto &[seconds, found] : events)
        steps.push_back({seconds, found});
    return steps;
}

const VersionRow *rowOf(const std::vector<VersionRow> &rows, std::uint32_t version)
{
    const auto row = std::ranges::lower_bound(rows, version, {}, &VersionRow::version);
    return row != rows.end() && row->version == version ? &*row : nullptr;
}

std::shared_ptr<const ModelEvaluation> evaluationOf(const EvaluationRequest &request,
                                                    const EvaluationSources &sources)
{
    auto result = std::make_shared<ModelEvaluation>();
    result->request = request;
    result->batch = sources.batch;
    result->upTo = upTo(request, sources);
    result->isTooLarge = !sources.engine && !sources.devices && !isPooled(request, sources) &&
                         sources.infos.size() > mostStillDevices;
    const Devices devices = judgedDevices(request, sources.config, sources.infos.size());
    result->devices = std::uint32_t(devices.size());
    if (request.model == EvaluatedModel::Version)
        addVersion(*result, sources);
    else if (!devices.empty())
        addDevices(*result, devices, sources);
    return result;
}

std::shared_ptr<const ModelEvaluation>
withAlarms(const ModelEvaluation &evaluation, const ModelEvaluation &again, const EvaluationSources &sources)
{
    auto result = std::make_shared<ModelEvaluation>(evaluation);
    result->again = again.again;
    result->error = again.error;
    if (!result->again || !result->version)
        return result;
    if (const auto scores = versionScores(*result, *result->version, sources))
        result->atAlarm = scores->confusionFrom(result->again->wanted.threshold);
    return result;
}

} // namespace fleetgrad::session
