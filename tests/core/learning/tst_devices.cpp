// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// What a device of a block learns and what is said of it, in ordinary and in odd circumstances.

#include "blockdriver.h"

#include <learning/features.h>

#include <QTest>

using namespace fleetgrad::learning;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool near(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.9f is not %.9f", value, expected);
    return false;
}

bool finite(const LinearModel &model)
{
    return std::isfinite(model.bias) &&
           std::all_of(model.weights.begin(), model.weights.end(), [](float w) { return std::isfinite(w); });
}

/// A block of one device that has seen `series`.
LaneBlock learnt(const BlockSettings &settings, const DeviceSeries &series)
{
    LaneBlock block(settings, 1);
    BlockDriver(settings).run(block, {series}, 0, int(series.size()));
    return block;
}

} // namespace

class TestDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newDeviceKnowsNothing();
    void globalModelIsMeasuredByItsOwnScores();
    void localScoresComeFromBeforeTheBatch();
    void laneThatNeverTrainsIsOnlyMeasured();
    void unlabelledReadingsNeitherTrainNorCount();
    void rateZeroTrainsNothing();
    void rateIsSetForALaneAndBoundedBelow();
    void fleetModelIsReplaced();
    void missingValuesAreCountedAndAnEmptyReadingIsNone();
    void batchIsDescribed();
    void emptyBatchChangesNothing();
    void oneClassHasNoPrAuc();
    void hugeValuesKeepEverythingFinite();
    void unboundedTrainingStaysFinite();
    void windowHoldsWholeBatchesOfAThousandLabels_data();
    void windowHoldsWholeBatchesOfAThousandLabels();
    void windowForgets();
    void lastLabelIsTheOneKnownBeforeTheBatch();
    void originalMethodClaimsMoreThanItIsWorth();
};

void TestDevices::newDeviceKnowsNothing()
{
    BlockSettings settings;
    settings.channels = 2;
    const LaneBlock block(settings, 3);
    QCOMPARE(block.devices(), 3);
    QCOMPARE(block.readings(2), std::uint64_t(0));
    QVERIFY(std::isnan(block.whole(0, Scorer::Local).accuracy));
    QVERIFY(std::isnan(block.windowed(0, Scorer::Unsupervised).prAuc));
    const LinearModel local = block.localModel(1), fleet = block.fleetModel(1);
    QCOMPARE(int(local.weights.size()), 24);
    QCOMPARE(int(fleet.weights.size()), 72);
    QCOMPARE(local.bias, -4.0F);
    QCOMPARE(local.weights[5], 0.0F);
}

void TestDevices::globalModelIsMeasuredByItsOwnScores()
{
    BlockSettings settings;
    settings.channels = 2;
    const DeviceSeries series = makeSeries(5, 1000, 2);
    LaneBlock block(settings, 1);
    BlockDriver driver(settings);
    for (std::size_t j = 0; j < 72; ++j)
        driver.global().weights[j] = 0.02F * float(j % 7);
    ScoreCounts sum;
    driver.afterBatch = [&sum](const LaneBlock &after) { sum.merge(globalScores(after, true)); };
    driver.run(block, {series}, 0, 1000);

    FeatureStream stream(Method::Sound, 2);
    std::vector<float> local(24), fleet(std::size_t(fleetFeatureCount(Method::Sound)));
    ScoreCounts expected;
    for (const Reading &reading : series) {
        QVERIFY(stream.next(reading.values, local, fleet));
        float logit = driver.global().bias;
        for (std::size_t j = 0; j < 72; ++j)
            logit += driver.global().weights[j] * fleet[j];
        expected.add(logit, reading.label == 1);
    }
    const Metrics want = expected.metrics(), got = block.whole(0, Scorer::Global);
    QCOMPARE(got.labelled, std::uint64_t(1000));
    QCOMPARE(got.accuracy, want.accuracy);
    QCOMPARE(got.f1, want.f1);
    QCOMPARE(got.prAuc, want.prAuc);
    QVERIFY(near(got.logLoss, want.logLoss, 1e-6));
    QCOMPARE(sum.metrics().prAuc, want.prAuc);
    QCOMPARE(sum.truePositives(), expected.truePositives());
    QVERIFY(near(sum.logLossSum(), expected.logLossSum(), 1e-4));
    QCOMPARE(globalScores(block, false).labelled(), std::uint64_t(0));
}

void TestDevices::localScoresComeFromBeforeTheBatch()
{
    // In its first batch a device knows its initial bias alone: every p is sigmoid(-4).
    const DeviceSeries series = makeSeries(11, 50, 1);
    const LaneBlock block = learnt(BlockSettings(), series);
    const double anomalies = double(std::count_if(series.begin(), series.end(),
                                                  [](const Reading &reading) { return reading.label == 1; }));
    const double expected =
        (anomalies * std::log1p(std::exp(4.0)) + (50 - anomalies) * std::log1p(std::exp(-4.0))) / 50;
    QVERIFY(near(block.whole(0, Scorer::Local).logLoss, expected, 1e-6));
    QVERIFY(block.localModel(0).bias != -4.0F);
}

void TestDevices::laneThatNeverTrainsIsOnlyMeasured()
{
    const BlockSettings settings;
    LaneBlock block(settings, 2);
    BlockDriver driver(settings);
    driver.never = {false, true};
    driver.run(block, {makeSeries(1, 500, 1), makeSeries(2, 500, 1)}, 0, 500);
    QVERIFY(block.localModel(0).bias != -4.0F);
    QVERIFY(block.localModel(1) == LaneBlock(settings, 1).localModel(0));
    QVERIFY(block.fleetModel(1) == LaneBlock(settings, 1).fleetModel(0));
    QCOMPARE(block.whole(1, Scorer::Global).labelled, std::uint64_t(500));
    QCOMPARE(globalScores(block, true).labelled(), std::uint64_t(50));
    QCOMPARE(globalScores(block, false).labelled(), std::uint64_t(50));
    QVERIFY(!std::isnan(block.batch(0).trainLoss));
    QVERIFY(std::isnan(block.batch(1).trainLoss));
}

void TestDevices::unlabelledReadingsNeitherTrainNorCount()
{
    DeviceSeries series = makeSeries(1, 200, 1);
    for (Reading &reading : series)
        reading.label = -1;
    const LaneBlock block = learnt(BlockSettings(), series);
    QVERIFY(block.localModel(0) == LaneBlock(BlockSettings(), 1).localModel(0));
    QCOMPARE(block.readings(0), std::uint64_t(200));
    QCOMPARE(block.batch(0).readings, 50U);
    QCOMPARE(block.batch(0).labelled, 0U);
    QVERIFY(std::isnan(block.batch(0).trainAccuracy));
    QCOMPARE(block.whole(0, Scorer::Local).labelled, std::uint64_t(0));
}

void TestDevices::rateZeroTrainsNothing()
{
    BlockSettings settings;
    settings.trainer.localRate = 0;
    settings.trainer.l2 = 1;
    const LaneBlock block = learnt(settings, makeSeries(1, 500, 1));
    QVERIFY(block.localModel(0) == LaneBlock(settings, 1).localModel(0));
    QVERIFY(!(block.fleetModel(0) == LaneBlock(settings, 1).fleetModel(0))); // has its own rate
    QVERIFY(block.whole(0, Scorer::Local).accuracy > 0.5);

    LaneBlock stopped(BlockSettings(), 1);
    stopped.setLearningRate(0, 0);
    BlockDriver(BlockSettings()).run(stopped, {makeSeries(1, 500, 1)}, 0, 500);
    QVERIFY(stopped.localModel(0) == LaneBlock(BlockSettings(), 1).localModel(0));
    QVERIFY(stopped.fleetModel(0) == LaneBlock(BlockSettings(), 1).fleetModel(0));
}

void TestDevices::rateIsSetForALaneAndBoundedBelow()
{
    LaneBlock block(BlockSettings(), 2);
    QCOMPARE(block.learningRate(0), 0.05F);
    block.setLearningRate(0, 0.1F);
    QCOMPARE(block.learningRate(0), 0.1F);
    QCOMPARE(block.learningRate(1), 0.05F);
    block.setLearningRate(0, -1);
    QCOMPARE(block.learningRate(0), 0.0F);
    block.setLearningRate(0, std::nanf(""));
    QCOMPARE(block.learningRate(0), 0.0F);
}

void TestDevices::fleetModelIsReplaced()
{
    LaneBlock block(BlockSettings(), 2);
    LinearModel model{std::vector<float>(72, 0.25F), -1};
    block.setFleetModel(1, model);
    QVERIFY(block.fleetModel(1) == model);
    QVERIFY(!(block.fleetModel(0) == model));
}

void TestDevices::missingValuesAreCountedAndAnEmptyReadingIsNone()
{
    BlockSettings settings;
    settings.channels = 2;
    DeviceSeries series = makeSeries(3, 50, 2);
    series[10].values = {notANumber, 1};
    series[20].values = {notANumber, std::numeric_limits<double>::infinity()};
    const LaneBlock block = learnt(settings, series);
    QCOMPARE(block.readings(0), std::uint64_t(49));
    QCOMPARE(block.missing(0), std::uint64_t(3));
    QCOMPARE(block.batch(0).readings, 49U);
    QCOMPARE(block.batch(0).missing, 3U);
    QCOMPARE(block.batch(0).labelled, 49U);
    QCOMPARE(block.whole(0, Scorer::Local).labelled, std::uint64_t(49));
    series.erase(series.begin() + 20);
    QVERIFY(block.localModel(0) == learnt(settings, series).localModel(0));
}

void TestDevices::batchIsDescribed()
{
    const LaneBlock block =
        learnt(BlockSettings(), {{{2}, 0}, {{4}, 0}, {{notANumber}, 0}, {{4}, 0}, {{6}, -1}});
    QCOMPARE(block.batch(0).mean, 4.0F);
    QCOMPARE(block.batch(0).deviation, std::sqrt(2.0F));
    QCOMPARE(block.batch(0).labelled, 3U);
    QCOMPARE(block.batch(0).trainAccuracy, 1.0F);
    QVERIFY(block.batch(0).trainLoss > 0 && block.batch(0).trainLoss < 0.02F);
}

void TestDevices::emptyBatchChangesNothing()
{
    const BlockSettings settings;
    LaneBlock block = learnt(settings, makeSeries(1, 100, 1));
    const LinearModel model = block.localModel(0);
    const Metrics metrics = block.windowed(0, Scorer::Local);
    BlockDriver(settings).run(block, {DeviceSeries()}, 0, 50);
    QVERIFY(block.localModel(0) == model);
    QVERIFY(sameBits(block.windowed(0, Scorer::Local), metrics));
    QCOMPARE(block.readings(0), std::uint64_t(100));
    QCOMPARE(block.batch(0).readings, 0U);
    QCOMPARE(block.batch(0).mean, 0.0F);
}

void TestDevices::oneClassHasNoPrAuc()
{
    DeviceSeries series = makeSeries(1, 300, 1);
    for (Reading &reading : series)
        reading.label = 0;
    const LaneBlock block = learnt(BlockSettings(), series);
    for (int scorer = 0; scorer < scorerCount; ++scorer) {
        const Metrics metrics = block.windowed(0, Scorer(scorer));
        QVERIFY(std::isnan(metrics.prAuc));
        QVERIFY(std::isnan(metrics.balancedAccuracy));
        QCOMPARE(metrics.accuracy, 1.0);
        QVERIFY(std::isnan(block.whole(0, Scorer(scorer)).prAuc));
    }
    QVERIFY(finite(block.localModel(0)));
    QCOMPARE(block.whole(0, Scorer::Majority).logLoss, 0.0);
}

void TestDevices::hugeValuesKeepEverythingFinite()
{
    for (const BlockSettings &settings : {BlockSettings(), originalSettings()}) {
        DeviceSeries series = makeSeries(1, 400, 1);
        for (std::size_t i = 0; i < series.size(); i += 7)
            series[i].values[0] = i % 2 ? 1e300 : -1e300;
        LaneBlock block = learnt(settings, series);
        QVERIFY(finite(block.localModel(0)));
        QVERIFY(finite(block.fleetModel(0)));
        QVERIFY(std::isfinite(block.batch(0).mean) && std::isfinite(block.batch(0).deviation));
        for (int scorer = 0; scorer < scorerCount; ++scorer)
            QVERIFY(std::isfinite(block.whole(0, Scorer(scorer)).logLoss));
        QCOMPARE(block.missing(0), std::uint64_t(0));
    }
}

void TestDevices::unboundedTrainingStaysFinite()
{
    BlockSettings settings = originalSettings();
    settings.trainer.localRate = 1e30;
    settings.trainer.positiveWeight = 1e30;
    LaneBlock block = learnt(settings, makeSeries(1, 400, 1, 0, 1e14));
    QVERIFY(finite(block.localModel(0)));
    block.setLearningRate(0, std::numeric_limits<float>::infinity());
    block.setFleetModel(0, {{notANumber, std::numeric_limits<float>::infinity(), 1}, 0});
    BlockDriver(settings).run(block, {makeSeries(2, 400, 1, 0, 1e14)}, 0, 400);
    QVERIFY(finite(block.localModel(0)));
    QVERIFY(finite(block.fleetModel(0)));
    QVERIFY(std::isfinite(block.whole(0, Scorer::Local).logLoss));
}

void TestDevices::windowHoldsWholeBatchesOfAThousandLabels_data()
{
    QTest::addColumn<int>("batchRows");
    QTest::addColumn<int>("labelEvery");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("50 a batch") << 50 << 1 << 1000 << 1000;
    QTest::newRow("30 a batch") << 30 << 1 << 1000 << 1059;   // two batches a cell
    QTest::newRow("700 a batch") << 700 << 1 << 1600 << 1600; // the last has 200
    QTest::newRow("3000 a batch") << 3000 << 1 << 3000 << 3000;
    QTest::newRow("one label a batch") << 50 << 50 << 1000 << 1049;
    QTest::newRow("one a batch") << 1 << 1 << 1000 << 1049;
}

void TestDevices::windowHoldsWholeBatchesOfAThousandLabels()
{
    QFETCH(int, batchRows);
    QFETCH(int, labelEvery);
    QFETCH(int, least);
    QFETCH(int, most);
    BlockSettings settings;
    settings.batchRows = batchRows;
    DeviceSeries series = makeSeries(1, 3000 * labelEvery, 1);
    for (std::size_t i = 0; i < series.size(); ++i)
        if (i % std::size_t(labelEvery))
            series[i].label = -1;
    const LaneBlock block = learnt(settings, series);
    const Metrics metrics = block.windowed(0, Scorer::LastLabel);
    QVERIFY(int(metrics.labelled) >= least && int(metrics.labelled) <= most);
    // The base rate of exactly the last so many labels.
    int seen = 0, anomalies = 0;
    for (std::size_t i = series.size(); i-- > 0 && seen < int(metrics.labelled);)
        if (series[i].label >= 0) {
            ++seen;
            anomalies += series[i].label;
        }
    QCOMPARE(metrics.baseRate, double(anomalies) / seen);
    QCOMPARE(block.whole(0, Scorer::Local).labelled, std::uint64_t(3000));
}

void TestDevices::windowForgets()
{
    // Labels are noise at first and later follow the channel: the window sees the better half alone.
    DeviceSeries series = makeSeries(4, 20000, 1);
    std::mt19937 generator(7);
    for (std::size_t i = 0; i < 10000; ++i)
        series[i].label = generator() % 4 == 0;
    const LaneBlock block = learnt(BlockSettings(), series);
    const Metrics window = block.windowed(0, Scorer::Local), whole = block.whole(0, Scorer::Local);
    QVERIFY(window.prAuc > 0.9);
    QVERIFY(whole.prAuc < 0.5);
    QVERIFY(window.logLoss < whole.logLoss / 2);
}

void TestDevices::lastLabelIsTheOneKnownBeforeTheBatch()
{
    BlockSettings settings;
    settings.batchRows = 2;
    const LaneBlock block =
        learnt(settings, {{{1}, 1}, {{1}, 0}, {{1}, 0}, {{1}, 1}, {{1}, 1}, {{1}, -1}, {{1}, 1}, {{1}, 0}});
    // Says 0 0 | 0 0 | 1 | 1 1 of the labels 1 0 | 0 1 | 1 | 1 0.
    const Metrics metrics = block.whole(0, Scorer::LastLabel);
    QCOMPARE(metrics.labelled, std::uint64_t(7));
    QCOMPARE(metrics.accuracy, 4.0 / 7);
    QCOMPARE(metrics.precision, 2.0 / 3);
    QCOMPARE(metrics.recall, 0.5);
    QVERIFY(near(metrics.logLoss, -(4 * std::log(0.99) + 3 * std::log(0.01)) / 7, 1e-12));
    QVERIFY(near(metrics.prAuc, 0.5 * 2 / 3 + 0.5 * 4 / 7, 1e-12));
    const Metrics majority = block.whole(0, Scorer::Majority);
    QCOMPARE(majority.accuracy, 4.0 / 7);
    QCOMPARE(majority.prAuc, 4.0 / 7);
    QVERIFY(near(majority.logLoss, -(4.0 / 7) * std::log(4.0 / 7) - (3.0 / 7) * std::log(3.0 / 7), 1e-12));
}

void TestDevices::originalMethodClaimsMoreThanItIsWorth()
{
    // The anomalies last 40 readings at a level of 85: |z| > 2.5 marks where they begin, not where they are.
    DeviceSeries series = makeSeries(9, 10000, 1);
    for (std::size_t i = 0; i < series.size(); ++i) {
        series[i].label = i % 400 < 40;
        series[i].values[0] = 85 + std::sin(double(i)) + (series[i].label ? 4 : 0);
    }
    BlockSettings settings = originalSettings();
    LaneBlock original(settings, 1);
    BlockDriver driver(settings);
    double claimed = 0;
    int batches = 0;
    driver.afterBatch = [&](const LaneBlock &block) {
        claimed += double(block.batch(0).trainAccuracy);
        ++batches;
    };
    driver.run(original, {series}, 0, int(series.size()));
    claimed /= batches;
    const Metrics measured = original.whole(0, Scorer::Local);
    const Metrics sound = learnt(BlockSettings(), series).whole(0, Scorer::Local);
    qInfo("original: claims %.4f, measured %.4f, PR-AUC %.3f; sound: %.4f, PR-AUC %.3f", claimed,
          measured.accuracy, measured.prAuc, sound.accuracy, sound.prAuc);
    QCOMPARE(original.batch(0).labelled, 50U);
    QVERIFY(claimed > measured.accuracy + 0.03);
    QVERIFY(measured.prAuc < 0.4);
    QVERIFY(sound.prAuc > 0.8);
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
