// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/notifier.h>

#include <cstddef>

namespace fleetgrad::desktop {

std::optional<Notice> NoticeLimit::offer(const Notice &notice, const QDateTime &now)
{
    Kept &kept = m_kept[std::size_t(notice.condition)];
    if (!kept.newest && kept.isOver(now)) {
        kept.shown = now;
        return notice;
    }
    kept.newest = notice;
    ++kept.count;
    return std::nullopt;
}

std::vector<Notice> NoticeLimit::due(const QDateTime &now)
{
    std::vector<Notice> notices;
    for (Kept &kept : m_kept) {
        if (!kept.newest || !kept.isOver(now))
            continue;
        kept.newest->more = kept.count - 1;
        notices.push_back(*kept.newest);
        kept = {now, {}, 0};
    }
    return notices;
}

} // namespace fleetgrad::desktop
