// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "jsonfields.h"
#include "modeljson.h"

#include <QCoreApplication>

#include <limits>
#include <string_view>
#include <utility>

namespace fleetgrad::store {

namespace {

/// Takes the fields of one model file out of its JSON object. The first that is wrong is remembered.
class ModelReader
{
public:
    ModelReader(QString place, simdjson::dom::object object)
        : m_errors(std::move(place)), m_fields(object, m_errors)
    {
    }

    Expected<ModelFile> read()
    {
        takeFields();
        m_fields.takeArray("weights", FieldErrors::noNumber(), [this](const simdjson::dom::element &entry) {
            return JsonFields::toNumber(entry, m_file.model.weights.emplace_back());
        });
        m_fields.take("bias", m_file.model.bias);
        return result();
    }
    Expected<ModelFile> read(learning::LinearModel model)
    {
        takeFields();
        m_file.model = std::move(model);
        return result();
    }

private:
    void takeFields()
    {
        checkSchema();
        m_fields.take("kind", m_file.kind);
        m_fields.take("device", m_file.device);
        m_fields.take("version", m_file.version);
        m_fields.take("batch", m_file.batch);
        m_fields.take("method", m_file.method);
        m_fields.take("run", m_file.run);
        m_fields.take("samples", m_file.samples);
        m_fields.take("learning_rate", m_file.learningRate);
        m_fields.takeOrNan("claimed_accuracy", m_file.claimedAccuracy);
        m_fields.takeArray("feature_names", FieldErrors::noText(),
                           [this](const simdjson::dom::element &entry) {
                               std::string_view utf8;
                               if (entry.get(utf8) != simdjson::SUCCESS)
                                   return false;
                               m_file.featureNames.append(textOf(utf8));
                               return true;
                           });
        takeHistory();
        checkWords();
    }
    /// What older files do not have.
    void takeHistory()
    {
        if (m_fields.has("lineage"))
            m_fields.takeObject("lineage", [this](JsonFields &fields) { takeLineage(fields); });
        if (m_fields.has("measured"))
            m_fields.takeObjects("measured", [this](JsonFields &fields) { takeMeasurement(fields); });
        if (m_fields.has("note"))
            m_fields.take("note", m_file.note);
    }
    void takeLineage(JsonFields &fields)
    {
        ModelLineage &lineage = m_file.lineage;
        if (fields.has("round"))
            fields.take("round", lineage.round.emplace());
        if (fields.has("base_version"))
            fields.take("base_version", lineage.baseVersion.emplace());
        if (fields.has("configuration_sha256"))
            fields.take("configuration_sha256", lineage.configuration);
        fields.takeObjects("parents", [&](JsonFields &parent) {
            parent.take("kind", lineage.parents.emplace_back().kind);
            parent.take("version", lineage.parents.back().version);
            checkKind(parent, lineage.parents.back().kind);
        });
    }
    void takeMeasurement(JsonFields &fields)
    {
        ModelMeasurement &measured = m_file.measured.emplace_back();
        fields.take("on", measured.on);
        if (measured.on != QLatin1String("device") && measured.on != QLatin1String("fleet") &&
            measured.on != QLatin1String("hold_out")) {
            fields.wrong("on", QCoreApplication::translate(
                                   "ModelFile", "is none of \"device\", \"fleet\" and \"hold_out\""));
        }
        fields.take("from_batch", measured.fromBatch);
        fields.take("to_batch", measured.toBatch);
        fields.take("labelled", measured.labelled);
        const std::pair<std::string_view, double *> figures[] = {
            {"accuracy", &measured.accuracy},
            {"balanced_accuracy", &measured.balancedAccuracy},
            {"precision", &measured.precision},
            {"recall", &measured.recall},
            {"f1", &measured.f1},
            {"pr_auc", &measured.prAuc},
            {"log_loss", &measured.logLoss},
            {"base_rate", &measured.baseRate}};
        for (const auto &[name, figure] : figures)
            fields.takeOrNan(name, *figure);
    }

    void checkSchema()
    {
        QString schema;
        m_fields.take("schema", schema);
        if (!m_errors.first() && schema != QLatin1String(modelSchema.data())) {
            m_fields.wrong("schema",
                           QCoreApplication::translate("ModelFile", "is \"%1\", and this program reads "
                                                                    "\"fleetgrad.model.v1\"")
                               .arg(schema.left(60)));
        }
    }
    static void checkKind(JsonFields &fields, const QString &kind)
    {
        if (kind != QLatin1String("local") && kind != QLatin1String("global"))
            fields.wrong("kind",
                         QCoreApplication::translate("ModelFile", "is neither \"local\" nor \"global\""));
    }
    void checkWords()
    {
        checkKind(m_fields, m_file.kind);
        if (m_file.method != QLatin1String("sound") && m_file.method != QLatin1String("original"))
            m_fields.wrong("method",
                           QCoreApplication::translate("ModelFile", "is neither \"sound\" nor \"original\""));
    }
    Expected<ModelFile> result()
    {
        const qsizetype weights = qsizetype(m_file.model.weights.size());
        if (weights != m_file.featureNames.size()) {
            m_fields.wrong("weights",
                           QCoreApplication::translate("ModelFile", "has %1 numbers for %2 feature names")
                               .arg(weights)
                               .arg(m_file.featureNames.size()));
        }
        if (m_errors.first())
            return tl::make_unexpected(*m_errors.first());
        return std::move(m_file);
    }

    FieldErrors m_errors;
    JsonFields m_fields;
    ModelFile m_file;
};

/// Parsing takes up to 15 times as much memory.
constexpr qsizetype mostJson = 4 << 20;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

Expected<ModelFile> readJson(const QByteArray &bytes, const QString &place)
{
    if (bytes.size() > mostJson) {
        return failure(ErrorKind::TooLarge, place,
                       QCoreApplication::translate("ModelFile",
                                                   "The file is larger than 4 MiB, which no JSON model is. "
                                                   "Choose a model file."));
    }
    std::string_view json = viewOf(bytes);
    if (json.starts_with("\xef\xbb\xbf"))
        json.remove_prefix(3);
    JsonDocument document;
    if (auto parsed = parseObject(document, json, place); !parsed)
        return tl::make_unexpected(parsed.error());
    return ModelReader(place, document.root).read();
}

Expected<ModelFile> fromMembers(const QByteArray &object, learning::LinearModel model, const QString &place)
{
    JsonDocument document;
    if (auto parsed = parseObject(document, viewOf(object), place); !parsed)
        return tl::make_unexpected(parsed.error());
    return ModelReader(place, document.root).read(std::move(model));
}

} // namespace fleetgrad::store
