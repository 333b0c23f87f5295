// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/grouptable.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

class GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(GroupTexts)
};

std::vector<GroupMembers> ownMembers(const GroupSet &own, const std::vector<fleet::DeviceInfo> &devices)
{
    std::vector<GroupMembers> result(own.groups().size());
    for (std::size_t group = 0; group < result.size(); ++group) {
        result[group].name = own.groups()[group].name;
        result[group].filter = u"group:"_s + GroupSet::word(result[group].name);
        result[group].own = int(group);
    }
    GroupMembers rest;
    rest.name = GroupTexts::tr("in no group");
    for (std::uint32_t device = 0; device < devices.size(); ++device) {
        bool isIn = false;
        for (std::size_t group = 0; group < result.size(); ++group) {
            if (!own.contains(group, devices[device].name))
                continue;
            result[group].devices.push_back(device);
            isIn = true;
        }
        if (!isIn)
            rest.devices.push_back(device);
    }
    if (!result.empty() && !rest.devices.empty())
        result.push_back(std::move(rest));
    return result;
}

/// A word of a filter can't have a space; "?" stands for any letter.
QString filterOf(Grouping grouping, const QString &name, const fleet::DeviceInfo &first)
{
    const QString word = QString(name).replace(u' ', u'?');
    if (grouping == Grouping::Name)
        return word + u'*';
    const bool isFolder = first.origin != name;
    return u"source:"_s + word + (isFolder ? u"/*"_s : u"*"_s);
}

double medianOf(std::vector<float> &values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return double(*middle);
    return (double(*middle) + double(*std::max_element(values.begin(), middle))) / 2;
}

} // namespace

std::vector<GroupMembers> groupMembers(Grouping grouping, const GroupSet &own,
                                       const std::vector<fleet::DeviceInfo> &devices)
{
    if (grouping == Grouping::Own)
        return ownMembers(own, devices);
    std::map<QString, std::vector<std::uint32_t>> byName;
    for (std::uint32_t device = 0; device < devices.size(); ++device) {
        const fleet::DeviceInfo &info = devices[device];
        byName[grouping == Grouping::Name ? nameStem(info.name) : sourceOf(info)].push_back(device);
    }
    std::vector<GroupMembers> result;
    for (auto group = byName.begin(); group != byName.end(); ++group) {
        const QString &name = group->first;
        // Where another name begins likewise, the filter would show its devices too.
        const auto next = std::next(group);
        const bool isAlone = next == byName.end() || !next->first.startsWith(name, Qt::CaseInsensitive);
        const QString filter = isAlone ? filterOf(grouping, name, devices[group->second.front()]) : QString();
        result.push_back({name, filter, -1, std::move(group->second)});
    }
    return result;
}

std::vector<GroupFigures> groupFigures(const std::vector<GroupMembers> &groups,
                                       const std::vector<session::DeviceRow> &rows,
                                       session::DeviceScorer scorer)
{
    std::vector<GroupFigures> result(groups.size());
    std::vector<float> scores;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        GroupFigures &figures = result[group];
        scores.clear();
        for (const std::uint32_t device : groups[group].devices) {
            if (device >= rows.size())
                continue;
            const session::DeviceRow &row = rows[device];
            const float score = scorer == session::DeviceScorer::Local ? row.local.prAuc : row.decision.prAuc;
            if (!std::isnan(score))
                scores.push_back(score);
            figures.alarms += row.alarms.on ? 1 : 0;
            figures.drifting += row.drift.cause != learning::DriftCause::None ? 1 : 0;
            figures.quarantined += row.state == fleet::DeviceState::Quarantined ? 1 : 0;
            figures.silent += row.state == fleet::DeviceState::Silent ? 1 : 0;
        }
        figures.medianPrAuc = float(medianOf(scores));
    }
    return result;
}

} // namespace fleetgrad::desktop
