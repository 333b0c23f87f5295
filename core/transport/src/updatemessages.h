// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <transport/devicemessages.h>

#include <QJsonObject>

#include <simdjson.h>

// Of devices that train themselves: their updates, and what they are told.

namespace fleetgrad::transport {

/// A message of the topic `local-model-updates`.
Expected<fleet::LiveUpdate> updateOf(const simdjson::dom::object &object, const Hello &hello,
                                     const QStringList &features, double now);

QJsonObject termsObject(const fleet::TrainingTerms &terms);
Expected<fleet::TrainingTerms> termsOf(const QJsonObject &object);

/// Of a feedback message: what a person chose; nothing where it does not say so.
std::optional<learning::LaneTrainer> trainerOf(const QJsonObject &feedback);

/// A message of the topic `global-model-updates`: its number and its model.
Expected<federation::GlobalVersion> globalVersionOf(const QByteArray &text);

} // namespace fleetgrad::transport
