// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluationbuilder.h"

#include <session/snapshot.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace fleetgrad::session {

/// The evaluation that a view shows; costs nothing while none does.
class EvaluationLook
{
public:
    using Clock = std::chrono::steady_clock;

    /// From any thread; true where it is another request than before.
    bool lookAt(std::optional<EvaluationRequest> request);
    bool isWanted();
    bool isOfDevices(); ///< that were chosen
    /// For the thread of the projection: brings what is asked for up to date, as far as it is due.
    void fill(Snapshot &snapshot, const EvaluationSources &sources);

private:
    std::mutex m_mutex;
    std::optional<EvaluationRequest> m_request;

    std::shared_ptr<const ModelEvaluation> m_evaluation;
    const fleet::Engine *m_from = nullptr;     ///< that it was taken from
    const fleet::RunSummary *m_with = nullptr; ///< likewise, without an engine
    const fleet::FleetScores *m_by = nullptr;  ///< likewise
    Clock::time_point m_answered{};            ///< when it was made last
    Clock::duration m_cost{};                  ///< of making it
};

} // namespace fleetgrad::session
