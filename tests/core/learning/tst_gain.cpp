// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include <learning/gain.h>

#include <QTest>

#include <cmath>
#include <vector>

using namespace fleetgrad::learning;

// The figures were computed with SciPy 1.10: stats.t.ppf(.975, n - 1), numpy.std(ddof=1), and by hand.
class GainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void studentsTIsThatOfTables_data();
    void studentsTIsThatOfTables();
    void fewerThanFourBlocksSayNothing();
    void labelsOfOneClassSayNothingOfTheMajority();
    void theIntervalIsThatOfTheBlocks();
    void theLastLabelCostsWhatItsProbabilitySays();
    void blocksGrowAndOldOnesAreForgotten();
    void prAucHasTheLogitInterval();
    void theHardestBaselineIsTheLeastSure();
    void wordsFollowFromTheIntervals();
    void aFleetsGainIsTheMeanOfItsDevices();
};

namespace {

bool isClose(float value, double expected)
{
    return std::abs(double(value) - expected) < 1e-6;
}

} // namespace

void GainTest::studentsTIsThatOfTables_data()
{
    QTest::addColumn<int>("freedom");
    QTest::addColumn<double>("point");
    QTest::newRow("1") << 1 << 12.7062;
    QTest::newRow("2") << 2 << 4.3027;
    QTest::newRow("3") << 3 << 3.1824;
    QTest::newRow("10") << 10 << 2.2281;
    QTest::newRow("39") << 39 << 2.0227;
}

void GainTest::studentsTIsThatOfTables()
{
    QFETCH(int, freedom);
    QFETCH(double, point);
    QVERIFY(std::abs(studentT(freedom) - point) < 0.002 * point);
}

void GainTest::fewerThanFourBlocksSayNothing()
{
    LossBlocks blocks;
    QVERIFY(!blocks.overLastLabel().isKnown());
    for (int i = 0; i < 3; ++i)
        blocks.add(50, 5, 1.0F, 10);
    QVERIFY(!blocks.overLastLabel().isKnown());
    blocks.add(20, 2, 1.0F, 4); // not half full
    QVERIFY(!blocks.overLastLabel().isKnown());
    blocks.add(30, 3, 1.0F, 6);
    QVERIFY(blocks.overLastLabel().isKnown());
}

void GainTest::labelsOfOneClassSayNothingOfTheMajority()
{
    LossBlocks normal, anomalous;
    for (int i = 0; i < 8; ++i) {
        normal.add(50, 0, 1.0F, 0);
        anomalous.add(50, 50, 1.0F, 0);
    }
    QVERIFY(!normal.overMajority().isKnown());
    QVERIFY(!anomalous.overMajority().isKnown());
}

void GainTest::theIntervalIsThatOfTheBlocks()
{
    // Entropy of 10 % is 0.3250829733914482; the gains of the blocks are that less 5/50, 6/50, 7/50, 10/50.
    // Their mean is 0.185083, their standard deviation 0.043205, and t(3) = 3.1824: reach 0.068749.
    LossBlocks blocks;
    for (const float loss : {5.0F, 6.0F, 7.0F, 10.0F})
        blocks.add(50, 5, loss, 0);
    const Gain gain = blocks.overMajority();
    QVERIFY(isClose(gain.mean, 0.3250829733914482 - 0.14));
    QVERIFY(std::abs(double(gain.reach) - 0.068749) < 2e-4);
    QVERIFY(gain.isSure());
}

void GainTest::theLastLabelCostsWhatItsProbabilitySays()
{
    // 5 wrong of 50 at p = .01 or .99: (5 * 4.605170 + 45 * 0.010050) / 50 = 0.469562.
    LossBlocks blocks;
    for (int i = 0; i < 4; ++i)
        blocks.add(50, 5, 10.0F, 5);
    const Gain gain = blocks.overLastLabel();
    QVERIFY(isClose(gain.mean, 0.4695623 - 0.2));
    QVERIFY(isClose(gain.reach, 0));
}

void GainTest::blocksGrowAndOldOnesAreForgotten()
{
    LossBlocks blocks;
    for (int i = 0; i < 640; ++i) // 32,000 labels: 40 blocks of 800
        blocks.add(50, 5, 50.0F, 0);
    QCOMPARE(blocks.labels(), 32000U);
    const double before = double(blocks.overMajority().mean);
    QVERIFY(std::abs(before - (0.3250829733914482 - 1)) < 1e-5);
    for (int i = 0; i < 640; ++i)
        blocks.add(50, 5, 5.0F, 0);
    QCOMPARE(blocks.labels(), 32000U);
    QVERIFY(std::abs(double(blocks.overMajority().mean) - (0.3250829733914482 - 0.1)) < 1e-5);
    QVERIFY(blocks.isSound());
}

void GainTest::prAucHasTheLogitInterval()
{
    // PR-AUC .8 of 25 anomalies: log-odds 1.386294, half width 1.959964 / sqrt(25 * .8 * .2) = 0.979982, so
    // .6002 to .9142: half is .1570. PR-AUC .5: 0 +- 0.783986, .3135 to .6865: half is .1865. Together .2438.
    QVERIFY(std::abs(prAucLogitReach(0.8, 25) - 0.979982) < 1e-6);
    const Gain gain = prAucGain(0.8, 0.5, 25);
    QVERIFY(isClose(gain.mean, 0.3));
    QVERIFY(std::abs(double(gain.reach) - 0.2438) < 2e-4);
    QVERIFY(!prAucGain(std::nan(""), 0.5, 25).isKnown());
    QVERIFY(!prAucGain(0.8, 0.5, 0).isKnown());
    QVERIFY(prAucGain(1, 0, 1).isKnown());
}

void GainTest::theHardestBaselineIsTheLeastSure()
{
    QVERIFY(!hardestBaseline({}));
    const auto hardest = hardestBaseline({{0.2, 0.01}, {0.1, 0.08}, {0.3, 0.1}});
    QVERIFY(hardest && hardest->baseline == Scorer::LastLabel);
}

void GainTest::wordsFollowFromTheIntervals()
{
    const Gain sure(0.2, 0.1), unsure(0.1, 0.2), worse(-0.01, 0.2);
    QVERIFY(gainWord({sure, sure, sure}) == GainWord::Sure);
    QVERIFY(gainWord({sure, unsure, sure}) == GainWord::Undecided);
    QVERIFY(gainWord({sure, unsure, worse}) == GainWord::None);
    QVERIFY(gainWord({sure, sure, {}}) == GainWord::Unknown);
}

void GainTest::aFleetsGainIsTheMeanOfItsDevices()
{
    // 1, 2, 3: standard deviation 1, t(2) = 4.3027, reach 4.3027 / sqrt(3) = 2.484165.
    const std::vector<Gain> devices{{1, 9}, {2, 9}, {}, {3, 9}};
    const Gain gain = meanGain(devices);
    QVERIFY(isClose(gain.mean, 2));
    QVERIFY(std::abs(double(gain.reach) - 2.484165) < 1e-4);
    QVERIFY(!meanGain({devices.data(), 1}).isKnown());
}

QTEST_APPLESS_MAIN(GainTest)
#include "tst_gain.moc"
