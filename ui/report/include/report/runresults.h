// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <session/snapshot.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace fleetgrad::report {

/// A run whose results are laid beside those of others.
struct RunFigures
{
    const session::Snapshot *snapshot = nullptr;
    const fleet::RunSummary *summary = nullptr; ///< of the whole run so far; null: there is none yet
};

/// One figure of several runs.
struct ResultRow
{
    enum class Better : unsigned char { Neither, Higher, Lower };

    QString key;  ///< "decision.pr_auc": the same in every language
    QString name; ///< "PR-AUC of the decisions"
    Better better = Better::Neither;
    std::vector<double> values; ///< one for each run; NaN where it does not exist
    QStringList texts;          ///< the same, rounded as they are shown; a dash for NaN
    QStringList reasons;        ///< why there is a dash; empty where there is none

    /// Whether no other run is better, as far as it is shown, and one is worse.
    bool isBest(std::size_t run) const;
};

/// What came of runs, over the whole of each: how long they are, then the metrics of decision, local and
/// global model as means over the devices, then alarms.
std::vector<ResultRow> runResults(const std::vector<RunFigures> &runs);

} // namespace fleetgrad::report
