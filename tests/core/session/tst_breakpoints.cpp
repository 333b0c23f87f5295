// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/breakpoint.h>
#include <session/breakwatch.h>

#include <QtTest>

#include <limits>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;

class BreakpointsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mistakesAreNamedWithTheirColumn_data();
    void mistakesAreNamedWithTheirColumn();
    void conditionsDecide_data();
    void conditionsDecide();
    void aDeviceHitsOnceUntilItWasFalse();
    void whatHoldsAtFirstHasToBecomeFalse();
    void aRoundHitsEachTime();
    void eventsOfABatchAreOfDevicesOrOfTheFleet();
    void weightsThatAreNoNumbersAreFound();
    void theHitTellsFiguresBeforeAndAfter();
    void manyDevicesAreOneHit();
    void hitsAreCountedByCondition();
    void aDeviceWithASpaceInItsName();
};

namespace {

/// Three devices whose figures a test sets.
struct Fleet
{
    Fleet()
    {
        for (const char *name : {"press-01", "pump-02", "pump 3"}) {
            fleet::DeviceInfo info;
            info.name = QString::fromLatin1(name);
            info.origin = u"hall-1/%1.csv"_s.arg(info.name);
            infos.push_back(info);
        }
        rows.resize(infos.size());
    }
    BreakView view() const { return {infos, rows, batch, rounds, version, 5000, 300}; }

    std::vector<fleet::DeviceInfo> infos;
    std::vector<DeviceRow> rows;
    std::uint64_t batch = 499, rounds = 20;
    std::uint32_t version = 21;
};

Breakpoint breakpoint(const QString &text)
{
    const auto parsed = Breakpoint::parse(text);
    if (!parsed)
        qFatal("%s: %s", qPrintable(text), qPrintable(parsed.error().text()));
    return *parsed;
}

/// The next batch, in which nothing happened but what the rows say.
std::vector<BreakHit> next(BreakWatch &watch, Fleet &fleet, fleet::BatchRecord record = {})
{
    record.batch = ++fleet.batch;
    return watch.check(fleet.view(), record);
}

using Devices = std::vector<std::uint32_t>;

} // namespace

void BreakpointsTest::mistakesAreNamedWithTheirColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *text, int column, const char *part) {
        QTest::newRow(text) << column << QString::fromUtf8(part);
    };
    row("", 1, "Write a condition");
    row("   ", 1, "Write a condition");
    row("los>2", 1, "acc, bal, prauc, loss");
    row("acc<0.7 los>2", 9, "“los”");
    row("loss>", 6, "number is missing");
    row("loss>>2", 6, "number is missing");
    row("loss>nan", 6, "number is missing");
    row("loss(remote)>2", 6, "decision, local, global, fleet");
    row("loss(local>2", 11, "closing bracket");
    row("loss", 5, "compare it with a number, as in loss>2");
    row("loss(local)", 12, "Write a figure, a sign and a number");
    row("rate(local)>2", 6, "no score");
    row("batch(fleet)>2", 6, "leave the brackets out");
    row("gain<baseline", 6, "write a number");
    row("quarantine", 1, "quarantined, hold-out, finished, trains-itself, drifting");
    row("state:asleep", 7, "waiting, too-few-labels");
    row("drift:wind", 7, "sensor, environment");
    row("event:alarm", 7, "info, warning, critical");
    row("device:pump-02", 15, "Add what is to become true");
    row("device: loss>2", 8, "name of a device");
    row("group: loss>2", 7, "what a group is called");
    row("group:pump", 11, "Add what is to become true");
    row("device:\"pump 3 loss>2", 22, "closing quotation mark");
    row("version>=20 device:pump-02", 13, "whole fleet");
    row(">2", 1, "acc, bal");
}

void BreakpointsTest::mistakesAreNamedWithTheirColumn()
{
    QFETCH(int, column);
    QFETCH(QString, part);
    const auto parsed = Breakpoint::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::BadArgument);
    QCOMPARE(parsed.error().place, u"column %1"_s.arg(column));
    QVERIFY2(parsed.error().sentence.contains(part), qPrintable(parsed.error().sentence));
}

void BreakpointsTest::conditionsDecide_data()
{
    // In batch 500. press-01: loss 2.5, local loss 0.5, quarantined; pump-02: loss 1, drifts (sensor), alarm,
    // rate locked; "pump 3": loss 0.5, silent. Accuracy .9 .8 .4, mean .7; of the global version .6 .7 .8,
    // mean .7; baselines: majority .5 .7 .93 (mean .71), last label .6 .6 .6; log loss of the majority 0.7
    // each, of the last label 0.9 each.
    QTest::addColumn<bool>("hits");
    QTest::addColumn<Devices>("devices");
    const auto row = [](const char *text, bool hits, const Devices &devices) {
        QTest::newRow(text) << hits << devices;
    };
    row("loss>2", true, {0});
    row("LOSS > 2", true, {0});
    row("loss>0.7", true, {0, 1});
    row("loss>3", false, {});
    row("loss(local)>2", false, {});
    row("loss(decision)>=2,5", true, {0});
    row("loss(fleet)>1.3", true, {}); // (2.5 + 1 + 0.5) / 3
    row("loss(fleet)>1.4", false, {});
    row("acc(fleet)<0.71", true, {});
    row("acc(fleet)<0.69", false, {});
    row("acc(global)<baseline", true, {}); // .7 and the best of .71 and .6
    row("acc(global)>baseline", false, {});
    row("acc<baseline", true, {2});     // .4 and .93; the others have .9 and .6, .8 and .7
    row("loss>baseline", true, {0, 1}); // the lowest is 0.7
    row("loss>baseline device:pump*", true, {1});
    row("pump* loss>baseline", true, {1});
    row("source:hall-1 loss>2", true, {0});
    row("source:hall-2 loss>2", false, {});
    row("group:pump* loss>0.7", true, {1});
    row("group:PUMP loss>baseline", true, {1}); // what the names begin with
    row("group:press alarm", false, {});
    row("group:hall-1 loss>2", true, {0}); // where it comes from
    row("group:\"pump 3\" silent", true, {2});
    row("loss>2 quarantined", true, {0});
    row("loss<2 quarantined", false, {});
    row("quarantined", true, {0});
    row("state:quar", true, {0});
    row("silent", true, {2});
    row("no-gain", false, {});
    row("drifting", true, {1});
    row("drift:sens", true, {1});
    row("drift:environment", false, {});
    row("alarm", true, {1});
    row("is:alarm locked", true, {1});
    row("alarm device:press-01", false, {});
    row("device:PUMP-02 alarm", true, {1});
    row("device:\"pump 3\" silent", true, {2});
    row("device:pump acc<1", false, {}); // a name in full
    row("batch=500", true, {});
    row("batch=501", false, {});
    row("version>=20 batch=500", true, {});
    row("round>=21", false, {});
    row("readings>4999 batch=500", true, {});
    row("acc(fleet)<0.8 silent", true, {2});
    row("acc(fleet)<0.6 silent", false, {});
    row("samples(fleet)>=100", true, {}); // (300 + 0 + 0) / 3
    row("prauc<1", false, {});            // there is none
    row("NaN", false, {});
    row("diverged", false, {});
    row("round", false, {});
    row("event:info", false, {});
}

void BreakpointsTest::conditionsDecide()
{
    QFETCH(bool, hits);
    QFETCH(Devices, devices);
    Fleet fleet;
    BreakWatch watch;
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    watch.set({breakpoint(text)}, fleet.view());
    const float accuracies[] = {0.9f, 0.8f, 0.4f}, globals[] = {0.6f, 0.7f, 0.8f},
                majorities[] = {0.5f, 0.7f, 0.93f}, losses[] = {2.5f, 1.0f, 0.5f};
    for (std::size_t device = 0; device < 3; ++device) {
        DeviceRow &row = fleet.rows[device];
        row.decision.accuracy = accuracies[device];
        row.decision.logLoss = losses[device];
        row.global.accuracy = globals[device];
        row.majority.accuracy = majorities[device];
        row.majority.logLoss = 0.7f;
        row.lastLabel.accuracy = 0.6f;
        row.lastLabel.logLoss = 0.9f;
        row.local.logLoss = 0.5f;
        row.state = fleet::DeviceState::Learning;
    }
    fleet.rows[0].state = fleet::DeviceState::Quarantined;
    fleet.rows[0].readings = 300;
    fleet.rows[1].drift.cause = learning::DriftCause::Sensor;
    fleet.rows[1].alarms.on = fleet.rows[1].rateLocked = true;
    fleet.rows[2].state = fleet::DeviceState::Silent;

    const auto found = next(watch, fleet);
    QCOMPARE(found.size(), std::size_t(hits ? 1 : 0));
    if (!hits)
        return;
    QCOMPARE(found.front().condition, text);
    QCOMPARE(found.front().batch, std::uint64_t(500));
    QCOMPARE(found.front().devices, devices);
}

void BreakpointsTest::aDeviceHitsOnceUntilItWasFalse()
{
    Fleet fleet;
    BreakWatch watch;
    watch.set({breakpoint(u"loss>2"_s)}, fleet.view());
    // Losses of the first two devices, and who hits.
    const float none = std::numeric_limits<float>::quiet_NaN();
    const struct
    {
        float first, second;
        Devices hit;
    } batches[] = {
        {none, none, {}}, {1, none, {}}, {2, 1, {}},    {2.1f, 1, {0}}, {3, 1, {}},  {3, 2.5f, {1}},
        {2, 3, {}},       {3, 3, {0}},   {none, 3, {}}, {3, none, {0}}, {1, 3, {1}}, {3, 3, {0}},
    };
    for (const auto &[first, second, hit] : batches) {
        fleet.rows[0].decision.logLoss = first;
        fleet.rows[1].decision.logLoss = second;
        const auto found = next(watch, fleet);
        QCOMPARE(found.empty() ? Devices() : found.front().devices, hit);
    }
}

void BreakpointsTest::whatHoldsAtFirstHasToBecomeFalse()
{
    Fleet fleet;
    fleet.rows[0].decision.logLoss = 3;
    BreakWatch watch;
    watch.set({breakpoint(u"loss>2"_s), breakpoint(u"batch>=100"_s)}, fleet.view());
    QVERIFY(next(watch, fleet).empty());
    fleet.rows[0].decision.logLoss = 1;
    QVERIFY(next(watch, fleet).empty());
    fleet.rows[0].decision.logLoss = 3;
    const auto found = next(watch, fleet);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().condition, u"loss>2"_s);
}

void BreakpointsTest::aRoundHitsEachTime()
{
    Fleet fleet;
    fleet.rows[0].decision.logLoss = 3;
    BreakWatch watch;
    watch.set(
        {breakpoint(u"round"_s), breakpoint(u"round loss>2 device:press-01"_s), breakpoint(u"version"_s)},
        fleet.view());
    const auto roundAt = [](std::uint64_t batch) {
        fleet::BatchRecord record;
        record.versions.resize(1);
        record.versions.front().batch = batch;
        return record;
    };
    QCOMPARE(next(watch, fleet, roundAt(500)).size(), std::size_t(3));
    QCOMPARE(next(watch, fleet, roundAt(501)).size(), std::size_t(3));
    QVERIFY(next(watch, fleet).empty());
    // One that a person promoted before the batch is a version and no round.
    const auto promoted = next(watch, fleet, roundAt(502));
    QCOMPARE(promoted.size(), std::size_t(1));
    QCOMPARE(promoted.front().condition, u"version"_s);
}

void BreakpointsTest::eventsOfABatchAreOfDevicesOrOfTheFleet()
{
    using fleet::EventKind;
    using fleet::EventLevel;
    Fleet fleet;
    fleet.rows[1].decision.logLoss = 3;
    BreakWatch watch;
    watch.set({breakpoint(u"event:warning"_s), breakpoint(u"event:critical"_s),
               breakpoint(u"event:warning loss>2"_s), breakpoint(u"event:info device:press-01"_s)},
              fleet.view());
    fleet::BatchRecord record;
    record.events = {{500, EventLevel::Info, EventKind::RoundDone, -1, {20, 3, 0}, {}},
                     {500, EventLevel::Warning, EventKind::AlarmRaised, -1, {2, 1, 2}, {}}};
    const auto found = next(watch, fleet, record);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].condition, u"event:warning"_s);
    QCOMPARE(found[0].devices, (Devices{1, 2}));
    QCOMPARE(found[1].condition, u"event:warning loss>2"_s);
    QCOMPARE(found[1].devices, (Devices{1}));
    record.events = {{501, EventLevel::Critical, EventKind::Quarantined, 0, {4, 41, 3}, {}}};
    const auto graver = next(watch, fleet, record);
    QCOMPARE(graver.size(), std::size_t(3));
    QCOMPARE(graver[1].condition, u"event:critical"_s);
    QCOMPARE(graver[2].condition, u"event:info device:press-01"_s);
    QCOMPARE(graver[2].devices, (Devices{0}));
}

void BreakpointsTest::weightsThatAreNoNumbersAreFound()
{
    Fleet fleet;
    BreakWatch watch;
    watch.set({breakpoint(u"NaN"_s)}, fleet.view());
    fleet::BatchRecord record;
    record.devices.resize(2);
    record.devices[0].device = 0;
    record.devices[1].device = 1;
    record.devices[1].updated = true;
    record.devices[1].update.fleetModel.weights = {0.5f, 1e30f};
    QVERIFY(next(watch, fleet, record).empty());
    record.devices[1].update.fleetModel.weights[1] = std::numeric_limits<float>::infinity();
    QCOMPARE(next(watch, fleet, record).front().devices, (Devices{1}));
    fleet::BatchRecord diverged;
    diverged.events = {{502,
                        fleet::EventLevel::Warning,
                        fleet::EventKind::Diverged,
                        2,
                        {double(fleet::DivergenceSign::NotFinite), 0.1, 0.05},
                        {}}};
    QCOMPARE(next(watch, fleet, diverged).front().devices, (Devices{2}));
    diverged.events.front().numbers.front() = double(fleet::DivergenceSign::NoGain);
    QVERIFY(next(watch, fleet, diverged).empty());
}

void BreakpointsTest::theHitTellsFiguresBeforeAndAfter()
{
    Fleet fleet;
    BreakWatch watch;
    watch.set({breakpoint(u"loss(local)>baseline version=22 quarantined"_s)}, fleet.view());
    fleet.rows[1].local.logLoss = 0.25f;
    fleet.rows[1].majority.logLoss = 0.5f;
    QVERIFY(next(watch, fleet).empty());
    fleet.rows[1].local.logLoss = 1.75f;
    fleet.rows[1].state = fleet::DeviceState::Quarantined;
    fleet.version = 22;
    const auto found = next(watch, fleet);
    QCOMPARE(found.size(), std::size_t(1));
    const std::vector<BreakValue> values{
        {u"loss(local)"_s, 0.25, 1.75}, {u"baseline"_s, 0.5, 0.5}, {u"version"_s, 21, 22}};
    QCOMPARE(found.front().values, values);
    QCOMPARE(
        breakText(found.front(), fleet.infos),
        u"Batch 501: “loss(local)>baseline version=22 quarantined” became true for pump-02: loss(local) was "
        "0.25 and is 1.75, baseline is 0.5, version was 21 and is 22"_s);
}

void BreakpointsTest::manyDevicesAreOneHit()
{
    Fleet fleet;
    BreakWatch watch;
    watch.set({breakpoint(u"silent"_s)}, fleet.view());
    for (DeviceRow &row : fleet.rows)
        row.state = fleet::DeviceState::Silent;
    const auto found = next(watch, fleet);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().devices, (Devices{0, 1, 2}));
    QVERIFY(breakText(found.front(), fleet.infos)
                .startsWith(u"Batch 500: “silent” became true for press-01 and 2 "_s));
}

void BreakpointsTest::hitsAreCountedByCondition()
{
    Fleet fleet;
    BreakWatch watch;
    watch.set({breakpoint(u"batch=500"_s), breakpoint(u"silent"_s)}, fleet.view());
    (void)next(watch, fleet);
    QCOMPARE(watch.counts(), (std::vector<BreakCount>{{u"batch=500"_s, 1}, {u"silent"_s, 0}}));
    watch.set({breakpoint(u"silent"_s)}, fleet.view());
    watch.set({breakpoint(u"silent"_s), breakpoint(u"batch=500"_s)}, fleet.view());
    QCOMPARE(watch.counts(), (std::vector<BreakCount>{{u"silent"_s, 0}, {u"batch=500"_s, 1}}));
}

void BreakpointsTest::aDeviceWithASpaceInItsName()
{
    const Fleet fleet;
    QCOMPARE(Breakpoint::limitTo(u"pump-02"_s), u"device:pump-02"_s);
    const Breakpoint spaced = breakpoint(QString(Breakpoint::limitTo(u"pump 3"_s) + u" loss>2"_s));
    QVERIFY(!spaced.admits(fleet.infos[0]) && !spaced.admits(fleet.infos[1]) &&
            spaced.admits(fleet.infos[2]));
    QVERIFY(spaced.problem(fleet.infos).isEmpty());
    // A person's own groups are known to those who have them.
    Breakpoint own = breakpoint(u"group:night silent"_s);
    QVERIFY(!own.problem(fleet.infos).isEmpty());
    own.setGroups(
        [](const QString &word, const QString &device) { return word == u"night" && device == u"pump-02"; });
    QVERIFY(own.admits(fleet.infos[1]) && !own.admits(fleet.infos[2]));
    QVERIFY(own.problem(fleet.infos).isEmpty());
    QVERIFY(breakpoint(u"device:pump-99 silent"_s).problem(fleet.infos).contains(u"device:pump-99"_s));
}

QTEST_GUILESS_MAIN(BreakpointsTest)
#include "tst_breakpoints.moc"
