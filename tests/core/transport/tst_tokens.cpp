// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/addresslimits.h>
#include <transport/failurelog.h>
#include <transport/tokens.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsKnownAndNotWrittenDown();
    void aRemovedTokenIsUnknownAtOnce();
    void anotherProgramsTokensAreSeen();
    void whatIsNoFileOfTokensIsSaid_data();
    void whatIsNoFileOfTokensIsSaid();
    void namesAreOfOneToken();
    void whoGuessesIsBarredForAMinute();
    void whoConnectsWithoutEndIsHeldUp();
};

namespace {

struct Kept
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"a/tokens.toml"_s);
    QByteArray text() const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(file).absolutePath());
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(text);
    }
};

} // namespace

void TokensTest::aTokenIsKnownAndNotWrittenDown()
{
    const Kept kept;
    Tokens tokens(kept.file);
    QVERIFY(!tokens.whose("x"));
    const auto anna = tokens.add({u"anna"_s, Role::Operate, {}});
    const auto pump = tokens.add({u"pump 1"_s, Role::Device, u"pump-1"_s});
    QVERIFY(anna && pump);
    QVERIFY(*anna != *pump);
    QCOMPARE(anna->size(), 43); // 256 bits in base 64
    QCOMPARE(tokens.whose(*anna)->role, Role::Operate);
    QCOMPARE(tokens.whose(*pump)->device, u"pump-1"_s);
    QVERIFY(!tokens.whose({}));
    QVERIFY(!tokens.whose(anna->chopped(1)));
    QVERIFY(!kept.text().contains(*anna));
    QVERIFY(kept.text().contains(QCryptographicHash::hash(*anna, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(QFile::permissions(kept.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TokensTest::aRemovedTokenIsUnknownAtOnce()
{
    const Kept kept;
    Tokens tokens(kept.file), others(kept.file);
    const auto token = tokens.add({u"anna"_s, Role::Watch, {}});
    QVERIFY(others.whose(*token));
    QVERIFY(tokens.remove(u"anna"_s));
    QVERIFY(!others.whose(*token));
    QCOMPARE(tokens.remove(u"anna"_s).error().kind, ErrorKind::NotFound);
}

void TokensTest::anotherProgramsTokensAreSeen()
{
    const Kept kept;
    kept.write(
        "[[token]]\nname = \"ci\"\nrole = \"watch\"\nsha256 = "
        "\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"\n"); // of "test", published
    Tokens tokens(kept.file);
    QCOMPARE(tokens.whose("test")->name, u"ci"_s);
    QVERIFY(tokens.add({u"b"_s, Role::Watch, {}}));
    QCOMPARE(tokens.all()->size(), 2);
    QVERIFY(tokens.whose("test"));
}

void TokensTest::whatIsNoFileOfTokensIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no TOML") << QByteArray("[[token]]\nname") << u":2"_s;
    QTest::newRow("no hash") << QByteArray("[[token]]\nname='a'\nrole='watch'\n") << u":1"_s;
    QTest::newRow("another role") << "[[token]]\nname='a'\nrole='god'\nsha256='" + QByteArray(64, '0') + "'\n"
                                  << u":1"_s;
    QTest::newRow("no name") << "\n[[token]]\nrole='watch'\nsha256='" + QByteArray(64, '0') + "'\n"
                             << u":2"_s;
}

void TokensTest::whatIsNoFileOfTokensIsSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const Kept kept;
    kept.write(text);
    Tokens tokens(kept.file);
    const auto all = tokens.all();
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::BadFormat);
    QVERIFY2(all.error().place.endsWith(place), qPrintable(all.error().text()));
    QVERIFY(!tokens.whose("test"));
    QVERIFY(!tokens.add({u"b"_s, Role::Watch, {}})); // it is not written over
    QCOMPARE(kept.text(), text);
}

void TokensTest::namesAreOfOneToken()
{
    const Kept kept;
    Tokens tokens(kept.file);
    QVERIFY(tokens.add({u"a"_s, Role::Watch, {}}));
    QCOMPARE(tokens.add({u"a"_s, Role::Operate, {}}).error().kind, ErrorKind::BadArgument);
    QCOMPARE(tokens.add({{}, Role::Watch, {}}).error().kind, ErrorKind::BadArgument);
    QCOMPARE(tokens.add({u"b"_s, Role::Watch, u"pump"_s}).error().kind, ErrorKind::BadArgument);
    QCOMPARE(tokens.all()->size(), 1);
}

void TokensTest::whoGuessesIsBarredForAMinute()
{
    FailureLog log;
    const auto now = FailureLog::Clock::now();
    const QHostAddress guesser(u"10.0.0.1"_s), mapped(u"::ffff:10.0.0.1"_s), neighbour(u"10.0.0.2"_s);
    for (int i = 0; i < FailureLog::mostFailures; ++i) {
        QVERIFY(!log.isBarred(guesser, now));
        log.add(guesser, now);
    }
    QVERIFY(log.isBarred(guesser, now));
    QVERIFY(log.isBarred(mapped, now));
    QVERIFY(!log.isBarred(neighbour, now));
    QVERIFY(!log.isBarred(guesser, now + 61s));
    for (int i = 0; i < FailureLog::mostFailures; ++i)
        log.add(QHostAddress(u"2001:db8::%1"_s.arg(i + 1)), now);
    QVERIFY(log.isBarred(QHostAddress(u"2001:db8::ffff"_s), now));
    QVERIFY(!log.isBarred(QHostAddress(u"2001:db8:0:1::1"_s), now));
}

void TokensTest::whoConnectsWithoutEndIsHeldUp()
{
    AddressLimits limits;
    const auto now = AddressLimits::Clock::now();
    const QHostAddress plant(u"10.0.0.1"_s), neighbour(u"10.0.0.2"_s);
    for (int i = 0; i < 4000; ++i)
        QVERIFY(limits.take(plant, now));
    QVERIFY(!limits.take(plant, now));
    QVERIFY(limits.take(neighbour, now));
    for (int i = 0; i < 40; ++i) // twenty more a second
        QVERIFY(limits.take(plant, now + 2s));
    QVERIFY(!limits.take(plant, now + 2s));
    for (int i = 0; i < 4000; ++i)
        QVERIFY(limits.take(plant, now + 300s));
    QVERIFY(!limits.take(QHostAddress(u"::ffff:10.0.0.1"_s), now + 300s));
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
