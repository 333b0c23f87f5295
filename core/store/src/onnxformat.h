// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <store/modelfile.h>

#include <QByteArray>

namespace fleetgrad::store {

/// It begins with a version, as every ONNX file does.
bool isOnnx(const QByteArray &bytes);

/// A model as an ONNX file (intermediate representation 8, operator set 13): the input "features" [N, n] of
/// float32 goes through MatMul with "weights" [n, 1], Add of "bias" [1] and Sigmoid, and comes out as
/// "probability" [N, 1]. What else a ModelFile holds stands in the metadata. For a model that
/// isSound() accepts.
Expected<QByteArray> writeOnnx(const ModelFile &model);

/// What writeOnnx() wrote gives the same model, bit for bit. Other ONNX files are read where their graph is a
/// linear one: MatMul and perhaps Add, or Gemm, then Sigmoid, from one input of n features to one
/// probability, with finite float32 numbers inside the file, in raw_data or float_data. Without metadata the
/// model is a global one of the method "sound", and its features are called "feature 1", "feature 2", ...
/// Anything else is refused, by the name of the operator, tensor or entry; so is what is larger than 16 MiB.
Expected<ModelFile> readOnnx(const QByteArray &bytes, const QString &place);

} // namespace fleetgrad::store
