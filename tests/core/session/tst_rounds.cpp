// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;

class TestRounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreThoseThatTheRoundTook();
    void whatIsKeptOutSaysWhy();
    void anOpenedRunHasThem();

private:
    QTemporaryDir m_folder;
};

namespace {

std::shared_ptr<const Snapshot> snapshotOf(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
    return session.snapshot();
}

fleet::RunConfig fleetOf(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.batches = batches;
    return config;
}

std::vector<RoundPart> took(const Round &round)
{
    std::vector<RoundPart> parts = round.parts;
    std::erase_if(parts, [](const RoundPart &part) { return !part.tookPart(); });
    return parts;
}

} // namespace

void TestRounds::partsAreThoseThatTheRoundTook()
{
    auto config = fleetOf(60);
    config.federation.everyUpdates = 70; // some devices have several updates in a round
    const auto session = Session::create(config, QString(), {});
    const auto snapshot = snapshotOf(*session);
    QVERIFY(snapshot->roundLog->size() > 5);
    QCOMPARE(snapshot->roundLog->size(), snapshot->versions->size());
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < snapshot->roundLog->size(); ++i) {
        const Round &round = *(*snapshot->roundLog)[i];
        const VersionRow &version = (*snapshot->versions)[i]; // what the federation itself counted
        const auto parts = took(round);
        QCOMPARE(round.version, version.version);
        QCOMPARE(round.batch, version.batch);
        QCOMPARE(parts.size(), std::size_t(version.devices));
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), std::uint64_t(0),
                                 [](std::uint64_t sum, const RoundPart &part) {
                                     return sum + std::uint64_t(part.samples);
                                 }),
                 version.samples);
        QCOMPARE(round.since, before);
        QVERIFY(std::ranges::all_of(
            parts, [&](const RoundPart &part) { return part.batch > before && part.batch <= round.batch; }));
        before = round.batch;
    }
}

void TestRounds::whatIsKeptOutSaysWhy()
{
    auto config = fleetOf(80);
    config.trainer.localRate = 5; // some models diverge
    const auto session = Session::create(config, QString(), {});
    const auto snapshot = snapshotOf(*session);
    std::uint64_t keptOut = 0;
    for (const auto &round : *snapshot->roundLog) {
        keptOut += round->keptOut;
        QCOMPARE(std::size_t(round->keptOut), round->parts.size() - took(*round).size());
        for (const RoundPart &part : round->parts) {
            if (!part.tookPart())
                QCOMPARE(part.reason, federation::ScreeningReason::Diverged);
        }
    }
    const auto diverged =
        std::uint64_t(std::ranges::count(*snapshot->events, fleet::EventKind::Diverged, &fleet::Event::kind));
    QVERIFY(keptOut > 0);
    QVERIFY(keptOut <= diverged); // the last may wait for the next round
}

void TestRounds::anOpenedRunHasThem()
{
    const QString path = m_folder.filePath(u"rounds.fleetrun"_s);
    auto session = Session::create(fleetOf(30), path, {});
    const auto live = snapshotOf(*session)->roundLog;
    session.reset();
    session = Session::open(path, {});
    QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->batch == 30; }, 20'000));
    const auto opened = session->snapshot()->roundLog;
    QCOMPARE(opened->size(), live->size());
    for (std::size_t i = 0; i < live->size(); ++i) {
        const Round &a = *(*live)[i], &b = *(*opened)[i];
        QCOMPARE(a.version, b.version);
        QCOMPARE(a.parts.size(), b.parts.size());
        for (std::size_t j = 0; j < a.parts.size(); ++j) {
            QCOMPARE(a.parts[j].device, b.parts[j].device);
            QCOMPARE(a.parts[j].samples, b.parts[j].samples);
            QCOMPARE(a.parts[j].batch, b.parts[j].batch);
        }
    }
    // By itself a round is the one that is listed; of one that is not there it is said.
    const auto last = session->round(opened->back()->version, opened->back()->batch).get();
    QVERIFY(last && *last == opened->back());
    const auto none = session->round(opened->back()->version + 1, 30).get();
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
