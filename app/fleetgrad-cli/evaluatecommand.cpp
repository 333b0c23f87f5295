// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluatecommand.h"

#include "console.h"
#include "evaluation.h"
#include "helptexts.h"
#include "summaryjson.h"
#include "summarytable.h"

#include <report/figures.h>
#include <session/texts.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdio>
#include <unistd.h>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;
using learning::Scorer;

namespace {

class EvaluateWords
{
    Q_DECLARE_TR_FUNCTIONS(EvaluateWords)
};

/// The names that programs read.
QString wordOf(Scorer scorer)
{
    switch (scorer) {
    case Scorer::Local:
        return u"local"_s;
    case Scorer::Global:
        return u"fleet"_s;
    case Scorer::Decision:
        return u"decision"_s;
    case Scorer::Majority:
        return u"majority"_s;
    case Scorer::LastLabel:
        return u"last_label"_s;
    case Scorer::Unsupervised:
        return u"unsupervised"_s;
    }
    return {};
}

/// null for all but the decision.
QJsonValue json(const std::optional<EvaluatedAlarms> &alarms)
{
    if (!alarms)
        return {};
    const fleet::FleetAlarmFigures &fleet = alarms->fleet;
    return QJsonObject{{u"events"_s, qint64(fleet.whole.events)},
                       {u"events_found"_s, qint64(fleet.whole.found)},
                       {u"delay_median"_s, numberJson(double(fleet.readings.median))},
                       {u"delay_p90"_s, numberJson(double(fleet.readings.high))},
                       {u"precision"_s, numberJson(fleet.whole.precision())},
                       {u"false_alarms"_s, qint64(fleet.whole.falseAlarms)},
                       {u"device_days"_s, fleet.wholeDays},
                       {u"false_alarms_per_day"_s, numberJson(fleet.falseAlarmsPerDay())},
                       {u"devices_countable"_s, alarms->countable},
                       {u"devices_held"_s, alarms->held},
                       {u"worst_factor"_s, numberJson(alarms->worst)}};
}

QJsonObject json(const std::vector<EvaluationRow> &rows, bool leaveOneOut)
{
    QJsonArray list;
    for (const EvaluationRow &row : rows)
        list.append(QJsonObject{{u"delay"_s, row.delay},
                                {u"alarms"_s, json(row.alarms)},
                                {u"model"_s, wordOf(row.scorer)},
                                {u"accuracy"_s, numberJson(row.mean.accuracy)},
                                {u"f1"_s, numberJson(row.mean.f1)},
                                {u"pr_auc"_s, numberJson(row.mean.prAuc)},
                                {u"log_loss"_s, numberJson(row.mean.logLoss)}});
    return {{u"leave_one_out"_s, leaveOneOut}, {u"rows"_s, list}};
}

void printAlarms(const std::vector<EvaluationRow> &rows, double wanted)
{
    std::vector<QStringList> lines{{EvaluateWords::tr("labels late by, and alarms"),
                                    EvaluateWords::tr("events found"), EvaluateWords::tr("delay, 90%"),
                                    EvaluateWords::tr("precision"), EvaluateWords::tr("false a day"),
                                    EvaluateWords::tr("within 1.5"), EvaluateWords::tr("worst")}};
    const auto readings = [](float count) { return report::scoreText(double(count), 0); };
    for (const EvaluationRow &row : rows) {
        if (!row.alarms)
            continue;
        const fleet::FleetAlarmFigures &fleet = row.alarms->fleet;
        const auto of = [](qint64 part, qint64 whole) { return u"%1/%2"_s.arg(part).arg(whole); };
        lines.push_back(
            {QString::number(row.delay), of(qint64(fleet.whole.found), qint64(fleet.whole.events)),
             QString(readings(fleet.readings.median) + u", "_s + readings(fleet.readings.high)),
             report::scoreText(fleet.whole.precision()), report::scoreText(fleet.falseAlarmsPerDay()),
             of(row.alarms->held, row.alarms->countable), report::scoreText(row.alarms->worst, 2)});
    }
    print(QString());
    for (const QString &line : alignedLines(lines))
        print(line);
    print(EvaluateWords::tr(
              "Wanted: %1 false alarms in a device-day; within 1.5: devices within that factor of "
              "it, of those where ten or more were to be expected.")
              .arg(report::scoreText(wanted)));
}

void printTable(const std::vector<EvaluationRow> &rows)
{
    std::vector<QStringList> lines{{EvaluateWords::tr("labels late by, and scorer"),
                                    EvaluateWords::tr("PR-AUC"), EvaluateWords::tr("log loss"),
                                    EvaluateWords::tr("accuracy"), EvaluateWords::tr("F1")}};
    for (const EvaluationRow &row : rows)
        lines.push_back({QString::number(row.delay) + u"  "_s + session::scorerText(row.scorer),
                         report::scoreText(row.mean.prAuc), report::scoreText(row.mean.logLoss),
                         report::scoreText(row.mean.accuracy, 4), report::scoreText(row.mean.f1)});
    for (const QString &line : alignedLines(lines))
        print(line);
}

void printTables(const std::vector<EvaluationRow> &rows, double wanted)
{
    printTable(rows);
    printAlarms(rows, wanted);
}

} // namespace

EvaluateCommand::EvaluateCommand(CLI::App &program)
{
    const auto words = [](const QString &text) { return text.toStdString(); };
    m_app = program.add_subcommand(
        "evaluate", words(EvaluateWords::tr("Tell what models and decision are worth on CSV files")));
    m_app->add_option("PATH", m_path, words(EvaluateWords::tr("A CSV file, or a folder of them")))
        ->required();
    m_app
        ->add_option("--delays", m_delays,
                     words(EvaluateWords::tr("Readings that labels come late, one run for each")))
        ->delimiter(',')
        ->check(CLI::Range(0, 100'000).description(""))
        ->type_name("N,N,...");
    m_app->add_flag("--leave-one-out", m_leaveOneOut,
                    words(EvaluateWords::tr("Judge each device by a fleet in which it alone never trains")));
    m_config.addMapping(*m_app);
    m_config.addCommon(*m_app);
    m_app
        ->add_option("--threads", m_threads,
                     words(EvaluateWords::tr("Runs at a time; 0: one for each processor")))
        ->check(CLI::Range(0, 1024).description(""))
        ->type_name("N");
    m_app->add_flag("--json", m_json, words(EvaluateWords::tr("Print one JSON object and nothing else")));
    m_app->add_flag("--quiet", m_quiet, words(EvaluateWords::tr("No progress")));
    m_app->footer(words(evaluateExamples()) + words(exitCodes()));
}

ExitCode EvaluateCommand::execute(Signals &signals)
{
    if (m_path.empty())
        return refuse({ErrorKind::BadArgument, u"PATH"_s,
                       EvaluateWords::tr("It is empty. Name a CSV file, or a folder of them.")});
    const auto config = m_config.config(fromArgument(m_path));
    if (!config) {
        complain(config.error().error.text());
        return config.error().code;
    }
    EvaluationPlan plan{*config, m_delays, m_leaveOneOut, m_threads};
    if (plan.threads == 0)
        plan.threads = std::max(1, QThread::idealThreadCount());
    const bool shown = !m_quiet && isatty(STDERR_FILENO);
    const auto rows = evaluate(plan, [&](int done, int all) {
        if (shown)
            std::fprintf(stderr, "\r\x1b[K%s",
                         qPrintable(EvaluateWords::tr("%1 of %n run(s)", nullptr, all).arg(done)));
        return !signals.arrived();
    });
    if (shown)
        std::fputs("\r\x1b[K", stderr);
    if (!rows)
        return refuse(rows.error());
    if (rows->empty())
        return ExitCode::Interrupted;
    if (m_json)
        print(QString::fromUtf8(QJsonDocument(json(*rows, m_leaveOneOut)).toJson().trimmed()));
    else
        printTables(*rows, config->alarms.falseAlarmsPerDay);
    return ExitCode::Ok;
}

} // namespace fleetgrad::cli
