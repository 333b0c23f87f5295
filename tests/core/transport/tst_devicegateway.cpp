// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/devicegateway.h>
#include <transport/devicemessages.h>
#include <transport/endpoint.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QtTest>

#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;

class DeviceGatewayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgesWhatIsRecorded();
    void goesOnAfterTheLastRecordedReading();
    void aReadingCountsOnce();
    void otherMessagesEndTheConnectionAndNobodyElses_data();
    void otherMessagesEndTheConnectionAndNobodyElses();
    void aHundredMegabytesEndTheConnection();
    void moreThanTheWindowEndsTheConnection();
    void moreThanTheRateEndsTheConnection();
    void theSecondConnectionOfADeviceReplacesTheFirst();
    void aTokenMayBeOfOneDevice();
};

namespace {

constexpr int patience = 20'000;

double now()
{
    return double(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

const Hello pump{u"pump"_s, {u"flow"_s}, {u"l/s"_s}, {}, 0.5, 0, true};

Readings readings(std::uint64_t first, std::uint64_t last)
{
    Readings all;
    for (std::uint64_t key = first; key <= last; ++key)
        all.push_back({key, now(), {float(key)}, {}});
    return all;
}

struct Served
{
    explicit Served(DeviceGateway::Limits limits = {})
        : inbox(std::make_shared<fleet::LiveInbox>(config(), 50, 60)), gateway(inbox, limits)
    {
        Tokens tokens(folder.filePath(u"tokens.toml"_s));
        any = tokens.add({u"any"_s, Role::Device, {}}).value_or(QByteArray());
        bound = tokens.add({u"bound"_s, Role::Device, u"pump"_s}).value_or(QByteArray());
        endpoint.setTokens(tokens);
        endpoint.addSocket("/device", {Role::Device},
                           [this](QWebSocket *socket, const Identity &who) { gateway.meet(socket, who); });
        port = endpoint.listen({}).value_or(0);
    }
    static fleet::LiveConfig config()
    {
        fleet::LiveConfig config;
        config.places = 3;
        config.channels = 1;
        return config;
    }
    /// What waits is in a batch, and that is committed.
    std::shared_ptr<const fleet::LiveBatch> record()
    {
        std::shared_ptr<const fleet::LiveBatch> batch = inbox->cut(now());
        inbox->committed(std::span(&batch, 1));
        return batch;
    }

    QTemporaryDir folder;
    QByteArray any, bound;
    std::shared_ptr<fleet::LiveInbox> inbox;
    DeviceGateway gateway;
    Endpoint endpoint;
    quint16 port = 0;
};

struct Device
{
    Device(const Served &served, const QByteArray &token)
    {
        QNetworkRequest request{QUrl(u"ws://127.0.0.1:%1/device"_s.arg(served.port))};
        request.setRawHeader("Authorization", "Bearer " + token);
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) {
            heard.push_back(readServerMessage(text.toUtf8()).value_or(ServerMessage()));
        });
        socket.open(request);
    }
    bool opens()
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, patience);
    }
    bool closes()
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    }
    void say(const QByteArray &text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    bool hears(std::size_t messages)
    {
        return QTest::qWaitFor([&] { return heard.size() >= messages; }, patience);
    }
    bool joins(const Hello &hello = pump)
    {
        if (!opens())
            return false;
        say(helloText(hello));
        return hears(1) && heard.front().kind == ServerMessage::Kind::Welcome;
    }

    QWebSocket socket;
    std::vector<ServerMessage> heard;
};

} // namespace

void DeviceGatewayTest::acknowledgesWhatIsRecorded()
{
    Served s;
    Device device(s, s.any);
    QVERIFY(device.joins());
    QCOMPARE(device.heard.front().key, 0u);
    device.say(readingsText(pump, readings(1, 3)));
    device.say(readingsText(pump, readings(4, 4)));
    QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().taken == 4; }, patience));
    QCOMPARE(device.heard.size(), 1u); // what is taken is not recorded yet
    const auto batch = s.record();
    QCOMPARE(batch->rows.size(), 1u);
    QCOMPARE(batch->rows[0].values, (std::vector<float>{1, 2, 3, 4}));
    QVERIFY(device.hears(2));
    QCOMPARE(device.heard[1].kind, ServerMessage::Kind::Acknowledgement);
    QCOMPARE(device.heard[1].key, 4u);
    QCOMPARE(s.gateway.counts().connected, 1u);
}

void DeviceGatewayTest::goesOnAfterTheLastRecordedReading()
{
    Served s;
    {
        Device device(s, s.any);
        QVERIFY(device.joins());
        device.say(readingsText(pump, readings(1, 5)));
        QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().taken == 5; }, patience));
        s.record();
        device.say(readingsText(pump, readings(6, 7))); // these are on their way when it breaks off
        QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().taken == 7; }, patience));
    }
    QVERIFY(QTest::qWaitFor([&] { return s.gateway.counts().connected == 0; }, patience));
    Device again(s, s.any);
    QVERIFY(again.joins());
    QCOMPARE(again.heard.front().key, 5u);
    again.say(readingsText(pump, readings(6, 9)));
    QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().taken == 9; }, patience));
    QCOMPARE(s.inbox->counts().duplicates, 2u);
    QCOMPARE(s.record()->rows[0].keys, (std::vector<std::uint64_t>{6, 7, 8, 9}));
    QVERIFY(again.hears(2));
    QCOMPARE(again.heard[1].key, 9u);
}

void DeviceGatewayTest::aReadingCountsOnce()
{
    Served s;
    Device device(s, s.any);
    QVERIFY(device.joins());
    for (int i = 0; i < 3; ++i)
        device.say(readingsText(pump, readings(1, 2)));
    device.say(readingsText(pump, readings(3, 3)));
    QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().taken == 3; }, patience));
    QCOMPARE(s.record()->rows[0].keys, (std::vector<std::uint64_t>{1, 2, 3}));
}

void DeviceGatewayTest::otherMessagesEndTheConnectionAndNobodyElses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isBinary");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("hello?") << false << 1008;
    QTest::newRow("binary") << QByteArray(1000, '\0') << true << 1003;
    QTest::newRow("another schema") << QByteArray(R"({"type":"hello","schema":9,"device_id":"x"})") << false
                                    << 1008;
    QTest::newRow("other channels")
        << QByteArray(R"({"type":"hello","schema":1,"device_id":"x","channels":["a","b"]})") << false << 1008;
    QTest::newRow("a clock a year off")
        << QByteArray(R"({"device_id":"x","timestamp":"2020-01-01T00:00:00Z","data":1})") << false << 1008;
}

void DeviceGatewayTest::otherMessagesEndTheConnectionAndNobodyElses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isBinary);
    QFETCH(const int, code);
    Served s;
    Device good(s, s.any), bad(s, s.any);
    QVERIFY(good.joins());
    QVERIFY(bad.opens());
    if (text.contains("timestamp"))
        bad.say(R"({"type":"hello","schema":1,"device_id":"x"})");
    if (isBinary)
        bad.socket.sendBinaryMessage(text);
    else
        bad.say(text);
    QVERIFY(bad.closes());
    QCOMPARE(int(bad.socket.closeCode()), code);
    QVERIFY(!bad.socket.closeReason().isEmpty());
    QCOMPARE(bad.heard.back().kind, ServerMessage::Kind::Error);
    QVERIFY(bad.heard.back().reason.startsWith(bad.socket.closeReason()));
    QCOMPARE(s.gateway.counts().ended, 1u);
    good.say(readingsText(pump, readings(1, 1)));
    QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().taken == 1; }, patience));
}

void DeviceGatewayTest::aHundredMegabytesEndTheConnection()
{
    Served s;
    Device device(s, s.any);
    QVERIFY(device.joins());
    device.socket.setOutgoingFrameSize(200'000'000);
    device.say(QByteArray(100'000'000, ' '));
    QVERIFY(device.closes());
    Device other(s, s.any);
    QVERIFY(other.joins());
}

void DeviceGatewayTest::moreThanTheWindowEndsTheConnection()
{
    Served s({10, 1000});
    Device device(s, s.any);
    QVERIFY(device.joins());
    QCOMPARE(device.heard.front().window, 10u);
    device.say(readingsText(pump, readings(1, 11)));
    QVERIFY(device.closes());
    QCOMPARE(int(device.socket.closeCode()), 1008);
}

void DeviceGatewayTest::moreThanTheRateEndsTheConnection()
{
    Served s({400, 1});
    Device device(s, s.any);
    QVERIFY(device.joins());
    device.say(readingsText(pump, readings(1, 200)));
    QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().taken == 200; }, patience));
    while (s.inbox->recorded(0) < 200)
        s.record();
    QVERIFY(device.hears(2));
    device.say(readingsText(pump, readings(201, 450)));
    QVERIFY(device.closes());
    QCOMPARE(int(device.socket.closeCode()), 1008);
    QCOMPARE(s.inbox->counts().taken, 200u);
}

void DeviceGatewayTest::theSecondConnectionOfADeviceReplacesTheFirst()
{
    Served s;
    Device first(s, s.any);
    QVERIFY(first.joins());
    Device second(s, s.any);
    QVERIFY(second.joins());
    QVERIFY(first.closes());
    QCOMPARE(int(first.socket.closeCode()), 1008);
    second.say(readingsText(pump, readings(1, 1)));
    QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().taken == 1; }, patience));
    QCOMPARE(s.gateway.counts().connected, 1u);
}

void DeviceGatewayTest::aTokenMayBeOfOneDevice()
{
    Served s;
    Device device(s, s.bound);
    QVERIFY(device.joins());
    Hello other = pump;
    other.name = u"valve"_s;
    Device thief(s, s.bound);
    QVERIFY(!thief.joins(other));
    QVERIFY(thief.closes());
    QCOMPARE(s.inbox->counts().devices, 1u);
}

QTEST_GUILESS_MAIN(DeviceGatewayTest)
#include "tst_devicegateway.moc"
