// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "projection.h"

#include <fleet/groups.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::session {

namespace {

constexpr std::size_t rowsKept = 1000; ///< of versions and rate changes
constexpr std::uint32_t fleetCapacity = 1024;

std::uint32_t capacityFor(std::size_t devices)
{
    if (devices <= 200)
        return 1024;
    return devices <= 5000 ? 256 : 32;
}

template <typename T>
void keepNewest(std::deque<T> &list)
{
    while (list.size() > rowsKept)
        list.pop_front();
}

template <typename T>
std::shared_ptr<const std::vector<T>> copied(const std::deque<T> &list)
{
    return std::make_shared<const std::vector<T>>(list.begin(), list.end());
}

/// Seconds of the first device's time that a batch spans.
double batchSeconds(const fleet::RunConfig &config, const std::vector<fleet::DeviceInfo> &devices)
{
    const double seconds = config.batchReadings * (devices.empty() ? 1 : devices.front().interval);
    const bool bounded = config.source == fleet::SourceKind::Simulated && config.batchSeconds > 0;
    return bounded ? std::min(seconds, config.batchSeconds) : seconds;
}

} // namespace

Projection::Projection(std::vector<fleet::DeviceInfo> infos, const fleet::RunConfig &config)
    : m_infos(std::make_shared<const std::vector<fleet::DeviceInfo>>(std::move(infos))),
      m_isOriginal(config.method == learning::Method::Original), m_schedules(config.trainer.schedules),
      m_rows(m_infos->size()), m_clock(batchSeconds(config, *m_infos), m_infos->size()),
      m_shadowOriginal(config.shadowOriginal && config.method == learning::Method::Sound)
{
    m_drift.device = fleet::wholeFleet;
    const auto trainers = fleet::deviceTrainers(config, *m_infos);
    for (std::size_t device = 0; device < m_rows.size(); ++device) {
        m_rows[device].learningRate = float(trainers[device].localRate);
        m_rows[device].trainer = trainers[device].trainer;
        applySchedule(m_rows[device]);
        m_rows[device].falseAlarmsPerDay = m_rows[device].detectionSeconds =
            std::numeric_limits<float>::quiet_NaN();
        m_rows[device].drift.device = std::uint32_t(device);
    }
    DeviceHistory history;
    for (auto &scorer : history)
        scorer.fill(History(capacityFor(m_infos->size())));
    m_histories.assign(m_infos->size(), history);
    const History empty(fleetCapacity);
    const SpreadHistory spread{empty, empty, empty};
    m_fleet.fill({{spread, spread}, empty, empty, empty, empty, empty, empty, empty});
}

void Projection::apply(const fleet::BatchRecord &record)
{
    m_batch = record.batch;
    m_readings += record.readings;
    m_clock.add(record.batch, std::numeric_limits<double>::quiet_NaN(), m_readings);
    for (const auto &command : record.commands)
        applyCommand(command);
    for (const auto &report : record.devices)
        applyDevice(record, report);
    for (const auto &change : record.rates) {
        m_rows[change.device].learningRate = change.after;
        m_rows[change.device].rateLocked = change.locked;
    }
    applyDrifts(record);
    m_roundLog.add(record);
    applyVersions(record);
    applyLists(record);
    applyFleet(record);
}

void Projection::applyCommand(const fleet::Command &command)
{
    const bool isOptimiser = command.kind == fleet::CommandKind::SetOptimiser;
    const int known = isOptimiser ? learning::optimiserCount : learning::scheduleCount;
    if (!(isOptimiser || command.kind == fleet::CommandKind::SetSchedule) ||
        !(command.value >= 0 && command.value < known))
        return;
    const auto set = [&](DeviceRow &row) {
        if (isOptimiser)
            row.trainer.optimiser = learning::Optimiser(int(command.value));
        else
            row.trainer.schedule = learning::Schedule(int(command.value));
        applySchedule(row);
    };
    if (command.devices.empty())
        std::ranges::for_each(m_rows, set);
    for (const auto device : command.devices) {
        if (device < m_rows.size())
            set(m_rows[device]);
    }
}

/// As learning::LaneBlock::rateFactor(): a device has trained on each label that arrived and on each
/// correction; by the original method, on the labels that it makes of its readings.
void Projection::applySchedule(DeviceRow &row) const
{
    const bool trains = row.state != fleet::DeviceState::HoldOut;
    const std::uint64_t labels = m_isOriginal ? row.readings : row.labels.arrived + row.labels.corrected;
    row.rateFactor = float(learning::scheduleFactor(row.trainer.schedule, m_schedules, trains ? labels : 0));
}

void Projection::applyDevice(const fleet::BatchRecord &record, const fleet::DeviceReport &report)
{
    auto &row = m_rows[report.device];
    const bool read = report.readings > row.readings || report.missing > row.missing;
    row.version = report.update.modelVersion;
    row.baseVersion = report.update.baseVersion;
    row.state = report.state;
    row.readings = report.readings;
    row.missing = report.missing;
    row.labels = report.labels;
    applySchedule(row);
    row.gains = report.gains;
    row.learningRate = report.update.learningRate;
    row.rateLocked = report.rateLocked;
    row.baseRate = report.baseRate;
    row.local = report.local;
    row.global = report.global;
    row.majority = report.majority;
    row.decision = report.decision;
    row.lastLabel = report.lastLabel;
    row.unsupervised = report.unsupervised;
    row.alarms = report.alarms;
    const double interval = (*m_infos)[report.device].interval;
    row.falseAlarmsPerDay = float(fleet::falseAlarmsPerDay(report.alarms.window, interval));
    row.detectionSeconds = float(double(report.alarms.windowDelay.median) * interval);
    if (report.updated) {
        row.claimedAccuracy = report.update.accuracy;
        ++m_updates;
        if (report.state != fleet::DeviceState::Quarantined)
            ++m_waiting;
    }
    if (!read)
        return;
    row.lastBatch = record.batch;
    auto &history = m_histories[report.device];
    for (std::size_t i = 0; i < fleet::chartMetricCount; ++i) {
        const auto metric = fleet::ChartMetric(i);
        const auto batch = std::uint32_t(record.batch);
        history[std::size_t(DeviceScorer::Decision)][i].add(batch, report.decision.value(metric));
        history[std::size_t(DeviceScorer::Local)][i].add(batch, report.local.value(metric));
    }
    for (std::size_t scorer = 0; scorer < deviceScorerCount; ++scorer) {
        if (std::isnan(row.firstPrAuc[scorer]))
            row.firstPrAuc[scorer] = history[scorer][std::size_t(fleet::ChartMetric::PrAuc)].last();
    }
}

void Projection::applyDrifts(const fleet::BatchRecord &record)
{
    for (const auto &drift : record.drifts) {
        m_drifts.add(drift);
        if (drift.device == fleet::wholeFleet)
            m_drift = drift;
        else if (drift.device < m_rows.size())
            m_rows[drift.device].drift = drift;
    }
}

void Projection::applyVersions(const fleet::BatchRecord &record)
{
    // The evaluations are of the version that was newest during the batch; one that a round made after the
    // batch comes behind it.
    for (const auto &version : record.versions) {
        const bool promoted = version.batch < record.batch;
        VersionRow row;
        row.version = version.version;
        row.parent = version.parent;
        row.batch = version.batch;
        row.devices = version.devices;
        row.samples = version.samples;
        row.claimedAccuracy = version.claimedAccuracy;
        row.moved = version.moved;
        row.promoted = promoted;
        if (!promoted) {
            row.screenedOut = m_roundLog.keptOut();
            ++m_rounds;
            m_waiting = 0;
        }
        m_version = version.version;
        m_versions.push_back(row);
    }
    for (const auto &evaluation : record.evaluations) {
        const auto row = std::ranges::find(m_versions, evaluation.version, &VersionRow::version);
        if (row != m_versions.end())
            row->evaluation = evaluation;
    }
    keepNewest(m_versions);
}

void Projection::applyLists(const fleet::BatchRecord &record)
{
    m_events.add(record);
    for (const fleet::Event &event : record.events) {
        if (event.kind == fleet::EventKind::ShadowSet && !event.numbers.empty())
            m_shadowOriginal = event.numbers.front() != 0;
    }
    m_rates.insert(m_rates.end(), record.rates.begin(), record.rates.end());
    m_rateBatches.insert(m_rateBatches.end(), record.rates.size(), record.batch);
    keepNewest(m_rates);
    keepNewest(m_rateBatches);
}

void Projection::applyFleet(const fleet::BatchRecord &record)
{
    const auto batch = std::uint32_t(record.batch);
    for (std::size_t i = 0; i < m_fleet.size(); ++i) {
        FleetHistory &curves = m_fleet[i];
        const auto spread = [&](DeviceScorer scorer, const fleet::Quantiles &quantiles) {
            SpreadHistory &history = curves.devices[std::size_t(scorer)];
            history.low.add(batch, quantiles.low);
            history.median.add(batch, quantiles.median);
            history.high.add(batch, quantiles.high);
        };
        spread(DeviceScorer::Decision, record.fleet.decisions[i]);
        spread(DeviceScorer::Local, record.fleet.local[i]);
        curves.global.add(batch, record.fleet.global[i]);
        curves.decision.add(batch, record.fleet.decision[i]);
        curves.majority.add(batch, record.fleet.majority[i]);
        curves.lastLabel.add(batch, record.fleet.lastLabel[i]);
        curves.unsupervised.add(batch, record.fleet.unsupervised[i]);
        curves.originalClaimed.add(batch, record.fleet.originalClaimed[i]);
        curves.originalMeasured.add(batch, record.fleet.originalMeasured[i]);
    }
}

void Projection::watch(std::vector<std::uint32_t> devices)
{
    std::erase_if(devices, [&](std::uint32_t device) { return device >= m_rows.size(); });
    m_watched = std::move(devices);
}

std::shared_ptr<const FleetCurves> Projection::fleetCurves() const
{
    auto curves = std::make_shared<FleetCurves>();
    for (std::size_t i = 0; i < m_fleet.size(); ++i) {
        FleetCurves::Metric &metric = curves->metrics[i];
        const FleetHistory &history = m_fleet[i];
        for (std::size_t scorer = 0; scorer < deviceScorerCount; ++scorer) {
            const SpreadHistory &spread = history.devices[scorer];
            metric.devices[scorer] = {spread.low.points(), spread.median.points(), spread.high.points()};
        }
        metric.global = history.global.points();
        metric.decision = history.decision.points();
        metric.majority = history.majority.points();
        metric.lastLabel = history.lastLabel.points();
        metric.unsupervised = history.unsupervised.points();
        metric.originalClaimed = history.originalClaimed.points();
        metric.originalMeasured = history.originalMeasured.points();
    }
    return curves;
}

learning::Gains Projection::fleetGains() const
{
    std::vector<learning::Gains> gains;
    for (const DeviceRow &row : m_rows) {
        if (row.version > 0) // devices that never train judge, and are not judged
            gains.push_back(row.gains);
    }
    return learning::meanGains(gains);
}

void Projection::fill(Snapshot &snapshot)
{
    snapshot.infos = m_infos;
    snapshot.batch = m_batch;
    snapshot.version = m_version;
    snapshot.rounds = m_rounds;
    snapshot.shadowOriginal = m_shadowOriginal;
    snapshot.readings = m_readings;
    snapshot.updates = m_updates;
    snapshot.waitingUpdates = m_waiting;
    snapshot.fleetGains = fleetGains();
    snapshot.devices = std::make_shared<const std::vector<DeviceRow>>(m_rows);
    snapshot.alarms = {};
    for (std::size_t device = 0; device < m_rows.size(); ++device)
        snapshot.alarms.add(m_rows[device].alarms, (*m_infos)[device].interval);
    snapshot.versions = copied(m_versions);
    snapshot.roundLog = m_roundLog.rounds();
    snapshot.events = m_events.events();
    snapshot.rates = copied(m_rates);
    snapshot.rateBatches = copied(m_rateBatches);
    snapshot.drift = m_drift;
    snapshot.driftCounts = m_drifts.counts();
    snapshot.clock = std::make_shared<const RunClock>(m_clock.clock());
    snapshot.fleetCurves = fleetCurves();
    snapshot.deviceCurves.clear();
    for (const auto device : m_watched) {
        auto curves = std::make_shared<DeviceCurves>();
        curves->device = device;
        for (std::size_t scorer = 0; scorer < deviceScorerCount; ++scorer) {
            for (std::size_t i = 0; i < fleet::chartMetricCount; ++i)
                curves->scores[scorer][i] = m_histories[device][scorer][i].points();
        }
        snapshot.deviceCurves.push_back(std::move(curves));
    }
}

} // namespace fleetgrad::session
