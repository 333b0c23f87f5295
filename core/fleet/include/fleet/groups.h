// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/runconfig.h>
#include <fleet/source.h>

#include <QRegularExpression>
#include <QString>
#include <QStringList>

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

/// Of each device, in their order: as its group says, or the configuration where it has none.
std::vector<DeviceTrainer> deviceTrainers(const RunConfig &config, const std::vector<DeviceInfo> &devices);

/// Sentences for the person: groups that name no device, and devices that two groups name.
QStringList groupRemarks(const RunConfig &config, const std::vector<DeviceInfo> &devices);

} // namespace fleetgrad::fleet
