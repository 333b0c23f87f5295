// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationdriver.h"

#include <desktop/confusionmodel.h>
#include <store/runfile.h>

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// The view of an evaluation, driven as a person does, against what the session says.
class EvaluationViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutARunItSaysWhatAppears();
    void theMatrixAndTheFiguresAreThoseOfTheFleet();
    void keysChooseTheModelAndTheDevices();
    void aGroupIsWhatIsSelectedOrInTheTable();
    void aNamedGroupStaysChosenWhenItIsRemoved();
    void aGroupOfAnotherFleetIsNotKept();
    void aFileOfSeveralDevicesIsAGroup();
    void aHugeFleetThatStandsStillSaysWhyThereIsNoCurve();
    void theAlarmThresholdCountsOtherwise();
    void aHiddenViewIsNotCounted();
    void everythingIsExported();
    void anOpenedRunHasItsCurves();
    void anOpenedRunWithoutReadingsSaysWhatItLacks();
    void theMatrixNamesItsCells();
};

namespace {

void triggerInGroupMenu(const Driver &d, const QString &action)
{
    auto *table = d.child<QTableView>(u"groupsTable"_s);
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->model()->index(0, 0)).center());
    auto *menu = d.child<QMenu>(u"groupMenu"_s);
    menu->findChild<QAction *>(action)->trigger();
    menu->close();
}

} // namespace

void EvaluationViewTest::withoutARunItSaysWhatAppears()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"evaluationDock"_s));
    QVERIFY(waitForWords(d, u"New demonstration"_s));
    QVERIFY(!d.child<QTableView>(u"confusionMatrix"_s)->isVisible());
}

void EvaluationViewTest::theMatrixAndTheFiguresAreThoseOfTheFleet()
{
    const Driver d;
    QVERIFY(open(d));
    const auto summary = d.window->session()->summary().get();
    QVERIFY(showsCounts(d, evaluation(d)->confusion));
    const auto &decision = summary->fleet[std::size_t(learning::Scorer::Decision)];
    QCOMPARE(figure(d, u"readings"_s), QLocale().toString(qulonglong(decision.labelled)));
    QCOMPARE(figure(d, u"PR-AUC, mean"_s), QLocale().toString(decision.prAuc, 'f', 3));
    const fleet::FleetAlarmFigures &alarms = summary->alarms.fleet;
    QCOMPARE(figure(d, u"events found"_s), u"%1/%2"_s.arg(alarms.whole.found).arg(alarms.whole.events));
    QVERIFY(words(d).startsWith(u"Decision on the whole fleet: "_s));
    QCOMPARE(figure(d, u"claimed accuracy"_s), u"–"_s);
}

void EvaluationViewTest::keysChooseTheModelAndTheDevices()
{
    const Driver d;
    QVERIFY(open(d));
    QVERIFY(choose(d, u"evaluatedModel"_s, u"local models"_s));
    QVERIFY(waitForWords(d, u"Local model on the whole fleet"_s));
    QCOMPARE(evaluation(d)->devices, 10U);
    QCOMPARE(figure(d, u"events found"_s), u"–"_s); // alarms come from the decision

    const std::uint32_t device = d.window->selection()->devices().front();
    QVERIFY(choose(d, u"evaluatedOn"_s, (*d.window->snapshot()->infos)[device].name));
    QVERIFY(waitForWords(d, (*d.window->snapshot()->infos)[device].name));
    const auto summary = d.window->session()->summary().get();
    const auto &local = summary->devices[device][std::size_t(learning::Scorer::Local)];
    QCOMPARE(figure(d, u"PR-AUC"_s), QLocale().toString(local.prAuc, 'f', 3));
    QCOMPARE(figure(d, u"measured accuracy"_s), QLocale().toString(local.accuracy, 'f', 3));
    const float claimed = (*d.window->snapshot()->devices)[device].claimedAccuracy;
    QCOMPARE(figure(d, u"claimed accuracy"_s), QLocale().toString(double(claimed), 'f', 3));

    QVERIFY(choose(d, u"evaluatedOn"_s, u"hold-outs"_s));
    QVERIFY(waitForWords(d, u"never train have no local model"_s));
    QVERIFY(choose(d, u"evaluatedModel"_s, u"global model"_s));
    QVERIFY(waitForWords(d, u"Global model on the devices that never train"_s));
    QCOMPARE(evaluation(d)->devices, 2U);
}

void EvaluationViewTest::aGroupIsWhatIsSelectedOrInTheTable()
{
    const Driver d;
    QVERIFY(open(d));
    QVERIFY(choose(d, u"evaluatedOn"_s, u"selected devices"_s));
    d.window->selection()->select({2, 5});
    QVERIFY(waitForWords(d, u"2 selected device"_s));
    QCOMPARE(*evaluation(d)->request.devices, (std::vector<std::uint32_t>{2, 5}));
    QVERIFY(showsCounts(d, evaluation(d)->confusion));
    d.window->selection()->select({});
    QVERIFY(waitForWords(d, u"select some in the fleet table"_s));

    QVERIFY(choose(d, u"evaluatedOn"_s, u"devices in the table"_s));
    QVERIFY(waitForWords(d, u"Decision on 12 device"_s));
    const QString name = d.window->snapshot()->infos->front().name;
    d.child<QLineEdit>(u"fleetFilter"_s)->setText(name);
    QVERIFY(waitForWords(d, u"Decision on 1 device"_s));
    QCOMPARE(evaluation(d)->request.devices->front(), 0U);
}

void EvaluationViewTest::aNamedGroupStaysChosenWhenItIsRemoved()
{
    Driver d;
    keepPair(d);
    QVERIFY(open(d));
    QVERIFY(offers(d, u"group “pair”"_s));
    QVERIFY(choose(d, u"evaluatedOn"_s, u"group “pair”"_s));
    QVERIFY(waitForWords(d, u"Decision on group “pair” (2 device"_s));
    QCOMPARE(*evaluation(d)->request.devices, (std::vector<std::uint32_t>{1, 4}));
    QVERIFY(showsCounts(d, evaluation(d)->confusion));
    const learning::Confusion counts = evaluation(d)->confusion;
    const auto summary = d.window->session()->summary().get();
    std::uint64_t labelled = 0;
    for (const std::size_t device : {1U, 4U})
        labelled += summary->devices[device][std::size_t(learning::Scorer::Decision)].labelled;
    QCOMPARE(counts.labelled(), labelled);

    QVERIFY(d.bringToFront(u"groupsDock"_s));
    auto *table = d.child<QTableView>(u"groupsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 2, patience);
    triggerInGroupMenu(d, u"removeGroup"_s);
    QVERIFY(offers(d, u"removed group “pair”"_s));
    QCOMPARE(d.child<QComboBox>(u"evaluatedOn"_s)->currentText(), u"removed group “pair”"_s);
    QVERIFY(waitForWords(d, u"removed group “pair” (2 device"_s));
    QVERIFY(showsCounts(d, counts));

    d.trigger(u"undo"_s);
    QVERIFY(offers(d, u"group “pair”"_s));
    QCOMPARE(d.child<QComboBox>(u"evaluatedOn"_s)->currentText(), u"group “pair”"_s);
    QVERIFY(waitForWords(d, u"Decision on group “pair” (2 device"_s));
}

void EvaluationViewTest::aGroupOfAnotherFleetIsNotKept()
{
    Driver d;
    keepPair(d);
    QVERIFY(open(d));
    QVERIFY(offers(d, u"group “pair”"_s));
    QVERIFY(choose(d, u"evaluatedOn"_s, u"group “pair”"_s));
    QVERIFY(waitForWords(d, u"group “pair” (2 device"_s));
    d.window->openPath(d.csvFolder(u"mills"_s));
    QVERIFY(waitForWords(d, u"Decision on the whole fleet: "_s));
    QCOMPARE(d.child<QComboBox>(u"evaluatedOn"_s)->currentText(), u"whole fleet"_s);
}

void EvaluationViewTest::aFileOfSeveralDevicesIsAGroup()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"evaluationDock"_s));
    QVERIFY(QDir().mkpath(d.path(u"plant"_s)));
    for (const QString &hall : {u"north"_s, u"south"_s}) {
        QFile file(d.path(u"plant/%1.csv"_s.arg(hall)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("device,value,label\n");
        for (int row = 0; row < 1000; ++row)
            file.write((row % 2 ? "mill," : "oven,") + QByteArray::number(row % 17) +
                       (row % 25 ? ",0\n" : ",1\n"));
    }
    d.window->openPath(d.path(u"plant"_s));
    QVERIFY(offers(d, u"source “south.csv”"_s));
    QVERIFY(choose(d, u"evaluatedOn"_s, u"source “south.csv”"_s));
    QVERIFY(waitForWords(d, u"source “south.csv” (2 device"_s));
    QCOMPARE(evaluation(d)->request.devices->size(), std::size_t(2));
    for (const std::uint32_t device : *evaluation(d)->request.devices)
        QCOMPARE((*d.window->snapshot()->infos)[device].origin, u"south.csv"_s);
}

void EvaluationViewTest::aHugeFleetThatStandsStillSaysWhyThereIsNoCurve()
{
    const Driver d;
    fleet::RunConfig config = fleetOfTwelve();
    config.simulation.devices = 20'001;
    config.batches = 2;
    std::vector<fleet::DeviceInfo> infos(std::size_t(config.simulation.devices));
    for (std::size_t i = 0; i < infos.size(); ++i) {
        infos[i].name = u"meter-%1"_s.arg(i);
        infos[i].channels = {u"power"_s};
        infos[i].units = {u"W"_s};
    }
    for (const bool isFinished : {false, true}) {
        const QString path = d.path(isFinished ? u"finished.fleetrun"_s : u"paused.fleetrun"_s);
        auto writer = store::RunFileWriter::create(path, config, infos);
        QVERIFY(writer.has_value());
        fleet::BatchRecord record;
        record.batch = 1;
        QVERIFY((*writer)->write(record).has_value());
        fleet::RunSummary summary;
        summary.batches = 1;
        summary.devices.resize(infos.size());
        learning::Metrics &known = summary.devices[7][std::size_t(learning::Scorer::Decision)];
        known.labelled = 40;
        known.accuracy = 0.75;
        known.baseRate = 0.5;
        known.recall = known.precision = 0.75;
        QVERIFY((*writer)->writeCheckpoint(1, {}, summary).has_value());
        if (isFinished)
            QVERIFY((*writer)->setFinished().has_value());
        QVERIFY((*writer)->close().has_value());
        d.window->openPath(path);
        QVERIFY(d.bringToFront(u"evaluationDock"_s));
        QVERIFY(waitForWords(d, u"more than 20,000 devices"_s));
        QVERIFY(waitForWords(d, isFinished ? u"given more batches"_s : u"let it go on"_s));
        QVERIFY2(!words(d).contains(u"can't be had"_s), qPrintable(words(d)));
        for (const QLabel *label : d.child<QWidget>(u"evaluationFigures"_s)->findChildren<QLabel *>())
            QVERIFY2(!label->toolTip().contains(u"The file of a run has"_s), qPrintable(label->toolTip()));
    }
}

void EvaluationViewTest::theAlarmThresholdCountsOtherwise()
{
    const Driver d;
    QVERIFY(open(d));
    QVERIFY(choose(d, u"matrixThreshold"_s, u"at the alarm threshold"_s));
    QVERIFY(showsCounts(d, *evaluation(d)->atAlarm));
    // Another model has no alarms: the choice goes back.
    QVERIFY(choose(d, u"evaluatedModel"_s, u"global model"_s));
    QVERIFY(waitForWords(d, u"Global model"_s));
    QVERIFY(showsCounts(d, evaluation(d)->confusion));
    QVERIFY(!d.child<QComboBox>(u"matrixThreshold"_s)->isEnabled());
}

void EvaluationViewTest::aHiddenViewIsNotCounted()
{
    const Driver d;
    QVERIFY(open(d));
    QVERIFY(d.bringToFront(u"learningDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!evaluation(d), patience);
}

void EvaluationViewTest::everythingIsExported()
{
    const Driver d;
    QVERIFY(open(d));
    const auto write = [&](int action, const QString &path) {
        auto *view = d.child<QWidget>(u"evaluationView"_s);
        const QPoint middle = view->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle, view->mapToGlobal(middle));
        QCoreApplication::sendEvent(view, &event);
        auto *menu = d.child<QMenu>(u"exportMenu"_s);
        menu->actions().at(action)->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        return d.chooseInDialog(path) && d.waitForNotice(QFileInfo(path).fileName());
    };
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s})
        QVERIFY2(write(0, d.path(u"evaluation."_s + suffix)), qPrintable(suffix));
    QCOMPARE(QImage(d.path(u"evaluation.png"_s)).size(), QSize(1920, 1440));
    QFile svg(d.path(u"evaluation.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray drawn = svg.readAll();
    QVERIFY(drawn.contains("Precision and recall") && drawn.contains("Confusion matrix"));
    QVERIFY(drawn.contains("calibration error") && drawn.contains("events found"));

    QVERIFY(write(2, d.path(u"evaluation.csv"_s)));
    QFile csv(d.path(u"evaluation.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    QVERIFY(text.startsWith(u"part,item,x,value,readings\r\n"_s));
    const session::ModelEvaluation &shown = *evaluation(d);
    const auto line = [&](const QString &item, std::uint64_t count) {
        return text.contains(u"Confusion matrix at 0.5,%1,,%2,\r\n"_s.arg(item).arg(count));
    };
    QVERIFY(line(u"true positives"_s, shown.confusion.truePositives));
    QVERIFY(line(u"false negatives"_s, shown.confusion.falseNegatives));
    QCOMPARE(text.count(u"\r\nPrecision and recall,"_s), qsizetype(shown.curve.size()));
    QVERIFY(text.contains(u"accuracy (claimed)"_s) || text.contains(u"claimed"_s));
}

void EvaluationViewTest::anOpenedRunHasItsCurves()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"evaluationDock"_s));
    d.window->openPath(d.runFile(u"still.fleetrun"_s, 60));
    QVERIFY(waitForWords(d, u"batch 60"_s));
    QTRY_VERIFY_WITH_TIMEOUT(evaluation(d) && evaluation(d)->hasScores, patience);
    QVERIFY(showsCounts(d, evaluation(d)->confusion));
    QTRY_VERIFY_WITH_TIMEOUT(figure(d, u"PR-AUC"_s) != u"–"_s, patience);
}

void EvaluationViewTest::anOpenedRunWithoutReadingsSaysWhatItLacks()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"evaluationDock"_s));
    fleet::RunConfig config;
    config.source = fleet::SourceKind::Replay;
    config.replay.path = d.csvFolder(u"mills"_s);
    const QString path = d.path(u"mills.fleetrun"_s);
    session::Session::create(config, path, {})->wait([](const session::Snapshot &) { return true; });
    QVERIFY(QDir(config.replay.path).removeRecursively());
    d.window->openPath(path);
    // What the scores of the whole fleet came to is in the file; those of single devices are not.
    QTRY_VERIFY_WITH_TIMEOUT(evaluation(d) && evaluation(d)->hasScores, patience);
    QTRY_VERIFY_WITH_TIMEOUT(figure(d, u"PR-AUC"_s) != u"–"_s, patience);
    QVERIFY(choose(d, u"evaluatedOn"_s, u"devices in the table"_s));
    QVERIFY(waitForWords(d, u"figures of each device"_s));
    QVERIFY(evaluation(d)->confusion.labelled() > 0);
    QVERIFY(showsCounts(d, evaluation(d)->confusion));
    QCOMPARE(figure(d, u"PR-AUC"_s), u"–"_s);
    QVERIFY(figure(d, u"PR-AUC, mean"_s) != u"–"_s);
}

void EvaluationViewTest::theMatrixNamesItsCells()
{
    ConfusionModel model;
    const QAbstractItemModelTester tester(&model);
    model.setConfusion({30, 20, 180, 10});
    const auto said = [&](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(0, 0), u"anomaly, called anomaly: 30 readings, 75.0% of those in the row (found)"_s);
    QCOMPARE(said(0, 1), u"anomaly, called normal: 10 readings, 25.0% of those in the row (missed)"_s);
    QCOMPARE(said(1, 0), u"normal, called anomaly: 20 readings, 10.0% of those in the row (false)"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"180"_s);
    QCOMPARE(model.index(1, 1).data(ConfusionModel::ShareRole).toDouble(), 0.9);
}

QTEST_MAIN(EvaluationViewTest)
#include "tst_evaluationview.moc"
