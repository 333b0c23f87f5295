// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonchart.h"

#include "figures.h"

#include <charts/theme.h>
#include <session/runclock.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::desktop {

namespace {

class ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double minute = 60, hour = 3600, day = 86'400;

/// Time or readings at a batch, on the line through the two knots beside it.
double onClock(const session::RunClock &clock, double batch, double session::RunClock::Knot::*value)
{
    const auto &knots = clock.knots;
    if (knots.empty())
        return none;
    if (knots.size() == 1)
        return knots.front().batch > 0 ? knots.front().*value * batch / knots.front().batch : none;
    const auto after = std::ranges::lower_bound(knots, batch, {}, &session::RunClock::Knot::batch);
    const auto second = std::clamp(after, knots.begin() + 1, knots.end() - 1);
    const auto &a = *(second - 1), &b = *second;
    return a.*value + (b.*value - a.*value) * (batch - a.batch) / (b.batch - a.batch);
}

double secondsAt(const session::Snapshot &run, double batch)
{
    if (!run.clock)
        return none;
    const auto time = &session::RunClock::Knot::time;
    // Dates begin anywhere: what counts is how long after its start each run was where.
    return onClock(*run.clock, batch, time) - (run.clock->isDated ? onClock(*run.clock, 0, time) : 0);
}

const session::CurveData &curveOf(const session::FleetCurves::Metric &curves, ComparedCurve curve)
{
    if (curve == ComparedCurve::Local)
        return curves.of(session::DeviceScorer::Local).median;
    return curve == ComparedCurve::Global ? curves.global : curves.decision;
}

std::vector<charts::Point> curvePoints(const session::Snapshot &run, fleet::ChartMetric metric,
                                       ComparedCurve curve, const ComparisonAxis &axis)
{
    std::vector<charts::Point> points;
    if (!run.fleetCurves)
        return points;
    const auto &data = curveOf(run.fleetCurves->metrics[std::size_t(metric)], curve);
    points.reserve(data.size());
    for (const session::CurvePoint &point : data) {
        const double x = axis.at(run, point.batch);
        if (std::isfinite(x))
            points.push_back({x, point.low, point.high, point.last});
    }
    return points;
}

std::vector<charts::Point> versionPoints(const session::Snapshot &run, fleet::ChartMetric metric,
                                         const ComparisonAxis &axis)
{
    std::vector<charts::Point> points;
    if (!run.versions)
        return points;
    for (const session::VersionRow &row : *run.versions) {
        if (!row.evaluation)
            continue;
        const fleet::Evaluation &evaluation = *row.evaluation;
        const auto &measured = evaluation.fleet.labelled > 0 ? evaluation.fleet : evaluation.holdOut;
        const float value = fleet::WindowMetrics(measured).value(metric);
        const double x = axis.at(run, double(row.batch));
        const bool isInOrder = points.empty() || points.back().x < x;
        if (std::isfinite(value) && std::isfinite(x) && isInOrder)
            points.push_back(charts::Point::raw(x, value));
    }
    return points;
}

QString subtitleOf(ComparedCurve curve)
{
    switch (curve) {
    case ComparedCurve::Decision:
        return ComparisonWords::tr("decisions, mean over the devices, last 1,000 labels");
    case ComparedCurve::Local:
        return ComparisonWords::tr("local models, median of the devices, last 1,000 labels");
    case ComparedCurve::Global:
        return ComparisonWords::tr("newest global version, mean over the devices, last 1,000 labels");
    case ComparedCurve::Versions:
        break;
    }
    return ComparisonWords::tr("each global version, on the readings that came after it");
}

} // namespace

QString curveText(ComparedCurve curve)
{
    switch (curve) {
    case ComparedCurve::Decision:
        return ComparisonWords::tr("decisions");
    case ComparedCurve::Local:
        return ComparisonWords::tr("local models");
    case ComparedCurve::Global:
        return ComparisonWords::tr("global model");
    case ComparedCurve::Versions:
        break;
    }
    return ComparisonWords::tr("each version");
}

QString alignmentText(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Batch:
        return ComparisonWords::tr("by batch");
    case Alignment::Time:
        return ComparisonWords::tr("by time");
    case Alignment::Readings:
        break;
    }
    return ComparisonWords::tr("by readings");
}

ComparisonAxis ComparisonAxis::of(Alignment alignment, const std::vector<const ComparedRun *> &runs)
{
    ComparisonAxis axis{alignment, 1};
    if (alignment != Alignment::Time)
        return axis;
    const double seconds = comparisonEnd(axis, runs);
    constexpr double sensible = 20; // the least that an axis shows
    for (const double unit : {minute, hour, day}) {
        if (seconds >= sensible * unit)
            axis.unit = unit;
    }
    return axis;
}

double ComparisonAxis::at(const session::Snapshot &run, double batch) const
{
    switch (alignment) {
    case Alignment::Time:
        return secondsAt(run, batch) / unit;
    case Alignment::Readings:
        return run.clock ? onClock(*run.clock, batch, &session::RunClock::Knot::readings) : none;
    case Alignment::Batch:
        break;
    }
    return batch;
}

QString ComparisonAxis::title() const
{
    if (alignment == Alignment::Batch)
        return ComparisonWords::tr("batch");
    if (alignment == Alignment::Readings)
        return ComparisonWords::tr("readings");
    return unit >= day      ? ComparisonWords::tr("days")
           : unit >= hour   ? ComparisonWords::tr("hours")
           : unit >= minute ? ComparisonWords::tr("minutes")
                            : ComparisonWords::tr("seconds");
}

QString ComparisonAxis::heading(double x) const
{
    const auto whole = std::uint64_t(std::max(0.0, std::round(x)));
    switch (alignment) {
    case Alignment::Time:
        return ComparisonWords::tr("%1 after the start").arg(shortDuration(x * unit));
    case Alignment::Readings:
        return ComparisonWords::tr("%1 readings a device").arg(wholeText(whole));
    case Alignment::Batch:
        break;
    }
    return ComparisonWords::tr("batch %1").arg(wholeText(whole));
}

report::BatchRange batchesWithin(const ComparisonAxis &axis, const session::Snapshot &run, charts::Range x)
{
    if (!std::isfinite(axis.at(run, double(run.batch))))
        return {};
    const auto firstOf = [&](auto isReached) { // places ascend with the batches
        std::uint64_t low = 1, high = run.batch + 1;
        while (low < high) {
            const std::uint64_t middle = low + (high - low) / 2;
            if (isReached(axis.at(run, double(middle))))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    return {firstOf([&](double place) { return place >= x.minimum; }),
            firstOf([&](double place) { return place > x.maximum; }) - 1};
}

double comparisonEnd(const ComparisonAxis &axis, const std::vector<const ComparedRun *> &runs)
{
    double end = 0;
    for (const ComparedRun *run : runs) {
        const double x = axis.at(*run->snapshot, double(run->snapshot->batch));
        if (std::isfinite(x))
            end = std::max(end, x);
    }
    return end;
}

charts::Chart comparisonChart(fleet::ChartMetric metric, ComparedCurve curve, const ComparisonAxis &axis,
                              const std::vector<const ComparedRun *> &runs, charts::Range x)
{
    charts::Chart chart;
    chart.title = session::metricText(metric);
    chart.subtitle = subtitleOf(curve);
    chart.emptyText = ComparisonWords::tr("None of the runs has a value here.");
    chart.x.title = axis.title();
    chart.x.wholeNumbers = true;
    chart.x.readoutDecimals = 0;
    chart.x.minimum = x.minimum;
    chart.x.maximum = x.maximum;
    chart.y.title = chart.title;
    for (const ComparedRun *run : runs) {
        charts::Curve line;
        line.name = run->label;
        line.color = charts::curveColor(run->color);
        line.style = charts::curveStyle(run->color);
        line.emphasised = run->state == ComparedRun::State::Live;
        line.points = curve == ComparedCurve::Versions ? versionPoints(*run->snapshot, metric, axis)
                                                       : curvePoints(*run->snapshot, metric, curve, axis);
        chart.curves.push_back(std::move(line));
    }
    return chart;
}

} // namespace fleetgrad::desktop
