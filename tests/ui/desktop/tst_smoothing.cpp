// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/smoothing.h>

#include <QtTest>

#include <cmath>

using namespace fleetgrad;
using desktop::Smoothing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One curve over 0..1000.
charts::Chart chartOf(std::vector<charts::Point> points)
{
    charts::Chart chart;
    chart.subtitle = u"of all readings"_s;
    chart.x.minimum = 0;
    chart.x.maximum = 1000;
    charts::Curve curve;
    curve.points = std::move(points);
    chart.curves.push_back(curve);
    return chart;
}

std::vector<charts::Point> steps(int count, float (*value)(int))
{
    std::vector<charts::Point> points;
    for (int i = 0; i < count; ++i)
        points.push_back(charts::Point::raw(i, value(i)));
    return points;
}

} // namespace

class SmoothingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offLeavesTheChartAsItIs();
    void aStepRisesByTheTimeConstant();
    void anEvenLineStaysEven();
    void aGapStaysAndTheMeanBeginsAnew();
    void noiseIsCalmed();
    void aDeviceKeepsItsMeasuredLineBehind();
    void stepsOfUnequalWidthCountByTheirWidth();
    void theBandIsSmoothedAndMarkersAreNot();
    void aNarrowWindowShowsTheSameAsTheWholeCurve();
};

void SmoothingTest::offLeavesTheChartAsItIs()
{
    auto chart = chartOf(steps(20, [](int i) { return float(i % 2); }));
    desktop::smooth(chart, Smoothing::Off);
    QCOMPARE(chart.curves[0].points[7].last, 1.0f);
    QCOMPARE(chart.subtitle, u"of all readings"_s);
}

void SmoothingTest::aStepRisesByTheTimeConstant()
{
    // Strong: 3 % of 1000 batches. After one time constant a step of 1 stands at 1 - 1/e = 0.632121.
    auto chart = chartOf(steps(200, [](int i) { return i > 100 ? 1.0f : 0.0f; }));
    desktop::smooth(chart, Smoothing::Strong);
    QCOMPARE(chart.curves[0].points[100].last, 0.0f);
    QVERIFY(std::abs(chart.curves[0].points[130].last - 0.632121f) < 1e-4f);
    QVERIFY(chart.subtitle.contains(u"smoothed"_s));
}

void SmoothingTest::anEvenLineStaysEven()
{
    auto chart = chartOf(steps(500, [](int) { return 0.75f; }));
    desktop::smooth(chart, Smoothing::Light);
    for (const charts::Point &point : chart.curves[0].points)
        QCOMPARE(point.last, 0.75f);
}

void SmoothingTest::aGapStaysAndTheMeanBeginsAnew()
{
    auto chart = chartOf(steps(100, [](int i) { return i == 50 ? std::nanf("") : i < 50 ? 0.0f : 1.0f; }));
    desktop::smooth(chart, Smoothing::Strong);
    QVERIFY(std::isnan(chart.curves[0].points[50].last));
    QCOMPARE(chart.curves[0].points[51].last, 1.0f);
}

void SmoothingTest::noiseIsCalmed()
{
    auto chart = chartOf(steps(1000, [](int i) { return i % 2 ? 1.0f : 0.0f; }));
    desktop::smooth(chart, Smoothing::Light);
    for (std::size_t i = 100; i < 1000; ++i)
        QVERIFY(std::abs(chart.curves[0].points[i].last - 0.5f) < 0.05f);
}

void SmoothingTest::aDeviceKeepsItsMeasuredLineBehind()
{
    auto chart = chartOf(steps(20, [](int i) { return float(i % 2); }));
    chart.curves[0].color = QColor(Qt::blue);
    chart.curves.push_back(
        {u"fleet median"_s, {}, charts::CurveStyle::Median, chart.curves[0].points, false});
    desktop::smooth(chart, Smoothing::Strong);
    QCOMPARE(chart.curves.size(), std::size_t(3)); // the fleet's has none
    const charts::Curve &behind = chart.curves[2];
    QCOMPARE(behind.style, charts::CurveStyle::Faint);
    QCOMPARE(behind.color, QColor(Qt::blue));
    QVERIFY(behind.name.isEmpty());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(behind.points[std::size_t(i)].last, float(i % 2));
    QCOMPARE(charts::valuesAt(chart, 10).size(), std::size_t(2)); // and is not read out
}

void SmoothingTest::stepsOfUnequalWidthCountByTheirWidth()
{
    // Light: a time constant of 8 batches. Steps of 8 and 16: 1 - 1/e, then 1 - 1/e^3.
    auto chart = chartOf({charts::Point::raw(0, 0), charts::Point::raw(8, 1), charts::Point::raw(24, 1)});
    desktop::smooth(chart, Smoothing::Light);
    QVERIFY(std::abs(chart.curves[0].points[1].last - 0.632121f) < 1e-5f);
    QVERIFY(std::abs(chart.curves[0].points[2].last - 0.950213f) < 1e-5f);
}

void SmoothingTest::theBandIsSmoothedAndMarkersAreNot()
{
    auto chart = chartOf({});
    charts::Band band;
    band.x = {0, 8};
    band.low = {0, 1};
    band.high = {1, 2};
    chart.band = band;
    chart.markers.points = {{0, 0}, {8, 1}};
    desktop::smooth(chart, Smoothing::Light);
    QVERIFY(std::abs(chart.band->low[1] - 0.632121f) < 1e-5f);
    QVERIFY(std::abs(chart.band->high[1] - 1.632121f) < 1e-5f);
    QCOMPARE(chart.markers.points[1].y(), 1.0);
}

void SmoothingTest::aNarrowWindowShowsTheSameAsTheWholeCurve()
{
    // The window 900..1000 of a long curve, and the same window of its last 200 points alone.
    const auto noise = [](int i) { return float((i * 7919) % 101) / 101; };
    auto whole = chartOf(steps(1200, noise));
    whole.x.minimum = 900;
    auto points = steps(1200, noise);
    points.erase(points.begin(), points.begin() + 700);
    auto part = chartOf(points);
    part.x.minimum = 900;
    desktop::smooth(whole, Smoothing::Strong);
    desktop::smooth(part, Smoothing::Strong);
    for (std::size_t x = 900; x <= 1001; ++x)
        QVERIFY(std::abs(whole.curves[0].points[x].last - part.curves[0].points[x - 700].last) < 1e-3f);
    // What no one sees costs nothing.
    QCOMPARE(whole.curves[0].points[1100].last, noise(1100));
}

QTEST_GUILESS_MAIN(SmoothingTest)
#include "tst_smoothing.moc"
