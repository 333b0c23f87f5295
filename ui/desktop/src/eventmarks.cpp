// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmarks.h"

namespace fleetgrad::desktop {

bool hasMark(const fleet::Event &event)
{
    switch (event.kind) {
    case fleet::EventKind::RoundDone:
    case fleet::EventKind::RoundEmpty:
    case fleet::EventKind::DeviceFinished:
    case fleet::EventKind::AlarmRaised:
    case fleet::EventKind::DeviceBack:
    case fleet::EventKind::DeviceSilent:
    case fleet::EventKind::DeviceJoined:
    case fleet::EventKind::DriftOver:
        return event.level == fleet::EventLevel::Critical;
    case fleet::EventKind::Quarantined:
    case fleet::EventKind::RateSet:
    case fleet::EventKind::RateLocked:
    case fleet::EventKind::RateUnlocked:
    case fleet::EventKind::Promoted:
    case fleet::EventKind::ShadowSet:
    case fleet::EventKind::OptimiserSet:
    case fleet::EventKind::ScheduleSet:
    case fleet::EventKind::Diverged:
    case fleet::EventKind::DriftFound:
    case fleet::EventKind::DriftRemedied:
    case fleet::EventKind::QuarantineRefused:
    case fleet::EventKind::Deployed:
    case fleet::EventKind::CanaryBegun:
    case fleet::EventKind::CanaryEnded:
    case fleet::EventKind::Remark:
        break;
    }
    return true;
}

} // namespace fleetgrad::desktop
