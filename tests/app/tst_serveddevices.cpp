// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <remote/remotesession.h>
#include <session/session.h>

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
#include <memory>
#include <set>
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

QTEST_GUILESS_MAIN(ServedDevicesTest)
#include "tst_serveddevices.moc"
