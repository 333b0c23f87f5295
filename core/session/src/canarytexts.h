// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/source.h>

#include <QString>

#include <vector>

namespace fleetgrad::session {

/// Whether the event is about a model that a person brought in.
bool isModelEvent(fleet::EventKind kind);
QString modelEventText(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos);

} // namespace fleetgrad::session
