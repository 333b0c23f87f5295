// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace fleetgrad::fleet::test;

// Every figure below follows from the seed (42 unless a test says otherwise): nothing fails by chance.
class TestSimulated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndLookLikeAPlant();
    void sameSeedSameBytesAnotherSeedOthers();
    void readingsHaveTheSameBitsOnEveryMachine();
    void readingsDoNotDependOnWhoElseIsRead();
    void goesOnAfterRestoreAsIfNothingHadHappened();
    void restoreRefusesAnotherFleetsState();
    void shareOfAnomaliesIsTheOneWanted_data();
    void shareOfAnomaliesIsTheOneWanted();
    void anomaliesComeInSegmentsOfOneToOverAHundred();
    void withoutHeterogeneityDevicesAreOfOneKind();
    void withHeterogeneityLevelsDiffer();
    void dropOutsSilenceTheWantedShareOfTime();
    void someDevicesJoinLate();
    void batchIsBoundedByTime();
    void everyChannelHasValuesOfItsOwn();
    void noNoiseLeavesASmoothSignal();
    void oneInTwoMayBeAnomalous();
};

static std::unique_ptr<Source> opened(const RunConfig &config)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::move(*source);
}

static RunConfig steady(int devices)
{
    RunConfig config;
    config.simulation.devices = devices;
    config.simulation.dropOutShare = 0;
    config.simulation.lateShare = 0;
    return config;
}

void TestSimulated::namesAreUniqueAndLookLikeAPlant()
{
    for (const int devices : {24, 2407, 20'000}) {
        const auto source = opened(steady(devices));
        QSet<QString> names;
        const QRegularExpression form(u"^[a-z]+-[0-9]{4,6}$"_s);
        for (const DeviceInfo &device : source->devices()) {
            QVERIFY2(form.match(device.name).hasMatch(), qPrintable(device.name));
            names.insert(device.name);
            QCOMPARE(device.units.size(), device.channels.size());
        }
        QCOMPARE(names.size(), devices);
    }
}

void TestSimulated::sameSeedSameBytesAnotherSeedOthers()
{
    RunConfig config = steady(5);
    const auto a = opened(config), b = opened(config);
    config.seed = 43;
    const auto other = opened(config);
    const Readings first = readBatches(*a, 2, 0, 20);
    QVERIFY(first.values == readBatches(*b, 2, 0, 20).values);
    QVERIFY(first.values != readBatches(*other, 2, 0, 20).values);
}

void TestSimulated::readingsHaveTheSameBitsOnEveryMachine()
{
    RunConfig config;
    applyPreset(u"demo"_s, config);
    const auto source = opened(config);
    std::uint64_t hash = 0xCBF29CE484222325ull; // FNV-1a
    for (std::uint32_t device = 0; device < 24; ++device) {
        for (const double value : readBatches(*source, device, 0, 100).values)
            hash = (hash ^ std::bit_cast<std::uint64_t>(value)) * 0x100000001B3ull;
    }
    // A run file made elsewhere is resumed from these readings: change the figure only with its format.
    QCOMPARE(QString::number(hash, 16), u"7e041b6cdcffbe40"_s);
}

void TestSimulated::readingsDoNotDependOnWhoElseIsRead()
{
    const auto alone = opened(steady(5)), together = opened(steady(5));
    const Readings expected = readBatches(*alone, 4, 0, 10);
    Readings found;
    for (std::uint64_t batch = 0; batch < 10; ++batch) {
        for (std::uint32_t device = 0; device < 4; ++device)
            readBatches(*together, device, batch, batch + 1);
        append(found, *together, 4, batch, 50);
    }
    QVERIFY(found.values == expected.values);
    QVERIFY(found.labels == expected.labels);
}

void TestSimulated::goesOnAfterRestoreAsIfNothingHadHappened()
{
    RunConfig config;
    config.simulation.devices = 12;
    config.simulation.channels = 3;
    config.simulation.dropOutShare = 0.1;
    const auto source = opened(config), resumed = opened(config);
    for (std::uint32_t device = 0; device < 12; ++device)
        readBatches(*source, device, 0, 70);
    std::vector<std::byte> bytes;
    source->save(bytes);
    bytes.push_back(std::byte{7});
    std::span<const std::byte> rest(bytes);
    QVERIFY(resumed->restore(rest));
    QCOMPARE(rest.size(), std::size_t(1));
    for (std::uint32_t device = 0; device < 12; ++device) {
        const Readings a = readBatches(*source, device, 70, 120), b = readBatches(*resumed, device, 70, 120);
        QVERIFY(a.values == b.values);
        QVERIFY(a.labels == b.labels);
        QVERIFY(a.counts == b.counts);
    }
    std::vector<std::byte> one, two;
    source->save(one);
    resumed->save(two);
    QVERIFY(one == two);
}

void TestSimulated::restoreRefusesAnotherFleetsState()
{
    std::vector<std::byte> bytes;
    opened(steady(5))->save(bytes);
    std::span<const std::byte> whole(bytes), cut(bytes.data(), bytes.size() - 1);
    QVERIFY(!opened(steady(6))->restore(whole));
    QVERIFY(!opened(steady(5))->restore(cut));
}

void TestSimulated::shareOfAnomaliesIsTheOneWanted_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.01, 0.08, 0.3, 0.5})
        QTest::addRow("%g", share) << share;
}

void TestSimulated::shareOfAnomaliesIsTheOneWanted()
{
    QFETCH(double, share);
    RunConfig config = steady(100);
    config.simulation.anomalyShare = share;
    const auto source = opened(config);
    double sum = 0;
    for (std::uint32_t device = 0; device < 100; ++device)
        sum += readBatches(*source, device, 0, 200).share();
    QVERIFY2(std::abs(sum / 100 - share) <= 0.06 * share, qPrintable(QString::number(sum / 100)));
}

void TestSimulated::anomaliesComeInSegmentsOfOneToOverAHundred()
{
    const auto source = opened(steady(50));
    int shortest = 1 << 20, longest = 0;
    for (std::uint32_t device = 0; device < 50; ++device) {
        const Readings readings = readBatches(*source, device, 0, 200);
        int length = 0;
        for (const std::int8_t label : readings.labels) {
            if (label == 0 && length > 0)
                shortest = std::min(shortest, length);
            length = label == 1 ? length + 1 : 0;
            longest = std::max(longest, length);
        }
    }
    QCOMPARE(shortest, 1);
    QVERIFY2(longest >= 100 && longest <= 250, qPrintable(QString::number(longest)));
}

static double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// Largest over smallest mean of the fleet's devices that have the first one's quantity.
static double spread(double heterogeneity)
{
    RunConfig config = steady(60);
    config.simulation.heterogeneity = heterogeneity;
    const auto source = opened(config);
    double low = 1e300, high = 0;
    for (std::uint32_t device = 0; device < 60; ++device) {
        if (source->devices()[device].channels != source->devices()[0].channels)
            continue;
        const double mean = meanOf(readBatches(*source, device, 0, 40).values);
        low = std::min(low, mean);
        high = std::max(high, mean);
    }
    return high / low;
}

void TestSimulated::withoutHeterogeneityDevicesAreOfOneKind()
{
    RunConfig config = steady(60);
    config.simulation.heterogeneity = 0;
    const auto source = opened(config);
    for (const DeviceInfo &device : source->devices())
        QCOMPARE(device.channels, source->devices()[0].channels);
    QVERIFY(spread(0) < 1.05);
    QVERIFY(readBatches(*source, 0, 0, 2).values != readBatches(*source, 1, 0, 2).values);
}

void TestSimulated::withHeterogeneityLevelsDiffer()
{
    QVERIFY(spread(1) > 1.2);
    QVERIFY(spread(0.2) < spread(1));
}

void TestSimulated::dropOutsSilenceTheWantedShareOfTime()
{
    for (const double share : {0.01, 0.2, 0.9}) {
        RunConfig config = steady(100);
        config.simulation.dropOutShare = share;
        const auto source = opened(config);
        double readings = 0;
        for (std::uint32_t device = 0; device < 100; ++device)
            readings += double(readBatches(*source, device, 0, 400).labels.size());
        const double silent = 1 - readings / (100.0 * 400 * 50);
        QVERIFY2(std::abs(silent - share) < 0.15 * share, qPrintable(QString::number(silent)));
    }
}

void TestSimulated::someDevicesJoinLate()
{
    RunConfig config = steady(200);
    config.simulation.lateShare = 0.25;
    const auto source = opened(config);
    int late = 0;
    for (std::uint32_t device = 0; device < 200; ++device) {
        const Readings readings = readBatches(*source, device, 0, 70);
        const auto first =
            std::find(readings.counts.begin(), readings.counts.end(), 50) - readings.counts.begin();
        QVERIFY(first <= 60);
        late += first > 0;
        QVERIFY(std::all_of(readings.counts.begin() + first, readings.counts.end(),
                            [](int n) { return n == 50; }));
    }
    QVERIFY2(late > 35 && late < 65, qPrintable(QString::number(late)));
}

void TestSimulated::batchIsBoundedByTime()
{
    RunConfig config = steady(1);
    config.simulation.interval = 5; // 60 s hold 12 readings
    QCOMPARE(readBatches(*opened(config), 0, 0, 3).counts, (std::vector<int>{12, 12, 12}));
    config.simulation.interval = 600; // not even one: one all the same
    QCOMPARE(readBatches(*opened(config), 0, 0, 3).counts, (std::vector<int>{1, 1, 1}));
    config.batchSeconds = 0; // no bound
    QCOMPARE(readBatches(*opened(config), 0, 0, 2).counts, (std::vector<int>{50, 50}));
    config.batchReadings = 130; // more than the source makes at a time
    QCOMPARE(readBatches(*opened(config), 0, 0, 2, 130).counts, (std::vector<int>{130, 130}));
}

void TestSimulated::everyChannelHasValuesOfItsOwn()
{
    RunConfig config = steady(2);
    config.simulation.channels = learning::maxChannels;
    const auto source = opened(config);
    const QStringList &channels = source->devices()[0].channels;
    QCOMPARE(channels.size(), learning::maxChannels);
    QCOMPARE(QSet<QString>(channels.begin(), channels.end()).size(), learning::maxChannels);
    const Readings readings = readBatches(*source, 0, 0, 1);
    QCOMPARE(QSet<double>(readings.values.begin(), readings.values.end()).size(),
             qsizetype(readings.values.size()));
    QVERIFY(std::all_of(readings.values.begin(), readings.values.end(),
                        [](double v) { return std::isfinite(v); }));
}

void TestSimulated::noNoiseLeavesASmoothSignal()
{
    RunConfig config = steady(1);
    config.simulation.noise = 0;
    config.simulation.anomalyShare = 0;
    const Readings readings = readBatches(*opened(config), 0, 0, 200);
    // Between incidents the step from one reading to the next is that of an hourly cycle.
    std::vector<double> steps;
    for (std::size_t i = 1; i < readings.values.size(); ++i)
        steps.push_back(std::abs(readings.values[i] - readings.values[i - 1]) / std::abs(readings.values[i]));
    std::nth_element(steps.begin(), steps.begin() + 5000, steps.end());
    QVERIFY2(steps[5000] < 1e-3, qPrintable(QString::number(steps[5000])));
    QVERIFY(steps[5000] > 0);
}

void TestSimulated::oneInTwoMayBeAnomalous()
{
    RunConfig config = steady(1);
    config.simulation.anomalyShare = 0.5;
    config.simulation.heterogeneity = 1;
    const Readings readings = readBatches(*opened(config), 0, 0, 500);
    QVERIFY(readings.segments() > 100);
}

QTEST_GUILESS_MAIN(TestSimulated)
#include "tst_simulated.moc"
