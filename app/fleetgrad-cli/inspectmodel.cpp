// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectmodel.h"

#include "summaryjson.h"
#include "summarytable.h"

#include <report/figures.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostWeights = 12;

class InspectModel
{
    Q_DECLARE_TR_FUNCTIONS(InspectModel)

public:
    static QString title(const store::ModelFile &model)
    {
        return model.kind == u"global"_s
                   ? tr("Global model, version %1").arg(model.version)
                   : tr("Local model of %1, version %2").arg(model.device).arg(model.version);
    }
    static QStringList facts(const store::ModelFile &model)
    {
        const auto samples = std::uint64_t(std::max<qint64>(model.samples, 0));
        return {
            tr("From run: %1, batch %2, method %3")
                .arg(model.run.isEmpty() ? u"–"_s : model.run, QString::number(model.batch), model.method),
            tr("Trained on %1 sample(s); claimed accuracy %2; learning rate %3", nullptr,
               report::pluralForm(samples))
                .arg(report::countText(samples), report::scoreText(model.claimedAccuracy),
                     report::scoreText(model.learningRate, 4))};
    }
    static QString weights(const store::ModelFile &model)
    {
        return tr("%Ln weight(s); the largest:", nullptr, int(model.model.weights.size()));
    }
    static QString bias() { return tr("bias"); }
};

std::vector<std::size_t> largestFirst(const std::vector<float> &weights)
{
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::fabs(weights[a]) > std::fabs(weights[b]);
    });
    order.resize(std::min(order.size(), mostWeights));
    return order;
}

} // namespace

QStringList modelLines(const store::ModelFile &model)
{
    QStringList lines{InspectModel::title(model)};
    lines << InspectModel::facts(model) << InspectModel::weights(model);
    std::vector<QStringList> rows;
    for (const std::size_t i : largestFirst(model.model.weights))
        rows.push_back({u"  "_s + model.featureNames.value(qsizetype(i)),
                        report::scoreText(double(model.model.weights[i]), 4)});
    rows.push_back({u"  "_s + InspectModel::bias(), report::scoreText(double(model.model.bias), 4)});
    return lines + alignedLines(rows);
}

QJsonObject modelJson(const store::ModelFile &model)
{
    QJsonObject weights;
    for (std::size_t i = 0; i < model.model.weights.size(); ++i)
        weights.insert(model.featureNames.value(qsizetype(i)), double(model.model.weights[i]));
    return {{u"kind"_s, model.kind},
            {u"device"_s, model.device},
            {u"version"_s, qint64(model.version)},
            {u"batch"_s, qint64(model.batch)},
            {u"method"_s, model.method},
            {u"run"_s, model.run},
            {u"samples"_s, model.samples},
            {u"claimed_accuracy"_s, numberJson(model.claimedAccuracy)},
            {u"learning_rate"_s, numberJson(model.learningRate)},
            {u"weights"_s, weights},
            {u"bias"_s, double(model.model.bias)}};
}

} // namespace fleetgrad::cli
