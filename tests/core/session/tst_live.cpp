// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "liverun.h"

#include <fleet/liveinbox.h>
#include <session/forking.h>
#include <session/lookback.h>
#include <session/session.h>
#include <session/texts.h>
#include <store/liverecord.h>
#include <store/runfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <thread>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

// A run of real devices: each reading counts once, whatever happens, and the file has all that the run
// depends on. A batch has 20 readings of a device, or what came in a twentieth of a second.
class LiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordedRunIsTheSameAgain_data();
    void aRecordedRunIsTheSameAgain();
    void killedAndResumedNothingIsLostOrTwice();
    void devicesJoinInTheMiddle();
    void aForkWithoutChangesIsItsParent();
    void aForkMayLearnOtherwise();
    void aStillFileShowsItsReadings();
    void aSilentDeviceIsNamed();
    void roundsGoByTheDevicesThatAreThere();
    void aFileThatIsLookedAtHasNoInbox();
    void damagedReadingsAreToldOf();
    void otherRunsAreGoneThroughAgainToo();
    void whatRealDevicesCannotHaveIsRefused_data();
    void whatRealDevicesCannotHaveIsRefused();
};

namespace {

constexpr double start = 1'700'000'000;

fleet::RunConfig liveConfig()
{
    fleet::RunConfig config;
    config.source = fleet::SourceKind::Live;
    config.live.places = 8;
    config.live.channels = 2;
    config.batchReadings = 20;
    config.batchSeconds = 0.05;
    config.federation.holdOut = 0;
    config.federation.everyUpdates = 6;
    return config;
}

fleet::DeviceInfo info(int device)
{
    fleet::DeviceInfo info;
    info.name = u"pump-%1"_s.arg(device);
    info.channels = {u"flow"_s, u"heat"_s};
    info.units = {u"l/s"_s, u"K"_s};
    return info;
}

bool isAnomaly(int device, std::uint64_t key)
{
    return (key * 7 + std::uint64_t(device)) % 19 == 0;
}

fleet::LiveReading reading(int device, std::uint64_t key)
{
    const double phase = double(key) * 0.3 + device;
    const float spike = isAnomaly(device, key) ? 5 : 0;
    return {key,
            start + double(key),
            {float(std::sin(phase)) + spike, key % 31 == 0 ? std::nanf("") : float(std::cos(phase * 1.7))},
            key % 3 == 0 ? std::optional(isAnomaly(device, key)) : std::nullopt};
}

/// As a device does it: it sends what the run does not have, and waits where it has to.
void send(fleet::LiveInbox &inbox, int device, std::uint64_t last)
{
    const auto joined = inbox.join(info(device));
    if (!joined)
        return;
    for (std::uint64_t key = joined->recorded + 1; key <= last;) {
        if (inbox.push(joined->device, reading(device, key)) != fleet::LiveInbox::Push::Full)
            ++key;
        else
            std::this_thread::yield();
    }
}

void sendAll(fleet::LiveInbox &inbox, int devices, std::uint64_t last)
{
    std::vector<std::thread> threads;
    for (int device = 0; device < devices; ++device)
        threads.emplace_back([&inbox, device, last] { send(inbox, device, last); });
    for (std::thread &thread : threads)
        thread.join();
}

bool hasAll(fleet::LiveInbox &inbox, int devices, std::uint64_t last)
{
    for (int device = 0; device < devices; ++device) {
        if (inbox.recorded(std::uint32_t(device)) != last)
            return false;
    }
    return true;
}

/// The keys that the file has, by the names of the devices.
std::map<QString, std::vector<std::uint64_t>> keysIn(const QString &path)
{
    std::map<QString, std::vector<std::uint64_t>> keys;
    const auto devices = readerOf(path)->info().devices;
    const auto record = store::liveRecord(path);
    for (std::uint64_t batch = 0; batch < record->batches(); ++batch) {
        const auto read = *record->read(batch);
        for (const fleet::LiveRows &rows : read->rows) {
            auto &of = keys[devices[rows.device].name];
            of.insert(of.end(), rows.keys.begin(), rows.keys.end());
        }
    }
    return keys;
}

/// A run of three devices that sent 300 readings each, with commands in between.
bool makeRun(const QString &path)
{
    const auto session = Session::create(liveConfig(), path, threads(2));
    const auto inbox = session->liveInbox();
    sendAll(*inbox, 3, 150);
    session->setLearningRate({1}, 0.125);
    session->aggregateNow();
    sendAll(*inbox, 3, 300);
    return QTest::qWaitFor([&] { return hasAll(*inbox, 3, 300); }, 60'000);
}

} // namespace

void LiveTest::aRecordedRunIsTheSameAgain_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("1 thread") << 1;
    QTest::newRow("4 threads") << 4;
}

void LiveTest::aRecordedRunIsTheSameAgain()
{
    QFETCH(const int, count);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s), again = folder.filePath(u"again.fleetrun"_s);
    QVERIFY(makeRun(path));
    const auto keys = keysIn(path);
    QCOMPARE(keys.size(), 3u);
    for (const auto &[name, of] : keys)
        QCOMPARE(of, upTo(300));
    QVERIFY(!readerOf(path)->commands(0)->empty());
    QCOMPARE(replayed(path, again, count), digestOf(path));
    QCOMPARE(keysIn(again), keys);
    QCOMPARE(replayed(again, folder.filePath(u"third.fleetrun"_s)), digestOf(path)); // it is a record itself
}

void LiveTest::killedAndResumedNothingIsLostOrTwice()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s), killed = folder.filePath(u"killed.fleetrun"_s);
    {
        const auto session = Session::create(liveConfig(), path, threads(2));
        const auto inbox = session->liveInbox();
        sendAll(*inbox, 3, 100);
        QVERIFY(QTest::qWaitFor([&] { return hasAll(*inbox, 3, 100); }, 60'000));
        sendAll(*inbox, 3, 260);
        // What is in the file now is what a kill at this moment leaves; more has been taken than that.
        QVERIFY(session->saveAs(killed).get());
    }
    const auto before = keysIn(killed);
    const auto session = Session::open(killed, threads(4));
    session->wait([](const Snapshot &) { return true; });
    session->resume();
    const auto inbox = session->liveInbox();
    QVERIFY(inbox);
    for (int device = 2; device >= 0; --device) { // in another order than at first
        const QString name = info(device).name;
        const auto joined = inbox->join(info(device));
        QVERIFY(joined);
        const auto known = before.find(name);
        QCOMPARE(joined->recorded, known == before.end() ? 0 : known->second.back());
        const auto names = readerOf(killed)->info().devices;
        QVERIFY(joined->device < names.size());
        QCOMPARE(names[joined->device].name, name);
    }
    sendAll(*inbox, 3, 400);
    QVERIFY(QTest::qWaitFor([&] { return hasAll(*inbox, 3, 400); }, 60'000));
    session->pause();
    session->wait([](const Snapshot &) { return true; });
    const auto keys = keysIn(killed);
    QCOMPARE(keys.size(), 3u);
    for (const auto &[name, of] : keys)
        QCOMPARE(of, upTo(400));
    QCOMPARE(replayed(killed, folder.filePath(u"again.fleetrun"_s)), digestOf(killed));
}

void LiveTest::devicesJoinInTheMiddle()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    const auto session = Session::create(liveConfig(), path, threads(2));
    const auto inbox = session->liveInbox();
    QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->state == RunState::Running; }, 60'000));
    QVERIFY(session->snapshot()->infos->empty()); // places that nobody has are not seen
    QVERIFY(session->snapshot()->devices->empty());
    send(*inbox, 0, 60);
    QVERIFY(QTest::qWaitFor([&] { return hasAll(*inbox, 1, 60); }, 60'000));
    send(*inbox, 1, 60);
    send(*inbox, 2, 60);
    QVERIFY(QTest::qWaitFor([&] { return hasAll(*inbox, 3, 60) && session->snapshot()->readings == 180; },
                            60'000));
    const auto now = session->snapshot();
    QCOMPARE(now->infos->size(), 3u);
    QCOMPARE(now->devices->size(), 3u);
    QCOMPARE((*now->infos)[2].name, u"pump-2"_s);
    QCOMPARE((*now->infos)[2].units, (QStringList{u"l/s"_s, u"K"_s}));
    std::size_t joined = 0;
    for (const fleet::Event &event : *now->events) {
        if (event.kind != fleet::EventKind::DeviceJoined)
            continue;
        joined += event.device >= 0 ? 1 : std::size_t(event.numbers.front());
        if (event.device == 0)
            QCOMPARE(eventText(event, *now->infos), u"pump-0 joined"_s);
    }
    QCOMPARE(joined, 3u);
    // The file tells the same.
    session->pause();
    session->wait([](const Snapshot &) { return true; });
    const auto opened = Session::open(path, threads(1));
    opened->wait([](const Snapshot &) { return true; });
    QCOMPARE(*opened->snapshot()->infos, *session->snapshot()->infos);
    QCOMPARE(opened->snapshot()->readings, 180u);
    QCOMPARE(opened->snapshot()->batch, session->snapshot()->batch);
    // Who joined later is not there when the first did.
    const auto first = std::ranges::find(*now->events, fleet::EventKind::DeviceJoined, &fleet::Event::kind);
    QCOMPARE(first->device, 0);
    const auto past = opened->snapshotAt(first->batch).get();
    QVERIFY(past.has_value());
    QCOMPARE((*past)->infos->size(), 1u);
    QCOMPARE((*past)->devices->size(), 1u);
}

void LiveTest::aForkWithoutChangesIsItsParent()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    const auto info = readerOf(path)->info();
    const auto session = Session::fork({path, info.lastBatch / 2, u"same"_s, info.config}, threads(4));
    session->wait([](const Snapshot &) { return true; });
    QVERIFY2(!session->snapshot()->error, qPrintable(session->snapshot()->error.value_or(Error()).text()));
    QCOMPARE(session->snapshot()->state, RunState::Finished); // with what is recorded
    QCOMPARE(session->snapshot()->batch, info.lastBatch);
    QVERIFY(!session->liveInbox());
    QCOMPARE(digestOf(path + u"#same"_s), digestOf(path));
}

void LiveTest::aForkMayLearnOtherwise()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    const auto info = readerOf(path)->info();
    fleet::RunConfig config = info.config;
    config.trainer.localRate *= 2;
    const auto session = Session::fork({path, info.lastBatch / 2, u"faster"_s, config}, threads(2));
    session->wait([](const Snapshot &) { return true; });
    QCOMPARE(session->snapshot()->state, RunState::Finished);
    QCOMPARE(session->snapshot()->readings, 900u);
    QCOMPARE(session->snapshot()->infos->size(), 3u);
    QVERIFY(digestOf(path + u"#faster"_s) != digestOf(path));
}

void LiveTest::aStillFileShowsItsReadings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    const auto session = Session::open(path, threads(1));
    session->wait([](const Snapshot &) { return true; });
    session->lookAtDevice(2);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return session->snapshot()->deviceTrace &&
                   session->snapshot()->deviceTrace->readings.size() == 300;
        },
        60'000));
    const auto trace = session->snapshot()->deviceTrace;
    QCOMPARE(trace->first, 0u);
    const int sender = (*session->snapshot()->infos)[2].name.back().digitValue();
    for (std::uint64_t key = 1; key <= 300; ++key) {
        const fleet::LiveReading sent = reading(sender, key);
        const fleet::TracedReading &shown = trace->readings[std::size_t(key - 1)];
        QCOMPARE(shown.time, sent.time);
        QCOMPARE(shown.label, sent.label ? std::int8_t(*sent.label ? 1 : 0) : std::int8_t(-1));
        QCOMPARE(float(trace->value(std::size_t(key - 1), 0)), sent.values[0]);
        QCOMPARE(std::isnan(trace->value(std::size_t(key - 1), 1)), std::isnan(sent.values[1]));
    }
    // And what they scored, computed again.
    const std::uint64_t last = session->snapshot()->batch;
    const auto back = session->lookBack(2, last).get();
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE((*back)->batch, last);
    QVERIFY((*back)->readings.back().looked);
    QVERIFY(std::isfinite((*back)->readings.back().decision));
}

void LiveTest::aSilentDeviceIsNamed()
{
    fleet::RunConfig config = liveConfig();
    config.live.silentAfter = 0.3;
    const auto session = Session::create(config, {}, threads(1));
    const auto inbox = session->liveInbox();
    send(*inbox, 0, 30);
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto now = session->snapshot();
            return now->devices && !now->devices->empty() &&
                   now->devices->front().state == fleet::DeviceState::Silent;
        },
        60'000));
    const auto now = session->snapshot();
    QCOMPARE(now->events->back().kind, fleet::EventKind::DeviceSilent);
    QCOMPARE(now->devices->front().readings, 30u);
    QVERIFY(now->devices->front().lastBatch > 0 &&
            now->devices->front().lastBatch < now->batch); // since when
    send(*inbox, 0, 40);                                   // from 31 on
    QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->readings == 40; }, 60'000));
}

void LiveTest::roundsGoByTheDevicesThatAreThere()
{
    fleet::RunConfig config = liveConfig();
    config.live.places = 100;
    config.federation.trigger = fleet::RoundTrigger::Devices;
    config.federation.deviceShare = 1;
    const auto session = Session::create(config, {}, threads(1));
    sendAll(*session->liveInbox(), 2, 100);
    QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->rounds > 0; }, 60'000));
}

void LiveTest::aFileThatIsLookedAtHasNoInbox()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    const auto session = Session::open(path, threads(1));
    QVERIFY(!session->liveInbox());
    QVERIFY(session->snapshot()->canRun);
    SessionOptions deaf = threads(1);
    deaf.hearsDevices = false;
    const auto alone = Session::open(path, deaf);
    alone->wait([](const Snapshot &) { return true; });
    QVERIFY(!alone->snapshot()->canRun);
    alone->resume();
    alone->wait([](const Snapshot &) { return true; });
    QVERIFY(!alone->liveInbox());
    const auto simulated = Session::create(fleet::RunConfig(), {}, threads(1));
    QVERIFY(!simulated->liveInbox());
}

void LiveTest::damagedReadingsAreToldOf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "UPDATE live_readings SET state = x'00000010ffff' WHERE batch = 3",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    const QString told = replayed(path, folder.filePath(u"again.fleetrun"_s));
    QVERIFY2(told.contains(u"live_readings"_s), qPrintable(told));
}

void LiveTest::otherRunsAreGoneThroughAgainToo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"simulated.fleetrun"_s);
    fleet::RunConfig config;
    config.simulation.devices = 5;
    {
        SessionOptions options = threads(2);
        options.paused = true;
        const auto session = Session::create(config, path, options);
        for (int batch = 0; batch < 12; ++batch) {
            if (batch == 5)
                session->setLearningRate({3}, 0.5);
            session->step();
            session->wait([](const Snapshot &) { return true; });
        }
    }
    const QString again = folder.filePath(u"again.fleetrun"_s);
    QCOMPARE(replayed(path, again), digestOf(path));
    QCOMPARE(readerOf(again)->info().lastBatch, 12u); // the run itself has no end
}

void LiveTest::whatRealDevicesCannotHaveIsRefused_data()
{
    QTest::addColumn<fleet::RunConfig>("config");
    QTest::addColumn<QString>("place");
    fleet::RunConfig config = liveConfig();
    config.federation.holdOut = 1;
    QTest::newRow("hold-outs") << config << u"federation.hold_out"_s;
    config = liveConfig();
    config.federation.holdOutDevice = 0;
    QTest::newRow("a held-out device") << config << u"federation.hold_out_device"_s;
    config = liveConfig();
    config.labels.delaySeconds = 10;
    QTest::newRow("labels held back") << config << u"labels.delay_readings"_s;
    config = liveConfig();
    config.groups.push_back({u"pump-*"_s, learning::Optimiser::Adam, {}, {}, {}});
    QTest::newRow("groups") << config << u"group 1"_s;
    config = liveConfig();
    config.live.places = 100'001;
    QTest::newRow("too many places") << config << u"live.places"_s;
}

void LiveTest::whatRealDevicesCannotHaveIsRefused()
{
    QFETCH(const fleet::RunConfig, config);
    QFETCH(const QString, place);
    const auto session = Session::create(config, {}, threads(1));
    session->wait([](const Snapshot &) { return true; });
    QCOMPARE(session->snapshot()->state, RunState::Failed);
    QCOMPARE(session->snapshot()->error->place, place);
}

QTEST_GUILESS_MAIN(LiveTest)
#include "tst_live.moc"
