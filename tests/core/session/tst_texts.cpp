// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/texts.h>

#include <QTest>

#include <set>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAWordOfItsOwnAndASentence();
    void everyMetricAndScorerHasAName();
    void everyScreeningReasonIsSaid();
    void eventsNameTheDeviceAndTheFigures_data();
    void eventsNameTheDeviceAndTheFigures();
    void anEventOfAnUnknownDeviceShowsItsNumber();
    void rateChangesSayWhichErrorWasCompared();

private:
    static fleet::Event event(fleet::EventKind kind, std::vector<double> numbers, std::int64_t device = -1)
    {
        fleet::Event result;
        result.kind = kind;
        result.device = device;
        result.numbers = std::move(numbers);
        return result;
    }
};

void TextsTest::everyStateHasAWordOfItsOwnAndASentence()
{
    std::set<QString> words;
    for (int i = 0; i <= int(fleet::DeviceState::TrainsItself); ++i) {
        words.insert(session::stateText(fleet::DeviceState(i)));
        QVERIFY(session::stateExplanation(fleet::DeviceState(i)).endsWith(u'.'));
    }
    QCOMPARE(int(words.size()), int(fleet::DeviceState::TrainsItself) + 1);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(session::stateText(fleet::DeviceState::NoGain), u"no gain"_s);
    for (int i = 0; i <= int(session::RunState::Failed); ++i)
        QVERIFY(!session::runStateText(session::RunState(i)).isEmpty());
}

void TextsTest::everyMetricAndScorerHasAName()
{
    QCOMPARE(session::metricText(fleet::ChartMetric::PrAuc), u"PR-AUC"_s);
    QCOMPARE(session::metricText(fleet::ChartMetric::LogLoss), u"Log loss"_s);
    std::set<QString> words;
    for (int i = 0; i < learning::scorerCount; ++i)
        words.insert(session::scorerText(learning::Scorer(i)));
    QCOMPARE(int(words.size()), learning::scorerCount);
    QVERIFY(words.contains(u"majority class"_s));
}

void TextsTest::everyScreeningReasonIsSaid()
{
    std::set<QString> words;
    for (int i = 0; i <= int(federation::ScreeningReason::Duplicate); ++i)
        words.insert(session::reasonText(federation::ScreeningReason(i)));
    QCOMPARE(int(words.size()), int(federation::ScreeningReason::Duplicate) + 1);
    QVERIFY(!words.contains(QString()));
}

void TextsTest::eventsNameTheDeviceAndTheFigures_data()
{
    QTest::addColumn<fleet::Event>("event");
    QTest::addColumn<QString>("text");
    using enum fleet::EventKind;
    const double tooFar = double(federation::ScreeningReason::NormTooLarge);
    const double notFinite = double(federation::ScreeningReason::NotFinite);
    QTest::newRow("moved too far") << event(Quarantined, {tooFar, 20.5, 0.5}, 1)
                                   << u"pump-0171 quarantined: moved 41× as far as training can"_s;
    QTest::newRow("moved very far") << event(Quarantined, {tooFar, 205, 0.5}, 1)
                                    << u"pump-0171 quarantined: moved 410× as far as training can"_s;
    QTest::newRow("not finite") << event(Quarantined, {notFinite, NAN, 0.5}, 1)
                                << u"pump-0171 quarantined: a weight or a figure is not a finite number"_s;
    QTest::newRow("silent") << event(DeviceSilent, {}, 0) << u"press-0103 is silent"_s;
    QTest::newRow("back") << event(DeviceBack, {}, 0) << u"press-0103 is back"_s;
    QTest::newRow("rate of one") << event(RateSet, {0.05, 1}, 0)
                                 << u"Learning rate of press-0103 set to 0.05"_s;
    QTest::newRow("promoted") << event(Promoted, {12, 7})
                              << u"Version 7 promoted: it is global version 12 now"_s;
    QTest::newRow("alarm") << event(AlarmRaised, {}, 0) << u"Alarm on press-0103"_s;
    QTest::newRow("alarms") << event(AlarmRaised, {2, 0, 1})
                            << u"Alarm on 2 device(s): press-0103, pump-0171"_s;
    // cause, sign, channel, before, after, deviations, channels that moved, channels, batch since
    QTest::newRow("a stuck sensor")
        << event(DriftFound, {1, 2, 1, 0.25, 71.5, -9, 1, 3, 40}, 0)
        << u"press-0103: A sensor broke. flow says 71.5 over and over; before, it moved by about 0.25 from "
           u"reading to reading. The other channels go on as before."_s;
    QTest::newRow("an environment")
        << event(DriftFound, {2, 6, 0, 20, 25, 4.3, 2, 3, 40}, 0)
        << u"press-0103: The environment changed. heat rose from 20 to 25, by 4.3 "
           u"deviations, and stays there. 2 of 3 channels moved."_s;
    QTest::newRow("released") << event(DriftRemedied, {4, 0, 1, 1, 1}, 0)
                              << u"Sensor released: press-0103, flow, by itself"_s;
    QTest::newRow("refused")
        << event(QuarantineRefused, {0, 1, 2}, 0)
        << u"No quarantine: press-0103, load. The last channel still trusted can’t go into "
           u"quarantine: the device would not be scored at all. Mend or replace the sensor; "
           u"where its new readings are right, recalibrate."_s;
    QTest::newRow("over") << event(DriftOver, {}, 1) << u"pump-0171: the drift is over"_s;
    QTest::newRow("round empty") << event(RoundEmpty, {}) << u"No round: no update was waiting"_s;
}

void TextsTest::eventsNameTheDeviceAndTheFigures()
{
    std::vector<fleet::DeviceInfo> infos(2);
    infos[0].name = u"press-0103"_s;
    infos[1].name = u"pump-0171"_s;
    infos[0].channels = QStringList({u"heat"_s, u"flow"_s, u"load"_s});
    QFETCH(fleet::Event, event);
    QTEST(session::eventText(event, infos), "text");
}

void TextsTest::anEventOfAnUnknownDeviceShowsItsNumber()
{
    QCOMPARE(session::eventText(event(fleet::EventKind::DeviceSilent, {}, 7), {}), u"7 is silent"_s);
    // Numbers that are missing are no reason to crash.
    for (const fleet::EventKind kind :
         {fleet::EventKind::DriftFound, fleet::EventKind::DriftOver, fleet::EventKind::DriftRemedied,
          fleet::EventKind::QuarantineRefused}) {
        QVERIFY(!session::eventText(event(kind, {}, 7), {}).isEmpty());
        QVERIFY(!session::eventText(event(kind, {NAN, -1, 1e300}), {}).isEmpty());
    }
    QVERIFY(!session::eventText(event(fleet::EventKind::Quarantined, {}, 7), {}).isEmpty());
    QVERIFY(session::eventText(event(fleet::EventKind::RoundDone, {3, 20, 1}), {}).contains(u"20"));
}

void TextsTest::rateChangesSayWhichErrorWasCompared()
{
    fleet::RateChange change;
    change.reason = fleet::RateReason::ErrorGrew;
    change.errorBefore = 0.125f;
    change.errorAfter = 0.25f;
    QCOMPARE(session::rateReasonText(change), u"error grew from 0.1250 to 0.2500"_s);
    change.reason = fleet::RateReason::Person;
    change.locked = true;
    QCOMPARE(session::rateReasonText(change), u"set by a person, locked"_s);
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
