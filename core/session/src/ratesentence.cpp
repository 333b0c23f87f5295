// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/ratesentence.h>

#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>
#include <QLocale>

namespace fleetgrad::session {

namespace {

class RateSentence
{
    Q_DECLARE_TR_FUNCTIONS(RateSentence)

public:
    static QString chosen(const fleet::RateFinding &finding);
    static QString near(const fleet::RateFinding &finding);
    static QString edge(const fleet::RateFinding &finding);
    static QString halves(const fleet::RateFinding &finding);
    static QString rest(const fleet::RateFinding &finding);
};

QString loss(double value)
{
    return QLocale().toString(value, 'f', 4);
}

QString RateSentence::chosen(const fleet::RateFinding &finding)
{
    const fleet::RateCurve &fleet = finding.fleet;
    return tr("Rate %1 (%2) has the lowest mean log loss of the local models over %Ln device(s): %3.",
              nullptr, int(finding.devices.size()))
        .arg(rateText(finding.rates[fleet.chosen]), optimiserText(finding.trainer.optimiser),
             loss(fleet.loss[fleet.chosen]));
}

/// Rates that can't be told from the chosen one.
QString RateSentence::near(const fleet::RateFinding &finding)
{
    const fleet::RateCurve &fleet = finding.fleet;
    const auto isNear = [&](std::size_t rate) {
        return fleet.loss[rate] - fleet.loss[fleet.chosen] <= fleet.error[rate];
    };
    std::size_t low = fleet.chosen, high = fleet.chosen;
    while (low > 0 && isNear(low - 1))
        --low;
    while (high + 1 < finding.rates.size() && isNear(high + 1))
        ++high;
    if (low == high)
        return tr("Every other rate is worse by more than a standard error.");
    return tr("From %1 to %2 the difference is within a standard error: there it matters little.")
        .arg(rateText(finding.rates[low]), rateText(finding.rates[high]));
}

QString RateSentence::edge(const fleet::RateFinding &finding)
{
    if (finding.fleet.chosen == 0)
        return tr("It is the lowest that was tried: try lower ones.");
    if (finding.fleet.chosen + 1 == finding.rates.size())
        return tr("It is the highest that was tried: try higher ones.");
    return {};
}

QString RateSentence::halves(const fleet::RateFinding &finding)
{
    const fleet::RateCurve &fleet = finding.fleet;
    return tr("Chosen on the first half alone it would be %1, which on the second half has a log loss of %2; "
              "the best there is %3 with %4.")
        .arg(rateText(finding.rates[fleet.chosenByFirstHalf]), loss(fleet.lossOfChosenInSecondHalf),
             rateText(finding.rates[fleet.lowestInSecondHalf]), loss(fleet.lowestLossInSecondHalf));
}

QString RateSentence::rest(const fleet::RateFinding &finding)
{
    QStringList rest;
    if (finding.unlabelled > 0)
        rest << tr("%Ln device(s) had no labels of both classes and were left out.", nullptr,
                   int(finding.unlabelled));
    if (finding.trainersDiffer)
        rest << tr("The devices have different optimisers, whose rates can't be compared.");
    return sentences(rest);
}

} // namespace

QString rateText(double rate)
{
    return QLocale().toString(rate, 'g', 3);
}

QString rateSentence(const fleet::RateFinding &finding)
{
    return sentences({RateSentence::chosen(finding), RateSentence::near(finding), RateSentence::edge(finding),
                      RateSentence::halves(finding), RateSentence::rest(finding)});
}

} // namespace fleetgrad::session
