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

QJsonObject json(const std::vector<EvaluationRow> &rows, bool leaveOneOut)
{
    QJsonArray list;
    for (const EvaluationRow &row : rows)
        list.append(QJsonObject{{u"delay"_s, row.delay},
                                {u"model"_s, wordOf(row.scorer)},
                                {u"accuracy"_s, numberJson(row.mean.accuracy)},
                                {u"f1"_s, numberJson(row.mean.f1)},
                                {u"pr_auc"_s, numberJson(row.mean.prAuc)},
                                {u"log_loss"_s, numberJson(row.mean.logLoss)}});
    return {{u"leave_one_out"_s, leaveOneOut}, {u"rows"_s, list}};
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
        printTable(*rows);
    return ExitCode::Ok;
}

} // namespace fleetgrad::cli
