// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

class CliServeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTheRunIs();
    void endsCleanlyAndGoesOnAsIfItHadNot();
    void goesOnAfterAnEndAtAnyInstant();
    void goesOnAfterAKillWithinARotation_data();
    void goesOnAfterAKillWithinARotation();
    void aFileWithForksIsSaidToStayWhole();
    void speaksTlsUnlessAskedNotTo();
    void whatCannotBeServedIsSaid_data();
    void whatCannotBeServedIsSaid();
    void aTakenPortLeavesNoRunFile();
};

namespace {

const QStringList fleet{u"--devices"_s, u"24"_s, u"--threads"_s, u"1"_s};

struct Server
{
    explicit Server(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        endWithTest(process);
        process.start(cliPath(), QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s} + arguments);
    }
    ~Server()
    {
        process.kill();
        process.waitForFinished();
    }
    /// The port that it says it listens on; 0: it said none.
    quint16 port()
    {
        static const QRegularExpression words(u"https?://127\\.0\\.0\\.1:(\\d+)"_s);
        (void)QTest::qWaitFor(
            [&] {
                said += process.readAllStandardError();
                return words.match(QString::fromUtf8(said)).hasMatch() ||
                       process.state() == QProcess::NotRunning;
            },
            programPatience);
        return words.match(QString::fromUtf8(said)).captured(1).toUShort();
    }
    QByteArray page(const QByteArray &path)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port());
        socket.write("GET " + path + " HTTP/1.1\r\n\r\n");
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                              programPatience);
        const QByteArray answer = socket.readAll();
        return answer.mid(answer.indexOf("\r\n\r\n") + 4);
    }
    double metric(const QByteArray &name)
    {
        for (const QByteArray &line : page("/metrics").split('\n')) {
            if (line.startsWith(QByteArray(name + ' ')))
                return line.mid(name.size() + 1).toDouble();
        }
        return -1;
    }
    bool passes(int batches)
    {
        return QTest::qWaitFor([&] { return metric("fleetgrad_batches_total") >= batches; }, programPatience);
    }
    /// As a service manager ends it; what it ended with.
    int end()
    {
        process.terminate();
        if (!process.waitForFinished(programPatience) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        said += process.readAllStandardError();
        return process.exitCode();
    }

    QProcess process;
    QByteArray said;
};

QByteArray digest(const QString &runFile)
{
    return runCli({u"inspect"_s, runFile, u"--digest"_s}).output.trimmed();
}

} // namespace

void CliServeTest::tellsHowTheRunIs()
{
    const QTemporaryDir folder;
    Server server(QStringList{folder.filePath(u"a.fleetrun"_s), u"--plain"_s} + fleet);
    QVERIFY2(server.port() > 0, server.said);
    QVERIFY(server.passes(20));
    const QJsonObject health = QJsonDocument::fromJson(server.page("/healthz")).object();
    QCOMPARE(health[u"state"_s].toString(), u"running"_s);
    QCOMPARE(health[u"devices"_s].toInt(), 24);
    QVERIFY(health[u"batch"_s].toInt() >= 20);
    const QByteArray metrics = server.page("/metrics");
    static const QRegularExpression line(
        uR"(^(# (HELP|TYPE) fleetgrad_[a-z_]+ .+|fleetgrad_[a-z_]+(\{[^}]+\})? \S+)$)"_s);
    for (const QByteArray &text : metrics.trimmed().split('\n'))
        QVERIFY2(line.match(QString::fromUtf8(text)).hasMatch(), text);
    for (const char *name : {"readings_total", "updates_total", "rounds_total", "updates_kept_out_total",
                             "label_age_readings{quantile=\"0.5\"}", "updates_waiting",
                             "log_loss{scorer=\"local\",quantile=\"0.5\"}", "devices{state=\"hold_out\"}"})
        QVERIFY2(metrics.contains(QByteArray("\nfleetgrad_").append(name).append(' ')), name);
    // 24 devices that read 50 times a batch, but for those that drop out or start late.
    const double batches = server.metric("fleetgrad_batches_total");
    const double readings = server.metric("fleetgrad_readings_total");
    QVERIFY(readings > 600 * batches && readings < 1300 * server.metric("fleetgrad_batches_total"));
}

void CliServeTest::endsCleanlyAndGoesOnAsIfItHadNot()
{
    const QTemporaryDir folder;
    const QString served = folder.filePath(u"served.fleetrun"_s),
                  whole = folder.filePath(u"whole.fleetrun"_s);
    const QStringList config = fleet + QStringList{u"--batches"_s, u"3000"_s};
    {
        Server server(QStringList{served, u"--plain"_s} + config);
        QVERIFY(server.passes(10));
        QCOMPARE(server.end(), 0);
        QVERIFY2(server.said.contains("Stopped after batch "), server.said);
    }
    Server server(QStringList{served, u"--plain"_s} + config);
    QVERIFY(server.process.waitForFinished(programPatience));
    QCOMPARE(server.process.exitCode(), 0);
    const QByteArray said = server.process.readAllStandardError();
    QVERIFY2(said.contains("Going on after batch ") && said.contains("The run has ended after batch 3,000."),
             said);
    QCOMPARE(runCli(QStringList{u"run"_s, u"--quiet"_s, u"--output"_s, whole} + config).code, 0);
    QCOMPARE(digest(served), digest(whole));
    QCOMPARE(digest(served).size(), 64);
}

void CliServeTest::goesOnAfterAnEndAtAnyInstant()
{
    const QTemporaryDir folder;
    const QStringList arguments = QStringList{folder.filePath(u"a.fleetrun"_s), u"--plain"_s} + fleet;
    int passed = 10;
    for (int i = 0; i < 3; ++i) {
        Server server(arguments);
        QVERIFY2(server.passes(passed), server.said);
        passed = int(server.metric("fleetgrad_batches_total"));
        server.process.kill();
        QVERIFY(server.process.waitForFinished(programPatience));
    }
    Server server(arguments);
    QVERIFY(server.passes(passed + 5));
    QCOMPARE(server.end(), 0);
}

void CliServeTest::goesOnAfterAKillWithinARotation_data()
{
    QTest::addColumn<QString>("there"); // when it is killed
    QTest::newRow("while the earlier file is written") << u"*.part"_s;
    QTest::newRow("before the rows are gone") << u"a.1-*.fleetrun"_s;
}

void CliServeTest::goesOnAfterAKillWithinARotation()
{
    QFETCH(QString, there);
    const QTemporaryDir folder;
    const auto files = [&folder](const QString &pattern) {
        return QDir(folder.path()).entryList({pattern}, QDir::Files);
    };
    const QString served = folder.filePath(u"a.fleetrun"_s), whole = folder.filePath(u"whole.fleetrun"_s);
    const QStringList rotating = QStringList{served, u"--plain"_s, u"--rotate-at"_s, u"15MB"_s} + fleet +
                                 QStringList{u"--batches"_s, u"0"_s};
    {
        Server server(rotating);
        QVERIFY2(server.port() > 0, server.said);
        QElapsedTimer clock;
        clock.start();
        while (files(there).isEmpty() && clock.elapsed() < programPatience) // no event may come between
            QThread::yieldCurrentThread();
        server.process.kill();
        QVERIFY(server.process.waitForFinished(programPatience));
        QVERIFY(!files(there).isEmpty());
    }
    QByteArray said;
    {
        Server server(rotating);
        const QStringList before = files(u"a.1-*"_s);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QStringList now = files(u"a.1-*"_s);
                return now != before && !now.isEmpty() && files(u"*.part*"_s).isEmpty();
            },
            programPatience));
        QCOMPARE(files(u"a.1-*"_s).size(), 1); // what the kill left is gone
        QCOMPARE(server.end(), 0);
        said = server.said;
    }
    static const QRegularExpression stopped(u"Stopped after batch ([0-9,]+)"_s);
    const QString batch = stopped.match(QString::fromUtf8(said)).captured(1).remove(u',');
    QVERIFY2(batch.toInt() > 0, said);
    QCOMPARE(
        runCli(QStringList{u"run"_s, u"--quiet"_s, u"--output"_s, whole, u"--batches"_s, batch} + fleet).code,
        0);
    const QByteArray versions = runCli({u"inspect"_s, served, u"--versions"_s}).output;
    QVERIFY(versions.count('\n') > 100);
    QCOMPARE(versions, runCli({u"inspect"_s, whole, u"--versions"_s}).output);
}

void CliServeTest::aFileWithForksIsSaidToStayWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.fleetrun"_s);
    QCOMPARE(
        runCli(QStringList{u"run"_s, u"--quiet"_s, u"--output"_s, path, u"--batches"_s, u"5"_s} + fleet).code,
        0);
    const QStringList rotating{path, u"--plain"_s, u"--rotate-at"_s, u"1MB"_s};
    {
        Server server(rotating);
        QVERIFY(server.process.waitForFinished(programPatience));
        QVERIFY(!server.process.readAllStandardError().contains("has forks"));
    }
    QCOMPARE(runCli({u"fork"_s, path, u"--at"_s, u"3"_s, u"--quiet"_s}).code, 0);
    Server server(rotating);
    QVERIFY(server.process.waitForFinished(programPatience));
    const QByteArray said = server.process.readAllStandardError();
    QVERIFY2(said.contains("This run has forks, which need its rows: it is not rotated."), said);
}

void CliServeTest::speaksTlsUnlessAskedNotTo()
{
    const QTemporaryDir folder;
    const QString identity = folder.filePath(u"identity"_s);
    Server server(QStringList{folder.filePath(u"a.fleetrun"_s), u"--identity"_s, identity} + fleet);
    const quint16 port = server.port();
    QVERIFY2(port > 0 && server.said.contains("https://"), server.said);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    connect(&socket, &QSslSocket::sslErrors, &socket, [&socket] { socket.ignoreSslErrors(); });
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    QVERIFY(QTest::qWaitFor([&] { return socket.isEncrypted(); }, programPatience));
    const QByteArray print = socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    QVERIFY(QTest::qWaitFor(
        [&] {
            server.said += server.process.readAllStandardError();
            return server.said.contains(print);
        },
        programPatience));
    socket.write("GET /healthz HTTP/1.1\r\n\r\n");
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                            programPatience));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
    QFile key(identity + u"/key.pem"_s);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QVERIFY(!server.said.contains(key.readAll().mid(30, 40)));
    QCOMPARE(server.end(), 0);
}

void CliServeTest::whatCannotBeServedIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("an address that is none")
        << QStringList{u"--listen"_s, u"nowhere"_s, u"--plain"_s} << 2 << QByteArray("This is no address");
    QTest::newRow("a port that is none") << QStringList{u"--listen"_s, u"127.0.0.1:99999"_s, u"--plain"_s}
                                         << 2 << QByteArray("This is no address");
    QTest::newRow("plain text for all") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s, u"--plain"_s} << 2
                                        << QByteArray("Without TLS only this machine itself");
    QTest::newRow("a certificate without a key")
        << QStringList{u"--certificate"_s, u"c.pem"_s} << 2 << QByteArray("--key");
    QTest::newRow("a certificate that is not there")
        << QStringList{u"--certificate"_s, u"c.pem"_s, u"--key"_s, u"k.pem"_s} << 3 << QByteArray("c.pem");
    QTest::newRow("a setting that is none")
        << QStringList{u"--plain"_s, u"--set"_s, u"nothing=1"_s} << 2 << QByteArray("nothing");
}

void CliServeTest::whatCannotBeServedIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, part);
    const QTemporaryDir folder;
    const Outcome outcome = runCli(QStringList{u"serve"_s, u"a.fleetrun"_s} + arguments, folder.path());
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.errors.contains(part), outcome.errors);
    QVERIFY(!QFile::exists(folder.filePath(u"a.fleetrun"_s)));
}

void CliServeTest::aTakenPortLeavesNoRunFile()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    const Outcome outcome = runCli(
        {u"serve"_s, u"a.fleetrun"_s, u"--plain"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())},
        folder.path());
    QVERIFY2(outcome.errors.contains("Another program listens there"), outcome.errors);
    QCOMPARE(outcome.code, 3);
    QVERIFY(!QFile::exists(folder.filePath(u"a.fleetrun"_s)));
}

QTEST_GUILESS_MAIN(CliServeTest)
#include "tst_cliserve.moc"
