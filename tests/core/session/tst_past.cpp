// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastsession.h"
#include "snapshottexts.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace fleetgrad::session::pastsession;
using namespace fleetgrad::session::snapshottexts;

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
    void aDamagedFileIsAnError();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;                              ///< finished
    std::map<std::uint64_t, std::shared_ptr<const Snapshot>> m_live; ///< as shown when it stood there
};

namespace {

constexpr std::uint64_t lastBatch = 130;

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
