// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <learning/laneblock.h>

#include <onnx.pb.h>

#include <QString>

namespace fleetgrad::store {

/// The model that a graph computes, where that is sigmoid(weights . features + bias) and nothing else. Names
/// what is otherwise.
Expected<learning::LinearModel> linearModelOf(const onnx::GraphProto &graph, const QString &place);

/// The graph that computes a model; see writeOnnx().
onnx::GraphProto graphOf(const learning::LinearModel &model);

} // namespace fleetgrad::store
