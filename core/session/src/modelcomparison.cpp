// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/modelcomparison.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fleetgrad::session {

namespace {

class ModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(ModelTexts)
};

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr qsizetype mostNamed = 5;

/// Of `names` those that are not in `others`, as a list that is short enough to be read.
QString without(const QStringList &names, const QStringList &others)
{
    QStringList missing;
    for (const QString &name : names) {
        if (!others.contains(name))
            missing << name;
    }
    const qsizetype more = missing.size() - mostNamed;
    if (more > 0)
        missing = missing.first(mostNamed) << QStringLiteral("…");
    return missing.isEmpty() ? ModelTexts::tr("none") : missing.join(QStringLiteral(", "));
}

} // namespace

double ComparedWeight::difference() const
{
    const auto value = [](float weight) { return std::isnan(weight) ? 0 : double(weight); };
    return value(weights[1]) - value(weights[0]);
}

std::vector<ComparedWeight> compareWeights(const store::ModelFile &first, const store::ModelFile &second)
{
    std::vector<ComparedWeight> rows;
    QHash<QString, std::size_t> places;
    for (qsizetype i = 0; i < first.featureNames.size(); ++i) {
        places.insert(first.featureNames[i], rows.size());
        rows.push_back({first.featureNames[i], {first.model.weights[std::size_t(i)], none}});
    }
    for (qsizetype i = 0; i < second.featureNames.size(); ++i) {
        const float weight = second.model.weights[std::size_t(i)];
        const auto place = places.constFind(second.featureNames[i]);
        if (place != places.constEnd())
            rows[*place].weights[1] = weight;
        else
            rows.push_back({second.featureNames[i], {none, weight}});
    }
    rows.push_back({QString(), {first.model.bias, second.model.bias}});
    return rows;
}

std::pair<QString, QString> differing(const QStringList &first, const QStringList &second)
{
    return {without(first, second), without(second, first)};
}

Expected<learning::LinearModel> fitted(const store::ModelFile &file, const QStringList &features)
{
    learning::LinearModel model;
    model.bias = file.model.bias;
    for (const QString &feature : features) {
        const qsizetype place = file.featureNames.indexOf(feature);
        if (place >= 0)
            model.weights.push_back(file.model.weights[std::size_t(place)]);
    }
    if (features.size() == file.featureNames.size() && model.weights.size() == std::size_t(features.size()))
        return model;
    return failure(ErrorKind::BadArgument, {},
                   ModelTexts::tr("The model takes other features than the device has. Only the model has: "
                                  "%1. Only the device has: %2. Choose another device or another model.")
                       .arg(without(file.featureNames, features), without(features, file.featureNames)));
}

Agreement agreement(const std::vector<ComparedReading> &readings, double threshold)
{
    Agreement result;
    double difference = 0, distance = 0;
    for (const ComparedReading &reading : readings) {
        const double first = double(reading.probability[0]), second = double(reading.probability[1]);
        if (std::isnan(first) || std::isnan(second))
            continue;
        const bool firstAlarms = first >= threshold, secondAlarms = second >= threshold;
        ++(firstAlarms ? (secondAlarms ? result.both : result.onlyFirst)
                       : (secondAlarms ? result.onlySecond : result.neither));
        difference += second - first;
        distance += std::abs(second - first);
    }
    const double count = double(result.both + result.onlyFirst + result.onlySecond + result.neither);
    result.meanDifference = count > 0 ? difference / count : double(none);
    result.meanDistance = count > 0 ? distance / count : double(none);
    return result;
}

} // namespace fleetgrad::session
