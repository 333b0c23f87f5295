// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/gaintexts.h"

#include "session/sentences.h"
#include "session/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;
using learning::GainWord;
using learning::Scorer;

namespace {

QString figure(double value)
{
    return QLocale().toString(value, 'f', 3);
}

QString withSign(double value)
{
    // A minus sign as wide as the plus.
    const QString digits = figure(std::abs(value));
    return (value < 0 ? u"\u2212"_s : u"+"_s) + digits;
}

class GainTexts
{
    Q_DECLARE_TR_FUNCTIONS(GainTexts)

public:
    static QString device(GainWord word, Scorer baseline);
    static QString fleet(GainWord word, Scorer baseline);
    static QString evidence(const learning::HardestBaseline &hardest);
};

QString GainTexts::device(GainWord word, Scorer baseline)
{
    if (word == GainWord::Sure)
        return tr("Its decision is better than always saying normal, than the last label and than the "
                  "unsupervised score.");
    const bool sure = word == GainWord::None;
    switch (baseline) {
    case Scorer::LastLabel:
        return sure ? tr("Its decision is not better than the last label.")
                    : tr("Too few labels to tell whether its decision is better than the last label.");
    case Scorer::Unsupervised:
        return sure
                   ? tr("Its decision is not better than the unsupervised score.")
                   : tr("Too few labels to tell whether its decision is better than the unsupervised score.");
    default:
        return sure ? tr("Its decision is not better than always saying normal.")
                    : tr("Too few labels to tell whether its decision is better than always saying normal.");
    }
}

QString GainTexts::fleet(GainWord word, Scorer baseline)
{
    if (word == GainWord::Unknown)
        return tr("too few labels to tell what the fleet has learnt");
    if (word == GainWord::Sure)
        return tr("the fleet is learning");
    const bool sure = word == GainWord::None;
    switch (baseline) {
    case Scorer::LastLabel:
        return sure ? tr("the fleet is not better than the last label")
                    : tr("too few labels to tell whether the fleet is better than the last label");
    case Scorer::Unsupervised:
        return sure ? tr("the fleet is not better than the unsupervised score")
                    : tr("too few labels to tell whether the fleet is better than the unsupervised score");
    default:
        return sure ? tr("the fleet is not better than always saying normal")
                    : tr("too few labels to tell whether the fleet is better than always saying normal");
    }
}

QString GainTexts::evidence(const learning::HardestBaseline &hardest)
{
    const double mean = double(hardest.gain.mean), reach = double(hardest.gain.reach);
    const QString interval = tr("95% interval %1 to %2").arg(withSign(mean - reach), withSign(mean + reach));
    return hardest.baseline == Scorer::Unsupervised
               ? tr("Hardest to beat: %1, gain in PR-AUC %2, %3.")
                     .arg(scorerText(hardest.baseline), withSign(mean), interval)
               : tr("Hardest to beat: %1, gain in log loss %2, %3.")
                     .arg(scorerText(hardest.baseline), withSign(mean), interval);
}

} // namespace

QString gainText(const learning::Gains &gains)
{
    const auto hardest = learning::hardestBaseline(gains);
    if (!hardest)
        return {};
    return scorerText(hardest->baseline) + u' ' + withSign(double(hardest->gain.mean)) + u" \u00b1"_s +
           figure(double(hardest->gain.reach));
}

QString stateExplanation(fleet::DeviceState state, const learning::Gains &gains)
{
    const bool isJudged = state == fleet::DeviceState::Learning || state == fleet::DeviceState::NoGain ||
                          state == fleet::DeviceState::TooFewLabels;
    const auto hardest = learning::hardestBaseline(gains);
    if (!isJudged || !hardest)
        return stateExplanation(state);
    return sentences(
        {GainTexts::device(learning::gainWord(gains), hardest->baseline), GainTexts::evidence(*hardest)});
}

QString fleetVerdictText(const learning::Gains &gains)
{
    const auto hardest = learning::hardestBaseline(gains);
    const GainWord word = learning::gainWord(gains);
    const QString opening = GainTexts::fleet(word, hardest ? hardest->baseline : Scorer::Majority);
    return hardest ? QString(opening + u" ("_s + gainText(gains) + u')') : opening;
}

std::size_t weakLabelDevices(const fleet::RunConfig &config, const std::vector<fleet::DeviceInfo> &infos)
{
    return std::size_t(std::ranges::count_if(
        infos, [&](const fleet::DeviceInfo &info) { return fleet::hasWeakLabels(config, info); }));
}

QString weakLabelsText(const fleet::RunConfig &config, const std::vector<fleet::DeviceInfo> &infos)
{
    const std::size_t weak = weakLabelDevices(config, infos);
    if (weak == 0)
        return {};
    const QLocale locale;
    return weak == infos.size()
               ? GainTexts::tr("against weak labels")
               : GainTexts::tr("against weak labels in %1 of %2 devices")
                     .arg(locale.toString(qulonglong(weak)), locale.toString(qulonglong(infos.size())));
}

} // namespace fleetgrad::session
