// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recordwriter.h"

#include <store/runfile.h>

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace fleetgrad::store {

/// What a writer owns besides the open database, in the order in which it goes.
struct WriterPlace
{
    QString path;                             ///< the address
    QString file;                             ///< of it
    std::string prefix;                       ///< of a branch's tables
    std::unique_ptr<QTemporaryDir> temporary; ///< of a temporary run file
    std::unique_ptr<QLockFile> lock;
};

class SqliteRunWriter : public RunFileWriter
{
public:
    /// An open database with the tables in it. Throws.
    SqliteRunWriter(WriterPlace place, std::unique_ptr<SQLite::Database> database);
    ~SqliteRunWriter() override;

    QString path() const override { return m_place.path; }
    std::uint64_t lastBatch() const override { return m_lastBatch; }
    Expected<void> write(const fleet::BatchRecord &record) override;
    Expected<void> writeCheckpoint(std::uint64_t batch, std::span<const std::byte> state,
                                   const fleet::RunSummary &summary, std::uint32_t openVersions,
                                   std::span<const std::uint64_t> blocks) override;
    Expected<void> setFinished() override;
    Expected<void> setBatches(std::uint64_t batches) override;
    Expected<void> setNote(const ModelKey &model, const ModelNote &note) override;
    Expected<void> addCommand(const fleet::Command &command) override;
    Expected<void> commit() override;
    Expected<QString> rotate(const Rotation &rotation) override;
    Expected<void> close() override;
    bool isShared() const override;

private:
    template <typename Work>
    Expected<void> changing(Work work);
    void rollBack();
    /// Folds the write-ahead log into the file. Throws.
    void fold();

    WriterPlace m_place;
    std::unique_ptr<SQLite::Database> m_database; // null once closed
    std::unique_ptr<RecordWriter> m_records;
    std::uint64_t m_committed = 0, m_lastBatch = 0;
    bool m_inTransaction = false;
};

} // namespace fleetgrad::store
