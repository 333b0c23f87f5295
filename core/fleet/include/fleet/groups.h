// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>
#include <fleet/source.h>

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fleetgrad::fleet {

/// By what a device is trained at the start of a run.
struct DeviceTrainer
{
    learning::LaneTrainer trainer;
    double localRate = 0, fleetRate = 0;
    bool operator==(const DeviceTrainer &) const = default;
};

/// Whether `pattern` can name devices: `*` stands for any letters, `?` for one, `[a-c]` and `[!a-c]` for one
/// of these or none of these. Upper and lower case differ.
bool isDevicePattern(const QString &pattern);
/// What such a pattern matches, for asking many devices.
QRegularExpression devicePattern(const QString &pattern);

/// What the name begins with, without the number at its end and what separates it: "press-0001" is "press",
/// "hall 2/pump_7" is "hall 2/pump".
QString nameStem(const QString &device);
/// The folder of a file, the file itself where it lies in none, or "simulated".
QString sourceOf(const DeviceInfo &device);
/// Whether the device is in the group that is called so: its name fits the pattern ("pump-*"), or, where it
/// is none, begins with it (nameStem()), the device comes from there (sourceOf()), or is called so itself.
/// Case does not matter.
bool isInGroup(const QString &group, const DeviceInfo &device);
/// The devices of that group; empty: there is none.
std::vector<std::uint32_t> groupMembers(const QString &group, const std::vector<DeviceInfo> &devices);

/// Of each device, in their order: as its group says, or the configuration where it has none.
std::vector<DeviceTrainer> deviceTrainers(const RunConfig &config, const std::vector<DeviceInfo> &devices);

/// Sentences for the person: groups that name no device, and devices that two groups name.
QStringList groupRemarks(const RunConfig &config, const std::vector<DeviceInfo> &devices);

} // namespace fleetgrad::fleet
