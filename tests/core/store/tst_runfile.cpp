// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "comparing.h"
#include "madefiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::store;
using namespace fleetgrad::store::madefiles;
using comparing::bitsOf;

class TestRunFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static fleet::BatchRecord withoutWeights(fleet::BatchRecord record)
    {
        for (fleet::DeviceReport &report : record.devices)
            report.localModel = report.update.fleetModel = {};
        for (federation::GlobalVersion &version : record.versions)
            version.model = {};
        return record;
    }

private Q_SLOTS:
    void everyBatchComesBackWithTheSameBits();
    void weightsComeBackWithTheSameBits();
    void configurationAndDevicesComeBackEqual();
    void newestOfTwoCheckpointsAndItsSummaryComeBack();
    void largeCheckpointIsStoredInParts();
    void earlierCheckpointsAreKeptEvenlySpaced();
    void checkpointsStayWithinTheirRoom();
    void evaluationOfAVersionIsReplacedByALaterOne();
    void visitorStopsTheReading();
    void commandsThatChangedLearningCanBeReplayed();
    void versionsThatAreNotStoredAreNamed();
};

void TestRunFile::everyBatchComesBackWithTheSameBits()
{
    makeRun(path("bits.fleetrun"), 10);
    auto reader = RunFileReader::open(path("bits.fleetrun"));
    QVERIFY_OK(reader);
    QCOMPARE((*reader)->info().lastBatch, std::uint64_t(10));
    std::uint64_t batch = 0;
    QVERIFY_OK((*reader)->forEachBatch([&](fleet::BatchRecord &&record) {
        const auto written = withoutWeights(samplerun::record(++batch));
        const std::string difference = bitsOf(record).difference(bitsOf(written));
        return difference.empty() ||
               (qWarning("batch %d: %s", int(batch), difference.c_str()), batch = 100, false);
    }));
    QCOMPARE(batch, std::uint64_t(10));
}

void TestRunFile::weightsComeBackWithTheSameBits()
{
    makeRun(path("weights.fleetrun"), 8);
    auto reader = RunFileReader::open(path("weights.fleetrun"));
    QVERIFY_OK(reader);
    int compared = 0;
    for (std::uint64_t batch = 1; batch <= 8; ++batch) {
        const fleet::BatchRecord record = samplerun::record(batch);
        const auto version = (*reader)->globalVersion(record.versions.front().version);
        QVERIFY_OK(version);
        QCOMPARE(bitsOf(*version).difference(bitsOf(record.versions.front())), std::string());
        for (const fleet::DeviceReport &report : record.devices) {
            if (!report.stored)
                continue;
            learning::LinearModel local;
            const auto update = (*reader)->localUpdate(report.device, report.update.modelVersion, &local);
            QVERIFY_OK(update);
            QCOMPARE(bitsOf(*update).difference(bitsOf(report.update)), std::string());
            QCOMPARE(bitsOf(local).difference(bitsOf(report.localModel)), std::string());
            ++compared;
        }
    }
    QVERIFY(compared > 20);
    std::vector<std::uint32_t> stored;
    for (std::uint64_t batch = 1; batch <= 8; ++batch) {
        for (const fleet::DeviceReport &report : samplerun::record(batch).devices) {
            if (report.device == 2 && report.stored)
                stored.push_back(report.update.modelVersion);
        }
    }
    QVERIFY(stored.size() > 2);
    QCOMPARE((*reader)->localVersions(2).value(), stored);
}

void TestRunFile::configurationAndDevicesComeBackEqual()
{
    const fleet::RunConfig config = oddConfig();
    auto writer = RunFileWriter::create(path("config.fleetrun"), config, samplerun::devices());
    QVERIFY_OK(writer);
    QVERIFY_OK((*writer)->close());
    auto reader = RunFileReader::open(path("config.fleetrun"));
    QVERIFY_OK(reader);
    const RunInfo &info = (*reader)->info();
    QVERIFY(info.config == config);
    QVERIFY(info.devices == samplerun::devices());
    QCOMPARE(info.program, QStringLiteral(FLEETGRAD_VERSION));
    QCOMPARE(info.lastBatch, std::uint64_t(0));
    QVERIFY(!info.finished);
    QVERIFY(info.created.isValid());
    QVERIFY(std::abs(info.created.secsTo(QDateTime::currentDateTimeUtc())) < 600);
}

void TestRunFile::newestOfTwoCheckpointsAndItsSummaryComeBack()
{
    const QString file = path("checkpoint.fleetrun");
    auto writer = RunFileWriter::create(file, {}, samplerun::devices());
    QVERIFY_OK(writer);
    auto reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    QVERIFY(!(*reader)->checkpoint().value().has_value());
    QVERIFY(!(*reader)->summary().value().has_value());

    for (const std::uint64_t batch : {1, 2}) {
        QVERIFY_OK((*writer)->write(samplerun::record(batch)));
        QVERIFY_OK(
            (*writer)->writeCheckpoint(batch, samplerun::state(1000, batch), samplerun::summary(batch)));
    }
    QVERIFY_OK((*writer)->writeCheckpoint(2, samplerun::state(0, 3), samplerun::summary(3, 2))); // replaces
    QVERIFY_OK((*writer)->writeCheckpoint(2, samplerun::state(999, 4), samplerun::summary(4, 3)));
    QVERIFY_OK((*writer)->commit());
    const auto checkpoint = (*reader)->checkpoint().value();
    QVERIFY(checkpoint.has_value());
    QCOMPARE(checkpoint->batch, std::uint64_t(2));
    QVERIFY(checkpoint->state == samplerun::state(999, 4));
    const auto summary = (*reader)->summary().value();
    QVERIFY(summary.has_value());
    QCOMPARE(bitsOf(*summary).difference(bitsOf(samplerun::summary(4, 3))), std::string());
}

void TestRunFile::largeCheckpointIsStoredInParts()
{
    auto writer = RunFileWriter::create(path("parts.fleetrun"), {}, {});
    QVERIFY_OK(writer);
    const auto state = samplerun::state((20 << 20) + 7, 5);
    QVERIFY_OK((*writer)->writeCheckpoint(0, state, {}));
    QVERIFY_OK((*writer)->close());
    auto reader = RunFileReader::open(path("parts.fleetrun"));
    QVERIFY_OK(reader);
    QVERIFY((*reader)->checkpoint().value().value().state == state);
}

void TestRunFile::earlierCheckpointsAreKeptEvenlySpaced()
{
    const QString file = path("spaced.fleetrun");
    auto writer = RunFileWriter::create(file, {}, {});
    QVERIFY_OK(writer);
    constexpr std::uint64_t last = 400;
    for (std::uint64_t batch = 1; batch <= last; ++batch)
        QVERIFY_OK((*writer)->writeCheckpoint(batch, samplerun::state(500, batch), {}));
    QVERIFY_OK((*writer)->close());
    auto reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    const auto kept = (*reader)->checkpoints().value();
    QVERIFY(kept.size() <= 32);
    QCOMPARE(kept.back().batch, last);
    std::uint64_t before = 0;
    for (const CheckpointSize &checkpoint : kept) {
        QVERIFY(checkpoint.batch - before <= 3 * last / kept.size());
        before = checkpoint.batch;
    }
    for (const CheckpointSize &checkpoint : kept) {
        const auto found = (*reader)->checkpointBefore(checkpoint.batch).value();
        QVERIFY(found.has_value());
        QCOMPARE(found->batch, checkpoint.batch);
        QVERIFY(found->state == samplerun::state(500, checkpoint.batch));
    }
    const auto between = (*reader)->checkpointBefore(kept[5].batch - 1).value();
    QVERIFY(between.has_value());
    QCOMPARE(between->batch, kept[4].batch);
    if (kept.front().batch > 1)
        QVERIFY(!(*reader)->checkpointBefore(kept.front().batch - 1).value().has_value());
}

void TestRunFile::checkpointsStayWithinTheirRoom()
{
    const QString file = path("room.fleetrun");
    auto writer = RunFileWriter::create(file, {}, {});
    QVERIFY_OK(writer);
    std::vector<std::byte> state(12 << 20); // random bytes: nothing compresses them
    std::mt19937 random(1);
    std::ranges::generate(state, [&] { return std::byte(random()); });
    for (std::uint64_t batch = 1; batch <= 12; ++batch) {
        QVERIFY_OK((*writer)->writeCheckpoint(batch, state, {}));
        QVERIFY_OK((*writer)->commit());
    }
    QVERIFY_OK((*writer)->close());
    QVERIFY(QFileInfo(file).size() < 120'000'000); // 100 MB, and one that is written before another goes
    auto reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    std::uint64_t bytes = 0;
    const auto kept = (*reader)->checkpoints().value();
    for (const CheckpointSize &checkpoint : kept)
        bytes += checkpoint.bytes;
    QVERIFY(bytes > 60'000'000);
    QVERIFY(bytes < 100'000'000);
}

void TestRunFile::evaluationOfAVersionIsReplacedByALaterOne()
{
    const QString file = path("evaluation.fleetrun");
    auto writer = RunFileWriter::create(file, {}, {});
    QVERIFY_OK(writer);
    for (std::uint64_t batch = 1; batch <= 3; ++batch) {
        fleet::BatchRecord record;
        record.batch = batch;
        record.evaluations.push_back({4, 1, batch, {}, {}});
        record.evaluations.front().fleet.labelled = batch * 50;
        QVERIFY_OK((*writer)->write(record));
    }
    QVERIFY_OK((*writer)->close());
    std::vector<std::size_t> counts;
    auto reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    QVERIFY_OK((*reader)->forEachBatch([&](fleet::BatchRecord &&record) {
        counts.push_back(record.evaluations.size());
        return record.evaluations.empty() || record.evaluations.front().fleet.labelled == 150;
    }));
    QCOMPARE(counts, (std::vector<std::size_t>{0, 0, 1}));
}

void TestRunFile::visitorStopsTheReading()
{
    makeRun(path("stop.fleetrun"), 5);
    auto reader = RunFileReader::open(path("stop.fleetrun"));
    QVERIFY_OK(reader);
    for (int repeat = 0; repeat < 2; ++repeat) {
        int visited = 0;
        QVERIFY_OK((*reader)->forEachBatch([&](fleet::BatchRecord &&) { return ++visited < 2; }));
        QCOMPARE(visited, 2);
    }
}

void TestRunFile::commandsThatChangedLearningCanBeReplayed()
{
    makeRun(path("commands.fleetrun"), 4);
    auto reader = RunFileReader::open(path("commands.fleetrun"));
    QVERIFY_OK(reader);
    const auto commands = (*reader)->commands(2);
    QVERIFY_OK(commands);
    QCOMPARE(commands->size(), std::size_t(4)); // of batches 3 and 4, without the pauses
    QCOMPARE(commands->at(0).first, std::uint64_t(3));
    QVERIFY(commands->at(0).second == samplerun::record(3).commands.at(0));
    QVERIFY(commands->at(1).second == samplerun::record(3).commands.at(2));
    QCOMPARE(commands->at(2).first, std::uint64_t(4));
    QCOMPARE((*reader)->commands(0)->size(), std::size_t(8));
    QVERIFY((*reader)->commands(4)->empty());
}

void TestRunFile::versionsThatAreNotStoredAreNamed()
{
    makeRun(path("absent.fleetrun"), 2);
    auto reader = RunFileReader::open(path("absent.fleetrun"));
    QVERIFY_OK(reader);
    const auto local = (*reader)->localUpdate(1, 77, nullptr);
    QVERIFY(!local);
    QCOMPARE(local.error().kind, ErrorKind::NotFound);
    QVERIFY(local.error().sentence.contains(QStringLiteral("77")));
    const auto global = (*reader)->globalVersion(99);
    QVERIFY(!global);
    QCOMPARE(global.error().kind, ErrorKind::NotFound);
    QVERIFY(global.error().sentence.contains(QStringLiteral("99")));
}

QTEST_GUILESS_MAIN(TestRunFile)
#include "tst_runfile.moc"
