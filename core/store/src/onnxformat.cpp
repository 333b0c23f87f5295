// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "onnxformat.h"

#include "modelmetadata.h"
#include "onnxcensus.h"
#include "onnxgraph.h"

#include <onnx.pb.h>

#include <QCoreApplication>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace fleetgrad::store {

namespace {

class OnnxFormat
{
    Q_DECLARE_TR_FUNCTIONS(OnnxFormat)
};

constexpr const char *producer = "fleetgrad";
constexpr qsizetype mostBytes = 16 << 20;
constexpr std::size_t mostMetadata = 2 << 20;           // as JSON it takes some times its size to read
constexpr std::int64_t irVersion = 8, operatorSet = 13; // of 2021: what reads ONNX today reads these
constexpr std::int64_t oldestOperatorSet = 7;           // since then Add and Gemm broadcast as they do now

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

void describe(onnx::ModelProto &file, const ModelFile &model)
{
    file.set_ir_version(irVersion);
    file.set_producer_name(producer);
    file.set_producer_version(FLEETGRAD_VERSION);
    file.set_model_version(model.version);
    file.set_doc_string("The probability that a reading is an anomaly, from its features in the order of "
                        "feature_names (metadata): sigmoid(features . weights + bias).");
    file.add_opset_import()->set_version(operatorSet);
    for (const auto &[name, value] : metadataOf(model)) {
        onnx::EntryProto &entry = *file.add_metadata_props();
        entry.set_key(name.toStdString());
        entry.set_value(value.toStdString());
    }
}

Expected<onnx::ModelProto> parsed(const QByteArray &bytes, const QString &place)
{
    const OnnxCensus census = bytes.size() > mostBytes ? OnnxCensus::TooMany : takeOnnxCensus(bytes);
    if (census == OnnxCensus::TooMany) {
        return failure(ErrorKind::TooLarge, place,
                       OnnxFormat::tr("The file is larger than 16 MiB, or has more than %1 parts: no linear "
                                      "model has so many. Choose a model file.")
                           .arg(mostOnnxFields));
    }
    onnx::ModelProto file;
    if (census == OnnxCensus::Broken || !file.ParseFromArray(bytes.constData(), int(bytes.size())) ||
        !file.has_graph()) {
        return failure(ErrorKind::BadFormat, place,
                       OnnxFormat::tr("The file is not a whole ONNX model. Export the model again, or "
                                      "choose another file."));
    }
    return file;
}

/// That its operators mean what they mean here.
Expected<void> checkVersions(const onnx::ModelProto &file, const QString &place)
{
    std::int64_t version = 0;
    for (const onnx::OperatorSetIdProto &set : file.opset_import()) {
        if (set.domain().empty() || set.domain() == "ai.onnx")
            version = set.version();
    }
    if (version < oldestOperatorSet) {
        return failure(ErrorKind::BadFormat, place,
                       OnnxFormat::tr("The model is made for version %1 of the operators, and this program "
                                      "reads %2 and later. Export it for a later one.")
                           .arg(version)
                           .arg(oldestOperatorSet));
    }
    if (file.functions_size() > 0 || file.training_info_size() > 0) {
        return failure(ErrorKind::BadFormat, place,
                       OnnxFormat::tr("The model has functions or training steps of its own, which this "
                                      "program does not read. Export the linear model alone."));
    }
    return {};
}

Expected<ModelMetadata> metadataIn(const onnx::ModelProto &file, const QString &place)
{
    ModelMetadata metadata;
    std::size_t size = 0;
    for (const onnx::EntryProto &entry : file.metadata_props()) {
        size += entry.key().size() + entry.value().size();
        if (size > mostMetadata) {
            return failure(ErrorKind::TooLarge, place,
                           OnnxFormat::tr("The metadata is larger than 2 MiB, which that of no model is. "
                                          "Choose a model file."));
        }
        if (!metadata.emplace(bytesOf(entry.key()), bytesOf(entry.value())).second) {
            return failure(ErrorKind::BadFormat, place,
                           OnnxFormat::tr("The metadata has “%1” twice. Export the model again.")
                               .arg(QString::fromUtf8(bytesOf(entry.key()).left(60))));
        }
    }
    return metadata;
}

/// What another program has made says nothing but its weights.
ModelFile foreign(learning::LinearModel model)
{
    ModelFile file;
    file.kind = QStringLiteral("global");
    file.method = QStringLiteral("sound");
    file.claimedAccuracy = ModelMeasurement::none;
    for (std::size_t i = 1; i <= model.weights.size(); ++i)
        file.featureNames << QStringLiteral("feature %1").arg(i);
    file.model = std::move(model);
    return file;
}

} // namespace

bool isOnnx(const QByteArray &bytes)
{
    // The format has no sign of its own; every program writes the version first, a number of one byte.
    return bytes.size() > 2 && bytes[0] == 0x08 && bytes[1] > 0;
}

Expected<QByteArray> writeOnnx(const ModelFile &model)
{
    onnx::ModelProto file;
    describe(file, model);
    *file.mutable_graph() = graphOf(model.model);
    return bytesOf(file.SerializeAsString());
}

Expected<ModelFile> readOnnx(const QByteArray &bytes, const QString &place)
{
    const auto file = parsed(bytes, place);
    if (!file)
        return tl::make_unexpected(file.error());
    if (const auto checked = checkVersions(*file, place); !checked)
        return tl::make_unexpected(checked.error());
    auto model = linearModelOf(file->graph(), place);
    if (!model)
        return tl::make_unexpected(model.error());
    const auto metadata = metadataIn(*file, place);
    if (!metadata)
        return tl::make_unexpected(metadata.error());
    if (file->producer_name() != producer && !metadata->contains("schema"))
        return foreign(*std::move(model));
    return fromMetadata(*metadata, *std::move(model), place);
}

} // namespace fleetgrad::store
