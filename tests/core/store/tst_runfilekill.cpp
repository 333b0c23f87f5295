// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "samplerun.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <random>

using namespace fleetgrad;
using namespace fleetgrad::store;

namespace {

constexpr int deviceCount = 40;

/// What the child does: opens or makes the run file and adds batches, until it is killed.
int writeForEver(const QString &path)
{
    auto writer = QFile::exists(path) ? RunFileWriter::append(path)
                                      : RunFileWriter::create(path, {}, samplerun::devices(deviceCount));
    if (!writer) {
        qWarning("%s", qPrintable(writer.error().text()));
        return 1;
    }
    for (;;) {
        const std::uint64_t batch = (*writer)->lastBatch() + 1;
        bool good = (*writer)->write(samplerun::record(batch, deviceCount)).has_value();
        if (batch % 5 == 0)
            good = good && (*writer)->writeCheckpoint(batch, samplerun::state(20000, batch),
                                                      samplerun::summary(batch));
        if (batch % 3 == 0)
            good = good && (*writer)->commit();
        if (batch % 50 == 0) { // as a program that is closed and started again
            good = good && (*writer)->close();
            writer = RunFileWriter::append(path);
        }
        if (!good || !writer)
            return 1;
    }
}

/// What the other child does: keeps the run file open for writing until its input ends.
int hold(const QString &path)
{
    const auto writer = RunFileWriter::append(path);
    std::puts(writer ? "open" : "refused");
    std::fflush(stdout);
    return std::getchar() == EOF && writer ? 0 : 1;
}

} // namespace

class TestRunFileKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileInUseByAnotherProcessIsReadButNotWritten();
    void lockWithoutNameOfAKilledProgramDoesNotHold();
    void killedAtAnyInstantTheFileHasWholeBatchesAndGoesOn();
};

void TestRunFileKill::killedAtAnyInstantTheFileHasWholeBatchesAndGoesOn()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("killed.fleetrun"));
    std::mt19937 random(20); // the instants; every outcome must be right, so there is no failure rate
    std::uint64_t last = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-for-ever"), file});
        QVERIFY(child.waitForStarted());
        // The first child is left alone until it has made the file; then any instant will do.
        QVERIFY(QTest::qWaitFor([&] { return RunFileReader::open(file).has_value(); }, 20000));
        QVERIFY2(!child.waitForFinished(int(random() % 150)), "the child gave up");
        child.kill();
        QVERIFY(child.waitForFinished());

        auto reader = RunFileReader::open(file);
        QVERIFY2(reader.has_value(), reader ? "" : qPrintable(reader.error().text()));
        QVERIFY((*reader)->info().lastBatch >= last);
        last = (*reader)->info().lastBatch;
        const auto state = (*reader)->checkpoint();
        QVERIFY(state.has_value());
        if (*state) {
            QVERIFY((*state)->batch <= last);
            QVERIFY((*state)->state == samplerun::state(20000, (*state)->batch));
        }
    }
    QVERIFY(last > 20);
    auto writer = RunFileWriter::append(file);
    QVERIFY2(writer.has_value(), writer ? "" : qPrintable(writer.error().text()));
    QVERIFY((*writer)->write(samplerun::record(last + 1, deviceCount)).has_value());
    QVERIFY((*writer)->close().has_value());

    auto undisturbed = RunFileWriter::create(folder.filePath(QStringLiteral("undisturbed.fleetrun")), {},
                                             samplerun::devices(deviceCount));
    for (std::uint64_t batch = 1; batch <= last + 1; ++batch)
        QVERIFY((*undisturbed)->write(samplerun::record(batch, deviceCount)).has_value());
    QVERIFY((*undisturbed)->close().has_value());
    auto one = RunFileReader::open(file), other = RunFileReader::open((*undisturbed)->path());
    QCOMPARE((*one)->digest().value(), (*other)->digest().value());
}

void TestRunFileKill::fileInUseByAnotherProcessIsReadButNotWritten()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("held.fleetrun"));
    auto writer = RunFileWriter::create(file, {}, samplerun::devices());
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->write(samplerun::record(1)).has_value());
    QVERIFY((*writer)->close().has_value());
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), file});
    QVERIFY(child.waitForReadyRead());
    QCOMPARE(child.readLine().trimmed(), QByteArray("open"));
    const auto second = RunFileWriter::append(file);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::InUse);
    QCOMPARE(second.error().place, file);
    QVERIFY2(second.error().sentence.contains(QString::number(child.processId())),
             qPrintable(second.error().sentence));
    QCOMPARE((*RunFileReader::open(file))->info().lastBatch, std::uint64_t(1));
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(RunFileWriter::append(file).has_value());
}

void TestRunFileKill::lockWithoutNameOfAKilledProgramDoesNotHold()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("unsigned.fleetrun"));
    auto writer = RunFileWriter::create(file, {}, samplerun::devices());
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->write(samplerun::record(1)).has_value());
    QVERIFY((*writer)->close().has_value());
    QFile lock(file + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    const auto again = RunFileWriter::append(file);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--write-for-ever"))
        return writeForEver(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--hold"))
        return hold(arguments.at(2));
    TestRunFileKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_runfilekill.moc"
