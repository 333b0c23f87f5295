// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastsession.h"

#include <fleet/engine.h>
#include <fleet/fleetscores.h>
#include <fleet/source.h>
#include <store/runfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace fleetgrad::session::pastsession;

/// What the fleet scored in each batch of a fork, as the run file has it.
class TestForkScores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aForkWithoutChangesHasThoseOfItsParent();
    void aForkHasItsOwn();
    void aForkOfAForkHasBoth();

private:
    void fork(const QString &of, std::uint64_t batch, const QString &name, double falseAlarms);
    QString runs() const { return m_folder.filePath(u"runs.fleetrun"_s); }

    QTemporaryDir m_folder;
};

namespace {

constexpr std::uint64_t lastBatch = 60, first = 25, second = 41;

std::unique_ptr<store::RunFileReader> readerOf(const QString &address)
{
    auto reader = store::RunFileReader::open(address);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().text()));
    return *std::move(reader);
}

std::shared_ptr<const fleet::FleetScores> scoresAt(store::RunFileReader &reader, std::uint64_t batch)
{
    const auto scores = reader.fleetScores(batch);
    if (!scores)
        qFatal("%s", qPrintable(scores.error().text()));
    return *scores;
}

void compare(const fleet::FleetScores &mine, const fleet::FleetScores &theirs)
{
    QCOMPARE(mine.batch, theirs.batch);
    for (const int trains : {0, 1}) {
        const auto &one = mine.populations[std::size_t(trains)],
                   &other = theirs.populations[std::size_t(trains)];
        for (std::size_t scorer = 0; scorer < one.scorers.size(); ++scorer)
            QCOMPARE(one.scorers[scorer], other.scorers[scorer]);
        QCOMPARE(one.atAlarm, other.atAlarm);
        QVERIFY(one == other); // delays too
    }
    QCOMPARE(mine.kinds.size(), theirs.kinds.size());
    for (std::size_t kind = 0; kind < mine.kinds.size(); ++kind)
        QCOMPARE(mine.kinds[kind].counts.readings, theirs.kinds[kind].counts.readings);
    QCOMPARE(mine.versions.size(), theirs.versions.size());
    for (std::size_t i = 0; i < mine.versions.size(); ++i) {
        const auto &one = *mine.versions[i], &other = *theirs.versions[i];
        QCOMPARE(one.scores.version, other.scores.version);
        QCOMPARE(one.fromBatch, other.fromBatch);
        for (const std::size_t trains : {0U, 1U})
            QCOMPARE(one.scores.counts[trains].confusion(), other.scores.counts[trains].confusion());
    }
}

/// Goes through a fork again, from the state with which it begins.
void compareWithEngine(const QString &address)
{
    const auto reader = readerOf(address);
    const std::uint64_t begin = reader->info().branch->batch;
    const auto checkpoint = reader->checkpointBefore(begin);
    QVERIFY(checkpoint && *checkpoint);
    QCOMPARE((*checkpoint)->batch, begin);
    auto source = fleet::openSource(reader->info().config);
    QVERIFY(source);
    fleet::Engine engine(reader->info().config, *std::move(source), 1);
    QVERIFY(engine.restore((*checkpoint)->state));
    const auto logged = reader->commands(begin); // its other settings are commands
    QVERIFY(logged && !logged->empty());
    while (!engine.finished()) {
        std::vector<fleet::Command> commands;
        for (const auto &[batch, command] : *logged)
            if (batch == engine.batch() + 1)
                commands.push_back(command);
        const auto record = engine.step(commands);
        compare(*scoresAt(*reader, record->batch), *record->scores);
    }
    QCOMPARE(engine.batch(), lastBatch);
}

} // namespace

void TestForkScores::fork(const QString &of, std::uint64_t batch, const QString &name, double falseAlarms)
{
    ForkRequest request{of, batch, name, readerOf(of)->info().config};
    request.config.alarms.falseAlarmsPerDay = falseAlarms;
    request.config.trainer.localRate *= falseAlarms;
    const auto session = Session::fork(request, {});
    standStill(*session);
    QVERIFY2(!session->snapshot()->error, qPrintable(session->snapshot()->error.value_or(Error()).text()));
    QCOMPARE(session->snapshot()->batch, lastBatch);
}

void TestForkScores::initTestCase()
{
    const auto session = Session::create(fleetOf(lastBatch), runs(), {});
    standStill(*session);
    QCOMPARE(session->snapshot()->state, RunState::Finished);
}

void TestForkScores::aForkWithoutChangesHasThoseOfItsParent()
{
    ForkRequest request{runs(), first, u"same"_s, readerOf(runs())->info().config};
    standStill(*Session::fork(request, {}));
    const auto parent = readerOf(runs()), same = readerOf(runs() + u"#same"_s);
    for (std::uint64_t batch = 1; batch <= lastBatch; ++batch)
        compare(*scoresAt(*same, batch), *scoresAt(*parent, batch));
}

void TestForkScores::aForkHasItsOwn()
{
    fork(runs(), first, u"other"_s, 0.5);
    compareWithEngine(runs() + u"#other"_s);
    const auto parent = readerOf(runs()), other = readerOf(runs() + u"#other"_s);
    QVERIFY(!(scoresAt(*other, lastBatch)->populations == scoresAt(*parent, lastBatch)->populations));
    for (std::uint64_t batch = 1; batch <= first; ++batch)
        compare(*scoresAt(*other, batch), *scoresAt(*parent, batch));
}

void TestForkScores::aForkOfAForkHasBoth()
{
    fork(runs() + u"#other"_s, second, u"grandchild"_s, 2);
    compareWithEngine(runs() + u"#grandchild"_s);
    const auto other = readerOf(runs() + u"#other"_s), grandchild = readerOf(runs() + u"#grandchild"_s);
    for (std::uint64_t batch = 1; batch <= second; ++batch)
        compare(*scoresAt(*grandchild, batch), *scoresAt(*other, batch));
}

QTEST_GUILESS_MAIN(TestForkScores)
#include "tst_forkscores.moc"
