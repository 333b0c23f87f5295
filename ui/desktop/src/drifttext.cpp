// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drifttext.h"

#include <session/sentences.h>
#include <session/texts.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

using fleet::DeviceDrift;
using fleet::DriftRemedy;

namespace {

class DriftWords
{
    Q_DECLARE_TR_FUNCTIONS(DriftWords)
};

} // namespace

QString driftText(const DeviceDrift &drift)
{
    if (drift.cause != learning::DriftCause::None)
        return session::driftCauseText(drift.cause);
    if (!drift.quarantined.empty())
        return DriftWords::tr("quarantine", "a sensor of the device is in it");
    if (drift.rateRaised)
        return DriftWords::tr("rate raised");
    if (drift.personal)
        return DriftWords::tr("personal", "the decision leans on the local model");
    return drift.recalibrated ? DriftWords::tr("recalibrated") : QString();
}

QString doneText(const DeviceDrift &drift, const fleet::DeviceInfo &info)
{
    QStringList parts;
    const auto add = [&](DriftRemedy remedy, const QString &text) {
        const bool isAutomatic = std::ranges::binary_search(drift.automatic, remedy);
        parts += isAutomatic ? DriftWords::tr("%1, by itself", "something that is done").arg(text) : text;
    };
    if (drift.recalibrated)
        add(DriftRemedy::Recalibrate, DriftWords::tr("recalibrated"));
    if (drift.personal)
        add(DriftRemedy::Personalise, DriftWords::tr("leans on its own model"));
    if (drift.rateRaised)
        add(DriftRemedy::RaiseRate, DriftWords::tr("rate raised"));
    QStringList channels;
    for (const std::uint32_t channel : drift.quarantined)
        channels += info.channels.value(int(channel));
    if (!channels.isEmpty())
        add(DriftRemedy::QuarantineSensor,
            DriftWords::tr("in quarantine: %1").arg(session::listed(channels)));
    return session::clauses(parts);
}

QString driftToolTip(const DeviceDrift &drift, const fleet::DeviceInfo &info)
{
    QStringList lines;
    if (drift.cause != learning::DriftCause::None) {
        lines +=
            DriftWords::tr("%1, since batch %2.", "a cause")
                .arg(session::driftCauseSentence(drift.cause), QLocale().toString(qulonglong(drift.since)));
        lines += session::driftEvidenceText(drift, &info);
    } else {
        lines += DriftWords::tr("No drift: its channels and its log loss are as they were.");
    }
    if (const QString done = doneText(drift, info); !done.isEmpty())
        lines += DriftWords::tr("What is done: %1.").arg(done);
    return lines.join(u'\n');
}

} // namespace fleetgrad::desktop
