// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

using namespace fleetgrad;
using namespace fleetgrad::session;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::shared_ptr<const Snapshot> finished(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
    return session.snapshot();
}

bool isSame(const RunClock &a, const RunClock &b)
{
    return a.isDated == b.isDated &&
           std::ranges::equal(a.knots, b.knots, [](const RunClock::Knot &x, const RunClock::Knot &y) {
               return x.batch == y.batch && x.time == y.time && x.readings == y.readings;
           });
}

} // namespace

/// When batches were, and how much was read by then.
class RunClockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// 1,000 rows, one every five minutes.
    fleet::RunConfig replay()
    {
        const QString path = m_folder.filePath(QStringLiteral("machine.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            QTextStream text(&file);
            text << "timestamp,value\n";
            QDateTime time(QDate(2014, 4, 1), QTime(0, 0), QTimeZone::utc());
            for (int row = 0; row < 1000; ++row, time = time.addSecs(300))
                text << time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) << ',' << row % 17 << '\n';
        }
        fleet::RunConfig config;
        config.source = fleet::SourceKind::Replay;
        config.replay.path = path;
        return config;
    }

private Q_SLOTS:
    void withoutStampsTimeRunsFromTheStart()
    {
        RunClockMaker maker(50, 2);
        maker.add(1, none, 100);
        maker.add(2, none, 150); // a device was silent
        maker.add(3, none, 150); // both were
        maker.add(4, none, 250);
        const auto &knots = maker.clock().knots;
        QVERIFY(!maker.clock().isDated);
        QCOMPARE(knots.size(), std::size_t(3));
        QCOMPARE(knots[0].time, 50.0);
        QCOMPARE(knots[1].readings, 75.0);
        QCOMPARE(knots[2].batch, 4.0);
        QCOMPARE(knots[2].time, 200.0);
        QCOMPARE(knots[2].readings, 125.0);
    }

    void aLongRunKeepsFewKnotsAndTheNewest()
    {
        RunClockMaker maker(1, 1);
        for (std::uint64_t batch = 1; batch <= 100'000; ++batch) {
            maker.add(batch, none, batch * batch);
            QCOMPARE(maker.clock().knots.back().batch, double(batch));
            QVERIFY(maker.clock().knots.size() <= 2048);
        }
        const auto &knots = maker.clock().knots;
        QVERIFY(knots.size() > 1000);
        for (std::size_t i = 1; i < knots.size(); ++i) {
            QVERIFY(knots[i].batch > knots[i - 1].batch);
            QCOMPARE(knots[i].readings, knots[i].batch * knots[i].batch);
        }
    }

    void aReplaySaysTheTimesOfItsFile()
    {
        const auto session = Session::create(replay(), {}, {});
        const auto snapshot = finished(*session);
        QVERIFY2(!snapshot->error, snapshot->error ? qPrintable(snapshot->error->text()) : "");
        QVERIFY(snapshot->clock->isDated);
        const auto &knots = snapshot->clock->knots;
        QCOMPARE(knots.size(), std::size_t(20)); // 50 rows each
        for (std::size_t i = 0; i < knots.size(); ++i) {
            // 1396310400 is 2014-04-01T00:00:00Z; the newest row of batch n is row 50 n - 1.
            QCOMPARE(knots[i].batch, double(i + 1));
            QCOMPARE(knots[i].time, 1396310400.0 + 300 * (50 * double(i + 1) - 1));
            QCOMPARE(knots[i].readings, 50.0 * double(i + 1));
        }
    }

    void aRunFileSaysThemToo()
    {
        const QString path = m_folder.filePath(QStringLiteral("clock.fleetrun"));
        fleet::RunConfig config = replay();
        config.batches = 8;
        auto session = Session::create(config, path, {});
        const auto before = finished(*session);
        session.reset();
        session = Session::open(path, {}, 20);
        QVERIFY(isSame(*finished(*session)->clock, *before->clock));
        session->resume(); // a resumed run goes on with it
        const auto resumed = finished(*session);
        const auto whole = Session::create(replay(), {}, {});
        QCOMPARE(resumed->batch, std::uint64_t(20));
        QVERIFY(isSame(*resumed->clock, *finished(*whole)->clock));
    }
};

QTEST_GUILESS_MAIN(RunClockTest)
#include "tst_runclock.moc"
