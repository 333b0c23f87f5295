// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/configcomparison.h>
#include <session/runoutline.h>
#include <session/session.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;

class TestRunOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatAnOpenedRunShows();
    void readsWhileTheRunIsWritten();
    void leavesTheFileAsItIs();
    void canBeStopped();
    void whatIsNoRunFileIsNamed();
    void differencesAreThoseThatWereMade();
    void groupsAreOneKey();
    void clockSaysWhenAndHowMuch();

private:
    QString makeRun(const QString &name, const fleet::RunConfig &config) const;
    QTemporaryDir m_folder;
};

namespace {

constexpr int patience = 20'000;

fleet::RunConfig fleetOf(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.simulation.devices = 6;
    config.federation.everyUpdates = 6;
    config.batches = batches;
    return config;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool isSame(const CurveData &a, const CurveData &b)
{
    return std::ranges::equal(a, b, [](const CurvePoint &p, const CurvePoint &q) {
        return p.batch == q.batch && isSame(p.low, q.low) && isSame(p.high, q.high) && isSame(p.last, q.last);
    });
}

} // namespace

QString TestRunOutline::makeRun(const QString &name, const fleet::RunConfig &config) const
{
    const QString path = m_folder.filePath(name);
    const auto run = Session::create(config, path, {});
    run->wait([](const Snapshot &) { return true; });
    return path;
}

void TestRunOutline::holdsWhatAnOpenedRunShows()
{
    const QString path = makeRun(u"whole.fleetrun"_s, fleetOf(60));
    const auto outline = readOutline(path);
    QVERIFY2(outline, outline ? "" : qPrintable(outline.error().text()));
    const auto session = Session::open(path, {});
    QVERIFY(QTest::qWaitFor([&] { return session->snapshot()->batch == 60; }, patience));
    const auto opened = session->snapshot();
    const Snapshot &read = *outline->snapshot;

    QCOMPARE(read.batch, opened->batch);
    QCOMPARE(read.readings, opened->readings);
    QCOMPARE(read.rounds, opened->rounds);
    QCOMPARE(int(read.state), int(RunState::Finished));
    QVERIFY(*read.config == *opened->config);
    QVERIFY(*read.infos == *opened->infos);
    for (std::size_t i = 0; i < fleet::chartMetricCount; ++i) {
        const auto &a = read.fleetCurves->metrics[i], &b = opened->fleetCurves->metrics[i];
        QVERIFY(isSame(a.decision, b.decision));
        QVERIFY(isSame(a.global, b.global));
        QVERIFY(isSame(a.of(DeviceScorer::Local).median, b.of(DeviceScorer::Local).median));
    }
    QCOMPARE(read.versions->size(), opened->versions->size());
    QVERIFY(read.versions->size() >= 5);
    for (std::size_t i = 0; i < read.versions->size(); ++i) {
        QCOMPARE((*read.versions)[i].version, (*opened->versions)[i].version);
        QCOMPARE((*read.versions)[i].evaluation.has_value(), (*opened->versions)[i].evaluation.has_value());
    }
    QVERIFY(outline->summary);
    QCOMPARE(outline->summary->batches, std::uint64_t(60));
    const auto whole = session->summary().get();
    QVERIFY(whole.has_value());
    const auto decision = std::size_t(learning::Scorer::Decision);
    QCOMPARE(outline->summary->fleet[decision].prAuc, whole->fleet[decision].prAuc);
}

void TestRunOutline::readsWhileTheRunIsWritten()
{
    const QString path = m_folder.filePath(u"going.fleetrun"_s);
    const auto run = Session::create(fleetOf(0), path, {});
    run->wait([&run](const Snapshot &snapshot) {
        if (snapshot.batch >= 20)
            run->pause();
        return true;
    });
    const auto outline = readOutline(path);
    QVERIFY2(outline, outline ? "" : qPrintable(outline.error().text()));
    QCOMPARE(outline->snapshot->batch, run->snapshot()->batch);
    QCOMPARE(int(outline->snapshot->state), int(RunState::Paused));
}

void TestRunOutline::leavesTheFileAsItIs()
{
    const QString path = makeRun(u"untouched.fleetrun"_s, fleetOf(10));
    const QByteArray before = bytesOf(path);
    QVERIFY(readOutline(path));
    QVERIFY(!before.isEmpty());
    QCOMPARE(bytesOf(path), before);
}

void TestRunOutline::canBeStopped()
{
    const QString path = makeRun(u"long.fleetrun"_s, fleetOf(40));
    std::uint64_t reached = 0, length = 0;
    const auto outline = readOutline(path, [&](std::uint64_t batch, std::uint64_t last) {
        reached = batch;
        length = last;
        return batch < 7;
    });
    QVERIFY(!outline);
    QCOMPARE(int(outline.error().kind), int(ErrorKind::Cancelled));
    QCOMPARE(reached, std::uint64_t(7));
    QCOMPARE(length, std::uint64_t(40));
}

void TestRunOutline::whatIsNoRunFileIsNamed()
{
    const QString other = m_folder.filePath(u"holiday.fleetrun"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto outline = readOutline(other);
    QVERIFY(!outline);
    QVERIFY(outline.error().text().contains(u"holiday.fleetrun"_s));
    const auto missing = readOutline(m_folder.filePath(u"nowhere.fleetrun"_s));
    QVERIFY(!missing);
    QCOMPARE(int(missing.error().kind), int(ErrorKind::NotFound));
}

void TestRunOutline::differencesAreThoseThatWereMade()
{
    auto first = std::make_shared<fleet::RunConfig>(fleetOf(10));
    auto second = std::make_shared<fleet::RunConfig>(*first);
    first->trainer.localRate = 0.05;
    second->trainer.localRate = 0.25;
    second->federation.feedback = false;
    first->federation.feedback = true;
    const auto keys = compareConfigs({first, second});
    QStringList different;
    for (const ComparedKey &key : keys) {
        if (key.differs())
            different << key.key + u": "_s + key.values.join(u" | "_s);
    }
    QCOMPARE(different,
             (QStringList{u"trainer.local_rate: 0.05 | 0.25"_s, u"federation.feedback: true | false"_s}));
    QVERIFY(keys.size() > 40);
    QCOMPARE(keys.front().key, u"preset"_s);
    QVERIFY(compareConfigs({}).empty());
}

void TestRunOutline::groupsAreOneKey()
{
    auto first = std::make_shared<fleet::RunConfig>(fleetOf(10));
    auto second = std::make_shared<fleet::RunConfig>(*first);
    fleet::TrainerGroup pumps;
    pumps.devices = u"pump-*"_s;
    pumps.localRate = 0.5;
    fleet::TrainerGroup mills;
    mills.devices = u"mill-*"_s;
    second->groups = {pumps, mills};
    const ComparedKey group = compareConfigs({first, second}).back();
    QCOMPARE(group.key, u"group"_s);
    QVERIFY(!group.differs(0));
    QVERIFY(group.differs(1));
    QCOMPARE(group.values,
             (QStringList{u"none"_s, u"devices = \"pump-*\", local_rate = 0.5; devices = \"mill-*\""_s}));
}

void TestRunOutline::clockSaysWhenAndHowMuch()
{
    auto config = fleetOf(30);
    config.simulation.interval = 2;
    config.simulation.dropOutShare = 0;
    config.simulation.lateShare = 0;
    config.batchReadings = 10;
    config.batchSeconds = 0;
    const auto outline = readOutline(makeRun(u"clock.fleetrun"_s, config));
    QVERIFY(outline);
    const RunClock &clock = *outline->snapshot->clock;
    QVERIFY(!clock.isDated); // a simulation has no dates
    QCOMPARE(clock.knots.size(), std::size_t(30));
    QCOMPARE(clock.knots.back().batch, 30.0);
    QCOMPARE(clock.knots.back().time, 30 * 10 * 2.0);
    QCOMPARE(clock.knots.back().readings, 300.0);
}

QTEST_GUILESS_MAIN(TestRunOutline)
#include "tst_runoutline.moc"
