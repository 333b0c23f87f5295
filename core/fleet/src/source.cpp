// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "replaysource.h"
#include "simulatedsource.h"

#include <QCoreApplication>

#include <algorithm>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

} // namespace

Expected<std::unique_ptr<Source>> openSource(const RunConfig &config, std::stop_token stop,
                                             const OpeningProgress &progress)
{
    if (config.batchReadings < 1 || config.batchReadings > 10'000)
        return failure(
            ErrorKind::BadArgument, u"batch_readings"_s,
            SourceText::tr("A batch must have from 1 to 10,000 readings; set a number in that range."));
    if (!(config.batchSeconds >= 0 && config.batchSeconds <= 1e9))
        return failure(
            ErrorKind::BadArgument, u"batch_seconds"_s,
            SourceText::tr("A batch must last from 0 to 1,000,000,000 seconds; 0 means no bound."));
    switch (config.source) {
    case SourceKind::Simulated:
        return SimulatedSource::open(config);
    case SourceKind::Replay:
        return ReplaySource::open(config, std::move(stop), progress);
    case SourceKind::Live:
        return failure(ErrorKind::BadArgument, u"source"_s,
                       SourceText::tr("Readings of real devices are only in the run file that recorded them: "
                                      "open that one."));
    }
    return failure(ErrorKind::BadArgument, u"source"_s,
                   SourceText::tr("This kind of source is unknown; choose simulated or replay."));
}

double batchSeconds(const RunConfig &config, const std::vector<DeviceInfo> &devices)
{
    const double usual = config.source == SourceKind::Live ? config.live.interval : 1; // before any joined
    const double seconds = config.batchReadings * (devices.empty() ? usual : devices.front().interval);
    const bool bounded = config.source != SourceKind::Replay && config.batchSeconds > 0;
    return bounded ? std::min(seconds, config.batchSeconds) : seconds;
}

} // namespace fleetgrad::fleet
