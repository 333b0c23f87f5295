// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include <learning/metrics.h>

#include <QTest>

#include <cmath>
#include <utility>
#include <vector>

using namespace fleetgrad::learning;

namespace {

bool near(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.12f is not %.12f", value, expected);
    return false;
}

/// Sixteen scores, on the grid of 1/8 that the edges of 192 bins make, with ties and values out of range.
const std::vector<std::pair<float, bool>> &scores()
{
    static const std::vector<std::pair<float, bool>> result{
        {-5.0F, false}, {-3.5F, false}, {-3.5F, true},   {-2.0F, false}, {-1.0F, false}, {-0.5F, true},
        {0.0F, false},  {0.5F, true},   {0.5F, false},   {1.25F, true},  {2.0F, false},  {3.0F, true},
        {-4.0F, false}, {0.25F, false}, {-14.0F, false}, {13.5F, true}};
    return result;
}

ScoreCounts counted(int bins)
{
    ScoreCounts counts(bins);
    for (const auto &[logit, anomaly] : scores())
        counts.add(logit, anomaly);
    return counts;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresOfBothClassesEqualScikitLearn();
    void noLabelsGiveNotANumber();
    void oneClassHasNeitherBalancedAccuracyNorPrAuc();
    void confidentErrorsAreClippedAtAMillionth();
    void anEdgeOfTheBinsLiesAtEvenOdds();
    void mergedCountsAreTheSum();
    void savedCountsComeBack();
};

void TestMetrics::scoresOfBothClassesEqualScikitLearn()
{
    // scikit-learn 1.9: average_precision_score(y, logit), log_loss(y, clip(p, 1e-6, 1 - 1e-6)),
    // balanced_accuracy_score, f1_score, precision_score, recall_score, accuracy_score(y, p >= 0.5).
    const ScoreCounts counts = counted(192);
    const Metrics metrics = counts.metrics();
    QCOMPARE(metrics.labelled, std::uint64_t(16));
    QCOMPARE(counts.truePositives(), std::uint64_t(4));
    QCOMPARE(counts.falsePositives(), std::uint64_t(4));
    QVERIFY(near(metrics.prAuc, 0.7389601139601139, 1e-12));
    QVERIFY(near(metrics.logLoss, 0.6495825112133253, 1e-12));
    QVERIFY(near(metrics.balancedAccuracy, 0.6333333333333333, 1e-12));
    QVERIFY(near(metrics.f1, 0.5714285714285714, 1e-12));
    QVERIFY(near(metrics.precision, 0.5, 1e-12));
    QVERIFY(near(metrics.recall, 0.6666666666666666, 1e-12));
    QVERIFY(near(metrics.accuracy, 0.625, 1e-12));
    QVERIFY(near(metrics.baseRate, 0.375, 1e-12));
}

void TestMetrics::noLabelsGiveNotANumber()
{
    const Metrics metrics = ScoreCounts().metrics();
    QCOMPARE(metrics.labelled, std::uint64_t(0));
    for (const double value : {metrics.accuracy, metrics.balancedAccuracy, metrics.precision, metrics.recall,
                               metrics.f1, metrics.prAuc, metrics.logLoss, metrics.baseRate})
        QVERIFY(std::isnan(value));
}

void TestMetrics::oneClassHasNeitherBalancedAccuracyNorPrAuc()
{
    for (const bool anomaly : {false, true}) {
        ScoreCounts counts;
        counts.add(-1, anomaly);
        counts.add(-2, anomaly);
        const Metrics metrics = counts.metrics();
        QVERIFY(std::isnan(metrics.balancedAccuracy));
        QVERIFY(std::isnan(metrics.prAuc));
        QCOMPARE(metrics.accuracy, anomaly ? 0.0 : 1.0);
        QCOMPARE(metrics.baseRate, anomaly ? 1.0 : 0.0);
        QCOMPARE(metrics.precision, 0.0);
    }
}

void TestMetrics::confidentErrorsAreClippedAtAMillionth()
{
    ScoreCounts counts;
    counts.add(-1e30F, true);
    QVERIFY(near(counts.metrics().logLoss, -std::log(1e-6), 1e-9));
    counts.clear();
    QCOMPARE(counts.labelled(), std::uint64_t(0));
    counts.add(1e30F, true);
    QVERIFY(near(counts.metrics().logLoss, -std::log1p(-1e-6), 1e-12));
}

void TestMetrics::anEdgeOfTheBinsLiesAtEvenOdds()
{
    for (const int bins : {2, 64, 256, 2048, 65536}) {
        ScoreCounts counts(bins);
        counts.add(-1e-12F, false);
        counts.add(0, true);
        QCOMPARE(counts.histogram(false)[std::size_t(bins / 2 - 1)], 1U);
        QCOMPARE(counts.histogram(true)[std::size_t(bins / 2)], 1U);
        QCOMPARE(counts.metrics().prAuc, 1.0);
        counts.add(1000, true);
        counts.add(-1000, false);
        QVERIFY(counts.histogram(true).back() >= 1);
        QVERIFY(counts.histogram(false).front() >= 1);
    }
}

void TestMetrics::mergedCountsAreTheSum()
{
    ScoreCounts odd, even;
    for (std::size_t i = 0; i < scores().size(); ++i)
        (i % 2 ? odd : even).add(scores()[i].first, scores()[i].second);
    odd.merge(even);
    const Metrics merged = odd.metrics(), whole = counted(256).metrics();
    QCOMPARE(merged.labelled, whole.labelled);
    QCOMPARE(merged.prAuc, whole.prAuc);
    QCOMPARE(merged.accuracy, whole.accuracy);
    QVERIFY(near(merged.logLoss, whole.logLoss, 1e-14));
}

void TestMetrics::savedCountsComeBack()
{
    std::vector<std::byte> bytes;
    counted(64).save(bytes);
    ScoreCounts restored(64), other(32);
    std::span<const std::byte> rest(bytes), again(bytes), cut(bytes.data(), bytes.size() - 1);
    QVERIFY(restored.restore(rest));
    QVERIFY(rest.empty());
    QCOMPARE(restored.metrics().prAuc, counted(64).metrics().prAuc);
    QVERIFY(!other.restore(again));
    QVERIFY(!ScoreCounts(64).restore(cut));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
