// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

class CliBreakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunStopsThereAndGoesOnWithResume();
    void aMistakeIsShownWithItsColumn();
    void aConditionThatLooksAtNoDeviceIsRemarked();
    void whatBecomesTrueAtTheEndIsTold();
};

namespace {

const QStringList fleet{u"run"_s, u"--devices"_s, u"6"_s, u"--batches"_s, u"40"_s, u"--quiet"_s};

} // namespace

void CliBreakTest::theRunStopsThereAndGoesOnWithResume()
{
    QVERIFY2(QFile::exists(cliPath()), "fleetgrad-cli is not built");
    const QTemporaryDir folder;
    const QString broken = folder.filePath(u"broken.fleetrun"_s),
                  whole = folder.filePath(u"whole.fleetrun"_s);
    const QStringList stops{u"--break"_s, u"batch=12"_s, u"--break"_s, u"batch=30"_s};
    const Outcome first = runCli(fleet + QStringList{u"--output"_s, broken} + stops);
    QCOMPARE(first.code, 5);
    QVERIFY2(first.errors.contains("Batch 12: “batch=12” became true: batch was 11 and is 12."),
             first.errors.constData());
    QVERIFY2(first.errors.contains(QByteArray("fleetgrad-cli resume " + broken.toUtf8())),
             first.errors.constData());
    const Outcome second = runCli(QStringList{u"resume"_s, broken, u"--json"_s} + stops);
    QCOMPARE(second.code, 5);
    QVERIFY2(second.errors.contains("Batch 30:"), second.errors.constData());
    const QJsonObject summary = QJsonDocument::fromJson(second.output).object();
    QCOMPARE(summary[u"batches"].toInt(), 30);
    QVERIFY(summary[u"interrupted"].toBool());
    QCOMPARE(runCli(QStringList{u"resume"_s, broken, u"--quiet"_s} + stops).code, 0);

    QCOMPARE(runCli(fleet + QStringList{u"--output"_s, whole}).code, 0);
    const QByteArray digest = runCli({u"inspect"_s, whole, u"--digest"_s}).output;
    QCOMPARE(digest.trimmed().size(), 64);
    QCOMPARE(runCli({u"inspect"_s, broken, u"--digest"_s}).output, digest);
}

void CliBreakTest::aMistakeIsShownWithItsColumn()
{
    for (const QStringList &command : {fleet, QStringList{u"resume"_s, u"no.fleetrun"_s}}) {
        const Outcome outcome = runCli(command + QStringList{u"--break"_s, u"acc<0.7 los>2"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.errors.contains("--break “acc<0.7 los>2”, column 9: “los” is not known here"),
                 outcome.errors.constData());
    }
}

void CliBreakTest::aConditionThatLooksAtNoDeviceIsRemarked()
{
    const Outcome outcome = runCli(fleet + QStringList{u"--break"_s, u"loss>0 device:nobody"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.errors.contains("device:nobody"), outcome.errors.constData());
}

void CliBreakTest::whatBecomesTrueAtTheEndIsTold()
{
    const Outcome outcome = runCli(fleet + QStringList{u"--break"_s, u"batch=40"_s});
    QCOMPARE(outcome.code, 5);
    QVERIFY2(outcome.errors.contains("Batch 40:"), outcome.errors.constData());
    QVERIFY2(!outcome.errors.contains("resume"), outcome.errors.constData());
}

QTEST_GUILESS_MAIN(CliBreakTest)
#include "tst_clibreak.moc"
