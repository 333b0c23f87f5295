// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

class CliResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunKilledAtRandomInstantsEndsAsOneThatWasNot();
};

void CliResumeTest::aRunKilledAtRandomInstantsEndsAsOneThatWasNot()
{
    QVERIFY2(QFile::exists(cliPath()), "fleetgrad-cli is not built");
    const QTemporaryDir folder;
    const QString whole = folder.filePath(u"whole.fleetrun"_s),
                  killed = folder.filePath(u"killed.fleetrun"_s);
    // Long enough that the kills fall into it; whether they do is told below, and is no condition.
    const QStringList fleet{u"run"_s,  u"--devices"_s, u"24"_s,      u"--batches"_s,
                            u"1500"_s, u"--quiet"_s,   u"--output"_s};
    QCOMPARE(runCli(fleet + QStringList{whole}).code, 0);

    QRandomGenerator random(20);
    int kills = 0;
    bool finished = false;
    while (kills < 20 && !finished) {
        QProcess process;
        process.start(cliPath(), QFile::exists(killed) ? QStringList{u"resume"_s, killed, u"--quiet"_s}
                                                       : fleet + QStringList{killed});
        finished = process.waitForFinished(random.bounded(5, 250));
        if (!finished) {
            process.kill();
            QVERIFY(process.waitForFinished(programPatience));
            ++kills;
        } else {
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        }
    }
    qInfo("killed %d times, finished before the last: %d", kills, int(finished));
    const Outcome last = QFile::exists(killed) ? runCli({u"resume"_s, killed, u"--quiet"_s})
                                               : runCli(fleet + QStringList{killed});
    QVERIFY2(last.code == 0, last.errors.constData());
    const QByteArray digest = runCli({u"inspect"_s, whole, u"--digest"_s}).output;
    QCOMPARE(digest.trimmed().size(), 64);
    QCOMPARE(runCli({u"inspect"_s, killed, u"--digest"_s}).output, digest);
}

QTEST_GUILESS_MAIN(CliResumeTest)
#include "tst_cliresume.moc"
