// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/readingplace.h>

#include <learning/laneblock.h>

namespace fleetgrad::fleet {

std::optional<ReadingPlace> lastReading(const RunConfig &config, Source &source, std::uint32_t device,
                                        std::uint64_t batches,
                                        const std::function<bool(const ReadingPlace &)> &isWanted)
{
    const int channels = int(source.devices()[device].channels.size());
    learning::BatchInput input;
    std::optional<ReadingPlace> found;
    std::uint64_t number = 0;
    for (std::uint64_t batch = 0; batch < batches; ++batch) {
        input.reset(config.batchReadings, channels);
        source.read(device, batch, input, 0);
        for (int row = 0; row < input.count(0); ++row, ++number) {
            const ReadingPlace place{number, batch + 1, source.time(device, number)};
            if (!isWanted(place))
                return found;
            found = place;
        }
    }
    return found;
}

} // namespace fleetgrad::fleet
