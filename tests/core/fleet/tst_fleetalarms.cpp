// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace fleetgrad;
using namespace fleetgrad::fleet;

namespace {

std::unique_ptr<Engine> engineFor(const RunConfig &config, int threads = 1)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), threads);
}

RunConfig demo(std::uint64_t batches)
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.batches = batches;
    return config;
}

AlarmSummary alarmsOf(const RunConfig &config)
{
    auto engine = engineFor(config);
    while (!engine->finished())
        engine->step({});
    return engine->summary().alarms;
}

/// A reading a minute, noise with 40 events of 5 readings each; seed 11.
void writeReadings(const QString &path)
{
    std::mt19937 generator(11);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("value,label\n");
    for (int row = 0; row < 4000; ++row) {
        const bool anomaly = row % 100 >= 95;
        const double noise = double(generator()) / 4294967296.0 + (anomaly ? 6 : 0);
        file.write(QByteArray::number(noise) + (anomaly ? ",1\n" : ",0\n"));
    }
}

} // namespace

class TestFleetAlarms : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    RunConfig replay() const
    {
        RunConfig config;
        config.source = SourceKind::Replay;
        config.replay.path = m_folder.path();
        return config;
    }

private Q_SLOTS:
    void initTestCase() { writeReadings(m_folder.filePath(QStringLiteral("device.csv"))); }

    void alarmsOfABatchAreOneEvent()
    {
        auto engine = engineFor(demo(150));
        std::size_t several = 0;
        while (!engine->finished()) {
            const auto record = engine->step({});
            std::size_t events = 0;
            for (const Event &event : record->events) {
                if (event.kind != EventKind::AlarmRaised)
                    continue;
                ++events;
                several += event.device < 0;
                if (event.device >= 0)
                    continue;
                // How many, then the first eight of them at most.
                QVERIFY(event.numbers.front() >= 2);
                QCOMPARE(double(event.numbers.size()), 1 + std::min(event.numbers.front(), 8.0));
            }
            QVERIFY(events <= 1);
        }
        QVERIFY(several > 0);
    }

    void theKindsOfTheSourceAreCounted()
    {
        const AlarmSummary alarms = alarmsOf(demo(150));
        QStringList names;
        std::uint64_t events = 0, found = 0;
        for (const KindSummary &kind : alarms.kinds) {
            names += kind.name;
            events += kind.counts.events;
            found += kind.counts.found;
            QVERIFY(kind.counts.alarming <= kind.counts.readings);
        }
        QCOMPARE(names,
                 QStringList({QStringLiteral("spike"), QStringLiteral("level shift"), QStringLiteral("drift"),
                              QStringLiteral("stuck"), QStringLiteral("noise burst")}));
        QVERIFY(found > 0);
        QCOMPARE(events, alarms.fleet.whole.events);
        QCOMPARE(found, alarms.fleet.whole.found);
    }

    void everyLabelIsJudgedHoweverLateItComes_data()
    {
        QTest::addColumn<int>("delay");
        QTest::addColumn<int>("jitter");
        QTest::addColumn<double>("corrected");
        QTest::newRow("at once") << 0 << 0 << 0.0;
        QTest::newRow("late") << 500 << 0 << 0.0;
        QTest::newRow("out of order") << 120 << 77 << 0.0;
        QTest::newRow("wrong at first") << 60 << 5 << 0.3;
    }

    void everyLabelIsJudgedHoweverLateItComes()
    {
        QFETCH(int, delay);
        QFETCH(int, jitter);
        QFETCH(double, corrected);
        RunConfig config = replay();
        config.labels.delayReadings = delay;
        config.labels.jitterReadings = jitter;
        config.labels.correctedShare = corrected;
        const AlarmSummary alarms = alarmsOf(config);
        QCOMPARE(alarms.fleet.whole.judged, std::uint64_t(4000));
        QCOMPARE(alarms.fleet.whole.events, std::uint64_t(40));
        QVERIFY(alarms.fleet.whole.found > 20);
        QVERIFY(std::abs(alarms.fleet.wholeDays - 4000.0 / 1440) < 1e-9);
    }

    void filesMayNameTheKinds()
    {
        const QTemporaryDir folder;
        // The second file names them in another order; a kind beside a label 0 is none.
        for (const auto &[name, kinds] :
             {std::pair("a.csv", "flood,scan"), std::pair("b.csv", "scan,flood")}) {
            const QList<QByteArray> words = QByteArray(kinds).split(',');
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("value,label,Attack_type\n");
            for (int row = 0; row < 100; ++row) {
                const bool first = row % 50 == 20 || row % 50 == 21, second = row == 80;
                const QByteArray kind = first ? words[0] : second ? words[1] : QByteArray("Normal");
                file.write("1," + QByteArray(first || second ? "1," : "0,") + kind + '\n');
            }
        }
        RunConfig config = replay();
        config.replay.path = folder.path();
        config.labels.delayReadings = 7;
        const AlarmSummary alarms = alarmsOf(config);
        QCOMPARE(alarms.kinds.size(), std::size_t(2));
        QCOMPARE(alarms.kinds[0].name, QStringLiteral("flood")); // 2 x 2 readings in a, 1 in b
        QCOMPARE(alarms.kinds[0].counts.readings, std::uint64_t(5));
        QCOMPARE(alarms.kinds[0].counts.events, std::uint64_t(3));
        QCOMPARE(alarms.kinds[1].name, QStringLiteral("scan"));
        QCOMPARE(alarms.kinds[1].counts.readings, std::uint64_t(5));
        QCOMPARE(alarms.kinds[1].counts.events, std::uint64_t(3));
    }

    void withoutLabelsNothingIsJudged()
    {
        RunConfig config = replay();
        config.labels.missingShare = 1;
        const AlarmSummary alarms = alarmsOf(config);
        QCOMPARE(alarms.fleet.whole.judged, std::uint64_t(0));
        QCOMPARE(alarms.fleet.whole.falseAlarms + alarms.fleet.whole.trueAlarms, std::uint64_t(0));
        QVERIFY(std::isnan(alarms.fleet.falseAlarmsPerDay()));
        // The threshold follows from all readings then, as if they were normal.
        QVERIFY(std::isfinite(alarms.devices.front().threshold));
    }

    void aRestoredEngineGoesOnWithItsAlarms()
    {
        RunConfig config = demo(80);
        config.labels.delayReadings = 130;
        auto undisturbed = engineFor(config);
        while (undisturbed->batch() < 40)
            undisturbed->step({});
        auto restored = engineFor(config, 2);
        QVERIFY(restored->restore(undisturbed->save()));
        while (!undisturbed->finished()) {
            const auto a = undisturbed->step({}), b = restored->step({});
            QVERIFY(a->events == b->events);
            for (std::size_t i = 0; i < a->devices.size(); ++i) {
                QVERIFY(a->devices[i].alarms.whole == b->devices[i].alarms.whole);
                QVERIFY(a->devices[i].alarms.window == b->devices[i].alarms.window);
                QCOMPARE(a->devices[i].alarms.raised, b->devices[i].alarms.raised);
            }
        }
        QVERIFY(restored->save() == undisturbed->save());
        QVERIFY(undisturbed->summary().alarms.fleet.raised > 0);
    }

    void theWantedRateHoldsOnServers()
    {
        const QString servers = QStringLiteral(FLEETGRAD_DATA "/smd");
        if (!QFileInfo::exists(servers))
            QSKIP("the data of the project's design is not here");
        RunConfig config = replay();
        config.replay.path = servers;
        config.labels.delayReadings = 200;
        const AlarmSummary alarms = alarmsOf(config);
        QVERIFY(alarms.fleet.falseAlarmsPerDay() > 1 / 1.5 && alarms.fleet.falseAlarmsPerDay() < 1.5);
        int held = 0;
        for (const learning::AlarmFigures &device : alarms.devices) {
            const double perDay = falseAlarmsPerDay(device.whole, 60);
            held += perDay > 1 / 1.5 && perDay < 1.5;
        }
        QVERIFY2(held >= 17, qPrintable(QString::number(held)));
        QVERIFY(alarms.fleet.whole.recall() > 0.6);
    }
};

QTEST_GUILESS_MAIN(TestFleetAlarms)
#include "tst_fleetalarms.moc"
