// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/decision.h>

#include <QTest>

#include <cmath>
#include <numeric>

using namespace fleetgrad;
using federation::Decision;
using learning::DecisionEvidence;
using learning::hypotheses;
using learning::hypothesisCount;

namespace {

/// A batch of `labels` labels in which each hypothesis loses `loss[k]` a label.
DecisionEvidence batchOf(double labels, const std::array<double, hypothesisCount> &loss, double age = 0)
{
    DecisionEvidence batch;
    for (std::size_t k = 0; k < hypothesisCount; ++k)
        batch.logLoss[k] = loss[k] * labels;
    batch.labels = labels;
    batch.labelAge = age * 10;
    batch.devices = 10;
    return batch;
}

} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutEvidenceEveryHypothesisWeighsTheSame();
    void weightsFallByTheMeanLossOfABatch();
    void fewLabelsWeighInProportion();
    void oldEvidenceFades();
    void oldLabelsSpeakAgainstTheLocalModel();
    void devicesWithoutLabelsGetNoLocalShare();
    void theUnsupervisedMeanIsThatOfAllReadings();
    void savedAndRestoredItGoesOnTheSame();
};

void TestDecision::withoutEvidenceEveryHypothesisWeighsTheSame()
{
    const Decision decision;
    for (const double weight : decision.weights(true))
        QVERIFY(std::abs(weight - 1.0 / hypothesisCount) < 1e-12);
    // The means of the columns of the table: local 3.05, fleet 3.7, unsupervised 13.5, offset -3.9.
    const learning::Mixture mixture = decision.rule().labelled;
    QVERIFY(std::abs(mixture.local - 3.05F / 8) < 1e-6F);
    QVERIFY(std::abs(mixture.fleet - 3.70F / 8) < 1e-6F);
    QVERIFY(std::abs(mixture.unsupervised - 13.5F / 8) < 1e-6F);
    QVERIFY(std::abs(mixture.offset + 3.9F / 8) < 1e-6F);
}

void TestDecision::weightsFallByTheMeanLossOfABatch()
{
    Decision decision;
    std::array<double, hypothesisCount> loss{};
    loss.fill(0.3);
    loss[2] = 0.1; // 0.2 less: exp(5 * 0.2) = e times the weight of each other
    decision.add(batchOf(4000, loss));
    const auto weights = decision.weights(true);
    QVERIFY(std::abs(weights[2] / weights[5] - std::exp(1.0)) < 1e-9);
    QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-12);
}

void TestDecision::fewLabelsWeighInProportion()
{
    Decision decision;
    std::array<double, hypothesisCount> loss{};
    loss[0] = 1;
    decision.add(batchOf(100, loss)); // a tenth of a full batch
    const auto weights = decision.weights(true);
    QVERIFY(std::abs(weights[0] / weights[1] - std::exp(-5 * 0.1)) < 1e-9);
    decision.add(DecisionEvidence()); // an empty batch changes no proportion but by the discount
    const auto after = decision.weights(true);
    QVERIFY(std::abs(after[0] / after[1] - std::exp(-5 * 0.1 * 0.998)) < 1e-9);
}

void TestDecision::oldEvidenceFades()
{
    Decision decision;
    std::array<double, hypothesisCount> loss{}, other{};
    loss[0] = other[1] = 0.1;
    decision.add(batchOf(1000, loss));
    for (int i = 0; i < 3; ++i)
        decision.add(batchOf(1000, other));
    const auto weights = decision.weights(true);
    const double first = 0.1 * std::pow(0.998, 3), second = 0.1 * (1 + 0.998 + 0.998 * 0.998);
    QVERIFY(std::abs(weights[1] / weights[0] - std::exp(-5 * (second - first))) < 1e-9);
}

void TestDecision::oldLabelsSpeakAgainstTheLocalModel()
{
    Decision decision;
    decision.add(batchOf(0, {}, 350)); // log(1 + 350 / 50) = log 8
    const auto weights = decision.weights(true);
    QVERIFY(std::abs(weights[0] / weights[6] - 1.0 / 8) < 1e-9);
    QVERIFY(std::abs(weights[4] / weights[6] - std::pow(8.0, -0.25)) < 1e-7);
}

void TestDecision::devicesWithoutLabelsGetNoLocalShare()
{
    Decision decision;
    std::array<double, hypothesisCount> loss{};
    loss.fill(0.5);
    loss[0] = 0; // where labels come the local model is best
    for (int i = 0; i < 100; ++i)
        decision.add(batchOf(1000, loss));
    QVERIFY(decision.rule().labelled.local > 0.99F);
    QCOMPARE(decision.rule().unlabelled.local, 0.0F);
    const auto weights = decision.weights(false);
    QVERIFY(std::abs(weights[6] + weights[7] - 1) < 1e-12);
}

void TestDecision::theUnsupervisedMeanIsThatOfAllReadings()
{
    Decision decision;
    DecisionEvidence batch;
    batch.readings = 30;
    batch.unsupervised = -60;
    decision.add(batch);
    batch.readings = 10;
    batch.unsupervised = 20;
    decision.add(batch);
    QCOMPARE(decision.rule().unsupervisedMean, -1.0F);
}

void TestDecision::savedAndRestoredItGoesOnTheSame()
{
    Decision decision, restored;
    decision.add(batchOf(700, {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}, 120));
    std::vector<std::byte> bytes;
    decision.save(bytes);
    std::span<const std::byte> rest(bytes);
    QVERIFY(restored.restore(rest) && rest.empty());
    QCOMPARE(restored.rule() == decision.rule(), true);
    rest = {bytes.data(), bytes.size() - 1};
    QVERIFY(!Decision().restore(rest));
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
