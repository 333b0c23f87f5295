// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/devicemessages.h>

#include <QtTest>

#include <cmath>
#include <limits>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;

class DeviceMessagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHelloSaysWhatTheDeviceHas();
    void aReadingMayBeWhatExistingProducersSend_data();
    void aReadingMayBeWhatExistingProducersSend();
    void severalReadingsComeInAnArray();
    void writesWhatItReads();
    void aLabelComesWithoutItsReading();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void aServersWordsAreRead();
};

namespace {

constexpr double now = 1'700'000'000; // 2023-11-14T22:13:20Z

const Hello pump{u"pump"_s, {u"flow"_s, u"heat"_s}, {u"l/s"_s, u"°C"_s}, {}, 0.5, 0, true};
const Hello meter{u"meter"_s, {u"value"_s}, {QString()}, {}, 1, 0, true};

Expected<Readings> read(const QByteArray &text, const Hello &hello)
{
    auto message = readDeviceMessage(text, &hello, now);
    if (!message)
        return tl::make_unexpected(message.error());
    return std::get<Readings>(*std::move(message));
}

} // namespace

void DeviceMessagesTest::aHelloSaysWhatTheDeviceHas()
{
    const auto message = readDeviceMessage(
        R"({"type":"hello","schema":1,"device_id":"pump","channels":["flow","heat"],"units":["l/s","°C"],"interval":0.5,"firmware":7})",
        nullptr, now);
    QVERIFY(message);
    QCOMPARE(std::get<Hello>(*message), pump);
    const auto least = readDeviceMessage(R"({"type":"hello","schema":1,"device_id":"meter"})", nullptr, now);
    QVERIFY(least);
    QCOMPARE(std::get<Hello>(*least), meter);
}

void DeviceMessagesTest::aReadingMayBeWhatExistingProducersSend_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("time");
    QTest::addColumn<quint64>("key");
    const quint64 ms = 1'700'000'000'250;
    QTest::newRow("milliseconds") << QByteArray(
                                         R"({"device_id":"meter","timestamp":1700000000250,"data":1.5})")
                                  << now + 0.25 << ms;
    QTest::newRow("ISO 8601")
        << QByteArray(R"({"device_id":"meter","timestamp":"2023-11-14T22:13:20.250Z","data":[1.5]})")
        << now + 0.25 << ms;
    QTest::newRow("another zone")
        << QByteArray(
               R"({"device_id":"meter","timestamp":"2023-11-14T23:13:20.250+01:00","data":{"value":1.5}})")
        << now + 0.25 << ms;
    QTest::newRow("no zone")
        << QByteArray(R"({"device_id":"meter","timestamp":"2023-11-14T22:13:20","data":1.5,"key":7,"x":{}})")
        << now << quint64(7);
}

void DeviceMessagesTest::aReadingMayBeWhatExistingProducersSend()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, time);
    QFETCH(const quint64, key);
    const auto readings = read(text, meter);
    QVERIFY2(readings, readings ? "" : qPrintable(readings.error().text()));
    QCOMPARE(readings->size(), 1u);
    QCOMPARE(readings->front().time, time);
    QCOMPARE(readings->front().key, key);
    QCOMPARE(readings->front().values, std::vector<float>{1.5f});
    QVERIFY(!readings->front().label);
}

void DeviceMessagesTest::severalReadingsComeInAnArray()
{
    const auto readings =
        read(R"([{"device_id":"pump","timestamp":1700000000000,"data":{"heat":2},"key":1,"label":1},
                 {"device_id":"pump","timestamp":1700000000500,"data":[3,null],"key":2,"label":0}])",
             pump);
    QVERIFY(readings);
    QCOMPARE(readings->size(), 2u);
    QVERIFY(std::isnan((*readings)[0].values[0]));
    QCOMPARE((*readings)[0].values[1], 2.0f);
    QCOMPARE((*readings)[0].label, std::optional(true));
    QCOMPARE((*readings)[1].values[0], 3.0f);
    QVERIFY(std::isnan((*readings)[1].values[1]));
    QCOMPARE((*readings)[1].label, std::optional(false));
}

void DeviceMessagesTest::writesWhatItReads()
{
    const auto said = readDeviceMessage(helloText(pump), nullptr, now);
    QVERIFY(said);
    QCOMPARE(std::get<Hello>(*said), pump);
    Readings sent;
    for (std::uint64_t key = 1; key <= 100; ++key)
        sent.push_back(
            {key, now + double(key) * 0.001, {float(std::sin(double(key))), float(key) / 3}, key % 2 == 0});
    sent.front().values[1] = std::numeric_limits<float>::quiet_NaN();
    sent.back().label.reset();
    const auto readings = read(readingsText(pump, sent), pump);
    QVERIFY(readings);
    QCOMPARE(readings->size(), sent.size());
    for (std::size_t i = 0; i < sent.size(); ++i) {
        QCOMPARE((*readings)[i].key, sent[i].key);
        QCOMPARE((*readings)[i].time, sent[i].time);
        QCOMPARE((*readings)[i].values[0], sent[i].values[0]); // bit for bit
        QCOMPARE((*readings)[i].label, sent[i].label);
    }
    QVERIFY(std::isnan((*readings)[0].values[1]));
    QCOMPARE(read(readingsText(pump, {sent[1]}), pump)->size(), 1u);
}

void DeviceMessagesTest::aLabelComesWithoutItsReading()
{
    const auto one = readDeviceMessage(R"({"key":1201,"device_id":"pump","label":1})", &pump, now);
    QVERIFY(one);
    QCOMPARE(std::get<Labels>(*one), (Labels{{1201, true}}));
    const Labels several{{7, false}, {3, true}, {7, true}};
    const auto read = readDeviceMessage(labelsText(pump, several), &pump, now);
    QVERIFY(read);
    QCOMPARE(std::get<Labels>(*read), several);
}

void DeviceMessagesTest::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<QString>("place");
    const auto reading = [](const QByteArray &rest) {
        return QByteArray(R"({"device_id":"pump","timestamp":1700000000000)" + rest + '}');
    };
    QTest::newRow("empty") << QByteArray() << true << QString();
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1") << true << QString();
    QTest::newRow("cut off") << QByteArray(R"({"type":"hello")") << true << QString();
    QTest::newRow("bad UTF-8") << QByteArray("{\"type\":\"\xff\"}") << true << QString();
    QTest::newRow("deep") << QByteArray(5000, '[') << true << QString();
    QTest::newRow("a number") << QByteArray("12") << true << QString();
    QTest::newRow("a reading before hello") << reading(R"(,"data":[1,2])") << true << u"type"_s;
    QTest::newRow("another schema") << QByteArray(R"({"type":"hello","schema":2,"device_id":"pump"})") << true
                                    << u"schema"_s;
    QTest::newRow("no name") << QByteArray(R"({"type":"hello","schema":1,"device_id":""})") << true
                             << u"device_id"_s;
    QTest::newRow("no channels") << QByteArray(R"({"type":"hello","schema":1,"device_id":"a","channels":[]})")
                                 << true << u"channels"_s;
    QTest::newRow("units of others")
        << QByteArray(R"({"type":"hello","schema":1,"device_id":"a","channels":["a"],"units":[]})") << true
        << u"units"_s;
    QTest::newRow("interval") << QByteArray(R"({"type":"hello","schema":1,"device_id":"a","interval":0})")
                              << true << u"interval"_s;
    QTest::newRow("hello again") << QByteArray(R"({"type":"hello","schema":1,"device_id":"pump"})") << false
                                 << u"type"_s;
    QTest::newRow("another device") << QByteArray(
                                           R"({"device_id":"x","timestamp":1700000000000,"data":[1,2]})")
                                    << false << u"device_id"_s;
    QTest::newRow("no time") << QByteArray(R"({"device_id":"pump","data":[1,2]})") << false << u"timestamp"_s;
    QTest::newRow("a time in words") << QByteArray(
                                            R"({"device_id":"pump","timestamp":"yesterday","data":[1,2]})")
                                     << false << u"timestamp"_s;
    QTest::newRow("a year off") << QByteArray(
                                       R"({"device_id":"pump","timestamp":1731600000000,"data":[1,2]})")
                                << false << u"timestamp"_s;
    QTest::newRow("a channel too few") << reading(R"(,"data":[1])") << false << u"data"_s;
    QTest::newRow("a channel too many") << reading(R"(,"data":[1,2,3])") << false << u"data"_s;
    QTest::newRow("an unknown channel") << reading(R"(,"data":{"flow":1,"x":2})") << false << u"data"_s;
    QTest::newRow("a text") << reading(R"(,"data":["1",2])") << false << u"data"_s;
    QTest::newRow("NaN") << reading(R"(,"data":[NaN,2])") << false << QString();
    QTest::newRow("too large a number") << reading(R"(,"data":[1e999,2])") << false << QString();
    QTest::newRow("no data") << reading({}) << false << u"data"_s;
    QTest::newRow("key 0") << reading(R"(,"data":[1,2],"key":0)") << false << u"key"_s;
    QTest::newRow("key below 0") << reading(R"(,"data":[1,2],"key":-1)") << false << u"key"_s;
    QTest::newRow("key in words") << reading(R"(,"data":[1,2],"key":"7")") << false << u"key"_s;
    QTest::newRow("label 2") << reading(R"(,"data":[1,2],"label":2)") << false << u"label"_s;
    QTest::newRow("a label without a key")
        << QByteArray(R"({"device_id":"pump","label":1})") << false << u"key"_s;
    QTest::newRow("a label of another device")
        << QByteArray(R"({"key":1,"device_id":"x","label":1})") << false << u"device_id"_s;
    QTest::newRow("a label in words")
        << QByteArray(R"({"key":1,"device_id":"pump","label":"yes"})") << false << u"label"_s;
    QTest::newRow("a label among readings")
        << QByteArray(R"([{"key":1,"device_id":"pump","label":1},{"key":2,"device_id":"pump","data":[1,2]}])")
        << false << u"label"_s;
    QTest::newRow("an array of numbers") << QByteArray("[1]") << false << QString();
}

void DeviceMessagesTest::refusesWhatIsNoMessage()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isFirst);
    QFETCH(const QString, place);
    const auto message = readDeviceMessage(text, isFirst ? nullptr : &pump, now);
    QVERIFY(!message);
    QVERIFY(!message.error().sentence.isEmpty());
    if (place != u"timestamp")
        QCOMPARE(message.error().place, place);
}

void DeviceMessagesTest::aServersWordsAreRead()
{
    const auto welcome = readServerMessage(welcomeText(u"pump"_s, 17, 500));
    QVERIFY(welcome);
    QCOMPARE(welcome->kind, ServerMessage::Kind::Welcome);
    QCOMPARE(welcome->key, 17u);
    QCOMPARE(welcome->window, 500u);
    const auto done = readServerMessage(acknowledgementText(4'000'000'000'000));
    QCOMPARE(done->kind, ServerMessage::Kind::Acknowledgement);
    QCOMPARE(done->key, 4'000'000'000'000u);
    QCOMPARE(done->labels, 0u);
    QCOMPARE(readServerMessage(acknowledgementText(5, 17))->labels, 17u);
    QCOMPARE(readServerMessage(welcomeText(u"pump"_s, 17, 500, nullptr, 200))->labels, 200u);
    QCOMPARE(readServerMessage(errorText(u"no “place”"_s, tryAgainLater))->reason, u"no “place”"_s);
    QCOMPARE(readServerMessage(errorText(u"no “place”"_s, tryAgainLater))->code, 1013);
    QCOMPARE(readServerMessage(R"({"type":"news"})")->kind, ServerMessage::Kind::Other);
    QVERIFY(!readServerMessage("nonsense"));
}

QTEST_GUILESS_MAIN(DeviceMessagesTest)
#include "tst_devicemessages.moc"
