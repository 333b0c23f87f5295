// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <learning/laneblock.h>

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace fleetgrad::fleet::test;

// The simulated readings are worth training on: what a device learns from its labels is better than what is
// known without learning. The figures follow from the seeds, and are far enough from the bounds that a later
// change of the last bits does not matter.
class TestSimulatedLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localModelsBeatEveryBaseline_data();
    void localModelsBeatEveryBaseline();
};

/// Means over the devices of the fleet.
struct FleetMeans
{
    double accuracy = 0, majority = 0, last = 0, prAuc = 0, unsupervised = 0, baseRate = 0;
    double logLoss = 0, majorityLogLoss = 0;
};

static learning::BlockSettings settingsOf(const RunConfig &config)
{
    learning::BlockSettings settings;
    settings.channels = config.simulation.channels;
    settings.batchRows = config.batchReadings;
    settings.trainer = config.trainer;
    return settings;
}

static FleetMeans meansOf(const learning::LaneBlock &block)
{
    FleetMeans means;
    int devices = 0, both = 0;
    for (int lane = 0; lane < block.devices(); ++lane) {
        const learning::Metrics local = block.windowed(lane, learning::Scorer::Local);
        if (local.labelled < 500) // joined too late to have learnt
            continue;
        ++devices;
        means.accuracy += local.accuracy;
        means.majority += block.windowed(lane, learning::Scorer::Majority).accuracy;
        means.last += block.windowed(lane, learning::Scorer::LastLabel).accuracy;
        means.logLoss += local.logLoss;
        means.majorityLogLoss += block.windowed(lane, learning::Scorer::Majority).logLoss;
        if (qIsNaN(local.prAuc)) // not one anomaly in the window
            continue;
        ++both;
        means.prAuc += local.prAuc;
        means.unsupervised += block.windowed(lane, learning::Scorer::Unsupervised).prAuc;
        means.baseRate += local.baseRate;
    }
    for (double *sum :
         {&means.accuracy, &means.majority, &means.last, &means.logLoss, &means.majorityLogLoss})
        *sum /= devices;
    for (double *sum : {&means.prAuc, &means.unsupervised, &means.baseRate})
        *sum /= both;
    return means;
}

static FleetMeans train(const RunConfig &config, std::uint64_t batches)
{
    const auto source = std::move(*openSource(config));
    const auto devices = std::uint32_t(source->devices().size());
    learning::LaneBlock block(settingsOf(config), int(devices));
    learning::BatchScratch scratch;
    learning::BatchInput input;
    const learning::LinearModel global{std::vector<float>(72, 0.0f), -4};
    const std::vector<std::uint8_t> trains(devices, 1);
    for (std::uint64_t batch = 0; batch < batches; ++batch) {
        input.reset(config.batchReadings, config.simulation.channels);
        for (std::uint32_t device = 0; device < devices; ++device)
            source->read(device, batch, input, int(device));
        block.process(input, scratch, {global, 0}, trains);
    }
    return meansOf(block);
}

void TestSimulatedLearning::localModelsBeatEveryBaseline_data()
{
    QTest::addColumn<std::uint64_t>("seed");
    QTest::addColumn<double>("heterogeneity");
    QTest::addColumn<int>("batches");
    QTest::newRow("demo") << std::uint64_t(42) << 0.5 << 60;
    QTest::newRow("demo, longer") << std::uint64_t(42) << 0.5 << 200;
    QTest::newRow("another seed") << std::uint64_t(7) << 0.5 << 120;
    QTest::newRow("all alike") << std::uint64_t(42) << 0.0 << 120;
    QTest::newRow("all different") << std::uint64_t(42) << 1.0 << 120;
}

void TestSimulatedLearning::localModelsBeatEveryBaseline()
{
    QFETCH(std::uint64_t, seed);
    QFETCH(double, heterogeneity);
    QFETCH(int, batches);
    RunConfig config;
    applyPreset(u"demo"_s, config);
    config.seed = seed;
    config.simulation.heterogeneity = heterogeneity;
    const FleetMeans means = train(config, std::uint64_t(batches));
    qInfo("accuracy %.4f, majority %.4f, last label %.4f; PR-AUC %.3f, unsupervised %.3f, base rate %.3f; "
          "log loss %.4f",
          means.accuracy, means.majority, means.last, means.prAuc, means.unsupervised, means.baseRate,
          means.logLoss);
    QVERIFY(means.accuracy > means.majority + 0.01);
    QVERIFY(means.accuracy > means.last + 0.01);
    QVERIFY(means.prAuc > 3 * means.baseRate);
    QVERIFY(means.prAuc > means.unsupervised + 0.05);
    // Labels are needed: without them the readings are no riddle that solves itself, and no hopeless one.
    QVERIFY(means.unsupervised > 2 * means.baseRate && means.unsupervised < 0.75);
}

QTEST_GUILESS_MAIN(TestSimulatedLearning)
#include "tst_simulatedlearning.moc"
