// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::fleet;

// A model that some devices try out: what they score, what the rest of the fleet has of it, and what comes
// back. Seed 42.
class CanaryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOthersGoOnAsBefore();
    void whatItSaysIsMeasuredBesideTheOthers_data();
    void whatItSaysIsMeasuredBesideTheOthers();
    void roundsGoOnWithoutItsDevices();
    void takenBackItsDevicesHaveWhatTheOthersHave();
    void promotedItIsTheNewestVersion();
    void itEndsByItselfAfterItsRounds();
    void aLocalModelIsLearntOnFromAndComesBack();
    void aModelForAllIsAVersionAtOnce();
    void whatDoesNotFitChangesNothing();
    void itIsTheSameAfterARestoreAndOnAnyThreads();
};

namespace {

using Devices = std::vector<std::uint32_t>;
const Devices tried{1, 4};

RunConfig demo()
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = 8;
    config.batches = 60;
    return config;
}

std::unique_ptr<Engine> engineFor(const RunConfig &config, int threads = 1)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), threads);
}

using Record = std::shared_ptr<const BatchRecord>;

std::vector<Record> runTo(Engine &engine, std::uint64_t batch, std::vector<Command> commands = {})
{
    std::vector<Record> records;
    while (engine.batch() < batch) {
        records.push_back(engine.step(commands));
        commands.clear();
    }
    return records;
}

/// The same for each reading: an anomaly with that log-odds.
learning::LinearModel always(float logOdds, std::size_t weights)
{
    return {std::vector<float>(weights, 0.0F), logOdds};
}

Command deploy(const Engine &engine, const Devices &devices, float logOdds, double rounds = 0)
{
    Command command{CommandKind::Deploy, devices, rounds, learning::noVersion};
    command.model = always(logOdds, engine.globalVersion().model.weights.size());
    command.text = QStringLiteral("always.json");
    return command;
}

const Command takeBack{CommandKind::EndCanary, {}, 0, 0}, promote{CommandKind::EndCanary, {}, 1, 0};

const DeviceReport &reportOf(const BatchRecord &record, std::uint32_t device)
{
    const auto found = std::ranges::find(record.devices, device, &DeviceReport::device);
    if (found == record.devices.end())
        qFatal("device %u reported nothing", device);
    return *found;
}

int count(const std::vector<Record> &records, EventKind kind)
{
    int found = 0;
    for (const Record &record : records)
        found += int(std::ranges::count(record->events, kind, &Event::kind));
    return found;
}

} // namespace

void CanaryTest::theOthersGoOnAsBefore()
{
    auto config = demo();
    config.federation.trigger = RoundTrigger::Manual; // no round: nothing that the canary could change
    auto with = engineFor(config), without = engineFor(config);
    runTo(*with, 20);
    runTo(*without, 20);
    const auto a = runTo(*with, 30, {deploy(*with, tried, 9)}), b = runTo(*without, 30);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::uint32_t device = 0; device < 8; ++device) {
            const DeviceReport &one = reportOf(*a[i], device), &other = reportOf(*b[i], device);
            const bool tries = std::ranges::binary_search(tried, device);
            QCOMPARE(one.localModel == other.localModel, true); // learnt from the same labels
            QCOMPARE(one.update.fleetModel == other.update.fleetModel, !tries);
            QCOMPARE(one.global.accuracy == other.global.accuracy, !tries);
        }
    }
}

void CanaryTest::whatItSaysIsMeasuredBesideTheOthers_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("labels at once") << 0;
    QTest::newRow("labels later") << 120;
}

void CanaryTest::whatItSaysIsMeasuredBesideTheOthers()
{
    QFETCH(int, delay);
    auto config = demo();
    config.labels.delayReadings = delay;
    auto engine = engineFor(config);
    runTo(*engine, 20);
    const auto records = runTo(*engine, 40, {deploy(*engine, tried, 2)});
    QVERIFY(records.back()->canary.has_value());
    const CanaryFigures &figures = *records.back()->canary;
    QCOMPARE(figures.since, 21U);

    // Who always says p = sigmoid(2) is right where there is an anomaly, and pays log(1 + e^-2) there and
    // log(1 + e^2) elsewhere: with the share of anomalies both figures follow.
    const CanaryScores &said = figures.canary.modelSince;
    QVERIFY(said.labelled > 0);
    const double hit = std::log1p(std::exp(-2.0)), miss = std::log1p(std::exp(2.0));
    QVERIFY(std::abs(said.logLoss - (said.accuracy * hit + (1 - said.accuracy) * miss)) < 1e-5);
    QVERIFY(said.accuracy < 0.3);                       // anomalies are rare
    QVERIFY(figures.canary.modelBefore.accuracy > 0.7); // what a round made knows that
    QVERIFY(figures.others.modelSince.accuracy > 0.7);

    // 20 batches of 50 readings: of these, labels that were on their way count for nothing.
    const std::uint64_t most = 2 * (20 * 50 - std::uint64_t(delay));
    QVERIFY(said.labelled <= most);
    QVERIFY(said.labelled > most / 2);
    QCOMPARE(figures.canary.decisionSince.labelled, said.labelled);
    QVERIFY(figures.others.modelSince.labelled > said.labelled); // six devices
}

void CanaryTest::roundsGoOnWithoutItsDevices()
{
    auto engine = engineFor(demo());
    runTo(*engine, 20);
    const std::uint32_t before = engine->globalVersion().version;
    const auto records = runTo(*engine, 40, {deploy(*engine, tried, 9)});
    QVERIFY(engine->globalVersion().version > before + 2);
    int keptOut = 0;
    bool isFirst = true; // in whose round are updates from before
    for (const Record &record : records) {
        for (const federation::Screened &screened : record->screened) {
            QCOMPARE(screened.reason == federation::ScreeningReason::Canary,
                     std::ranges::binary_search(tried, screened.device));
            keptOut += screened.reason == federation::ScreeningReason::Canary;
        }
        for (const federation::GlobalVersion &version : record->versions) {
            QVERIFY(isFirst || version.devices <= 6);
            isFirst = false;
            QVERIFY(version.model.bias < 0); // nothing of the canary's 9 is in it
        }
        for (const std::uint32_t device : tried) {
            QVERIFY(reportOf(*record, device).state != DeviceState::Quarantined);
            QVERIFY(reportOf(*record, device).update.baseVersion <= before); // no new version reached it
        }
    }
    QVERIFY(keptOut >= 20);
}

void CanaryTest::takenBackItsDevicesHaveWhatTheOthersHave()
{
    auto engine = engineFor(demo());
    runTo(*engine, 20);
    runTo(*engine, 30, {deploy(*engine, tried, 9)});
    const auto records = runTo(*engine, 31, {takeBack});
    QCOMPARE(count(records, EventKind::CanaryEnded), 1);
    QVERIFY(!records.back()->canary);
    for (const std::uint32_t device : tried)
        QCOMPARE(reportOf(*records.back(), device).update.baseVersion,
                 reportOf(*records.back(), 0).update.baseVersion);
    const Event &ended = *std::ranges::find(records.back()->events, EventKind::CanaryEnded, &Event::kind);
    QCOMPARE(ended.text, QStringLiteral("always.json"));
    QCOMPARE(ended.numbers.size(), std::size_t(10));
    QVERIFY(ended.numbers[5] < ended.numbers[8]); // accuracies of the canary and of the others
    // Taken back twice is taken back once.
    QCOMPARE(count(runTo(*engine, 32, {takeBack}), EventKind::CanaryEnded), 0);
}

void CanaryTest::promotedItIsTheNewestVersion()
{
    auto engine = engineFor(demo());
    runTo(*engine, 20);
    runTo(*engine, 30, {deploy(*engine, tried, 3)});
    const std::uint32_t before = engine->globalVersion().version;
    const auto records = runTo(*engine, 31, {promote});
    QVERIFY(!records.back()->versions.empty());
    const federation::GlobalVersion &version = records.back()->versions.front();
    QCOMPARE(version.version, before + 1);
    QCOMPARE(version.model.bias, 3.0F);
    QCOMPARE(version.batch, 30U);
    QCOMPARE(count(records, EventKind::Deployed), 1);
    for (std::uint32_t device = 0; device < 8; ++device)
        QCOMPARE(reportOf(*records.back(), device).update.baseVersion, before + 1);
}

void CanaryTest::itEndsByItselfAfterItsRounds()
{
    auto engine = engineFor(demo());
    runTo(*engine, 20);
    const auto records = runTo(*engine, 60, {deploy(*engine, tried, 9, 2)});
    int rounds = 0;
    for (const Record &record : records) {
        rounds += int(std::ranges::count(record->events, EventKind::RoundDone, &Event::kind));
        const bool ends = std::ranges::count(record->events, EventKind::CanaryEnded, &Event::kind) > 0;
        QCOMPARE(ends, rounds == 2 && !record->versions.empty());
        if (ends) {
            QCOMPARE(record->canary->rounds, 2U);
            return;
        }
        QVERIFY(record->canary.has_value());
    }
    QFAIL("it never ended");
}

void CanaryTest::aLocalModelIsLearntOnFromAndComesBack()
{
    auto config = demo();
    config.federation.trigger = RoundTrigger::Manual;
    auto engine = engineFor(config);
    const auto before = reportOf(*runTo(*engine, 20).back(), 1).localModel;
    Command command{CommandKind::DeployLocal, {1}, 0, learning::noVersion};
    command.model = always(-6, before.weights.size());
    const auto records = runTo(*engine, 22, {command});
    QVERIFY(count(records, EventKind::CanaryBegun) == 1);
    QVERIFY(reportOf(*records.back(), 1).localModel.bias < -4.5F); // it began at -6
    QVERIFY(std::ranges::none_of(records.back()->screened, [](const auto &screened) {
        return screened.reason == federation::ScreeningReason::Canary; // rounds have nothing to do with it
    }));

    // Rate 0: what comes back stays as it is.
    const Command still{CommandKind::SetLearningRate, {1}, 0, 0};
    const auto back = runTo(*engine, 23, {takeBack, still});
    QVERIFY(reportOf(*back.back(), 1).localModel == before);
}

void CanaryTest::aModelForAllIsAVersionAtOnce()
{
    auto engine = engineFor(demo());
    runTo(*engine, 20);
    const std::uint32_t before = engine->globalVersion().version;
    const auto records = runTo(*engine, 21, {deploy(*engine, {}, 2)});
    QCOMPARE(records.back()->versions.front().version, before + 1);
    QCOMPARE(records.back()->versions.front().parent, before);
    QCOMPARE(reportOf(*records.back(), 3).update.baseVersion, before + 1);
    QVERIFY(!records.back()->canary);
    // It is judged like any version, on the readings of this batch already.
    const auto &judged = records.back()->evaluations;
    const auto found = std::ranges::find(judged, before + 1, &Evaluation::version);
    QVERIFY(found != judged.end());
    QVERIFY(found->fleet.accuracy < 0.5);
}

void CanaryTest::whatDoesNotFitChangesNothing()
{
    auto with = engineFor(demo()), without = engineFor(demo());
    runTo(*with, 20);
    runTo(*without, 20);
    Command wrong = deploy(*with, tried, 9), bad = wrong, nobody = wrong;
    wrong.model.weights.pop_back();
    bad.model.bias = std::nanf("");
    nobody.devices = {99};
    Command all = wrong;
    all.devices.clear();
    const auto a = runTo(*with, 21, {wrong, bad, nobody, all}), b = runTo(*without, 21);
    QVERIFY(a.back()->events == b.back()->events);
    QVERIFY(with->save() == without->save());
}

void CanaryTest::itIsTheSameAfterARestoreAndOnAnyThreads()
{
    for (const CommandKind kind : {CommandKind::Deploy, CommandKind::DeployLocal}) {
        auto one = engineFor(demo(), 1), many = engineFor(demo(), 3);
        const std::size_t own = reportOf(*runTo(*one, 20).back(), 1).localModel.weights.size();
        runTo(*many, 20);
        Command command = deploy(*one, tried, 1, 7);
        command.kind = kind;
        if (kind == CommandKind::DeployLocal)
            command.model = always(1, own);
        runTo(*one, 28, {command});
        runTo(*many, 28, {command});
        QVERIFY(one->save() == many->save());
        auto again = engineFor(demo(), 2);
        QVERIFY(again->restore(one->save()));
        QVERIFY(again->save() == one->save());
        runTo(*one, 34);
        runTo(*again, 34);
        runTo(*one, 40, {takeBack});
        runTo(*again, 40, {takeBack});
        QVERIFY(one->save() == again->save());
    }
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "tst_canary.moc"
