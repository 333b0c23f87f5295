// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
// The promises of LaneBlock about bits: instruction sets, neighbours, save and restore.

#include "blockdriver.h"

#include <QTest>

using namespace fleetgrad::learning;

namespace {

BlockSettings settingsOf(Method method)
{
    BlockSettings settings = method == Method::Original ? originalSettings() : BlockSettings();
    settings.channels = 3;
    settings.histogramBins = 64;
    settings.trainer.l2 = 1e-4;
    settings.trainer.positiveWeight = 2;
    return settings;
}

std::vector<DeviceSeries> mixedFleet()
{
    std::vector<DeviceSeries> fleet;
    for (int lane = 0; lane < laneCount; ++lane)
        fleet.push_back(makeSeries(unsigned(lane + 1), 900 + 17 * lane, 3, lane % 4 == 0 ? 0.1 : 0));
    return fleet;
}

} // namespace

class TestLaneBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInstructionSetGivesTheSameBits_data() { methods(); }
    void everyInstructionSetGivesTheSameBits();
    void unknownInstructionSetIsRefused();
    void deviceAloneEqualsDeviceAmongOthers_data() { methods(); }
    void deviceAloneEqualsDeviceAmongOthers();
    void restoredBlockContinuesBitForBit_data() { methods(); }
    void restoredBlockContinuesBitForBit();
    void restoreRefusesWhatIsNotItsState();
    void batchLengthDoesNotChangeTheWeights();
    void onlyWhatItHasReadIsJudged();

private:
    static void methods()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("sound") << int(Method::Sound);
        QTest::newRow("original") << int(Method::Original);
    }
};

void TestLaneBlock::everyInstructionSetGivesTheSameBits()
{
    QFETCH(int, method);
    const BlockSettings settings = settingsOf(Method(method));
    const std::vector<DeviceSeries> fleet = mixedFleet();
    const std::string before(instructionSet());
    std::vector<std::byte> first;
    const std::vector<std::string_view> available = availableInstructionSets();
    QVERIFY(!available.empty());
    for (const std::string_view name : available) {
        QVERIFY(setInstructionSet(name));
        QCOMPARE(instructionSet(), name);
        LaneBlock block(settings, laneCount);
        BlockDriver driver(settings);
        driver.global().weights[0] = 0.7F;
        driver.run(block, fleet, 0, 1500);
        const std::vector<std::byte> bytes = savedBytes(block);
        if (first.empty())
            first = bytes;
        QVERIFY2(bytes == first, std::string(name).c_str());
    }
    setInstructionSet(before);
    for (const char *name : {"x86-64-v2", "x86-64-v3", "x86-64-v4"})
        if (std::find(available.begin(), available.end(), name) == available.end())
            qInfo("not compared: this processor lacks %s", name);
}

void TestLaneBlock::unknownInstructionSetIsRefused()
{
    const std::string before(instructionSet());
    QVERIFY(!setInstructionSet("x86-64-v9"));
    QCOMPARE(instructionSet(), std::string_view(before));
}

void TestLaneBlock::deviceAloneEqualsDeviceAmongOthers()
{
    QFETCH(int, method);
    const BlockSettings settings = settingsOf(Method(method));
    std::vector<DeviceSeries> fleet = mixedFleet();
    fleet[3][100].values = {1e300, -1e300, 1e300}; // a neighbour goes mad
    LaneBlock together(settings, laneCount);
    BlockDriver driver(settings);
    driver.run(together, fleet, 0, 1500);
    for (const int lane : {0, 17, 31}) {
        LaneBlock single(settings, 1);
        driver.run(single, {fleet[std::size_t(lane)]}, 0, 1500);
        QVERIFY(single.localModel(0) == together.localModel(lane));
        QVERIFY(single.fleetModel(0) == together.fleetModel(lane));
        QVERIFY(sameBits(single.batch(0), together.batch(lane)));
        for (int scorer = 0; scorer < scorerCount; ++scorer) {
            QVERIFY(sameBits(single.whole(0, Scorer(scorer)), together.whole(lane, Scorer(scorer))));
            QVERIFY(sameBits(single.windowed(0, Scorer(scorer)), together.windowed(lane, Scorer(scorer))));
        }
    }
}

void TestLaneBlock::restoredBlockContinuesBitForBit()
{
    QFETCH(int, method);
    const BlockSettings settings = settingsOf(Method(method));
    const std::vector<DeviceSeries> fleet = mixedFleet();
    BlockDriver driver(settings);
    LaneBlock undisturbed(settings, laneCount), before(settings, laneCount), after(settings, laneCount);
    undisturbed.setLearningRate(5, 0.02F);
    before.setLearningRate(5, 0.02F);
    driver.run(undisturbed, fleet, 0, 1500);
    driver.run(before, fleet, 0, 700);

    std::vector<std::byte> bytes{std::byte(1), std::byte(2)};
    before.save(bytes);
    bytes.push_back(std::byte(3));
    std::span<const std::byte> rest = std::span<const std::byte>(bytes).subspan(2);
    QVERIFY(after.restore(rest));
    QCOMPARE(rest.size(), std::size_t(1));
    QCOMPARE(after.learningRate(5), 0.02F);
    QVERIFY(savedBytes(after) == savedBytes(before));
    QCOMPARE(after.labels(0).arrived, before.labels(0).arrived);
    driver.run(after, fleet, 700, 1500);
    QVERIFY(savedBytes(after) == savedBytes(undisturbed));
}

void TestLaneBlock::onlyWhatItHasReadIsJudged()
{
    const BlockSettings settings = settingsOf(Method::Original);
    LaneBlock block(settings, laneCount);
    for (int lane = 0; lane < laneCount; ++lane)
        block.startAt(lane, 400);
    BlockDriver driver(settings);
    driver.run(block, mixedFleet(), 400, 900);
    for (const int lane : {1, 17, 31}) // each of their readings has a label
        QCOMPARE(block.alarms(lane).whole.judged, std::uint64_t(500));
}

void TestLaneBlock::restoreRefusesWhatIsNotItsState()
{
    const BlockSettings settings = settingsOf(Method::Sound);
    const std::vector<std::byte> bytes = savedBytes(LaneBlock(settings, 4));
    const auto restores = [](const BlockSettings &target, int devices, std::vector<std::byte> from) {
        LaneBlock block(target, devices);
        std::span<const std::byte> span(from);
        return block.restore(span);
    };
    QVERIFY(restores(settings, 4, bytes));
    QVERIFY(!restores(settings, 5, bytes));
    BlockSettings other = settings;
    other.channels = 2;
    QVERIFY(!restores(other, 4, bytes));
    other = settings;
    other.histogramBins = 128;
    QVERIFY(!restores(other, 4, bytes));
    other = settings;
    other.method = Method::Original;
    QVERIFY(!restores(other, 4, bytes));
    for (const std::size_t size : {std::size_t(0), std::size_t(7), std::size_t(100), bytes.size() - 1})
        QVERIFY(!restores(settings, 4,
                          std::vector<std::byte>(bytes.begin(), bytes.begin() + std::ptrdiff_t(size))));
    std::vector<std::byte> garbled = bytes;
    garbled[0] ^= std::byte(1);
    QVERIFY(!restores(settings, 4, garbled));
    QVERIFY(!restores(settings, 4, std::vector<std::byte>(bytes.size(), std::byte(0xff))));
}

void TestLaneBlock::batchLengthDoesNotChangeTheWeights()
{
    // Training follows the order of the readings alone: batches of 1 and of 64 end in the same weights.
    BlockSettings settings = settingsOf(Method::Sound);
    const std::vector<DeviceSeries> fleet = mixedFleet();
    std::vector<LinearModel> models;
    for (const int rows : {1, 50, 64}) {
        settings.batchRows = rows;
        LaneBlock block(settings, laneCount);
        BlockDriver(settings).run(block, fleet, 0, 600);
        models.push_back(block.localModel(9));
        QCOMPARE(block.readings(9), std::uint64_t(600));
    }
    QVERIFY(models[0] == models[1]);
    QVERIFY(models[0] == models[2]);
}

QTEST_GUILESS_MAIN(TestLaneBlock)
#include "tst_laneblock.moc"
