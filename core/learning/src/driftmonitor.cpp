// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/driftmonitor.h>

#include <learning/bytes.h>
#include <learning/math.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleetgrad::learning {

namespace {

constexpr std::uint64_t magic = 0x3154464952444746ULL; // "FGDRIFT1", little endian
constexpr double valueBound = 1e150;                   // its square is finite, as the features have it
constexpr double noiseFloor = 0.35;   ///< of the logarithm of the noise: a factor of 1.4 is no news
constexpr double missingFloor = 0.25; ///< of the share missing
constexpr double lossFloor = 0.75;    ///< of the logarithm of the log loss
constexpr double lossOffset = 0.02;   ///< nats, below which losses are alike
constexpr int longStill = 3 * DriftMonitor::blockReadings; ///< equal values in a row that may mean something

double noiseOf(double logarithm)
{
    return exp(logarithm);
}

} // namespace

DriftMonitor::DriftMonitor(const ChangeSettings &settings, int channels, int devices)
    : m_settings(settings), m_channelCount(channels),
      m_channels(std::size_t(channels) * std::size_t(devices)), m_devices(std::size_t(devices))
{
}

void DriftMonitor::observe(const BatchInput &input)
{
    for (int lane = 0; lane < int(m_devices.size()); ++lane) {
        const int count = std::clamp(input.counts()[std::size_t(lane)], 0, input.rows());
        if (count == 0)
            continue;
        for (int c = 0; c < m_channelCount; ++c)
            gather(input, lane, c);
        Device &device = m_devices[std::size_t(lane)];
        device.readings += std::uint32_t(count);
        if (device.readings >= blockReadings)
            closeBlock(lane);
    }
}

void DriftMonitor::gather(const BatchInput &input, int lane, int number)
{
    Channel &state = channel(lane, number);
    const int count = std::clamp(input.counts()[std::size_t(lane)], 0, input.rows());
    const double *value = input.values() + std::size_t(number) * laneCount + std::size_t(lane);
    const std::size_t stride = std::size_t(m_channelCount) * laneCount;
    for (int row = 0; row < count; ++row, value += stride) {
        if (!std::isfinite(*value)) {
            ++state.absent;
            continue;
        }
        const double x = std::clamp(*value, -valueBound, valueBound);
        if (state.present == 0)
            state.origin = x;
        ++state.present;
        const double d = x - state.origin;
        state.sum += d;
        state.squares += d * d;
        if (state.hasPrevious != 0) {
            const double step = x - state.previous;
            state.steps += step * step;
            ++state.stepCount;
            if (step == 0) {
                state.still += state.still < std::numeric_limits<std::uint32_t>::max();
            } else {
                state.stillBefore = std::max(state.stillBefore, state.still);
                state.still = 1;
            }
        } else {
            state.still = 1;
        }
        state.previous = x;
        state.hasPrevious = 1;
    }
}

void DriftMonitor::closeBlock(int lane)
{
    m_devices[std::size_t(lane)].readings = 0;
    for (int c = 0; c < m_channelCount; ++c)
        closeChannel(channel(lane, c));
}

double DriftMonitor::levelFloor(const Channel &state) const
{
    // The least that a level can move: a deviation of its readings, and what the features take for rounding.
    const double rounding = std::max(1e-3 * std::abs(state.level.reference()), 1e-9);
    return std::sqrt(state.within + rounding * rounding);
}

void DriftMonitor::closeChannel(Channel &state)
{
    // What is out of service does not become the norm by staying so.
    ChangeSettings patient = m_settings;
    patient.settle = std::numeric_limits<int>::max();
    const bool isOut = state.quarantined != 0;
    const double all = double(state.present) + double(state.absent);
    state.missing.add(double(state.absent) / all, missingFloor, patient);
    if (state.missing.moved() < 0) // good news
        state.missing.restart();
    const bool enough = state.present >= blockReadings / 2;
    if (enough) {
        const double n = double(state.present);
        const double mean = state.origin + state.sum / n;
        const double variance = std::max(0.0, (state.squares - state.sum * state.sum / n) / n);
        const double rounding = 1e-3 * levelFloor(state);
        const double steps = state.stepCount > 0 ? state.steps / (2.0 * double(state.stepCount)) : 0;
        const double noise = 0.5 * log(steps + rounding * rounding);
        const bool stands = state.still >= state.present;
        state.noise.add(noise, noiseFloor, isOut || stands ? patient : m_settings);
        const double pace = std::max(1.0 / (double(state.level.count()) + 1), 1.0 / m_settings.memory);
        const ChangeStep step = state.level.add(mean, levelFloor(state), isOut ? patient : m_settings);
        // Blocks with anomalies in them count as twice the usual at most.
        if (state.within == 0 || step == ChangeStep::Settled)
            state.within = variance;
        else if (state.level.moved() == 0)
            state.within += (std::min(variance, 2 * state.within) - state.within) * pace;
    }
    state.sum = state.squares = state.steps = 0;
    state.present = state.absent = state.stepCount = 0;
}

void DriftMonitor::observeLosses(int lane, const LaneBatch &batch)
{
    constexpr std::uint32_t fewestLabels = 10;
    if (batch.measured < fewestLabels)
        return;
    const std::array<float, driftLossCount> losses{batch.decisionLoss, batch.globalLoss, batch.localLoss};
    for (std::size_t i = 0; i < losses.size(); ++i) {
        ChangeDetector &detector = m_devices[std::size_t(lane)].losses[i];
        detector.add(log(std::max(double(losses[i]), 0.0) + lossOffset), lossFloor, m_settings);
        if (detector.moved() < 0) // models learn: a loss that falls is no drift
            detector.restart();
    }
}

ChannelEvidence DriftMonitor::evidenceOf(int lane, int number) const
{
    const Channel &state = channel(lane, number);
    ChannelEvidence result;
    result.channel = number;
    const auto tell = [&](DriftSign sign, const ChangeDetector &detector, double floor) {
        result.sign = sign;
        result.leaning = true;
        result.before = detector.reference();
        result.after = detector.recent();
        result.deviations = detector.distance(floor);
        result.blocks = detector.age();
    };
    const bool stands = state.still >= std::uint32_t(longStill) && state.still / 4 > state.stillBefore;
    const double distance = state.level.distance(levelFloor(state));
    if (state.missing.moved() > 0) {
        tell(DriftSign::Missing, state.missing, missingFloor);
    } else if (state.noise.moved() < 0 || (state.noise.isLeaning(m_settings) && stands)) {
        tell(stands ? DriftSign::Stuck : DriftSign::NoiseVanished, state.noise, noiseFloor);
        result.before = noiseOf(result.before);
        result.after = stands ? state.previous : noiseOf(result.after);
        if (stands)
            result.blocks = std::int32_t(state.still / blockReadings);
    } else if (state.level.moved() != 0 && std::abs(distance) >= farOut) {
        tell(DriftSign::OutOfRange, state.level, levelFloor(state));
    } else if (state.noise.moved() > 0) {
        tell(DriftSign::NoiseGrew, state.noise, noiseFloor);
        result.before = noiseOf(result.before);
        result.after = noiseOf(result.after);
    } else if (state.level.moved() != 0) {
        tell(state.level.moved() > 0 ? DriftSign::LevelRose : DriftSign::LevelFell, state.level,
             levelFloor(state));
    } else {
        result.leaning = state.level.isLeaning(m_settings) || state.noise.isLeaning(m_settings);
    }
    return result;
}

DriftEvidence DriftMonitor::evidence(int lane) const
{
    DriftEvidence result;
    result.channels = m_channelCount;
    for (int c = 0; c < m_channelCount; ++c) {
        const ChannelEvidence evidence = evidenceOf(lane, c);
        if (evidence.leaning)
            result.changed.push_back(evidence);
    }
    for (int i = 0; i < driftLossCount; ++i) {
        const ChangeDetector &detector = m_devices[std::size_t(lane)].losses[i];
        ChannelEvidence &evidence = result.losses[std::size_t(i)];
        evidence.leaning = detector.isLeaning(m_settings) && detector.recent() > detector.reference();
        if (detector.moved() == 0)
            continue;
        evidence.sign = DriftSign::LossGrew;
        evidence.before = exp(detector.reference()) - lossOffset;
        evidence.after = exp(detector.recent()) - lossOffset;
        evidence.deviations = detector.distance(lossFloor);
        evidence.blocks = detector.age();
    }
    return result;
}

void DriftMonitor::mask(BatchInput &input) const
{
    for (int lane = 0; lane < int(m_devices.size()); ++lane) {
        for (int c = 0; c < m_channelCount; ++c) {
            if (channel(lane, c).quarantined == 0)
                continue;
            for (int row = 0; row < input.rows(); ++row)
                input.value(row, c, lane) = std::numeric_limits<double>::quiet_NaN();
        }
    }
}

void DriftMonitor::setQuarantined(int lane, int number, bool quarantined)
{
    if (number >= 0 && number < m_channelCount)
        channel(lane, number).quarantined = quarantined ? 1 : 0;
}

bool DriftMonitor::isQuarantined(int lane, int number) const
{
    return number >= 0 && number < m_channelCount && channel(lane, number).quarantined != 0;
}

void DriftMonitor::restart(int lane)
{
    forget(lane);
    const auto first = m_channels.begin() + std::ptrdiff_t(lane) * m_channelCount;
    m_kept.push_back({std::uint32_t(lane), m_devices[std::size_t(lane)],
                      std::vector<Channel>(first, first + m_channelCount)});
    m_devices[std::size_t(lane)] = {};
    for (int c = 0; c < m_channelCount; ++c) {
        Channel fresh;
        fresh.quarantined = channel(lane, c).quarantined;
        channel(lane, c) = fresh;
    }
}

bool DriftMonitor::undoRestart(int lane)
{
    const auto kept = std::ranges::find(m_kept, std::uint32_t(lane), &Kept::lane);
    if (kept == m_kept.end())
        return false;
    m_devices[std::size_t(lane)] = kept->device;
    for (int c = 0; c < m_channelCount; ++c) {
        Channel &before = kept->channels[std::size_t(c)];
        before.quarantined = channel(lane, c).quarantined;
        channel(lane, c) = before;
    }
    m_kept.erase(kept);
    return true;
}

void DriftMonitor::forget(int lane)
{
    std::erase_if(m_kept, [lane](const Kept &kept) { return kept.lane == std::uint32_t(lane); });
}

void DriftMonitor::save(std::vector<std::byte> &bytes) const
{
    static_assert(std::has_unique_object_representations_v<std::uint32_t>);
    append(bytes, magic);
    append(bytes, m_channels);
    append(bytes, m_devices);
    append(bytes, std::uint64_t(m_kept.size()));
    for (const Kept &kept : m_kept) {
        append(bytes, kept.lane);
        append(bytes, kept.device);
        append(bytes, kept.channels);
    }
}

bool DriftMonitor::restore(std::span<const std::byte> &bytes)
{
    const std::size_t channels = m_channels.size(), devices = m_devices.size();
    std::uint64_t found = 0, kept = 0;
    if (!take(bytes, found) || found != magic || !take(bytes, m_channels) || !take(bytes, m_devices) ||
        m_channels.size() != channels || m_devices.size() != devices || !take(bytes, kept) || kept > devices)
        return false;
    m_kept.resize(std::size_t(kept));
    return std::ranges::all_of(m_kept, [&](Kept &one) {
        return take(bytes, one.lane) && one.lane < devices && take(bytes, one.device) &&
               take(bytes, one.channels) && one.channels.size() == std::size_t(m_channelCount);
    });
}

} // namespace fleetgrad::learning
