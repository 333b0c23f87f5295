// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationdriver.h"

#include <fleet/readingfeatures.h>

#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How often a widget moved.
class Moves : public QObject
{
public:
    int moves = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        moves += event->type() == QEvent::Move ? 1 : 0;
        return false;
    }
};

} // namespace

/// One global version in the view of an evaluation, driven as a person does, against what the session says.
class EvaluatedVersionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneVersionScoresAGroupAgain();
    void oneVersionIsChosenByKeysOrByAClick();
    void itHasAlarmsAtTheThresholdThatIsChosen();
    void nothingMovesWhileAnotherScores();
};

void EvaluatedVersionTest::oneVersionScoresAGroupAgain()
{
    Driver d;
    keepPair(d);
    QVERIFY(open(d));
    QVERIFY(offers(d, u"group “pair”"_s));
    QVERIFY(choose(d, u"evaluatedOn"_s, u"group “pair”"_s));
    QVERIFY(choose(d, u"evaluatedModel"_s, u"one version"_s));
    // The newest has too few readings after it: an earlier one.
    auto *version = d.child<QSpinBox>(u"evaluatedVersion"_s);
    version->setFocus();
    QTest::keyClick(version, Qt::Key_Home);
    version->setValue(2);
    QVERIFY(waitForWords(d, u"It has scored them again"_s));
    QVERIFY(waitForWords(d, u"Global v2 on group “pair”"_s));
    const session::ModelEvaluation shown = *evaluation(d);
    QCOMPARE(*shown.request.devices, (std::vector<std::uint32_t>{1, 4}));
    QVERIFY(showsCounts(d, shown.confusion));
    QVERIFY(!shown.curve.empty());
    for (const QString &chart : {u"precisionRecall"_s, u"evaluationReliability"_s})
        QVERIFY2(!spoken(d, chart).contains(u"Needs"_s), qPrintable(spoken(d, chart)));
}

void EvaluatedVersionTest::oneVersionIsChosenByKeysOrByAClick()
{
    const Driver d;
    QVERIFY(open(d));
    auto *version = d.child<QSpinBox>(u"evaluatedVersion"_s);
    QVERIFY(!version->isVisible());
    QVERIFY(choose(d, u"evaluatedModel"_s, u"one version"_s));
    QVERIFY(version->isVisible());
    const int newest = version->value();
    QVERIFY(waitForWords(d, u"Global v%1 on the devices that train"_s.arg(newest)));
    QTest::keyClick(version, Qt::Key_Down);
    QTest::keyClick(version, Qt::Key_Down);
    QVERIFY(waitForWords(d, u"Global v%1 "_s.arg(newest - 2)));
    const auto &versions = *d.window->snapshot()->versions;
    const auto row = std::ranges::find(versions, std::uint32_t(newest - 2), &session::VersionRow::version);
    QCOMPARE(figure(d, u"measured accuracy"_s), QLocale().toString(row->evaluation->fleet.accuracy, 'f', 3));
    QCOMPARE(figure(d, u"claimed accuracy"_s), QLocale().toString(double(row->claimedAccuracy), 'f', 3));

    auto *chart = d.child<QWidget>(u"versionAccuracy"_s);
    d.child<QScrollArea>(u"evaluationScroll"_s)->ensureWidgetVisible(chart);
    chart->grab(); // laid out as it is painted
    QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() / 3, chart->height() / 2});
    QVERIFY(version->value() < newest - 2);
    QVERIFY(waitForWords(d, u"Global v%1 "_s.arg(version->value())));
    QVERIFY(choose(d, u"evaluatedOn"_s, u"selected devices"_s));
    QVERIFY(waitForWords(d, u"It has scored them again"_s));
}

/// The threshold that is wanted stays wanted while another version scores its readings.
void EvaluatedVersionTest::itHasAlarmsAtTheThresholdThatIsChosen()
{
    const Driver d;
    QVERIFY(open(d));
    QVERIFY(choose(d, u"evaluatedModel"_s, u"one version"_s));
    auto *version = d.child<QSpinBox>(u"evaluatedVersion"_s);
    const auto shows = [&](const session::ModelEvaluation::VersionAlarms &alarms) {
        const learning::AlarmCounts &counts = alarms.figures.whole;
        const QString found = u"%1/%2"_s.arg(counts.found).arg(counts.events);
        const QString threshold = u"a probability of %1 on"_s.arg(
            QLocale().toString(double(fleet::probabilityOf(alarms.threshold)), 'f', 3));
        return QTest::qWaitFor(
            [&] { return figure(d, u"events found"_s) == found && words(d).contains(threshold); }, patience);
    };
    for (const int number : {4, 6}) {
        version->setValue(number);
        QVERIFY(waitForWords(d, u"Global v%1 on"_s.arg(number)));
        QTRY_VERIFY_WITH_TIMEOUT(evaluation(d) && evaluation(d)->again &&
                                     evaluation(d)->request.version == std::uint32_t(number),
                                 patience);
        const session::ModelEvaluation shown = *evaluation(d);
        QCOMPARE(shown.again->devices, 10U); // those that train
        if (number == 4) {
            QVERIFY(shows(shown.again->even));
            QVERIFY(spoken(d, u"detectionDelay"_s).contains(u"found"_s));
            QVERIFY(choose(d, u"matrixThreshold"_s, u"at the alarm threshold"_s));
        }
        QVERIFY(shows(shown.again->wanted));
        QVERIFY(showsCounts(d, *shown.atAlarm));
    }
}

void EvaluatedVersionTest::nothingMovesWhileAnotherScores()
{
    const Driver d;
    QVERIFY(open(d));
    QVERIFY(choose(d, u"evaluatedModel"_s, u"one version"_s));
    auto *version = d.child<QSpinBox>(u"evaluatedVersion"_s);
    Moves charts;
    for (const int number : {4, 5, 6, 7, 8, 9, 10}) { // of some the scores come sooner than a frame
        version->setValue(number);
        QVERIFY(waitForWords(d, u"Global v%1 on"_s.arg(number)));
        QVERIFY(waitForWords(d, u"batches 81 to 120"_s));
        QVERIFY(d.everyViewHadItsTurn());
        if (number == 4)
            d.child<QScrollArea>(u"evaluationScroll"_s)->installEventFilter(&charts);
    }
    QCOMPARE(charts.moves, 0);
}

QTEST_MAIN(EvaluatedVersionTest)
#include "tst_evaluatedversion.moc"
