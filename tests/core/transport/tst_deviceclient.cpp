// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/deviceclient.h>
#include <transport/devicegateway.h>
#include <transport/endpoint.h>

#include <QDateTime>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;

class DeviceClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsAllOfItsReadingsWithinTheWindow();
    void goesOnWhenTheServerIsBack();
    void anEmptyDeviceIsDoneAtOnce();
    void saysThatItIsNotLetIn();
    void saysWhatTheServerHasAgainstIt();
    void believesTheCertificateOfItsFingerprintAlone();
};

namespace {

constexpr int patience = 30'000;

const Hello pump{u"pump"_s, {u"flow"_s}, {u"l/s"_s}, {}, 0.5, 0, true};

double now()
{
    return double(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

/// The readings 1, 2, ... `last`, whose value is their number.
DeviceClient::Feed counting(std::uint64_t last)
{
    return [last](std::uint64_t key, fleet::LiveReading &reading) {
        if (key > last)
            return DeviceClient::Next::End;
        reading.time = now();
        reading.values = {float(key)};
        return DeviceClient::Next::Ready;
    };
}

/// What is recorded outlives a server.
struct Records
{
    QTemporaryDir folder;
    QByteArray token =
        Tokens(folder.filePath(u"tokens.toml"_s)).add({u"t"_s, Role::Device, {}}).value_or(QByteArray());
    std::vector<float> values;
    std::uint64_t key = 0;
    double time = 0;
};

struct Server
{
    explicit Server(Records &kept, quint16 wanted = 0, std::optional<Certificate> certificate = {})
        : records(kept), inbox(std::make_shared<fleet::LiveInbox>(config(), 50, 60)),
          gateway(inbox, {100, 1e6})
    {
        if (kept.key > 0) {
            const fleet::LiveInbox::Known known{knownPump(), kept.key, kept.time};
            inbox->restore(std::span(&known, 1), kept.time);
        }
        endpoint.setTokens(Tokens(kept.folder.filePath(u"tokens.toml"_s)));
        endpoint.addSocket("/device", {Role::Device},
                           [this](QWebSocket *socket, const Identity &who) { gateway.meet(socket, who); });
        port = endpoint.listen({QHostAddress::LocalHost, wanted, std::move(certificate)}).value_or(0);
    }
    static fleet::LiveConfig config()
    {
        fleet::LiveConfig config;
        config.channels = 1;
        return config;
    }
    static Hello knownPump()
    {
        Hello known = fleet::livePlace(config());
        known.name = pump.name;
        known.channels = pump.channels;
        known.units = pump.units;
        return known;
    }
    void record()
    {
        const std::shared_ptr<const fleet::LiveBatch> batch = inbox->cut(now());
        for (const fleet::LiveRows &rows : batch->rows) {
            records.values.insert(records.values.end(), rows.values.begin(), rows.values.end());
            records.key = rows.keys.back();
            records.time = rows.times.back();
        }
        inbox->committed(std::span(&batch, 1));
    }
    DeviceClient::Server address(const QString &scheme = u"ws"_s) const
    {
        return {QUrl(u"%1://127.0.0.1:%2/device"_s.arg(scheme).arg(port)), records.token, {}};
    }

    Records &records;
    std::shared_ptr<fleet::LiveInbox> inbox;
    DeviceGateway gateway;
    Endpoint endpoint;
    quint16 port = 0;
};

std::vector<float> countedTo(int last)
{
    std::vector<float> values;
    for (int i = 1; i <= last; ++i)
        values.push_back(float(i));
    return values;
}

} // namespace

void DeviceClientTest::sendsAllOfItsReadingsWithinTheWindow()
{
    Records records;
    Server server(records);
    DeviceClient client(server.address(), pump, counting(1234));
    const QSignalSpy finished(&client, &DeviceClient::finished);
    client.start();
    QVERIFY(QTest::qWaitFor(
        [&] {
            server.record();
            return finished.count() == 1;
        },
        patience));
    QCOMPARE(client.acknowledged(), 1234u);
    QCOMPARE(records.values, countedTo(1234));
    QCOMPARE(server.gateway.counts().ended, 0u); // the window was never exceeded
}

void DeviceClientTest::goesOnWhenTheServerIsBack()
{
    Records records;
    auto server = std::make_unique<Server>(records);
    const quint16 port = server->port;
    DeviceClient client(server->address(), pump, counting(300));
    const QSignalSpy finished(&client, &DeviceClient::finished), lost(&client, &DeviceClient::lost),
        joined(&client, &DeviceClient::joined);
    client.start();
    QVERIFY(QTest::qWaitFor([&] { return server->inbox->counts().taken >= 100; }, patience));
    server->record();
    // More is on its way, taken but not recorded, when the server is gone.
    QVERIFY(QTest::qWaitFor([&] { return server->inbox->counts().taken >= 150; }, patience));
    server.reset();
    QVERIFY(QTest::qWaitFor([&] { return lost.count() >= 1; }, patience));
    server = std::make_unique<Server>(records, port);
    QCOMPARE(server->port, port);
    QVERIFY(QTest::qWaitFor(
        [&] {
            server->record();
            return finished.count() == 1;
        },
        patience));
    QCOMPARE(records.values, countedTo(300)); // each once, in order
    QCOMPARE(joined.count(), 2);
    QVERIFY(joined.last().first().toULongLong() > 0);
}

void DeviceClientTest::anEmptyDeviceIsDoneAtOnce()
{
    Records records;
    Server server(records);
    DeviceClient client(server.address(), pump, counting(0));
    const QSignalSpy finished(&client, &DeviceClient::finished);
    client.start();
    QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }, patience));
}

void DeviceClientTest::saysThatItIsNotLetIn()
{
    Records records;
    Server server(records);
    DeviceClient::Server address = server.address();
    address.token = "guess";
    DeviceClient client(address, pump, counting(1));
    const QSignalSpy failed(&client, &DeviceClient::failed);
    client.start();
    QVERIFY(QTest::qWaitFor([&] { return failed.count() == 1; }, patience));
    QVERIFY(!failed.first().first().value<Error>().sentence.contains(u"guess"_s));
}

void DeviceClientTest::saysWhatTheServerHasAgainstIt()
{
    Records records;
    Server server(records);
    Hello hello = pump;
    hello.channels = {u"a"_s, u"b"_s};
    hello.units = {QString(), QString()};
    DeviceClient client(server.address(), hello, counting(1));
    const QSignalSpy failed(&client, &DeviceClient::failed);
    client.start();
    QVERIFY(QTest::qWaitFor([&] { return failed.count() == 1; }, patience));
    QVERIFY(!failed.first().first().value<Error>().sentence.isEmpty());
    QCOMPARE(server.inbox->counts().devices, 0u);
}

void DeviceClientTest::believesTheCertificateOfItsFingerprintAlone()
{
    const QTemporaryDir folder;
    const auto own = Certificate::readOrMake(folder.path());
    QVERIFY(own);
    Records records;
    Server server(records, 0, *own);
    DeviceClient::Server address = server.address(u"wss"_s);
    DeviceClient stranger(address, pump, counting(0));
    const QSignalSpy failed(&stranger, &DeviceClient::failed);
    stranger.start();
    QVERIFY(QTest::qWaitFor([&] { return failed.count() == 1; }, patience));
    QVERIFY(failed.first().first().value<Error>().sentence.contains(own->fingerprint()));

    address.trust.fingerprint = own->fingerprint().toLower().remove(u':');
    DeviceClient knowing(address, pump, counting(0));
    const QSignalSpy finished(&knowing, &DeviceClient::finished);
    knowing.start();
    QVERIFY(QTest::qWaitFor([&] { return finished.count() == 1; }, patience));

    address.trust.fingerprint = QString(64, u'0');
    DeviceClient misled(address, pump, counting(0));
    const QSignalSpy refused(&misled, &DeviceClient::failed);
    misled.start();
    QVERIFY(QTest::qWaitFor([&] { return refused.count() == 1; }, patience));
    QVERIFY(refused.first().first().value<Error>().sentence.contains(own->fingerprint()));
}

QTEST_GUILESS_MAIN(DeviceClientTest)
#include "tst_deviceclient.moc"
