// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationcharts.h"

#include "figures.h"

#include <charts/range.h>
#include <charts/theme.h>
#include <learning/metrics.h>
#include <session/sentences.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

using session::EvaluatedModel;

constexpr std::uint64_t fewestReadings = 50; ///< of a bin of the reliability diagram

class EvaluationWords
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationWords)
};

/// As in the diagram of the alarms.
QColor modelColor(EvaluatedModel model)
{
    switch (model) {
    case EvaluatedModel::Local:
        return charts::curveColor(int(learning::Scorer::Local));
    case EvaluatedModel::Global:
    case EvaluatedModel::Version:
        return charts::curveColor(int(learning::Scorer::Global));
    case EvaluatedModel::Decision:
        break;
    }
    return charts::curveColor(int(learning::Scorer::Decision));
}

QString noDelaysText(const session::ModelEvaluation &evaluation)
{
    switch (evaluation.request.model) {
    case EvaluatedModel::Local:
    case EvaluatedModel::Global:
        return EvaluationWords::tr("Alarms come from the decision");
    case EvaluatedModel::Version:
        if (evaluation.error)
            return EvaluationWords::tr("Its readings can’t be had");
        if (!evaluation.again)
            return EvaluationWords::tr("It is scoring the last readings again");
        return evaluation.again->toBatch > 0 ? EvaluationWords::tr("No event was found yet")
                                             : EvaluationWords::tr("Needs labelled readings");
    case EvaluatedModel::Decision:
        break;
    }
    return evaluation.hasScores || evaluation.alarms.whole.found == 0
               ? EvaluationWords::tr("No event was found yet")
               : EvaluationWords::tr("The file of this run has no single delays");
}

/// Why a chart of single scores is empty.
QString noCurveText(const session::ModelEvaluation &evaluation)
{
    if (evaluation.metrics.labelled == 0)
        return EvaluationWords::tr("Needs labelled readings");
    if (evaluation.hasScores)
        return EvaluationWords::tr("Needs anomalies among the labels");
    if (evaluation.isTooLarge)
        return EvaluationWords::tr("Single scores of so many devices come when the run goes on");
    return evaluation.request.model == EvaluatedModel::Version
               ? EvaluationWords::tr("The scores of this version are not kept any more")
               : EvaluationWords::tr("The file of this run has no single scores");
}

charts::Chart shareChart(const QString &x, const QString &y)
{
    charts::Chart chart;
    chart.x.title = x;
    chart.y.title = y;
    chart.x.decimals = chart.y.decimals = 1;
    return chart;
}

/// A unit of time in which so many seconds read well.
struct TimeUnit
{
    QString name;
    double seconds;
};
TimeUnit unitFor(double seconds)
{
    if (seconds < 120)
        return {EvaluationWords::tr("s", "seconds"), 1};
    if (seconds < 7200)
        return {EvaluationWords::tr("min", "minutes"), 60};
    if (seconds < 172'800)
        return {EvaluationWords::tr("h", "hours"), 3600};
    return {EvaluationWords::tr("d", "days"), 86'400};
}

const learning::Metrics *measuredOn(const session::VersionRow &row, session::EvaluatedOn on)
{
    if (!row.evaluation)
        return nullptr;
    const bool holdOuts = on == session::EvaluatedOn::HoldOuts || row.evaluation->fleet.labelled == 0;
    return holdOuts ? &row.evaluation->holdOut : &row.evaluation->fleet;
}

} // namespace

const learning::Confusion &confusionAt(const session::ModelEvaluation &evaluation, Threshold threshold)
{
    return threshold == Threshold::Alarm && evaluation.atAlarm ? *evaluation.atAlarm : evaluation.confusion;
}

const session::ModelEvaluation::VersionAlarms *versionAlarms(const session::ModelEvaluation &evaluation,
                                                             Threshold threshold)
{
    if (!evaluation.again)
        return nullptr;
    const bool isAlarm = threshold == Threshold::Alarm && evaluation.atAlarm;
    return isAlarm ? &evaluation.again->wanted : &evaluation.again->even;
}

QString modelName(const session::EvaluationRequest &request)
{
    switch (request.model) {
    case EvaluatedModel::Local:
        return EvaluationWords::tr("local model");
    case EvaluatedModel::Global:
        return EvaluationWords::tr("global model");
    case EvaluatedModel::Version:
        return EvaluationWords::tr("global v%1").arg(request.version);
    case EvaluatedModel::Decision:
        break;
    }
    return EvaluationWords::tr("decision");
}

charts::Chart precisionRecallChart(const session::ModelEvaluation &evaluation, Threshold threshold)
{
    charts::Chart chart = shareChart(EvaluationWords::tr("recall"), EvaluationWords::tr("precision"));
    chart.title = EvaluationWords::tr("Precision and recall");
    chart.emptyText = noCurveText(evaluation);
    if (evaluation.curve.empty())
        return chart;
    chart.subtitle = EvaluationWords::tr("PR-AUC %1").arg(scoreText(evaluation.metrics.prAuc));
    chart.curves.push_back(
        charts::Curve::baseline(EvaluationWords::tr("base rate"), float(evaluation.metrics.baseRate)));
    charts::Curve curve;
    curve.name = modelName(evaluation.request);
    curve.color = modelColor(evaluation.request.model);
    curve.emphasised = true;
    double recall = 0;
    for (const learning::OperatingPoint &point : evaluation.curve) {
        curve.points.push_back(charts::Point::raw(recall, float(point.precision)));
        curve.points.push_back(charts::Point::raw(point.recall, float(point.precision)));
        recall = point.recall;
    }
    chart.curves.push_back(std::move(curve));
    const learning::Confusion &counts = confusionAt(evaluation, threshold);
    if (std::isfinite(counts.precision())) {
        chart.markers.name = threshold == Threshold::Alarm && evaluation.atAlarm
                                 ? EvaluationWords::tr("alarm threshold")
                                 : EvaluationWords::tr("at 0.5", "probability");
        chart.markers.points = {{counts.recall(), counts.precision()}};
    }
    return chart;
}

charts::Chart reliabilityChart(const session::ModelEvaluation &evaluation)
{
    charts::Chart chart =
        shareChart(EvaluationWords::tr("predicted"), EvaluationWords::tr("share of anomalies"));
    chart.title = EvaluationWords::tr("Reliability");
    chart.emptyText = evaluation.metrics.labelled > 0 && evaluation.hasScores
                          ? EvaluationWords::tr("Needs 50 labelled readings of about the same probability")
                          : noCurveText(evaluation);
    if (!evaluation.reliability)
        return chart;
    chart.subtitle = chart.y.title;
    chart.curves.push_back({EvaluationWords::tr("as predicted"),
                            {},
                            charts::CurveStyle::Baseline,
                            {charts::Point::raw(0, 0), charts::Point::raw(1, 1)},
                            false});
    charts::Curve curve;
    curve.name = modelName(evaluation.request);
    curve.color = modelColor(evaluation.request.model);
    curve.emphasised = true;
    for (const learning::Reliability::Bin &bin : evaluation.reliability->bins) {
        if (bin.readings >= fewestReadings)
            curve.points.push_back(charts::Point::raw(bin.meanPredicted(), float(bin.observed())));
    }
    chart.markers.name = EvaluationWords::tr("bins", "of a histogram");
    for (const charts::Point &point : curve.points)
        chart.markers.points.emplace_back(point.x, double(point.last));
    chart.curves.push_back(std::move(curve));
    return chart;
}

const learning::Reliability::Bin *binAt(const session::ModelEvaluation &evaluation, double predicted)
{
    const learning::Reliability::Bin *nearest = nullptr;
    if (!evaluation.reliability)
        return nearest;
    const auto distance = [&](const learning::Reliability::Bin &bin) {
        return std::abs(bin.meanPredicted() - predicted);
    };
    for (const learning::Reliability::Bin &bin : evaluation.reliability->bins) {
        if (bin.readings >= fewestReadings && (!nearest || distance(bin) < distance(*nearest)))
            nearest = &bin;
    }
    return nearest;
}

charts::Chart delayChart(const session::ModelEvaluation &evaluation, Threshold threshold)
{
    charts::Chart chart = shareChart({}, EvaluationWords::tr("share of found events"));
    chart.title = EvaluationWords::tr("Detection delay");
    chart.emptyText = noDelaysText(evaluation);
    const auto *version = versionAlarms(evaluation, threshold);
    const std::vector<session::DelayStep> &delays = version ? version->delays : evaluation.delays;
    const fleet::FleetAlarmFigures &alarms = version ? version->figures : evaluation.alarms;
    std::uint64_t all = 0;
    for (const session::DelayStep &step : delays)
        all += step.events;
    if (all == 0)
        return chart;
    chart.subtitle = chart.y.title;
    // The few that took very long would press the rest to the left.
    const double longest = delays.back().seconds;
    const double end = std::min(longest, 2 * double(alarms.seconds.high));
    const TimeUnit unit = unitFor(end > 0 ? end : longest);
    chart.x.title = unit.name;
    chart.x.decimals = -1;
    chart.x.readoutDecimals = 1;
    chart.x.maximum = charts::roundRange({0, std::max(end, 1.0) / unit.seconds}).maximum;
    charts::Curve curve;
    curve.name = EvaluationWords::tr("found");
    curve.color = modelColor(evaluation.request.model);
    curve.emphasised = true;
    std::uint64_t found = 0;
    for (const session::DelayStep &step : delays) {
        const double x = step.seconds / unit.seconds;
        curve.points.push_back(charts::Point::raw(x, float(double(found) / double(all))));
        found += step.events;
        curve.points.push_back(charts::Point::raw(x, float(double(found) / double(all))));
    }
    curve.points.push_back(charts::Point::raw(std::max(longest / unit.seconds, chart.x.maximum), 1));
    chart.curves.push_back(std::move(curve));
    return chart;
}

charts::Chart versionsChart(const session::Snapshot &snapshot, const session::EvaluationRequest &request)
{
    charts::Chart chart;
    const bool holdOuts = request.on == session::EvaluatedOn::HoldOuts;
    chart.title = EvaluationWords::tr("Accuracy of each global version");
    chart.subtitle = holdOuts ? EvaluationWords::tr("claimed by its devices, and measured on hold-outs")
                              : EvaluationWords::tr("claimed by its devices, and measured on the fleet");
    if (snapshot.versions && !snapshot.versions->empty() && snapshot.versions->front().version > 1)
        chart.subtitle = session::clauses(
            {chart.subtitle, EvaluationWords::tr("the newest %1").arg(wholeText(snapshot.versions->size()))});
    chart.emptyText = EvaluationWords::tr("The first round has not been yet");
    chart.x.title = EvaluationWords::tr("batch");
    chart.x.wholeNumbers = true;
    chart.x.readoutDecimals = 0;
    chart.x.maximum = std::max(double(snapshot.batch), 1.0);
    charts::Curve claimed{EvaluationWords::tr("accuracy"), {}, charts::CurveStyle::Claimed, {}, false};
    double readings = 0, anomalies = 0;
    chart.markers.name = EvaluationWords::tr("measured");
    if (!snapshot.versions)
        return chart;
    for (const session::VersionRow &row : *snapshot.versions) {
        const double batch = double(row.batch);
        if (row.devices > 0)
            claimed.points.push_back(charts::Point::raw(batch, row.claimedAccuracy));
        const learning::Metrics *metrics = measuredOn(row, request.on);
        if (!metrics || metrics->labelled == 0)
            continue;
        chart.markers.points.emplace_back(batch, metrics->accuracy);
        readings += double(metrics->labelled);
        anomalies += double(metrics->labelled) * metrics->baseRate;
        if (request.model == EvaluatedModel::Version && row.version == request.version)
            chart.rounds = {batch};
    }
    if (readings > 0)
        chart.curves.push_back(
            charts::Curve::baseline(EvaluationWords::tr("majority class"),
                                    float(std::max(anomalies, readings - anomalies) / readings)));
    chart.curves.push_back(std::move(claimed));
    // Most versions are right nearly always: what tells them apart lies close together.
    if (const auto values = charts::valueRange(chart)) {
        const charts::Range range = charts::roundRange({values->minimum, 1});
        chart.y.minimum = std::max(range.minimum, 0.0);
        chart.y.maximum = 1;
    }
    return chart;
}

} // namespace fleetgrad::desktop
