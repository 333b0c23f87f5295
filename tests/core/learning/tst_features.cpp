// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "machinedata.h"
#include "referencefeatures.h"

#include <learning/features.h>
#include <learning/laneblock.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace fleetgrad::learning;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

/// Both sets of features of one reading.
struct Row
{
    std::vector<float> local, fleet;
    bool scored;
};

Row next(FeatureStream &stream, const std::vector<double> &values, Method method = Method::Sound)
{
    Row row{std::vector<float>(std::size_t(localFeatureCount(method, int(values.size())))),
            std::vector<float>(std::size_t(fleetFeatureCount(method))), false};
    row.scored = stream.next(values, row.local, row.fleet);
    return row;
}

bool allZero(const std::vector<float> &values)
{
    return std::all_of(values.begin(), values.end(), [](float x) { return x == 0; });
}

} // namespace

class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfMachinesEqualsTheReference_data();
    void everyRowOfMachinesEqualsTheReference();
    void namesFollowChannelsAndKinds();
    void firstReadingHasNoFeatures();
    void secondReadingByHand();
    void constantChannelHasNoFeaturesAndItsFirstMoveIsClipped();
    void nearlyConstantChannelKeepsPrecision();
    void missingValueChangesNothingAndGivesZeros();
    void allMissingReadingIsNotScored();
    void hugeValuesStayFinite();
    void fleetFeaturesOfFourChannelsByHand();
    void originalFeaturesByHand();
    void originalForgetsAfterHundredValues();
    void originalZIsZeroOnConstantChannel();
};

void TestFeatures::everyRowOfMachinesEqualsTheReference_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"machine-1-2.csv", "machine-2-7.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestFeatures::everyRowOfMachinesEqualsTheReference()
{
    QFETCH(QString, name);
    const Machine machine = readMachine(name);
    if (machine.rows() == 0)
        QSKIP("the SMD data set is not beside the checkout");
    const std::size_t channels = machine.channels.size();
    std::vector<std::vector<reference::Features>> expected;
    for (const std::vector<double> &channel : machine.channels)
        expected.push_back(reference::channelFeatures(channel));

    FeatureStream stream(Method::Sound, int(channels));
    double worstLocal = 0, worstFleet = 0;
    std::array<double, 24> averages{};
    double worstContext = 0;
    for (std::size_t row = 0; row < std::size_t(machine.rows()); ++row) {
        std::vector<double> values;
        std::vector<reference::Features> features;
        for (std::size_t c = 0; c < channels; ++c) {
            values.push_back(machine.channels[c][row]);
            features.push_back(expected[c][row]);
        }
        const Row got = next(stream, values);
        QVERIFY(got.scored);
        for (std::size_t c = 0; c < channels; ++c)
            for (std::size_t k = 0; k < 12; ++k)
                worstLocal = std::max(worstLocal, std::abs(double(got.local[c * 12 + k]) - features[c][k]));
        for (std::size_t r = 0; r < 2; ++r)
            for (std::size_t k = 0; k < 12;
                 ++k) { // bias-corrected averages of the largest, in double precision
                const double a = r == 0 ? 1.0 / 8 : 1.0 / 200;
                double &sum = averages[r * 12 + k];
                sum = (1 - a) * sum + a * double(got.fleet[k]);
                const double mean = sum / (1 - std::pow(1 - a, double(row + 1)));
                worstContext = std::max(worstContext, std::abs(double(got.fleet[48 + r * 12 + k]) - mean));
            }
        // The share jumps where a feature lies within rounding of its threshold: by one channel at most.
        const std::array<double, 48> fleet = reference::fleetFeatures(features);
        for (std::size_t k = 0; k < 36; ++k)
            worstFleet = std::max(worstFleet, std::abs(double(got.fleet[k]) - fleet[k]));
        for (std::size_t k = 36; k < 48; ++k) {
            double distance = 1;
            for (const reference::Features &channel : features)
                distance = std::min(distance, std::abs(std::abs(channel[k - 36]) - std::log1p(3)));
            if (distance > 1e-4)
                worstFleet = std::max(worstFleet, std::abs(double(got.fleet[k]) - fleet[k]));
        }
    }
    qInfo("largest difference: %.2g of a channel, %.2g of the fleet, %.2g of its averages", worstLocal,
          worstFleet, worstContext);
    QVERIFY(worstContext < 1e-4);
    QVERIFY(worstLocal < 1e-4);
    QVERIFY(worstFleet < 1e-4);
}

void TestFeatures::namesFollowChannelsAndKinds()
{
    const std::vector<std::string> local = localFeatureNames(Method::Sound, {"cpu_r", "load"});
    QCOMPARE(int(local.size()), localFeatureCount(Method::Sound, 2));
    QCOMPARE(local[0], std::string("cpu_r.up"));
    QCOMPARE(local[7], std::string("cpu_r.band2"));
    QCOMPARE(local[23], std::string("load.band32"));
    const std::vector<std::string> fleet = fleetFeatureNames(Method::Sound);
    QCOMPARE(int(fleet.size()), fleetFeatureCount(Method::Sound));
    QCOMPARE(fleet[0], std::string("up.max"));
    QCOMPARE(fleet[12], std::string("up.top3"));
    QCOMPARE(fleet[47], std::string("band32.share"));
    QCOMPARE(fleet[48], std::string("up.max.mean8"));
    QCOMPARE(fleet[71], std::string("band32.max.mean200"));
    QCOMPARE(int(localFeatureNames(Method::Original, {"a"}).size()), localFeatureCount(Method::Original, 1));
    QCOMPARE(int(fleetFeatureNames(Method::Original).size()), fleetFeatureCount(Method::Original));
}

void TestFeatures::firstReadingHasNoFeatures()
{
    FeatureStream stream(Method::Sound, 2);
    const Row row = next(stream, {85, -3});
    QVERIFY(row.scored);
    QVERIFY(allZero(row.local));
    QVERIFY(allZero(row.fleet));
}

void TestFeatures::secondReadingByHand()
{
    // After 10 comes 10.02: the variances are 0 and the floor is 0.01, so that z = 2 by every yardstick.
    FeatureStream stream(Method::Sound, 1);
    next(stream, {10});
    const std::vector<float> features = next(stream, {10.02}).local;
    const double log3 = std::log(3);
    QVERIFY(std::abs(features[0] - log3) < 1e-6); // up
    QCOMPARE(features[1], 0.0F);                  // down
    QVERIFY(std::abs(features[2] - log3) < 1e-6); // fast
    QVERIFY(std::abs(features[3] - log3) < 1e-6); // diff
    // Bias-corrected weights of the second of two values: a / (1 - (1 - a)^2) = 1 / (2 - a).
    const double weight30 = 1 / (2 - 1.0 / 30), weight2 = 1 / (2 - 0.5), weight4 = 1 / (2 - 0.25);
    QVERIFY(std::abs(features[5] - std::log1p(2 * weight30)) < 1e-6); // level_up
    QCOMPARE(features[6], 0.0F);
    const double variance30 = weight30 * (1 - weight30) * 0.02 * 0.02;
    QVERIFY(std::abs(features[4] - 0.5 * std::log((variance30 + 1e-4) / 1e-4)) < 1e-6);
    QVERIFY(std::abs(features[7] - std::log1p(2 * (weight2 - weight4))) < 1e-6); // band2
}

void TestFeatures::constantChannelHasNoFeaturesAndItsFirstMoveIsClipped()
{
    FeatureStream stream(Method::Sound, 1);
    for (int i = 0; i < 5000; ++i)
        QVERIFY(allZero(next(stream, {85.3}).local));
    const std::vector<float> features = next(stream, {1e9}).local;
    QCOMPARE(features[0], 4.0F);
    QCOMPARE(features[4], 4.0F);
    for (const float feature : features)
        QVERIFY(feature >= 0 && feature <= 4);
}

void TestFeatures::nearlyConstantChannelKeepsPrecision()
{
    // The spread is 1e-3 of the level, as large as the floor: differences of averages of squares in single
    // precision would be noise.
    reference::Series x;
    std::uint32_t state = 1;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1664525U + 1013904223U;
        x.push_back(1000 + double(state >> 8U) / double(1U << 24U));
    }
    const std::vector<reference::Features> expected = reference::channelFeatures(x);
    FeatureStream stream(Method::Sound, 1);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const std::vector<float> got = next(stream, {x[i]}).local;
        for (std::size_t k = 0; k < 12; ++k)
            QVERIFY(std::abs(double(got[k]) - expected[i][k]) < 1e-4);
    }
}

void TestFeatures::missingValueChangesNothingAndGivesZeros()
{
    FeatureStream with(Method::Sound, 2), without(Method::Sound, 2);
    for (const double x : {1.0, 2.0, 4.0, 3.0}) {
        next(with, {x, x});
        next(without, {x, x});
    }
    for (const double gap : {notANumber, infinite, -infinite}) {
        const Row row = next(with, {gap, 7});
        next(without, {2, 7});
        QVERIFY(row.scored);
        for (std::size_t k = 0; k < 12; ++k)
            QCOMPARE(row.local[k], 0.0F);
        QVERIFY(row.local[12] > 0);
        QCOMPARE(row.fleet[0], row.local[12]);         // largest
        QCOMPARE(row.fleet[24], row.local[12] * 0.5F); // the missing channel counts as 0
    }
    // The channel continues where it stood: as if its three gaps had not been.
    FeatureStream alone(Method::Sound, 1);
    for (const double x : {1.0, 2.0, 4.0, 3.0})
        next(alone, {x});
    const std::vector<float> expected = next(alone, {5}).local;
    const std::vector<float> got = next(with, {5, 7}).local;
    for (std::size_t k = 0; k < 12; ++k)
        QCOMPARE(got[k], expected[k]);
}

void TestFeatures::allMissingReadingIsNotScored()
{
    FeatureStream stream(Method::Sound, 2);
    const Row row = next(stream, {notANumber, infinite});
    QVERIFY(!row.scored);
    QVERIFY(allZero(row.local));
    QVERIFY(allZero(row.fleet));
}

void TestFeatures::hugeValuesStayFinite()
{
    for (const Method method : {Method::Sound, Method::Original}) {
        FeatureStream stream(method, 1);
        for (const double x : {0.0, 1e300, -1e300, 1e308, 5e-324, 1.0, 2.0}) {
            const Row row = next(stream, {x}, method);
            for (const float feature : row.local)
                QVERIFY(std::isfinite(feature));
            for (const float feature : row.fleet)
                QVERIFY(std::isfinite(feature));
        }
    }
}

void TestFeatures::fleetFeaturesOfFourChannelsByHand()
{
    // z = 0, 2, 6 and 30 in the four channels (floor 0.01, see secondReadingByHand).
    FeatureStream stream(Method::Sound, 4);
    next(stream, {10, 10, 10, 10});
    const std::vector<float> fleet = next(stream, {10, 10.02, 10.06, 10.3}).fleet;
    const double a = std::log(3), b = std::log(7), c = std::log(31);
    QVERIFY(std::abs(fleet[0] - c) < 1e-5);
    QVERIFY(std::abs(fleet[12] - (a + b + c) / 3) < 1e-5);
    QVERIFY(std::abs(fleet[24] - (a + b + c) / 4) < 1e-5);
    QCOMPARE(fleet[36], 0.5F); // 6 and 30 of four lie above 3
}

void TestFeatures::originalFeaturesByHand()
{
    FeatureStream stream(Method::Original, 2);
    next(stream, {2, 0}, Method::Original);
    const Row row = next(stream, {6, 0}, Method::Original); // mean 4, deviation 2, z 1
    QCOMPARE(row.local, (std::vector<float>{4, 2, 1, 0, 0, 0}));
    QCOMPARE(row.fleet, (std::vector<float>{2, 1, 0.5F}));
}

void TestFeatures::originalForgetsAfterHundredValues()
{
    FeatureStream stream(Method::Original, 1);
    next(stream, {1e6}, Method::Original);
    for (int i = 0; i < 99; ++i)
        next(stream, {double(i % 2)}, Method::Original);
    const std::vector<float> features = next(stream, {1}, Method::Original).local; // 50 zeros, 50 ones
    QCOMPARE(features, (std::vector<float>{0.5F, 0.5F, 1.0F}));
}

void TestFeatures::originalZIsZeroOnConstantChannel()
{
    FeatureStream stream(Method::Original, 1);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(next(stream, {85.3}, Method::Original).local, (std::vector<float>{85.3F, 0, 0}));
}

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
