// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "projection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fleetgrad::session {

namespace {

constexpr std::size_t rowsKept = 1000; ///< of versions and rate changes
constexpr std::uint32_t fleetCapacity = 1024;

template <std::size_t... Metrics>
std::array<HistorySet, sizeof...(Metrics)> fleetHistories(std::size_t curves, std::index_sequence<Metrics...>)
{
    return {((void)Metrics, HistorySet(curves, fleetCapacity))...};
}

std::uint32_t capacityFor(std::size_t devices)
{
    if (devices <= 200)
        return 1024;
    return devices <= 5000 ? 256 : 32;
}

/// Of real devices, of which none may be there yet.
std::size_t placesOf(const fleet::RunConfig &config)
{
    return config.source == fleet::SourceKind::Live ? std::size_t(config.live.places) : 0;
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

} // namespace

Projection::Projection(std::vector<fleet::DeviceInfo> infos, const fleet::RunConfig &config)
    : m_config(config), m_infos(std::make_shared<const std::vector<fleet::DeviceInfo>>(std::move(infos))),
      m_rowMaker(config), m_rows(rowsBeforeReports(config, *m_infos)),
      m_histories(m_infos->size(), HistorySet(deviceCurveCount, capacityFor(m_infos->size()))),
      m_fleet(fleetHistories(fleetCurveCount, std::make_index_sequence<fleet::chartMetricCount>())),
      m_rateLog(std::max(m_infos->size(), placesOf(config))),
      m_clock(fleet::batchSeconds(config, *m_infos), m_infos->size()),
      m_shadowOriginal(config.shadowOriginal && config.method == learning::Method::Sound)
{
    m_drift.device = fleet::wholeFleet;
    if (config.source == fleet::SourceKind::Live)
        m_events.tellSilenceAtOnce();
}

void Projection::apply(const fleet::BatchRecord &record)
{
    if (!record.joined.empty())
        applyJoined(record.joined);
    m_batch = record.batch;
    m_readings += record.readings;
    m_clock.add(record.batch, record.time, m_readings);
    for (const auto &command : record.commands)
        m_rowMaker.apply(command, m_rows);
    for (const auto &report : record.devices)
        applyDevice(record, report);
    for (const auto &change : record.rates) {
        m_rows[change.device].learningRate = change.after;
        m_rows[change.device].rateLocked = change.locked;
    }
    applyDrifts(record);
    applyCanary(record);
    m_roundLog.add(record);
    applyVersions(record);
    applyLists(record);
    applyFleet(record);
}

/// Real devices, which nobody knew before.
void Projection::applyJoined(const std::vector<fleet::DeviceInfo> &joined)
{
    auto infos = std::make_shared<std::vector<fleet::DeviceInfo>>(*m_infos);
    infos->insert(infos->end(), joined.begin(), joined.end());
    const std::vector<DeviceRow> rows = rowsBeforeReports(m_config, *infos);
    m_rows.insert(m_rows.end(), rows.begin() + std::ptrdiff_t(m_rows.size()), rows.end());
    const auto places = std::size_t(m_config.live.places);
    m_histories.resize(infos->size(), HistorySet(deviceCurveCount, capacityFor(places)));
    m_clock.setDevices(infos->size());
    m_infos = std::move(infos);
}

void Projection::applyDevice(const fleet::BatchRecord &record, const fleet::DeviceReport &report)
{
    auto &row = m_rows[report.device];
    const bool isOutside = (*m_infos)[report.device].trainsItself;
    const bool read = report.readings > row.readings || report.missing > row.missing ||
                      (isOutside && report.state != fleet::DeviceState::Silent);
    const std::uint32_t updatesBefore = row.version;
    m_rowMaker.take(report, (*m_infos)[report.device], row);
    m_updates += row.version - std::min(updatesBefore, row.version); // those in an earlier file as well
    row.lastReport = record.batch;
    if (row.firstReport == 0)
        row.firstReport = record.batch;
    if (report.updated) {
        row.claimedAccuracy = report.update.accuracy;
        // Kept out for a canary, its state stays what it is.
        const auto screened =
            std::ranges::lower_bound(record.screened, report.device, {}, &federation::Screened::device);
        const bool isApart = screened != record.screened.end() && screened->device == report.device &&
                             screened->reason == federation::ScreeningReason::Canary;
        if (report.state != fleet::DeviceState::Quarantined && !isApart)
            ++m_waiting;
    }
    if (!read)
        return;
    row.lastBatch = record.batch;
    if (isOutside)
        return; // nothing is measured of it
    std::array<float, deviceCurveCount> values;
    for (std::size_t i = 0; i < fleet::chartMetricCount; ++i) {
        const auto metric = fleet::ChartMetric(i);
        values[curveOf(DeviceScorer::Decision, metric)] = report.decision.value(metric);
        values[curveOf(DeviceScorer::Local, metric)] = report.local.value(metric);
    }
    m_histories[report.device].add(std::uint32_t(record.batch), values);
    for (std::size_t scorer = 0; scorer < deviceScorerCount; ++scorer) {
        const float value = values[curveOf(DeviceScorer(scorer), fleet::ChartMetric::PrAuc)];
        if (std::isnan(row.firstPrAuc[scorer]) && !std::isnan(value)) {
            row.firstPrAuc[scorer] = value;
            row.firstPrAucBatch[scorer] = record.batch;
        }
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

void Projection::applyCanary(const fleet::BatchRecord &record)
{
    const auto before = m_canary;
    for (const fleet::Event &event : record.events)
        follow(m_canary, event, record.commands, m_rows.size());
    if (before != m_canary) {
        for (DeviceRow &row : m_rows)
            row.canary = false;
        for (const std::uint32_t device : m_canary ? m_canary->devices : std::vector<std::uint32_t>())
            m_rows[device].canary = true;
    }
    if (!m_canary || !record.canary)
        return;
    auto measured = std::make_shared<Canary>(*m_canary);
    measured->figures = *record.canary;
    m_canary = std::move(measured);
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
        row.deployed = deployedAs(version.version, record.events);
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

const VersionRow *Projection::version(std::uint32_t number) const
{
    const auto row = std::ranges::find(m_versions, number, &VersionRow::version);
    return row == m_versions.end() ? nullptr : &*row;
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
    for (const fleet::RateChange &change : record.rates)
        m_rateLog.add(record.batch, change);
    keepNewest(m_rates);
    keepNewest(m_rateBatches);
}

/// The fleet in a metric, from the rows: run files before version 3 do not have precision, recall and F1 of
/// it. Of the original method in shadow they are lost.
void Projection::completePoint(fleet::FleetPoint &point, fleet::ChartMetric metric) const
{
    const auto i = std::size_t(metric);
    const auto values = [&](fleet::WindowMetrics DeviceRow::*scorer) {
        std::vector<float> result;
        result.reserve(m_rows.size());
        for (const DeviceRow &row : m_rows)
            result.push_back((row.*scorer).value(metric));
        return result;
    };
    point.local[i] = fleet::quantilesOf(values(&DeviceRow::local));
    point.decisions[i] = fleet::quantilesOf(values(&DeviceRow::decision));
    point.global[i] = fleet::meanOf(values(&DeviceRow::global));
    point.decision[i] = fleet::meanOf(values(&DeviceRow::decision));
    point.majority[i] = fleet::meanOf(values(&DeviceRow::majority));
    point.lastLabel[i] = fleet::meanOf(values(&DeviceRow::lastLabel));
    point.unsupervised[i] = fleet::meanOf(values(&DeviceRow::unsupervised));
}

void Projection::applyFleet(const fleet::BatchRecord &record)
{
    fleet::FleetPoint point = record.fleet;
    for (const auto metric :
         {fleet::ChartMetric::Precision, fleet::ChartMetric::Recall, fleet::ChartMetric::F1}) {
        const auto i = std::size_t(metric);
        const bool measured = std::isfinite(point.global[std::size_t(fleet::ChartMetric::Accuracy)]);
        if (measured && std::isnan(point.global[i]) && std::isnan(point.decision[i]))
            completePoint(point, metric);
    }
    for (std::size_t i = 0; i < m_fleet.size(); ++i) {
        const fleet::Quantiles &decisions = point.decisions[i], &local = point.local[i];
        const std::array<float, fleetCurveCount> values{decisions.low,
                                                        decisions.median,
                                                        decisions.high,
                                                        local.low,
                                                        local.median,
                                                        local.high,
                                                        point.global[i],
                                                        point.decision[i],
                                                        point.majority[i],
                                                        point.lastLabel[i],
                                                        point.unsupervised[i],
                                                        point.originalClaimed[i],
                                                        point.originalMeasured[i]};
        m_fleet[i].add(std::uint32_t(record.batch), values);
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
        std::size_t next = 0;
        const auto take = [&] { return m_fleet[i][next++].points(); };
        for (FleetCurves::Spread &spread : metric.devices) {
            for (CurveData *curve : {&spread.low, &spread.median, &spread.high})
                *curve = take();
        }
        for (CurveData *curve : {&metric.global, &metric.decision, &metric.majority, &metric.lastLabel,
                                 &metric.unsupervised, &metric.originalClaimed, &metric.originalMeasured})
            *curve = take();
    }
    return curves;
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
    snapshot.fleetGains = fleetGains(m_rows);
    snapshot.devices = std::make_shared<const std::vector<DeviceRow>>(m_rows);
    snapshot.alarms = fleetAlarms(m_rows, *m_infos);
    snapshot.versions = copied(m_versions);
    snapshot.canary = m_canary;
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
        m_rateLog.fill(*curves);
        for (std::size_t scorer = 0; scorer < deviceScorerCount; ++scorer) {
            for (std::size_t i = 0; i < fleet::chartMetricCount; ++i)
                curves->scores[scorer][i] =
                    history(device, DeviceScorer(scorer), fleet::ChartMetric(i)).points();
        }
        snapshot.deviceCurves.push_back(std::move(curves));
    }
}

} // namespace fleetgrad::session
