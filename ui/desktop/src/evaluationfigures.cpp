// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationfigures.h"

#include "card.h"
#include "figures.h"

#include <fleet/readingfeatures.h>
#include <fleet/runconfig.h>
#include <report/alarmtexts.h>

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

using session::EvaluatedModel;
using session::ModelEvaluation;

constexpr int groupSpacing = 16;

class EvaluationFacts
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationFacts)
};

/// `why` is said where the figure does not exist, `what` where it does.
EvaluationFigure scoreFigure(const QString &name, double value, const QString &what, const QString &why)
{
    return {name, {scoreText(value), std::isfinite(value) ? what : why}, value};
}

QString noLabelsYet(const ModelEvaluation &evaluation)
{
    return evaluation.isAllAgain()
               ? EvaluationFacts::tr("No label has come of readings since it was published.")
               : EvaluationFacts::tr("No labelled readings have come yet.");
}

QString noAnomalies(const ModelEvaluation &evaluation)
{
    return evaluation.metrics.labelled == 0 ? noLabelsYet(evaluation)
                                            : EvaluationFacts::tr("Needs labelled readings of both classes.");
}

QString missingScores(const ModelEvaluation &evaluation)
{
    if (evaluation.hasScores || evaluation.metrics.labelled == 0)
        return noAnomalies(evaluation);
    if (evaluation.isTooLarge)
        return EvaluationFacts::tr("Single scores of so many devices come when the run goes on.");
    return evaluation.request.model == EvaluatedModel::Version
               ? EvaluationFacts::tr("The scores of this version are not kept any more.")
               : EvaluationFacts::tr("The file of a run has figures of each device, not single scores.");
}

std::vector<EvaluationFigure> scoreFigures(const ModelEvaluation &evaluation)
{
    const learning::Metrics &metrics = evaluation.metrics;
    const double error = evaluation.reliability ? evaluation.reliability->expectedCalibrationError()
                                                : std::numeric_limits<double>::quiet_NaN();
    const bool isVersion = evaluation.request.model == EvaluatedModel::Version;
    return {
        {EvaluationFacts::tr("readings"),
         {wholeText(metrics.labelled),
          evaluation.isAllAgain()
              ? EvaluationFacts::tr("With a label, and from after the version was published")
              : EvaluationFacts::tr("With a label, each scored before that was used")},
         double(metrics.labelled)},
        {EvaluationFacts::tr("anomalies"),
         {percentText(metrics.baseRate),
          std::isfinite(metrics.baseRate) ? EvaluationFacts::tr("The base rate: their share of the readings")
                                          : noLabelsYet(evaluation)},
         metrics.baseRate},
        scoreFigure(EvaluationFacts::tr("PR-AUC"), metrics.prAuc,
                    EvaluationFacts::tr("The area under the curve, all readings together"),
                    missingScores(evaluation)),
        scoreFigure(EvaluationFacts::tr("PR-AUC, mean"), evaluation.meanPrAuc,
                    EvaluationFacts::tr("The mean over the devices that have one, as reports say it"),
                    isVersion ? EvaluationFacts::tr("A version is judged on all readings together.")
                              : noAnomalies(evaluation)),
        scoreFigure(EvaluationFacts::tr("log loss"), metrics.logLoss,
                    EvaluationFacts::tr("Mean over the readings; smaller is better"),
                    noLabelsYet(evaluation)),
        scoreFigure(EvaluationFacts::tr("calibration error"), error,
                    EvaluationFacts::tr("The mean distance of predicted probabilities from what happened"),
                    missingScores(evaluation)),
    };
}

QString noClaim(const ModelEvaluation &evaluation)
{
    if (evaluation.request.model == EvaluatedModel::Version)
        return EvaluationFacts::tr("No device claims anything of this version.");
    return EvaluationFacts::tr(
        "A local model and a global version are claimed something of: choose one of them, and one device.");
}

std::vector<EvaluationFigure> thresholdFigures(const ModelEvaluation &evaluation, Threshold threshold)
{
    const learning::Confusion &counts = confusionAt(evaluation, threshold);
    const double majority = std::max(evaluation.metrics.baseRate, 1 - evaluation.metrics.baseRate);
    return {
        scoreFigure(EvaluationFacts::tr("measured accuracy"), counts.accuracy(),
                    EvaluationFacts::tr("Share of the readings that were called what they are"),
                    noLabelsYet(evaluation)),
        scoreFigure(
            EvaluationFacts::tr("claimed accuracy"), double(evaluation.claimedAccuracy),
            EvaluationFacts::tr("Of a model on what it had just been trained on, by who trained it: nobody "
                                "measured it"),
            noClaim(evaluation)),
        scoreFigure(EvaluationFacts::tr("majority class"), majority,
                    EvaluationFacts::tr("The accuracy of always saying what is more frequent"),
                    noLabelsYet(evaluation)),
        scoreFigure(EvaluationFacts::tr("balanced accuracy"), (counts.recall() + counts.specificity()) / 2,
                    EvaluationFacts::tr("The mean of the shares of both classes that were recognised"),
                    noAnomalies(evaluation)),
        scoreFigure(EvaluationFacts::tr("precision"), counts.precision(),
                    EvaluationFacts::tr("Share of what was called an anomaly that is one"),
                    EvaluationFacts::tr("Nothing was called an anomaly.")),
        scoreFigure(EvaluationFacts::tr("recall"), counts.recall(),
                    EvaluationFacts::tr("Share of the anomalies that were called one"),
                    noAnomalies(evaluation)),
        scoreFigure(EvaluationFacts::tr("F1"), counts.f1(), EvaluationFacts::tr("Of precision and recall"),
                    noAnomalies(evaluation)),
    };
}

QString noAlarms(const ModelEvaluation &evaluation)
{
    switch (evaluation.request.model) {
    case EvaluatedModel::Local:
    case EvaluatedModel::Global:
        return EvaluationFacts::tr("Alarms come from the decision.");
    case EvaluatedModel::Version:
        if (evaluation.error)
            return evaluation.error->text();
        return evaluation.again
                   ? EvaluationFacts::tr("No label has come of readings since it was published.")
                   : EvaluationFacts::tr("It is scoring the last readings again: that takes a moment.");
    case EvaluatedModel::Decision:
        break;
    }
    return EvaluationFacts::tr("No label has come yet by which an alarm could be judged.");
}

QString eventsText(const ModelEvaluation &evaluation, const session::ModelEvaluation::VersionAlarms *version)
{
    if (!version)
        return EvaluationFacts::tr("Runs of anomalies in which there was an alarm, since the run began");
    return EvaluationFacts::tr(
               "Runs of anomalies in batches %1 to %2 in which there would have been an alarm, "
               "had every device alarmed from a probability of %3 on")
        .arg(wholeText(evaluation.again->fromBatch), wholeText(evaluation.again->toBatch),
             scoreText(double(fleet::probabilityOf(version->threshold))));
}

EvaluationFigure delayFigure(const QString &name, float readings, float seconds, const QString &what,
                             const QString &why)
{
    if (std::isnan(seconds))
        return {name, {dash(), why}, double(seconds)};
    return {name,
            {shortDuration(double(seconds)), what.arg(report::delayText(double(readings), double(seconds)))},
            double(seconds)};
}

std::vector<EvaluationFigure> alarmFigures(const ModelEvaluation &evaluation, Threshold threshold,
                                           const fleet::RunConfig &config)
{
    const ModelEvaluation::VersionAlarms *version = versionAlarms(evaluation, threshold);
    const fleet::FleetAlarmFigures &alarms = version ? version->figures : evaluation.alarms;
    const bool isJudged = alarms.whole.judged > 0;
    const QString notJudged = noAlarms(evaluation);
    QString noDelay = notJudged;
    if (isJudged)
        noDelay = alarms.whole.found == 0 ? EvaluationFacts::tr("No event was found yet.")
                                          : EvaluationFacts::tr("The file of this run has no single delays.");
    const double perDay = alarms.falseAlarmsPerDay();
    return {
        {EvaluationFacts::tr("events found"),
         {isJudged ? report::foundText(alarms.whole.found, alarms.whole.events) : dash(),
          isJudged ? eventsText(evaluation, version) : notJudged},
         alarms.whole.recall()},
        {EvaluationFacts::tr("false alarms a day"),
         {rateText(perDay), isJudged
                                ? EvaluationFacts::tr("Per device-day: %1 in %2 device-days; %3 are wanted")
                                      .arg(wholeText(alarms.whole.falseAlarms), rateText(alarms.wholeDays),
                                           rateText(config.alarms.falseAlarmsPerDay))
                                : notJudged},
         perDay},
        scoreFigure(EvaluationFacts::tr("true alarms"), alarms.whole.precision(),
                    EvaluationFacts::tr("Their share of the alarms that are judged"), notJudged),
        delayFigure(EvaluationFacts::tr("delay, median"), alarms.readings.median, alarms.seconds.median,
                    EvaluationFacts::tr("Half of the found events were found within %1"), noDelay),
        delayFigure(EvaluationFacts::tr("delay, 90%"), alarms.readings.high, alarms.seconds.high,
                    EvaluationFacts::tr("90% of the found events were found within %1"), noDelay),
    };
}

} // namespace

EvaluationFigures evaluationFigures(const ModelEvaluation &evaluation, Threshold threshold,
                                    const fleet::RunConfig &config)
{
    return {scoreFigures(evaluation), thresholdFigures(evaluation, threshold),
            alarmFigures(evaluation, threshold, config)};
}

EvaluationPanel::EvaluationPanel(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    setObjectName(u"evaluationFigures"_s);
    m_layout->setContentsMargins(8, 2, 8, 2);
    m_layout->setHorizontalSpacing(groupSpacing);
    const std::array<QString, 3> widest = {u"0,000,000"_s, u"0.000"_s, u"0,000/0,000"_s};
    const EvaluationFigures none = evaluationFigures({}, Threshold::Even, {});
    for (std::size_t group = 0; group < none.size(); ++group) {
        m_groups[group] = new QWidget;
        auto *grid = new QGridLayout(m_groups[group]);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(3);
        grid->setColumnStretch(0, 1);
        // Growing figures must not move their names.
        grid->setColumnMinimumWidth(1, fontMetrics().horizontalAdvance(widest[group]));
        for (const EvaluationFigure &figure : none[group]) {
            const int row = grid->rowCount();
            auto *name = secondaryLabel(figure.name);
            auto *value = new QLabel(dash());
            value->setTextFormat(Qt::PlainText);
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            value->setAccessibleName(figure.name);
            grid->addWidget(name, row, 0);
            grid->addWidget(value, row, 1);
            m_labels[group].push_back({name, value});
        }
        grid->setRowStretch(grid->rowCount(), 1);
    }
    m_labels[0][2][1]->setProperty("role", u"strong"_s); // PR-AUC leads
    arrange(Arrangement::Row);
}

int EvaluationPanel::rowWidth() const
{
    int width = 2 * groupSpacing + 16;
    for (const QWidget *group : m_groups)
        width += group->sizeHint().width();
    return width;
}

void EvaluationPanel::arrange(Arrangement arrangement)
{
    const bool isRow = arrangement == Arrangement::Row, isPairs = arrangement == Arrangement::Pairs;
    for (QWidget *group : m_groups)
        m_layout->removeWidget(group);
    m_layout->setVerticalSpacing(isPairs ? 3 : 12);
    m_layout->addWidget(m_groups[0], 0, 0);
    m_layout->addWidget(m_groups[1], arrangement == Arrangement::Column, isRow || isPairs, isPairs ? 2 : 1,
                        1);
    m_layout->addWidget(m_groups[2], isRow ? 0 : isPairs ? 1 : 2, isRow ? 2 : 0);
    for (int column = 0; column < 3; ++column)
        m_layout->setColumnStretch(column, isRow || (isPairs && column < 2) || column == 0);
    m_layout->setRowStretch(2, arrangement == Arrangement::Column);
}

void EvaluationPanel::showFigures(const EvaluationFigures &figures)
{
    for (std::size_t group = 0; group < figures.size(); ++group) {
        for (std::size_t i = 0; i < figures[group].size(); ++i) {
            const EvaluationFigure &figure = figures[group][i];
            for (QLabel *label : m_labels[group][i]) {
                if (label->toolTip() != figure.fact.toolTip)
                    label->setToolTip(figure.fact.toolTip);
            }
            QLabel *value = m_labels[group][i][1];
            if (value->text() != figure.fact.text)
                value->setText(figure.fact.text);
        }
    }
}

} // namespace fleetgrad::desktop
