// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/modelcomparison.h>

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>

namespace fleetgrad::desktop {

/// One of two models that a person compares, and what the run measured of it. NaN: nothing.
struct ComparedModel
{
    session::ModelChoice choice;
    QString name;
    std::optional<std::uint32_t> device; ///< of a local model of this run
    double accuracy = std::numeric_limits<double>::quiet_NaN();
    double prAuc = accuracy, logLoss = accuracy;
};

} // namespace fleetgrad::desktop
