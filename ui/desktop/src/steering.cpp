// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steering.h"

#include "change.h"
#include "figures.h"

#include <desktop/versionsmodel.h>
#include <session/texts.h>

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace fleetgrad::desktop {

namespace {

using session::Session;
using Devices = std::vector<std::uint32_t>;

/// The devices concerned by what they had before, so that one command each takes all of them back.
template <typename Value, typename Get>
std::map<Value, Devices> grouped(const Devices &devices, const session::Snapshot &now, Get get)
{
    std::map<Value, Devices> groups;
    if (!now.devices)
        return groups;
    if (devices.empty()) {
        for (std::uint32_t device = 0; device < now.devices->size(); ++device)
            groups[get((*now.devices)[device])].push_back(device);
    }
    for (const std::uint32_t device : devices) {
        if (device < now.devices->size())
            groups[get((*now.devices)[device])].push_back(device);
    }
    return groups;
}

QString whom(const Devices &devices, const session::Snapshot &now)
{
    if (devices.empty())
        return Steering::tr("all devices");
    if (devices.size() == 1 && now.infos && devices[0] < now.infos->size())
        return (*now.infos)[devices[0]].name;
    return Steering::tr("%1 device(s)", nullptr, int(devices.size())).arg(wholeText(devices.size()));
}

} // namespace

Steering::Steering(QObject *parent) : QObject(parent)
{
}

void Steering::setSession(std::shared_ptr<Session> session)
{
    m_stack.clear();
    m_asked.clear();
    m_session = std::move(session);
}

void Steering::setRate(const Devices &devices, double rate, const session::Snapshot &now)
{
    if (!m_session)
        return;
    const auto before =
        grouped<float>(devices, now, [](const session::DeviceRow &row) { return row.learningRate; });
    const QString sentence = tr("Learning rate of %1: %2").arg(whom(devices, now), scoreText(rate));
    m_stack.push(new Change(
        sentence,
        [this, session = m_session, devices, rate] {
            session->setLearningRate(devices, rate);
            Q_EMIT rateGiven(devices, rate);
        },
        [this, session = m_session, before] {
            for (const auto &[old, concerned] : before) {
                session->setLearningRate(concerned, old);
                Q_EMIT rateGiven(concerned, double(old));
            }
        }));
    Q_EMIT done(sentence);
}

void Steering::setRates(const std::vector<std::pair<Devices, double>> &rates, const session::Snapshot &now)
{
    if (!m_session || rates.empty())
        return;
    Devices all;
    for (const auto &[devices, rate] : rates)
        all.insert(all.end(), devices.begin(), devices.end());
    const auto before =
        grouped<float>(all, now, [](const session::DeviceRow &row) { return row.learningRate; });
    const QString sentence = tr("Learning rate of %1: to each its own").arg(whom(all, now));
    m_stack.push(new Change(
        sentence,
        [session = m_session, rates] {
            for (const auto &[devices, rate] : rates)
                session->setLearningRate(devices, rate);
        },
        [session = m_session, before] {
            for (const auto &[old, concerned] : before)
                session->setLearningRate(concerned, old);
        }));
    Q_EMIT done(sentence);
}

void Steering::setLock(const Devices &devices, bool locked, const session::Snapshot &now)
{
    if (!m_session)
        return;
    const auto before =
        grouped<bool>(devices, now, [](const session::DeviceRow &row) { return row.rateLocked; });
    const QString sentence = locked ? tr("Rate locked: %1").arg(whom(devices, now))
                                    : tr("Rate unlocked: %1").arg(whom(devices, now));
    m_stack.push(new Change(
        sentence,
        [this, session = m_session, devices, locked] {
            session->lockRate(devices, locked);
            Q_EMIT lockGiven(devices, locked);
        },
        [this, session = m_session, before] {
            for (const auto &[old, concerned] : before) {
                session->lockRate(concerned, old);
                Q_EMIT lockGiven(concerned, old);
            }
        }));
    Q_EMIT done(sentence);
}

void Steering::setOptimiser(const Devices &devices, learning::Optimiser optimiser,
                            const session::Snapshot &now)
{
    if (!m_session)
        return;
    const auto before = grouped<learning::Optimiser>(
        devices, now, [](const session::DeviceRow &row) { return row.trainer.optimiser; });
    const QString sentence =
        tr("Optimiser of %1: %2").arg(whom(devices, now), session::optimiserText(optimiser));
    m_stack.push(new Change(
        sentence, [session = m_session, devices, optimiser] { session->setOptimiser(devices, optimiser); },
        [session = m_session, before] {
            for (const auto &[old, concerned] : before)
                session->setOptimiser(concerned, old);
        }));
    Q_EMIT done(sentence);
}

void Steering::setSchedule(const Devices &devices, learning::Schedule schedule, const session::Snapshot &now)
{
    if (!m_session)
        return;
    const auto before = grouped<learning::Schedule>(
        devices, now, [](const session::DeviceRow &row) { return row.trainer.schedule; });
    const QString sentence =
        tr("Schedule of %1: %2").arg(whom(devices, now), session::scheduleText(schedule));
    m_stack.push(new Change(
        sentence, [session = m_session, devices, schedule] { session->setSchedule(devices, schedule); },
        [session = m_session, before] {
            for (const auto &[old, concerned] : before)
                session->setSchedule(concerned, old);
        }));
    Q_EMIT done(sentence);
}

void Steering::remedy(const Devices &devices, fleet::DriftRemedy remedy, bool isDone, std::uint32_t channel,
                      const session::Snapshot &now)
{
    if (!m_session)
        return;
    // Recalibrating again is not the same as having recalibrated; everything else is.
    const auto differs = [&](const session::DeviceRow &row) {
        fleet::DeviceDrift drift = row.drift;
        drift.channel = std::int32_t(channel);
        return drift.isDone(remedy) != isDone || (remedy == fleet::DriftRemedy::Recalibrate && isDone);
    };
    const Devices concerned = grouped<bool>(devices, now, differs)[true];
    if (concerned.empty())
        return;
    const QString name = session::remedyText(remedy);
    const QString sentence =
        isDone ? tr("%1: %2", "a remedy, devices").arg(name, whom(concerned, now))
               : tr("%1, taken back: %2", "a remedy, devices").arg(name, whom(concerned, now));
    const auto say = [session = m_session, concerned, remedy, channel](bool done) {
        session->remedy(concerned, remedy, done, channel);
    };
    m_stack.push(new Change(
        sentence, [say, isDone] { say(isDone); }, [say, isDone] { say(!isDone); }));
    Q_EMIT done(sentence);
}

void Steering::promote(std::uint32_t version, const session::Snapshot &now)
{
    promote(version, now, tr("Global v%1 promoted").arg(version));
}

void Steering::rollBack(const session::Snapshot &now)
{
    if (const auto before = now.versions ? versionBeforeLive(*now.versions) : std::nullopt)
        promote(*before, now, tr("Rolled back to global v%1").arg(*before));
}

void Steering::promote(std::uint32_t version, const session::Snapshot &now, const QString &sentence)
{
    if (!m_session)
        return;
    const std::uint32_t before = now.version;
    m_stack.push(new Change(
        sentence, [session = m_session, version] { session->promote(version); },
        [session = m_session, before] { session->promote(before); }));
    Q_EMIT done(sentence);
}

void Steering::shadowOriginal(bool on)
{
    if (!m_session)
        return;
    const QString sentence = on ? tr("The original method learns in shadow")
                                : tr("The original method no longer learns in shadow");
    m_stack.push(new Change(
        sentence, [session = m_session, on] { session->shadowOriginal(on); },
        [session = m_session, on] { session->shadowOriginal(!on); }));
    Q_EMIT done(sentence);
}

store::ModelNote Steering::noteOf(const store::ModelKey &model, const session::Snapshot &now) const
{
    if (const auto asked = m_asked.find(model); asked != m_asked.end())
        return asked->second;
    if (!now.notes)
        return {};
    const auto found = now.notes->find(model);
    return found == now.notes->end() ? store::ModelNote() : found->second;
}

void Steering::setNoteText(const store::ModelKey &model, const QString &text, const QString &name,
                           const session::Snapshot &now)
{
    store::ModelNote note = noteOf(model, now);
    note.text = text;
    setNote(model, note, text.isEmpty() ? tr("%1: note removed").arg(name) : tr("%1: note changed").arg(name),
            now);
}

void Steering::setPinned(const store::ModelKey &model, bool pinned, const QString &name,
                         const session::Snapshot &now)
{
    store::ModelNote note = noteOf(model, now);
    note.pinned = pinned;
    setNote(model, note, pinned ? tr("%1 pinned").arg(name) : tr("%1 no longer pinned").arg(name), now);
}

void Steering::setNote(const store::ModelKey &model, const store::ModelNote &note, const QString &sentence,
                       const session::Snapshot &now)
{
    const store::ModelNote before = noteOf(model, now);
    if (!m_session || note == before)
        return;
    writeNote(model, note, [this, model, note, before, sentence] {
        auto isWritten = std::make_shared<bool>(true); // the stack does at once what is pushed
        m_stack.push(new Change(
            sentence,
            [this, model, note, isWritten] {
                if (!std::exchange(*isWritten, false))
                    writeNote(model, note);
            },
            [this, model, before] { writeNote(model, before); }));
        Q_EMIT done(sentence);
    });
}

void Steering::writeNote(const store::ModelKey &model, const store::ModelNote &note,
                         std::function<void()> onWritten)
{
    m_asked[model] = note;
    m_jobs.await(m_session->setNote(model, note),
                 [this, model, onWritten = std::move(onWritten),
                  run = std::weak_ptr(m_session)](const Expected<void> &done) {
                     if (!isOf(run, m_session))
                         return;
                     if (!done) {
                         m_asked.erase(model);
                         Q_EMIT failed(done.error().text());
                     } else if (onWritten) {
                         onWritten();
                     }
                 });
}

} // namespace fleetgrad::desktop
