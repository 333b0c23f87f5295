// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastsession.h"
#include "snapshottexts.h"

#include <fleet/why.h>
#include <session/pastlook.h>
#include <store/runfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace fleetgrad::session::pastsession;
using namespace fleetgrad::session::snapshottexts;

/// What only the engine knew of a past batch is what was shown when the run stood there.
class TestPastLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isWhatWasShownThen_data();
    void isWhatWasShownThen();
    void anotherDeviceAndGoingOnAreTheSame();
    void weightsAreThoseThatTheFileHas();
    void whyOfAPastReadingIsThatOfThen();
    void aDeviceIsFoundByItself();
    void withoutTheRulesTheFleetIsGoneThrough();
    void whatTheFileHasIsWhatAnEngineSays_data();
    void whatTheFileHasIsWhatAnEngineSays();
    void versionsHaveTheirCurves();
    void nothingIsGoneThroughForTheFleet();
    void aForkHasThePastOfItsParent();
    void aStopEndsIt();
    void whatIsNotThereIsSaid();
    void nothingIsWritten();

private:
    std::shared_ptr<const PastLook> lookAt(Session &session, std::uint64_t batch, std::uint32_t device);

    QTemporaryDir m_folder;
    QString m_path;
    std::map<std::uint64_t, SnapshotPtr> m_live; ///< as shown when it stood there
    std::unique_ptr<Session> m_session;          ///< of the file, opened
};

namespace {

constexpr std::uint64_t lastBatch = 130, interrupted = 60;
constexpr std::uint32_t looked = 5;

EvaluationRequest ofFleet(EvaluatedModel model = EvaluatedModel::Decision)
{
    return {EvaluatedOn::Fleet, model, 0, nullptr};
}

/// The same to the bit, or both unknown.
bool same(float a, float b)
{
    return std::isnan(a) ? std::isnan(b) : a == b;
}

/// Of readings of which both know what they scored. The number of them.
int compareReadings(const fleet::DeviceTrace &trace, const fleet::DeviceTrace &live)
{
    int compared = 0;
    for (std::size_t i = 0; i < trace.readings.size(); ++i) {
        const fleet::TracedReading &reading = trace.readings[i];
        const std::uint64_t number = trace.first + i;
        if (!reading.looked || number < live.first)
            continue;
        const fleet::TracedReading &then = live.readings[std::size_t(number - live.first)];
        if (!then.looked)
            continue;
        if (!same(reading.decision, then.decision) || !same(reading.threshold, then.threshold) ||
            reading.alarming != then.alarming || reading.label != then.label)
            return -1;
        ++compared;
    }
    return compared;
}

void compareEvaluations(const ModelEvaluation &now, const ModelEvaluation &then)
{
    QCOMPARE(now.request, then.request);
    QCOMPARE(now.batch, then.batch);
    QCOMPARE(now.upTo, then.upTo);
    QCOMPARE(now.devices, then.devices);
    QCOMPARE(now.hasScores, then.hasScores);
    QCOMPARE(now.confusion, then.confusion);
    QCOMPARE(now.atAlarm, then.atAlarm);
    QCOMPARE(now.metrics.labelled, then.metrics.labelled);
    QCOMPARE(now.metrics.logLoss, then.metrics.logLoss);
    QCOMPARE(now.curve.size(), then.curve.size());
    for (std::size_t i = 0; i < now.curve.size(); ++i) {
        QCOMPARE(now.curve[i].recall, then.curve[i].recall);
        QCOMPARE(now.curve[i].precision, then.curve[i].precision);
    }
    QCOMPARE(now.reliability, then.reliability);
    QCOMPARE(now.alarms.whole, then.alarms.whole);
    QCOMPARE(now.delays.size(), then.delays.size());
}

/// In every figure.
void compareWhole(const ModelEvaluation &now, const ModelEvaluation &then)
{
    compareEvaluations(now, then);
    const auto values = [](const learning::Metrics &m) {
        return std::vector{m.accuracy, m.balancedAccuracy, m.precision, m.recall, m.f1,
                           m.prAuc,    m.logLoss,          m.baseRate};
    };
    const std::vector<double> metrics = values(now.metrics), expected = values(then.metrics);
    for (std::size_t i = 0; i < metrics.size(); ++i)
        QVERIFY(metrics[i] == expected[i] || (std::isnan(metrics[i]) && std::isnan(expected[i])));
    QVERIFY(now.meanPrAuc == then.meanPrAuc || (std::isnan(now.meanPrAuc) && std::isnan(then.meanPrAuc)));
    QCOMPARE(now.alarms.raised, then.alarms.raised);
    QCOMPARE(now.alarms.window, then.alarms.window);
    QCOMPARE(now.alarms.wholeDays, then.alarms.wholeDays);
    QVERIFY(same(now.alarms.readings.median, then.alarms.readings.median));
    QVERIFY(same(now.alarms.seconds.high, then.alarms.seconds.high));
    for (std::size_t i = 0; i < now.delays.size(); ++i) {
        QCOMPARE(now.delays[i].seconds, then.delays[i].seconds);
        QCOMPARE(now.delays[i].events, then.delays[i].events);
    }
    for (std::size_t i = 0; i < now.curve.size(); ++i)
        QCOMPARE(now.curve[i].logOdds, then.curve[i].logOdds);
    QVERIFY(same(now.claimedAccuracy, then.claimedAccuracy));
    QCOMPARE(now.version.has_value(), then.version.has_value());
    QCOMPARE(now.isTooLarge, then.isTooLarge);
}

void compareDevices(const std::vector<learning::AlarmFigures> &now,
                    const std::vector<learning::AlarmFigures> &then)
{
    QCOMPARE(now.size(), then.size());
    for (std::size_t device = 0; device < now.size(); ++device) {
        QVERIFY(same(now[device].threshold, then[device].threshold));
        QCOMPARE(now[device].on, then[device].on);
        QCOMPARE(now[device].raised, then[device].raised);
        QCOMPARE(now[device].whole, then[device].whole);
        QCOMPARE(now[device].window, then[device].window);
        QVERIFY(same(now[device].wholeDelay.median, then[device].wholeDelay.median));
        QVERIFY(same(now[device].windowDelay.high, then[device].windowDelay.high));
    }
}

void sql(const QString &file, const char *statements)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, statements, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

void compareAlarms(const fleet::AlarmSummary &now, const fleet::AlarmSummary &then)
{
    QCOMPARE(now.fleet.raised, then.fleet.raised);
    QCOMPARE(now.fleet.whole, then.fleet.whole);
    QCOMPARE(now.reliability, then.reliability);
    QCOMPARE(now.kinds.size(), then.kinds.size());
    for (std::size_t i = 0; i < now.kinds.size(); ++i) {
        QCOMPARE(now.kinds[i].name, then.kinds[i].name);
        QCOMPARE(now.kinds[i].counts.events, then.kinds[i].counts.events);
        QCOMPARE(now.kinds[i].counts.found, then.kinds[i].counts.found);
    }
}

} // namespace

void TestPastLook::initTestCase()
{
    m_path = m_folder.filePath(u"run.fleetrun"_s);
    SessionOptions options;
    options.paused = true;
    auto session = Session::create(fleetOf(lastBatch), m_path, options);
    const auto look = [&] {
        session->lookAtDevice(looked);
        session->lookAtEvaluation(ofFleet());
    };
    look();
    standStill(*session);
    for (std::uint64_t batch = 1; batch <= lastBatch; ++batch) {
        if (batch == interrupted + 1) { // so that there is a checkpoint in between
            session.reset();
            session = Session::open(m_path, options);
            standStill(*session);
            look();
        }
        if (batch == 30)
            session->setLearningRate({1, 2}, 0.25);
        if (batch == 50)
            session->setOptimiser({}, learning::Optimiser::Adam);
        if (batch == 70)
            session->promote(2);
        session->step();
        standStill(*session);
        m_live[batch] = session->snapshot();
        QCOMPARE(m_live[batch]->batch, batch);
    }
    session.reset();
    m_session = opened(m_path);
    const auto kept = (*store::RunFileReader::open(m_path))->checkpoints();
    QVERIFY(std::ranges::any_of(*kept, [](const auto &one) { return one.batch == interrupted; }));
}

std::shared_ptr<const PastLook> TestPastLook::lookAt(Session &session, std::uint64_t batch,
                                                     std::uint32_t device)
{
    const SnapshotPtr past = pastOf(session, batch);
    if (!past)
        return nullptr;
    const auto look = session.lookAtPast(past, {device, ofFleet(), true}, {}).get();
    if (!look)
        qWarning() << look.error().text();
    return look ? *look : nullptr;
}

void TestPastLook::isWhatWasShownThen_data()
{
    QTest::addColumn<quint64>("batch");
    // Forward, back within what is kept, and back to before it.
    for (const quint64 batch : {29, 31, 90, 91, 88, 70, 129, 60, 63, 1, 12})
        QTest::addRow("%d", int(batch)) << batch;
}

void TestPastLook::isWhatWasShownThen()
{
    QFETCH(quint64, batch);
    const auto look = lookAt(*m_session, batch, looked);
    QVERIFY(look);
    const SnapshotPtr live = m_live[batch];
    QCOMPARE(look->batch, std::uint64_t(batch));
    QCOMPARE(look->trace->device, looked);
    QCOMPARE(look->trace->batch, std::uint64_t(batch));
    QCOMPARE(look->trace->readings.back().batch, live->deviceTrace->readings.back().batch);
    const int compared = compareReadings(*look->trace, *live->deviceTrace);
    QVERIFY2(compared > 0, qPrintable(QString::number(compared)));
    QCOMPARE(look->trace->localModel.weights, live->deviceTrace->localModel.weights);
    QCOMPARE(look->trace->fleetModel.weights, live->deviceTrace->fleetModel.weights);
    QVERIFY(look->evaluation->hasScores);
    compareEvaluations(*look->evaluation, *live->evaluation);
    compareAlarms(*look->alarms, *live->alarmSummary);
    // Here also of versions whose evaluation went on afterwards.
    QCOMPARE(texts(*look->versions, versionText), texts(*live->versions, versionText));
    const auto whole = withLook(*pastOf(*m_session, batch), *look);
    QVERIFY(whole->isPast());
    QCOMPARE(whole->evaluation, look->evaluation);
    QCOMPARE(whole->deviceTrace, look->trace);
}

void TestPastLook::anotherDeviceAndGoingOnAreTheSame()
{
    QVERIFY(lookAt(*m_session, 100, 0));
    const auto other = lookAt(*m_session, 100, looked); // what scored before has to be found out again
    QVERIFY(other);
    QVERIFY(std::ranges::count(other->trace->readings, true, &fleet::TracedReading::looked) >= 500);
    QVERIFY(compareReadings(*other->trace, *m_live[100]->deviceTrace) >= 500);
    const auto onward = lookAt(*m_session, 103, looked);
    QVERIFY(compareReadings(*onward->trace, *m_live[103]->deviceTrace) >= 500);
    // Another model, of the batch where the engine stands.
    const auto global =
        m_session->lookAtPast(pastOf(*m_session, 103), {{}, ofFleet(EvaluatedModel::Global), false}, {})
            .get();
    QVERIFY(global.has_value());
    QVERIFY(!(*global)->trace && !(*global)->alarms);
    QVERIFY((*global)->evaluation->metrics.labelled > 0);
}

void TestPastLook::weightsAreThoseThatTheFileHas()
{
    const auto reader = *store::RunFileReader::open(m_path);
    std::uint64_t batch = 0;
    learning::LinearModel local;
    const std::vector<std::uint32_t> versions = *reader->localVersions(looked);
    for (const std::uint32_t version : versions) {
        QVERIFY(reader->localUpdate(looked, version, &local, &batch).has_value());
        if (batch >= 40)
            break;
    }
    QVERIFY(batch >= 40 && batch <= lastBatch);
    const auto look = lookAt(*m_session, batch, looked);
    QCOMPARE(look->trace->localModel.weights, local.weights);
    QCOMPARE(look->trace->localModel.bias, local.bias);
    const auto version = reader->globalVersion(pastOf(*m_session, batch)->version);
    QCOMPARE(look->trace->fleetModel.weights, version->model.weights);
}

void TestPastLook::whyOfAPastReadingIsThatOfThen()
{
    const auto look = lookAt(*m_session, 45, looked);
    const std::uint64_t number = look->trace->first + look->trace->readings.size() - 1;
    const auto why = fleet::whyOf(*look->trace, number, learning::Scorer::Decision);
    const auto live = fleet::whyOf(*m_live[45]->deviceTrace, number, learning::Scorer::Decision);
    QVERIFY(why.has_value() && live.has_value());
    QCOMPARE(why->logOdds, live->logOdds);
    QCOMPARE(why->version, live->version);
}

/// Nothing of the others is computed: neither is known what versions were worth.
void TestPastLook::aDeviceIsFoundByItself()
{
    const auto session = opened(m_path);
    for (const std::uint64_t batch : {std::uint64_t(1), std::uint64_t(45), interrupted, lastBatch - 1}) {
        const auto look = session->lookAtPast(pastOf(*session, batch), {looked, {}, false}, {}).get();
        QVERIFY2(look.has_value(), look ? "" : qPrintable(look.error().text()));
        QVERIFY(!(*look)->versions);
        const fleet::DeviceTrace &trace = *(*look)->trace;
        QCOMPARE(trace.batch, batch);
        QVERIFY(compareReadings(trace, *m_live[batch]->deviceTrace) > 0);
        QCOMPARE(trace.localModel, m_live[batch]->deviceTrace->localModel);
        QCOMPARE(trace.fleetModel, m_live[batch]->deviceTrace->fleetModel);
        const auto whole = withLook(*pastOf(*session, batch), **look);
        QCOMPARE(whole->deviceTrace, (*look)->trace);
        QVERIFY(whole->versions);
    }
}

void TestPastLook::withoutTheRulesTheFleetIsGoneThrough()
{
    const QString copy = m_folder.filePath(u"older.fleetrun"_s);
    QVERIFY(m_session->saveAs(copy).get());
    sql(copy, "DROP TABLE decision_rules; DROP TABLE checkpoint_blocks");
    const auto session = opened(copy);
    const auto look = session->lookAtPast(pastOf(*session, 45), {looked, {}, false}, {}).get();
    QVERIFY2(look.has_value(), look ? "" : qPrintable(look.error().text()));
    QVERIFY((*look)->versions);
    QVERIFY(compareReadings(*(*look)->trace, *m_live[45]->deviceTrace) >= 500);
}

/// In an older file the whole fleet is gone through again.
void TestPastLook::whatTheFileHasIsWhatAnEngineSays_data()
{
    QTest::addColumn<EvaluationRequest>("request");
    const auto some =
        std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{7, 2, 2, 11, 900});
    using enum EvaluatedOn;
    using enum EvaluatedModel;
    for (const auto &[name, model] :
         {std::pair("decision", Decision), {"local", Local}, {"global", Global}}) {
        QTest::addRow("%s, fleet", name) << EvaluationRequest{Fleet, model, 0, nullptr};
        QTest::addRow("%s, hold-outs", name) << EvaluationRequest{HoldOuts, model, 0, nullptr};
        QTest::addRow("%s, devices", name) << EvaluationRequest{Devices, model, 0, some};
    }
    for (const std::uint32_t version : {1U, 3U, 8U}) {
        QTest::addRow("version %u, fleet", version) << EvaluationRequest{Fleet, Version, version, nullptr};
        QTest::addRow("version %u, hold-outs", version)
            << EvaluationRequest{HoldOuts, Version, version, nullptr};
    }
}

void TestPastLook::whatTheFileHasIsWhatAnEngineSays()
{
    QFETCH(EvaluationRequest, request);
    const QString older = m_folder.filePath(u"engine.fleetrun"_s);
    if (!QFile::exists(older)) {
        QVERIFY(m_session->saveAs(older).get());
        sql(older, "DROP TABLE fleet_scores; DROP TABLE decision_rules; DELETE FROM checkpoints");
    }
    const auto file = opened(m_path), engine = opened(older);
    for (const std::uint64_t batch : {std::uint64_t(20), std::uint64_t(75), lastBatch - 1}) {
        const auto now = file->lookAtPast(pastOf(*file, batch), {{}, request, true}, {}).get();
        const auto then = engine->lookAtPast(pastOf(*engine, batch), {{}, request, true}, {}).get();
        QVERIFY(now.has_value() && then.has_value());
        compareWhole(*(*now)->evaluation, *(*then)->evaluation);
        compareAlarms(*(*now)->alarms, *(*then)->alarms);
        compareDevices((*now)->alarms->devices, (*then)->alarms->devices);
        QCOMPARE(texts(*(*now)->versions, versionText), texts(*(*then)->versions, versionText));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"batch %1"_s.arg(batch)));
    }
}

void TestPastLook::versionsHaveTheirCurves()
{
    const auto session = opened(m_path);
    const SnapshotPtr past = pastOf(*session, lastBatch - 1);
    int curves = 0;
    for (std::uint32_t version = 1; version < past->version; ++version) {
        const EvaluationRequest request{EvaluatedOn::Fleet, EvaluatedModel::Version, version, nullptr};
        const auto look = session->lookAtPast(past, {{}, request, false}, {}).get();
        QVERIFY(look.has_value());
        const ModelEvaluation &evaluation = *(*look)->evaluation;
        if (evaluation.metrics.labelled == 0)
            continue;
        QVERIFY2(evaluation.hasScores, qPrintable(QString::number(version)));
        QCOMPARE(evaluation.metrics.labelled, evaluation.version->fleet.labelled);
        QCOMPARE(evaluation.metrics.prAuc, evaluation.version->fleet.prAuc);
        curves += !evaluation.curve.empty();
    }
    QVERIFY(curves > 3);
}

/// No progress is told of: nothing is computed, and no readings are needed.
void TestPastLook::nothingIsGoneThroughForTheFleet()
{
    const auto session = opened(m_path);
    int told = 0;
    const auto count = [&told](double) { ++told; };
    for (const EvaluatedOn on : {EvaluatedOn::Fleet, EvaluatedOn::HoldOuts}) {
        const EvaluationRequest request{on, EvaluatedModel::Decision, 0, nullptr};
        QVERIFY(session->lookAtPast(pastOf(*session, 117), {{}, request, true}, {{}, count}).get());
    }
    QCOMPARE(told, 0);
}

void TestPastLook::aForkHasThePastOfItsParent()
{
    const QString copy = m_folder.filePath(u"forked.fleetrun"_s);
    QVERIFY(m_session->saveAs(copy).get());
    auto config = *m_session->snapshot()->config;
    config.trainer.localRate /= 2;
    const auto fork = Session::fork({copy, 80, u"slower"_s, config}, {});
    standStill(*fork);
    QCOMPARE(fork->snapshot()->state, RunState::Finished);
    const auto common = lookAt(*fork, 75, looked);
    QVERIFY(common);
    QVERIFY(compareReadings(*common->trace, *m_live[75]->deviceTrace) >= 500);
    const auto own = lookAt(*fork, 110, looked);
    QVERIFY(own);
    QCOMPARE(own->batch, std::uint64_t(110));
    QVERIFY(own->trace->localModel.weights != m_live[110]->deviceTrace->localModel.weights);
}

void TestPastLook::aStopEndsIt()
{
    const auto session = opened(m_path);
    std::stop_source stop;
    int told = 0;
    const auto halt = [&](double) {
        ++told;
        stop.request_stop();
    };
    const SnapshotPtr past = pastOf(*session, 125);
    const auto look = session->lookAtPast(past, {looked, {}, true}, {stop.get_token(), halt}).get();
    QVERIFY(!look.has_value());
    QCOMPARE(look.error().kind, ErrorKind::Cancelled);
    QCOMPARE(told, 1);
    const auto again = lookAt(*session, 125, looked); // goes on from where it was stopped
    QVERIFY(again);
    QVERIFY(compareReadings(*again->trace, *m_live[125]->deviceTrace) > 0);
    session->forgetPast();
    QVERIFY(lookAt(*session, 20, looked));
}

void TestPastLook::whatIsNotThereIsSaid()
{
    const auto session = opened(m_path);
    const auto look = session->lookAtPast(pastOf(*session, 50), {1000U, {}, false}, {}).get();
    QVERIFY(!look.has_value());
    QVERIFY2(look.error().sentence.contains(u"no such device"_s), qPrintable(look.error().text()));
    const SnapshotPtr none = pastOf(*session, 0);
    const auto beginning = session->lookAtPast(none, {looked, {}, true}, {}).get();
    QVERIFY(beginning.has_value());
    QVERIFY((*beginning)->trace->readings.empty());
    QVERIFY(!(*beginning)->alarms);
}

void TestPastLook::nothingIsWritten()
{
    const auto digest = [this] { return (*store::RunFileReader::open(m_path))->digest().value(); };
    const QString before = digest();
    QVERIFY(lookAt(*m_session, 64, 2));
    QCOMPARE(digest(), before);
}

QTEST_GUILESS_MAIN(TestPastLook)
#include "tst_pastlook.moc"
