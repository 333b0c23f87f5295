// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/modelalarms.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace fleetgrad;
using fleet::ModelAlarms;
using fleet::ScoredReading;

namespace {

constexpr double day = 86'400;

/// Readings of a device that all score -5 and are normal.
std::vector<ScoredReading> calm(std::size_t count)
{
    return std::vector(count, ScoredReading{-5, 0});
}

learning::AlarmSettings settings(double falseAlarmsPerDay, int gap = 2)
{
    return {falseAlarmsPerDay, gap};
}

} // namespace

/// What a model's alarms would have been worth, against figures worked out by hand.
class ModelAlarmsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 200 readings in two days: an event of five readings that is found at its third, one of two that is
    /// not, and two false alarms, of which one has a pause shorter than the gap.
    void alarmsFromAThresholdAreCounted()
    {
        std::vector<ScoredReading> readings = calm(200);
        for (const std::size_t place : {10U, 12U, 50U}) // 10 and 12 are one
            readings[place].logOdds = 1;
        for (std::size_t place = 100; place < 105; ++place)
            readings[place].label = 1;
        readings[102].logOdds = readings[104].logOdds = 2;
        readings[150].label = readings[151].label = 1;
        ModelAlarms alarms(settings(1));
        alarms.add(readings, 2 * day / 200, false);

        const fleet::ThresholdAlarms even = alarms.from(0);
        QCOMPARE(even.figures.whole.judged, 200U);
        QCOMPARE(even.figures.whole.events, 2U);
        QCOMPARE(even.figures.whole.found, 1U);
        QCOMPARE(even.figures.whole.falseAlarms, 2U);
        QCOMPARE(even.figures.whole.trueAlarms, 1U);
        QCOMPARE(even.figures.falseAlarmsPerDay(), 1.0);
        QCOMPARE(even.figures.readings.median, 2.0F);
        QCOMPARE(even.figures.seconds.median, float(2 * 2 * day / 200));

        const fleet::ThresholdAlarms higher = alarms.from(1.5F);
        QCOMPARE(higher.figures.whole.falseAlarms, 0U);
        QCOMPARE(higher.figures.whole.found, 1U);
        QCOMPARE(alarms.from(3).figures.whole.found, 0U);
    }

    /// Of three false alarms in two days two are wanted: the threshold is just above the lowest of them.
    void theThresholdLetsAsManyFalseAlarmsPassAsAreWanted()
    {
        std::vector<ScoredReading> readings = calm(200);
        readings[20].logOdds = 1;
        readings[60].logOdds = 2;
        readings[90].logOdds = 3;
        ModelAlarms alarms(settings(1));
        alarms.add(readings, 2 * day / 200, false);
        QCOMPARE(alarms.wantedThreshold(), 1.125F); // the grid has eight levels a unit
        QCOMPARE(alarms.from(alarms.wantedThreshold()).figures.falseAlarmsPerDay(), 1.0);

        // A second device in as many days without any: three of four are wanted, and half as many a day.
        alarms.add(calm(200), 2 * day / 200, false);
        const fleet::ThresholdAlarms both = alarms.from(alarms.wantedThreshold());
        QCOMPARE(both.figures.whole.falseAlarms, 3U);
        QCOMPARE(both.figures.falseAlarmsPerDay(), 0.75);
    }

    /// From a threshold that low on there would be one alarm without an end, which says nothing.
    void theThresholdStaysAboveUsualReadings()
    {
        ModelAlarms alarms(settings(1));
        alarms.add(calm(100), 10 * day / 100, false);
        const float threshold = alarms.wantedThreshold();
        QCOMPARE(threshold, -4.875F);
        QCOMPARE(alarms.from(threshold).figures.raised, 0U);
    }

    void withoutNormalReadingsNothingAlarms()
    {
        ModelAlarms none(settings(1));
        QCOMPARE(none.wantedThreshold(), 10.0F);
        QCOMPARE(none.from(0).figures.whole.judged, 0U);
        QVERIFY(std::isnan(none.from(0).figures.falseAlarmsPerDay()));
        ModelAlarms anomalies(settings(1));
        anomalies.add(std::vector(20, ScoredReading{20, 1}), 60, false);
        QCOMPARE(anomalies.wantedThreshold(), 10.0F);
        QCOMPARE(anomalies.from(10).figures.whole.found, 0U);
        QCOMPARE(anomalies.from(0).figures.whole.found, 1U);
    }

    /// Nobody knows how long an event has lasted that had begun before the first reading.
    void anEventThatHadBegunIsLeftOut()
    {
        std::vector<ScoredReading> readings = calm(100);
        for (std::size_t place = 0; place < 5; ++place)
            readings[place] = {place == 3 ? 2.0F : -5.0F, 1};
        ModelAlarms inside(settings(1)), whole(settings(1));
        inside.add(readings, 60, true);
        whole.add(readings, 60, false);
        QCOMPARE(inside.from(0).figures.whole.events, 0U);
        QCOMPARE(inside.from(0).figures.whole.judged, 95U);
        QCOMPARE(whole.from(0).figures.whole.events, 1U);
        QCOMPARE(whole.from(0).figures.readings.median, 3.0F);
    }

    void readingsWithoutScoreOrLabelJudgeNothing()
    {
        std::vector<ScoredReading> readings = calm(50);
        readings[10] = {std::numeric_limits<float>::quiet_NaN(), 1};
        readings[20] = {4, -1};
        ModelAlarms alarms(settings(1));
        alarms.add(readings, 60, false);
        const fleet::FleetAlarmFigures figures = alarms.from(0).figures;
        QCOMPARE(figures.whole.judged, 48U);
        QCOMPARE(figures.whole.events, 0U);
        QCOMPARE(figures.whole.falseAlarms, 0U);
        QCOMPARE(figures.whole.unjudged, 1U);
    }
};

QTEST_APPLESS_MAIN(ModelAlarmsTest)
#include "tst_modelalarms.moc"
