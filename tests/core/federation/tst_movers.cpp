// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <federation/fedavg.h>
#include <federation/movers.h>

#include <QTest>

#include <cmath>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::federation;

namespace {

LocalUpdate update(std::uint32_t device, std::vector<float> weights, float bias, std::int64_t samples)
{
    LocalUpdate u;
    u.device = device;
    u.modelVersion = 1;
    u.samples = samples;
    u.fleetModel = {std::move(weights), bias};
    return u;
}

} // namespace

/// Who moved a weight most in a round, and by how much.
class MoversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartIsTheShareOfSamplesTimesTheMove()
    {
        // By hand, from weights {1, 2} and bias -4: device 7 has 10 of 40 samples and moved the first weight
        // by 4: 1. Device 9 has 30 and moved it by -2: -1.5. The second: 0.25 * 0 and 0.75 * 0.4 = 0.3. The
        // bias: 0.25 * 2 = 0.5 and 0.75 * -1 = -0.75.
        const learning::LinearModel before{{1, 2}, -4};
        const std::vector<LocalUpdate> updates{update(7, {5, 2}, -2, 10), update(9, {-1, 2.4F}, -5, 30)};
        const auto movers = fedAvgMovers(updates, before);
        QCOMPARE(movers.size(), std::size_t(3));
        QCOMPARE(movers[0][0].device, 9U);
        QCOMPARE(movers[0][0].part, -1.5F);
        QCOMPARE(movers[0][1].device, 7U);
        QCOMPARE(movers[0][1].part, 1.0F);
        QVERIFY(!movers[0][2].isSomebody());
        QCOMPARE(movers[1][0].device, 9U);
        QVERIFY(std::abs(movers[1][0].part - 0.3F) < 1e-6F);
        QVERIFY(!movers[1][1].isSomebody()); // device 7 left it where it was
        QCOMPARE(movers[2][0].part, -0.75F);
        QCOMPARE(movers[2][1].part, 0.5F);
    }

    void thePartsOfAllSumToTheChange()
    {
        const learning::LinearModel before{{0.5F, -0.25F, 3}, -4};
        const std::vector<LocalUpdate> updates{update(0, {0.7F, -0.3F, 2.5F}, -3.9F, 17),
                                               update(1, {0.1F, 0.4F, 3.1F}, -4.2F, 50),
                                               update(2, {0.6F, -0.2F, 3}, -4, 33)};
        const auto after = fedAvg(updates);
        const auto movers = fedAvgMovers(updates, before);
        for (std::size_t i = 0; i < 4; ++i) {
            float sum = 0;
            for (const Mover &mover : movers[i])
                sum += mover.part;
            const float change = i < 3 ? after.weights[i] - before.weights[i] : after.bias - before.bias;
            QVERIFY2(std::abs(sum - change) < 1e-6F, qPrintable(QString::number(i)));
        }
    }

    void ofManyTheThreeLargestAreKept()
    {
        const learning::LinearModel before{{0}, 0};
        std::vector<LocalUpdate> updates;
        // Equal samples: the parts are a tenth of the moves.
        const float moves[] = {1, -9, 3, 0, 8, 2, -7, 4, 8, 5};
        for (std::uint32_t device = 0; device < 10; ++device)
            updates.push_back(update(device, {moves[device]}, 0, 5));
        const auto movers = fedAvgMovers(updates, before);
        QCOMPARE(movers[0][0].device, 1U);
        QCOMPARE(movers[0][1].device, 4U); // of equal ones the earlier
        QCOMPARE(movers[0][2].device, 8U);
        QVERIFY(std::abs(movers[0][0].part + 0.9F) < 1e-6F);
        QVERIFY(!movers[1][0].isSomebody()); // nobody moved the bias
    }
};

QTEST_APPLESS_MAIN(MoversTest)
#include "tst_movers.moc"
