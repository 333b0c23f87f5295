// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "blockdriver.h"

#include <learning/features.h>

#include <QTest>

#include <map>

using namespace fleetgrad::learning;

namespace {

/// Weight of both classes at one score.
using Weights = std::array<double, 2>;

/// Average precision of weighted scores, highest first, equal ones together.
double averagePrecision(const std::map<int, Weights, std::greater<>> &byScore)
{
    double found = 0, said = 0, sum = 0;
    for (const auto &[score, weights] : byScore) {
        found += weights[1];
        said += weights[0] + weights[1];
        sum += weights[1] * found / said;
    }
    return sum / found;
}

} // namespace

class TestFading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowedPrAucWeighsEachLabelByItsAge_data();
    void windowedPrAucWeighsEachLabelByItsAge();
};

void TestFading::windowedPrAucWeighsEachLabelByItsAge_data()
{
    QTest::addColumn<int>("batches");
    QTest::newRow("young") << 7;
    QTest::newRow("old: weights have been scaled back") << 700;
}

void TestFading::windowedPrAucWeighsEachLabelByItsAge()
{
    QFETCH(int, batches);
    BlockSettings settings;
    const DeviceSeries series = makeSeries(21, batches * settings.batchRows, 1);
    LaneBlock block(settings, 1);
    BlockDriver driver(settings);
    driver.global().weights.assign(72, 0.1F);
    driver.run(block, {series}, 0, int(series.size()));

    FeatureStream stream(Method::Sound, 1);
    std::vector<float> local(12), fleet(std::size_t(fleetFeatureCount(Method::Sound)));
    std::map<int, Weights, std::greater<>> byBin;
    for (int row = 0; row < int(series.size()); ++row) {
        const Reading &reading = series[std::size_t(row)];
        stream.next(reading.values, local, fleet);
        float logit = driver.global().bias;
        for (const float feature : fleet)
            logit += 0.1F * feature;
        const int later = batches - 1 - row / settings.batchRows; // batches, each of which fades it
        const int bin = std::clamp(int(std::floor(logit * 256 / 24)) + 128, 0, 255);
        byBin[bin][std::size_t(reading.label)] += std::exp(-later * settings.batchRows / 1000.0);
    }
    const double expected = averagePrecision(byBin), got = block.windowed(0, Scorer::Global).prAuc;
    qInfo("PR-AUC %.6f, in double precision %.6f", got, expected);
    QVERIFY(std::abs(got - expected) < 1e-4);
}

QTEST_GUILESS_MAIN(TestFading)
#include "tst_fading.moc"
