// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "samplerun.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace fleetgrad;
using namespace fleetgrad::store;

namespace {

/// While it lives, no file of this process grows beyond `bytes`: what a full disk does to a writer.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

/// While it lives, this process has no more rights than anyone: root may write everything.
class PlainUser
{
public:
    PlainUser()
    {
        if (m_root && setresuid(65534, 65534, 0) != 0)
            qFatal("can't become another user");
    }
    ~PlainUser()
    {
        if (m_root && setresuid(0, 0, 0) != 0)
            qFatal("can't become root again");
    }
    Q_DISABLE_COPY_MOVE(PlainUser)

private:
    const bool m_root = geteuid() == 0;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// Everything that can be read of a file; the first error.
Expected<void> readAll(const QString &path)
{
    auto reader = RunFileReader::open(path);
    if (!reader)
        return tl::make_unexpected(reader.error());
    if (auto batches = (*reader)->forEachBatch([](fleet::BatchRecord &&) { return true; }); !batches)
        return batches;
    if (auto state = (*reader)->checkpoint(); !state)
        return tl::make_unexpected(state.error());
    if (auto summary = (*reader)->summary(); !summary)
        return tl::make_unexpected(summary.error());
    for (std::uint32_t version = 1; version <= (*reader)->info().lastBatch; ++version) {
        const auto global = (*reader)->globalVersion(version);
        if (!global && global.error().kind != ErrorKind::NotFound)
            return tl::make_unexpected(global.error());
        const auto local = (*reader)->localUpdate(1, version, nullptr);
        if (!local && local.error().kind != ErrorKind::NotFound)
            return tl::make_unexpected(local.error());
    }
    if (auto digest = (*reader)->digest(); !digest)
        return tl::make_unexpected(digest.error());
    return {};
}

/// Changes a file as a person with the sqlite3 program could.
void alter(const QString &path, const char *sql)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {path, QString::fromLatin1(sql)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

} // namespace

class TestRunFileBadInput : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_good; ///< a run file with 12 batches and a checkpoint

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void verifyRefused(const QString &file, ErrorKind kind, const char *word)
    {
        const auto reader = RunFileReader::open(file);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, kind);
        QCOMPARE(reader.error().place, file);
        QVERIFY2(reader.error().sentence.contains(QLatin1String(word)), qPrintable(reader.error().sentence));
        const QByteArray before = contentOf(file);
        const auto writer = RunFileWriter::append(file);
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, kind);
        QCOMPARE(contentOf(file), before);
        QVERIFY(!QFileInfo::exists(file + QStringLiteral(".lock")));
    }

private Q_SLOTS:
    void initTestCase();
    void whatIsNoRunFileIsRefused_data();
    void whatIsNoRunFileIsRefused();
    void truncatedFileIsToldAndNotChanged_data();
    void truncatedFileIsToldAndNotChanged();
    void flippedBytesNeverCrash();
    void newerVersionIsTold();
    void absentFileAndFolderAreNamed();
    void existingFileIsNeverOverwritten();
    void secondWriterIsRefused();
    void lockOfADeadProcessDoesNotCount();
    void readOnlyFileAndFolderCanBeReadButNotWritten();
    void killedRunOnReadOnlyMediaCanBeRead();
    void fullDiskLosesNothingThatWasCommitted();
    void contentChangedByHandIsTold_data();
    void contentChangedByHandIsTold();
};

void TestRunFileBadInput::initTestCase()
{
    auto writer = RunFileWriter::create(path("good.fleetrun"), {}, samplerun::devices());
    QVERIFY(writer.has_value());
    for (std::uint64_t batch = 1; batch <= 12; ++batch)
        QVERIFY((*writer)->write(samplerun::record(batch)).has_value());
    QVERIFY((*writer)->writeCheckpoint(12, samplerun::state(5000, 1), samplerun::summary(1)).has_value());
    QVERIFY((*writer)->close().has_value());
    m_good = contentOf(path("good.fleetrun"));
    QVERIFY(readAll(path("good.fleetrun")).has_value());
}

void TestRunFileBadInput::whatIsNoRunFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    const QString none = QStringLiteral("not a run file");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("one byte") << QByteArray("S") << none;
    QTest::newRow("text") << QByteArray("timestamp,value\n1,2\n").repeated(100) << none;
    QByteArray random;
    std::mt19937 engine(3);
    while (random.size() < 10000)
        random.append(char(engine()));
    QTest::newRow("random bytes") << random << none;
    QByteArray other = m_good;
    other.replace(68, 4, QByteArray(4, '\0')); // the application id of any other program's SQLite file
    QTest::newRow("another SQLite file") << other << none;
    QTest::newRow("its first 99 bytes") << m_good.left(99) << none;
}

void TestRunFileBadInput::whatIsNoRunFileIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    writeContent(path("none.fleetrun"), content);
    verifyRefused(path("none.fleetrun"), ErrorKind::BadFormat, qPrintable(word));
    verifyRefused(m_folder.path(), ErrorKind::BadFormat, "folder");
}

void TestRunFileBadInput::truncatedFileIsToldAndNotChanged_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("header only") << qsizetype(100);
    QTest::newRow("half a page") << qsizetype(4096);
    QTest::newRow("one page") << qsizetype(8192);
    QTest::newRow("half") << m_good.size() / 2;
    QTest::newRow("all but a byte") << m_good.size() - 1;
}

void TestRunFileBadInput::truncatedFileIsToldAndNotChanged()
{
    QFETCH(qsizetype, size);
    const QString file = path("truncated.fleetrun");
    writeContent(file, m_good.left(size));
    const auto result = readAll(file);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadFormat);
    QVERIFY2(result.error().sentence.contains(QStringLiteral("cut off")),
             qPrintable(result.error().sentence));
    QVERIFY(!RunFileWriter::append(file));
    QCOMPARE(contentOf(file), m_good.left(size));
}

void TestRunFileBadInput::flippedBytesNeverCrash()
{
    std::mt19937 engine(11); // every outcome is allowed but a crash, a hang, or a file without a sentence
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = m_good;
        for (int flip = 0; flip < 1 + round % 40; ++flip)
            bytes[qsizetype(100 + engine() % (bytes.size() - 100))] = char(engine());
        writeContent(path("flipped.fleetrun"), bytes);
        const auto result = readAll(path("flipped.fleetrun"));
        QVERIFY(result || !result.error().sentence.isEmpty());
    }
}

void TestRunFileBadInput::newerVersionIsTold()
{
    QByteArray newer = m_good;
    newer.replace(60, 4, QByteArray("\0\0\0\x63", 4));
    writeContent(path("newer.fleetrun"), newer);
    verifyRefused(path("newer.fleetrun"), ErrorKind::TooNew, "version 99");
}

void TestRunFileBadInput::absentFileAndFolderAreNamed()
{
    verifyRefused(path("absent.fleetrun"), ErrorKind::NotFound, "no such file");
    const auto writer = RunFileWriter::create(path("no/folder/run.fleetrun"), {}, {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().kind, ErrorKind::NotFound);
    QVERIFY(writer.error().sentence.contains(path("no/folder")));
    QVERIFY(!QFileInfo::exists(path("no")));
}

void TestRunFileBadInput::existingFileIsNeverOverwritten()
{
    for (const QByteArray &content : {QByteArray(), QByteArray("notes"), m_good}) {
        writeContent(path("exists.fleetrun"), content);
        const auto writer = RunFileWriter::create(path("exists.fleetrun"), {}, {});
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, ErrorKind::BadArgument);
        QCOMPARE(contentOf(path("exists.fleetrun")), content);
    }
}

void TestRunFileBadInput::secondWriterIsRefused()
{
    const QString file = path("inuse.fleetrun");
    writeContent(file, m_good);
    QVERIFY(QFile::link(file, path("link.fleetrun")));
    auto first = RunFileWriter::append(file);
    QVERIFY(first.has_value());
    for (const QString &name : {file, path("link.fleetrun")}) {
        const auto second = RunFileWriter::append(name);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::InUse);
        QVERIFY(second.error().sentence.contains(QString::number(getpid())));
    }
    QVERIFY(readAll(file).has_value());
    QVERIFY((*first)->write(samplerun::record(13)).has_value());
    QVERIFY((*first)->close().has_value());
    QVERIFY(RunFileWriter::append(file).has_value());
}

void TestRunFileBadInput::lockOfADeadProcessDoesNotCount()
{
    const QString file = path("stale.fleetrun");
    writeContent(file, m_good);
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    QVERIFY(gone.waitForStarted());
    const qint64 process = gone.processId();
    QVERIFY(gone.waitForFinished());
    writeContent(file + QStringLiteral(".lock"),
                 QByteArray::number(process) + "\nfleetgrad\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QVERIFY(RunFileWriter::append(file).has_value());
}

void TestRunFileBadInput::readOnlyFileAndFolderCanBeReadButNotWritten()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("media #1 100%.fleetrun"));
    writeContent(file, m_good);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                          QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner));
    Expected<void> read;
    tl::expected<std::unique_ptr<RunFileWriter>, Error> appended, created;
    {
        QVERIFY(QFile::setPermissions(folder.path(), readable));
        const PlainUser user;
        read = readAll(file);
        appended = RunFileWriter::append(file);
        created = RunFileWriter::create(folder.filePath(QStringLiteral("new.fleetrun")), {}, {});
    }
    QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    for (const auto *refused : {&appended, &created}) {
        QVERIFY(!*refused);
        QCOMPARE(refused->error().kind, ErrorKind::NotWritable);
        QVERIFY(refused->error().sentence.contains(QStringLiteral("permissions")));
    }
    QCOMPARE(contentOf(file), m_good);
}

void TestRunFileBadInput::killedRunOnReadOnlyMediaCanBeRead()
{
    auto writer = RunFileWriter::create(path("alive.fleetrun"), {}, samplerun::devices());
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->write(samplerun::record(1)).has_value());
    QVERIFY((*writer)->commit().has_value());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("killed.fleetrun"));
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) // what a kill now would leave
        writeContent(file + suffix, contentOf(path("alive.fleetrun") + suffix));
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                          QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), readable));
    std::uint64_t lastBatch = 0;
    Expected<void> read;
    {
        const PlainUser user;
        read = readAll(file);
        if (read)
            lastBatch = (*RunFileReader::open(file))->info().lastBatch;
    }
    QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(lastBatch, std::uint64_t(1));
}

void TestRunFileBadInput::fullDiskLosesNothingThatWasCommitted()
{
    const QString file = path("full.fleetrun");
    auto writer = RunFileWriter::create(file, {}, samplerun::devices(200));
    QVERIFY(writer.has_value());
    std::uint64_t committed = 0;
    Expected<void> result;
    {
        const FileSizeLimit limit(1 << 20);
        for (std::uint64_t batch = 1; result && batch < 100; ++batch) {
            result = (*writer)->write(samplerun::record(batch, 200));
            if (result)
                result = (*writer)->commit();
            if (result)
                committed = batch;
        }
        QVERIFY(!result);
        QVERIFY(!(*writer)->write(samplerun::record(committed + 1, 200)) ||
                !(*writer)->commit()); // still full
    }
    QCOMPARE(result.error().kind, ErrorKind::NotWritable);
    QVERIFY2(result.error().sentence.contains(QStringLiteral("Free some space")),
             qPrintable(result.error().text()));
    QVERIFY(committed > 2);
    QCOMPARE((*writer)->lastBatch(), committed);
    for (std::uint64_t batch = 1; batch <= committed + 5; ++batch) // there is space again
        QVERIFY((*writer)->write(samplerun::record(batch, 200)).has_value());
    QVERIFY((*writer)->close().has_value());

    auto whole = RunFileWriter::create(path("fullwhole.fleetrun"), {}, samplerun::devices(200));
    for (std::uint64_t batch = 1; batch <= committed + 5; ++batch)
        QVERIFY((*whole)->write(samplerun::record(batch, 200)).has_value());
    QVERIFY((*whole)->close().has_value());
    auto one = RunFileReader::open(file), other = RunFileReader::open(path("fullwhole.fleetrun"));
    QCOMPARE((*one)->digest().value(), (*other)->digest().value());
}

void TestRunFileBadInput::contentChangedByHandIsTold_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *sql, const char *word) {
        QTest::newRow(sql) << QByteArray(sql) << QString::fromLatin1(word);
    };
    row("UPDATE global_versions SET model = x'000000' WHERE version = 5",
        "Table global_versions, row 21474836480");
    row("UPDATE local_models SET fleet_model = x'' WHERE version = 6", "Table local_models");
    row("UPDATE device_reports SET state = 'dreaming' WHERE version = 5", "state");
    row("UPDATE device_reports SET local_f1 = 'good' WHERE version = 5", "local_f1");
    row("UPDATE device_reports SET version = -1 WHERE version = 5", "Table device_reports");
    row("UPDATE device_reports SET updated = 7 WHERE version = 5", "updated");
    row("UPDATE screenings SET verdict = 'maybe'", "verdict");
    row("UPDATE events SET numbers = '1 2 x'", "numbers");
    row("UPDATE events SET kind = ''", "kind");
    row("UPDATE commands SET devices = '1 -2'", "devices");
    row("UPDATE commands SET kind = 'explode'", "kind");
    row("UPDATE rate_changes SET reason = 'mood'", "reason");
    row("UPDATE checkpoints SET state = x'00001388abcdef'", "Table checkpoints");
    row("UPDATE checkpoints SET state = x'ffffffffabcdef'", "Table checkpoints");
    row("UPDATE checkpoints SET state = substr(state, 1, length(state) - 1)", "Table checkpoints");
    row("UPDATE checkpoints SET state = x'28b52ffda0ffffff7f000000'", "Table checkpoints"); // 2 GiB, it says
    row("UPDATE checkpoints SET size = -5", "size");
    row("UPDATE devices SET channels = 'temperature'", "channels");
    row("UPDATE meta SET configuration = '{\"seed\": 5}'", "seed");
    row("UPDATE meta SET configuration = '{\"federation\": {\"every_updates\": 1.5}}'",
        "federation.every_updates");
    row("UPDATE meta SET configuration = 'seed = 5'", "configuration");
    row("DELETE FROM meta", "meta");
    row("DELETE FROM batches WHERE batch = 5", "batches");
    row("DELETE FROM fleet_history WHERE batch = 5", "batches");
    row("DELETE FROM fleet_summary WHERE id = 1", "fleet_summary");
    row("DELETE FROM devices WHERE device = 2", "devices");
    row("DELETE FROM device_summaries WHERE device = 2", "device_summaries");
    row("DROP TABLE events", "events");
    row("ALTER TABLE rate_changes RENAME COLUMN locked TO frozen", "locked");
}

void TestRunFileBadInput::contentChangedByHandIsTold()
{
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
        QSKIP("the program sqlite3, with which this test changes files, is not installed");
    QFETCH(QByteArray, sql);
    QFETCH(QString, word);
    const QString file = path("altered.fleetrun");
    writeContent(file, m_good);
    alter(file, sql.constData());
    const auto result = readAll(file);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadFormat);
    QCOMPARE(result.error().place, file);
    QVERIFY2(result.error().sentence.contains(word), qPrintable(result.error().sentence));
}

QTEST_GUILESS_MAIN(TestRunFileBadInput)
#include "tst_runfilebadinput.moc"
