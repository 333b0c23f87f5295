// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "liverun.h"

#include <fleet/liveinbox.h>
#include <fleet/selftrainer.h>
#include <session/forking.h>
#include <session/session.h>
#include <session/texts.h>
#include <store/liverecord.h>
#include <store/runfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

// A run in which device 0 sends its readings and devices 1 and 2 train themselves: what they send is recorded
// bit for bit, and the run is the same again whatever is done with its file.
class LiveUpdatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordedRunIsTheSameAgain();
    void killedAndResumedNoUpdateIsLostOrTwice();
    void aForkWithoutChangesIsItsParent();
    void theFileHasEveryBitOfAnUpdate();
    void rowsTellThemApart();
    void aBadUpdateIsInTheRoundsWithItsReason();
};

namespace {

constexpr int rows = 20;
constexpr int patience = 60'000;

fleet::RunConfig liveConfig()
{
    fleet::RunConfig config;
    config.source = fleet::SourceKind::Live;
    config.live.places = 8;
    config.live.channels = 1;
    config.batchReadings = rows;
    config.batchSeconds = 0.05;
    config.federation.holdOut = 0;
    config.federation.everyUpdates = 4;
    return config;
}

fleet::DeviceInfo info(int device)
{
    fleet::DeviceInfo info;
    info.name = u"pump-%1"_s.arg(device);
    info.channels = {u"flow"_s};
    info.trainsItself = device > 0;
    return info;
}

fleet::LiveReading reading(int device, std::uint64_t key)
{
    const bool isAnomaly = (key * 7 + std::uint64_t(device)) % 19 == 0;
    return {key,
            1'700'000'000 + double(key),
            {float(std::sin(double(key) * 0.3 + device)) + (isAnomaly ? 5 : 0)},
            isAnomaly};
}

/// A device as it is outside: what it sends until it has sent so many updates, or their readings.
class Device
{
public:
    explicit Device(int number) : m_number(number), m_trainer(fleet::trainingTerms(liveConfig()), 1) {}

    bool send(fleet::LiveInbox &inbox, std::uint64_t last)
    {
        const auto joined = inbox.join(info(m_number));
        if (!joined)
            return false;
        return m_number == 0 ? sendReadings(inbox, *joined, last * rows) : sendUpdates(inbox, *joined, last);
    }

private:
    bool sendReadings(fleet::LiveInbox &inbox, const fleet::LiveInbox::Joined &joined,
                      std::uint64_t last) const
    {
        for (std::uint64_t key = joined.recorded + 1; key <= last; ++key) {
            if (!QTest::qWaitFor(
                    [&] {
                        return inbox.push(joined.device, reading(m_number, key)) !=
                               fleet::LiveInbox::Push::Full;
                    },
                    patience))
                return false;
        }
        return true;
    }
    bool sendUpdates(fleet::LiveInbox &inbox, const fleet::LiveInbox::Joined &joined, std::uint64_t last)
    {
        while (m_made.size() < last) {
            m_trainer.take(*inbox.outbox().newest());
            std::vector<fleet::LiveReading> batch;
            for (std::uint64_t row = 1; row <= rows; ++row)
                batch.push_back(reading(m_number, m_made.size() * rows + row));
            fleet::LiveUpdate sent{m_made.size() + 1, batch.back().time, *m_trainer.train(batch)};
            m_made.push_back(std::move(sent));
            if (!push(inbox, joined.device, m_made.back()))
                return false;
        }
        for (std::uint64_t key = joined.recorded + 1; key <= last; ++key) { // again what may be lost
            if (!push(inbox, joined.device, m_made[key - 1]))
                return false;
        }
        return true;
    }
    static bool push(fleet::LiveInbox &inbox, std::uint32_t device, fleet::LiveUpdate update)
    {
        update.update.device = device;
        return QTest::qWaitFor([&] { return inbox.push(update) != fleet::LiveInbox::Push::Full; }, patience);
    }

    int m_number;
    fleet::SelfTrainer m_trainer;
    std::vector<fleet::LiveUpdate> m_made;
};

struct Devices
{
    Device all[3] = {Device(0), Device(1), Device(2)};
    bool send(fleet::LiveInbox &inbox, std::uint64_t last)
    {
        for (std::uint64_t next = 1; next <= last; ++next) {
            if (!std::ranges::all_of(all, [&](Device &device) { return device.send(inbox, next); }))
                return false;
        }
        return true;
    }
};

bool hasAll(const fleet::LiveInbox &inbox, std::uint64_t last)
{
    return QTest::qWaitFor(
        [&] {
            return inbox.recorded(0) == last * rows && inbox.recorded(1) == last && inbox.recorded(2) == last;
        },
        patience);
}

/// A run with 30 updates of each device.
bool makeRun(const QString &path)
{
    const auto session = Session::create(liveConfig(), path, threads(2));
    const auto inbox = session->liveInbox();
    Devices devices;
    return devices.send(*inbox, 30) && hasAll(*inbox, 30);
}

std::vector<std::uint64_t> keysOf(const QString &path, std::uint32_t device)
{
    std::vector<std::uint64_t> keys;
    const auto record = store::liveRecord(path);
    for (std::uint64_t batch = 0; batch < record->batches(); ++batch) {
        const auto read = *record->read(batch);
        if (const fleet::LiveUpdate *sent = read->updateOf(device))
            keys.push_back(sent->key);
    }
    return keys;
}

/// In how many batches of the file are readings of `device`: each makes one update. Which readings share a
/// batch is a matter of when they came.
std::uint64_t batchesWithReadings(const QString &path, std::uint32_t device)
{
    std::uint64_t count = 0;
    const auto record = store::liveRecord(path);
    for (std::uint64_t batch = 0; batch < record->batches(); ++batch)
        count += (*record->read(batch))->of(device) != nullptr ? 1 : 0;
    return count;
}

} // namespace

void LiveUpdatesTest::aRecordedRunIsTheSameAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s), again = folder.filePath(u"again.fleetrun"_s);
    QVERIFY(makeRun(path));
    QCOMPARE(keysOf(path, 1), upTo(30));
    QCOMPARE(keysOf(path, 2), upTo(30));
    QVERIFY(!readerOf(path)->info().devices[0].trainsItself);
    QVERIFY(readerOf(path)->info().devices[1].trainsItself);
    QCOMPARE(replayed(path, again), digestOf(path));
    QCOMPARE(keysOf(again, 2), upTo(30));
}

void LiveUpdatesTest::killedAndResumedNoUpdateIsLostOrTwice()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s), killed = folder.filePath(u"killed.fleetrun"_s);
    Devices devices;
    {
        const auto session = Session::create(liveConfig(), path, threads(2));
        const auto inbox = session->liveInbox();
        QVERIFY(devices.send(*inbox, 10));
        QVERIFY(hasAll(*inbox, 10));
        session->setOptimiser({1}, learning::Optimiser::Momentum);
        QVERIFY(devices.send(*inbox, 17));
        QVERIFY(QTest::qWaitFor([&] { return inbox->outbox().feedback(1).trainer.has_value(); }, patience));
        // What is in the file now is what a kill at this moment leaves; more has been taken than that.
        QVERIFY(session->saveAs(killed).get());
    }
    const auto session = Session::open(killed, threads(1));
    session->wait([](const Snapshot &) { return true; });
    session->resume();
    const auto inbox = session->liveInbox();
    QVERIFY(inbox);
    QVERIFY(inbox->recorded(1) >= 10);
    QCOMPARE(inbox->outbox().newest()->version, session->snapshot()->version);
    const fleet::LiveOutbox::Feedback told = inbox->outbox().feedback(1); // it may have restarted too
    QVERIFY(told.number > 0);
    QCOMPARE(told.trainer.value().optimiser, learning::Optimiser::Momentum);
    QCOMPARE(told.learningRate, (*session->snapshot()->devices)[1].learningRate);
    QVERIFY(devices.send(*inbox, 25));
    QVERIFY(hasAll(*inbox, 25));
    session->pause();
    session->wait([](const Snapshot &) { return true; });
    QCOMPARE(keysOf(killed, 1), upTo(25));
    QCOMPARE(keysOf(killed, 2), upTo(25));
    QCOMPARE(replayed(killed, folder.filePath(u"again.fleetrun"_s)), digestOf(killed));
}

void LiveUpdatesTest::aForkWithoutChangesIsItsParent()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    const auto info = readerOf(path)->info();
    const auto session = Session::fork({path, info.lastBatch / 2, u"same"_s, info.config}, threads(4));
    session->wait([](const Snapshot &) { return true; });
    QVERIFY2(!session->snapshot()->error, qPrintable(session->snapshot()->error.value_or(Error()).text()));
    QCOMPARE(session->snapshot()->batch, info.lastBatch);
    QCOMPARE(digestOf(path + u"#same"_s), digestOf(path));
}

void LiveUpdatesTest::theFileHasEveryBitOfAnUpdate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    fleet::LiveUpdate sent{77, 1'700'000'123.25, {}};
    sent.update = {1, 3'000'000'000, 4'000'000'000, -5, std::nanf(""), -0.0F, 1e-40F, 3e38F, 0.25F, {}};
    sent.saidBesides = R"({"n_updates":12})";
    sent.update.fleetModel = {{1, -0.0F, std::nanf(""), INFINITY, 1e-45F}, -7.5F};
    {
        const auto session = Session::create(liveConfig(), path, threads(1));
        const auto inbox = session->liveInbox();
        QVERIFY(inbox->join(info(0)));
        QVERIFY(inbox->join(info(1)));
        QCOMPARE(inbox->push(sent), fleet::LiveInbox::Push::Taken);
        QVERIFY(QTest::qWaitFor([&] { return inbox->recorded(1) == 77; }, patience));
    }
    const auto record = store::liveRecord(path);
    const fleet::LiveUpdate *read = nullptr;
    std::shared_ptr<const fleet::LiveBatch> batch;
    for (std::uint64_t number = 0; number < record->batches() && read == nullptr; ++number) {
        batch = *record->read(number);
        read = batch->updateOf(1);
    }
    QVERIFY(read);
    QCOMPARE(read->key, sent.key);
    QCOMPARE(read->time, sent.time);
    QCOMPARE(read->saidBesides, sent.saidBesides);
    const federation::LocalUpdate &a = read->update, &b = sent.update;
    QCOMPARE(a.modelVersion, b.modelVersion);
    QCOMPARE(a.baseVersion, b.baseVersion);
    QCOMPARE(a.samples, b.samples);
    QVERIFY(std::isnan(a.accuracy));
    QVERIFY(std::signbit(a.loss));
    QCOMPARE(a.mean, b.mean);
    QCOMPARE(a.deviation, b.deviation);
    QCOMPARE(a.learningRate, b.learningRate);
    QCOMPARE(a.fleetModel.weights.size(), 5u);
    QVERIFY(std::signbit(a.fleetModel.weights[1]) && std::isnan(a.fleetModel.weights[2]));
    QVERIFY(std::isinf(a.fleetModel.weights[3]));
    QCOMPARE(a.fleetModel.weights[4], 1e-45F);
    QCOMPARE(a.fleetModel.bias, -7.5F);
    // And it can be read, as bad as it is.
    const auto opened = Session::open(path, threads(1));
    opened->wait([](const Snapshot &) { return true; });
    QVERIFY(!opened->snapshot()->error);
    QCOMPARE((*opened->snapshot()->devices)[1].state, fleet::DeviceState::Quarantined);
}

void LiveUpdatesTest::rowsTellThemApart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    const auto session = Session::open(path, threads(1));
    session->wait([](const Snapshot &) { return true; });
    const auto now = session->snapshot();
    const DeviceRow &sender = (*now->devices)[0], &trainer = (*now->devices)[1];
    QVERIFY(sender.state != fleet::DeviceState::TrainsItself);
    QCOMPARE(sender.readings, 600u);
    QCOMPARE(trainer.state, fleet::DeviceState::TrainsItself);
    QCOMPARE(stateText(trainer.state), u"trains itself"_s);
    QCOMPARE(trainer.version, 30u);
    QCOMPARE(trainer.readings, 0u);
    QVERIFY(trainer.claimedAccuracy > 0.5F); // and
    QVERIFY(std::isnan(trainer.local.accuracy) && std::isnan(trainer.decision.accuracy));
    QCOMPARE(now->readings, 600u);
    QCOMPARE(now->updates, batchesWithReadings(path, 0) + 60);
    // The same of an earlier moment.
    const auto past = session->snapshotAt(now->batch).get();
    QVERIFY(past);
    QCOMPARE((*(*past)->devices)[1].state, trainer.state);
    QCOMPARE((*(*past)->devices)[1].lastBatch, trainer.lastBatch);
    QCOMPARE((*(*past)->devices)[1].claimedAccuracy, trainer.claimedAccuracy);
    QCOMPARE((*past)->updates, now->updates);
    QCOMPARE((*past)->waitingUpdates, now->waitingUpdates);
}

void LiveUpdatesTest::aBadUpdateIsInTheRoundsWithItsReason()
{
    const auto session = Session::create(liveConfig(), {}, threads(1));
    const auto inbox = session->liveInbox();
    Devices devices;
    QVERIFY(devices.send(*inbox, 1));
    fleet::LiveUpdate bad{2, 1'700'000'100, {}};
    bad.update.device = 1;
    bad.update.modelVersion = 2;
    bad.update.samples = 5;
    bad.update.baseVersion = 900;
    bad.update.fleetModel.weights.assign(72, 0);
    QCOMPARE(inbox->push(bad), fleet::LiveInbox::Push::Taken);
    QVERIFY(QTest::qWaitFor([&] { return inbox->recorded(1) == 2; }, patience));
    session->aggregateNow();
    QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->rounds > 0; }, patience));
    const auto now = session->snapshot();
    const auto &parts = now->roundLog->back()->parts;
    const auto kept = std::ranges::find_if(parts, [](const RoundPart &part) { return !part.tookPart(); });
    QVERIFY(kept != parts.end());
    QCOMPARE(kept->device, 1u);
    QCOMPARE(kept->reason, federation::ScreeningReason::UnknownBase);
    QVERIFY(now->roundLog->back()->accepted > 0);
    const auto event = std::ranges::find(*now->events, fleet::EventKind::Quarantined, &fleet::Event::kind);
    QVERIFY(event != now->events->end());
    QCOMPARE(eventText(*event, *now->infos),
             u"pump-1 quarantined: it started from a global version that there is not"_s);
}

QTEST_GUILESS_MAIN(LiveUpdatesTest)
#include "tst_liveupdates.moc"
