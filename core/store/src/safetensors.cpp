// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "safetensors.h"

#include "jsonfields.h"
#include "modelmetadata.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace fleetgrad::store {

namespace {

constexpr qsizetype lengthBytes = 8;
constexpr std::uint64_t mostHeader = 1 << 20;

std::uint64_t headerLength(const QByteArray &bytes)
{
    return qFromLittleEndian<quint64>(bytes.constData());
}

float fromHalf(std::uint16_t bits)
{
    const int exponent = (bits >> 10) & 31, mantissa = bits & 1023;
    const float sign = (bits & 0x8000) != 0 ? -1.0F : 1.0F;
    if (exponent == 31)
        return mantissa != 0 ? std::nanf("") : sign * INFINITY;
    return sign * (exponent == 0 ? std::ldexp(float(mantissa), -24)
                                 : std::ldexp(float(mantissa + 1024), exponent - 25));
}

/// A type that a tensor may have.
struct ElementType
{
    std::string_view name;
    std::uint64_t bytes;
    float (*read)(const char *);
};
constexpr std::array elementTypes{
    ElementType{"F32", 4,
                [](const char *at) { return std::bit_cast<float>(qFromLittleEndian<quint32>(at)); }},
    ElementType{"F64", 8,
                [](const char *at) { return float(std::bit_cast<double>(qFromLittleEndian<quint64>(at))); }},
    ElementType{"F16", 2, [](const char *at) { return fromHalf(qFromLittleEndian<quint16>(at)); }}};

struct Tensor
{
    std::string name;
    const ElementType *type = nullptr;
    std::vector<std::uint64_t> shape;
    std::uint64_t begin = 0, end = 0; ///< of its bytes, behind the header
    bool isVector() const { return shape.size() == 1; }
};

/// Checks one file against the specification, and takes the model out of it.
class SafetensorsReader
{
public:
    SafetensorsReader(const QByteArray &bytes, QString place)
        : m_bytes(bytes), m_place(std::move(place)), m_errors(m_place)
    {
    }

    Expected<ModelFile> read()
    {
        if (auto opened = openHeader(); !opened)
            return tl::make_unexpected(opened.error());
        takeHeader();
        if (!m_errors.first())
            checkLayout();
        learning::LinearModel model;
        if (!m_errors.first())
            takeModel(model);
        if (m_errors.first())
            return tl::make_unexpected(*m_errors.first());
        return fromMetadata(m_metadata, std::move(model), m_place);
    }

private:
    tl::unexpected<Error> refuse(const QString &sentence) const
    {
        return failure(ErrorKind::BadFormat, m_place, sentence);
    }

    Expected<void> openHeader()
    {
        const auto size = std::uint64_t(m_bytes.size());
        if (size < std::uint64_t(lengthBytes) || headerLength(m_bytes) > size - std::uint64_t(lengthBytes)) {
            return refuse(QCoreApplication::translate("ModelFile",
                                                      "The file ends inside its header: it is no safetensors "
                                                      "file, or was cut off. Save the model again."));
        }
        const std::uint64_t length = headerLength(m_bytes);
        if (length > mostHeader) {
            return refuse(QCoreApplication::translate("ModelFile",
                                                      "Its header is larger than 1 MiB, which that of no "
                                                      "model is. Choose another file."));
        }
        const std::string_view header(m_bytes.constData() + lengthBytes, length);
        simdjson::dom::element root;
        auto error = m_document.parser.parse(simdjson::padded_string(header)).get(root);
        if (error == simdjson::SUCCESS)
            error = root.get(m_document.root);
        if (!header.starts_with('{') || error != simdjson::SUCCESS) {
            return refuse(QCoreApplication::translate(
                              "ModelFile", "Its header is not one whole JSON object (%1). Save the "
                                           "model again, or choose another file.")
                              .arg(QLatin1String(simdjson::error_message(error))));
        }
        m_data = std::uint64_t(lengthBytes) + length;
        return {};
    }

    void takeHeader()
    {
        JsonFields header(m_document.root, m_errors);
        for (const auto field : m_document.root) {
            if (field.key == "__metadata__") {
                header.takeObject(field.key, [&](JsonFields &fields) { takeMetadata(field.value, fields); });
            } else if (field.key == "weights" || field.key == "bias") {
                header.takeObject(field.key, [&](JsonFields &fields) {
                    m_tensors.emplace_back().name = std::string(field.key);
                    takeTensor(m_tensors.back(), fields);
                });
            } else {
                header.wrong(field.key,
                             QCoreApplication::translate("ModelFile", "is a tensor that no model has"));
            }
            if (m_errors.first())
                return;
        }
        for (const char *name : {"__metadata__", "weights", "bias"}) {
            if (!header.has(name))
                header.wrong(name, FieldErrors::missing());
        }
    }

    void takeMetadata(const simdjson::dom::element &value, JsonFields &fields)
    {
        simdjson::dom::object object;
        if (value.get(object) != simdjson::SUCCESS)
            return;
        for (const auto field : object) {
            std::string_view text;
            if (field.value.get(text) != simdjson::SUCCESS)
                return fields.wrong(field.key, FieldErrors::noText());
            m_metadata[QByteArray(field.key.data(), qsizetype(field.key.size()))] =
                QByteArray(text.data(), qsizetype(text.size()));
        }
    }

    void takeTensor(Tensor &tensor, JsonFields &fields)
    {
        QString type;
        fields.take("dtype", type);
        const auto known = std::ranges::find(elementTypes, type.toStdString(), &ElementType::name);
        if (known == elementTypes.end())
            return fields.wrong("dtype", QCoreApplication::translate(
                                             "ModelFile", "is \"%1\", and weights are F32, F64 or F16")
                                             .arg(type.left(20)));
        tensor.type = &*known;
        const auto into = [](std::vector<std::uint64_t> &list) {
            return [&list](const simdjson::dom::element &entry) {
                return JsonFields::toNumber(entry, list.emplace_back());
            };
        };
        std::vector<std::uint64_t> offsets;
        fields.takeArray("shape", FieldErrors::noCount(), into(tensor.shape));
        fields.takeArray("data_offsets", FieldErrors::noCount(), into(offsets));
        const auto size = std::uint64_t(m_bytes.size()) - m_data;
        if (offsets.size() != 2 || offsets[0] > offsets[1] || offsets[1] > size)
            return fields.wrong("data_offsets",
                                QCoreApplication::translate("ModelFile", "does not lie in the file"));
        tensor.begin = offsets[0];
        tensor.end = offsets[1];
        const std::uint64_t elements = (tensor.end - tensor.begin) / tensor.type->bytes;
        const bool fits = (tensor.end - tensor.begin) % tensor.type->bytes == 0;
        if (!fits || tensor.shape.size() > 1 || (tensor.isVector() ? tensor.shape[0] : 1) != elements)
            fields.wrong("shape", QCoreApplication::translate(
                                      "ModelFile", "is not that of one row with as many numbers as the "
                                                   "tensor has bytes for"));
    }

    /// The bytes behind the header belong to one tensor each.
    void checkLayout()
    {
        std::ranges::sort(m_tensors, [](const Tensor &a, const Tensor &b) {
            return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
        });
        std::uint64_t end = 0;
        for (const Tensor &tensor : m_tensors) {
            if (tensor.begin != end)
                m_errors.add(
                    tensor.name + ".data_offsets",
                    tensor.begin < end
                        ? QCoreApplication::translate("ModelFile", "overlaps another tensor")
                        : QCoreApplication::translate("ModelFile", "leaves a hole before the tensor"));
            end = tensor.end;
        }
        if (end != std::uint64_t(m_bytes.size()) - m_data)
            m_errors.add(m_tensors.back().name + ".data_offsets",
                         QCoreApplication::translate("ModelFile", "leaves bytes at the end of the file"));
    }

    void takeModel(learning::LinearModel &model)
    {
        for (const Tensor &tensor : m_tensors) {
            std::vector<float> numbers;
            numbers.reserve((tensor.end - tensor.begin) / tensor.type->bytes);
            for (std::uint64_t at = tensor.begin; at < tensor.end; at += tensor.type->bytes) {
                numbers.push_back(tensor.type->read(m_bytes.constData() + m_data + at));
                if (!std::isfinite(numbers.back()))
                    return m_errors.add(tensor.name + '[' + std::to_string(numbers.size() - 1) + ']',
                                        FieldErrors::noNumber());
            }
            if (tensor.name == "weights") {
                if (!tensor.isVector())
                    return m_errors.add("weights.shape", FieldErrors::noArray());
                model.weights = std::move(numbers);
            } else if (numbers.size() == 1) {
                model.bias = numbers.front();
            } else {
                m_errors.add("bias.shape",
                             QCoreApplication::translate("ModelFile", "is not that of one number"));
            }
        }
    }

    const QByteArray &m_bytes;
    QString m_place;
    FieldErrors m_errors;
    JsonDocument m_document;
    ModelMetadata m_metadata;
    std::vector<Tensor> m_tensors;
    std::uint64_t m_data = 0; ///< where the bytes of the tensors begin
};

void appendFloat(QByteArray &bytes, float number)
{
    char little[4];
    qToLittleEndian(std::bit_cast<quint32>(number), little);
    bytes.append(little, sizeof little);
}

QByteArray tensorJson(qsizetype count, qsizetype begin)
{
    return R"({"dtype":"F32","shape":[)" + QByteArray::number(count) + R"(],"data_offsets":[)" +
           QByteArray::number(begin) + ',' + QByteArray::number(begin + 4 * count) + "]}";
}

} // namespace

bool isSafetensors(const QByteArray &bytes)
{
    return bytes.size() > lengthBytes && headerLength(bytes) <= 0xffffffff && bytes[lengthBytes] == '{';
}

Expected<ModelFile> readSafetensors(const QByteArray &bytes, const QString &place)
{
    return SafetensorsReader(bytes, place).read();
}

Expected<QByteArray> writeSafetensors(const ModelFile &model)
{
    QByteArray metadata;
    for (const auto &[name, value] : metadataOf(model)) {
        metadata += (metadata.isEmpty() ? "\"" : ",\"") + name + "\":";
        metadata += quoted(QString::fromUtf8(value));
    }
    const auto count = qsizetype(model.model.weights.size());
    QByteArray header = "{\"__metadata__\":{" + metadata + "},\"weights\":" + tensorJson(count, 0) +
                        ",\"bias\":" + tensorJson(1, 4 * count) + '}';
    while (header.size() % 8 != 0)
        header += ' '; // the numbers are to lie where a processor likes them
    if (std::uint64_t(header.size()) > mostHeader) {
        return failure(ErrorKind::BadArgument, {},
                       QCoreApplication::translate("ModelFile",
                                                   "Names and notes of the model take more than 1 MiB, "
                                                   "which a safetensors file can't hold. Use JSON."));
    }
    char length[lengthBytes];
    qToLittleEndian(quint64(header.size()), length);
    QByteArray bytes(length, lengthBytes);
    bytes += header;
    for (const float weight : model.model.weights)
        appendFloat(bytes, weight);
    appendFloat(bytes, model.model.bias);
    return bytes;
}

} // namespace fleetgrad::store
