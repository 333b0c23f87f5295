// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>
#include <store/runfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint32_t devices = 12, holdOuts = 2;

fleet::RunConfig smallFleet(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.simulation.devices = devices;
    config.federation.holdOut = int(holdOuts);
    config.batches = batches;
    return config;
}

std::unique_ptr<Session> finished(std::uint64_t batches, const QString &path = {})
{
    auto session = Session::create(smallFleet(batches), path, {});
    session->wait([](const Snapshot &) { return true; });
    return session;
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

using Evaluated = std::shared_ptr<const ModelEvaluation>;

Evaluated evaluationOf(Session &session, const EvaluationRequest &request)
{
    session.lookAtEvaluation(request);
    Evaluated evaluation;
    const bool came = eventually([&] {
        const auto snapshot = session.snapshot();
        evaluation = snapshot->evaluation;
        return evaluation && evaluation->request == request && evaluation->batch == snapshot->batch;
    });
    return came ? evaluation : nullptr;
}

EvaluationRequest on(EvaluatedOn subject, EvaluatedModel model = EvaluatedModel::Decision)
{
    EvaluationRequest request;
    request.on = subject;
    request.model = model;
    return request;
}

EvaluationRequest on(std::vector<std::uint32_t> chosen, EvaluatedModel model = EvaluatedModel::Decision)
{
    EvaluationRequest request = on(EvaluatedOn::Devices, model);
    request.devices = std::make_shared<const std::vector<std::uint32_t>>(std::move(chosen));
    return request;
}

EvaluationRequest ofVersion(std::uint32_t version, EvaluatedOn subject = EvaluatedOn::Fleet)
{
    EvaluationRequest request = on(subject, EvaluatedModel::Version);
    request.version = version;
    return request;
}

double areaOf(const ModelEvaluation &evaluation)
{
    double area = 0, recall = 0;
    for (const learning::OperatingPoint &point : evaluation.curve) {
        area += (point.recall - recall) * point.precision;
        recall = point.recall;
    }
    return area;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9 || (std::isnan(a) && std::isnan(b));
}

void compareStill(const Evaluated &still, const Evaluated &before)
{
    QVERIFY(still);
    QCOMPARE(still->confusion, before->confusion);
    QVERIFY(near(still->meanPrAuc, before->meanPrAuc));
    QVERIFY(near(still->metrics.logLoss, before->metrics.logLoss));
    QCOMPARE(still->alarms.whole, before->alarms.whole);
    QVERIFY(near(still->reliability->expectedCalibrationError(),
                 before->reliability->expectedCalibrationError()));
}

QString digestOf(const QString &path)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return reader.error().text();
    auto digest = (*reader)->digest();
    return digest ? *digest : digest.error().text();
}

} // namespace

/// What models are worth, against the summary and the versions of the same run.
class EvaluationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void nobodyLooksAtFirst()
    {
        const auto session = finished(20);
        QVERIFY(!session->snapshot()->evaluation);
        QVERIFY(evaluationOf(*session, on(EvaluatedOn::Fleet)));
        session->lookAtEvaluation(std::nullopt);
        QVERIFY(eventually([&] { return !session->snapshot()->evaluation; }));
    }

    void aDeviceIsWorthWhatTheSummarySays()
    {
        const auto session = finished(60);
        const auto summary = session->summary().get();
        QVERIFY(summary.has_value());
        int curves = 0;
        for (const auto &[model, scorer] : {std::pair(EvaluatedModel::Decision, learning::Scorer::Decision),
                                            std::pair(EvaluatedModel::Local, learning::Scorer::Local),
                                            std::pair(EvaluatedModel::Global, learning::Scorer::Global)}) {
            for (std::uint32_t device = 0; device < devices - holdOuts; ++device) {
                const Evaluated evaluation = evaluationOf(*session, on({device}, model));
                QVERIFY(evaluation && evaluation->hasScores);
                const learning::Metrics &expected = summary->devices[device][std::size_t(scorer)];
                QCOMPARE(evaluation->metrics.labelled, expected.labelled);
                QVERIFY(near(evaluation->metrics.prAuc, expected.prAuc));
                QVERIFY(near(evaluation->metrics.logLoss, expected.logLoss));
                QVERIFY(near(evaluation->confusion.accuracy(), expected.accuracy));
                QVERIFY(near(evaluation->confusion.recall(), expected.recall));
                if (std::isfinite(expected.prAuc)) {
                    QVERIFY(near(areaOf(*evaluation), expected.prAuc));
                    ++curves;
                }
            }
        }
        QVERIFY(curves > 15);
    }

    void theFleetIsWorthWhatTheReportSays()
    {
        const auto session = finished(60);
        const auto summary = session->summary().get();
        const Evaluated evaluation = evaluationOf(*session, on(EvaluatedOn::Fleet));
        QVERIFY(evaluation);
        QCOMPARE(evaluation->devices, devices);
        const auto decision = std::size_t(learning::Scorer::Decision);
        QVERIFY(near(evaluation->meanPrAuc, summary->fleet[decision].prAuc));
        QCOMPARE(evaluation->metrics.labelled, summary->fleet[decision].labelled);
        for (std::size_t bin = 0; bin < learning::Reliability::binCount; ++bin) {
            const auto &said = evaluation->reliability->bins[bin];
            const auto &expected = summary->alarms.reliability[decision].bins[bin];
            QCOMPARE(said.readings, expected.readings);
            QCOMPARE(said.anomalies, expected.anomalies);
        }
        QVERIFY(summary->alarms.fleet.whole.found > 0);
        QCOMPARE(evaluation->alarms, summary->alarms.fleet);
        std::uint64_t found = 0;
        for (const DelayStep &step : evaluation->delays)
            found += step.events;
        QCOMPARE(found, summary->alarms.fleet.whole.found);
        QVERIFY(std::ranges::is_sorted(evaluation->delays, {}, &DelayStep::seconds));
        // What the thresholds of now would have called is all there is, and something else than at 0.5.
        QCOMPARE(evaluation->atAlarm->anomalies(), evaluation->confusion.anomalies());
        QCOMPARE(evaluation->atAlarm->normal(), evaluation->confusion.normal());
        QVERIFY(*evaluation->atAlarm != evaluation->confusion);
    }

    void devicesTogetherAreTheSumOfEach()
    {
        const auto session = finished(40);
        const Evaluated one = evaluationOf(*session, on({1})), two = evaluationOf(*session, on({4}));
        const Evaluated both = evaluationOf(*session, on({4, 1, 4, 99}));
        QVERIFY(one && two && both);
        QCOMPARE(both->devices, 2U);
        learning::Confusion sum = one->confusion;
        sum.add(two->confusion);
        QCOMPARE(both->confusion, sum);
        QCOMPARE(both->alarms.whole.judged, one->alarms.whole.judged + two->alarms.whole.judged);
    }

    void onlyDevicesThatHaveTheModelAreJudged()
    {
        const auto session = finished(20);
        QCOMPARE(evaluationOf(*session, on(EvaluatedOn::Fleet, EvaluatedModel::Local))->devices,
                 devices - holdOuts);
        QCOMPARE(evaluationOf(*session, on(EvaluatedOn::HoldOuts))->devices, holdOuts);
        QCOMPARE(evaluationOf(*session, on(EvaluatedOn::HoldOuts, EvaluatedModel::Local))->devices, 0U);
        QCOMPARE(evaluationOf(*session, on({devices - 1}, EvaluatedModel::Local))->devices, 0U);
        const Evaluated none = evaluationOf(*session, on(std::vector<std::uint32_t>()));
        QCOMPARE(none->devices, 0U);
        QCOMPARE(none->metrics.labelled, std::uint64_t(0));
    }

    void aVersionIsWorthWhatItWasEvaluatedAt()
    {
        const auto session = finished(60);
        const auto snapshot = session->snapshot();
        int compared = 0;
        for (const VersionRow &row : *snapshot->versions) {
            if (!row.evaluation)
                continue;
            for (const EvaluatedOn subject : {EvaluatedOn::Fleet, EvaluatedOn::HoldOuts}) {
                const Evaluated evaluation = evaluationOf(*session, ofVersion(row.version, subject));
                const learning::Metrics &expected =
                    subject == EvaluatedOn::Fleet ? row.evaluation->fleet : row.evaluation->holdOut;
                QVERIFY(evaluation && evaluation->hasScores);
                QCOMPARE(evaluation->metrics.labelled, expected.labelled);
                QVERIFY(near(evaluation->confusion.accuracy(), expected.accuracy));
                QVERIFY(near(evaluation->metrics.prAuc, expected.prAuc));
                QCOMPARE(evaluation->claimedAccuracy, row.claimedAccuracy);
                if (std::isfinite(expected.prAuc))
                    QVERIFY(near(areaOf(*evaluation), expected.prAuc));
                compared += std::isfinite(expected.prAuc);
            }
        }
        QVERIFY(compared > 20);
        QVERIFY(!evaluationOf(*session, ofVersion(9999))->version);
    }

    /// Against the comparison of two models, which reads the readings of one device again as well.
    void aVersionScoresDevicesAgain()
    {
        const auto session = finished(60);
        const std::uint32_t version = 5;
        std::uint64_t labelled = 0;
        for (const std::uint32_t device : {2U, devices - 1}) {
            EvaluationRequest request = on({device}, EvaluatedModel::Version);
            request.version = version;
            const Evaluated evaluation = evaluationOf(*session, request);
            QVERIFY(evaluation && evaluation->again && !evaluation->error);
            const store::ModelKey key{store::ModelKey::global, version};
            const auto comparison = session->compare({ModelChoice(key), ModelChoice(key)}, device).get();
            QVERIFY(comparison.has_value() && !comparison->error);
            const learning::Metrics &expected = comparison->unseen[0];
            QVERIFY(expected.labelled > 100);
            QCOMPARE(evaluation->metrics.labelled, expected.labelled);
            QVERIFY(near(evaluation->metrics.accuracy, expected.accuracy));
            QCOMPARE(evaluation->confusion.labelled(), expected.labelled);
            QVERIFY(!evaluation->curve.empty());
            QCOMPARE(evaluation->again->devices, 1U);
            // Its alarms are of the same readings, but for an event that had begun before them.
            for (const auto *alarms : {&evaluation->again->even, &evaluation->again->wanted}) {
                QVERIFY(alarms->figures.whole.judged <= expected.labelled);
                QVERIFY(alarms->figures.whole.judged > expected.labelled * 9 / 10);
            }
            QVERIFY(evaluation->atAlarm && evaluation->atAlarm->labelled() == expected.labelled);
            // All of them came after it was published.
            const auto row = std::ranges::find(*session->snapshot()->versions, version, &VersionRow::version);
            QVERIFY(evaluation->again->fromBatch > row->batch);
            QVERIFY(evaluation->again->toBatch <= 60);
            labelled += expected.labelled;
        }
        EvaluationRequest both = on({2, devices - 1}, EvaluatedModel::Version);
        both.version = version;
        QCOMPARE(evaluationOf(*session, both)->metrics.labelled, labelled);
        both.version = 9999;
        const Evaluated none = evaluationOf(*session, both);
        QVERIFY(none && none->error);
        QVERIFY2(none->error->text().contains(u"9999"_s), qPrintable(none->error->text()));
    }

    /// Of the fleet its scores are kept, its alarms are not.
    void aVersionHasAlarmsOnTheFleet()
    {
        const auto session = finished(60);
        for (const EvaluatedOn on : {EvaluatedOn::Fleet, EvaluatedOn::HoldOuts}) {
            EvaluationRequest request = ofVersion(5);
            request.on = on;
            session->lookAtEvaluation(request);
            Evaluated evaluation;
            QVERIFY(eventually([&] {
                evaluation = session->snapshot()->evaluation;
                return evaluation && evaluation->request == request && evaluation->again;
            }));
            // The metrics are still those of the readings that it scored first.
            QVERIFY(evaluation->version && !evaluation->error);
            const learning::Metrics &metrics =
                on == EvaluatedOn::Fleet ? evaluation->version->fleet : evaluation->version->holdOut;
            QCOMPARE(evaluation->metrics.labelled, metrics.labelled);
            QCOMPARE(evaluation->again->devices, evaluation->devices);
            const auto &even = evaluation->again->even, &wanted = evaluation->again->wanted;
            QVERIFY(even.figures.whole.judged > 100 && even.figures.wholeDays > 0);
            QVERIFY(even.figures.whole.events > 0);
            QCOMPARE(even.threshold, 0.0F);
            QVERIFY(wanted.figures.falseAlarmsPerDay() <=
                    session->snapshot()->config->alarms.falseAlarmsPerDay);
            std::uint64_t found = 0;
            for (const DelayStep &step : even.delays)
                found += step.events;
            QCOMPARE(found, even.figures.whole.found);
            // Fewer are called an anomaly from a higher threshold on.
            QVERIFY(evaluation->atAlarm);
            QCOMPARE(evaluation->atAlarm->labelled(), evaluation->confusion.labelled());
            const auto called = [](const learning::Confusion &c) {
                return c.truePositives + c.falsePositives;
            };
            if (wanted.threshold > 0)
                QVERIFY(called(*evaluation->atAlarm) <= called(evaluation->confusion));
            else
                QVERIFY(called(*evaluation->atAlarm) >= called(evaluation->confusion));
        }
    }

    void ofALargeGroupAVersionScoresASample()
    {
        fleet::RunConfig config = smallFleet(12);
        config.simulation.devices = 120;
        config.federation.everyUpdates = 120;
        const auto session = Session::create(config, {}, {});
        session->wait([](const Snapshot &) { return true; });
        std::vector<std::uint32_t> group;
        for (std::uint32_t device = 10; device < 110; ++device)
            group.push_back(device);
        EvaluationRequest request = on(group, EvaluatedModel::Version);
        request.version = 2;
        const Evaluated evaluation = evaluationOf(*session, request);
        QVERIFY(evaluation && evaluation->again);
        QCOMPARE(evaluation->devices, 100U);
        QCOMPARE(evaluation->again->devices, 50U);
        QVERIFY(evaluation->metrics.labelled > 0);
    }

    void ofAFleetTooLargeToBeReadItIsSaid()
    {
        // As a run of a huge fleet leaves it: nothing of it has to have learnt.
        fleet::RunConfig config;
        fleet::applyPreset(u"city"_s, config);
        config.simulation.devices = 20'001;
        config.batches = 1;
        std::vector<fleet::DeviceInfo> infos(std::size_t(config.simulation.devices));
        for (std::size_t i = 0; i < infos.size(); ++i) {
            infos[i].name = u"meter-%1"_s.arg(i);
            infos[i].channels = {u"power"_s};
            infos[i].units = {u"W"_s};
        }
        const QString path = m_folder.filePath(u"huge.fleetrun"_s);
        {
            auto writer = store::RunFileWriter::create(path, config, infos);
            QVERIFY(writer.has_value());
            fleet::BatchRecord record;
            record.batch = 1;
            QVERIFY((*writer)->write(record).has_value());
            fleet::RunSummary summary;
            summary.batches = 1;
            summary.devices.resize(infos.size());
            summary.devices[7][std::size_t(learning::Scorer::Decision)].labelled = 40;
            summary.devices[7][std::size_t(learning::Scorer::Decision)].accuracy = 0.75;
            QVERIFY((*writer)->writeCheckpoint(1, {}, summary).has_value());
            QVERIFY((*writer)->close().has_value());
        }
        const auto session = Session::open(path, {});
        QVERIFY(eventually([&] { return session->snapshot()->state == RunState::Paused; }));
        const Evaluated still = evaluationOf(*session, on(EvaluatedOn::Fleet));
        QVERIFY(still && !still->hasScores);
        QVERIFY(still->isTooLarge);
        QVERIFY(still->curve.empty());
    }

    void anOpenedRunShowsWhatItShowedBefore()
    {
        const QString path = m_folder.filePath(u"still.fleetrun"_s);
        const std::vector requests{on(EvaluatedOn::Fleet), on(EvaluatedOn::HoldOuts), on({3}),
                                   on({3}, EvaluatedModel::Local)};
        std::vector<Evaluated> before;
        {
            const auto session = finished(60, path);
            for (const EvaluationRequest &request : requests)
                before.push_back(evaluationOf(*session, request));
        }
        const auto session = Session::open(path, {});
        QVERIFY(eventually([&] { return session->snapshot()->state == RunState::Finished; }));
        for (std::size_t i = 0; i < requests.size(); ++i) {
            QVERIFY(evaluationOf(*session, requests[i]));
            QVERIFY(eventually([&] { return session->snapshot()->evaluation->hasScores; }));
            const Evaluated still = session->snapshot()->evaluation;
            QCOMPARE(still->upTo, std::uint64_t(60));
            QCOMPARE(still->confusion, before[i]->confusion);
            QCOMPARE(still->atAlarm, before[i]->atAlarm);
            QVERIFY(near(areaOf(*still), before[i]->metrics.prAuc));
            QCOMPARE(still->delays.size(), before[i]->delays.size());
        }
        const std::uint32_t older = session->snapshot()->versions->back().version - 5;
        QVERIFY(evaluationOf(*session, ofVersion(older))->confusion.labelled() > 0);
    }

    void anOpenedRunWithoutItsReadingsShowsItsFigures()
    {
        QDir folder(m_folder.path());
        QVERIFY(folder.mkdir(u"mills"_s));
        for (const QString &device : {u"mill"_s, u"oven"_s}) {
            QFile file(folder.filePath(u"mills/%1.csv"_s.arg(device)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("value,label\n");
            for (int row = 0; row < 1000; ++row)
                file.write(row % 50 < 3 ? "90,1\n" : row % 2 ? "10,0\n" : "11,0\n");
        }
        fleet::RunConfig config;
        config.source = fleet::SourceKind::Replay;
        config.replay.path = folder.filePath(u"mills"_s);
        config.federation.everyUpdates = 2;
        const QString path = folder.filePath(u"mills.fleetrun"_s);
        Evaluated before, device;
        {
            const auto session = Session::create(config, path, {});
            session->wait([](const Snapshot &) { return true; });
            before = evaluationOf(*session, on(EvaluatedOn::Fleet));
            device = evaluationOf(*session, on({1}));
        }
        QCOMPARE(before->confusion.anomalies(), std::uint64_t(120));
        QVERIFY(QDir(config.replay.path).removeRecursively());
        const auto session = Session::open(path, {});
        QVERIFY(eventually([&] { return session->snapshot()->state == RunState::Finished; }));
        const Evaluated still = evaluationOf(*session, on(EvaluatedOn::Fleet));
        compareStill(still, before);
        QVERIFY(still->hasScores);
        QVERIFY(near(areaOf(*still), areaOf(*before)));
        QCOMPARE(still->curve.size(), before->curve.size());
        QCOMPARE(still->atAlarm, before->atAlarm);
        QVERIFY(!evaluationOf(*session, ofVersion(2))->curve.empty());
        const Evaluated one = evaluationOf(*session, on({1})); // of which it has figures alone
        QVERIFY(one->curve.empty());
        QVERIFY(near(one->metrics.prAuc, device->metrics.prAuc));
        QCOMPARE(one->confusion, device->confusion);

        // A file from before it had the scores of the fleet has no more than figures of that either.
        const QString older = folder.filePath(u"older.fleetrun"_s);
        QVERIFY(QFile::copy(path, older));
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(older.toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, "DROP TABLE fleet_scores", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        const auto another = Session::open(older, {});
        QVERIFY(eventually([&] { return another->snapshot()->state == RunState::Finished; }));
        const Evaluated figures = evaluationOf(*another, on(EvaluatedOn::Fleet));
        compareStill(figures, before);
        QVERIFY(!figures->hasScores);
        QVERIFY(figures->curve.empty());
    }

    void lookingLeavesTheRunFileAsItWas()
    {
        const QString alone = m_folder.filePath(u"alone"_s);
        finished(40, alone).reset();
        for (const int threads : {1, 3}) {
            const QString path = m_folder.filePath(u"looked%1"_s.arg(threads));
            SessionOptions options;
            options.threads = threads;
            {
                const auto session = Session::create(smallFleet(40), path, options);
                std::uint32_t turn = 0;
                session->wait([&](const Snapshot &snapshot) {
                    ++turn;
                    session->lookAtEvaluation(turn % 3 == 0   ? on({turn % devices})
                                              : turn % 3 == 1 ? on(EvaluatedOn::Fleet)
                                                              : ofVersion(snapshot.version));
                    return true;
                });
            }
            QCOMPARE(digestOf(path), digestOf(alone));
        }
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "tst_evaluation.moc"
