// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>

#include <QTest>

#include <cmath>
#include <set>

using namespace fleetgrad;
using namespace fleetgrad::fleet;

namespace {

RunConfig smallFleet()
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = 70; // three blocks, so that several threads have work
    config.simulation.dropOutShare = 0.05;
    config.federation.holdOut = 5;
    config.federation.feedbackEvery = 3;
    config.batches = 12;
    return config;
}

std::unique_ptr<Engine> engineFor(const RunConfig &config, int threads = 1)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), threads);
}

std::vector<std::byte> stateAfter(Engine &engine, std::uint64_t batches)
{
    while (engine.batch() < batches)
        engine.step({});
    return engine.save();
}

const Command aggregate{CommandKind::AggregateNow, {}, 0, 0};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesOnAnyNumberOfThreads()
    {
        const auto one = stateAfter(*engineFor(smallFleet(), 1), 12);
        QVERIFY(stateAfter(*engineFor(smallFleet(), 2), 12) == one);
        QVERIFY(stateAfter(*engineFor(smallFleet(), 5), 12) == one);
    }

    void anotherSeedIsAnotherRun()
    {
        auto other = smallFleet();
        other.seed = 43;
        QVERIFY(stateAfter(*engineFor(other), 12) != stateAfter(*engineFor(smallFleet()), 12));
    }

    void aRestoredEngineGoesOnAsIfNothingHadHappened()
    {
        auto undisturbed = engineFor(smallFleet());
        const auto middle = stateAfter(*undisturbed, 5);
        const auto end = stateAfter(*undisturbed, 12);
        auto restored = engineFor(smallFleet(), 2);
        QVERIFY(restored->restore(middle));
        QCOMPARE(restored->batch(), std::uint64_t(5));
        QVERIFY(stateAfter(*restored, 12) == end);
    }

    void aStateThatIsNoneIsRefused()
    {
        const auto state = stateAfter(*engineFor(smallFleet()), 2);
        QVERIFY(!engineFor(smallFleet())->restore({}));
        QVERIFY(!engineFor(smallFleet())->restore(std::span(state).first(state.size() / 2)));
        auto larger = smallFleet();
        larger.simulation.devices = 71;
        QVERIFY(!engineFor(larger)->restore(state));
    }

    void aRoundStartsWhenEnoughUpdatesWait()
    {
        auto config = smallFleet();
        config.federation.everyUpdates = 100; // 65 devices train: every second batch
        auto engine = engineFor(config);
        QVERIFY(engine->step({})->versions.empty());
        const auto second = engine->step({});
        QCOMPARE(second->versions.size(), std::size_t(1));
        QCOMPARE(second->versions.front().version, 1u);
        QVERIFY(second->versions.front().devices <= 65);
    }

    void aRoundStartsAfterTheWantedTime()
    {
        auto config = smallFleet();
        config.federation.trigger = RoundTrigger::Seconds;
        config.federation.everySeconds = 75; // a batch spans 25 s
        auto engine = engineFor(config);
        std::vector<std::uint64_t> rounds;
        while (!engine->finished()) {
            if (const auto record = engine->step({}); !record->versions.empty())
                rounds.push_back(record->batch);
        }
        QCOMPARE(rounds, (std::vector<std::uint64_t>{3, 6, 9, 12}));
    }

    void aRoundWaitsForEnoughDevices()
    {
        auto config = smallFleet();
        config.federation.trigger = RoundTrigger::Devices;
        config.federation.deviceShare = 0.5;
        auto engine = engineFor(config);
        while (!engine->finished()) {
            const auto record = engine->step({});
            for (const auto &version : record->versions)
                QVERIFY(version.devices >= 33); // half of 65, rounded up
        }
        QVERIFY(engine->globalVersion().version > 0);
    }

    void aPersonCanAskForARound()
    {
        auto config = smallFleet();
        config.federation.trigger = RoundTrigger::Manual;
        auto engine = engineFor(config);
        QVERIFY(engine->step({})->versions.empty());
        const auto asked = engine->step({&aggregate, 1});
        QCOMPARE(asked->versions.size(), std::size_t(1));
        QVERIFY(asked->versions.front().samples > 65 * 50); // of both batches
    }

    void theNextBatchIsScoredByTheNewVersionAndEvaluatesIt()
    {
        auto engine = engineFor(smallFleet());
        const auto first = engine->step({});
        QCOMPARE(first->evaluations.front().version, 0u);
        const auto second = engine->step({});
        QCOMPARE(second->evaluations.front().version, first->versions.front().version);
        QCOMPARE(second->evaluations.front().fromBatch, std::uint64_t(2));
        QVERIFY(second->evaluations.front().fleet.labelled > 0);
        QVERIFY(second->evaluations.front().holdOut.labelled > 0);
        QVERIFY(second->evaluations.front().holdOut.labelled <= 5 * 50);
    }

    void devicesHeldOutJudgeButNeverTrain()
    {
        auto engine = engineFor(smallFleet());
        while (!engine->finished()) {
            const auto record = engine->step({});
            for (const auto &report : record->devices) {
                if (report.device < 65)
                    continue;
                QVERIFY(!report.updated);
                QCOMPARE(report.update.modelVersion, 0u);
            }
        }
        QVERIFY(engine->summary().devices[67][std::size_t(learning::Scorer::Global)].labelled > 0);
    }

    void aPersonSetsAndLocksRates()
    {
        auto engine = engineFor(smallFleet());
        const Command set{CommandKind::SetLearningRate, {3}, 0.25, 0};
        const Command lock{CommandKind::LockRate, {3}, 1, 0};
        const std::vector<Command> commands{set, lock};
        const auto changed = engine->step(commands);
        QCOMPARE(changed->rates.size(), std::size_t(2));
        QCOMPARE(changed->rates[0].after, 0.25f);
        QCOMPARE(changed->rates[0].reason, RateReason::Person);
        QVERIFY(changed->rates[1].locked);
        while (!engine->finished()) {
            const auto record = engine->step({});
            for (const auto &change : record->rates)
                QVERIFY(change.device != 3); // feedback leaves a locked rate alone
        }
    }

    void feedbackKeepsRatesWithinTheirBoundsAndSaysWhy()
    {
        auto config = smallFleet();
        config.federation.rateMinimum = 0.045;
        config.federation.rateMaximum = 0.055;
        config.batches = 40;
        auto engine = engineFor(config);
        std::set<RateReason> reasons;
        while (!engine->finished()) {
            const auto record = engine->step({});
            for (const auto &change : record->rates) {
                QVERIFY(change.after >= 0.045f && change.after <= 0.055f);
                const bool grew = change.errorAfter > change.errorBefore;
                QCOMPARE(change.reason, grew ? RateReason::ErrorGrew : RateReason::ErrorFell);
                QCOMPARE(change.after < change.before, grew);
                reasons.insert(change.reason);
            }
        }
        QCOMPARE(reasons.size(), std::size_t(2));
    }

    void anEarlierVersionCanBePromoted()
    {
        auto engine = engineFor(smallFleet());
        const auto first = engine->step({});
        engine->step({});
        engine->step({});
        const Command promote{CommandKind::Promote, {}, 0, 1};
        const auto record = engine->step({&promote, 1});
        const auto &promoted = record->versions.front();
        QCOMPARE(promoted.version, 4u);
        QCOMPARE(promoted.parent, 1u);
        QCOMPARE(promoted.model, first->versions.front().model);
        QCOMPARE(record->evaluations.front().version, 4u); // it scored this batch already
        const Command unknown{CommandKind::Promote, {}, 0, 999};
        QCOMPARE(engine->step({&unknown, 1})->versions.size(), std::size_t(1)); // the round's alone
    }

    void commandsForDevicesThatAreNotThereChangeNothing()
    {
        auto engine = engineFor(smallFleet());
        const Command set{CommandKind::SetLearningRate, {4'000'000'000u}, 0.25, 0};
        QVERIFY(engine->step({&set, 1})->rates.empty());
        const Command nan{CommandKind::SetLearningRate, {}, std::nan(""), 0};
        QVERIFY(engine->step({&nan, 1})->rates.empty());
    }

    void theSummaryCountsWhatTheRecordsSay()
    {
        auto engine = engineFor(smallFleet());
        std::uint64_t readings = 0, updates = 0;
        while (!engine->finished()) {
            const auto record = engine->step({});
            readings += record->readings;
            for (const auto &report : record->devices)
                updates += report.updated;
        }
        const auto summary = engine->summary();
        QCOMPARE(summary.batches, std::uint64_t(12));
        QCOMPARE(summary.readings, readings);
        QCOMPARE(summary.updates, updates);
        QCOMPARE(summary.rounds, std::uint64_t(12));
        QCOMPARE(summary.devices.size(), std::size_t(70));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
