// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcommand.h"

#include "console.h"
#include "helptexts.h"
#include "inspectmodel.h"
#include "scoring.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(ModelWords)
};

QString formatList()
{
    QStringList names;
    for (const store::ModelFormatInfo &format : store::modelFormats())
        names << format.name;
    return names.join(u", "_s);
}

} // namespace

ModelCommand::ModelCommand(CLI::App &program)
{
    m_app =
        program.add_subcommand("model", inUtf8(ModelWords::tr("Show, convert, try out and deploy a model")));
    m_app->require_subcommand(0, 1);
    addShow();
    addConvert();
    addScore();
    m_deploy.addTo(*m_app);
    m_app->footer(inUtf8(modelExamples()) + inUtf8(exitCodes()));
}

void ModelCommand::addShow()
{
    m_show =
        m_app->add_subcommand("show", inUtf8(ModelWords::tr("Show where a model is from, what it is worth "
                                                            "and its largest weights")));
    m_shown.addTo(*m_show, "FILE");
    m_show->add_flag("--json", m_json, inUtf8(ModelWords::tr("As one JSON object")));
    m_show->footer(inUtf8(modelExamples()) + inUtf8(exitCodes()));
}

void ModelCommand::addConvert()
{
    m_convert = m_app->add_subcommand("convert", inUtf8(ModelWords::tr("Write a model in another format")));
    m_converted.addTo(*m_convert, "FROM");
    m_convert->add_option("TO", m_to, inUtf8(ModelWords::tr("The file to write")))->required();
    m_convert
        ->add_option("--format", m_format,
                     inUtf8(ModelWords::tr("%1; without it, as the name of the file ends").arg(formatList())))
        ->type_name("FORMAT");
    m_convert->footer(inUtf8(modelExamples()) + inUtf8(exitCodes()));
}

void ModelCommand::addScore()
{
    m_score = m_app->add_subcommand(
        "score", inUtf8(ModelWords::tr("Write what a model says of each reading of CSV files")));
    m_scoring.addTo(*m_score, "MODEL");
    m_score->add_option("PATH", m_readings, inUtf8(ModelWords::tr("A CSV file, or a folder of them")))
        ->required();
    m_score->add_option("--only", m_only, inUtf8(ModelWords::tr("The readings of that device alone")))
        ->type_name("NAME");
    m_score
        ->add_option("--output", m_output,
                     inUtf8(ModelWords::tr("The CSV file to write; without it standard output")))
        ->type_name("FILE");
    m_config.addMapping(*m_score);
    m_score->footer(inUtf8(modelExamples()) + inUtf8(exitCodes()));
}

ExitCode ModelCommand::execute()
{
    if (m_show->parsed())
        return show();
    if (m_convert->parsed())
        return convert();
    if (m_score->parsed())
        return score();
    if (m_deploy.isChosen()) {
        const auto deployed = m_deploy.execute();
        if (!deployed)
            return refuse(deployed.error());
        print(*deployed);
        return ExitCode::Ok;
    }
    return refuse(
        {ErrorKind::BadArgument,
         {},
         ModelWords::tr("Say what to do with a model: show, convert, score or deploy. --help tells more.")});
}

ExitCode ModelCommand::show()
{
    const auto model = m_shown.read();
    if (!model)
        return refuse(model.error());
    if (m_json) {
        print(QString::fromUtf8(QJsonDocument(modelJson(*model)).toJson()).chopped(1));
        return ExitCode::Ok;
    }
    for (const QString &line : modelLines(*model))
        print(line);
    return ExitCode::Ok;
}

ExitCode ModelCommand::convert()
{
    const auto model = m_converted.read();
    if (!model)
        return refuse(model.error());
    const QString to = fromArgument(m_to);
    if (const auto written = store::writeModelFile(to, *model, fromArgument(m_format)); !written)
        return refuse(written.error());
    print(to);
    return ExitCode::Ok;
}

ExitCode ModelCommand::score()
{
    if (m_readings.empty()) {
        return refuse({ErrorKind::BadArgument, u"PATH"_s,
                       ModelWords::tr("It is empty. Name a CSV file, or a folder of them.")});
    }
    const auto model = m_scoring.read();
    if (!model)
        return refuse(model.error());
    auto config = m_config.config(fromArgument(m_readings));
    if (!config) {
        complain(config.error().error.text());
        return config.error().code;
    }
    const auto scored = scoreReadings(*model, *config, fromArgument(m_only), fromArgument(m_output));
    return scored ? ExitCode::Ok : refuse(scored.error());
}

} // namespace fleetgrad::cli
