// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "hostdesktop.h"

#include <QStringList>

#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

// What a desktop tells the run to do.

namespace fleetgrad::remote {

using namespace Qt::Literals::StringLiterals;

namespace {

using Devices = std::vector<std::uint32_t>;

/// Reads the arguments of a command and gives them to `obey`; what it gives back says the command in words.
template <class... T, class Obey>
bool with(Reader &reader, Obey &&obey)
{
    std::tuple<T...> values;
    const bool taken = std::apply([&](auto &...each) { return takeEach(reader, each...); }, values);
    if (taken)
        std::apply(obey, std::move(values));
    return taken;
}

QString inWords(const Devices &devices)
{
    constexpr std::size_t most = 20;
    if (devices.empty())
        return u"devices=all"_s;
    QStringList numbers;
    for (std::size_t i = 0; i < devices.size() && i < most; ++i)
        numbers += QString::number(devices[i]);
    if (devices.size() > most)
        numbers += u"...(%1)"_s.arg(devices.size());
    return u"devices="_s + numbers.join(u',');
}

QString inWords(bool on)
{
    return on ? u"on"_s : u"off"_s;
}

} // namespace

bool Host::Desktop::takeCommand(Reader &reader)
{
    auto command = Command::Resume;
    if (!remote::take(reader, command) || !m_host->m_session)
        return false;
    session::Session &run = *m_host->m_session;
    switch (command) {
    case Command::Resume:
        return with<>(reader, [&] {
            if (mayOperate(u"resume"_s))
                run.resume();
        });
    case Command::Pause:
        return with<>(reader, [&] {
            if (mayOperate(u"pause"_s))
                run.pause();
        });
    case Command::Step:
        return with<>(reader, [&] {
            if (mayOperate(u"step"_s))
                run.step();
        });
    case Command::StepRound:
        return with<>(reader, [&] {
            if (mayOperate(u"step-round"_s))
                run.stepRound();
        });
    case Command::SetSpeed:
        return with<double>(reader, [&](double speed) {
            if (mayOperate(u"speed %1"_s.arg(speed)))
                run.setSpeed(speed);
        });
    case Command::AggregateNow:
        return with<>(reader, [&] {
            if (mayOperate(u"aggregate"_s))
                run.aggregateNow();
        });
    case Command::SetLearningRate:
        return with<Devices, double>(reader, [&](Devices devices, double rate) {
            if (std::isfinite(rate) && mayOperate(u"rate %1 %2"_s.arg(rate).arg(inWords(devices))))
                run.setLearningRate(std::move(devices), rate);
        });
    case Command::LockRate:
        return with<Devices, bool>(reader, [&](Devices devices, bool locked) {
            if (mayOperate(u"lock-rate %1 %2"_s.arg(inWords(locked), inWords(devices))))
                run.lockRate(std::move(devices), locked);
        });
    case Command::SetOptimiser:
        return with<Devices, learning::Optimiser>(
            reader, [&](Devices devices, learning::Optimiser optimiser) {
                if (mayOperate(u"optimiser %1 %2"_s.arg(int(optimiser)).arg(inWords(devices))))
                    run.setOptimiser(std::move(devices), optimiser);
            });
    case Command::SetSchedule:
        return with<Devices, learning::Schedule>(reader, [&](Devices devices, learning::Schedule schedule) {
            if (mayOperate(u"schedule %1 %2"_s.arg(int(schedule)).arg(inWords(devices))))
                run.setSchedule(std::move(devices), schedule);
        });
    case Command::Promote:
        return with<std::uint32_t>(reader, [&](std::uint32_t version) {
            if (mayOperate(u"promote %1"_s.arg(version)))
                run.promote(version);
        });
    case Command::EndCanary:
        return with<bool>(reader, [&](bool keep) {
            if (mayOperate(keep ? u"end-canary keep"_s : u"end-canary take-back"_s))
                run.endCanary(keep);
        });
    case Command::ShadowOriginal:
        return with<bool>(reader, [&](bool on) {
            if (mayOperate(u"shadow-original "_s + inWords(on)))
                run.shadowOriginal(on);
        });
    case Command::Remedy:
        return with<Devices, fleet::DriftRemedy, bool, std::uint32_t>(
            reader, [&](Devices devices, fleet::DriftRemedy remedy, bool done, std::uint32_t channel) {
                if (mayOperate(u"remedy %1 %2 channel=%3 %4"_s.arg(int(remedy))
                                   .arg(inWords(done))
                                   .arg(channel)
                                   .arg(inWords(devices))))
                    run.remedy(std::move(devices), remedy, done, channel);
            });
    case Command::SetBreakpoints: {
        std::vector<QString> conditions;
        if (!remote::take(reader, conditions))
            return false;
        std::vector<session::Breakpoint> breakpoints;
        for (const QString &condition : conditions) {
            auto breakpoint = session::Breakpoint::parse(condition);
            if (!breakpoint) {
                send(message(FromServer::Refused, breakpoint.error()));
                return true;
            }
            breakpoints.push_back(*std::move(breakpoint));
        }
        QStringList words;
        for (const QString &condition : conditions)
            words += u'“' + condition + u'”';
        if (mayOperate(u"breakpoints "_s + words.join(u' ')))
            run.setBreakpoints(std::move(breakpoints));
        return true;
    }
    }
    return false;
}

} // namespace fleetgrad::remote
