// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modeljson.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace fleetgrad::store {

/// What formats keep beside the weights that have but texts by name for it: the fields of
/// docs/model.schema.json, texts as they are, all else as JSON. UTF-8.
using ModelMetadata = std::map<QByteArray, QByteArray>;

/// With `feature_schema`, the name of what the features are (docs/models.md), and `standardisation`, a
/// sentence for whoever uses the weights elsewhere.
ModelMetadata metadataOf(const ModelFile &model);
/// Names that are not of the schema are passed over.
Expected<ModelFile> fromMetadata(const ModelMetadata &metadata, learning::LinearModel model,
                                 const QString &place);

} // namespace fleetgrad::store
