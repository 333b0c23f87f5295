// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "madefiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::store;
using namespace fleetgrad::store::madefiles;

/// What the digest of a run file knows, and what not.
class TestRunFileDigest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void digestDoesNotDependOnHowTheFileWasWritten();
    void digestChangesWithEveryPartOfTheContent();
    void digestDoesNotKnowFoldersPausesAndCheckpoints();
    void readingForItCanBeStopped();
};

void TestRunFileDigest::digestDoesNotDependOnHowTheFileWasWritten()
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

void TestRunFileDigest::digestChangesWithEveryPartOfTheContent()
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

void TestRunFileDigest::digestDoesNotKnowFoldersPausesAndCheckpoints()
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

void TestRunFileDigest::readingForItCanBeStopped()
{
    makeRun(path("stopped.fleetrun"), 3);
    auto reader = RunFileReader::open(path("stopped.fleetrun"));
    QVERIFY_OK(reader);
    std::stop_source stop;
    QCOMPARE((*reader)->digest(stop.get_token()).value(), digestOf(path("stopped.fleetrun")));
    stop.request_stop();
    const auto stopped = (*reader)->digest(stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestRunFileDigest)
#include "tst_runfiledigest.moc"
