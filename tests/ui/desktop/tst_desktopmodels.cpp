// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"

#include <desktop/fleetproxy.h>
#include <desktop/logmodels.h>
#include <desktop/timewindow.h>
#include <desktop/versionsmodel.h>

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class DesktopModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fleetShowsADashForWhatDoesNotExist();
    void whoTrainsItselfIsToldApart();
    void fleetChangesValuesWithoutAReset();
    void rowsStayWhileFiguresChange();
    void missingFiguresStayAtTheEnd();
    void filterFollowsFiguresWhenAsked();
    void aFilterIsAFewChangesAndKeepsWhatIsPointedAt();
    void whoJoinsComesLastAndMovesNothing();
    void driftIsNamedSortedFirstAndExplained();
    void coloursStayWhileSelected();
    void noMoreCurvesThanColours();
    void versionsGrowAtTheTop();
    void oldVersionsLeaveAtTheEnd();
    void eventsAreNewestFirst();
    void roundsDoNotPushOutWhatMatters();
    void eventsSlide();
    void warningsAlone();
    void ratesShowTheirReason();
    void theRateThatTheScheduleMakesIsShown();
    void windowFollowsTheLiveEdge();
    void pinnedWindowStaysWhileDataArrives();
    void windowBeginsWhereItIsTold();
};

void DesktopModelsTest::fleetShowsADashForWhatDoesNotExist()
{
    FleetSelection selection;
    FleetModel model(&selection);
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(3);
    model.setSnapshot(maker.snapshot());
    QCOMPARE(column(model, FleetModel::Accuracy), QStringList({u"0.500"_s, u"0.510"_s, u"0.520"_s}));
    QCOMPARE(model.index(0, FleetModel::PrAuc).data().toString(), u"–"_s);
    QVERIFY(!model.index(0, FleetModel::PrAuc).data(Qt::ToolTipRole).toString().isEmpty());
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void DesktopModelsTest::whoTrainsItselfIsToldApart()
{
    FleetSelection selection;
    FleetModel model(&selection);
    handmade::Maker maker(2);
    auto infos = *maker.infos;
    infos[1].trainsItself = true;
    maker.infos = std::make_shared<const std::vector<fleet::DeviceInfo>>(infos);
    maker.rows[1].state = fleet::DeviceState::TrainsItself;
    maker.rows[1].version = 7;
    maker.rows[1].claimedAccuracy = 0.875F;
    model.setSnapshot(maker.snapshot());
    const auto cell = [&](int which, int role = Qt::DisplayRole) {
        return model.index(1, which).data(role).toString();
    };
    QCOMPARE(cell(FleetModel::State), u"trains itself"_s);
    QCOMPARE(cell(FleetModel::Version), u"7"_s);
    QCOMPARE(cell(FleetModel::Rate), u"0.050"_s);
    for (const int measured : {FleetModel::Accuracy, FleetModel::Samples, FleetModel::LabelsWaiting,
                               FleetModel::Gain, FleetModel::Alarm}) {
        QCOMPARE(cell(measured), u"–"_s);
        QVERIFY(cell(measured, Qt::ToolTipRole).contains(u"claims an accuracy of 0.875"_s));
    }
    QVERIFY(!model.index(0, FleetModel::Accuracy).data(Qt::ToolTipRole).toString().contains(u"claims"_s));
}

void DesktopModelsTest::fleetChangesValuesWithoutAReset()
{
    FleetSelection selection;
    FleetModel model(&selection);
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(5);
    model.setSnapshot(maker.snapshot());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    maker.rows[2].decision.accuracy = 0.9f;
    model.setSnapshot(maker.snapshot());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.index(2, FleetModel::Accuracy).data().toString(), u"0.900"_s);
}

void DesktopModelsTest::rowsStayWhileFiguresChange()
{
    FleetSelection selection;
    FleetModel model(&selection);
    FleetProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, strict);
    handmade::Maker maker(4);
    model.setSnapshot(maker.snapshot());
    proxy.sort(FleetModel::Accuracy, Qt::DescendingOrder);
    const QStringList sorted = {u"pump-0003"_s, u"press-0002"_s, u"pump-0001"_s, u"press-0000"_s};
    QCOMPARE(column(proxy, FleetModel::Device), sorted);

    maker.rows[0].decision.accuracy = 0.99f;
    model.setSnapshot(maker.snapshot());
    QCOMPARE(column(proxy, FleetModel::Device), sorted);
    QCOMPARE(proxy.index(3, FleetModel::Accuracy).data().toString(), u"0.990"_s);

    proxy.sort(FleetModel::Accuracy, Qt::AscendingOrder);
    QCOMPARE(column(proxy, FleetModel::Device).last(), u"press-0000"_s);
}

void DesktopModelsTest::missingFiguresStayAtTheEnd()
{
    FleetSelection selection;
    FleetModel model(&selection);
    FleetProxy proxy;
    proxy.setSourceModel(&model);
    handmade::Maker maker(3);
    maker.rows[0].decision.prAuc = 0.3f;
    maker.rows[2].decision.prAuc = 0.6f;
    model.setSnapshot(maker.snapshot());
    proxy.sort(FleetModel::PrAuc, Qt::AscendingOrder);
    QCOMPARE(column(proxy, FleetModel::PrAuc), QStringList({u"0.300"_s, u"0.600"_s, u"–"_s}));
    proxy.sort(FleetModel::PrAuc, Qt::DescendingOrder);
    QCOMPARE(column(proxy, FleetModel::PrAuc), QStringList({u"0.600"_s, u"0.300"_s, u"–"_s}));
}

void DesktopModelsTest::filterFollowsFiguresWhenAsked()
{
    FleetSelection selection;
    FleetModel model(&selection);
    FleetProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, strict);
    handmade::Maker maker(4);
    model.setSnapshot(maker.snapshot());
    proxy.setFilter(FleetFilter(u"acc>0.515"_s));
    QCOMPARE(column(proxy, FleetModel::Device), QStringList({u"press-0002"_s, u"pump-0003"_s}));
    maker.rows[2].decision.accuracy = 0.1f;
    model.setSnapshot(maker.snapshot());
    QCOMPARE(proxy.rowCount(), 2);
    proxy.refilter();
    QCOMPARE(column(proxy, FleetModel::Device), QStringList({u"pump-0003"_s}));
}

void DesktopModelsTest::aFilterIsAFewChangesAndKeepsWhatIsPointedAt()
{
    FleetSelection selection;
    FleetModel model(&selection);
    FleetProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, strict);
    handmade::Maker maker(200); // presses and pumps in turn: a hundred runs of rows to remove
    model.setSnapshot(maker.snapshot());
    proxy.sort(FleetModel::Accuracy, Qt::DescendingOrder);
    const QStringList all = column(proxy, FleetModel::Device);
    const QPersistentModelIndex pump(proxy.index(10, FleetModel::Device));
    const QPersistentModelIndex press(proxy.index(11, FleetModel::Device));
    QCOMPARE(pump.data().toString(), u"pump-0189"_s);
    QCOMPARE(press.data().toString(), u"press-0188"_s);
    QSignalSpy removals(&proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&proxy, &QAbstractItemModel::rowsInserted);
    QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);

    proxy.setFilter(FleetFilter(u"pump-*"_s));
    QCOMPARE(column(proxy, FleetModel::Device), all.filter(u"pump"_s));
    QCOMPARE(pump.row(), 5);
    QCOMPARE(pump.data().toString(), u"pump-0189"_s);
    QVERIFY(!press.isValid());
    QCOMPARE(removals.count(), 1);

    proxy.setFilter(FleetFilter(u"acc>1.5"_s)); // the last hundred, of both kinds
    QCOMPARE(column(proxy, FleetModel::Device), all.mid(0, proxy.rowCount()));
    proxy.setFilter(FleetFilter());
    QCOMPARE(column(proxy, FleetModel::Device), all);
    QCOMPARE(pump.row(), 10);
    QCOMPARE(removals.count(), 2);
    QCOMPARE(insertions.count(), 2);
    QCOMPARE(resets.count(), 0);
    proxy.sort(-1, Qt::AscendingOrder);
    QCOMPARE(pump.row(), 189);
    QCOMPARE(column(proxy, FleetModel::Device).front(), u"press-0000"_s);
}

void DesktopModelsTest::whoJoinsComesLastAndMovesNothing()
{
    FleetSelection selection;
    FleetModel model(&selection);
    FleetProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester modelTester(&model, strict), tester(&proxy, strict);
    QItemSelectionModel marks(&proxy);
    model.setSnapshot(handmade::Maker(4).snapshot());
    proxy.sort(FleetModel::Accuracy, Qt::DescendingOrder);
    marks.select(proxy.index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(marks.selectedRows().front().data().toString(), u"press-0002"_s);

    handmade::Maker joined(6);
    joined.rows[3].decision.accuracy = 0.9f;
    model.setSnapshot(joined.snapshot());
    QCOMPARE(column(proxy, FleetModel::Device),
             QStringList({u"pump-0003"_s, u"press-0002"_s, u"pump-0001"_s, u"press-0000"_s, u"press-0004"_s,
                          u"pump-0005"_s}));
    QCOMPARE(proxy.index(0, FleetModel::Accuracy).data().toString(), u"0.900"_s);
    QCOMPARE(marks.selectedRows().size(), 1);
    QCOMPARE(marks.selectedRows().front().data().toString(), u"press-0002"_s);

    proxy.setFilter(FleetFilter(u"pump-*"_s));
    model.setSnapshot(handmade::Maker(8).snapshot());
    QCOMPARE(column(proxy, FleetModel::Device),
             QStringList({u"pump-0003"_s, u"pump-0001"_s, u"pump-0005"_s, u"pump-0007"_s}));
}

void DesktopModelsTest::driftIsNamedSortedFirstAndExplained()
{
    FleetSelection selection;
    FleetModel model(&selection);
    FleetProxy proxy;
    proxy.setSourceModel(&model);
    handmade::Maker maker(4);
    fleet::DeviceDrift &drift = maker.rows[2].drift;
    drift.cause = learning::DriftCause::Sensor;
    drift.sign = learning::DriftSign::Stuck;
    drift.channel = 0;
    drift.channels = 1;
    drift.since = 17;
    drift.after = 71.25;
    maker.rows[3].drift.quarantined = {0};
    model.setSnapshot(maker.snapshot());
    proxy.sort(FleetModel::Drift, Qt::AscendingOrder);
    QCOMPARE(column(proxy, FleetModel::Drift),
             QStringList({u"sensor"_s, u"quarantine"_s, QString(), QString()}));
    QCOMPARE(column(proxy, FleetModel::Device).mid(0, 2), QStringList({u"press-0002"_s, u"pump-0003"_s}));
    const QString why = proxy.index(0, FleetModel::Drift).data(Qt::ToolTipRole).toString();
    for (const QString &word : {u"17"_s, u"temperature"_s, u"71.25"_s})
        QVERIFY2(why.contains(word), qPrintable(why));
}

void DesktopModelsTest::coloursStayWhileSelected()
{
    FleetSelection selection;
    selection.select({7, 3, 9});
    const int before = selection.colorOf(9);
    QCOMPARE(selection.colorOf(7), 0);
    selection.select({1, 9, 12});
    QCOMPARE(selection.colorOf(9), before);
    QCOMPARE(selection.colorOf(7), -1);
    // The freed colours are given to the newcomers, the lowest first.
    QCOMPARE(selection.colorOf(1), 0);
    QCOMPARE(selection.colorOf(12), 1);
    QSignalSpy changes(&selection, &FleetSelection::changed);
    selection.select({12, 1, 9});
    QCOMPARE(changes.count(), 0);
}

void DesktopModelsTest::noMoreCurvesThanColours()
{
    FleetSelection selection;
    std::vector<std::uint32_t> many;
    for (std::uint32_t device = 0; device < 50; ++device)
        many.push_back(device);
    selection.select(many);
    QCOMPARE(selection.devices().size(), std::size_t(50));
    QCOMPARE(selection.charted().size(), std::size_t(FleetSelection::mostCurves));
    selection.select({49});
    QCOMPARE(selection.colorOf(49), 0);
}

void DesktopModelsTest::versionsGrowAtTheTop()
{
    VersionsModel model;
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(1);
    maker.addVersion(1);
    maker.addVersion(2);
    model.setSnapshot(maker.snapshot());
    const QPersistentModelIndex second = model.index(0, 0);
    QCOMPARE(second.data().toString(), u"v2"_s);
    QCOMPARE(second.data(VersionsModel::RemarkRole).toString(), u"live"_s);
    QCOMPARE(model.index(0, VersionsModel::Measured).data().toString(), u"–"_s);
    QCOMPARE(model.index(0, VersionsModel::Claimed).data().toString(), u"0.980"_s);

    maker.versions[1].evaluation = fleet::Evaluation();
    maker.versions[1].evaluation->fleet.labelled = 10;
    maker.versions[1].evaluation->fleet.accuracy = 0.9;
    maker.addVersion(3);
    model.setSnapshot(maker.snapshot());
    QCOMPARE(second.row(), 1);
    QCOMPARE(model.index(1, VersionsModel::Measured).data().toString(), u"0.900"_s);
    QCOMPARE(model.rowOf(3), 0);
}

void DesktopModelsTest::oldVersionsLeaveAtTheEnd()
{
    VersionsModel model;
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(1);
    for (std::uint32_t version = 1; version <= 4; ++version)
        maker.addVersion(version);
    model.setSnapshot(maker.snapshot());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    maker.addVersion(5);
    maker.versions.erase(maker.versions.begin(), maker.versions.begin() + 2);
    model.setSnapshot(maker.snapshot());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(column(model, 0), QStringList({u"v5"_s, u"v4"_s, u"v3"_s}));
}

void DesktopModelsTest::theRateThatTheScheduleMakesIsShown()
{
    FleetSelection selection;
    FleetModel model(&selection);
    handmade::Maker maker(2);
    maker.rows[1].learningRate = 0.08F;
    maker.rows[1].rateFactor = 0.25F;
    maker.rows[1].trainer.schedule = learning::Schedule::Inverse;
    model.setSnapshot(maker.snapshot());
    const auto toolTip = [&model](int row) {
        return model.index(row, FleetModel::Rate).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(!toolTip(0).contains(u"In effect"_s)); // a constant rate is what it says
    QVERIFY2(toolTip(1).endsWith(u"In effect 0.020: its schedule (1/t) makes 25.0% of it"_s),
             qPrintable(toolTip(1)));
}

void DesktopModelsTest::eventsAreNewestFirst()
{
    EventsModel model;
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(1);
    maker.addEvent(1);
    maker.addEvent(2);
    model.setSnapshot(maker.snapshot());
    QCOMPARE(model.index(0, 0).data(EventsModel::BatchRole).toULongLong(), 2ULL);
    QVERIFY(model.index(0, 0).data().toString().contains(u"batch 2"_s));
}

void DesktopModelsTest::roundsDoNotPushOutWhatMatters()
{
    EventsModel model;
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(1);
    maker.addEvent(1, fleet::EventLevel::Warning);
    maker.addRound(2);
    model.setSnapshot(maker.snapshot());
    QCOMPARE(model.rowCount(), 1);
    for (std::uint64_t batch = 3; batch < 500; ++batch)
        maker.addRound(batch);
    model.setSnapshot(maker.snapshot());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(EventsModel::BatchRole).toULongLong(), 1ULL);
    model.setShow(EventsModel::Show::All);
    QCOMPARE(model.rowCount(), int(EventsModel::mostShown));
}

void DesktopModelsTest::eventsSlide()
{
    EventsModel model;
    model.setShow(EventsModel::Show::All);
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(1);
    for (std::uint64_t batch = 1; batch <= 5; ++batch)
        maker.addEvent(batch);
    model.setSnapshot(maker.snapshot());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex fifth = model.index(0, 0);
    maker.addEvent(6);
    maker.addEvent(6);
    maker.events.erase(maker.events.begin(), maker.events.begin() + 3);
    model.setSnapshot(maker.snapshot());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(fifth.row(), 2);
    QCOMPARE(fifth.data(EventsModel::BatchRole).toULongLong(), 5ULL);
}

void DesktopModelsTest::warningsAlone()
{
    EventsModel model;
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(1);
    maker.addEvent(1);
    maker.addEvent(2, fleet::EventLevel::Warning);
    maker.addEvent(3, fleet::EventLevel::Critical);
    model.setSnapshot(maker.snapshot());
    model.setShow(EventsModel::Show::Warnings);
    QCOMPARE(model.rowCount(), 2);
    model.setShow(EventsModel::Show::All);
    QCOMPARE(model.rowCount(), 3);
}

void DesktopModelsTest::ratesShowTheirReason()
{
    RatesModel model;
    QAbstractItemModelTester tester(&model, strict);
    handmade::Maker maker(2);
    maker.rates.push_back({1, 0.05f, 0.045f, fleet::RateReason::ErrorGrew, 0.2f, 0.3f, false});
    model.setSnapshot(maker.snapshot());
    QCOMPARE(model.index(0, RatesModel::Device).data().toString(), u"pump-0001"_s);
    QCOMPARE(model.index(0, RatesModel::After).data().toString(), u"0.045"_s);
    QVERIFY(!model.index(0, RatesModel::Reason).data().toString().isEmpty());
    maker.rates.push_back({0, 0.05f, 0.0525f, fleet::RateReason::ErrorFell, 0.3f, 0.2f, false});
    model.setSnapshot(maker.snapshot());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RatesModel::Device).data().toString(), u"press-0000"_s);
}

void DesktopModelsTest::windowFollowsTheLiveEdge()
{
    TimeWindow window;
    window.setEnd(1000);
    QVERIFY(window.isWhole());
    QCOMPARE(window.range().minimum, 0.0);
    QVERIFY(window.range().maximum >= 1000);
    window.setRange(800, 1000);
    QVERIFY(window.isLive());
    window.setEnd(1500);
    QVERIFY(window.range().maximum >= 1500);
    QVERIFY(window.range().minimum >= 1290);
    // Another run begins: the whole of it again.
    window.setEnd(10);
    QVERIFY(window.isWhole());
}

void DesktopModelsTest::pinnedWindowStaysWhileDataArrives()
{
    TimeWindow window;
    window.setEnd(1000);
    window.zoom(0.1, 300);
    QVERIFY(!window.isLive());
    const charts::Range before = window.range();
    QVERIFY(before.minimum < 300 && before.maximum > 300);
    window.setEnd(5000);
    QVERIFY(window.range() == before);
    window.goLive();
    QVERIFY(window.range().maximum >= 5000);
    QVERIFY(window.range().maximum - window.range().minimum < 200);
}

void DesktopModelsTest::windowBeginsWhereItIsTold()
{
    TimeWindow window; // of the last 2,000 of 10,000 readings
    window.setBegin(8000);
    window.setEnd(10'000);
    QVERIFY(window.isWhole());
    QVERIFY(window.range().minimum > 7800 && window.range().minimum <= 8000);
    QVERIFY(window.range().maximum >= 10'000);
    window.setRange(100, 600); // nothing is left of that
    QCOMPARE(window.range().minimum, 8000.0);
    QCOMPARE(window.range().maximum, 8500.0);
    window.setRange(9600, 10'000);
    QVERIFY(window.isLive());
    window.setBegin(8100);
    window.setEnd(10'100);
    QVERIFY(window.range().minimum >= 9690 && window.range().maximum >= 10'100);
    window.zoom(100, 9000);
    QVERIFY(window.isWhole());
}

QTEST_MAIN(DesktopModelsTest)
#include "tst_desktopmodels.moc"
