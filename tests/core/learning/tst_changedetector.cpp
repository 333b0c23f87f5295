// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/changedetector.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace fleetgrad::learning;

namespace {

/// Gaussian by the sum of twelve, so that it is the same everywhere; the mean jumps by `shift` at `at`.
std::vector<double> stream(unsigned seed, int length, int at, double shift, double memory = 0)
{
    std::mt19937 generator(seed);
    std::vector<double> values;
    double noise = 0;
    for (int i = 0; i < length; ++i) {
        double sum = -6;
        for (int k = 0; k < 12; ++k)
            sum += double(generator()) / 4294967296.0;
        noise = memory * noise + std::sqrt(1 - memory * memory) * sum;
        values.push_back(5 + noise + (i >= at ? shift : 0));
    }
    return values;
}

/// The test as Page (1954) writes it: m_t = sum(z - tolerance), a change where m_t - min m exceeds the
/// threshold; the reference is the mean and variance of all values so far, over the last `memory` at most.
/// Index of the first value that shows a change, or -1.
int plainPageHinkley(const std::vector<double> &values, const ChangeSettings &s, double floor)
{
    double mean = 0, variance = 0, up = 0, down = 0, leastUp = 0, leastDown = 0;
    for (int t = 0; t < int(values.size()); ++t) {
        const double x = values[std::size_t(t)], scale = std::sqrt(variance + floor * floor);
        double d = x - mean;
        if (t >= s.warmUp) {
            const double z = std::min(std::max(d / scale, -s.bound), s.bound);
            up += z - s.tolerance;
            down += -z - s.tolerance;
            leastUp = std::min(leastUp, up);
            leastDown = std::min(leastDown, down);
            if (up - leastUp > s.threshold || down - leastDown > s.threshold)
                return t;
            d = z * scale;
        }
        const double a = 1.0 / std::min(t + 1, s.memory);
        mean += a * d;
        variance = (1 - a) * (variance + a * d * d);
    }
    return -1;
}

int firstFound(const std::vector<double> &values, const ChangeSettings &settings, double floor)
{
    ChangeDetector detector;
    for (int t = 0; t < int(values.size()); ++t) {
        if (detector.add(values[std::size_t(t)], floor, settings) == ChangeStep::Found)
            return t;
    }
    return -1;
}

} // namespace

class TestChangeDetector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itFindsWhatThePlainTestFinds();
    void aJumpIsFoundSoonAndDated();
    void aStationaryStreamIsLeftAlone();
    void oneOutlierChangesNothing();
    void theReturnIsToldFromANewNorm();
    void aConstantThatMovesIsFound();
};

void TestChangeDetector::itFindsWhatThePlainTestFinds()
{
    const ChangeSettings settings;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const double shift = (double(seed % 9) - 4) * 0.8;
        const std::vector<double> values = stream(seed, 300, 120, shift, 0.3);
        QCOMPARE(firstFound(values, settings, 0.1), plainPageHinkley(values, settings, 0.1));
    }
}

void TestChangeDetector::aJumpIsFoundSoonAndDated()
{
    // A jump of 3 deviations adds 2.5 a value at first: 25 are not passed before the tenth, and some later,
    // since the reference follows. Seeds 1 to 100, jump at 200.
    const ChangeSettings settings;
    double sum = 0, dates = 0;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        ChangeDetector detector;
        int found = -1;
        for (int t = 0; const double x : stream(seed, 260, 200, seed % 2 ? 3 : -3)) {
            if (found < 0 && detector.add(x, 0, settings) == ChangeStep::Found) {
                found = t;
                QCOMPARE(detector.moved(), seed % 2 ? 1 : -1);
                dates += t - detector.age() + 1;
                QVERIFY(std::abs(detector.reference() - 5) < 0.7);
            }
            ++t;
        }
        QVERIFY2(found >= 206 && found <= 230, qPrintable(QString::number(found)));
        sum += found - 200 + 1;
    }
    QVERIFY2(std::abs(dates / 100 - 200) < 2, qPrintable(QString::number(dates / 100)));
    const double mean = sum / 100;
    QVERIFY2(mean > 10 && mean < 20, qPrintable(QString::number(mean)));
}

void TestChangeDetector::aStationaryStreamIsLeftAlone()
{
    // Blocks of readings are hardly correlated (0.3): 500 streams of 1,000 blocks, seeds 1 to 500, as many
    // readings as 17,000 device-days of a reading a minute. A third of the streams may have a false one.
    const ChangeSettings settings;
    int found = 0;
    for (unsigned seed = 1; seed <= 500; ++seed)
        found += firstFound(stream(seed, 1000, 1000, 0, 0.3), settings, 0) >= 0;
    QVERIFY2(found <= 5, qPrintable(QString::number(found)));
}

void TestChangeDetector::oneOutlierChangesNothing()
{
    const ChangeSettings settings;
    std::vector<double> values = stream(7, 400, 400, 0);
    values[200] = 1e12;
    values[250] = -1e12;
    QCOMPARE(firstFound(values, settings, 0), -1);
}

void TestChangeDetector::theReturnIsToldFromANewNorm()
{
    const ChangeSettings settings;
    const auto lastStep = [&](int back) {
        ChangeDetector detector;
        ChangeStep last = ChangeStep::None;
        std::vector<double> values = stream(3, 400, 100, 4);
        for (int t = back; t < 400; ++t)
            values[std::size_t(t)] -= 4;
        for (const double x : values) {
            if (const ChangeStep step = detector.add(x, 0, settings); step != ChangeStep::None)
                last = step;
        }
        return last;
    };
    QCOMPARE(lastStep(130), ChangeStep::Back);
    QCOMPARE(lastStep(400), ChangeStep::Settled);
}

void TestChangeDetector::aConstantThatMovesIsFound()
{
    std::vector<double> values(50, 2.0);
    values.insert(values.end(), 20, 3.0);
    // Each of the 1.0 counts for 4 deviations of 0.01 at most: 3.5 a value, the eighth makes more than 25.
    QCOMPARE(firstFound(values, ChangeSettings(), 0.01), 50 + 7);
    QCOMPARE(firstFound(std::vector<double>(500, 2.0), ChangeSettings(), 0), -1);
}

QTEST_APPLESS_MAIN(TestChangeDetector)
#include "tst_changedetector.moc"
