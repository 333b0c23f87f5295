// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "enginestate.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

// Models that a person brings in: for the whole fleet, or as a canary.

namespace fleetgrad::fleet {

void Engine::State::announce(const federation::GlobalVersion &version, const QString &text)
{
    record->versions.push_back(version);
    event(EventKind::Deployed, EventLevel::Info, -1, {double(version.version)});
    record->events.back().text = text;
}

void Engine::State::deploy(const Command &command)
{
    if (!command.devices.empty()) {
        endCanary(false, true); // one at a time
        std::vector<std::uint32_t> wanted = chosen(command);
        std::erase_if(wanted, [this](std::uint32_t device) { return devices.isOutside(device); });
        canary.begin(command, wanted, rounds.newest().version, batch);
        if (!canary.isOn())
            return;
        const bool hasNumber = canary.source() != learning::noVersion;
        std::vector<double> numbers{double(canary.isLocal()), hasNumber ? double(canary.source()) : -1,
                                    command.value};
        for (const std::uint32_t device : canary.devices()) {
            devices.renew(device);
            numbers.push_back(device);
        }
        event(EventKind::CanaryBegun, EventLevel::Info, -1, std::move(numbers));
        record->events.back().text = canary.text();
        return;
    }
    const auto &weights = command.model.weights;
    const bool isWhole = std::isfinite(command.model.bias) &&
                         std::ranges::all_of(weights, [](float weight) { return std::isfinite(weight); });
    if (command.kind == CommandKind::Deploy && isWhole &&
        int(weights.size()) == learning::fleetFeatureCount(config.method))
        announce(rounds.deploy(command.model, batch - 1), command.text);
}

/// `keeps`: the model becomes the newest version, or, a local one, stays with its devices. It is about the
/// boundary before the batch in hand, but by itself after the last of its rounds.
void Engine::State::endCanary(bool keeps, bool byItself)
{
    if (!canary.isOn())
        return;
    const CanaryFigures figures = canary.figures();
    std::vector<double> numbers{double(keeps), double(byItself), double(canary.isLocal()),
                                double(canary.devices().size())};
    for (const CanarySide *side : {&figures.canary, &figures.others}) {
        numbers.push_back(double(side->modelSince.labelled));
        // Where there were no labels nothing was right or wrong.
        numbers.push_back(side->modelSince.labelled > 0 ? side->modelSince.accuracy : 0);
        numbers.push_back(side->modelSince.labelled > 0 ? side->modelSince.logLoss : 0);
    }
    event(EventKind::CanaryEnded, EventLevel::Info, -1, std::move(numbers));
    record->events.back().text = canary.text();
    if (keeps && !canary.isLocal()) {
        const auto again = canary.source() == learning::noVersion
                               ? std::nullopt
                               : rounds.promote(canary.source(), batch - 1);
        if (again) {
            record->versions.push_back(*again);
            event(EventKind::Promoted, EventLevel::Info, -1, {double(again->version), double(again->parent)});
        } else if (canary.source() != rounds.newest().version) {
            announce(rounds.deploy(canary.version().model, batch - 1), canary.text());
        }
    }
    const std::vector<std::uint32_t> concerned = canary.devices();
    canary.end(keeps);
    for (const std::uint32_t device : concerned)
        devices.renew(device);
}

void Engine::State::keepOut(std::uint32_t device, const DeviceReport &report)
{
    record->screened.push_back({device, report.update.modelVersion, federation::Verdict::KeptOut,
                                federation::ScreeningReason::Canary, 0});
}

void Engine::State::finishCanary(bool hasRound)
{
    canary.count();
    if (!canary.isOn())
        return;
    const bool isOver = hasRound && canary.takeRound();
    record->canary = canary.figures();
    if (isOver)
        endCanary(false, true);
}

} // namespace fleetgrad::fleet
