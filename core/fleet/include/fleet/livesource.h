// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/livebatch.h>
#include <fleet/liveinbox.h>
#include <fleet/readingkeys.h>
#include <fleet/source.h>
#include <learning/laneblock.h>

#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::fleet {

/// Readings that real devices sent: batch by batch as they are given, and before these as they are recorded.
/// Its devices() are the places of the configuration, without names; who joined is in the batches.
class LiveSource : public Source
{
public:
    /// `record` (may be null): the batches that need not be given. `ends`: the run ends with them.
    LiveSource(const RunConfig &config, std::unique_ptr<LiveRecord> record, bool ends = false);

    /// The batch that is begun next.
    void give(std::shared_ptr<const LiveBatch> batch) { m_given = std::move(batch); }
    /// Why a batch could not be read, which then was empty: what comes after it is worth nothing.
    const std::optional<Error> &problem() const { return m_problem; }
    /// What an inbox has to know of devices that joined so far, and are called so, to go on after the batch
    /// that was begun last.
    std::vector<LiveInbox::Known> known(const std::vector<DeviceInfo> &infos) const;
    /// The time of that batch's boundary.
    double lastTime() const { return m_time; }

    const std::vector<DeviceInfo> &devices() const override { return m_places; }
    void read(std::uint32_t device, std::uint64_t batch, learning::BatchInput &input, int lane) override;
    std::uint64_t batches() const override { return m_ends; }
    double time(std::uint32_t device, std::uint64_t row) const override;
    bool hasStamps(std::uint32_t) const override { return true; }
    void begin(std::uint64_t batch) override;
    std::size_t joined() const override { return m_devices.size(); }
    bool isSilent(std::uint32_t device) const override;
    std::shared_ptr<const LiveBatch> live() const override { return m_batch; }
    std::unique_ptr<Source> again() const override;
    void save(std::vector<std::byte> &bytes) const override;
    bool restore(std::span<const std::byte> &bytes) override;

private:
    std::shared_ptr<const LiveBatch> load(std::uint64_t batch);
    void takeLabels(std::uint32_t device, std::vector<learning::BatchInput::LateLabel> &late) const;

    const RunConfig m_config;
    const std::vector<DeviceInfo> m_places;
    const std::unique_ptr<LiveRecord> m_record;
    const std::uint64_t m_ends; ///< after so many batches; 0: never
    std::shared_ptr<const LiveBatch> m_given, m_batch;
    std::uint64_t m_number = 0; ///< of the batch that was begun, from 1; 0: none
    struct Device
    {
        double lastRead = 0; ///< boundary of its last batch with readings
        double time = 0;     ///< of its newest reading
        std::uint64_t key = 0, readings = 0;
    };
    std::vector<Device> m_devices;   ///< those that joined
    std::vector<ReadingKeys> m_keys; ///< of the same, where labels may come later; else none
    double m_time = 0;
    std::optional<Error> m_problem;
};

} // namespace fleetgrad::fleet
