// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <session/modelcomparison.h>
#include <store/modelfile.h>

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fleetgrad::session {

/// A model that a person brings into a run.
struct Deployment
{
    ModelChoice model;
    QString name;                       ///< what the model is called, for the events
    std::vector<std::uint32_t> devices; ///< that try it out; empty: it becomes the newest global version
    std::uint32_t rounds = 0;           ///< that they try it out for; 0: until a person ends it
    QString note;                       ///< why, for the events; may be empty
};

/// As the run is told. `model` is Deployment::model as a file. Weights are put into the order of the run's
/// features. Fails where the features are others, with those that only the one and only the other has; where
/// a device's local model is meant for the whole fleet; where it is to be tried out by devices that never
/// train.
Expected<fleet::Command> deployCommand(const Deployment &deployment, const store::ModelFile &model,
                                       const fleet::RunConfig &config,
                                       const std::vector<fleet::DeviceInfo> &devices);

} // namespace fleetgrad::session
