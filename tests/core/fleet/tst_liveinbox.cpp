// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>
#include <fleet/liveinbox.h>
#include <fleet/livesource.h>

#include <QTest>

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace Qt::Literals::StringLiterals;

// Readings of real devices, from when they are sent until they are in a batch. A batch is 4 readings, or 60
// s.
class LiveInboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void devicesTakeTheirPlacesInOrder();
    void theSameNameIsTheSameDevice();
    void whatDoesNotFitCannotJoin_data();
    void whatDoesNotFitCannotJoin();
    void eachKeyIsTakenOnce();
    void oddReadingsAreDecided();
    void whoSendsTooMuchWaits();
    void nothingOvertakesWhatHadToWait();
    void aBatchIsDueByReadingsOrByTime();
    void aBatchHasAtMostItsReadings();
    void onlyWhatIsCommittedIsRecorded();
    void restoredItGoesOnBehindTheNewestKey();
    void aSilentDeviceMakesABatch();
    void clocksMayRunBackwards();
    void aWrongClockIsRefused();
    void theEngineSeesWhoJoined();
    void theEngineTellsSilenceByTime();
};

namespace {

constexpr double start = 1'700'000'000;

LiveConfig twoChannels(int places = 3)
{
    LiveConfig config;
    config.places = places;
    config.channels = 2;
    return config;
}

DeviceInfo device(const QString &name)
{
    DeviceInfo info;
    info.name = name;
    info.channels = {u"flow"_s, u"heat"_s};
    info.units = {u"l/s"_s, u"K"_s};
    return info;
}

LiveReading reading(std::uint64_t key, float value = 1)
{
    return {
        key, start + double(key), {value, -value}, key % 3 == 0 ? std::optional(key % 2 == 0) : std::nullopt};
}

/// With a device 0 that has sent the keys 1 to `keys`.
std::unique_ptr<LiveInbox> inboxWith(std::uint64_t keys)
{
    auto inbox = std::make_unique<LiveInbox>(twoChannels(), 4, 60);
    if (!inbox->join(device(u"a"_s)))
        return nullptr;
    for (std::uint64_t key = 1; key <= keys; ++key)
        inbox->push(0, reading(key));
    return inbox;
}

} // namespace

void LiveInboxTest::devicesTakeTheirPlacesInOrder()
{
    LiveInbox inbox(twoChannels(), 4, 60);
    QCOMPARE(inbox.join(device(u"pump"_s))->device, 0u);
    QCOMPARE(inbox.join(device(u"press"_s))->device, 1u);
    const auto first = inbox.cut(start);
    QCOMPARE(first->firstJoined, 0u);
    QCOMPARE(first->joined.size(), 2u);
    QCOMPARE(first->joined[1].name, u"press"_s);
    QCOMPARE(first->joined[1].units, (QStringList{u"l/s"_s, u"K"_s}));
    QCOMPARE(inbox.join(device(u"fan"_s))->device, 2u);
    const auto second = inbox.cut(start + 1);
    QCOMPARE(second->firstJoined, 2u);
    QCOMPARE(second->joined.size(), 1u);
    const auto full = inbox.join(device(u"late"_s));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::TooLarge);
    QVERIFY(full.error().sentence.contains(u"3 places"_s));
    QVERIFY(inbox.join(device(u"pump"_s))); // who is there may come again
}

void LiveInboxTest::theSameNameIsTheSameDevice()
{
    const auto inbox = inboxWith(3);
    DeviceInfo other = device(u"a"_s);
    other.channels[1] = u"noise"_s;
    QVERIFY(!inbox->join(other));
    other = device(u"a"_s);
    other.units[0] = u"m3/s"_s;
    QVERIFY(!inbox->join(other));
    const auto again = inbox->join(device(u"a"_s));
    QVERIFY(again);
    QCOMPARE(again->device, 0u);
    QCOMPARE(again->recorded, 0u); // nothing is committed
    QCOMPARE(inbox->counts().devices, 1u);
}

void LiveInboxTest::whatDoesNotFitCannotJoin_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("channels");
    QTest::addColumn<QStringList>("units");
    const QStringList two{u"flow"_s, u"heat"_s};
    QTest::newRow("no name") << u" "_s << two << QStringList();
    QTest::newRow("a long name") << QString(201, u'x') << two << QStringList();
    QTest::newRow("a name with a line break") << u"a\nb"_s << two << QStringList();
    QTest::newRow("one channel") << u"a"_s << QStringList{u"flow"_s} << QStringList();
    QTest::newRow("a channel without a name") << u"a"_s << QStringList{u"flow"_s, u""_s} << QStringList();
    QTest::newRow("one unit for two") << u"a"_s << two << QStringList{u"K"_s};
}

void LiveInboxTest::whatDoesNotFitCannotJoin()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, channels);
    QFETCH(const QStringList, units);
    LiveInbox inbox(twoChannels(), 4, 60);
    DeviceInfo info;
    info.name = name;
    info.channels = channels;
    info.units = units;
    const auto joined = inbox.join(info);
    QVERIFY(!joined);
    QCOMPARE(joined.error().kind, ErrorKind::BadArgument);
    QVERIFY(!joined.error().sentence.isEmpty());
    QCOMPARE(inbox.counts().devices, 0u);
}

void LiveInboxTest::eachKeyIsTakenOnce()
{
    using Push = LiveInbox::Push;
    const auto inbox = inboxWith(0);
    QCOMPARE(inbox->push(0, reading(1, 5)), Push::Taken);
    QCOMPARE(inbox->push(0, reading(1, 6)), Push::Duplicate);
    QCOMPARE(inbox->push(0, reading(4, 7)), Push::Taken);
    QCOMPARE(inbox->push(0, reading(3, 8)), Push::Duplicate);
    const auto batch = inbox->cut(start);
    QCOMPARE(batch->rows.size(), 1u);
    QCOMPARE(batch->rows[0].keys, (std::vector<std::uint64_t>{1, 4}));
    QCOMPARE(batch->rows[0].values, (std::vector<float>{5, -5, 7, -7}));
    QCOMPARE(inbox->push(0, reading(4, 7)), Push::Duplicate); // also when its batch has gone
    const auto counts = inbox->counts();
    QCOMPARE(counts.taken, 2u);
    QCOMPARE(counts.duplicates, 3u);
    QCOMPARE(counts.skipped, 2u); // 2 and 3
}

void LiveInboxTest::oddReadingsAreDecided()
{
    using Push = LiveInbox::Push;
    constexpr float infinity = std::numeric_limits<float>::infinity();
    const auto inbox = inboxWith(0);
    QCOMPARE(inbox->push(7, reading(1)), Push::Refused);
    QCOMPARE(inbox->push(0, reading(0)), Push::Refused);
    QCOMPARE(inbox->push(0, {1, start, {1}, {}}), Push::Refused);
    QCOMPARE(inbox->push(0, {1, std::nan(""), {1, 2}, {}}), Push::Refused);
    QCOMPARE(inbox->counts().refused, 4u);
    QCOMPARE(inbox->push(0, {1, start + 10, {infinity, std::nanf("")}, true}), Push::Taken);
    QCOMPARE(inbox->push(0, {2, start + 4, {1, 2}, false}), Push::Taken);
    const auto batch = inbox->cut(start);
    QVERIFY(std::isnan(batch->rows[0].values[0]) && std::isnan(batch->rows[0].values[1]));
    QCOMPARE(batch->rows[0].labels, (std::vector<std::int8_t>{1, 0}));
    QCOMPARE(batch->rows[0].times, (std::vector<double>{start + 10, start + 10})); // never back
    QCOMPARE(inbox->counts().backwards, 1u);
}

void LiveInboxTest::whoSendsTooMuchWaits()
{
    using Push = LiveInbox::Push;
    const auto inbox = inboxWith(40); // 10 batches
    QCOMPARE(inbox->counts().taken, 40u);
    QCOMPARE(inbox->push(0, reading(41)), Push::Full);
    QVERIFY(inbox->join(device(u"b"_s)));
    QCOMPARE(inbox->push(1, reading(1)), Push::Taken); // that is nobody else's trouble
    (void)inbox->cut(start);
    QCOMPARE(inbox->push(0, reading(41)), Push::Taken);
    QCOMPARE(inbox->counts().full, 1u);
    QCOMPARE(inbox->counts().waiting, 37u);
}

void LiveInboxTest::nothingOvertakesWhatHadToWait()
{
    using Push = LiveInbox::Push;
    const auto inbox = inboxWith(40);
    QCOMPARE(inbox->push(0, reading(41)), Push::Full);
    (void)inbox->cut(start);
    QCOMPARE(inbox->push(0, reading(42)), Push::Full); // it would make 41 a duplicate
    QCOMPARE(inbox->push(0, reading(41)), Push::Taken);
    QCOMPARE(inbox->push(0, reading(42)), Push::Taken);
    QCOMPARE(inbox->counts().skipped, 0u);
}

void LiveInboxTest::aBatchIsDueByReadingsOrByTime()
{
    const auto inbox = inboxWith(0);
    QVERIFY(!inbox->isDue(start));
    QVERIFY(inbox->isDue(start + 60)); // the device that joined
    (void)inbox->cut(start + 60);
    QVERIFY(!inbox->isDue(start + 1000)); // nothing came
    for (std::uint64_t key = 1; key <= 3; ++key)
        inbox->push(0, reading(key));
    QVERIFY(!inbox->isDue(start + 119));
    QCOMPARE(inbox->secondsToDue(start + 119), 1.0);
    QVERIFY(inbox->isDue(start + 120));
    int calls = 0;
    inbox->onDue([&calls] { ++calls; });
    inbox->push(0, reading(4));
    QCOMPARE(calls, 1);
    QVERIFY(inbox->isDue(start + 61));
    QCOMPARE(inbox->secondsToDue(start + 61), 0.0);
}

void LiveInboxTest::aBatchHasAtMostItsReadings()
{
    const auto inbox = inboxWith(9);
    const auto first = inbox->cut(start);
    QCOMPARE(first->rows[0].keys, (std::vector<std::uint64_t>{1, 2, 3, 4}));
    QCOMPARE(first->rows[0].first, 0u);
    QVERIFY(inbox->isDue(start)); // the next one waits already
    const auto second = inbox->cut(start);
    QCOMPARE(second->rows[0].keys, (std::vector<std::uint64_t>{5, 6, 7, 8}));
    QCOMPARE(second->rows[0].first, 4u);
    QVERIFY(!inbox->isDue(start));
    QCOMPARE(inbox->cut(start)->rows[0].count(), 1u);
    QVERIFY(inbox->cut(start)->rows.empty());
}

void LiveInboxTest::onlyWhatIsCommittedIsRecorded()
{
    const auto inbox = inboxWith(6);
    int calls = 0;
    inbox->onRecorded([&calls] { ++calls; });
    const std::vector batches{inbox->cut(start), inbox->cut(start)};
    QCOMPARE(inbox->recorded(0), 0u);
    inbox->committed({batches.data(), 1});
    QCOMPARE(inbox->recorded(0), 4u);
    inbox->committed({batches.data() + 1, 1});
    QCOMPARE(inbox->recorded(0), 6u);
    QCOMPARE(inbox->recorded(5), 0u); // no such device
    QCOMPARE(calls, 2);
    QCOMPARE(inbox->join(device(u"a"_s))->recorded, 6u);
}

void LiveInboxTest::restoredItGoesOnBehindTheNewestKey()
{
    using Push = LiveInbox::Push;
    LiveInbox inbox(twoChannels(), 4, 60);
    const std::vector<LiveInbox::Known> known{{device(u"a"_s), 12, start + 50, 10},
                                              {device(u"b"_s), 0, 0, 0}};
    inbox.restore(known, start + 60);
    QCOMPARE(inbox.join(device(u"a"_s))->recorded, 12u);
    QCOMPARE(inbox.join(device(u"b"_s))->device, 1u);
    QCOMPARE(inbox.push(0, reading(12)), Push::Duplicate);
    QCOMPARE(inbox.push(0, {13, start, {1, 2}, {}}), Push::Taken);
    const auto batch = inbox.cut(start);
    QVERIFY(batch->joined.empty());
    QCOMPARE(batch->firstJoined, 2u);
    QCOMPARE(batch->time, start + 60);
    QCOMPARE(batch->rows[0].first, 10u);
    QCOMPARE(batch->rows[0].times[0], start + 50);
}

void LiveInboxTest::aSilentDeviceMakesABatch()
{
    const auto inbox = inboxWith(2);
    (void)inbox->cut(start);
    QVERIFY(!inbox->isDue(start + 59));
    QCOMPARE(inbox->secondsToDue(start + 59), 1.0);
    QVERIFY(inbox->isDue(start + 60));
    (void)inbox->cut(start + 60);
    QVERIFY(!inbox->isDue(start + 100'000)); // told once
}

void LiveInboxTest::clocksMayRunBackwards()
{
    const auto inbox = inboxWith(1);
    QCOMPARE(inbox->cut(start)->time, start);
    QCOMPARE(inbox->cut(start - 100)->time, start);
}

void LiveInboxTest::aWrongClockIsRefused()
{
    QVERIFY(checkLiveTime(start - 86'000, start));
    QVERIFY(checkLiveTime(start + 86'000, start));
    const auto early = checkLiveTime(start - 365 * 86'400.0, start);
    QVERIFY(!early);
    QVERIFY(early.error().sentence.contains(u"clock"_s));
    QVERIFY(!checkLiveTime(start + 90'000, start));
    QVERIFY(!checkLiveTime(std::nan(""), start));
}

namespace {

RunConfig liveRun()
{
    RunConfig config;
    config.source = SourceKind::Live;
    config.live = twoChannels();
    config.batchReadings = 4;
    config.federation.holdOut = 0;
    return config;
}

/// A batch of the engine with what the inbox has.
std::shared_ptr<const BatchRecord> step(Engine &engine, LiveSource &source, LiveInbox &inbox, double time,
                                        std::vector<Command> commands = {})
{
    source.give(inbox.cut(time));
    return engine.step(commands);
}

} // namespace

void LiveInboxTest::theEngineSeesWhoJoined()
{
    const RunConfig config = liveRun();
    const auto source = std::make_shared<LiveSource>(config, nullptr);
    Engine engine(config, source, 1);
    LiveInbox inbox(config.live, config.batchReadings, 60);
    const Command all{CommandKind::SetLearningRate, {}, 0.25, 0};
    QVERIFY(step(engine, *source, inbox, start, {all})->rates.empty()); // nobody is there
    QVERIFY(inbox.join(device(u"a"_s)));
    for (std::uint64_t key = 1; key <= 4; ++key)
        inbox.push(0, reading(key));
    const auto record = step(engine, *source, inbox, start + 1, {all});
    QCOMPARE(record->rates.size(), 1u);
    QCOMPARE(record->joined.size(), 1u);
    QCOMPARE(record->devices.size(), 1u);
    QCOMPARE(record->readings, 4u);
    QCOMPARE(record->time, start + 1);
    QCOMPARE(record->events.front().kind, EventKind::DeviceJoined);
    QCOMPARE(record->events.front().device, 0);
    QCOMPARE(engine.summary().devices.size(), 1u);
    for (const QString &name : {u"b"_s, u"c"_s})
        QVERIFY(inbox.join(device(name)));
    const auto event = step(engine, *source, inbox, start + 2)->events.front();
    QCOMPARE(event.device, -1);
    QCOMPARE(event.numbers, (std::vector<double>{2, 1, 2}));
}

void LiveInboxTest::theEngineTellsSilenceByTime()
{
    const RunConfig config = liveRun();
    const auto source = std::make_shared<LiveSource>(config, nullptr);
    Engine engine(config, source, 1);
    LiveInbox inbox(config.live, config.batchReadings, 60);
    for (const QString &name : {u"slow"_s, u"fast"_s})
        QVERIFY(inbox.join(device(name)));
    inbox.push(0, reading(1));
    QCOMPARE(step(engine, *source, inbox, start)->devices.front().state, DeviceState::TooFewLabels);
    std::uint64_t key = 0;
    for (double time = 10; time < 60;
         time += 10) { // the slow one is not asked more often than the fast one sends
        inbox.push(1, reading(++key));
        const auto record = step(engine, *source, inbox, start + time);
        QCOMPARE(record->devices.size(), 1u);
        QCOMPARE(record->devices.front().device, 1u);
    }
    const auto saved = engine.save();
    const auto restoredSource = std::make_shared<LiveSource>(config, nullptr);
    Engine restored(config, restoredSource, 1);
    QVERIFY(restored.restore(saved));
    const auto batch = inbox.cut(start + 60);
    for (const auto &[one, from] :
         {std::pair(&engine, source.get()), std::pair(&restored, restoredSource.get())}) {
        from->give(batch);
        const auto record = one->step({});
        QCOMPARE(record->devices.size(), 1u);
        QCOMPARE(record->devices.front().device, 0u);
        QCOMPARE(record->devices.front().state, DeviceState::Silent);
    }
    inbox.push(0, reading(2));
    const auto back = step(engine, *source, inbox, start + 70);
    QCOMPARE(back->devices.front().state, DeviceState::TooFewLabels);
    QCOMPARE(back->events.front().kind, EventKind::DeviceBack);
}

QTEST_GUILESS_MAIN(LiveInboxTest)
#include "tst_liveinbox.moc"
