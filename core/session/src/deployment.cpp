// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/deployment.h>

#include <session/modelfiles.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <variant>

namespace fleetgrad::session {

namespace {

class DeploymentTexts
{
    Q_DECLARE_TR_FUNCTIONS(Deployment)
};

/// In the order of the fleet's features.
Expected<learning::LinearModel> fittedToFleet(const store::ModelFile &model, learning::Method method)
{
    const QStringList features = fleetFeatures(method);
    auto result = fitted(model, features);
    if (result)
        return result;
    const auto [onlyModel, onlyFleet] = differing(model.featureNames, features);
    return failure(
        ErrorKind::BadArgument, {},
        DeploymentTexts::tr("The model takes other features than the fleet model of this run. Only "
                            "the model has: %1. Only the fleet has: %2. Choose a model of a run by "
                            "the same method.")
            .arg(onlyModel, onlyFleet));
}

Expected<learning::LinearModel> fittedToDevices(const store::ModelFile &model, learning::Method method,
                                                const std::vector<std::uint32_t> &members,
                                                const std::vector<fleet::DeviceInfo> &devices)
{
    const QStringList features = localFeatures(method, devices[members.front()]);
    for (const std::uint32_t member : members) {
        const QStringList own = localFeatures(method, devices[member]);
        auto result = fitted(model, own);
        if (!result) {
            result.error().place = devices[member].name;
            return result;
        }
        if (own != features) {
            return failure(ErrorKind::BadArgument, devices[member].name,
                           DeploymentTexts::tr("Its features are in another order than those of %1: give the "
                                               "model to each by itself.")
                               .arg(devices[members.front()].name));
        }
    }
    return fitted(model, features);
}

} // namespace

Expected<fleet::Command> deployCommand(const Deployment &deployment, const store::ModelFile &model,
                                       const fleet::RunConfig &config,
                                       const std::vector<fleet::DeviceInfo> &devices)
{
    const bool isLocal = model.kind == QStringLiteral("local");
    fleet::Command command;
    command.kind = isLocal ? fleet::CommandKind::DeployLocal : fleet::CommandKind::Deploy;
    command.value = deployment.rounds;
    command.version = learning::noVersion;
    command.text = deployment.note.isEmpty()
                       ? deployment.name
                       : QStringLiteral("%1 (%2)").arg(deployment.name, deployment.note);
    for (const std::uint32_t device : deployment.devices) {
        const bool takes = !isLocal || fleet::deviceTrains(config, devices.size(), device);
        if (device < devices.size() && takes)
            command.devices.push_back(device);
    }
    if (deployment.devices.empty() && isLocal) {
        return failure(
            ErrorKind::BadArgument, {},
            DeploymentTexts::tr("This is the local model of one device: it can be given to devices "
                                "with the same channels, not to the whole fleet. Name them."));
    }
    if (command.devices.empty() && !deployment.devices.empty()) {
        return failure(ErrorKind::BadArgument, {},
                       DeploymentTexts::tr("None of these devices trains a model of its own: name others."));
    }
    const auto *key = std::get_if<store::ModelKey>(&deployment.model);
    if (key && key->isGlobal())
        command.version = key->version;
    auto fits = isLocal ? fittedToDevices(model, config.method, command.devices, devices)
                        : fittedToFleet(model, config.method);
    if (!fits)
        return tl::make_unexpected(std::move(fits.error()));
    command.model = *std::move(fits);
    return command;
}

} // namespace fleetgrad::session
