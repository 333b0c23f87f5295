// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "simulatedsource.h"

#include "plantnames.h"
#include "simulateddrift.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class SimulationText
{
    Q_DECLARE_TR_FUNCTIONS(SimulationText)
};

constexpr std::size_t chunk = 64;
constexpr std::int64_t mostChannels = 20'000'000; ///< of all devices together: 640 MB of state
constexpr std::uint64_t deviceTopic = 1'000'000;  ///< streams of a device beyond those of its channels
constexpr std::uint64_t noiseTopic = 2'000'000;

tl::unexpected<Error> outOfRange(const QString &setting, const QString &range)
{
    return failure(
        ErrorKind::BadArgument, setting,
        SimulationText::tr("This setting must be %1; set it to a value in that range.").arg(range));
}

bool within(double value, double low, double high)
{
    return value >= low && value <= high; // false for NaN
}

/// The first setting that is out of its range, or nothing.
Expected<bool> check(const RunConfig &config)
{
    const SimulationConfig &simulation = config.simulation;
    if (simulation.devices < 1 || simulation.devices > 1'000'000)
        return outOfRange(u"simulation.devices"_s, SimulationText::tr("a whole number from 1 to 1,000,000"));
    if (simulation.channels < 1 || simulation.channels > learning::maxChannels)
        return outOfRange(u"simulation.channels"_s,
                          SimulationText::tr("a whole number from 1 to %1").arg(learning::maxChannels));
    if (std::int64_t(simulation.devices) * simulation.channels > mostChannels)
        return failure(
            ErrorKind::TooLarge, u"simulation.channels"_s,
            SimulationText::tr("%L1 devices of %L2 channels are more than the %L3 channels that fit in "
                               "memory; choose fewer devices or fewer channels.")
                .arg(simulation.devices)
                .arg(simulation.channels)
                .arg(mostChannels));
    if (!within(simulation.interval, 1e-6, 1e6))
        return outOfRange(u"simulation.interval"_s, SimulationText::tr("from 0.000001 to 1,000,000 seconds"));
    if (!within(simulation.anomalyShare, 0, 0.5))
        return outOfRange(u"simulation.anomaly_share"_s, SimulationText::tr("from 0 to 0.5"));
    if (!within(simulation.heterogeneity, 0, 1))
        return outOfRange(u"simulation.heterogeneity"_s, SimulationText::tr("from 0 to 1"));
    if (!within(simulation.noise, 0, 1000))
        return outOfRange(u"simulation.noise"_s, SimulationText::tr("from 0 to 1,000"));
    if (!within(simulation.dropOutShare, 0, 0.9))
        return outOfRange(u"simulation.drop_out_share"_s, SimulationText::tr("from 0 to 0.9"));
    if (!within(simulation.lateShare, 0, 1))
        return outOfRange(u"simulation.late_share"_s, SimulationText::tr("from 0 to 1"));
    if (simulation.driftBatch < 1)
        return outOfRange(u"simulation.drift_batch"_s, SimulationText::tr("a whole number from 1 on"));
    if (!within(simulation.brokenSensorShare, 0, 1))
        return outOfRange(u"simulation.broken_sensor_share"_s, SimulationText::tr("from 0 to 1"));
    if (!within(simulation.environmentShift, -1000, 1000))
        return outOfRange(u"simulation.environment_shift"_s, SimulationText::tr("from -1,000 to 1,000"));
    if (!within(simulation.environmentShare, 0, 1))
        return outOfRange(u"simulation.environment_share"_s, SimulationText::tr("from 0 to 1"));
    if (!within(simulation.conceptShare, 0, 1))
        return outOfRange(u"simulation.concept_share"_s, SimulationText::tr("from 0 to 1"));
    return true;
}

int slotsOf(const RunConfig &config)
{
    if (config.batchSeconds <= 0)
        return config.batchReadings;
    // A hair more than the quotient: 60 s at 0.1 s are 600 readings, whatever 0.1 is in binary.
    const double bound = std::floor(config.batchSeconds / config.simulation.interval * (1 + 1e-12));
    return int(std::clamp(bound, 1.0, double(config.batchReadings)));
}

template <typename T>
void append(std::vector<std::byte> &bytes, std::span<const T> values)
{
    const auto raw = std::as_bytes(values);
    bytes.insert(bytes.end(), raw.begin(), raw.end());
}

template <typename T>
void take(std::span<const std::byte> &bytes, std::span<T> values)
{
    std::memcpy(values.data(), bytes.data(), values.size_bytes());
    bytes = bytes.subspan(values.size_bytes());
}

struct SavedHeader
{
    std::array<char, 8> kind{'f', 'l', 's', 'i', 'm', '0', '0', '1'};
    std::uint64_t devices = 0;
    std::uint64_t channels = 0;
};

} // namespace

Expected<std::unique_ptr<Source>> SimulatedSource::open(const RunConfig &config)
{
    if (const auto checked = check(config); !checked)
        return tl::make_unexpected(checked.error());
    return std::unique_ptr<Source>(new SimulatedSource(config));
}

SimulatedSource::SimulatedSource(const RunConfig &config)
    : m_config(config.simulation), m_seed(config.seed), m_slots(slotsOf(config))
{
    std::vector<QStringList> names, units; // shared by all devices of a kind
    for (int machine = 0; machine < machineKinds(); ++machine) {
        names.push_back(channelNames(machine, m_config.channels));
        units.push_back(channelUnits(machine, m_config.channels));
    }
    const auto count = std::uint32_t(m_config.devices);
    m_devices.reserve(count);
    m_states.reserve(count);
    m_channels.resize(count * std::size_t(m_config.channels));
    for (std::uint32_t device = 0; device < count; ++device) {
        const DeviceTraits traits = deviceTraits(m_config, m_seed, device);
        DeviceInfo info;
        info.name = deviceName(traits.machine, int(device), m_config.devices, traits.nameGap);
        info.channels = names[std::size_t(traits.machine)];
        info.units = units[std::size_t(traits.machine)];
        info.origin = u"simulated"_s;
        info.interval = m_config.interval;
        m_devices.push_back(std::move(info));
        m_states.push_back(
            IncidentPlan::start(m_config, traits, Random::stream(m_seed, device, deviceTopic)));
        for (int channel = 0; channel < m_config.channels; ++channel)
            m_channels[device * std::size_t(m_config.channels) + std::size_t(channel)].random =
                Random::stream(m_seed, device, noiseTopic + std::uint64_t(channel));
    }
}

void SimulatedSource::takeTruth(const Slot &slot, int row, learning::BatchInput &input, int lane)
{
    input.label(row, lane) = slot.anomaly;
    input.kind(row, lane) = slot.kind;
}

void SimulatedSource::read(std::uint32_t device, std::uint64_t batch, learning::BatchInput &input, int lane)
{
    input.count(lane) = 0;
    DeviceTraits traits = deviceTraits(m_config, m_seed, device);
    if (batch < traits.joins)
        return;
    if (simulatedDrift(m_config, m_seed, device).flipsAt(batch))
        traits.direction = -traits.direction;
    Q_ASSERT(input.rows() >= m_slots && input.channels() >= m_config.channels);
    IncidentPlan plan(m_config, traits, m_states[device]);
    int rows = 0;
    for (int begin = 0; begin < m_slots; begin += int(chunk)) {
        std::array<Slot, chunk> slots;
        const auto size = std::size_t(std::min(m_slots - begin, int(chunk)));
        for (std::size_t i = 0; i < size; ++i) {
            slots[i] = plan.next(rows);
            if (slots[i].row >= 0)
                takeTruth(slots[i], rows++, input, lane);
        }
        const double seconds = (double(batch) * m_slots + begin) * m_config.interval;
        for (int channel = 0; channel < m_config.channels; ++channel)
            readChannel({device, batch, channel, seconds}, traits, std::span(slots).first(size), input, lane);
    }
    input.count(lane) = rows;
}

void SimulatedSource::readChannel(const Position &at, const DeviceTraits &kind, std::span<const Slot> slots,
                                  learning::BatchInput &input, int lane)
{
    const auto [device, batch, channel, seconds] = at;
    const SimulatedDrift drift = simulatedDrift(m_config, m_seed, device);
    const bool isBroken = drift.isBroken(channel, batch);
    const ChannelTraits traits = channelTraits(m_config, m_seed, device, kind, channel);
    ChannelState &stored = m_channels[device * std::size_t(m_config.channels) + std::size_t(channel)];
    ChannelState state = stored;
    Random random(state.random);
    ChannelSignal signal(m_config, traits, seconds);
    for (const Slot &slot : slots) {
        if (slot.row < 0) {
            signal.skip();
            continue;
        }
        const double last = state.last;
        double value = signal.next(slot, std::uint32_t(channel), random, state);
        value += drift.shiftAt(batch) * traits.deviation;
        if (isBroken) {
            value = brokenValue(drift.breakage, value, last, traits.deviation, random);
            state.last = last;
        }
        input.value(slot.row, channel, lane) = value;
    }
    state.random = random.state();
    stored = state;
}

QStringList SimulatedSource::anomalyKinds() const
{
    return {u"spike"_s, u"level shift"_s, u"drift"_s, u"stuck"_s, u"noise burst"_s}; // as Incident
}

void SimulatedSource::save(std::vector<std::byte> &bytes) const
{
    const SavedHeader header{.devices = m_states.size(), .channels = m_channels.size()};
    append(bytes, std::span(&header, 1));
    append(bytes, std::span(m_states));
    append(bytes, std::span(m_channels));
}

bool SimulatedSource::restore(std::span<const std::byte> &bytes)
{
    const SavedHeader wanted{.devices = m_states.size(), .channels = m_channels.size()};
    const std::size_t size = sizeof(SavedHeader) + m_states.size() * sizeof(SimulatedState) +
                             m_channels.size() * sizeof(ChannelState);
    if (bytes.size() < size || std::memcmp(bytes.data(), &wanted, sizeof wanted) != 0)
        return false;
    bytes = bytes.subspan(sizeof wanted);
    take(bytes, std::span(m_states));
    take(bytes, std::span(m_channels));
    return true;
}

} // namespace fleetgrad::fleet
