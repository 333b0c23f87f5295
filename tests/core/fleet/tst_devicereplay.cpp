// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/devicereplay.h>
#include <fleet/engine.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::fleet;

namespace {

constexpr std::uint64_t batches = 60, saved = 25;
constexpr std::uint32_t looked = 5;

RunConfig demo()
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = 80; // three lane blocks
    config.federation.feedbackEvery = 5;
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

RunConfig withGaps()
{
    RunConfig config = demo();
    config.simulation.dropOutShare = 0.5;
    config.simulation.lateShare = 0.5;
    config.shadowOriginal = true;
    config.trainer.optimiser = learning::Optimiser::Adam;
    config.trainer.localRate = 3; // so that models diverge
    return config;
}

RunConfig original()
{
    RunConfig config;
    applyPreset(QStringLiteral("original"), config);
    return config;
}

std::unique_ptr<Source> sourceFor(const RunConfig &config)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return *std::move(source);
}

/// What people did, by the batch before which it took effect.
std::map<std::uint64_t, std::vector<Command>> commands(const RunConfig &config)
{
    Command model{CommandKind::Deploy, {}, 0, learning::noVersion};
    model.model.weights.assign(std::size_t(learning::fleetFeatureCount(config.method)), 0.01F);
    return {{8, {{CommandKind::SetLearningRate, {2, looked}, 0.3, 0}}},
            {12, {{CommandKind::SetLearningRate, {9}, 0.9, 0}, {CommandKind::AggregateNow, {}, 0, 0}}},
            {20, {{CommandKind::SetOptimiser, {}, double(learning::Optimiser::AdaGrad), 0}}},
            {33, {{CommandKind::Promote, {}, 0, 2}}},
            {40, {{CommandKind::LockRate, {looked}, 1, 0}}},
            {44, {model}},
            {50, {{CommandKind::SetSchedule, {looked}, double(learning::Schedule::Cosine), 0}}}};
}

/// A run, with all that a device may be gone through again from.
struct Run
{
    explicit Run(const RunConfig &c) : config(c), engine(c, sourceFor(c), 2)
    {
        engine.lookAt({looked});
        const auto said = commands(config);
        for (std::uint64_t batch = 1; batch <= batches; ++batch) {
            const auto these = said.find(batch);
            logged.push_back(these == said.end() ? std::vector<Command>() : these->second);
            const auto record = engine.step(logged.back());
            FleetInBatch &fleet = fleets.emplace_back();
            fleet.rule = record->rule.value();
            fleet.versions = record->versions;
            for (const DeviceReport &report : record->devices) {
                if (report.device != looked)
                    continue;
                fleet.threshold = report.alarms.threshold;
                last = report;
            }
            if (batch == saved)
                state = engine.save(&blocks);
        }
    }

    /// The state without the lane blocks but that one.
    std::vector<std::byte> only(std::size_t block) const
    {
        const auto at = [this](std::uint64_t place) { return state.begin() + std::ptrdiff_t(place); };
        std::vector<std::byte> part(state.begin(), at(blocks.front()));
        part.insert(part.end(), at(blocks[block]), at(blocks[block + 1]));
        part.insert(part.end(), at(blocks.back()), state.end());
        return part;
    }

    bool goOn(DeviceReplay &replay, std::uint64_t to = batches) const
    {
        bool isKnown = true;
        for (std::uint64_t i = replay.batch(); i < to; ++i)
            isKnown = replay.step(logged[i], fleets[i]) && isKnown;
        return isKnown;
    }

    RunConfig config;
    Engine engine;
    std::vector<std::vector<Command>> logged;
    std::vector<FleetInBatch> fleets;
    DeviceReport last;
    std::vector<std::byte> state;
    std::vector<std::uint64_t> blocks;
};

bool same(float a, float b)
{
    return std::isnan(a) ? std::isnan(b) : a == b;
}

/// Of the batches that both know; -1: they are not the same.
int comparedBatches(const DeviceTrace &now, const DeviceTrace &then)
{
    int compared = 0;
    for (const auto &batch : now.batches) {
        const auto same = std::ranges::find_if(
            then.batches, [&batch](const auto &one) { return one->batch == batch->batch; });
        if (same == then.batches.end())
            continue;
        const auto &other = *same;
        if (batch->first != other->first || batch->local != other->local || batch->fleet != other->fleet ||
            batch->copy != other->copy || batch->version != other->version ||
            batch->mixture != other->mixture || batch->seen.local != other->seen.local ||
            batch->seen.fleet != other->seen.fleet)
            return -1;
        ++compared;
    }
    return compared;
}

} // namespace

/// A device gone through again by itself is to the bit what the fleet made of it.
class TestDeviceReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatTheFleetMadeOfIt_data()
    {
        QTest::addColumn<RunConfig>("config");
        QTest::addColumn<bool>("fromState");
        for (const bool fromState : {false, true}) {
            const char *where = fromState ? "from a checkpoint" : "from the beginning";
            QTest::addRow("plain, %s", where) << demo() << fromState;
            QTest::addRow("late labels, %s", where) << lateLabels() << fromState;
            QTest::addRow("gaps and divergence, %s", where) << withGaps() << fromState;
            QTest::addRow("original, %s", where) << original() << fromState;
        }
    }

    void itIsWhatTheFleetMadeOfIt()
    {
        QFETCH(RunConfig, config);
        QFETCH(bool, fromState);
        const Run run(config);
        DeviceReplay replay(config, sourceFor(config), looked);
        if (fromState) {
            QVERIFY(replay.restore(run.only(replay.block())));
            QCOMPARE(replay.batch(), saved);
        }
        QVERIFY(!replay.trace());
        replay.look();
        QVERIFY(run.goOn(replay));
        const auto now = replay.trace(), then = run.engine.trace(looked);
        QCOMPARE(now->readings.size(), then->readings.size());
        for (std::size_t i = 0; i < now->readings.size(); ++i) {
            const TracedReading &a = now->readings[i], &b = then->readings[i];
            QCOMPARE(a.batch, b.batch);
            QCOMPARE(a.label, b.label);
            if (a.batch <= (fromState ? saved : 0))
                continue;
            QVERIFY(a.looked && b.looked);
            QCOMPARE(a.alarming, b.alarming);
            QVERIFY(same(a.decision, b.decision) && same(a.local, b.local) && same(a.global, b.global) &&
                    same(a.threshold, b.threshold));
        }
        QVERIFY2(comparedBatches(*now, *then) >= 20,
                 qPrintable(QString::number(comparedBatches(*now, *then))));
        QCOMPARE(now->localModel, then->localModel);
        QCOMPARE(now->fleetModel, then->fleetModel);
        QCOMPARE(replay.report().update.learningRate, run.last.update.learningRate);
        QCOMPARE(replay.report().readings, run.last.readings);
        QVERIFY(same(replay.report().decision.logLoss, run.last.decision.logLoss));
        QCOMPARE(replay.report().alarms.whole, run.last.alarms.whole);
    }

    void everyBlockIsFound()
    {
        const RunConfig config = demo();
        const Run run(config);
        QCOMPARE(run.blocks.size(), std::size_t(4)); // 32 devices each, and the end
        for (const std::uint32_t device : {0U, 31U, 32U, 63U, 64U, 79U}) {
            DeviceReplay replay(config, sourceFor(config), device);
            QCOMPARE(replay.block(), std::size_t(device / 32));
            QVERIFY(replay.restore(run.only(replay.block())));
            DeviceReplay other(config, sourceFor(config), device);
            QVERIFY(!other.restore(run.state)); // that is more than it takes
        }
    }

    void whatIsNotKnownIsTold()
    {
        const RunConfig config = demo();
        Run run(config);
        run.fleets[30].threshold = NAN;
        DeviceReplay replay(config, sourceFor(config), looked);
        QVERIFY(run.goOn(replay, 30));
        QVERIFY(!run.goOn(replay, 31));
    }

    void whatDependsOnOthersIsNotFollowed()
    {
        const RunConfig config = demo();
        for (const auto &[batch, these] : commands(config))
            QVERIFY(DeviceReplay::canFollow(config, these));
        for (const CommandKind kind : {CommandKind::RaiseRate, CommandKind::Recalibrate,
                                       CommandKind::DeployLocal, CommandKind::EndCanary}) {
            const std::vector<Command> one{{kind, {looked}, 1, 0}};
            QVERIFY(!DeviceReplay::canFollow(config, one));
        }
        RunConfig acting = config;
        acting.drift.action = DriftPolicy::Act;
        QVERIFY(!DeviceReplay::canFollow(acting, {}));
        // Nor is a state in which a raised rate has yet to end.
        Engine engine(config, sourceFor(config), 1);
        engine.step({});
        const std::vector<Command> raise{{CommandKind::RaiseRate, {looked}, 1, 0}};
        engine.step(raise);
        std::vector<std::uint64_t> blocks;
        std::vector<std::byte> state = engine.save(&blocks);
        DeviceReplay replay(config, sourceFor(config), looked);
        state.erase(state.begin() + std::ptrdiff_t(blocks[1]), state.begin() + std::ptrdiff_t(blocks.back()));
        QVERIFY(!replay.restore(state));
        DeviceReplay another(config, sourceFor(config), looked + 1);
        QVERIFY(another.restore(state));
    }
};

QTEST_GUILESS_MAIN(TestDeviceReplay)
#include "tst_devicereplay.moc"
