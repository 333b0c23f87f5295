// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertrules.h>

#include <QDateTime>
#include <QObject>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fleetgrad::desktop {

/// Something to tell a person who looks at another window.
struct Notice
{
    AlertCondition condition = AlertCondition::Silent;
    std::uint64_t alert = 0; ///< Alert::id
    QString title, text;
    bool isCritical = false;
    int more = 0; ///< notices of the same rule that came before it and were not shown
    bool operator==(const Notice &) const = default;
};

/// Where notices go.
class Notifier : public QObject
{
    Q_OBJECT
public:
    enum class Way : unsigned char {
        Unknown, ///< nobody has asked yet, or the answer is not there
        Desktop, ///< the desktop's notifications
        Tray,    ///< messages of an icon in the tray, which is all there is
        None,    ///< nothing can be shown
    };

    using QObject::QObject;

    virtual void show(const Notice &notice) = 0;
    /// Finds out in which way notices are shown: wayChanged() tells. Does not wait.
    virtual void findWay() = 0;
    virtual Way way() const = 0;

Q_SIGNALS:
    void wayChanged();
    /// A person clicked on the notice of that alert.
    void activated(quint64 alert);
};

/// One notice a rule and minute; what comes sooner is told of together when the minute is over.
class NoticeLimit
{
public:
    static constexpr qint64 pause = 60; ///< seconds

    /// The notice if it may be shown now; otherwise it is kept.
    std::optional<Notice> offer(const Notice &notice, const QDateTime &now);
    /// What was kept and may be shown now: of each rule the newest.
    std::vector<Notice> due(const QDateTime &now);

private:
    struct Kept
    {
        QDateTime shown; ///< invalid: never
        std::optional<Notice> newest;
        int count = 0; ///< kept since it was shown
        bool isOver(const QDateTime &now) const { return !shown.isValid() || shown.secsTo(now) >= pause; }
    };
    std::array<Kept, alertConditionCount> m_kept;
};

} // namespace fleetgrad::desktop
