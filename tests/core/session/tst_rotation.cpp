// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastsession.h"
#include "snapshottexts.h"

#include <store/branches.h>
#include <store/rotation.h>
#include <store/runfile.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace fleetgrad::session::pastsession;
using namespace fleetgrad::session::snapshottexts;

/// A run file that gives what devices reported to earlier files: nothing is lost, and what is learnt is the
/// same.
class TestRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isNamedByItsBatches();
    void theRunIsThatOfOneFile();
    void theFleetKeepsItsHistory();
    void theEarlierFileHasTheRest();
    void whatWasMovedIsSaid();
    void canBeForkedAfterwards();
    void onlySoManyStay();
    void aSmallFileIsLeftAlone();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_whole; ///< in one file, finished
};

namespace {

constexpr std::uint64_t lastBatch = 80, moved = 41;

SessionOptions rotating(std::uint32_t keep = 0)
{
    SessionOptions options;
    options.rotation = {1, keep};
    return options;
}

void goOn(Session &session, std::uint64_t batch)
{
    while (session.snapshot()->batch < batch && !session.snapshot()->error) {
        session.step();
        standStill(session);
    }
}

/// Goes on with a run, whose file is rotated after the first batch from there, since a checkpoint follows it.
bool rotates(const QString &path, std::uint64_t first, std::uint64_t last, std::uint32_t keep = 0)
{
    {
        const auto session = Session::open(path, rotating(keep));
        standStill(*session);
        goOn(*session, session->snapshot()->batch + 1);
        const QString earlier = store::earlierFile(path, first, session->snapshot()->batch);
        if (!QTest::qWaitFor([&] { return QFileInfo::exists(earlier); }, 30'000))
            return false;
    }
    const auto session = opened(path);
    goOn(*session, last);
    return !session->snapshot()->error;
}

/// But for what only the reports of the beginning know.
QStringList rowsOf(const Snapshot &snapshot)
{
    return texts(*snapshot.devices, [](DeviceRow row) {
        row.firstReport = 0;
        row.firstPrAuc.fill(std::numeric_limits<float>::quiet_NaN());
        row.firstPrAucBatch.fill(0);
        return rowText(row);
    });
}

void compareMoments(const Snapshot &mine, const Snapshot &theirs)
{
    QCOMPARE(totals(mine), totals(theirs));
    const QStringList rows = rowsOf(mine), otherRows = rowsOf(theirs);
    QCOMPARE(rows.size(), otherRows.size());
    for (qsizetype device = 0; device < rows.size(); ++device)
        QCOMPARE(rows[device], otherRows[device]);
    QCOMPARE(texts(*mine.versions, versionText), texts(*theirs.versions, versionText));
    QCOMPARE(*mine.events, *theirs.events);
    QCOMPARE(texts(*mine.rates, rateText), texts(*theirs.rates, rateText));
}

QString digestOf(const QString &address)
{
    auto reader = store::RunFileReader::open(address);
    return reader ? (*reader)->digest().value_or(QString()) : QString();
}

} // namespace

void TestRotation::initTestCase()
{
    SessionOptions options;
    options.paused = true;
    m_whole = Session::create(fleetOf(lastBatch), file(u"whole.fleetrun"_s), options);
    standStill(*m_whole);
    goOn(*m_whole, lastBatch);
    QCOMPARE(m_whole->snapshot()->state, RunState::Finished);
    {
        const auto begun = Session::create(fleetOf(lastBatch), file(u"run.fleetrun"_s), options);
        standStill(*begun);
        goOn(*begun, moved - 1);
    }
    QVERIFY(rotates(file(u"run.fleetrun"_s), 1, lastBatch));
}

void TestRotation::isNamedByItsBatches()
{
    QCOMPARE(store::earlierFile(u"/a/plant.fleetrun"_s, 1201, 2400), u"/a/plant.1201-2400.fleetrun"_s);
    QCOMPARE(store::earlierFile(u"/a/north.west.fleetrun"_s, 1, 2), u"/a/north.west.1-2.fleetrun"_s);
    QCOMPARE(store::earlierFile(u"/a/plant"_s, 1, 2), u"/a/plant.1-2"_s);
    QVERIFY(QFileInfo::exists(file(u"run.1-41.fleetrun"_s)));
}

void TestRotation::theRunIsThatOfOneFile()
{
    const auto session = opened(file(u"run.fleetrun"_s));
    QCOMPARE(session->snapshot()->state, RunState::Finished);
    compareMoments(*session->snapshot(), *m_whole->snapshot());
    const auto model = session->globalModel(session->snapshot()->version).get(),
               other = m_whole->globalModel(m_whole->snapshot()->version).get();
    QVERIFY(model && other);
    QVERIFY(model->model.weights == other->model.weights);
    QCOMPARE(model->model.bias, other->model.bias);
    const auto past = pastOf(*session, 60), then = pastOf(*m_whole, 60);
    QVERIFY(past && then);
    QCOMPARE(past->batch, std::uint64_t(60));
    compareMoments(*past, *then);
}

void TestRotation::theFleetKeepsItsHistory()
{
    const auto session = opened(file(u"run.fleetrun"_s));
    const auto &mine = session->snapshot()->fleetCurves->metrics.front();
    const auto &theirs = m_whole->snapshot()->fleetCurves->metrics.front();
    QCOMPARE(mine.decision.size(), theirs.decision.size());
    QCOMPARE(mine.decision.front().batch, 1.0);
    for (std::size_t i = 0; i < mine.decision.size(); ++i)
        QCOMPARE(number(double(mine.decision[i].last)), number(double(theirs.decision[i].last)));
    // The rounds since then are shown with who was in them.
    const auto &rounds = *session->snapshot()->roundLog;
    QVERIFY(!rounds.empty());
    for (const auto &round : rounds)
        QVERIFY(!round->parts.empty());
    QCOMPARE(rounds.back()->parts.size(), m_whole->snapshot()->roundLog->back()->parts.size());
}

void TestRotation::theEarlierFileHasTheRest()
{
    const auto session = opened(file(u"run.1-41.fleetrun"_s));
    QVERIFY(session->snapshot()->batch >= moved);
    const auto past = pastOf(*session, 20), then = pastOf(*m_whole, 20);
    QVERIFY(past && then);
    QCOMPARE(texts(*past->devices, rowText), texts(*then->devices, rowText));
}

void TestRotation::whatWasMovedIsSaid()
{
    const QString path = file(u"run.fleetrun"_s);
    auto reader = store::RunFileReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->info().movedUpTo, moved);
    const auto session = opened(path);
    const auto past = session->snapshotAt(20).get();
    QVERIFY(!past);
    QVERIFY2(past.error().sentence.contains(u"run.1-41.fleetrun"_s), qPrintable(past.error().text()));
    QVERIFY(pastOf(*session, moved));
    SessionOptions again;
    again.recordedRun = path;
    const auto replayed = Session::create((*reader)->info().config, file(u"again.fleetrun"_s), again);
    standStill(*replayed);
    QCOMPARE(replayed->snapshot()->state, RunState::Failed);
    ForkRequest fork{path, 20, u"early"_s, (*reader)->info().config};
    const auto early = Session::fork(fork, {});
    standStill(*early);
    QCOMPARE(early->snapshot()->state, RunState::Failed);
    QVERIFY(early->snapshot()->error->sentence.contains(u"run.1-41.fleetrun"_s));
}

void TestRotation::canBeForkedAfterwards()
{
    const QString path = file(u"run.fleetrun"_s);
    const auto config = (*store::RunFileReader::open(path))->info().config;
    {
        const auto fork = Session::fork({path, 60, u"late"_s, config}, {});
        standStill(*fork);
        QCOMPARE(fork->snapshot()->state, RunState::Finished);
    }
    QCOMPARE(digestOf(path + u"#late"_s), digestOf(path));
    // From now on it stays whole: the fork needs the rows of its parent.
    const auto session = Session::open(path, rotating(), lastBatch + 10);
    standStill(*session);
    goOn(*session, lastBatch + 3);
    (void)session->digest().get(); // committed
    QCOMPARE((*store::RunFileReader::open(path))->info().movedUpTo, moved);
}

void TestRotation::onlySoManyStay()
{
    const QString path = file(u"kept.fleetrun"_s);
    {
        SessionOptions options;
        options.paused = true;
        const auto begun = Session::create(fleetOf(lastBatch), path, options);
        standStill(*begun);
        goOn(*begun, 5);
    }
    QVERIFY(rotates(path, 1, 9, 2));
    QVERIFY(rotates(path, 7, 14, 2));
    QVERIFY(rotates(path, 11, 19, 2));
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept.*-*.fleetrun"_s}),
             (QStringList{u"kept.11-15.fleetrun"_s, u"kept.7-10.fleetrun"_s}));
}

void TestRotation::aSmallFileIsLeftAlone()
{
    const QString path = file(u"small.fleetrun"_s);
    SessionOptions options;
    options.rotation = {std::uint64_t(1) << 30, 0};
    const auto session = Session::create(fleetOf(10), path, options);
    standStill(*session);
    QCOMPARE(session->snapshot()->state, RunState::Finished);
    QVERIFY(QDir(m_folder.path()).entryList({u"small.*-*.fleetrun"_s}).isEmpty());
    QCOMPARE((*store::RunFileReader::open(path))->info().movedUpTo, std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
