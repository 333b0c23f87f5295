// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "comparing.h"
#include "madefiles.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace fleetgrad;
using namespace fleetgrad::store;
using namespace fleetgrad::store::madefiles;
using comparing::bitsOf;

/// A run of so many devices that what they reported is read by several threads.
class LongRunFileTest : public QObject
{
    Q_OBJECT

    static constexpr int devices = 4000;
    static constexpr std::uint64_t batches = 26;
    QTemporaryDir m_folder;
    QString m_file;

    static fleet::BatchRecord recordOf(std::uint64_t batch)
    {
        fleet::BatchRecord record = samplerun::record(batch, devices);
        for (fleet::DeviceReport &report : record.devices) {
            report.stored = false;
            report.localModel = report.update.fleetModel = {};
        }
        for (federation::GlobalVersion &version : record.versions)
            version.model = {};
        return record;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("long.fleetrun"));
        auto writer = RunFileWriter::create(m_file, {}, samplerun::devices(devices));
        QVERIFY_OK(writer);
        for (std::uint64_t batch = 1; batch <= batches; ++batch)
            QVERIFY_OK((*writer)->write(recordOf(batch)));
        QVERIFY_OK((*writer)->close());
    }

    void everyBatchComesBackInItsOrderWithTheSameBits()
    {
        auto reader = RunFileReader::open(m_file);
        QVERIFY_OK(reader);
        std::uint64_t batch = 0;
        std::string difference;
        QVERIFY_OK((*reader)->forEachBatch([&](fleet::BatchRecord &&record) {
            difference = bitsOf(record).difference(bitsOf(recordOf(++batch)));
            return difference.empty();
        }));
        QCOMPARE(difference, std::string());
        QCOMPARE(batch, batches);
    }

    void whoHasSeenEnoughCanBeginAnew()
    {
        auto reader = RunFileReader::open(m_file);
        QVERIFY_OK(reader);
        for (int repeat = 0; repeat < 2; ++repeat) {
            std::uint64_t batch = 0;
            QVERIFY_OK((*reader)->forEachBatch([&](fleet::BatchRecord &&record) {
                batch = record.batch;
                return batch < 3;
            }));
            QCOMPARE(batch, std::uint64_t(3));
        }
    }

    void aDamagedRowIsNamedAndWhatIsBeforeItIsRead()
    {
        const std::int64_t row = (std::int64_t(21) << 32) + 2;
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(m_file.toUtf8(), &database), SQLITE_OK);
        const QByteArray damage =
            "UPDATE device_reports SET state = 'lost' WHERE id = " + QByteArray::number(row);
        QCOMPARE(sqlite3_exec(database, damage, nullptr, nullptr, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_close(database), SQLITE_OK);
        auto reader = RunFileReader::open(m_file);
        QVERIFY_OK(reader);
        std::uint64_t batch = 0;
        const auto read = (*reader)->forEachBatch([&](fleet::BatchRecord &&record) {
            batch = record.batch;
            return true;
        });
        QVERIFY(!read);
        QVERIFY2(read.error().text().contains(QString::number(row)), qPrintable(read.error().text()));
        QVERIFY2(batch >= 15 && batch < 21, qPrintable(QString::number(batch)));
    }
};

QTEST_GUILESS_MAIN(LongRunFileTest)
#include "tst_longrunfile.moc"
