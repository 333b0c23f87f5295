// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <store/runfile.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

// Records full of values that are awkward to store: NaN, -0, denormal and huge numbers, odd texts.

namespace samplerun {

using namespace fleetgrad;

class Values
{
public:
    explicit Values(std::uint64_t seed) : m_engine(seed) {}
    std::uint64_t below(std::uint64_t bound) { return m_engine() % bound; }
    float real()
    {
        switch (below(10)) {
        case 0:
            return std::numeric_limits<float>::quiet_NaN();
        case 1:
            return -0.0F;
        case 2:
            return 0;
        case 3:
            return 1;
        case 4:
            return std::numeric_limits<float>::denorm_min();
        default:
            return float(double(m_engine()) / double(std::mt19937_64::max()) * 2 - 0.7);
        }
    }
    double wide() { return below(3) ? double(m_engine()) * 1e-19 : double(real()); }
    learning::LinearModel model(int weights)
    {
        learning::LinearModel result;
        for (int i = 0; i < weights; ++i)
            result.weights.push_back(real());
        result.bias = real();
        return result;
    }
    fleet::WindowMetrics window()
    {
        fleet::WindowMetrics metrics;
        for (float *value : {&metrics.accuracy, &metrics.balancedAccuracy, &metrics.precision,
                             &metrics.recall, &metrics.f1, &metrics.prAuc, &metrics.logLoss})
            *value = real();
        return metrics;
    }
    learning::Metrics whole()
    {
        learning::Metrics metrics;
        metrics.labelled = below(1u << 30);
        for (double *value :
             {&metrics.accuracy, &metrics.balancedAccuracy, &metrics.precision, &metrics.recall, &metrics.f1,
              &metrics.prAuc, &metrics.logLoss, &metrics.baseRate})
            *value = wide();
        return metrics;
    }
    learning::AlarmFigures alarms()
    {
        learning::AlarmFigures figures;
        figures.threshold = real();
        figures.on = below(2) != 0;
        figures.raised = below(100);
        for (learning::AlarmCounts *counts : {&figures.whole, &figures.window})
            *counts = {below(900), below(30), below(20), below(19), below(18), below(17)};
        figures.wholeDelay = {real(), real()};
        figures.windowDelay = {real(), real()};
        return figures;
    }

private:
    std::mt19937_64 m_engine;
};

inline fleet::DeviceReport report(Values &values, std::uint32_t device, std::uint64_t batch)
{
    fleet::DeviceReport result;
    result.device = result.update.device = device;
    result.state = fleet::DeviceState(values.below(8));
    result.updated = values.below(4) != 0;
    result.stored = result.updated;
    result.update.modelVersion = std::uint32_t(batch);
    result.update.baseVersion = std::uint32_t(batch / 2);
    result.update.samples = std::int64_t(values.below(100)) - 2;
    result.update.accuracy = values.real();
    result.update.loss = values.real();
    result.update.mean = values.real();
    result.update.deviation = values.real();
    result.update.learningRate = values.real();
    result.rateLocked = values.below(2) != 0;
    result.readings = batch * 50;
    result.missing = values.below(50);
    result.labels = {values.below(900), values.below(9), values.below(8),
                     values.below(7),   values.below(6), values.below(2000)};
    for (learning::Gain *gain :
         {&result.gains.majority, &result.gains.lastLabel, &result.gains.unsupervised}) {
        gain->mean = values.real();
        gain->reach = values.real();
    }
    result.baseRate = values.real();
    for (auto *metrics : {&result.local, &result.global, &result.decision, &result.majority,
                          &result.lastLabel, &result.unsupervised})
        *metrics = values.window();
    result.alarms = Values(batch * 1000 + device).alarms();
    if (result.stored) {
        result.update.fleetModel = values.model(48);
        result.localModel = values.model(12);
    }
    return result;
}

inline void addRound(Values &values, fleet::BatchRecord &record)
{
    for (std::uint32_t i = 0; i < 4; ++i) {
        record.screened.push_back({3 - i, std::uint32_t(record.batch), federation::Verdict(i % 3),
                                   federation::ScreeningReason(i), values.real()});
    }
    federation::GlobalVersion version;
    version.version = std::uint32_t(record.batch);
    version.parent = version.version - 1;
    version.batch = record.batch - record.batch % 2; // a promotion's boundary is the one before
    version.devices = 3;
    version.samples = 150;
    version.claimedAccuracy = values.real();
    version.moved = values.real();
    version.model = values.model(48);
    record.versions.push_back(version);
}

inline void addHistory(Values &values, fleet::BatchRecord &record)
{
    record.commands.push_back({fleet::CommandKind::SetLearningRate, {0, 2, 4000000000U}, values.wide(), 0});
    record.commands.push_back({fleet::CommandKind::Pause, {}, 0, 0});
    record.commands.push_back({fleet::CommandKind::Promote, {}, 0, 7});
    record.rates.push_back({2, values.real(), values.real(), fleet::RateReason(record.batch % 3),
                            values.real(), values.real(), record.batch % 2 == 0});
    fleet::DeviceDrift drift;
    drift.device = record.batch % 3 == 0 ? fleet::wholeFleet : std::uint32_t(record.batch % 3);
    drift.cause = learning::DriftCause(record.batch % 5);
    drift.sign = learning::DriftSign(record.batch % 9);
    drift.channel = int(record.batch % 2) - 1;
    drift.moved = 2;
    drift.channels = 3;
    drift.fleet = std::uint32_t(values.below(2) * 4000000000U);
    drift.since = record.batch;
    drift.found = record.batch + 1;
    drift.before = values.wide();
    drift.after = values.wide();
    drift.deviations = values.wide();
    drift.suggestion = fleet::DriftRemedy(record.batch % 5);
    drift.recalibrated = values.below(2) != 0;
    drift.personal = !drift.recalibrated;
    drift.rateRaised = values.below(2) != 0;
    if (record.batch % 2 == 0) {
        drift.quarantined = {0, 7};
        drift.automatic = {fleet::DriftRemedy::RaiseRate, fleet::DriftRemedy::QuarantineSensor};
    }
    record.drifts.push_back(drift);
    const double infinite = std::numeric_limits<double>::infinity();
    record.events.push_back({record.batch,
                             fleet::EventLevel::Warning,
                             fleet::EventKind::Quarantined,
                             3,
                             {4, 0.1 + 0.2, -infinite, 5e-324, -0.0},
                             {}});
    record.events.push_back(
        {record.batch,
         fleet::EventLevel::Info,
         fleet::EventKind::Remark,
         -1,
         {},
         QString::fromUtf8("Zeile 7: \"\u00dcbertemperatur\", \U0001F525; it's\n2 rows")});
    for (auto *scorer : {&record.fleet.local, &record.fleet.decisions}) {
        for (fleet::Quantiles &quantiles : *scorer)
            quantiles = {values.real(), values.real(), values.real()};
    }
    for (auto *means :
         {&record.fleet.global, &record.fleet.decision, &record.fleet.majority, &record.fleet.lastLabel,
          &record.fleet.unsupervised, &record.fleet.originalClaimed, &record.fleet.originalMeasured}) {
        for (float &mean : *means)
            mean = values.real();
    }
}

/// The record of a batch, the same for the same arguments.
inline fleet::BatchRecord record(std::uint64_t batch, int devices = 5)
{
    Values values(batch * 7919 + 1);
    fleet::BatchRecord result;
    result.batch = batch;
    result.readings = std::uint64_t(devices) * 50;
    for (std::uint32_t device = 0; device < std::uint32_t(devices); ++device) {
        if (devices == 1 || (batch + device) % 5 != 0) // silent in that batch
            result.devices.push_back(report(values, device, batch));
    }
    addRound(values, result);
    result.evaluations.push_back({std::uint32_t(batch), batch, batch, values.whole(), values.whole()});
    addHistory(values, result);
    return result;
}

inline std::vector<fleet::DeviceInfo> devices(int count = 5)
{
    std::vector<fleet::DeviceInfo> result;
    for (int i = 0; i < count; ++i) {
        fleet::DeviceInfo info;
        info.name = QStringLiteral("pump-%1 \"\u00d6l\"").arg(i);
        info.channels = QStringList{QStringLiteral("temperature"), QStringLiteral("a,b")};
        info.units = QStringList{QStringLiteral("\u00b0C"), QString()};
        info.origin = QStringLiteral("simulated");
        info.interval = 0.1;
        info.readings = std::uint64_t(i) * 1000;
        result.push_back(info);
    }
    return result;
}

inline fleet::RunSummary summary(std::uint64_t seed, std::size_t devices = 5)
{
    Values values(seed);
    fleet::RunSummary result;
    result.batches = seed;
    result.readings = 2;
    result.missing = 3;
    result.updates = 4;
    result.rounds = 5;
    result.devices.resize(devices);
    for (auto &scorers : result.devices) {
        for (learning::Metrics &metrics : scorers)
            metrics = values.whole();
        result.gains.push_back(
            {{values.wide(), values.wide()}, {values.wide(), values.wide()}, {values.wide(), values.wide()}});
    }
    if (seed % 2 == 0)
        result.original = {values.whole(), values.wide(), values.wide()};
    for (std::size_t i = 0; i < result.fleet.size(); ++i) {
        result.fleet[i] = values.whole();
        result.worstDecile[i] = values.whole();
    }
    for (std::size_t i = 0; i < devices; ++i) {
        result.alarms.devices.push_back(values.alarms());
        result.alarms.fleet.add(result.alarms.devices.back(), 0.1);
    }
    result.alarms.fleet.readings = {1, 2.5F};
    result.alarms.fleet.seconds = {0.1F, 0.25F};
    result.alarms.kinds.push_back({QStringLiteral("spike"), {9, 8, 7, 6}});
    result.alarms.reliability[2].bins[9] = {values.wide(), 5, 4};
    return result;
}

inline std::vector<std::byte> state(std::size_t size, std::uint64_t seed)
{
    Values values(seed);
    std::vector<std::byte> bytes(size);
    for (std::byte &byte : bytes)
        byte = std::byte(values.below(3));
    return bytes;
}

} // namespace samplerun
