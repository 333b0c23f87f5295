// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/drift.h>
#include <learning/laneblock.h>

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fleetgrad::fleet {

enum class SourceKind : unsigned char { Simulated, Replay, Live };

/// A simulated fleet: what its readings are like. Every device differs by `heterogeneity` in level, scale,
/// cycles, noise and mix of anomalies.
struct SimulationConfig
{
    int devices = 24;           ///< 1..1,000,000
    int channels = 1;           ///< 1..learning::maxChannels
    double interval = 0.5;      ///< seconds between readings, > 0
    double anomalyShare = 0.06; ///< wanted share of anomalous readings, 0..0.5
    double heterogeneity = 0.5; ///< 0 all devices identical in kind, 1 all different
    double noise = 1;           ///< scale of the noise, >= 0
    double dropOutShare = 0.01; ///< share of time that a device is silent, 0..0.9
    double lateShare = 0.1;     ///< share of devices that join later, 0..1
    // Drift, for the learning to meet: what is true is known.
    int driftBatch = 100;         ///< from which on, >= 1; sensors break within as many batches after it
    double brokenSensorShare = 0; ///< share of devices of which one sensor breaks, 0..1
    double environmentShift = 0;  ///< deviations by which the level of every channel moves, -1000..1000
    double environmentShare = 1;  ///< on that share of the devices, 0..1
    double conceptShare = 0;      ///< share of devices whose anomalies change their looks, 0..1
    bool operator==(const SimulationConfig &) const = default;
};

/// How the columns of a CSV are used. Empty names mean: recognise the layout.
struct ColumnMapping
{
    QString timestamp;
    QString label;
    QString device;             ///< names the device of a row (long format)
    QStringList values;         ///< channels; empty = every other column
    QString channel = {};       ///< names the channel of a row; `values` then has the one column of its value
    QString kind = {};          ///< names the kind of the anomaly of a row, for figures by kind
    bool columnDevices = false; ///< each column of values is a device of its own with one channel
    bool operator==(const ColumnMapping &) const = default;
};

struct ReplayConfig
{
    QString path; ///< a CSV file, or a folder of them
    ColumnMapping mapping;
    QStringList files; ///< only these of the folder, by their names; empty: all
    bool operator==(const ReplayConfig &) const = default;
};

/// Readings that real devices send. Each takes a place when it joins, and keeps it.
struct LiveConfig
{
    int places = 100;        ///< devices at most, 1..100,000
    int channels = 1;        ///< of each device, 1..learning::maxChannels
    double interval = 1;     ///< usual seconds between two readings of a device, > 0
    double silentAfter = 60; ///< seconds without a reading after which a device is silent, > 0
    bool labelled = true;    ///< false: no device sends labels, so that weak ones may be made
    int labelWindow = 0;     ///< labels may come later, for that many of the newest readings of a device,
                             ///< 0..100,000; 0: a label comes with its reading or never
    bool operator==(const LiveConfig &) const = default;
};

/// When the label of a reading arrives. Labels of files and of the simulation are the truth, held back here.
struct LabelConfig
{
    int delayReadings = 0;     ///< readings of the device later, 0..100,000
    double delaySeconds = 0;   ///< of the source's time later, >= 0: by the time stamps of the readings, or
                               ///< by the usual interval where there are none; the longer of the two holds
    int jitterReadings = 0;    ///< up to that many readings later still, each for itself: out of order
    double missingShare = 0;   ///< of the labels never arrive, 0..1
    double correctedShare = 0; ///< of the labels arrive wrong, and are corrected later, 0..1
    int correctionReadings = 200; ///< readings after which they are, 1..100,000
    double weakThreshold = 0; ///< devices whose source has no labels at all call a reading an anomaly where
                              ///< the robust z of a channel is above that, >= 0; 0: they get none
    bool operator==(const LabelConfig &) const = default;
};

enum class RoundTrigger : unsigned char { Manual, Updates, Seconds, Devices };

struct FederationConfig
{
    RoundTrigger trigger = RoundTrigger::Updates;
    int everyUpdates = 20;      ///< Updates: a round when that many are waiting, >= 1
    double everySeconds = 50;   ///< Seconds: of the fleet's logical time, > 0
    double deviceShare = 0.8;   ///< Devices: k of n, as a share 0..1 of the devices that train
    double normFactor = 1;      ///< screening: most times the farthest that SGD can move; 0 = no bound
    int holdOut = 0;            ///< devices that never train, only judge (the last ones)
    int holdOutDevice = -1;     ///< one more device that never trains, by its number; -1: none
    bool feedback = true;       ///< adjust each device's rate by its error
    double rateMinimum = 0.045; ///< feedback goes no lower, but leaves a rate that is lower already
    double rateMaximum = 0.5;   ///< likewise no higher
    int feedbackEvery = 20;     ///< batches of a device between two adjustments, >= 1
    bool operator==(const FederationConfig &) const = default;
};

/// Devices that are trained otherwise than the rest. What is not set is as `trainer` says.
struct TrainerGroup
{
    QString devices; ///< pattern of their names, such as "pump-*": see fleet/groups.h
    std::optional<learning::Optimiser> optimiser;
    std::optional<learning::Schedule> schedule;
    std::optional<double> localRate, fleetRate; ///< at the start
    bool operator==(const TrainerGroup &) const = default;
};

/// Everything that determines a run. Two runs with equal RunConfig have equal content digests.
struct RunConfig
{
    QString preset = QStringLiteral("demo");
    std::uint64_t seed = 42;
    SourceKind source = SourceKind::Simulated;
    SimulationConfig simulation;
    ReplayConfig replay;
    LiveConfig live;
    LabelConfig labels;
    learning::Method method = learning::Method::Sound;
    bool shadowOriginal = false; ///< the original method learns from the same readings too, and is measured,
                                 ///< but changes nothing; with method Sound only
    learning::TrainerSettings trainer;
    learning::AlarmSettings alarms;
    std::vector<TrainerGroup> groups; ///< of several that name a device, the first counts
    int batchReadings = 50;           ///< 1..10,000
    double batchSeconds = 60; ///< of the source's time, whichever comes first; 0 = no bound. Replay of
                              ///< files: no bound, since a file's clock does not run. Live: of the day's time
    FederationConfig federation;
    DriftConfig drift;
    std::uint64_t batches = 0; ///< the run ends after that many; 0 = when the source ends, or never
    int keepLocalVersions = 1; ///< every how many-th local update is stored with its weights, >= 1
    bool operator==(const RunConfig &) const = default;
};

/// How many of so many devices, the last ones, never train: at least one device has to.
int holdOutCount(const RunConfig &config, std::size_t devices);
/// Whether that one of so many devices trains; the others only judge.
bool deviceTrains(const RunConfig &config, std::size_t devices, std::uint32_t device);

/// How the original pipeline trained: weights 0.1, bias 0, rate 0.01, nothing clipped.
learning::TrainerSettings originalTrainer();

/// The named presets: demo, plant, city, original. An unknown name gives no value.
QStringList presetNames();
bool applyPreset(const QString &name, RunConfig &config);

} // namespace fleetgrad::fleet
