// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>

#include <cmath>

// On pixels curves are drawn by the charts' own means, elsewhere by Qt's: Qt is the reference.

using namespace fleetgrad::charts;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize size{500, 260};

/// One curve, and nothing that is drawn on top of it.
Chart chartOf(Curve curve)
{
    Chart chart;
    chart.x.maximum = 100;
    chart.curves = {std::move(curve)};
    return chart;
}

Curve curveOf(int points, double (*value)(double), CurveStyle style = CurveStyle::Solid)
{
    Curve curve;
    curve.color = style == CurveStyle::Baseline ? QColor() : curveColor(0);
    curve.style = style;
    for (int i = 0; i < points; ++i) {
        const double x = 100.0 * i / (points - 1);
        curve.points.push_back(Point::raw(x, float(value(x))));
    }
    return curve;
}

double wave(double x)
{
    return 0.5 + 0.3 * std::sin(x / 6);
}

double steep(double x)
{
    return 0.5 + 0.45 * (std::abs(std::fmod(x, 4) - 2) - 1);
}

double noise(double x)
{
    double whole = 0;
    return 0.35 + 0.3 * std::modf(std::abs(std::sin(x * 12.9898)) * 43758.5453, &whole);
}

QImage blank(const ChartPainter &painter, int density)
{
    QImage image(size * density, QImage::Format_RGB32);
    image.setDevicePixelRatio(density);
    image.fill(painter.theme().panel);
    return image;
}

/// How much darker than the panel, per pixel of the plot.
double inkOf(const QImage &image, const QRect &plot, int paper)
{
    double ink = 0;
    for (int y = plot.top(); y <= plot.bottom(); ++y) {
        for (int x = plot.left(); x <= plot.right(); ++x)
            ink += std::abs(qGray(image.pixel(x, y)) - paper);
    }
    return ink;
}

double difference(const QImage &a, const QImage &b, const QRect &plot)
{
    double result = 0;
    for (int y = plot.top(); y <= plot.bottom(); ++y) {
        for (int x = plot.left(); x <= plot.right(); ++x)
            result += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return result;
}

} // namespace

class TestChartLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesLookAsQtDrawsThem_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::addColumn<int>("density");
        QTest::addColumn<double>("tolerance"); // share of the ink that lies elsewhere
        QTest::addColumn<double>("weight");    // by how much the ink as a whole may differ
        for (const int density : {1, 2}) {
            const auto add = [density](const char *name, const Chart &chart, double tolerance,
                                       double weight = 0.03) {
                QTest::addRow("%s at density %d", name, density) << chart << density << tolerance << weight;
            };
            add("gentle", chartOf(curveOf(60, wave)), 0.03);
            add("steep", chartOf(curveOf(101, steep)), 0.05);
            add("dense", chartOf(curveOf(3000, noise)), 0.05, 0.05);
            add("sparse", chartOf(curveOf(12, noise)), 0.03);
            // Qt's own lines of one pixel are a little thin.
            add("faint", chartOf(curveOf(300, wave, CurveStyle::Faint)), 0.12, 0.1);
            add("dashed", chartOf(curveOf(60, wave, CurveStyle::Dashed)), 0.06);
            add("claimed", chartOf(curveOf(60, wave, CurveStyle::Claimed)), 0.15);
            Curve wide = curveOf(60, wave);
            wide.emphasised = true;
            add("emphasised", chartOf(wide), 0.03);
            Chart banded = chartOf(curveOf(2, wave));
            banded.curves.front().points.clear();
            banded.band.emplace();
            for (int i = 0; i <= 400; ++i) {
                banded.band->x.push_back(i / 4.0);
                banded.band->low.push_back(float(wave(i / 4.0) - 0.1 - 0.1 * noise(i)));
                banded.band->high.push_back(float(wave(i / 4.0) + 0.1 + 0.1 * noise(i)));
            }
            add("band", banded, 0.01);
            Curve buckets = curveOf(40, wave);
            for (Point &point : buckets.points) {
                point.low -= 0.1F;
                point.high += 0.05F;
            }
            add("buckets", chartOf(buckets), 0.02);
            Curve alone = curveOf(5, wave);
            alone.points[1] = alone.points[3] = Point::gap(50);
            add("points between gaps", chartOf(alone), 0.01);
        }
    }

    void linesLookAsQtDrawsThem()
    {
        QFETCH(const Chart, chart);
        QFETCH(const int, density);
        QFETCH(const double, tolerance);
        QFETCH(const double, weight);
        const ChartPainter painter(Theme::light(), QFont());
        const Layout layout = painter.layout(chart, QRectF(QPointF(), size));

        QImage ours = blank(painter, density);
        QPainter onImage(&ours);
        painter.paint(onImage, chart, layout);
        onImage.end();

        QPicture picture;
        QPainter recording(&picture);
        painter.paint(recording, chart, layout);
        recording.end();
        QImage theirs = blank(painter, density);
        QPainter playing(&theirs);
        playing.drawPicture(0, 0, picture);
        playing.end();

        const QRectF inner = layout.plot.adjusted(2, 2, -2, -2);
        const QRect plot = QRectF(inner.topLeft() * density, inner.size() * density).toRect();
        const int paper = qGray(painter.theme().panel.rgb());
        const double ink = inkOf(theirs, plot, paper);
        QVERIFY(ink > 0);
        const double mine = inkOf(ours, plot, paper);
        QVERIFY2(std::abs(mine - ink) < weight * ink, qPrintable(u"ink %1 of %2"_s.arg(mine).arg(ink)));
        const double other = difference(ours, theirs, plot);
        QVERIFY2(other < tolerance * ink, qPrintable(u"%1 of the ink is elsewhere"_s.arg(other / ink)));
    }
};

QTEST_MAIN(TestChartLines)
#include "tst_chartlines.moc"
