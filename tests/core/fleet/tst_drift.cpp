// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace fleetgrad;
using namespace fleetgrad::fleet;
using learning::DriftCause;
using learning::DriftSign;

namespace {

constexpr std::uint64_t driftBatch = 60;

RunConfig fleetOf(int devices, int channels)
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = devices;
    config.simulation.channels = channels;
    config.simulation.anomalyShare = 0.06;
    config.simulation.dropOutShare = 0;
    config.simulation.lateShare = 0;
    config.simulation.driftBatch = int(driftBatch);
    config.trainer.reservoir = 20;
    return config;
}

std::unique_ptr<Engine> engineFor(const RunConfig &config, int threads = 1)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), threads);
}

/// What a run came to.
struct Outcome
{
    std::map<std::uint32_t, DeviceDrift> last;  ///< by device
    std::map<std::uint32_t, DeviceDrift> found; ///< the last with a cause
    std::vector<Event> events;
    std::vector<RateChange> rates;
    std::uint64_t missing = 0;

    int count(EventKind kind) const { return int(std::ranges::count(events, kind, &Event::kind)); }
    int withCause(DriftCause cause) const
    {
        return int(std::ranges::count_if(
            found, [&](const auto &one) { return one.first != wholeFleet && one.second.cause == cause; }));
    }
};

void advance(Engine &engine, std::uint64_t batches, Outcome &outcome, std::vector<Command> commands = {})
{
    while (engine.batch() < batches) {
        const auto record = engine.step(commands);
        commands.clear();
        for (const DeviceDrift &drift : record->drifts) {
            outcome.last[drift.device] = drift;
            if (drift.cause != DriftCause::None)
                outcome.found[drift.device] = drift;
        }
        outcome.events.insert(outcome.events.end(), record->events.begin(), record->events.end());
        outcome.rates.insert(outcome.rates.end(), record->rates.begin(), record->rates.end());
    }
    outcome.missing = engine.summary().missing;
}

Outcome outcomeOf(const RunConfig &config, std::uint64_t batches)
{
    Outcome outcome;
    advance(*engineFor(config), batches, outcome);
    return outcome;
}

std::vector<std::byte> stateAfter(const RunConfig &config, int threads, std::uint64_t batches)
{
    auto engine = engineFor(config, threads);
    Outcome outcome;
    advance(*engine, batches, outcome);
    return engine->save();
}

} // namespace

class TestDrift : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundFleetIsLeftAlone();
    void brokenSensorsAreToldFromTheEnvironment();
    void aChangeOfTheWholeFleetIsOneEvent();
    void aChangedConceptMakesTheGlobalModelStale();
    void suggestingChangesNothingThatIsLearnt();
    void actingQuarantinesTheSensorThatBroke();
    void actingLeavesTheOnlySensorInService();
    void theLastChannelStillTrustedStaysInService();
    void remediesAreDoneAndTakenBack();
    void aRaisedRateGoesBackByItself();
    void commandsThatFitNothingAreHarmless();
    void theSameBytesOnAnyNumberOfThreadsAndAfterRestoring();
    void offFindsNothing();
};

void TestDrift::aSoundFleetIsLeftAlone()
{
    // Seed 42: 60 devices, 300 batches, 900,000 readings, 5 days of them.
    const Outcome outcome = outcomeOf(fleetOf(60, 1), 300);
    QCOMPARE(outcome.count(EventKind::DriftFound), 0);
}

void TestDrift::brokenSensorsAreToldFromTheEnvironment()
{
    RunConfig config = fleetOf(60, 5);
    config.simulation.brokenSensorShare = 0.1;
    Outcome outcome = outcomeOf(config, 160);
    // Seed 42 breaks the sensors of about a tenth; all but few are found, none is called the environment.
    const int sensors = outcome.withCause(DriftCause::Sensor);
    QVERIFY2(sensors >= 4 && sensors <= 12, qPrintable(QString::number(sensors)));
    QVERIFY(outcome.withCause(DriftCause::Environment) <= 1);
    for (const auto &[device, drift] : outcome.found) {
        if (drift.cause != DriftCause::Sensor)
            continue;
        QVERIFY(drift.since >= driftBatch - 3 && drift.since <= 2 * driftBatch + 3);
        QCOMPARE(drift.suggestion, DriftRemedy::QuarantineSensor);
    }
    config.simulation.brokenSensorShare = 0;
    config.simulation.environmentShift = 8;
    config.simulation.environmentShare = 0.1;
    outcome = outcomeOf(config, 160);
    QVERIFY(outcome.withCause(DriftCause::Environment) >= 3);
    QCOMPARE(outcome.withCause(DriftCause::Sensor), 0);
}

void TestDrift::aChangeOfTheWholeFleetIsOneEvent()
{
    RunConfig config = fleetOf(100, 1);
    config.simulation.environmentShift = 8;
    const Outcome outcome = outcomeOf(config, driftBatch + 40);
    QVERIFY(outcome.withCause(DriftCause::Environment) >= 90);
    std::vector<Event> found = outcome.events;
    std::erase_if(found,
                  [](const Event &one) { return one.kind != EventKind::DriftFound || one.device >= 0; });
    QCOMPARE(found.size(), std::size_t(1));
    const auto event = found.begin();
    QCOMPARE(event->numbers.at(0), double(DriftCause::Environment));
    QVERIFY(event->numbers.at(2) >= 50); // devices
    QVERIFY(event->batch > driftBatch && event->batch <= driftBatch + 25);
}

void TestDrift::aChangedConceptMakesTheGlobalModelStale()
{
    RunConfig config = fleetOf(100, 1);
    config.simulation.conceptShare = 1;
    config.simulation.driftBatch = 120;
    config.simulation.anomalyShare = 0.2;
    config.simulation.heterogeneity = 0;
    const Outcome outcome = outcomeOf(config, 240);
    QVERIFY(outcome.found.contains(wholeFleet));
    const DeviceDrift &drift = outcome.found.at(wholeFleet);
    QCOMPARE(drift.cause, DriftCause::GlobalModel);
    QCOMPARE(drift.suggestion, DriftRemedy::RaiseRate);
    QVERIFY(drift.after > drift.before);
    QVERIFY(std::llabs(std::int64_t(drift.since) - 120) <= 10);
    QCOMPARE(outcome.withCause(DriftCause::Environment) + outcome.withCause(DriftCause::Sensor), 0);
}

void TestDrift::suggestingChangesNothingThatIsLearnt()
{
    RunConfig config = fleetOf(20, 3);
    config.simulation.brokenSensorShare = 0.5;
    const auto suggest = engineFor(config);
    config.drift.action = DriftPolicy::Off;
    const auto off = engineFor(config);
    Outcome a, b;
    advance(*suggest, 120, a);
    advance(*off, 120, b);
    QVERIFY(!a.found.empty());
    QVERIFY(suggest->globalVersion().model == off->globalVersion().model);
}

void TestDrift::actingQuarantinesTheSensorThatBroke()
{
    RunConfig config = fleetOf(40, 4);
    config.simulation.brokenSensorShare = 0.1;
    config.drift.action = DriftPolicy::Act;
    const Outcome outcome = outcomeOf(config, 170);
    int quarantined = 0;
    for (const auto &[device, drift] : outcome.last) {
        if (drift.cause != DriftCause::Sensor)
            continue;
        QCOMPARE(drift.quarantined, std::vector<std::uint32_t>{std::uint32_t(drift.channel)});
        QVERIFY(std::ranges::binary_search(drift.automatic, DriftRemedy::QuarantineSensor));
        ++quarantined;
    }
    QVERIFY(quarantined >= 2);
    QVERIFY(outcome.missing > 0);
    QVERIFY(outcome.count(EventKind::DriftRemedied) >= 1);
}

void TestDrift::actingLeavesTheOnlySensorInService()
{
    RunConfig config = fleetOf(40, 1);
    config.simulation.brokenSensorShare = 0.3;
    config.drift.action = DriftPolicy::Act;
    const Outcome outcome = outcomeOf(config, 170);
    QVERIFY(outcome.withCause(DriftCause::Sensor) >= 2);
    for (const auto &[device, drift] : outcome.last)
        QVERIFY(drift.quarantined.empty());
    for (const auto &[device, drift] : outcome.found)
        QVERIFY(drift.suggestion != DriftRemedy::QuarantineSensor);
    QVERIFY(outcome.count(EventKind::QuarantineRefused) >= 1);
    for (const Event &event : outcome.events)
        if (event.kind == EventKind::QuarantineRefused)
            QCOMPARE(event.numbers.at(0), 1.0); // by itself
}

void TestDrift::theLastChannelStillTrustedStaysInService()
{
    // Both channels of device 1 in one batch: the first goes, the second is refused; then the other way
    // round.
    auto engine = engineFor(fleetOf(3, 2));
    Outcome outcome;
    advance(*engine, 2, outcome);
    advance(*engine, 3, outcome,
            {{CommandKind::QuarantineSensor, {1}, 1, 0}, {CommandKind::QuarantineSensor, {1}, 1, 1}});
    QCOMPARE(outcome.last.at(1).quarantined, std::vector<std::uint32_t>{0});
    QCOMPARE(outcome.count(EventKind::QuarantineRefused), 1);
    const auto refused = std::ranges::find(outcome.events, EventKind::QuarantineRefused, &Event::kind);
    QCOMPARE(refused->device, std::int64_t(1));
    QCOMPARE(refused->numbers, (std::vector<double>{0, 1, 1}));
    advance(*engine, 4, outcome,
            {{CommandKind::QuarantineSensor, {1}, 0, 0}, {CommandKind::QuarantineSensor, {1}, 1, 1}});
    QCOMPARE(outcome.last.at(1).quarantined, std::vector<std::uint32_t>{1});

    auto single = engineFor(fleetOf(3, 1));
    Outcome ofSingle;
    advance(*single, 2, ofSingle);
    advance(*single, 3, ofSingle, {{CommandKind::QuarantineSensor, {}, 1, 0}});
    QVERIFY(ofSingle.last.empty());
    QCOMPARE(ofSingle.count(EventKind::DriftRemedied), 0);
    const Event &all = *std::ranges::find(ofSingle.events, EventKind::QuarantineRefused, &Event::kind);
    QCOMPARE(all.device, std::int64_t(-1));
    QCOMPARE(all.numbers, (std::vector<double>{0, 3, -1}));
}

void TestDrift::remediesAreDoneAndTakenBack()
{
    // A person's remedies on a fleet without drift: what was done and taken back leaves no trace in the
    // device's own features and model, apart from the batch in between.
    auto engine = engineFor(fleetOf(10, 2));
    Outcome outcome;
    advance(*engine, 40, outcome);
    for (const CommandKind kind : {CommandKind::Recalibrate, CommandKind::Personalise, CommandKind::RaiseRate,
                                   CommandKind::QuarantineSensor}) {
        advance(*engine, engine->batch() + 1, outcome, {{kind, {3}, 1, 1}});
        QVERIFY(outcome.last.at(3).isActing());
        QVERIFY(outcome.last.at(3).automatic.empty());
        const Event &event = outcome.events.back();
        Q_UNUSED(event);
        advance(*engine, engine->batch() + 1, outcome, {{kind, {3}, 0, 1}});
        QVERIFY(!outcome.last.at(3).isActing());
    }
    QCOMPARE(outcome.count(EventKind::DriftRemedied), 8);
    QCOMPARE(outcome.rates.size() >= 2, true);
    QCOMPARE(int(outcome.last.size()), 1); // nobody else
}

void TestDrift::aRaisedRateGoesBackByItself()
{
    RunConfig config = fleetOf(10, 1);
    config.federation.feedback = false;
    config.drift.rateFactor = 4;
    config.drift.rateBatches = 5;
    auto engine = engineFor(config);
    Outcome outcome;
    advance(*engine, 3, outcome);
    advance(*engine, 20, outcome, {{CommandKind::RaiseRate, {}, 1, 0}});
    QCOMPARE(outcome.rates.size(), std::size_t(20));
    QCOMPARE(outcome.rates[0].after, 4 * outcome.rates[0].before);
    QCOMPARE(outcome.rates[0].reason, RateReason::Drift);
    QCOMPARE(outcome.rates[10].after, outcome.rates[0].before);
    QCOMPARE(outcome.count(EventKind::DriftRemedied), 2); // one for all devices, up and back
}

void TestDrift::commandsThatFitNothingAreHarmless()
{
    auto engine = engineFor(fleetOf(3, 2));
    Outcome outcome;
    advance(*engine, 2, outcome);
    advance(*engine, 3, outcome,
            {{CommandKind::QuarantineSensor, {1}, 1, 99},
             {CommandKind::QuarantineSensor, {77}, 1, 0},
             {CommandKind::QuarantineSensor, {1}, 0, 0},
             {CommandKind::Recalibrate, {1}, 0, 0},
             {CommandKind::RaiseRate, {1}, 0, 0},
             {CommandKind::Personalise, {1}, 0, 0}});
    QVERIFY(outcome.last.empty());
    QCOMPARE(outcome.count(EventKind::DriftRemedied), 0);
}

void TestDrift::theSameBytesOnAnyNumberOfThreadsAndAfterRestoring()
{
    RunConfig config = fleetOf(70, 2);
    config.simulation.brokenSensorShare = 0.2;
    config.simulation.environmentShift = 7;
    config.drift.action = DriftPolicy::Act;
    const auto one = stateAfter(config, 1, 110);
    QVERIFY(stateAfter(config, 3, 110) == one);
    auto engine = engineFor(config), other = engineFor(config);
    Outcome outcome;
    advance(*engine, 85, outcome);
    QVERIFY(other->restore(engine->save()));
    advance(*other, 110, outcome);
    QVERIFY(other->save() == one);
}

void TestDrift::offFindsNothing()
{
    RunConfig config = fleetOf(20, 1);
    config.simulation.environmentShift = 20;
    config.drift.action = DriftPolicy::Off;
    const Outcome outcome = outcomeOf(config, 120);
    QVERIFY(outcome.found.empty());
}

QTEST_APPLESS_MAIN(TestDrift)
#include "tst_drift.moc"
