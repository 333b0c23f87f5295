// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// The optimisers against plain implementations of the published rules, and their promises in a block.

#include "blockdriver.h"
#include "machinedata.h"

#include <learning/features.h>
#include <learning/laneoptimisers.h>
#include <learning/optimiser.h>

#include <QTest>

#include <cmath>

using namespace fleetgrad::learning;
namespace lanes = fleetgrad::learning::FLEETGRAD_LANES;

namespace {

constexpr double beta1 = 0.9, beta2 = 0.999, ftrlBeta = 1, l1 = 0.3, l2 = 0.2;

/// A device trained by a published rule: double precision, the C library's functions, one weight after the
/// other; the last weight is the bias, whose feature is 1.
class Published
{
public:
    Published(Optimiser optimiser, std::size_t features, double rate)
        : weights(features + 1), m_optimiser(optimiser), m_rate(rate), m_a(features + 1), m_b(features + 1)
    {
    }
    void step(std::vector<float> x, double label)
    {
        x.push_back(1);
        double s = 0;
        for (std::size_t j = 0; j < x.size(); ++j)
            s += weights[j] * double(x[j]);
        const double error = 1 / (1 + std::exp(-s)) - label;
        ++m_steps;
        for (std::size_t j = 0; j < x.size(); ++j)
            move(j, error * double(x[j]), j + 1 == x.size());
    }
    std::vector<double> weights;

private:
    void move(std::size_t j, double g, bool isBias)
    {
        double &w = weights[j], &a = m_a[j], &b = m_b[j];
        switch (m_optimiser) {
        case Optimiser::Sgd:
            w -= m_rate * g;
            break;
        case Optimiser::Momentum: // v = mu v + g
            a = 0.9 * a + g;
            w -= m_rate * a;
            break;
        case Optimiser::AdaGrad:
            a += g * g;
            w -= m_rate * g / (std::sqrt(a) + 1e-8);
            break;
        case Optimiser::Ftrl: { // McMahan et al. 2013, algorithm 1; the weight is made of z and n
            const double lambda1 = isBias ? 0 : l1, lambda2 = isBias ? 0 : l2;
            const double sigma = (std::sqrt(b + g * g) - std::sqrt(b)) / m_rate;
            a += g - sigma * w;
            b += g * g;
            const double sign = a > 0 ? 1 : -1;
            w = std::abs(a) <= lambda1
                    ? 0
                    : -(a - sign * lambda1) / ((ftrlBeta + std::sqrt(b)) / m_rate + lambda2);
            break;
        }
        case Optimiser::Adam:
            a = beta1 * a + (1 - beta1) * g;
            b = beta2 * b + (1 - beta2) * g * g;
            w -= m_rate * (a / (1 - std::pow(beta1, m_steps))) /
                 (std::sqrt(b / (1 - std::pow(beta2, m_steps))) + 1e-8);
            break;
        }
    }

    Optimiser m_optimiser;
    double m_rate;
    int m_steps = 0;
    std::vector<double> m_a, m_b;
};

constexpr std::array<double, optimiserCount> rates{0.05, 0.01, 0.1, 0.1, 0.01};

/// One row of lanes in double precision; lane i is trained by optimiser i, the others by none.
struct DoubleLanes
{
    explicit DoubleLanes(int features)
        : n(features), weights(std::size_t(n + 1) * laneCount), first(weights), second(weights),
          row(std::size_t(n) * laneCount)
    {
        power1.fill(1);
        power2.fill(1);
        lastRate.fill(-1);
        label.fill(-1);
        importance.fill(1);
        for (std::size_t lane = 0; lane < rates.size(); ++lane) {
            optimiser[lane] = std::uint8_t(lane);
            rate[lane] = rates[lane];
        }
    }
    void step(const std::vector<float> &features, int known)
    {
        for (int lane = 0; lane < optimiserCount; ++lane) {
            label[std::size_t(lane)] = float(known);
            for (int j = 0; j < n; ++j)
                row[std::size_t(j * laneCount + lane)] = features[std::size_t(j)];
        }
        lanes::lanesTrainChosen<double>(
            {optimiser.data(), 31, {0.9, beta1, beta2, ftrlBeta, l1, l2}}, weights.data(),
            {first.data(), second.data(), power1.data(), power2.data(), lastRate.data()}, row.data(), n,
            label.data(), importance.data(), rate.data(), {0, 1e18, 1e18});
    }
    double weight(int j, int lane) const { return weights[std::size_t(j * laneCount + lane)]; }

    int n;
    std::vector<double> weights, first, second;
    std::vector<float> row;
    std::array<float, laneCount> label{};
    std::array<std::uint8_t, laneCount> optimiser{};
    std::array<double, laneCount> rate{}, importance{}, power1{}, power2{}, lastRate{};
};

BlockSettings settingsBy(Optimiser optimiser)
{
    BlockSettings settings;
    settings.channels = 2;
    settings.histogramBins = 64;
    settings.trainer.optimiser = optimiser;
    settings.trainer.localRate = rates[std::size_t(optimiser)];
    settings.trainer.fleetRate = rates[std::size_t(optimiser)] / 5;
    settings.trainer.reservoir = 20;
    settings.trainer.optimisers.ftrlL1 = 0.01;
    return settings;
}

std::vector<DeviceSeries> fleetOf(int devices)
{
    std::vector<DeviceSeries> fleet;
    for (int lane = 0; lane < devices; ++lane)
        fleet.push_back(makeSeries(unsigned(100 + lane), 700 + 31 * lane, 2));
    return fleet;
}

/// Lane i by optimiser i mod 5, at its rate.
void mixOptimisers(LaneBlock &block)
{
    for (int lane = 0; lane < block.devices(); ++lane) {
        const auto optimiser = Optimiser(lane % optimiserCount);
        block.setTrainer(lane, {optimiser, Schedule::Constant});
        block.setInitialRates(lane, rates[std::size_t(optimiser)], rates[std::size_t(optimiser)] / 5);
    }
}

} // namespace

class TestOptimisers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineEqualsThePublishedRules();
    void ftrlMakesWeightsZero();
    void ftrlKeepsItsWeightsWhenTheRateChanges();
    void lanesOfSeveralOptimisersEqualThoseAlone();
    void everyInstructionSetGivesTheSameBits();
    void restoredBlockContinuesBitForBit();
    void chosenDuringARunIsRestored();
    void scheduleFactorsByHand_data();
    void scheduleFactorsByHand();
    void scheduleMultipliesTheRate();
    void keptModelComesBack();
};

void TestOptimisers::aMachineEqualsThePublishedRules()
{
    const Machine machine = readMachine(QStringLiteral("machine-1-2.csv"));
    if (machine.rows() == 0)
        QSKIP("the SMD data set is not beside the checkout");
    const int channels = int(machine.channels.size()), n = localFeatureCount(Method::Sound, channels);
    FeatureStream stream(Method::Sound, channels);
    std::vector<float> local(std::size_t(n), 0.0F), fleet(std::size_t(fleetFeatureCount(Method::Sound)));
    std::vector<double> values(machine.channels.size());
    std::vector<Published> published;
    for (int i = 0; i < optimiserCount; ++i)
        published.emplace_back(Optimiser(i), local.size(), rates[std::size_t(i)]);
    DoubleLanes trained(n);
    for (std::size_t row = 0; row < std::size_t(machine.rows()); ++row) {
        for (std::size_t c = 0; c < values.size(); ++c)
            values[c] = machine.channels[c][row];
        stream.next(values, local, fleet);
        for (Published &one : published)
            one.step(local, machine.labels[row]);
        trained.step(local, machine.labels[row]);
    }
    for (int i = 0; i < optimiserCount; ++i) {
        double worst = 0, largest = 0;
        for (int j = 0; j <= n; ++j) {
            const double expected = published[std::size_t(i)].weights[std::size_t(j)];
            worst = std::max(worst, std::abs(trained.weight(j, i) - expected));
            largest = std::max(largest, std::abs(expected));
        }
        qInfo("optimiser %d: largest difference %.2g, largest weight %.2g", i, worst, largest);
        QVERIFY(largest > 0.1);
        QVERIFY(worst < 1e-9);
    }
    QCOMPARE(trained.weight(0, 7), 0.0); // a lane without labels
}

void TestOptimisers::ftrlMakesWeightsZero()
{
    // Zero weights, p = 1/2, g = -1/2 a step on feature 1: z = -1/2, then n = 1/4, so below l1 = 0.3 no
    // more; feature 0.4 gives z = -0.2, and the weight stays 0.
    DoubleLanes trained(2);
    trained.step({1, 0.4F}, 1);
    const double w = (0.5 - l1) / ((ftrlBeta + 0.5) / 0.1 + l2);
    QVERIFY(std::abs(trained.weight(0, int(Optimiser::Ftrl)) - w) < 1e-12);
    QCOMPARE(trained.weight(1, int(Optimiser::Ftrl)), 0.0);
    QVERIFY(std::abs(trained.weight(2, int(Optimiser::Ftrl)) - 0.5 / ((ftrlBeta + 0.5) / 0.1)) < 1e-12);
}

void TestOptimisers::ftrlKeepsItsWeightsWhenTheRateChanges()
{
    DoubleLanes trained(1);
    constexpr int lane = int(Optimiser::Ftrl);
    for (int i = 0; i < 50; ++i)
        trained.step({float(i % 3)}, i % 2);
    const double before = trained.weight(0, lane);
    trained.rate[lane] = 0.2;
    trained.importance[lane] = 0; // no gradient
    trained.step({1}, 1);
    QVERIFY(before != 0);
    QVERIFY(std::abs(trained.weight(0, lane) - before) < 1e-12);
}

void TestOptimisers::lanesOfSeveralOptimisersEqualThoseAlone()
{
    const std::vector<DeviceSeries> fleet = fleetOf(11);
    const BlockSettings settings = settingsBy(Optimiser::Sgd);
    LaneBlock together(settings, 11);
    mixOptimisers(together);
    BlockDriver driver(settings);
    driver.run(together, fleet, 0, 1000);
    for (int lane = 0; lane < 11; ++lane) {
        const BlockSettings own = settingsBy(Optimiser(lane % optimiserCount));
        LaneBlock single(own, 1);
        BlockDriver(own).run(single, {fleet[std::size_t(lane)]}, 0, 1000);
        QVERIFY(single.localModel(0) == together.localModel(lane));
        QVERIFY(single.fleetModel(0) == together.fleetModel(lane));
        QVERIFY(single.localModel(0).bias != -4.0F);
    }
}

void TestOptimisers::everyInstructionSetGivesTheSameBits()
{
    const std::vector<DeviceSeries> fleet = fleetOf(laneCount);
    const BlockSettings settings = settingsBy(Optimiser::Sgd);
    const std::string before(instructionSet());
    std::vector<std::byte> first;
    for (const std::string_view name : availableInstructionSets()) {
        QVERIFY(setInstructionSet(name));
        LaneBlock block(settings, laneCount);
        mixOptimisers(block);
        BlockDriver driver(settings);
        driver.run(block, fleet, 0, 1000);
        for (int lane = 0; lane < laneCount; ++lane)
            block.setFleetModel(lane, driver.global());
        driver.run(block, fleet, 1000, 1500);
        const std::vector<std::byte> bytes = savedBytes(block);
        if (first.empty())
            first = bytes;
        QVERIFY2(bytes == first, std::string(name).c_str());
    }
    setInstructionSet(before);
}

void TestOptimisers::restoredBlockContinuesBitForBit()
{
    const std::vector<DeviceSeries> fleet = fleetOf(10);
    const BlockSettings settings = settingsBy(Optimiser::Sgd);
    LaneBlock undisturbed(settings, 10), resumed(settings, 10);
    mixOptimisers(undisturbed);
    mixOptimisers(resumed);
    BlockDriver driver(settings);
    driver.run(undisturbed, fleet, 0, 500);
    const std::vector<std::byte> bytes = savedBytes(undisturbed);
    std::span<const std::byte> rest(bytes);
    QVERIFY(resumed.restore(rest));
    QVERIFY(rest.empty());
    driver.run(undisturbed, fleet, 500, 1000);
    driver.run(resumed, fleet, 500, 1000);
    QVERIFY(savedBytes(undisturbed) == savedBytes(resumed));
}

void TestOptimisers::chosenDuringARunIsRestored()
{
    const std::vector<DeviceSeries> fleet = fleetOf(3);
    const BlockSettings settings = settingsBy(Optimiser::Sgd);
    LaneBlock block(settings, 3), resumed(settings, 3);
    BlockDriver driver(settings);
    driver.run(block, fleet, 0, 500);
    block.setTrainer(1, {Optimiser::Adam, Schedule::Cosine});
    const std::vector<std::byte> bytes = savedBytes(block);
    std::span<const std::byte> rest(bytes);
    QVERIFY(resumed.restore(rest)); // the settings know nothing of it
    QVERIFY(resumed.trainer(1) == (LaneTrainer{Optimiser::Adam, Schedule::Cosine}));
    QVERIFY(resumed.trainer(2) == LaneTrainer());
    driver.run(block, fleet, 500, 1000);
    driver.run(resumed, fleet, 500, 1000);
    QVERIFY(block.localModel(1) == resumed.localModel(1));

    std::vector<std::byte> cut(bytes.begin(), bytes.end() - 10);
    rest = cut;
    QVERIFY(!resumed.restore(rest));
}

void TestOptimisers::scheduleFactorsByHand_data()
{
    QTest::addColumn<int>("schedule");
    QTest::addColumn<int>("labels");
    QTest::addColumn<double>("factor");
    const auto row = [](Schedule schedule, int t, double factor) {
        QTest::addRow("%d at %d", int(schedule), t) << int(schedule) << t << factor;
    };
    row(Schedule::Constant, 0, 0.1); // T = 100, warm-up 10, floor 0.1
    row(Schedule::Constant, 4, 0.5);
    row(Schedule::Constant, 10, 1);
    row(Schedule::Constant, 100'000, 1);
    row(Schedule::InverseRoot, 10, 1);
    row(Schedule::InverseRoot, 310, 0.5); // 1 / sqrt(1 + 3)
    row(Schedule::InverseRoot, 1'000'000, 0.1);
    row(Schedule::Inverse, 110, 0.5);
    row(Schedule::Inverse, 410, 0.2);
    row(Schedule::Inverse, 5010, 0.1); // 1 / 51 is below the floor
    row(Schedule::Step, 109, 1);
    row(Schedule::Step, 110, 0.5);
    row(Schedule::Step, 310, 0.125);
    row(Schedule::Step, 510, 0.1);
    row(Schedule::Cosine, 10, 1);
    row(Schedule::Cosine, 60, 0.55);                           // half-way from 1 to 0.1
    row(Schedule::Cosine, 85, 0.1 + 0.9 * 0.1464466094067263); // (1 - sqrt(1/2)) / 2
    row(Schedule::Cosine, 110, 1);                             // anew
}

void TestOptimisers::scheduleFactorsByHand()
{
    QFETCH(int, schedule);
    QFETCH(int, labels);
    QFETCH(double, factor);
    const ScheduleSettings settings{100, 10, 0.1};
    const double found = scheduleFactor(Schedule(schedule), settings, std::uint64_t(labels));
    QVERIFY2(std::abs(found - factor) < 1e-12, qPrintable(QString::number(found, 'g', 17)));
}

void TestOptimisers::scheduleMultipliesTheRate()
{
    // A warm-up of two labels: the first at half the rate, what comes then as without one.
    BlockSettings settings = settingsBy(Optimiser::Sgd);
    settings.batchRows = 1;
    DeviceSeries series{{{1, 1}, 1}, {{1, 1}, 0}};
    LaneBlock plain(settings, 1);
    BlockDriver(settings).run(plain, {series}, 0, 1);
    settings.trainer.schedules.warmUp = 2;
    LaneBlock warm(settings, 1);
    BlockDriver driver(settings);
    driver.run(warm, {series}, 0, 1);
    QCOMPARE(warm.trainedLabels(0), std::uint64_t(1));
    QCOMPARE(warm.rateFactor(0), 1.0);
    QCOMPARE(warm.learningRate(0), 0.05F);
    QVERIFY(std::abs((warm.localModel(0).bias + 4) / (plain.localModel(0).bias + 4) - 0.5F) < 1e-4F);
}

void TestOptimisers::keptModelComesBack()
{
    for (const Optimiser optimiser : {Optimiser::Sgd, Optimiser::Adam}) {
        const BlockSettings settings = settingsBy(optimiser);
        const std::vector<DeviceSeries> fleet = fleetOf(2);
        LaneBlock block(settings, 2);
        BlockDriver driver(settings);
        driver.run(block, fleet, 0, 400);
        block.keepModel(0);
        const LinearModel kept = block.localModel(0);
        driver.run(block, fleet, 400, 700);
        const LinearModel other = block.localModel(1);
        QVERIFY(!(block.localModel(0) == kept));
        block.restoreModel(0);
        QVERIFY(block.localModel(0) == kept);
        QVERIFY(block.localModel(1) == other);
        QVERIFY(block.largestWeight(0) < 50);
        block.restoreModel(1); // never kept: untrained
        QCOMPARE(block.localModel(1).bias, -4.0F);
        QCOMPARE(block.largestWeight(1), 4.0F);
    }
}

QTEST_GUILESS_MAIN(TestOptimisers)
#include "tst_optimisers.moc"
