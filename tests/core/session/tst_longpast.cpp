// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pastsession.h"
#include "snapshottexts.h"

#include <store/runfile.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace fleetgrad::session::pastsession;
using namespace fleetgrad::session::snapshottexts;

/// Going back in runs that are longer than what is kept in memory: it is read from the file, and is what a
/// file that ends there shows.
class TestLongPast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsOfLongRunsAreThoseOfThen();
    void roundsThatAreNoLongerKeptAreReadAgain();
    void bucketsOfLongRunsAreCutAtTheBatch();

private:
    QTemporaryDir m_folder;
};

namespace {

/// A file of so many batches, in which what `fill` says happened.
template <typename Fill>
QString written(const QString &path, std::uint64_t batches, Fill fill)
{
    std::vector<fleet::DeviceInfo> infos(4);
    for (std::size_t i = 0; i < infos.size(); ++i) {
        infos[i].name = u"pump-%1"_s.arg(i);
        infos[i].channels = {u"temperature"_s};
        infos[i].units = {u"K"_s};
        infos[i].origin = u"simulated"_s;
    }
    auto config = fleetOf(10'000);
    config.simulation.devices = int(infos.size());
    auto writer = store::RunFileWriter::create(path, config, infos);
    for (std::uint64_t batch = 1; batch <= batches; ++batch) {
        fleet::BatchRecord record;
        record.batch = batch;
        fill(record);
        (*writer)->write(record);
    }
    (*writer)->commit();
    return path;
}

} // namespace

void TestLongPast::eventsOfLongRunsAreThoseOfThen()
{
    using fleet::EventKind;
    const auto fill = [](fleet::BatchRecord &record) {
        const std::uint64_t batch = record.batch;
        const auto happens = [&](EventKind kind, std::int64_t device) {
            record.events.push_back({batch, fleet::EventLevel::Info, kind, device, {}, {}});
        };
        happens(EventKind::RoundDone, -1); // more than are kept
        if (batch % 7 == 0)
            happens(EventKind::Quarantined, std::int64_t(batch % 4));
        // A device silent for five batches of ten, another for two, which is no news.
        if (batch % 10 == 1)
            happens(EventKind::DeviceSilent, 0);
        if (batch % 10 == 6)
            happens(EventKind::DeviceBack, 0);
        if (batch % 10 == 3)
            happens(EventKind::DeviceSilent, 1);
        if (batch % 10 == 5)
            happens(EventKind::DeviceBack, 1);
    };
    const auto session = opened(written(m_folder.filePath(u"events.fleetrun"_s), 10'200, fill));
    for (const std::uint64_t batch : {500U, 1203U, 9001U}) {
        const QString shorter = m_folder.filePath(u"events-%1.fleetrun"_s.arg(batch));
        const auto reference = opened(written(shorter, batch, fill));
        const SnapshotPtr past = pastOf(*session, batch);
        QVERIFY(past);
        const auto sorted = [](std::vector<fleet::Event> events) { // within a batch there is no order
            std::ranges::stable_sort(events, [](const fleet::Event &a, const fleet::Event &b) {
                return std::pair(a.batch, int(a.kind)) < std::pair(b.batch, int(b.kind));
            });
            return events;
        };
        QCOMPARE(past->events->size(), reference->snapshot()->events->size());
        QCOMPARE(sorted(*past->events), sorted(*reference->snapshot()->events));
        QVERIFY(std::ranges::is_sorted(*past->events, {}, &fleet::Event::batch));
    }
}

void TestLongPast::roundsThatAreNoLongerKeptAreReadAgain()
{
    const auto fill = [](fleet::BatchRecord &record) {
        for (std::uint32_t device = 0; device < 4; ++device) {
            fleet::DeviceReport &report = record.devices.emplace_back();
            report.device = report.update.device = device;
            report.state = fleet::DeviceState::Learning;
            report.updated = true;
            report.readings = 50 * record.batch;
            report.update.modelVersion = std::uint32_t(record.batch);
            report.update.samples = std::int64_t(10 + device);
        }
        if (record.batch % 5 == 0)
            record.screened.push_back({2, std::uint32_t(record.batch), federation::Verdict::Quarantined,
                                       federation::ScreeningReason::NormTooLarge, 3});
        if (record.batch % 2 == 0) {
            federation::GlobalVersion &version = record.versions.emplace_back();
            version.version = std::uint32_t(record.batch / 2);
            version.parent = version.version - 1;
            version.batch = record.batch;
            version.devices = 4;
            version.model.weights.assign(3, 0.5f);
        }
    };
    const auto session = opened(written(m_folder.filePath(u"rounds.fleetrun"_s), 2600, fill));
    QVERIFY(session->snapshot()->roundLog->front()->batch > 2000);
    for (const std::uint64_t batch : {31U, 2400U}) {
        const QString shorter = m_folder.filePath(u"rounds-%1.fleetrun"_s.arg(batch));
        const auto reference = opened(written(shorter, batch, fill));
        const SnapshotPtr past = pastOf(*session, batch);
        QVERIFY(past);
        const SnapshotPtr then = reference->snapshot();
        QCOMPARE(totals(*past), totals(*then));
        QCOMPARE(texts(*past->versions, versionText), texts(*then->versions, versionText));
        const QStringList rounds = roundTexts(*past), all = roundTexts(*then);
        QVERIFY(!rounds.empty());
        QCOMPARE(rounds, all.mid(all.size() - rounds.size()));
        // So is a round by itself.
        const Round &last = *then->roundLog->back();
        const auto one = session->round(last.version, batch).get();
        QVERIFY2(one.has_value(), one ? "" : qPrintable(one.error().text()));
        QCOMPARE((*one)->version, last.version);
        QCOMPARE((*one)->parts.size(), std::size_t(5)); // of four devices, of which one was kept out once
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE((*one)->parts[i].samples, last.parts[i].samples);
    }
}

void TestLongPast::bucketsOfLongRunsAreCutAtTheBatch()
{
    const auto fill = [](fleet::BatchRecord &record) { record.fleet.global[0] = float(record.batch); };
    const auto session = opened(written(m_folder.filePath(u"curves.fleetrun"_s), 6000, fill));
    for (const std::uint64_t batch : {1U, 701U, 3333U, 4900U}) {
        const SnapshotPtr past = pastOf(*session, batch);
        QVERIFY(past);
        const CurveData &curve = past->fleetCurves->metrics[0].global;
        QCOMPARE(curve.back().batch, double(batch));
        double before = 0;
        for (const CurvePoint &point : curve) { // its value is its batch: buckets follow without a gap
            QCOMPARE(double(point.last), point.batch);
            QCOMPARE(double(point.high), point.batch);
            QCOMPARE(double(point.low), before + 1);
            before = point.batch;
        }
    }
}

QTEST_GUILESS_MAIN(TestLongPast)
#include "tst_longpast.moc"
