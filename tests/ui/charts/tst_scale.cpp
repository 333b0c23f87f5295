// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/chartpainter.h>
#include <charts/exporting.h>
#include <charts/scale.h>
#include <charts/ticks.h>

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace fleetgrad::charts;
using namespace Qt::Literals::StringLiterals;

namespace {

double seconds(const QString &utc)
{
    QDateTime date = QDateTime::fromString(utc, Qt::ISODate);
    date.setTimeZone(QTimeZone::utc());
    return double(date.toSecsSinceEpoch());
}

QStringList labels(const std::vector<Tick> &ticks)
{
    QStringList result;
    for (const Tick &tick : ticks)
        result << tick.label;
    return result;
}

} // namespace

/// Axes that say something else than x: times and counts.
class ScaleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void linesLeadBetweenAndBeyondTheKnots()
    {
        const Scale scale(Scale::Kind::Number, {{0, 0}, {10, 100}, {20, 400}});
        QCOMPARE(scale.valueAt(5), 50.0);
        QCOMPARE(scale.valueAt(15), 250.0);
        QCOMPARE(scale.valueAt(-1), -10.0);
        QCOMPARE(scale.valueAt(30), 700.0);
        for (const double x : {-3.0, 0.0, 7.0, 10.0, 12.5, 33.0})
            QCOMPARE(scale.xAt(scale.valueAt(x)), x);
    }

    void ticksStandAtRoundNumbersOfTheUnit()
    {
        const Scale scale(Scale::Kind::Number, {{0, 0}, {100, 4800}});
        const auto ticks = scale.ticks(0, 100, 6);
        QCOMPARE(labels(ticks), (QStringList{u"0"_s, u"1,000"_s, u"2,000"_s, u"3,000"_s, u"4,000"_s}));
        QCOMPARE(ticks[1].value, 100 / 4.8);
    }

    void datesAreMarkedAtRoundHoursAndMidnight()
    {
        // A batch an hour.
        const double start = seconds(u"2014-04-01T22:30:00"_s);
        const Scale scale(Scale::Kind::Date, {{0, start}, {10, start + 36000}});
        const auto ticks = scale.ticks(0, 10, 4);
        QCOMPARE(labels(ticks), (QStringList{u"2 Apr"_s, u"03:00"_s, u"06:00"_s}));
        QCOMPARE(ticks[0].value, 1.5);
        QCOMPARE(ticks[1].value, 4.5);
    }

    void longRunsAreMarkedByMonthsAndYears()
    {
        const double start = seconds(u"2013-11-20T00:00:00"_s), end = seconds(u"2014-03-20T00:00:00"_s);
        const Scale scale(Scale::Kind::Date, {{0, start}, {1, end}});
        QCOMPARE(labels(scale.ticks(0, 1, 6)), (QStringList{u"Dec"_s, u"2014"_s, u"Feb"_s, u"Mar"_s}));
    }

    void weeksBeginOnMondays()
    {
        const double start = seconds(u"2026-11-01T00:00:00"_s);
        const Scale scale(Scale::Kind::Date, {{0, start}, {1, start + 28 * 86400.0}});
        QCOMPARE(labels(scale.ticks(0, 1, 5)), // of November 2026
                 (QStringList{u"2 Nov"_s, u"9 Nov"_s, u"16 Nov"_s, u"23 Nov"_s}));
    }

    void durationsAreHoursMinutesAndSeconds()
    {
        const Scale scale(Scale::Kind::Duration, {{0, 0}, {240, 14400}}); // a minute a batch
        QCOMPARE(labels(scale.ticks(0, 240, 5)),
                 (QStringList{u"0:00:00"_s, u"1:00:00"_s, u"2:00:00"_s, u"3:00:00"_s, u"4:00:00"_s}));
        QCOMPARE(scale.text(65), u"1:05:00"_s);
        QCOMPARE(scale.text(4320), u"3 d"_s);
    }

    void curvesAreSpacedByTheScale()
    {
        Chart chart;
        chart.x.maximum = 20;
        chart.x.scale = std::make_shared<const Scale>(Scale::Kind::Number,
                                                      std::vector<Scale::Knot>{{0, 0}, {10, 100}, {20, 400}});
        const Layout layout = ChartPainter(Theme::light(), QFont()).layout(chart, QRectF(0, 0, 600, 300));
        const double share = (layout.toPixel(10, 0).x() - layout.plot.left()) / layout.plot.width();
        QCOMPARE(share, 0.25); // 100 of 400
        QCOMPARE(layout.toValue(layout.toPixel(13, 0)).x(), 13.0);
    }

    void exportsSayTheUnit()
    {
        Chart chart;
        chart.x.maximum = 2;
        chart.x.title = u"time, UTC"_s;
        const double start = seconds(u"2014-04-01T00:00:00"_s);
        chart.x.scale = std::make_shared<const Scale>(Scale::Kind::Date,
                                                      std::vector<Scale::Knot>{{1, start}, {2, start + 300}});
        chart.curves = {{u"accuracy"_s, {}, CurveStyle::Solid, {Point::raw(1, 0.5F), Point::raw(2, 0.75F)}}};
        QCOMPARE(toCsv(chart), u"\"time, UTC\",accuracy\r\n2014-04-01T00:00:00.000Z,0.5\r\n"
                               "2014-04-01T00:05:00.000Z,0.75\r\n"_s);
    }

    void unreasonableRangesGiveNoTicks()
    {
        const Scale scale(Scale::Kind::Date, {{0, 0}, {1, 1}});
        QVERIFY(scale.ticks(0, 1e300, 5).empty());
        QVERIFY(scale.ticks(0, 10, 0).empty());
    }
};

QTEST_MAIN(ScaleTest)
#include "tst_scale.moc"
