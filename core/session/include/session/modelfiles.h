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

namespace fleetgrad::store {
class RunFileReader;
}

namespace fleetgrad::session {

/// The stored version of a run file as a model file can hold it: where it comes from, what was measured of it
/// so far, and its note.
Expected<store::ModelFile> modelOf(store::RunFileReader &reader, const store::ModelKey &key);
Expected<store::ModelFile> modelOf(const QString &path, const store::ModelKey &key);

/// In the order of the weights.
QStringList localFeatures(learning::Method method, const fleet::DeviceInfo &device);
QStringList fleetFeatures(learning::Method method);

} // namespace fleetgrad::session
