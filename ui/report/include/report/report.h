// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <session/snapshot.h>

#include <QString>

#include <functional>
#include <vector>

namespace fleetgrad::report {

/// The charts of a report: PR-AUC, log loss, balanced accuracy, accuracy, over the whole run, with the
/// devices of snapshot.deviceCurves as curves.
std::vector<charts::Chart> reportCharts(const session::Snapshot &snapshot);
/// The names of their files, without a suffix, in the same order.
QStringList reportChartNames();

/// "24 simulated devices, 612 batches, 734 400 readings, ...": what a run was, in one sentence.
QString whatRan(const session::Snapshot &snapshot, const fleet::RunSummary &summary);

/// The report as one HTML page that needs nothing beside it: charts inside, light and dark, prints on A4.
/// Needs a QGuiApplication for fonts.
QString reportPage(const session::Snapshot &snapshot, const fleet::RunSummary &summary,
                   const QString &digest);

/// Writes the page, which needs no file beside it, whole or not at all. A report that is there is replaced;
/// anything else is refused.
Expected<void> writeReportPage(const QString &path, const session::Snapshot &snapshot,
                               const fleet::RunSummary &summary, const QString &digest);

/// Writes the report as a PDF on A4, charts in vectors, pages numbered, whole or not at all; what is there is
/// replaced. `progress` is called from time to time, at last with the number of pages twice, and gives up
/// (ErrorKind::Cancelled) where it returns false. May be called on any thread; needs a QGuiApplication.
Expected<void> writeReportPdf(const QString &path, const session::Snapshot &snapshot,
                              const fleet::RunSummary &summary, const QString &digest,
                              const std::function<bool(int page, int pages)> &progress = {});

/// Writes the page as `folder`/index.html and its charts beside it as SVG files, each whole or not at all;
/// makes the folder where it is missing. A report that is there is replaced; an index.html of anything else
/// is refused. Returns the path of index.html. Needs a QGuiApplication for fonts.
Expected<QString> writeReport(const QString &folder, const session::Snapshot &snapshot,
                              const fleet::RunSummary &summary, const QString &digest);

} // namespace fleetgrad::report
