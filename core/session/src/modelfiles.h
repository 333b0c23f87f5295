// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/source.h>
#include <learning/method.h>
#include <store/modelfile.h>
#include <store/modelnote.h>

#include <QString>
#include <QStringList>

namespace fleetgrad::session {

/// The stored version of the run file at `path`, as a model file could hold it.
Expected<store::ModelFile> modelOf(const QString &path, const store::ModelKey &key);

/// In the order of the weights.
QStringList localFeatures(learning::Method method, const fleet::DeviceInfo &device);
QStringList fleetFeatures(learning::Method method);

} // namespace fleetgrad::session
