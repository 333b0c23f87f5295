// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/modelfile.h>

#include <QJsonObject>
#include <QStringList>

namespace fleetgrad::cli {

/// What a model file says of its model, and its largest weights.
QStringList modelLines(const store::ModelFile &model);
QJsonObject modelJson(const store::ModelFile &model);

} // namespace fleetgrad::cli
