// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/snapshot.h>

#include <QString>

#include <cstdint>

// What is said of one device in a line, and the rest of it in the tooltip.

namespace fleetgrad::desktop {

struct DeviceFact
{
    QString text, toolTip;
};

DeviceFact stateFact(const session::DeviceRow &row);
DeviceFact rateFact(const session::DeviceRow &row);
/// The last of the changes that the snapshot remembers.
DeviceFact rateChangeFact(const session::Snapshot &snapshot, std::uint32_t device);
/// Why, in a sentence; empty without a change.
QString rateReason(const session::Snapshot &snapshot, std::uint32_t device);
DeviceFact trainerFact(const session::DeviceRow &row);
DeviceFact foundFact(const session::DeviceRow &row);
DeviceFact falseAlarmsFact(const session::DeviceRow &row, const fleet::RunConfig &config);
DeviceFact delayFact(const session::DeviceRow &row, const fleet::DeviceInfo &info);
DeviceFact labelsFact(const session::DeviceRow &row);
DeviceFact driftFact(const session::DeviceRow &row, const fleet::DeviceInfo &info);
/// A sentence with the figures of its drift; empty without any.
QString driftEvidence(const session::DeviceRow &row, const fleet::DeviceInfo &info);

} // namespace fleetgrad::desktop
