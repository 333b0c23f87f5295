// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/snapshot.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// The words by which a person names figures, states and drifts of devices, the same in the filter of the
// fleet and in breakpoints.

namespace fleetgrad::session {

/// A figure of a device: one of a scorer's metrics, or a value of its own.
struct DeviceFigure
{
    float fleet::WindowMetrics::*score = nullptr;
    double (*value)(const DeviceRow &) = nullptr; ///< null where it is a score

    bool isScore() const { return score != nullptr; }
    /// NaN where it does not exist. `scorer`: whose score; of no matter to other figures.
    double of(const DeviceRow &row, fleet::WindowMetrics DeviceRow::*scorer = &DeviceRow::decision) const
    {
        return score ? double((row.*scorer).*score) : value(row);
    }
};

/// "acc", "accuracy", "loss", "gain", ...; case does not matter.
std::optional<DeviceFigure> deviceFigure(const QString &word);

enum class Relation : unsigned char { Less, LessEqual, Greater, GreaterEqual, Equal };
/// Of figures, in single precision as they are kept; equal is what is equal in three decimals. NaN: never.
bool holds(double value, Relation relation, double number);

/// States whose word begins with that, in English or as on screen, where spaces are "-".
std::vector<fleet::DeviceState> statesNamed(const QString &begin);
/// In English.
QStringList stateWords();

/// What a word says of drift.
struct DriftWord
{
    std::vector<learning::DriftCause> causes; ///< that it admits
    bool acting = false;                      ///< or that something is done

    bool isEmpty() const { return causes.empty() && !acting; }
    bool admits(const fleet::DeviceDrift &drift) const;
};
/// "sensor", "environment", "global-model", "unknown" or their beginnings, likewise; "any", "acting". Empty
/// where there is no such word.
DriftWord driftNamed(const QString &begin);

} // namespace fleetgrad::session
