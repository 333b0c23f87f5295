// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "columns.h"

#include <algorithm>
#include <array>
#include <span>

namespace fleetgrad::store {

std::string prefixed(const std::string &prefix, const std::string &names)
{
    std::string result = prefix;
    for (const char letter : names) {
        result += letter;
        if (letter == ' ')
            result += prefix;
    }
    return result;
}

std::string windowColumns(const std::string &scorer)
{
    return prefixed(scorer + "_", "accuracy, balanced_accuracy, precision, recall, f1, pr_auc, log_loss");
}

std::string wholeColumns(const std::string &scorer)
{
    return prefixed(
        scorer + "_",
        "labelled, accuracy, balanced_accuracy, precision, recall, f1, pr_auc, log_loss, base_rate");
}

std::string insertInto(const std::string &table, const std::string &columns, bool replace)
{
    std::string places = "?";
    for (auto i = std::count(columns.begin(), columns.end(), ','); i > 0; --i)
        places += ",?";
    return (replace ? "INSERT OR REPLACE INTO " : "INSERT INTO ") + table + "(" + columns + ") VALUES(" +
           places + ")";
}

std::string metaColumns()
{
    return "id, configuration, created, program, finished";
}

std::string deviceColumns()
{
    return "device, name, channels, units, origin, interval, readings, labelled, trains_itself, joined";
}

std::string liveColumns()
{
    return "batch, readings, state";
}

std::string batchColumns()
{
    return "batch, readings, time";
}

std::string gainColumns()
{
    return "gain_majority, gain_majority_reach, gain_last_label, gain_last_label_reach, gain_unsupervised, "
           "gain_unsupervised_reach";
}

std::string reportColumns()
{
    return "id, state, updated, stored, version, base_version, samples, claimed_accuracy, claimed_loss, "
           "mean, "
           "deviation, learning_rate, rate_locked, readings, missing, labels_arrived, labels_corrected, "
           "labels_repeated, labels_refused, labels_waiting, label_age, " +
           gainColumns() + ", base_rate, " + windowColumns("local") + ", " + windowColumns("global") + ", " +
           windowColumns("decision") + ", " + windowColumns("majority") + ", " + windowColumns("last_label") +
           ", " + windowColumns("unsupervised");
}

std::string localModelColumns()
{
    return "id, version, fleet_model, local_model";
}

std::string versionColumns()
{
    return "id, version, parent, published, devices, samples, claimed_accuracy, moved";
}

std::string screeningColumns()
{
    return "id, device, version, verdict, reason, norm";
}

std::string evaluationColumns()
{
    return "id, version, from_batch, to_batch, " + wholeColumns("fleet") + ", " + wholeColumns("hold_out");
}

std::string rateColumns()
{
    return "id, device, rate_before, rate_after, reason, error_before, error_after, locked";
}

std::string driftColumns()
{
    return "id, device, cause, sign, channel, moved, channels, fleet, since, found, value_before, "
           "value_after, "
           "deviations, suggestion, recalibrated, personal, rate_raised, quarantined, automatic";
}

std::string eventColumns()
{
    return "id, level, kind, device, numbers, text";
}

std::string noteColumns()
{
    return "id, note, pinned";
}

std::string commandColumns()
{
    return "id, kind, devices, value, version, changes_learning, model, name";
}

std::string canaryColumns()
{
    std::string columns = "batch, since, rounds";
    for (const std::string side : {"canary_", "others_"}) {
        for (const std::string which :
             {"model_before_", "model_since_", "decision_before_", "decision_since_"})
            columns += ", " + prefixed(side + which, "labelled, accuracy, log_loss");
    }
    return columns;
}

std::string fleetHistoryColumns(int metrics)
{
    constexpr std::array<const char *, fleet::chartMetricCount> names{
        "accuracy", "balanced_accuracy", "pr_auc", "log_loss", "precision", "recall", "f1"};
    const std::span wanted(names.data(), std::size_t(metrics));
    std::string columns = "batch";
    for (const std::string scorer : {"local_", "decision_"}) {
        for (const std::string metric : wanted)
            columns += ", " + prefixed(scorer + metric + "_", "low, median, high");
    }
    for (const std::string scorer : {"global_", "decision_", "majority_", "last_label_", "unsupervised_",
                                     "original_claimed_", "original_"}) {
        for (const std::string metric : wanted)
            columns += ", " + scorer + metric;
    }
    return columns;
}

std::string checkpointColumns()
{
    return "id, size, state";
}

namespace {

std::string summaryOfScorers()
{
    std::string columns;
    for (const char *scorer : {"local", "global", "decision", "majority", "last_label", "unsupervised"})
        columns += ", " + wholeColumns(scorer);
    return columns;
}

} // namespace

std::string deviceSummaryColumns()
{
    return "device" + summaryOfScorers() + ", " + gainColumns();
}

std::string fleetSummaryColumns()
{
    return "id" + summaryOfScorers();
}

std::string runSummaryColumns()
{
    return "id, batches, readings, missing, updates, rounds, original_claimed_accuracy, "
           "original_claimed_loss, " +
           wholeColumns("original");
}

} // namespace fleetgrad::store
