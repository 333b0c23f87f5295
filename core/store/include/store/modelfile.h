// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <learning/laneblock.h>

#include <QString>
#include <QStringList>

namespace fleetgrad::store {

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
    bool operator==(const ModelFile &) const = default;
};

/// JSON with the schema name "fleetgrad.model.v1"; the weights read back have the same bits. Never leaves a
/// half-written file.
Expected<void> writeModelFile(const QString &path, const ModelFile &model);
/// Refuses what is not such a file, is larger than 16 MiB, is not finite, or whose weights and feature names
/// differ in number, and says where.
Expected<ModelFile> readModelFile(const QString &path);

} // namespace fleetgrad::store
