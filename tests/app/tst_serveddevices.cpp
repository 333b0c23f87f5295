// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../python.h"
#include "program.h"

#include <remote/remotesession.h>
#include <session/session.h>
#include <store/liverecord.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

/// Devices of several processes over real sockets, with a desktop attached, and a server that is killed in
/// the middle. Of what size is up to who runs it: FLEETGRAD_LOAD_DEVICES (40) devices, each 10 readings a
/// second for FLEETGRAD_LOAD_SECONDS (6).
class ServedDevicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noReadingIsLostOrCountedTwice();
    void devicesTrainThemselvesThroughAKill();
    void theExampleInPythonTrainsItself();
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
        endWithTest(process);
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

QByteArray newToken(const QTemporaryDir &folder, const QString &role)
{
    return runCli({u"token"_s, u"add"_s, u"all-"_s + role, u"--role"_s, role, u"--identity"_s, folder.path()})
        .output;
}

/// A desktop that looks at a few devices as long as the test goes on, and notes what is said of its link.
struct Desktop
{
    Desktop(const QString &port, const QByteArray &token)
    {
        remote::ServerAddress address;
        address.host = u"127.0.0.1"_s;
        address.port = port.toUShort();
        address.isPlain = true;
        session = remote::connectTo(address, {QString::fromLatin1(token.trimmed()), {}});
        session->watch(watched);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            const auto now = session->snapshot();
            if (now->link)
                said.insert(now->link->sentence);
            if (now->error)
                said.insert(now->error->sentence);
        });
        timer.start(20);
    }
    bool comes(const std::function<bool(const session::Snapshot &)> &is, int milliseconds) const
    {
        return QTest::qWaitFor([&] { return is(*session->snapshot()); }, milliseconds);
    }

    const std::vector<std::uint32_t> watched{0, 7, 21};
    std::unique_ptr<session::Session> session;
    std::set<QString> said;
    QTimer timer;
};

/// To the bit, where there is a value.
bool isSame(const session::CurveData &a, const session::CurveData &b)
{
    const auto isSameValue = [](float x, float y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return std::ranges::equal(a, b, [&](const session::CurvePoint &x, const session::CurvePoint &y) {
        return x.batch == y.batch && isSameValue(x.low, y.low) && isSameValue(x.high, y.high) &&
               isSameValue(x.last, y.last);
    });
}

} // namespace

void ServedDevicesTest::noReadingIsLostOrCountedTwice()
{
    const int devices = fromEnvironment("FLEETGRAD_LOAD_DEVICES", 40);
    const int seconds = fromEnvironment("FLEETGRAD_LOAD_SECONDS", 6);
    const int each = seconds * readingsPerSecond, patience = 60'000 + seconds * 3000;
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    QFile tokenFile(path(u"token"_s));
    QVERIFY(tokenFile.open(QIODevice::WriteOnly));
    tokenFile.write(newToken(folder, u"device"_s));
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

    Desktop desktop(port, newToken(folder, u"watch"_s));
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
    // The desktop has seen the server go and come back, has everything, and understood all that it was told.
    const auto all = std::uint64_t(devices) * std::uint64_t(each);
    QVERIFY(desktop.comes(
        [&](const session::Snapshot &s) {
            return !s.link && s.readings == all && s.deviceCurves.size() == desktop.watched.size();
        },
        patience));
    QVERIFY(std::ranges::any_of(desktop.said, [](const QString &s) { return s.contains(u"trying again"); }));
    QVERIFY(std::ranges::none_of(desktop.said, [](const QString &s) { return s.contains(u"understand"); }));
    const auto shown = desktop.session->snapshot();
    server->process.terminate();
    QVERIFY(server->ends(patience));
    QCOMPARE(server->process.exitCode(), 0);
    session::SessionOptions options;
    options.hearsDevices = false;
    const auto home = session::Session::open(path(u"live.fleetrun"_s), options);
    home->watch(desktop.watched);
    QVERIFY(QTest::qWaitFor([&] { return home->snapshot()->deviceCurves.size() == desktop.watched.size(); },
                            patience));
    const auto own = home->snapshot();
    for (std::size_t i = 0; i < desktop.watched.size(); ++i) {
        for (int metric = 0; metric < fleet::chartMetricCount; ++metric) {
            const auto of = [&](const session::Snapshot &s) -> const session::CurveData & {
                return s.deviceCurves[i]->of(session::DeviceScorer::Decision, fleet::ChartMetric(metric));
            };
            QVERIFY(of(*own).size() > 3);
            QVERIFY(isSame(of(*shown), of(*own))); // so that there is no gap
        }
    }

    const Outcome inspected = runCli({u"inspect"_s, path(u"live.fleetrun"_s), u"--json"_s});
    const QJsonObject run = QJsonDocument::fromJson(inspected.output).object();
    QCOMPARE(run[u"readings"].toInt(), devices * each);
    QCOMPARE(run[u"devices"].toInt(), devices);
    const Outcome again =
        runCli({u"replay"_s, path(u"live.fleetrun"_s), u"--output"_s, path(u"again.fleetrun"_s)});
    QVERIFY2(again.code == 0, again.errors); // it says whether the digest is the same
}

void ServedDevicesTest::devicesTrainThemselvesThroughAKill()
{
    constexpr int patience = 90'000, each = 1000, updatesOfEach = each / 50;
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    const Outcome token =
        runCli({u"token"_s, u"add"_s, u"all"_s, u"--role"_s, u"device"_s, u"--identity"_s, folder.path()});
    for (const auto &[name, text] :
         {std::pair{u"token"_s, token.output}, std::pair{u"own.csv"_s, readings(0, 2, each)},
          std::pair{u"sent.csv"_s, readings(3, 3, each)}}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    const auto serve = [&](const QString &port) {
        return std::make_unique<Program>(
            QStringList{u"serve"_s, path(u"live.fleetrun"_s), u"--plain"_s, u"--listen"_s,
                        u"127.0.0.1:"_s + port, u"--identity"_s, folder.path(), u"--live"_s, u"4"_s,
                        u"--set"_s, u"batch_seconds=0.5"_s, u"--set"_s, u"federation.every_updates=4"_s});
    };
    const auto send = [&](const QString &file, const QString &port, const QStringList &more) {
        return std::make_unique<Program>(QStringList{u"device"_s, path(file), u"--device-column"_s,
                                                     u"sensor"_s, u"--connect"_s, u"ws://127.0.0.1:"_s + port,
                                                     u"--token-file"_s, path(u"token"_s), u"--speed"_s,
                                                     u"20"_s} +
                                         more);
    };
    static const QRegularExpression listening(u"http://127\\.0\\.0\\.1:(\\d+)"_s);
    auto server = serve(u"0"_s);
    QVERIFY(server->says(listening, patience));
    const QString port = listening.match(QString::fromUtf8(server->said)).captured(1);
    auto own = send(u"own.csv"_s, port, {u"--train"_s});
    auto sent = send(u"sent.csv"_s, port, {});
    static const QRegularExpression joined(u"sensor-2 has joined"_s);
    QVERIFY(own->says(joined, patience));
    QTest::qWait(2000); // some updates are recorded, some are on their way
    server->process.kill();
    QVERIFY(server->ends(patience));
    own->process.kill(); // and the devices lose all that they have learnt
    QVERIFY(own->ends(patience));
    server = serve(port);
    own = send(u"own.csv"_s, port, {u"--train"_s});
    for (Program *program : {own.get(), sent.get()}) {
        QVERIFY2(program->ends(patience), program->said);
        QVERIFY2(program->process.exitCode() == 0, program->said);
    }
    QVERIFY2(own->said.contains("local updates"), own->said);
    server->process.terminate();
    QVERIFY(server->ends(patience));

    const Outcome inspected = runCli({u"inspect"_s, path(u"live.fleetrun"_s), u"--json"_s});
    const QJsonObject run = QJsonDocument::fromJson(inspected.output).object();
    QCOMPARE(run[u"readings"].toInt(), each); // of the one that sends them
    QCOMPARE(run[u"devices"].toInt(), 4);
    std::map<std::uint32_t, std::vector<std::uint64_t>> keys;
    const auto record = fleetgrad::store::liveRecord(path(u"live.fleetrun"_s));
    for (std::uint64_t batch = 0; batch < record->batches(); ++batch) {
        const auto recorded = *record->read(batch);
        for (const auto &update : recorded->updates)
            keys[update.update.device].push_back(update.key);
    }
    std::vector<std::uint64_t> all(updatesOfEach);
    std::iota(all.begin(), all.end(), 1);
    QCOMPARE(keys.size(), 3u); // of those that train themselves: each once, in order
    for (const auto &[device, of] : keys)
        QCOMPARE(of, all);
    QVERIFY(run[u"rounds"].toInt() > 10);
    const Outcome again =
        runCli({u"replay"_s, path(u"live.fleetrun"_s), u"--output"_s, path(u"again.fleetrun"_s)});
    QVERIFY2(again.code == 0, again.errors);
}

void ServedDevicesTest::theExampleInPythonTrainsItself()
{
    const QString python = pythonWith(u"websockets"_s);
    if (python.isEmpty())
        QSKIP("Python's websockets, with which the example connects, is not there");
    constexpr int patience = 60'000;
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    QFile file(path(u"readings.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(readings(0, 0, 500));
    file.close();
    const Outcome features = runCli({u"features"_s, file.fileName(), u"--device-column"_s, u"sensor"_s,
                                     u"--model"_s, u"fleet"_s, u"--output"_s, path(u"features.csv"_s)});
    QVERIFY2(features.code == 0, features.errors);
    const Outcome token =
        runCli({u"token"_s, u"add"_s, u"all"_s, u"--role"_s, u"device"_s, u"--identity"_s, folder.path()});
    Program server({u"serve"_s, path(u"live.fleetrun"_s), u"--plain"_s, u"--listen"_s, u"127.0.0.1:0"_s,
                    u"--identity"_s, folder.path(), u"--live"_s, u"1"_s, u"--set"_s,
                    u"federation.every_updates=2"_s});
    static const QRegularExpression listening(u"http://127\\.0\\.0\\.1:(\\d+)"_s);
    QVERIFY(server.says(listening, patience));
    const QString port = listening.match(QString::fromUtf8(server.said)).captured(1);
    QProcess example;
    QProcessEnvironment environment = english();
    environment.insert(u"FLEETGRAD_TOKEN"_s, QString::fromLatin1(token.output.trimmed()));
    example.setProcessEnvironment(environment);
    example.start(python, {QStringLiteral(FLEETGRAD_SOURCE_DIR "/docs/examples/trainingdevice.py"),
                           path(u"features.csv"_s), u"ws://127.0.0.1:%1/device"_s.arg(port), u"--pause"_s,
                           u"0.05"_s});
    QVERIFY(example.waitForFinished(patience));
    const QByteArray said = example.readAllStandardOutput() + example.readAllStandardError();
    QVERIFY2(said == "10 updates acknowledged\n", said); // and none kept out
    server.process.terminate();
    QVERIFY(server.ends(patience));
    const Outcome inspected = runCli({u"inspect"_s, path(u"live.fleetrun"_s), u"--json"_s});
    const QJsonObject run = QJsonDocument::fromJson(inspected.output).object();
    QCOMPARE(run[u"readings"].toInt(), 0);
    QCOMPARE(run[u"updates"].toInt(), 10);
    QCOMPARE(run[u"rounds"].toInt(), 5);
}

QTEST_GUILESS_MAIN(ServedDevicesTest)
#include "tst_serveddevices.moc"
