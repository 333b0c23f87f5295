// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <framemaker.h>
#include <frametaker.h>
#include <messages.h>
#include <parts.h>
#include <same.h>
#include <session/session.h>
#include <thinned.h>
#include <turn.h>

#include <QRandomGenerator>
#include <QTest>

#include <chrono>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::remote;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Snapshots of a run, one after so many batches each.
std::vector<std::shared_ptr<const session::Snapshot>> snapshotsOf(const QString &preset, int devices,
                                                                  int count)
{
    fleet::RunConfig config;
    fleet::applyPreset(preset, config);
    config.simulation.devices = devices;
    session::SessionOptions options;
    options.threads = 1;
    options.paused = true;
    const auto run = session::Session::create(config, {}, options);
    run->watch({1, 2});
    std::vector<std::shared_ptr<const session::Snapshot>> snapshots;
    for (int i = 0; i < count; ++i) {
        run->stepRound();
        run->wait([](const session::Snapshot &) { return true; });
        snapshots.push_back(run->snapshot());
    }
    return snapshots;
}

Looks watching()
{
    Looks looks;
    looks.watched = {1, 2};
    return looks;
}

/// What follows the kind and the number of a frame.
bool takeIn(FrameTaker &taker, const QByteArray &frame)
{
    Reader reader(frame);
    auto what = FromServer::Frame;
    std::uint64_t number = 0;
    return takeEach(reader, what, number) && what == FromServer::Frame && taker.take(reader);
}

/// All but who was in the rounds.
bool hasAll(const session::Snapshot &taken, const session::Snapshot &snapshot)
{
    session::Snapshot as = snapshot;
    as.roundLog = std::make_shared<const RoundList>(withoutParts(*snapshot.roundLog));
    return same(taken, as);
}

} // namespace

class TestFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunComesWhole_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("devices");
        QTest::newRow("demo") << u"demo"_s << 24;
        QTest::newRow("plant") << u"plant"_s << 2407;
    }
    void aRunComesWhole()
    {
        QFETCH(QString, preset);
        QFETCH(int, devices);
        const auto snapshots = snapshotsOf(preset, devices, 4);
        FrameMaker maker;
        FrameTaker taker;
        auto now = FrameMaker::Clock::now();
        qsizetype first = 0, later = 0;
        for (const auto &snapshot : snapshots) {
            while (const auto frame = maker.make(*snapshot, watching(), 1'000'000, now)) {
                QVERIFY(takeIn(taker, *frame));
                (snapshot == snapshots.front() ? first : later) += frame->size();
                now += 10s;
            }
            QVERIFY(taker.isWhole());
            QVERIFY(hasAll(taker.snapshot(), *snapshot));
        }
        QVERIFY(first > 0 && later > 0);
    }

    void whatIsLookedAtComesFirst()
    {
        const auto snapshots = snapshotsOf(u"demo"_s, 24, 2);
        FrameMaker maker;
        FrameTaker taker;
        auto now = FrameMaker::Clock::now();
        while (const auto frame = maker.make(*snapshots[0], watching(), 100'000, now))
            QVERIFY(takeIn(taker, *frame));
        // The run goes on, and there is room for no more than the rows that are looked at.
        auto running = std::make_shared<session::Snapshot>(*snapshots[1]);
        running->state = session::RunState::Running;
        const auto frame = maker.make(*running, watching(), 0, now);
        QVERIFY(frame && takeIn(taker, *frame));
        QCOMPARE(taker.snapshot().batch, snapshots[1]->batch);
        const auto &rows = *taker.snapshot().devices;
        QVERIFY(same(rows[1], coarse((*snapshots[1]->devices)[1])));
        QVERIFY(same(rows[5], (*snapshots[0]->devices)[5]));
        QVERIFY(same(*taker.snapshot().deviceCurves[0], *snapshots[1]->deviceCurves[0]));
        // Once it stands still, all is as it is at home, to the last bit.
        while (const auto rest = maker.make(*snapshots[1], watching(), 10'000, now))
            QVERIFY(takeIn(taker, *rest));
        QVERIFY(hasAll(taker.snapshot(), *snapshots[1]));
    }

    void aTableShowsNoDifference()
    {
        for (const float value : {0.0F, 0.5F, 1.0F, 0.123456F, 0.987654F, 3.14159F, -2.5F, 1e-30F, 1e30F}) {
            QVERIFY(std::abs(coarse(value) - value) <= std::abs(value) / 4096);
            QCOMPARE(coarse(coarse(value)), coarse(value));
        }
        QCOMPARE(coarse(0.5F), 0.5F);
        QVERIFY(std::isnan(coarse(std::numeric_limits<float>::quiet_NaN())));
        QVERIFY(std::isinf(coarse(std::numeric_limits<float>::infinity())));
        QCOMPARE(coarse(std::numeric_limits<float>::max()), std::numeric_limits<float>::max());
        session::DeviceRow row;
        row.learningRate = 0.1F; // what somebody set stays what it is
        row.decision.prAuc = 0.1F;
        QCOMPARE(coarse(row).learningRate, 0.1F);
        QVERIFY(coarse(row).decision.prAuc != 0.1F);
    }

    void aLargePartComesInPiecesAndHoldsUpNothing()
    {
        const auto snapshots = snapshotsOf(u"demo"_s, 24, 2);
        FrameMaker maker;
        FrameTaker taker;
        auto now = FrameMaker::Clock::now();
        while (const auto frame = maker.make(*snapshots[0], watching(), 100'000, now))
            QVERIFY(takeIn(taker, *frame));
        auto running = std::make_shared<session::Snapshot>(*snapshots[1]);
        running->state = session::RunState::Running;
        auto events = std::make_shared<std::vector<fleet::Event>>(
            500, fleet::Event{1, fleet::EventLevel::Info, fleet::EventKind::Remark, 3, {}, u"something"_s});
        running->events = events;
        int frames = 0;
        for (std::uint64_t batch = running->batch; !same(*taker.snapshot().events, *events); ++batch) {
            QVERIFY(++frames < 1000);
            running->batch = batch;
            now += 33ms;
            const auto frame = maker.make(*running, watching(), 1000, now);
            QVERIFY(frame && takeIn(taker, *frame));
            QCOMPARE(taker.snapshot().batch, batch);
        }
        QVERIFY2(frames > 5, qPrintable(QString::number(frames)));
    }

    void requestsTakeTurns()
    {
        using Turn = remote::Turn<session::PastLookRequest>;
        const auto of = [](std::uint32_t device) {
            session::PastLookRequest request;
            request.device = device;
            return request;
        };
        Turn turn;
        const auto now = Turn::Clock::now();
        const auto device = [&](const std::vector<Turn::Asked> &asked, bool isAnswered,
                                Turn::Clock::duration after) {
            const auto &request = turn.next(asked, isAnswered, now + after);
            return request && request->device ? int(*request->device) : -1;
        };
        QCOMPARE(device({}, false, 0s), -1);
        QCOMPARE(device({{of(3), 1}}, false, 0s), 3);
        QCOMPARE(device({{of(3), 1}}, true, 60s), 3); // nobody else wants anything
        // A new request is made at once, and keeps its turn until it is answered.
        QCOMPARE(device({{of(3), 1}, {of(5), 2}}, true, 60s), 5);
        QCOMPARE(device({{of(3), 1}, {of(5), 2}}, false, 61s), 5);
        QCOMPARE(device({{of(3), 1}, {of(5), 2}}, true, 61s), 3);
        QCOMPARE(device({{of(3), 1}, {of(5), 2}, {of(3), 1}}, true, 62s), 5);
        QCOMPARE(device({{of(3), 1}, {of(5), 2}, {of(3), 1}}, true, 63s), 3);
        // What never comes gives way in the end.
        QCOMPARE(device({{of(3), 1}, {of(5), 2}}, false, 63s + Turn::longest), 5);
        QCOMPARE(device({{of(3), 1}}, false, 80s), 3);
    }

    void damagedFramesAreRefusedOrHarmless()
    {
        const auto snapshots = snapshotsOf(u"demo"_s, 24, 2);
        FrameMaker maker;
        const auto now = FrameMaker::Clock::now();
        const QByteArray first = maker.make(*snapshots[0], watching(), 1'000'000, now).value();
        const QByteArray second = maker.make(*snapshots[1], watching(), 1'000'000, now + 10s).value();
        for (qsizetype size = 0; size < second.size(); size += 1 + size / 50) {
            FrameTaker taker;
            QVERIFY(takeIn(taker, first));
            QVERIFY(!takeIn(taker, second.first(size)));
        }
        QRandomGenerator random(7);
        int refused = 0;
        constexpr int tries = 300;
        for (int i = 0; i < tries; ++i) {
            FrameTaker taker;
            QByteArray bytes = i % 2 ? first : second;
            for (int k = 0; k < 1 + i % 5; ++k)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (i % 2 == 0)
                QVERIFY(takeIn(taker, first));
            if (!takeIn(taker, bytes))
                ++refused;
            else
                QVERIFY(!taker.isWhole() || isWhole(taker.snapshot())); // what views rely on
        }
        QVERIFY(refused > 0 && refused < tries);
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
