// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "readings.h"

#include <fleet/engine.h>

#include <QTest>

#include <algorithm>
#include <limits>

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
