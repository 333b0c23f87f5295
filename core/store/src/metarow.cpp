// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "metarow.h"

#include "columns.h"
#include "configjson.h"

#include <QDateTime>

namespace fleetgrad::store {

void insertMeta(SQLite::Database &database, const std::string &prefix, const fleet::RunConfig &config)
{
    SQLite::Statement statement(database, insertInto(prefix + "meta", metaColumns()));
    Binder(statement)
        .integer(1)
        .text(QString::fromUtf8(configToJson(config)))
        .text(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
        .text(QStringLiteral(FLEETGRAD_VERSION))
        .integer(0)
        .run();
}

} // namespace fleetgrad::store
