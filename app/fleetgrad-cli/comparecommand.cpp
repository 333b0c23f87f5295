// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparecommand.h"

#include "console.h"
#include "helptexts.h"
#include "summaryjson.h"
#include "summarytable.h"

#include <report/runresults.h>
#include <session/configcomparison.h>
#include <store/branches.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

std::vector<session::ComparedKey> keysOf(const std::vector<session::RunOutline> &runs, bool all)
{
    std::vector<std::shared_ptr<const fleet::RunConfig>> configs;
    for (const session::RunOutline &run : runs)
        configs.push_back(run.snapshot->config);
    auto keys = session::compareConfigs(configs);
    if (!all)
        std::erase_if(keys, [](const session::ComparedKey &key) { return !key.differs(); });
    return keys;
}

std::vector<report::ResultRow> resultsOf(const std::vector<session::RunOutline> &runs)
{
    std::vector<report::RunFigures> figures;
    for (const session::RunOutline &run : runs)
        figures.push_back({run.snapshot.get(), run.summary.get()});
    return report::runResults(figures);
}

QStringList names(const QString &first, const std::vector<session::RunOutline> &runs)
{
    QStringList names{first};
    for (const session::RunOutline &run : runs) {
        store::RunAddress address = store::addressOf(run.path);
        address.file = QFileInfo(address.file).completeBaseName();
        names << address.text();
    }
    return names;
}

QStringList cellsOf(const report::ResultRow &row)
{
    QStringList cells{row.name};
    for (std::size_t run = 0; run < row.values.size(); ++run)
        cells << row.texts[qsizetype(run)] + (row.isBest(run) ? u" *"_s : u"  "_s);
    return cells;
}

} // namespace

CompareCommand::CompareCommand(CLI::App &program)
{
    m_app = program.add_subcommand(
        "compare", CompareWords::tr("Show in what run files differ, and what came of each").toStdString());
    m_app
        ->add_option("RUNFILE", m_files,
                     CompareWords::tr("Run files, two or more; they are not changed").toStdString())
        ->required()
        ->expected(2, 100);
    m_app->add_flag("--all-keys", m_allKeys,
                    CompareWords::tr("Show the keys that are the same in all runs, too").toStdString());
    m_app->add_flag("--json", m_json, CompareWords::tr("As one JSON object").toStdString());
    m_app->footer(compareExamples().toStdString() + exitCodes().toStdString());
}

ExitCode CompareCommand::execute()
{
    std::vector<session::RunOutline> runs;
    for (const std::string &file : m_files) {
        auto run = session::readOutline(fromArgument(file));
        if (!run)
            return refuse(run.error());
        runs.push_back(*std::move(run));
    }
    m_json ? printJson(runs) : printTables(runs);
    return ExitCode::Ok;
}

void CompareCommand::printTables(const std::vector<session::RunOutline> &runs) const
{
    const auto keys = keysOf(runs, m_allKeys);
    if (keys.empty())
        print(CompareWords::tr("The configurations are the same in every key."));
    std::vector<QStringList> rows{names(CompareWords::tr("key"), runs)};
    for (const session::ComparedKey &key : keys)
        rows.push_back(QStringList(key.key) + key.values);
    for (const QString &line : keys.empty() ? QStringList() : alignedLines(rows))
        print(line);
    print({});
    rows = {names(CompareWords::tr("whole run; * the best"), runs)};
    for (const report::ResultRow &row : resultsOf(runs))
        rows.push_back(cellsOf(row));
    for (const QString &line : alignedLines(rows))
        print(line);
}

void CompareCommand::printJson(const std::vector<session::RunOutline> &runs) const
{
    QJsonArray files, keys, results;
    for (const session::RunOutline &run : runs)
        files << QJsonObject{{u"file"_s, run.path},
                             {u"batches"_s, qint64(run.snapshot->batch)},
                             {u"finished"_s, run.snapshot->state == session::RunState::Finished}};
    for (const session::ComparedKey &key : keysOf(runs, m_allKeys))
        keys << QJsonObject{{u"key"_s, key.key}, {u"values"_s, QJsonArray::fromStringList(key.values)}};
    for (const report::ResultRow &row : resultsOf(runs)) {
        QJsonArray values, best;
        for (std::size_t run = 0; run < row.values.size(); ++run) {
            values << numberJson(row.values[run]);
            best << row.isBest(run);
        }
        results << QJsonObject{{u"figure"_s, row.key}, {u"values"_s, values}, {u"best"_s, best}};
    }
    const QJsonObject whole{{u"runs"_s, files}, {u"configuration"_s, keys}, {u"results"_s, results}};
    print(QString::fromUtf8(QJsonDocument(whole).toJson()).chopped(1));
}

} // namespace fleetgrad::cli
