// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)

public:
    static QString state(fleet::DeviceState state);
    static QString explanation(fleet::DeviceState state);
    static QString runState(RunState state);
    static QString metric(fleet::ChartMetric metric);
    static QString scorer(learning::Scorer scorer);
    static QString reason(federation::ScreeningReason reason);
    static QString optimiser(learning::Optimiser optimiser);
    static QString schedule(learning::Schedule schedule);
    static QString rateReason(const fleet::RateChange &change);
    static QString kind(const QString &kind);
};

QString Texts::state(fleet::DeviceState state)
{
    switch (state) {
    case fleet::DeviceState::Waiting:
        return tr("waiting");
    case fleet::DeviceState::TooFewLabels:
        return tr("too few labels");
    case fleet::DeviceState::Learning:
        return tr("learning");
    case fleet::DeviceState::NoGain:
        return tr("no gain");
    case fleet::DeviceState::Silent:
        return tr("silent");
    case fleet::DeviceState::Quarantined:
        return tr("quarantined");
    case fleet::DeviceState::HoldOut:
        return tr("judge");
    case fleet::DeviceState::Finished:
        return tr("finished");
    case fleet::DeviceState::TrainsItself:
        return tr("trains itself");
    }
    return {};
}

QString Texts::explanation(fleet::DeviceState state)
{
    switch (state) {
    case fleet::DeviceState::Waiting:
        return tr("It has not read anything yet.");
    case fleet::DeviceState::TooFewLabels:
        return tr(
            "Nothing can be said yet: it has fewer than 200 labelled readings, or all of one class, or its "
            "decision is not surely better than each baseline.");
    case fleet::DeviceState::Learning:
        return tr("Its decision beats the majority class, the last label and the unsupervised score.");
    case fleet::DeviceState::NoGain:
        return tr(
            "Its decision does not beat the majority class, the last label and the unsupervised score.");
    case fleet::DeviceState::Silent:
        return tr("It had readings before, but none in this batch.");
    case fleet::DeviceState::Quarantined:
        return tr("Its newest update was kept out of the round. The events say why.");
    case fleet::DeviceState::HoldOut:
        return tr("It never trains: the global versions are judged on its readings.");
    case fleet::DeviceState::Finished:
        return tr("Its source has no more readings.");
    case fleet::DeviceState::TrainsItself:
        return tr("It keeps its readings and sends local updates. What it says of itself is a claim; nothing "
                  "is measured of it here.");
    }
    return {};
}

QString Texts::runState(RunState state)
{
    switch (state) {
    case RunState::Opening:
        return tr("Opening");
    case RunState::Running:
        return tr("Running");
    case RunState::Paused:
        return tr("Paused");
    case RunState::Finished:
        return tr("Finished");
    case RunState::Failed:
        return tr("Failed");
    }
    return {};
}

QString Texts::metric(fleet::ChartMetric metric)
{
    static constexpr const char *names[] = {QT_TR_NOOP("Accuracy"),  QT_TR_NOOP("Balanced accuracy"),
                                            QT_TR_NOOP("PR-AUC"),    QT_TR_NOOP("Log loss"),
                                            QT_TR_NOOP("Precision"), QT_TR_NOOP("Recall"),
                                            QT_TR_NOOP("F1")};
    static_assert(std::size(names) == fleet::chartMetricCount);
    return tr(names[std::size_t(metric)]);
}

QString Texts::scorer(learning::Scorer scorer)
{
    switch (scorer) {
    case learning::Scorer::Local:
        return tr("local");
    case learning::Scorer::Global:
        return tr("global");
    case learning::Scorer::Decision:
        return tr("decision");
    case learning::Scorer::Majority:
        return tr("majority class");
    case learning::Scorer::LastLabel:
        return tr("last label");
    case learning::Scorer::Unsupervised:
        return tr("unsupervised");
    }
    return {};
}

QString Texts::reason(federation::ScreeningReason reason)
{
    switch (reason) {
    case federation::ScreeningReason::None:
        return tr("nothing was wrong");
    case federation::ScreeningReason::NotFinite:
        return tr("a weight or a figure is not a finite number");
    case federation::ScreeningReason::WrongDimensions:
        return tr("it has not the fleet's number of weights");
    case federation::ScreeningReason::ImplausibleCount:
        return tr("its count of samples is not plausible");
    case federation::ScreeningReason::NormTooLarge:
        return tr("it moved too far from its base version");
    case federation::ScreeningReason::Duplicate:
        return tr("it was here before");
    case federation::ScreeningReason::Diverged:
        return tr("its device diverged");
    case federation::ScreeningReason::Canary:
        return tr("its device tries out a model");
    case federation::ScreeningReason::UnknownBase:
        return tr("it started from a global version that there is not");
    }
    return {};
}

QString Texts::rateReason(const fleet::RateChange &change)
{
    const auto loss = [](float value) { return QLocale().toString(double(value), 'f', 4); };
    switch (change.reason) {
    case fleet::RateReason::ErrorGrew:
        return tr("error grew from %1 to %2").arg(loss(change.errorBefore), loss(change.errorAfter));
    case fleet::RateReason::ErrorFell:
        return tr("error fell from %1 to %2").arg(loss(change.errorBefore), loss(change.errorAfter));
    case fleet::RateReason::Drift:
        return change.after > change.before ? tr("raised because of drift") : tr("back after drift");
    case fleet::RateReason::Person:
        return change.locked ? tr("set by a person, locked") : tr("set by a person");
    case fleet::RateReason::Diverged:
        return tr("diverged: log loss %1 before training, %2 after it")
            .arg(loss(change.errorBefore), loss(change.errorAfter));
    }
    return {};
}

QString Texts::optimiser(learning::Optimiser optimiser)
{
    switch (optimiser) {
    case learning::Optimiser::Sgd:
        return tr("SGD");
    case learning::Optimiser::Momentum:
        return tr("Momentum");
    case learning::Optimiser::AdaGrad:
        return tr("AdaGrad");
    case learning::Optimiser::Ftrl:
        return tr("FTRL-Proximal");
    case learning::Optimiser::Adam:
        return tr("Adam");
    }
    return {};
}

QString Texts::schedule(learning::Schedule schedule)
{
    switch (schedule) {
    case learning::Schedule::Constant:
        return tr("constant");
    case learning::Schedule::InverseRoot:
        return tr("1/√t");
    case learning::Schedule::Inverse:
        return tr("1/t");
    case learning::Schedule::Step:
        return tr("in steps");
    case learning::Schedule::Cosine:
        return tr("cosine, restarting");
    }
    return {};
}

QString Texts::kind(const QString &kind)
{
    const std::pair<QString, QString> known[] = {
        {u"spike"_s, tr("spike")}, {u"level shift"_s, tr("level shift")}, {u"drift"_s, tr("drift")},
        {u"stuck"_s, tr("stuck")}, {u"noise burst"_s, tr("noise burst")},
    };
    for (const auto &[word, text] : known)
        if (kind == word)
            return text;
    return kind;
}

} // namespace

QString stateText(fleet::DeviceState state)
{
    return Texts::state(state);
}

QString stateExplanation(fleet::DeviceState state)
{
    return Texts::explanation(state);
}

QString runStateText(RunState state)
{
    return Texts::runState(state);
}

QString metricText(fleet::ChartMetric metric)
{
    return Texts::metric(metric);
}

QString scorerText(learning::Scorer scorer)
{
    return Texts::scorer(scorer);
}

QString kindText(const QString &kind)
{
    return Texts::kind(kind);
}

QString reasonText(federation::ScreeningReason reason)
{
    return Texts::reason(reason);
}

QString optimiserText(learning::Optimiser optimiser)
{
    return Texts::optimiser(optimiser);
}

QString scheduleText(learning::Schedule schedule)
{
    return Texts::schedule(schedule);
}

QString rateReasonText(const fleet::RateChange &change)
{
    return Texts::rateReason(change);
}

} // namespace fleetgrad::session
