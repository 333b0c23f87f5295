// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/canary.h>

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::session {

/// A model that some devices try out while the others go on as they were (docs/models.md).
struct Canary
{
    QString name;                         ///< what the model is called
    bool isLocal = false;                 ///< it stands in place of the local models of its devices
    std::optional<std::uint32_t> version; ///< the global version that it is
    learning::LinearModel model;          ///< in the order of the run's features
    std::uint32_t lasts = 0;              ///< rounds; 0: until a person ends it
    std::vector<std::uint32_t> devices;   ///< in rising order
    fleet::CanaryFigures figures;
};

/// Follows the events of a run; `commands`: those before the same batch, which have the model. `deviceCount`:
/// devices beyond it are left out.
void follow(std::shared_ptr<const Canary> &canary, const fleet::Event &event,
            const std::vector<fleet::Command> &commands, std::size_t deviceCount);

/// What the model is called that a person brought in as that version; empty where nobody did.
QString deployedAs(std::uint32_t version, const std::vector<fleet::Event> &events);

} // namespace fleetgrad::session
