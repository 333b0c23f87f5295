// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <remote/remotesession.h>
#include <session/session.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>
#include <future>
#include <memory>

using namespace fleetgrad;
using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Desktops at a real server.
class CliConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDesktopSteersAServedRun();
    void whoHasNoTokenIsNotLetIn();
    void anotherCertificateIsToldNothing();

private:
    QByteArray token(const QString &name, const QString &role) const
    {
        return runCli({u"token"_s, u"add"_s, name, u"--role"_s, role, u"--identity"_s, m_folder->path()})
            .output.trimmed();
    }
    static bool comes(const session::Session &session,
                      const std::function<bool(const session::Snapshot &)> &is)
    {
        return QTest::qWaitFor([&] { return is(*session.snapshot()); }, 60'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_said;
    remote::ServerAddress m_address;
    QString m_fingerprint;
};

void CliConnectTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<QProcess>();
    m_said.clear();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_server->setProcessEnvironment(environment);
    endWithTest(*m_server);
    m_server->start(cliPath(), {u"serve"_s, m_folder->filePath(u"a.fleetrun"_s), u"--listen"_s,
                                u"127.0.0.1:0"_s, u"--identity"_s, m_folder->path(), u"--devices"_s, u"24"_s,
                                u"--threads"_s, u"1"_s, u"--speed"_s, u"2000"_s});
    static const QRegularExpression where(u"https://127\\.0\\.0\\.1:(\\d+)"_s);
    static const QRegularExpression certificate(u"((?:[0-9A-F]{2}:){31}[0-9A-F]{2})"_s);
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_said += m_server->readAllStandardError();
            return certificate.match(QString::fromUtf8(m_said)).hasMatch();
        },
        30'000));
    m_address.host = u"127.0.0.1"_s;
    m_address.port = where.match(QString::fromUtf8(m_said)).captured(1).toUShort();
    m_fingerprint = certificate.match(QString::fromUtf8(m_said)).captured(1);
}

void CliConnectTest::cleanup()
{
    m_server->terminate();
    QVERIFY(m_server->waitForFinished(30'000));
    QCOMPARE(m_server->exitCode(), 0);
}

void CliConnectTest::aDesktopSteersAServedRun()
{
    auto shown = remote::fingerprintOf(m_address);
    QVERIFY(QTest::qWaitFor([&] { return shown.wait_for(0s) == std::future_status::ready; }, 30'000));
    QCOMPARE(shown.get().value(), m_fingerprint);

    const auto run =
        remote::connectTo(m_address, {QString::fromLatin1(token(u"anna"_s, u"operate"_s)), m_fingerprint});
    QVERIFY(comes(*run, [](const session::Snapshot &s) { return s.state == session::RunState::Running; }));
    run->pause();
    QVERIFY(comes(*run, [](const session::Snapshot &s) { return s.state == session::RunState::Paused; }));
    const std::uint64_t batch = run->snapshot()->batch;
    run->setLearningRate({3}, 0.125);
    run->step();
    QVERIFY(comes(*run, [batch](const session::Snapshot &s) {
        return s.batch == batch + 1 && (*s.devices)[3].learningRate == 0.125F;
    }));
    QVERIFY(QTest::qWaitFor(
        [this] {
            m_said += m_server->readAllStandardError();
            return m_said.contains("anna, after batch") && m_said.contains("rate 0.125 devices=3");
        },
        30'000));
}

void CliConnectTest::whoHasNoTokenIsNotLetIn()
{
    const auto stranger = remote::connectTo(m_address, {u"guessed"_s, m_fingerprint});
    QVERIFY(
        comes(*stranger, [](const session::Snapshot &s) { return s.state == session::RunState::Failed; }));
    QVERIFY(stranger->snapshot()->error->sentence.contains(u"does not know this token"_s));
    const auto device =
        remote::connectTo(m_address, {QString::fromLatin1(token(u"pump"_s, u"device"_s)), m_fingerprint});
    QVERIFY(comes(*device, [](const session::Snapshot &s) { return s.state == session::RunState::Failed; }));
    QVERIFY(device->snapshot()->error->sentence.contains(u"not for looking"_s));
}

void CliConnectTest::anotherCertificateIsToldNothing()
{
    const QString other =
        QString(m_fingerprint).replace(0, 2, m_fingerprint.startsWith(u"00"_s) ? u"01"_s : u"00"_s);
    const auto run =
        remote::connectTo(m_address, {QString::fromLatin1(token(u"anna"_s, u"operate"_s)), other});
    QVERIFY(comes(*run, [](const session::Snapshot &s) { return s.state == session::RunState::Failed; }));
    QVERIFY(run->snapshot()->error->sentence.contains(m_fingerprint));
    QVERIFY(run->snapshot()->error->sentence.contains(other));
}

QTEST_GUILESS_MAIN(CliConnectTest)
#include "tst_cliconnect.moc"
