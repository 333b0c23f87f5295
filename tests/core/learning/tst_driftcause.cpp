// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <learning/driftcause.h>

#include <QTest>

using namespace fleetgrad::learning;

namespace {

constexpr double share = 0.2;

ChannelEvidence sign(int channel, DriftSign sign, double deviations = 3)
{
    ChannelEvidence evidence;
    evidence.channel = channel;
    evidence.sign = sign;
    evidence.leaning = true;
    evidence.deviations = deviations;
    return evidence;
}

DriftEvidence device(int channels, std::vector<ChannelEvidence> changed)
{
    DriftEvidence evidence;
    evidence.channels = channels;
    evidence.changed = std::move(changed);
    return evidence;
}

DriftEvidence losses(bool global, bool local, bool decision = false)
{
    DriftEvidence evidence = device(3, {});
    const bool grew[] = {decision, global, local};
    for (int i = 0; i < driftLossCount; ++i) {
        if (grew[i])
            evidence.losses[std::size_t(i)] = sign(-1, DriftSign::LossGrew);
    }
    return evidence;
}

FleetEvidence fleet(std::uint32_t active, std::uint32_t inputs, double usual = 0)
{
    FleetEvidence evidence;
    evidence.active = active;
    evidence.inputs = inputs;
    evidence.usualShare = usual;
    return evidence;
}

} // namespace

Q_DECLARE_METATYPE(fleetgrad::learning::DriftEvidence)
Q_DECLARE_METATYPE(fleetgrad::learning::FleetEvidence)

class TestDriftCause : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstRuleThatHoldsNamesTheCause_data();
    void theFirstRuleThatHoldsNamesTheCause();
    void theStrongestEvidenceIsShown();
};

void TestDriftCause::theFirstRuleThatHoldsNamesTheCause_data()
{
    QTest::addColumn<DriftEvidence>("evidence");
    QTest::addColumn<FleetEvidence>("others");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, const DriftEvidence &evidence, const FleetEvidence &others,
                        DriftCause cause) { QTest::newRow(name) << evidence << others << int(cause); };
    using enum DriftSign;
    const FleetEvidence calm = fleet(100, 1);
    FleetEvidence stale = calm;
    stale.globalLossGrew = true;
    ChannelEvidence leaning;
    leaning.channel = 2;
    leaning.leaning = true;

    row("nothing", device(5, {}), calm, DriftCause::None);
    row("leaning alone", device(5, {leaning}), calm, DriftCause::None);
    row("one is stuck", device(5, {sign(1, Stuck)}), calm, DriftCause::Sensor);
    row("one is missing", device(5, {sign(1, Missing)}), calm, DriftCause::Sensor);
    row("the only one is stuck", device(1, {sign(0, Stuck)}), calm, DriftCause::Sensor);
    row("all are stuck", device(2, {sign(0, Stuck), sign(1, Stuck)}), calm, DriftCause::Sensor);
    row("one is far out", device(5, {sign(1, OutOfRange, 30)}), calm, DriftCause::Sensor);
    row("one is noisy", device(5, {sign(1, NoiseGrew)}), calm, DriftCause::Sensor);
    row("one is quiet", device(5, {sign(1, NoiseVanished)}), calm, DriftCause::Sensor);
    row("the only one is noisy", device(1, {sign(0, NoiseGrew)}), calm, DriftCause::Unknown);
    row("one rose", device(5, {sign(1, LevelRose)}), calm, DriftCause::Unknown);
    row("two of five moved", device(5, {sign(1, LevelRose), leaning}), calm, DriftCause::Environment);
    row("two of nine moved", device(9, {sign(1, LevelRose), leaning}), calm, DriftCause::Unknown);
    row("far out, and others too", device(5, {sign(1, OutOfRange, 30), sign(2, LevelFell)}), calm,
        DriftCause::Environment);
    row("a fifth of the fleet", device(5, {sign(1, LevelRose)}), fleet(100, 20), DriftCause::Environment);
    row("less than a fifth", device(5, {sign(1, LevelRose)}), fleet(100, 19), DriftCause::Unknown);
    row("as many as usual", device(5, {sign(1, LevelRose)}), fleet(100, 25, 0.15), DriftCause::Unknown);
    row("two devices are no fleet", device(5, {sign(1, LevelRose)}), fleet(4, 2), DriftCause::Unknown);
    row("global grew, local not", losses(true, false), calm, DriftCause::GlobalModel);
    row("both grew", losses(true, true), calm, DriftCause::Unknown);
    row("both grew, as everywhere", losses(true, true), stale, DriftCause::GlobalModel);
    row("the decision alone grew", losses(false, false, true), calm, DriftCause::Unknown);
    DriftEvidence both = losses(true, false);
    both.changed = {sign(1, Stuck)};
    row("a broken sensor explains the loss", both, stale, DriftCause::Sensor);
}

void TestDriftCause::theFirstRuleThatHoldsNamesTheCause()
{
    QFETCH(DriftEvidence, evidence);
    QFETCH(FleetEvidence, others);
    QFETCH(int, cause);
    QCOMPARE(int(attribute(evidence, others, share).cause), cause);
}

void TestDriftCause::theStrongestEvidenceIsShown()
{
    const DriftEvidence evidence =
        device(4, {sign(0, DriftSign::LevelRose, 3), sign(2, DriftSign::LevelFell, -7),
                   sign(3, DriftSign::NoiseGrew, 4)});
    const Attribution found = attribute(evidence, fleet(10, 1), share);
    QCOMPARE(found.evidence.channel, 2);
    QCOMPARE(found.moved, 3);
    QVERIFY(!found.fleetWide);
    const Attribution wide = attribute(evidence, fleet(10, 5), share);
    QVERIFY(wide.fleetWide);
    QCOMPARE(wide.fleet, 5U);
}

QTEST_APPLESS_MAIN(TestDriftCause)
#include "tst_driftcause.moc"
