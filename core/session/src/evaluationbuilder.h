// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/engine.h>
#include <fleet/fleetscores.h>
#include <fleet/source.h>
#include <learning/laneblock.h>
#include <session/modelevaluation.h>
#include <session/snapshot.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace fleetgrad::session {

/// What single scores of a device amount to.
struct DeviceScores
{
    std::array<learning::ScoreCounts, learning::modelScorers.size()> scores;
    learning::DelayCounts delays;
};

/// Where an evaluation is taken from.
struct EvaluationSources
{
    const fleet::RunConfig &config;
    const std::vector<fleet::DeviceInfo> &infos;
    const std::vector<DeviceRow> &rows; ///< of the devices
    std::uint64_t batch = 0;            ///< that these are as of
    /// A version by its number; null where it is not known any more.
    std::function<const VersionRow *(std::uint32_t)> version = {};
    const fleet::Engine *engine = nullptr;      ///< null where an opened run stands still and has none
    const fleet::RunSummary *summary = nullptr; ///< of then; null where the file has none
    const fleet::FleetScores *scores = nullptr; ///< of all devices, where they are known
    /// The same after an earlier batch, as the run file has it; null where it does not.
    std::function<std::shared_ptr<const fleet::FleetScores>(std::uint64_t)> scoresAt = {};
    /// Devices of which single scores are known without an engine.
    const std::map<std::uint32_t, DeviceScores> *devices = nullptr;
};

/// Of a run that stands still: the engine of more takes too long to read, and too much memory.
inline constexpr std::size_t mostStillDevices = 20'000;

/// Devices that are asked for, exist and have the model, each once, in their order.
std::vector<std::uint32_t> judgedDevices(const EvaluationRequest &request, const fleet::RunConfig &config,
                                         std::size_t devices);

std::vector<DelayStep> stepsOf(const std::vector<fleet::DeviceDelays> &delays);

/// One of the rows, which are in the order of their numbers; null where it is not there.
const VersionRow *rowOf(const std::vector<VersionRow> &rows, std::uint32_t version);

std::shared_ptr<const ModelEvaluation> evaluationOf(const EvaluationRequest &request,
                                                    const EvaluationSources &sources);
/// Of one version on the fleet or on hold-outs, with what it has scored again, and why it could not:
/// ModelEvaluation::atAlarm follows from that, where the sources have its scores.
std::shared_ptr<const ModelEvaluation>
withAlarms(const ModelEvaluation &evaluation, const ModelEvaluation &again, const EvaluationSources &sources);

} // namespace fleetgrad::session
