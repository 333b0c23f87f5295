// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "branchtables.h"
#include "checkpoints.h"
#include "columns.h"
#include "devicepast.h"
#include "digest.h"
#include "localhistory.h"
#include "modelnotes.h"
#include "moverrows.h"
#include "openfile.h"
#include "pastreader.h"
#include "recordreader.h"
#include "rotation.h"
#include "schema.h"
#include "scorerows.h"
#include "values.h"

#include <store/runfile.h>

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <thread>

namespace fleetgrad::store {

namespace {

/// A read transaction: everything inside sees the file as it was committed at one moment.
class ReadTransaction
{
public:
    explicit ReadTransaction(SQLite::Database &database) : m_database(database) { m_database.exec("BEGIN"); }
    ~ReadTransaction() { m_database.tryExec("ROLLBACK"); }
    Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
    SQLite::Database &m_database;
};

constexpr std::uint64_t manyReports = 100'000; ///< that are read faster by several threads
constexpr unsigned mostThreads = 4;            ///< more than that one that goes through them can't take in

/// A run, and of which fork the tables are shown. Throws.
OpenFile openRun(const RunAddress &address, RunInfo &info)
{
    OpenFile file = openForReading(address.file);
    requireKnownSchema(*file, info.path);
    readAsNewest(*file);
    const std::vector<BranchRow> branches = readBranchRows(*file, info.path);
    const std::int64_t branch = branchIdOf(branches, address.branch, info.path);
    if (branch != 0)
        info.branch = describeBranch(*file, info.path, branches, branch);
    showBranch(*file, branches, branch); // not within what is rolled back
    return file;
}

class SqliteRunReader : public RunFileReader
{
public:
    /// Throws.
    explicit SqliteRunReader(const RunAddress &address)
        : m_address(address), m_path(address.text()), m_info(infoOf(m_path)), m_file(openRun(address, m_info))
    {
        ReadTransaction transaction(*m_file);
        readInfo(*m_file, m_info);
    }

    const RunInfo &info() const override { return m_info; }

    Expected<void> forEachBatch(const std::function<bool(fleet::BatchRecord &&)> &visit) override
    {
        return walk(visit, true);
    }

    Expected<void> forEachFleetBatch(const std::function<bool(fleet::BatchRecord &&)> &visit) override
    {
        return walk(visit, false);
    }

    Expected<std::optional<Checkpoint>> checkpoint() override
    {
        return reading([&] { return readState(*m_file, m_path, mostBatches); });
    }

    Expected<std::optional<Checkpoint>> checkpointBefore(std::uint64_t batch) override
    {
        return reading([&] {
            requireHere(*m_file, m_path, batch);
            return readState(*m_file, m_path, batch);
        });
    }

    Expected<std::optional<Checkpoint>> blockCheckpoint(std::uint64_t batch, std::size_t block) override
    {
        return reading([&] { return readBlockState(*m_file, m_path, batch, block); });
    }

    Expected<std::optional<DevicePast>> devicePast(std::uint32_t device, std::uint64_t after,
                                                   std::uint64_t last) override
    {
        return reading([&] { return readDevicePast(*m_file, m_path, device, after, last); });
    }

    Expected<std::shared_ptr<const fleet::FleetScores>> fleetScores(std::uint64_t batch) override
    {
        return reading([&] { return readScores(*m_file, m_path, batch); });
    }

    Expected<std::vector<CheckpointSize>> checkpoints() override
    {
        return reading([&] { return readCheckpointSizes(*m_file, m_path); });
    }

    Expected<std::vector<std::pair<std::uint64_t, fleet::Evaluation>>>
    openEvaluations(std::uint64_t checkpoint) override
    {
        return reading([&] { return readOpenEvaluations(*m_file, m_path, checkpoint); });
    }

    Expected<std::optional<fleet::RunSummary>> summary() override
    {
        return reading([&] { return readSummary(*m_file, m_path); });
    }

    Expected<std::vector<std::pair<std::uint64_t, fleet::Command>>> commands(std::uint64_t after) override
    {
        return reading([&] {
            std::vector<std::pair<std::uint64_t, fleet::Command>> commands;
            if (after >= mostBatches)
                return commands;
            Cursor cursor(*m_file, m_path, "commands", commandColumns(),
                          "WHERE id >= ? AND changes_learning = 1 ORDER BY id");
            cursor.bind(rowKey(after + 1, 0));
            while (cursor.next())
                commands.emplace_back(batchOf(cursor.key()), readCommand(cursor));
            return commands;
        });
    }

    Expected<std::vector<std::uint32_t>> localVersions(std::uint32_t device) override;
    Expected<federation::LocalUpdate> localUpdate(std::uint32_t device, std::uint32_t version,
                                                  learning::LinearModel *localModel,
                                                  std::uint64_t *batch) override;
    Expected<std::vector<StoredUpdate>> storedUpdates(std::uint32_t device, std::uint64_t after,
                                                      std::uint32_t most) override;
    Expected<StoredUpdate> storedUpdate(std::uint32_t device, std::uint64_t batch) override;
    Expected<federation::GlobalVersion> globalVersion(std::uint32_t version) override;
    Expected<std::uint32_t> newestVersion() override;
    Expected<VersionOrigin> origin(std::uint32_t version) override;

    Expected<WeightHistory> weightHistory(std::size_t feature) override
    {
        return reading([&] { return readWeightHistory(*m_file, m_info, feature); });
    }
    Expected<WeightHistory> localWeightHistory(std::uint32_t device, std::size_t feature) override
    {
        return reading([&] { return readLocalHistory(*m_file, m_info, device, feature); });
    }
    Expected<std::optional<std::uint64_t>> lastAlarm(std::uint32_t device, std::uint64_t last) override
    {
        return reading([&] { return readLastAlarm(*m_file, m_path, device, last); });
    }

    Expected<RunPast> past(const PastRequest &request) override
    {
        return reading([&] {
            requireHere(*m_file, m_path, request.batch);
            return readPast(*m_file, m_info, request);
        });
    }

    Expected<ModelNotes> notes() override
    {
        return reading([&] { return readNotes(*m_file, m_path); });
    }

    Expected<QString> digest(const std::stop_token &stop) override
    {
        return reading([&] {
            const QString digest = contentDigest(*m_file, m_info.config, stop);
            if (stop.stop_requested())
                throw Failure{{ErrorKind::Cancelled, m_path,
                               QCoreApplication::translate("RunFile", "Reading was stopped.")}};
            return digest;
        });
    }

    QString configurationDigest() const override { return configDigest(m_info.config); }

private:
    /// Runs `work` in a transaction, on what is committed now.
    template <typename Work>
    auto reading(Work work) -> Expected<std::invoke_result_t<Work>>
    {
        return guarded(m_path, Access::Reading, m_file.get(), [&] {
            ReadTransaction transaction(*m_file);
            refreshInfo(*m_file, m_info);
            return work();
        });
    }
    Expected<void> walk(const std::function<bool(fleet::BatchRecord &&)> &visit, bool withReports)
    {
        return reading([&] {
            RecordReader records(*m_file, m_path, withReports ? reports() : nullptr);
            while (auto record = records.next()) {
                if (!visit(*std::move(record)))
                    return;
            }
        });
    }
    /// By several threads, where that pays and each can see the file as it is seen here.
    RecordReader::ReportsOf reports()
    {
        const std::size_t devices = m_info.devices.size();
        if (m_info.lastBatch * devices >= manyReports && !m_file.copy) {
            std::vector<OpenFile> files = openOthers();
            if (!files.empty()) {
                auto ahead =
                    std::make_shared<ReportsAhead>(std::move(files), m_path, m_info.lastBatch, devices);
                return [ahead](std::uint64_t batch) { return ahead->of(batch); };
            }
        }
        auto reader = std::make_shared<ReportReader>(*m_file, m_path, 0, m_info.lastBatch);
        return [reader](std::uint64_t batch) { return reader->of(batch); };
    }
    /// Each within a transaction of its own. None where the file can't be opened again, or another program
    /// changed something meanwhile.
    std::vector<OpenFile> openOthers() const
    {
        auto files = guarded(m_path, Access::Reading, nullptr, [this] { return openAgain(); });
        return files ? *std::move(files) : std::vector<OpenFile>();
    }
    std::vector<OpenFile> openAgain() const
    {
        std::vector<OpenFile> files(std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads));
        RunInfo info = infoOf(m_path);
        for (OpenFile &file : files) {
            file = openRun(m_address, info);
            file.database->exec("BEGIN");
            refreshInfo(*file, info);
            if (info.lastBatch < m_info.lastBatch || info.movedUpTo != m_info.movedUpTo)
                return {};
        }
        return files;
    }
    static RunInfo infoOf(const QString &path)
    {
        RunInfo info;
        info.path = path;
        return info;
    }
    [[noreturn]] void throwAbsent(const QString &sentence)
    {
        throw Failure{{ErrorKind::NotFound, m_path, sentence}};
    }

    RunAddress m_address;
    QString m_path;
    RunInfo m_info;
    OpenFile m_file;
};

/// Rows of one device: one seek a batch, instead of an index that would be scattered all over the file.
const char *const rowsOfDevice = "WHERE id IN (SELECT (batch << 32) + ? FROM batches WHERE batch >= ?) ";

Expected<std::vector<std::uint32_t>> SqliteRunReader::localVersions(std::uint32_t device)
{
    return reading([&] {
        std::vector<std::uint32_t> versions;
        Cursor cursor(*m_file, m_path, "local_models", "id, version",
                      std::string(rowsOfDevice) + "ORDER BY id");
        cursor.bind(std::int64_t(device), std::int64_t(0));
        while (cursor.next())
            versions.push_back(cursor.number32());
        return versions;
    });
}

Expected<federation::LocalUpdate> SqliteRunReader::localUpdate(std::uint32_t device, std::uint32_t version,
                                                               learning::LinearModel *localModel,
                                                               std::uint64_t *batch)
{
    return reading([&] {
        // A device sends at most one update a batch, so its version is at most the batch's number.
        Cursor models(*m_file, m_path, "local_models", "id, fleet_model, local_model",
                      std::string(rowsOfDevice) + "AND version = ? ORDER BY id LIMIT 1");
        models.bind(std::int64_t(device), std::int64_t(version), std::int64_t(version));
        if (!models.next()) {
            throwAbsent(QCoreApplication::translate("RunFile",
                                                    "Version %1 of device %2 is not stored with its "
                                                    "weights. Choose one that is: every %3. local update "
                                                    "is kept.")
                            .arg(version)
                            .arg(device)
                            .arg(m_info.config.keepLocalVersions));
        }
        Cursor reports(*m_file, m_path, "device_reports", reportColumns(), "WHERE id = ?");
        reports.bind(models.key());
        if (!reports.next())
            models.bad();
        fleet::DeviceReport report;
        readReport(reports, report);
        learning::LinearModel local;
        if (!unpackModel(models.blob(), report.update.fleetModel) || !unpackModel(models.blob(), local))
            models.bad();
        if (localModel)
            *localModel = std::move(local);
        if (batch)
            *batch = batchOf(models.key());
        return std::move(report.update);
    });
}

Expected<std::vector<StoredUpdate>> SqliteRunReader::storedUpdates(std::uint32_t device, std::uint64_t after,
                                                                   std::uint32_t most)
{
    return reading([&] {
        std::vector<StoredUpdate> updates;
        Cursor cursor(*m_file, m_path, "device_reports", reportColumns(),
                      std::string(rowsOfDevice) + "AND stored = 1 ORDER BY id DESC LIMIT ?");
        cursor.bind(std::int64_t(device), std::int64_t(after + 1), std::int64_t(most));
        while (cursor.next()) {
            StoredUpdate &update = updates.emplace_back();
            update.batch = batchOf(cursor.key());
            readReport(cursor, update.report);
        }
        return updates;
    });
}

Expected<StoredUpdate> SqliteRunReader::storedUpdate(std::uint32_t device, std::uint64_t batch)
{
    return reading([&] {
        Cursor cursor(*m_file, m_path, "device_reports", reportColumns(), "WHERE id = ? AND updated = 1");
        cursor.bind(rowKey(batch, device));
        if (!cursor.next()) {
            throwAbsent(QCoreApplication::translate("RunFile", "Device %1 sent no update in batch %2.")
                            .arg(device)
                            .arg(batch));
        }
        StoredUpdate update;
        update.batch = batch;
        readReport(cursor, update.report);
        return update;
    });
}

Expected<std::uint32_t> SqliteRunReader::newestVersion()
{
    return reading([&] {
        Cursor cursor(*m_file, m_path, "global_versions", "id, version", "ORDER BY version DESC LIMIT 1");
        if (!cursor.next()) {
            throwAbsent(QCoreApplication::translate("RunFile",
                                                    "There is no global version in this run yet. Go on "
                                                    "with it until a round has been."));
        }
        return cursor.number32();
    });
}

Expected<VersionOrigin> SqliteRunReader::origin(std::uint32_t version)
{
    return reading([&] {
        VersionOrigin origin;
        std::uint32_t promoted = 0;
        bool isPromoted = false;
        Cursor promotions(*m_file, m_path, "events", "id, numbers",
                          "WHERE kind IN ('promoted', 'deployed') ORDER BY id");
        while (promotions.next()) {
            std::vector<double> numbers;
            if (!numbersFromText(promotions.word(), numbers) || numbers.empty())
                promotions.bad();
            promoted += numbers.front() <= version ? 1 : 0;
            isPromoted = isPromoted || numbers.front() == version;
        }
        // Each version is of a round or of a person, but the untrained one before the first.
        if (!isPromoted && version > promoted)
            origin.round = version - promoted;
        Cursor evaluations(*m_file, m_path, "evaluations", evaluationColumns(), "WHERE version = ?");
        evaluations.bind(std::int64_t(version));
        if (evaluations.next()) {
            const std::uint32_t number = evaluations.number32();
            origin.evaluation = readEvaluation(evaluations, number);
        }
        return origin;
    });
}

Expected<federation::GlobalVersion> SqliteRunReader::globalVersion(std::uint32_t version)
{
    return reading([&] {
        Cursor cursor(*m_file, m_path, "global_versions", versionColumns() + ", model", "WHERE version = ?");
        cursor.bind(std::int64_t(version));
        if (!cursor.next()) {
            throwAbsent(QCoreApplication::translate("RunFile",
                                                    "There is no global version %1 in this run. Choose "
                                                    "one that a round has made.")
                            .arg(version));
        }
        federation::GlobalVersion result;
        readVersion(cursor, result);
        if (!unpackModel(cursor.blob(), result.model))
            cursor.bad();
        return result;
    });
}

} // namespace

Expected<std::unique_ptr<RunFileReader>> RunFileReader::open(const QString &path)
{
    const RunAddress address = addressOf(path);
    if (auto header = checkHeader(address.file); !header)
        return tl::make_unexpected(header.error());
    return guarded(path, Access::Reading, nullptr, [&]() -> std::unique_ptr<RunFileReader> {
        return std::make_unique<SqliteRunReader>(address);
    });
}

} // namespace fleetgrad::store
