// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "messagefields.h"
#include "updatemessages.h"

#include <QStringView>

#include <limits>
#include <type_traits>

namespace fleetgrad::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostBatchReadings = 100'000, mostCount = 1e9;

/// Calls `real` with each setting that is a number, `whole` with each that counts, `choice` with each of an
/// enumeration and how many it has.
template <typename Settings, typename Real, typename Whole, typename Choice>
void eachSetting(Settings &t, const Real &real, const Whole &whole, const Choice &choice)
{
    real(u"local_rate", t.localRate);
    real(u"fleet_rate", t.fleetRate);
    whole(u"late_half", t.lateHalf);
    whole(u"reservoir", t.reservoir);
    whole(u"replays", t.replays);
    real(u"tilt", t.tilt);
    real(u"l2", t.l2);
    real(u"positive_weight", t.positiveWeight);
    real(u"gradient_clip", t.gradientClip);
    real(u"weight_clip", t.weightClip);
    real(u"initial_weight", t.initialWeight);
    real(u"initial_bias", t.initialBias);
    choice(u"optimiser", t.optimiser, learning::optimiserCount);
    choice(u"schedule", t.schedule, learning::scheduleCount);
    real(u"momentum", t.optimisers.momentum);
    real(u"beta1", t.optimisers.beta1);
    real(u"beta2", t.optimisers.beta2);
    real(u"ftrl_beta", t.optimisers.ftrlBeta);
    real(u"ftrl_l1", t.optimisers.ftrlL1);
    real(u"ftrl_l2", t.optimisers.ftrlL2);
    whole(u"schedule_labels", t.schedules.labels);
    whole(u"schedule_warm_up", t.schedules.warmUp);
    real(u"schedule_floor", t.schedules.floor);
}

} // namespace

QJsonObject termsObject(const fleet::TrainingTerms &terms)
{
    QJsonObject object{{u"method"_s, terms.method == learning::Method::Sound ? u"sound"_s : u"original"_s},
                       {u"batch_readings"_s, terms.batchReadings}};
    eachSetting(
        terms.trainer, [&](QStringView name, double value) { object.insert(name, value); },
        [&](QStringView name, auto value) { object.insert(name, qint64(value)); },
        [&](QStringView name, auto value, int) { object.insert(name, int(value)); });
    return object;
}

Expected<fleet::TrainingTerms> termsOf(const QJsonObject &object)
{
    fleet::TrainingTerms terms;
    bool isGood = true;
    const auto number = [&](QStringView name, double least, double most) {
        const double value = object.value(name).toDouble(std::numeric_limits<double>::quiet_NaN());
        isGood = isGood && value >= least && value <= most;
        return isGood ? value : least;
    };
    terms.method = object.value(u"method"_s).toString() == u"original" ? learning::Method::Original
                                                                       : learning::Method::Sound;
    terms.batchReadings = int(number(u"batch_readings", 1, mostBatchReadings));
    eachSetting(
        terms.trainer, [&](QStringView name, double &value) { value = number(name, -1e9, 1e9); },
        [&](QStringView name, auto &value) {
            value = std::remove_reference_t<decltype(value)>(number(name, 0, mostCount));
        },
        [&](QStringView name, auto &value, int count) {
            value = std::remove_reference_t<decltype(value)>(int(number(name, 0, count - 1)));
        });
    if (!isGood)
        return bad(u"training"_s,
                   MessageWords::tr("The server does not say by what the device is to train."));
    return terms;
}

std::optional<learning::LaneTrainer> trainerOf(const QJsonObject &feedback)
{
    const int optimiser = feedback.value(u"optimiser"_s).toInt(-1);
    const int schedule = feedback.value(u"schedule"_s).toInt(-1);
    if (optimiser < 0 || optimiser >= learning::optimiserCount || schedule < 0 ||
        schedule >= learning::scheduleCount)
        return std::nullopt;
    return learning::LaneTrainer{learning::Optimiser(optimiser), learning::Schedule(schedule)};
}

} // namespace fleetgrad::transport
