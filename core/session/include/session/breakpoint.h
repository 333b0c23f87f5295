// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/batchrecord.h>
#include <fleet/error.h>
#include <fleet/source.h>
#include <session/devicewords.h>

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace fleetgrad::session {

/// One term of a breakpoint.
struct BreakTerm
{
    enum class Kind : unsigned char {
        Figure,    ///< of a device, or its mean over the fleet, compared
        Counter,   ///< of the run, compared
        State,     ///< of a device
        Drift,     ///< of a device
        Alarm,     ///< is on, of a device
        Locked,    ///< is the rate of a device
        Round,     ///< one was done after the batch
        Version,   ///< a global version was published after the batch
        Event,     ///< of that level or a graver one, in the batch
        Diverged,  ///< did a local model in the batch
        NotFinite, ///< is a weight, a bias or a claim of a device in the batch
    };
    /// Whose figure: the last two are means over the fleet, of the devices' decisions and of the global
    /// version.
    enum class Whose : unsigned char { Decision, Local, Fleet, Global };
    enum class Counter : unsigned char { Batch, Round, Version, Readings, Updates };

    Kind kind = Kind::Figure;
    QString figure; ///< of Figure and Counter: as it is written, "loss(local)"
    DeviceFigure what;
    Whose whose = Whose::Decision;
    Counter counter = Counter::Batch;
    Relation relation = Relation::Less;
    /// Compared with; nothing: with the best of the baselines in the same metric, of that device or of the
    /// fleet.
    std::optional<double> number;
    std::vector<fleet::DeviceState> states;
    DriftWord drift;
    fleet::EventLevel level = fleet::EventLevel::Info;

    /// Of a batch alone: it is true anew with each batch that has it.
    bool isMomentary() const { return kind >= Kind::Round; }
    /// Whether it is asked of the fleet and not of each device. An event is of both.
    bool isOfFleet() const
    {
        return kind == Kind::Counter || kind == Kind::Round || kind == Kind::Version ||
               (kind == Kind::Figure && whose >= Whose::Fleet);
    }
};

/// A condition at which a run pauses: at the batch boundary where it becomes true. docs/breakpoints.md has
/// the language; a condition is as good as what was parsed, and is compared by its text.
class Breakpoint
{
public:
    /// ErrorKind::BadArgument with "column N" as the place, counted from 1.
    static Expected<Breakpoint> parse(const QString &text);

    const QString &text() const { return m_text; }
    const std::vector<BreakTerm> &terms() const { return m_terms; }
    /// Whether it becomes true for each device by itself.
    bool isOfDevices() const;
    bool isMomentary() const;
    /// Whether it looks at that device.
    bool admits(const fleet::DeviceInfo &info) const;
    /// Groups that group:NAME may mean besides those of fleet::isInGroup(): whether that device is in one
    /// whose name begins with the word, in which spaces are "-". Called from any thread.
    void setGroups(std::function<bool(const QString &word, const QString &device)> groups)
    {
        m_ownGroups = std::move(groups);
    }
    /// A sentence where it looks at none of them, otherwise empty.
    QString problem(const std::vector<fleet::DeviceInfo> &infos) const;
    bool operator==(const Breakpoint &other) const { return m_text == other.m_text; }

    /// The term that limits a condition to that device.
    static QString limitTo(const QString &device);
    /// How to write one, as rich text for a tooltip.
    static QString explanation();

private:
    friend class BreakParser;
    Breakpoint() = default;

    QString m_text;
    std::vector<BreakTerm> m_terms;
    std::vector<QRegularExpression> m_names, m_sources; ///< all must fit
    QStringList m_groups;                               ///< likewise
    std::function<bool(const QString &, const QString &)> m_ownGroups;
};

} // namespace fleetgrad::session
