// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/runconfig.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double oneAnHour = 24; // false alarms a day: the simulation has events every few minutes

RunConfig demo()
{
    RunConfig config;
    config.preset = u"demo"_s;
    config.simulation.devices = 24;
    config.simulation.interval = 0.5;
    config.simulation.anomalyShare = 0.15; // often enough that a gain shows within seconds
    config.alarms.falseAlarmsPerDay = oneAnHour;
    config.federation.holdOut = 2;
    config.trainer.reservoir = 200; // memory and checkpoints grow with it: 144 bytes a device for each
    return config;
}

/// The size of the plant that the original pipeline served.
RunConfig plant()
{
    RunConfig config;
    config.preset = u"plant"_s;
    config.simulation.devices = 2407;
    config.alarms.falseAlarmsPerDay = oneAnHour;
    config.trainer.reservoir = 50;
    config.simulation.interval = 1;
    config.federation.trigger = RoundTrigger::Devices;
    config.federation.deviceShare = 0.8;
    config.federation.holdOut = 7;
    config.federation.feedbackEvery = 20;
    return config;
}

RunConfig city()
{
    RunConfig config;
    config.preset = u"city"_s;
    config.simulation.devices = 100'000;
    config.alarms.falseAlarmsPerDay = oneAnHour;
    config.trainer.reservoir = 10;
    config.simulation.interval = 1;
    config.federation.trigger = RoundTrigger::Devices;
    config.keepLocalVersions = 50;
    return config;
}

/// The readings of `demo`, learnt as the original pipeline did: no clipping, no feedback, bias at 0.
RunConfig original()
{
    RunConfig config = demo();
    config.preset = u"original"_s;
    config.method = learning::Method::Original;
    config.trainer = originalTrainer();
    config.federation.feedback = false;
    return config;
}

} // namespace

int holdOutCount(const RunConfig &config, std::size_t devices)
{
    return std::clamp(config.federation.holdOut, 0, std::max(int(devices) - 1, 0));
}

bool deviceTrains(const RunConfig &config, std::size_t devices, std::uint32_t device)
{
    return device < devices - std::size_t(holdOutCount(config, devices)) &&
           std::int64_t(device) != config.federation.holdOutDevice;
}

learning::TrainerSettings originalTrainer()
{
    learning::TrainerSettings trainer;
    trainer.localRate = trainer.fleetRate = 0.01;
    trainer.initialWeight = 0.1;
    trainer.initialBias = 0;
    trainer.gradientClip = trainer.weightClip = 0;
    trainer.reservoir = 0;
    return trainer;
}

QStringList presetNames()
{
    return {u"demo"_s, u"plant"_s, u"city"_s, u"original"_s};
}

bool applyPreset(const QString &name, RunConfig &config)
{
    if (name == u"demo"_s)
        config = demo();
    else if (name == u"plant"_s)
        config = plant();
    else if (name == u"city"_s)
        config = city();
    else if (name == u"original"_s)
        config = original();
    else
        return false;
    return true;
}

} // namespace fleetgrad::fleet
