// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/source.h>
#include <learning/metrics.h>
#include <session/snapshot.h>

#include <QString>

#include <vector>

// Words and sentences for the person, translated, the same on every screen and in every report.

namespace fleetgrad::session {

QString stateText(fleet::DeviceState state);        ///< "learning", "no gain", ...
QString stateExplanation(fleet::DeviceState state); ///< a sentence, for tooltips
QString runStateText(RunState state);
QString metricText(fleet::ChartMetric metric); ///< "Accuracy", "PR-AUC", "Log loss", ...
QString scorerText(learning::Scorer scorer);   ///< "local", "global", "majority class", "last label", ...
QString kindText(const QString &kind); ///< a kind of anomaly that a source names; its own word where unknown
QString reasonText(federation::ScreeningReason reason);
QString optimiserText(learning::Optimiser optimiser); ///< "SGD", "AdaGrad", ...
QString scheduleText(learning::Schedule schedule);    ///< "constant", "1/√t", ...
QString rateReasonText(const fleet::RateChange &change);
/// "pump-0171 quarantined: moved 41x as far as training can", ...
QString eventText(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos);

// Drift.
QString driftCauseText(learning::DriftCause cause);     ///< "sensor", "environment", ...; empty for None
QString driftCauseSentence(learning::DriftCause cause); ///< "A sensor broke", ...
QString remedyText(fleet::DriftRemedy remedy);          ///< "Recalibrate", ...: what a button says
QString remedyExplanation(fleet::DriftRemedy remedy);
/// Why a channel is not put in quarantine, and what to do instead.
QString lastTrustedText();
/// What happened, with its figures: "temperature has said 71.3 for the last 8 blocks of 50 readings". `info`
/// of the device; of the fleet as a whole null.
QString driftEvidenceText(const fleet::DeviceDrift &drift, const fleet::DeviceInfo *info);
/// "3 devices drift: 1 sensor, 2 environment; 1 sensor in quarantine"; a sentence without drift too.
QString driftSummaryText(const fleet::DriftCounts &counts);

} // namespace fleetgrad::session
