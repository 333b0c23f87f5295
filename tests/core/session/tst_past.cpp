// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/runconfig.h>
#include <session/session.h>
#include <store/runfile.h>

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;

/// Going back in time: what is shown of a batch is what was shown when the run stood there.
class TestPast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isWhatWasShownThen_data();
    void isWhatWasShownThen();
    void anOpenedFileHasTheSamePast();
    void curvesAreThoseUpToThen();
    void beforeTheFirstBatchNothingHasHappened();
    void beyondTheEndIsTheEnd();
    void aRunningFleetHasItsPast();
    void eventsOfLongRunsAreThoseOfThen();
    void roundsThatAreNoLongerKeptAreReadAgain();
    void bucketsOfLongRunsAreCutAtTheBatch();
    void aDamagedFileIsAnError();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;                              ///< finished
    std::map<std::uint64_t, std::shared_ptr<const Snapshot>> m_live; ///< as shown when it stood there
};

namespace {

using SnapshotPtr = std::shared_ptr<const Snapshot>;

constexpr std::uint64_t lastBatch = 130;

fleet::RunConfig fleetOf(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.batches = batches;
    config.simulation.dropOutShare = 0.3; // some fall silent
    config.simulation.lateShare = 0.3;    // and some begin later
    return config;
}

QString number(double value)
{
    return std::isnan(value) ? u"none"_s : QString::number(value, 'g', 17);
}

QString metrics(const fleet::WindowMetrics &metrics)
{
    QStringList words;
    for (int i = 0; i < fleet::chartMetricCount; ++i)
        words += number(double(metrics.value(fleet::ChartMetric(i))));
    return words.join(u' ');
}

QString gain(const learning::Gain &gain)
{
    return number(double(gain.mean)) + u'~' + number(double(gain.reach));
}

QString gains(const learning::Gains &all)
{
    return gain(all.majority) + u' ' + gain(all.lastLabel) + u' ' + gain(all.unsupervised);
}

QString counts(const learning::AlarmCounts &counts)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(counts.judged)
        .arg(counts.events)
        .arg(counts.found)
        .arg(counts.trueAlarms)
        .arg(counts.falseAlarms)
        .arg(counts.unjudged);
}

QString drift(const fleet::DeviceDrift &drift)
{
    return u"drift %1 %2 %3 %4 %5"_s.arg(int(drift.cause))
        .arg(drift.since)
        .arg(drift.found)
        .arg(number(drift.deviations))
        .arg(int(drift.isActing()));
}

/// All that a row says, in words that can be compared.
QString rowText(const DeviceRow &row)
{
    QStringList words{
        u"v%1 of v%2, state %3, batch %4, reports %5 to %6"_s.arg(row.version)
            .arg(row.baseVersion)
            .arg(int(row.state))
            .arg(row.lastBatch)
            .arg(row.firstReport)
            .arg(row.lastReport),
        u"%1 readings, %2 missing"_s.arg(row.readings).arg(row.missing),
        u"labels %1 %2 %3 %4"_s.arg(row.labels.arrived)
            .arg(row.labels.corrected)
            .arg(row.labels.waiting)
            .arg(row.labels.age),
        u"rate %1 x %2 %3"_s.arg(number(double(row.learningRate)), number(double(row.rateFactor)))
            .arg(int(row.rateLocked)),
        u"trainer %1 %2"_s.arg(int(row.trainer.optimiser)).arg(int(row.trainer.schedule)),
        u"claims %1, base rate %2"_s.arg(number(double(row.claimedAccuracy)), number(double(row.baseRate))),
        gains(row.gains),
        counts(row.alarms.whole),
        counts(row.alarms.window),
        u"threshold %1, raised %2"_s.arg(number(double(row.alarms.threshold))).arg(row.alarms.raised),
        number(double(row.falseAlarmsPerDay)),
        number(double(row.detectionSeconds)),
        drift(row.drift),
        number(double(row.firstPrAuc[0])) + u' ' + number(double(row.firstPrAuc[1]))};
    for (const auto *scorer :
         {&row.local, &row.global, &row.decision, &row.majority, &row.lastLabel, &row.unsupervised})
        words += metrics(*scorer);
    return words.join(u"; "_s);
}

QString versionText(const VersionRow &row)
{
    QString text = u"v%1 of v%2 batch %3 devices %4 kept out %5 samples %6 promoted %7 claims %8 moved %9"_s
                       .arg(row.version)
                       .arg(row.parent)
                       .arg(row.batch)
                       .arg(row.devices)
                       .arg(row.screenedOut)
                       .arg(row.samples)
                       .arg(int(row.promoted))
                       .arg(number(double(row.claimedAccuracy)), number(double(row.moved)));
    if (row.evaluation) {
        text += u" evaluated %1 to %2: %3 %4"_s.arg(row.evaluation->fromBatch)
                    .arg(row.evaluation->toBatch)
                    .arg(number(row.evaluation->fleet.logLoss), number(row.evaluation->holdOut.accuracy));
    }
    return text;
}

QString rateText(const fleet::RateChange &change)
{
    return u"%1: %2 to %3, %4, %5"_s.arg(change.device)
        .arg(number(double(change.before)), number(double(change.after)))
        .arg(int(change.reason))
        .arg(int(change.locked));
}

template <typename List, typename Text>
QStringList texts(const List &list, Text text)
{
    QStringList result;
    for (const auto &item : list)
        result += text(item);
    return result;
}

QStringList totals(const Snapshot &s)
{
    return {u"batch %1 version %2 rounds %3"_s.arg(s.batch).arg(s.version).arg(s.rounds),
            u"readings %1 updates %2 waiting %3"_s.arg(s.readings).arg(s.updates).arg(s.waitingUpdates),
            gains(s.fleetGains),
            u"shadow %1"_s.arg(int(s.shadowOriginal)),
            counts(s.alarms.whole),
            u"in alarm %1 of %2"_s.arg(s.alarms.on).arg(s.alarms.raised),
            drift(s.drift),
            u"drifts %1 quarantined %2 remedied %3"_s.arg(s.driftCounts.allFound())
                .arg(s.driftCounts.quarantined)
                .arg(s.driftCounts.remedied)};
}

QStringList roundTexts(const Snapshot &s)
{
    return texts(*s.roundLog, [](const std::shared_ptr<const Round> &round) {
        QString text = u"v%1 since %2 batch %3 accepted %4 kept out %5 samples %6:"_s.arg(round->version)
                           .arg(round->since)
                           .arg(round->batch)
                           .arg(round->accepted)
                           .arg(round->keptOut)
                           .arg(round->samples);
        for (const RoundPart &part : round->parts)
            text += u" %1/%2/%3/%4"_s.arg(part.device)
                        .arg(part.batch)
                        .arg(part.samples)
                        .arg(number(double(part.claimedLoss)));
        return text;
    });
}

QStringList curveTexts(const CurveData &curve)
{
    return texts(curve, [](const CurvePoint &point) {
        return u"%1: %2 %3 %4"_s.arg(point.batch)
            .arg(number(double(point.low)), number(double(point.high)), number(double(point.last)));
    });
}

SnapshotPtr pastOf(Session &session, std::uint64_t batch)
{
    const auto past = session.snapshotAt(batch).get();
    if (!past)
        qWarning() << past.error().text();
    return past ? *past : nullptr;
}

void standStill(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
}

std::unique_ptr<Session> opened(const QString &path)
{
    auto session = Session::open(path, {});
    standStill(*session);
    return session;
}

/// A file has the last evaluation of a version alone: one that went on afterwards is not known as of then.
QStringList knownVersions(const Snapshot &live, const Snapshot &end)
{
    return texts(*live.versions, [&](VersionRow row) {
        const auto last = std::ranges::find(*end.versions, row.version, &VersionRow::version);
        if (last->evaluation && last->evaluation->toBatch > live.batch)
            row.evaluation.reset();
        return versionText(row);
    });
}

void compareWith(const Snapshot &past, const Snapshot &live, const Snapshot &end)
{
    QVERIFY(past.isPast());
    QCOMPARE(totals(past), totals(live));
    const QStringList rows = texts(*past.devices, rowText), liveRows = texts(*live.devices, rowText);
    QCOMPARE(rows.size(), liveRows.size());
    for (qsizetype device = 0; device < rows.size(); ++device)
        QCOMPARE(rows[device], liveRows[device]);
    QCOMPARE(texts(*past.versions, versionText), knownVersions(live, end));
    QCOMPARE(*past.events, *live.events);
    QCOMPARE(texts(*past.rates, rateText), texts(*live.rates, rateText));
    QCOMPARE(*past.rateBatches, *live.rateBatches);
    QCOMPARE(roundTexts(past), roundTexts(live));
    QCOMPARE(past.clock->knots.size(), live.clock->knots.size());
}

/// A file of so many batches, in which what `fill` says happened.
template <typename Fill>
QString written(const QString &path, std::uint64_t batches, Fill fill)
{
    std::vector<fleet::DeviceInfo> infos(4);
    for (std::size_t i = 0; i < infos.size(); ++i) {
        infos[i].name = u"pump-%1"_s.arg(i);
        infos[i].channels = {u"temperature"_s};
        infos[i].units = {u"K"_s};
        infos[i].origin = u"simulated"_s;
    }
    auto config = fleetOf(10'000);
    config.simulation.devices = int(infos.size());
    auto writer = store::RunFileWriter::create(path, config, infos);
    for (std::uint64_t batch = 1; batch <= batches; ++batch) {
        fleet::BatchRecord record;
        record.batch = batch;
        fill(record);
        (*writer)->write(record);
    }
    (*writer)->commit();
    return path;
}

} // namespace

void TestPast::initTestCase()
{
    m_path = m_folder.filePath(u"run.fleetrun"_s);
    SessionOptions options;
    options.paused = true;
    m_session = Session::create(fleetOf(lastBatch), m_path, options);
    m_session->watch({0, 5});
    standStill(*m_session);
    for (std::uint64_t batch = 1; batch <= lastBatch; ++batch) {
        if (batch == 30)
            m_session->setLearningRate({1, 2}, 0.25);
        if (batch == 50) {
            m_session->setOptimiser({}, learning::Optimiser::Adam);
            m_session->setSchedule({3}, learning::Schedule::Inverse);
            m_session->lockRate({4}, true);
        }
        if (batch == 70)
            m_session->promote(2);
        if (batch == 90)
            m_session->shadowOriginal(true);
        m_session->step();
        standStill(*m_session);
        m_live[batch] = m_session->snapshot();
        QCOMPARE(m_live[batch]->batch, batch);
    }
    QCOMPARE(m_session->snapshot()->state, RunState::Finished);
    const auto &rows = *m_live[40]->devices;
    QVERIFY(std::ranges::count(rows, fleet::DeviceState::Waiting, &DeviceRow::state) > 0);
}

void TestPast::isWhatWasShownThen_data()
{
    QTest::addColumn<quint64>("batch");
    for (const quint64 batch : {1, 2, 29, 30, 31, 49, 50, 69, 70, 71, 89, 90, 111, 129, 130})
        QTest::addRow("%d", int(batch)) << batch;
}

void TestPast::isWhatWasShownThen()
{
    QFETCH(quint64, batch);
    const SnapshotPtr past = pastOf(*m_session, batch);
    QVERIFY(past);
    QVERIFY(past->madeAt == lastBatch);
    compareWith(*past, *m_live[batch], *m_live[lastBatch]);
}

void TestPast::anOpenedFileHasTheSamePast()
{
    const QString copy = m_folder.filePath(u"copy.fleetrun"_s);
    QVERIFY(m_session->saveAs(copy).get());
    const auto session = opened(copy);
    QCOMPARE(session->snapshot()->batch, lastBatch);
    for (const std::uint64_t batch : {15U, 75U, 128U}) {
        const SnapshotPtr past = pastOf(*session, batch);
        QVERIFY(past);
        compareWith(*past, *m_live[batch], *m_live[lastBatch]);
    }
}

void TestPast::curvesAreThoseUpToThen()
{
    for (const std::uint64_t batch : {1U, 64U, 130U}) {
        const SnapshotPtr past = pastOf(*m_session, batch), live = m_live[batch];
        QVERIFY(past);
        for (std::size_t metric = 0; metric < fleet::chartMetricCount; ++metric) {
            const auto &a = past->fleetCurves->metrics[metric], &b = live->fleetCurves->metrics[metric];
            QCOMPARE(curveTexts(a.of(DeviceScorer::Decision).median),
                     curveTexts(b.of(DeviceScorer::Decision).median));
            QCOMPARE(curveTexts(a.of(DeviceScorer::Local).low), curveTexts(b.of(DeviceScorer::Local).low));
            QCOMPARE(curveTexts(a.global), curveTexts(b.global));
            QCOMPARE(curveTexts(a.originalMeasured), curveTexts(b.originalMeasured));
        }
        QCOMPARE(past->deviceCurves.size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i) {
            const auto of = [&](const SnapshotPtr &snapshot) {
                return curveTexts(
                    snapshot->deviceCurves[i]->of(DeviceScorer::Decision, fleet::ChartMetric::LogLoss));
            };
            QCOMPARE(past->deviceCurves[i]->device, live->deviceCurves[i]->device);
            QCOMPARE(of(past), of(live));
        }
    }
}

void TestPast::beforeTheFirstBatchNothingHasHappened()
{
    const SnapshotPtr past = pastOf(*m_session, 0);
    QVERIFY(past);
    QCOMPARE(past->batch, std::uint64_t(0));
    QCOMPARE(past->readings, std::uint64_t(0));
    QVERIFY(past->versions->empty() && past->events->empty() && past->roundLog->empty());
    QVERIFY(past->fleetCurves->metrics[0].global.empty());
    QVERIFY(std::ranges::all_of(*past->devices, [](const DeviceRow &row) {
        return row.state == fleet::DeviceState::Waiting && row.version == 0 && row.learningRate > 0;
    }));
}

void TestPast::beyondTheEndIsTheEnd()
{
    const SnapshotPtr past = pastOf(*m_session, 1'000'000);
    QVERIFY(past);
    QCOMPARE(past->batch, lastBatch);
    compareWith(*past, *m_live[lastBatch], *m_live[lastBatch]);
}

void TestPast::aRunningFleetHasItsPast()
{
    auto config = fleetOf(100'000);
    config.simulation.devices = 6;
    const auto session = Session::create(config, QString(), {});
    const auto batch = [&] { return session->snapshot()->batch; };
    QVERIFY(QTest::qWaitFor([&] { return batch() > 20; }, 20'000));
    const std::uint64_t now = batch(); // which is hardly committed yet
    const SnapshotPtr past = pastOf(*session, now);
    QVERIFY(past);
    QCOMPARE(past->batch, now);
    QVERIFY(std::ranges::all_of(*past->devices, [&](const DeviceRow &row) { return row.lastReport <= now; }));
    QCOMPARE(past->fleetCurves->metrics[0].global.back().batch, double(now));
    QVERIFY(*past->madeAt >= now);
}

void TestPast::eventsOfLongRunsAreThoseOfThen()
{
    using fleet::EventKind;
    const auto fill = [](fleet::BatchRecord &record) {
        const std::uint64_t batch = record.batch;
        const auto happens = [&](EventKind kind, std::int64_t device) {
            record.events.push_back({batch, fleet::EventLevel::Info, kind, device, {}, {}});
        };
        happens(EventKind::RoundDone, -1); // more than are kept
        if (batch % 7 == 0)
            happens(EventKind::Quarantined, std::int64_t(batch % 4));
        // A device silent for five batches of ten, another for two, which is no news.
        if (batch % 10 == 1)
            happens(EventKind::DeviceSilent, 0);
        if (batch % 10 == 6)
            happens(EventKind::DeviceBack, 0);
        if (batch % 10 == 3)
            happens(EventKind::DeviceSilent, 1);
        if (batch % 10 == 5)
            happens(EventKind::DeviceBack, 1);
    };
    const auto session = opened(written(m_folder.filePath(u"events.fleetrun"_s), 10'200, fill));
    for (const std::uint64_t batch : {500U, 1203U, 9001U}) {
        const QString shorter = m_folder.filePath(u"events-%1.fleetrun"_s.arg(batch));
        const auto reference = opened(written(shorter, batch, fill));
        const SnapshotPtr past = pastOf(*session, batch);
        QVERIFY(past);
        const auto sorted = [](std::vector<fleet::Event> events) { // within a batch there is no order
            std::ranges::stable_sort(events, [](const fleet::Event &a, const fleet::Event &b) {
                return std::pair(a.batch, int(a.kind)) < std::pair(b.batch, int(b.kind));
            });
            return events;
        };
        QCOMPARE(past->events->size(), reference->snapshot()->events->size());
        QCOMPARE(sorted(*past->events), sorted(*reference->snapshot()->events));
        QVERIFY(std::ranges::is_sorted(*past->events, {}, &fleet::Event::batch));
    }
}

void TestPast::roundsThatAreNoLongerKeptAreReadAgain()
{
    const auto fill = [](fleet::BatchRecord &record) {
        for (std::uint32_t device = 0; device < 4; ++device) {
            fleet::DeviceReport &report = record.devices.emplace_back();
            report.device = report.update.device = device;
            report.state = fleet::DeviceState::Learning;
            report.updated = true;
            report.readings = 50 * record.batch;
            report.update.modelVersion = std::uint32_t(record.batch);
            report.update.samples = std::int64_t(10 + device);
        }
        if (record.batch % 5 == 0)
            record.screened.push_back({2, std::uint32_t(record.batch), federation::Verdict::Quarantined,
                                       federation::ScreeningReason::NormTooLarge, 3});
        if (record.batch % 2 == 0) {
            federation::GlobalVersion &version = record.versions.emplace_back();
            version.version = std::uint32_t(record.batch / 2);
            version.parent = version.version - 1;
            version.batch = record.batch;
            version.devices = 4;
            version.model.weights.assign(3, 0.5f);
        }
    };
    const auto session = opened(written(m_folder.filePath(u"rounds.fleetrun"_s), 2600, fill));
    QVERIFY(session->snapshot()->roundLog->front()->batch > 2000);
    for (const std::uint64_t batch : {31U, 2400U}) {
        const QString shorter = m_folder.filePath(u"rounds-%1.fleetrun"_s.arg(batch));
        const auto reference = opened(written(shorter, batch, fill));
        const SnapshotPtr past = pastOf(*session, batch);
        QVERIFY(past);
        const SnapshotPtr then = reference->snapshot();
        QCOMPARE(totals(*past), totals(*then));
        QCOMPARE(texts(*past->versions, versionText), texts(*then->versions, versionText));
        const QStringList rounds = roundTexts(*past), all = roundTexts(*then);
        QVERIFY(!rounds.empty());
        QCOMPARE(rounds, all.mid(all.size() - rounds.size()));
    }
}

void TestPast::bucketsOfLongRunsAreCutAtTheBatch()
{
    const auto fill = [](fleet::BatchRecord &record) { record.fleet.global[0] = float(record.batch); };
    const auto session = opened(written(m_folder.filePath(u"curves.fleetrun"_s), 6000, fill));
    for (const std::uint64_t batch : {1U, 701U, 3333U, 4900U}) {
        const SnapshotPtr past = pastOf(*session, batch);
        QVERIFY(past);
        const CurveData &curve = past->fleetCurves->metrics[0].global;
        QCOMPARE(curve.back().batch, double(batch));
        double before = 0;
        for (const CurvePoint &point : curve) { // its value is its batch: buckets follow without a gap
            QCOMPARE(double(point.last), point.batch);
            QCOMPARE(double(point.high), point.batch);
            QCOMPARE(double(point.low), before + 1);
            before = point.batch;
        }
    }
}

void TestPast::aDamagedFileIsAnError()
{
    const QString copy = m_folder.filePath(u"damaged.fleetrun"_s);
    QVERIFY(m_session->saveAs(copy).get());
    const auto session = opened(copy);
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(copy.toUtf8().constData(), &file), SQLITE_OK);
    QCOMPARE(sqlite3_exec(file, "UPDATE device_reports SET state = 'dreaming' WHERE id >> 32 = 60", nullptr,
                          nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(file);
    const auto past = session->snapshotAt(60).get();
    QVERIFY(!past);
    QCOMPARE(past.error().kind, ErrorKind::BadFormat);
    QCOMPARE(past.error().place, copy);
    QVERIFY(past.error().sentence.contains(u"device_reports"_s));
    QVERIFY(pastOf(*session, 20)); // the rest of it can be seen
}

QTEST_GUILESS_MAIN(TestPast)
#include "tst_past.moc"
