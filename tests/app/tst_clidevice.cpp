// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../python.h"
#include "program.h"

#include <transport/devicegateway.h>
#include <transport/endpoint.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <memory>
#include <utility>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::test;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;

class CliDeviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensAreMadeListedAndRemoved();
    void sendsWhatTheFileHas();
    void sendsLabelsLater();
    void saysThatTheRunTakesNoLaterLabels();
    void theExampleInPythonDoesTheSame();
    void trustsAFingerprint();
    void whatCannotConnectIsSaid_data();
    void whatCannotConnectIsSaid();
};

namespace {

constexpr int patience = 60'000;

/// Two devices of two channels; one value is missing.
const QByteArray readings = "timestamp,flow,heat,label\n"
                            "2024-01-01T00:00:00Z,1.5,20,0\n"
                            "2024-01-01T00:00:01Z,2.5,,0\n"
                            "2024-01-01T00:00:02Z,3.5,22,1\n";

struct Server
{
    explicit Server(std::optional<Certificate> certificate = {}, int labelWindow = 0)
        : inbox(std::make_shared<fleet::LiveInbox>(config(labelWindow), 50, 60)), gateway(inbox, {2, 1e6})
    {
        Tokens tokens(folder.filePath(u"tokens.toml"_s));
        token = tokens.add({u"t"_s, Role::Device, {}}).value_or(QByteArray());
        endpoint.setTokens(tokens);
        endpoint.addSocket("/device", {Role::Device},
                           [this](QWebSocket *socket, const Identity &who) { gateway.meet(socket, who); });
        scheme = certificate ? u"wss"_s : u"ws"_s;
        port = endpoint.listen({QHostAddress::LocalHost, 0, std::move(certificate)}).value_or(0);
    }
    static fleet::LiveConfig config(int labelWindow)
    {
        fleet::LiveConfig config;
        config.labelWindow = labelWindow;
        config.channels = 2;
        return config;
    }
    QString url() const { return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) >= 0 ? file.fileName() : QString();
    }
    /// Runs it with the token in its environment, and records what comes meanwhile.
    Outcome run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FLEETGRAD_TOKEN"_s, QString::fromLatin1(token));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        endWithTest(process);
        process.start(program, arguments);
        const bool ended = QTest::qWaitFor(
            [&] {
                record();
                return process.state() == QProcess::NotRunning;
            },
            patience);
        if (!ended)
            process.kill();
        process.waitForFinished();
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    void record()
    {
        const std::shared_ptr<const fleet::LiveBatch> batch =
            inbox->cut(double(QDateTime::currentMSecsSinceEpoch()) / 1000);
        for (const fleet::DeviceInfo &info : batch->joined)
            names << info.name;
        for (const fleet::LiveRows &rows : batch->rows) {
            auto &kept = values[names.at(rows.device)];
            kept.insert(kept.end(), rows.values.begin(), rows.values.end());
            labels.insert(labels.end(), rows.labels.begin(), rows.labels.end());
        }
        for (const fleet::LiveLabels &later : batch->labels) {
            for (const fleet::LiveLabel &label : later.labels)
                laterLabels.emplace_back(label.key, label.isAnomaly);
        }
        inbox->committed(std::span(&batch, 1));
    }
    void hasAll(const QString &name) const
    {
        QCOMPARE(names, QStringList{name});
        const std::vector<float> &got = values.at(name);
        QCOMPARE(got.size(), 6u);
        QCOMPARE(got[0], 1.5f);
        QCOMPARE(got[1], 20.0f);
        QCOMPARE(got[2], 2.5f);
        QVERIFY(std::isnan(got[3]));
        QCOMPARE(got[4], 3.5f);
        QCOMPARE(got[5], 22.0f);
        QCOMPARE(labels, (std::vector<std::int8_t>{0, 0, 1}));
        QCOMPARE(gateway.counts().ended, 0u);
    }

    QTemporaryDir folder;
    std::shared_ptr<fleet::LiveInbox> inbox;
    DeviceGateway gateway;
    Endpoint endpoint;
    QByteArray token;
    QString scheme;
    quint16 port = 0;
    QStringList names;
    std::map<QString, std::vector<float>> values;
    std::vector<std::int8_t> labels;
    std::vector<std::pair<std::uint64_t, bool>> laterLabels; ///< by the key of the reading
};

} // namespace

void CliDeviceTest::tokensAreMadeListedAndRemoved()
{
    const QTemporaryDir folder;
    const QStringList here{u"--identity"_s, folder.path()};
    const Outcome added = runCli(
        QStringList{u"token"_s, u"add"_s, u"pump 1"_s, u"--role"_s, u"device"_s, u"--device"_s, u"pump-1"_s} +
        here);
    QCOMPARE(added.code, 0);
    const auto who = Tokens(folder.filePath(u"tokens.toml"_s)).whose(added.output.trimmed());
    QVERIFY(who);
    QCOMPARE(who->device, u"pump-1"_s);
    QCOMPARE(runCli(QStringList{u"token"_s, u"list"_s} + here).output,
             QByteArray("pump 1\tdevice\tpump-1\n"));
    QCOMPARE(runCli(QStringList{u"token"_s, u"remove"_s, u"pump 1"_s} + here).code, 0);
    QCOMPARE(runCli(QStringList{u"token"_s, u"list"_s} + here).output, QByteArray());
    QCOMPARE(runCli(QStringList{u"token"_s, u"remove"_s, u"pump 1"_s} + here).code, 3);
}

void CliDeviceTest::sendsWhatTheFileHas()
{
    Server server;
    const QString file = server.write(u"pump-1.csv"_s, readings);
    const Outcome outcome =
        server.run(cliPath(), {u"device"_s, file, u"--connect"_s, server.url(), u"--speed"_s, u"10"_s});
    QVERIFY2(outcome.code == 0, outcome.errors);
    QVERIFY(outcome.errors.contains("recorded 3 readings"));
    server.hasAll(u"pump-1"_s);
}

void CliDeviceTest::sendsLabelsLater()
{
    Server server({}, 5);
    const QString file = server.write(u"pump-1.csv"_s, readings);
    const Outcome outcome = server.run(cliPath(), {u"device"_s, file, u"--connect"_s, server.url(),
                                                   u"--speed"_s, u"10"_s, u"--label-delay"_s, u"1"_s});
    QVERIFY2(outcome.code == 0, outcome.errors);
    QCOMPARE(server.labels, (std::vector<std::int8_t>{-1, -1, -1}));
    const std::vector<std::pair<std::uint64_t, bool>> later{{1, false}, {2, false}, {3, true}};
    QCOMPARE(server.laterLabels, later);
}

void CliDeviceTest::saysThatTheRunTakesNoLaterLabels()
{
    Server server;
    const QString file = server.write(u"pump-1.csv"_s, readings);
    const Outcome outcome = server.run(cliPath(), {u"device"_s, file, u"--connect"_s, server.url(),
                                                   u"--speed"_s, u"10"_s, u"--label-delay"_s, u"2"_s});
    QVERIFY2(outcome.errors.contains("--live-label-window 2"), outcome.errors);
}

void CliDeviceTest::theExampleInPythonDoesTheSame()
{
    const QString python = pythonWith(u"websockets"_s);
    if (python.isEmpty())
        QSKIP("Python's websockets, with which the example connects, is not there");
    const QTemporaryDir folder;
    const auto certificate = Certificate::readOrMake(folder.path());
    QVERIFY(certificate);
    Server server(*certificate);
    const QString file = server.write(u"pump-1.csv"_s, readings);
    const Outcome outcome =
        server.run(python, {QStringLiteral(FLEETGRAD_SOURCE_DIR "/docs/examples/device.py"), file,
                            server.url() + u"/device"_s, u"--name"_s, u"pump-1"_s, u"--interval"_s, u"0.01"_s,
                            u"--ca"_s, folder.filePath(u"certificate.pem"_s)});
    QVERIFY2(outcome.code == 0, outcome.errors);
    QCOMPARE(outcome.output, QByteArray("3 readings acknowledged\n"));
    server.hasAll(u"pump-1"_s);
}

void CliDeviceTest::trustsAFingerprint()
{
    const QTemporaryDir folder;
    const auto certificate = Certificate::readOrMake(folder.path());
    QVERIFY(certificate);
    Server server(*certificate);
    const QString file = server.write(u"pump-1.csv"_s, readings);
    const QStringList arguments{u"device"_s, file, u"--connect"_s, server.url(), u"--speed"_s, u"0"_s};
    const Outcome stranger = server.run(cliPath(), arguments);
    QCOMPARE(stranger.code, 2);
    QVERIFY(stranger.errors.contains(certificate->fingerprint().toLatin1()));
    const Outcome outcome =
        server.run(cliPath(), arguments + QStringList{u"--fingerprint"_s, certificate->fingerprint()});
    QVERIFY2(outcome.code == 0, outcome.errors);
    server.hasAll(u"pump-1"_s);
}

void CliDeviceTest::whatCannotConnectIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("http") << QStringList{u"--connect"_s, u"http://127.0.0.1:1"_s} << 2;
    QTest::newRow("no host") << QStringList{u"--connect"_s, u"wss://"_s} << 2;
    QTest::newRow("plain text to another machine") << QStringList{u"--connect"_s, u"ws://10.0.0.1:1"_s} << 2;
    QTest::newRow("no token file") << QStringList{u"--connect"_s, u"ws://127.0.0.1:1"_s, u"--token-file"_s,
                                                  u"/nowhere"_s}
                                   << 3;
    QTest::newRow("no such device") << QStringList{u"--connect"_s, u"ws://127.0.0.1:1"_s, u"--only"_s, u"x"_s}
                                    << 3;
}

void CliDeviceTest::whatCannotConnectIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    Server server;
    const QString file = server.write(u"pump-1.csv"_s, readings);
    const Outcome outcome = server.run(cliPath(), QStringList{u"device"_s, file} + arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.errors.contains("fleetgrad-cli: "));
    QVERIFY(!outcome.errors.contains(server.token));
}

QTEST_GUILESS_MAIN(CliDeviceTest)
#include "tst_clidevice.moc"
