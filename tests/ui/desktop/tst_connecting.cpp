// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/remote/served.h"
#include "windowdriver.h"

#include <desktop/fleetselection.h>
#include <transport/certificate.h>

#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<session::Session> servedRun()
{
    session::SessionOptions options;
    options.threads = 1;
    options.paused = true;
    auto run = session::Session::create(tinyFleet(), {}, options);
    for (int i = 0; i < 5; ++i) {
        run->step();
        run->wait([](const session::Snapshot &) { return true; });
    }
    return run;
}

QSslConfiguration tlsOf(const transport::Certificate &certificate)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(certificate.certificate);
    tls.setPrivateKey(certificate.key);
    return tls;
}

bool shows(const Driver &d, std::uint64_t batch)
{
    return QTest::qWaitFor([&] { return d.batch() == batch; }, patience);
}

} // namespace

class ConnectingTest : public QObject
{
    Q_OBJECT

    static QDialog *dialog(const Driver &d) { return d.child<QDialog>(u"connectDialog"_s); }
    static void fill(const Driver &d, const QString &address, const QString &token)
    {
        d.child<QLineEdit>(u"connectAddress"_s)->setText(address);
        d.child<QLineEdit>(u"connectToken"_s)->setText(token);
    }
    static QString words(const Driver &d) { return d.child<QLabel>(u"connectWords"_s)->text(); }

private Q_SLOTS:
    void whoWasInARoundComesWhereItIsLookedAt()
    {
        const auto run = servedRun();
        for (int i = 0; i < 2; ++i) {
            run->stepRound();
            run->wait([](const session::Snapshot &) { return true; });
        }
        Served served(run.get());
        const Driver d;
        d.trigger(u"connectTo"_s);
        fill(d, served.address().text(), u"secret"_s);
        d.click(u"connectGo"_s);
        QVERIFY(shows(d, run->snapshot()->batch));
        const auto rounds = *run->snapshot()->roundLog;
        QVERIFY(!d.window->snapshot()->roundLog->back()->hasParts);
        QVERIFY(d.bringToFront(u"roundsDock"_s));
        auto *table = d.child<QTableView>(u"roundTable"_s);
        const auto lists = [&](const session::Round &round) {
            const QString version = u"global v%1,"_s.arg(round.version);
            return table->isVisible() && table->model()->rowCount() == int(round.parts.size()) &&
                   d.child<QLabel>(u"roundWords"_s)->text().contains(version);
        };
        QTRY_VERIFY_WITH_TIMEOUT(lists(*rounds.back()), patience);
        d.click(u"earlierRound"_s);
        QTRY_VERIFY_WITH_TIMEOUT(lists(*rounds[rounds.size() - 2]), patience);
    }
    void aServedRunIsShownAndSteeredAsOneAtHome()
    {
        const auto run = servedRun();
        Served served(run.get());
        Driver d;
        d.trigger(u"connectTo"_s);
        fill(d, served.address().text(), u"secret"_s);
        d.click(u"connectGo"_s);
        QVERIFY(shows(d, 5));
        QCOMPARE(d.window->windowTitle(), u"127.0.0.1:%1 – Fleetgrad"_s.arg(served.address().port));
        QCOMPARE(d.settings.recentFiles().value(0), served.address().text());
        QVERIFY(QTest::qWaitFor([&] { return d.window->snapshot()->deviceCurves.size() == 3; }, patience));
        d.trigger(u"stepBatch"_s);
        QVERIFY(shows(d, 6));
        QCOMPARE(run->snapshot()->batch, std::uint64_t(6));
    }

    void aLostConnectionIsSaidUntilItIsBack()
    {
        const auto run = servedRun();
        Served served(run.get());
        Driver d;
        d.trigger(u"connectTo"_s);
        fill(d, served.address().text(), u"secret"_s);
        d.click(u"connectGo"_s);
        QVERIFY(shows(d, 5));
        auto *table = d.child<QTableView>(u"fleetTable"_s);
        const QRect third = table->visualRect(table->model()->index(2, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, third.center());
        const auto marked = [&] {
            const QModelIndexList rows = table->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.front().row() : -1;
        };
        QCOMPARE(marked(), 2);
        const auto canSteer = [&] {
            return std::ranges::all_of(
                std::array{u"runButton"_s, u"aggregate"_s, u"rateSpin"_s},
                [&](const QString &name) { return d.child<QWidget>(name)->isEnabled(); });
        };
        QVERIFY(canSteer());
        served.cut();
        QVERIFY(d.waitForError(u"connection is lost"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!canSteer(), patience);
        QCOMPARE(d.batch(), std::uint64_t(5));
        QTRY_COMPARE_WITH_TIMEOUT(d.child<QLabel>(u"runState"_s)->text(), u"No connection"_s, patience);
        d.click(u"messageAction"_s); // nobody is there yet
        QVERIFY(d.waitForError(u"connection is lost"_s));
        served.comeBack();
        d.click(u"messageAction"_s);
        QVERIFY(
            QTest::qWaitFor([&] { return !d.window->snapshot()->link && d.error().isEmpty(); }, patience));
        QTRY_COMPARE_WITH_TIMEOUT(d.child<QLabel>(u"runState"_s)->text(), u"Paused"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(canSteer(), patience);
        QCOMPARE(marked(), 2);
    }

    void aCertificateIsTrustedOnceAndAnotherIsNot()
    {
        QTemporaryDir folder, other;
        const auto first = transport::Certificate::readOrMake(folder.path());
        const auto second = transport::Certificate::readOrMake(other.path());
        QVERIFY(first && second);
        const auto run = servedRun();
        Driver d;
        remote::ServerAddress address;
        {
            Served served(run.get(), {u"anna"_s, remote::Role::Operate}, tlsOf(*first));
            address = served.address();
            d.trigger(u"connectTo"_s);
            fill(d, address.text(), u"secret"_s);
            d.click(u"connectGo"_s);
            QVERIFY(QTest::qWaitFor([&] { return words(d).contains(first->fingerprint()); }, patience));
            QCOMPARE(d.batch(), std::uint64_t(0)); // not before a person says so
            d.click(u"connectGo"_s);
            QVERIFY(shows(d, 5));
            QCOMPARE(d.settings.fingerprint(address.place()), first->fingerprint());
            d.window->endRun();
        }
        Served impostor(run.get(), {u"eve"_s, remote::Role::Operate}, tlsOf(*second));
        d.settings.setFingerprint(impostor.address().place(), first->fingerprint());
        d.trigger(u"connectTo"_s);
        fill(d, impostor.address().text(), u"secret"_s);
        d.click(u"connectGo"_s);
        QVERIFY(QTest::qWaitFor([&] { return words(d).contains(second->fingerprint()); }, patience));
        QVERIFY(words(d).contains(first->fingerprint()));
        QCOMPARE(impostor.host.desktops(), std::size_t(0));
        QCOMPARE(d.settings.fingerprint(impostor.address().place()), first->fingerprint());
    }

    void aKeptTokenIsForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        Settings settings(file);
        settings.setToken(u"plant:8441"_s, u"secret"_s);
        QCOMPARE(settings.token(u"plant:8441"_s), u"secret"_s);
        QVERIFY(!(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(Settings(file).token(u"plant:8441"_s), u"secret"_s);
        settings.setToken(u"plant:8441"_s, {});
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QVERIFY(!stored.readAll().contains("secret"));
    }

    void whatIsNoServerIsSaid()
    {
        Driver d;
        d.trigger(u"connectTo"_s);
        fill(d, u"ws://plant.example:8441"_s, u"secret"_s);
        d.click(u"connectGo"_s);
        QVERIFY(words(d).contains(u"TLS"_s));
        QVERIFY(dialog(d)->isVisible());
        fill(d, u"plant/example"_s, {});
        d.click(u"connectGo"_s);
        QVERIFY(words(d).contains(u"wss://host:8441"_s));
    }
};

QTEST_MAIN(ConnectingTest)
#include "tst_connecting.moc"
