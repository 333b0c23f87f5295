// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectmodel.h"

#include "summaryjson.h"
#include "summarytable.h"

#include <report/figures.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QJsonArray>

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
    static QString origin(const store::ModelLineage &lineage)
    {
        QStringList parts;
        if (lineage.round)
            parts << tr("Made by round %1").arg(*lineage.round);
        for (const store::ModelParent &parent : lineage.parents)
            parts << (parent.kind == u"global"_s ? tr("from global version %1").arg(parent.version)
                                                 : tr("from version %1").arg(parent.version));
        if (lineage.baseVersion)
            parts << tr("beside global version %1").arg(*lineage.baseVersion);
        if (!lineage.configuration.isEmpty())
            parts << tr("configuration %1").arg(lineage.configuration.left(12));
        return session::sentence(parts.join(u"; "_s));
    }
    static QString measured(const store::ModelMeasurement &figures)
    {
        const QString where = figures.on == u"device"_s  ? tr("on its device")
                              : figures.on == u"fleet"_s ? tr("on the devices that train")
                                                         : tr("on the devices that never train");
        return tr("Measured %1 to batch %2, %3 labelled reading(s): PR-AUC %4, log loss %5, accuracy %6",
                  nullptr, report::pluralForm(figures.labelled))
            .arg(where, report::countText(figures.toBatch), report::countText(figures.labelled),
                 report::scoreText(figures.prAuc), report::scoreText(figures.logLoss),
                 report::scoreText(figures.accuracy));
    }
    static QString note(const QString &text) { return tr("Note: %1").arg(text); }
    static QString weights(const store::ModelFile &model)
    {
        return tr("%Ln weight(s); the largest:", nullptr, int(model.model.weights.size()));
    }
    static QString bias() { return tr("bias"); }
};

QJsonObject measurementJson(const store::ModelMeasurement &figures)
{
    return {{u"on"_s, figures.on},
            {u"from_batch"_s, qint64(figures.fromBatch)},
            {u"to_batch"_s, qint64(figures.toBatch)},
            {u"labelled"_s, qint64(figures.labelled)},
            {u"accuracy"_s, numberJson(figures.accuracy)},
            {u"balanced_accuracy"_s, numberJson(figures.balancedAccuracy)},
            {u"precision"_s, numberJson(figures.precision)},
            {u"recall"_s, numberJson(figures.recall)},
            {u"f1"_s, numberJson(figures.f1)},
            {u"pr_auc"_s, numberJson(figures.prAuc)},
            {u"log_loss"_s, numberJson(figures.logLoss)},
            {u"base_rate"_s, numberJson(figures.baseRate)}};
}

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
    lines << InspectModel::facts(model);
    if (model.lineage != store::ModelLineage())
        lines << InspectModel::origin(model.lineage);
    for (const store::ModelMeasurement &measured : model.measured)
        lines << InspectModel::measured(measured);
    if (!model.note.isEmpty())
        lines << InspectModel::note(model.note);
    lines << InspectModel::weights(model);
    std::vector<QStringList> rows;
    for (const std::size_t i : largestFirst(model.model.weights))
        rows.push_back({u"  "_s + model.featureNames.value(qsizetype(i)),
                        report::scoreText(double(model.model.weights[i]), 4)});
    rows.push_back({u"  "_s + InspectModel::bias(), report::scoreText(double(model.model.bias), 4)});
    return lines + alignedLines(rows);
}

QJsonObject modelJson(const store::ModelFile &model)
{
    const store::ModelLineage &lineage = model.lineage;
    QJsonArray parents, measured;
    for (const store::ModelParent &parent : lineage.parents)
        parents.append(QJsonObject{{u"kind"_s, parent.kind}, {u"version"_s, qint64(parent.version)}});
    for (const store::ModelMeasurement &figures : model.measured)
        measured.append(measurementJson(figures));
    QJsonObject weights;
    for (std::size_t i = 0; i < model.model.weights.size(); ++i)
        weights.insert(model.featureNames.value(qsizetype(i)), double(model.model.weights[i]));
    return {
        {u"kind"_s, model.kind},
        {u"device"_s, model.device},
        {u"version"_s, qint64(model.version)},
        {u"batch"_s, qint64(model.batch)},
        {u"method"_s, model.method},
        {u"run"_s, model.run},
        {u"samples"_s, model.samples},
        {u"claimed_accuracy"_s, numberJson(model.claimedAccuracy)},
        {u"learning_rate"_s, numberJson(model.learningRate)},
        {u"round"_s, lineage.round ? QJsonValue(qint64(*lineage.round)) : QJsonValue()},
        {u"parents"_s, parents},
        {u"base_version"_s, lineage.baseVersion ? QJsonValue(qint64(*lineage.baseVersion)) : QJsonValue()},
        {u"configuration_sha256"_s, lineage.configuration},
        {u"measured"_s, measured},
        {u"note"_s, model.note},
        {u"weights"_s, weights},
        {u"bias"_s, double(model.model.bias)}};
}

} // namespace fleetgrad::cli
