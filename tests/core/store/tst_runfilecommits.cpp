// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "madefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetgrad;
using namespace fleetgrad::store;
using namespace fleetgrad::store::madefiles;

/// What is in the file when: commits, readers beside a writer, going on.
class TestRunFileCommits : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void batchesThatTheFileHasAreSkipped();
    void batchThatSkipsOneIsRefused();
    void whatWasNotCommittedIsNotSeen();
    void readerSeesCommitsOfAnOpenWriter();
    void closedRunIsOneFile();
    void closingWhileAReaderIsOpenLosesNothing();
    void temporaryRunLeavesNothingBehind();
    void extendedRunIsNoLongerFinished();
};

void TestRunFileCommits::batchesThatTheFileHasAreSkipped()
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

void TestRunFileCommits::batchThatSkipsOneIsRefused()
{
    auto writer = RunFileWriter::create(path("gap.fleetrun"), {}, {});
    QVERIFY_OK(writer);
    QVERIFY_OK((*writer)->write(samplerun::record(1)));
    const auto gap = (*writer)->write(samplerun::record(3));
    QVERIFY(!gap);
    QCOMPARE(gap.error().kind, ErrorKind::BadArgument);
    QCOMPARE((*writer)->lastBatch(), std::uint64_t(1));
}

void TestRunFileCommits::whatWasNotCommittedIsNotSeen()
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

void TestRunFileCommits::readerSeesCommitsOfAnOpenWriter()
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

void TestRunFileCommits::closedRunIsOneFile()
{
    QTemporaryDir folder;
    makeRun(folder.filePath(QStringLiteral("one.fleetrun")), 5);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("one.fleetrun")});
    QCOMPARE(digestOf(folder.filePath(QStringLiteral("one.fleetrun"))).size(), 64);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("one.fleetrun")});
}

void TestRunFileCommits::closingWhileAReaderIsOpenLosesNothing()
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

void TestRunFileCommits::temporaryRunLeavesNothingBehind()
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

void TestRunFileCommits::extendedRunIsNoLongerFinished()
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

QTEST_GUILESS_MAIN(TestRunFileCommits)
#include "tst_runfilecommits.moc"
