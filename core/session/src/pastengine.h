// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluationbuilder.h"
#include "replay.h"
#include "sharedsource.h"

#include <fleet/engine.h>
#include <session/pastlook.h>

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fleetgrad::session {

/// A past batch of a run. What the file tells is taken from it, and devices are gone through again by
/// themselves where that can be; for the rest there is an engine at that batch: it begins at the newest
/// checkpoint that was kept some batches before, and goes through them again. It stays there, so that more
/// can be asked of that batch, and the state of some batches before is kept, so that one beside it, and
/// another device, are not far. Belongs to one thread; writes nothing.
class PastEngine
{
    Q_DECLARE_TR_FUNCTIONS(PastEngine)

public:
    /// `source` outlives it.
    PastEngine(SharedSource &source, int threads) : m_source(source), m_threads(threads) {}

    /// Of the run at `runPath`, as of the batch of `past`. Fails where its readings can't be had, where the
    /// program that made it is another one, and with ErrorKind::Cancelled soon after a stop was requested.
    Expected<std::shared_ptr<const PastLook>> look(const QString &runPath, const Snapshot &past,
                                                   const PastLookRequest &request,
                                                   const PastLookOptions &options);

private:
    struct Place
    {
        std::uint64_t batch = 0;
        std::vector<std::byte> state; ///< empty: of an engine that has not begun
        OpenEvaluations evaluations;
    };

    Expected<void> goTo(store::RunFileReader &reader, std::uint64_t batch, const PastLookRequest &request,
                        const PastLookOptions &options);
    /// The trace of the device by itself; null where that can't be.
    Expected<std::shared_ptr<const fleet::DeviceTrace>> alone(store::RunFileReader &reader,
                                                              std::uint64_t batch, std::uint32_t device,
                                                              const PastLookOptions &options) const;
    bool canGoOn(std::uint64_t batch, const std::optional<std::uint32_t> &device) const;
    Expected<std::uint64_t> nearest(store::RunFileReader &reader, std::uint64_t latest) const;
    Expected<Place> placeAt(store::RunFileReader &reader, std::uint64_t batch) const;
    Expected<void> begin(store::RunFileReader &reader, Place &&place, const std::stop_token &stop);
    EvaluationSources sourcesOf(const Snapshot &past, const PastLook &look,
                                const fleet::FleetScores &scores) const;
    void answer(const Snapshot &past, const PastLookRequest &request, PastLook &result) const;
    void forget();

    SharedSource &m_source;
    const int m_threads;
    QString m_run; ///< the address of that which the engine is of
    fleet::RunConfig m_config;
    std::unique_ptr<fleet::Engine> m_engine;
    std::uint64_t m_from = 0;              ///< the batch after which it began
    std::uint64_t m_lookedFrom = 0;        ///< the batch after which it began to look at the device
    std::optional<std::uint32_t> m_looked; ///< the device
    OpenEvaluations m_evaluations;
    std::optional<Place> m_kept;
};

} // namespace fleetgrad::session
