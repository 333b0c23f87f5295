// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "session/breakpoint.h"

#include "session/breakhit.h"
#include "session/sentences.h"

#include <fleet/groups.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::session {

namespace {

class BreakTexts
{
    Q_DECLARE_TR_FUNCTIONS(Breakpoint)
};

QString number(double value)
{
    return QLocale().toString(value, 'g', std::abs(value) < 1000 ? 4 : 12);
}

QString valueText(const BreakValue &value)
{
    if (std::isnan(value.before) || number(value.before) == number(value.after))
        return BreakTexts::tr("%1 is %2").arg(value.figure, number(value.after));
    return BreakTexts::tr("%1 was %2 and is %3").arg(value.figure, number(value.before), number(value.after));
}

QString nameOf(std::uint32_t device, const std::vector<fleet::DeviceInfo> &infos)
{
    return device < infos.size() ? infos[device].name : QString::number(device);
}

} // namespace

bool Breakpoint::isOfDevices() const
{
    // An event is asked of each device only beside something else that is.
    return std::ranges::any_of(m_terms, [this](const BreakTerm &term) {
        const bool isLimited = !m_names.empty() || !m_sources.empty() || !m_groups.empty();
        return term.kind == BreakTerm::Kind::Event ? isLimited : !term.isOfFleet();
    });
}

bool Breakpoint::isMomentary() const
{
    return std::ranges::any_of(m_terms, &BreakTerm::isMomentary);
}

bool Breakpoint::admits(const fleet::DeviceInfo &info) const
{
    const auto fits = [](const std::vector<QRegularExpression> &patterns, const QString &text) {
        return std::ranges::all_of(
            patterns, [&text](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
    };
    const bool isInGroups = std::ranges::all_of(m_groups, [&](const QString &group) {
        return fleet::isInGroup(group, info) || (m_ownGroups && m_ownGroups(group, info.name));
    });
    return isInGroups && fits(m_names, info.name) && fits(m_sources, info.origin);
}

QString Breakpoint::problem(const std::vector<fleet::DeviceInfo> &infos) const
{
    const bool looks = !isOfDevices() || std::ranges::any_of(infos, [this](const fleet::DeviceInfo &info) {
        return admits(info);
    });
    return looks ? QString()
                 : BreakTexts::tr("“%1” looks at no device of this run: none is called so.").arg(m_text);
}

QString Breakpoint::limitTo(const QString &device)
{
    const bool isPlain = std::ranges::none_of(device, [](QChar letter) { return letter.isSpace(); });
    const QString name = QString(device).replace(u'"', u'?');
    return isPlain ? u"device:%1"_s.arg(name) : u"device:\"%1\""_s.arg(name);
}

QString Breakpoint::explanation()
{
    QString text = BreakTexts::tr(
        "<p>The run pauses at the batch where every term becomes true:</p><table cellspacing='4'>"
        "<tr><td><b>loss&gt;2</b></td><td>a figure of the decision of a device, as in the filter of the "
        "fleet</td></tr>"
        "<tr><td><b>loss(local)&gt;2</b></td><td>of its local model</td></tr>"
        "<tr><td><b>acc(fleet)&lt;0.7</b></td><td>the mean over the fleet; (global): of the global "
        "version</td></tr>"
        "<tr><td><b>acc(global)&lt;baseline</b></td><td>worse than the best of the baselines</td></tr>"
        "<tr><td><b>quarantined</b></td><td>a state, or drifting, alarm, locked, diverged, NaN</td></tr>"
        "<tr><td><b>event:warning</b></td><td>an event of that level or a graver one</td></tr>"
        "<tr><td><b>batch=500</b></td><td>batch, round, version (of the fleet), readings, updates; round and "
        "version alone: each one</td></tr>"
        "<tr><td><b>device:pump-*</b></td><td>of these devices alone</td></tr></table>");
    // A text of its own, so that the longer one keeps its translations.
    const QString groups =
        BreakTexts::tr("<tr><td><b>group:pumps</b></td><td>of the devices of a group alone</td></tr>");
    return text.replace(u"</table>"_s, groups + u"</table>");
}

QString breakText(const BreakHit &hit, const std::vector<fleet::DeviceInfo> &infos)
{
    const QString batch = QLocale().toString(qulonglong(hit.batch));
    QString text;
    if (hit.devices.empty())
        text = BreakTexts::tr("Batch %1: “%2” became true").arg(batch, hit.condition);
    else if (hit.devices.size() == 1)
        text = BreakTexts::tr("Batch %1: “%2” became true for %3")
                   .arg(batch, hit.condition, nameOf(hit.devices.front(), infos));
    else
        text = BreakTexts::tr("Batch %1: “%2” became true for %3 and %Ln more device(s)", nullptr,
                              int(hit.devices.size() - 1))
                   .arg(batch, hit.condition, nameOf(hit.devices.front(), infos));
    QStringList values;
    for (const BreakValue &value : hit.values)
        values << valueText(value);
    if (values.isEmpty())
        return text;
    return BreakTexts::tr("%1: %2", "that a breakpoint was hit, and its figures").arg(text, listed(values));
}

} // namespace fleetgrad::session
