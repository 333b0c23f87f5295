// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/runconfig.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <cstddef>

namespace fleetgrad::desktop {

/// What a person may want to be told of.
enum class AlertCondition : unsigned char {
    Missing,       ///< threshold: share of the values missing, of the last 200 readings or more
    Stalled,       ///< threshold: readings without a label, beyond the delay that the run gives to labels
    Diverged,      ///< its local model diverged
    Silent,        ///< threshold: batches without a reading
    Drifting,      ///< its readings drift, or the fleet does
    Quarantined,   ///< its update was kept out of the round
    BelowBaseline, ///< threshold: its decision is worse than a baseline by more, by a whole 95 % interval
};
inline constexpr std::size_t alertConditionCount = std::size_t(AlertCondition::BelowBaseline) + 1;

/// When an alert is raised, and who is told.
struct AlertRule
{
    bool isOn = true;
    double threshold = 0; ///< see AlertCondition; 0 where the condition has none
    QString devices;      ///< a filter as in the fleet table; empty: all
    fleet::EventLevel level = fleet::EventLevel::Warning;
    bool notify = false;
    bool mutedForGood = false, mutedForRun = false; ///< the latter is not kept
    QDateTime mutedUntil;

    bool isMuted(const QDateTime &now) const
    {
        return mutedForGood || mutedForRun || (mutedUntil.isValid() && now < mutedUntil);
    }
    bool operator==(const AlertRule &) const = default;
};

/// By AlertCondition.
using AlertRules = std::array<AlertRule, alertConditionCount>;

/// For how long a rule keeps quiet.
enum class Mute : unsigned char { No, QuarterHour, Hour, Run, Good };
void mute(AlertRule &rule, Mute mute, const QDateTime &now);
QString muteText(Mute mute); ///< "for 15 minutes", ...

/// Least and most of a threshold; both 0 where the condition has none.
struct ThresholdRange
{
    double least = 0, most = 0;
    bool exists() const { return most > 0; }
};
ThresholdRange thresholdRange(AlertCondition condition);

/// Those that are there from the start: all seven, and only what is critical notifies.
AlertRules defaultAlertRules();
/// As JSON. What a newer or older program wrote is read as far as it is understood, the rest is by default.
QByteArray toJson(const AlertRules &rules);
AlertRules alertRulesFromJson(const QByteArray &json);

/// "Silent", "Quarantined", ...
QString conditionText(AlertCondition condition);
/// What the rule looks for, in a sentence.
QString conditionExplanation(AlertCondition condition);
/// What is so in a run of that configuration, with the threshold: "Silent for 5 batches or longer".
QString conditionSentence(AlertCondition condition, const AlertRule &rule, const fleet::RunConfig &config);

} // namespace fleetgrad::desktop
