// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
/// `evaluation`, which is such a one as of its batch, with what the version says of the last readings of
/// these devices that came after it was published, and have a label by then: they are read again. Of a large
/// group those of a sample. Where that can't be, it has an error.
std::shared_ptr<const ModelEvaluation> scoredAgain(const ModelEvaluation &evaluation, const VersionRun &run,
                                                   const std::stop_token &stop);

/// Such an evaluation for a view that shows it: on a thread apart, since it takes a while.
class VersionLook
{
public:
    using Make = std::function<std::shared_ptr<const ModelEvaluation>(std::stop_token)>;
    /// Runs the one on another thread.
    using Post = std::function<void(std::function<void()>)>;

    /// For the thread of the snapshots: puts it in the place of one of which nothing is known; nothing is in
    /// that place until it is there. `make` makes it, `done` is called when it is there.
    void fill(Snapshot &snapshot, const Make &make, const Post &post, const std::function<void()> &done);

private:
    using Clock = std::chrono::steady_clock;

    bool isDue(const Snapshot &snapshot) const;

    std::mutex m_mutex;
    std::shared_ptr<const ModelEvaluation> m_made;
    std::optional<EvaluationRequest> m_making; ///< on its way
    std::stop_source m_stop;
    Clock::time_point m_done{};
    Clock::duration m_cost{};
};

} // namespace fleetgrad::session
