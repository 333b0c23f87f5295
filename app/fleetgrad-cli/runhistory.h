// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>

#include <QStringList>

#include <optional>
#include <vector>

namespace fleetgrad::store {
class RunFileReader;
}

namespace fleetgrad::cli {

/// A global version of a run file with the newest that was measured of it.
struct MeasuredVersion
{
    federation::GlobalVersion version;
    std::optional<fleet::Evaluation> evaluation;
};

Expected<std::vector<MeasuredVersion>> versionsOf(store::RunFileReader &reader);
/// As a table: what each claims, and what it was measured to be worth.
QStringList versionLines(const std::vector<MeasuredVersion> &versions);

} // namespace fleetgrad::cli
