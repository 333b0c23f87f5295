// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"

#include <desktop/alertlog.h>
#include <desktop/alertsmodel.h>
#include <desktop/logmodels.h>
#include <desktop/notifier.h>

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace Qt::Literals::StringLiterals;

class AlertsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAlertIsOneForAsLongAsItLasts();
    void anAlertIsSinceWhatItIsAboutBegan();
    void ofRealDevicesSilenceIsToldInSeconds();
    void theGravestIsOnTop();
    void anAcknowledgedOneIsNewsAgainWithTwiceAsManyDevices();
    void oneThatGrowsIsNewsWheneverItHasDoubled();
    void manyDevicesAreNamedInShort();
    void theModelFollowsTheLog();
    void rulesAreKept();
    void rulesThatMakeNoSenseAreReadAsAtFirst();
    void aMuteEnds();
    void aRuleIsToldOfOnceAMinute();
    void eachRuleHasAMinuteOfItsOwn();
};

namespace {

const AlertRules rules = defaultAlertRules();

AlertFindings silent(std::vector<std::uint32_t> devices)
{
    AlertFindings findings;
    findings[std::size_t(AlertCondition::Silent)].devices = std::move(devices);
    return findings;
}

QStringList listed(const AlertsModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    return texts;
}

QDateTime clock(int seconds)
{
    return QDateTime(QDate(2026, 3, 1), QTime(6, 0)).addSecs(seconds);
}

Notice notice(AlertCondition condition, std::uint64_t alert)
{
    Notice result;
    result.condition = condition;
    result.alert = alert;
    return result;
}

using Ids = std::vector<std::uint64_t>;

} // namespace

void AlertsTest::anAlertIsOneForAsLongAsItLasts()
{
    AlertLog log;
    QCOMPARE(log.take(silent({2}), rules, 10), Ids{1});
    QCOMPARE(log.take(silent({2, 5, 7}), rules, 12), Ids{1});
    QCOMPARE(log.take(silent({7}), rules, 14), Ids{});
    QCOMPARE(log.open().size(), std::size_t(1));
    QCOMPARE(log.open()[0].since, std::uint64_t(10));
    QCOMPARE(log.open()[0].most, std::size_t(3));
    QCOMPARE(log.open()[0].concerned.devices, std::vector<std::uint32_t>{7});
    QCOMPARE(log.take(silent({}), rules, 20), Ids{});
    QVERIFY(log.open().empty());
    QCOMPARE(log.past()[0].until, std::uint64_t(20));
    QCOMPARE(log.past()[0].concerned.devices, std::vector<std::uint32_t>{7}); // when it was last open
    QCOMPARE(log.take(silent({1}), rules, 30), Ids{2});
    QCOMPARE(log.open()[0].since, std::uint64_t(30));
}

void AlertsTest::anAlertIsSinceWhatItIsAboutBegan()
{
    AlertLog log;
    AlertFindings findings = silent({2});
    findings[std::size_t(AlertCondition::Silent)].since = 4;
    log.take(findings, rules, 10);
    QCOMPARE(log.open()[0].since, std::uint64_t(4));
}

void AlertsTest::ofRealDevicesSilenceIsToldInSeconds()
{
    fleet::RunConfig config;
    config.source = fleet::SourceKind::Live;
    config.live.silentAfter = 90;
    AlertLog log;
    log.take(silent({2}), rules, 10, config);
    QCOMPARE(log.open()[0].sentence, u"Nothing heard for 90 s or longer"_s);
}

void AlertsTest::theGravestIsOnTop()
{
    AlertLog log;
    AlertFindings findings;
    for (AlertFinding &finding : findings)
        finding.devices = {0};
    QCOMPARE(log.take(findings, rules, 1), (Ids{1, 2, 3, 4, 5, 6, 7}));
    const AlertCondition expected[] = {AlertCondition::Quarantined,   AlertCondition::Diverged,
                                       AlertCondition::BelowBaseline, AlertCondition::Drifting,
                                       AlertCondition::Silent,        AlertCondition::Stalled,
                                       AlertCondition::Missing};
    for (std::size_t i = 0; i < log.open().size(); ++i)
        QCOMPARE(log.open()[i].condition, expected[i]);
}

void AlertsTest::anAcknowledgedOneIsNewsAgainWithTwiceAsManyDevices()
{
    AlertLog log;
    log.take(silent({1, 2}), rules, 10);
    log.acknowledge(1, true);
    QCOMPARE(log.take(silent({1, 2, 3}), rules, 11), Ids{});
    QVERIFY(log.open()[0].isAcknowledged);
    QCOMPARE(log.take(silent({1, 2, 3, 4}), rules, 12), Ids{1});
    QVERIFY(!log.open()[0].isAcknowledged);
    log.acknowledge(1, true);
    log.acknowledge(1, false);
    QVERIFY(!log.open()[0].isAcknowledged);
}

void AlertsTest::oneThatGrowsIsNewsWheneverItHasDoubled()
{
    AlertLog log;
    QCOMPARE(log.take(silent({1}), rules, 10), Ids{1});
    QCOMPARE(log.take(silent({1, 2}), rules, 11), Ids{1});
    QCOMPARE(log.take(silent({1, 2, 3}), rules, 12), Ids{});
    QCOMPARE(log.take(silent({1}), rules, 13), Ids{});
    QCOMPARE(log.take(silent({1, 2, 3, 4}), rules, 14), Ids{1});
    QCOMPARE(log.open().size(), std::size_t(1));
}

void AlertsTest::manyDevicesAreNamedInShort()
{
    const handmade::Maker maker(6);
    QCOMPARE(devicesText({{1}, false}, *maker.infos), u"pump-0001"_s);
    QCOMPARE(devicesText({{0, 1, 2}, false}, *maker.infos), u"press-0000, pump-0001, press-0002"_s);
    QCOMPARE(devicesText({{0, 1, 2, 3, 4, 5}, false}, *maker.infos),
             u"press-0000, pump-0001, press-0002 and 3 more"_s);
    QCOMPARE(devicesText({{}, true}, *maker.infos), u"the fleet as a whole"_s);
    QCOMPARE(devicesText({{3}, true}, *maker.infos), u"the fleet as a whole, pump-0003"_s);
}

void AlertsTest::theModelFollowsTheLog()
{
    const handmade::Maker maker(4);
    AlertsModel model;
    const QAbstractItemModelTester tester(&model);
    AlertLog log;
    const auto show = [&](AlertsModel::Muted muted = {}) { model.setLog(log, maker.infos, muted); };
    log.take(silent({1}), rules, 10);
    show();
    QCOMPARE(listed(model), QStringList{u"Silent for 5 batch(es) or longer: pump-0001"_s});
    QCOMPARE(model.index(0).data(EventsModel::BatchRole).toInt(), 10);
    const QPersistentModelIndex first = model.index(0);

    AlertFindings both = silent({1, 3});
    both[std::size_t(AlertCondition::Quarantined)].devices = {0};
    log.take(both, rules, 12);
    show();
    QCOMPARE(listed(model), (QStringList{u"Update kept out of the round: press-0000"_s,
                                         u"Silent for 5 batch(es) or longer: pump-0001, pump-0003"_s}));
    QCOMPARE(first.row(), 1); // it is still that alert

    both[std::size_t(AlertCondition::Quarantined)].devices = {};
    log.take(both, rules, 20);
    log.acknowledge(1, true);
    show();
    QCOMPARE(listed(model),
             (QStringList{u"Silent for 5 batch(es) or longer: pump-0001, pump-0003 · acknowledged"_s,
                          u"Update kept out of the round: press-0000 · over at batch 20"_s}));
    QCOMPARE(first.row(), 0);
    QVERIFY(model.index(1).data(EventsModel::PaleRole).toBool());

    AlertsModel::Muted muted{};
    muted[std::size_t(AlertCondition::Silent)] = true;
    show(muted);
    QVERIFY(model.index(0).data().toString().endsWith(u"· muted"_s));

    log = {};
    show();
    QCOMPARE(model.rowCount(), 0);
}

void AlertsTest::rulesAreKept()
{
    AlertRules changed = defaultAlertRules();
    AlertRule &rule = changed[std::size_t(AlertCondition::Missing)];
    rule.isOn = false;
    rule.threshold = 0.35;
    rule.devices = u"pump-*"_s;
    rule.level = fleet::EventLevel::Critical;
    rule.notify = true;
    rule.mutedUntil = clock(0);
    changed[std::size_t(AlertCondition::Silent)].mutedForGood = true;
    QCOMPARE(alertRulesFromJson(toJson(changed)), changed);
    QCOMPARE(alertRulesFromJson({}), defaultAlertRules());
    // For this run is for no other.
    rule.mutedForRun = true;
    QVERIFY(!alertRulesFromJson(toJson(changed))[std::size_t(AlertCondition::Missing)].mutedForRun);
}

void AlertsTest::rulesThatMakeNoSenseAreReadAsAtFirst()
{
    const AlertRules read =
        alertRulesFromJson(R"({"missing": {"threshold": 7, "level": 9}, "silent": 3, "new": {"on": true}})");
    QCOMPARE(read[std::size_t(AlertCondition::Missing)].threshold, 1.0); // the most there is
    QCOMPARE(read[std::size_t(AlertCondition::Missing)].level, fleet::EventLevel::Warning);
    QCOMPARE(read[std::size_t(AlertCondition::Silent)],
             defaultAlertRules()[std::size_t(AlertCondition::Silent)]);
    QCOMPARE(alertRulesFromJson("{"), defaultAlertRules());
}

void AlertsTest::aMuteEnds()
{
    AlertRule rule;
    mute(rule, Mute::QuarterHour, clock(0));
    QVERIFY(rule.isMuted(clock(0)) && rule.isMuted(clock(899)) && !rule.isMuted(clock(900)));
    mute(rule, Mute::Hour, clock(0));
    QVERIFY(rule.isMuted(clock(3599)) && !rule.isMuted(clock(3600)));
    for (const Mute how : {Mute::Run, Mute::Good}) {
        mute(rule, how, clock(0));
        QVERIFY(rule.isMuted(clock(1'000'000)));
    }
    mute(rule, Mute::No, clock(0));
    QVERIFY(!rule.isMuted(clock(0)));
}

void AlertsTest::aRuleIsToldOfOnceAMinute()
{
    NoticeLimit limit;
    QVERIFY(limit.offer(notice(AlertCondition::Silent, 1), clock(0)));
    for (int i = 0; i < 13; ++i)
        QVERIFY(!limit.offer(notice(AlertCondition::Silent, std::uint64_t(2 + i)), clock(10 + i)));
    QVERIFY(limit.due(clock(59)).empty());
    const auto due = limit.due(clock(60));
    QCOMPARE(due.size(), std::size_t(1));
    QCOMPARE(due[0].alert, std::uint64_t(14)); // the newest of the 13, and 12 more
    QCOMPARE(due[0].more, 12);
    QVERIFY(limit.due(clock(61)).empty());
    QVERIFY(!limit.offer(notice(AlertCondition::Silent, 15), clock(119)));
    QCOMPARE(limit.due(clock(120)).at(0).more, 0);
    QVERIFY(limit.offer(notice(AlertCondition::Silent, 16), clock(180)));
}

void AlertsTest::eachRuleHasAMinuteOfItsOwn()
{
    NoticeLimit limit;
    QVERIFY(limit.offer(notice(AlertCondition::Silent, 1), clock(0)));
    QVERIFY(limit.offer(notice(AlertCondition::Quarantined, 2), clock(1)));
}

QTEST_APPLESS_MAIN(AlertsTest)
#include "tst_alerts.moc"
