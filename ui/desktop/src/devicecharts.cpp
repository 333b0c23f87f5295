// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicecharts.h"

#include <charts/range.h>
#include <charts/theme.h>
#include <learning/metrics.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

class DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(DeviceWords)
};

/// Of the height of a channel: it has the marks, the axis and most curves.
constexpr double probabilityStretch = 2.1;

double numberOf(const fleet::DeviceTrace &trace, std::size_t reading)
{
    return double(trace.first + reading) + 1;
}

/// The readings in the range and one beside it on each side, for the lines that leave it.
std::pair<std::size_t, std::size_t> visibleReadings(const fleet::DeviceTrace &trace,
                                                    const charts::Range &range)
{
    const double before = double(trace.first) + 1;
    const auto size = double(trace.readings.size());
    const double from = std::clamp(std::floor(range.minimum - before) - 1, 0.0, size);
    const double to = std::clamp(std::ceil(range.maximum - before) + 2, from, size);
    return {std::size_t(from), std::size_t(to)};
}

template <typename Value>
std::vector<charts::Point> points(const fleet::DeviceTrace &trace, const charts::Range &range, Value value)
{
    const auto [begin, end] = visibleReadings(trace, range);
    std::vector<charts::Point> result;
    result.reserve(end - begin);
    for (std::size_t i = begin; i < end; ++i)
        result.push_back(charts::Point::raw(numberOf(trace, i), float(value(i))));
    return result;
}

std::vector<charts::Span> events(const fleet::DeviceTrace &trace)
{
    std::vector<charts::Span> spans;
    for (std::size_t i = 0; i < trace.readings.size(); ++i) {
        if (trace.readings[i].label <= 0)
            continue;
        const double x = numberOf(trace, i);
        if (spans.empty() || spans.back().to < x - 0.5)
            spans.push_back({x - 0.5, x + 0.5});
        else
            spans.back().to = x + 0.5;
    }
    return spans;
}

charts::MarkShape shapeOf(fleet::TraceMarkKind kind)
{
    switch (kind) {
    case fleet::TraceMarkKind::Hit:
        return charts::MarkShape::Check;
    case fleet::TraceMarkKind::Missed:
        return charts::MarkShape::Cross;
    case fleet::TraceMarkKind::FalseAlarm:
        return charts::MarkShape::Triangle;
    case fleet::TraceMarkKind::Unjudged:
        break;
    }
    return charts::MarkShape::Ring;
}

charts::Chart blank(const DeviceChartOptions &options, const std::vector<charts::Span> &spans)
{
    charts::Chart chart;
    chart.x.title = DeviceWords::tr("reading");
    chart.x.wholeNumbers = true;
    chart.x.readoutDecimals = 0;
    chart.x.minimum = options.range.minimum;
    chart.x.maximum = options.range.maximum;
    chart.spans = spans;
    return chart;
}

charts::Chart channelChart(const fleet::DeviceTrace &trace, const DeviceChartOptions &options,
                           const std::vector<charts::Span> &spans, std::size_t channel)
{
    charts::Chart chart = blank(options, spans);
    const auto index = qsizetype(channel);
    chart.title = options.info->channels.value(index);
    chart.subtitle = options.info->units.value(index);
    if (std::ranges::binary_search(options.quarantined, std::uint32_t(channel))) {
        const QString words = DeviceWords::tr("in quarantine: the model takes it as missing");
        chart.subtitle = chart.subtitle.isEmpty() ? words : session::listed({chart.subtitle, words});
    }
    chart.x.isLabelled = false;
    chart.emptyText = DeviceWords::tr("No value here: missing, or no longer kept");
    const auto value = [&](std::size_t i) { return trace.value(i, channel); };
    chart.curves.push_back({DeviceWords::tr("reading"), options.color, charts::CurveStyle::Solid,
                            points(trace, options.range, value), false});
    if (const auto values = charts::valueRange(chart))
        chart.y.readoutDecimals = decimalsFor(*values);
    return chart;
}

charts::Chart probabilityChart(const fleet::DeviceTrace &trace, const DeviceChartOptions &options,
                               const std::vector<charts::Span> &spans)
{
    charts::Chart chart = blank(options, spans);
    chart.title = DeviceWords::tr("Probability of an anomaly");
    chart.stretch = probabilityStretch;
    chart.emptyText =
        options.isOnItsWay
            ? DeviceWords::tr("What these readings scored is being worked out")
            : DeviceWords::tr("Nobody looked when these readings came: what they scored is not known");
    const auto add = [&](learning::Scorer scorer, const QColor &color, bool emphasised, auto value) {
        chart.curves.push_back({session::scorerText(scorer), color, charts::CurveStyle::Solid,
                                points(trace, options.range, value), emphasised});
    };
    if (trace.trains)
        add(learning::Scorer::Local, charts::curveColor(5), false,
            [&](std::size_t i) { return trace.readings[i].local; });
    add(learning::Scorer::Global, charts::curveColor(3), false,
        [&](std::size_t i) { return trace.readings[i].global; });
    add(learning::Scorer::Decision, {}, true, [&](std::size_t i) { return trace.readings[i].decision; });
    chart.curves.push_back(
        {DeviceWords::tr("threshold"), charts::curveColor(1), charts::CurveStyle::Dashed,
         points(trace, options.range, [&](std::size_t i) { return trace.readings[i].threshold; }), false});
    chart.hasMarkRow = true;
    for (const fleet::TraceMark &mark : fleet::traceMarks(trace))
        chart.marks.push_back({numberOf(trace, mark.first), shapeOf(mark.kind), traceMarkText(mark)});
    return chart;
}

} // namespace

int decimalsFor(const charts::Range &values)
{
    const double largest = std::max(std::abs(values.minimum), std::abs(values.maximum));
    if (!(largest > 0))
        return 0;
    return std::clamp(3 - int(std::floor(std::log10(largest))), 0, 6);
}

QString traceMarkText(const fleet::TraceMark &mark)
{
    switch (mark.kind) {
    case fleet::TraceMarkKind::Hit:
        return mark.delay == 0 ? DeviceWords::tr("hit at once")
                               : DeviceWords::tr("hit, %Ln reading(s) late", nullptr, int(mark.delay));
    case fleet::TraceMarkKind::Missed:
        return DeviceWords::tr("missed");
    case fleet::TraceMarkKind::FalseAlarm:
        return DeviceWords::tr("false alarm");
    case fleet::TraceMarkKind::Unjudged:
        break;
    }
    return DeviceWords::tr("alarm, not judged yet");
}

std::vector<charts::Chart> deviceCharts(const fleet::DeviceTrace &trace, const DeviceChartOptions &options)
{
    const std::vector<charts::Span> spans = events(trace);
    std::vector<charts::Chart> result;
    for (const std::size_t channel : options.channels)
        result.push_back(channelChart(trace, options, spans, channel));
    result.push_back(probabilityChart(trace, options, spans));
    return result;
}

charts::Chart deviceLabels(const fleet::DeviceTrace &trace, const charts::Range &range)
{
    DeviceChartOptions options;
    options.range = range;
    charts::Chart chart = blank(options, {});
    const charts::Range all{0, std::numeric_limits<double>::max()};
    const auto add = [&](const QString &name, auto value) {
        chart.curves.push_back({name, {}, charts::CurveStyle::Solid, points(trace, all, value), false});
    };
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    add(DeviceWords::tr("label"), [&](std::size_t i) {
        return trace.readings[i].label < 0 ? unknown : double(trace.readings[i].label);
    });
    add(DeviceWords::tr("alarm"), [&](std::size_t i) {
        return trace.readings[i].looked ? double(trace.readings[i].alarming) : unknown;
    });
    add(DeviceWords::tr("batch"), [&](std::size_t i) { return double(trace.readings[i].batch); });
    return chart;
}

} // namespace fleetgrad::desktop
