// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0

#include "machinedata.h"

#include <learning/features.h>
#include <learning/lanereplay.h>

#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace fleetgrad::learning;
namespace lanes = fleetgrad::learning::FLEETGRAD_LANES;

namespace {

constexpr int fleetCount = 72;

/// The trainer with a reservoir as the reference defines it: double precision, one device, no lanes.
class ReferenceTrainer
{
public:
    ReferenceTrainer(std::size_t capacity, int replays, double rate, double tilt)
        : m_capacity(capacity), m_replays(replays), m_rate(rate), m_tilt(tilt), m_weights(fleetCount + 1)
    {
        m_weights.back() = -4;
    }

    void train(const std::vector<float> &features, std::size_t kind)
    {
        std::vector<std::vector<float>> &kept = m_kept[kind];
        ++m_seen[kind];
        if (kept.size() < m_capacity)
            kept.push_back(features);
        else if (const std::uint64_t slot = next() % m_seen[kind]; slot < m_capacity)
            kept[slot] = features;
        for (int i = 0; i < m_replays; ++i) {
            const std::size_t drawn = next() & 1;
            if (m_kept[drawn].empty())
                continue;
            const double share = std::min(0.5, m_tilt * double(m_seen[1]) / double(m_seen[0] + m_seen[1]));
            step(m_kept[drawn][next() % m_kept[drawn].size()], double(drawn),
                 2 * (drawn == 1 ? share : 1 - share));
        }
    }

    const std::vector<double> &weights() const { return m_weights; }

private:
    std::uint64_t next()
    {
        m_random ^= m_random << 13;
        m_random ^= m_random >> 7;
        m_random ^= m_random << 17;
        return m_random;
    }

    void step(const std::vector<float> &x, double label, double weight)
    {
        double s = m_weights.back();
        for (std::size_t j = 0; j < x.size(); ++j)
            s += m_weights[j] * double(x[j]);
        const double e = (1 / (1 + std::exp(-s)) - label) * weight;
        for (std::size_t j = 0; j < x.size(); ++j)
            m_weights[j] -= m_rate * e * double(x[j]);
        m_weights.back() -= m_rate * e;
    }

    std::size_t m_capacity;
    int m_replays;
    double m_rate, m_tilt;
    std::vector<double> m_weights;
    std::array<std::vector<std::vector<float>>, 2> m_kept;
    std::array<std::uint64_t, 2> m_seen{};
    std::uint64_t m_random = 88172645463325252U;
};

/// The lanes' trainer of which one lane is in use.
template <class Scalar, class Stored>
struct OneLane
{
    static constexpr int lane = 5;

    OneLane(int capacity, Scalar rateOfLane)
        : entries(std::size_t(laneCount) * 2 * std::size_t(capacity) * fleetCount), seen(2 * laneCount),
          random(laneCount, 88172645463325252U), weights((fleetCount + 1) * laneCount),
          features(fleetCount * laneCount), reservoir{entries.data(), seen.data(), random.data(), capacity,
                                                      fleetCount}
    {
        label.fill(-1);
        rate.fill(rateOfLane);
        for (int l = 0; l < laneCount; ++l)
            weight(fleetCount, l) = -4;
    }
    Scalar &weight(int j, int l) { return weights[std::size_t(j) * laneCount + std::size_t(l)]; }
    void train(const std::vector<float> &row, std::uint8_t kind, int replays, double tilt)
    {
        for (std::size_t j = 0; j < fleetCount; ++j)
            features[j * laneCount + lane] = row[j];
        label[lane] = float(kind);
        lanes::lanesRemember(reservoir, features.data(), label.data());
        for (int i = 0; i < replays; ++i)
            lanes::lanesReplay(reservoir, label.data(), tilt, weights.data(), rate.data(), bounds);
    }

    std::vector<Stored> entries;
    std::vector<std::uint64_t> seen, random;
    std::vector<Scalar> weights;
    std::vector<float> features;
    lanes::LaneReservoir<Stored> reservoir;
    std::array<float, laneCount> label;
    std::array<Scalar, laneCount> rate;
    lanes::TrainerBounds<Scalar> bounds{0, Scalar(1e18), Scalar(1e18)};
};

} // namespace

class TestReservoir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineInDoublePrecisionEqualsTheReference();
    void everyLabelIsKeptWithEqualChance();
    void featuresAreKeptWithinHalfAStep();
};

void TestReservoir::aMachineInDoublePrecisionEqualsTheReference()
{
    const Machine machine = readMachine(QStringLiteral("machine-1-2.csv"));
    if (machine.rows() == 0)
        QSKIP("the SMD data set is not beside the checkout");
    const int channels = int(machine.channels.size());
    FeatureStream stream(Method::Sound, channels);
    std::vector<float> local(std::size_t(localFeatureCount(Method::Sound, channels))), fleet(fleetCount);
    std::vector<double> values(machine.channels.size());
    ReferenceTrainer reference(50, 2, 0.01, 4);
    OneLane<double, float> trained(50, 0.01);
    for (std::size_t row = 0; row < std::size_t(machine.rows()); ++row) {
        for (std::size_t c = 0; c < values.size(); ++c)
            values[c] = machine.channels[c][row];
        stream.next(values, local, fleet);
        reference.train(fleet, machine.labels[row]);
        trained.train(fleet, std::uint8_t(machine.labels[row]), 2, 4);
    }
    double worst = 0;
    for (int j = 0; j <= fleetCount; ++j)
        worst =
            std::max(worst, std::abs(trained.weight(j, trained.lane) - reference.weights()[std::size_t(j)]));
    qInfo("largest difference of a weight after %d labels: %.2g", machine.rows(), worst);
    QVERIFY(worst < 1e-9);
    QCOMPARE(trained.weight(3, 4), 0.0); // no other lane was touched
}

void TestReservoir::everyLabelIsKeptWithEqualChance()
{
    // 20 of 400 labels, in 2,000 streams of their own: each is kept 100 times in the mean, and the deviation
    // of that count is sqrt(2000 * .05 * .95) = 9.7.
    std::vector<int> kept(400);
    for (std::uint64_t stream = 0; stream < 2000; ++stream) {
        OneLane<float, float> trained(20, 0);
        trained.random[trained.lane] = 88172645463325252U + stream * 7919;
        for (int skip = 0; skip < 20; ++skip)
            lanes::nextRandom(trained.random[trained.lane]);
        std::vector<float> row(fleetCount);
        for (int i = 0; i < 400; ++i) {
            row[0] = float(i) / 100;
            trained.train(row, 0, 0, 1);
        }
        for (std::uint64_t slot = 0; slot < 20; ++slot)
            ++kept[std::size_t(std::lround(100 * *trained.reservoir.entry(trained.lane, 0, slot)))];
    }
    QCOMPARE(std::accumulate(kept.begin(), kept.end(), 0), 2000 * 20);
    const auto meanOf = [&](std::size_t from, std::size_t to) {
        return std::accumulate(kept.begin() + std::ptrdiff_t(from), kept.begin() + std::ptrdiff_t(to), 0.0) /
               double(to - from);
    };
    for (std::size_t from = 0; from < 400; from += 100)
        QVERIFY2(std::abs(meanOf(from, from + 100) - 100) < 4 * 0.97, qPrintable(QString::number(from)));
}

void TestReservoir::featuresAreKeptWithinHalfAStep()
{
    OneLane<float, std::int8_t> trained(1, 0);
    std::vector<float> row(fleetCount);
    for (std::size_t j = 0; j < fleetCount; ++j)
        row[j] = -4 + 8 * float(j) / (fleetCount - 1);
    trained.train(row, 1, 0, 1);
    for (std::size_t j = 0; j < fleetCount; ++j)
        QVERIFY(std::abs(lanes::stored(trained.reservoir.entry(trained.lane, 1, 0)[j]) - row[j]) <=
                0.5F / 31 + 1e-6F);
}

QTEST_GUILESS_MAIN(TestReservoir)
#include "tst_reservoir.moc"
