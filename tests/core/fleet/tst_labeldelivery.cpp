// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "readings.h"

#include <fleet/engine.h>

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>

using namespace fleetgrad;
using namespace fleetgrad::fleet;

namespace {

RunConfig small()
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = 6;
    config.simulation.dropOutShare = config.simulation.lateShare = 0;
    config.federation.holdOut = 0;
    config.batchSeconds = 0;
    config.batches = 40; // of 50 readings
    return config;
}

std::unique_ptr<Engine> finished(const RunConfig &config, int threads = 1)
{
    auto source = openSource(config);
    if (!source)
        return nullptr;
    auto engine = std::make_unique<Engine>(config, std::move(*source), threads);
    while (!engine->finished())
        engine->step({});
    return engine;
}

QByteArray row(std::int64_t time, int number)
{
    return QByteArray::number(qint64(1'600'000'000 + time)) + ',' + QByteArray::number(number % 17) +
           (number % 50 == 7 ? ",1\n" : ",0\n");
}

/// 300 readings a minute apart, a pause of two hours, then 300 ten seconds apart.
QByteArray burst()
{
    QByteArray bytes = "timestamp,value,label\n";
    for (int i = 0; i < 600; ++i)
        bytes += row(i < 300 ? 60 * i : 60 * 299 + 7200 + 10 * (i - 300), i);
    return bytes;
}

/// 600 readings 1 to 90 seconds apart; the generator of C++ says the same everywhere.
QByteArray irregular(int seed)
{
    std::mt19937 generator{std::mt19937::result_type(seed)};
    QByteArray bytes = "timestamp,value,label\n";
    std::int64_t time = 0;
    for (int i = 0; i < 600; ++i)
        bytes += row(time += 1 + std::int64_t(generator() % 90), i);
    return bytes;
}

std::uint64_t labelled(const Engine &engine)
{
    const auto fleet = engine.summary().fleet;
    return fleet[std::size_t(learning::Scorer::Local)].labelled;
}

} // namespace

class TestLabelDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastReadingsHaveNoLabelsYet();
    void secondsAreReadingsOfTheDevice();
    void secondsGoByTheStampsOfTheReadings();
    void stampsGiveTheSameOnAnyThreadCountAndAfterResuming();
    void aShareNeverArrives();
    void allArriveOnceHoweverFarOutOfOrder();
    void wrongLabelsAreCorrected();
    void filesEndWhenTheirLastLabelHasArrived();
    void lateLabelsAreTheSameOnAnyThreadCountAndAfterResuming();
    void versionsAreJudgedByTheReadingsThatTheyScored();
};

void TestLabelDelivery::theLastReadingsHaveNoLabelsYet()
{
    RunConfig config = small();
    QCOMPARE(labelled(*finished(config)), std::uint64_t(6 * 2000));
    config.labels.delayReadings = 123;
    QCOMPARE(labelled(*finished(config)), std::uint64_t(6 * (2000 - 123)));
}

void TestLabelDelivery::secondsAreReadingsOfTheDevice()
{
    RunConfig config = small(); // a reading every half second
    config.labels.delaySeconds = 60;
    QCOMPARE(labelled(*finished(config)), std::uint64_t(6 * (2000 - 120)));
    config.labels.delayReadings = 200; // the longer one holds
    QCOMPARE(labelled(*finished(config)), std::uint64_t(6 * (2000 - 200)));
}

void TestLabelDelivery::secondsGoByTheStampsOfTheReadings()
{
    // 300 readings a minute apart, a pause of two hours, 300 readings ten seconds apart: usual is a minute.
    test::Folder folder;
    RunConfig config = test::replayOf(folder.write(QStringLiteral("a.csv"), burst()));
    config.labels.delaySeconds = 600;
    const auto arrived = [&config] {
        Engine engine(config, std::move(*openSource(config)), 1);
        std::vector<std::uint64_t> labels; // after each batch of 50 readings
        while (!engine.finished())
            labels.push_back(engine.step({})->devices[0].labels.arrived);
        return labels;
    };
    // Before the pause ten readings wait; the first after it brings their labels; from then on sixty wait.
    const auto byStamps = arrived();
    QCOMPARE(byStamps.at(5), std::uint64_t(290));
    QCOMPARE(byStamps.at(6), std::uint64_t(300));
    QCOMPARE(byStamps.at(7), std::uint64_t(300 + 40));
    QCOMPARE(byStamps.at(11), std::uint64_t(300 + 240));
    QCOMPARE(byStamps.back(), std::uint64_t(600));
    config.labels.delayReadings = 100; // the longer one holds
    const auto both = arrived();
    QCOMPARE(both.at(5), std::uint64_t(200));
    QCOMPARE(both.at(11), std::uint64_t(500));
    QCOMPARE(both.back(), std::uint64_t(600));
}

void TestLabelDelivery::stampsGiveTheSameOnAnyThreadCountAndAfterResuming()
{
    test::Folder folder;
    for (int device = 0; device < 20; ++device)
        folder.write(QStringLiteral("%1.csv").arg(device), device % 3 == 0 ? burst() : irregular(device));
    RunConfig config = test::replayOf(folder.path());
    config.federation.holdOut = 0;
    config.labels.delaySeconds = 900;
    config.labels.jitterReadings = 20;
    config.labels.correctedShare = 0.05;
    const auto one = finished(config, 1), two = finished(config, 3);
    QVERIFY(one && one->save() == two->save());
    Engine first(config, std::move(*openSource(config)), 2),
        second(config, std::move(*openSource(config)), 2);
    while (first.batch() < 7)
        first.step({});
    QVERIFY(second.restore(first.save()));
    while (!second.finished())
        second.step({});
    QVERIFY(second.save() == one->save());
}

void TestLabelDelivery::aShareNeverArrives()
{
    RunConfig config = small();
    config.labels.missingShare = 0.25;
    for (const int delay : {0, 100}) {
        config.labels.delayReadings = delay;
        const double wanted = 6 * (2000 - delay) * 0.75;
        const auto found = double(labelled(*finished(config)));
        QVERIFY2(std::abs(found - wanted) < 5 * std::sqrt(wanted * 0.25), qPrintable(QString::number(found)));
    }
    config.labels.missingShare = 1;
    QCOMPARE(labelled(*finished(config)), std::uint64_t(0));
}

void TestLabelDelivery::allArriveOnceHoweverFarOutOfOrder()
{
    RunConfig config = small();
    config.batches = 50;
    config.labels.jitterReadings = 500;
    auto source = openSource(config);
    Engine engine(config, std::move(*source), 1);
    std::shared_ptr<const BatchRecord> record;
    while (!engine.finished())
        record = engine.step({});
    for (const auto &device : record->devices) {
        // 2,000 of the 2,500 readings are old enough for every label; of the rest half have come.
        QVERIFY(device.labels.arrived >= 2000 && device.labels.arrived < 2500);
        QVERIFY(device.labels.arrived > 2150 && device.labels.arrived < 2350);
        QCOMPARE(device.labels.arrived + device.labels.waiting, std::uint64_t(2500));
        QCOMPARE(device.labels.repeated + device.labels.refused + device.labels.corrected, std::uint64_t(0));
    }
}

void TestLabelDelivery::wrongLabelsAreCorrected()
{
    RunConfig config = small();
    const double truth = finished(config)->summary().fleet[0].baseRate;
    config.labels.correctedShare = 0.2;
    config.labels.correctionReadings = 1'500; // the wrong labels of the newest 1,500 readings still stand
    const auto some = finished(config)->summary();
    config.labels.correctionReadings = 1; // all but the very newest are right
    const auto nearlyAll = finished(config)->summary();
    QVERIFY(std::abs(nearlyAll.fleet[0].baseRate - truth) < 0.002);
    // Of 1,500 / 2,000 of the labels a fifth is wrong: rate r looks like r + .75 * .2 * (1 - 2 r).
    const double wanted = truth + 0.15 * (1 - 2 * truth);
    QVERIFY2(std::abs(some.fleet[0].baseRate - wanted) < 0.02,
             qPrintable(QString::number(some.fleet[0].baseRate)));
}

void TestLabelDelivery::filesEndWhenTheirLastLabelHasArrived()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pump.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("value,label\n");
    for (int row = 0; row < 420; ++row)
        file.write(QByteArray::number(row % 17) + (row % 50 == 7 ? ",1\n" : ",0\n"));
    file.close();
    RunConfig config;
    config.source = SourceKind::Replay;
    config.replay.path = path;
    config.labels.delayReadings = 200;
    const auto engine = finished(config);
    QVERIFY(engine);
    QCOMPARE(engine->batch(), std::uint64_t(9 + 4)); // 420 readings, then 200 more of waiting
    QCOMPARE(labelled(*engine), std::uint64_t(420));
}

void TestLabelDelivery::lateLabelsAreTheSameOnAnyThreadCountAndAfterResuming()
{
    RunConfig config = small();
    config.simulation.devices = 70;
    config.labels = {60, 0, 90, 0.1, 0.05, 150};
    const auto one = finished(config, 1), two = finished(config, 3);
    QVERIFY(one->save() == two->save());
    Engine first(config, std::move(*openSource(config)), 2),
        second(config, std::move(*openSource(config)), 2);
    while (first.batch() < 17)
        first.step({});
    QVERIFY(second.restore(first.save()));
    while (!second.finished())
        second.step({});
    QVERIFY(second.save() == one->save());
}

void TestLabelDelivery::versionsAreJudgedByTheReadingsThatTheyScored()
{
    // A round a batch; with a delay of 200 readings the newest four versions can't be judged yet.
    RunConfig config = small();
    config.federation.trigger = RoundTrigger::Devices;
    config.federation.deviceShare = 1;
    config.labels.delayReadings = 200;
    Engine engine(config, std::move(*openSource(config)), 1);
    std::vector<std::uint64_t> labels(100);
    while (!engine.finished()) {
        const auto record = engine.step({});
        for (const auto &evaluation : record->evaluations) {
            QVERIFY(evaluation.fromBatch <= record->batch);
            labels[evaluation.version] = evaluation.fleet.labelled;
        }
    }
    const auto newest = engine.globalVersion().version;
    QCOMPARE(newest, std::uint32_t(36)); // the first four batches brought no label, hence no update
    QCOMPARE(labels[0], std::uint64_t(5 * 6 * 50)); // scored the first five batches
    for (std::uint32_t version = 1; version < newest - 4; ++version)
        QCOMPARE(labels[version], std::uint64_t(6 * 50));
    QCOMPARE(labels[newest], std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestLabelDelivery)
#include "tst_labeldelivery.moc"
