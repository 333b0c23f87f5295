// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/texts.h"

#include "canarytexts.h"
#include "drifttexts.h"

#include <session/ratesentence.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

// What happened, in a sentence.

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

class EventTexts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)

public:
    static QString event(const fleet::Event &event, const QString &device);
    /// Of an event that happened to several devices in the same batch.
    static QString silences(fleet::EventKind kind, int devices, const QString &names);
    static QString counted(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos);

private:
    static QString round(const fleet::Event &event);
    static QString quarantined(const fleet::Event &event, const QString &device);
    static QString rateSet(const fleet::Event &event, const QString &device);
    static QString trainerSet(const fleet::Event &event, const QString &device);
    static QString diverged(const fleet::Event &event, const QString &device);
};

QString EventTexts::trainerSet(const fleet::Event &event, const QString &device)
{
    if (event.kind == fleet::EventKind::OptimiserSet) {
        const QString name = optimiserText(learning::Optimiser(std::clamp(count(event, 0), 0, 4)));
        return event.device >= 0
                   ? tr("Optimiser of %1 set to %2").arg(device, name)
                   : tr("Optimiser of %Ln device(s) set to %1", nullptr, count(event, 1)).arg(name);
    }
    const QString name = scheduleText(learning::Schedule(std::clamp(count(event, 0), 0, 4)));
    return event.device >= 0 ? tr("Schedule of %1 set to: %2").arg(device, name)
                             : tr("Schedule of %Ln device(s) set to: %1", nullptr, count(event, 1)).arg(name);
}

QString EventTexts::diverged(const fleet::Event &event, const QString &device)
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

QString EventTexts::round(const fleet::Event &event)
{
    const QString made =
        tr("Global version %1 from %Ln update(s)", nullptr, count(event, 1)).arg(count(event, 0));
    const int screened = count(event, 2);
    return screened > 0 ? listed({made, tr("%Ln screened out", nullptr, screened)}) : made;
}

QString EventTexts::quarantined(const fleet::Event &event, const QString &device)
{
    const auto why = federation::ScreeningReason(
        std::clamp(count(event, 0), 0, int(federation::ScreeningReason::UnknownBase)));
    const double norm = number(event, 1), farthest = number(event, 2);
    if (why == federation::ScreeningReason::NormTooLarge && farthest > 0 && std::isfinite(norm)) {
        return tr("%1 quarantined: moved %2× as far as training can")
            .arg(device, QLocale().toString(norm / farthest, 'g', 2 + (norm / farthest >= 100)));
    }
    return tr("%1 quarantined: %2").arg(device, reasonText(why));
}

QString EventTexts::rateSet(const fleet::Event &event, const QString &device)
{
    const QString rate = rateText(number(event, 0));
    return event.device >= 0
               ? tr("Learning rate of %1 set to %2").arg(device, rate)
               : tr("Learning rate of %Ln device(s) set to %1", nullptr, count(event, 1)).arg(rate);
}

QString EventTexts::counted(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos)
{
    return (event.kind == fleet::EventKind::DeviceJoined
                ? tr("%Ln device(s) joined: %1", nullptr, count(event, 0))
                : tr("Alarm on %Ln device(s): %1", nullptr, count(event, 0)))
        .arg(firstNames({event.numbers.begin() + 1, event.numbers.end()}, infos));
}

QString EventTexts::silences(fleet::EventKind kind, int devices, const QString &names)
{
    return kind == fleet::EventKind::DeviceSilent
               ? tr("%Ln device(s) silent: %1", nullptr, devices).arg(names)
               : tr("%Ln device(s) back: %1", nullptr, devices).arg(names);
}

QString EventTexts::event(const fleet::Event &event, const QString &device)
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

QString eventText(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos)
{
    if (isDriftEvent(event.kind))
        return driftEventText(event, infos);
    if (isModelEvent(event.kind))
        return modelEventText(event, infos);
    const bool several =
        event.kind == fleet::EventKind::DeviceSilent || event.kind == fleet::EventKind::DeviceBack;
    if (several && event.device < 0)
        return EventTexts::silences(event.kind, int(event.numbers.size()), firstNames(event.numbers, infos));
    if (event.device < 0 && !event.numbers.empty() &&
        (event.kind == fleet::EventKind::AlarmRaised || event.kind == fleet::EventKind::DeviceJoined))
        return EventTexts::counted(event, infos);
    const bool known = event.device >= 0 && std::size_t(event.device) < infos.size();
    const QString device = known ? infos[std::size_t(event.device)].name : QString::number(event.device);
    return EventTexts::event(event, device);
}

} // namespace fleetgrad::session
