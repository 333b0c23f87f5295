// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "modelnotes.h"

namespace fleetgrad::store {

ModelNotes readNotes(const SQLite::Database &database, const QString &path)
{
    ModelNotes notes;
    if (!database.tableExists("model_notes"))
        return notes;
    Cursor cursor(database, path, "model_notes", noteColumns(), "ORDER BY id");
    while (cursor.next()) {
        const ModelKey model{std::int64_t(batchOf(cursor.key())) - 1, numberOf(cursor.key())};
        ModelNote &note = notes[model];
        note.text = cursor.text();
        note.pinned = cursor.flag();
    }
    return notes;
}

} // namespace fleetgrad::store
