// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <learning/laneblock.h>
#include <store/modelfile.h>

#include <QByteArray>
#include <QString>

#include <string_view>
#include <utility>
#include <vector>

// "fleetgrad.model.v1" (docs/model.schema.json), and what other formats say of a model in its words.

namespace fleetgrad::store {

inline constexpr std::string_view modelSchema = "fleetgrad.model.v1";

/// It begins with a brace, after blanks or a byte order mark.
bool isJson(const QByteArray &bytes);
Expected<ModelFile> readJson(const QByteArray &bytes, const QString &place);
Expected<QByteArray> writeJson(const ModelFile &model);

/// Every field but weights and bias: its name, and its value as JSON. In the order of the schema.
using JsonMembers = std::vector<std::pair<QByteArray, QByteArray>>;
JsonMembers membersOf(const ModelFile &model);
/// The model that one JSON object with these fields and these weights tells of.
Expected<ModelFile> fromMembers(const QByteArray &object, learning::LinearModel model, const QString &place);

/// The shortest decimal that readers of doubles, as JSON readers are, turn into the same number.
QByteArray decimal(double number);
QByteArray decimal(float number);
/// A JSON string.
QByteArray quoted(const QString &text);

} // namespace fleetgrad::store
