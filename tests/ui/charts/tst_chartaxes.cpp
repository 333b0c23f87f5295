// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range.h"
#include "charts/ticks.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include <cmath>
#include <limits>

using namespace fleetgrad::charts;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

QStringList labels(double minimum, double maximum, int most, bool wholeNumbers = false)
{
    Axis axis;
    axis.minimum = minimum;
    axis.maximum = maximum;
    axis.wholeNumbers = wholeNumbers;
    QStringList result;
    for (const Tick &tick : ticks(axis, most))
        result.append(tick.label);
    return result;
}

} // namespace

class TestChartAxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksStandAtRoundNumbersWithEqualDecimals()
    {
        QCOMPARE(labels(0, 1, 6), (QStringList{u"0.0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s}));
        QCOMPARE(labels(0, 1, 5), (QStringList{u"0.0"_s, u"0.5"_s, u"1.0"_s}));
        QCOMPARE(labels(0, 0.1, 6),
                 (QStringList{u"0.00"_s, u"0.02"_s, u"0.04"_s, u"0.06"_s, u"0.08"_s, u"0.10"_s}));
        QCOMPARE(labels(0, 412, 9), (QStringList{u"0"_s, u"50"_s, u"100"_s, u"150"_s, u"200"_s, u"250"_s,
                                                 u"300"_s, u"350"_s, u"400"_s}));
        QCOMPARE(labels(287, 412, 4), (QStringList{u"300"_s, u"350"_s, u"400"_s}));
    }

    void logarithmicTicksAreLabelledWithTheNumbers()
    {
        Axis axis;
        axis.isLogarithmic = true;
        axis.minimum = -4;
        axis.maximum = 0;
        const auto words = [&axis](int most) {
            QStringList result;
            for (const Tick &tick : ticks(axis, most))
                result.append(tick.label);
            return result;
        };
        QCOMPARE(words(6), (QStringList{u"0.0001"_s, u"0.001"_s, u"0.01"_s, u"0.1"_s, u"1"_s}));
        QCOMPARE(words(3), (QStringList{u"0.0001"_s, u"0.01"_s, u"1"_s}));
        axis.minimum = -1.1;
        axis.maximum = 1.5; // 0.0794 to 31.6
        QCOMPARE(words(9),
                 (QStringList{u"0.1"_s, u"0.2"_s, u"0.5"_s, u"1"_s, u"2"_s, u"5"_s, u"10"_s, u"20"_s}));
        QCOMPARE(ticks(axis, 9)[1].value, std::log10(2.0) - 1);
        QCOMPARE(words(0), QStringList());
    }

    void tickValuesAreTheNearestNumbersToTheirLabels()
    {
        Axis axis;
        const std::vector<Tick> found = ticks(axis, 11);
        QCOMPARE(found.size(), 11U);
        QCOMPARE(found[3].value, 0.3);
        QVERIFY(found[3].value == 0.3); // and not 3 * 0.1
        QVERIFY(found[7].value == 0.7);
    }

    void negativeTicksHaveATrueMinusAndZeroHasNoSign()
    {
        QCOMPARE(labels(-1, 1, 5),
                 (QStringList{u"\u22121.0"_s, u"\u22120.5"_s, u"0.0"_s, u"0.5"_s, u"1.0"_s}));
        QCOMPARE(formatValue(-0.0001, 2), u"0.00"_s);
        QCOMPARE(formatValue(noValue, 3), u"\u2013"_s);
    }

    void numbersForPersonsFollowTheirLanguage()
    {
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(labels(0, 1, 5), (QStringList{u"0,0"_s, u"0,5"_s, u"1,0"_s}));
        QCOMPARE(labels(0, 20000, 3), (QStringList{u"0"_s, u"10.000"_s, u"20.000"_s}));
        QCOMPARE(formatValue(-1234.5, 1), u"\u22121.234,5"_s);
        QCOMPARE(formatCount(24'100'000), u"24.100.000"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(formatValue(1234.5, 1), u"1,234.5"_s);
        QCOMPARE(formatCount(24'100'000), u"24,100,000"_s);
    }

    void largeTicksUseGroupsAndThenSiSteps()
    {
        QCOMPARE(labels(0, 20000, 3), (QStringList{u"0"_s, u"10,000"_s, u"20,000"_s}));
        QCOMPARE(labels(0, 2.4e6, 4), (QStringList{u"0"_s, u"1\u202fM"_s, u"2\u202fM"_s}));
        QCOMPARE(labels(0, 2.4e6, 6),
                 (QStringList{u"0.0"_s, u"0.5\u202fM"_s, u"1.0\u202fM"_s, u"1.5\u202fM"_s, u"2.0\u202fM"_s}));
    }

    void wholeNumbersNeverGetFractions()
    {
        QCOMPARE(labels(0, 3, 9, true), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(labels(4.2, 4.8, 9, true), QStringList());
    }

    void noRangeBreaksTheTicks_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::newRow("equal") << 3.0 << 3.0;
        QTest::newRow("both zero") << 0.0 << 0.0;
        QTest::newRow("swapped") << 1.0 << -1.0;
        QTest::newRow("NaN") << noValue << noValue;
        QTest::newRow("infinite") << -infinity << infinity;
        QTest::newRow("half infinite") << 5.0 << infinity;
        QTest::newRow("largest") << -std::numeric_limits<double>::max() << std::numeric_limits<double>::max();
        QTest::newRow("smallest") << 0.0 << std::numeric_limits<double>::denorm_min();
        QTest::newRow("far from zero") << 1e15 << 1e15 + 1;
    }

    void noRangeBreaksTheTicks()
    {
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        const Range range = repairedRange(minimum, maximum);
        QVERIFY(std::isfinite(range.minimum) && std::isfinite(range.maximum));
        QVERIFY(range.minimum < range.maximum);
        for (int most = 0; most < 12; ++most)
            QVERIFY(labels(minimum, maximum, most).size() <= most);
        QVERIFY(!labels(minimum, maximum, 8).isEmpty());
    }

    void rangesEndAtRoundNumbers()
    {
        QCOMPARE(roundRange({0, 0.41}), (Range{0, 0.5}));
        QCOMPARE(roundRange({0, 0.39}), (Range{0, 0.4}));
        QCOMPARE(roundRange({-7, 93}), (Range{-20, 100}));
        QCOMPARE(enlargeRange({0, 1}, noValue, 3), (Range{0, 3}));
    }

    void aSteadyRangeWidensAtOnce()
    {
        SteadyRange steady = SteadyRange::fromZero();
        QVERIFY(steady.update(0.1, 0.39, 0ms) || steady.range() == (Range{0, 0.4}));
        QCOMPARE(steady.range(), (Range{0, 0.4}));
        QVERIFY(steady.update(0.1, 0.41, 16ms));
        QCOMPARE(steady.range(), (Range{0, 0.5}));
    }

    void aSteadyRangeDoesNotTrembleAroundARoundNumber()
    {
        SteadyRange steady = SteadyRange::fromZero();
        steady.update(0, 0.41, 0ms);
        for (int second = 1; second < 60; ++second)
            QVERIFY(!steady.update(0, second % 2 ? 0.39 : 0.41, std::chrono::seconds(second)));
    }

    void aSteadyRangeNarrowsLateAndToWhatWasNeededMeanwhile()
    {
        SteadyRange steady = SteadyRange::fromZero();
        steady.update(0, 1, 0ms);
        QVERIFY(!steady.update(0, 0.1, 1s));
        QVERIFY(!steady.update(0, 0.29, 3s));
        QVERIFY(!steady.update(0, 0.1, 4900ms));
        QVERIFY(steady.update(0, 0.1, 5s));
        QCOMPARE(steady.range(), (Range{0, 0.3}));
    }

    void aSpikeStartsTheWaitAnew()
    {
        SteadyRange steady = SteadyRange::fromZero();
        steady.update(0, 1, 0ms);
        steady.update(0, 0.1, 1s);
        steady.update(0, 0.9, 4s);
        QVERIFY(!steady.update(0, 0.1, 6s));
        QVERIFY(!steady.update(0, 0.1, 9s));
        QVERIFY(steady.update(0, 0.1, 10s));
    }

    void sharesStayWithinZeroAndOne()
    {
        SteadyRange steady = SteadyRange::share();
        QVERIFY(steady.update(1, 1, 0ms));
        QCOMPARE(steady.range(), (Range{0.9, 1}));
        QVERIFY(steady.update(0.62, 1, 1s));
        QCOMPARE(steady.range(), (Range{0.6, 1}));
        steady.reset();
        QVERIFY(steady.update(0, 0, 2s));
        QCOMPARE(steady.range(), (Range{0, 0.6}));
    }

    void aFreeRangeFollowsBothEnds()
    {
        SteadyRange steady = SteadyRange::free();
        steady.update(-3, 7, 0ms);
        QCOMPARE(steady.range(), (Range{-4, 8}));
        QVERIFY(!steady.update(noValue, infinity, 1s));
        steady.reset();
        QVERIFY(steady.update(20, 30, 2s));
        QCOMPARE(steady.range(), (Range{20, 30}));
    }

    void theRangeOfAChartIsThatOfItsVisibleValues()
    {
        Chart chart;
        chart.x.minimum = 10;
        chart.x.maximum = 20;
        QVERIFY(!valueRange(chart));
        Curve curve;
        curve.points = {Point::raw(5, 99), {12, 1, 4, 2}, Point::gap(14), Point::raw(25, -99)};
        chart.curves = {curve, Curve::baseline(u"base rate"_s, 6)};
        QCOMPARE(*valueRange(chart), (Range{1, 6}));
        chart.markers.points = {{11, 0.5}, {30, 77}};
        chart.band = Band{u"band"_s, {1, 15}, {-50, 0.25F}, {50, 3}};
        QCOMPARE(*valueRange(chart), (Range{0.25, 6}));
    }
};

QTEST_GUILESS_MAIN(TestChartAxes)
#include "tst_chartaxes.moc"
