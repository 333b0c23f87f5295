// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <fleet/liveoutbox.h>
#include <transport/deviceclient.h>
#include <transport/devicegateway.h>
#include <transport/devicemessages.h>
#include <transport/endpoint.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;
using Kind = ServerMessage::Kind;

// Devices that train themselves, over real sockets.
class TrainingDevicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isToldByWhatToTrainAndFromWhatToStart();
    void anUpdateArrivesWithEveryBit();
    void whatElseItSaysIsKeptWithinBounds();
    void isAcknowledgedOnceItIsRecorded();
    void otherNamesAreRefusedAndAnotherOrderIsMapped();
    void hostileMessagesEndTheConnectionAndNobodyElses_data();
    void hostileMessagesEndTheConnectionAndNobodyElses();
    void hearsTheNewestVersionAlone();
    void hearsWhatBecameOfItsUpdate();
    void sendsNoReadings();
    void theClientSendsAllAndGoesOnAfterABreak();
};

namespace {

constexpr int patience = 20'000;

double now()
{
    return double(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

const Hello pump{u"pump"_s, {u"flow"_s}, {u"l/s"_s}, {}, 0.5, 0, true, true};

fleet::RunConfig runConfig()
{
    fleet::RunConfig config;
    config.source = fleet::SourceKind::Live;
    config.live.places = 3;
    config.live.channels = 1;
    config.batchReadings = 25;
    config.trainer.localRate = 1.0 / 3;
    config.trainer.optimiser = learning::Optimiser::Adam;
    config.trainer.schedules.labels = 777;
    return config;
}

const QStringList features = fleetFeatures(learning::Method::Sound);

fleet::LiveUpdate update(std::uint64_t key)
{
    fleet::LiveUpdate sent{key, now(), {}};
    sent.update = {0, std::uint32_t(key), 0, 17, 0.9F, 1.0F / 3, -2.5F, 0.125F, 0.05F, {}};
    for (qsizetype i = 0; i < features.size(); ++i)
        sent.update.fleetModel.weights.push_back(1.0F / float(i + 3) - 0.25F);
    sent.update.fleetModel.weights[0] = -0.0F;
    sent.update.fleetModel.weights[1] = 1e-42F;
    sent.update.fleetModel.weights[2] = 3.4e38F;
    sent.update.fleetModel.bias = -4.1F;
    return sent;
}

struct Served
{
    explicit Served(std::uint64_t recorded = 0, quint16 wanted = 0, const QTemporaryDir *folder = nullptr)
        : inbox(std::make_shared<fleet::LiveInbox>(runConfig().live, 25, 60)), gateway(inbox)
    {
        if (recorded > 0) {
            fleet::DeviceInfo known = fleet::livePlace(runConfig().live);
            known.name = pump.name;
            known.channels = pump.channels;
            known.units = pump.units;
            known.trainsItself = true;
            const fleet::LiveInbox::Known all[] = {{known, recorded, now(), 0}};
            inbox->restore(all, now());
        }
        inbox->outbox().begin(runConfig(), fleet::untrainedVersion(runConfig()));
        Tokens tokens((folder ? *folder : own).filePath(u"tokens.toml"_s));
        if (!folder)
            token = tokens.add({u"any"_s, Role::Device, {}}).value_or(QByteArray());
        endpoint.setTokens(tokens);
        endpoint.addSocket("/device", {Role::Device},
                           [this](QWebSocket *socket, const Identity &who) { gateway.meet(socket, who); });
        port = endpoint.listen({QHostAddress::LocalHost, wanted, {}}).value_or(0);
    }
    /// What waits is in a batch, and that is committed; `screened`: what the engine says of it.
    std::shared_ptr<const fleet::LiveBatch> record(const std::vector<federation::Screened> &screened = {},
                                                   std::uint32_t version = 0)
    {
        fleet::BatchRecord batch;
        batch.live = inbox->cut(now());
        batch.screened = screened;
        if (version > 0) {
            federation::GlobalVersion made = fleet::untrainedVersion(runConfig());
            made.version = version;
            made.model.weights[3] = float(version) / 3;
            batch.versions.push_back(made);
        }
        inbox->outbox().publish(batch);
        inbox->committed(std::span(&batch.live, 1));
        return batch.live;
    }

    QTemporaryDir own;
    QByteArray token;
    std::shared_ptr<fleet::LiveInbox> inbox;
    DeviceGateway gateway;
    Endpoint endpoint;
    quint16 port = 0;
};

struct Device
{
    explicit Device(const Served &served)
    {
        QNetworkRequest request{QUrl(u"ws://127.0.0.1:%1/device"_s.arg(served.port))};
        request.setRawHeader("Authorization", "Bearer " + served.token);
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) {
            heard.push_back(readServerMessage(text.toUtf8()).value_or(ServerMessage()));
            texts.push_back(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        socket.open(request);
    }
    void say(const QByteArray &text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    bool joins(const Hello &hello = pump)
    {
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, patience))
            return false;
        say(helloText(hello));
        return hears(Kind::GlobalVersion);
    }
    bool closes()
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    }
    std::size_t count(Kind kind) const
    {
        return std::size_t(std::ranges::count(heard, kind, &ServerMessage::kind));
    }
    bool hears(Kind kind, std::size_t times = 1)
    {
        return QTest::qWaitFor([&] { return count(kind) >= times; }, patience);
    }
    const ServerMessage &last(Kind kind) const
    {
        return *std::ranges::find(heard.rbegin(), heard.rend(), kind, &ServerMessage::kind);
    }

    QWebSocket socket;
    std::vector<ServerMessage> heard;
    std::vector<QJsonObject> texts;
};

bool isTaken(const Served &served, std::uint64_t count)
{
    return QTest::qWaitFor([&] { return served.inbox->counts().updatesTaken == count; }, patience);
}

} // namespace

void TrainingDevicesTest::isToldByWhatToTrainAndFromWhatToStart()
{
    Served s;
    Device device(s);
    QVERIFY(device.joins());
    QVERIFY(device.heard[0].terms);
    QVERIFY(*device.heard[0].terms == fleet::trainingTerms(runConfig())); // to the last bit
    QCOMPARE(device.heard[0].window, std::uint64_t(fleet::LiveInbox::mostBatches));
    QCOMPARE(device.heard[1].version.version, 0u);
    QCOMPARE(device.heard[1].version.model, fleet::untrainedVersion(runConfig()).model);
    QCOMPARE(device.texts[1].value(u"feature_names"_s).toArray().size(), 72);
}

void TrainingDevicesTest::anUpdateArrivesWithEveryBit()
{
    Served s;
    Device device(s);
    QVERIFY(device.joins());
    const fleet::LiveUpdate sent = update(5);
    device.say(updateText(pump, sent, features));
    QVERIFY(isTaken(s, 1));
    const auto batch = s.record();
    QCOMPARE(batch->updates.size(), 1u);
    const fleet::LiveUpdate &got = batch->updates.front();
    QCOMPARE(got.key, 5u);
    QCOMPARE(got.update.fleetModel, sent.update.fleetModel);
    QVERIFY(std::signbit(got.update.fleetModel.weights[0]));
    QCOMPARE(got.update.modelVersion, 5u);
    QCOMPARE(got.update.samples, 17);
    QCOMPARE(got.update.accuracy, 0.9F);
    QCOMPARE(got.update.loss, 1.0F / 3);
    QCOMPARE(got.update.mean, -2.5F);
    QCOMPARE(got.update.deviation, 0.125F);
    QCOMPARE(got.update.learningRate, 0.05F);
}

void TrainingDevicesTest::whatElseItSaysIsKeptWithinBounds()
{
    Served s;
    Device device(s);
    QVERIFY(device.joins());
    const QByteArray said = R"({"n_updates":120,"metrics":{"tp":3,"log_loss":0.25},"firm ä":[1,null]})";
    fleet::LiveUpdate sent = update(1);
    sent.saidBesides = said;
    device.say(updateText(pump, sent, features));
    QVERIFY(isTaken(s, 1));
    QCOMPARE(s.record()->updates.front().saidBesides, said);
    // A field that is too long ends it; what came before it stays.
    sent = update(2);
    sent.saidBesides = R"({"n_updates":7,"log":")" + QByteArray(5000, 'x') + R"("})";
    device.say(updateText(pump, sent, features));
    QVERIFY(isTaken(s, 2));
    QCOMPARE(s.record()->updates.front().saidBesides, QByteArray(R"({"n_updates":7})"));
}

void TrainingDevicesTest::isAcknowledgedOnceItIsRecorded()
{
    Served s;
    Device device(s);
    QVERIFY(device.joins());
    const QByteArray text = updateText(pump, update(1), features);
    device.say(text);
    device.say(text); // it is not sure
    QVERIFY(QTest::qWaitFor([&] { return s.inbox->counts().updatesDuplicate == 1; }, patience));
    QCOMPARE(device.count(Kind::Acknowledgement), 0u);
    QCOMPARE(s.record()->updates.size(), 1u);
    QVERIFY(device.hears(Kind::Acknowledgement));
    QCOMPARE(device.last(Kind::Acknowledgement).key, 1u);
    device.say(text); // it did not hear that
    QVERIFY(device.hears(Kind::Acknowledgement, 2));
    QVERIFY(s.record()->updates.empty());
    QCOMPARE(s.inbox->counts().updatesTaken, 1u);
}

void TrainingDevicesTest::otherNamesAreRefusedAndAnotherOrderIsMapped()
{
    Served s;
    Device device(s);
    QVERIFY(device.joins());
    fleet::LiveUpdate turned = update(1);
    QStringList names = features;
    std::ranges::reverse(names);
    std::ranges::reverse(turned.update.fleetModel.weights);
    device.say(updateText(pump, turned, names));
    QVERIFY(isTaken(s, 1));
    QCOMPARE(s.record()->updates.front().update.fleetModel, update(1).update.fleetModel);
    names[9] = u"what.is.this"_s;
    device.say(updateText(pump, update(2), names));
    QVERIFY(device.closes());
    const QString reason = device.last(Kind::Error).reason;
    QVERIFY(reason.contains(names.join(u", "_s)));
    QVERIFY(reason.contains(features.join(u", "_s)));
    QCOMPARE(s.inbox->counts().updatesTaken, 1u);
}

void TrainingDevicesTest::hostileMessagesEndTheConnectionAndNobodyElses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("NaN is no JSON") << u"bias"_s << QByteArray("NaN");
    QTest::newRow("a word for a weight") << u"weights"_s << QByteArray("[1,\"2\"]");
    QTest::newRow("no weights") << u"weights"_s << QByteArray("null");
    QTest::newRow("a version below 1") << u"model_version"_s << QByteArray("0");
    QTest::newRow("half a version") << u"model_version"_s << QByteArray("1.5");
    QTest::newRow("a version of 2^40") << u"model_version"_s << QByteArray("1099511627776");
    QTest::newRow("a base of -1") << u"base_version"_s << QByteArray("-1");
    QTest::newRow("samples that are none") << u"samples_processed"_s << QByteArray("\"many\"");
    QTest::newRow("an accuracy of 5") << u"accuracy"_s << QByteArray("5");
    QTest::newRow("a loss of 1e300") << u"loss"_s << QByteArray("1e300");
    QTest::newRow("another device") << u"device_id"_s << QByteArray("\"valve\"");
    QTest::newRow("a clock years off") << u"timestamp"_s << QByteArray("1000");
    QTest::newRow("key 0") << u"key"_s << QByteArray("0");
    QTest::newRow("names of no weights") << u"feature_names"_s << QByteArray("[\"a\"]");
}

void TrainingDevicesTest::hostileMessagesEndTheConnectionAndNobodyElses()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, value);
    Served s;
    Hello other = pump;
    other.name = u"press"_s;
    Device good(s), bad(s);
    QVERIFY(good.joins(other));
    QVERIFY(bad.joins());
    QJsonObject object = QJsonDocument::fromJson(updateText(pump, update(1), features)).object();
    object.insert(field, u"HERE"_s);
    bad.say(QJsonDocument(object).toJson(QJsonDocument::Compact).replace("\"HERE\"", value));
    QVERIFY(bad.closes());
    QCOMPARE(int(bad.socket.closeCode()), 1008);
    QVERIFY(!bad.socket.closeReason().isEmpty());
    QCOMPARE(s.inbox->counts().updatesTaken, 0u);
    good.say(updateText(other, update(1), features));
    QVERIFY(isTaken(s, 1));
}

void TrainingDevicesTest::hearsTheNewestVersionAlone()
{
    Served s;
    Device device(s);
    QVERIFY(device.joins());
    for (std::uint32_t version = 1; version <= 5; ++version)
        s.record({}, version);
    QVERIFY(device.hears(Kind::GlobalVersion, 2));
    QCOMPARE(device.last(Kind::GlobalVersion).version.version, 5u);
    QCOMPARE(device.last(Kind::GlobalVersion).version.model.weights[3], 5.0F / 3);
    QCOMPARE(device.count(Kind::GlobalVersion), 2u); // and none of those between
    Device late(s);
    QVERIFY(late.joins());
    QCOMPARE(late.last(Kind::GlobalVersion).version.version, 5u);
}

void TrainingDevicesTest::hearsWhatBecameOfItsUpdate()
{
    Served s;
    Device device(s);
    QVERIFY(device.joins());
    device.say(updateText(pump, update(1), features));
    QVERIFY(isTaken(s, 1));
    s.record({{0, 1, federation::Verdict::Quarantined, federation::ScreeningReason::NormTooLarge, 9}}, 1);
    QVERIFY(device.hears(Kind::GlobalVersion, 2));
    const QJsonObject screened = device.texts.back().value(u"screened"_s).toArray().at(0).toObject();
    QCOMPARE(screened.value(u"device_id"_s).toString(), u"pump"_s);
    QCOMPARE(screened.value(u"verdict"_s).toString(), u"quarantined"_s);
    QCOMPARE(screened.value(u"reason"_s).toString(), u"norm too large"_s);
    QCOMPARE(device.count(Kind::Feedback), 1u);
    QCOMPARE(device.last(Kind::Feedback).key, 1u);
    QCOMPARE(device.last(Kind::Feedback).verdict, u"quarantined"_s);
    fleet::BatchRecord faster;
    faster.rates.push_back({0, 0.05F, 0.2F, fleet::RateReason::Person, 0, 0, false});
    s.inbox->outbox().publish(faster);
    QVERIFY(device.hears(Kind::Feedback, 2));
    QCOMPARE(device.last(Kind::Feedback).learningRate, 0.2F);
    QVERIFY(qAbs(device.texts.back().value(u"learning_rate_scale"_s).toDouble() - 4) < 1e-6);
    QVERIFY(!device.last(Kind::Feedback).trainer);
    fleet::BatchRecord otherwise; // a person chose, for all devices
    otherwise.commands.push_back(
        {fleet::CommandKind::SetOptimiser, {}, double(learning::Optimiser::Adam), 0});
    s.inbox->outbox().publish(otherwise);
    QVERIFY(device.hears(Kind::Feedback, 3));
    QCOMPARE(device.last(Kind::Feedback).learningRate, 0.2F);
    QCOMPARE(device.last(Kind::Feedback).trainer,
             (learning::LaneTrainer{learning::Optimiser::Adam, runConfig().trainer.schedule}));
}

void TrainingDevicesTest::sendsNoReadings()
{
    Served s;
    Device device(s);
    QVERIFY(device.joins());
    Hello hello = pump;
    device.say(readingsText(hello, {{1, now(), {1}, {}}}));
    QVERIFY(device.closes());
    QCOMPARE(s.inbox->counts().taken, 0u);
}

void TrainingDevicesTest::theClientSendsAllAndGoesOnAfterABreak()
{
    auto first = std::make_unique<Served>();
    const QByteArray token = first->token;
    const quint16 port = first->port;
    std::vector<std::uint64_t> versions;
    DeviceClient client({QUrl(u"ws://127.0.0.1:%1/device"_s.arg(port)), token, {}}, pump,
                        DeviceClient::UpdateFeed([](std::uint64_t key, fleet::LiveUpdate &sent) {
                            if (key > 30)
                                return DeviceClient::Next::End;
                            sent = update(key);
                            return DeviceClient::Next::Ready;
                        }));
    connect(&client, &DeviceClient::told, &client, [&](const ServerMessage &message) {
        if (message.kind == Kind::GlobalVersion)
            versions.push_back(message.version.version);
    });
    const QSignalSpy finished(&client, &DeviceClient::finished), joined(&client, &DeviceClient::joined);
    client.start();
    std::vector<std::uint64_t> keys;
    const auto record = [&](Served &served) {
        const auto batch = served.record({}, 3);
        for (const fleet::LiveUpdate &sent : batch->updates)
            keys.push_back(sent.key);
    };
    QVERIFY(isTaken(*first, 10)); // the window
    for (int i = 0; i < 4; ++i)
        record(*first);
    QTemporaryDir kept;
    QVERIFY(QFile::copy(first->own.filePath(u"tokens.toml"_s), kept.filePath(u"tokens.toml"_s)));
    first.reset(); // six of them are taken and lost
    Served second(4, port, &kept);
    QVERIFY(QTest::qWaitFor(
        [&] {
            record(second);
            return finished.count() == 1;
        },
        patience));
    std::vector<std::uint64_t> all;
    for (std::uint64_t key = 1; key <= 30; ++key)
        all.push_back(key);
    QCOMPARE(keys, all);
    QCOMPARE(joined.count(), 2);
    QVERIFY(std::ranges::count(versions, 3u) >= 1);
}

QTEST_GUILESS_MAIN(TrainingDevicesTest)
#include "tst_trainingdevices.moc"
