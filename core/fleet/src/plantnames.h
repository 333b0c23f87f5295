// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace fleetgrad::fleet {

/// What a simulated sensor measures, with values as a plant has them.
struct Quantity
{
    const char16_t *name;
    const char16_t *unit;
    double level;     ///< usual value
    double deviation; ///< of its noise
};

/// Kinds of machine, each with a quantity that comes first and the others after it.
int machineKinds();

/// The quantity of a channel of a kind of machine.
const Quantity &quantityOf(int machine, int channel);

/// Names of the first `channels` channels, unique: a quantity met again gets a number.
QStringList channelNames(int machine, int channels);
QStringList channelUnits(int machine, int channels);

/// "press-0103": rising numbers with gaps, as machines come and go in a plant. Unique in a fleet of
/// `devices`.
QString deviceName(int machine, int device, int devices, double gap);

} // namespace fleetgrad::fleet
