// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "projection.h"

#include <fleet/engine.h>
#include <session/modelevaluation.h>

#include <cstddef>
#include <memory>

namespace fleetgrad::session {

/// Where an evaluation is taken from.
struct EvaluationSources
{
    const fleet::RunConfig &config;
    const Projection &projection;
    const fleet::Engine *engine = nullptr;      ///< null where an opened run stands still and has none
    const fleet::RunSummary *summary = nullptr; ///< of then; null where the file has none
};

/// Of a run that stands still: the engine of more takes too long to read, and too much memory.
inline constexpr std::size_t mostStillDevices = 20'000;

std::shared_ptr<const ModelEvaluation> evaluationOf(const EvaluationRequest &request,
                                                    const EvaluationSources &sources);

} // namespace fleetgrad::session
