// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configkeys.h"

#include <QByteArray>

#include <optional>

namespace fleetgrad::session {

/// A key or a section as it stands in a TOML text.
struct ConfigEntry
{
    QString section; ///< that it stands in; empty at the top
    QString name;
    int line = 0; ///< from 1
    bool isTable = false;
    int item = -1; ///< of a list of tables: the number of the table that it stands in, from 0
    std::optional<ConfigValue> value; ///< none for a table, and for what no key takes (dates, mixed lists)

    QString fullName() const { return section.isEmpty() ? name : QString(section + u'.' + name); }
};

/// Everything that a UTF-8 TOML text holds. The contents of a table follow it.
Expected<std::vector<ConfigEntry>> tomlEntries(const QByteArray &utf8, const QString &place);

} // namespace fleetgrad::session
