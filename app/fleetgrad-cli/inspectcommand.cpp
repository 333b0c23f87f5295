// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectcommand.h"

#include "console.h"
#include "forktree.h"
#include "goingon.h"
#include "helptexts.h"
#include "inspectmodel.h"
#include "runhistory.h"
#include "summaryjson.h"
#include "summarytable.h"

#include <report/figures.h>
#include <report/report.h>
#include <session/commandtexts.h>
#include <session/configfile.h>
#include <session/texts.h>
#include <store/runfile.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class InspectWords
{
    Q_DECLARE_TR_FUNCTIONS(InspectWords)
};

/// The sign that SQLite files begin with. What is too short for it, or can't be read, is the reader's to
/// refuse.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.size() == 0 || file.read(15) == "SQLite format 3";
}

/// What texts about a run need of a snapshot, from its file.
session::Snapshot described(const store::RunInfo &info)
{
    session::Snapshot snapshot;
    snapshot.config = std::make_shared<const fleet::RunConfig>(info.config);
    snapshot.infos = std::make_shared<const std::vector<fleet::DeviceInfo>>(info.devices);
    return snapshot;
}

QString level(fleet::EventLevel level)
{
    switch (level) {
    case fleet::EventLevel::Info:
        return InspectWords::tr("information");
    case fleet::EventLevel::Warning:
        return InspectWords::tr("warning");
    case fleet::EventLevel::Critical:
        return InspectWords::tr("critical");
    }
    return {};
}

} // namespace

InspectCommand::InspectCommand(CLI::App &program)
{
    m_app = program.add_subcommand(
        "inspect", InspectWords::tr("Show what a run file or a model file holds").toStdString());
    m_app->add_option("FILE", m_file, InspectWords::tr("A run file or a model file").toStdString())
        ->required();
    CLI::Option *json =
        m_app->add_flag("--json", m_json, InspectWords::tr("As one JSON object").toStdString());
    CLI::Option *digest = m_app->add_flag(
        "--digest", m_digest,
        InspectWords::tr("The digest of a run's content: equal for equal runs").toStdString());
    CLI::Option *events =
        m_app->add_flag("--events", m_events, InspectWords::tr("The events of a run").toStdString());
    CLI::Option *versions = m_app->add_flag("--versions", m_versions,
                                            InspectWords::tr("The global versions of a run").toStdString());
    CLI::Option *config = m_app->add_flag(
        "--config", m_config, InspectWords::tr("The configuration of a run, as TOML").toStdString());
    json->excludes(digest)->excludes(events)->excludes(versions)->excludes(config);
    digest->excludes(events)->excludes(versions)->excludes(config);
    events->excludes(versions)->excludes(config);
    versions->excludes(config);
    m_app->footer(inspectExamples().toStdString() + exitCodes().toStdString());
}

ExitCode InspectCommand::execute()
{
    const QString path = fromArgument(m_file);
    if (isDatabase(path) || path.endsWith(u".fleetrun"))
        return inspectRun(path);
    if (m_digest || m_events || m_versions || m_config) {
        return refuse(
            {ErrorKind::BadFormat, path,
             InspectWords::tr("This is not a run file. Only a run file has a digest, events, versions and "
                              "a configuration.")});
    }
    return inspectModel(path);
}

ExitCode InspectCommand::inspectModel(const QString &path)
{
    const auto model = store::readModelFile(path);
    if (!model)
        return refuse(model.error());
    if (m_json)
        print(QString::fromUtf8(QJsonDocument(modelJson(*model)).toJson()).chopped(1));
    else
        for (const QString &line : modelLines(*model))
            print(line);
    return ExitCode::Ok;
}

ExitCode InspectCommand::inspectRun(const QString &path)
{
    const auto reader = store::RunFileReader::open(path);
    if (!reader)
        return refuse(reader.error());
    if (m_events)
        return printEvents(**reader);
    if (m_versions)
        return printVersions(**reader);
    if (m_config) {
        print(session::printConfig((*reader)->info().config).chopped(1));
        return ExitCode::Ok;
    }
    if (!m_digest)
        return m_json ? printRunJson(**reader) : printRun(**reader);
    const auto digest = (*reader)->digest();
    if (!digest)
        return refuse(digest.error());
    print(*digest);
    return ExitCode::Ok;
}

ExitCode InspectCommand::printRun(store::RunFileReader &reader)
{
    const store::RunInfo &info = reader.info();
    const auto summary = reader.summary();
    if (!summary)
        return refuse(summary.error());
    print(info.path);
    const bool isLive = info.config.source == fleet::SourceKind::Live && !info.branch;
    const QString state =
        info.finished ? InspectWords::tr("Finished after batch %1.")
        : isLive      ? InspectWords::tr("Stopped after batch %1; fleetgrad-cli serve goes on with it.")
                      : InspectWords::tr("Stopped after batch %1; fleetgrad-cli resume goes on with it.");
    print(state.arg(report::countText(info.lastBatch)));
    print(InspectWords::tr("Made by Fleetgrad %1 at %2.")
              .arg(info.program, info.created.toString(Qt::ISODate)));
    if (info.movedUpTo > 0)
        print(InspectWords::tr("What devices reported up to batch %1 is in earlier files.")
                  .arg(report::countText(info.movedUpTo)));
    if (auto printed = printWaiting(reader); printed != ExitCode::Ok)
        return printed;
    if (!*summary) {
        print(InspectWords::tr("%Ln device(s), no summary yet: it stopped before its first checkpoint.",
                               nullptr, int(info.devices.size())));
        return printForks(reader);
    }
    print(report::whatRan(described(info), **summary));
    if ((*summary)->batches < info.lastBatch)
        print(InspectWords::tr("The figures are those after batch %1, of its newest checkpoint.")
                  .arg(report::countText((*summary)->batches)));
    print({});
    QStringList lines = summaryLines(**summary);
    const QStringList alarms = alarmLines((*summary)->alarms, info.config.alarms, info.devices);
    if (!alarms.isEmpty())
        lines << QString() << alarms;
    for (const QString &line : lines)
        print(line);
    return printForks(reader);
}

/// What was said to a run that stands still, and takes effect when somebody goes on with it.
ExitCode InspectCommand::printWaiting(store::RunFileReader &reader)
{
    const store::RunInfo &info = reader.info();
    const auto waiting = reader.commands(info.lastBatch);
    if (!waiting)
        return refuse(waiting.error());
    for (const auto &[batch, command] : *waiting) {
        if (command.changesLearning())
            print(session::waitingText(command, batch));
    }
    if (!waiting->empty())
        print(InspectWords::tr("That waits for: %1", "a command").arg(goingOn(info, info.path)));
    return ExitCode::Ok;
}

ExitCode InspectCommand::printForks(store::RunFileReader &reader)
{
    const auto lines = forkLines(reader.info().path);
    if (!lines)
        return refuse(lines.error());
    if (!lines->isEmpty())
        print({});
    for (const QString &line : *lines)
        print(line);
    return ExitCode::Ok;
}

ExitCode InspectCommand::printRunJson(store::RunFileReader &reader)
{
    const store::RunInfo &info = reader.info();
    const auto summary = reader.summary();
    if (!summary)
        return refuse(summary.error());
    RunFacts facts;
    facts.seconds = -1;
    facts.runFile = info.path;
    facts.interrupted = !info.finished;
    fleet::RunSummary figures = summary->value_or(fleet::RunSummary());
    figures.devices.resize(info.devices.size());
    QJsonObject object = summaryJson(described(info), figures, facts);
    const auto waiting = reader.commands(info.lastBatch);
    if (!waiting)
        return refuse(waiting.error());
    QJsonArray commands;
    for (const auto &[batch, command] : *waiting)
        commands << QJsonObject{{u"batch"_s, qint64(batch)},
                                {u"what"_s, session::waitingText(command, batch)}};
    object[u"waiting"_s] = commands;
    print(QString::fromUtf8(QJsonDocument(object).toJson()).chopped(1));
    return ExitCode::Ok;
}

ExitCode InspectCommand::printEvents(store::RunFileReader &reader)
{
    const auto &infos = reader.info().devices;
    const auto read = reader.forEachBatch([&](fleet::BatchRecord &&record) {
        for (const fleet::Event &event : record.events)
            print(u"%1\t%2\t%3"_s.arg(QString::number(event.batch), level(event.level),
                                      session::eventText(event, infos)));
        return true;
    });
    return read ? ExitCode::Ok : refuse(read.error());
}

ExitCode InspectCommand::printVersions(store::RunFileReader &reader)
{
    const auto versions = versionsOf(reader);
    if (!versions)
        return refuse(versions.error());
    for (const QString &line : versionLines(*versions))
        print(line);
    return ExitCode::Ok;
}

} // namespace fleetgrad::cli
