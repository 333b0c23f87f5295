// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change.h"
#include "figures.h"
#include "steering.h"

#include <report/figures.h>
#include <session/modelfiles.h>

#include <memory>
#include <utility>

// Models that a person brings in, and takes back.

namespace fleetgrad::desktop {

namespace {

/// What was begun, to begin it anew.
session::Deployment again(const session::Canary &canary, const session::Snapshot &now)
{
    session::Deployment deployment;
    deployment.name = canary.name;
    deployment.devices = canary.devices;
    if (canary.lasts > canary.figures.rounds)
        deployment.rounds = canary.lasts - canary.figures.rounds;
    if (canary.version) {
        deployment.model = store::ModelKey{store::ModelKey::global, *canary.version};
        return deployment;
    }
    store::ModelFile file;
    file.kind = canary.isLocal ? QStringLiteral("local") : QStringLiteral("global");
    file.featureNames = canary.isLocal
                            ? session::localFeatures(now.config->method, (*now.infos)[canary.devices.front()])
                            : session::fleetFeatures(now.config->method);
    file.model = canary.model;
    deployment.model = file;
    return deployment;
}

} // namespace

void Steering::say(const session::Deployment &deployment, std::function<void()> onTaken)
{
    m_jobs.await(
        m_session->deploy(deployment),
        [this, onTaken = std::move(onTaken), run = std::weak_ptr(m_session)](const Expected<void> &taken) {
            if (!isOf(run, m_session))
                return;
            if (!taken)
                Q_EMIT refused(taken.error().text());
            else if (onTaken)
                onTaken();
        });
}

void Steering::deploy(const session::Deployment &deployment, const session::Snapshot &now)
{
    if (!m_session)
        return;
    const std::uint64_t devices = deployment.devices.size();
    const QString sentence = devices == 0
                                 ? tr("“%1” deployed to the fleet").arg(deployment.name)
                                 : tr("%1 device(s) try out “%2”", nullptr, report::pluralForm(devices))
                                       .arg(wholeText(devices), deployment.name);
    say(deployment, [this, deployment, devices, sentence, before = now.version] {
        auto isSaid = std::make_shared<bool>(true); // the stack does at once what is pushed
        m_stack.push(new Change(
            sentence,
            [this, deployment, isSaid] {
                if (!std::exchange(*isSaid, false))
                    say(deployment);
            },
            [session = m_session, devices, before] {
                if (devices == 0)
                    session->promote(before);
                else
                    session->endCanary(false);
            }));
        Q_EMIT done(sentence);
    });
}

void Steering::endCanary(bool keep, const session::Snapshot &now)
{
    if (!m_session || !now.canary || now.canary->devices.empty())
        return;
    const session::Canary &canary = *now.canary;
    const bool isPromoted = keep && !canary.isLocal;
    const QString sentence = isPromoted ? tr("Canary of “%1” promoted to all devices").arg(canary.name)
                             : keep ? tr("Canary of “%1” ended: its devices keep the model").arg(canary.name)
                                    : tr("Canary of “%1” ended: the model is taken back").arg(canary.name);
    m_stack.push(new Change(
        sentence, [session = m_session, keep] { session->endCanary(keep); },
        [this, session = m_session, isPromoted, before = now.version, deployment = again(canary, now)] {
            if (isPromoted)
                session->promote(before);
            say(deployment);
        }));
    Q_EMIT done(sentence);
}

} // namespace fleetgrad::desktop
