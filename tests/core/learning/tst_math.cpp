// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include <learning/math.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

namespace learning = fleetgrad::learning;

namespace {

double relativeError(double value, long double expected)
{
    return double(std::abs((static_cast<long double>(value) - expected) / expected));
}

} // namespace

class TestMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floatFunctionsAreWithinTheirBound();
    void doubleFunctionsAreWithinTheirBound();
    void expIsClampedAndPassesNaN();
    void exactWhereItMatters();
    void sinTurnsIsExactAtQuartersAndPreciseBetween();
};

void TestMath::floatFunctionsAreWithinTheirBound()
{
    std::mt19937_64 generator(1);
    std::uniform_real_distribution<float> exponent(-87, 88), nearOne(0.5F, 2.0F);
    double worstExp = 0, worstLog = 0;
    for (int i = 0; i < 500000; ++i) {
        const float x = exponent(generator), y = nearOne(generator), big = std::exp(x);
        worstExp = std::max(worstExp,
                            relativeError(double(learning::exp(x)), std::exp(static_cast<long double>(x))));
        for (const float argument : {y, big})
            if (argument != 1 && std::isnormal(argument))
                worstLog = std::max(worstLog, relativeError(double(learning::log(argument)),
                                                            std::log(static_cast<long double>(argument))));
    }
    qInfo("largest relative error: exp %.2g, log %.2g", worstExp, worstLog);
    QVERIFY(worstExp < 2e-7);
    QVERIFY(worstLog < 2e-7);
}

void TestMath::doubleFunctionsAreWithinTheirBound()
{
    std::mt19937_64 generator(2);
    std::uniform_real_distribution<double> exponent(-708, 709), nearOne(0.5, 2.0);
    double worstExp = 0, worstLog = 0;
    for (int i = 0; i < 500000; ++i) {
        const double x = exponent(generator), y = nearOne(generator), big = std::exp(x);
        worstExp = std::max(worstExp, relativeError(learning::exp(x), std::exp(static_cast<long double>(x))));
        for (const double argument : {y, big})
            if (argument != 1 && std::isnormal(argument))
                worstLog = std::max(worstLog, relativeError(learning::log(argument),
                                                            std::log(static_cast<long double>(argument))));
    }
    qInfo("largest relative error: exp %.2g, log %.2g", worstExp, worstLog);
    QVERIFY(worstExp < 1e-14);
    QVERIFY(worstLog < 1e-14);
}

void TestMath::expIsClampedAndPassesNaN()
{
    QCOMPARE(learning::exp(1000.0F), learning::exp(88.0F));
    QCOMPARE(learning::exp(-1000.0F), learning::exp(-87.0F));
    QCOMPARE(learning::exp(1e10), learning::exp(709.0));
    QCOMPARE(learning::exp(-std::numeric_limits<double>::infinity()), learning::exp(-708.0));
    QVERIFY(std::isnan(learning::exp(std::numeric_limits<float>::quiet_NaN())));
    QVERIFY(std::isnan(learning::exp(std::numeric_limits<double>::quiet_NaN())));
}

void TestMath::exactWhereItMatters()
{
    QVERIFY(learning::exp(0.0F) == 1.0F && learning::exp(0.0) == 1.0);
    QVERIFY(learning::log(1.0F) == 0.0F && learning::log(1.0) == 0.0);
}

void TestMath::sinTurnsIsExactAtQuartersAndPreciseBetween()
{
    for (const double turns : {0.0, 1.0, -3.0, 1099511627775.0}) {
        QVERIFY(learning::sinTurns(turns) == 0);
        QVERIFY(std::abs(learning::sinTurns(turns + 0.25) - 1) < 1e-12);
        QVERIFY(std::abs(learning::sinTurns(turns + 0.5)) < 1e-12);
        QVERIFY(std::abs(learning::sinTurns(turns - 0.25) + 1) < 1e-12);
    }
    std::mt19937_64 generator(3);
    std::uniform_real_distribution<double> turns(-1000, 1000);
    double worst = 0;
    for (int i = 0; i < 200000; ++i) {
        const double x = turns(generator);
        const long double turn = 6.283185307179586476925286766559L * static_cast<long double>(x);
        worst = std::max(worst,
                         double(std::abs(static_cast<long double>(learning::sinTurns(x)) - std::sin(turn))));
    }
    qInfo("largest error: %.2g", worst);
    QVERIFY(worst < 1e-12);
}

QTEST_GUILESS_MAIN(TestMath)
#include "tst_math.moc"
