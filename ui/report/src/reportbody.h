// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <fleet/batchrecord.h>
#include <session/snapshot.h>

#include <QSize>
#include <QString>

#include <functional>

namespace fleetgrad::report {

/// The HTML that stands for a chart of that size, in pixels of 1/96 inch.
using Figure = std::function<QString(const charts::Chart &chart, QSize size)>;

QString reportTitle(const session::Snapshot &snapshot);
/// Everything between the body's tags.
QString reportBody(const session::Snapshot &snapshot, const fleet::RunSummary &summary, const QString &digest,
                   const Figure &figure);

} // namespace fleetgrad::report
