// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/alarmsummary.h>
#include <fleet/devicetrace.h>
#include <session/modelevaluation.h>
#include <session/snapshot.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

// What only the engine knew of a past batch, and the run file does not have.

namespace fleetgrad::session {

struct PastLookRequest
{
    std::optional<std::uint32_t> device; ///< whose readings, their scores, and models are wanted
    std::optional<EvaluationRequest> evaluation;
    bool alarms = false;        ///< what they were worth in all
    bool versionAlarms = false; ///< beside an `evaluation` of one version on a fleet: that takes longer

    bool isEmpty() const { return !device && !evaluation && !alarms; }
    bool operator==(const PastLookRequest &) const = default;
};

struct PastLookOptions
{
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; ///< the share of the batches that is done, 0..1; on any thread
};

/// As of after a batch.
struct PastLook
{
    std::uint64_t batch = 0;
    /// Of the device; what its readings scored at least in the last twenty batches.
    std::shared_ptr<const fleet::DeviceTrace> trace;
    std::shared_ptr<const ModelEvaluation> evaluation;
    std::shared_ptr<const fleet::AlarmSummary> alarms;
    /// Those of the snapshot, with what each had been worth by then.
    std::shared_ptr<const std::vector<VersionRow>> versions;
};

/// The snapshot of the past with what was found out about it; what was not asked for stays as it is.
std::shared_ptr<const Snapshot> withLook(const Snapshot &past, const PastLook &look);

} // namespace fleetgrad::session
