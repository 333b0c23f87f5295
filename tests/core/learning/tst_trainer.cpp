// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "machinedata.h"

#include <learning/features.h>
#include <learning/laneblock.h>
#include <learning/lanetrainer.h>

#include <QTest>

#include <cmath>

using namespace fleetgrad::learning;
namespace lanes = fleetgrad::learning::FLEETGRAD_LANES;

namespace {

/// The step of the reference's trainer.cpp: double precision, one device, the C library's exponential.
void referenceStep(std::vector<double> &weights, const std::vector<float> &features, double label,
                   double rate)
{
    const std::size_t n = features.size();
    double s = weights[n];
    for (std::size_t j = 0; j < n; ++j)
        s += weights[j] * double(features[j]);
    const double e = 1 / (1 + std::exp(-s)) - label;
    for (std::size_t j = 0; j < n; ++j)
        weights[j] -= rate * e * double(features[j]);
    weights[n] -= rate * e;
}

/// One model a lane, in double precision.
struct DoubleLanes
{
    explicit DoubleLanes(int features)
        : n(features), weights(std::size_t(features + 1) * laneCount), row(std::size_t(features) * laneCount)
    {
        for (int lane = 0; lane < laneCount; ++lane)
            weight(n, lane) = -4;
        label.fill(-1);
        rate.fill(0.05);
        importance.fill(1);
    }
    double &weight(int j, int lane) { return weights[std::size_t(j) * laneCount + std::size_t(lane)]; }
    void setFeatures(int lane, const std::vector<float> &features)
    {
        for (int j = 0; j < n; ++j)
            row[std::size_t(j) * laneCount + std::size_t(lane)] = features[std::size_t(j)];
    }
    void step()
    {
        lanes::lanesTrain(weights.data(), row.data(), n, label.data(), importance.data(), rate.data(),
                          bounds);
    }

    int n;
    std::vector<double> weights;
    std::vector<float> row;
    std::array<float, laneCount> label;
    std::array<double, laneCount> rate, importance;
    lanes::TrainerBounds<double> bounds{0, 1e18, 1e18};
};

} // namespace

class TestTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineInDoublePrecisionEqualsTheReference();
    void stepByHand();
    void gradientClipL2ImportanceAndWeightClipByHand();
    void unlabelledLanesKeepTheirBits();
};

void TestTrainer::aMachineInDoublePrecisionEqualsTheReference()
{
    const Machine machine = readMachine(QStringLiteral("machine-1-2.csv"));
    if (machine.rows() == 0)
        QSKIP("the SMD data set is not beside the checkout");
    const int channels = int(machine.channels.size()), n = localFeatureCount(Method::Sound, channels);
    FeatureStream stream(Method::Sound, channels);
    std::vector<float> local, fleet;
    local.resize(std::size_t(n));
    fleet.resize(std::size_t(fleetFeatureCount(Method::Sound)));
    std::vector<double> values(machine.channels.size()), expected(local.size() + 1);
    expected.back() = -4;
    DoubleLanes trained(n);
    constexpr int lane = 7;
    for (std::size_t row = 0; row < std::size_t(machine.rows()); ++row) {
        for (std::size_t c = 0; c < values.size(); ++c)
            values[c] = machine.channels[c][row];
        stream.next(values, local, fleet);
        referenceStep(expected, local, machine.labels[row], 0.05);
        trained.setFeatures(lane, local);
        trained.label[lane] = float(machine.labels[row]);
        trained.step();
    }
    double worst = 0;
    for (int j = 0; j <= n; ++j)
        worst = std::max(worst, std::abs(trained.weight(j, lane) - expected[std::size_t(j)]));
    qInfo("largest difference of a weight after %d steps: %.2g", machine.rows(), worst);
    QVERIFY(worst < 1e-9);
}

void TestTrainer::stepByHand()
{
    // Zero weights and bias: p = 1/2, error -1/2 for an anomaly; rate 0.05.
    DoubleLanes trained(2);
    trained.weight(2, 0) = 0;
    trained.setFeatures(0, {2, -1});
    trained.label[0] = 1;
    trained.step();
    QVERIFY(std::abs(trained.weight(0, 0) - 0.05) < 1e-15);
    QVERIFY(std::abs(trained.weight(1, 0) + 0.025) < 1e-15);
    QVERIFY(std::abs(trained.weight(2, 0) - 0.025) < 1e-15);
}

void TestTrainer::gradientClipL2ImportanceAndWeightClipByHand()
{
    DoubleLanes trained(2);
    trained.weight(0, 0) = 0.3; // times feature 0, so that p stays 1/2
    trained.weight(2, 0) = 0;
    trained.setFeatures(0, {0, 100});
    trained.label[0] = 1;
    trained.importance[0] = 3;
    trained.bounds = {2, 8, 0.35}; // l2, bounds of gradient and weights
    trained.step();
    QVERIFY(std::abs(trained.weight(0, 0) - 0.3 * (1 - 0.05 * 2)) < 1e-15); // decay alone
    QVERIFY(std::abs(trained.weight(1, 0) - 0.35) < 1e-15);                 // 150 -> 8 -> 0.4 -> 0.35
    QVERIFY(std::abs(trained.weight(2, 0) - 0.05 * 1.5) < 1e-15);           // 3 * 1/2, no decay
}

void TestTrainer::unlabelledLanesKeepTheirBits()
{
    DoubleLanes trained(2);
    trained.bounds.l2 = 0.5;
    for (int lane = 0; lane < laneCount; ++lane) {
        trained.setFeatures(lane, {1, 2});
        trained.weight(0, lane) = 0.1 * lane;
    }
    trained.label[3] = 0;
    const std::vector<double> before = trained.weights;
    trained.step();
    for (int j = 0; j <= 2; ++j)
        for (int lane = 0; lane < laneCount; ++lane) {
            const std::size_t i = std::size_t(j) * laneCount + std::size_t(lane);
            QCOMPARE(trained.weights[i] == before[i], lane != 3);
        }
}

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
