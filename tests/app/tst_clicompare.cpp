// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

class CliCompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableHasWhatDiffersAndTheResults();
    void jsonHasTheFiguresOfEachSummary();
    void aDamagedFileIsRefusedByName();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QJsonObject json(const QStringList &arguments) const;
    QTemporaryDir m_folder;
};

QJsonObject CliCompareTest::json(const QStringList &arguments) const
{
    return QJsonDocument::fromJson(runCli(arguments).output).object();
}

void CliCompareTest::initTestCase()
{
    for (const QString &rate : {u"0.05"_s, u"0.25"_s}) {
        const Outcome made =
            runCli({u"run"_s, u"--devices"_s, u"6"_s, u"--batches"_s, u"30"_s, u"--quiet"_s, u"--set"_s,
                    u"trainer.local_rate="_s + rate, u"--output"_s, path(u"rate-%1.fleetrun"_s.arg(rate))});
        QVERIFY2(made.code == 0, made.errors.constData());
    }
}

void CliCompareTest::theTableHasWhatDiffersAndTheResults()
{
    const Outcome outcome =
        runCli({u"compare"_s, path(u"rate-0.05.fleetrun"_s), path(u"rate-0.25.fleetrun"_s)});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = QString::fromUtf8(outcome.output).split(u'\n');
    QCOMPARE(lines[0].simplified(), u"key rate-0.05 rate-0.25"_s);
    QCOMPARE(lines[1].simplified(), u"trainer.local_rate 0.05 0.25"_s);
    QCOMPARE(lines[2], QString()); // nothing else differs
    QVERIFY(outcome.output.contains("PR-AUC of the decisions"));
    QVERIFY(outcome.output.contains(" *"));
}

void CliCompareTest::jsonHasTheFiguresOfEachSummary()
{
    const QStringList files{path(u"rate-0.05.fleetrun"_s), path(u"rate-0.25.fleetrun"_s)};
    const QJsonObject whole = json(QStringList{u"compare"_s, u"--json"_s} + files);
    const QJsonArray keys = whole[u"configuration"_s].toArray();
    QCOMPARE(keys.size(), qsizetype(1));
    QCOMPARE(keys[0][u"key"_s].toString(), u"trainer.local_rate"_s);
    QCOMPARE(keys[0][u"values"_s].toArray(), (QJsonArray{u"0.05"_s, u"0.25"_s}));
    QJsonArray scores;
    for (const QString &file : files)
        scores << json({u"inspect"_s, u"--json"_s, file})[u"fleet"_s][u"decision"_s][u"pr_auc"_s];
    QJsonObject row;
    for (const QJsonValue &one : whole[u"results"_s].toArray()) {
        if (one[u"figure"_s].toString() == u"decision.pr_auc"_s)
            row = one.toObject();
    }
    QCOMPARE(row[u"values"_s].toArray(), scores);
    QVERIFY(scores[0].toDouble() > 0);
    QCOMPARE(row[u"best"_s].toArray(), (QJsonArray{scores[0].toDouble() > scores[1].toDouble(),
                                                   scores[1].toDouble() > scores[0].toDouble()}));
    QCOMPARE(whole[u"runs"_s][1][u"batches"_s].toInt(), 30);
}

void CliCompareTest::aDamagedFileIsRefusedByName()
{
    QFile file(path(u"damaged.fleetrun"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const Outcome outcome = runCli({u"compare"_s, path(u"rate-0.05.fleetrun"_s), file.fileName()});
    QCOMPARE(outcome.code, 3);
    QVERIFY(outcome.errors.contains("damaged.fleetrun"));
    QCOMPARE(runCli({u"compare"_s, path(u"rate-0.05.fleetrun"_s)}).code, 2); // with what?
}

QTEST_GUILESS_MAIN(CliCompareTest)
#include "tst_clicompare.moc"
