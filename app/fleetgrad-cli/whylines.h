// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/runconfig.h>
#include <fleet/source.h>
#include <fleet/why.h>
#include <store/weighthistory.h>

#include <QJsonObject>
#include <QStringList>

#include <cstddef>
#include <vector>

// What `why` prints, for people and for programs.

namespace fleetgrad::cli {

/// A weight of the global version that matters to a reading, up to that version, and how far the device had
/// moved it in its own copy.
struct MovedWeight
{
    QString name;
    store::WeightHistory history;
    float own = 0; ///< its own training since the version arrived; NaN: it never trains
};

/// Of whom a prediction is told.
struct WhySubject
{
    const fleet::DeviceInfo &device;
    learning::Method method;
    const std::vector<fleet::DeviceInfo> &devices;
};

/// Those of the global version among the terms that have the largest shares.
std::vector<std::size_t> heaviestFleetFeatures(const fleet::Why &why, std::size_t most);

QStringList whyLines(const WhySubject &subject, const fleet::Why &why, std::size_t most);
QJsonObject whyJson(const WhySubject &subject, const fleet::Why &why);

/// The versions that moved the weight most, and who in them.
QStringList moveLines(const store::WeightHistory &history, const std::vector<fleet::DeviceInfo> &devices,
                      std::size_t most);
QStringList movedLines(const std::vector<MovedWeight> &weights,
                       const std::vector<fleet::DeviceInfo> &devices);
/// All versions.
QJsonObject movesJson(const QString &name, const store::WeightHistory &history,
                      const std::vector<fleet::DeviceInfo> &devices);

/// The stored updates of a device in which its own weight moved most.
QStringList updateLines(const QString &name, const store::WeightHistory &history,
                        const std::vector<fleet::DeviceInfo> &devices, std::size_t most);
/// All of them.
QJsonObject updatesJson(const QString &name, const store::WeightHistory &history,
                        const std::vector<fleet::DeviceInfo> &devices);

} // namespace fleetgrad::cli
