// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/engine.h>
#include <fleet/livesource.h>
#include <transport/deviceclient.h>
#include <transport/devicegateway.h>
#include <transport/endpoint.h>

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;

// Labels that come later than their readings, over real sockets.
class LabelSocketsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelsAreThoseOfFilesWithThatDelay();
    void theyAreSentAgainUntilTheyAreRecorded();
    void theServerSaysThatItGoesAway();
};

namespace {

constexpr int patience = 30'000;
constexpr int rows = 20, batches = 10, delay = 30, last = rows * batches;

double now()
{
    return double(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

bool isAnomaly(int device, std::uint64_t key)
{
    return (key * 7 + std::uint64_t(device)) % 19 == 0;
}

/// In quarters, which a file has to the last bit.
float valueOf(int device, std::uint64_t key)
{
    const auto wave = double((key * std::uint64_t(13 + device)) % 23) / 4;
    return float(wave + (isAnomaly(device, key) ? 20 : 0));
}

Hello hello(int device)
{
    return {u"pump-%1"_s.arg(device), {u"flow"_s}, {u"l/s"_s}, {}, 1, 0, true};
}

DeviceClient::Feed feed(int device)
{
    return [device](std::uint64_t key, fleet::LiveReading &reading) {
        if (key > last)
            return DeviceClient::Next::End;
        reading = {key, now(), {valueOf(device, key)}, isAnomaly(device, key)};
        return DeviceClient::Next::Ready;
    };
}

fleet::RunConfig learning()
{
    fleet::RunConfig config;
    config.batchReadings = rows;
    config.federation.holdOut = 0;
    config.federation.everyUpdates = 3;
    return config;
}

fleet::RunConfig liveConfig()
{
    fleet::RunConfig config = learning();
    config.source = fleet::SourceKind::Live;
    config.live.places = 2;
    config.live.labelWindow = 100;
    config.batchSeconds = 0;
    return config;
}

struct Served
{
    Served()
        : inbox(std::make_shared<fleet::LiveInbox>(liveConfig().live, rows, 0)),
          gateway(std::make_unique<DeviceGateway>(inbox, DeviceGateway::Limits{1000, 1e6}))
    {
        Tokens tokens(folder.filePath(u"tokens.toml"_s));
        token = tokens.add({u"any"_s, Role::Device, {}}).value_or(QByteArray());
        endpoint.setTokens(tokens);
        endpoint.addSocket("/device", {Role::Device},
                           [this](QWebSocket *socket, const Identity &who) { gateway->meet(socket, who); });
        port = endpoint.listen({}).value_or(0);
    }
    std::unique_ptr<DeviceClient> client(int device) const
    {
        auto client = std::make_unique<DeviceClient>(
            DeviceClient::Server{QUrl(u"ws://127.0.0.1:%1/device"_s.arg(port)), token, {}}, hello(device),
            feed(device));
        client->setLabelDelay(delay);
        return client;
    }
    std::shared_ptr<const fleet::LiveBatch> record()
    {
        std::shared_ptr<const fleet::LiveBatch> batch = inbox->cut(now());
        inbox->committed(std::span(&batch, 1));
        return batch;
    }

    QTemporaryDir folder;
    QByteArray token;
    std::shared_ptr<fleet::LiveInbox> inbox;
    std::unique_ptr<DeviceGateway> gateway;
    Endpoint endpoint;
    quint16 port = 0;
};

/// The same readings in files, whose labels are held back.
fleet::RunConfig filesConfig(const QString &folder)
{
    for (int device = 0; device < 2; ++device) {
        QFile file(folder + u"/pump-%1.csv"_s.arg(device));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("timestamp,flow,label\n");
        for (int key = 1; key <= last; ++key)
            file.write(u"%1,%2,%3\n"_s.arg(1'700'000'000 + key)
                           .arg(double(valueOf(device, std::uint64_t(key))))
                           .arg(isAnomaly(device, std::uint64_t(key)) ? 1 : 0)
                           .toUtf8());
    }
    fleet::RunConfig config = learning();
    config.source = fleet::SourceKind::Replay;
    config.replay.path = folder;
    config.labels.delayReadings = delay;
    return config;
}

} // namespace

void LabelSocketsTest::theModelsAreThoseOfFilesWithThatDelay()
{
    const QTemporaryDir folder;
    const fleet::RunConfig filed = filesConfig(folder.path()), live = liveConfig();
    auto files = fleet::openSource(filed);
    QVERIFY2(files, qPrintable(files ? QString() : files.error().text()));
    fleet::Engine wanted(filed, *std::move(files), 1);

    Served served;
    std::vector<std::unique_ptr<DeviceClient>> clients;
    for (int device = 0; device < 2; ++device) {
        clients.push_back(served.client(device));
        clients.back()->start();
        QVERIFY(QTest::qWaitFor([&] { return served.inbox->counts().devices == clients.size(); }, patience));
    }
    QVERIFY(QTest::qWaitFor([&] { return served.inbox->counts().labelsWaiting == 2 * last; }, patience));
    QCOMPARE(served.inbox->counts().waiting, std::uint64_t(2 * last));
    const auto source = std::make_shared<fleet::LiveSource>(live, nullptr);
    fleet::Engine engine(live, source, 2);
    std::size_t versions = 0;
    for (int batch = 1; batch < batches; ++batch) { // with the last one all other labels come
        source->give(served.record());
        const auto mine = engine.step({}), theirs = wanted.step({});
        QCOMPARE(mine->versions, theirs->versions); // every bit of them
        for (std::size_t device = 0; device < 2; ++device) {
            QCOMPARE(mine->devices[device].labels.arrived, theirs->devices[device].labels.arrived);
            QCOMPARE(mine->devices[device].labels.refused, 0u);
        }
        versions += mine->versions.size();
    }
    QVERIFY(versions >= 4);
}

void LabelSocketsTest::theyAreSentAgainUntilTheyAreRecorded()
{
    Served served;
    {
        const auto client = served.client(0);
        client->start();
        QVERIFY(QTest::qWaitFor([&] { return served.inbox->counts().labelsTaken >= 50; }, patience));
        served.record(); // some of them
    }                    // and the device is gone, with what it knew of the rest
    const auto again = served.client(0);
    const QSignalSpy finished(again.get(), &DeviceClient::finished);
    again->start();
    std::vector<bool> labelled(last + 1);
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto batch = served.record();
            if (const fleet::LiveLabels *sent = batch->labelsOf(0)) {
                for (const fleet::LiveLabel &label : sent->labels)
                    labelled[label.key] = true;
            }
            return finished.count() == 1;
        },
        patience));
    QCOMPARE(again->acknowledged(), std::uint64_t(last));
    QCOMPARE(served.inbox->recordedLabels(0), served.inbox->counts().labelsTaken);
    for (std::size_t key = rows; key <= last; ++key) // those before are in the first record
        QVERIFY2(labelled[key], qPrintable(QString::number(key)));
}

void LabelSocketsTest::theServerSaysThatItGoesAway()
{
    Served served;
    const auto client = served.client(0);
    QSignalSpy lost(client.get(), &DeviceClient::lost), failed(client.get(), &DeviceClient::failed);
    client->start();
    QVERIFY(QTest::qWaitFor([&] { return served.inbox->counts().labelsTaken > 0; }, patience));
    served.gateway = std::make_unique<DeviceGateway>(served.inbox, DeviceGateway::Limits{1000, 1e6});
    QVERIFY(QTest::qWaitFor([&] { return lost.count() > 0; }, patience));
    QCOMPARE(lost.first().first().toString(), u"the server goes away"_s);
    // It tries again, and goes on.
    const QSignalSpy finished(client.get(), &DeviceClient::finished);
    QVERIFY(QTest::qWaitFor(
        [&] {
            served.record();
            return finished.count() == 1;
        },
        patience));
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(LabelSocketsTest)
#include "tst_labelsockets.moc"
