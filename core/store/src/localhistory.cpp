// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "localhistory.h"

#include "columns.h"
#include "values.h"

#include <learning/method.h>

#include <QCoreApplication>

#include <utility>

namespace fleetgrad::store {

WeightHistory readLocalHistory(const SQLite::Database &database, const RunInfo &info, std::uint32_t device,
                               std::size_t feature)
{
    if (device >= info.devices.size())
        throw Failure{
            {ErrorKind::NotFound, info.path,
             QCoreApplication::translate("RunFile", "There is no device %1 in this run.").arg(device)}};
    const auto weights = std::size_t(
        learning::localFeatureCount(info.config.method, int(info.devices[device].channels.size())));
    if (feature > weights) {
        throw Failure{{ErrorKind::NotFound, info.path,
                       QCoreApplication::translate("RunFile", "The local model of this device has %1 weights "
                                                              "and a bias: there is no weight %2.")
                           .arg(weights)
                           .arg(feature + 1)}};
    }
    WeightHistory history;
    history.feature = feature;
    history.device = device;
    const bool isBias = feature == weights;
    history.before = float(isBias ? info.config.trainer.initialBias : info.config.trainer.initialWeight);
    float before = history.before;
    // One seek a batch, as rows of one device are read everywhere.
    Cursor cursor(database, info.path, "local_models", "id, version, local_model",
                  "WHERE id IN (SELECT (batch << 32) + ? FROM batches) ORDER BY id");
    cursor.bind(std::int64_t(device));
    learning::LinearModel model;
    while (cursor.next()) {
        WeightMove &move = history.moves.emplace_back();
        move.batch = batchOf(cursor.key());
        move.version = cursor.number32();
        if (!unpackModel(cursor.blob(), model) || model.weights.size() != weights)
            cursor.bad();
        move.weight = isBias ? model.bias : model.weights[feature];
        move.change = move.weight - std::exchange(before, move.weight);
    }
    return history;
}

} // namespace fleetgrad::store
