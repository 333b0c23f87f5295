// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocks.h"

#include <fleet/batchrecord.h>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// What the original method in shadow claims and what it is worth, over the fleet: it changes nothing that
/// is learnt.
class Shadow
{
public:
    /// Switched on or off: its claims begin anew.
    void set(Blocks &blocks, bool on);
    /// Takes in the batch just processed, and writes its means into `point`.
    void measure(const Blocks &blocks, FleetPoint &point);
    /// None where it does not run.
    std::optional<ShadowSummary> summary(const Blocks &blocks) const;

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Claims
    {
        double accuracy = 0, loss = 0, count = 0; ///< sums of the claims of devices in batches
    };
    Claims m_claims;
};

} // namespace fleetgrad::fleet
