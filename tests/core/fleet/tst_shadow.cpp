// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>

#include <QTest>

#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::fleet;

// The original method in shadow: it must be what the preset "original" is on the same readings, and nothing
// that learns may notice it. Seed 42.
class ShadowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsWhatTheOriginalPresetIs();
    void labelsThatComeLateJudgeItToo();
    void nothingElseChanges();
    void itCanBeginAndEndDuringARun_data();
    void itCanBeginAndEndDuringARun();
    void itGoesOnAfterARestore();
    void theOriginalMethodHasNoShadow();
};

namespace {

constexpr std::uint64_t batches = 60;

RunConfig demo(bool shadow)
{
    RunConfig config;
    applyPreset(QStringLiteral("demo"), config);
    config.batches = batches;
    config.shadowOriginal = shadow;
    return config;
}

std::unique_ptr<Engine> engineFor(const RunConfig &config, int threads = 1)
{
    auto source = openSource(config);
    if (!source)
        qFatal("%s", qPrintable(source.error().text()));
    return std::make_unique<Engine>(config, std::move(*source), threads);
}

std::shared_ptr<const BatchRecord> runTo(Engine &engine, std::uint64_t batch)
{
    std::shared_ptr<const BatchRecord> record;
    while (engine.batch() < batch)
        record = engine.step({});
    return record;
}

/// Accuracy, log loss and PR-AUC of the local models, means over the devices that train.
std::array<double, 3> localMeans(const RunSummary &summary)
{
    const auto &fleet = summary.fleet[std::size_t(learning::Scorer::Local)];
    return {fleet.accuracy, fleet.logLoss, fleet.prAuc};
}

std::array<double, 3> shadowMeans(const RunSummary &summary)
{
    const auto &fleet = summary.original->measured;
    return {fleet.accuracy, fleet.logLoss, fleet.prAuc};
}

RunConfig originalPreset(const LabelConfig &labels)
{
    RunConfig config;
    applyPreset(QStringLiteral("original"), config);
    config.batches = batches;
    config.labels = labels;
    return config;
}

} // namespace

void ShadowTest::itIsWhatTheOriginalPresetIs()
{
    auto original = engineFor(originalPreset({}));
    double claims = 0, count = 0;
    while (!original->finished()) {
        const auto record = original->step({});
        for (const DeviceReport &report : record->devices) {
            if (!report.updated)
                continue;
            claims += double(report.update.accuracy);
            ++count;
        }
    }
    auto ours = engineFor(demo(true));
    runTo(*ours, batches);
    const RunSummary summary = ours->summary();
    QVERIFY(summary.original.has_value());
    QCOMPARE(shadowMeans(summary), localMeans(original->summary()));
    QVERIFY(std::abs(summary.original->claimedAccuracy - claims / count) < 1e-6);
    QVERIFY(summary.original->claimedAccuracy > summary.original->measured.accuracy); // the claim is a boast
}

void ShadowTest::labelsThatComeLateJudgeItToo()
{
    LabelConfig late;
    late.delayReadings = 120;
    auto original = engineFor(originalPreset(late));
    runTo(*original, batches);
    auto config = demo(true);
    config.labels = late;
    auto ours = engineFor(config);
    runTo(*ours, batches);
    QCOMPARE(shadowMeans(ours->summary()), localMeans(original->summary()));
}

void ShadowTest::nothingElseChanges()
{
    auto with = engineFor(demo(true)), without = engineFor(demo(false));
    for (std::uint64_t batch = 0; batch < 20; ++batch) {
        const auto a = with->step({}), b = without->step({});
        QCOMPARE(a->devices.size(), b->devices.size());
        for (std::size_t i = 0; i < a->devices.size(); ++i)
            QVERIFY(a->devices[i].localModel == b->devices[i].localModel);
    }
    QVERIFY(with->globalVersion() == without->globalVersion());
    QVERIFY(!without->summary().original);
}

void ShadowTest::itCanBeginAndEndDuringARun_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("labels at once") << 0;
    QTest::newRow("labels later") << 70;
}

void ShadowTest::itCanBeginAndEndDuringARun()
{
    QFETCH(int, delay);
    auto config = demo(false);
    config.labels.delayReadings = delay;
    auto engine = engineFor(config);
    QVERIFY(std::isnan(runTo(*engine, 20)->fleet.originalClaimed[0]));
    const auto first = engine->step(std::array{Command{CommandKind::ShadowOriginal, {}, 1, 0}});
    QCOMPARE(first->events.front().kind, EventKind::ShadowSet);
    QVERIFY(first->fleet.originalClaimed[std::size_t(ChartMetric::Accuracy)] > 0);
    // Labels are counted as those of its own readings: those of earlier ones are not its business.
    runTo(*engine, 30);
    const auto labelled = engine->summary().original->measured.labelled;
    const auto all = engine->summary().fleet[std::size_t(learning::Scorer::Local)].labelled;
    QVERIFY(labelled > 0 && labelled < all);
    engine->step(std::array{Command{CommandKind::ShadowOriginal, {}, 0, 0}});
    QVERIFY(!engine->summary().original);
}

void ShadowTest::itGoesOnAfterARestore()
{
    auto undisturbed = engineFor(demo(true), 2);
    runTo(*undisturbed, 10);
    const auto middle = undisturbed->save();
    runTo(*undisturbed, 20);
    auto restored = engineFor(demo(false)); // what is restored decides, not the configuration
    QVERIFY(restored->restore(middle));
    runTo(*restored, 20);
    QVERIFY(restored->save() == undisturbed->save());
}

void ShadowTest::theOriginalMethodHasNoShadow()
{
    auto config = originalPreset({});
    config.shadowOriginal = true;
    auto engine = engineFor(config);
    runTo(*engine, 2);
    engine->step(std::array{Command{CommandKind::ShadowOriginal, {}, 1, 0}});
    QVERIFY(!engine->summary().original);
}

QTEST_APPLESS_MAIN(ShadowTest)
#include "tst_shadow.moc"
