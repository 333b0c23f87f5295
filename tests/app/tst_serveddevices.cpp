// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

/// Devices of several processes over real sockets, and a server that is killed in the middle. Of what size is
/// up to who runs it: FLEETGRAD_LOAD_DEVICES (40) devices, each 10 readings a second for
/// FLEETGRAD_LOAD_SECONDS (6).
class ServedDevicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noReadingIsLostOrCountedTwice();
};

namespace {

constexpr int processes = 4, readingsPerSecond = 10;

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && number > 0 ? number : otherwise;
}

QProcessEnvironment english()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

/// Rows of some devices one below the other, as their clocks have them; every 97th is an anomaly.
QByteArray readings(int firstDevice, int lastDevice, int count)
{
    QByteArray text = "timestamp,sensor,value,label\n";
    for (int row = 0; row < count; ++row) {
        const double time = 1.7e9 + double(row) / readingsPerSecond;
        for (int device = firstDevice; device <= lastDevice; ++device) {
            const bool isAnomaly = (row + device) % 97 == 96;
            text += QByteArray::number(time, 'f', 1) + ",sensor-" + QByteArray::number(device) + ',' +
                    QByteArray::number((isAnomaly ? 50 : 0) + (row * 7 + device) % 13) + ',' +
                    (isAnomaly ? '1' : '0') + '\n';
        }
    }
    return text;
}

struct Program
{
    explicit Program(const QStringList &arguments)
    {
        process.setProcessEnvironment(english());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(cliPath(), arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    bool says(const QRegularExpression &words, int milliseconds)
    {
        return QTest::qWaitFor(
            [&] {
                said += process.readAllStandardError();
                return words.match(QString::fromUtf8(said)).hasMatch();
            },
            milliseconds);
    }
    bool ends(int milliseconds)
    {
        const bool ended =
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, milliseconds);
        said += process.readAllStandardError();
        return ended;
    }
    QProcess process;
    QByteArray said;
};

} // namespace

void ServedDevicesTest::noReadingIsLostOrCountedTwice()
{
    const int devices = fromEnvironment("FLEETGRAD_LOAD_DEVICES", 40);
    const int seconds = fromEnvironment("FLEETGRAD_LOAD_SECONDS", 6);
    const int each = seconds * readingsPerSecond, patience = 60'000 + seconds * 3000;
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    const Outcome token =
        runCli({u"token"_s, u"add"_s, u"all"_s, u"--role"_s, u"device"_s, u"--identity"_s, folder.path()});
    QFile tokenFile(path(u"token"_s));
    QVERIFY(tokenFile.open(QIODevice::WriteOnly));
    tokenFile.write(token.output);
    tokenFile.close();

    const auto serve = [&](const QString &port) {
        return std::make_unique<Program>(QStringList{
            u"serve"_s, path(u"live.fleetrun"_s), u"--plain"_s, u"--listen"_s, u"127.0.0.1:"_s + port,
            u"--identity"_s, folder.path(), u"--live"_s, QString::number(devices), u"--live-interval"_s,
            u"0.1"_s, u"--set"_s, u"batch_seconds=0.5"_s});
    };
    static const QRegularExpression listening(u"http://127\\.0\\.0\\.1:(\\d+)"_s);
    auto server = serve(u"0"_s);
    QVERIFY(server->says(listening, patience));
    const QString port = listening.match(QString::fromUtf8(server->said)).captured(1);

    std::vector<std::unique_ptr<Program>> senders;
    for (int i = 0; i < processes; ++i) {
        QFile file(path(u"%1.csv"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(readings(devices * i / processes, devices * (i + 1) / processes - 1, each));
        file.close();
        senders.push_back(std::make_unique<Program>(
            QStringList{u"device"_s, file.fileName(), u"--device-column"_s, u"sensor"_s, u"--connect"_s,
                        u"ws://127.0.0.1:"_s + port, u"--token-file"_s, tokenFile.fileName()}));
    }
    // Half of it has come, some is on its way, and the server is no more.
    QTest::qWait(seconds * 500);
    server->process.kill();
    QVERIFY(server->ends(patience));
    server = serve(port);
    static const QRegularExpression goingOn(u"Going on after batch"_s);
    QVERIFY(server->says(goingOn, patience));
    for (const auto &sender : senders) {
        QVERIFY2(sender->ends(patience), sender->said);
        QVERIFY2(sender->process.exitCode() == 0, sender->said);
        QVERIFY(sender->said.contains("tries again"));
    }
    server->process.terminate();
    QVERIFY(server->ends(patience));
    QCOMPARE(server->process.exitCode(), 0);

    const Outcome inspected = runCli({u"inspect"_s, path(u"live.fleetrun"_s), u"--json"_s});
    const QJsonObject run = QJsonDocument::fromJson(inspected.output).object();
    QCOMPARE(run[u"readings"].toInt(), devices * each);
    QCOMPARE(run[u"devices"].toInt(), devices);
    const Outcome again =
        runCli({u"replay"_s, path(u"live.fleetrun"_s), u"--output"_s, path(u"again.fleetrun"_s)});
    QVERIFY2(again.code == 0, again.errors); // it says whether the digest is the same
}

QTEST_GUILESS_MAIN(ServedDevicesTest)
#include "tst_serveddevices.moc"
