// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/certificate.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace fleetgrad;
using namespace fleetgrad::transport;
using namespace Qt::Literals::StringLiterals;

class CertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isMadeOnceAndForItsOwnerAlone();
    void namesThisMachine();
    void isWhatOpensslReads();
    void aKeyOfAnotherIsRefused();
    void whatIsNoPemIsRefused();
    void aFolderThatCannotBeMadeIsNamed();
};

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void CertificateTest::isMadeOnceAndForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"a/endpoint"_s);
    const auto made = Certificate::readOrMake(place);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    const auto read = Certificate::readOrMake(place);
    QVERIFY(read);
    QCOMPARE(read->certificate, made->certificate);
    QCOMPARE(read->fingerprint(), made->fingerprint());
    QCOMPARE(made->fingerprint().size(), 32 * 3 - 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(place + u"/key.pem"_s) & others));
    QVERIFY(!(QFile::permissions(place) & others));
    const QTemporaryDir another;
    QVERIFY(Certificate::readOrMake(another.path())->fingerprint() != made->fingerprint());
}

void CertificateTest::namesThisMachine()
{
    const QTemporaryDir folder;
    const auto made = Certificate::readOrMake(folder.filePath(u"e"_s));
    QVERIFY(made);
    const auto names = made->certificate.subjectAlternativeNames();
    QVERIFY(names.contains(QSsl::DnsEntry, u"localhost"_s));
    QVERIFY(names.contains(QSsl::DnsEntry, QSysInfo::machineHostName()));
    QVERIFY(names.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(made->certificate.effectiveDate() < now);
    QVERIFY(made->certificate.expiryDate() > now.addYears(9));
}

void CertificateTest::isWhatOpensslReads()
{
    const QString program = QStandardPaths::findExecutable(u"openssl"_s);
    if (program.isEmpty())
        QSKIP("There is no openssl here.");
    const QTemporaryDir folder;
    const auto made = Certificate::readOrMake(folder.path());
    QVERIFY(made);
    QProcess openssl;
    openssl.start(program, {u"x509"_s, u"-in"_s, folder.filePath(u"certificate.pem"_s), u"-noout"_s,
                            u"-fingerprint"_s, u"-sha256"_s});
    QVERIFY(openssl.waitForFinished());
    const QString said = QString::fromLatin1(openssl.readAllStandardOutput()).trimmed();
    QCOMPARE(said.section(u'=', 1), made->fingerprint());
}

void CertificateTest::aKeyOfAnotherIsRefused()
{
    const QTemporaryDir one, two;
    QVERIFY(Certificate::readOrMake(one.path()) && Certificate::readOrMake(two.path()));
    const QString key = two.filePath(u"key.pem"_s);
    const auto mixed = Certificate::read(one.filePath(u"certificate.pem"_s), key);
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().kind, ErrorKind::BadFormat);
    QCOMPARE(mixed.error().place, key);
}

void CertificateTest::whatIsNoPemIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(Certificate::readOrMake(folder.path()));
    const QString certificate = folder.filePath(u"certificate.pem"_s), key = folder.filePath(u"key.pem"_s);
    const QString bad = folder.filePath(u"bad.pem"_s);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("hello"), QByteArray(300'000, 'x'),
          QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")}) {
        QVERIFY(write(bad, content));
        QCOMPARE(Certificate::read(bad, key).error().place, bad);
        QCOMPARE(Certificate::read(certificate, bad).error().place, bad);
    }
    QCOMPARE(Certificate::read(folder.filePath(u"none"_s), key).error().kind, ErrorKind::NotFound);
    // Half of what is needed is not made anew: the other half may be in use.
    QVERIFY(QFile::remove(certificate));
    QCOMPARE(Certificate::readOrMake(folder.path()).error().kind, ErrorKind::NotFound);
}

void CertificateTest::aFolderThatCannotBeMadeIsNamed()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"file"_s), "x"));
    const auto made = Certificate::readOrMake(folder.filePath(u"file/endpoint"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NotWritable);
    QVERIFY(made.error().place.contains(u"file/endpoint"_s));
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "tst_certificate.moc"
