// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <store/modelfile.h>

#include <QByteArray>
#include <QString>

namespace fleetgrad::store {

/// It begins and, where that says little, ends as Python's pickles of dicts and instances do.
bool isPickle(const QByteArray &bytes);
/// Protocols 0 to 5, as the original system and this program write them. Runs nothing that is in it: whatever
/// is not of a short list is an error that names it. 16 MiB at most, and bounded in all else that it may take
/// (pickle::Limits).
Expected<ModelFile> readPickle(const QByteArray &bytes, const QString &place);
/// A dict that Python's pickle.load gives back with nothing installed: first the keys of the original system,
/// then those of docs/model.schema.json that it doesn't have. Protocol 2, which Python reads since 2.3.
/// Weights are floats of Python's with the very values.
Expected<QByteArray> writePickle(const ModelFile &model);

} // namespace fleetgrad::store
