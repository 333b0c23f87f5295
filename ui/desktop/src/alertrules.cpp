// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/alertrules.h>

#include "alerttexts.h"
#include "figures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// In the settings.
constexpr const char *settingNames[alertConditionCount] = {
    "missing", "stalled", "diverged", "silent", "drifting", "quarantined", "belowBaseline"};

AlertRule readRule(const QJsonObject &object, const AlertRule &usual, AlertCondition condition)
{
    AlertRule rule = usual;
    rule.isOn = object["on"_L1].toBool(usual.isOn);
    if (const ThresholdRange range = thresholdRange(condition); range.exists())
        rule.threshold =
            std::clamp(object["threshold"_L1].toDouble(usual.threshold), range.least, range.most);
    rule.devices = object["devices"_L1].toString();
    const int level = object["level"_L1].toInt(int(usual.level));
    if (level >= int(fleet::EventLevel::Info) && level <= int(fleet::EventLevel::Critical))
        rule.level = fleet::EventLevel(level);
    rule.notify = object["notify"_L1].toBool(usual.notify);
    rule.mutedForGood = object["muted"_L1].toBool();
    rule.mutedUntil = QDateTime::fromString(object["mutedUntil"_L1].toString(), Qt::ISODate);
    return rule;
}

QJsonObject written(const AlertRule &rule)
{
    QJsonObject object{{u"on"_s, rule.isOn},         {u"threshold"_s, rule.threshold},
                       {u"devices"_s, rule.devices}, {u"level"_s, int(rule.level)},
                       {u"notify"_s, rule.notify},   {u"muted"_s, rule.mutedForGood}};
    if (rule.mutedUntil.isValid())
        object[u"mutedUntil"_s] = rule.mutedUntil.toUTC().toString(Qt::ISODate);
    return object;
}

} // namespace

void mute(AlertRule &rule, Mute mute, const QDateTime &now)
{
    rule.mutedForGood = mute == Mute::Good;
    rule.mutedForRun = mute == Mute::Run;
    rule.mutedUntil = {};
    if (mute == Mute::QuarterHour)
        rule.mutedUntil = now.addSecs(15 * 60);
    if (mute == Mute::Hour)
        rule.mutedUntil = now.addSecs(60 * 60);
}

QString muteText(Mute mute)
{
    switch (mute) {
    case Mute::No:
        return AlertTexts::tr("not muted");
    case Mute::QuarterHour:
        return AlertTexts::tr("for 15 minutes");
    case Mute::Hour:
        return AlertTexts::tr("for 1 hour");
    case Mute::Run:
        return AlertTexts::tr("for this run");
    case Mute::Good:
        return AlertTexts::tr("for good");
    }
    return {};
}

ThresholdRange thresholdRange(AlertCondition condition)
{
    switch (condition) {
    case AlertCondition::Missing:
        return {0, 1};
    case AlertCondition::Stalled:
        return {50, 1'000'000};
    case AlertCondition::Silent:
        return {1, 100'000};
    case AlertCondition::BelowBaseline:
        return {0, 10};
    case AlertCondition::Diverged:
    case AlertCondition::Drifting:
    case AlertCondition::Quarantined:
        break;
    }
    return {};
}

AlertRules defaultAlertRules()
{
    AlertRules rules;
    rules[std::size_t(AlertCondition::Missing)].threshold = 0.2;
    rules[std::size_t(AlertCondition::Stalled)].threshold = 1000;
    rules[std::size_t(AlertCondition::Silent)].threshold = 5;
    for (const auto condition : {AlertCondition::Diverged, AlertCondition::Quarantined}) {
        rules[std::size_t(condition)].level = fleet::EventLevel::Critical;
        rules[std::size_t(condition)].notify = true;
    }
    return rules;
}

QByteArray toJson(const AlertRules &rules)
{
    QJsonObject object;
    for (std::size_t i = 0; i < rules.size(); ++i)
        object[QLatin1String(settingNames[i])] = written(rules[i]);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AlertRules alertRulesFromJson(const QByteArray &json)
{
    AlertRules rules = defaultAlertRules();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const QJsonValue value = object[QLatin1String(settingNames[i])];
        if (value.isObject())
            rules[i] = readRule(value.toObject(), rules[i], AlertCondition(i));
    }
    return rules;
}

QString conditionText(AlertCondition condition)
{
    switch (condition) {
    case AlertCondition::Missing:
        return AlertTexts::tr("Values missing");
    case AlertCondition::Stalled:
        return AlertTexts::tr("Learns no more");
    case AlertCondition::Diverged:
        return AlertTexts::tr("Diverged");
    case AlertCondition::Silent:
        return AlertTexts::tr("Silent");
    case AlertCondition::Drifting:
        return AlertTexts::tr("Drifting");
    case AlertCondition::Quarantined:
        return AlertTexts::tr("Quarantined");
    case AlertCondition::BelowBaseline:
        return AlertTexts::tr("Below a baseline");
    }
    return {};
}

QString conditionExplanation(AlertCondition condition)
{
    switch (condition) {
    case AlertCondition::Missing:
        return AlertTexts::tr("More than this share of a device's values is missing or no number, over its "
                              "last 200 readings or more.");
    case AlertCondition::Stalled:
        return AlertTexts::tr("A device that trains reads on, but no label has come for so many readings, "
                              "beyond the delay that the run gives to labels: without labels nothing is "
                              "learnt.");
    case AlertCondition::Diverged:
        return AlertTexts::tr("The local model of a device diverged, and went back to an earlier one.");
    case AlertCondition::Silent:
        return AlertTexts::tr(
            "A device had readings before, and none for so many batches; a real device: for "
            "as long as its run says.");
    case AlertCondition::Drifting:
        return AlertTexts::tr("The readings of a device changed for good, or those of the whole fleet.");
    case AlertCondition::Quarantined:
        return AlertTexts::tr("The update of a device was kept out of a round.");
    case AlertCondition::BelowBaseline:
        return AlertTexts::tr("The decision of a device is worse than the majority class, the last label (in "
                              "log loss) or the unsupervised score (in PR-AUC) by more than this, with the "
                              "whole of a 95% interval, once it has 200 labels.");
    }
    return {};
}

QString conditionSentence(AlertCondition condition, const AlertRule &rule, const fleet::RunConfig &config)
{
    const QString whole = wholeText(std::uint64_t(std::llround(std::max(rule.threshold, 0.0))));
    switch (condition) {
    case AlertCondition::Missing:
        return AlertTexts::tr("More than %1 of the values missing").arg(percentText(rule.threshold));
    case AlertCondition::Stalled:
        return AlertTexts::tr("Learns no more, no label for %1 readings").arg(whole);
    case AlertCondition::Diverged:
        return AlertTexts::tr("Local model diverged");
    case AlertCondition::Silent:
        if (config.source == fleet::SourceKind::Live)
            return AlertTexts::tr("Nothing heard for %1 s or longer")
                .arg(QLocale().toString(config.live.silentAfter));
        return AlertTexts::tr("Silent for %1 batch(es) or longer", nullptr, int(rule.threshold)).arg(whole);
    case AlertCondition::Drifting:
        return AlertTexts::tr("Readings drift");
    case AlertCondition::Quarantined:
        return AlertTexts::tr("Update kept out of the round");
    case AlertCondition::BelowBaseline:
        return AlertTexts::tr("Surely worse than a baseline");
    }
    return {};
}

} // namespace fleetgrad::desktop
