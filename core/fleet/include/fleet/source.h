// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace fleetgrad::fleet {

struct LiveBatch;

struct DeviceInfo
{
    QString name;
    QStringList channels;
    QStringList units;          ///< one a channel; empty text where unknown
    QString origin;             ///< "simulated", or the file's name
    double interval = 1;        ///< seconds between readings, for pacing and for rates a day
    std::uint64_t readings = 0; ///< how many there will be; 0 = endless
    bool labelled = true;       ///< false: the source has no label of it
    bool trainsItself = false;  ///< it sends no readings, but local updates
    bool operator==(const DeviceInfo &) const = default;
};

/// Whether the labels of a device are weak ones, made from its own readings.
inline bool hasWeakLabels(const RunConfig &config, const DeviceInfo &device)
{
    return config.labels.weakThreshold > 0 && !device.labelled && config.method == learning::Method::Sound;
}

/// Seconds that a batch spans, of the first device's time.
double batchSeconds(const RunConfig &config, const std::vector<DeviceInfo> &devices);

/// Where readings come from. Its state is a function of its configuration and of the batches already read.
class Source
{
public:
    virtual ~Source() = default;

    virtual const std::vector<DeviceInfo> &devices() const = 0;

    /// Writes the readings of `device` for batch number `batch` (0, 1, 2, ... in order) into `lane` of
    /// `input`, which has room for them, and sets its count: at most batchReadings, fewer or none where the
    /// device is silent, late or at its end. Distinct devices may be read from distinct threads at once.
    virtual void read(std::uint32_t device, std::uint64_t batch, learning::BatchInput &input, int lane) = 0;

    /// Whether read() gives any batch again, in any order and from any thread, and changes nothing by it.
    virtual bool isRandomAccess() const { return false; }

    /// Batches after which no device has any more readings; 0 = endless.
    virtual std::uint64_t batches() const = 0;

    /// When reading number `row` (0, 1, 2, ...) of `device` was taken, in seconds: since 1970 where the
    /// source has time stamps, otherwise one interval a reading from the device's own start, the times in
    /// which it is silent not counted. Never falls with `row`; after the last reading it goes on by the
    /// interval.
    virtual double time(std::uint32_t device, std::uint64_t row) const
    {
        return double(row) * devices()[device].interval;
    }

    /// Whether time() of the device is by time stamps of its own.
    virtual bool hasStamps(std::uint32_t device) const
    {
        (void)device;
        return false;
    }

    /// Before the first read() of that batch, from one thread. What the following say is of the batch that
    /// was begun last.
    virtual void begin(std::uint64_t batch) { (void)batch; }
    /// Devices that are there: the first of devices(). The others have not joined yet, and read nothing.
    virtual std::size_t joined() const { return devices().size(); }
    /// Whether a device is silent that reads nothing in the batch.
    virtual bool isSilent(std::uint32_t device) const
    {
        (void)device;
        return true;
    }
    /// What real devices brought for the batch; null for other sources.
    virtual std::shared_ptr<const LiveBatch> live() const { return nullptr; }
    /// The same readings for another reader, from the first on; null: openSource() makes one, or they can't
    /// be had again.
    virtual std::unique_ptr<Source> again() const { return nullptr; }

    /// Names of the kinds of anomalies that BatchInput::kind() numbers, from 1; learning::mostKinds at most.
    virtual QStringList anomalyKinds() const { return {}; }

    /// Sentences for the person: what was odd about the input, counted, and where (docs/data.md).
    virtual QStringList remarks() const { return {}; }

    /// State that read() needs to go on after `save`, bit for bit. A source without state writes nothing.
    virtual void save(std::vector<std::byte> &bytes) const { (void)bytes; }
    virtual bool restore(std::span<const std::byte> &bytes)
    {
        (void)bytes;
        return true;
    }
};

using OpeningProgress = std::function<void(double)>;

/// Opens the source that the configuration names. May take long for large files: not in the GUI thread. Gives
/// up with ErrorKind::Cancelled soon after `stop` was requested. `progress`, where there is one, is told the
/// share of the files that have been read, 0..1, before each.
Expected<std::unique_ptr<Source>> openSource(const RunConfig &config, std::stop_token stop = {},
                                             const OpeningProgress &progress = {});

} // namespace fleetgrad::fleet
