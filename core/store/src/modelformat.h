// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <store/modelfile.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace fleetgrad::store {

/// How one format of model files is told, read and written.
struct ModelFormat
{
    const char *name;   ///< lower case
    const char *title;  ///< as its own people write it; never translated
    const char *suffix; ///< without the dot
    /// Whether the bytes, 16 MiB at most, look like it. May say yes to what read() refuses then.
    bool (*isIt)(const QByteArray &bytes);
    /// `place` is where the bytes come from, for error messages. Whatever the bytes are: an error or a model
    /// that isSound() accepts.
    Expected<ModelFile> (*read)(const QByteArray &bytes, const QString &place);
    /// Of a model that isSound() accepts. Errors have no place.
    Expected<QByteArray> (*write)(const ModelFile &model);
};

/// In the order in which bytes are tried, each more certain of its own than the next.
std::span<const ModelFormat> formatTable();
/// Of that name; null where there is none.
const ModelFormat *formatNamed(const QString &name);
/// Whose suffix the path has; null where there is none.
const ModelFormat *formatOfSuffix(const QString &path);
/// That the bytes look like; otherwise of the path's suffix, or JSON.
const ModelFormat &formatOf(const QByteArray &bytes, const QString &path);

/// Of the table, JSON first.
QStringList formatNames();
QStringList formatSuffixes();

/// Finite, with as many feature names as weights; else what is wrong, without a place.
Expected<void> isSound(const ModelFile &model);

} // namespace fleetgrad::store
