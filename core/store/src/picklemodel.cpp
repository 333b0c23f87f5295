// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "picklemodel.h"

#include "modeljson.h"

#include <learning/method.h>

#include <QCoreApplication>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace fleetgrad::store::pickle {

namespace {

constexpr std::size_t mostWeights = JsonFields::mostEntries;

class PickleModel
{
    Q_DECLARE_TR_FUNCTIONS(PickleModel)
};

/// Of the methods' features, which need the name of a channel: that of a source with one.
std::vector<std::string> originalFeatures(bool local)
{
    return local ? learning::localFeatureNames(learning::Method::Original, {"value"})
                 : learning::fleetFeatureNames(learning::Method::Original);
}

} // namespace

PickledModel::PickledModel(const Graph &graph, Ref root, const QString &place)
    : m_graph(graph), m_root(root), m_place(place), m_json(graph), m_fields(place)
{
}

Expected<ModelFile> PickledModel::read()
{
    collectFields();
    if (!isRefused())
        takeWeights();
    if (!isRefused())
        takeBias();
    const QByteArray object = isRefused() ? QByteArray() : members();
    if (m_json.isTooLarge())
        refuse(ErrorKind::TooLarge, PickleModel::tr("The file has more text than any model. Choose another "
                                                    "file."));
    if (m_error)
        return tl::make_unexpected(*m_error);
    if (m_fields.first())
        return tl::make_unexpected(*m_fields.first());
    return fromMembers(object, std::move(m_model), m_place);
}

void PickledModel::refuse(ErrorKind kind, const QString &sentence)
{
    if (!m_error)
        m_error = Error{kind, m_place, sentence};
}

void PickledModel::collectFields()
{
    const Kind kind = m_graph.kind(m_root);
    if (kind != Kind::Dict && kind != Kind::Instance) {
        return refuse(ErrorKind::BadFormat,
                      PickleModel::tr("The pickle holds no model, which is a dict with \"weights\" or a "
                                      "GlobalModel. Choose another file."));
    }
    const auto entries = m_graph.entries(m_root).subspan(kind == Kind::Instance ? 1 : 0);
    if (entries.size() / 2 > JsonFields::mostFields) {
        return refuse(ErrorKind::TooLarge,
                      PickleModel::tr("The pickle has more fields than any model. Choose "
                                      "another file."));
    }
    for (std::size_t i = 0; i + 1 < entries.size(); i += 2) {
        if (const auto key = m_graph.text(entries[i]))
            m_values[*key] = entries[i + 1];
    }
}

std::optional<Ref> PickledModel::find(std::string_view field) const
{
    const auto found = m_values.find(field);
    if (found == m_values.end() || m_graph.kind(found->second) == Kind::None)
        return {};
    return found->second;
}

bool PickledModel::isLocal() const
{
    if (const auto kind = find("kind"))
        return m_graph.text(*kind) != std::string_view("global");
    if (m_graph.kind(m_root) == Kind::Instance)
        return false;
    return find("device_id") || !(find("num_devices_aggregated") || find("aggregation_round"));
}

void PickledModel::takeWeights()
{
    const auto weights = find("weights");
    if (!weights) {
        if (!m_values.contains("weights"))
            return m_fields.add("weights", FieldErrors::missing());
        return refuse(ErrorKind::BadFormat,
                      PickleModel::tr("The file tells of a model, but holds no weights: \"weights\" is None. "
                                      "Choose a file that has them."));
    }
    const Kind kind = m_graph.kind(*weights);
    if (kind == Kind::List || kind == Kind::Tuple)
        takeList(*weights);
    else if (kind == Kind::Array && m_graph.array(*weights).complete)
        takeArray(m_graph.array(*weights));
    else
        m_fields.add("weights", FieldErrors::noArray());
}

void PickledModel::takeList(Ref list)
{
    for (const Ref entry : m_graph.entries(list)) {
        if (!addWeight(m_graph.number(entry)))
            return;
    }
}

void PickledModel::takeArray(const Array &array)
{
    if (array.dimensions != 1) {
        return m_fields.add(
            "weights",
            PickleModel::tr("is a NumPy array of %1 dimensions, and weights have one").arg(array.dimensions));
    }
    for (std::size_t i = 0; i < array.count(); ++i) {
        if (!addWeight(array.at(i)))
            return;
    }
}

bool PickledModel::addWeight(std::optional<double> number)
{
    auto &weights = m_model.weights;
    if (weights.size() == mostWeights) {
        refuse(ErrorKind::TooLarge,
               PickleModel::tr("The file has more than %1 weights. Choose another file.").arg(mostWeights));
        return false;
    }
    weights.push_back(float(number.value_or(std::nan(""))));
    if (std::isfinite(weights.back()))
        return true;
    m_fields.add("weights[" + std::to_string(weights.size() - 1) + ']', FieldErrors::noNumber());
    return false;
}

void PickledModel::takeBias()
{
    const auto bias = find("bias");
    if (!bias && isLocal())
        return m_fields.add("bias", FieldErrors::missing());
    m_model.bias = bias ? float(m_graph.number(*bias).value_or(std::nan(""))) : 0.0F;
    if (!std::isfinite(m_model.bias))
        m_fields.add("bias", FieldErrors::noNumber());
}

// The names of docs/model.schema.json, from this program's own fields or, without them, the original's.
QByteArray PickledModel::members()
{
    JsonMembers members{
        {"schema", jsonOf("schema", quoted(QString::fromLatin1(modelSchema.data())))},
        {"kind", jsonOf("kind", isLocal() ? "\"local\"" : "\"global\"")},
        {"device", device()},
        {"batch", jsonOf("batch", "0")},
        {"method", jsonOf("method", "\"original\"")},
        {"run", jsonOf("run", "\"\"")},
        {"samples", samples()},
        {"learning_rate", jsonOf("learning_rate", "0")},
        {"claimed_accuracy", claimedAccuracy()},
        {"feature_names", featureNames()},
    };
    for (const char *const optional : {"version", "measured", "note"}) {
        if (const QByteArray json = jsonOf(optional, {}); !json.isEmpty())
            members.emplace_back(optional, json);
    }
    if (const QByteArray json = lineage(); !json.isEmpty())
        members.emplace_back("lineage", json);
    QByteArray object;
    for (const auto &[name, value] : members)
        object += (object.isEmpty() ? "{\"" : ", \"") + name + "\": " + value;
    return object + '}';
}

QByteArray PickledModel::jsonOf(std::string_view field, const QByteArray &otherwise)
{
    const auto value = find(field);
    return value ? m_json.json(*value) : otherwise;
}

// The original system's ids may be numbers.
QByteArray PickledModel::device()
{
    if (const auto id = find("device_id")) {
        const QByteArray json = m_json.json(*id);
        if (m_graph.integer(*id))
            return '"' + json + '"';
        if (!json.startsWith('"') && !m_json.isTooLarge())
            m_fields.add("device_id", FieldErrors::noText());
        return json;
    }
    if (isLocal())
        m_fields.add("device_id", FieldErrors::missing());
    return "\"\"";
}

QByteArray PickledModel::claimedAccuracy()
{
    for (const char *const field : {"claimed_accuracy", "accuracy"}) {
        const auto value = find(field);
        if (value && m_graph.number(*value))
            return m_json.json(*value);
    }
    return "null";
}

QByteArray PickledModel::samples()
{
    if (const auto own = find("samples"))
        return m_json.json(*own);
    const auto updates = find("n_updates");
    return updates && m_graph.integer(*updates) ? QByteArray::number(qint64(*m_graph.integer(*updates)))
                                                : "0";
}

QByteArray PickledModel::featureNames()
{
    if (const auto names = find("feature_names"))
        return m_json.json(*names);
    const std::size_t count = m_model.weights.size();
    auto names = originalFeatures(isLocal());
    if (names.size() != count) {
        names.clear();
        for (std::size_t i = 0; i < count; ++i)
            names.push_back("feature " + std::to_string(i + 1));
    }
    QByteArray json;
    for (const std::string &name : names)
        json += (json.isEmpty() ? "[\"" : ", \"") + QByteArray::fromStdString(name) + '"';
    return json.isEmpty() ? QByteArray("[]") : QByteArray(json + ']');
}

QByteArray PickledModel::lineage()
{
    if (find("lineage"))
        return jsonOf("lineage", {});
    const auto round = find("aggregation_round");
    const auto number = round ? m_graph.natural(*round) : std::nullopt;
    return number && *number > 0 ? R"({"parents": [], "round": )" + QByteArray::number(*number) + '}'
                                 : QByteArray();
}

} // namespace fleetgrad::store::pickle
