// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "drifttexts.h"

#include "session/sentences.h"
#include "session/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;
using fleet::DeviceDrift;
using fleet::DriftRemedy;
using learning::DriftCause;
using learning::DriftSign;

namespace {

QString valueText(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString deviations(double value)
{
    return QLocale().toString(std::abs(value), 'f', std::abs(value) < 10 ? 1 : 0);
}

/// Number `index` of an event where it is in 0..`most`; else 0.
double numberOf(const fleet::Event &event, std::size_t index, double most = 2e9)
{
    const double value = index < event.numbers.size() ? event.numbers[index] : 0;
    return value >= 0 && value <= most ? value : 0;
}

int whole(const fleet::Event &event, std::size_t index, int most = 2'000'000'000)
{
    return int(numberOf(event, index, most));
}

class DriftTexts
{
    Q_DECLARE_TR_FUNCTIONS(DriftTexts)

public:
    static QString cause(DriftCause cause);
    static QString causeSentence(DriftCause cause);
    static QString remedy(DriftRemedy remedy);
    static QString explanation(DriftRemedy remedy);
    static QString evidence(const DeviceDrift &drift, const QString &channel);
    static QString breadth(const DeviceDrift &drift);
    static QString summary(const fleet::DriftCounts &counts);
    static QString found(const DeviceDrift &drift, const fleet::DeviceInfo &info);
    static QString foundByMany(const fleet::Event &event, const QString &names);
    static QString over(const fleet::Event &event, const QString &name, const QString &names);
    static QString remedied(const fleet::Event &event, const QString &whom, const QString &channel);
    static QString lastTrusted();
    static QString refused(const fleet::Event &event, const fleet::DeviceInfo *info);
    static QString devices(int count) { return tr("%Ln device(s)", nullptr, count); }
};

QString DriftTexts::cause(DriftCause cause)
{
    switch (cause) {
    case DriftCause::None:
        break;
    case DriftCause::Sensor:
        return tr("sensor");
    case DriftCause::Environment:
        return tr("environment");
    case DriftCause::GlobalModel:
        return tr("global model");
    case DriftCause::Unknown:
        return tr("unknown");
    }
    return {};
}

QString DriftTexts::causeSentence(DriftCause cause)
{
    switch (cause) {
    case DriftCause::None:
        break;
    case DriftCause::Sensor:
        return tr("A sensor broke");
    case DriftCause::Environment:
        return tr("The environment changed");
    case DriftCause::GlobalModel:
        return tr("The global model went stale");
    case DriftCause::Unknown:
        return tr("A change of unknown cause");
    }
    return tr("No drift");
}

QString DriftTexts::remedy(DriftRemedy remedy)
{
    switch (remedy) {
    case DriftRemedy::None:
        break;
    case DriftRemedy::Recalibrate:
        return tr("Recalibrate");
    case DriftRemedy::Personalise:
        return tr("Personalise");
    case DriftRemedy::RaiseRate:
        return tr("Raise the rate");
    case DriftRemedy::QuarantineSensor:
        return tr("Quarantine the sensor");
    }
    return {};
}

QString DriftTexts::explanation(DriftRemedy remedy)
{
    switch (remedy) {
    case DriftRemedy::None:
        break;
    case DriftRemedy::Recalibrate:
        return tr("What is usual begins anew at the last 60 readings. Taken back within 100 batches, it is "
                  "what it was before.");
    case DriftRemedy::Personalise:
        return tr("The decision leans on the device's own model: it takes over half of the fleet model's "
                  "share.");
    case DriftRemedy::RaiseRate:
        return tr("The learning rate is raised for some batches, and then goes back by itself.");
    case DriftRemedy::QuarantineSensor:
        return tr(
            "From then on the channel counts as missing; it is watched on, so that its return is seen.");
    }
    return {};
}

QString DriftTexts::evidence(const DeviceDrift &drift, const QString &channel)
{
    switch (drift.sign) {
    case DriftSign::None:
        break;
    case DriftSign::Missing:
        return tr("%1 is missing in %2 of the readings; before, in %3.")
            .arg(channel, percent(QLocale().toString(100 * drift.after, 'f', 0)),
                 percent(QLocale().toString(100 * drift.before, 'f', 0)));
    case DriftSign::Stuck:
        return tr("%1 says %2 over and over; before, it moved by about %3 from reading to reading.")
            .arg(channel, valueText(drift.after), valueText(drift.before));
    case DriftSign::NoiseVanished:
        return tr("The noise of %1 fell from %2 to %3.")
            .arg(channel, valueText(drift.before), valueText(drift.after));
    case DriftSign::NoiseGrew:
        return tr("The noise of %1 grew from %2 to %3.")
            .arg(channel, valueText(drift.before), valueText(drift.after));
    case DriftSign::OutOfRange:
        return tr("%1 went from %2 to %3, far out of its own range: %4 deviations.")
            .arg(channel, valueText(drift.before), valueText(drift.after), deviations(drift.deviations));
    case DriftSign::LevelRose:
        return tr("%1 rose from %2 to %3, by %4 deviations, and stays there.")
            .arg(channel, valueText(drift.before), valueText(drift.after), deviations(drift.deviations));
    case DriftSign::LevelFell:
        return tr("%1 fell from %2 to %3, by %4 deviations, and stays there.")
            .arg(channel, valueText(drift.before), valueText(drift.after), deviations(drift.deviations));
    case DriftSign::LossGrew:
        return drift.cause == DriftCause::GlobalModel
                   ? tr("The global version's log loss grew from %1 to %2 while the inputs are as they were.")
                         .arg(valueText(drift.before), valueText(drift.after))
                   : tr("The log loss grew from %1 to %2 while the inputs are as they were.")
                         .arg(valueText(drift.before), valueText(drift.after));
    }
    return {};
}

QString DriftTexts::breadth(const DeviceDrift &drift)
{
    if (drift.fleet > 0)
        return tr("%Ln device(s) at about the same time.", nullptr, int(drift.fleet));
    if (drift.channel < 0)
        return {};
    if (drift.channels == 1)
        return tr("It is the only channel.");
    const QString all = QLocale().toString(drift.channels);
    return drift.moved == 1 ? tr("The other channels go on as before.")
                            : tr("%1 of %2 channels moved.").arg(QLocale().toString(drift.moved), all);
}

QString DriftTexts::summary(const fleet::DriftCounts &counts)
{
    if (counts.allFound() == 0 && counts.remedied == 0)
        return tr("Drift: none was found.");
    const auto list = [](const std::array<std::uint64_t, fleet::driftCauseCount> &numbers) {
        QStringList parts;
        for (std::size_t cause = 1; cause < numbers.size(); ++cause) {
            if (numbers[cause] > 0)
                parts += tr("%1 %2", "a count and a cause of drift")
                             .arg(QLocale().toString(qulonglong(numbers[cause])),
                                  DriftTexts::cause(DriftCause(cause)));
        }
        return listed(parts);
    };
    const QString now = list(counts.present);
    QString text =
        tr("Drift found so far: %1; now: %2.")
            .arg(counts.allFound() > 0 ? list(counts.found) : tr("none"), now.isEmpty() ? tr("none") : now);
    if (counts.quarantined > 0)
        text = sentences({text, tr("%Ln sensor(s) in quarantine.", nullptr, int(counts.quarantined))});
    return text;
}

QString DriftTexts::found(const DeviceDrift &drift, const fleet::DeviceInfo &info)
{
    return tr("%1: %2. %3", "a device, a cause, its evidence")
        .arg(info.name, causeSentence(drift.cause), driftEvidenceText(drift, &info));
}

QString DriftTexts::foundByMany(const fleet::Event &event, const QString &names)
{
    const auto cause = DriftCause(whole(event, 0, int(DriftCause::Unknown)));
    const int count = whole(event, 2);
    if (cause == DriftCause::GlobalModel && numberOf(event, 1) != 0)
        return tr("%1: its log loss over %Ln device(s) grew from %2 to %3", nullptr, count)
            .arg(causeSentence(cause), valueText(numberOf(event, 4)), valueText(numberOf(event, 5)));
    if (numberOf(event, 1) != 0)
        return tr("%1 on %Ln device(s), since batch %2", nullptr, count)
            .arg(causeSentence(cause), QLocale().toString(whole(event, 3)));
    return tr("%1 on %Ln device(s): %2", nullptr, count).arg(causeSentence(cause), names);
}

QString DriftTexts::over(const fleet::Event &event, const QString &name, const QString &names)
{
    if (event.device >= 0)
        return tr("%1: the drift is over").arg(name);
    const int count = whole(event, 0);
    return tr("The drift of %Ln device(s) is over: %1", nullptr, count).arg(names);
}

QString DriftTexts::remedied(const fleet::Event &event, const QString &whom, const QString &channel)
{
    const bool done = numberOf(event, 1) != 0;
    QString text = u"%1"_s;
    switch (DriftRemedy(whole(event, 0, fleet::driftRemedyCount - 1))) {
    case DriftRemedy::None:
        break;
    case DriftRemedy::Recalibrate:
        text = done ? tr("Recalibrated: %1") : tr("Recalibration taken back: %1");
        break;
    case DriftRemedy::Personalise:
        text = done ? tr("Leans on its own model: %1") : tr("Decides with the fleet again: %1");
        break;
    case DriftRemedy::RaiseRate:
        text = done ? tr("Learning rate raised: %1") : tr("Learning rate back: %1");
        break;
    case DriftRemedy::QuarantineSensor:
        text = done ? tr("Sensor in quarantine: %1") : tr("Sensor released: %1");
        break;
    }
    text = text.arg(channel.isEmpty() ? whom : listed({whom, channel}));
    return numberOf(event, 2) != 0 ? tr("%1, by itself", "a remedy").arg(text) : text;
}

QString DriftTexts::lastTrusted()
{
    return tr("The last channel still trusted can’t go into quarantine: the device would not be scored at "
              "all. Mend or replace the sensor; where its new readings are right, recalibrate.");
}

QString DriftTexts::refused(const fleet::Event &event, const fleet::DeviceInfo *info)
{
    const int channel = event.numbers.size() > 2 && event.numbers[2] >= 0 ? whole(event, 2) : -1;
    QString whom = info ? info->name : devices(whole(event, 1));
    if (info && channel >= 0 && channel < info->channels.size())
        whom = listed({whom, info->channels[channel]});
    return tr("No quarantine: %1. %2", "a device and its channel, why").arg(whom, lastTrusted());
}

/// The drift that an event of one device tells of.
DeviceDrift driftOf(const fleet::Event &event)
{
    const auto value = [&](std::size_t i) { return i < event.numbers.size() ? event.numbers[i] : 0; };
    DeviceDrift drift;
    drift.cause = DriftCause(whole(event, 0, int(DriftCause::Unknown)));
    drift.sign = DriftSign(whole(event, 1, int(DriftSign::LossGrew)));
    drift.channel = value(2) < 0 ? -1 : whole(event, 2);
    drift.before = value(3);
    drift.after = value(4);
    drift.deviations = value(5);
    drift.moved = whole(event, 6);
    drift.channels = whole(event, 7);
    drift.since = std::uint64_t(whole(event, 8));
    return drift;
}

/// The names of the devices in an event's numbers from `first` on, and a sign if there are more than these.
QString names(const fleet::Event &event, std::size_t first, double all,
              const std::vector<fleet::DeviceInfo> &infos)
{
    QStringList list;
    for (std::size_t i = first; i < event.numbers.size(); ++i) {
        if (event.numbers[i] >= 0 && event.numbers[i] < double(infos.size()))
            list += infos[std::size_t(event.numbers[i])].name;
    }
    if (double(list.size()) < all)
        list += u"\u2026"_s;
    return listed(list);
}

} // namespace

bool isDriftEvent(fleet::EventKind kind)
{
    return kind == fleet::EventKind::DriftFound || kind == fleet::EventKind::DriftOver ||
           kind == fleet::EventKind::DriftRemedied || kind == fleet::EventKind::QuarantineRefused;
}

QString driftEventText(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos)
{
    const bool known = event.device >= 0 && std::size_t(event.device) < infos.size();
    const fleet::DeviceInfo *info = known ? &infos[std::size_t(event.device)] : nullptr;
    if (event.kind == fleet::EventKind::DriftFound)
        return info ? DriftTexts::found(driftOf(event), *info)
                    : DriftTexts::foundByMany(event, names(event, 4, numberOf(event, 2), infos));
    if (event.kind == fleet::EventKind::DriftOver)
        return DriftTexts::over(event, info ? info->name : QString::number(event.device),
                                names(event, 1, numberOf(event, 0), infos));
    if (event.kind == fleet::EventKind::QuarantineRefused)
        return DriftTexts::refused(event, info);
    const int channel = event.numbers.size() > 4 && event.numbers[4] >= 0 ? whole(event, 4) : -1;
    const bool named = info && channel >= 0 && channel < info->channels.size();
    const QString whom = info ? info->name : DriftTexts::devices(whole(event, 3));
    return DriftTexts::remedied(event, whom, named ? info->channels[channel] : QString());
}

QString driftCauseText(DriftCause cause)
{
    return DriftTexts::cause(cause);
}

QString driftCauseSentence(DriftCause cause)
{
    return DriftTexts::causeSentence(cause);
}

QString remedyText(DriftRemedy remedy)
{
    return DriftTexts::remedy(remedy);
}

QString remedyExplanation(DriftRemedy remedy)
{
    return DriftTexts::explanation(remedy);
}

QString lastTrustedText()
{
    return DriftTexts::lastTrusted();
}

QString driftEvidenceText(const DeviceDrift &drift, const fleet::DeviceInfo *info)
{
    const bool named = info && drift.channel >= 0 && drift.channel < info->channels.size();
    const QString evidence =
        DriftTexts::evidence(drift, named ? info->channels[drift.channel] : QString::number(drift.channel));
    return sentences({evidence, DriftTexts::breadth(drift)});
}

QString driftSummaryText(const fleet::DriftCounts &counts)
{
    return DriftTexts::summary(counts);
}

} // namespace fleetgrad::session
