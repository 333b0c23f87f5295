// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <onnx.pb.h>

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace fleetgrad::store {

/// Of the specification (TensorProto.DataType).
inline constexpr std::int32_t onnxFloat32 = 1;

/// A name out of an ONNX file, short enough for a sentence.
QString onnxName(const std::string &bytes);

/// The float32 numbers of a tensor, as many as its shape says, all finite. Fails where it holds others, or
/// keeps them in another file.
Expected<std::vector<float>> numbersOf(const onnx::TensorProto &tensor, const QString &place);

/// "The tensor NAME WHY", and what to do.
tl::unexpected<Error> badTensor(const onnx::TensorProto &tensor, const QString &place, const QString &why);
/// That it has another shape than `wanted`.
tl::unexpected<Error> badShape(const onnx::TensorProto &tensor, const QString &place, const QString &wanted);

onnx::TensorProto tensorOf(const char *name, std::span<const std::int64_t> shape,
                           std::span<const float> numbers);

} // namespace fleetgrad::store
