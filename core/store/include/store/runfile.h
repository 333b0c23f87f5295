// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <fleet/fleetscores.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <store/branches.h>
#include <store/devicepast.h>
#include <store/modelnote.h>
#include <store/rotation.h>
#include <store/runpast.h>
#include <store/storedupdate.h>
#include <store/weighthistory.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace fleetgrad::store {

/// What a run file says of itself.
struct RunInfo
{
    QString path; ///< the address
    fleet::RunConfig config;
    std::vector<fleet::DeviceInfo> devices;
    std::uint64_t lastBatch = 0; ///< batches that were committed
    QDateTime created;
    QString program;                   ///< the version of Fleetgrad that made it
    bool finished = false;             ///< its last batch ended the run
    std::optional<Branch> branch = {}; ///< none: the run itself
    /// What devices reported up to that batch is in earlier files (Rotation); 0: all is here.
    std::uint64_t movedUpTo = 0;
};

struct Checkpoint
{
    std::uint64_t batch = 0;
    std::vector<std::byte> state; ///< Engine::save()
};
struct CheckpointSize
{
    std::uint64_t batch = 0;
    std::uint64_t bytes = 0; ///< in the file
};

/// How a global version came to be, and what it is worth so far.
struct VersionOrigin
{
    std::optional<std::uint32_t> round; ///< that made it, from 1; none: a person promoted its parent
    std::optional<fleet::Evaluation> evaluation;
};

/// Reads a run file (SQLite, application id "Flgr" = 0x466c6772). Never changes it, works while another
/// process writes it, and on read-only media. One object is used by one thread.
class RunFileReader
{
public:
    /// `path`: a RunAddress. Of a branch everything is as if it were a run of its own.
    static Expected<std::unique_ptr<RunFileReader>> open(const QString &path);
    virtual ~RunFileReader() = default;

    virtual const RunInfo &info() const = 0;
    /// Calls `visit` with every committed batch in order (weights of models are left out) until it
    /// returns false.
    virtual Expected<void> forEachBatch(const std::function<bool(fleet::BatchRecord &&)> &visit) = 0;
    /// The same without what devices reported, which is most of a file: BatchRecord::devices is empty.
    virtual Expected<void> forEachFleetBatch(const std::function<bool(fleet::BatchRecord &&)> &visit) = 0;
    /// The newest checkpoint; none before the first.
    virtual Expected<std::optional<Checkpoint>> checkpoint() = 0;
    /// The newest of those that were kept at or before a batch; of a branch none is from before its first.
    /// Fails, as past() does, for a batch before RunInfo::movedUpTo.
    virtual Expected<std::optional<Checkpoint>> checkpointBefore(std::uint64_t batch) = 0;
    /// The same for fleet::DeviceReplay, with that lane block alone; none of those of which it is not known
    /// where in them blocks begin.
    virtual Expected<std::optional<Checkpoint>> blockCheckpoint(std::uint64_t batch, std::size_t block) = 0;
    /// What the fleet was to a device after batch `after`, up to `last`, of those that are committed. None
    /// where the file does not have all of it: files from before it was kept.
    virtual Expected<std::optional<DevicePast>> devicePast(std::uint32_t device, std::uint64_t after,
                                                           std::uint64_t last) = 0;
    /// What the scores of all devices amounted to after a batch. Null where the file does not know: files
    /// from before it was kept.
    virtual Expected<std::shared_ptr<const fleet::FleetScores>> fleetScores(std::uint64_t batch) = 0;
    /// All that are kept, oldest first.
    virtual Expected<std::vector<CheckpointSize>> checkpoints() = 0;
    /// What versions that may have been judged further were worth at a checkpoint, each with the batch in
    /// whose record it was. Nothing where the file does not know.
    virtual Expected<std::vector<std::pair<std::uint64_t, fleet::Evaluation>>>
    openEvaluations(std::uint64_t checkpoint) = 0;
    /// The summary that was stored with the newest checkpoint.
    virtual Expected<std::optional<fleet::RunSummary>> summary() = 0;
    /// Commands that changed learning, with the batch before which they took effect, after batch `after`;
    /// those before the batch after RunInfo::lastBatch are yet to.
    virtual Expected<std::vector<std::pair<std::uint64_t, fleet::Command>>> commands(std::uint64_t after) = 0;

    /// Versions of a device's local model that were stored, oldest first.
    virtual Expected<std::vector<std::uint32_t>> localVersions(std::uint32_t device) = 0;
    /// `batch` (may be null): the one after which it was sent.
    virtual Expected<federation::LocalUpdate> localUpdate(std::uint32_t device, std::uint32_t version,
                                                          learning::LinearModel *localModel,
                                                          std::uint64_t *batch = nullptr) = 0;
    /// Those of a device after batch `after`, newest first; of more than `most` the newest.
    virtual Expected<std::vector<StoredUpdate>> storedUpdates(std::uint32_t device, std::uint64_t after,
                                                              std::uint32_t most) = 0;
    /// What a device reported after a batch in which it sent an update, without models and alarms.
    virtual Expected<StoredUpdate> storedUpdate(std::uint32_t device, std::uint64_t batch) = 0;
    virtual Expected<federation::GlobalVersion> globalVersion(std::uint32_t version) = 0;
    /// Fails where no round has been.
    virtual Expected<std::uint32_t> newestVersion() = 0;
    /// Of a version that there is.
    virtual Expected<VersionOrigin> origin(std::uint32_t version) = 0;

    /// One weight of the fleet model over all global versions, and who moved it.
    virtual Expected<WeightHistory> weightHistory(std::size_t feature) = 0;
    /// One weight of a device's local model, in the order of learning::localFeatureNames(), then the bias.
    virtual Expected<WeightHistory> localWeightHistory(std::uint32_t device, std::size_t feature) = 0;
    /// The last batch, of the first `last`, in which the device raised an alarm; none: it has not, or the
    /// file has no alarms.
    virtual Expected<std::optional<std::uint64_t>> lastAlarm(std::uint32_t device, std::uint64_t last) = 0;

    /// The run as it was after a batch: by ranges of keys, without walking through the batches before.
    virtual Expected<RunPast> past(const PastRequest &request) = 0;

    /// Empty in a file from before there were any.
    virtual Expected<ModelNotes> notes() = 0;

    /// SHA-256 in hexadecimal over everything that the configuration determines: not over times of day,
    /// the program's version, checkpoints, pauses and speeds, notes, or the number of threads.
    /// Fails with ErrorKind::Cancelled soon after `stop` was requested.
    virtual Expected<QString> digest(const std::stop_token &stop = {}) = 0;
    /// The same over the configuration alone: runs that have it equal, but for a person's commands.
    virtual QString configurationDigest() const = 0;
};

/// Writes a run file. One object is used by one thread. While it is open no other writer of the same run can
/// be; the run and its branches are written side by side.
class RunFileWriter
{
public:
    /// A new file; one that exists is refused, never overwritten. An empty path makes a temporary file that
    /// is removed on destruction.
    static Expected<std::unique_ptr<RunFileWriter>> create(const QString &path,
                                                           const fleet::RunConfig &config,
                                                           const std::vector<fleet::DeviceInfo> &devices);
    /// Goes on with a file: batches that it has are skipped by write().
    static Expected<std::unique_ptr<RunFileWriter>> append(const QString &path);
    virtual ~RunFileWriter() = default;

    virtual QString path() const = 0;
    virtual std::uint64_t lastBatch() const = 0;

    /// Adds a batch to the open transaction; one that the file has already (record.batch <= lastBatch()) is
    /// left as it is. After an error the transaction is rolled back and the file is as after the last commit;
    /// the records since then may be written again.
    virtual Expected<void> write(const fleet::BatchRecord &record) = 0;
    /// Adds or replaces the checkpoint and the summary in the open transaction, and drops earlier checkpoints
    /// that are too many. `openVersions`: from which version on they may be judged further.
    /// `blocks`: as Engine::save() tells.
    virtual Expected<void> writeCheckpoint(std::uint64_t batch, std::span<const std::byte> state,
                                           const fleet::RunSummary &summary, std::uint32_t openVersions = 0,
                                           std::span<const std::uint64_t> blocks = {}) = 0;
    virtual Expected<void> setFinished() = 0;
    /// The number of batches that the run is to have, when it is extended.
    virtual Expected<void> setBatches(std::uint64_t batches) = 0;
    /// Replaces what stood beside that version, in the open transaction; an empty note removes it.
    virtual Expected<void> setNote(const ModelKey &model, const ModelNote &note) = 0;
    /// A command that takes effect when somebody goes on with the run: before the batch after the last.
    /// Those that are there already come first.
    virtual Expected<void> addCommand(const fleet::Command &command) = 0;
    virtual Expected<void> commit() = 0;
    /// Commits. Where it is due, copies the file to an earlier one beside it and drops what devices reported
    /// up to the newest checkpoint; the room is used again. A file with forks is left as it is. Returns the
    /// earlier file, empty where it was not due. Killed at any time, nothing is lost.
    virtual Expected<QString> rotate(const Rotation &rotation) = 0;
    /// Commits, folds the write-ahead log into the file and closes it, so that it is one file again.
    virtual Expected<void> close() = 0;
    /// Others write to the file as well: what is added is to be committed soon, since they wait.
    virtual bool isShared() const = 0;
};

} // namespace fleetgrad::store
