// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devicerows.h"
#include "eventlog.h"
#include "history.h"
#include "ratelog.h"
#include "roundlog.h"

#include <fleet/batchrecord.h>
#include <session/breakwatch.h>
#include <session/runclock.h>
#include <session/snapshot.h>

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

namespace fleetgrad::session {

/// What a person may want to see, built up from batch records: those of a running engine and those of a run
/// file alike. Belongs to one thread; fill() makes the immutable copies that snapshots share.
class Projection
{
public:
    /// Of a run of that configuration: what it says of rates and trainers stands in the rows of devices that
    /// have not reported yet.
    Projection(std::vector<fleet::DeviceInfo> infos, const fleet::RunConfig &config);

    void apply(const fleet::BatchRecord &record);
    void watch(std::vector<std::uint32_t> devices);
    /// Everything of the snapshot that comes from batches.
    void fill(Snapshot &snapshot);

    const std::vector<fleet::DeviceInfo> &infos() const { return *m_infos; }
    History history(std::size_t device, DeviceScorer scorer, fleet::ChartMetric metric) const
    {
        return m_histories[device][curveOf(scorer, metric)];
    }
    const std::vector<DeviceRow> &rows() const { return m_rows; }
    BreakView breakView() const
    {
        return {*m_infos, m_rows, m_batch, m_rounds, m_version, m_readings, m_updates};
    }
    /// Null where it is not one of the newest 1,000.
    const VersionRow *version(std::uint32_t number) const;
    std::uint64_t batch() const { return m_batch; }
    std::uint64_t readings() const { return m_readings; }
    std::uint64_t updates() const { return m_updates; }

private:
    static constexpr std::size_t deviceCurveCount = deviceScorerCount * fleet::chartMetricCount;
    static constexpr std::size_t curveOf(DeviceScorer scorer, fleet::ChartMetric metric)
    {
        return std::size_t(scorer) * fleet::chartMetricCount + std::size_t(metric);
    }
    /// Of the fleet in one metric, in the order of FleetCurves::Metric.
    static constexpr std::size_t fleetCurveCount = 3 * deviceScorerCount + 7;

    void applyJoined(const std::vector<fleet::DeviceInfo> &joined);
    void applyDevice(const fleet::BatchRecord &record, const fleet::DeviceReport &report);
    void applyCanary(const fleet::BatchRecord &record);
    void applyVersions(const fleet::BatchRecord &record);
    void applyDrifts(const fleet::BatchRecord &record);
    void applyLists(const fleet::BatchRecord &record);
    void applyFleet(const fleet::BatchRecord &record);
    void completePoint(fleet::FleetPoint &point, fleet::ChartMetric metric) const;
    std::shared_ptr<const FleetCurves> fleetCurves() const;

    const fleet::RunConfig m_config;
    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    DeviceRowMaker m_rowMaker;
    std::vector<DeviceRow> m_rows;
    std::vector<HistorySet> m_histories;                     ///< a device each, of deviceCurveCount
    std::array<HistorySet, fleet::chartMetricCount> m_fleet; ///< of fleetCurveCount each
    std::deque<VersionRow> m_versions;
    RoundLog m_roundLog;
    EventLog m_events;
    std::deque<fleet::RateChange> m_rates;
    std::deque<std::uint64_t> m_rateBatches;
    RateLog m_rateLog;
    fleet::DeviceDrift m_drift;
    fleet::DriftTally m_drifts;
    std::shared_ptr<const Canary> m_canary;
    RunClockMaker m_clock;
    std::vector<std::uint32_t> m_watched;
    std::uint64_t m_batch = 0, m_readings = 0, m_updates = 0, m_rounds = 0, m_waiting = 0;
    std::uint32_t m_version = 0;
    bool m_shadowOriginal;
};

} // namespace fleetgrad::session
