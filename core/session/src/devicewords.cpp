// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/devicewords.h"

#include "session/texts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

double gainOf(const DeviceRow &row)
{
    const auto hardest = learning::hardestBaseline(row.gains);
    return hardest ? double(hardest->gain.mean) : std::numeric_limits<double>::quiet_NaN();
}

constexpr std::pair<fleet::DeviceState, const char *> states[] = {
    {fleet::DeviceState::Waiting, "waiting"},
    {fleet::DeviceState::TooFewLabels, "too-few-labels"},
    {fleet::DeviceState::Learning, "learning"},
    {fleet::DeviceState::NoGain, "no-gain"},
    {fleet::DeviceState::Silent, "silent"},
    {fleet::DeviceState::Quarantined, "quarantined"},
    {fleet::DeviceState::HoldOut, "hold-out"},
    {fleet::DeviceState::Finished, "finished"},
    {fleet::DeviceState::TrainsItself, "trains-itself"},
};

bool begins(const char *english, const QString &onScreen, const QString &begin)
{
    return QString::fromLatin1(english).startsWith(begin, Qt::CaseInsensitive) ||
           QString(onScreen).replace(u' ', u'-').startsWith(begin, Qt::CaseInsensitive);
}

} // namespace

std::optional<DeviceFigure> deviceFigure(const QString &word)
{
    using Metrics = fleet::WindowMetrics;
    static constexpr std::pair<const char *, float Metrics::*> scores[] = {
        {"acc", &Metrics::accuracy},         {"accuracy", &Metrics::accuracy},
        {"bal", &Metrics::balancedAccuracy}, {"balanced", &Metrics::balancedAccuracy},
        {"prauc", &Metrics::prAuc},          {"pr-auc", &Metrics::prAuc},
        {"loss", &Metrics::logLoss},         {"precision", &Metrics::precision},
        {"recall", &Metrics::recall},        {"f1", &Metrics::f1},
    };
    static constexpr std::pair<const char *, double (*)(const DeviceRow &)> figures[] = {
        {"gain", gainOf},
        {"base", [](const DeviceRow &r) { return double(r.baseRate); }},
        {"waiting", [](const DeviceRow &r) { return double(r.labels.waiting); }},
        {"age", [](const DeviceRow &r) { return double(r.labels.age); }},
        {"rate", [](const DeviceRow &r) { return double(r.learningRate); }},
        {"found", [](const DeviceRow &r) { return r.alarms.window.recall(); }},
        {"false", [](const DeviceRow &r) { return double(r.falseAlarmsPerDay); }},
        {"delay", [](const DeviceRow &r) { return double(r.detectionSeconds); }},
        {"alarms", [](const DeviceRow &r) { return double(r.alarms.raised); }},
        {"samples", [](const DeviceRow &r) { return double(r.readings); }},
        {"missing", [](const DeviceRow &r) { return double(r.missing); }},
        {"v", [](const DeviceRow &r) { return double(r.version); }},
        {"version", [](const DeviceRow &r) { return double(r.version); }},
    };
    const auto isNamed = [&word](const auto &entry) {
        return word.compare(QLatin1String(entry.first), Qt::CaseInsensitive) == 0;
    };
    if (const auto score = std::ranges::find_if(scores, isNamed); score != std::end(scores))
        return DeviceFigure{score->second, nullptr};
    if (const auto figure = std::ranges::find_if(figures, isNamed); figure != std::end(figures))
        return DeviceFigure{nullptr, figure->second};
    return std::nullopt;
}

bool holds(double value, Relation relation, double number)
{
    // Figures are of single precision, and 0.65 is to be 0.65 in both.
    const float left = float(value), right = float(number);
    switch (relation) {
    case Relation::Less:
        return left < right;
    case Relation::LessEqual:
        return left <= right;
    case Relation::Greater:
        return left > right;
    case Relation::GreaterEqual:
        return left >= right;
    case Relation::Equal:
        // What is on screen has three decimals: equal there is equal.
        return std::abs(left - right) < 0.0005f;
    }
    return false;
}

std::vector<fleet::DeviceState> statesNamed(const QString &begin)
{
    std::vector<fleet::DeviceState> found;
    for (const auto &[state, english] : states) {
        if (begins(english, stateText(state), begin))
            found.push_back(state);
    }
    return found;
}

QStringList stateWords()
{
    QStringList words;
    for (const auto &[state, english] : states)
        words << QString::fromLatin1(english);
    return words;
}

bool DriftWord::admits(const fleet::DeviceDrift &drift) const
{
    return (acting && drift.isActing()) ||
           std::find(causes.begin(), causes.end(), drift.cause) != causes.end();
}

DriftWord driftNamed(const QString &begin)
{
    using learning::DriftCause;
    static constexpr std::pair<DriftCause, const char *> words[] = {
        {DriftCause::Sensor, "sensor"},
        {DriftCause::Environment, "environment"},
        {DriftCause::GlobalModel, "global-model"},
        {DriftCause::Unknown, "unknown"},
    };
    DriftWord word;
    word.acting = u"acting"_s.startsWith(begin, Qt::CaseInsensitive) && begin.size() > 1;
    const bool any = begin.compare(u"any"_s, Qt::CaseInsensitive) == 0;
    for (const auto &[cause, english] : words) {
        if (any || begins(english, driftCauseText(cause), begin))
            word.causes.push_back(cause);
    }
    return word;
}

} // namespace fleetgrad::session
