// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "served.h"

#include <messages.h>
#include <remote/host.h>
#include <remote/remotesession.h>
#include <same.h>
#include <session/session.h>
#include <store/runfile.h>
#include <thinned.h>

#include <QFile>
#include <QFutureWatcher>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A run that stands still after so many batches.
std::unique_ptr<Session> pausedRun(const QString &path, std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.batches = 1000;
    SessionOptions options;
    options.threads = 1;
    options.breakpoints = {*Breakpoint::parse(u"batch>=%1"_s.arg(batches))};
    auto run = Session::create(config, path, options);
    run->wait([](const Snapshot &) { return true; });
    return run;
}

/// Whether the remote one has all that the local one has, but who was in the rounds.
bool isSame(const Snapshot &local, const Snapshot &remote)
{
    Snapshot as = local;
    as.roundLog = std::make_shared<const fleetgrad::remote::RoundList>(
        fleetgrad::remote::withoutParts(*local.roundLog));
    as.runPath = remote.runPath;
    as.canRun = remote.canRun;
    as.secondsSinceCommit = remote.secondsSinceCommit; // goes on by itself
    as.link = remote.link;
    return fleetgrad::remote::same(as, remote);
}

/// The answer, while this thread goes on with what it has to do.
template <class T>
Expected<T> answerOf(std::future<Expected<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.wait_for(0s) == std::future_status::ready; }, 60'000))
        return failure(ErrorKind::Cancelled, {}, u"no answer"_s);
    return future.get();
}

} // namespace

class TestRemoteSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_run;

private Q_SLOTS:
    void init()
    {
        m_run = pausedRun(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())), 60);
    }
    void cleanup() { m_run.reset(); }

    void aRunElsewhereLooksAsItDoesAtHome()
    {
        Served served(m_run.get());
        auto remote = remote::connectTo(served.address(), {});
        QCOMPARE(remote->snapshot()->state, RunState::Opening);
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.state == RunState::Paused; }));
        QCOMPARE(remote->snapshot()->runPath, served.address().text());
        QCOMPARE(remote->snapshot()->batch, std::uint64_t(60));

        remote->watch({3, 1});
        remote->lookAtDevice(3);
        MapRequest map;
        map.to = 60;
        map.order = MapOrder::Given;
        map.devices = std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{5, 2, 7});
        remote->lookAtMap(map);
        EvaluationRequest evaluation;
        evaluation.on = EvaluatedOn::Devices;
        evaluation.devices =
            std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{4});
        remote->lookAtEvaluation(evaluation);
        remote->outline({fleet::ChartMetric::LogLoss, DeviceScorer::Local, {0, 9}});
        QVERIFY(comes(*remote, [&](const Snapshot &s) {
            // Answers are to the very request: views compare it.
            return s.deviceCurves.size() == 2 && s.deviceTrace && s.map && s.map->request == map &&
                   s.evaluation && s.evaluation->request == evaluation && s.outlines &&
                   s.outlines->outlines.size() == 2;
        }));
        QCOMPARE(remote->snapshot()->deviceCurves[0]->device, 3U);
        QCOMPARE(remote->snapshot()->deviceCurves[1]->device, 1U);
        QVERIFY(comes(*remote, [&](const Snapshot &s) {
            Snapshot local = *m_run->snapshot();
            std::ranges::reverse(local.deviceCurves); // each in the order that it asked for
            return isSame(local, s);
        }));
    }

    void commandsArriveWithTheNameOfWhoGaveThem()
    {
        Served served(m_run.get());
        QStringList log;
        served.host.setLog(
            [&log](const remote::Peer &peer, const QString &what) { log += peer.name + u": "_s + what; });
        auto remote = remote::connectTo(served.address(), {});
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.state == RunState::Paused; }));
        remote->setLearningRate({2, 3}, 0.25);
        remote->setOptimiser({}, learning::Optimiser::Adam);
        remote->step();
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.batch == 61; }));
        QVERIFY(comes(*remote, [](const Snapshot &s) {
            return (*s.devices)[3].learningRate == 0.25F &&
                   (*s.devices)[0].trainer.optimiser == learning::Optimiser::Adam;
        }));
        QCOMPARE(log, QStringList({u"anna: rate 0.25 devices=2,3"_s, u"anna: optimiser 4 devices=all"_s,
                                   u"anna: step"_s}));
        QVERIFY(comes(*remote, [&](const Snapshot &s) { return isSame(*m_run->snapshot(), s); }));
    }

    void whoMayWatchMayNotSteer()
    {
        Served served(m_run.get(), {u"wall"_s, remote::Role::Watch});
        auto remote = remote::connectTo(served.address(), {});
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.state == RunState::Paused; }));
        QVERIFY(!remote->snapshot()->canRun);
        remote->step();
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.link.has_value(); }));
        QVERIFY(remote->snapshot()->link->sentence.contains(u"may watch"_s));
        const auto noted = answerOf(remote->setNote({store::ModelKey::global, 1}, {u"mine"_s, true}));
        QVERIFY(!noted);
        QCOMPARE(m_run->snapshot()->batch, std::uint64_t(60));
        QVERIFY(m_run->snapshot()->notes->empty());
    }

    void whatIsAskedForIsAnsweredAsAtHome()
    {
        Served served(m_run.get());
        auto remote = remote::connectTo(served.address(), {});
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.state == RunState::Paused; }));

        const auto model = answerOf(remote->globalModel(1));
        const auto own = m_run->globalModel(1).get();
        QVERIFY(model && own);
        QVERIFY(*model == *own);
        const auto none = answerOf(remote->globalModel(999));
        QVERIFY(!none);
        QCOMPARE(none.error().sentence, m_run->globalModel(999).get().error().sentence);

        const auto past = answerOf(remote->snapshotAt(20));
        QVERIFY(past);
        QCOMPARE((*past)->batch, std::uint64_t(20));
        QVERIFY(isSame(**m_run->snapshotAt(20).get(), **past));

        PastLookRequest wanted;
        wanted.device = 2;
        wanted.alarms = true;
        const auto look = answerOf(remote->lookAtPast(*past, wanted, {}));
        const auto ownLook = m_run->lookAtPast(*past, wanted, {}).get();
        QVERIFY(look && ownLook);
        QCOMPARE((*look)->batch, std::uint64_t(20));
        QVERIFY((*look)->trace && fleetgrad::remote::same(*(*look)->trace, *(*ownLook)->trace));
        QVERIFY((*look)->alarms && fleetgrad::remote::same(*(*look)->alarms, *(*ownLook)->alarms));

        const auto listed = remote->snapshot()->roundLog->front();
        const auto ownRound = m_run->snapshot()->roundLog->front();
        QVERIFY(!listed->hasParts && listed->parts.empty() && listed->accepted > 0);
        const auto round = answerOf(remote->round(listed->version, listed->batch));
        QVERIFY(round && fleetgrad::remote::same(**round, *ownRound));
        QCOMPARE((*round)->parts.size(), std::size_t(listed->accepted + listed->keptOut));

        QCOMPARE(*answerOf(remote->digest()), *m_run->digest().get());
        const auto summary = answerOf(remote->summary());
        QVERIFY(summary && fleetgrad::remote::same(*summary, *m_run->summary().get()));
        const auto history = answerOf(remote->weightHistory(0));
        QVERIFY(history && fleetgrad::remote::same(*history, *m_run->weightHistory(0).get()));
        const auto updates = answerOf(remote->storedUpdates(2, 0));
        QVERIFY(updates && !updates->empty());
        QCOMPARE(updates->size(), m_run->storedUpdates(2).get()->size());
        const auto compared =
            answerOf(remote->compare({store::ModelKey{store::ModelKey::global, 1}, *model}, 2));
        QVERIFY(compared && !compared->readings.empty());
        QVERIFY(answerOf(remote->setNote({store::ModelKey::global, 1}, {u"mine"_s, true})));
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.notes->size() == 1; }));
        const auto alarm = answerOf(remote->lastAlarm(2));
        QVERIFY(alarm && *alarm == *m_run->lastAlarm(2).get());
    }

    void aRunIsSavedOnTheSideOfTheDesktop()
    {
        Served served(m_run.get());
        auto remote = remote::connectTo(served.address(), {});
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.state == RunState::Paused; }));
        const QString path = m_folder.filePath(u"saved.fleetrun"_s);
        const auto saved = answerOf(remote->saveAs(path));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
        auto copy = store::RunFileReader::open(path);
        QVERIFY(copy);
        QCOMPARE(*(*copy)->digest(), *m_run->digest().get());
        QVERIFY(!answerOf(remote->saveAs(path))); // it is there already
    }

    void aLostConnectionIsSaidAndComesBackWithoutAGap()
    {
        Served served(m_run.get());
        auto remote = remote::connectTo(served.address(), {});
        remote->watch({3});
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.deviceCurves.size() == 1; }));
        served.cut();
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.link.has_value(); }));
        QVERIFY(remote->snapshot()->link->sentence.contains(u"trying again"_s));
        QCOMPARE(remote->snapshot()->batch, std::uint64_t(60)); // what was there stays
        QCOMPARE(remote->snapshot()->state, RunState::Paused);
        QVERIFY(!answerOf(remote->digest()));

        m_run->setBreakpoints({*Breakpoint::parse(u"batch>=75"_s)});
        m_run->resume();
        m_run->wait([](const Snapshot &) { return true; });
        served.comeBack();
        QVERIFY(comes(*remote, [](const Snapshot &s) { return !s.link && s.batch == 75; }));
        QVERIFY(comes(*remote, [&](const Snapshot &s) { return isSame(*m_run->snapshot(), s); }));
        QCOMPARE(remote->snapshot()->deviceCurves.size(), std::size_t(1));
    }

    void whoDoesNotWantToWaitTriesAgainAtOnce()
    {
        Served served(m_run.get());
        auto remote = remote::connectTo(served.address(), {});
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.batch == 60; }));
        remote->reconnect(); // there is nothing to do
        served.cut();
        for (const int seconds : {1, 2, 4, 8, 16, 30}) {
            const QString again = u"again in %1 s"_s.arg(seconds);
            QVERIFY(comes(*remote,
                          [&](const Snapshot &s) { return s.link && s.link->sentence.contains(again); }));
            if (seconds < 30)
                remote->reconnect();
        }
        served.comeBack();
        remote->reconnect();
        QTRY_VERIFY_WITH_TIMEOUT(!remote->snapshot()->link, 20'000);
    }

    void severalDesktopsEachSeeWhatTheyLookAt()
    {
        Served served(m_run.get());
        auto one = remote::connectTo(served.address(), {});
        auto other = remote::connectTo(served.address(), {});
        one->watch({3});
        other->watch({5, 6});
        QVERIFY(comes(*one, [](const Snapshot &s) { return s.deviceCurves.size() == 1; }));
        QVERIFY(comes(*other, [](const Snapshot &s) { return s.deviceCurves.size() == 2; }));
        QCOMPARE(one->snapshot()->deviceCurves[0]->device, 3U);
        QCOMPARE(other->snapshot()->deviceCurves[1]->device, 6U);
        QCOMPARE(served.host.desktops(), std::size_t(2));
        // Also where the run makes one at a time: a map, an evaluation, a metric of the small curves.
        MapRequest ofOne, ofOther;
        ofOne.to = ofOther.to = 60;
        ofOther.metric = fleet::ChartMetric::LogLoss;
        one->lookAtMap(ofOne);
        other->lookAtMap(ofOther);
        one->outline({fleet::ChartMetric::PrAuc, DeviceScorer::Decision, {0, 9}});
        other->outline({fleet::ChartMetric::LogLoss, DeviceScorer::Local, {4}});
        const auto hasBoth = [](const Session &session, const MapRequest &map, fleet::ChartMetric metric,
                                std::vector<std::uint32_t> devices) {
            return comes(session, [&](const Snapshot &s) {
                return s.map && s.map->request == map && s.outlines && s.outlines->request.metric == metric &&
                       s.outlines->request.devices == devices &&
                       s.outlines->outlines.size() == devices.size();
            });
        };
        for (int i = 0; i < 2; ++i) {
            QVERIFY(hasBoth(*one, ofOne, fleet::ChartMetric::PrAuc, {0, 9}));
            QVERIFY(hasBoth(*other, ofOther, fleet::ChartMetric::LogLoss, {4}));
            m_run->step();
            m_run->wait([](const Snapshot &) { return true; });
            const std::uint64_t batch = m_run->snapshot()->batch;
            for (const Session *session : {one.get(), other.get()})
                QVERIFY(comes(*session, [batch](const Snapshot &s) {
                    return s.map->batch == batch && s.outlines->batch == batch;
                }));
        }
        one.reset();
        QVERIFY(QTest::qWaitFor([&] { return served.host.desktops() == 1; }));
        other->step();
        QVERIFY(comes(*other, [](const Snapshot &s) { return s.batch == 63; }));
    }

    void eachDesktopSeesTheReadingsOfItsOwnDevice()
    {
        Served served(m_run.get());
        auto one = remote::connectTo(served.address(), {});
        auto other = remote::connectTo(served.address(), {});
        one->lookAtDevice(3);
        other->lookAtDevice(7);
        const auto sees = [](const Session &session, std::uint32_t device, std::uint64_t batch) {
            return comes(session, [&](const Snapshot &s) {
                return s.deviceTrace && s.deviceTrace->device == device && s.deviceTrace->batch == batch &&
                       s.otherTraces.empty();
            });
        };
        QVERIFY(sees(*one, 3, 60));
        QVERIFY(sees(*other, 7, 60));
        for (std::uint64_t batch = 61; batch <= 63; ++batch) {
            m_run->step();
            m_run->wait([](const Snapshot &) { return true; });
            QVERIFY(sees(*one, 3, batch));
            QVERIFY(sees(*other, 7, batch));
            QVERIFY(one->snapshot()->deviceTrace->readings.back().looked);
            QVERIFY(other->snapshot()->deviceTrace->readings.back().looked);
        }
        // Who changes to a device, or away from all, takes nothing from the other.
        other->lookAtDevice(3);
        QVERIFY(sees(*other, 3, 63));
        QVERIFY(sees(*one, 3, 63));
        other->lookAtDevice({});
        QVERIFY(comes(*other, [](const Snapshot &s) { return !s.deviceTrace; }));
        QVERIFY(sees(*one, 3, 63));
    }

    void whoSpeaksAnotherVersionIsToldSo()
    {
        Served served(m_run.get());
        QWebSocket socket;
        QByteArray answer;
        connect(&socket, &QWebSocket::connected, this,
                [&] { socket.sendBinaryMessage(remote::message(remote::FromDesktop::Hello, 99U)); });
        connect(&socket, &QWebSocket::binaryMessageReceived, this, [&](const QByteArray &m) { answer = m; });
        socket.open(QUrl(served.address().text()));
        QVERIFY(QTest::qWaitFor([&] { return !answer.isEmpty(); }));
        QCOMPARE(answer.size(), 5); // Welcome and a version, nothing more
        QVERIFY(QTest::qWaitFor([&] { return served.host.desktops() == 0; }));
    }

    void whoTakesNothingInGetsNothingMoreAndSlowsNobody()
    {
        Served served(m_run.get());
        QWebSocket socket;
        connect(&socket, &QWebSocket::connected, this, [&] {
            socket.sendBinaryMessage(remote::message(remote::FromDesktop::Hello, remote::protocolVersion));
        });
        socket.open(QUrl(served.address().text()));
        const auto step = [this] {
            m_run->step();
            m_run->wait([](const Snapshot &) { return true; });
        };
        const auto isFull = [&] { return served.host.mostBytesUnderway() >= 64 * 1024; };
        while (!isFull() && m_run->snapshot()->batch < 900) {
            const std::uint64_t before = served.host.framesSent();
            step();
            QVERIFY(QTest::qWaitFor([&] { return isFull() || served.host.framesSent() > before; }));
        }
        QVERIFY(isFull());
        const std::uint64_t full = served.host.mostBytesUnderway();
        auto other = remote::connectTo(served.address(), {}); // shows that the host goes on meanwhile
        for (int i = 0; i < 20; ++i)
            step();
        const std::uint64_t batch = m_run->snapshot()->batch;
        QVERIFY(comes(*other, [batch](const Snapshot &s) { return s.batch == batch; }));
        other.reset();
        QVERIFY(QTest::qWaitFor([&] { return served.host.desktops() == 1; }));
        QCOMPARE(served.host.mostBytesUnderway(), full); // nothing more was sent to the first
        QVERIFY(full < 2'000'000);
    }

    void whoSaysSomethingElseLosesItsConnectionAndNobodyElseAnything()
    {
        Served served(m_run.get());
        auto remote = remote::connectTo(served.address(), {});
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.state == RunState::Paused; }));
        QWebSocket socket;
        connect(&socket, &QWebSocket::connected, this,
                [&] { socket.sendBinaryMessage(QByteArray(100'000, '\x07')); });
        socket.open(QUrl(served.address().text()));
        QVERIFY(QTest::qWaitFor([&] { return !socket.closeReason().isEmpty(); }));
        remote->step();
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.batch == 61 && !s.link; }));
    }

    void aServerThatIsNotThereFailsTheRun()
    {
        Served served(m_run.get());
        const auto address = served.address();
        served.cut();
        auto remote = remote::connectTo(address, {});
        QVERIFY(comes(*remote, [](const Snapshot &s) { return s.state == RunState::Failed; }));
        QVERIFY(!remote->snapshot()->error->sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRemoteSession)
#include "tst_remotesession.moc"
