// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/livebatch.h>

#include <algorithm>

namespace fleetgrad::fleet {

const LiveRows *LiveBatch::of(std::uint32_t device) const
{
    const auto found = std::ranges::lower_bound(rows, device, {}, &LiveRows::device);
    return found != rows.end() && found->device == device ? &*found : nullptr;
}

const LiveUpdate *LiveBatch::updateOf(std::uint32_t device) const
{
    const auto found = std::ranges::lower_bound(updates, device, {},
                                                [](const LiveUpdate &sent) { return sent.update.device; });
    return found != updates.end() && found->update.device == device ? &*found : nullptr;
}

const LiveLabels *LiveBatch::labelsOf(std::uint32_t device) const
{
    const auto found = std::ranges::lower_bound(labels, device, {}, &LiveLabels::device);
    return found != labels.end() && found->device == device ? &*found : nullptr;
}

} // namespace fleetgrad::fleet
