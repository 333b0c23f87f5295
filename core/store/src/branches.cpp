// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/branches.h>

#include "branchtables.h"
#include "checkpoints.h"
#include "columns.h"
#include "configjson.h"
#include "metarow.h"
#include "openfile.h"
#include "recordwriter.h"
#include "schema.h"
#include "writerlock.h"

#include <QFileInfo>

#include <algorithm>

namespace fleetgrad::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 60;
constexpr std::int64_t branchInTheMaking = -1; ///< instead of its id
constexpr int patience = 60'000;               // ms

fleet::RunConfig configOf(const SQLite::Database &database, const QString &path, std::int64_t branch)
{
    const std::string table = prefixOf(branch) + "meta";
    Cursor meta(database, path, table.c_str(), "id, configuration", "WHERE id = 1");
    if (!meta.next())
        throwBadRow(path, table.c_str(), 1, "configuration");
    const std::string_view json = meta.word();
    auto config = configFromJson(QByteArray(json.data(), qsizetype(json.size())), path);
    if (!config)
        throw Failure{config.error()};
    return *std::move(config);
}

Error badArgument(const QString &place, const QString &sentence)
{
    return {ErrorKind::BadArgument, place, sentence};
}

/// That the parent, which the connection shows, has that batch, as its own or its first.
void requireBatch(const SQLite::Database &database, const RunAddress &parent,
                  const std::vector<BranchRow> &rows, std::uint64_t batch)
{
    const auto of = std::ranges::find(rows, parent.branch, &BranchRow::name);
    if (of != rows.end() && batch >= 1 && batch < of->batch) {
        throw Failure{badArgument(
            parent.text(), QCoreApplication::translate("RunFile", "This fork begins after batch %1; before, "
                                                                  "it is its parent. Fork that one.")
                               .arg(of->batch))};
    }
    const std::uint64_t last = readLastBatch(database);
    if (last == 0) {
        throw Failure{badArgument(
            parent.text(), QCoreApplication::translate("RunFile", "There is no batch in this run yet. Go on "
                                                                  "with it, then fork it."))};
    }
    if (batch < 1 || batch > last) {
        throw Failure{badArgument(parent.text(),
                                  QCoreApplication::translate("RunFile", "There is no batch %1 in this "
                                                                         "run. Choose one from %2 to %3.")
                                      .arg(batch)
                                      .arg(of == rows.end() ? 1 : of->batch)
                                      .arg(last))};
    }
}

void requireFree(const std::vector<BranchRow> &rows, const RunAddress &parent, const QString &name)
{
    if (std::ranges::find(rows, name, &BranchRow::name) == rows.end())
        return;
    throw Failure{badArgument(parent.file, QCoreApplication::translate(
                                               "RunFile", "There is a fork “%1” in this file already. Choose "
                                                          "another name, or go on with that one.")
                                               .arg(name))};
}

Expected<void> checkName(const QString &name)
{
    const bool isPlain = std::ranges::all_of(
        name, [](QChar letter) { return letter.isLetterOrNumber() || u" ._-+="_s.contains(letter); });
    if (isPlain && !name.isEmpty() && name.size() <= mostLetters && name == name.trimmed())
        return {};
    return failure(ErrorKind::BadArgument, {},
                   QCoreApplication::translate("RunFile",
                                               "A fork can't be called “%1”. Use 1 to %2 letters, digits, "
                                               "spaces and . _ - + =.")
                       .arg(name)
                       .arg(mostLetters));
}

/// The notes of models that there were by then.
void copyNotes(SQLite::Database &database, const std::string &prefix, std::uint64_t batch)
{
    const std::string end = std::to_string(rowKey(batch + 1, 0));
    database.exec(
        "INSERT INTO main." + prefix +
        "model_notes SELECT * FROM model_notes WHERE\n"
        "  (id >> 32 = 0 AND (id & 0xffffffff) IN (SELECT version FROM global_versions WHERE id < " +
        end +
        "))\n  OR EXISTS (SELECT 1 FROM local_models AS m WHERE m.id IN\n"
        "      (SELECT (batch << 32) + (model_notes.id >> 32) - 1 FROM batches)\n"
        "    AND model_notes.id >> 32 > 0 AND m.version = (model_notes.id & 0xffffffff) AND m.id < " +
        end + ")");
}

void writeEvaluations(SQLite::Database &database, const std::string &prefix, const BranchStart &start)
{
    RecordWriter writer(database, prefix);
    for (const auto &[batch, evaluation] : start.evaluations)
        writer.writeEvaluation(batch, evaluation);
}

void writeBranch(SQLite::Database &database, const RunAddress &parent, const BranchStart &start)
{
    createForkTables(database);
    const std::vector<BranchRow> rows = readBranchRows(database, parent.text());
    const std::int64_t parentId = branchIdOf(rows, parent.branch, parent.text());
    requireFree(rows, parent, start.name);
    const BranchRow row{rows.empty() ? 1 : rows.back().id + 1, start.name, parentId, start.batch};
    const std::string prefix = prefixOf(row.id);
    createBranchTables(database, row);
    showBranch(database, rows, parentId);
    requireBatch(database, parent, rows, start.batch);
    insertMeta(database, prefix, start.config);
    copyNotes(database, prefix, start.batch);
    writeEvaluations(database, prefix, start);
    writeState(database, prefix, start.batch, start.state, start.blocks);
    writeSummary(database, prefix, start.summary);
}

} // namespace

QString RunAddress::text() const
{
    return branch.isEmpty() ? file : QString(file + u'#' + branch);
}

RunAddress addressOf(const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'#');
    if (sign < 1 || QFileInfo::exists(text) || !QFileInfo(text.left(sign)).isFile())
        return {text, {}};
    return {text.left(sign), text.mid(sign + 1)};
}

Branch describeBranch(const SQLite::Database &database, const QString &path,
                      const std::vector<BranchRow> &rows, std::int64_t id)
{
    const BranchRow &row = *std::ranges::find(rows, id, &BranchRow::id);
    Branch branch;
    branch.name = row.name;
    branch.batch = row.batch;
    const auto parent = std::ranges::find(rows, row.parent, &BranchRow::id);
    if (parent != rows.end())
        branch.parent = parent->name;
    branch.config = configOf(database, path, row.id);
    branch.parentConfig = configOf(database, path, row.parent);
    const std::string prefix = "main." + prefixOf(row.id);
    const std::string meta = prefix + "meta", batches = prefix + "batches";
    Cursor began(database, path, meta.c_str(), "id, created, finished", "WHERE id = 1");
    if (began.next()) {
        branch.created = QDateTime::fromString(began.text(), Qt::ISODateWithMs);
        branch.finished = began.flag();
    }
    Cursor last(database, path, batches.c_str(), "batch", "ORDER BY batch DESC LIMIT 1");
    branch.lastBatch = last.next() ? std::uint64_t(last.key()) : row.batch;
    return branch;
}

Expected<std::vector<Branch>> readBranches(const QString &address)
{
    const QString path = addressOf(address).file;
    if (auto header = checkHeader(path); !header)
        return tl::make_unexpected(header.error());
    return guarded(path, Access::Reading, nullptr, [&] {
        const OpenFile file = openForReading(path);
        requireKnownSchema(*file, path);
        const std::vector<BranchRow> rows = readBranchRows(*file, path);
        std::vector<Branch> branches;
        for (const BranchRow &row : rows)
            branches.push_back(describeBranch(*file, path, rows, row.id));
        return branches;
    });
}

Expected<void> checkBranch(const QString &parent, const QString &name, std::uint64_t batch)
{
    const RunAddress address = addressOf(parent);
    if (auto header = checkHeader(address.file); !header)
        return header;
    if (auto named = checkName(name); !named)
        return named;
    return guarded(address.file, Access::Reading, nullptr, [&] {
        const OpenFile file = openForReading(address.file);
        requireKnownSchema(*file, address.file);
        const std::vector<BranchRow> rows = readBranchRows(*file, address.text());
        showBranch(*file, rows, branchIdOf(rows, address.branch, address.text()));
        requireFree(rows, address, name);
        requireBatch(*file, address, rows, batch);
    });
}

Expected<QString> createBranch(const QString &parent, const BranchStart &start)
{
    const RunAddress address = addressOf(parent);
    if (auto header = checkHeader(address.file); !header)
        return tl::make_unexpected(header.error());
    if (auto named = checkName(start.name); !named)
        return tl::make_unexpected(named.error());
    // As one of several who write: whoever goes on with another run of the file lets this one in.
    const auto lock = lockForWriting(address.file, branchInTheMaking);
    if (!lock)
        return tl::make_unexpected(lock.error());
    return guarded(address.file, Access::Writing, nullptr, [&] {
        auto database = openForWriting(address.file);
        database->setBusyTimeout(patience);
        requireKnownSchema(*database, address.file);
        inTransaction(*database, [&] {
            if (schemaOf(*database) < newestSchema())
                migrate(*database);
            writeBranch(*database, address, start);
        });
        return RunAddress{address.file, start.name}.text();
    });
}

} // namespace fleetgrad::store
