// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jsonfields.h"
#include "picklegraph.h"
#include "picklejson.h"

#include <store/modelfile.h>

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <string_view>

namespace fleetgrad::store::pickle {

/// The model that the values of a pickle tell of: as the original system writes it (a dict of a local model,
/// or an instance of a global one), or as this program does, which is such a dict with the fields of
/// docs/model.schema.json beside.
///
/// What a file doesn't say: a global model without a bias has 0. The method is the original one. Three
/// weights are those of its features; of other numbers the features are called "feature 1", ... and fit
/// nothing.
class PickledModel
{
public:
    /// Of a graph that was checked.
    PickledModel(const Graph &graph, Ref root, const QString &place);
    Expected<ModelFile> read();

private:
    std::optional<Ref> find(std::string_view field) const;
    void collectFields();
    bool isLocal() const;
    void takeWeights();
    void takeList(Ref list);
    void takeArray(const Array &array);
    void takeBias();
    bool addWeight(std::optional<double> number);
    QByteArray members();
    QByteArray jsonOf(std::string_view field, const QByteArray &otherwise);
    QByteArray device();
    QByteArray claimedAccuracy();
    QByteArray samples();
    QByteArray featureNames();
    QByteArray lineage();
    void refuse(ErrorKind kind, const QString &sentence);
    bool isRefused() const { return m_error || m_fields.first(); }

    const Graph &m_graph;
    const Ref m_root;
    const QString m_place;
    JsonOfPickle m_json;
    std::map<std::string_view, Ref> m_values;
    learning::LinearModel m_model;
    FieldErrors m_fields;
    std::optional<Error> m_error;
};

} // namespace fleetgrad::store::pickle
