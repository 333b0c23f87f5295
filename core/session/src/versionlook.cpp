// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "versionlook.h"

#include <fleet/modelalarms.h>
#include <fleet/scoring.h>
#include <learning/scorepool.h>
#include <session/modelcomparison.h>
#include <session/modelfiles.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

namespace fleetgrad::session {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostAgain = 50; ///< that are read of a group
constexpr auto againEvery = 5s;       ///< while batches pass
constexpr int againShare = 15;        ///< making them takes at most one in so many seconds

class VersionTexts
{
    Q_DECLARE_TR_FUNCTIONS(VersionLook)
};

/// Of more than are read those that lie evenly among them.
std::vector<std::uint32_t> sampleOf(const std::vector<std::uint32_t> &devices)
{
    if (devices.size() <= mostAgain)
        return devices;
    std::vector<std::uint32_t> sample;
    for (std::size_t i = 0; i < mostAgain; ++i)
        sample.push_back(devices[i * devices.size() / mostAgain]);
    return sample;
}

ModelEvaluation::VersionAlarms alarmsOf(const fleet::ThresholdAlarms &alarms)
{
    std::vector<fleet::DeviceDelays> delays;
    for (const fleet::ThresholdAlarms::Device &device : alarms.devices)
        delays.push_back({&device.delays, device.interval});
    return {alarms.threshold, alarms.figures, stepsOf(delays)};
}

/// Readings that came after that batch.
class Counts
{
public:
    Counts(std::uint64_t after, const learning::AlarmSettings &alarms) : m_after(after), m_alarms(alarms) {}

    void add(const fleet::ScoredAgain &scored, double interval)
    {
        learning::ScoreCounts counts;
        const auto &readings = scored.trace.readings;
        const auto first = std::ranges::upper_bound(readings, m_after, {}, &fleet::TracedReading::batch);
        std::vector<fleet::ScoredReading> alarming;
        for (auto reading = first; reading != readings.end(); ++reading) {
            const float logOdds = scored.of(std::size_t(reading - readings.begin()), 0);
            alarming.push_back({logOdds, reading->label});
            if (reading->label < 0 || std::isnan(logOdds))
                continue;
            counts.add(logOdds, reading->label > 0);
            m_again.fromBatch =
                m_again.fromBatch == 0 ? reading->batch : std::min(m_again.fromBatch, reading->batch);
            m_again.toBatch = std::max(m_again.toBatch, reading->batch);
        }
        const bool isInside =
            first == readings.begin() ? scored.trace.first > 0 : std::prev(first)->label > 0;
        m_alarms.add(std::move(alarming), interval, isInside);
        m_pool.add(counts);
        m_devices.push_back(std::move(counts));
        ++m_again.devices;
    }

    void fill(ModelEvaluation &evaluation) const
    {
        evaluation.again = m_again;
        evaluation.again->even = alarmsOf(m_alarms.from(0));
        evaluation.again->wanted = alarmsOf(m_alarms.from(m_alarms.wantedThreshold()));
        if (!evaluation.isAllAgain())
            return;
        evaluation.upTo = evaluation.batch;
        evaluation.hasScores = true;
        evaluation.isTooLarge = false;
        evaluation.metrics = m_pool.metrics();
        evaluation.confusion = m_pool.confusion();
        evaluation.curve = m_pool.curve();
        evaluation.reliability = m_pool.reliability();
        evaluation.atAlarm.emplace();
        for (const learning::ScoreCounts &device : m_devices)
            evaluation.atAlarm->add(device.confusionFrom(evaluation.again->wanted.threshold));
    }

private:
    const std::uint64_t m_after;
    learning::ScorePool m_pool;
    std::vector<learning::ScoreCounts> m_devices;
    fleet::ModelAlarms m_alarms;
    ModelEvaluation::Again m_again;
};

Expected<void> score(ModelEvaluation &evaluation, const VersionRun &run, const std::stop_token &stop)
{
    const auto file = modelOf(run.path, {store::ModelKey::global, evaluation.request.version});
    if (!file)
        return tl::make_unexpected(file.error());
    auto model = fitted(*file, fleetFeatures(run.config.method));
    if (!model)
        return tl::make_unexpected(model.error());
    const std::vector<fleet::ScoringModel> models{{*std::move(model), false}};
    const auto reader = store::RunFileReader::open(run.path);
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto source = run.source.open((*reader)->info(), stop);
    if (!source)
        return tl::make_unexpected(source.error());
    Counts counts(file->batch, run.config.alarms);
    for (const std::uint32_t device :
         sampleOf(judgedDevices(evaluation.request, run.config, run.infos.size()))) {
        const auto scored = fleet::scoreAgain(run.config, **source, device, evaluation.batch, models, stop);
        if (!scored)
            return tl::make_unexpected(scored.error());
        counts.add(*scored, run.infos[device].interval);
    }
    counts.fill(evaluation);
    return {};
}

} // namespace

bool isOfVersionOnDevices(const EvaluationRequest &request)
{
    return request.model == EvaluatedModel::Version && request.on == EvaluatedOn::Devices;
}

std::shared_ptr<const ModelEvaluation> scoredAgain(const ModelEvaluation &evaluation, const VersionRun &run,
                                                   const std::stop_token &stop)
{
    auto result = std::make_shared<ModelEvaluation>(evaluation);
    if (result->devices == 0) // which is said of it as of others
        return result;
    if (const auto scored = score(*result, run, stop); !scored)
        result->error = scored.error();
    return result;
}

bool VersionLook::isDue(const Snapshot &snapshot) const
{
    const ModelEvaluation &wanted = *snapshot.evaluation;
    if (!m_made || m_made->request != wanted.request)
        return true;
    const auto pause = std::max<Clock::duration>(againEvery, againShare * m_cost);
    return m_made->batch != wanted.batch &&
           (snapshot.state != RunState::Running || Clock::now() - m_done >= pause);
}

/// Of a fleet the same as long as nothing of it changes: views compare the address.
void VersionLook::show(Snapshot &snapshot, const EvaluationSources &sources)
{
    const bool isThere = m_made && m_made->request == snapshot.evaluation->request;
    if (isOfVersionOnDevices(snapshot.evaluation->request)) {
        snapshot.evaluation = isThere ? m_made : nullptr;
    } else if (isThere) {
        if (m_shownOf != snapshot.evaluation || m_shownWith != m_made)
            m_shown = withAlarms(*snapshot.evaluation, *m_made, sources);
        m_shownOf = snapshot.evaluation;
        m_shownWith = m_made;
        snapshot.evaluation = m_shown;
    }
}

void VersionLook::fill(Snapshot &snapshot, const EvaluationSources &sources, const Make &make,
                       const Post &post, const std::function<void()> &done)
{
    const std::scoped_lock lock(m_mutex);
    const bool isWanted =
        snapshot.evaluation && snapshot.evaluation->request.model == EvaluatedModel::Version;
    if (m_making && (!isWanted || *m_making != snapshot.evaluation->request))
        m_stop.request_stop();
    if (!isWanted) {
        m_made = m_shown = m_shownOf = m_shownWith = nullptr;
        return;
    }
    const EvaluationRequest request = snapshot.evaluation->request;
    if (isDue(snapshot) && !m_making) {
        m_making = request;
        m_stop = std::stop_source();
        post([this, make, done, stop = m_stop.get_token()] {
            const auto begun = Clock::now();
            auto made = make(stop);
            {
                const std::scoped_lock locked(m_mutex);
                m_making.reset();
                if (!stop.stop_requested())
                    m_made = std::move(made);
                m_done = Clock::now();
                m_cost = m_done - begun;
            }
            done();
        });
    }
    show(snapshot, sources);
}

} // namespace fleetgrad::session
