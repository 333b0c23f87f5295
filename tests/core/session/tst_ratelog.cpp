// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/session.h>

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>

#include <cstdint>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint32_t watched = 3;
constexpr int patience = 60'000; ///< milliseconds, of a slow machine under a sanitizer

struct Stored
{
    float before, after;
};

/// What the run file has of the device, oldest first.
std::vector<Stored> storedChanges(const QString &path, std::uint64_t &ofFleet)
{
    std::vector<Stored> changes;
    sqlite3 *file = nullptr;
    sqlite3_stmt *rows = nullptr;
    ofFleet = 0;
    const char *query = "SELECT device, rate_before, rate_after FROM rate_changes ORDER BY id";
    if (sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK &&
        sqlite3_prepare_v2(file, query, -1, &rows, nullptr) == SQLITE_OK) {
        while (sqlite3_step(rows) == SQLITE_ROW) {
            ++ofFleet;
            if (sqlite3_column_int64(rows, 0) == watched)
                changes.push_back(
                    {float(sqlite3_column_double(rows, 1)), float(sqlite3_column_double(rows, 2))});
        }
    }
    sqlite3_finalize(rows);
    sqlite3_close(file);
    return changes;
}

fleet::RunConfig config(int devices, std::uint64_t batches)
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.simulation.devices = devices;
    config.federation.everyUpdates = devices;
    config.federation.feedbackEvery = 1;
    config.batches = batches;
    return config;
}

std::shared_ptr<const DeviceCurves> lookAt(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
    session.watch({watched});
    const bool isThere =
        QTest::qWaitFor([&session] { return !session.snapshot()->deviceCurves.empty(); }, patience);
    return isThere ? session.snapshot()->deviceCurves.front() : nullptr;
}

} // namespace

/// The changes of a device's rate, beside those of the fleet.
class RateLogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aDeviceKeepsItsOwnChangesHoweverManyTheFleetHas();
    void ofALargeFleetTheNewestAreKept();
};

void RateLogTest::aDeviceKeepsItsOwnChangesHoweverManyTheFleetHas()
{
    const QString path = m_folder.filePath(u"long.fleetrun"_s);
    std::shared_ptr<const DeviceCurves> live;
    {
        const auto session = Session::create(config(60, 160), path, {});
        live = lookAt(*session);
    }
    std::uint64_t ofFleet = 0;
    const auto stored = storedChanges(path, ofFleet);
    QVERIFY2(ofFleet > 1000, qPrintable(QString::number(ofFleet))); // more than the fleet's list holds
    QVERIFY(!stored.empty());
    const auto opened = Session::open(path, {});
    for (const auto &curves : {live, lookAt(*opened)}) {
        QVERIFY(curves);
        QCOMPARE(curves->rateChanges, std::uint64_t(stored.size()));
        QCOMPARE(curves->rates.size(), stored.size());
        for (std::size_t i = 0; i < stored.size(); ++i) {
            QCOMPARE(curves->rates[i].change.device, watched);
            QCOMPARE(curves->rates[i].change.before, stored[i].before);
            QCOMPARE(curves->rates[i].change.after, stored[i].after);
            QVERIFY(i == 0 || curves->rates[i - 1].batch < curves->rates[i].batch);
        }
    }
}

void RateLogTest::ofALargeFleetTheNewestAreKept()
{
    constexpr std::size_t kept = 200, asked = 205; // kept in a fleet of 201 to 5,000 devices
    SessionOptions options;
    options.paused = true;
    const auto session = Session::create(config(201, 0), QString(), options);
    QTRY_COMPARE_WITH_TIMEOUT(session->snapshot()->state, RunState::Paused, patience);
    for (std::size_t i = 1; i <= asked; ++i)
        session->setLearningRate({watched}, 0.001 * double(i));
    QTRY_COMPARE_WITH_TIMEOUT(session->snapshot()->pendingCommands, asked, patience);
    session->step();
    QTRY_COMPARE_WITH_TIMEOUT(session->snapshot()->batch, std::uint64_t(1), patience);
    const auto curves = lookAt(*session);
    QVERIFY(curves);
    QCOMPARE(curves->rateChanges, std::uint64_t(asked));
    QCOMPARE(curves->rates.size(), kept);
    for (std::size_t i = 0; i < kept; ++i)
        QCOMPARE(curves->rates[i].change.after, float(0.001 * double(i + 1 + asked - kept)));
}

QTEST_GUILESS_MAIN(RateLogTest)
#include "tst_ratelog.moc"
