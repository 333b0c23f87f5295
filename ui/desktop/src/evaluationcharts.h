// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>
#include <session/snapshot.h>

#include <array>

namespace fleetgrad::desktop {

/// At which threshold a view of an evaluation counts.
enum class Threshold : unsigned char {
    Even,  ///< a probability of 0.5
    Alarm, ///< that of alarms, where single scores are known: see session::ModelEvaluation::atAlarm
};

/// Those counts; at p >= 0.5 where the others are not known.
const learning::Confusion &confusionAt(const session::ModelEvaluation &evaluation, Threshold threshold);
/// Alarms of one version, at the threshold where it counts; null of other models, and until they are known.
const session::ModelEvaluation::VersionAlarms *versionAlarms(const session::ModelEvaluation &evaluation,
                                                             Threshold threshold);

/// "decision", "local model", "global model", "global v12".
QString modelName(const session::EvaluationRequest &request);

/// Precision over recall, in steps whose area is the PR-AUC; an open circle where the matrix counts.
charts::Chart precisionRecallChart(const session::ModelEvaluation &evaluation, Threshold threshold);
/// Share of anomalies by predicted probability; bins with fewer than 50 readings are left out.
charts::Chart reliabilityChart(const session::ModelEvaluation &evaluation);
/// The share of the found events that were found within a time.
charts::Chart delayChart(const session::ModelEvaluation &evaluation, Threshold threshold);
/// What global versions claimed, dotted, and what they were measured at, as open circles, by batch; the
/// chosen one has a line.
charts::Chart versionsChart(const session::Snapshot &snapshot, const session::EvaluationRequest &request);

/// The bin of the reliability diagram whose mean probability is the nearest; null without any that is drawn.
const learning::Reliability::Bin *binAt(const session::ModelEvaluation &evaluation, double predicted);

} // namespace fleetgrad::desktop
