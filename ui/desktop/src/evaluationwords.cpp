// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationchoices.h"
#include "evaluationview.h"
#include "figures.h"

#include <fleet/readingfeatures.h>
#include <report/figures.h>
#include <session/gaintexts.h>
#include <session/sentences.h>

// What the view of an evaluation says over its charts.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

using session::EvaluatedModel;
using session::EvaluatedOn;

} // namespace

/// Why there are figures and no curves.
QString EvaluationView::unknownText(const session::ModelEvaluation &evaluation, bool isFinished)
{
    if (evaluation.isTooLarge)
        return isFinished
                   ? tr("A run of more than 20,000 devices that stands still has its single scores for "
                        "curves in its checkpoint, which is not read. This run is finished: given "
                        "more batches, it has them when it goes on.")
                   : tr("The single scores for curves are not read while a run of more than 20,000 "
                        "devices stands still: let it go on to have them.");
    if (evaluation.request.model == EvaluatedModel::Version && evaluation.versionScoresFrom > 0)
        return tr("Its curves are not known: of the past, single scores of versions are there from batch %1 "
                  "on, from where it was computed again.")
            .arg(wholeText(evaluation.versionScoresFrom));
    if (evaluation.request.model == EvaluatedModel::Version)
        return tr("Its curves are not known: single scores are kept of the newest 200 versions, from when "
                  "the run was started or continued.");
    return tr("The readings of this run can't be had: its file has figures of each device, "
              "but no single scores for curves.");
}

/// Of one version on single devices.
QString EvaluationView::againText(const session::ModelEvaluation &evaluation) const
{
    const session::ModelEvaluation::Again &again = *evaluation.again;
    const QString version = QString::number(evaluation.request.version);
    QStringList sentences;
    if (evaluation.metrics.labelled == 0)
        sentences += tr("No label has come yet of readings on %1 that came after global v%2 was published.",
                        "1: whose readings")
                         .arg(m_choices->subject(), version);
    else
        sentences +=
            tr("Global v%1 on %2: %3 of batches %4 to %5, the last of each device. It has scored them "
               "again: they came after it was published, and scores of single versions are not kept "
               "by device.",
               "2: whose readings")
                .arg(version, m_choices->subject(),
                     tr("%1 labelled reading(s)", nullptr, report::pluralForm(evaluation.metrics.labelled))
                         .arg(wholeText(evaluation.metrics.labelled)),
                     wholeText(again.fromBatch), wholeText(again.toBatch));
    if (again.devices < evaluation.devices)
        sentences += tr("Of these %1 devices %2 were read, evenly chosen.")
                         .arg(wholeText(evaluation.devices), wholeText(again.devices));
    sentences += alarmsText(evaluation);
    return session::sentences(sentences);
}

/// What its alarms are of, or why there are none.
QString EvaluationView::alarmsText(const session::ModelEvaluation &evaluation) const
{
    const auto *alarms = versionAlarms(evaluation, threshold());
    if (!alarms)
        return evaluation.error ? evaluation.error->text()
                                : tr("Alarms and delays: it is scoring the last readings again.");
    if (evaluation.again->toBatch == 0)
        return tr("Alarms and delays: no label has come of readings since it was published.");
    const bool isWanted = alarms == &evaluation.again->wanted;
    const QString threshold = scoreText(double(fleet::probabilityOf(alarms->threshold)));
    return tr("Alarms and delays: of the last readings of %Ln device(s), batches %1 to %2, as if all had "
              "alarmed from a probability of %3 on%4.",
              "4: nothing, or which threshold that is", int(evaluation.again->devices))
        .arg(wholeText(evaluation.again->fromBatch), wholeText(evaluation.again->toBatch), threshold,
             isWanted ? tr(", where they have as few false alarms as are wanted") : QString());
}

QString EvaluationView::words(const session::ModelEvaluation &evaluation) const
{
    const bool isVersion = evaluation.request.model == EvaluatedModel::Version;
    const QString readings =
        tr("%1 labelled reading(s)", nullptr, report::pluralForm(evaluation.metrics.labelled))
            .arg(wholeText(evaluation.metrics.labelled));
    QStringList sentences;
    if (evaluation.error && evaluation.request.on == EvaluatedOn::Devices)
        return evaluation.error->text();
    if (evaluation.devices == 0 && evaluation.request.on == EvaluatedOn::HoldOuts)
        return evaluation.request.model == EvaluatedModel::Local
                   ? tr("Devices that never train have no local model.")
                   : tr("Every device of this run trains: there are no hold-outs.");
    if (evaluation.devices == 0 && !m_choices->group().isEmpty())
        return tr("This run has no device of “%1”. Edit the group in the tab Groups, or choose the whole "
                  "fleet.")
            .arg(m_choices->group());
    if (evaluation.devices == 0)
        return tr("No device: select some in the fleet table, or choose the whole fleet.");
    if (evaluation.isAllAgain())
        return againText(evaluation);
    if (isVersion && !evaluation.version)
        return tr("Global v%1 has not been judged yet: no labels of readings that it scored have come.")
            .arg(evaluation.request.version);
    if (isVersion && evaluation.version->fromBatch == evaluation.version->toBatch)
        sentences += tr("Global v%1 on %2: %3 of batch %4.")
                         .arg(QString::number(evaluation.request.version), m_choices->subject(), readings,
                              wholeText(evaluation.version->toBatch));
    else if (isVersion)
        sentences +=
            tr("Global v%1 on %2: %3 of batches %4 to %5.")
                .arg(QString::number(evaluation.request.version), m_choices->subject(), readings,
                     wholeText(evaluation.version->fromBatch), wholeText(evaluation.version->toBatch));
    else
        sentences += tr("%1 on %2: %3 up to batch %4, each scored before its label was used.",
                        "1: decision, local model, ...; 2: whose readings")
                         .arg(modelName(evaluation.request), m_choices->subject(), readings,
                              wholeText(evaluation.upTo));
    if (m_snapshot->infos && m_snapshot->config) {
        if (const QString weak = session::weakLabelsText(*m_snapshot->config, *m_snapshot->infos);
            !weak.isEmpty())
            sentences += tr("All figures are %1.", "against weak labels").arg(weak);
    }
    if (isAwaited(evaluation))
        sentences += tr("The figures are in the run file; its curves appear once they are computed.");
    else if (!evaluation.hasScores && evaluation.metrics.labelled > 0)
        sentences += unknownText(evaluation, m_snapshot->state == session::RunState::Finished);
    if (isVersion)
        sentences += alarmsText(evaluation);
    QString text = session::sentences(sentences);
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.mid(1));
}

} // namespace fleetgrad::desktop
