// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "delayingproxy.h"
#include "served.h"

#include <remote/remotesession.h>
#include <same.h>
#include <session/session.h>

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <set>

using namespace fleetgrad;
using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A desktop behind a link of 100 ms there and back, on which one piece in a hundred is lost at first.
class TestSlowLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsABatchAfterTheOtherAndInTheEndAllOfIt();
};

void TestSlowLink::showsABatchAfterTheOtherAndInTheEndAllOfIt()
{
    const QTemporaryDir folder;
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    SessionOptions options;
    options.threads = 1;
    options.paused = true;
    options.speed = 250; // ten batches of 25 s of readings each second
    const auto run = Session::create(config, folder.filePath(u"run.fleetrun"_s), options);
    Served served(run.get());
    DelayingProxy proxy(served.address().port, 50ms);
    auto address = served.address();
    address.port = proxy.port();
    const auto remote = remote::connectTo(address, {});
    QVERIFY(comes(*remote, [](const Snapshot &s) { return s.state == RunState::Paused; }));
    remote->watch({3});
    remote->resume(); // arrives, as all that is said
    std::set<std::uint64_t> seen;
    QVERIFY(comes(*remote, [&](const Snapshot &s) {
        seen.insert(s.batch);
        return s.batch >= 100 && proxy.late() > 0;
    }));
    // Frames follow each other on the way, also where the one before has not arrived yet: not the first and
    // the last batch alone are seen.
    QVERIFY2(seen.size() > 20, qPrintable(QString::number(seen.size())));
    remote->pause();
    QVERIFY(comes(*remote, [&](const Snapshot &s) {
        const auto local = run->snapshot();
        return s.state == RunState::Paused && s.batch == local->batch && s.deviceCurves.size() == 1 &&
               remote::same(*s.devices, *local->devices) &&
               remote::same(*s.fleetCurves, *local->fleetCurves) &&
               remote::same(*s.deviceCurves[0], *local->deviceCurves[0]);
    }));
}

QTEST_GUILESS_MAIN(TestSlowLink)
#include "tst_slowlink.moc"
