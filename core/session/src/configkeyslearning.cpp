// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configkeylist.h"

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

void ConfigKeys::addTrainer()
{
    m_section = u"trainer"_s;
    addReal(
        "local_rate", [](auto &c) -> auto & { return c.trainer.localRate; }, 0, 100,
        tr("Learning rate of a device's own model at the start. 0: it does not learn."));
    addReal(
        "fleet_rate", [](auto &c) -> auto & { return c.trainer.fleetRate; }, 0, 100,
        tr("Learning rate of a device's copy of the fleet model at the start. 0: it does not learn."));
    addInteger(
        "late_half", [](auto &c) -> auto & { return c.trainer.lateHalf; }, 0, 1'000'000,
        tr("A label that comes so many readings late moves the local model half as far. 0: as far as any."));
    addInteger(
        "reservoir", [](auto &c) -> auto & { return c.trainer.reservoir; }, 0, 10'000,
        tr("Labelled readings a class that a device keeps to train its copy of the fleet model again. "
           "0: each label trains it once."));
    addInteger(
        "replays", [](auto &c) -> auto & { return c.trainer.replays; }, 0, 100,
        tr("Steps of the fleet model for a label, on readings drawn from the reservoir."));
    addPositive(
        "tilt", [](auto &c) -> auto & { return c.trainer.tilt; }, 1000,
        tr("How many times their true share anomalies weigh in these steps."));
    addReal(
        "l2", [](auto &c) -> auto & { return c.trainer.l2; }, 0, 1, tr("Weight decay in a step. 0: none."));
    addPositive(
        "positive_weight", [](auto &c) -> auto & { return c.trainer.positiveWeight; }, 1e6,
        tr("How many times a normal reading an anomaly counts."));
    addReal(
        "gradient_clip", [](auto &c) -> auto & { return c.trainer.gradientClip; }, 0, 1e6,
        tr("Bound of a gradient's components. 0: no bound."));
    addReal(
        "weight_clip", [](auto &c) -> auto & { return c.trainer.weightClip; }, 0, 1e6,
        tr("Bound of weights and bias. 0: no bound."));
    addReal(
        "initial_weight", [](auto &c) -> auto & { return c.trainer.initialWeight; }, -1000, 1000,
        tr("Weights at the start."));
    addReal(
        "initial_bias", [](auto &c) -> auto & { return c.trainer.initialBias; }, -1000, 1000,
        tr("Bias at the start. 0: everything is an alarm until labels arrive."));
    addChoice(
        "optimiser", optimiserWords(), [](auto &c) -> auto & { return c.trainer.optimiser; },
        tr("How gradients move the weights of both models. Rates mean different things to different "
           "optimisers: fleetgrad-cli find-rate finds one."));
    addReal(
        "momentum", [](auto &c) -> auto & { return c.trainer.optimisers.momentum; }, 0, 0.999,
        tr("optimiser = \"momentum\": share of the last move that a move keeps."));
    addReal(
        "beta1", [](auto &c) -> auto & { return c.trainer.optimisers.beta1; }, 0, 0.999,
        tr("optimiser = \"adam\": share that the mean of the gradients keeps in a step."));
    addReal(
        "beta2", [](auto &c) -> auto & { return c.trainer.optimisers.beta2; }, 0, 0.999999,
        tr("optimiser = \"adam\": share that the mean of their squares keeps in a step."));
    addPositive(
        "ftrl_beta", [](auto &c) -> auto & { return c.trainer.optimisers.ftrlBeta; }, 1e6,
        tr("optimiser = \"ftrl\": how slowly the rate of a weight begins to fall."));
    addReal(
        "ftrl_l1", [](auto &c) -> auto & { return c.trainer.optimisers.ftrlL1; }, 0, 1e6,
        tr("optimiser = \"ftrl\": weights whose evidence is below it are 0. 0: none are."));
    addReal(
        "ftrl_l2", [](auto &c) -> auto & { return c.trainer.optimisers.ftrlL2; }, 0, 1e6,
        tr("optimiser = \"ftrl\": how strongly weights are held at 0, instead of l2. 0: not at all."));
    addChoice(
        "schedule", scheduleWords(), [](auto &c) -> auto & { return c.trainer.schedule; },
        tr("How the rates of a device change with t, the labels that it has trained on. With T = "
           "schedule_labels: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step halves every T, "
           "cosine falls over T and starts anew."));
    addInteger(
        "schedule_labels", [](auto &c) -> auto & { return c.trainer.schedules.labels; }, 1, 1e12,
        tr("Labels over which the schedule lowers the rates."));
    addInteger(
        "warm_up", [](auto &c) -> auto & { return c.trainer.schedules.warmUp; }, 0, 1e12,
        tr("Labels over which the rates rise at the start. 0: none."));
    addReal(
        "schedule_floor", [](auto &c) -> auto & { return c.trainer.schedules.floor; }, 0, 1,
        tr("Share of the rate below which the schedule never goes. 0: no such bound."));
}

void ConfigKeys::addAlarms()
{
    m_section = u"alarms"_s;
    addPositive(
        "false_alarms_per_day", [](auto &c) -> auto & { return c.alarms.falseAlarmsPerDay; }, 86'400,
        tr("False alarms that a device may raise in a day of its time; its threshold follows from it. Fewer "
           "of them, fewer anomalies found."));
    addInteger(
        "gap", [](auto &c) -> auto & { return c.alarms.gap; }, 1, learning::AlarmSettings::mostGap,
        tr("An alarm ends after so many readings in a row below the threshold; what comes sooner belongs to "
           "it."));
}

void ConfigKeys::addFederation()
{
    m_section = u"federation"_s;
    addChoice(
        "trigger", {u"manual"_s, u"updates"_s, u"seconds"_s, u"devices"_s},
        [](auto &c) -> auto & { return c.federation.trigger; },
        tr("What starts a round: a person alone, or every_updates, every_seconds, device_share."));
    addInteger(
        "every_updates", [](auto &c) -> auto & { return c.federation.everyUpdates; }, 1, 1e9,
        tr("trigger = \"updates\": a round when that many local updates are waiting."));
    addPositive(
        "every_seconds", [](auto &c) -> auto & { return c.federation.everySeconds; }, 1e9,
        tr("trigger = \"seconds\": seconds of the fleet's own time between two rounds."));
    addReal(
        "device_share", [](auto &c) -> auto & { return c.federation.deviceShare; }, 0, 1,
        tr("trigger = \"devices\": a round when that share of the devices that train has reported. "
           "0: with the first update."));
    addReal(
        "norm_factor", [](auto &c) -> auto & { return c.federation.normFactor; }, 0, 1e9,
        tr("An update that moved further than that many times what SGD can do is kept out. 0: no bound."));
    addInteger(
        "hold_out", [](auto &c) -> auto & { return c.federation.holdOut; }, 0, 1'000'000,
        tr("Devices that never train and judge the global versions; the last ones. 0: none."));
    addInteger(
        "hold_out_device", [](auto &c) -> auto & { return c.federation.holdOutDevice; }, -1, 1'000'000,
        tr("One more device that never trains, by its number from 0. -1: none."));
    add(
        "feedback", ConfigType::Boolean, [](auto &c) -> auto & { return c.federation.feedback; },
        tr("Adjust each device's learning rate: times 0.9 when its error grows, times 1.05 when it falls."));
    addReal(
        "rate_minimum", [](auto &c) -> auto & { return c.federation.rateMinimum; }, 0, 100,
        tr("Feedback goes no lower."));
    addReal(
        "rate_maximum", [](auto &c) -> auto & { return c.federation.rateMaximum; }, 0, 100,
        tr("Feedback goes no higher."));
    addInteger(
        "feedback_every", [](auto &c) -> auto & { return c.federation.feedbackEvery; }, 1, 1e9,
        tr("Batches of a device between two adjustments."));
}

} // namespace fleetgrad::session
