// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/driftmonitor.h>

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace fleetgrad::learning;

namespace {

constexpr int rows = 50;

/// A value of channel `channel` in reading `reading`, given what a sound sensor would say.
using Change = std::function<double(int reading, int channel, double sound)>;

/// Noise of deviation 1 about 10 * (channel + 1), for so many batches.
void run(DriftMonitor &monitor, unsigned seed, int channels, int batches, const Change &change, int lane = 0)
{
    std::mt19937 generator(seed);
    BatchInput input;
    int reading = 0;
    for (int batch = 0; batch < batches; ++batch) {
        input.reset(rows, channels);
        input.count(lane) = rows;
        for (int row = 0; row < rows; ++row, ++reading) {
            for (int c = 0; c < channels; ++c) {
                double noise = -6;
                for (int k = 0; k < 12; ++k)
                    noise += double(generator()) / 4294967296.0;
                input.value(row, c, lane) = change(reading, c, 10.0 * (c + 1) + noise);
            }
        }
        monitor.observe(input);
    }
}

DriftEvidence after(int channels, int batches, const Change &change, unsigned seed = 5)
{
    DriftMonitor monitor(ChangeSettings(), channels, 1);
    run(monitor, seed, channels, batches, change);
    return monitor.evidence(0);
}

constexpr int changed = 60 * rows; ///< the reading with which something happens

} // namespace

class TestDriftMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStaysAsItWasIsNoDrift();
    void everySignIsTold_data();
    void everySignIsTold();
    void devicesDoNotTouchEachOther();
    void quarantineHidesTheChannelAndWatchesOn();
    void aRestartCanBeTakenBack();
    void aSavedMonitorGoesOnBitForBit();
    void hostileValuesAreHarmless();
};

void TestDriftMonitor::whatStaysAsItWasIsNoDrift()
{
    // Seeds 1 to 60, three channels, 400 blocks: 3.6 million values.
    int found = 0;
    for (unsigned seed = 1; seed <= 60; ++seed)
        found += after(
                     3, 400, [](int, int, double x) { return x; }, seed)
                     .anyFound();
    QCOMPARE(found, 0);
}

void TestDriftMonitor::everySignIsTold_data()
{
    QTest::addColumn<int>("sign");
    QTest::addColumn<int>("kind");
    QTest::newRow("level rose") << int(DriftSign::LevelRose) << 0;
    QTest::newRow("level fell") << int(DriftSign::LevelFell) << 1;
    QTest::newRow("out of range") << int(DriftSign::OutOfRange) << 2;
    QTest::newRow("stuck") << int(DriftSign::Stuck) << 3;
    QTest::newRow("missing") << int(DriftSign::Missing) << 4;
    QTest::newRow("noise grew") << int(DriftSign::NoiseGrew) << 5;
    QTest::newRow("noise vanished") << int(DriftSign::NoiseVanished) << 6;
}

void TestDriftMonitor::everySignIsTold()
{
    QFETCH(int, sign);
    QFETCH(int, kind);
    const Change change = [kind](int reading, int channel, double x) {
        if (channel != 1 || reading < changed)
            return x;
        switch (kind) {
        case 0:
            return x + 4;
        case 1:
            return x - 4;
        case 2:
            return x + 40;
        case 3:
            return 20.5;
        case 4:
            return std::numeric_limits<double>::quiet_NaN();
        case 5:
            return 20 + 6 * (x - 20);
        default:
            return 20 + 0.1 * (x - 20);
        }
    };
    const DriftEvidence evidence = after(4, 60 + 20, change); // 1,000 readings later
    QCOMPARE(int(evidence.changed.size()), 1);
    QCOMPARE(evidence.changed[0].channel, 1);
    QCOMPARE(int(evidence.changed[0].sign), sign);
    QVERIFY(std::abs(evidence.changed[0].blocks - 20) <= 2);
    if (kind == 0) { // what was before and is now, and by how many deviations of a reading
        QVERIFY(std::abs(evidence.changed[0].before - 20) < 0.6);
        QVERIFY(std::abs(evidence.changed[0].after - 24) < 0.3);
        QVERIFY(evidence.changed[0].deviations > 2.5 && evidence.changed[0].deviations < 4.2);
    }
    QVERIFY(!after(4, 60 + 3, change).inputsFound()); // not within 150 readings: an anomaly may last so long
}

void TestDriftMonitor::devicesDoNotTouchEachOther()
{
    const Change moves = [](int reading, int, double x) { return reading < changed ? x : x + 5; };
    DriftMonitor alone(ChangeSettings(), 2, 1), third(ChangeSettings(), 2, 5);
    run(alone, 8, 2, 90, moves, 0);
    run(third, 8, 2, 90, moves, 3);
    const DriftEvidence a = alone.evidence(0), b = third.evidence(3);
    QCOMPARE(a.changed.size(), b.changed.size());
    for (std::size_t i = 0; i < a.changed.size(); ++i)
        QCOMPARE(b.changed[i].after, a.changed[i].after); // to the bit
    QVERIFY(!third.evidence(2).anyFound());
}

void TestDriftMonitor::quarantineHidesTheChannelAndWatchesOn()
{
    DriftMonitor monitor(ChangeSettings(), 2, 1);
    monitor.setQuarantined(0, 1, true);
    monitor.setQuarantined(0, 7, true); // there is no such channel
    BatchInput input;
    input.reset(2, 2);
    input.count(0) = 2;
    for (int row = 0; row < 2; ++row)
        input.value(row, 0, 0) = input.value(row, 1, 0) = 1;
    monitor.mask(input);
    QCOMPARE(input.value(1, 0, 0), 1.0);
    QVERIFY(std::isnan(input.value(1, 1, 0)));

    // A broken sensor in quarantine does not become the norm, and its return is seen.
    const auto broken = [](int until) {
        return [until](int reading, int channel, double x) {
            return channel == 1 && reading >= changed && reading < until ? x + 50 : x;
        };
    };
    run(monitor, 3, 2, 300, broken(1 << 30));
    QVERIFY(monitor.evidence(0).inputsFound());
    DriftMonitor repaired(ChangeSettings(), 2, 1);
    repaired.setQuarantined(0, 1, true);
    run(repaired, 3, 2, 300, broken(280 * rows));
    QVERIFY(!repaired.evidence(0).inputsFound());
    DriftMonitor accepted(ChangeSettings(), 2, 1);
    run(accepted, 3, 2, 300, broken(1 << 30));
    QVERIFY(!accepted.evidence(0).inputsFound());
}

void TestDriftMonitor::aRestartCanBeTakenBack()
{
    const Change moves = [](int reading, int, double x) { return reading < changed ? x : x + 5; };
    DriftMonitor monitor(ChangeSettings(), 1, 1);
    run(monitor, 4, 1, 85, moves);
    QVERIFY(monitor.evidence(0).inputsFound());
    monitor.restart(0);
    QVERIFY(!monitor.evidence(0).anyFound());
    QVERIFY(monitor.undoRestart(0));
    QVERIFY(monitor.evidence(0).inputsFound());
    QVERIFY(!monitor.undoRestart(0));
}

void TestDriftMonitor::aSavedMonitorGoesOnBitForBit()
{
    const Change moves = [](int reading, int, double x) {
        return reading < 20 * rows ? x : x + 0.02 * reading;
    };
    DriftMonitor whole(ChangeSettings(), 3, 2), copy(ChangeSettings(), 3, 2);
    run(whole, 6, 3, 70, moves, 1);
    whole.restart(1);
    std::vector<std::byte> bytes, again;
    whole.save(bytes);
    std::span<const std::byte> left(bytes);
    QVERIFY(copy.restore(left));
    QVERIFY(left.empty());
    run(whole, 9, 3, 40, moves, 1);
    run(copy, 9, 3, 40, moves, 1);
    bytes.clear();
    whole.save(bytes);
    copy.save(again);
    QVERIFY(bytes == again);
    DriftMonitor other(ChangeSettings(), 2, 2);
    std::span<const std::byte> wrong(bytes);
    QVERIFY(!other.restore(wrong));
    std::span<const std::byte> cut(bytes.data(), bytes.size() / 2);
    QVERIFY(!copy.restore(cut));
}

void TestDriftMonitor::hostileValuesAreHarmless()
{
    const double values[] = {
        1e308,  -1e308, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(),
        5e-324, 0};
    const DriftEvidence evidence =
        after(2, 100, [&](int reading, int, double) { return values[(reading * 7) % 6]; });
    for (const ChannelEvidence &channel : evidence.changed) {
        QVERIFY(std::isfinite(channel.before) && std::isfinite(channel.after));
        QVERIFY(std::isfinite(channel.deviations));
    }
}

QTEST_APPLESS_MAIN(TestDriftMonitor)
#include "tst_driftmonitor.moc"
