// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>
#include <store/runfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <stop_token>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace std::chrono_literals;

namespace {

fleet::RunConfig smallRun(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(QStringLiteral("demo"), config);
    config.batches = batches;
    return config;
}

SessionOptions threads(int count)
{
    SessionOptions options;
    options.threads = count;
    return options;
}

void waitFor(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
}

QString digestOf(const QString &path)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return reader.error().text();
    auto digest = (*reader)->digest();
    return digest ? *digest : digest.error().text();
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString run(const char *name, std::uint64_t batches, int workers = 1)
    {
        auto session = Session::create(smallRun(batches), path(name), threads(workers));
        waitFor(*session);
        return path(name);
    }

private Q_SLOTS:
    void aRunEndsAfterItsBatches()
    {
        auto session = Session::create(smallRun(30), QString(), threads(1));
        waitFor(*session);
        const auto snapshot = session->snapshot();
        QCOMPARE(snapshot->state, RunState::Finished);
        QCOMPARE(snapshot->batch, std::uint64_t(30));
        QCOMPARE(snapshot->devices->size(), std::size_t(24));
        QCOMPARE(snapshot->versions->size(), std::size_t(snapshot->rounds));
        QVERIFY(snapshot->rounds > 0);
        QCOMPARE(snapshot->fleetCurves->metrics[0].of(session::DeviceScorer::Decision).median.size(),
                 std::size_t(30));
        const auto summary = session->summary().get();
        QVERIFY(summary.has_value());
        QCOMPARE(summary->readings, snapshot->readings);
        QCOMPARE(summary->updates, snapshot->updates);
    }

    void whatWaitsIsOneListUntilAnotherWaits()
    {
        auto options = threads(1);
        options.paused = true;
        auto session = Session::create(smallRun(30), QString(), options);
        session->step();
        QVERIFY(eventually([&] { return session->snapshot()->batch == 1; }));
        session->aggregateNow();
        QVERIFY(eventually([&] { return session->snapshot()->waiting != nullptr; }));
        const auto waiting = session->snapshot()->waiting;
        QCOMPARE(waiting->size(), std::size_t(1));
        for (const fleet::ChartMetric metric : {fleet::ChartMetric::F1, fleet::ChartMetric::Recall}) {
            session->outline({metric, DeviceScorer::Decision, {0}}); // so that another snapshot is made
            QVERIFY(eventually([&] { return session->snapshot()->outlines->request.metric == metric; }));
            QCOMPARE(session->snapshot()->waiting, waiting);
        }
        session->setLearningRate({1}, 0.5);
        QVERIFY(eventually([&] { return session->snapshot()->waiting->size() == 2; }));
        QCOMPARE(waiting->size(), std::size_t(1));
        session->step();
        QVERIFY(eventually([&] { return session->snapshot()->waiting == nullptr; }));
    }

    void theScheduleFollowsTheLabelsOfEachDevice()
    {
        auto config = smallRun(30);
        config.simulation.dropOutShare = config.simulation.lateShare = 0;
        config.trainer.schedule = learning::Schedule::Inverse;
        config.trainer.schedules.labels = 1000;
        auto session = Session::create(config, QString(), threads(1));
        waitFor(*session);
        for (const DeviceRow &row : *session->snapshot()->devices) {
            const bool trains = row.state != fleet::DeviceState::HoldOut;
            QCOMPARE(row.labels.arrived, std::uint64_t(1500)); // each reading has its label
            QCOMPARE(row.rateFactor, trains ? 0.4F : 1.0F);    // 1 / (1 + 1500 / 1000)
        }
    }

    void curvesOfALongRunStayBoundedAndWhole()
    {
        auto config = smallRun(4000); // long, and little in each batch: sanitizers are slow
        config.simulation.devices = 2;
        config.federation.holdOut = 0;
        config.batchReadings = 5;
        auto session = Session::create(config, QString(), threads(1));
        session->watch({0});
        waitFor(*session);
        QVERIFY(eventually([&] { return !session->snapshot()->deviceCurves.empty(); }));
        const auto snapshot = session->snapshot();
        const auto &median = snapshot->fleetCurves->metrics[0].of(session::DeviceScorer::Decision).median;
        QVERIFY(median.size() <= 2048);
        QVERIFY(median.front().batch <= 8); // a bucket is named by its last batch
        QCOMPARE(median.back().batch, 4000.0);
        QCOMPARE(median[median.size() - 1000].batch, 3001.0); // the last minutes in full
        for (std::size_t i = 1; i < median.size(); ++i) {
            QVERIFY(median[i].batch > median[i - 1].batch);
            QVERIFY(std::isnan(median[i].last) ||
                    (median[i].low <= median[i].last && median[i].last <= median[i].high));
        }
        QVERIFY(snapshot->deviceCurves.front()->scores[0][0].size() <= 2048);
        QVERIFY(snapshot->versions->size() <= 1000);
    }

    void threadsDoNotChangeTheDigest()
    {
        QCOMPARE(digestOf(run("two.fleetrun", 25, 2)), digestOf(run("one.fleetrun", 25, 1)));
    }

    void aRunThatWasStoppedAndResumedIsTheSameRun()
    {
        const auto undisturbed = digestOf(run("undisturbed.fleetrun", 60));
        const auto file = path("stopped.fleetrun");
        {
            auto session = Session::create(smallRun(60), file, threads(1));
            session->wait([](const Snapshot &snapshot) { return snapshot.batch < 5; });
        }
        auto session = Session::open(file, threads(2));
        QVERIFY(eventually([&] { return session->snapshot()->state != RunState::Opening; }));
        session->resume();
        waitFor(*session);
        QCOMPARE(session->snapshot()->state, RunState::Finished);
        session.reset();
        QCOMPARE(digestOf(file), undisturbed);
    }

    void aFinishedRunCanBeGivenMoreBatches()
    {
        const auto longer = digestOf(run("longer.fleetrun", 40));
        const auto file = run("extended.fleetrun", 25);
        {
            auto session = Session::open(file, threads(1), 40);
            session->resume();
            waitFor(*session);
            QCOMPARE(session->snapshot()->batch, std::uint64_t(40));
        }
        QCOMPARE(digestOf(file), longer);
    }

    void commandsAreReplayedWithTheRun()
    {
        const auto file = path("commanded.fleetrun");
        {
            auto options = threads(1);
            options.paused = true;
            auto session = Session::create(smallRun(30), file, options);
            QVERIFY(eventually([&] { return session->snapshot()->state == RunState::Paused; }));
            session->setLearningRate({0, 1}, 0.2);
            session->lockRate({0}, true);
            session->aggregateNow();
            QVERIFY(eventually([&] { return session->snapshot()->pendingCommands == 3; }));
            session->step();
            waitFor(*session);
            QCOMPARE(session->snapshot()->batch, std::uint64_t(1));
            QCOMPARE(session->snapshot()->pendingCommands, std::size_t(0));
            QCOMPARE((*session->snapshot()->devices)[1].learningRate, 0.2f);
            QVERIFY((*session->snapshot()->devices)[0].rateLocked);
            session->resume();
            waitFor(*session);
        }
        QVERIFY(digestOf(file) != digestOf(run("uncommanded.fleetrun", 30)));
        auto reader = store::RunFileReader::open(file);
        QVERIFY(reader.has_value());
        const auto commands = (*reader)->commands(0);
        QVERIFY(commands.has_value());
        QCOMPARE(commands->size(), std::size_t(3));
        QCOMPARE(commands->front().first, std::uint64_t(1));
    }

    void anOpenedFileShowsTheRunAsItWas()
    {
        std::shared_ptr<const Snapshot> before;
        const auto file = path("shown.fleetrun");
        {
            auto session = Session::create(smallRun(40), file, threads(1));
            session->watch({2, 3});
            waitFor(*session);
            QVERIFY(eventually([&] { return session->snapshot()->deviceCurves.size() == 2; }));
            before = session->snapshot();
        }
        auto session = Session::open(file, threads(1));
        session->watch({2, 3});
        QVERIFY(eventually([&] { return session->snapshot()->deviceCurves.size() == 2; }));
        const auto after = session->snapshot();
        QCOMPARE(after->state, RunState::Finished);
        QVERIFY(!after->canRun);
        QCOMPARE(after->batch, before->batch);
        QCOMPARE(after->readings, before->readings);
        QCOMPARE(after->updates, before->updates);
        QCOMPARE(after->rounds, before->rounds);
        QCOMPARE(*after->events, *before->events);
        QCOMPARE(after->versions->size(), before->versions->size());
        for (std::size_t device = 0; device < before->devices->size(); ++device) {
            const auto &a = (*after->devices)[device], &b = (*before->devices)[device];
            QCOMPARE(a.version, b.version);
            QCOMPARE(a.state, b.state);
            QCOMPARE(a.learningRate, b.learningRate);
            QCOMPARE(a.local.accuracy, b.local.accuracy);
        }
        const auto &a = after->deviceCurves[0]->scores[0][0], &b = before->deviceCurves[0]->scores[0][0];
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            QCOMPARE(a[i].batch, b[i].batch);
    }

    void pausingAndSteppingAreObeyed()
    {
        auto options = threads(1);
        options.paused = true;
        auto session = Session::create(smallRun(0), QString(), options);
        QVERIFY(eventually([&] { return session->snapshot()->state == RunState::Paused; }));
        session->step();
        waitFor(*session);
        QCOMPARE(session->snapshot()->batch, std::uint64_t(1));
        session->stepRound();
        waitFor(*session);
        QCOMPARE(session->snapshot()->state, RunState::Paused);
        QCOMPARE(session->snapshot()->versions->back().batch, session->snapshot()->batch);
        session->resume();
        QVERIFY(eventually([&] { return session->snapshot()->batch > 20; }));
        session->pause();
        waitFor(*session);
        const auto batch = session->snapshot()->batch;
        QCOMPARE(session->snapshot()->state, RunState::Paused);
        QCOMPARE(session->snapshot()->batch, batch);
    }

    void modelsOfEveryVersionCanBeHad()
    {
        const auto file = run("models.fleetrun", 20);
        auto session = Session::open(file, threads(1));
        const auto global = session->globalModel(7).get();
        QVERIFY2(global.has_value(), global ? "" : qPrintable(global.error().text()));
        QCOMPARE(global->version, 7u);
        QCOMPARE(global->featureNames.size(), 72);
        QCOMPARE(global->model.weights.size(), std::size_t(72));
        const auto local = session->localModel(0, 3).get();
        QVERIFY2(local.has_value(), local ? "" : qPrintable(local.error().text()));
        QCOMPARE(local->version, 3u);
        QCOMPARE(local->featureNames.size(), 12);
        QVERIFY(!session->globalModel(12345).get().has_value());
        QVERIFY(!session->localModel(0, 12345).get().has_value());
    }

    void aCopyIsTheSameRun()
    {
        const auto file = run("original.fleetrun", 15);
        auto session = Session::open(file, threads(1));
        QVERIFY(session->saveAs(path("copy.fleetrun")).get().has_value());
        QCOMPARE(digestOf(path("copy.fleetrun")), digestOf(file));
        const auto again = session->saveAs(path("copy.fleetrun")).get();
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().place, path("copy.fleetrun"));
    }

    void savingThatIsStoppedLeavesNoFile()
    {
        const auto file = run("whole.fleetrun", 15);
        auto session = Session::open(file, threads(1));
        std::stop_source stop;
        stop.request_stop();
        const auto saved = session->saveAs(path("halted.fleetrun"), stop.get_token()).get();
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path("halted.fleetrun")));
        QVERIFY(!QFile::exists(path("halted.fleetrun.part")));
        // The run in hand is as it was.
        QVERIFY(session->saveAs(path("halted.fleetrun")).get().has_value());
        QCOMPARE(digestOf(path("halted.fleetrun")), digestOf(file));
    }

    void savingDoesNotWaitForARunThatNeverRests()
    {
        auto session = Session::create(smallRun(0), QString(), threads(1));
        QVERIFY(eventually([&] { return session->snapshot()->versions->size() > 3; }));
        for (int i = 0; i < 5; ++i) {
            auto model = session->globalModel(1);
            QCOMPARE(model.wait_for(20s), std::future_status::ready);
            QVERIFY(model.get().has_value());
        }
    }

    void whatCanNotBeOpenedFailsWithASentence()
    {
        auto absent = Session::open(path("absent.fleetrun"), threads(1));
        waitFor(*absent);
        QCOMPARE(absent->snapshot()->state, RunState::Failed);
        QVERIFY(absent->snapshot()->error->text().contains(QStringLiteral("absent.fleetrun")));

        auto config = smallRun(10);
        config.source = fleet::SourceKind::Replay;
        config.replay.path = path("no-such-folder");
        auto replay = Session::create(config, QString(), threads(1));
        waitFor(*replay);
        QCOMPARE(replay->snapshot()->state, RunState::Failed);
        QVERIFY(replay->snapshot()->error->text().contains(QStringLiteral("no-such-folder")));
        replay->resume(); // changes nothing, and hangs nothing
        waitFor(*replay);
    }

    void anExistingFileIsNeverOverwritten()
    {
        const auto file = run("kept.fleetrun", 10);
        const auto digest = digestOf(file);
        auto session = Session::create(smallRun(10), file, threads(1));
        waitFor(*session);
        QCOMPARE(session->snapshot()->state, RunState::Failed);
        session.reset();
        QCOMPARE(digestOf(file), digest);
    }

    void anIdleSessionStopsAtOnce()
    {
        for (int i = 0; i < 20; ++i)
            Session::create(smallRun(0), QString(), threads(2));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
