// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocks.h"

#include <fleet/batchrecord.h>
#include <fleet/canary.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fleetgrad::fleet {

/// A model that some devices try out while the others go on as they were; one at a time.
///
/// Of a global model the devices score with it, their copies of the fleet model start from it, and no new
/// version reaches them until it ends. Their updates are kept out of the rounds: the average of the others
/// would no longer be what it is without the canary, and the comparison with them worth nothing. A local
/// model is learnt on from, as any other, and rounds have nothing to do with it.
class Canary
{
public:
    explicit Canary(Blocks &blocks) : m_blocks(blocks) {}

    bool isOn() const { return !m_devices.empty(); }
    bool isLocal() const { return m_isLocal; }
    const std::vector<std::uint32_t> &devices() const { return m_devices; } ///< in rising order
    bool has(std::uint32_t device) const { return device < m_has.size() && m_has[device] != 0; }
    /// Whether the device has a global model that no round gave it.
    bool isApart(std::uint32_t device) const { return !m_isLocal && has(device); }
    /// Devices that train and whose updates no round takes.
    std::size_t apart() const;
    /// What the devices have for a global version; a model without a number goes by that of the newest
    /// version when it came.
    const federation::GlobalVersion &version() const { return m_version; }
    /// Number of the version that the model is, or noVersion.
    std::uint32_t source() const { return m_source; }
    const QString &text() const { return m_text; }

    /// Gives the model to those of `wanted` that it fits; without any, nothing begins. `newest`: the newest
    /// version. `batch` is the first with it.
    void begin(const Command &command, const std::vector<std::uint32_t> &wanted, std::uint32_t newest,
               std::uint64_t batch);
    /// `keeps`: local models stay as they have become, otherwise those from before come back.
    void end(bool keeps);
    /// After a batch: what its labels say.
    void count();
    /// After a round; whether it was the last that the canary was to last.
    bool takeRound();
    CanaryFigures figures() const;

    void save(std::vector<std::byte> &bytes) const;
    bool restore(std::span<const std::byte> &bytes);

private:
    struct Sum
    {
        std::uint64_t labelled = 0;
        double hits = 0, loss = 0;
        CanaryScores scores() const;
    };
    using Sums = std::array<Sum, 2>; ///< of the model, of the decision

    bool fits(const learning::LinearModel &model, std::uint32_t device) const;
    bool isCounted(std::uint32_t device) const { return !m_isLocal || m_blocks.trains(device); }
    void measureBefore();
    void giveModels();

    Blocks &m_blocks;
    bool m_isLocal = false;
    std::uint32_t m_source = learning::noVersion;
    std::uint32_t m_lasts = 0, m_rounds = 0; ///< rounds
    std::uint64_t m_since = 0;
    federation::GlobalVersion m_version;
    QString m_text;
    std::vector<std::uint32_t> m_devices;
    std::vector<std::uint8_t> m_has;              ///< by device
    std::vector<std::uint64_t> m_marks;           ///< by device: its first reading that counts
    std::vector<learning::LinearModel> m_before;  ///< the local models of m_devices before
    std::array<Sums, 2> m_sumsBefore{}, m_sums{}; ///< of the canary, of the others
};

} // namespace fleetgrad::fleet
