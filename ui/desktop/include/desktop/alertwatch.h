// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/alertrules.h>
#include <desktop/fleetfilter.h>
#include <session/snapshot.h>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace fleetgrad::desktop {

/// Of one rule at one look.
struct AlertFinding
{
    std::vector<std::uint32_t> devices; ///< in rising order
    bool wholeFleet = false;            ///< it is so of the fleet as a whole
    std::uint64_t since = 0;            ///< batch in which it began for the first of these; 0: not known
    bool isEmpty() const { return devices.empty() && !wholeFleet; }
    void add(std::uint32_t device, std::uint64_t began);
    void addFleet(std::uint64_t began);
    bool operator==(const AlertFinding &) const = default;
};

/// By AlertCondition.
using AlertFindings = std::array<AlertFinding, alertConditionCount>;

/// Whether a snapshot is of the run that had these devices, and more have joined.
bool hasGrown(const session::Snapshot &snapshot, const std::shared_ptr<const fleet::RunConfig> &config,
              const std::shared_ptr<const std::vector<fleet::DeviceInfo>> &infos);

/// Looks at snapshots of one run, in their order, and says for which devices the rules hold. So that nothing
/// flaps, a condition is over once it has not held for `rest` batches and `looksClear` looks; between a
/// threshold and 4/5 of it, it neither begins nor ends. Figures are looked at as they are at each look, but
/// what happened in between (a quarantine, a divergence) is found in the events. Takes one pass over the
/// devices a look: meant for another thread than that of the windows.
class AlertWatch
{
public:
    static constexpr std::uint64_t rest = 10;       ///< batches
    static constexpr int looksClear = 3;            ///< in a row
    static constexpr std::uint64_t leastRead = 200; ///< readings that a share of missing values is taken over

    /// `groups`: those that the filters of rules can name; null: none.
    AlertFindings look(const session::Snapshot &snapshot, const AlertRules &rules,
                       const GroupSetPtr &groups = nullptr);

private:
    enum class Holds : unsigned char { No, Between, Yes };
    struct Memory ///< of one rule and device
    {
        std::uint64_t last = 0;  ///< batch of the look at which it held
        std::uint8_t clear = 0;  ///< looks since then
        std::uint64_t since = 0; ///< batch in which it began, as far as that is known
        bool isIn = false;
    };
    struct Count
    {
        std::uint64_t readings = 0, missing = 0;
    };

    void begin(const session::Snapshot &snapshot);
    void grow(const session::Snapshot &snapshot);
    void takeEvents(const session::Snapshot &snapshot);
    void takeMissing(const session::Snapshot &snapshot);
    Holds holds(AlertCondition condition, const AlertRule &rule, const session::Snapshot &snapshot,
                std::uint32_t device) const;
    std::uint64_t began(AlertCondition condition, const session::Snapshot &snapshot,
                        std::uint32_t device) const;
    void takeRule(std::size_t condition, const AlertRule &rule, const GroupSetPtr &groups);
    static void remember(Memory &memory, Holds holds, std::uint64_t batch, std::uint64_t began);

    std::shared_ptr<const std::vector<fleet::DeviceInfo>> m_infos;
    std::shared_ptr<const fleet::RunConfig> m_config;
    std::array<std::vector<Memory>, alertConditionCount> m_memory;
    Memory m_fleetDrift;
    std::vector<Count> m_counted;                         ///< where the share of missing values is taken from
    std::vector<float> m_missingShare;                    ///< NaN before leastRead readings
    std::vector<std::uint64_t> m_diverged, m_quarantined; ///< in which batch, since the last look; 0: not
    std::uint64_t m_batch = 0;                            ///< of the last look
    AlertRules m_rules;                                   ///< likewise
    GroupSetPtr m_groups;                                 ///< likewise
    std::array<FleetFilter, alertConditionCount> m_filters;
};

} // namespace fleetgrad::desktop
