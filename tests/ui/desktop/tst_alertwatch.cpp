// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"

#include <desktop/alertwatch.h>

#include <QtTest>

#include <functional>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace Qt::Literals::StringLiterals;

// Fleets of four devices by hand: press-0000, pump-0001, press-0002, pump-0003.

class AlertWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleHoldsAndIsOver_data();
    void aRuleHoldsAndIsOver();
    void aShareOfMissingValuesIsOfTheLastReadings();
    void labelsThatAreMeantToComeLateDoNotStall();
    void devicesThatCannotLearnDoNotStall();
    void aDeviceThatHasJustBegunIsNotBelowABaseline();
    void whatFlapsIsOneAlert();
    void whatHappenedBetweenTwoLooksIsFound();
    void whatHappenedLongBeforeTheFirstLookIsPast();
    void aFilterChoosesTheDevices();
    void anotherThresholdAsksAnew();
    void aRuleThatIsOffFindsNothing();
    void theFleetAsAWholeDrifts();
    void anOpenedRunSaysSinceWhenItIsSo();
    void aRealDeviceIsSilentAsSoonAsItsStateSaysSo();
    void devicesThatJoinLeaveTheOthersAsTheyWere();
};

namespace {

using Devices = std::vector<std::uint32_t>;

/// All healthy: learning, with readings and labels.
handmade::Maker healthy()
{
    handmade::Maker maker(4);
    for (session::DeviceRow &row : maker.rows)
        row.state = fleet::DeviceState::Learning;
    return maker;
}

session::Snapshot at(const handmade::Maker &maker, std::uint64_t batch)
{
    session::Snapshot snapshot = *maker.snapshot();
    snapshot.batch = batch;
    return snapshot;
}

AlertRules only(AlertCondition condition)
{
    AlertRules rules = defaultAlertRules();
    for (std::size_t i = 0; i < rules.size(); ++i)
        rules[i].isOn = i == std::size_t(condition);
    return rules;
}

struct Watched
{
    explicit Watched(AlertCondition which) : condition(which), rules(only(which)) {}
    Devices look(const handmade::Maker &maker, std::uint64_t batch) { return look(at(maker, batch)); }
    Devices look(const session::Snapshot &snapshot)
    {
        const AlertFindings findings = watch.look(snapshot, rules);
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (i != std::size_t(condition) && !findings[i].isEmpty())
                return {999};
        }
        return findings[std::size_t(condition)].devices;
    }
    AlertCondition condition;
    AlertRules rules;
    AlertWatch watch;
};

using Change = std::function<void(handmade::Maker &, std::uint64_t batch)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void AlertWatchTest::aRuleHoldsAndIsOver_data()
{
    using fleet::DeviceState;
    QTest::addColumn<int>("condition");
    QTest::addColumn<Change>("almost");
    QTest::addColumn<Change>("wrong");
    QTest::addColumn<Change>("well");
    const auto add = [](const char *name, AlertCondition condition, const Change &almost, const Change &wrong,
                        const Change &well) {
        QTest::newRow(name) << int(condition) << almost << wrong << well;
    };
    const auto gains = [](double mean, double reach) {
        return [mean, reach](handmade::Maker &m, std::uint64_t) {
            m.rows[1].gains = {{0.2, 0.05}, {mean, reach}, {0.1, 0.05}};
            m.rows[1].decision.logLoss = 0.3f; // it is known: there are 200 labels
        };
    };
    const auto state = [](DeviceState which) {
        return [which](handmade::Maker &m, std::uint64_t) { m.rows[1].state = which; };
    };
    const auto event = [](fleet::EventKind kind, std::int64_t device) {
        return [kind, device](handmade::Maker &m, std::uint64_t batch) {
            m.addEvent(batch);
            m.events.back().kind = kind;
            m.events.back().device = device;
        };
    };
    const auto nothing = [](handmade::Maker &, std::uint64_t) {};
    const auto age = [](std::uint64_t readings) {
        return [readings](handmade::Maker &m, std::uint64_t) { m.rows[1].labels.age = readings; };
    };
    const auto silent = [](std::uint64_t batches) {
        return [batches](handmade::Maker &m, std::uint64_t batch) {
            m.rows[1].state = batches > 0 ? DeviceState::Silent : DeviceState::Learning;
            m.rows[1].lastBatch = batch - batches;
        };
    };
    const auto drift = [](learning::DriftCause cause) {
        return [cause](handmade::Maker &m, std::uint64_t) { m.rows[1].drift.cause = cause; };
    };
    add("stalled", AlertCondition::Stalled, age(999), age(1000), age(0));
    add("diverged", AlertCondition::Diverged, event(fleet::EventKind::RateSet, 1),
        event(fleet::EventKind::Diverged, 1), nothing);
    add("silent", AlertCondition::Silent, silent(4), silent(5), silent(0));
    add("drifting", AlertCondition::Drifting, nothing, drift(learning::DriftCause::Sensor),
        drift(learning::DriftCause::None));
    add("quarantined", AlertCondition::Quarantined, state(DeviceState::NoGain),
        state(DeviceState::Quarantined), state(DeviceState::Learning));
    add("quarantined and back", AlertCondition::Quarantined, nothing, event(fleet::EventKind::Quarantined, 1),
        nothing);
    // The last label is better by 0.04, but the interval reaches 0.01 to the other side.
    add("below a baseline", AlertCondition::BelowBaseline, gains(-0.04, 0.05), gains(-0.04, 0.03),
        gains(0.02, 0.01));
}

void AlertWatchTest::aRuleHoldsAndIsOver()
{
    QFETCH(const int, condition);
    QFETCH(const Change, almost);
    QFETCH(const Change, wrong);
    QFETCH(const Change, well);
    handmade::Maker maker = healthy();
    Watched watched{AlertCondition(condition)};
    QCOMPARE(watched.look(maker, 100), Devices{});
    almost(maker, 101);
    QCOMPARE(watched.look(maker, 101), Devices{});
    wrong(maker, 102);
    QCOMPARE(watched.look(maker, 102), Devices{1});
    well(maker, 103);
    // Over after ten batches and three looks in a row.
    QCOMPARE(watched.look(maker, 103), Devices{1});
    QCOMPARE(watched.look(maker, 104), Devices{1});
    QCOMPARE(watched.look(maker, 111), Devices{1});
    QCOMPARE(watched.look(maker, 112), Devices{});
    QCOMPARE(watched.look(maker, 113), Devices{});
}

void AlertWatchTest::aShareOfMissingValuesIsOfTheLastReadings()
{
    handmade::Maker maker = healthy();
    Watched watched(AlertCondition::Missing);
    const auto read = [&](std::uint64_t batch, std::uint64_t readings, std::uint64_t missing) {
        maker.rows[2].readings = readings;
        maker.rows[2].missing = missing;
        return watched.look(maker, batch);
    };
    // One channel, threshold 20 %: it ends below 16 % only.
    QCOMPARE(read(10, 199, 199), Devices{});         // too few to tell
    QCOMPARE(read(20, 1000, 199), Devices{});        // 19.9 % of 1,000
    QCOMPARE(read(24, 1200, 199 + 40), Devices{2});  // 20 % of 200
    QCOMPARE(read(44, 2200, 239 + 170), Devices{2}); // 17 %
    QCOMPARE(read(64, 3200, 409 + 150), Devices{2}); // 15 %: first look
    QCOMPARE(read(84, 4200, 559), Devices{2});
    QCOMPARE(read(104, 5200, 559), Devices{});
}

void AlertWatchTest::labelsThatAreMeantToComeLateDoNotStall()
{
    handmade::Maker maker = healthy();
    maker.rows[0].labels.age = 1500;
    auto config = std::make_shared<fleet::RunConfig>();
    config->labels.delayReadings = 600;
    session::Snapshot snapshot = at(maker, 50);
    snapshot.config = config;
    Watched watched(AlertCondition::Stalled);
    QCOMPARE(watched.look(snapshot), Devices{});
    Watched undelayed(AlertCondition::Stalled);
    QCOMPARE(undelayed.look(maker, 50), Devices{0});
}

void AlertWatchTest::devicesThatCannotLearnDoNotStall()
{
    handmade::Maker maker = healthy();
    const fleet::DeviceState states[] = {fleet::DeviceState::HoldOut, fleet::DeviceState::Finished,
                                         fleet::DeviceState::Silent, fleet::DeviceState::TooFewLabels};
    for (std::size_t i = 0; i < 4; ++i) {
        maker.rows[i].labels.age = 5000;
        maker.rows[i].state = states[i];
    }
    Watched watched(AlertCondition::Stalled);
    QCOMPARE(watched.look(maker, 50), Devices{3});
    // A source that has no label of a device never had one.
    auto infos = *maker.infos;
    infos[3].labelled = false;
    maker.infos = std::make_shared<std::vector<fleet::DeviceInfo>>(infos);
    Watched unlabelled(AlertCondition::Stalled);
    QCOMPARE(unlabelled.look(maker, 50), Devices{});
}

void AlertWatchTest::aDeviceThatHasJustBegunIsNotBelowABaseline()
{
    handmade::Maker maker = healthy();
    maker.rows[2].gains.unsupervised = {-0.4, 0.1};
    Watched watched(AlertCondition::BelowBaseline);
    QCOMPARE(watched.look(maker, 1), Devices{});
    maker.rows[2].decision.logLoss = 0.6f;
    QCOMPARE(watched.look(maker, 5), Devices{2});
}

void AlertWatchTest::whatFlapsIsOneAlert()
{
    handmade::Maker maker = healthy();
    Watched watched(AlertCondition::Quarantined);
    for (std::uint64_t batch = 1; batch <= 40; ++batch) {
        maker.rows[3].state = batch % 2 ? fleet::DeviceState::Quarantined : fleet::DeviceState::Learning;
        QCOMPARE(watched.look(maker, batch), Devices{3});
    }
}

void AlertWatchTest::whatHappenedBetweenTwoLooksIsFound()
{
    handmade::Maker maker = healthy();
    Watched watched(AlertCondition::Diverged);
    QCOMPARE(watched.look(maker, 100), Devices{});
    maker.addEvent(130);
    maker.events.back().kind = fleet::EventKind::Diverged;
    maker.events.back().device = 0;
    maker.addEvent(290);
    QCOMPARE(watched.look(maker, 300), Devices{0});
}

void AlertWatchTest::whatHappenedLongBeforeTheFirstLookIsPast()
{
    handmade::Maker maker = healthy();
    for (const std::uint64_t batch : {100, 295}) {
        maker.addEvent(batch);
        maker.events.back().kind = fleet::EventKind::Diverged;
        maker.events.back().device = batch == 100 ? 0 : 1;
    }
    Watched watched(AlertCondition::Diverged);
    QCOMPARE(watched.look(maker, 300), Devices{1});
}

void AlertWatchTest::aFilterChoosesTheDevices()
{
    handmade::Maker maker = healthy();
    for (session::DeviceRow &row : maker.rows)
        row.drift.cause = learning::DriftCause::Environment;
    Watched watched(AlertCondition::Drifting);
    QCOMPARE(watched.look(maker, 5), (Devices{0, 1, 2, 3}));
    AlertRule &rule = watched.rules[std::size_t(AlertCondition::Drifting)];
    rule.devices = u"pump-*"_s;
    QCOMPARE(watched.look(maker, 6), (Devices{1, 3}));
    rule.devices = u"pump-* acc<0.52"_s; // 0.50 + 0.01 times the number
    QCOMPARE(watched.look(maker, 7), Devices{1});
}

void AlertWatchTest::anotherThresholdAsksAnew()
{
    handmade::Maker maker = healthy();
    maker.rows[0].labels.age = 1500;
    Watched watched(AlertCondition::Stalled);
    QCOMPARE(watched.look(maker, 5), Devices{0});
    watched.rules[std::size_t(AlertCondition::Stalled)].threshold = 2000;
    QCOMPARE(watched.look(maker, 5), Devices{});
}

void AlertWatchTest::aRuleThatIsOffFindsNothing()
{
    handmade::Maker maker = healthy();
    maker.rows[0].state = fleet::DeviceState::Quarantined;
    Watched watched(AlertCondition::Quarantined);
    QCOMPARE(watched.look(maker, 5), Devices{0});
    watched.rules[std::size_t(AlertCondition::Quarantined)].isOn = false;
    QCOMPARE(watched.look(maker, 6), Devices{});
}

void AlertWatchTest::theFleetAsAWholeDrifts()
{
    const handmade::Maker maker = healthy();
    session::Snapshot snapshot = at(maker, 5);
    snapshot.drift.cause = learning::DriftCause::GlobalModel;
    AlertWatch watch;
    AlertRules rules = defaultAlertRules();
    const auto drift = std::size_t(AlertCondition::Drifting);
    QVERIFY(watch.look(snapshot, rules)[drift].wholeFleet);
    rules[drift].devices = u"pump"_s; // of which nobody said that all of them drift
    AlertWatch filtered;
    QVERIFY(!filtered.look(snapshot, rules)[drift].wholeFleet);
}

void AlertWatchTest::anOpenedRunSaysSinceWhenItIsSo()
{
    handmade::Maker maker = healthy();
    maker.rows[1].state = maker.rows[2].state = fleet::DeviceState::Silent;
    maker.rows[1].lastBatch = 250;
    maker.rows[2].lastBatch = 240;
    maker.rows[3].drift.cause = learning::DriftCause::Sensor;
    maker.rows[3].drift.since = 120;
    maker.addEvent(295);
    maker.events.back().kind = fleet::EventKind::Quarantined;
    maker.events.back().device = 0;
    AlertWatch watch;
    const AlertFindings findings = watch.look(at(maker, 300), defaultAlertRules());
    QCOMPARE(findings[std::size_t(AlertCondition::Silent)], (AlertFinding{{1, 2}, false, 241}));
    QCOMPARE(findings[std::size_t(AlertCondition::Drifting)], (AlertFinding{{3}, false, 120}));
    QCOMPARE(findings[std::size_t(AlertCondition::Quarantined)], (AlertFinding{{0}, false, 295}));
}

/// Where nobody sends any more there are no more batches.
void AlertWatchTest::aRealDeviceIsSilentAsSoonAsItsStateSaysSo()
{
    handmade::Maker maker = healthy();
    maker.rows[1].state = fleet::DeviceState::Silent;
    maker.rows[1].lastBatch = 99;
    Watched watched(AlertCondition::Silent);
    session::Snapshot snapshot = at(maker, 100);
    QCOMPARE(watched.look(snapshot), Devices{});
    fleet::RunConfig config;
    config.source = fleet::SourceKind::Live;
    snapshot.config = std::make_shared<const fleet::RunConfig>(config);
    QCOMPARE(watched.look(snapshot), Devices{1});
}

void AlertWatchTest::devicesThatJoinLeaveTheOthersAsTheyWere()
{
    const handmade::Maker few(4), more(6);
    session::Snapshot snapshot = at(few, 100);
    snapshot.config = std::make_shared<const fleet::RunConfig>();
    auto rows = *snapshot.devices;
    rows[1].drift.cause = learning::DriftCause::Sensor;
    snapshot.devices = std::make_shared<const std::vector<session::DeviceRow>>(rows);
    Watched watched(AlertCondition::Drifting);
    QCOMPARE(watched.look(snapshot), Devices{1});
    // Its drift is over a batch later, which begins the time in which it is still told of.
    session::Snapshot joined = at(more, 101);
    joined.config = snapshot.config;
    QCOMPARE(watched.look(joined), Devices{1});
    joined.config = std::make_shared<const fleet::RunConfig>(); // another run
    joined.infos = std::make_shared<const std::vector<fleet::DeviceInfo>>(*joined.infos);
    QCOMPARE(watched.look(joined), Devices{});
}

QTEST_APPLESS_MAIN(AlertWatchTest)
#include "tst_alertwatch.moc"
