// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/session.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fleetgrad::session {

/// A run that this program computes, or looks at in its file.
class LocalSession final : public Session
{
public:
    class Impl;
    explicit LocalSession(std::unique_ptr<Impl> impl);
    /// Stops at the next batch boundary, commits and closes the run file. Waits for that.
    ~LocalSession() override;

    std::shared_ptr<const Snapshot> snapshot() const override;
    std::future<Expected<std::shared_ptr<const Snapshot>>> snapshotAt(std::uint64_t batch) override;
    void resume() override;
    void pause() override;
    void step() override;
    void stepRound() override;
    void setSpeed(double timesRealTime) override;
    void aggregateNow() override;
    void setLearningRate(std::vector<std::uint32_t> devices, double rate) override;
    void lockRate(std::vector<std::uint32_t> devices, bool locked) override;
    void setOptimiser(std::vector<std::uint32_t> devices, learning::Optimiser optimiser) override;
    void setSchedule(std::vector<std::uint32_t> devices, learning::Schedule schedule) override;
    void promote(std::uint32_t version) override;
    std::future<Expected<void>> deploy(const Deployment &deployment) override;
    void endCanary(bool keep) override;
    void shadowOriginal(bool on) override;
    void remedy(std::vector<std::uint32_t> devices, fleet::DriftRemedy remedy, bool done,
                std::uint32_t channel) override;
    void watch(std::vector<std::uint32_t> devices) override;
    void lookAtMap(std::optional<MapRequest> request) override;
    void lookAtEvaluation(std::optional<EvaluationRequest> request) override;
    void outline(OutlineRequest request) override;
    void lookAtDevices(std::vector<std::uint32_t> devices) override;
    void setBreakpoints(std::vector<Breakpoint> breakpoints) override;
    void wait(const std::function<bool(const Snapshot &)> &progress) override;
    std::future<Expected<void>> saveAs(const QString &path, std::stop_token stop) override;
    std::future<Expected<store::ModelFile>> model(const store::ModelKey &key) override;
    std::future<Expected<std::vector<store::StoredUpdate>>> storedUpdates(std::uint32_t device,
                                                                          std::uint64_t after) override;
    std::future<Expected<void>> setNote(const store::ModelKey &model, const store::ModelNote &note) override;
    std::future<Expected<ModelComparison>> compare(std::array<ModelChoice, 2> models,
                                                   std::uint32_t device) override;
    std::future<Expected<store::WeightHistory>> weightHistory(std::size_t feature,
                                                              std::optional<std::uint32_t> device) override;
    std::future<Expected<std::shared_ptr<const fleet::DeviceTrace>>>
    lookBack(std::uint32_t device, std::uint64_t batch, std::stop_token stop) override;
    std::future<Expected<std::shared_ptr<const PastLook>>> lookAtPast(std::shared_ptr<const Snapshot> past,
                                                                      PastLookRequest request,
                                                                      PastLookOptions options) override;
    void forgetPast() override;
    std::future<Expected<std::optional<std::uint64_t>>> lastAlarm(std::uint32_t device,
                                                                  std::uint64_t upTo) override;
    std::future<Expected<std::shared_ptr<const Round>>> round(std::uint32_t version,
                                                              std::uint64_t batch) override;
    std::future<Expected<fleet::RunSummary>> summary() override;
    std::future<Expected<QString>> digest(std::stop_token stop) override;
    std::shared_ptr<fleet::LiveInbox> liveInbox() const override;

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace fleetgrad::session
