// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/devicegroups.h>
#include <session/devicewords.h>
#include <session/snapshot.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace fleetgrad::desktop {

/// What the filter field of the fleet table means. Terms are separated by spaces, and all must hold:
///
///   press-*        name with wildcards; without one, the name contains the word
///   acc<0.7        a figure compared with <, <=, >, >= or =; a figure that does not exist never matches
///   state:silent   the state's word begins with that, in English or as on screen; spaces become "-"
///   is:alarm       an alarm is on
///   is:locked      its rate is locked
///   is:canary      it tries out a model
///   group:pumps    it is in a group whose name begins with that; spaces become "-"
///   source:hall-1  the folder or file that it comes from contains that, with wildcards as for names
///   drift:sensor   the word of its drift begins with that, likewise; "any" and "acting" (something is done)
class FleetFilter
{
    Q_DECLARE_TR_FUNCTIONS(FleetFilter)
public:
    FleetFilter() = default;
    /// `groups`: those that group: can name; null: none.
    explicit FleetFilter(const QString &text, GroupSetPtr groups = nullptr);

    bool isEmpty() const
    {
        return m_names.empty() && m_comparisons.empty() && m_states.empty() && !m_locked && !m_alarm &&
               !m_canary && m_drifts.empty() && m_groupNames.empty() && m_sources.empty();
    }
    /// Whether the answer for a device can change while it runs.
    bool dependsOnFigures() const
    {
        return !m_comparisons.empty() || !m_states.empty() || m_locked || m_alarm || m_canary ||
               !m_drifts.empty();
    }
    /// A sentence about the first term that is not understood; empty where all are.
    const QString &problem() const { return m_problem; }

    /// `scorer`: whose scores acc, loss and the like are.
    bool accepts(const fleet::DeviceInfo &info, const session::DeviceRow &row,
                 session::DeviceScorer scorer = session::DeviceScorer::Decision) const;

    /// How to write a filter, as rich text for a tooltip.
    static QString explanation();

private:
    struct Comparison
    {
        session::DeviceFigure figure;
        session::Relation relation;
        double number;
    };

    void addTerm(const QString &term);
    bool addComparison(const QString &term);
    void addState(const QString &word);
    void addDrift(const QString &word);
    void addGroup(const QString &word);
    void fail(const QString &sentence);

    GroupSetPtr m_groups;
    QStringList m_groupNames;
    std::vector<QRegularExpression> m_names, m_sources;
    std::vector<Comparison> m_comparisons;
    std::vector<std::vector<fleet::DeviceState>> m_states; ///< each term: the states that it admits
    std::vector<session::DriftWord> m_drifts;
    bool m_locked = false, m_alarm = false, m_canary = false;
    QString m_problem;
};

} // namespace fleetgrad::desktop
