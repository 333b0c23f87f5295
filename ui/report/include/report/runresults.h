// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <session/snapshot.h>

#include <QString>
#include <QStringList>

#include <cstdint>
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

/// Batches of a run, both included; none where `first` > `last`.
struct BatchRange
{
    std::uint64_t first = 1, last = 0;
    bool isEmpty() const { return first > last; }
    bool operator==(const BatchRange &) const = default;
};

/// What runs were worth within a stretch of each, as their curves have it: how long it is, then the means of
/// the curves of decisions and global model (means over the devices) and of local models (median of the
/// devices). A point of a curve counts for the batches that it stands for. Summaries are not needed.
std::vector<ResultRow> stretchResults(const std::vector<RunFigures> &runs,
                                      const std::vector<BatchRange> &stretches);

} // namespace fleetgrad::report
