// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"

#include "console.h"
#include "drive.h"
#include "helptexts.h"
#include "modelchoice.h"
#include "weightscsv.h"

#include <charts/exporting.h>
#include <report/figures.h>
#include <report/report.h>
#include <session/session.h>
#include <store/modelfile.h>
#include <store/runfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <limits>
#include <span>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize chartSize(960, 320);

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

/// A device's name as a part of a file's name.
QString fileNameOf(const store::ModelFile &model)
{
    QString name = model.kind == u"global"_s ? u"global"_s : model.device;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !u"-_."_s.contains(c))
            c = u'_';
    }
    return name + u"_v"_s + QString::number(model.version) + u".json"_s;
}

Expected<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return failure(ErrorKind::NotWritable, folder,
                   ExportWords::tr("This folder can’t be made. Name one in a place where you may write."));
}

tl::unexpected<Error> failed(const Error &error)
{
    return tl::make_unexpected(error);
}

} // namespace

ExportCommand::ExportCommand(CLI::App &program)
{
    const auto words = [](const QString &sentence) { return sentence.toStdString(); };
    m_app = program.add_subcommand(
        "export", words(ExportWords::tr("Write models, charts or the report of a run file")));
    m_app->add_option("RUNFILE", m_file, words(ExportWords::tr("The run file")))->required();
    CLI::Option *model =
        m_app
            ->add_option("--model", m_model,
                         words(ExportWords::tr(
                             "The model of a device, the newest that was stored if no version is named")))
            ->type_name("DEVICE[:VERSION]");
    CLI::Option *global = m_app->add_option("--global", m_global, words(ExportWords::tr("A global version")))
                              ->check(CLI::Range(0, std::numeric_limits<int>::max()).description(""))
                              ->type_name("VERSION");
    m_app
        ->add_option(
            "--to", m_to,
            words(ExportWords::tr("The file of --model or --global, in the format that its name ends with; "
                                  "without it NAME_vVERSION.json here")))
        ->type_name("FILE");
    m_app
        ->add_option("--all-models", m_models,
                     words(ExportWords::tr("Every stored version of every device, and every "
                                           "global version, as files in a folder")))
        ->type_name("FOLDER");
    m_app
        ->add_option("--weights", m_weights,
                     words(ExportWords::tr("The weights of the newest stored model of every device, a line "
                                           "each, as a CSV file")))
        ->type_name("FILE");
    m_app->add_option("--charts", m_charts, words(ExportWords::tr("The charts, a file each, in a folder")))
        ->type_name("FOLDER");
    m_app->add_option("--format", m_format, words(ExportWords::tr("Of the charts: svg, png, pdf or csv")))
        ->check(CLI::IsMember({"svg", "png", "pdf", "csv"}).description(""))
        ->type_name("FORMAT");
    m_app
        ->add_option("--report", m_report,
                     words(ExportWords::tr("The report (index.html and its charts), in a folder")))
        ->type_name("FOLDER");
    model->excludes(global);
    m_app->footer(words(exportExamples()) + words(exitCodes()));
}

ExitCode ExportCommand::execute()
{
    if (m_model.empty() && m_global < 0 && m_models.empty() && m_weights.empty() && m_charts.empty() &&
        m_report.empty()) {
        return refuse(
            {ErrorKind::BadArgument,
             {},
             ExportWords::tr("Say what to export: --model, --global, --all-models, --weights, --charts "
                             "or --report.")});
    }
    const auto session = session::Session::open(fromArgument(m_file), {});
    session->wait([](const session::Snapshot &) { return true; });
    const auto snapshot = session->snapshot();
    if (snapshot->error)
        return refuse(*snapshot->error);
    const auto exported = exportAll(*session);
    return exported ? ExitCode::Ok : refuse(exported.error());
}

Expected<void> ExportCommand::exportAll(session::Session &session)
{
    using Part = Expected<void> (ExportCommand::*)(session::Session &);
    const std::pair<bool, Part> parts[] = {{!m_model.empty(), &ExportCommand::exportLocal},
                                           {m_global >= 0, &ExportCommand::exportGlobal},
                                           {!m_models.empty(), &ExportCommand::exportEvery},
                                           {!m_weights.empty(), &ExportCommand::exportWeights},
                                           {!m_charts.empty(), &ExportCommand::exportCharts},
                                           {!m_report.empty(), &ExportCommand::exportReport}};
    for (const auto &[wanted, part] : parts) {
        if (!wanted)
            continue;
        if (auto done = (this->*part)(session); !done)
            return done;
    }
    return {};
}

Expected<void> ExportCommand::write(const store::ModelFile &model, const QString &path)
{
    auto written = store::writeModelFile(path, model);
    if (written)
        print(path);
    return written;
}

Expected<void> ExportCommand::exportLocal(session::Session &session)
{
    // A device's name may hold a colon: only a number after the last one is a version.
    QString name = fromArgument(m_model);
    bool hasVersion = false;
    const qsizetype colon = name.lastIndexOf(u':');
    std::uint32_t version = colon > 0 ? name.mid(colon + 1).toUInt(&hasVersion) : 0;
    if (hasVersion)
        name.truncate(colon);
    const auto reader = store::RunFileReader::open(fromArgument(m_file));
    if (!reader)
        return failed(reader.error());
    const auto device = deviceNamed(**reader, name);
    if (!device)
        return failed(device.error());
    if (!hasVersion) {
        const auto newest = newestLocal(**reader, *device);
        if (!newest)
            return failed(newest.error());
        version = *newest;
    }
    const auto model = session.localModel(*device, version).get();
    if (!model)
        return failed(model.error());
    return write(*model, m_to.empty() ? fileNameOf(*model) : fromArgument(m_to));
}

Expected<void> ExportCommand::exportGlobal(session::Session &session)
{
    const auto model = session.globalModel(std::uint32_t(m_global)).get();
    if (!model)
        return failed(model.error());
    return write(*model, m_to.empty() ? fileNameOf(*model) : fromArgument(m_to));
}

Expected<void> ExportCommand::exportEvery(session::Session &session)
{
    const QDir folder(fromArgument(m_models));
    if (auto made = makeFolder(folder.path()); !made)
        return made;
    const auto reader = store::RunFileReader::open(fromArgument(m_file));
    if (!reader)
        return failed(reader.error());
    const auto snapshot = session.snapshot();
    for (std::uint32_t device = 0; device < snapshot->infos->size(); ++device) {
        const auto versions = (*reader)->localVersions(device);
        if (!versions)
            return failed(versions.error());
        for (const std::uint32_t version : *versions) {
            const auto model = session.localModel(device, version).get();
            if (!model)
                return failed(model.error());
            if (auto written = write(*model, folder.filePath(fileNameOf(*model))); !written)
                return written;
        }
    }
    for (std::uint32_t version = 1; version <= snapshot->version; ++version) {
        const auto model = session.globalModel(version).get();
        if (!model)
            return failed(model.error());
        if (auto written = write(*model, folder.filePath(fileNameOf(*model))); !written)
            return written;
    }
    return {};
}

Expected<void> ExportCommand::exportWeights(session::Session &)
{
    const auto reader = store::RunFileReader::open(fromArgument(m_file));
    if (!reader)
        return failed(reader.error());
    const QString path = fromArgument(m_weights);
    const auto missing = writeWeights(**reader, path);
    if (!missing)
        return failed(missing.error());
    if (*missing > 0)
        remark(ExportWords::tr("%n device(s) are left out: no version of their models was stored.", nullptr,
                               int(*missing)));
    print(path);
    return {};
}

Expected<void> ExportCommand::exportCharts(session::Session &session)
{
    const QDir folder(fromArgument(m_charts));
    if (auto made = makeFolder(folder.path()); !made)
        return made;
    const auto summary = session.summary().get();
    const auto snapshot =
        summary ? snapshotWithCurves(session, report::notableDevices(*summary)) : session.snapshot();
    const std::vector<charts::Chart> charts = report::reportCharts(*snapshot);
    const QString suffix = fromArgument(m_format);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const QString path = folder.filePath(report::reportChartNames()[qsizetype(i)] + u'.' + suffix);
        const std::span one(&charts[i], 1);
        const QString error =
            suffix == u"csv"_s ? charts::exportCsv(one, path) : charts::exportImage(one, path, chartSize);
        if (!error.isEmpty())
            return failure(ErrorKind::NotWritable, {}, error);
        print(path);
    }
    return {};
}

Expected<void> ExportCommand::exportReport(session::Session &session)
{
    const auto summary = session.summary().get();
    if (!summary)
        return failed(summary.error());
    const auto page = writeSessionReport(session, fromArgument(m_file), *summary, fromArgument(m_report));
    if (!page)
        return failed(page.error());
    print(*page);
    return {};
}

} // namespace fleetgrad::cli
