// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadesummary.h"

#include <charts/theme.h>
#include <report/alarmtexts.h>
#include <report/fleetcharts.h>
#include <report/reliabilitychart.h>
#include <report/report.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

session::CurveData curve(std::initializer_list<float> values)
{
    session::CurveData data;
    for (const float value : values)
        data.push_back({double(data.size() + 1) * 10, value, value, value});
    return data;
}

std::vector<fleet::DeviceInfo> infos()
{
    std::vector<fleet::DeviceInfo> result(3);
    result[0].name = u"pump-0171"_s;
    result[1].name = u"<b>oven</b> & \"co\""_s;
    result[2].name = u"mill-0256"_s;
    return result;
}

session::VersionRow version(std::uint32_t number, std::uint64_t batch, double prAuc)
{
    session::VersionRow row;
    row.version = number;
    row.batch = batch;
    row.devices = 20;
    row.claimedAccuracy = 0.981f;
    if (prAuc >= 0) {
        row.evaluation.emplace();
        row.evaluation->fleet.labelled = 100;
        row.evaluation->fleet.prAuc = prAuc;
        row.evaluation->fleet.accuracy = 0.957;
    }
    return row;
}

fleet::Event event(fleet::EventKind kind, std::int64_t device, std::uint64_t batch)
{
    fleet::Event result;
    result.kind = kind;
    result.device = device;
    result.batch = batch;
    result.level = fleet::EventLevel::Warning;
    return result;
}

/// Three devices after 40 batches; the third is watched.
session::Snapshot snapshot()
{
    session::Snapshot result;
    result.state = session::RunState::Finished;
    result.runPath = u"/somewhere/plant-07.fleetrun"_s;
    result.batch = result.lastBatch = 40;
    result.rounds = 3;
    result.config = std::make_shared<fleet::RunConfig>();
    result.infos = std::make_shared<std::vector<fleet::DeviceInfo>>(infos());
    result.devices = std::make_shared<std::vector<session::DeviceRow>>(3);
    result.versions = std::make_shared<std::vector<session::VersionRow>>(
        std::vector{version(1, 10, 0.25), version(2, 20, 0.5), version(3, 40, -1)});
    result.events = std::make_shared<std::vector<fleet::Event>>(std::vector{
        event(fleet::EventKind::DeviceSilent, 0, 12), event(fleet::EventKind::DeviceSilent, 2, 30),
        event(fleet::EventKind::RoundDone, -1, 20)});
    auto curves = std::make_shared<session::FleetCurves>();
    auto &prAuc = curves->metrics[std::size_t(fleet::ChartMetric::PrAuc)];
    prAuc.devices[0].low = curve({0.1f, 0.2f, 0.2f, 0.3f});
    prAuc.devices[0].median = curve({0.2f, 0.4f, 0.5f, 0.6f});
    prAuc.devices[0].high = curve({0.3f, 0.6f, 0.7f, 0.8f});
    prAuc.global = curve({none, 0.3f, 0.4f, 0.5f});
    prAuc.majority = curve({0.05f, 0.05f, 0.05f, 0.05f});
    prAuc.lastLabel = curve({0.1f, 0.1f, 0.1f, 0.1f});
    prAuc.unsupervised = curve({none, none, none, none});
    curves->metrics[std::size_t(fleet::ChartMetric::LogLoss)].devices[0].median =
        curve({1.7f, 0.4f, 0.3f, 0.2f});
    result.fleetCurves = curves;
    auto watched = std::make_shared<session::DeviceCurves>();
    watched->device = 2;
    watched->scores[0][std::size_t(fleet::ChartMetric::PrAuc)] = curve({0.2f, 0.5f, none, 0.7f});
    result.deviceCurves = {watched};
    return result;
}

QStringList names(const charts::Chart &chart)
{
    QStringList result;
    for (const charts::Curve &curve : chart.curves)
        result << curve.name;
    return result;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChartHasTheFleetItsBaselinesAndTheWatchedDevices();
    void whatIsSwitchedOffIsNotDrawn();
    void theAxesShowSharesWholeAndTheBatchesAskedFor();
    void versionsAreMeasuredOrNotDrawn();
    void onlyEventsOfWatchedDevicesAreMarked();
    void changesOfAWatchedDevicesRateAreMarked();
    void theFirstMarkSaysWhatIsNotDrawnBeforeIt();
    void anEmptySnapshotGivesAnEmptyChart();
    void thePageNamesWhatRanAndEscapesNames();
    void thePageNeedsNothingBesideIt();
    void claimedAndMeasuredAreKeptApart();
    void alarmsAreToldInSentences();
    void theWindowsDelayIsTheMedianOfTheDevices();
    void theDiagramLeavesOutBinsThatSayLittle();
    void theReportIsWrittenAndReplacedButNothingElseIs();
    void aFolderThatCannotBeMadeIsAnError();
};

void ReportTest::aChartHasTheFleetItsBaselinesAndTheWatchedDevices()
{
    report::ChartOptions options;
    options.colorIndex = {4};
    const charts::Chart chart = report::learningChart(snapshot(), options);
    QCOMPARE(chart.title, u"PR-AUC"_s);
    // The unsupervised score has no value here: it's left out, not drawn as a line without an end.
    QCOMPARE(names(chart), (QStringList{u"majority class"_s, u"last label"_s, u"fleet median"_s,
                                        u"mill-0256"_s, u"global, newest version"_s}));
    QVERIFY(chart.curves[0].style == charts::CurveStyle::Baseline);
    QCOMPARE(chart.curves[0].points.size(), std::size_t(4)); // over time, no constant
    QVERIFY(chart.curves[2].style == charts::CurveStyle::Median);
    QCOMPARE(chart.curves[3].color, charts::curveColor(4));
    QVERIFY(std::isnan(chart.curves[3].points[2].last)); // a gap stays a gap
    QVERIFY(chart.band.has_value());
    QCOMPARE(chart.band->low, (std::vector<float>{0.1f, 0.2f, 0.2f, 0.3f}));
    QCOMPARE(chart.band->x, (std::vector<double>{10, 20, 30, 40}));
}

void ReportTest::whatIsSwitchedOffIsNotDrawn()
{
    report::ChartOptions options;
    options.showBand = options.showBaselines = options.showGlobal = false;
    const charts::Chart chart = report::learningChart(snapshot(), options);
    QCOMPARE(names(chart), (QStringList{u"fleet median"_s, u"mill-0256"_s}));
    QVERIFY(!chart.band);
    QVERIFY(chart.markers.points.empty());
    QVERIFY(chart.rounds.empty());
}

void ReportTest::theAxesShowSharesWholeAndTheBatchesAskedFor()
{
    report::ChartOptions options;
    charts::Chart chart = report::learningChart(snapshot(), options);
    QCOMPARE(chart.y.minimum, 0.0);
    QCOMPARE(chart.y.maximum, 1.0);
    QCOMPARE(chart.x.maximum, 40.0);
    options.metric = fleet::ChartMetric::LogLoss;
    options.xFrom = 15;
    options.xTo = 35;
    chart = report::learningChart(snapshot(), options);
    QCOMPARE(chart.x.minimum, 15.0);
    QCOMPARE(chart.x.maximum, 35.0);
    QCOMPARE(chart.y.minimum, 0.0);
    // The loss of 1.7 lies outside of what is shown.
    QVERIFY2(chart.y.maximum >= 0.4 && chart.y.maximum < 1, qPrintable(QString::number(chart.y.maximum)));
}

void ReportTest::versionsAreMeasuredOrNotDrawn()
{
    const charts::Chart chart = report::learningChart(snapshot(), {});
    QCOMPARE(chart.markers.points, (std::vector<QPointF>{{10, 0.25}, {20, 0.5}}));
    QCOMPARE(chart.rounds, (std::vector<double>{10, 20, 40}));
}

void ReportTest::onlyEventsOfWatchedDevicesAreMarked()
{
    const charts::Chart chart = report::learningChart(snapshot(), {});
    QCOMPARE(chart.events.size(), std::size_t(1));
    QCOMPARE(chart.events[0].x, 30.0);
    QCOMPARE(textOf(chart.events[0]), u"mill-0256 is silent"_s);
    QCOMPARE(chart.events[0].level, 1);
}

void ReportTest::changesOfAWatchedDevicesRateAreMarked()
{
    session::Snapshot run = snapshot();
    using fleet::RateReason;
    auto watched = std::make_shared<session::DeviceCurves>(*run.deviceCurves[0]);
    watched->rates = {{5, {2, 0.05f, 0.04f, RateReason::ErrorGrew, 0.3f, 0.4f, false}},
                      {7, {2, 0.04f, 0.1f, RateReason::Person, 0, 0, false}}, // has an event
                      {35, {2, 0.04f, 0.044f, RateReason::ErrorFell, 0.4f, 0.2f, false}}};
    watched->rateChanges = 3;
    run.deviceCurves = {watched};
    // Those of other devices are in the list of the fleet alone.
    run.rates = std::make_shared<std::vector<fleet::RateChange>>(
        std::vector<fleet::RateChange>{{0, 0.05f, 0.04f, RateReason::ErrorGrew, 0.3f, 0.4f, false}});
    run.rateBatches = std::make_shared<std::vector<std::uint64_t>>(std::vector<std::uint64_t>{6});
    const charts::Chart chart = report::learningChart(run, {});
    QCOMPARE(chart.events.size(), std::size_t(3)); // one of them tells of the silence in batch 30
    QCOMPARE(chart.events[0].x, 5.0);
    QCOMPARE(textOf(chart.events[0]),
             u"mill-0256: learning rate from 0.05 to 0.04, error grew from 0.3000 to 0.4000"_s);
    QVERIFY(chart.events[0].shape == charts::EventShape::Lowered);
    QCOMPARE(chart.events[0].subject, 2);
    QCOMPARE(chart.events[1].x, 30.0);
    QCOMPARE(chart.events[2].x, 35.0);
    QVERIFY(chart.events[2].shape == charts::EventShape::Raised);
}

void ReportTest::theFirstMarkSaysWhatIsNotDrawnBeforeIt()
{
    session::Snapshot run = snapshot();
    auto watched = std::make_shared<session::DeviceCurves>(*run.deviceCurves[0]);
    const fleet::RateChange change{2, 0.05f, 0.04f, fleet::RateReason::ErrorGrew, 0.3f, 0.4f, false};
    watched->rates = {{31, change}, {32, change}};
    watched->rateChanges = 214;
    run.deviceCurves = {watched};
    const charts::Chart chart = report::learningChart(run, {});
    QCOMPARE(chart.events.size(), std::size_t(3)); // with the silence in batch 30
    QVERIFY2(textOf(chart.events[1]).contains(u"(212 earlier"_s), qPrintable(textOf(chart.events[1])));
    QVERIFY2(textOf(chart.events[1]).endsWith(u"the newest 2)"_s), qPrintable(textOf(chart.events[1])));
    QVERIFY(!textOf(chart.events[2]).contains(u"earlier"_s));
}

void ReportTest::anEmptySnapshotGivesAnEmptyChart()
{
    const charts::Chart chart = report::learningChart(session::Snapshot(), {});
    QVERIFY(chart.curves.empty());
    QVERIFY(!charts::hasValues(chart));
    QVERIFY(!chart.emptyText.isEmpty());
    QVERIFY(chart.x.maximum > chart.x.minimum);
    QVERIFY(report::reportPage({}, {}, {}).endsWith(u"</html>\n"));
}

void ReportTest::thePageNamesWhatRanAndEscapesNames()
{
    auto summary = test::summaryOf(
        {{0.7, 0.5, 0.7, 0.05, 0.1, 0.3}, {0.8, 0.5, 0.8, 0.05, 0.1, 0.3}, {0.6, 0.5, 0.6, 0.05, 0.1, 0.3}});
    summary.batches = 40;
    summary.readings = 6000;
    const QString page = report::reportPage(snapshot(), summary, u"9f3cabc"_s);
    QVERIFY(page.contains(u"plant-07"));
    QVERIFY(page.contains(u"40 batch(es)"));
    QVERIFY(page.contains(u"9f3cabc"));
    QVERIFY(page.contains(u"models are learning"));
    QVERIFY(page.contains(u"&lt;b&gt;oven&lt;/b&gt; &amp; &quot;co&quot;"));
    QVERIFY(!page.contains(u"<b>oven"));
    QVERIFY(page.contains(u"seed = 42"));
}

void ReportTest::thePageNeedsNothingBesideIt()
{
    const QString page =
        report::reportPage(snapshot(), test::summaryOf({{0.7, 0.5, 0.7, 0.05, 0.1, 0.3}}), {});
    QCOMPARE(page.count(u"<figure"), 4);
    QCOMPARE(page.count(u"<svg"), 8); // light and dark
    QCOMPARE(page.count(u"<svg"), page.count(u"</svg>"));
    QVERIFY(!page.contains(u"<?xml"));
    static const QRegularExpression outside(u"(src|href)\\s*=|@import|url\\((?!#)|<script"_s);
    const auto match = outside.match(page);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    QVERIFY(page.contains(u"prefers-color-scheme: dark"));
    QVERIFY(page.contains(u"@media print"));
    // Tags that are opened are closed.
    for (const QString &tag :
         {u"table"_s, u"tr"_s, u"td"_s, u"section"_s, u"div"_s, u"p"_s, u"figure"_s, u"main"_s}) {
        const QRegularExpression opening(u"<"_s + tag + u"[ >]"_s);
        QCOMPARE(page.count(opening), page.count(QString(u"</"_s + tag + u'>')));
    }
}

void ReportTest::claimedAndMeasuredAreKeptApart()
{
    const QString page =
        report::reportPage(snapshot(), test::summaryOf({{0.7, 0.5, 0.7, 0.05, 0.1, 0.3}}), {});
    QVERIFY(page.contains(u"<td class=\"n claimed\">0.981</td><td class=\"n\">0.957</td>"));
}

void ReportTest::alarmsAreToldInSentences()
{
    fleet::AlarmSummary alarms;
    QCOMPARE(report::alarmSentences(alarms, {}), QStringList()); // nothing was judged
    alarms.fleet.whole = {14400, 15, 12, 13, 8, 1};
    alarms.fleet.wholeDays = 10;
    alarms.fleet.readings = {2, 21.5F};
    alarms.fleet.seconds = {120, 1290};
    QCOMPARE(
        report::alarmSentences(alarms, {1, 10}),
        (QStringList{u"Alarms found 12 of 15 event(s): half of those within 2 reading(s), 2 min 0 s, 90% "
                     "within 21.5 reading(s), 21 min 30 s."_s,
                     u"8 false alarm(s) in 10.0 device-days: 0.80 a day, where 1.00 were wanted."_s,
                     u"62% of the alarms were true."_s, u"1 alarm(s) got no label and count as neither."_s}));
}

void ReportTest::theWindowsDelayIsTheMedianOfTheDevices()
{
    fleet::AlarmSummary alarms;
    std::vector<fleet::DeviceInfo> devices(4);
    QCOMPARE(report::windowSentence(alarms, devices), QString()); // nothing was judged
    alarms.fleet.window = {2880, 0, 0, 0, 3, 0};
    alarms.fleet.windowDays = 2;
    QCOMPARE(report::windowSentence(alarms, devices),
             u"In the devices’ windows, about their last seven days, there was no event; 1.50 false alarms a "
             "day."_s);
    alarms.fleet.window = {2880, 6, 5, 5, 3, 0};
    alarms.devices.resize(4);
    QCOMPARE(
        report::windowSentence(alarms, devices),
        u"In the devices’ windows, about their last seven days, alarms found 5 of 6 event(s); 1.50 false "
        "alarms a day."_s);
    // Device 2 found none. Of 8, 2 and 3 readings the median is 3, of 80 s, 120 s and 180 s it is 120 s.
    constexpr std::pair<float, double> delays[] = {{8, 10}, {2, 60}, {none, 60}, {3, 60}};
    for (std::size_t i = 0; i < 4; ++i) {
        alarms.devices[i].windowDelay.median = delays[i].first;
        devices[i].interval = delays[i].second;
    }
    QCOMPARE(report::windowSentence(alarms, devices),
             u"In the devices’ windows, about their last seven days, alarms found 5 of 6 event(s), within 3 "
             "reading(s), 2 min 0 s: the median over 3 device(s) of each one’s median; 1.50 false alarms a "
             "day."_s);
    alarms.fleet.whole = alarms.fleet.window; // a run that is no longer than the windows
    QCOMPARE(report::windowSentence(alarms, devices),
             u"Lately events were found within 3 reading(s), 2 min 0 s: the median over 3 device(s) of each "
             "one’s median."_s);
}

void ReportTest::theDiagramLeavesOutBinsThatSayLittle()
{
    fleet::AlarmSummary alarms;
    alarms.reliability[2].bins[0] = {5, 100, 4}; // 0.05 predicted, 0.04 observed
    alarms.reliability[2].bins[9] = {46.55, 49, 40};
    const charts::Chart chart = report::reliabilityChart(alarms);
    const charts::Curve &decision = chart.curves.back();
    QCOMPARE(decision.name, u"decision"_s);
    QCOMPARE(decision.points.size(), std::size_t(1));
    QCOMPARE(decision.points[0].x, 0.05);
    QCOMPARE(decision.points[0].last, 0.04F);
}

void ReportTest::theReportIsWrittenAndReplacedButNothingElseIs()
{
    const QTemporaryDir folder;
    const auto summary = test::summaryOf({{0.7, 0.5, 0.7, 0.05, 0.1, 0.3}});
    const QString target = folder.filePath(u"new/report"_s);
    const auto first = report::writeReport(target, snapshot(), summary, u"first"_s);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().text()));
    QCOMPARE(*first, QString(target + u"/index.html"_s));
    QCOMPARE(QDir(target).entryList(QDir::Files),
             (QStringList{u"accuracy.svg"_s, u"balanced-accuracy.svg"_s, u"index.html"_s, u"log-loss.svg"_s,
                          u"pr-auc.svg"_s, u"reliability.svg"_s}));
    QVERIFY(report::writeReport(target, snapshot(), summary, u"second"_s).has_value());
    QVERIFY(contents(*first).contains("second"));

    QFile other(folder.filePath(u"index.html"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("<html>my page</html>");
    other.close();
    const auto refused = report::writeReport(folder.path(), snapshot(), summary, {});
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().kind == ErrorKind::NotWritable);
    QCOMPARE(contents(other.fileName()), QByteArray("<html>my page</html>"));
}

void ReportTest::aFolderThatCannotBeMadeIsAnError()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto written = report::writeReport(folder.filePath(u"file/report"_s), snapshot(), {}, {});
    QVERIFY(!written.has_value());
    QVERIFY(written.error().kind == ErrorKind::NotWritable);
    QVERIFY(written.error().place.endsWith(u"file/report"));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    ReportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_report.moc"
