// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/texts.h"

#include "canarytexts.h"
#include "drifttexts.h"

#include <session/ratesentence.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

double number(const fleet::Event &event, std::size_t index)
{
    return index < event.numbers.size() ? event.numbers[index] : 0;
}

/// The names of the first few devices, and a sign that there are more.
QString firstNames(const std::vector<double> &devices, const std::vector<fleet::DeviceInfo> &infos)
{
    constexpr std::size_t most = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, devices.size()); ++i) {
        if (devices[i] >= 0 && devices[i] < double(infos.size()))
            names += infos[std::size_t(devices[i])].name;
    }
    if (devices.size() > most)
        names += u"\u2026"_s;
    return listed(names);
}

/// A count that plural forms can take.
int count(const fleet::Event &event, std::size_t index)
{
    const double value = number(event, index);
    return value > 0 && value < 2e9 ? int(value) : 0;
}

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
    static QString event(const fleet::Event &event, const QString &device);
    /// Of an event that happened to several devices in the same batch.
    static QString silences(fleet::EventKind kind, int devices, const QString &names);
    static QString counted(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos);
    static QString kind(const QString &kind);

private:
    static QString round(const fleet::Event &event);
    static QString quarantined(const fleet::Event &event, const QString &device);
    static QString rateSet(const fleet::Event &event, const QString &device);
    static QString trainerSet(const fleet::Event &event, const QString &device);
    static QString diverged(const fleet::Event &event, const QString &device);
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

QString Texts::trainerSet(const fleet::Event &event, const QString &device)
{
    if (event.kind == fleet::EventKind::OptimiserSet) {
        const QString name = optimiser(learning::Optimiser(std::clamp(count(event, 0), 0, 4)));
        return event.device >= 0
                   ? tr("Optimiser of %1 set to %2").arg(device, name)
                   : tr("Optimiser of %Ln device(s) set to %1", nullptr, count(event, 1)).arg(name);
    }
    const QString name = schedule(learning::Schedule(std::clamp(count(event, 0), 0, 4)));
    return event.device >= 0 ? tr("Schedule of %1 set to: %2").arg(device, name)
                             : tr("Schedule of %Ln device(s) set to: %1", nullptr, count(event, 1)).arg(name);
}

QString Texts::diverged(const fleet::Event &event, const QString &device)
{
    QString what;
    switch (fleet::DivergenceSign(std::clamp(count(event, 0), 0, 2))) {
    case fleet::DivergenceSign::NotFinite:
        what = tr("%1 diverged: a weight is no number").arg(device);
        break;
    case fleet::DivergenceSign::WeightsAtClip:
        what = tr("%1 diverged: weights ran to their bound").arg(device);
        break;
    case fleet::DivergenceSign::NoGain:
        what = tr("%1 diverged: training does not lower its log loss").arg(device);
        break;
    }
    const double before = number(event, 1), after = number(event, 2);
    if (after == before)
        return tr("%1. Its rate is locked: nothing was changed").arg(what);
    return tr("%1. Its last good weights are back, rate %2 → %3")
        .arg(what, rateText(before), rateText(after));
}

QString Texts::round(const fleet::Event &event)
{
    const QString made =
        tr("Global version %1 from %Ln update(s)", nullptr, count(event, 1)).arg(count(event, 0));
    const int screened = count(event, 2);
    return screened > 0 ? listed({made, tr("%Ln screened out", nullptr, screened)}) : made;
}

QString Texts::quarantined(const fleet::Event &event, const QString &device)
{
    const auto why = federation::ScreeningReason(
        std::clamp(count(event, 0), 0, int(federation::ScreeningReason::UnknownBase)));
    const double norm = number(event, 1), farthest = number(event, 2);
    if (why == federation::ScreeningReason::NormTooLarge && farthest > 0 && std::isfinite(norm)) {
        return tr("%1 quarantined: moved %2× as far as training can")
            .arg(device, QLocale().toString(norm / farthest, 'g', 2 + (norm / farthest >= 100)));
    }
    return tr("%1 quarantined: %2").arg(device, reason(why));
}

QString Texts::rateSet(const fleet::Event &event, const QString &device)
{
    const QString rate = rateText(number(event, 0));
    return event.device >= 0
               ? tr("Learning rate of %1 set to %2").arg(device, rate)
               : tr("Learning rate of %Ln device(s) set to %1", nullptr, count(event, 1)).arg(rate);
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

QString Texts::counted(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos)
{
    return (event.kind == fleet::EventKind::DeviceJoined
                ? tr("%Ln device(s) joined: %1", nullptr, count(event, 0))
                : tr("Alarm on %Ln device(s): %1", nullptr, count(event, 0)))
        .arg(firstNames({event.numbers.begin() + 1, event.numbers.end()}, infos));
}

QString Texts::silences(fleet::EventKind kind, int devices, const QString &names)
{
    return kind == fleet::EventKind::DeviceSilent
               ? tr("%Ln device(s) silent: %1", nullptr, devices).arg(names)
               : tr("%Ln device(s) back: %1", nullptr, devices).arg(names);
}

QString Texts::event(const fleet::Event &event, const QString &device)
{
    switch (event.kind) {
    case fleet::EventKind::RoundDone:
        return round(event);
    case fleet::EventKind::Quarantined:
        return quarantined(event, device);
    case fleet::EventKind::DeviceSilent:
        return tr("%1 is silent").arg(device);
    case fleet::EventKind::DeviceBack:
        return tr("%1 is back").arg(device);
    case fleet::EventKind::DeviceJoined:
        return tr("%1 joined").arg(device);
    case fleet::EventKind::DeviceFinished:
        return tr("%1 has no more readings").arg(device);
    case fleet::EventKind::RateSet:
        return rateSet(event, device);
    case fleet::EventKind::RateLocked:
        return tr("Learning rate of %Ln device(s) locked", nullptr, count(event, 0));
    case fleet::EventKind::RateUnlocked:
        return tr("Learning rate of %Ln device(s) unlocked", nullptr, count(event, 0));
    case fleet::EventKind::Promoted:
        return tr("Version %1 promoted: it is global version %2 now")
            .arg(QString::number(count(event, 1)), QString::number(count(event, 0)));
    case fleet::EventKind::RoundEmpty:
        return tr("No round: no update was waiting");
    case fleet::EventKind::ShadowSet:
        return number(event, 0) != 0 ? tr("The original method learns in shadow from now on")
                                     : tr("The original method no longer learns in shadow");
    case fleet::EventKind::OptimiserSet:
    case fleet::EventKind::ScheduleSet:
        return trainerSet(event, device);
    case fleet::EventKind::Diverged:
        return diverged(event, device);
    case fleet::EventKind::Remark:
        return event.text;
    case fleet::EventKind::AlarmRaised:
        return tr("Alarm on %1").arg(device);
    default: // see eventText()
        break;
    }
    return {};
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

QString eventText(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos)
{
    if (isDriftEvent(event.kind))
        return driftEventText(event, infos);
    if (isModelEvent(event.kind))
        return modelEventText(event, infos);
    const bool several =
        event.kind == fleet::EventKind::DeviceSilent || event.kind == fleet::EventKind::DeviceBack;
    if (several && event.device < 0)
        return Texts::silences(event.kind, int(event.numbers.size()), firstNames(event.numbers, infos));
    if (event.device < 0 && !event.numbers.empty() &&
        (event.kind == fleet::EventKind::AlarmRaised || event.kind == fleet::EventKind::DeviceJoined))
        return Texts::counted(event, infos);
    const bool known = event.device >= 0 && std::size_t(event.device) < infos.size();
    const QString device = known ? infos[std::size_t(event.device)].name : QString::number(event.device);
    return Texts::event(event, device);
}

} // namespace fleetgrad::session
