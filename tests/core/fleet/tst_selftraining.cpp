// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>
#include <fleet/liveinbox.h>
#include <fleet/livesource.h>
#include <fleet/selftrainer.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace Qt::Literals::StringLiterals;
using federation::ScreeningReason;
using federation::Verdict;

// Devices that train themselves: their updates are those that the server would have made of their readings,
// and what is wrong with them is found as with all others.
class SelfTrainingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRoundsAreThoseOfDevicesThatTheServerTrains_data();
    void theRoundsAreThoseOfDevicesThatTheServerTrains();
    void aBadUpdateIsKeptOutAndTheOthersGoOn_data();
    void aBadUpdateIsKeptOutAndTheOthersGoOn();
    void anUpdateCountsOnce();
    void whatADeviceClaimsIsMeasuredNowhere();
    void whoSendsNothingIsSilent();
    void restoredItGoesOnAsBefore();
    void feedbackIsToldWithTheVerdict();
    void aDeviceStaysWhatItJoinedAs();
    void oneUpdateIsInABatch();
};

namespace {

constexpr double start = 1'700'000'000;
constexpr int rows = 20;

RunConfig liveConfig()
{
    RunConfig config;
    config.source = SourceKind::Live;
    config.live.places = 4;
    config.live.channels = 2;
    config.batchReadings = rows;
    config.batchSeconds = 0;
    config.federation.holdOut = 0;
    config.federation.everyUpdates = 3;
    config.federation.feedback = false;
    return config;
}

DeviceInfo info(int device, bool trainsItself = true)
{
    DeviceInfo info;
    info.name = u"pump-%1"_s.arg(device);
    info.channels = {u"flow"_s, u"heat"_s};
    info.trainsItself = trainsItself;
    return info;
}

LiveReading reading(int device, std::uint64_t key)
{
    const double phase = double(key) * 0.3 + device;
    const bool isAnomaly = (key * 7 + std::uint64_t(device)) % 19 == 0;
    return {key,
            start + double(key),
            {float(std::sin(phase)) + (isAnomaly ? 5 : 0), float(std::cos(phase * 1.7))},
            key % 3 == 0 ? std::optional(isAnomaly) : std::nullopt};
}

std::vector<LiveReading> readings(int device, std::uint64_t batch)
{
    std::vector<LiveReading> all;
    for (std::uint64_t key = batch * rows + 1; key <= (batch + 1) * rows; ++key)
        all.push_back(reading(device, key));
    return all;
}

/// A run of real devices, batch by batch.
struct Fleet
{
    explicit Fleet(const RunConfig &c)
        : config(c), inbox(c.live, c.batchReadings, c.batchSeconds),
          source(std::make_shared<LiveSource>(c, nullptr)), engine(c, source, 2)
    {
        inbox.outbox().begin(c, engine.globalVersion());
    }
    std::shared_ptr<const BatchRecord> step()
    {
        const auto batch = inbox.cut(start + double(engine.batch() + 1) * 10);
        source->give(batch);
        const auto record = engine.step({});
        inbox.outbox().publish(*record);
        inbox.committed(std::span(&batch, 1));
        return record;
    }

    RunConfig config;
    LiveInbox inbox;
    std::shared_ptr<LiveSource> source;
    Engine engine;
};

/// Devices that train themselves, on what they have read.
struct Trainers
{
    explicit Trainers(const RunConfig &config, int devices)
    {
        for (int device = 0; device < devices; ++device)
            all.push_back(std::make_unique<SelfTrainer>(trainingTerms(config), config.live.channels));
    }
    std::optional<LiveUpdate> update(int device, std::uint64_t batch)
    {
        auto made = all[std::size_t(device)]->train(readings(device, batch));
        if (!made)
            return std::nullopt;
        made->device = std::uint32_t(device);
        return LiveUpdate{made->modelVersion, start + double(batch), *made};
    }
    void take(const federation::GlobalVersion &version)
    {
        for (const auto &trainer : all)
            trainer->take(version);
    }
    std::vector<std::unique_ptr<SelfTrainer>> all;
};

const federation::Screened *screenedOf(const BatchRecord &record, std::uint32_t device)
{
    for (const federation::Screened &screened : record.screened) {
        if (screened.device == device)
            return &screened;
    }
    return nullptr;
}

const DeviceReport *reportOf(const BatchRecord &record, std::uint32_t device)
{
    for (const DeviceReport &report : record.devices) {
        if (report.device == device)
            return &report;
    }
    return nullptr;
}

} // namespace

void SelfTrainingTest::theRoundsAreThoseOfDevicesThatTheServerTrains_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("optimiser");
    QTest::newRow("SGD") << int(learning::Method::Sound) << int(learning::Optimiser::Sgd);
    QTest::newRow("Adam") << int(learning::Method::Sound) << int(learning::Optimiser::Adam);
    QTest::newRow("original") << int(learning::Method::Original) << int(learning::Optimiser::Sgd);
}

void SelfTrainingTest::theRoundsAreThoseOfDevicesThatTheServerTrains()
{
    QFETCH(const int, method);
    QFETCH(const int, optimiser);
    RunConfig config = liveConfig();
    config.method = learning::Method(method);
    config.trainer.optimiser = learning::Optimiser(optimiser);
    Fleet served(config), own(config);
    Trainers trainers(config, 3);
    for (int device = 0; device < 3; ++device) {
        QVERIFY(served.inbox.join(info(device, false)));
        QVERIFY(own.inbox.join(info(device)));
    }
    std::size_t versions = 0;
    for (std::uint64_t batch = 0; batch < 40; ++batch) {
        for (int device = 0; device < 3; ++device) {
            for (const LiveReading &one : readings(device, batch))
                QCOMPARE(served.inbox.push(std::uint32_t(device), one), LiveInbox::Push::Taken);
            if (const auto update = trainers.update(device, batch))
                QCOMPARE(own.inbox.push(*update), LiveInbox::Push::Taken);
        }
        const auto left = served.step(), right = own.step();
        QCOMPARE(right->versions, left->versions); // every bit of them
        QCOMPARE(right->screened.size(), left->screened.size());
        for (std::uint32_t device = 0; device < 3; ++device) {
            const federation::LocalUpdate &a = reportOf(*left, device)->update;
            const federation::LocalUpdate &b = reportOf(*right, device)->update;
            QCOMPARE(b.modelVersion, a.modelVersion);
            QCOMPARE(b.baseVersion, a.baseVersion);
            QCOMPARE(b.samples, a.samples);
            QCOMPARE(b.loss, a.loss);
            QCOMPARE(b.mean, a.mean);
        }
        versions += right->versions.size();
        trainers.take(own.engine.globalVersion());
    }
    QVERIFY(versions >= 30);
    QVERIFY(own.engine.globalVersion().model.bias != float(config.trainer.initialBias));
}

void SelfTrainingTest::aBadUpdateIsKeptOutAndTheOthersGoOn_data()
{
    using Spoil = void (*)(federation::LocalUpdate &);
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ScreeningReason>("reason");
    const auto row = [](const char *name, Spoil spoil, ScreeningReason reason) {
        QTest::newRow(name) << spoil << reason;
    };
    row(
        "a weight is no number", [](federation::LocalUpdate &u) { u.fleetModel.weights[7] = std::nanf(""); },
        ScreeningReason::NotFinite);
    row(
        "a weight of 1e30", [](federation::LocalUpdate &u) { u.fleetModel.weights[7] = 1e30F; },
        ScreeningReason::NormTooLarge);
    row(
        "infinite bias",
        [](federation::LocalUpdate &u) { u.fleetModel.bias = std::numeric_limits<float>::infinity(); },
        ScreeningReason::NotFinite);
    row(
        "a weight is missing", [](federation::LocalUpdate &u) { u.fleetModel.weights.pop_back(); },
        ScreeningReason::WrongDimensions);
    row(
        "-1 samples", [](federation::LocalUpdate &u) { u.samples = -1; }, ScreeningReason::ImplausibleCount);
    row(
        "a million samples", [](federation::LocalUpdate &u) { u.samples = 1'000'000; },
        ScreeningReason::ImplausibleCount);
    row(
        "a base of the future", [](federation::LocalUpdate &u) { u.baseVersion = 4'000'000'000; },
        ScreeningReason::UnknownBase);
    row(
        "far away at a rate of 1e30",
        [](federation::LocalUpdate &u) {
            u.learningRate = 1e30F;
            u.fleetModel.bias += 1000;
        },
        ScreeningReason::NormTooLarge);
}

void SelfTrainingTest::aBadUpdateIsKeptOutAndTheOthersGoOn()
{
    using Spoil = void (*)(federation::LocalUpdate &);
    QFETCH(const Spoil, spoil);
    QFETCH(const ScreeningReason, reason);
    RunConfig config = liveConfig();
    config.federation.everyUpdates = 2;
    Fleet fleet(config), without(config);
    Trainers trainers(config, 3), same(config, 3);
    for (int device = 0; device < 3; ++device) {
        QVERIFY(fleet.inbox.join(info(device)));
        QVERIFY(without.inbox.join(info(device)));
    }
    for (std::uint64_t batch = 0; batch < 5; ++batch) {
        for (int device = 0; device < 3; ++device) {
            auto update = *trainers.update(device, batch);
            if (device == 1)
                spoil(update.update);
            else
                QCOMPARE(without.inbox.push(update), LiveInbox::Push::Taken);
            QCOMPARE(fleet.inbox.push(update), LiveInbox::Push::Taken);
        }
        const auto record = fleet.step();
        const auto *screened = screenedOf(*record, 1);
        QVERIFY(screened);
        QCOMPARE(screened->verdict, Verdict::Quarantined);
        QCOMPARE(screened->reason, reason);
        QCOMPARE(record->screened.size(), 1u);
        QCOMPARE(reportOf(*record, 1)->state, DeviceState::Quarantined);
        QCOMPARE(reportOf(*record, 2)->state, DeviceState::TrainsItself);
        QCOMPARE(fleet.inbox.outbox().feedback(1).reason, reason);
        QCOMPARE(fleet.inbox.outbox().feedback(2).verdict, Verdict::Accepted);
        // Nothing of it is in the model.
        QCOMPARE(record->versions, without.step()->versions);
        QCOMPARE(record->versions.size(), 1u);
        trainers.take(fleet.engine.globalVersion());
    }
}

void SelfTrainingTest::anUpdateCountsOnce()
{
    const RunConfig config = liveConfig();
    Fleet fleet(config);
    Trainers trainers(config, 1);
    QVERIFY(fleet.inbox.join(info(0)));
    const LiveUpdate first = *trainers.update(0, 0), second = *trainers.update(0, 1);
    QCOMPARE(fleet.inbox.push(first), LiveInbox::Push::Taken);
    QCOMPARE(fleet.inbox.push(first), LiveInbox::Push::Duplicate);
    QVERIFY(fleet.step()->screened.empty());
    QCOMPARE(fleet.inbox.push(first), LiveInbox::Push::Duplicate);
    QCOMPARE(fleet.inbox.counts().updatesDuplicate, 2u);
    QCOMPARE(fleet.inbox.recorded(0), 1u);
    QCOMPARE(fleet.inbox.push(second), LiveInbox::Push::Taken);
    fleet.step();
    // Under other keys these are the same two updates.
    LiveUpdate again = first;
    for (const std::uint64_t key : {7U, 8U}) {
        again.key = key;
        QCOMPARE(fleet.inbox.push(again), LiveInbox::Push::Taken);
        const auto record = fleet.step();
        QCOMPARE(screenedOf(*record, 0)->verdict, Verdict::Duplicate);
        QVERIFY(!reportOf(*record, 0)->updated);
        QCOMPARE(reportOf(*record, 0)->state, DeviceState::TrainsItself);
        QCOMPARE(reportOf(*record, 0)->update.modelVersion, 2u);
        QCOMPARE(fleet.engine.summary().updates, 2u);
        QCOMPARE(fleet.inbox.recorded(0), key); // and the device is told so
        again = second;
    }
}

void SelfTrainingTest::whatADeviceClaimsIsMeasuredNowhere()
{
    const RunConfig config = liveConfig();
    Fleet fleet(config);
    Trainers trainers(config, 1);
    QVERIFY(fleet.inbox.join(info(0)));
    std::shared_ptr<const BatchRecord> record;
    for (std::uint64_t batch = 0; batch < 60; ++batch) {
        LiveUpdate update = *trainers.update(0, batch);
        update.update.accuracy = 1;
        QCOMPARE(fleet.inbox.push(update), LiveInbox::Push::Taken);
        record = fleet.step();
    }
    const DeviceReport &report = record->devices.front();
    QCOMPARE(report.update.accuracy, 1.0F);
    QCOMPARE(report.readings, 0u);
    QCOMPARE(record->readings, 0u);
    for (const WindowMetrics *metrics : {&report.local, &report.global, &report.decision})
        QVERIFY(std::isnan(metrics->accuracy) && std::isnan(metrics->logLoss));
    QVERIFY(std::isnan(record->fleet.local[0].median));
    const RunSummary summary = fleet.engine.summary();
    QCOMPARE(summary.readings, 0u);
    QCOMPARE(summary.updates, 60u);
    QCOMPARE(summary.fleet[std::size_t(learning::Scorer::Local)].labelled, 0u);
}

void SelfTrainingTest::whoSendsNothingIsSilent()
{
    RunConfig config = liveConfig();
    config.live.silentAfter = 25; // two batches and a half
    Fleet fleet(config);
    Trainers trainers(config, 1);
    QVERIFY(fleet.inbox.join(info(0)));
    fleet.inbox.push(*trainers.update(0, 0));
    fleet.step();
    QVERIFY(!fleet.inbox.isDue(start + 30));
    QVERIFY(fleet.inbox.isDue(start + 40));
    fleet.step();
    fleet.step();
    const auto record = fleet.step(); // at 40, the last was at 10
    QCOMPARE(reportOf(*record, 0)->state, DeviceState::Silent);
    QCOMPARE(record->events.back().kind, EventKind::DeviceSilent);
    fleet.inbox.push(*trainers.update(0, 1));
    const auto back = fleet.step();
    QCOMPARE(reportOf(*back, 0)->state, DeviceState::TrainsItself);
    QCOMPARE(back->events.back().kind, EventKind::DeviceBack);
}

void SelfTrainingTest::restoredItGoesOnAsBefore()
{
    const RunConfig config = liveConfig();
    Fleet fleet(config), other(config);
    Trainers trainers(config, 2);
    for (int device = 0; device < 2; ++device)
        QVERIFY(fleet.inbox.join(info(device)));
    const auto push = [&](std::uint64_t batch) {
        for (int device = 0; device < 2; ++device)
            fleet.inbox.push(*trainers.update(device, batch));
    };
    for (std::uint64_t batch = 0; batch < 4; ++batch) {
        push(batch);
        fleet.step();
    }
    QVERIFY(other.engine.restore(fleet.engine.save()));
    const auto known = other.source->known({info(0), info(1)});
    QCOMPARE(known.size(), 2u);
    other.inbox.restore(known, other.source->lastTime());
    QCOMPARE(other.inbox.recorded(1), 4u);
    LiveUpdate repeated = *trainers.update(0, 4);
    repeated.update.modelVersion = 4;
    repeated.update.baseVersion = 0;
    repeated.key = 5;
    QCOMPARE(other.inbox.push(repeated), LiveInbox::Push::Taken);
    QCOMPARE(other.step()->screened.front().verdict, Verdict::Duplicate); // known from before
}

void SelfTrainingTest::feedbackIsToldWithTheVerdict()
{
    RunConfig config = liveConfig();
    config.federation.feedback = true;
    config.federation.feedbackEvery = 1;
    Fleet fleet(config);
    Trainers trainers(config, 1);
    QVERIFY(fleet.inbox.join(info(0)));
    QCOMPARE(fleet.inbox.outbox().feedback(0).number, 0u);
    BatchRecord chosen; // before its first update a device goes on with the rate that it has
    chosen.commands.push_back({CommandKind::SetSchedule, {0}, double(learning::Schedule::Inverse), 0});
    fleet.inbox.outbox().publish(chosen);
    QCOMPARE(fleet.inbox.outbox().feedback(0).trainer.value().schedule, learning::Schedule::Inverse);
    QVERIFY(std::isnan(fleet.inbox.outbox().feedback(0).learningRate));
    const float losses[] = {0.5F, 0.9F};
    for (std::uint64_t batch = 0; batch < 2; ++batch) {
        LiveUpdate update = *trainers.update(0, batch);
        update.update.loss = losses[batch];
        fleet.inbox.push(update);
        fleet.step();
    }
    const LiveOutbox::Feedback feedback = fleet.inbox.outbox().feedback(0);
    QCOMPARE(feedback.modelVersion, 2u);
    QCOMPARE(feedback.claimedRate, 0.05F);
    QCOMPARE(feedback.learningRate, 0.05F * 0.9F); // the error grew
}

void SelfTrainingTest::aDeviceStaysWhatItJoinedAs()
{
    Fleet fleet(liveConfig());
    QVERIFY(fleet.inbox.join(info(0)));
    QVERIFY(fleet.inbox.join(info(1, false)));
    QVERIFY(!fleet.inbox.join(info(0, false)));
    QVERIFY(!fleet.inbox.join(info(1)));
    QCOMPARE(fleet.inbox.push(0, reading(0, 1)), LiveInbox::Push::Refused);
    LiveUpdate update{1, start, {}};
    update.update.device = 1;
    QCOMPARE(fleet.inbox.push(update), LiveInbox::Push::Refused);
    LiveInbox deaf(liveConfig().live, rows, 0); // nothing is told there
    QVERIFY(!deaf.join(info(0)));
}

void SelfTrainingTest::oneUpdateIsInABatch()
{
    const RunConfig config = liveConfig();
    Fleet fleet(config);
    Trainers trainers(config, 1);
    QVERIFY(fleet.inbox.join(info(0)));
    for (std::uint64_t batch = 0; batch < LiveInbox::mostBatches; ++batch)
        QCOMPARE(fleet.inbox.push(*trainers.update(0, batch)), LiveInbox::Push::Taken);
    const LiveUpdate late = *trainers.update(0, LiveInbox::mostBatches);
    QCOMPARE(fleet.inbox.push(late), LiveInbox::Push::Full);
    for (std::uint64_t key = 1; key <= LiveInbox::mostBatches; ++key) {
        QVERIFY(fleet.inbox.isDue(start));
        const auto record = fleet.step();
        QCOMPARE(record->live->updates.size(), 1u);
        QCOMPARE(record->live->updates.front().key, key);
    }
    QVERIFY(!fleet.inbox.isDue(start));
    QCOMPARE(fleet.inbox.push(late), LiveInbox::Push::Taken);
}

QTEST_GUILESS_MAIN(SelfTrainingTest)
#include "tst_selftraining.moc"
