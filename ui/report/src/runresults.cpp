// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/runresults.h"

#include "report/alarmtexts.h"
#include "report/figures.h"

#include <learning/laneblock.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;
using Better = ResultRow::Better;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

class RunResults
{
    Q_DECLARE_TR_FUNCTIONS(RunResults)

public:
    explicit RunResults(const std::vector<RunFigures> &runs) : m_runs(runs) {}
    std::vector<ResultRow> rows();

private:
    using Value = std::function<double(const RunFigures &)>;
    using Text = std::function<QString(const RunFigures &, double)>;
    /// Of a figure that needs a summary; `missing` is why a run that has one lacks it.
    void add(const QString &key, const QString &name, Better better, const Value &value, const Text &text,
             const QString &missing);
    void addCount(const QString &key, const QString &name, const Value &value);
    void addLengths();
    void addScorer(learning::Scorer scorer, const QString &key, const std::array<QString, 4> &names);
    void addAlarms();

    const std::vector<RunFigures> &m_runs;
    std::vector<ResultRow> m_rows;
};

void RunResults::add(const QString &key, const QString &name, Better better, const Value &value,
                     const Text &text, const QString &missing)
{
    ResultRow row{key, name, better, {}, {}, {}};
    for (const RunFigures &run : m_runs) {
        const double v = run.summary ? value(run) : none;
        row.values.push_back(v);
        row.texts << (std::isnan(v) ? scoreText(none) : text(run, v));
        row.reasons << (!std::isnan(v) ? QString()
                        : run.summary  ? missing
                                       : tr("It stopped before its first checkpoint: there are no figures of "
                                             "the whole run. Resume it, and pause it again."));
    }
    m_rows.push_back(std::move(row));
}

void RunResults::addCount(const QString &key, const QString &name, const Value &value)
{
    ResultRow row{key, name, Better::Neither, {}, {}, {}};
    for (const RunFigures &run : m_runs) {
        row.values.push_back(value(run));
        row.texts << countText(std::uint64_t(row.values.back()));
        row.reasons << QString();
    }
    m_rows.push_back(std::move(row));
}

void RunResults::addLengths()
{
    addCount(u"devices"_s, tr("Devices"),
             [](const auto &run) { return double(run.snapshot->infos->size()); });
    addCount(u"batches"_s, tr("Batches"), [](const auto &run) { return double(run.snapshot->batch); });
    addCount(u"readings"_s, tr("Readings"), [](const auto &run) { return double(run.snapshot->readings); });
    addCount(u"rounds"_s, tr("Rounds"), [](const auto &run) { return double(run.snapshot->rounds); });
    addCount(u"version"_s, tr("Newest global version"),
             [](const auto &run) { return double(run.snapshot->version); });
    add(
        u"measured_batch"_s, tr("Figures below are those after batch"), Better::Neither,
        [](const auto &run) { return double(run.summary->batches); },
        [](const auto &, double value) { return countText(std::uint64_t(value)); }, {});
}

void RunResults::addScorer(learning::Scorer scorer, const QString &key, const std::array<QString, 4> &names)
{
    using Metrics = learning::Metrics;
    struct Figure
    {
        const char *key;
        Better better;
        double Metrics::*value;
    };
    static constexpr std::array<Figure, 4> figures{{{"pr_auc", Better::Higher, &Metrics::prAuc},
                                                    {"log_loss", Better::Lower, &Metrics::logLoss},
                                                    {"accuracy", Better::Higher, &Metrics::accuracy},
                                                    {"f1", Better::Higher, &Metrics::f1}}};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        add(
            key + u'.' + QLatin1String(figures[i].key), names[i], figures[i].better,
            [scorer, value = figures[i].value](const RunFigures &run) {
                return run.summary->fleet[std::size_t(scorer)].*value;
            },
            [](const RunFigures &, double value) { return scoreText(value); },
            tr("No device has scored labelled readings of both classes with it."));
    }
}

void RunResults::addAlarms()
{
    const QString unjudged = tr("No alarm has been judged: labels of normal readings and events are needed.");
    add(
        u"alarms.false_per_device_day"_s, tr("False alarms a device-day"), Better::Lower,
        [](const RunFigures &run) { return run.summary->alarms.fleet.falseAlarmsPerDay(); },
        [](const RunFigures &, double value) {
            return scoreText(value, value < 9.95 ? 2 : value < 99.5 ? 1 : 0);
        },
        unjudged);
    const auto whole = [](const RunFigures &run) -> const learning::AlarmCounts & {
        return run.summary->alarms.fleet.whole;
    };
    add(
        u"alarms.events_found"_s, tr("Events found"), Better::Higher,
        [whole](const RunFigures &run) {
            const auto events = whole(run).events;
            return events == 0 ? none : double(whole(run).found) / double(events);
        },
        [whole](const RunFigures &run, double) { return foundText(whole(run).found, whole(run).events); },
        tr("No event has ended yet that an alarm could have found."));
    add(
        u"alarms.delay_seconds"_s, tr("Median delay of found events"), Better::Lower,
        [](const RunFigures &run) { return double(run.summary->alarms.fleet.seconds.median); },
        [](const RunFigures &, double value) { return durationText(value); },
        tr("No event has been found yet."));
}

std::vector<ResultRow> RunResults::rows()
{
    using enum learning::Scorer;
    addLengths();
    addScorer(Decision, u"decision"_s,
              {tr("PR-AUC of the decisions"), tr("Log loss of the decisions"),
               tr("Accuracy of the decisions"), tr("F1 of the decisions")});
    addScorer(Local, u"local"_s,
              {tr("PR-AUC of the local models"), tr("Log loss of the local models"),
               tr("Accuracy of the local models"), tr("F1 of the local models")});
    addScorer(Global, u"global"_s,
              {tr("PR-AUC of the global model"), tr("Log loss of the global model"),
               tr("Accuracy of the global model"), tr("F1 of the global model")});
    addAlarms();
    return std::move(m_rows);
}

} // namespace

bool ResultRow::isBest(std::size_t run) const
{
    const double own = values[run];
    if (better == Better::Neither || std::isnan(own))
        return false;
    bool oneIsWorse = false;
    for (std::size_t other = 0; other < values.size(); ++other) {
        if (std::isnan(values[other]) || texts[qsizetype(other)] == texts[qsizetype(run)])
            continue;
        const bool isWorse = better == Better::Higher ? values[other] < own : values[other] > own;
        if (!isWorse)
            return false;
        oneIsWorse = true;
    }
    return oneIsWorse;
}

std::vector<ResultRow> runResults(const std::vector<RunFigures> &runs)
{
    return RunResults(runs).rows();
}

} // namespace fleetgrad::report
