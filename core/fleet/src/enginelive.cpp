// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestate.h"

#include <fleet/livebatch.h>

#include <cstdint>

// Devices that train themselves: what they send goes through the screening as the updates of all others, and
// their figures are claims.

namespace fleetgrad::fleet {

void Engine::State::takeUpdate(const LiveUpdate &sent)
{
    const std::uint32_t device = sent.update.device;
    DeviceReport &report = devices.report(device);
    const bool isDuplicate = rounds.isBehind(sent.update);
    if (!isDuplicate) {
        devices.takeFromOutside(sent.update);
        ++updates;
    }
    const federation::Screening::Limits limits = devices.limits(device);
    const federation::Screened screened =
        rounds.submitFromOutside(federation::LocalUpdate(sent.update), limits);
    if (screened.verdict != federation::Verdict::Accepted)
        record->screened.push_back(screened);
    if (isDuplicate) { // it changes nothing, but that the device is there
        if (report.state == DeviceState::Silent)
            report.state = DeviceState::TrainsItself;
    } else if (screened.verdict == federation::Verdict::Accepted) {
        report.state = DeviceState::TrainsItself;
        if (const auto change = devices.feedback(device, report.update.loss))
            record->rates.push_back(*change);
    } else {
        report.state = DeviceState::Quarantined;
        event(EventKind::Quarantined, EventLevel::Critical, device,
              {double(screened.reason), double(screened.norm), limits.moved});
    }
    announce(report);
    record->devices.push_back(report);
}

} // namespace fleetgrad::fleet
