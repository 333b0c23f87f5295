// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fields.h"

#include <session/deployment.h>
#include <session/modelcomparison.h>
#include <session/pastlook.h>
#include <session/snapshot.h>
#include <store/modelfile.h>
#include <store/storedupdate.h>
#include <store/weighthistory.h>

// All structs and enumerations that travel between a server and a desktop. Whoever changes one of them
// changes what travels: protocolVersion in messages.h goes up with it.

namespace fleetgrad::remote {

template <>
inline constexpr int fieldCount<Error> = 3;

template <>
inline constexpr int fieldCount<learning::LinearModel> = 2;
template <>
inline constexpr int fieldCount<learning::Gain> = 2;
template <>
inline constexpr int fieldCount<learning::Gains> = 3;
template <>
inline constexpr int fieldCount<learning::Metrics> = 9;
template <>
inline constexpr int fieldCount<learning::Confusion> = 4;
template <>
inline constexpr int fieldCount<learning::LabelCounts> = 6;
template <>
inline constexpr int fieldCount<learning::LaneTrainer> = 2;
template <>
inline constexpr int fieldCount<learning::OptimiserSettings> = 6;
template <>
inline constexpr int fieldCount<learning::ScheduleSettings> = 3;
template <>
inline constexpr int fieldCount<learning::TrainerSettings> = 16;
template <>
inline constexpr int fieldCount<learning::AlarmSettings> = 2;
template <>
inline constexpr int fieldCount<learning::AlarmCounts> = 6;
template <>
inline constexpr int fieldCount<learning::DetectionDelay> = 2;
template <>
inline constexpr int fieldCount<learning::AlarmFigures> = 7;
template <>
inline constexpr int fieldCount<learning::KindCounts> = 4;
template <>
inline constexpr int fieldCount<learning::Reliability> = 1;
template <>
inline constexpr int fieldCount<learning::Reliability::Bin> = 3;
template <>
inline constexpr int fieldCount<learning::OperatingPoint> = 3;
template <>
inline constexpr int fieldCount<learning::Mixture> = 4;
template <>
inline constexpr int fieldCount<learning::SeenReadings> = 3;

template <>
inline constexpr int fieldCount<federation::LocalUpdate> = 10;
template <>
inline constexpr int fieldCount<federation::Mover> = 2;

template <>
inline constexpr int fieldCount<fleet::SimulationConfig> = 13;
template <>
inline constexpr int fieldCount<fleet::ColumnMapping> = 7;
template <>
inline constexpr int fieldCount<fleet::ReplayConfig> = 3;
template <>
inline constexpr int fieldCount<fleet::LiveConfig> = 6;
template <>
inline constexpr int fieldCount<fleet::LabelConfig> = 7;
template <>
inline constexpr int fieldCount<fleet::FederationConfig> = 11;
template <>
inline constexpr int fieldCount<fleet::TrainerGroup> = 5;
template <>
inline constexpr int fieldCount<fleet::DriftConfig> = 6;
template <>
inline constexpr int fieldCount<fleet::RunConfig> = 18;
template <>
inline constexpr int fieldCount<fleet::DeviceInfo> = 8;
template <>
inline constexpr int fieldCount<fleet::WindowMetrics> = 7;
template <>
inline constexpr int fieldCount<fleet::DeviceReport> = 19;
template <>
inline constexpr int fieldCount<fleet::RateChange> = 7;
template <>
inline constexpr int fieldCount<fleet::Command> = 6;
template <>
inline constexpr int fieldCount<fleet::Event> = 6;
template <>
inline constexpr int fieldCount<fleet::Evaluation> = 5;
template <>
inline constexpr int fieldCount<fleet::FleetAlarmFigures> = 8;
template <>
inline constexpr int fieldCount<fleet::KindSummary> = 2;
template <>
inline constexpr int fieldCount<fleet::AlarmSummary> = 4;
template <>
inline constexpr int fieldCount<fleet::DeviceDrift> = 18;
template <>
inline constexpr int fieldCount<fleet::DriftCounts> = 4;
template <>
inline constexpr int fieldCount<fleet::CanaryScores> = 3;
template <>
inline constexpr int fieldCount<fleet::CanarySide> = 4;
template <>
inline constexpr int fieldCount<fleet::CanaryFigures> = 4;
template <>
inline constexpr int fieldCount<fleet::TracedReading> = 9;
template <>
inline constexpr int fieldCount<fleet::TracedBatch> = 9;
template <>
inline constexpr int fieldCount<fleet::DeviceTrace> = 12;
template <>
inline constexpr int fieldCount<fleet::ShadowSummary> = 3;
template <>
inline constexpr int fieldCount<fleet::RunSummary> = 12;

template <>
inline constexpr int fieldCount<store::ModelKey> = 2;
template <>
inline constexpr int fieldCount<store::ModelNote> = 2;
template <>
inline constexpr int fieldCount<store::ModelParent> = 2;
template <>
inline constexpr int fieldCount<store::ModelLineage> = 4;
template <>
inline constexpr int fieldCount<store::ModelMeasurement> = 12;
template <>
inline constexpr int fieldCount<store::ModelFile> = 14;
template <>
inline constexpr int fieldCount<store::StoredUpdate> = 2;
template <>
inline constexpr int fieldCount<store::WeightMove> = 6;
template <>
inline constexpr int fieldCount<store::WeightHistory> = 4;

template <>
inline constexpr int fieldCount<session::CurvePoint> = 4;
template <>
inline constexpr int fieldCount<session::DeviceRow> = 29;
template <>
inline constexpr int fieldCount<session::VersionRow> = 11;
template <>
inline constexpr int fieldCount<session::BatchedRateChange> = 2;
template <>
inline constexpr int fieldCount<session::DeviceCurves> = 4;
template <>
inline constexpr int fieldCount<session::FleetCurves> = 1;
template <>
inline constexpr int fieldCount<session::FleetCurves::Metric> = 8;
template <>
inline constexpr int fieldCount<session::FleetCurves::Spread> = 3;
template <>
inline constexpr int fieldCount<session::Canary> = 7;
template <>
inline constexpr int fieldCount<session::RoundPart> = 8;
template <>
inline constexpr int fieldCount<session::Round> = 9;
template <>
inline constexpr int fieldCount<session::RunClock> = 2;
template <>
inline constexpr int fieldCount<session::RunClock::Knot> = 3;
template <>
inline constexpr int fieldCount<session::MapRequest> = 11;
template <>
inline constexpr int fieldCount<session::FleetMap> = 12;
template <>
inline constexpr int fieldCount<session::EvaluationRequest> = 4;
template <>
inline constexpr int fieldCount<session::DelayStep> = 2;
template <>
inline constexpr int fieldCount<session::ModelEvaluation> = 19;
template <>
inline constexpr int fieldCount<session::ModelEvaluation::Again> = 5;
template <>
inline constexpr int fieldCount<session::ModelEvaluation::VersionAlarms> = 3;
template <>
inline constexpr int fieldCount<session::PastLookRequest> = 4;
template <>
inline constexpr int fieldCount<session::PastLook> = 5;
template <>
inline constexpr int fieldCount<session::OutlineRequest> = 3;
template <>
inline constexpr int fieldCount<session::Outline> = 6;
template <>
inline constexpr int fieldCount<session::Outlines> = 3;
template <>
inline constexpr int fieldCount<session::BreakValue> = 3;
template <>
inline constexpr int fieldCount<session::BreakHit> = 4;
template <>
inline constexpr int fieldCount<session::BreakCount> = 2;
template <>
inline constexpr int fieldCount<session::BreakPause> = 2;
template <>
inline constexpr int fieldCount<session::Breaks> = 3;
template <>
inline constexpr int fieldCount<session::Deployment> = 5;
template <>
inline constexpr int fieldCount<session::ComparedWeight> = 2;
template <>
inline constexpr int fieldCount<session::ComparedReading> = 4;
template <>
inline constexpr int fieldCount<session::ModelComparison> = 9;
template <>
inline constexpr int fieldCount<session::Snapshot> = 47;

/// The last value of an enumeration that travels: a larger one is refused.
template <class E>
inline constexpr E lastOf = E(255);
template <>
inline constexpr ErrorKind lastOf<ErrorKind> = ErrorKind::Cancelled;
template <>
inline constexpr auto lastOf<learning::Optimiser> = learning::Optimiser::Adam;
template <>
inline constexpr auto lastOf<learning::Schedule> = learning::Schedule::Cosine;
template <>
inline constexpr auto lastOf<learning::Method> = learning::Method::Original;
template <>
inline constexpr auto lastOf<learning::DriftSign> = learning::DriftSign::LossGrew;
template <>
inline constexpr auto lastOf<learning::DriftCause> = learning::DriftCause::Unknown;
template <>
inline constexpr auto lastOf<federation::ScreeningReason> = federation::ScreeningReason::UnknownBase;
template <>
inline constexpr auto lastOf<fleet::SourceKind> = fleet::SourceKind::Live;
template <>
inline constexpr auto lastOf<fleet::RoundTrigger> = fleet::RoundTrigger::Devices;
template <>
inline constexpr auto lastOf<fleet::DriftPolicy> = fleet::DriftPolicy::Off;
template <>
inline constexpr auto lastOf<fleet::DriftRemedy> = fleet::DriftRemedy::QuarantineSensor;
template <>
inline constexpr auto lastOf<fleet::DeviceState> = fleet::DeviceState::TrainsItself;
template <>
inline constexpr auto lastOf<fleet::ChartMetric> = fleet::ChartMetric::F1;
template <>
inline constexpr auto lastOf<fleet::RateReason> = fleet::RateReason::Drift;
template <>
inline constexpr auto lastOf<fleet::CommandKind> = fleet::CommandKind::SetSpeed;
template <>
inline constexpr auto lastOf<fleet::EventLevel> = fleet::EventLevel::Critical;
template <>
inline constexpr auto lastOf<fleet::EventKind> = fleet::EventKind(fleet::eventKindCount - 1);
template <>
inline constexpr auto lastOf<session::RunState> = session::RunState::Failed;
template <>
inline constexpr auto lastOf<session::DeviceScorer> = session::DeviceScorer::Local;
template <>
inline constexpr auto lastOf<session::MapOrder> = session::MapOrder::Given;
template <>
inline constexpr auto lastOf<session::EvaluatedOn> = session::EvaluatedOn::Devices;
template <>
inline constexpr auto lastOf<session::EvaluatedModel> = session::EvaluatedModel::Version;

} // namespace fleetgrad::remote
