// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <session/snapshot.h>

#include <QJsonObject>
#include <QString>

#include <optional>

namespace fleetgrad::cli {

/// How a run went, beside what it learnt.
struct RunFacts
{
    double seconds = 0; ///< of wall time; less than 0 = not known
    int threads = 0;    ///< 0 = not known
    QString runFile;    ///< empty = none was kept
    QString reportFile; ///< empty = none
    bool interrupted = false;
};

/// One object as docs/summary.schema.json describes it. A figure that does not exist is null.
QJsonObject summaryJson(const session::Snapshot &snapshot, const fleet::RunSummary &summary,
                        const RunFacts &facts);

/// The same with figures of a device or of the fleet: local, global, majority, last_label, unsupervised.
QJsonObject scorersJson(const std::array<learning::Metrics, learning::scorerCount> &metrics);
/// null for NaN.
QJsonValue numberJson(double value);

} // namespace fleetgrad::cli
