// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/verdict.h"

#include "report/figures.h"

#include <learning/gain.h>
#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <vector>

namespace fleetgrad::report {

using namespace Qt::Literals::StringLiterals;
using learning::Scorer;

namespace {

constexpr std::array baselines{Scorer::Majority, Scorer::LastLabel, Scorer::Unsupervised};

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    static QString opening(VerdictWord word, Scorer model);
    static QString comparison(const Verdict &verdict, const fleet::RunSummary &summary, Scorer model);
};

double prAuc(const std::array<learning::Metrics, learning::scorerCount> &device, Scorer scorer)
{
    return device[std::size_t(scorer)].prAuc;
}

bool hasFigures(const std::array<learning::Metrics, learning::scorerCount> &device, Scorer model)
{
    if (!std::isfinite(prAuc(device, model)))
        return false;
    for (const Scorer baseline : baselines) {
        if (!std::isfinite(prAuc(device, baseline)))
            return false;
    }
    return true;
}

bool isAhead(const std::array<learning::Metrics, learning::scorerCount> &device, Scorer model)
{
    for (const Scorer baseline : baselines) {
        if (!(prAuc(device, model) > prAuc(device, baseline)))
            return false;
    }
    return true;
}

QString VerdictWords::opening(VerdictWord word, Scorer model)
{
    const auto choose = [&](const QString &decision, const QString &local, const QString &global) {
        return model == Scorer::Decision ? decision : model == Scorer::Local ? local : global;
    };
    switch (word) {
    case VerdictWord::Learning:
        return choose(tr("The devices’ decisions have learnt."), tr("The devices’ own models are learning."),
                      tr("The global model is learning."));
    case VerdictWord::NoGain:
        return choose(tr("The devices’ decisions show no gain over the baselines."),
                      tr("The devices’ own models show no gain over the baselines."),
                      tr("The global model shows no gain over the baselines."));
    case VerdictWord::Unknown:
        break;
    }
    return choose(tr("Nothing can be said of the devices’ decisions yet: too few labelled readings."),
                  tr("Nothing can be said of the devices’ own models yet: too few labelled readings."),
                  tr("Nothing can be said of the global model yet: too few labelled readings."));
}

QString VerdictWords::comparison(const Verdict &verdict, const fleet::RunSummary &summary, Scorer model)
{
    const double own = prAuc(summary.fleet, model), other = prAuc(summary.fleet, verdict.baseline);
    const QString figures =
        tr("PR-AUC %1; the best baseline (%2) %3. Gain %4, 95% interval %5 to %6.")
            .arg(scoreText(own), session::scorerText(verdict.baseline), scoreText(other),
                 scoreText(verdict.gain), scoreText(verdict.low), scoreText(verdict.high));
    return session::sentences(
        {figures, tr("%Ln of %1 devices beat(s) all three baselines.", nullptr, verdict.devicesAhead)
                      .arg(countText(std::uint64_t(verdict.devices)))});
}

} // namespace

Verdict verdict(const fleet::RunSummary &summary, Scorer model)
{
    Verdict result;
    std::array<std::vector<double>, baselines.size()> gains;
    for (const auto &device : summary.devices) {
        if (!hasFigures(device, model))
            continue;
        ++result.devices;
        result.devicesAhead += isAhead(device, model) ? 1 : 0;
        for (std::size_t i = 0; i < baselines.size(); ++i)
            gains[i].push_back(prAuc(device, model) - prAuc(device, baselines[i]));
    }
    if (result.devices < 2)
        return result;
    bool first = true, beatsAll = true;
    for (std::size_t i = 0; i < baselines.size(); ++i) {
        const auto [mean, reach] = learning::meanInterval(gains[i]);
        beatsAll = beatsAll && mean - reach > 0;
        if (first || mean < result.gain) {
            result.baseline = baselines[i];
            result.gain = mean;
            result.low = mean - reach;
            result.high = mean + reach;
            first = false;
        }
    }
    result.word = beatsAll ? VerdictWord::Learning : VerdictWord::NoGain;
    return result;
}

QString originalText(const fleet::ShadowSummary &original)
{
    return VerdictWords::tr(
               "The original method in shadow claims an accuracy of %1 and a log loss of %2; measured "
               "on readings before it learns from them, against the true labels: accuracy %3, log "
               "loss %4, PR-AUC %5.")
        .arg(scoreText(original.claimedAccuracy), scoreText(original.claimedLoss),
             scoreText(original.measured.accuracy), scoreText(original.measured.logLoss),
             scoreText(original.measured.prAuc));
}

QString verdictText(const Verdict &verdict, const fleet::RunSummary &summary, Scorer model)
{
    const QString opening = VerdictWords::opening(verdict.word, model);
    return verdict.word == VerdictWord::Unknown
               ? opening
               : session::sentences({opening, VerdictWords::comparison(verdict, summary, model)});
}

} // namespace fleetgrad::report
