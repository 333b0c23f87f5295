// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fleetcharts.h"

#include "report/figures.h"

#include <charts/range.h>
#include <charts/theme.h>
#include <session/gaintexts.h>
#include <session/ratesentence.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>
#include <utility>

namespace fleetgrad::report {

namespace {

// Of all devices together, as many as can be drawn with each frame, and of each.
constexpr std::size_t mostRateMarks = 1000, fewestRateMarks = 10;

class LearningChart
{
    Q_DECLARE_TR_FUNCTIONS(LearningChart)
};

std::vector<charts::Point> points(const session::CurveData &data)
{
    std::vector<charts::Point> result;
    result.reserve(data.size());
    for (const session::CurvePoint &point : data)
        result.push_back({point.batch, point.low, point.high, point.last});
    return result;
}

void addCurve(charts::Chart &chart, const QString &name, const session::CurveData &data,
              charts::CurveStyle style, bool emphasised = false)
{
    const bool anything = std::any_of(data.begin(), data.end(),
                                      [](const session::CurvePoint &p) { return std::isfinite(p.last); });
    if (anything)
        chart.curves.push_back({name, {}, style, points(data), emphasised});
}

charts::Band band(const session::CurveData &low, const session::CurveData &high)
{
    charts::Band result;
    result.name = LearningChart::tr("10–90% of devices");
    const std::size_t count = std::min(low.size(), high.size());
    for (std::size_t i = 0; i < count; ++i) {
        result.x.push_back(low[i].batch);
        result.low.push_back(low[i].last);
        result.high.push_back(high[i].last);
    }
    return result;
}

/// Measured on the devices that train or, before they read anything, on those that never do.
const learning::Metrics &measured(const fleet::Evaluation &evaluation)
{
    return evaluation.fleet.labelled > 0 ? evaluation.fleet : evaluation.holdOut;
}

charts::Markers versionMarkers(const session::Snapshot &snapshot, fleet::ChartMetric metric)
{
    charts::Markers markers;
    markers.name = LearningChart::tr("global, each version");
    if (!snapshot.versions)
        return markers;
    if (!snapshot.versions->empty() && snapshot.versions->front().version > 1) // older ones are not kept
        markers.name =
            LearningChart::tr("global, last %1 versions").arg(countText(snapshot.versions->size()));
    for (const session::VersionRow &row : *snapshot.versions) {
        if (!row.evaluation)
            continue;
        const float value = fleet::WindowMetrics(measured(*row.evaluation)).value(metric);
        if (std::isfinite(value))
            markers.points.emplace_back(double(row.batch), double(value));
    }
    std::stable_sort(markers.points.begin(), markers.points.end(),
                     [](QPointF a, QPointF b) { return a.x() < b.x(); });
    return markers;
}

std::vector<double> roundBatches(const session::Snapshot &snapshot)
{
    std::vector<double> result;
    if (snapshot.versions) {
        for (const session::VersionRow &row : *snapshot.versions) {
            if (!row.promoted && row.batch > 0)
                result.push_back(double(row.batch));
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// What a person did, what concerns the whole fleet, and what happened to the watched devices: in a fleet of
/// thousands the rest would hide the curves.
bool isShown(const fleet::Event &event, const std::set<std::int64_t> &watched)
{
    switch (event.kind) {
    case fleet::EventKind::RateSet:
    case fleet::EventKind::RateLocked:
    case fleet::EventKind::RateUnlocked:
    case fleet::EventKind::Promoted:
    case fleet::EventKind::ShadowSet:
    case fleet::EventKind::OptimiserSet:
    case fleet::EventKind::ScheduleSet:
    case fleet::EventKind::Deployed:
    case fleet::EventKind::CanaryBegun:
    case fleet::EventKind::CanaryEnded:
        return true;
    case fleet::EventKind::DeviceSilent:
    case fleet::EventKind::DeviceBack:
        if (event.device < 0)
            return std::ranges::any_of(event.numbers,
                                       [&](double device) { return watched.contains(std::int64_t(device)); });
        [[fallthrough]];
    case fleet::EventKind::Quarantined:
    case fleet::EventKind::Diverged:
    case fleet::EventKind::DeviceJoined:
    case fleet::EventKind::DeviceFinished:
        return watched.contains(event.device);
    case fleet::EventKind::DriftFound:
        if (event.device < 0) // the fleet as a whole
            return event.numbers.size() > 1 && event.numbers[1] != 0;
        [[fallthrough]];
    case fleet::EventKind::DriftOver:
    case fleet::EventKind::DriftRemedied:
    case fleet::EventKind::QuarantineRefused:
        return watched.contains(event.device);
    case fleet::EventKind::RoundDone:
    case fleet::EventKind::RoundEmpty:
    case fleet::EventKind::Remark:
    case fleet::EventKind::AlarmRaised: // with nearly every batch of a large fleet: the list has them
        break;
    }
    return false;
}

/// Those that no event tells of.
bool hasNoEvent(const fleet::RateChange &change)
{
    return change.reason == fleet::RateReason::ErrorGrew || change.reason == fleet::RateReason::ErrorFell ||
           change.reason == fleet::RateReason::Drift;
}

QString rateChangeText(const QString &device, const fleet::RateChange &change)
{
    return LearningChart::tr("%1: learning rate from %2 to %3, %4")
        .arg(device, session::rateText(double(change.before)), session::rateText(double(change.after)),
             session::rateReasonText(change));
}

/// The newest `most`; the first mark says what is not drawn before it.
void addRateChanges(std::vector<charts::Event> &events,
                    const std::shared_ptr<const session::DeviceCurves> &curves, const QString &name,
                    std::size_t most)
{
    const std::size_t drawn = std::min(curves->rates.size(), most);
    const std::uint64_t dropped = curves->rateChanges - drawn;
    bool isFirst = true;
    for (std::size_t i = curves->rates.size() - drawn; i < curves->rates.size(); ++i) {
        const auto &[batch, change] = curves->rates[i];
        if (!hasNoEvent(change))
            continue;
        charts::Event event{double(batch), {}, 0, charts::EventShape::Lowered, curves->device};
        if (change.after > change.before)
            event.shape = charts::EventShape::Raised;
        if (std::exchange(isFirst, false) && dropped > 0)
            event.makeText = [curves, i, name, drawn, dropped]() -> QString {
                return rateChangeText(name, curves->rates[i].change) + u' ' +
                       LearningChart::tr("(%Ln earlier change(s) of this rate are not drawn: there is room "
                                         "for the newest %1)",
                                         nullptr, pluralForm(dropped))
                           .arg(countText(drawn));
            };
        else
            event.makeText = [curves, i, name] { return rateChangeText(name, curves->rates[i].change); };
        events.push_back(std::move(event));
    }
}

std::vector<charts::Event> chartEvents(const session::Snapshot &snapshot)
{
    std::vector<charts::Event> result;
    if (!snapshot.events || !snapshot.infos)
        return result;
    std::set<std::int64_t> watched;
    for (const auto &curves : snapshot.deviceCurves) {
        if (curves)
            watched.insert(curves->device);
    }
    for (const fleet::Event &event : *snapshot.events) {
        if (isShown(event, watched))
            result.push_back({double(event.batch), session::eventText(event, *snapshot.infos),
                              int(event.level), charts::EventShape::Filled, event.device});
    }
    const std::size_t most =
        std::max(fewestRateMarks, mostRateMarks / std::max(watched.size(), std::size_t(1)));
    for (const auto &curves : snapshot.deviceCurves) {
        if (curves && curves->device < snapshot.infos->size())
            addRateChanges(result, curves, (*snapshot.infos)[curves->device].name, most);
    }
    std::ranges::stable_sort(result, {}, &charts::Event::x);
    return result;
}

void addDevices(charts::Chart &chart, const session::Snapshot &snapshot, const ChartOptions &options)
{
    for (std::size_t i = 0; i < snapshot.deviceCurves.size(); ++i) {
        const auto &curves = snapshot.deviceCurves[i];
        if (!curves || !snapshot.infos || curves->device >= snapshot.infos->size())
            continue;
        const int color = i < options.colorIndex.size() ? options.colorIndex[i] : int(i);
        chart.curves.push_back({(*snapshot.infos)[curves->device].name, charts::curveColor(color),
                                charts::curveStyle(color), points(curves->of(options.scorer, options.metric)),
                                false});
    }
}

void addFleet(charts::Chart &chart, const session::FleetCurves::Metric &curves, const ChartOptions &options)
{
    const session::FleetCurves::Spread &spread = curves.of(options.scorer);
    if (options.showBaselines) {
        using enum learning::Scorer;
        addCurve(chart, session::scorerText(Majority), curves.majority, charts::CurveStyle::Baseline);
        addCurve(chart, session::scorerText(LastLabel), curves.lastLabel, charts::CurveStyle::Baseline);
        addCurve(chart, session::scorerText(Unsupervised), curves.unsupervised, charts::CurveStyle::Baseline);
    }
    if (options.showBand)
        chart.band = band(spread.low, spread.high);
    addCurve(chart, LearningChart::tr("fleet median"), spread.median, charts::CurveStyle::Median);
}

QString xTitle(const charts::Scale *scale)
{
    if (!scale)
        return LearningChart::tr("batch");
    switch (scale->kind()) {
    case charts::Scale::Kind::Duration:
        return LearningChart::tr("since the start");
    case charts::Scale::Kind::Date:
        return LearningChart::tr("time, UTC");
    case charts::Scale::Kind::Number:
        break;
    }
    return LearningChart::tr("readings per device");
}

void setAxes(charts::Chart &chart, const session::Snapshot &snapshot, const ChartOptions &options)
{
    chart.x.scale = xScale(snapshot, options.xUnit);
    chart.x.title = xTitle(chart.x.scale.get());
    chart.x.wholeNumbers = true;
    chart.x.readoutDecimals = 0;
    chart.x.minimum = std::isfinite(options.xFrom) ? options.xFrom : 0;
    chart.x.maximum = std::isfinite(options.xTo) ? options.xTo : double(snapshot.batch);
    if (!(chart.x.maximum > chart.x.minimum))
        chart.x.maximum = chart.x.minimum + 1;
    chart.y.title = session::metricText(options.metric);
    if (options.metric != fleet::ChartMetric::LogLoss)
        return; // a share: 0 to 1
    const auto values = charts::valueRange(chart);
    chart.y.maximum = charts::roundRange({0, values && values->maximum > 0 ? values->maximum : 1}).maximum;
}

QString weakLabels(const session::Snapshot &snapshot)
{
    return snapshot.config && snapshot.infos ? session::weakLabelsText(*snapshot.config, *snapshot.infos)
                                             : QString();
}

/// Whose scores of which labels.
QString scored(const session::Snapshot &snapshot, session::DeviceScorer scorer)
{
    const bool original = snapshot.config && snapshot.config->method == learning::Method::Original;
    if (original)
        return LearningChart::tr("scored before training, against labels that the method makes itself");
    const QString whose = scorer == session::DeviceScorer::Local ? LearningChart::tr("local models")
                                                                 : LearningChart::tr("decisions");
    QStringList parts{whose, LearningChart::tr("last 1,000 labels")};
    if (const QString weak = weakLabels(snapshot); !weak.isEmpty())
        parts << weak;
    return session::listed(parts);
}

} // namespace

std::shared_ptr<const charts::Scale> xScale(const session::Snapshot &snapshot, XUnit unit)
{
    if (unit == XUnit::Batch || !snapshot.clock || snapshot.clock->knots.size() < 2)
        return nullptr;
    const bool isTime = unit == XUnit::Time;
    std::vector<charts::Scale::Knot> knots;
    knots.reserve(snapshot.clock->knots.size());
    for (const session::RunClock::Knot &knot : snapshot.clock->knots)
        knots.push_back({knot.batch, isTime ? knot.time : knot.readings});
    using Kind = charts::Scale::Kind;
    const Kind kind = !isTime ? Kind::Number : snapshot.clock->isDated ? Kind::Date : Kind::Duration;
    return std::make_shared<const charts::Scale>(kind, std::move(knots));
}

charts::Chart learningChart(const session::Snapshot &snapshot, const ChartOptions &options)
{
    charts::Chart chart;
    chart.title = session::metricText(options.metric);
    chart.subtitle = chart.brief = scored(snapshot, options.scorer);
    if (snapshot.config && snapshot.config->method != learning::Method::Original)
        chart.subtitle = session::clauses({chart.subtitle, session::fleetVerdictText(snapshot.fleetGains)});
    chart.emptyText =
        LearningChart::tr("No labelled readings yet: the first figures come with the first labels.");
    const auto *fleetCurves = snapshot.fleetCurves.get();
    const session::FleetCurves::Metric *curves =
        fleetCurves ? &fleetCurves->metrics[std::size_t(options.metric)] : nullptr;
    if (curves)
        addFleet(chart, *curves, options);
    addDevices(chart, snapshot, options);
    if (curves && options.scorer == session::DeviceScorer::Local)
        addCurve(chart, LearningChart::tr("decisions, fleet mean"), curves->decision,
                 charts::CurveStyle::Dashed, true);
    if (curves && options.showGlobal)
        addCurve(chart, LearningChart::tr("global, newest version"), curves->global,
                 charts::CurveStyle::Solid, true);
    if (curves) {
        addCurve(chart, LearningChart::tr("original, claimed"), curves->originalClaimed,
                 charts::CurveStyle::Claimed);
        addCurve(chart, LearningChart::tr("original, measured"), curves->originalMeasured,
                 charts::CurveStyle::Dashed);
    }
    if (options.showGlobal) {
        chart.markers = versionMarkers(snapshot, options.metric);
        chart.rounds = roundBatches(snapshot);
    }
    chart.events = chartEvents(snapshot);
    setAxes(chart, snapshot, options);
    return chart;
}

} // namespace fleetgrad::report
