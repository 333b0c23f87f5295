// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/alertlog.h>
#include <session/sentences.h>

#include "alerttexts.h"
#include "figures.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr std::size_t mostNamed = 3; ///< devices that a sentence names

} // namespace

QString devicesText(const AlertFinding &concerned, const std::vector<fleet::DeviceInfo> &infos)
{
    QStringList names;
    if (concerned.wholeFleet)
        names << AlertTexts::tr("the fleet as a whole");
    for (const std::uint32_t device : concerned.devices) {
        if (std::size_t(names.size()) == mostNamed)
            break;
        if (device < infos.size())
            names << infos[device].name;
    }
    const std::size_t all = concerned.devices.size() + (concerned.wholeFleet ? 1 : 0);
    const QString list = session::listed(names);
    if (all <= std::size_t(names.size()))
        return list;
    const std::size_t more = all - std::size_t(names.size());
    return AlertTexts::tr("%1 and %2 more").arg(list, wholeText(more));
}

std::vector<std::uint64_t> AlertLog::take(const AlertFindings &findings, const AlertRules &rules,
                                          std::uint64_t batch, const fleet::RunConfig &config)
{
    std::vector<std::uint64_t> news;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto condition = AlertCondition(i);
        if (findings[i].isEmpty()) {
            close(condition, batch);
            continue;
        }
        auto alert = std::ranges::find(m_open, condition, &Alert::condition);
        if (alert == m_open.end()) {
            Alert raised;
            raised.id = ++m_lastId;
            raised.condition = condition;
            raised.since = findings[i].since > 0 ? findings[i].since : batch;
            m_open.push_back(raised);
            alert = m_open.end() - 1;
        }
        alert->level = rules[i].level;
        alert->sentence = conditionSentence(condition, rules[i], config);
        alert->concerned = findings[i];
        alert->most = std::max(alert->most, findings[i].devices.size());
        const std::size_t devices = std::max<std::size_t>(1, findings[i].devices.size());
        if (devices >= 2 * alert->knownFor) {
            alert->isAcknowledged = false;
            alert->knownFor = devices;
            news.push_back(alert->id);
        }
    }
    sortOpen();
    return news;
}

void AlertLog::close(AlertCondition condition, std::uint64_t batch)
{
    const auto alert = std::ranges::find(m_open, condition, &Alert::condition);
    if (alert == m_open.end())
        return;
    alert->until = batch;
    m_past.insert(m_past.begin(), *alert);
    m_open.erase(alert);
    if (m_past.size() > mostPast)
        m_past.pop_back();
}

void AlertLog::sortOpen()
{
    std::ranges::sort(m_open, [](const Alert &a, const Alert &b) {
        return a.level != b.level ? a.level > b.level : a.id > b.id;
    });
}

void AlertLog::acknowledge(std::uint64_t id, bool is)
{
    const auto alert = std::ranges::find(m_open, id, &Alert::id);
    if (alert == m_open.end())
        return;
    alert->isAcknowledged = is;
    alert->knownFor = std::max<std::size_t>(1, alert->concerned.devices.size());
}

const Alert *AlertLog::find(std::uint64_t id) const
{
    for (const auto *list : {&m_open, &m_past}) {
        const auto alert = std::ranges::find(*list, id, &Alert::id);
        if (alert != list->end())
            return &*alert;
    }
    return nullptr;
}

} // namespace fleetgrad::desktop
