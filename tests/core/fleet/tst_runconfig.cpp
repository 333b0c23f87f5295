// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/source.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;

class TestRunConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPresetIsNamedAndOpens();
    void presetsHaveTheSizesThatTheyPromise();
    void originalDiffersFromDemoInMethodAndTrainingOnly();
    void unknownPresetChangesNothing();
    void settingsOutOfRangeAreRefusedByName_data();
    void settingsOutOfRangeAreRefusedByName();
};

void TestRunConfig::everyPresetIsNamedAndOpens()
{
    QCOMPARE(presetNames(), (QStringList{u"demo"_s, u"plant"_s, u"city"_s, u"original"_s}));
    for (const QString &name : presetNames()) {
        RunConfig config;
        QVERIFY(applyPreset(name, config));
        QCOMPARE(config.preset, name);
        const auto source = openSource(config);
        QVERIFY2(source.has_value(), qPrintable(source ? QString() : source.error().text()));
        QCOMPARE(int((*source)->devices().size()), config.simulation.devices);
    }
}

void TestRunConfig::presetsHaveTheSizesThatTheyPromise()
{
    RunConfig config;
    applyPreset(u"demo"_s, config);
    QCOMPARE(config.simulation.devices, 24);
    QCOMPARE(config.simulation.interval, 0.5);
    QCOMPARE(config.federation.holdOut, 2);
    applyPreset(u"plant"_s, config);
    QCOMPARE(config.simulation.devices, 2407);
    QCOMPARE(config.federation.trigger, RoundTrigger::Devices);
    QCOMPARE(config.federation.deviceShare, 0.8);
    applyPreset(u"city"_s, config);
    QCOMPARE(config.simulation.devices, 100'000);
    QCOMPARE(config.keepLocalVersions, 50);
}

void TestRunConfig::originalDiffersFromDemoInMethodAndTrainingOnly()
{
    RunConfig demo, original;
    applyPreset(u"demo"_s, demo);
    applyPreset(u"original"_s, original);
    QCOMPARE(original.seed, demo.seed);
    QVERIFY(original.simulation == demo.simulation);
    QCOMPARE(original.method, learning::Method::Original);
    QCOMPARE(original.trainer.initialWeight, 0.1);
    QCOMPARE(original.trainer.initialBias, 0.0);
    QCOMPARE(original.trainer.localRate, 0.01);
    QCOMPARE(original.trainer.fleetRate, 0.01);
    QCOMPARE(original.trainer.gradientClip, 0.0);
    QCOMPARE(original.trainer.weightClip, 0.0);
    QVERIFY(!original.federation.feedback);
    original.federation.feedback = demo.federation.feedback;
    QVERIFY(original.federation == demo.federation);
}

void TestRunConfig::unknownPresetChangesNothing()
{
    RunConfig config;
    config.seed = 7;
    const RunConfig before = config;
    QVERIFY(!applyPreset(u"village"_s, config));
    QVERIFY(config == before);
}

void TestRunConfig::settingsOutOfRangeAreRefusedByName_data()
{
    QTest::addColumn<RunConfig>("config");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *place, auto change) {
        RunConfig config;
        change(config);
        QTest::newRow(place) << config << QString::fromLatin1(place);
    };
    add("simulation.devices", [](RunConfig &c) { c.simulation.devices = 0; });
    add("simulation.channels", [](RunConfig &c) { c.simulation.channels = learning::maxChannels + 1; });
    add("simulation.interval", [](RunConfig &c) { c.simulation.interval = 0; });
    add("simulation.anomaly_share", [](RunConfig &c) { c.simulation.anomalyShare = 0.6; });
    add("simulation.heterogeneity", [](RunConfig &c) { c.simulation.heterogeneity = qQNaN(); });
    add("simulation.noise", [](RunConfig &c) { c.simulation.noise = -1; });
    add("simulation.drop_out_share", [](RunConfig &c) { c.simulation.dropOutShare = 1; });
    add("simulation.late_share", [](RunConfig &c) { c.simulation.lateShare = -0.1; });
    add("batch_readings", [](RunConfig &c) { c.batchReadings = 0; });
    add("batch_seconds", [](RunConfig &c) { c.batchSeconds = -1; });
    add("replay.path", [](RunConfig &c) { c.source = SourceKind::Replay; });
}

void TestRunConfig::settingsOutOfRangeAreRefusedByName()
{
    QFETCH(RunConfig, config);
    QFETCH(QString, place);
    const auto source = openSource(config);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::BadArgument);
    QCOMPARE(source.error().place, place);
    QVERIFY(source.error().sentence.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestRunConfig)
#include "tst_runconfig.moc"
