// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/modelevaluation.h>
#include <session/snapshot.h>

#include <memory>

namespace fleetgrad::session {

/// What a snapshot of the past knows by itself of a global version on the fleet or on devices that never
/// train: its figures, as far as they were complete by then, without curves. Null of what it does not know.
std::shared_ptr<const ModelEvaluation> figuresOf(const Snapshot &past, const EvaluationRequest &request);

} // namespace fleetgrad::session
