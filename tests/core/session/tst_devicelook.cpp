// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>
#include <store/runfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace fleetgrad;
using namespace fleetgrad::session;

namespace {

fleet::RunConfig demo(std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(QStringLiteral("demo"), config);
    config.batches = batches;
    return config;
}

SessionOptions options(int threads, bool paused = false)
{
    SessionOptions result;
    result.threads = threads;
    result.paused = paused;
    return result;
}

void waitFor(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

QString digestOf(const QString &path)
{
    auto reader = store::RunFileReader::open(path);
    if (!reader)
        return reader.error().text();
    auto digest = (*reader)->digest();
    return digest ? *digest : digest.error().text();
}

bool knowsAllOf(const Session &session, std::uint32_t device)
{
    const auto trace = session.snapshot()->deviceTrace;
    return trace && trace->device == device && !trace->readings.empty() &&
           std::ranges::all_of(trace->readings, &fleet::TracedReading::looked);
}

bool isSame(const fleet::DeviceTrace &one, const fleet::DeviceTrace &other)
{
    const auto isEqual = [](float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    return one.first == other.first &&
           std::ranges::equal(one.readings, other.readings,
                              [&](const fleet::TracedReading &a, const fleet::TracedReading &b) {
                                  return a.batch == b.batch && isEqual(a.decision, b.decision) &&
                                         isEqual(a.local, b.local) && isEqual(a.global, b.global) &&
                                         isEqual(a.threshold, b.threshold) && a.alarming == b.alarming &&
                                         a.label == b.label;
                              });
}

bool hasTraceOf(const Session &session, std::uint32_t device)
{
    const auto trace = session.snapshot()->deviceTrace;
    return trace && trace->device == device;
}

} // namespace

class TestDeviceLook : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A run of two files with 500 readings each; value and label of a reading follow from its number.
    QString replayRun(const QString &name, std::uint64_t batches) const
    {
        QDir(m_folder.path()).mkdir(name);
        for (const QString &device : {QStringLiteral("mill"), QStringLiteral("oven")}) {
            QFile file(path(QStringLiteral("%1/%2.csv").arg(name, device)));
            if (!file.open(QIODevice::WriteOnly))
                return {};
            file.write("value,label\n");
            for (int row = 0; row < 500; ++row)
                file.write(QByteArray::number(row % 17) + (row % 25 ? ",0\n" : ",1\n"));
        }
        fleet::RunConfig config;
        config.source = fleet::SourceKind::Replay;
        config.replay.path = path(name);
        config.federation.everyUpdates = 2;
        const QString run = path(name + QStringLiteral(".fleetrun"));
        const auto session = Session::create(config, run, options(1, true));
        for (std::uint64_t batch = 1; batch <= batches; ++batch) {
            session->step();
            waitFor(*session);
        }
        return run;
    }

private Q_SLOTS:
    void looksFromTheFirstBatchOn()
    {
        auto session = Session::create(demo(30), QString(), options(1, true));
        session->lookAtDevice(4);
        QVERIFY(eventually([&] { return hasTraceOf(*session, 4); }));
        QVERIFY(session->snapshot()->deviceTrace->readings.empty());
        session->resume();
        waitFor(*session);
        QVERIFY(eventually([&] { return session->snapshot()->batch == 30; }));
        const auto trace = session->snapshot()->deviceTrace;
        QCOMPARE(trace->batch, std::uint64_t(30));
        QVERIFY(trace->readings.size() > 500);
        QVERIFY(std::ranges::all_of(trace->readings, &fleet::TracedReading::looked));
        session->lookAtDevice({});
        QVERIFY(eventually([&] { return !session->snapshot()->deviceTrace; }));
    }

    /// The same bits as where somebody looked from the first batch on.
    void whatReadingsScoredBeforeIsWorkedOut()
    {
        const fleet::RunConfig config = demo(60);
        auto looked = Session::create(config, QString(), options(1, true));
        looked->lookAtDevice(4);
        QVERIFY(eventually([&] { return hasTraceOf(*looked, 4); }));
        looked->resume();
        waitFor(*looked);
        QVERIFY(eventually([&] { return looked->snapshot()->batch == 60; }));
        const auto expected = looked->snapshot()->deviceTrace;

        const QString run = path(QStringLiteral("unlooked"));
        auto session = Session::create(config, run, options(2));
        waitFor(*session);
        session->lookAtDevice(4);
        QVERIFY(eventually([&] { return knowsAllOf(*session, 4); }));
        QVERIFY(isSame(*session->snapshot()->deviceTrace, *expected));
        session.reset();
        // Of a file that nobody goes on with, too.
        session = Session::open(run, options(1));
        session->lookAtDevice(4);
        QVERIFY(eventually([&] { return knowsAllOf(*session, 4); }));
        QVERIFY(isSame(*session->snapshot()->deviceTrace, *expected));
    }

    /// What is worked out, and what was seen, make one.
    void whatIsWorkedOutStaysAsTheRunGoesOn()
    {
        auto session = Session::create(demo(200), QString(), options(1, true));
        const auto step = [&] {
            session->step();
            waitFor(*session);
        };
        for (int batch = 0; batch < 30; ++batch)
            step();
        session->lookAtDevice(7);
        QVERIFY(eventually([&] { return knowsAllOf(*session, 7); }));
        for (int batch = 0; batch < 5; ++batch) {
            step();
            QVERIFY(knowsAllOf(*session, 7));
        }
        const auto trace = session->snapshot()->deviceTrace;
        QCOMPARE(trace->batch, std::uint64_t(35));
        QVERIFY(!trace->batches.empty());
        QVERIFY(std::ranges::is_sorted(trace->batches, {}, [](const auto &batch) { return batch->batch; }));
        QCOMPARE(trace->batches.back()->batch, std::uint64_t(35));
    }

    /// Remedies that the program takes by itself follow from other devices too.
    void whatCannotBeWorkedOutAloneIsLeft()
    {
        fleet::RunConfig config = demo(10);
        config.drift.action = fleet::DriftPolicy::Act;
        auto session = Session::create(config, QString(), options(1));
        waitFor(*session);
        session->lookAtDevice(3);
        QVERIFY(eventually([&] { return hasTraceOf(*session, 3) && !session->snapshot()->isTraceOnItsWay; }));
        QVERIFY(!session->snapshot()->deviceTrace->readings.back().looked);
    }

    void lookingLeavesTheRunFileAsItWas()
    {
        {
            auto session = Session::create(demo(40), path(QStringLiteral("alone")), options(1));
            waitFor(*session);
        }
        for (const int threads : {1, 3}) {
            const QString name = QStringLiteral("looked%1").arg(threads);
            {
                auto session = Session::create(demo(40), path(name), options(threads, true));
                session->lookAtDevice(2);
                session->resume();
                std::uint32_t device = 2;
                session->wait([&](const Snapshot &) {
                    session->lookAtDevice(++device % 24);
                    return true;
                });
            }
            QCOMPARE(digestOf(path(name)), digestOf(path(QStringLiteral("alone"))));
        }
    }

    void anOpenedRunShowsTheReadingsOfItsSource()
    {
        const QString run = replayRun(QStringLiteral("still"), 4);
        auto session = Session::open(run, options(1));
        session->lookAtDevice(1);
        QVERIFY(eventually([&] { return hasTraceOf(*session, 1); }));
        const auto trace = session->snapshot()->deviceTrace;
        QCOMPARE(trace->readings.size(), std::size_t(200));
        for (std::size_t row = 0; row < trace->readings.size(); ++row) {
            QCOMPARE(trace->value(row, 0), double(row % 17));
            QCOMPARE(int(trace->readings[row].label), int(row % 25 == 0));
        }
        QVERIFY(!session->snapshot()->traceError);
        QCOMPARE(trace->localModel.weights.size(), std::size_t(12));
        QCOMPARE(trace->fleetModel.weights.size(), std::size_t(72));
        // The weights are those that the file has of the newest update.
        const auto stored = session->localModel(1, (*session->snapshot()->devices)[1].version).get();
        QVERIFY(stored.has_value());
        QCOMPARE(trace->localModel, stored->model);

        session->step();
        QVERIFY(eventually([&] { return session->snapshot()->batch == 5; }));
        const auto after = session->snapshot()->deviceTrace;
        QCOMPARE(after->readings.size(), std::size_t(250));
        QVERIFY(after->readings.back().looked && std::isfinite(after->readings.back().decision));
    }

    void severalDevicesAreLookedAtAtOnce()
    {
        const auto devicesOf = [](const Snapshot &snapshot) {
            std::vector<std::uint32_t> devices;
            if (snapshot.deviceTrace)
                devices.push_back(snapshot.deviceTrace->device);
            for (const auto &trace : snapshot.otherTraces)
                devices.push_back(trace->device);
            return devices;
        };
        using Devices = std::vector<std::uint32_t>;
        auto session = Session::create(demo(30), path(QStringLiteral("several")), options(1, true));
        session->lookAtDevices({4, 9, 2});
        session->resume();
        waitFor(*session);
        QVERIFY(eventually([&] { return session->snapshot()->batch == 30; }));
        QCOMPARE(devicesOf(*session->snapshot()), Devices({4, 9, 2}));
        for (const auto &trace : session->snapshot()->otherTraces)
            QVERIFY(trace->readings.size() > 500 && trace->readings.back().looked);
        session.reset();
        // Of a file that nobody goes on with, too.
        session = Session::open(path(QStringLiteral("several")), options(1));
        session->lookAtDevices({9, 2});
        QVERIFY(eventually([&] { return devicesOf(*session->snapshot()) == Devices({9, 2}); }));
        QVERIFY(session->snapshot()->deviceTrace->readings.size() > 500);
        session->lookAtDevices({2});
        QVERIFY(eventually([&] { return devicesOf(*session->snapshot()) == Devices({2}); }));
    }

    void withoutItsSourceItSaysSoAndShowsTheModels()
    {
        const QString run = replayRun(QStringLiteral("gone"), 4);
        QVERIFY(QDir(path(QStringLiteral("gone"))).removeRecursively());
        auto session = Session::open(run, options(1));
        session->lookAtDevice(0);
        QVERIFY(eventually([&] { return session->snapshot()->traceError.has_value(); }));
        QVERIFY(session->snapshot()->traceError->text().contains(path(QStringLiteral("gone"))));
        QVERIFY(session->snapshot()->deviceTrace->readings.empty());
        QCOMPARE(session->snapshot()->deviceTrace->localModel.weights.size(), std::size_t(12));
        QCOMPARE(session->snapshot()->state, RunState::Paused);
    }
};

QTEST_GUILESS_MAIN(TestDeviceLook)
#include "tst_devicelook.moc"
