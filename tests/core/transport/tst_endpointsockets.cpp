// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/endpoint.h>

#include <QNetworkRequest>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebSocket>
#include <QtTest>

#include <memory>
#include <optional>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;

class EndpointSocketsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meetsWhoHasTheRole();
    void saysWhyItRefuses_data();
    void saysWhyItRefuses();
    void whoGuessesTokensIsBarred();
    void aBrokenHandshakeEndsAlone();
    void pagesAreAnsweredMeanwhile();
    void aDeviceMayShowACertificate();
};

namespace {

constexpr int patience = 20'000;

struct Served
{
    explicit Served(Listening where = {})
    {
        Tokens tokens(folder.filePath(u"tokens.toml"_s));
        device = tokens.add({u"a device"_s, Role::Device, u"pump"_s}).value_or(QByteArray());
        watcher = tokens.add({u"anna"_s, Role::Watch, {}}).value_or(QByteArray());
        endpoint.setTokens(tokens);
        endpoint.addPage("/healthz", [] { return Answer{200, "text/plain", "well\n"}; });
        endpoint.addSocket("/device", {Role::Device}, [this](QWebSocket *peer, const Identity &identity) {
            who = identity;
            QObject::connect(peer, &QWebSocket::textMessageReceived, peer,
                             [peer](const QString &text) { peer->sendTextMessage(u"heard: "_s + text); });
            QObject::connect(peer, &QWebSocket::disconnected, peer, &QObject::deleteLater);
        });
        port = endpoint.listen(where).value_or(0);
    }
    void connectTo(QWebSocket &socket, const QByteArray &token, const QString &scheme = u"ws"_s) const
    {
        QNetworkRequest request{QUrl(u"%1://127.0.0.1:%2/device"_s.arg(scheme).arg(port))};
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        socket.open(request);
    }
    QByteArray answerTo(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write(request);
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
        return socket.readAll();
    }
    QByteArray handshake(const QByteArray &fields, const QByteArray &path = "/device") const
    {
        return answerTo("GET " + path + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n");
    }

    QTemporaryDir folder;
    QByteArray device, watcher;
    Endpoint endpoint;
    quint16 port = 0;
    std::optional<Identity> who;
};

bool opens(QWebSocket &socket)
{
    return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, patience);
}

bool closes(QWebSocket &socket)
{
    return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
}

/// What a client of RFC 6455 sends, with the example key of its section 1.3.
const QByteArray upgrade = "Upgrade: WebSocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// ca.pem and ca.key of an authority in the folder, and pump.pem and pump.key of a device that it vouches
/// for.
bool sign(const QTemporaryDir &folder)
{
    const auto run = [&](const QString &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"openssl"_s, arguments.split(u' '));
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    };
    const QString key = u"-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"_s;
    return run(u"req -x509 %1 -keyout ca.key -out ca.pem -subj /CN=plant -days 2"_s.arg(key)) &&
           run(u"req %1 -keyout pump.key -out pump.csr -subj /CN=pump-7"_s.arg(key)) &&
           run(u"x509 -req -in pump.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out pump.pem -days 2"_s);
}

} // namespace

void EndpointSocketsTest::meetsWhoHasTheRole()
{
    Served s;
    QWebSocket socket;
    QSignalSpy heard(&socket, &QWebSocket::textMessageReceived);
    s.connectTo(socket, s.device);
    QVERIFY2(opens(socket), qPrintable(socket.errorString()));
    socket.sendTextMessage(u"hello"_s);
    QVERIFY(heard.wait(patience));
    QCOMPARE(heard.first().first().toString(), u"heard: hello"_s);
    QVERIFY(s.who);
    QCOMPARE(s.who->name, u"a device"_s);
    QCOMPARE(s.who->device, u"pump"_s);
    QCOMPARE(s.endpoint.counts().met, 1u);
    socket.close();
    QVERIFY(closes(socket));
    QCOMPARE(s.endpoint.counts().refused, 0u);
}

void EndpointSocketsTest::saysWhyItRefuses_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("a browser") << QByteArray("Accept: text/html\r\n") << 426;
    QTest::newRow("no token") << upgrade << 401;
    QTest::newRow("a wrong token") << upgrade + "Authorization: Bearer guess\r\n" << 401;
    QTest::newRow("another scheme") << upgrade + "Authorization: Basic dGVzdDp0ZXN0\r\n" << 401;
    QTest::newRow("an empty token") << upgrade + "Authorization: Bearer \r\n" << 401;
}

void EndpointSocketsTest::saysWhyItRefuses()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const int, status);
    Served s;
    const QByteArray answer = s.handshake(fields);
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status) + ' ')), answer);
    QCOMPARE(s.endpoint.counts().refused, 1u);
    // A role that is not let in here is told so.
    QVERIFY(s.handshake(upgrade + "Authorization: Bearer " + s.watcher + "\r\n").startsWith("HTTP/1.1 403 "));
    QVERIFY(s.handshake(upgrade + "Authorization: Bearer " + s.device + "\r\n", "/other")
                .startsWith("HTTP/1.1 404 "));
    QVERIFY(!s.who);
}

void EndpointSocketsTest::whoGuessesTokensIsBarred()
{
    const Served s;
    for (int i = 0; i < FailureLog::mostFailures; ++i)
        QVERIFY(s.handshake(upgrade + "Authorization: Bearer guess\r\n").startsWith("HTTP/1.1 401 "));
    // The right one, then, is not told from a wrong one.
    QVERIFY(s.handshake(upgrade + "Authorization: Bearer " + s.device + "\r\n").startsWith("HTTP/1.1 429 "));
    QVERIFY(s.answerTo("GET /healthz HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200 "));
}

void EndpointSocketsTest::aBrokenHandshakeEndsAlone()
{
    Served s;
    const QByteArray token = "Authorization: Bearer " + s.device + "\r\n";
    const QByteArray answer = s.handshake("Upgrade: websocket\r\n" + token); // no key, no version
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    QVERIFY(!s.who);
    QWebSocket socket;
    s.connectTo(socket, s.device);
    QVERIFY(opens(socket));
}

void EndpointSocketsTest::pagesAreAnsweredMeanwhile()
{
    Served s;
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    for (int wave = 0; wave < 2; ++wave) { // more than may be no sockets yet
        for (int i = 0; i < Endpoint::mostConnections - 50; ++i) {
            sockets.push_back(std::make_unique<QWebSocket>());
            s.connectTo(*sockets.back(), s.device);
        }
        for (const auto &socket : sockets)
            QVERIFY(opens(*socket));
    }
    QVERIFY(s.answerTo("GET /healthz HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200 "));
}

void EndpointSocketsTest::aDeviceMayShowACertificate()
{
    const QTemporaryDir folder;
    const auto own = Certificate::readOrMake(folder.filePath(u"own"_s));
    QVERIFY(own);
    if (!sign(folder))
        QSKIP("openssl, which signs the certificates of this test, is not there");
    const auto authority = Certificate::read(folder.filePath(u"ca.pem"_s), folder.filePath(u"ca.key"_s));
    const auto device = Certificate::read(folder.filePath(u"pump.pem"_s), folder.filePath(u"pump.key"_s));
    QVERIFY(authority && device);
    Served s({QHostAddress::LocalHost, 0, *own, {authority->certificate}});
    const auto secure = [&](QWebSocket &socket, const Certificate *shown) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({own->certificate});
        if (shown) {
            configuration.setLocalCertificate(shown->certificate);
            configuration.setPrivateKey(shown->key);
        }
        socket.setSslConfiguration(configuration);
    };
    QWebSocket certified;
    secure(certified, &*device);
    s.connectTo(certified, {}, u"wss"_s);
    QVERIFY2(opens(certified), qPrintable(certified.errorString()));
    QVERIFY(s.who);
    QCOMPARE(s.who->device, u"pump-7"_s);
    QCOMPARE(s.who->role, Role::Device);
    // Of another authority it is worth nothing, and without one a token is asked for.
    QWebSocket stranger, bare, tokened;
    secure(stranger, &*own);
    s.connectTo(stranger, {}, u"wss"_s);
    secure(bare, nullptr);
    s.connectTo(bare, {}, u"wss"_s);
    QVERIFY(closes(stranger) && closes(bare));
    QCOMPARE(s.endpoint.counts().met, 1u);
    secure(tokened, nullptr);
    s.connectTo(tokened, s.device, u"wss"_s);
    QVERIFY(opens(tokened));
}

QTEST_GUILESS_MAIN(EndpointSocketsTest)
#include "tst_endpointsockets.moc"
