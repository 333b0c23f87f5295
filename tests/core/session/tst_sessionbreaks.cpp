// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>
#include <store/runfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;

class SessionBreaksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRunPausesWhereADeviceCrosses_data();
    void theRunPausesWhereADeviceCrosses();
    void nothingLearntChanges();
    void aHitEndsAStep();
    void aRunThatGoesOnAfterClosingHitsTheSame();
    void oneThatIsTakenAwayPausesNoMore();
};

namespace {

constexpr std::uint64_t batches = 80;
const QString condition = u"loss>0.3"_s;
constexpr float threshold = 0.3f;

fleet::RunConfig smallRun()
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.batches = batches;
    return config;
}

SessionOptions breaking(const QStringList &conditions, int threads = 1)
{
    SessionOptions options;
    options.threads = threads;
    for (const QString &text : conditions)
        options.breakpoints.push_back(*Breakpoint::parse(text));
    return options;
}

void waitFor(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
}

struct Crossing
{
    std::uint64_t batch;
    std::vector<std::uint32_t> devices;
    bool operator==(const Crossing &) const = default;
};

/// Where devices cross the threshold, as a person finds it who steps through the run and looks at the table.
std::vector<Crossing> crossingsByHand()
{
    SessionOptions options;
    options.threads = 1;
    options.paused = true;
    const auto session = Session::create(smallRun(), QString(), options);
    waitFor(*session);
    std::vector<Crossing> crossings;
    std::vector<bool> above(session->snapshot()->devices->size());
    for (std::uint64_t batch = 1; batch <= batches; ++batch) {
        session->step();
        waitFor(*session);
        const auto snapshot = session->snapshot();
        Crossing crossing{snapshot->batch, {}};
        for (std::size_t device = 0; device < above.size(); ++device) {
            const bool now = (*snapshot->devices)[device].decision.logLoss > threshold;
            if (now && !above[device])
                crossing.devices.push_back(std::uint32_t(device));
            above[device] = now;
        }
        if (!crossing.devices.empty())
            crossings.push_back(crossing);
    }
    return crossings;
}

/// Goes on from pause to pause.
std::vector<Crossing> crossingsOf(Session &session)
{
    std::vector<Crossing> crossings;
    for (;;) {
        waitFor(session);
        const auto snapshot = session.snapshot();
        if (snapshot->breaks) {
            for (const BreakHit &hit : snapshot->breaks->hits)
                crossings.push_back({hit.batch, hit.devices});
        }
        if (snapshot->state != RunState::Paused)
            return crossings;
        session.resume();
    }
}

QString digestOf(const QString &path)
{
    auto reader = store::RunFileReader::open(path);
    return reader ? (*reader)->digest().value_or(QString()) : reader.error().text();
}

} // namespace

void SessionBreaksTest::theRunPausesWhereADeviceCrosses_data()
{
    QTest::addColumn<int>("threads");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void SessionBreaksTest::theRunPausesWhereADeviceCrosses()
{
    QFETCH(int, threads);
    static const auto byHand = crossingsByHand();
    QVERIFY(byHand.size() > 2); // otherwise it tells nothing
    const auto session = Session::create(smallRun(), QString(), breaking({condition}, threads));
    waitFor(*session);
    const auto first = session->snapshot();
    QCOMPARE(first->state, RunState::Paused);
    QCOMPARE(first->batch, byHand.front().batch);
    QVERIFY(first->breaks);
    QCOMPARE(first->breaks->counts, (std::vector<BreakCount>{{condition, 1}}));
    const BreakHit &hit = first->breaks->hits.front();
    QCOMPARE(float(hit.values.front().after), (*first->devices)[hit.devices.front()].decision.logLoss);
    QVERIFY(!(hit.values.front().before > double(threshold)));
    QVERIFY(crossingsOf(*session) == byHand);
    QCOMPARE(session->snapshot()->batch, batches);
}

void SessionBreaksTest::nothingLearntChanges()
{
    const QTemporaryDir folder;
    const QString broken = folder.filePath(u"broken.fleetrun"_s),
                  whole = folder.filePath(u"whole.fleetrun"_s);
    {
        const auto session = Session::create(smallRun(), broken, breaking({condition, u"round"_s}));
        QVERIFY(crossingsOf(*session).size() > 2);
    }
    {
        const auto session = Session::create(smallRun(), whole, breaking({}));
        waitFor(*session);
        QVERIFY(!session->snapshot()->breaks);
    }
    QCOMPARE(digestOf(broken), digestOf(whole));
    QCOMPARE(digestOf(broken).size(), 64);
}

void SessionBreaksTest::aHitEndsAStep()
{
    SessionOptions options = breaking({u"batch=2"_s});
    options.paused = true;
    auto config = smallRun();
    config.federation.everyUpdates = 1'000'000; // no round for long
    const auto session = Session::create(config, QString(), options);
    session->stepRound();
    waitFor(*session);
    QCOMPARE(session->snapshot()->batch, std::uint64_t(2));
    QCOMPARE(session->snapshot()->state, RunState::Paused);
    QCOMPARE(session->snapshot()->rounds, std::uint64_t(0));
    session->step();
    waitFor(*session);
    QCOMPARE(session->snapshot()->batch, std::uint64_t(3));
    QVERIFY(session->snapshot()->breaks->hits.empty());
}

void SessionBreaksTest::aRunThatGoesOnAfterClosingHitsTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.fleetrun"_s);
    const auto whole = Session::create(smallRun(), QString(), breaking({condition}));
    const auto expected = crossingsOf(*whole);
    std::vector<Crossing> found;
    {
        const auto session = Session::create(smallRun(), path, breaking({condition}));
        waitFor(*session);
        const BreakHit hit = session->snapshot()->breaks->hits.front();
        found.push_back({hit.batch, hit.devices});
    }
    const auto session = Session::open(path, breaking({condition}));
    waitFor(*session);
    QCOMPARE(session->snapshot()->state, RunState::Paused);
    QVERIFY(session->snapshot()->breaks->hits.empty()); // what holds has become true before
    session->resume();
    for (const Crossing &crossing : crossingsOf(*session))
        found.push_back(crossing);
    QVERIFY(found == expected);
}

void SessionBreaksTest::oneThatIsTakenAwayPausesNoMore()
{
    const auto session = Session::create(smallRun(), QString(), breaking({u"batch>=5"_s, u"batch>=9"_s}));
    waitFor(*session);
    QCOMPARE(session->snapshot()->batch, std::uint64_t(5));
    session->setBreakpoints({});
    session->resume();
    waitFor(*session);
    QCOMPARE(session->snapshot()->state, RunState::Finished);
    const auto breaks = session->snapshot()->breaks;
    QVERIFY(breaks->hits.empty() && breaks->counts.empty());
    QCOMPARE(breaks->pauses, (std::vector<BreakPause>{{5, u"batch>=5"_s}})); // where it paused is still known
}

QTEST_GUILESS_MAIN(SessionBreaksTest)
#include "tst_sessionbreaks.moc"
