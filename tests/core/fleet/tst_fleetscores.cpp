// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <span>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::fleet;

// What an engine says of all devices together, against the devices asked one by one.

namespace {

constexpr std::uint64_t batches = 60, saved = 31;

RunConfig demo()
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = 80; // three lane blocks
    config.federation.holdOut = 5;
    config.federation.holdOutDevice = 3;
    config.simulation.dropOutShare = 0.3;
    return config;
}

/// Labels that come late, out of order, or first wrong.
RunConfig lateLabels()
{
    RunConfig config = demo();
    config.labels.delayReadings = 120;
    config.labels.jitterReadings = 40;
    config.labels.missingShare = 0.1;
    config.labels.correctedShare = 0.2;
    config.labels.correctionReadings = 60;
    return config;
}

RunConfig manyDevices()
{
    RunConfig config = demo();
    config.simulation.devices = 1100; // so that histograms have fewer bins
    config.batches = 12;
    return config;
}

RunConfig original()
{
    RunConfig config;
    applyPreset(QStringLiteral("original"), config);
    return config;
}

std::unique_ptr<Engine> engineOf(const RunConfig &config, int threads = 2)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, *std::move(source), threads);
}

bool isIn(const Engine &engine, const RunConfig &config, std::uint32_t device, bool trains)
{
    return deviceTrains(config, engine.devices().size(), device) == trains;
}

/// One device after the other, in their order.
PooledScores pooled(const Engine &engine, const RunConfig &config, learning::Scorer scorer, bool trains)
{
    PooledScores pool;
    for (std::uint32_t device = 0; device < engine.devices().size(); ++device) {
        if (!isIn(engine, config, device, trains))
            continue;
        const learning::ScoreCounts counts = engine.scores(device, scorer);
        pool.confusion.add(counts.confusion());
        pool.logLossSum += counts.logLossSum();
        for (const bool anomaly : {false, true}) {
            pool.bins[anomaly].resize(counts.histogram(anomaly).size());
            for (std::size_t bin = 0; bin < pool.bins[anomaly].size(); ++bin)
                pool.bins[anomaly][bin] += counts.histogram(anomaly)[bin];
        }
        if (const double prAuc = counts.metrics().prAuc; !std::isnan(prAuc)) {
            pool.prAucSum += prAuc;
            ++pool.prAucDevices;
        }
    }
    return pool;
}

/// As each device's report has its threshold.
learning::Confusion atAlarm(const Engine &engine, const RunConfig &config, bool trains,
                            const std::map<std::uint32_t, float> &thresholds)
{
    learning::Confusion sum;
    for (const auto &[device, threshold] : thresholds)
        if (isIn(engine, config, device, trains))
            sum.add(engine.scores(device, learning::Scorer::Decision).confusionFrom(threshold));
    return sum;
}

std::map<double, std::map<float, std::uint64_t>> delays(const Engine &engine, const RunConfig &config,
                                                        bool trains)
{
    std::map<double, std::map<float, std::uint64_t>> result;
    for (std::uint32_t device = 0; device < engine.devices().size(); ++device)
        if (isIn(engine, config, device, trains))
            engine.detectionDelays(device).each([&](float readings, std::uint32_t events) {
                result[engine.devices()[device].interval][readings] += events;
            });
    return result;
}

std::map<double, std::map<float, std::uint64_t>> delays(const PopulationScores &population)
{
    std::map<double, std::map<float, std::uint64_t>> result;
    for (const IntervalDelays &delays : population.delays)
        delays.counts.each(
            [&](float readings, std::uint32_t events) { result[delays.interval][readings] += events; });
    return result;
}

void compareWithDevices(const Engine &engine, const RunConfig &config,
                        const std::map<std::uint32_t, float> &thresholds)
{
    const auto scores = engine.fleetScores();
    QCOMPARE(scores->batch, engine.batch());
    for (const bool trains : {false, true}) {
        const PopulationScores &population = scores->populations[trains];
        for (const learning::Scorer scorer : learning::modelScorers) {
            if (scorer == learning::Scorer::Local && !trains)
                QCOMPARE(population.scorers[std::size_t(scorer)].confusion.labelled(), std::uint64_t(0));
            else
                QCOMPARE(population.scorers[std::size_t(scorer)], pooled(engine, config, scorer, trains));
        }
        QCOMPARE(population.atAlarm, atAlarm(engine, config, trains, thresholds));
        QCOMPARE(delays(population), delays(engine, config, trains));
    }
}

void take(const BatchRecord &record, std::map<std::uint32_t, float> &thresholds)
{
    for (const DeviceReport &report : record.devices)
        thresholds[report.device] = report.alarms.threshold;
}

} // namespace

class TestFleetScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSumOfTheDevices_data()
    {
        QTest::addColumn<RunConfig>("config");
        QTest::addRow("labels at once") << demo();
        QTest::addRow("labels late and corrected") << lateLabels();
        QTest::addRow("few bins") << manyDevices();
        QTest::addRow("the original method") << original();
    }

    void areTheSumOfTheDevices()
    {
        QFETCH(RunConfig, config);
        const auto engine = engineOf(config), other = engineOf(config, 3);
        std::map<std::uint32_t, float> thresholds;
        compareWithDevices(*engine, config, thresholds);
        for (std::uint64_t batch = 1; batch <= batches && !engine->finished(); ++batch) {
            const auto record = engine->step({}), same = other->step({});
            QCOMPARE(record->scores, engine->fleetScores());
            take(*record, thresholds);
            QVERIFY(record->scores->populations == same->scores->populations); // on any number of threads
            if (batch % 6 == 0 || batch == 1)
                compareWithDevices(*engine, config, thresholds);
        }
        const PopulationScores &trained = engine->fleetScores()->populations[1];
        QVERIFY(trained.scorers[0].confusion.labelled() > 1000);
        QVERIFY(trained.scorers[2].prAucDevices > 5);
    }

    void versionsAreThoseThatWereEvaluated()
    {
        const auto engine = engineOf(lateLabels());
        for (std::uint64_t batch = 1; batch <= batches; ++batch) {
            const auto record = engine->step({});
            for (const Evaluation &evaluation : record->evaluations) {
                const auto judged =
                    std::ranges::find(record->scores->versions, evaluation.version,
                                      [](const auto &version) { return version->scores.version; });
                QVERIFY(judged != record->scores->versions.end());
                QCOMPARE((*judged)->fromBatch, evaluation.fromBatch);
                QCOMPARE((*judged)->toBatch, evaluation.toBatch);
                QCOMPARE((*judged)->scores.counts[1].metrics().labelled, evaluation.fleet.labelled);
                QCOMPARE((*judged)->scores.counts[1].metrics().logLoss, evaluation.fleet.logLoss);
                QCOMPARE((*judged)->scores.counts[0].metrics().labelled, evaluation.holdOut.labelled);
            }
        }
        QVERIFY(engine->fleetScores()->versions.size() > 1);
    }

    void kindsAreThoseOfTheSummary()
    {
        const auto engine = engineOf(demo());
        for (std::uint64_t batch = 1; batch <= batches; ++batch)
            engine->step({});
        const auto scores = engine->fleetScores();
        const RunSummary summary = engine->summary();
        QVERIFY(!scores->kinds.empty());
        std::uint64_t readings = 0;
        for (const KindSummary &kind : scores->kinds)
            readings += kind.counts.readings;
        QVERIFY(readings > 0);
        AlarmSummary alarms;
        addScores(*scores, alarms);
        QCOMPARE(alarms.fleet.readings, summary.alarms.fleet.readings);
        QCOMPARE(alarms.reliability, summary.alarms.reliability);
    }

    void aRestoredEngineGoesOnWithTheSame()
    {
        const RunConfig config = lateLabels();
        const auto engine = engineOf(config);
        for (std::uint64_t batch = 1; batch <= saved; ++batch)
            engine->step({});
        const auto restored = engineOf(config);
        QVERIFY(restored->restore(engine->save()));
        QVERIFY(restored->fleetScores()->populations == engine->fleetScores()->populations);
        // That which the last round of the batch closed is not judged any more.
        const auto &versions = restored->fleetScores()->versions;
        const auto known = std::span(engine->fleetScores()->versions).last(versions.size());
        QVERIFY(versions.size() > 1);
        for (std::size_t i = 0; i < versions.size(); ++i) {
            QCOMPARE(versions[i]->scores.version, known[i]->scores.version);
            QCOMPARE(versions[i]->scores.counts[1].confusion(), known[i]->scores.counts[1].confusion());
        }
        for (std::uint64_t batch = saved + 1; batch <= batches; ++batch) {
            const auto one = engine->step({}), other = restored->step({});
            QVERIFY(one->scores->populations == other->scores->populations);
        }
    }
};

QTEST_GUILESS_MAIN(TestFleetScores)
#include "tst_fleetscores.moc"
