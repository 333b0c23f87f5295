// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/scorepool.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

using namespace fleetgrad::learning;

namespace {

/// Six anomalies and ten normal readings on the grid of 1/8 that the edges of 192 bins make. From the
/// highest: A 13.5, A 3, n 2, A 1.25, A and n 0.5, n 0.25, n 0, A -0.5, n -1, n -2, A and n -3.5, n -4, n -5,
/// n -14.
const std::vector<std::pair<float, bool>> scores{
    {-5.0F, false}, {-3.5F, false}, {-3.5F, true},   {-2.0F, false}, {-1.0F, false}, {-0.5F, true},
    {0.0F, false},  {0.5F, true},   {0.5F, false},   {1.25F, true},  {2.0F, false},  {3.0F, true},
    {-4.0F, false}, {0.25F, false}, {-14.0F, false}, {13.5F, true}};

/// The scores from `first` on, up to `end`.
ScoreCounts counted(std::size_t first = 0, std::size_t end = scores.size())
{
    ScoreCounts counts(192);
    for (std::size_t i = first; i < end; ++i)
        counts.add(scores[i].first, scores[i].second);
    return counts;
}

ScorePool pooled()
{
    ScorePool pool; // of two devices
    pool.add(counted(0, 7));
    pool.add(counted(7));
    return pool;
}

double areaOf(const std::vector<OperatingPoint> &curve)
{
    double area = 0, recall = 0;
    for (const OperatingPoint &point : curve) {
        area += (point.recall - recall) * point.precision;
        recall = point.recall;
    }
    return area;
}

} // namespace

class TestScorePool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurveIsThatWorkedByHand()
    {
        // Found of six, and called: at 11.875 (the last bin) 1 of 1, at 3 2 of 2, at 1.25 3 of 4, at 0.5 4 of
        // 6, at -0.5 5 of 9, at -3.5 6 of 13.
        const std::vector<OperatingPoint> expected{{1 / 6., 1, 11.875F},    {2 / 6., 1, 3},
                                                   {3 / 6., 3 / 4., 1.25F}, {4 / 6., 4 / 6., 0.5F},
                                                   {5 / 6., 5 / 9., -0.5F}, {1, 6 / 13., -3.5F}};
        const auto curve = pooled().curve();
        QCOMPARE(curve.size(), expected.size());
        for (std::size_t i = 0; i < curve.size(); ++i) {
            QCOMPARE(curve[i].recall, expected[i].recall);
            QCOMPARE(curve[i].precision, expected[i].precision);
            QCOMPARE(curve[i].logOdds, expected[i].logOdds);
        }
    }

    void theAreaUnderItsStepsIsThePrAuc()
    {
        // scikit-learn 1.9: average_precision_score(y, logit).
        QVERIFY(std::abs(areaOf(pooled().curve()) - 0.7389601139601139) < 1e-12);
        QCOMPARE(pooled().metrics().prAuc, counted().metrics().prAuc);
    }

    void poolingIsCountingTogether()
    {
        const Metrics together = counted().metrics(), pool = pooled().metrics();
        QCOMPARE(pool.labelled, together.labelled);
        QCOMPARE(pool.accuracy, together.accuracy);
        QCOMPARE(pool.logLoss, together.logLoss);
        QCOMPARE(pooled().confusion(), counted().confusion());
        Reliability reliability;
        reliability.add(counted().histogram(false), counted().histogram(true));
        QCOMPARE(pooled().reliability(), reliability);
    }

    void aThresholdMovesReadingsInTheMatrix()
    {
        const ScoreCounts counts = counted();
        QCOMPARE(counts.confusion(), (Confusion{4, 4, 6, 2}));
        QCOMPARE(counts.confusionFrom(0), counts.confusion());
        QCOMPARE(counts.confusionFrom(1), (Confusion{3, 1, 9, 3}));
        QCOMPARE(counts.confusionFrom(-20), (Confusion{6, 10, 0, 0}));
        QCOMPARE(counts.confusionFrom(std::numeric_limits<float>::quiet_NaN()), (Confusion{0, 0, 10, 6}));
    }

    void sharesOfTheMatrix()
    {
        const Confusion confusion{3, 1, 9, 3};
        QCOMPARE(confusion.accuracy(), 0.75);
        QCOMPARE(confusion.precision(), 0.75);
        QCOMPARE(confusion.recall(), 0.5);
        QCOMPARE(confusion.specificity(), 0.9);
        QCOMPARE(confusion.f1(), 0.6);
        QVERIFY(std::isnan(Confusion().accuracy()));
        QVERIFY(std::isnan(Confusion().precision()));
    }

    void metricsTellTheMatrixThatTheyAreOf()
    {
        QCOMPARE(confusionOf(counted().metrics()), (Confusion{4, 4, 6, 2}));
        QCOMPARE(confusionOf(Metrics()), Confusion());
        // One class alone, and nothing called.
        ScoreCounts normal(192);
        for (int i = 0; i < 1'000'003; ++i)
            normal.addBinned(3, false, false, 0.1);
        QCOMPARE(confusionOf(normal.metrics()), (Confusion{0, 0, 1'000'003, 0}));
        ScoreCounts missed(192);
        missed.addBinned(3, false, true, 0.1);
        QCOMPARE(confusionOf(missed.metrics()), (Confusion{0, 0, 0, 1}));
    }

    void withoutOneOfTheClassesThereIsNoCurve()
    {
        QVERIFY(ScorePool().curve().empty());
        ScorePool normal;
        normal.add(counted(0, 2));
        QVERIFY(normal.curve().empty());
        QVERIFY(std::isnan(normal.metrics().prAuc));
    }
};

QTEST_APPLESS_MAIN(TestScorePool)
#include "tst_scorepool.moc"
