// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/chartpainter.h>

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace fleetgrad::charts;
using namespace Qt::Literals::StringLiterals;

namespace {

Chart chartWith(std::vector<Event> events)
{
    Chart chart;
    chart.x.maximum = 100;
    chart.events = std::move(events);
    return chart;
}

ChartPainter painter()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    return {Theme::light(), font};
}

Layout layoutOf(const Chart &chart)
{
    return painter().layout(chart, QRectF(0, 0, 500, 200));
}

QPointF topAt(const Layout &layout, double x)
{
    return {layout.toPixel(x, 0).x(), layout.plot.top() + 3};
}

/// Dark pixels a row of the triangle at x, from the top edge down.
std::vector<int> widths(const Chart &chart, double x)
{
    const Layout layout = layoutOf(chart);
    QImage image(500, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter canvas(&image);
    painter().paint(canvas, chart, layout);
    canvas.end();
    std::vector<int> result;
    const int middle = int(layout.toPixel(x, 0).x());
    for (int row = 0; row < 7; ++row) {
        int left = middle + 7, right = middle - 7;
        for (int column = middle - 6; column <= middle + 6; ++column) {
            if (image.pixelColor(column, int(layout.plot.top()) + row).lightness() < 200) {
                left = std::min(left, column);
                right = std::max(right, column);
            }
        }
        result.push_back(std::max(0, right - left + 1));
    }
    return result;
}

} // namespace

/// The marks at the edges of a plot: events and changes at the top, rounds at the bottom.
class ChartEventsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMarkIsFoundUnderThePointer()
    {
        const Chart chart = chartWith({{20, u"first"_s}, {21, u"second"_s}, {80, u"third"_s}});
        const Layout layout = layoutOf(chart);
        const auto near = eventsAt(chart, layout, topAt(layout, 20.5));
        QCOMPARE(near.size(), std::size_t(2)); // a pixel is a quarter of a batch
        QCOMPARE(near[0]->text, u"second"_s);
        QCOMPARE(near[1]->text, u"first"_s);
        QCOMPARE(eventsAt(chart, layout, topAt(layout, 80)).size(), std::size_t(1));
        QVERIFY(eventsAt(chart, layout, topAt(layout, 50)).empty());
        QVERIFY(eventsAt(chart, layout, topAt(layout, 80) + QPointF(0, 30)).empty());
    }

    void marksOutsideTheRangeAreNotThere()
    {
        Chart chart = chartWith({{20, u"first"_s}, {100.5, u"beyond"_s}});
        chart.rounds = {10, 100.5};
        const Layout layout = layoutOf(chart);
        QVERIFY(eventsAt(chart, layout, topAt(layout, 100)).empty());
        QVERIFY(roundsAt(chart, layout, {layout.plot.right(), layout.plot.bottom() + 2}).empty());
    }

    void aRoundIsFoundAtTheBottom()
    {
        Chart chart = chartWith({});
        chart.rounds = {10, 20, 30};
        const Layout layout = layoutOf(chart);
        const double x = layout.toPixel(20, 0).x();
        QCOMPARE(roundsAt(chart, layout, {x, layout.plot.bottom() + 3}), std::vector<double>{20});
        QVERIFY(roundsAt(chart, layout, {x, layout.plot.center().y()}).empty());
    }

    void aRaisedSettingPointsUpAndALoweredOneDown()
    {
        const auto up = widths(chartWith({{50, {}, 0, EventShape::Raised}}), 50);
        const auto down = widths(chartWith({{50, {}, 0, EventShape::Lowered}}), 50);
        QVERIFY(up[1] < up[5]);
        QVERIFY(down[1] > down[5]);
    }
};

QTEST_MAIN(ChartEventsTest)
#include "tst_chartevents.moc"
