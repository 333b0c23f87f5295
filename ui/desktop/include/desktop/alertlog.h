// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertwatch.h>
#include <desktop/fleetmodel.h>

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fleetgrad::desktop {

/// A rule holds, for one device or many; one alert for as long as it lasts.
struct Alert
{
    std::uint64_t id = 0; ///< from 1, in the order in which they were raised
    AlertCondition condition = AlertCondition::Silent;
    fleet::EventLevel level = fleet::EventLevel::Warning;
    QString sentence;         ///< what is so, as the rule was when it was raised
    std::uint64_t since = 0;  ///< batch in which it began, or after which it was first seen
    std::uint64_t until = 0;  ///< after which it was over; 0: it is open
    AlertFinding concerned;   ///< now, or when it was last open
    std::size_t most = 0;     ///< devices at once so far
    std::size_t knownFor = 0; ///< devices that there were when it was told of last, or acknowledged
    bool isAcknowledged = false;
    bool isOpen() const { return until == 0; }
    bool operator==(const Alert &) const = default;
};

/// "press-0003, pump-0004, pump-0007 and 11 more"
QString devicesText(const AlertFinding &concerned, const std::vector<fleet::DeviceInfo> &infos);

/// The alerts of one run.
class AlertLog
{
public:
    static constexpr std::size_t mostPast = 200; ///< the oldest are forgotten

    /// What a look at a run of that configuration found. Returns the alerts of which a person is to be told:
    /// those that were raised, and those that concern twice as many devices by now as a person knows of,
    /// which are acknowledged no more.
    std::vector<std::uint64_t> take(const AlertFindings &findings, const AlertRules &rules,
                                    std::uint64_t batch, const fleet::RunConfig &config = {});
    /// Takes it back too. Past alerts stay as they are.
    void acknowledge(std::uint64_t id, bool is);

    /// The open ones, the gravest and then the newest first.
    const std::vector<Alert> &open() const { return m_open; }
    /// Newest first.
    const std::vector<Alert> &past() const { return m_past; }
    /// Open or past; null where it is forgotten.
    const Alert *find(std::uint64_t id) const;

private:
    void close(AlertCondition condition, std::uint64_t batch);
    void sortOpen();

    std::vector<Alert> m_open, m_past;
    std::uint64_t m_lastId = 0;
};

} // namespace fleetgrad::desktop
