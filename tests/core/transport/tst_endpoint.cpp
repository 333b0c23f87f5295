// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/endpoint.h>

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <list>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;

class EndpointTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersItsPages();
    void answersHeadWithoutABody();
    void refusesWhatIsNotItsProtocol_data();
    void refusesWhatIsNotItsProtocol();
    void aSlowPeerDelaysNobody();
    void whoComesWithoutEndIsTold();
    void tooManyPeersDoNotShutOutThoseThatAreServed();
    void tellsWhoItIsByItsCertificate();
    void plainTextToATlsPortGetsNothing();
    void plainTextStaysOnThisMachine();
    void aPortThatIsTakenIsNamed();
};

namespace {

constexpr int patience = 20'000;

struct Served
{
    Served()
    {
        endpoint.addPage("/healthz", [this] { return Answer{status, "application/json", "{}\n"}; });
        port = endpoint.listen({}).value_or(0);
    }
    std::unique_ptr<QTcpSocket> meet() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, port);
        return socket;
    }
    /// All that is said until the other side ends.
    QByteArray answerTo(const QByteArray &request) const
    {
        const auto socket = meet();
        socket->write(request);
        return QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }, patience)
                   ? socket->readAll()
                   : QByteArray("no end");
    }

    Endpoint endpoint;
    quint16 port = 0;
    int status = 200;
};

} // namespace

void EndpointTest::answersItsPages()
{
    Served s;
    const QByteArray answer = s.answerTo("GET /healthz?verbose HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("Content-Type: application/json\r\n"));
    QVERIFY(answer.contains("Content-Length: 3\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n{}\n"));
    s.status = 503;
    QVERIFY(s.answerTo("GET /healthz HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 503 Service Unavailable\r\n"));
    QCOMPARE(s.endpoint.counts().answered, 2u);
    QCOMPARE(s.endpoint.counts().refused, 0u);
}

void EndpointTest::answersHeadWithoutABody()
{
    const Served s;
    const QByteArray answer = s.answerTo("HEAD /healthz HTTP/1.1\r\n\r\n");
    QVERIFY(answer.contains("Content-Length: 3\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void EndpointTest::refusesWhatIsNotItsProtocol_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("another page") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 404;
    QTest::newRow("a folder above") << QByteArray("GET /../etc/passwd HTTP/1.1\r\n\r\n") << 404;
    QTest::newRow("another method") << QByteArray("POST /healthz HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("a body that floods")
        << "PUT /healthz HTTP/1.1\r\n\r\n" + QByteArray(50'000'000, 'x') << 405;
    QTest::newRow("another version") << QByteArray("GET /healthz HTTP/2\r\n\r\n") << 400;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << 400;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7) << 400;
    QTest::newRow("binary") << QByteArray(100'000, '\0') << 400;
    QTest::newRow("a long line") << "GET /" + QByteArray(9000, 'a') << 431;
    QTest::newRow("many fields") << "GET /healthz HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(5000)
                                 << 431;
}

void EndpointTest::refusesWhatIsNotItsProtocol()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    Served s;
    const QByteArray answer = s.answerTo(request);
    // Who goes on writing after the answer may lose it to the reset of the connection.
    const bool floods = request.size() > 1'000'000;
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 ").append(QByteArray::number(status))) ||
                 (floods && answer.isEmpty()),
             answer.left(200));
    QCOMPARE(s.endpoint.counts().refused, 1u);
    QVERIFY(s.answerTo("GET /healthz HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
}

void EndpointTest::aSlowPeerDelaysNobody()
{
    const Served s;
    const auto slow = s.meet();
    slow->write("GET /heal");
    QVERIFY(QTest::qWaitFor([&] { return slow->bytesToWrite() == 0; }, patience));
    QVERIFY(s.answerTo("GET /healthz HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
    slow->write("thz HTTP/1.1\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return slow->state() == QAbstractSocket::UnconnectedState; }, patience));
    QVERIFY(slow->readAll().startsWith("HTTP/1.1 200"));
    // One that says nothing more is told so, and is gone.
    const auto silent = s.meet();
    silent->write("GET /heal");
    QVERIFY(QTest::qWaitFor([&] { return silent->state() == QAbstractSocket::UnconnectedState; }, patience));
    QVERIFY(silent->readAll().startsWith("HTTP/1.1 408"));
}

void EndpointTest::whoComesWithoutEndIsTold()
{
    const Served s;
    QByteArray told;
    const auto isEnded = [](const auto &socket) {
        return socket->state() == QAbstractSocket::UnconnectedState;
    };
    for (int met = 0; told.isEmpty() && met < 2 * int(AddressLimits::atOnce); met += 100) {
        std::list<std::unique_ptr<QTcpSocket>> peers;
        for (int i = 0; i < 100; ++i) {
            peers.push_back(s.meet());
            peers.back()->write("HEAD /healthz HTTP/1.1\r\n\r\n");
        }
        QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(peers, isEnded); }, patience));
        for (const auto &peer : peers) {
            const QByteArray answer = peer->readAll();
            if (!answer.startsWith("HTTP/1.1 200 OK\r\n"))
                told = answer;
        }
    }
    QVERIFY2(told.startsWith("HTTP/1.1 429 Too Many Requests\r\n"), told);
    QVERIFY(s.endpoint.counts().answered >= std::uint64_t(AddressLimits::atOnce));
}

void EndpointTest::tooManyPeersDoNotShutOutThoseThatAreServed()
{
    const Served s;
    std::list<std::unique_ptr<QTcpSocket>> peers;
    for (int i = 0; i < Endpoint::mostConnections; ++i) {
        peers.push_back(s.meet());
        QVERIFY(QTest::qWaitFor([&] { return peers.back()->state() == QAbstractSocket::ConnectedState; },
                                patience));
    }
    QCOMPARE(s.answerTo("GET /healthz HTTP/1.1\r\n\r\n"), QByteArray()); // one too many
    peers.front()->write("GET /healthz HTTP/1.1\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return peers.front()->state() == QAbstractSocket::UnconnectedState; },
                            patience));
    QVERIFY(peers.front()->readAll().startsWith("HTTP/1.1 200"));
    QVERIFY(QTest::qWaitFor(
        [&] { return s.answerTo("GET /healthz HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"); }, patience));
}

void EndpointTest::tellsWhoItIsByItsCertificate()
{
    const QTemporaryDir folder;
    const auto certificate = Certificate::readOrMake(folder.path());
    QVERIFY(certificate);
    Endpoint endpoint;
    endpoint.addPage("/healthz", [] { return Answer{200, "text/plain", "well\n"}; });
    const auto port = endpoint.listen({QHostAddress::LocalHost, 0, *certificate});
    QVERIFY(port);
    QSslSocket socket;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({certificate->certificate});
    socket.setSslConfiguration(trusting);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, *port); // verifies the address and the signature
    QVERIFY2(QTest::qWaitFor([&] { return socket.isEncrypted(); }, patience),
             qPrintable(socket.errorString()));
    QCOMPARE(socket.peerCertificate(), certificate->certificate);
    socket.write("GET /healthz HTTP/1.1\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience));
    QVERIFY(socket.readAll().endsWith("well\n"));
}

void EndpointTest::plainTextToATlsPortGetsNothing()
{
    const QTemporaryDir folder;
    const auto certificate = Certificate::readOrMake(folder.path());
    QVERIFY(certificate);
    Endpoint endpoint;
    bool asked = false;
    endpoint.addPage("/healthz", [&asked] {
        asked = true;
        return Answer{};
    });
    const auto port = endpoint.listen({QHostAddress::LocalHost, 0, *certificate});
    QVERIFY(port);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, *port);
    socket.write("GET /healthz HTTP/1.1\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience));
    QVERIFY(!asked);
    QVERIFY(!socket.readAll().contains("HTTP"));
}

void EndpointTest::plainTextStaysOnThisMachine()
{
    Endpoint endpoint;
    const auto port = endpoint.listen({QHostAddress::AnyIPv4, 0, {}});
    QVERIFY(!port);
    QCOMPARE(port.error().kind, ErrorKind::BadArgument);
}

void EndpointTest::aPortThatIsTakenIsNamed()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Endpoint endpoint;
    const auto port = endpoint.listen({QHostAddress::LocalHost, other.serverPort(), {}});
    QVERIFY(!port);
    QCOMPARE(port.error().kind, ErrorKind::InUse);
    QVERIFY(port.error().place.endsWith(u':' + QString::number(other.serverPort())));
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
