// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/logmodels.h>

#include <session/texts.h>

#include <algorithm>
#include <iterator>
#include <optional>

namespace fleetgrad::desktop {

namespace {

/// How many events at the end of `now` came after the last of `before`; -1 where the two do not overlap.
int addedSince(const std::vector<fleet::Event> &before, const std::vector<fleet::Event> &now)
{
    if (before.empty())
        return -1;
    for (std::size_t end = now.size(); end > 0; --end) {
        const std::size_t length = std::min(end, before.size());
        if (std::equal(now.begin() + std::ptrdiff_t(end - length), now.begin() + std::ptrdiff_t(end),
                       before.end() - std::ptrdiff_t(length)))
            return int(now.size() - end);
        if (now[end - 1].batch < before.back().batch)
            break;
    }
    return -1;
}

bool isByPerson(const fleet::Event &event)
{
    return event.kind == fleet::EventKind::RateSet || event.kind == fleet::EventKind::RateLocked ||
           event.kind == fleet::EventKind::RateUnlocked || event.kind == fleet::EventKind::Promoted ||
           event.kind == fleet::EventKind::ShadowSet || event.kind == fleet::EventKind::OptimiserSet ||
           event.kind == fleet::EventKind::ScheduleSet || event.kind == fleet::EventKind::Deployed ||
           event.kind == fleet::EventKind::CanaryBegun || event.kind == fleet::EventKind::CanaryEnded ||
           (event.kind == fleet::EventKind::DriftRemedied && event.numbers.size() > 2 &&
            event.numbers[2] == 0);
}

/// In a fleet where they are no rare thing, they would hide the rest: they have a choice of their own.
bool isAlarm(const fleet::Event &event)
{
    return event.kind == fleet::EventKind::AlarmRaised;
}

qlonglong alarmingDevice(const fleet::Event &event)
{
    if (!isAlarm(event))
        return -1;
    if (event.device >= 0)
        return event.device;
    return event.numbers.size() > 1 ? qlonglong(event.numbers[1]) : -1;
}

/// Where in the numbers the devices begin; none: there are none among them.
std::optional<std::size_t> firstDevice(fleet::EventKind kind)
{
    switch (kind) {
    case fleet::EventKind::AlarmRaised:
    case fleet::EventKind::DeviceJoined:
    case fleet::EventKind::DriftOver:
        return 1;
    case fleet::EventKind::CanaryBegun:
        return 3;
    case fleet::EventKind::DriftFound:
        return 4;
    default:
        return std::nullopt;
    }
}

qulonglong versionOf(const fleet::Event &event)
{
    const bool isOfVersion = event.kind == fleet::EventKind::RoundDone ||
                             event.kind == fleet::EventKind::Promoted ||
                             event.kind == fleet::EventKind::Deployed;
    return isOfVersion && !event.numbers.empty() ? qulonglong(event.numbers.front()) : 0;
}

bool isNotable(const fleet::Event &event)
{
    if (isAlarm(event))
        return false;
    return event.level != fleet::EventLevel::Info || isByPerson(event) ||
           event.kind == fleet::EventKind::DriftRemedied || event.kind == fleet::EventKind::DriftOver ||
           event.kind == fleet::EventKind::RoundEmpty || event.kind == fleet::EventKind::Remark;
}

} // namespace

void EventsModel::setSnapshot(const SnapshotPtr &snapshot)
{
    const auto source = snapshot ? snapshot->events : nullptr;
    const auto infos = snapshot ? snapshot->infos : nullptr;
    if (source == m_source && infos == m_infos)
        return;
    m_source = source;
    m_infos = infos;
    rebuild();
}

void EventsModel::setShow(Show show)
{
    m_show = show;
    rebuild();
}

bool EventsModel::isShown(const fleet::Event &event) const
{
    switch (m_show) {
    case Show::All:
        break;
    case Show::Notable:
        return isNotable(event);
    case Show::Warnings:
        return event.level != fleet::EventLevel::Info && !isAlarm(event);
    case Show::ByPerson:
        return isByPerson(event);
    case Show::Alarms:
        return isAlarm(event);
    }
    return true;
}

std::vector<fleet::Event> EventsModel::wanted() const
{
    std::vector<fleet::Event> events;
    if (!m_source || !m_infos)
        return events;
    for (auto event = m_source->rbegin(); event != m_source->rend() && events.size() < mostShown; ++event) {
        if (isShown(*event))
            events.push_back(*event);
    }
    std::reverse(events.begin(), events.end());
    return events;
}

void EventsModel::rebuild()
{
    std::vector<fleet::Event> now = wanted();
    const int added = addedSince(m_events, now);
    const int removed = int(m_events.size()) + added - int(now.size());
    if (added < 0 || removed < 0) {
        beginResetModel();
        m_events = std::move(now);
        endResetModel();
        return;
    }
    if (removed > 0) {
        const int count = int(m_events.size());
        beginRemoveRows({}, count - removed, count - 1);
        m_events.erase(m_events.begin(), m_events.begin() + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_events = std::move(now);
        endInsertRows();
    }
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_events.size()))
        return {};
    const fleet::Event &event = m_events[m_events.size() - 1 - std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return session::eventText(event, *m_infos);
    case Qt::ToolTipRole:
        return QString(session::eventText(event, *m_infos) + u'\n' +
                       (alarmingDevice(event) >= 0
                            ? tr("Click to go there, double-click to see why it alarmed")
                            : tr("Click to go there, double-click to see everything as it was then")));
    case BatchRole:
        return qulonglong(event.batch);
    case LevelRole:
        return int(event.level);
    case DeviceRole:
        return qlonglong(event.device);
    case AlarmRole:
        return alarmingDevice(event);
    case VersionRole:
        return versionOf(event);
    case Qt::AccessibleTextRole:
        return tr("batch %1: %2").arg(event.batch).arg(session::eventText(event, *m_infos));
    default:
        return {};
    }
}

std::vector<std::uint32_t> EventsModel::devicesOf(const QModelIndex &index) const
{
    const fleet::Event &event = m_events[m_events.size() - 1 - std::size_t(index.row())];
    if (event.device >= 0)
        return {std::uint32_t(event.device)};
    std::vector<std::uint32_t> devices;
    for (std::size_t i = firstDevice(event.kind).value_or(event.numbers.size()); i < event.numbers.size();
         ++i)
        devices.push_back(std::uint32_t(event.numbers[i]));
    return devices;
}

} // namespace fleetgrad::desktop
