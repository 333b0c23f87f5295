// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featurescommand.h"

#include "console.h"
#include "featurewriter.h"
#include "helptexts.h"

#include <fleet/readingfeatures.h>
#include <session/modelfiles.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <optional>
#include <span>
#include <stop_token>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class FeaturesWords
{
    Q_DECLARE_TR_FUNCTIONS(FeaturesWords)
};

constexpr int rowsBetweenLooks = 1000; ///< at the signals
constexpr qsizetype mostRemarks = 10;

bool isNpy(const QString &output)
{
    return QFileInfo(output).suffix().compare(u"npy"_s, Qt::CaseInsensitive) == 0;
}

/// Beside the array: what its columns are.
QString namesPath(const QString &output)
{
    return output.chopped(3) + u"txt"_s;
}

/// Whether the file is one of those that are read.
bool isInput(const QString &output, const QString &input)
{
    const QString file = QFileInfo(output).canonicalFilePath(), read = QFileInfo(input).canonicalFilePath();
    return !file.isEmpty() && !read.isEmpty() && (file == read || file.startsWith(read + u'/'));
}

std::optional<Error> outputProblem(const QString &output, const QString &input)
{
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (suffix != u"csv"_s && suffix != u"npy"_s)
        return Error{ErrorKind::BadArgument, output,
                     FeaturesWords::tr("The end of this name tells no format. End it with .csv or .npy.")};
    if (isInput(output, input) || (suffix == u"npy"_s && isInput(namesPath(output), input)))
        return Error{ErrorKind::BadArgument, output,
                     FeaturesWords::tr("This file would replace one of those that are read. Name another.")};
    return {};
}

tl::unexpected<Error> cannotWrite(const QFileDevice &file)
{
    return failure(ErrorKind::NotWritable, file.fileName(),
                   QCoreApplication::translate("CsvOutput",
                                               "The file can't be written (%1). Check the folder, "
                                               "its permissions and the space that is left.")
                       .arg(file.errorString()));
}

tl::unexpected<Error> interrupted()
{
    return failure(ErrorKind::Cancelled, {}, FeaturesWords::tr("Interrupted: nothing is kept."));
}

Expected<void> writeNames(const QString &path, const QStringList &names)
{
    QSaveFile file(path);
    QByteArray text;
    for (const QString &name : names)
        text += name.simplified().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

} // namespace

FeaturesCommand::FeaturesCommand(CLI::App &program)
{
    const auto words = [](const QString &text) { return text.toStdString(); };
    m_app = program.add_subcommand(
        "features", words(FeaturesWords::tr("Write the features that models see of the readings of files")));
    m_app->add_option("PATH", m_path, words(FeaturesWords::tr("A CSV file, or a folder of them")))
        ->required();
    m_app->add_option("--device", m_device, words(FeaturesWords::tr("This device alone")))->type_name("NAME");
    m_app
        ->add_option("--model", m_model,
                     words(FeaturesWords::tr("Whose features: those of local models, or of the fleet")))
        ->check(CLI::IsMember({"local", "fleet"}).description(""))
        ->type_name("local|fleet");
    m_app
        ->add_option("--output", m_output,
                     words(FeaturesWords::tr("A .csv file, or for one device a .npy file; without it CSV "
                                             "goes to standard output")))
        ->type_name("FILE");
    m_flags.addMapping(*m_app);
    m_flags.addMethod(*m_app);
    m_app->add_flag("--quiet", m_quiet, words(FeaturesWords::tr("No remarks on the files")));
    m_app->footer(words(featuresExamples()) + words(exitCodes()));
}

ExitCode FeaturesCommand::execute(Signals &signals)
{
    if (m_path.empty())
        return refuse({ErrorKind::BadArgument, u"PATH"_s,
                       FeaturesWords::tr("It is empty. Name a CSV file, or a folder of them.")});
    const QString output = fromArgument(m_output);
    if (const auto problem = m_output.empty() ? std::nullopt : outputProblem(output, fromArgument(m_path)))
        return refuse(*problem);
    const auto config = m_flags.config(fromArgument(m_path));
    if (!config) {
        complain(config.error().error.text());
        return config.error().code;
    }
    const auto written = writeAll(*config, signals);
    if (written)
        return ExitCode::Ok;
    const ExitCode code = refuse(written.error());
    return written.error().kind == ErrorKind::Cancelled ? ExitCode::Interrupted : code;
}

Expected<void> FeaturesCommand::writeAll(const fleet::RunConfig &config, Signals &signals)
{
    m_config = config;
    std::stop_source stop;
    auto source = fleet::openSource(m_config, stop.get_token(), [&](double) {
        if (signals.arrived())
            stop.request_stop();
    });
    if (stop.stop_requested())
        return interrupted();
    if (!source)
        return tl::make_unexpected(source.error());
    m_source = *std::move(source);
    const QStringList remarks = m_quiet ? QStringList() : m_source->remarks();
    for (const QString &text : remarks.first(std::min(remarks.size(), mostRemarks)))
        remark(text);
    if (remarks.size() > mostRemarks)
        remark(u"…"_s);
    if (auto chosen = chooseDevices(); !chosen)
        return chosen;
    const auto names = featureNames();
    if (!names)
        return tl::make_unexpected(names.error());
    if (!m_output.empty())
        return writeFile(*names, signals);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return cannotWrite(out);
    return writeRows(*csvFeatures(out, *names), signals);
}

Expected<void> FeaturesCommand::chooseDevices()
{
    const auto &devices = m_source->devices();
    m_devices.resize(devices.size());
    std::iota(m_devices.begin(), m_devices.end(), 0U);
    QStringList some;
    for (std::size_t i = 0; i < std::min<std::size_t>(devices.size(), 3); ++i)
        some << devices[i].name;
    if (!m_device.empty()) {
        const QString name = fromArgument(m_device);
        std::erase_if(m_devices, [&](std::uint32_t device) { return devices[device].name != name; });
        if (m_devices.empty()) {
            return failure(ErrorKind::NotFound, name,
                           FeaturesWords::tr("The files have no device of this name. Their devices are "
                                             "called %1, ...")
                               .arg(some.join(u", "_s)));
        }
    }
    if (m_devices.size() > 1 && isNpy(fromArgument(m_output))) {
        return failure(ErrorKind::BadArgument, u"--device"_s,
                       FeaturesWords::tr("A .npy file holds one device, and the files have more: %1, ... "
                                         "Name one, or write a .csv file.")
                           .arg(some.join(u", "_s)));
    }
    return {};
}

Expected<QStringList> FeaturesCommand::featureNames() const
{
    if (m_model == "fleet")
        return session::fleetFeatures(m_config.method);
    const auto &devices = m_source->devices();
    const fleet::DeviceInfo &first = devices[m_devices.front()];
    const auto other = std::find_if(m_devices.begin(), m_devices.end(), [&](std::uint32_t device) {
        return devices[device].channels != first.channels;
    });
    if (other == m_devices.end())
        return session::localFeatures(m_config.method, first);
    return failure(ErrorKind::BadArgument, u"--device"_s,
                   FeaturesWords::tr("%1 and %2 have different channels, so that their features are no one "
                                     "table. Name one device, or write those of the fleet (--model fleet).")
                       .arg(first.name, devices[*other].name));
}

Expected<void> FeaturesCommand::writeFile(const QStringList &names, Signals &signals)
{
    QSaveFile file(fromArgument(m_output));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    const bool isArray = isNpy(file.fileName());
    const auto writer = isArray
                            ? npyFeatures(file, names.size(), m_source->devices()[m_devices.front()].readings)
                            : csvFeatures(file, names);
    if (auto written = writeRows(*writer, signals); !written)
        return written.error().kind == ErrorKind::Cancelled ? written : cannotWrite(file);
    if (!file.commit())
        return cannotWrite(file);
    print(file.fileName());
    if (!isArray)
        return {};
    const QString path = namesPath(file.fileName());
    auto named = writeNames(path, names);
    if (named)
        print(path);
    return named;
}

Expected<void> FeaturesCommand::writeRows(FeatureWriter &writer, Signals &signals)
{
    const bool isLocal = m_model == "local";
    bool stopped = false;
    for (const std::uint32_t device : m_devices) {
        const QString &name = m_source->devices()[device].name;
        int rows = 0;
        const auto take = [&](const fleet::ReadingFeatures &reading) {
            const std::span<const float> features = isLocal ? reading.local : reading.fleet;
            writer.add(name, reading.time, reading.label,
                       reading.isScored ? features : std::span<const float>());
            stopped = ++rows % rowsBetweenLooks == 0 && signals.arrived();
            return !stopped;
        };
        if (auto read = fleet::forEachReading(m_config, *m_source, device, take); !read)
            return read;
        if (stopped)
            return interrupted();
    }
    if (writer.finish())
        return {};
    return failure(
        ErrorKind::NotWritable, {},
        QCoreApplication::translate("Console", "Standard output can’t be written: is the disk full?"));
}

} // namespace fleetgrad::cli
