// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "liverun.h"

#include <fleet/liveinbox.h>
#include <session/forking.h>
#include <store/liverecord.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

// A run of real devices whose labels come 30 readings later, some of them wrong at first: recorded as it was,
// the run is the same again whatever is done with its file.
class LaterLabelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordedRunIsTheSameAgain();
    void killedAndResumedItIsTheSameAgain();
    void aForkWithoutChangesIsItsParent();
    void theFileHasEachLabelAsItCame();
};

namespace {

constexpr std::uint64_t delay = 30;
constexpr int patience = 60'000;

fleet::RunConfig liveConfig()
{
    fleet::RunConfig config;
    config.source = fleet::SourceKind::Live;
    config.live.places = 4;
    config.live.labelWindow = 60;
    config.batchReadings = 20;
    config.batchSeconds = 0.05;
    config.federation.holdOut = 0;
    config.federation.everyUpdates = 4;
    return config;
}

fleet::DeviceInfo info(int device)
{
    fleet::DeviceInfo info;
    info.name = u"pump-%1"_s.arg(device);
    info.channels = {u"flow"_s};
    return info;
}

bool isAnomaly(std::uint64_t key)
{
    return key * 7 % 19 == 0;
}

bool send(fleet::LiveInbox &inbox, std::uint64_t first, std::uint64_t last)
{
    const auto taken = [](fleet::LiveInbox::Push push) { return push != fleet::LiveInbox::Push::Full; };
    for (std::uint32_t device = 0; device < 2; ++device) {
        if (!inbox.join(info(int(device))))
            return false;
        for (std::uint64_t key = first; key <= last; ++key) {
            const fleet::LiveReading reading{
                key,
                1'700'000'000 + double(key),
                {float(std::sin(double(key) * 0.3 + device)) + (isAnomaly(key) ? 5 : 0)},
                {}};
            if (!QTest::qWaitFor([&] { return taken(inbox.push(device, reading)); }, patience))
                return false;
            if (key <= delay)
                continue;
            const std::uint64_t of = key - delay;
            const fleet::LiveLabel label{of, isAnomaly(of)}, wrong{of, !isAnomaly(of)};
            if (of % 10 == 0 && !QTest::qWaitFor([&] { return taken(inbox.push(device, wrong)); }, patience))
                return false;
            if (!QTest::qWaitFor([&] { return taken(inbox.push(device, label)); }, patience))
                return false;
        }
    }
    return true;
}

bool hasAll(const fleet::LiveInbox &inbox, std::uint64_t readings, std::uint64_t labels)
{
    return QTest::qWaitFor(
        [&] {
            return inbox.recorded(0) == readings && inbox.recorded(1) == readings &&
                   inbox.recordedLabels(0) == labels && inbox.recordedLabels(1) == labels;
        },
        patience);
}

bool makeRun(const QString &path)
{
    const auto session = Session::create(liveConfig(), path, threads(2));
    const auto inbox = session->liveInbox();
    return send(*inbox, 1, 330) && hasAll(*inbox, 330, 330);
}

learning::LabelCounts labelsOf(const QString &path)
{
    const auto session = Session::open(path, threads(1));
    session->wait([](const Snapshot &) { return true; });
    learning::LabelCounts sum;
    for (const DeviceRow &row : *session->snapshot()->devices) {
        sum.arrived += row.labels.arrived;
        sum.corrected += row.labels.corrected;
        sum.refused += row.labels.refused;
    }
    return sum;
}

} // namespace

void LaterLabelsTest::aRecordedRunIsTheSameAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    QCOMPARE(replayed(path, folder.filePath(u"again.fleetrun"_s), 3), digestOf(path));
    const learning::LabelCounts labels = labelsOf(path);
    QCOMPARE(labels.arrived, 600u);
    QCOMPARE(labels.corrected, 60u);
    QCOMPARE(labels.refused, 0u);
}

void LaterLabelsTest::killedAndResumedItIsTheSameAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s), killed = folder.filePath(u"killed.fleetrun"_s);
    {
        const auto session = Session::create(liveConfig(), path, threads(2));
        const auto inbox = session->liveInbox();
        QVERIFY(send(*inbox, 1, 130));
        QVERIFY(hasAll(*inbox, 130, 110));
        // What is in the file now is what a kill at this moment leaves.
        QVERIFY(session->saveAs(killed).get());
    }
    {
        const auto session = Session::open(killed, threads(1));
        session->wait([](const Snapshot &) { return true; });
        session->resume();
        const auto inbox = session->liveInbox();
        QVERIFY(inbox);
        QVERIFY(send(*inbox, 131, 330)); // their labels are of readings before the kill, too
        QVERIFY(hasAll(*inbox, 330, 220));
        session->pause();
        session->wait([](const Snapshot &) { return true; });
    }
    QCOMPARE(replayed(killed, folder.filePath(u"again.fleetrun"_s)), digestOf(killed));
    QCOMPARE(labelsOf(killed).arrived, 600u);
}

void LaterLabelsTest::aForkWithoutChangesIsItsParent()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    const auto info = readerOf(path)->info();
    const auto session = Session::fork({path, info.lastBatch / 2, u"same"_s, info.config}, threads(4));
    session->wait([](const Snapshot &) { return true; });
    QVERIFY2(!session->snapshot()->error, qPrintable(session->snapshot()->error.value_or(Error()).text()));
    QCOMPARE(digestOf(path + u"#same"_s), digestOf(path));
}

void LaterLabelsTest::theFileHasEachLabelAsItCame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"live.fleetrun"_s);
    QVERIFY(makeRun(path));
    std::vector<fleet::LiveLabel> found, wanted;
    const auto record = store::liveRecord(path);
    for (std::uint64_t batch = 0; batch < record->batches(); ++batch) {
        const auto read = *record->read(batch);
        if (const fleet::LiveLabels *sent = read->labelsOf(1))
            found.insert(found.end(), sent->labels.begin(), sent->labels.end());
    }
    for (std::uint64_t key = 1; key <= 300; ++key) {
        if (key % 10 == 0)
            wanted.push_back({key, !isAnomaly(key)});
        wanted.push_back({key, isAnomaly(key)});
    }
    QCOMPARE(found, wanted);
}

QTEST_GUILESS_MAIN(LaterLabelsTest)
#include "tst_laterlabels.moc"
