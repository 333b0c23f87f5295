// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "series.h"

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

std::vector<Series> oneDeviceAChannel(const Series &series, bool prefix)
{
    const auto channels = std::size_t(series.channels.size());
    std::vector<Series> devices(channels);
    for (std::size_t channel = 0; channel < channels; ++channel) {
        Series &device = devices[channel];
        const QString &name = series.channels[qsizetype(channel)];
        device.name = prefix ? QString(series.name % u' ' % name) : name;
        device.channels = QStringList{u"value"_s};
        device.labels = series.labels;
        device.kinds = series.kinds;
        device.times = series.times;
        device.interval = series.interval;
        device.values.reserve(series.rows());
        for (std::size_t row = 0; row < series.rows(); ++row)
            device.values.push_back(series.values[row * channels + channel]);
    }
    return devices;
}

} // namespace fleetgrad::fleet
