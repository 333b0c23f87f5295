// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"
#include "report/runresults.h"

#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

// Results of runs within a stretch of each.

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;
using Better = ResultRow::Better;

namespace {

constexpr double noMean = std::numeric_limits<double>::quiet_NaN();

class StretchResults
{
    Q_DECLARE_TR_FUNCTIONS(StretchResults)
};

/// A curve stands for a batch by the point that comes next.
double meanOf(const session::CurveData &curve, const BatchRange &stretch)
{
    double sum = 0, weight = 0, before = 0;
    for (const session::CurvePoint &point : curve) {
        const double from = std::max(before, double(stretch.first) - 1);
        const double batches = std::min(point.batch, double(stretch.last)) - from;
        before = point.batch;
        if (batches <= 0 || !std::isfinite(point.last))
            continue;
        sum += batches * double(point.last);
        weight += batches;
    }
    return weight > 0 ? sum / weight : noMean;
}

double meanOf(const session::Snapshot &run, fleet::ChartMetric metric, learning::Scorer scorer,
              const BatchRange &stretch)
{
    if (!run.fleetCurves)
        return noMean;
    const session::FleetCurves::Metric &curves = run.fleetCurves->metrics[std::size_t(metric)];
    return meanOf(scorer == learning::Scorer::Local    ? curves.of(session::DeviceScorer::Local).median
                  : scorer == learning::Scorer::Global ? curves.global
                                                       : curves.decision,
                  stretch);
}

ResultRow batchesRow(const std::vector<BatchRange> &stretches)
{
    ResultRow row{u"stretch.batches"_s, StretchResults::tr("Batches in view"), Better::Neither, {}, {}, {}};
    for (const BatchRange &stretch : stretches) {
        row.values.push_back(stretch.isEmpty() ? noMean : double(stretch.last - stretch.first + 1));
        row.texts << (stretch.isEmpty()
                          ? scoreText(noMean)
                          : StretchResults::tr("%1–%2", "the first and the last of some batches")
                                .arg(countText(stretch.first), countText(stretch.last)));
        row.reasons << (stretch.isEmpty() ? StretchResults::tr("The run has no batch in view.") : QString());
    }
    return row;
}

ResultRow meanRow(const std::vector<RunFigures> &runs, const std::vector<BatchRange> &stretches,
                  learning::Scorer scorer, fleet::ChartMetric metric)
{
    ResultRow row{u"stretch.%1.%2"_s.arg(int(scorer)).arg(int(metric)),
                  session::listed({session::metricText(metric), session::scorerText(scorer)}),
                  metric == fleet::ChartMetric::LogLoss ? Better::Lower : Better::Higher,
                  {},
                  {},
                  {}};
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const double mean = meanOf(*runs[run].snapshot, metric, scorer, stretches[run]);
        row.values.push_back(mean);
        row.texts << scoreText(mean);
        row.reasons << (std::isnan(mean) ? StretchResults::tr("Its curve has no value in view.") : QString());
    }
    return row;
}

} // namespace

std::vector<ResultRow> stretchResults(const std::vector<RunFigures> &runs,
                                      const std::vector<BatchRange> &stretches)
{
    std::vector<ResultRow> rows{batchesRow(stretches)};
    for (const auto scorer :
         {learning::Scorer::Decision, learning::Scorer::Local, learning::Scorer::Global}) {
        for (const auto metric : {fleet::ChartMetric::PrAuc, fleet::ChartMetric::LogLoss,
                                  fleet::ChartMetric::Accuracy, fleet::ChartMetric::F1})
            rows.push_back(meanRow(runs, stretches, scorer, metric));
    }
    return rows;
}

} // namespace fleetgrad::report
