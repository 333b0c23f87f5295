// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include <learning/alarmruns.h>
#include <learning/devicealarms.h>
#include <learning/reliability.h>

#include <QTest>

#include <cmath>
#include <map>
#include <random>
#include <vector>

using namespace fleetgrad::learning;

namespace {

struct Step
{
    int level = 0;
    int label = 0; // -1: none
};

std::vector<Step> randomSteps(unsigned seed, int count)
{
    std::mt19937 generator(seed);
    const auto below = [&generator](unsigned n) { return int(generator() % n); };
    std::vector<Step> steps;
    int anomalous = 0;
    for (int i = 0; i < count; ++i) {
        if (anomalous == 0 && below(20) == 0)
            anomalous = 1 + below(6);
        steps.push_back({below(12) + (anomalous > 0 ? below(8) : 0), anomalous > 0 ? 1 : 0});
        anomalous = std::max(0, anomalous - 1);
    }
    return steps;
}

/// False alarms at one threshold, counted as a person would: a list of alarming readings, cut where `gap` or
/// more lie between two, and of the pieces those without an anomaly.
int falseAlarmsAt(const std::vector<Step> &steps, int threshold, int gap)
{
    int alarms = 0, last = -1000;
    bool isTrue = true;
    for (int i = 0; i < int(steps.size()); ++i) {
        if (steps[std::size_t(i)].level < threshold)
            continue;
        if (i - last - 1 >= gap) {
            alarms += !isTrue;
            isTrue = false;
        }
        isTrue = isTrue || steps[std::size_t(i)].label == 1;
        last = i;
    }
    return alarms + !isTrue;
}

/// Alarms of which the fleet's sketch alone decides, for thresholds from log-odds 2 on.
struct Bench
{
    AlarmSketch sketch;
    AlarmGoal goal;
    DeviceAlarms device;
    AlarmBatch batch;

    explicit Bench(int gap = 3)
    {
        sketch.readings = 1'000'000'000;
        for (int level = 0; level < AlarmLevels::levelOf(2); ++level)
            sketch.alarms[std::size_t(level)] = 2'000'000'000;
        goal = goalOf({1, gap}, 1);
        device.chooseThreshold({&sketch, nullptr}, goal, 0);
    }
    /// One letter a reading: a lower case one scores low, an upper case one alarms; n normal, a anomaly, u
    /// unlabelled, digits 1..9 an alarming anomaly of that kind, '-' no score.
    void read(const char *readings)
    {
        for (const char *c = readings; *c != 0; ++c) {
            const bool digit = *c >= '1' && *c <= '9', high = digit || (*c >= 'A' && *c <= 'Z');
            SettledReading reading;
            reading.scored = *c != '-';
            reading.logOdds = high ? 4 : -4;
            reading.label = std::int8_t(digit || std::tolower(*c) == 'a' ? 1
                                        : std::tolower(*c) == 'n'        ? 0
                                                                         : -1);
            reading.kind = std::uint8_t(digit ? *c - '0' : 0);
            reading.alarming = device.read(reading.logOdds, reading.scored, goal, nullptr);
            device.judge(reading, goal, batch);
        }
    }
    AlarmFigures figures() const { return device.figures(goal); }
};

} // namespace

class TestAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSketchCountsWhatEachThresholdWouldHaveRaised()
    {
        for (const unsigned seed : {1U, 2U, 3U, 4U})
            for (const int gap : {1, 3, 10}) {
                const std::vector<Step> steps = randomSteps(seed, 2000);
                AlarmRuns runs;
                std::map<int, int> counted;
                const auto count = [&counted](int level, int more) { counted[level] += more; };
                for (const Step &step : steps) {
                    if (step.label == 1)
                        runs.anomaly(step.level, gap, count);
                    else
                        runs.normal(step.level, gap, count);
                }
                for (int threshold = 0; threshold < 20; ++threshold)
                    QCOMPARE(counted[threshold], falseAlarmsAt(steps, threshold, gap));
            }
    }

    void sketchesMergeByAdding()
    {
        AlarmSketch a, b;
        a.alarms[3] = 16;
        a.readings = 10;
        b.alarms[3] = 32;
        b.alarms[4] = 16;
        b.readings = 5;
        a.add(b);
        QCOMPARE(a.alarms[3], 48);
        QCOMPARE(a.alarms[4], 16);
        QCOMPARE(a.readings, std::uint64_t(15));
    }

    void theThresholdIsTheLowestThatKeepsToTheRate() { QCOMPARE(Bench().figures().threshold, 2.0F); }

    void withoutAFleetNothingAlarms()
    {
        DeviceAlarms device;
        QVERIFY(!device.read(9, true, goalOf({}, 1), nullptr));
        QVERIFY(std::isnan(device.figures(goalOf({}, 1)).threshold));
    }

    void aReadingThatNeverCameUpIsNoKnowledge()
    {
        // A fleet that has read too little to expect a false alarm takes no threshold below p = 0.95.
        const AlarmSketch none;
        DeviceAlarms device;
        device.chooseThreshold({&none, nullptr}, goalOf({}, 60), 0);
        QCOMPARE(device.figures(goalOf({}, 60)).threshold, 3.0F);
    }

    void alarmsAndEventsAreJudgedByHand()
    {
        // Gap 3. Alarms: N..N (false, one alarm, for 2 readings lie between), aaAA (true, an event found by
        // its third reading), nnA (true), U (not judged), and an event that nothing finds.
        Bench bench(3);
        bench.read("nnNnnNnnnnaaAAnnnnnAnnnUnnnnaannn");
        const AlarmFigures figures = bench.figures();
        QCOMPARE(figures.raised, std::uint64_t(4));
        QCOMPARE(figures.whole.falseAlarms, std::uint64_t(1));
        QCOMPARE(figures.whole.trueAlarms, std::uint64_t(2));
        QCOMPARE(figures.whole.unjudged, std::uint64_t(1));
        QCOMPARE(figures.whole.events, std::uint64_t(3));
        QCOMPARE(figures.whole.found, std::uint64_t(2));
        QCOMPARE(figures.whole.judged, std::uint64_t(32));
        QCOMPARE(figures.whole.precision(), 2.0 / 3);
        QCOMPARE(figures.wholeDelay.median, 0.0F); // delays 0 and 2
        QCOMPARE(figures.wholeDelay.high, 2.0F);
        QVERIFY(figures.window == figures.whole);
        QVERIFY(!figures.on);
    }

    void anAlarmIsOnUntilItsGapHasPassed()
    {
        Bench bench(3);
        bench.read("nN");
        QVERIFY(bench.figures().on);
        bench.read("nn");
        QVERIFY(bench.figures().on);
        bench.read("n");
        QVERIFY(!bench.figures().on);
        QCOMPARE(bench.figures().whole.falseAlarms, std::uint64_t(1));
    }

    void anAlarmThatRunsIntoAnEventIsTrue()
    {
        Bench bench(3);
        bench.read("nnNNAAnnnn");
        QCOMPARE(bench.figures().whole.falseAlarms, std::uint64_t(0));
        QCOMPARE(bench.figures().whole.trueAlarms, std::uint64_t(1));
        QCOMPARE(bench.figures().wholeDelay.median, 0.0F);
    }

    void readingsWithoutAScoreNeitherAlarmNorJudge()
    {
        Bench bench(2);
        bench.read("n-N--n-");
        QCOMPARE(bench.figures().whole.judged, std::uint64_t(3));
        QCOMPARE(bench.figures().whole.falseAlarms, std::uint64_t(1));
    }

    void kindsAreCountedByTheReadingAndByTheEvent()
    {
        Bench bench(3);
        bench.read("nn22nnnn3nnnnn"); // an event of kind 2, one of kind 3
        QCOMPARE(bench.batch.kinds.size(), std::size_t(3));
        QCOMPARE(bench.batch.kinds[1].readings, std::uint64_t(2));
        QCOMPARE(bench.batch.kinds[1].alarming, std::uint64_t(2));
        QCOMPARE(bench.batch.kinds[1].events, std::uint64_t(1));
        QCOMPARE(bench.batch.kinds[2].found, std::uint64_t(1));
        QCOMPARE(bench.batch.kinds[0].events, std::uint64_t(0));
    }

    void delaysAreExactBelowSixteenReadings()
    {
        DelayCounts delays;
        for (const int delay : {0, 1, 2, 3, 4, 5, 6, 7, 8, 15})
            delays.add(std::uint64_t(delay));
        QCOMPARE(delays.delay().median, 4.0F);
        QCOMPARE(delays.delay().high, 8.0F);
        DelayCounts one;
        one.add(1000); // 896..1023 is one step
        QCOMPARE(one.delay().median, 959.5F);
        one.add(std::uint64_t(1) << 60);
        QVERIFY(one.delay().high > 1e4F);
        QVERIFY(std::isnan(DelayCounts().delay().median));
    }

    void theWantedRateHolds_data()
    {
        QTest::addColumn<double>("perDay");
        QTest::addColumn<double>("memory"); // of the scores from one reading to the next
        QTest::addColumn<double>("drift");  // of their level, over the whole run
        QTest::addColumn<int>("delay");
        QTest::newRow("white noise") << 1.0 << 0.0 << 0.0 << 0;
        QTest::newRow("clusters") << 1.0 << 0.95 << 0.0 << 0;
        QTest::newRow("drift") << 1.0 << 0.8 << 4.0 << 0;
        QTest::newRow("drift, a day late") << 1.0 << 0.8 << 4.0 << 1440;
        QTest::newRow("five a day") << 5.0 << 0.8 << 0.0 << 200;
    }

    void theWantedRateHolds()
    {
        QFETCH(double, perDay);
        QFETCH(double, memory);
        QFETCH(double, drift);
        QFETCH(int, delay);
        // A reading a minute for 40 days, seed 7; the threshold knows nothing of what is to come.
        constexpr int readings = 40 * 1440;
        std::mt19937 generator(7);
        const AlarmGoal goal = goalOf({perDay, 10}, 60);
        AlarmSketch fleet; // of this one device
        DeviceAlarms device;
        AlarmBatch batch;
        std::vector<SettledReading> waiting;
        double noise = 0;
        for (int i = 0; i < readings; ++i) {
            if (i % 50 == 0) {
                fleet.add(batch.labelled);
                batch.clear();
                device.chooseThreshold({&fleet, nullptr}, goal, std::uint64_t(i));
            }
            double sum = 0; // near enough to a normal deviate
            for (int k = 0; k < 12; ++k)
                sum += double(generator()) / 4294967296.0;
            noise = memory * noise + std::sqrt(1 - memory * memory) * (sum - 6);
            SettledReading reading;
            reading.scored = true;
            reading.label = 0;
            reading.logOdds = float(-4 + noise + drift * i / readings);
            reading.alarming = device.read(reading.logOdds, true, goal, nullptr);
            waiting.push_back(reading);
            if (i >= delay)
                device.judge(waiting[std::size_t(i - delay)], goal, batch);
        }
        const AlarmFigures figures = device.figures(goal);
        const double ratio =
            double(figures.whole.falseAlarms) / (double(figures.whole.judged) / 1440 * perDay);
        QVERIFY2(ratio > 1 / 1.5 && ratio < 1.5, qPrintable(QString::number(ratio)));
    }

    void reliabilityIsThatOfItsBins()
    {
        // 24 bins: one a unit of log-odds. 100 readings at log-odds 0..1 (p = sigmoid(0.5) = 0.622459), 30 of
        // them anomalies; 300 at -3..-2 (p = sigmoid(-2.5) = 0.075858), 15 anomalies.
        std::vector<std::uint32_t> normal(24), anomalies(24);
        normal[12] = 70;
        anomalies[12] = 30;
        normal[9] = 285;
        anomalies[9] = 15;
        Reliability reliability;
        reliability.add(normal, anomalies);
        QCOMPARE(reliability.bins[6].readings, std::uint64_t(100));
        QVERIFY(std::abs(reliability.bins[6].meanPredicted() - 0.6224593) < 1e-6);
        QCOMPARE(reliability.bins[6].observed(), 0.3);
        QCOMPARE(reliability.bins[0].observed(), 0.05);
        QVERIFY(std::isnan(reliability.bins[3].observed()));
        const double expected = (100 * 0.3224593 + 300 * 0.0258582) / 400;
        QVERIFY(std::abs(reliability.expectedCalibrationError() - expected) < 1e-6);
        QVERIFY(std::isnan(Reliability().expectedCalibrationError()));
    }
};

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
