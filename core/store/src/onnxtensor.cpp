// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "onnxtensor.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace fleetgrad::store {

namespace {

class OnnxTensor
{
    Q_DECLARE_TR_FUNCTIONS(OnnxTensor)
};

constexpr qsizetype longestName = 60;
/// No device has so many features: at most 12 for each of 512 channels.
constexpr std::int64_t mostNumbers = 1 << 18;

/// -1 where the shape is none, or one of too many numbers.
std::int64_t countOf(const onnx::TensorProto &tensor)
{
    std::int64_t count = 1;
    for (const std::int64_t size : tensor.dims()) {
        if (size < 0 || size > mostNumbers || count * size > mostNumbers)
            return -1;
        count *= size;
    }
    return count;
}

std::vector<float> storedNumbers(const onnx::TensorProto &tensor)
{
    if (tensor.raw_data().empty())
        return {tensor.float_data().begin(), tensor.float_data().end()};
    std::vector<float> numbers(tensor.raw_data().size() / sizeof(float));
    if (!numbers.empty())
        qFromLittleEndian<float>(tensor.raw_data().data(), qsizetype(numbers.size()), numbers.data());
    return numbers;
}

} // namespace

QString onnxName(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(std::min<std::size_t>(bytes.size(), 4 * longestName)))
        .left(longestName)
        .simplified();
}

tl::unexpected<Error> badTensor(const onnx::TensorProto &tensor, const QString &place, const QString &why)
{
    return failure(
        ErrorKind::BadFormat, place,
        OnnxTensor::tr("The tensor “%1” %2. Export the model again, with finite float32 numbers in the file.")
            .arg(onnxName(tensor.name()), why));
}

tl::unexpected<Error> badShape(const onnx::TensorProto &tensor, const QString &place, const QString &wanted)
{
    QStringList sizes;
    for (int i = 0; i < std::min(tensor.dims_size(), 4); ++i)
        sizes << QString::number(tensor.dims(i));
    if (tensor.dims_size() > sizes.size())
        sizes << QStringLiteral("…");
    return badTensor(tensor, place,
                     OnnxTensor::tr("has the shape [%1], where %2 is wanted")
                         .arg(sizes.join(QStringLiteral(", ")), wanted));
}

Expected<std::vector<float>> numbersOf(const onnx::TensorProto &tensor, const QString &place)
{
    if (tensor.data_location() != 0 || tensor.external_data_size() > 0)
        return badTensor(tensor, place, OnnxTensor::tr("has its numbers in another file"));
    if (tensor.data_type() != onnxFloat32 || !tensor.segment().empty())
        return badTensor(tensor, place, OnnxTensor::tr("holds no float32 numbers"));
    const std::int64_t count = countOf(tensor);
    const bool isBoth = !tensor.raw_data().empty() && tensor.float_data_size() > 0;
    const std::size_t bytes = tensor.raw_data().size();
    const std::int64_t stored = bytes > 0 ? std::int64_t(bytes / sizeof(float)) : tensor.float_data_size();
    if (stored > mostNumbers)
        return badTensor(tensor, place, OnnxTensor::tr("holds more than %1 numbers").arg(mostNumbers));
    if (stored != count || isBoth || bytes % sizeof(float) != 0)
        return badTensor(tensor, place, OnnxTensor::tr("holds more or fewer numbers than its shape says"));
    auto numbers = storedNumbers(tensor);
    if (!std::all_of(numbers.begin(), numbers.end(), [](float number) { return std::isfinite(number); }))
        return badTensor(tensor, place, OnnxTensor::tr("has a number that is not finite"));
    return numbers;
}

onnx::TensorProto tensorOf(const char *name, std::span<const std::int64_t> shape,
                           std::span<const float> numbers)
{
    onnx::TensorProto tensor;
    tensor.set_name(name);
    tensor.set_data_type(onnxFloat32);
    tensor.mutable_dims()->Add(shape.begin(), shape.end());
    std::string bytes(numbers.size_bytes(), '\0');
    if (!numbers.empty())
        qToLittleEndian<float>(numbers.data(), qsizetype(numbers.size()), bytes.data());
    tensor.set_raw_data(std::move(bytes));
    return tensor;
}

} // namespace fleetgrad::store
