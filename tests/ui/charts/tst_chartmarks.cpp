// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace fleetgrad::charts;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize size(600, 300);

QFont font()
{
    QFont result;
    result.setPixelSize(13);
    return result;
}

/// A chart without curves but the two ends of its y axis, x from 0 to 100.
Chart empty()
{
    Chart chart;
    chart.title = u"Probability"_s;
    chart.x.maximum = 100;
    chart.hasMarkRow = true;
    chart.curves.push_back(Curve::baseline({}, 0));
    return chart;
}

struct Picture
{
    QImage image;
    Layout layout;

    /// Whether the pixel column at x has anything of about that colour in the row of marks.
    int marked(double x, const QColor &color) const
    {
        const int column = int(layout.toPixel(x, 0).x());
        int count = 0;
        for (int dx = -5; dx <= 5; ++dx) {
            for (int y = int(layout.marks.top()); y < int(layout.marks.bottom()); ++y) {
                const QColor pixel = image.pixelColor(column + dx, y);
                count += std::abs(pixel.hue() - color.hue()) < 12 && pixel.saturation() > 90;
            }
        }
        return count;
    }
    QColor at(double x, double y) const { return image.pixelColor(layout.toPixel(x, y).toPoint()); }
};

Picture drawn(const Chart &chart, const Theme &theme = Theme::light())
{
    const ChartPainter painter(theme, font());
    Picture picture{QImage(size, QImage::Format_RGB32), painter.layout(chart, QRectF(QPointF(), size))};
    picture.image.fill(theme.panel);
    QPainter on(&picture.image);
    painter.paint(on, chart, picture.layout);
    return picture;
}

/// Pixels that the crosshair's box draws at x.
QImage crosshairAt(const Chart &chart, double x)
{
    const ChartPainter painter(Theme::light(), font());
    const Layout layout = painter.layout(chart, QRectF(QPointF(), size));
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter on(&image);
    painter.paintCrosshair(on, {&chart, 1}, {&layout, 1}, {x, u"reading"_s});
    return image;
}

} // namespace

class TestChartMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreShadedInTheirStretchAlone()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            Chart chart = empty();
            chart.spans = {{20, 30}, {60, 60.01}};
            const Picture picture = drawn(chart, theme);
            QCOMPARE(picture.at(10, 0.55), theme.panel);
            QCOMPARE(picture.at(40, 0.55), theme.panel);
            const QColor shade = picture.at(25, 0.55);
            QVERIFY(shade.red() - shade.blue() > theme.panel.red() - theme.panel.blue() + 8);
            // The shortest is still to be seen.
            bool seen = false;
            for (double x = 59.5; x <= 60.5; x += 0.05)
                seen = seen || picture.at(x, 0.55) != theme.panel;
            QVERIFY(seen);
        }
    }

    void eachShapeHasItsColour()
    {
        Chart chart = empty();
        chart.marks = {{10, MarkShape::Check, {}}, {40, MarkShape::Cross, {}}, {70, MarkShape::Triangle, {}}};
        const Theme theme = Theme::light();
        const Picture picture = drawn(chart);
        QVERIFY(picture.layout.marks.top() >= picture.layout.plot.bottom());
        QVERIFY(picture.marked(10, theme.good) > 4);
        QVERIFY(picture.marked(40, theme.error) > 4);
        QVERIFY(picture.marked(70, theme.warning) > 4);
        QCOMPARE(picture.marked(25, theme.good) + picture.marked(25, theme.error), 0);
    }

    void whatWentWrongIsNotHiddenByWhatWentWell()
    {
        Chart chart = empty();
        for (int i = 0; i <= 40; ++i)
            chart.marks.push_back({50 + i * 0.05, i == 20 ? MarkShape::Cross : MarkShape::Check, {}});
        const Picture picture = drawn(chart);
        QVERIFY(picture.marked(51, Theme::light().error) > 4);
        QCOMPARE(picture.marked(51, Theme::light().good), 0);
    }

    void aWordIsWrittenWhereThereIsRoom()
    {
        Chart chart = empty();
        chart.marks = {{10, MarkShape::Check, {}}};
        const QImage bare = drawn(chart).image;
        chart.marks.front().text = u"hit at once"_s;
        QVERIFY(drawn(chart).image != bare);
        // The next mark stands where the word would: it is left out.
        chart.marks.push_back({14, MarkShape::Check, {}});
        const QImage crowded = drawn(chart).image;
        chart.marks.front().text.clear();
        QCOMPARE(drawn(chart).image, crowded);
    }

    void theCrosshairSaysTheMark()
    {
        Chart chart = empty();
        const QImage without = crosshairAt(chart, 50);
        chart.marks = {{50, MarkShape::Cross, u"missed"_s}};
        QVERIFY(crosshairAt(chart, 50) != without);
        chart.marks.front().x = 60;
        QCOMPARE(crosshairAt(chart, 50), without);
    }

    void chartsOfAStackShareOneAxisAndTheHeight()
    {
        std::vector<Chart> charts(3, empty());
        charts[0].x.isLabelled = charts[1].x.isLabelled = false;
        charts[0].hasMarkRow = charts[1].hasMarkRow = false;
        charts[2].stretch = 2;
        const ChartPainter painter(Theme::light(), font());
        const auto layouts = painter.layout(charts, QRectF(0, 0, 600, 600));
        QVERIFY(layouts[0].xTicks.empty() && layouts[1].xTicks.empty() && !layouts[2].xTicks.empty());
        QVERIFY(layouts[0].marks.isEmpty() && !layouts[2].marks.isEmpty());
        QCOMPARE(layouts[0].frame.height(), layouts[1].frame.height());
        QVERIFY(std::abs(layouts[2].frame.height() - 2 * layouts[0].frame.height()) < 1e-6);
        QVERIFY(std::abs(layouts[2].frame.bottom() - 600) < 1e-6);
        QCOMPARE(layouts[0].plot.left(), layouts[2].plot.left());
        QVERIFY(layouts[0].plot.bottom() < layouts[1].header.top());
    }
};

QTEST_MAIN(TestChartMarks)
#include "tst_chartmarks.moc"
