// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelchoice.h"

#include "console.h"

#include <session/modelfiles.h>
#include <store/runfile.h>

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ModelChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ModelChoiceWords)
};

bool isRunFile(const QString &path)
{
    QFile file(path);
    return path.endsWith(u".fleetrun") ||
           (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3");
}

} // namespace

Expected<std::uint32_t> deviceNamed(const store::RunFileReader &run, const QString &name)
{
    const auto &infos = run.info().devices;
    const auto found = std::ranges::find(infos, name, &fleet::DeviceInfo::name);
    if (found != infos.end())
        return std::uint32_t(found - infos.begin());
    QStringList some;
    for (std::size_t i = 0; i < std::min<std::size_t>(infos.size(), 3); ++i)
        some << infos[i].name;
    return failure(ErrorKind::NotFound, name,
                   ModelChoiceWords::tr("The run has no device of this name. Its devices are called %1, ...")
                       .arg(some.join(u", "_s)));
}

Expected<std::uint32_t> newestLocal(store::RunFileReader &run, std::uint32_t device)
{
    const auto versions = run.localVersions(device);
    if (!versions)
        return tl::make_unexpected(versions.error());
    if (!versions->empty())
        return versions->back();
    return failure(
        ErrorKind::NotFound, run.info().devices[device].name,
        ModelChoiceWords::tr("No version of this device’s model was stored. Lower keep_local_versions "
                             "in the next run."));
}

QString ModelChoice::path() const
{
    return fromArgument(m_file);
}

bool ModelChoice::isOfRun() const
{
    return isRunFile(path());
}

void ModelChoice::addTo(CLI::App &app, const char *positional, bool isRequired)
{
    const auto words = [](const QString &text) { return text.toStdString(); };
    app.add_option(positional, m_file, words(ModelChoiceWords::tr("A model file, or a run file")))
        ->required(isRequired);
    app.add_option("--device", m_device,
                   words(ModelChoiceWords::tr("Of a run file: the local model of that device")))
        ->type_name("NAME");
    app.add_option("--version", m_version,
                   words(ModelChoiceWords::tr("Of a run file: that version; without it the newest")))
        ->check(CLI::Range(0, std::numeric_limits<int>::max()).description(""))
        ->type_name("N");
}

Expected<store::ModelKey> ModelChoice::keyIn(store::RunFileReader &run) const
{
    store::ModelKey key;
    if (!m_device.empty()) {
        const auto device = deviceNamed(run, fromArgument(m_device));
        if (!device)
            return tl::make_unexpected(device.error());
        key.device = std::int64_t(*device);
    }
    if (m_version >= 0) {
        key.version = std::uint32_t(m_version);
        return key;
    }
    const auto newest = key.isGlobal() ? run.newestVersion() : newestLocal(run, std::uint32_t(key.device));
    if (!newest)
        return tl::make_unexpected(newest.error());
    key.version = *newest;
    return key;
}

Expected<store::ModelFile> ModelChoice::read() const
{
    const QString path = fromArgument(m_file);
    if (!isRunFile(path)) {
        if (m_device.empty() && m_version < 0)
            return store::readModelFile(path);
        return failure(ErrorKind::BadArgument, path,
                       ModelChoiceWords::tr("This is not a run file: it has no devices and versions. Leave "
                                            "--device and --version out, or name a run file."));
    }
    const auto run = store::RunFileReader::open(path);
    if (!run)
        return tl::make_unexpected(run.error());
    const auto key = keyIn(**run);
    if (!key)
        return tl::make_unexpected(key.error());
    return session::modelOf(**run, *key);
}

} // namespace fleetgrad::cli
