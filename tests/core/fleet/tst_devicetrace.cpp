// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <fleet/engine.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::fleet;

namespace {

RunConfig demo()
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    return config;
}

/// Labels that come late, out of order, or first wrong.
RunConfig lateLabels()
{
    RunConfig config = demo();
    config.labels.delayReadings = 120;
    config.labels.jitterReadings = 40;
    config.labels.missingShare = 0.1;
    config.labels.correctedShare = 0.2;
    config.labels.correctionReadings = 60;
    return config;
}

std::unique_ptr<Engine> engineFor(const RunConfig &config, int threads = 1)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), threads);
}

void step(Engine &engine, int batches)
{
    for (int i = 0; i < batches; ++i)
        engine.step({});
}

std::vector<std::byte> stateAfter(int threads, bool looking)
{
    auto engine = engineFor(lateLabels(), threads);
    if (looking)
        engine->lookAt({3});
    step(*engine, 12);
    if (looking) {
        engine->lookAt({7});
        step(*engine, 6);
        engine->lookAt({});
        step(*engine, 2);
        engine->lookAt({3, 11, 20});
        step(*engine, 10);
        if (!engine->trace(3))
            qFatal("nothing is looked at");
    } else {
        step(*engine, 18);
    }
    return engine->save();
}

/// A trace of one channel by its labels ('-' none, '0' normal, '1' anomaly) and alarms ('.' none, '!').
DeviceTrace traceOf(const char *labels, const char *alarms, int gap = 3)
{
    DeviceTrace trace;
    trace.gap = gap;
    trace.channels = 1;
    for (std::size_t i = 0; labels[i] != 0; ++i) {
        TracedReading reading;
        reading.looked = alarms[i] != '?';
        reading.decision = reading.looked ? 0.5F : NAN;
        reading.alarming = alarms[i] == '!';
        reading.label = std::int8_t(labels[i] == '-' ? -1 : labels[i] - '0');
        trace.readings.push_back(reading);
        trace.values.push_back(0);
    }
    return trace;
}

} // namespace

class TestDeviceTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTraceHasWhatTheSourceGave()
    {
        const RunConfig config = demo();
        auto engine = engineFor(config);
        engine->lookAt({3});
        step(*engine, 60);
        const auto trace = engine->trace(3);
        auto source = openSource(config);
        const auto given = test::readBatches(**source, 3, 0, 60, config.batchReadings);
        const std::size_t kept = trace->readings.size();
        QCOMPARE(kept, DeviceTrace::capacity);
        QCOMPARE(trace->first + kept, std::uint64_t(given.labels.size()));
        QCOMPARE(trace->channels, given.values.size() / given.labels.size());
        for (std::size_t i = 0; i < kept; ++i) {
            const std::size_t at = std::size_t(trace->first) + i;
            QCOMPARE(trace->readings[i].label, given.labels[at]);
            QCOMPARE(trace->readings[i].time, (*source)->time(3, at));
            for (std::size_t channel = 0; channel < trace->channels; ++channel) {
                const double value = given.values[at * trace->channels + channel];
                QVERIFY(trace->value(i, channel) == value ||
                        (std::isnan(trace->value(i, channel)) && std::isnan(value)));
            }
        }
        QCOMPARE(trace->localModel.weights.size(), trace->channels * 12);
        QCOMPARE(trace->fleetModel.weights.size(), std::size_t(72));
    }

    void whatCameBeforeTheLookIsReadAgain_data()
    {
        QTest::addColumn<bool>("late");
        QTest::newRow("labels at once") << false;
        QTest::newRow("labels late, out of order and corrected") << true;
    }

    void whatCameBeforeTheLookIsReadAgain()
    {
        QFETCH(bool, late);
        const RunConfig config = late ? lateLabels() : demo();
        auto watched = engineFor(config), later = engineFor(config);
        watched->lookAt({5});
        step(*watched, 30);
        step(*later, 30);
        later->lookAt({5});
        const auto known = watched->trace(5), again = later->trace(5);
        QCOMPARE(again->first, known->first);
        QCOMPARE(again->readings.size(), known->readings.size());
        std::size_t labels = 0;
        for (std::size_t i = 0; i < known->readings.size(); ++i) {
            QCOMPARE(again->readings[i].label, known->readings[i].label);
            QCOMPARE(again->readings[i].batch, known->readings[i].batch);
            QVERIFY(known->readings[i].looked && !again->readings[i].looked);
            QVERIFY(std::isnan(again->readings[i].decision));
            labels += known->readings[i].label >= 0;
        }
        QVERIFY(labels > 500);
        // From now on both see the same.
        step(*watched, 5);
        step(*later, 5);
        const auto a = watched->trace(5), b = later->trace(5);
        for (std::size_t i = a->readings.size() - 100; i < a->readings.size(); ++i)
            QVERIFY(a->readings[i].decision == b->readings[i].decision ||
                    std::isnan(a->readings[i].decision));
        for (std::size_t i = 0; i < a->readings.size(); ++i)
            QCOMPARE(a->readings[i].label, b->readings[i].label);
    }

    void whoComesBackFindsWhatWasSeenBefore()
    {
        auto engine = engineFor(demo());
        engine->lookAt({2});
        step(*engine, 10);
        engine->lookAt({9});
        step(*engine, 5);
        engine->lookAt({2});
        const auto trace = engine->trace(2);
        for (const TracedReading &reading : trace->readings)
            QCOMPARE(reading.looked, reading.batch <= 10);
        step(*engine, 1);
        QVERIFY(engine->trace(2)->readings.back().looked);
    }

    void readingsAlarmFromTheThresholdOn()
    {
        auto engine = engineFor(demo());
        std::size_t alarms = 0;
        for (std::uint32_t device = 0; device < 4; ++device) {
            engine->lookAt({device});
            step(*engine, 40);
            const auto trace = engine->trace(device);
            for (const TracedReading &reading : trace->readings) {
                if (!reading.looked || std::isnan(reading.decision) || std::isnan(reading.threshold))
                    continue;
                QVERIFY(reading.decision >= 0 && reading.decision <= 1);
                if (std::abs(reading.decision - reading.threshold) > 1e-6F)
                    QCOMPARE(reading.alarming, reading.decision > reading.threshold);
                alarms += reading.alarming;
            }
        }
        QVERIFY(alarms > 0);
    }

    void marksAgreeWithTheAlarmFigures()
    {
        std::uint64_t hits = 0, missed = 0, falseAlarms = 0;
        for (std::uint32_t device = 0; device < 6; ++device) {
            auto engine = engineFor(demo());
            engine->lookAt({device});
            std::shared_ptr<const BatchRecord> record;
            for (int batch = 0; batch < 40; ++batch) // 2,000 readings: the whole run is in the trace
                record = engine->step({});
            const auto report = std::ranges::find(record->devices, device, &DeviceReport::device);
            if (report == record->devices.end())
                continue; // silent
            const auto trace = engine->trace(device);
            QCOMPARE(trace->first, std::uint64_t(0));
            std::array<std::uint64_t, 4> marks{};
            for (const TraceMark &mark : traceMarks(*trace))
                ++marks[std::size_t(mark.kind)];
            const learning::AlarmCounts &counts = report->alarms.whole;
            const bool goesOn = trace->readings.back().label > 0; // neither found nor missed for certain
            QCOMPARE(marks[std::size_t(TraceMarkKind::Hit)], counts.found);
            QVERIFY(counts.events - counts.found - marks[std::size_t(TraceMarkKind::Missed)] <=
                    std::uint64_t(goesOn));
            QCOMPARE(marks[std::size_t(TraceMarkKind::FalseAlarm)], counts.falseAlarms);
            hits += counts.found;
            missed += counts.events - counts.found;
            falseAlarms += counts.falseAlarms;
        }
        QVERIFY(hits > 0 && missed > 0 && falseAlarms > 0);
    }

    void marksOfAHandMadeTrace()
    {
        using enum TraceMarkKind;
        //                             0         1         2         3
        //                             0123456789012345678901234567890123
        const auto marks =
            traceMarks(traceOf("000111100000001100000000000---0000", ".....!!..!...........!.!....!....."));
        // The alarm at 9 is the one of 5 still: two readings between them. 21 and 23 are one alarm.
        const std::vector<TraceMark> expected{
            {Hit, 3, 6, 2}, {Missed, 14, 15, 0}, {FalseAlarm, 21, 23, 0}, {Unjudged, 28, 28, 0}};
        QCOMPARE(marks.size(), expected.size());
        for (std::size_t i = 0; i < marks.size(); ++i)
            QVERIFY2(marks[i] == expected[i], qPrintable(QString::number(i)));
    }

    void nothingIsSaidOfWhatNobodySaw()
    {
        // An event while nobody looked, one that began then, and an alarm that may have.
        QVERIFY(traceMarks(traceOf("0110000111000000", "????????..!.....")).empty());
        auto cut = traceOf("1100000", ".......");
        QCOMPARE(traceMarks(cut).size(), std::size_t(1)); // missed
        cut.first = 100;
        QVERIFY(traceMarks(cut).empty());
    }

    void anEventThatMayGoOnIsNotMissedYet()
    {
        QVERIFY(traceMarks(traceOf("0000011", ".......")).empty());
        QVERIFY(traceMarks(traceOf("0000011---", "..........")).empty());
        QCOMPARE(traceMarks(traceOf("00000110", "........")).size(), std::size_t(1));
    }

    void lookingChangesNothing()
    {
        const auto undisturbed = stateAfter(1, false);
        QVERIFY(stateAfter(1, true) == undisturbed);
        QVERIFY(stateAfter(3, true) == undisturbed);
    }

    void severalAreLookedAtAtOnceAsEachWouldBeAlone()
    {
        auto together = engineFor(demo(), 3);
        together->lookAt({2, 9, 2, 17});
        step(*together, 10);
        together->lookAt({17, 2}); // 9 is not looked at any more, and the others go on
        step(*together, 5);
        QVERIFY(!together->trace(9));
        for (const std::uint32_t device : {2U, 17U}) {
            auto alone = engineFor(demo());
            alone->lookAt({device});
            step(*alone, 15);
            const auto a = together->trace(device), b = alone->trace(device);
            QVERIFY(a && b);
            QCOMPARE(a->readings.size(), b->readings.size());
            QVERIFY(!a->readings.empty());
            for (std::size_t i = 0; i < a->readings.size(); ++i) {
                QVERIFY(a->readings[i].looked);
                QCOMPARE(a->readings[i].label, b->readings[i].label);
                QVERIFY(a->readings[i].decision == b->readings[i].decision ||
                        std::isnan(a->readings[i].decision));
            }
            QVERIFY(a->values == b->values ||
                    !std::ranges::all_of(a->values, [](double value) { return std::isfinite(value); }));
            QCOMPARE(a->localModel, b->localModel);
        }
    }

    void noMoreThanSixteenAreLookedAt()
    {
        auto engine = engineFor(demo());
        std::vector<std::uint32_t> devices(20);
        std::iota(devices.begin(), devices.end(), 0U);
        engine->lookAt(devices);
        for (const std::uint32_t device : devices)
            QCOMPARE(engine->trace(device) != nullptr, device < 16);
    }

    void whatIsNoDeviceIsNotLookedAt()
    {
        auto engine = engineFor(demo());
        engine->lookAt({24});
        QVERIFY(!engine->trace(24));
        engine->lookAt({23});
        QVERIFY(engine->trace(23));
        engine->lookAt({});
        QVERIFY(!engine->trace(23));
    }
};

QTEST_GUILESS_MAIN(TestDeviceTrace)
#include "tst_devicetrace.moc"
