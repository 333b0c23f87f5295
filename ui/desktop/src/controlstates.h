// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace fleetgrad::desktop {

/// What a person chose in the controls of a window: choices, filters, columns and how far lists are scrolled,
/// by the names of the controls.
using ControlStates = QHash<QString, QVariant>;

ControlStates controlStates(const QWidget &window);
/// To a window of the same controls, whatever its language.
void setControlStates(const QWidget &window, const ControlStates &states);

} // namespace fleetgrad::desktop
