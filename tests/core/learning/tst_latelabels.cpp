// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "blockdriver.h"

#include <QTest>

using namespace fleetgrad::learning;

namespace {

constexpr int rows = 1000;

BlockSettings settingsFor(int retention)
{
    BlockSettings settings;
    settings.channels = 2;
    settings.labelRetention = retention;
    return settings;
}

/// A device that reads `rows` readings in batches of 50, and the labels that its test hands to it.
class LabelledDevice
{
public:
    explicit LabelledDevice(const BlockSettings &settings)
        : block(settings, 1), m_series(makeSeries(3, rows, settings.channels)), m_settings(settings)
    {
    }

    /// The next batch, during which `late` arrive; none of its own readings has a label yet.
    void batch(std::vector<BatchInput::LateLabel> late)
    {
        m_input.reset(50, m_settings.channels);
        m_input.count(0) = std::min(50, rows - m_next);
        for (int row = 0; row < m_input.count(0); ++row)
            for (int c = 0; c < m_settings.channels; ++c)
                m_input.value(row, c, 0) = m_series[std::size_t(m_next + row)].values[std::size_t(c)];
        m_next += m_input.count(0);
        m_input.lateLabels(0) = std::move(late);
        const std::uint8_t trains[] = {1};
        block.process(m_input, m_scratch, {m_global, 0}, trains);
    }

    std::int8_t truth(int row) const { return std::int8_t(m_series[std::size_t(row)].label); }

    LaneBlock block;

private:
    DeviceSeries m_series;
    BlockSettings m_settings;
    LinearModel m_global{std::vector<float>(std::size_t(fleetFeatureCount(Method::Sound))), -4};
    int m_next = 0;
    BatchInput m_input;
    BatchScratch m_scratch;
};

} // namespace

class TestLateLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreMeasuredByTheScoresOfTheirReadings();
    void theLastLabelIsTheOneKnownWhenTheReadingWasScored();
    void theOrderOfArrivalDoesNotChangeWhatIsMeasured();
    void correctionsReplaceWhatWasCounted();
    void repeatedUnknownAndForgottenLabelsAreCountedAndChangeNothing();
    void waitingAndAgeAreThoseOfTheQueue();
    void savedInTheMiddleOfTheQueueItGoesOnTheSame();
    void theOriginalMethodTrainsAtOnceAndIsMeasuredLate();
};

void TestLateLabels::labelsAreMeasuredByTheScoresOfTheirReadings()
{
    // Until the first label arrives every p is sigmoid(-4): with a delay of 150 that holds for the first four
    // batches, whose 200 labels have the log loss of that p.
    LaneBlock block(settingsFor(150), 1);
    BlockDriver driver(settingsFor(150));
    driver.labelDelay = 150;
    const DeviceSeries series = makeSeries(3, rows, 2);
    driver.run(block, {series}, 0, 350);
    const Metrics measured = block.whole(0, Scorer::Local);
    QCOMPARE(measured.labelled, std::uint64_t(200));
    double expected = 0;
    for (std::size_t row = 0; row < 200; ++row)
        expected += std::log1p(std::exp(series[row].label == 1 ? 4.0 : -4.0)) / 200;
    QVERIFY(std::abs(measured.logLoss - expected) < 1e-6);
    QVERIFY(block.localModel(0).bias != -4.0F);
}

void TestLateLabels::theLastLabelIsTheOneKnownWhenTheReadingWasScored()
{
    LabelledDevice device(settingsFor(400));
    device.batch({});
    device.batch({{10, 1}}); // arrives after these readings were scored: they knew of no label
    device.batch({{60, 1}}); // these knew an anomaly
    device.batch({{120, 1}, {121, 0}});
    // 10 and 60: no anomaly was known, missed. 120: hit. 121: a false alarm.
    const Metrics metrics = device.block.whole(0, Scorer::LastLabel);
    QCOMPARE(metrics.labelled, std::uint64_t(4));
    QCOMPARE(metrics.recall, 1.0 / 3);
    QCOMPARE(metrics.precision, 0.5);
}

void TestLateLabels::theOrderOfArrivalDoesNotChangeWhatIsMeasured()
{
    LabelledDevice inOrder(settingsFor(400)), reversed(settingsFor(400));
    std::vector<BatchInput::LateLabel> late;
    for (int row = 0; row < 150; ++row)
        late.push_back({std::uint64_t(row), inOrder.truth(row)});
    for (int i = 0; i < 2; ++i) {
        inOrder.batch({});
        reversed.batch({});
    }
    inOrder.batch(late);
    reversed.batch({late.rbegin(), late.rend()});
    for (const Scorer scorer : {Scorer::Local, Scorer::Global, Scorer::LastLabel, Scorer::Unsupervised}) {
        const Metrics a = inOrder.block.whole(0, scorer), b = reversed.block.whole(0, scorer);
        QCOMPARE(a.labelled, std::uint64_t(150));
        QCOMPARE(a.f1, b.f1);
        QVERIFY(sameBits(a.prAuc, b.prAuc));
        QVERIFY(std::abs(a.logLoss - b.logLoss) < 1e-6);
    }
    QCOMPARE(inOrder.block.labels(0).age, reversed.block.labels(0).age);
}

void TestLateLabels::correctionsReplaceWhatWasCounted()
{
    LabelledDevice corrected(settingsFor(400)), right(settingsFor(400));
    std::vector<BatchInput::LateLabel> wrong, truth;
    for (int row = 0; row < 100; ++row) {
        truth.push_back({std::uint64_t(row), right.truth(row)});
        wrong.push_back(
            {std::uint64_t(row), std::int8_t(row % 10 == 0 ? 1 - right.truth(row) : right.truth(row))});
    }
    corrected.batch({});
    right.batch({});
    corrected.batch(wrong);
    right.batch(truth);
    QVERIFY(corrected.block.whole(0, Scorer::Local).baseRate != right.block.whole(0, Scorer::Local).baseRate);
    corrected.batch(truth);
    QCOMPARE(corrected.block.labels(0).corrected, std::uint64_t(10));
    QCOMPARE(corrected.block.labels(0).repeated, std::uint64_t(90));
    QCOMPARE(corrected.block.labels(0).arrived, std::uint64_t(100));
    for (const Scorer scorer :
         {Scorer::Local, Scorer::Global, Scorer::Majority, Scorer::LastLabel, Scorer::Unsupervised}) {
        const Metrics a = corrected.block.whole(0, scorer), b = right.block.whole(0, scorer);
        QCOMPARE(a.labelled, b.labelled);
        QCOMPARE(a.accuracy, b.accuracy);
        QCOMPARE(a.f1, b.f1);
        QVERIFY(sameBits(a.prAuc, b.prAuc));
        QVERIFY(std::abs(a.logLoss - b.logLoss) < 1e-6);
    }
    QVERIFY(!(corrected.block.localModel(0) == right.block.localModel(0))); // both labels trained
    QCOMPARE(corrected.block.trainedLabels(0), std::uint64_t(110));
}

void TestLateLabels::repeatedUnknownAndForgottenLabelsAreCountedAndChangeNothing()
{
    LabelledDevice device(settingsFor(50));
    device.batch({});
    device.batch({{7, 0}});
    const LinearModel before = device.block.localModel(0);
    device.batch({{7, 0}, {5, 1}, {999, 1}, {std::uint64_t(-1), 0}}); // again; behind; ahead
    QVERIFY(device.block.localModel(0) == before);
    QCOMPARE(device.block.labels(0).arrived, std::uint64_t(1));
    QCOMPARE(device.block.labels(0).repeated + device.block.labels(0).refused, std::uint64_t(4));
    QCOMPARE(device.block.whole(0, Scorer::Local).labelled, std::uint64_t(1));
}

void TestLateLabels::waitingAndAgeAreThoseOfTheQueue()
{
    LabelledDevice device(settingsFor(1000));
    device.batch({});
    QCOMPARE(device.block.labels(0).waiting, std::uint64_t(50));
    QCOMPARE(device.block.labels(0).age, std::uint64_t(50));
    device.batch({{0, 0}, {29, 0}, {3, 0}});
    QCOMPARE(device.block.labels(0).waiting, std::uint64_t(97));
    QCOMPARE(device.block.labels(0).age,
             std::uint64_t(70)); // 100 readings, the newest labelled one is the 30th
}

void TestLateLabels::savedInTheMiddleOfTheQueueItGoesOnTheSame()
{
    const BlockSettings settings = settingsFor(130);
    const DeviceSeries series = makeSeries(3, rows, 2);
    LaneBlock straight(settings, 1), first(settings, 1), second(settings, 1);
    BlockDriver driver(settings);
    driver.labelDelay = 130;
    driver.run(straight, {series}, 0, rows);
    driver.run(first, {series}, 0, 500);
    const std::vector<std::byte> bytes = savedBytes(first);
    std::span<const std::byte> rest(bytes);
    QVERIFY(second.restore(rest) && rest.empty());
    driver.run(second, {series}, 500, rows);
    QVERIFY(savedBytes(second) == savedBytes(straight));
    std::span<const std::byte> cut(bytes.data(), bytes.size() - 1);
    QVERIFY(!LaneBlock(settings, 1).restore(cut));
}

void TestLateLabels::theOriginalMethodTrainsAtOnceAndIsMeasuredLate()
{
    BlockSettings settings = originalSettings();
    const DeviceSeries series = makeSeries(3, 300, 1);
    LaneBlock atOnce(settings, 1);
    BlockDriver(settings).run(atOnce, {series}, 0, 300);
    settings.labelRetention = 100;
    LaneBlock late(settings, 1);
    BlockDriver driver(settings);
    driver.labelDelay = 100;
    driver.run(late, {series}, 0, 300);
    QVERIFY(late.localModel(0) == atOnce.localModel(0));
    QCOMPARE(atOnce.whole(0, Scorer::Local).labelled, std::uint64_t(300));
    QCOMPARE(late.whole(0, Scorer::Local).labelled, std::uint64_t(200));
}

QTEST_GUILESS_MAIN(TestLateLabels)
#include "tst_latelabels.moc"
