// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "samplerun.h"

#include <learning/method.h>
#include <store/runfile.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace fleetgrad;
using namespace fleetgrad::store;

namespace {

constexpr std::uint32_t versions = 4;

std::size_t weights()
{
    return std::size_t(learning::fleetFeatureCount(learning::Method::Sound));
}

/// Version n made after batch n: weight 5 is n * n, the bias -n; device 1 moved most, device 2 less. Version
/// 4 is promoted from version 1 in batch 4.
fleet::BatchRecord recordOf(std::uint32_t n)
{
    fleet::BatchRecord record;
    record.batch = n;
    federation::GlobalVersion version;
    version.version = n;
    version.parent = n - 1;
    version.batch = n == versions ? n - 1 : n;
    version.model.weights.assign(weights(), 0);
    const std::uint32_t of = n == versions ? 1 : n;
    version.model.weights[5] = float(of * of);
    version.model.bias = -float(of);
    record.versions.push_back(version);
    if (n == versions)
        return record;
    federation::RoundMovers movers{n, std::vector<federation::WeightMovers>(weights() + 1)};
    movers.weights[5][0] = {1, float(n) * 1.5F};
    movers.weights[5][1] = {2, float(n) * -0.5F};
    movers.weights.back()[0] = {2, -1};
    record.movers.push_back(movers);
    return record;
}

} // namespace

/// One weight over the versions of a run file, and who moved it.
class WeightHistoryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    Expected<WeightHistory> history(std::size_t feature) const
    {
        auto reader = RunFileReader::open(m_path);
        if (!reader)
            return tl::make_unexpected(reader.error());
        return (*reader)->weightHistory(feature);
    }
    QString digest() const { return (*RunFileReader::open(m_path))->digest().value_or(QString()); }

private Q_SLOTS:
    void init()
    {
        m_path =
            m_folder.filePath(QStringLiteral("%1.fleetrun").arg(QLatin1String(QTest::currentTestFunction())));
        auto writer = RunFileWriter::create(m_path, {}, samplerun::devices());
        QVERIFY(writer.has_value());
        for (std::uint32_t n = 1; n <= versions; ++n)
            QVERIFY((*writer)->write(recordOf(n)).has_value());
        QVERIFY((*writer)->close().has_value());
    }

    void everyVersionTellsWhatChanged()
    {
        const auto found = history(5);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text()));
        QCOMPARE(found->before, 0.0F);
        QCOMPARE(found->moves.size(), std::size_t(versions));
        const float changes[] = {1, 3, 5, -8}; // 1, 4, 9 and back to 1
        for (std::uint32_t n = 1; n <= versions; ++n) {
            const WeightMove &move = found->moves[n - 1];
            QCOMPARE(move.version, n);
            QCOMPARE(move.change, changes[n - 1]);
            QCOMPARE(move.promoted, n == versions);
            QCOMPARE(move.movers.has_value(), n != versions);
        }
        const federation::WeightMovers third = *found->moves[2].movers;
        QCOMPARE(third[0].device, 1U);
        QCOMPARE(third[0].part, 4.5F);
        QCOMPARE(third[1].device, 2U);
        QCOMPARE(third[1].part, -1.5F);
        QVERIFY(!third[2].isSomebody());
        const std::vector<std::size_t> largest{3, 2, 1};
        QCOMPARE(largestMoves(*found, 3), largest);
    }

    void theBiasComesAfterTheWeights()
    {
        const auto found = history(weights());
        QVERIFY(found.has_value());
        QCOMPARE(found->before, -4.0F); // as models begin
        QCOMPARE(found->moves[1].weight, -2.0F);
        QCOMPARE(found->moves[1].movers->front().device, 2U);
    }

    void aWeightThatNobodyMovedHasNoMovers()
    {
        const auto found = history(0);
        QVERIFY(found.has_value());
        QVERIFY(largestMoves(*found, 10).empty());
        QVERIFY(!found->moves.front().movers.has_value());
    }

    void thereIsNoWeightBeyondTheBias()
    {
        const auto found = history(weights() + 1);
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().sentence.contains(QStringLiteral("72")), qPrintable(found.error().text()));
    }

    void anOlderFileSaysThatItIsNotRecorded()
    {
        const QString before = digest();
        {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
            for (const char *table : {"movers", "canaries", "live_readings"})
                database.exec(std::string("DROP TABLE ") + table);
            database.exec("ALTER TABLE devices DROP COLUMN joined");
            database.exec("PRAGMA user_version = 4");
        }
        const auto found = history(5);
        QVERIFY(found.has_value());
        QCOMPARE(found->moves[2].change, 5.0F);
        QVERIFY(!found->moves[2].movers.has_value());
        QCOMPARE(digest(), before); // they follow from what is in it
        // Going on with it records them from then on.
        auto writer = RunFileWriter::append(m_path);
        QVERIFY2(writer.has_value(), writer ? "" : qPrintable(writer.error().text()));
        fleet::BatchRecord next = recordOf(3);
        next.batch = next.versions.front().batch = versions + 1;
        next.versions.front().version = next.movers.front().version = versions + 1;
        QVERIFY((*writer)->write(next).has_value());
        QVERIFY((*writer)->close().has_value());
        QVERIFY(history(5)->moves.back().movers.has_value());
        QVERIFY(!history(5)->moves.front().movers.has_value());
    }

    void aLocalWeightIsThatOfTheStoredUpdates()
    {
        const QString path = m_folder.filePath(QStringLiteral("local.fleetrun"));
        const auto devices = samplerun::devices();
        const int channels = int(devices[1].channels.size());
        const auto count = std::size_t(learning::localFeatureCount(learning::Method::Sound, channels));
        auto writer = RunFileWriter::create(path, {}, devices);
        const float weight[] = {0, 0.5F, 0.25F, 2};
        for (std::uint32_t n = 1; n <= 4; ++n) {
            fleet::BatchRecord record;
            record.batch = n;
            fleet::DeviceReport report;
            report.device = report.update.device = 1;
            report.updated = true;
            report.stored = n != 3; // its weights are not kept
            report.update.modelVersion = n;
            report.update.fleetModel.weights.assign(weights(), 0);
            report.localModel.weights.assign(count, 0);
            report.localModel.weights[3] = weight[n - 1];
            report.localModel.bias = -float(n);
            record.devices.push_back(report);
            QVERIFY((*writer)->write(record).has_value());
        }
        QVERIFY((*writer)->close().has_value());
        const auto reader = *RunFileReader::open(path);
        const auto found = reader->localWeightHistory(1, 3);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text()));
        QCOMPARE(found->device, std::optional<std::uint32_t>(1));
        QCOMPARE(found->before, 0.0F);
        QCOMPARE(found->moves.size(), std::size_t(3));
        QCOMPARE(found->moves[1].change, 0.5F);
        QCOMPARE(found->moves[2].batch, std::uint64_t(4));
        QCOMPARE(found->moves[2].version, 4U);
        QCOMPARE(found->moves[2].change, 1.5F); // in two updates
        QCOMPARE(largestMoves(*found, 5), (std::vector<std::size_t>{2, 1}));
        QCOMPARE(reader->localWeightHistory(1, count)->moves.back().weight, -4.0F);
        QVERIFY(reader->localWeightHistory(0, 3)->moves.empty());
        QVERIFY(!reader->localWeightHistory(1, count + 1).has_value());
        QVERIFY(!reader->localWeightHistory(99, 0).has_value());
    }

    void theLastAlarmIsFound()
    {
        const QString path = m_folder.filePath(QStringLiteral("alarms.fleetrun"));
        auto writer = RunFileWriter::create(path, {}, samplerun::devices());
        const std::uint64_t raised[] = {0, 1, 1, 2, 2, 2};
        for (std::uint64_t batch = 1; batch <= 6; ++batch) {
            fleet::BatchRecord record;
            record.batch = batch;
            if (batch != 5) { // reported nothing in it
                fleet::DeviceReport report;
                report.device = report.update.device = 1;
                report.alarms.raised = raised[batch - 1];
                record.devices.push_back(report);
            }
            QVERIFY((*writer)->write(record).has_value());
        }
        QVERIFY((*writer)->close().has_value());
        auto reader = RunFileReader::open(path);
        QCOMPARE((*reader)->lastAlarm(1, 6).value(), std::optional<std::uint64_t>(4));
        QCOMPARE((*reader)->lastAlarm(1, 3).value(), std::optional<std::uint64_t>(2));
        QCOMPARE((*reader)->lastAlarm(1, 1).value(), std::nullopt);
        QCOMPARE((*reader)->lastAlarm(0, 6).value(), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(WeightHistoryTest)
#include "tst_weighthistory.moc"
