// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// Groups of devices, what a person chooses during a run, divergence, and the rate finder.

#include "readings.h"

#include <fleet/engine.h>
#include <fleet/groups.h>
#include <fleet/ratefinder.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::fleet;
using learning::Optimiser;
using learning::Schedule;

namespace {

RunConfig smallFleet()
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = 6;
    config.simulation.lateShare = 0;
    config.simulation.dropOutShare = 0;
    config.federation.holdOut = 1;
    config.federation.feedback = false;
    config.batches = 40;
    return config;
}

std::unique_ptr<Engine> engineFor(const RunConfig &config, int threads = 1)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), threads);
}

std::vector<DeviceInfo> devicesCalled(const QStringList &names)
{
    std::vector<DeviceInfo> infos;
    for (const QString &name : names)
        infos.push_back({name, {QStringLiteral("x")}, {QString()}, {}, 1, 0});
    return infos;
}

TrainerGroup group(const char *pattern, std::optional<Optimiser> optimiser = {},
                   std::optional<double> localRate = {})
{
    return {QString::fromLatin1(pattern), optimiser, {}, localRate, {}};
}

/// Events of one kind over the whole run.
std::vector<Event> eventsOf(Engine &engine, EventKind kind, std::vector<RateChange> *rates = nullptr)
{
    std::vector<Event> found;
    while (!engine.finished()) {
        const auto record = engine.step({});
        std::ranges::copy_if(record->events, std::back_inserter(found),
                             [kind](const Event &event) { return event.kind == kind; });
        if (rates)
            rates->insert(rates->end(), record->rates.begin(), record->rates.end());
    }
    return found;
}

} // namespace

class TestTrainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstGroupThatNamesADeviceCounts();
    void groupsThatNameNothingOrTheSameAreRemarked();
    void patternsThatCannotBeAreKnown();
    void aGroupTrainsItsDevicesAlone();
    void whatAPersonChoosesTakesEffectAndIsRestored();
    void anAbsurdRateIsTakenBack_data();
    void anAbsurdRateIsTakenBack();
    void aLockedRateIsLeftAlone();
    void usualRatesNeverDiverge();
    void backOffGivesTheSameBytesOnAnyNumberOfThreads();
    void theFinderMeasuresWhatARunMeasures();
    void theFinderDoesNotDependOnThreads();
    void theFinderReadsLateLabelsToTheEnd();
    void theFinderStops();
    void theFinderNeedsLabelsOfBothClasses();
};

void TestTrainers::theFirstGroupThatNamesADeviceCounts()
{
    RunConfig config;
    config.trainer.localRate = 0.05;
    config.groups = {group("pump-[0-9]", Optimiser::Adam, 0.001), group("pump-*", Optimiser::Ftrl),
                     group("hall/*", {}, 0.2)};
    const auto trainers = deviceTrainers(
        config, devicesCalled({QStringLiteral("pump-1"), QStringLiteral("pump-12"), QStringLiteral("Pump-1"),
                               QStringLiteral("hall/1/fan"), QStringLiteral("a pump-1")}));
    QVERIFY(trainers[0] == (DeviceTrainer{{Optimiser::Adam, Schedule::Constant}, 0.001, 0.01}));
    QVERIFY(trainers[1] == (DeviceTrainer{{Optimiser::Ftrl, Schedule::Constant}, 0.05, 0.01}));
    QVERIFY(trainers[2] == (DeviceTrainer{{Optimiser::Sgd, Schedule::Constant}, 0.05, 0.01}));
    QVERIFY(trainers[3] == (DeviceTrainer{{Optimiser::Sgd, Schedule::Constant}, 0.2, 0.01}));
    QVERIFY(trainers[4] == trainers[2]);
}

void TestTrainers::groupsThatNameNothingOrTheSameAreRemarked()
{
    RunConfig config;
    const auto infos =
        devicesCalled({QStringLiteral("fan-1"), QStringLiteral("fan-2"), QStringLiteral("oven")});
    QVERIFY(groupRemarks(config, infos).isEmpty());
    config.groups = {group("oven"), group("fan-*")};
    QVERIFY(groupRemarks(config, infos).isEmpty());
    config.groups = {group("fan-*"), group("fan-?"), group("pump-*")};
    const QStringList remarks = groupRemarks(config, infos);
    QCOMPARE(remarks.size(), 2);
    QVERIFY2(remarks[0].contains(QStringLiteral("pump-*")), qPrintable(remarks[0]));
    QVERIFY2(remarks[1].contains(QStringLiteral("fan-1")) && remarks[1].contains(QStringLiteral("fan-?")),
             qPrintable(remarks[1]));
    auto engine = engineFor([] {
        RunConfig run = smallFleet();
        run.groups = {group("zeppelin-*")};
        return run;
    }());
    const auto record = engine->step({});
    QVERIFY(std::ranges::any_of(record->events, [](const Event &event) {
        return event.kind == EventKind::Remark && event.text.contains(QStringLiteral("zeppelin-*"));
    }));
}

void TestTrainers::patternsThatCannotBeAreKnown()
{
    QVERIFY(isDevicePattern(QStringLiteral("pump-*")));
    QVERIFY(isDevicePattern(QStringLiteral("[!a]?")));
    QVERIFY(!isDevicePattern(QString()));
    QVERIFY(!isDevicePattern(QStringLiteral("[")));
}

void TestTrainers::aGroupTrainsItsDevicesAlone()
{
    // Without rounds devices know nothing of each other: those of no group are as without groups.
    RunConfig config = smallFleet();
    config.federation.trigger = RoundTrigger::Manual;
    auto plain = engineFor(config);
    const QString name = plain->devices()[2].name;
    config.groups = {{name, Optimiser::AdaGrad, {}, 0.2, {}}};
    auto grouped = engineFor(config);
    while (!plain->finished()) {
        plain->step({});
        grouped->step({});
    }
    const RunSummary a = plain->summary(), b = grouped->summary();
    for (std::size_t device = 0; device < 5; ++device) {
        const auto local = std::size_t(learning::Scorer::Local);
        QCOMPARE(a.devices[device][local].logLoss == b.devices[device][local].logLoss, device != 2);
    }
}

void TestTrainers::whatAPersonChoosesTakesEffectAndIsRestored()
{
    const RunConfig config = smallFleet();
    auto engine = engineFor(config), plain = engineFor(config), resumed = engineFor(config);
    for (int i = 0; i < 5; ++i) {
        engine->step({});
        plain->step({});
    }
    const std::vector<Command> commands{{CommandKind::SetOptimiser, {1, 2}, double(Optimiser::Adam), 0},
                                        {CommandKind::SetSchedule, {}, double(Schedule::Inverse), 0},
                                        {CommandKind::SetOptimiser, {}, 99, 0},   // no such optimiser,
                                        {CommandKind::SetOptimiser, {99}, 1, 0}}; // no such device
    const auto record = engine->step(commands);
    QCOMPARE(record->commands.size(), std::size_t(4));
    QCOMPARE(record->events.front().kind, EventKind::OptimiserSet);
    QCOMPARE(record->events.front().numbers, (std::vector<double>{4, 2}));
    plain->step({});
    for (int i = 0; i < 5; ++i) {
        engine->step({});
        plain->step({});
    }
    QVERIFY(engine->save() != plain->save());
    QVERIFY(resumed->restore(engine->save()));
    while (!engine->finished()) {
        engine->step({});
        resumed->step({});
    }
    QVERIFY(engine->save() == resumed->save());
}

void TestTrainers::anAbsurdRateIsTakenBack_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("optimiser");
    QTest::newRow("5") << 5.0 << int(Optimiser::Sgd);
    QTest::newRow("50") << 50.0 << int(Optimiser::Sgd);
    QTest::newRow("momentum 5") << 5.0 << int(Optimiser::Momentum);
    QTest::newRow("adam 5") << 5.0 << int(Optimiser::Adam);
}

void TestTrainers::anAbsurdRateIsTakenBack()
{
    QFETCH(double, rate);
    QFETCH(int, optimiser);
    RunConfig config = smallFleet();
    config.batches = 300;
    config.trainer.localRate = rate;
    config.trainer.optimiser = Optimiser(optimiser);
    auto engine = engineFor(config);
    std::vector<RateChange> rates;
    const auto events = eventsOf(*engine, EventKind::Diverged, &rates);
    for (std::uint32_t device = 0; device < 5; ++device)
        QVERIFY2(std::ranges::count(events, std::int64_t(device), &Event::device) > 0,
                 qPrintable(QString::number(device)));
    QCOMPARE(rates.size(), events.size()); // feedback is off
    for (const RateChange &change : rates) {
        QCOMPARE(change.after, change.before / 2);
        QVERIFY(change.reason == RateReason::Diverged);
    }
}

void TestTrainers::aLockedRateIsLeftAlone()
{
    RunConfig config = smallFleet();
    config.batches = 80;
    config.trainer.localRate = 50;
    auto engine = engineFor(config);
    const Command lock{CommandKind::LockRate, {}, 1, 0};
    engine->step(std::span(&lock, 1));
    std::vector<RateChange> rates;
    const auto events = eventsOf(*engine, EventKind::Diverged, &rates);
    QVERIFY(rates.empty());
    QVERIFY(!events.empty());
    for (const Event &event : events)
        QCOMPARE(event.numbers[1], event.numbers[2]);
}

void TestTrainers::usualRatesNeverDiverge()
{
    RunConfig config = smallFleet();
    config.batches = 300;
    config.federation.feedback = true;
    QVERIFY(eventsOf(*engineFor(config), EventKind::Diverged).empty());
    config.labels.delayReadings = 200;
    QVERIFY(eventsOf(*engineFor(config), EventKind::Diverged).empty());
}

void TestTrainers::backOffGivesTheSameBytesOnAnyNumberOfThreads()
{
    RunConfig config = smallFleet();
    config.simulation.devices = 70;
    config.trainer.localRate = 20;
    auto one = engineFor(config, 1), three = engineFor(config, 3), resumed = engineFor(config, 2);
    while (one->batch() < 20) {
        one->step({});
        three->step({});
    }
    QVERIFY(one->save() == three->save());
    QVERIFY(resumed->restore(three->save()));
    QVERIFY(eventsOf(*resumed, EventKind::Diverged).size() > 0);
    while (!one->finished())
        one->step({});
    QVERIFY(one->save() == resumed->save());
}

void TestTrainers::theFinderMeasuresWhatARunMeasures()
{
    RunConfig config = smallFleet();
    config.trainer.optimiser = Optimiser::Ftrl;
    RateFinderPlan plan{.config = config};
    plan.rates = 3;
    plan.lowest = 0.01;
    plan.highest = 1;
    const auto finding = findRates(plan, [](int, int) {});
    QVERIFY(finding.has_value());
    QCOMPARE(finding->devices.size(), std::size_t(5)); // not the judge
    QVERIFY(std::abs(finding->rates[1] - 0.1) < 1e-12);
    for (std::size_t rate = 0; rate < 3; ++rate) {
        config.trainer.localRate = finding->rates[rate];
        auto engine = engineFor(config);
        while (!engine->finished())
            engine->step({});
        const RunSummary summary = engine->summary();
        double sum = 0;
        for (std::size_t device = 0; device < 5; ++device) {
            const auto &metrics = summary.devices[device][std::size_t(learning::Scorer::Local)];
            QCOMPARE(finding->devices[device].labels, metrics.labelled);
            QVERIFY(std::abs(finding->devices[device].loss[rate] - metrics.logLoss) < 1e-9);
            sum += metrics.logLoss;
        }
        QVERIFY(std::abs(finding->fleet.loss[rate] - sum / 5) < 1e-9);
        QVERIFY(finding->fleet.loss[finding->fleet.chosen] <= finding->fleet.loss[rate]);
    }
}

void TestTrainers::theFinderDoesNotDependOnThreads()
{
    RateFinderPlan plan{.config = smallFleet()};
    const auto one = findRates(plan, [](int, int) {});
    plan.threads = 3;
    int last = 0;
    const auto three = findRates(plan, [&last](int done, int all) { last = done * 100 + all; });
    QVERIFY(one.has_value() && three.has_value());
    QCOMPARE(last, 505);
    QVERIFY(one->fleet.loss == three->fleet.loss);
    QVERIFY(one->fleet.error == three->fleet.error);
}

void TestTrainers::theFinderReadsLateLabelsToTheEnd()
{
    test::Folder folder;
    QByteArray csv = "timestamp,value,label\n";
    for (int row = 0; row < 600; ++row)
        csv += QByteArray::number(row) + ',' + QByteArray::number(row % 13 + (row % 50 < 3 ? 9 : 0)) + ',' +
               (row % 50 < 3 ? "1" : "0") + '\n';
    RunConfig config = test::replayOf(folder.write(QStringLiteral("oven.csv"), csv));
    config.labels.delayReadings = 130;
    const auto finding = findRates({.config = config}, [](int, int) {});
    QVERIFY(finding.has_value());
    QCOMPARE(finding->fleet.labels, std::uint64_t(600));
    QCOMPARE(finding->names, (std::vector<QString>{QStringLiteral("oven")}));
}

void TestTrainers::theFinderStops()
{
    std::stop_source stop;
    const auto finding = findRates(
        {.config = smallFleet()}, [&stop](int, int) { stop.request_stop(); }, stop.get_token());
    QVERIFY(!finding.has_value());
    QVERIFY(finding.error().kind == ErrorKind::Cancelled);
}

void TestTrainers::theFinderNeedsLabelsOfBothClasses()
{
    RunConfig config = smallFleet();
    config.simulation.anomalyShare = 0;
    const auto finding = findRates({.config = config}, [](int, int) {});
    QVERIFY(!finding.has_value());
    QVERIFY(finding.error().kind == ErrorKind::BadArgument);
    config.labels.missingShare = 1;
    QVERIFY(!findRates({.config = config}, [](int, int) {}).has_value());
}

QTEST_GUILESS_MAIN(TestTrainers)
#include "tst_trainers.moc"
