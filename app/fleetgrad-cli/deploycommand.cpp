// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploycommand.h"

#include "console.h"
#include "goingon.h"
#include "helptexts.h"

#include <fleet/groups.h>
#include <report/figures.h>
#include <session/commandtexts.h>
#include <session/deployment.h>
#include <store/runfile.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <utility>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class DeployWords
{
    Q_DECLARE_TR_FUNCTIONS(DeployWords)
};

std::string inShell(const QString &text)
{
    return text.toStdString();
}

/// Whether devices try out a model when somebody goes on with the run.
Expected<bool> hasCanary(store::RunFileReader &run)
{
    const std::uint64_t last = run.info().lastBatch;
    store::PastRequest request;
    request.batch = last;
    const auto past = run.past(request);
    if (!past)
        return tl::make_unexpected(past.error());
    bool has = !past->canaries.empty() && past->canaries.back().kind == fleet::EventKind::CanaryBegun;
    const auto waiting = run.commands(last);
    if (!waiting)
        return tl::make_unexpected(waiting.error());
    for (const auto &[batch, command] : *waiting) {
        if (command.kind == fleet::CommandKind::EndCanary)
            has = false;
        else if (!command.model.weights.empty() && !command.devices.empty())
            has = true;
    }
    return has;
}

QString whatHappens(const fleet::Command &command, const store::RunInfo &info, const QString &run)
{
    return DeployWords::tr("%1 Go on with: %2", "what is to happen, a command")
        .arg(session::waitingText(command, info.lastBatch + 1), goingOn(info, run));
}

} // namespace

void DeployCommand::addTo(CLI::App &model)
{
    m_app = model.add_subcommand(
        "deploy", inShell(DeployWords::tr("Give a model to the fleet of a run, or to some of its devices")));
    m_app->add_option("RUN", m_run, inShell(DeployWords::tr("The run file; nobody else may be writing it")))
        ->required();
    m_model.addTo(*m_app, "MODEL", false);
    m_app
        ->add_option(
            "--to", m_to,
            inShell(DeployWords::tr("fleet: it becomes the newest global version; group:NAME or "
                                    "device:NAME: these try it out. NAME may be a pattern (pump-*)")))
        ->capture_default_str()
        ->type_name("WHOM");
    m_app
        ->add_option("--rounds", m_rounds,
                     inShell(DeployWords::tr("They try it out for so many rounds; without it until --promote "
                                             "or --end")))
        ->check(CLI::Range(1, std::numeric_limits<int>::max()).description(""))
        ->type_name("N");
    m_app->add_option("--note", m_note, inShell(DeployWords::tr("Why, for the events of the run")))
        ->type_name("TEXT");
    m_app->add_flag(
        "--promote", m_promotes,
        inShell(DeployWords::tr("The model that devices try out becomes the newest global version")));
    m_app->add_flag("--end", m_ends,
                    inShell(DeployWords::tr("The model that devices try out is taken back")));
    m_app->footer(modelExamples().toStdString() + exitCodes().toStdString());
}

QString DeployCommand::modelName(const store::ModelFile &model) const
{
    if (!m_model.isOfRun())
        return QFileInfo(m_model.path()).fileName();
    const QString version = u"v%1"_s.arg(model.version);
    return model.device.isEmpty() ? version : QString(model.device + u' ' + version);
}

Expected<std::vector<std::uint32_t>> DeployCommand::devices(const store::RunInfo &info) const
{
    const QString to = fromArgument(m_to);
    if (to == u"fleet")
        return std::vector<std::uint32_t>();
    const QString name = to.section(u':', 1);
    const bool isGroup = to.startsWith(u"group:"), isDevice = to.startsWith(u"device:");
    if ((!isGroup && !isDevice) || name.isEmpty()) {
        return failure(ErrorKind::BadArgument, u"--to "_s + to,
                       DeployWords::tr("Write fleet, group:NAME or device:NAME."));
    }
    std::vector<std::uint32_t> found = fleet::groupMembers(name, info.devices);
    if (isDevice && !name.contains(u'*') && !name.contains(u'?')) {
        const auto device = std::ranges::find(info.devices, name, &fleet::DeviceInfo::name);
        found.clear();
        if (device != info.devices.end())
            found.push_back(std::uint32_t(device - info.devices.begin()));
    }
    if (!found.empty())
        return found;
    QStringList some;
    for (std::size_t i = 0; i < std::min<std::size_t>(info.devices.size(), 3); ++i)
        some << info.devices[i].name;
    return failure(ErrorKind::NotFound, u"--to "_s + to,
                   isGroup
                       ? DeployWords::tr("The run has no such group: name what the names of devices begin "
                                         "with, or a pattern. Its devices are called %1, ...")
                             .arg(some.join(u", "_s))
                       : DeployWords::tr("The run has no device of this name. Its devices are called %1, "
                                         "...")
                             .arg(some.join(u", "_s)));
}

Expected<fleet::Command> DeployCommand::deployed(const store::RunInfo &info) const
{
    const auto model = m_model.read();
    if (!model)
        return tl::make_unexpected(model.error());
    auto to = devices(info);
    if (!to)
        return tl::make_unexpected(to.error());
    if (to->empty() && m_rounds > 0) {
        return failure(ErrorKind::BadArgument, u"--rounds"_s,
                       DeployWords::tr("It is for models that devices try out: name them with --to."));
    }
    session::Deployment deployment{*model, modelName(*model), *std::move(to), std::uint32_t(m_rounds),
                                   fromArgument(m_note)};
    auto command = session::deployCommand(deployment, *model, info.config, info.devices);
    if (!command) {
        const QString where = m_model.path();
        command.error().place =
            command.error().place.isEmpty() ? where : QString(where + u", "_s + command.error().place);
        return command;
    }
    // A version of this very run keeps its number.
    if (m_model.isOfRun() && model->device.isEmpty() &&
        QFileInfo(m_model.path()) == QFileInfo(fromArgument(m_run)))
        command->version = model->version;
    return command;
}

Expected<fleet::Command> DeployCommand::wanted(store::RunFileReader &run) const
{
    if (m_promotes || m_ends) {
        if (!m_model.path().isEmpty() || (m_promotes && m_ends)) {
            return failure(ErrorKind::BadArgument, {},
                           DeployWords::tr("Name a model, or --promote, or --end: one of them."));
        }
        const auto canary = hasCanary(run);
        if (!canary)
            return tl::make_unexpected(canary.error());
        if (!*canary) {
            return failure(ErrorKind::BadArgument, fromArgument(m_run),
                           DeployWords::tr("No device of this run tries out a model: there is nothing to "
                                           "promote or to end."));
        }
        return fleet::Command{fleet::CommandKind::EndCanary, {}, m_promotes ? 1.0 : 0.0, 0};
    }
    if (m_model.path().isEmpty()) {
        return failure(ErrorKind::BadArgument, u"MODEL"_s,
                       DeployWords::tr("Name a model file, or a run file with the version that is meant."));
    }
    return deployed(run.info());
}

Expected<QString> DeployCommand::execute() const
{
    const QString path = fromArgument(m_run);
    auto run = store::RunFileReader::open(path);
    if (!run)
        return tl::make_unexpected(run.error());
    const auto command = wanted(**run);
    if (!command)
        return tl::make_unexpected(command.error());
    auto writer = store::RunFileWriter::append(path);
    if (!writer)
        return tl::make_unexpected(writer.error());
    if (const auto added = (*writer)->addCommand(*command); !added)
        return tl::make_unexpected(added.error());
    if (const auto closed = (*writer)->close(); !closed)
        return tl::make_unexpected(closed.error());
    return whatHappens(*command, (*run)->info(), path);
}

} // namespace fleetgrad::cli
