// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "projection.h"

#include <session/fleetmap.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::session {

/// Makes maps of a fleet, and keeps the order of their devices from one to the next.
class MapBuilder
{
public:
    std::shared_ptr<const FleetMap> build(const MapRequest &request, const Projection &projection);

private:
    using Order = std::vector<std::uint32_t>;
    void sortWhereAsked(const FleetMap &map, const Projection &projection);
    Order sorted(const FleetMap &map, const Projection &projection) const;

    std::optional<MapRequest> m_sortedFor;
    std::shared_ptr<const Order> m_order;
    std::uint64_t m_sortedAt = 0;
    std::size_t m_known = 0; ///< devices that had a value then
};

} // namespace fleetgrad::session
