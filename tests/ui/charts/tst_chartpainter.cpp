// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <limits>

using namespace fleetgrad::charts;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr float noValue = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();

QFont font()
{
    QFont result;
    result.setPixelSize(13);
    return result;
}

Curve flat(const QString &name, float value, int points = 101)
{
    Curve curve;
    curve.name = name;
    curve.color = curveColor(0);
    for (int i = 0; i < points; ++i)
        curve.points.push_back(Point::raw(i * 100.0 / std::max(points - 1, 1), value));
    return curve;
}

Chart chartOf(std::vector<Curve> curves)
{
    Chart chart;
    chart.title = u"PR-AUC"_s;
    chart.x.title = u"batch"_s;
    chart.x.maximum = 100;
    chart.curves = std::move(curves);
    return chart;
}

struct Picture
{
    QImage image;
    Layout layout;
};

Picture drawn(const Chart &chart, QSize size = {600, 300}, const Theme &theme = Theme::light())
{
    const ChartPainter painter(theme, font());
    Picture picture{QImage(size, QImage::Format_RGB32), painter.layout(chart, QRectF(QPointF(), size))};
    picture.image.fill(theme.panel);
    QPainter on(&picture.image);
    painter.paint(on, chart, picture.layout);
    const std::span<const Chart> charts(&chart, 1);
    painter.paintCrosshair(on, charts, {&picture.layout, 1}, {50, u"batch 50"_s});
    return picture;
}

Picture drawnPlain(const Chart &chart, QSize size = {600, 300})
{
    const ChartPainter painter(Theme::light(), font());
    Picture picture{QImage(size, QImage::Format_RGB32), painter.layout(chart, QRectF(QPointF(), size))};
    picture.image.fill(painter.theme().panel);
    QPainter on(&picture.image);
    painter.paint(on, chart, picture.layout);
    return picture;
}

/// Pixels whose hue is the first curve's blue, in the column of that x.
int bluePixels(const Picture &picture, double x)
{
    const int column = int(picture.layout.toPixel(x, 0).x());
    int count = 0;
    for (int row = 0; row < picture.image.height(); ++row) {
        const QColor color = picture.image.pixelColor(column, row);
        count += color.blue() > color.red() + 40 ? 1 : 0;
    }
    return count;
}

int blueRow(const Picture &picture, double x, bool topmost)
{
    const int column = int(std::lround(picture.layout.toPixel(x, 0).x()));
    int found = -1;
    for (int row = 0; row < picture.image.height(); ++row) {
        const QColor color = picture.image.pixelColor(column, row);
        if (color.blue() > color.red() + 40 && (!topmost || found < 0))
            found = row;
    }
    return found;
}

void verifyNames(const Layout &layout)
{
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        const EndLabel &label = layout.labels[i];
        QVERIFY2(layout.frame.contains(label.rect), qPrintable(label.text));
        QVERIFY(label.rect.left() >= layout.plot.right());
        if (i > 0)
            QVERIFY2(layout.labels[i - 1].rect.bottom() <= label.rect.top() + 1e-6, qPrintable(label.text));
    }
}

} // namespace

class TestChartPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongLineGoesWhereItsPointsAre()
    {
        // A wave, a level, a jump and one reading that stands out: each as dense as four points a pixel.
        Curve curve = flat(u"wave"_s, 0.5F, 2001);
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            const double x = curve.points[i].x;
            curve.points[i] = Point::raw(x, x < 40 ? float(0.5 + 0.3 * std::sin(x)) : x < 70 ? 0.2F : 0.9F);
        }
        curve.points[1100] = Point::raw(curve.points[1100].x, 0.8F);
        const Picture picture = drawnPlain(chartOf({curve}));
        for (std::size_t i = 20; i < curve.points.size() - 20; i += 7) {
            const QPointF at = picture.layout.toPixel(curve.points[i].x, curve.points[i].last);
            bool isThere = false;
            for (int column = -1; column <= 1; ++column) {
                for (int row = -1; row <= 1; ++row) {
                    const QColor color = picture.image.pixelColor(int(at.x()) + column, int(at.y()) + row);
                    isThere |= color.blue() > color.red() + 40;
                }
            }
            QVERIFY2(isThere, qPrintable(u"no line at %1"_s.arg(curve.points[i].x)));
        }
        const QPointF spike = picture.layout.toPixel(curve.points[1100].x, 0.8);
        QVERIFY(std::abs(blueRow(picture, curve.points[1100].x, true) - spike.y()) <= 2);
    }

    void namesThatWouldCollideMoveApartAndKeepTheirOrder()
    {
        Chart chart = chartOf({flat(u"low"_s, 0.50F), flat(u"high"_s, 0.52F), flat(u"middle"_s, 0.51F),
                               flat(u"far"_s, 0.9F), Curve::baseline(u"floor"_s, 0)});
        chart.markers = {u"global, measured"_s, {{99, 0.505}}};
        const Layout layout = drawn(chart).layout;
        QStringList names;
        for (const EndLabel &label : layout.labels)
            names.append(label.text);
        QCOMPARE(names, (QStringList{u"far"_s, u"high"_s, u"middle"_s, u"global, measured"_s, u"low"_s,
                                     u"floor"_s}));
        verifyNames(layout);
        QCOMPARE(layout.labels[0].rect.center().y(), layout.labels[0].anchor); // nothing near it: not moved
    }

    void namesOfCurvesBeyondTheAxisKeepTheirOrder()
    {
        Chart chart = chartOf({flat(u"low"_s, 0.9F), flat(u"high"_s, 0.97F), flat(u"middle"_s, 0.94F)});
        chart.y.maximum = 0.5;
        const Layout layout = ChartPainter(Theme::light(), font()).layout(chart, {0, 0, 600, 300});
        QCOMPARE(layout.labels.size(), std::size_t(3));
        QCOMPARE(layout.labels[0].text, u"high"_s);
        QCOMPARE(layout.labels[1].text, u"middle"_s);
        QCOMPARE(layout.labels[2].text, u"low"_s);
    }

    void aHundredNamesShareTheRoomAndTheRestIsCounted()
    {
        std::vector<Curve> curves;
        for (int i = 0; i < 100; ++i)
            curves.push_back(flat(u"device-%1"_s.arg(i), 0.5F));
        curves[77].emphasised = true;
        curves.push_back(Curve::baseline(u"base rate"_s, 0.05F));
        const Layout layout = drawn(chartOf(curves)).layout;
        verifyNames(layout);
        QStringList names;
        for (const EndLabel &label : layout.labels)
            names.append(label.text);
        QVERIFY(names.contains(u"device-77"_s));
        QVERIFY(names.contains(u"base rate"_s));
        QCOMPARE(int(layout.labels.size()) - 1 + layout.unnamed, 101);
    }

    void theMarginFitsTheLongestNameButLeavesMostOfTheFrameToTheCurves()
    {
        const double shortPlot = drawn(chartOf({flat(u"a"_s, 0.5F)})).layout.plot.width();
        const double longPlot = drawn(chartOf({flat(u"press-0120"_s, 0.5F)})).layout.plot.width();
        QVERIFY(longPlot < shortPlot);
        const Layout huge = drawn(chartOf({flat(QString(1'000'000, u'x'), 0.5F)})).layout;
        QVERIFY(huge.plot.width() > 0.6 * huge.frame.width());
        QVERIFY(huge.labels.front().text.contains(u'\u2026'));
        verifyNames(huge);
    }

    void stackedChartsAlignTheirPlots()
    {
        Chart second = chartOf({flat(u"a much longer name"_s, 20'000)});
        second.y.maximum = 40'000;
        const std::vector<Chart> charts = {chartOf({flat(u"a"_s, 0.5F)}), second};
        const std::vector<Layout> layouts =
            ChartPainter(Theme::dark(), font()).layout(charts, QRectF(0, 0, 600, 600));
        QCOMPARE(layouts[0].plot.left(), layouts[1].plot.left());
        QCOMPARE(layouts[0].plot.right(), layouts[1].plot.right());
        QVERIFY(layouts[0].frame.bottom() < layouts[1].frame.top());
    }

    void pixelsAndValuesMapBothWays()
    {
        Chart chart = chartOf({});
        chart.y.minimum = -2;
        chart.y.maximum = 6;
        const Layout layout = drawn(chart).layout;
        QCOMPARE(layout.toPixel(0, -2), layout.plot.bottomLeft());
        QCOMPARE(layout.toPixel(100, 6), layout.plot.topRight());
        const QPointF value = layout.toValue(layout.toPixel(37, 1.5));
        QCOMPARE(value.x(), 37.0);
        QCOMPARE(value.y(), 1.5);
    }

    void aGapLeavesItsPixelsUnpainted()
    {
        Curve curve = flat({}, 0.53F);
        for (int i = 40; i < 60; ++i)
            curve.points[std::size_t(i)] = i % 2 ? Point::gap(i) : Point::raw(i, infinity);
        const Picture picture = drawnPlain(chartOf({curve}));
        QVERIFY(bluePixels(picture, 30) > 0);
        QCOMPARE(bluePixels(picture, 45), 0);
        QCOMPARE(bluePixels(picture, 55), 0);
        QVERIFY(bluePixels(picture, 70) > 0);
    }

    void aPointBetweenTwoGapsIsStillSeen()
    {
        Curve curve = flat({}, noValue);
        curve.points[50] = Point::raw(50, 0.53F);
        const Picture picture = drawnPlain(chartOf({curve}));
        QVERIFY(bluePixels(picture, 50) > 0);
        QCOMPARE(bluePixels(picture, 40), 0);
    }

    void thinningKeepsASpikeOfOnePointInAHundredThousand()
    {
        Curve curve = flat({}, 0.5F, 100'001);
        curve.points[50'000].low = curve.points[50'000].high = curve.points[50'000].last = 0.9F;
        curve.points[20'000].low = 0.1F; // a bucket that ended where it began
        const Picture picture = drawnPlain(chartOf({curve}));
        QVERIFY(std::abs(blueRow(picture, 50, true) - picture.layout.toPixel(50, 0.9).y()) < 2);
        QVERIFY(std::abs(blueRow(picture, 20, false) - picture.layout.toPixel(20, 0.1).y()) < 2);
    }

    void wideBucketsShowTheirExtremesAsAPaleArea()
    {
        Curve curve = flat({}, 0.53F);
        const Picture plain = drawnPlain(chartOf({curve}));
        for (Point &point : curve.points)
            point = {point.x, 0.2F, 0.8F, 0.53F};
        const Picture picture = drawnPlain(chartOf({curve}));
        const auto at = [&picture](double y) {
            return picture.image.pixelColor(picture.layout.toPixel(33, y).toPoint());
        };
        QVERIFY(at(0.75) != Theme::light().panel);
        QCOMPARE(at(0.75), at(0.25));
        QCOMPARE(at(0.95), Theme::light().panel);
        QCOMPARE(bluePixels(picture, 50) > 0, bluePixels(plain, 50) > 0);
    }

    void curvesAreCutAtThePlot()
    {
        Curve curve = flat({}, 0.5F);
        curve.points[30] = Point::raw(30, 50);
        curve.points[31] = Point::raw(31, -50);
        const Picture picture = drawnPlain(chartOf({curve}));
        const auto isPainted = [&picture](double y) {
            const QColor color = picture.image.pixelColor(int(picture.layout.toPixel(30, 0).x()), int(y));
            return color.blue() > color.red() + 40;
        };
        QVERIFY(!isPainted(picture.layout.plot.top() - 4));
        QVERIFY(!isPainted(picture.layout.plot.bottom() + 4));
    }

    void theNewestMarkerIsDrawnHoweverDense()
    {
        Chart chart = chartOf({});
        chart.x.maximum = 1000;
        chart.markers.name = u"global, measured"_s;
        for (int i = 0; i <= 997; ++i)
            chart.markers.points.push_back({double(i), i == 997 ? 0.9 : 0.1});
        const Picture picture = drawnPlain(chart);
        const QPointF newest = picture.layout.toPixel(997, 0.9);
        int dark = 0;
        for (int row = int(newest.y()) - 5; row <= int(newest.y()) + 5; ++row)
            dark += picture.image.pixelColor(int(newest.x()), row).lightness() < 120 ? 1 : 0;
        QVERIFY(dark >= 2); // both sides of the ring
        const QColor middle = picture.image.pixelColor(newest.toPoint());
        QVERIFY(middle.lightness() > 200); // open
    }

    void anEmptyChartSaysWhy()
    {
        Chart chart = chartOf({});
        chart.title.clear();
        const QImage silent = drawnPlain(chart).image;
        chart.emptyText = u"No labels yet: the first arrive after one day."_s;
        QVERIFY(drawnPlain(chart).image != silent);
        chart.curves = {flat({}, 0.5F)};
        QVERIFY(hasValues(chart));
        const QImage with = drawnPlain(chart).image;
        chart.emptyText.clear();
        QCOMPARE(with, drawnPlain(chart).image);
    }

    void theValuesAtACrosshairAreSortedHighestFirst()
    {
        Curve late = flat(u"late"_s, 0.7F);
        late.points.erase(late.points.begin(), late.points.begin() + 60);
        Curve gap = flat(u"gap"_s, 0.4F);
        gap.points[50] = Point::gap(50);
        Chart chart =
            chartOf({flat(u"a"_s, 0.2F), gap, flat(u"b"_s, 0.8F), late, Curve::baseline(u"c"_s, 0.3F)});
        chart.markers = {u"global"_s, {{10, 0.1}, {40, 0.5}, {60, 0.6}}};
        chart.band = Band{u"10–90 %"_s, {0, 50, 100}, {0.1F, 0.2F, 0.3F}, {0.7F, 0.8F, 0.9F}};
        QStringList found;
        for (const Reading &reading : valuesAt(chart, 50))
            found.append(u"%1 %2"_s.arg(reading.name, formatValue(double(reading.value), 1)));
        QCOMPARE(found, (QStringList{u"b 0.8"_s, u"global 0.5"_s, u"c 0.3"_s, u"a 0.2"_s, u"gap \u2013"_s,
                                     u"10–90 % 0.2"_s}));
    }

    void aClaimedCurveSaysSo()
    {
        Curve curve = flat(u"oven-0188"_s, 0.5F);
        curve.style = CurveStyle::Claimed;
        QCOMPARE(displayName(curve), u"oven-0188, claimed"_s);
        curve.name = u"claimed accuracy"_s;
        QCOMPARE(displayName(curve), u"claimed accuracy"_s);
    }

    void aClickFindsTheCurveOrItsName()
    {
        const Chart chart = chartOf({flat(u"a"_s, 0.2F), flat(u"b"_s, 0.8F)});
        const Layout layout = drawn(chart).layout;
        QCOMPARE(curveAt(chart, layout, layout.toPixel(33, 0.8) + QPointF(0, 3)), 1);
        QCOMPARE(curveAt(chart, layout, layout.toPixel(33, 0.5)), -1);
        QCOMPARE(curveAt(chart, layout, layout.labels.back().rect.center()), 0);
    }

    void curvesTakeOkabeAndItosColoursThenTheSameDashed()
    {
        QCOMPARE(curveColor(0), QColor(0x0072b2));
        QCOMPARE(curveColor(5), QColor(0x56b4e9));
        QCOMPARE(curveColor(6), curveColor(0));
        QCOMPARE(curveStyle(5), CurveStyle::Solid);
        QCOMPARE(curveStyle(6), CurveStyle::Dashed);
        QCOMPARE(curveStyle(12), CurveStyle::Solid);
        QVERIFY(curveColor(-1).isValid());
    }

    void everyNameCanBeReadOnItsPanel()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::highContrast()}) {
            QVERIFY(contrastRatio(theme.secondary, theme.panel) >= 4.5);
            for (int i = 0; i < 6; ++i)
                QVERIFY(contrastRatio(theme.words(curveColor(i)), theme.panel) >= theme.textContrast);
        }
        QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21) < 1e-9); // WCAG 2.1
        QCOMPARE(Theme::light().line(curveColor(0)), curveColor(0));
    }

    void nothingBreaks_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             {QSize(1, 1), QSize(20, 20), QSize(60, 40), QSize(3, 300), QSize(600, 9), QSize(700, 330)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void eventNamesHideNoCurve()
    {
        const auto ink = [](const Chart &chart, double y) { // of letters, right of the triangle at 50
            const Picture picture = drawnPlain(chart);
            const QRectF plot = picture.layout.plot;
            const double left = picture.layout.toPixel(50, 0).x() + 7;
            int dark = 0;
            for (int x = int(left); x < int(left) + 60; ++x) {
                for (int line = int(plot.top()) + 4; line < int(plot.top() + y); ++line)
                    dark += picture.image.pixelColor(x, line).lightness() < 170;
            }
            return dark;
        };
        Chart chart = chartOf({flat(u"low"_s, 0.5F)});
        chart.events = {{50, u"press-1 is silent"_s, 1}};
        QVERIFY(ink(chart, 14) > 20); // the name is there
        chart.curves[0] = flat(u"high"_s, 0.97F);
        const int withName = ink(chart, 14);
        chart.events[0].text.clear();
        QCOMPARE(withName, ink(chart, 14)); // no more than the curve itself
        chart.curves[0] = flat(u"low"_s, 0.5F);
        chart.markers.points = {{52, 0.97}};
        const int markerAlone = ink(chart, 14);
        chart.events[0].text = u"press-1 is silent"_s;
        QCOMPARE(ink(chart, 14), markerAlone);
    }

    void nothingBreaks()
    {
        QFETCH(QSize, size);
        std::vector<Chart> charts = {Chart(),
                                     chartOf({Curve()}),
                                     chartOf({flat(u"one"_s, 1, 1)}),
                                     chartOf({flat(u"NaN"_s, noValue)}),
                                     chartOf({flat(u"infinite"_s, infinity)}),
                                     chartOf({flat(QString(5000, u'n'), 0.5F)}),
                                     chartOf({flat(u"huge"_s, 3e38F), flat(u"low"_s, -3e38F)}),
                                     chartOf({flat(u"many"_s, 0.5F, 100'000)}),
                                     chartOf(std::vector<Curve>(100, flat(u"same"_s, 0.5F)))};
        for (CurveStyle style :
             {CurveStyle::Dashed, CurveStyle::Baseline, CurveStyle::Median, CurveStyle::Claimed}) {
            charts.push_back(charts[7]);
            charts.back().curves[0].style = style;
        }
        for (Chart &chart : charts) {
            chart.band =
                Band{u"band"_s, {0, 50, 50, 100, 101}, {noValue, 0, -9, 0.2F}, {1, infinity, 9, 0.3F, 1}};
            chart.markers = {u"m"_s, {{0, NAN}, {50, 0.5}, {50, 1e300}, {1e300, 1}}};
            chart.events = {{50, QString(9000, u'e'), 2}, {NAN, u"never"_s, 0}};
            chart.rounds = {0, 0, 1, 2, 1e300};
            chart.emptyText = u"nothing"_s;
            verifyNames(drawn(chart, size).layout);
            chart.x.minimum = chart.x.maximum = 50;
            chart.y.minimum = chart.y.maximum = 0.5;
            verifyNames(drawn(chart, size).layout);
            chart.x.maximum = NAN;
            chart.y.minimum = -INFINITY;
            verifyNames(drawn(chart, size, Theme::highContrast()).layout);
        }
    }
};

QTEST_MAIN(TestChartPainter)
#include "tst_chartpainter.moc"
