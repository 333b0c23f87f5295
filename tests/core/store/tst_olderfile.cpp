// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "comparing.h"
#include "samplerun.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetgrad;
using namespace fleetgrad::store;
using comparing::bitsOf;

// A run file of version 1 of the format: read without a change, and brought forward once it is written to.
class OlderFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isReadWithoutWhatItLacks();
    void isNotChangedByReading();
    void isBroughtForwardWhenItGrows();

private:
    void readAll(std::uint64_t batches);
    static int versionOf(const QString &path);

    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

/// Squeezes its checkpoint as it was before version 8.
void useZlib(SQLite::Database &database, std::span<const std::byte> state)
{
    const QByteArray packed =
        qCompress(reinterpret_cast<const uchar *>(state.data()), qsizetype(state.size()), 1);
    SQLite::Statement update(database, "UPDATE checkpoints SET state = ?");
    update.bind(1, packed.constData(), int(packed.size()));
    QCOMPARE(update.exec(), 1);
}

/// Takes out of a file of today what came after version 2.
void makeVersion2(SQLite::Database &database)
{
    for (const std::string metric : {"precision", "recall", "f1"}) {
        for (const std::string scorer : {"local_", "decision_"}) {
            for (const std::string quantile : {"_low", "_median", "_high"})
                database.exec("ALTER TABLE fleet_history DROP COLUMN " + scorer + metric + quantile);
        }
        for (const std::string scorer : {"global_", "decision_", "majority_", "last_label_", "unsupervised_",
                                         "original_claimed_", "original_"})
            database.exec("ALTER TABLE fleet_history DROP COLUMN " + scorer + metric);
    }
    database.exec("ALTER TABLE batches DROP COLUMN time");
    database.exec("PRAGMA user_version = 2");
}

/// Takes out of a file of today what came after version 1.
void makeOld(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    for (const std::string baseline : {"majority", "last_label", "unsupervised"}) {
        for (const std::string ending : {"", "_reach"}) {
            for (const std::string table : {"device_reports", "device_summaries"})
                database.exec("ALTER TABLE " + table + " DROP COLUMN gain_" + baseline + ending);
        }
    }
    makeVersion2(database);
    for (const std::string metric : {"accuracy", "balanced_accuracy", "pr_auc", "log_loss"}) {
        for (const std::string quantile : {"low", "median", "high"})
            database.exec("ALTER TABLE fleet_history DROP COLUMN decision_" + metric + "_" + quantile);
    }
    for (const std::string metric : {"accuracy", "balanced_accuracy", "pr_auc", "log_loss"}) {
        for (const std::string kind : {"original_claimed_", "original_"})
            database.exec("ALTER TABLE fleet_history DROP COLUMN " + kind + metric);
    }
    for (const std::string column :
         {"claimed_accuracy", "claimed_loss", "labelled", "accuracy", "balanced_accuracy", "precision",
          "recall", "f1", "pr_auc", "log_loss", "base_rate"})
        database.exec("ALTER TABLE run_summary DROP COLUMN original_" + column);
    database.exec("ALTER TABLE devices DROP COLUMN labelled");
    database.exec("ALTER TABLE devices DROP COLUMN joined");
    for (const std::string table :
         {"device_alarms", "device_alarm_summaries", "fleet_alarm_summary", "anomaly_kinds", "reliability"})
        database.exec("DROP TABLE " + table);
    for (const std::string table : {"drifts", "model_notes", "movers", "canaries", "live_readings"})
        database.exec("DROP TABLE " + table);
    for (const std::string column : {"model", "name"})
        database.exec("ALTER TABLE commands DROP COLUMN " + column);
    useZlib(database, samplerun::state(100, 1));
    database.exec("PRAGMA user_version = 1");
}

/// What a file of version 2 does not hold of a batch.
void forgetVersion3(fleet::BatchRecord &record)
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    record.time = std::numeric_limits<double>::quiet_NaN();
    fleet::FleetPoint &point = record.fleet;
    for (const std::size_t metric : {4U, 5U, 6U}) { // precision, recall, F1
        point.local[metric] = point.decisions[metric] = {none, none, none};
        for (auto *means : {&point.global, &point.decision, &point.majority, &point.lastLabel,
                            &point.unsupervised, &point.originalClaimed, &point.originalMeasured})
            (*means)[metric] = none;
    }
}

/// What a file of version 1 can hold of a batch.
fleet::BatchRecord oldRecord(std::uint64_t batch)
{
    fleet::BatchRecord record = samplerun::record(batch);
    const float none = std::numeric_limits<float>::quiet_NaN();
    for (fleet::DeviceReport &report : record.devices) {
        report.gains = {};
        report.alarms = {};
        report.localModel = report.update.fleetModel = {};
    }
    for (federation::GlobalVersion &version : record.versions)
        version.model = {};
    record.drifts.clear();
    record.fleet.decisions.fill({none, none, none});
    record.fleet.originalClaimed.fill(none);
    record.fleet.originalMeasured.fill(none);
    forgetVersion3(record);
    return record;
}

} // namespace

int OlderFileTest::versionOf(const QString &path)
{
    SQLite::Database database(path.toStdString());
    return database.execAndGet("PRAGMA user_version").getInt();
}

void OlderFileTest::init()
{
    m_path =
        m_folder.filePath(QStringLiteral("%1.fleetrun").arg(QLatin1String(QTest::currentTestFunction())));
    auto writer = RunFileWriter::create(m_path, {}, samplerun::devices());
    QVERIFY(writer.has_value());
    for (std::uint64_t batch = 1; batch <= 5; ++batch)
        QVERIFY((*writer)->write(samplerun::record(batch)).has_value());
    QVERIFY((*writer)->writeCheckpoint(5, samplerun::state(100, 1), samplerun::summary(1)).has_value());
    QVERIFY((*writer)->close().has_value());
    makeOld(m_path);
}

void OlderFileTest::readAll(std::uint64_t batches)
{
    auto reader = RunFileReader::open(m_path);
    QVERIFY2(reader.has_value(), reader ? "" : qPrintable(reader.error().text()));
    std::uint64_t batch = 0;
    const auto read = (*reader)->forEachBatch([&](fleet::BatchRecord &&record) {
        ++batch;
        if (batch <= 5) {
            const std::string difference = bitsOf(record).difference(bitsOf(oldRecord(batch)));
            [&] { QVERIFY2(difference.empty(), difference.c_str()); }();
        }
        return true;
    });
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(batch, batches);
    QVERIFY((*reader)->digest().has_value());
    const auto summary = (*reader)->summary();
    QVERIFY2(summary.has_value(), summary ? "" : qPrintable(summary.error().text()));
    QVERIFY(summary->has_value() && !(*summary)->original);
    const auto checkpoint = (*reader)->checkpoint();
    QVERIFY2(checkpoint.has_value(), checkpoint ? "" : qPrintable(checkpoint.error().text()));
    QVERIFY(checkpoint->has_value() && (*checkpoint)->state == samplerun::state(100, 1));
}

void OlderFileTest::isReadWithoutWhatItLacks()
{
    readAll(5);
}

void OlderFileTest::isNotChangedByReading()
{
    const auto bytes = [this] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    readAll(5);
    QVERIFY(bytes() == before);
    QCOMPARE(versionOf(m_path), 1);
}

void OlderFileTest::isBroughtForwardWhenItGrows()
{
    auto writer = RunFileWriter::append(m_path);
    QVERIFY2(writer.has_value(), writer ? "" : qPrintable(writer.error().text()));
    QVERIFY((*writer)->write(samplerun::record(6)).has_value());
    QVERIFY((*writer)->close().has_value());
    QVERIFY(versionOf(m_path) > 1);
    readAll(6);
}

QTEST_APPLESS_MAIN(OlderFileTest)
#include "tst_olderfile.moc"
