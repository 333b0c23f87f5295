// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>
#include <fleet/liveinbox.h>
#include <fleet/livesource.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace Qt::Literals::StringLiterals;

// Labels that real devices send later than their readings, by the keys of these.
class LiveLabelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLabelIsOfTheReadingThatHadItsKey();
    void aKeyThatNeverWasIsRefused();
    void theWindowCountsTheNewestReadings();
    void withoutAWindowNoLabelComesLater();
    void labelsWaitForTheReadingsBeforeThem();
    void labelsAloneMakeABatchInTheEnd();
    void theInboxBoundsThem();
    void moreLabelsThanReadingsAreNoBadUpdate();
    void restoredItGoesOnAsBefore();
};

namespace {

constexpr double start = 1'700'000'000;
constexpr int rows = 20;

RunConfig liveConfig(int window)
{
    RunConfig config;
    config.source = SourceKind::Live;
    config.live.places = 3;
    config.live.labelWindow = window;
    config.batchReadings = rows;
    config.batchSeconds = 60;
    config.federation.holdOut = 0;
    config.federation.everyUpdates = 2;
    return config;
}

DeviceInfo info()
{
    DeviceInfo info;
    info.name = u"pump"_s;
    info.channels = {u"flow"_s};
    return info;
}

LiveReading reading(std::uint64_t key)
{
    return {key, start + double(key), {float(std::sin(double(key) * 0.3))}, {}};
}

/// A run with one real device, batch by batch.
struct Run
{
    explicit Run(const RunConfig &c)
        : inbox(c.live, c.batchReadings, c.batchSeconds), source(std::make_shared<LiveSource>(c, nullptr)),
          engine(c, source, 2)
    {
        inbox.outbox().begin(c, engine.globalVersion());
        (void)inbox.join(info());
    }
    /// The readings of a batch, with every third key alone.
    void read()
    {
        for (int row = 0; row < rows; ++row)
            (void)inbox.push(0, reading(key += 3));
    }
    LiveInbox::Push label(std::uint64_t of, bool isAnomaly)
    {
        return inbox.push(0, LiveLabel{of, isAnomaly});
    }
    std::shared_ptr<const LiveBatch> step()
    {
        std::shared_ptr<const LiveBatch> batch = inbox.cut(start + double(++cuts) * 10);
        take(batch);
        inbox.committed(std::span(&batch, 1));
        return batch;
    }
    void take(const std::shared_ptr<const LiveBatch> &batch)
    {
        source->give(batch);
        const auto record = engine.step({});
        screened.insert(screened.end(), record->screened.begin(), record->screened.end());
        const auto report = std::ranges::find(record->devices, 0u, &DeviceReport::device);
        if (report != record->devices.end())
            labels = report->labels;
    }

    LiveInbox inbox;
    std::shared_ptr<LiveSource> source;
    Engine engine;
    std::uint64_t key = 0;
    int cuts = 0;
    learning::LabelCounts labels;
    std::vector<federation::Screened> screened;
};

} // namespace

void LiveLabelsTest::aLabelIsOfTheReadingThatHadItsKey()
{
    Run run(liveConfig(100));
    run.read();
    run.step();
    QCOMPARE(run.labels.waiting, 20u);
    run.label(30, false);
    run.read();
    run.label(120, true); // the newest of these
    run.step();
    QCOMPARE(run.labels.arrived, 2u);
    QCOMPARE(run.labels.waiting, 38u);
    run.label(30, false);  // once more
    run.label(120, false); // it was wrong
    run.read();
    run.step();
    QCOMPARE(run.labels.arrived, 2u);
    QCOMPARE(run.labels.repeated, 1u);
    QCOMPARE(run.labels.corrected, 1u);
    QCOMPARE(run.labels.refused, 0u);
}

void LiveLabelsTest::aKeyThatNeverWasIsRefused()
{
    Run run(liveConfig(100));
    run.read();
    run.label(31, true); // between two keys
    run.label(1, true);  // before the first
    run.label(63, true); // after the last
    run.step();
    QCOMPARE(run.labels.refused, 3u);
    QCOMPARE(run.labels.arrived, 0u);
}

void LiveLabelsTest::theWindowCountsTheNewestReadings()
{
    Run run(liveConfig(40));
    for (int batch = 0; batch < 5; ++batch) {
        run.read();
        run.step();
    }
    run.label(3 * 60, true); // the reading number 60 of 100: 40 came after it
    run.label(3 * 61, true);
    run.step(); // without readings
    QCOMPARE(run.labels.refused, 1u);
    QCOMPARE(run.labels.arrived, 1u);
    run.label(3 * 60, true);
    run.label(3 * 62, true);
    run.read(); // these count from the next batch on
    run.step();
    QCOMPARE(run.labels.refused, 2u);
    QCOMPARE(run.labels.arrived, 2u);
    run.label(3 * 80, true);
    run.label(3 * 81, true);
    run.step();
    QCOMPARE(run.labels.refused, 3u);
    QCOMPARE(run.labels.arrived, 3u);
}

void LiveLabelsTest::withoutAWindowNoLabelComesLater()
{
    Run run(liveConfig(0));
    run.read();
    run.label(30, true);
    run.step();
    QCOMPARE(run.labels.refused, 1u);
    QCOMPARE(run.labels.arrived, 0u);
}

void LiveLabelsTest::labelsWaitForTheReadingsBeforeThem()
{
    Run run(liveConfig(100));
    for (int batch = 0; batch < 3; ++batch)
        run.read();
    run.label(3, true);
    QVERIFY(!run.step()->labelsOf(0));
    QVERIFY(!run.step()->labelsOf(0));
    QCOMPARE(run.inbox.recordedLabels(0), 0u);
    const auto batch = run.step();
    QVERIFY(batch->labelsOf(0));
    QCOMPARE(batch->labelsOf(0)->labels, (std::vector<LiveLabel>{{3, true}}));
    QCOMPARE(run.inbox.recordedLabels(0), 1u);
}

void LiveLabelsTest::labelsAloneMakeABatchInTheEnd()
{
    Run run(liveConfig(100));
    run.read();
    run.step();
    const double cut = start + 10;
    QVERIFY(!run.inbox.isDue(cut + 1));
    QVERIFY(run.inbox.secondsToDue(cut + 1) > 60 - 2); // when it would be silent
    run.label(3, true);
    QVERIFY(!run.inbox.isDue(cut + 59));
    QVERIFY(run.inbox.isDue(cut + 60));
}

void LiveLabelsTest::theInboxBoundsThem()
{
    Run run(liveConfig(100));
    run.read();
    for (int label = 0; label < LiveInbox::mostBatches * rows; ++label)
        QCOMPARE(run.label(3, label % 2 == 0), LiveInbox::Push::Taken);
    QCOMPARE(run.label(3, true), LiveInbox::Push::Full);
    QCOMPARE(run.label(0, true), LiveInbox::Push::Refused);
    QCOMPARE(run.inbox.counts().labelsWaiting, std::uint64_t(LiveInbox::mostBatches * rows));
    run.step();
    QCOMPARE(run.inbox.counts().labelsWaiting, 0u);
    QCOMPARE(run.label(3, true), LiveInbox::Push::Taken);
}

void LiveLabelsTest::moreLabelsThanReadingsAreNoBadUpdate()
{
    Run run(liveConfig(100));
    for (int batch = 0; batch < 3; ++batch) {
        run.read();
        run.step();
    }
    for (std::uint64_t key = 3; key <= 180; key += 3)
        run.label(key, key % 57 == 0);
    run.step(); // 60 labels, though a batch has 20 readings
    QCOMPARE(run.labels.arrived, 60u);
    QVERIFY(run.screened.empty());
}

void LiveLabelsTest::restoredItGoesOnAsBefore()
{
    const RunConfig config = liveConfig(50);
    Run run(config);
    std::vector<std::shared_ptr<const LiveBatch>> batches;
    std::vector<std::byte> middle;
    for (int batch = 0; batch < 12; ++batch) {
        run.read();
        for (std::uint64_t key = run.key - 57; key <= run.key; key += 3)
            run.label(key - std::min<std::uint64_t>(key - 3, 90), key % 57 == 0);
        batches.push_back(run.step());
        if (batch == 5)
            middle = run.engine.save();
    }
    Run again(config);
    QVERIFY(again.engine.restore(middle));
    for (std::size_t batch = 6; batch < batches.size(); ++batch)
        again.take(batches[batch]);
    QVERIFY(run.labels.arrived > 150);
    QVERIFY(again.engine.save() == run.engine.save());
}

QTEST_GUILESS_MAIN(LiveLabelsTest)
#include "tst_livelabels.moc"
