// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <session/snapshot.h>

#include <QString>

// The parts of a report's page, as HTML. A part that has nothing to say is empty.

namespace fleetgrad::report {

QString fleetSection(const fleet::RunSummary &summary);
QString devicesSection(const session::Snapshot &snapshot, const fleet::RunSummary &summary);
QString versionsSection(const session::Snapshot &snapshot);
QString roundsSection(const session::Snapshot &snapshot, const fleet::RunSummary &summary);
QString ratesSection(const session::Snapshot &snapshot);
QString driftSection(const session::Snapshot &snapshot, const fleet::RunSummary &summary);
QString eventsSection(const session::Snapshot &snapshot);
QString configurationSection(const session::Snapshot &snapshot, const QString &digest);

} // namespace fleetgrad::report
