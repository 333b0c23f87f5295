// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/fleetfilter.h>

#include <QtTest>

#include <cmath>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

class FleetFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsDecide_data();
    void termsDecide();
    void figuresThatDoNotExistNeverMatch();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
};

void FleetFilterTest::termsDecide_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("accepted");
    // The device: pump-0171, accuracy .65, log loss .25, rate .05 locked, 1200 readings, v12, no gain; a
    // sensor broke, and is not in quarantine.
    const std::pair<const char *, bool> cases[] = {
        {"", true},
        {"pump", true},
        {"PUMP", true},
        {"press", false},
        {"pump-*", true},
        {"*171", true},
        {"pump", true},
        {"171*", false},
        {"p?mp-0171", true},
        {"acc<0.7", true},
        {"acc<0.65", false},
        {"acc<=0.65", true},
        {"accuracy>.6", true},
        {"loss>0.2", true},
        {"loss<0,2", false},
        {"rate=0.05", true},
        {"rate<0.05", false},
        {"samples>=1200", true},
        {"v>12", false},
        {"state:no", true},
        {"state:no-gain", true},
        {"state:learning", false},
        {"is:locked", true},
        {"is:alarm", true},
        {"found>=0.75", true},
        {"found<0.75", false},
        {"false<2", true},
        {"delay>60", false},
        {"drift:sensor", true},
        {"drift:any", true},
        {"drift:environment", false},
        {"drift:acting", false},
        {"state:drifting", true},
        {"acc < 0.7", true},
        {"acc >= 0.7 pump", false},
        {"pump acc <0.7 loss> 0.2", true},
        {"drift:sens state:no", true},
        {"pump acc<0.7 loss>0.2", true},
        {"pump acc<0.7 loss>0.3", false},
    };
    for (const auto &[filter, accepted] : cases)
        QTest::newRow(filter) << QString::fromLatin1(filter) << accepted;
}

void FleetFilterTest::termsDecide()
{
    QFETCH(QString, filter);
    fleet::DeviceInfo info;
    info.name = u"pump-0171"_s;
    session::DeviceRow row;
    row.decision.accuracy = 0.65f;
    row.decision.logLoss = 0.25f;
    row.learningRate = 0.05f;
    row.rateLocked = true;
    row.alarms.on = true;
    row.alarms.window.events = 4;
    row.alarms.window.found = 3;
    row.falseAlarmsPerDay = 1.5f;
    row.detectionSeconds = 45;
    row.readings = 1200;
    row.version = 12;
    row.state = fleet::DeviceState::NoGain;
    row.drift.cause = learning::DriftCause::Sensor;
    const desktop::FleetFilter parsed(filter);
    QCOMPARE(parsed.problem(), QString());
    QTEST(parsed.accepts(info, row), "accepted");
}

void FleetFilterTest::figuresThatDoNotExistNeverMatch()
{
    const session::DeviceRow row; // its metrics are NaN
    QVERIFY(std::isnan(row.decision.accuracy));
    for (const QString &filter : {u"acc<0.7"_s, u"acc>=0.7"_s, u"acc=0"_s})
        QVERIFY(!desktop::FleetFilter(filter).accepts({}, row));
}

void FleetFilterTest::mistakesAreExplained_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown figure") << u"speed>3"_s << u"speed"_s;
    QTest::newRow("no number") << u"acc<"_s << u"acc<"_s;
    QTest::newRow("text for a number") << u"acc<=low"_s << u"acc<="_s;
    QTest::newRow("unknown drift") << u"drift:moon"_s << u"moon"_s;
    QTest::newRow("unknown state") << u"state:happy"_s << u"happy"_s;
}

void FleetFilterTest::mistakesAreExplained()
{
    QFETCH(QString, filter);
    QFETCH(QString, named);
    const desktop::FleetFilter parsed(filter);
    QVERIFY2(parsed.problem().contains(named), qPrintable(parsed.problem()));
}

QTEST_GUILESS_MAIN(FleetFilterTest)
#include "tst_fleetfilter.moc"
