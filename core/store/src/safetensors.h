// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <store/modelfile.h>

#include <QByteArray>
#include <QString>

// safetensors (https://github.com/huggingface/safetensors#format): the length of the header, 8 bytes, little
// endian; the header, a JSON object of tensors by name; their bytes, without holes and without overlap. A
// model is the tensors `weights` [n] and `bias` [1], all else of it in `__metadata__` (modelmetadata.h).

namespace fleetgrad::store {

bool isSafetensors(const QByteArray &bytes);
/// Types F32, F64 and F16; a header of 1 MiB at most; no other tensors.
Expected<ModelFile> readSafetensors(const QByteArray &bytes, const QString &place);
/// F32: the weights keep their bits.
Expected<QByteArray> writeSafetensors(const ModelFile &model);

} // namespace fleetgrad::store
