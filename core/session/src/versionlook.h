// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluationbuilder.h"
#include "sharedsource.h"

#include <session/modelevaluation.h>
#include <session/snapshot.h>

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace fleetgrad::session {

/// Whether it is of one global version on single devices, of which nothing is kept.
bool isOfVersionOnDevices(const EvaluationRequest &request);

/// Where such an evaluation is found out.
struct VersionRun
{
    QString path; ///< of the run file, which has the version
    const fleet::RunConfig &config;
    const std::vector<fleet::DeviceInfo> &infos;
    SharedSource &source;
};
/// `evaluation`, which is of one version as of its batch, with what that says of the last readings of these
/// devices that came after it was published, and have a label by then: they are read again. Of many devices
/// those of a sample. Of single devices that is all that there is, of a fleet only Again follows from it.
/// Where that can't be, it has an error.
std::shared_ptr<const ModelEvaluation> scoredAgain(const ModelEvaluation &evaluation, const VersionRun &run,
                                                   const std::stop_token &stop);

/// An evaluation of one version for a view that shows it: on a thread apart, since it takes a while.
class VersionLook
{
public:
    using Make = std::function<std::shared_ptr<const ModelEvaluation>(std::stop_token)>;
    /// Runs the one on another thread.
    using Post = std::function<void(std::function<void()>)>;

    /// For the thread of the snapshots: puts it in the place of one of single devices; nothing is in that
    /// place until it is there. To one of a fleet it adds the alarms. `make` makes it, `done` is called when
    /// it is there.
    void fill(Snapshot &snapshot, const EvaluationSources &sources, const Make &make, const Post &post,
              const std::function<void()> &done);

private:
    using Clock = std::chrono::steady_clock;

    bool isDue(const Snapshot &snapshot) const;
    void show(Snapshot &snapshot, const EvaluationSources &sources);

    std::mutex m_mutex;
    std::shared_ptr<const ModelEvaluation> m_made;
    std::shared_ptr<const ModelEvaluation> m_shown, m_shownOf, m_shownWith; ///< of a fleet, of these two
    std::optional<EvaluationRequest> m_making;                              ///< on its way
    std::stop_source m_stop;
    Clock::time_point m_done{};
    Clock::duration m_cost{};
};

} // namespace fleetgrad::session
