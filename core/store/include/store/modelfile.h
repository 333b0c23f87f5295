// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <learning/laneblock.h>

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace fleetgrad::store {

/// The version that another one was made from.
struct ModelParent
{
    QString kind;        ///< "local" (of the same device) or "global"
    quint32 version = 0; ///< of a global one 0: the untrained model before the first round
    bool operator==(const ModelParent &) const = default;
};

/// How a version came to be; what nobody knows is absent.
struct ModelLineage
{
    std::optional<quint32> round; ///< the round that made it, from 1; none of a local or a promoted one
    std::vector<ModelParent> parents;
    /// Of a local one: the global version that its device's fleet model started from.
    std::optional<quint32> baseVersion;
    QString configuration; ///< SHA-256 in hexadecimal of the run's configuration; empty: not known
    bool operator==(const ModelLineage &) const = default;
};

/// What a version was worth on readings that it had not learnt from: shares in 0..1, but `logLoss` in nats;
/// NaN where a quantity does not exist.
struct ModelMeasurement
{
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    QString on;                         ///< "device": that of a local model; "fleet"; "hold_out"
    quint64 fromBatch = 0, toBatch = 0; ///< the batches that it was measured in, both included
    quint64 labelled = 0;               ///< readings
    double accuracy = none, balancedAccuracy = none, precision = none, recall = none, f1 = none, prAuc = none,
           logLoss = none, baseRate = none;
    /// NaN equals NaN.
    bool operator==(const ModelMeasurement &other) const;
};

/// A model on its own: what a person saves, loads and passes on.
struct ModelFile
{
    QString kind;   ///< "local" or "global"
    QString device; ///< of a local model
    quint32 version = 0;
    quint64 batch = 0;
    QString method; ///< "sound" or "original"
    QStringList featureNames;
    learning::LinearModel model;
    double learningRate = 0;
    double claimedAccuracy = 0;
    qint64 samples = 0;
    QString run; ///< name of the run file it came from
    ModelLineage lineage;
    std::vector<ModelMeasurement> measured;
    QString note; ///< that a person wrote beside it
    bool operator==(const ModelFile &) const = default;
};

/// A format that model files come in.
struct ModelFormatInfo
{
    QString name;   ///< "json": what a person calls it on the command line
    QString title;  ///< "JSON"
    QString suffix; ///< "json"
};
/// All that are read and written; the first is the program's own.
std::vector<ModelFormatInfo> modelFormats();

/// In the format of that name, or without one in that of the path's suffix (without a suffix as JSON). The
/// weights read back have the same bits. Never leaves a half-written file.
Expected<void> writeModelFile(const QString &path, const ModelFile &model, const QString &format = {});
/// Whatever of the formats is in it. Refuses what is not such a file, is larger than 16 MiB, is not finite,
/// or whose weights and feature names differ in number, and says where.
Expected<ModelFile> readModelFile(const QString &path);

} // namespace fleetgrad::store
