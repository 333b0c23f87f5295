// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/canary.h>

#include <algorithm>
#include <limits>

namespace fleetgrad::session {

namespace {

constexpr std::size_t firstDevice = 3; ///< place in the numbers of the event

bool isCount(double number)
{
    return number >= 0 && number <= double(std::numeric_limits<std::uint32_t>::max());
}

} // namespace

void follow(std::shared_ptr<const Canary> &canary, const fleet::Event &event,
            const std::vector<fleet::Command> &commands, std::size_t deviceCount)
{
    if (event.kind == fleet::EventKind::CanaryEnded)
        canary.reset();
    if (event.kind != fleet::EventKind::CanaryBegun || event.numbers.size() <= firstDevice)
        return;
    auto begun = std::make_shared<Canary>();
    begun->name = event.text;
    begun->isLocal = event.numbers[0] != 0;
    for (const fleet::Command &command : commands) {
        if (!command.model.weights.empty() && !command.devices.empty() && command.text == event.text)
            begun->model = command.model;
    }
    if (isCount(event.numbers[1]))
        begun->version = std::uint32_t(event.numbers[1]);
    if (isCount(event.numbers[2]))
        begun->lasts = std::uint32_t(event.numbers[2]);
    for (std::size_t i = firstDevice; i < event.numbers.size(); ++i) {
        if (isCount(event.numbers[i]) && event.numbers[i] < double(deviceCount))
            begun->devices.push_back(std::uint32_t(event.numbers[i]));
    }
    std::ranges::sort(begun->devices);
    begun->figures.since = event.batch;
    canary = std::move(begun);
}

QString deployedAs(std::uint32_t version, const std::vector<fleet::Event> &events)
{
    const auto found = std::ranges::find_if(events, [version](const fleet::Event &event) {
        return event.kind == fleet::EventKind::Deployed && !event.numbers.empty() &&
               event.numbers.front() == double(version);
    });
    return found == events.end() ? QString() : found->text;
}

} // namespace fleetgrad::session
