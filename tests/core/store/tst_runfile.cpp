// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "comparing.h"
#include "samplerun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace fleetgrad;
using namespace fleetgrad::store;
using comparing::bitsOf;

#define QVERIFY_OK(expression)                                                                               \
    do {                                                                                                     \
        const auto &outcome = (expression);                                                                  \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));                    \
    } while (false)

class TestRunFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static fleet::RunConfig oddConfig()
    {
        fleet::RunConfig config;
        config.preset = QStringLiteral("plant");
        config.seed = 18446744073709551615U;
        config.source = fleet::SourceKind::Replay;
        config.simulation.noise = 0.1 + 0.2;
        config.replay.path = QStringLiteral("/somewhere/data \u00e4/smd/");
        config.replay.mapping.values = QStringList{QStringLiteral("cpu"), QStringLiteral("a \"b\"")};
        config.replay.mapping.channel = QStringLiteral("metric");
        config.replay.mapping.columnDevices = true;
        config.replay.files = {QStringLiteral("a.csv"), QStringLiteral("b.csv")};
        config.method = learning::Method::Original;
        config.trainer.initialBias = -1e-300;
        config.federation.trigger = fleet::RoundTrigger::Devices;
        config.federation.feedback = false;
        config.batches = (std::uint64_t(1) << 60) + 1;
        config.keepLocalVersions = 3;
        return config;
    }
    /// A closed file with `batches` batches, committed every `every`.
    static void makeRun(const QString &path, std::uint64_t batches, std::uint64_t every = 3)
    {
        auto writer = RunFileWriter::create(path, {}, samplerun::devices());
        QVERIFY_OK(writer);
        for (std::uint64_t batch = 1; batch <= batches; ++batch) {
            QVERIFY_OK((*writer)->write(samplerun::record(batch)));
            if (batch % every == 0)
                QVERIFY_OK((*writer)->commit());
        }
        QVERIFY_OK((*writer)->close());
    }
    static QString digestOf(const QString &path)
    {
        auto reader = RunFileReader::open(path);
        return reader ? (*reader)->digest().value_or(QString()) : QString();
    }
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
    void batchesThatTheFileHasAreSkipped();
    void batchThatSkipsOneIsRefused();
    void whatWasNotCommittedIsNotSeen();
    void readerSeesCommitsOfAnOpenWriter();
    void closedRunIsOneFile();
    void closingWhileAReaderIsOpenLosesNothing();
    void temporaryRunLeavesNothingBehind();
    void extendedRunIsNoLongerFinished();
    void digestDoesNotDependOnHowTheFileWasWritten();
    void digestChangesWithEveryPartOfTheContent();
    void digestDoesNotKnowFoldersPausesAndCheckpoints();
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
    QCOMPARE(kept[kept.size() - 2].batch, last - 1); // should the newest be damaged
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

void TestRunFile::batchesThatTheFileHasAreSkipped()
{
    const QString file = path("skip.fleetrun");
    makeRun(file, 6);
    const QString digest = digestOf(file);
    auto writer = RunFileWriter::append(file);
    QVERIFY_OK(writer);
    QCOMPARE((*writer)->lastBatch(), std::uint64_t(6));
    for (std::uint64_t batch = 4; batch <= 6; ++batch)
        QVERIFY_OK((*writer)->write(samplerun::record(batch, 1))); // differs, but is not written
    QVERIFY_OK((*writer)->commit());
    QCOMPARE(digestOf(file), digest);
    QVERIFY_OK((*writer)->write(samplerun::record(7)));
    QVERIFY_OK((*writer)->write(samplerun::record(7, 1))); // not committed, yet there
    QVERIFY_OK((*writer)->close());
    makeRun(path("whole.fleetrun"), 7);
    QCOMPARE(digestOf(file), digestOf(path("whole.fleetrun")));
}

void TestRunFile::batchThatSkipsOneIsRefused()
{
    auto writer = RunFileWriter::create(path("gap.fleetrun"), {}, {});
    QVERIFY_OK(writer);
    QVERIFY_OK((*writer)->write(samplerun::record(1)));
    const auto gap = (*writer)->write(samplerun::record(3));
    QVERIFY(!gap);
    QCOMPARE(gap.error().kind, ErrorKind::BadArgument);
    QCOMPARE((*writer)->lastBatch(), std::uint64_t(1));
}

void TestRunFile::whatWasNotCommittedIsNotSeen()
{
    const QString file = path("uncommitted.fleetrun");
    {
        auto writer = RunFileWriter::create(file, {}, samplerun::devices());
        QVERIFY_OK(writer);
        QVERIFY_OK((*writer)->write(samplerun::record(1)));
        QVERIFY_OK((*writer)->commit());
        QVERIFY_OK((*writer)->write(samplerun::record(2)));
    }
    auto reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    QCOMPARE((*reader)->info().lastBatch, std::uint64_t(1));
}

void TestRunFile::readerSeesCommitsOfAnOpenWriter()
{
    const QString file = path("live.fleetrun");
    auto writer = RunFileWriter::create(file, {}, samplerun::devices());
    QVERIFY_OK(writer);
    auto reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    QVERIFY_OK((*writer)->write(samplerun::record(1)));
    QVERIFY_OK((*writer)->write(samplerun::record(2)));
    int visited = 0;
    const auto count = [&visited](fleet::BatchRecord &&) { return ++visited > 0; };
    QVERIFY_OK((*reader)->forEachBatch(count));
    QCOMPARE(visited, 0);
    QVERIFY_OK((*writer)->commit());
    QVERIFY_OK((*reader)->forEachBatch(count));
    QCOMPARE(visited, 2);
    QCOMPARE((*reader)->info().lastBatch, std::uint64_t(2));
    QVERIFY_OK((*writer)->write(samplerun::record(3))); // a reader that is open does not stand in the way
    QVERIFY_OK((*writer)->close());
}

void TestRunFile::closedRunIsOneFile()
{
    QTemporaryDir folder;
    makeRun(folder.filePath(QStringLiteral("one.fleetrun")), 5);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("one.fleetrun")});
    QCOMPARE(digestOf(folder.filePath(QStringLiteral("one.fleetrun"))).size(), 64);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("one.fleetrun")});
}

void TestRunFile::closingWhileAReaderIsOpenLosesNothing()
{
    const QString file = path("readerstays.fleetrun"), copy = path("copy.fleetrun");
    auto writer = RunFileWriter::create(file, {}, samplerun::devices());
    QVERIFY_OK(writer);
    auto reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    QVERIFY_OK((*writer)->write(samplerun::record(1)));
    QVERIFY_OK((*writer)->close());
    QVERIFY(QFile::copy(file, copy)); // the file alone is the whole run
    QCOMPARE(digestOf(copy), (*reader)->digest().value());
    reader->reset();
    auto next = RunFileWriter::append(file);
    QVERIFY_OK(next);
    QCOMPARE((*next)->lastBatch(), std::uint64_t(1));
}

void TestRunFile::temporaryRunLeavesNothingBehind()
{
    QString file;
    {
        auto writer = RunFileWriter::create({}, {}, samplerun::devices());
        QVERIFY_OK(writer);
        file = (*writer)->path();
        QVERIFY_OK((*writer)->write(samplerun::record(1)));
        QVERIFY_OK((*writer)->commit());
        auto reader = RunFileReader::open(file);
        QVERIFY_OK(reader);
        QCOMPARE((*reader)->info().lastBatch, std::uint64_t(1));
    }
    QVERIFY(!QFileInfo::exists(file));
    QVERIFY(!QFileInfo(file).dir().exists());
}

void TestRunFile::extendedRunIsNoLongerFinished()
{
    const QString file = path("extended.fleetrun");
    makeRun(file, 3);
    auto writer = RunFileWriter::append(file);
    QVERIFY_OK(writer);
    QVERIFY_OK((*writer)->setFinished());
    QVERIFY_OK((*writer)->commit());
    auto reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    QVERIFY((*reader)->info().finished);
    QVERIFY_OK((*writer)->setBatches(9));
    QVERIFY_OK((*writer)->close());
    reader = RunFileReader::open(file);
    QVERIFY_OK(reader);
    QVERIFY(!(*reader)->info().finished);
    QCOMPARE((*reader)->info().config.batches, std::uint64_t(9));
}

void TestRunFile::digestDoesNotDependOnHowTheFileWasWritten()
{
    makeRun(path("often.fleetrun"), 9, 1);
    makeRun(path("seldom.fleetrun"), 9, 100);
    makeRun(path("parts2.fleetrun"), 4, 2);
    auto writer = RunFileWriter::append(path("parts2.fleetrun"));
    QVERIFY_OK(writer);
    for (std::uint64_t batch = 3; batch <= 9; ++batch)
        QVERIFY_OK((*writer)->write(samplerun::record(batch)));
    QVERIFY_OK((*writer)->close());
    QCOMPARE(digestOf(path("often.fleetrun")).size(), 64);
    QCOMPARE(digestOf(path("seldom.fleetrun")), digestOf(path("often.fleetrun")));
    QCOMPARE(digestOf(path("parts2.fleetrun")), digestOf(path("often.fleetrun")));
}

void TestRunFile::digestChangesWithEveryPartOfTheContent()
{
    using Change = std::function<void(fleet::BatchRecord &)>;
    const std::vector<Change> changes{
        [](fleet::BatchRecord &) {},
        [](fleet::BatchRecord &record) { record.readings += 1; },
        [](fleet::BatchRecord &record) { record.commands[0].value = 0.5; },
        [](fleet::BatchRecord &record) { record.commands[0].devices.clear(); },
        [](fleet::BatchRecord &record) { record.devices[0].local.f1 = 0.123F; },
        [](fleet::BatchRecord &record) { record.devices[0].update.samples = 1000; },
        [](fleet::BatchRecord &record) { record.devices.pop_back(); },
        [](fleet::BatchRecord &record) { record.screened[1].norm = 0.123F; },
        [](fleet::BatchRecord &record) { std::swap(record.screened[0], record.screened[1]); },
        [](fleet::BatchRecord &record) { record.versions[0].model.bias = 0.123F; },
        [](fleet::BatchRecord &record) { record.evaluations[0].holdOut.recall = 0.123; },
        [](fleet::BatchRecord &record) { record.rates[0].after = 0.123F; },
        [](fleet::BatchRecord &record) { record.drifts[0].channel = 9; },
        [](fleet::BatchRecord &record) { record.events[0].numbers[0] = 0.123; },
        [](fleet::BatchRecord &record) { record.fleet.local[1].median = 0.123F; },
        [](fleet::BatchRecord &record) {
            for (fleet::DeviceReport &report : record.devices) {
                if (report.stored)
                    report.localModel.weights[3] = 0.123F;
            }
        },
    };
    QStringList digests;
    for (const Change &change : changes) {
        const QString file = m_folder.filePath(QStringLiteral("change%1.fleetrun").arg(digests.size()));
        auto writer = RunFileWriter::create(file, {}, samplerun::devices());
        QVERIFY_OK(writer);
        fleet::BatchRecord record = samplerun::record(1);
        change(record);
        QVERIFY_OK((*writer)->write(record));
        QVERIFY_OK((*writer)->close());
        digests.append(digestOf(file));
        QCOMPARE(digests.last().size(), 64);
    }
    QCOMPARE(digests.removeDuplicates(), 0);
}

void TestRunFile::digestDoesNotKnowFoldersPausesAndCheckpoints()
{
    QStringList digests;
    for (const bool paused : {false, true}) {
        fleet::RunConfig config = oddConfig();
        config.replay.path = paused ? QStringLiteral("/elsewhere/smd") : QStringLiteral("smd/");
        const QString file = m_folder.filePath(QStringLiteral("paused%1.fleetrun").arg(int(paused)));
        auto writer = RunFileWriter::create(file, config, samplerun::devices());
        QVERIFY_OK(writer);
        fleet::BatchRecord record = samplerun::record(1);
        if (paused) {
            record.commands.insert(record.commands.begin(), {fleet::CommandKind::SetSpeed, {}, 10, 0});
            QVERIFY_OK((*writer)->writeCheckpoint(0, samplerun::state(100, 1), samplerun::summary(1)));
        }
        QVERIFY_OK((*writer)->write(record));
        QVERIFY_OK((*writer)->close());
        digests.append(digestOf(file));
    }
    QCOMPARE(digests.at(0).size(), 64);
    QCOMPARE(digests.at(0), digests.at(1));
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
