// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/source.h>
#include <store/liverecord.h>
#include <store/runfile.h>

#include <memory>
#include <mutex>
#include <stop_token>

namespace fleetgrad::session {

/// The source of a run for all that read it: large files are read once. One that is not of random access is
/// opened anew for each reader. From any thread.
class SharedSource
{
public:
    /// As fleet::openSource(). Who comes while the files are being read waits for that.
    Expected<std::shared_ptr<fleet::Source>> open(const fleet::RunConfig &config, const std::stop_token &stop,
                                                  const fleet::OpeningProgress &progress = {})
    {
        return openBy([&] { return fleet::openSource(config, stop, progress); });
    }
    /// The same of the run in a file: as store::openSourceOf().
    Expected<std::shared_ptr<fleet::Source>> open(const store::RunInfo &info, const std::stop_token &stop,
                                                  const fleet::OpeningProgress &progress = {})
    {
        return openBy([&] { return store::openSourceOf(info, stop, progress); });
    }

private:
    template <typename Open>
    Expected<std::shared_ptr<fleet::Source>> openBy(Open open)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_source)
            return m_source;
        auto opened = open();
        if (!opened)
            return tl::make_unexpected(opened.error());
        std::shared_ptr<fleet::Source> source = *std::move(opened);
        if (source->isRandomAccess())
            m_source = source;
        return source;
    }

    std::mutex m_mutex;
    std::shared_ptr<fleet::Source> m_source;
};

} // namespace fleetgrad::session
