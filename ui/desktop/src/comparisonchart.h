// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <charts/range.h>
#include <desktop/comparedruns.h>
#include <report/runresults.h>

#include <QString>

#include <vector>

// The charts in which runs are laid over each other.

namespace fleetgrad::desktop {

/// Whose curve is drawn of each run.
enum class ComparedCurve : unsigned char {
    Decision, ///< mean over the devices
    Local,    ///< median over the devices
    Global,   ///< the newest version, mean over the devices
    Versions, ///< each version on what came after it
};
inline constexpr int comparedCurveCount = 4;

enum class Alignment : unsigned char {
    Batch,
    Time,     ///< of the source, since each run's start
    Readings, ///< mean over the devices
};
inline constexpr int alignmentCount = 3;

QString curveText(ComparedCurve curve);
QString alignmentText(Alignment alignment);

/// What x is. Time is told in the unit in which the longest run has a sensible length.
struct ComparisonAxis
{
    Alignment alignment = Alignment::Batch;
    double unit = 1; ///< of Time: seconds in one of x

    static ComparisonAxis of(Alignment alignment, const std::vector<const ComparedRun *> &runs);
    /// Where a batch of that run lies; NaN where the run does not say.
    double at(const session::Snapshot &run, double batch) const;
    QString title() const;
    /// "batch 120", "1,200 readings a device", ...
    QString heading(double x) const;

    bool operator==(const ComparisonAxis &) const = default;
};

/// The batches of a run that lie in that part of the axis.
report::BatchRange batchesWithin(const ComparisonAxis &axis, const session::Snapshot &run, charts::Range x);

/// The furthest that any of the runs has come; 0 without runs.
double comparisonEnd(const ComparisonAxis &axis, const std::vector<const ComparedRun *> &runs);

/// A metric of all runs, a curve each, named as its run; that of the run in hand is emphasised.
charts::Chart comparisonChart(fleet::ChartMetric metric, ComparedCurve curve, const ComparisonAxis &axis,
                              const std::vector<const ComparedRun *> &runs, charts::Range x);

} // namespace fleetgrad::desktop
