// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace

/// `why`: what moved a prediction, and who moved a weight.
class CliWhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSharesSumToThePrediction();
    void theGlobalModelScoresElsewhereTheSame();
    void theLastAlarmIsExplained();
    void aReadingIsFoundByItsTime();
    void aWeightTellsWhoMovedIt();
    void aDeviceMovesItsOwnWeights();
    void mistakesAreTold_data();
    void mistakesAreTold();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Outcome why(const QStringList &arguments) const
    {
        return runCli(QStringList{u"why"_s, m_run} + arguments);
    }

    QTemporaryDir m_folder;
    QString m_run, m_csv;
};

void CliWhyTest::initTestCase()
{
    QVERIFY2(QFile::exists(cliPath()), "fleetgrad-cli is not built");
    QDir(m_folder.path()).mkdir(u"pumps"_s);
    m_csv = path(u"pumps"_s);
    for (int pump = 0; pump < 3; ++pump) {
        QFile file(path(u"pumps/pump%1.csv"_s.arg(pump)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("timestamp,flow,heat,label\n");
        for (int i = 0; i < 1500; ++i) {
            const bool isOdd = i % 97 < 6 && i > 200; // an event of six readings now and then
            const double flow = std::sin(i * 0.11 + pump) + (isOdd ? 6 : 0);
            file.write(QByteArray::number(1'700'000'000 + 60 * i) + ',' + QByteArray::number(flow, 'f', 5) +
                       ',' + QByteArray::number(i % 13 - pump) + ',' + (isOdd ? "1" : "0") + '\n');
        }
    }
    m_run = path(u"run.fleetrun"_s);
    const Outcome outcome = runCli({u"replay"_s, m_csv, u"--set"_s, u"federation.every_updates=6"_s,
                                    u"--quiet"_s, u"--output"_s, m_run});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
}

void CliWhyTest::theSharesSumToThePrediction()
{
    for (const QString &model : {u"decision"_s, u"local"_s, u"global"_s}) {
        const Outcome outcome =
            why({u"--device"_s, u"pump1"_s, u"--reading"_s, u"1265"_s, u"--model"_s, model, u"--json"_s});
        QVERIFY2(outcome.code == 0, outcome.errors.constData());
        const QJsonObject told = jsonOf(outcome.output);
        QCOMPARE(told[u"reading"].toInt(), 1265);
        QCOMPARE(told[u"batch"].toInt(), 26); // 50 readings a batch
        QCOMPARE(told[u"label"].toInt(), 1);  // 1264 = 13 * 97 + 3
        double sum = 0;
        for (const QJsonValue &term : told[u"terms"].toArray())
            sum += term[u"share"].toDouble();
        QVERIFY(std::abs(sum - told[u"log_odds"].toDouble()) < 1e-9);
        QVERIFY2(std::abs(sigmoid(sum) - told[u"probability"].toDouble()) < 1e-6, qPrintable(model));
        if (model == u"local")
            QCOMPARE(told[u"terms"].toArray().size(), 2 * 12 + 1);
        if (model == u"global")
            QCOMPARE(told[u"terms"].toArray().size(), 72 + 1);
    }
}

void CliWhyTest::theGlobalModelScoresElsewhereTheSame()
{
    const QJsonObject told = jsonOf(
        why({u"--device"_s, u"pump1"_s, u"--reading"_s, u"1264"_s, u"--model"_s, u"global"_s, u"--json"_s})
            .output);
    const QString model = path(u"global.json"_s), scores = path(u"scores.csv"_s);
    const QString version = QString::number(told[u"global_version"].toInt());
    QCOMPARE(runCli({u"model"_s, u"convert"_s, m_run, model, u"--version"_s, version}).code, 0);
    const Outcome scored = runCli({u"model"_s, u"score"_s, model, m_csv, u"--output"_s, scores});
    QVERIFY2(scored.code == 0, scored.errors.constData());
    QFile file(scores);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int reading = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.startsWith("pump1,") || ++reading != 1264)
            continue;
        const double probability = line.trimmed().split(',').last().toDouble();
        QVERIFY2(std::abs(probability - told[u"probability"].toDouble()) < 1e-6, line.constData());
        return;
    }
    QFAIL("the reading is not among the scores");
}

void CliWhyTest::theLastAlarmIsExplained()
{
    const QJsonObject told = jsonOf(why({u"--device"_s, u"pump1"_s, u"--last-alarm"_s, u"--json"_s}).output);
    QVERIFY(told[u"alarming"].toBool());
    QVERIFY(told[u"reading"].toInt() > 1300);
    // Who moved the weights that count: of three devices, with the round.
    const QJsonArray weights = told[u"weights"].toArray();
    QCOMPARE(weights.size(), 3);
    for (const QJsonValue &weight : weights) {
        const QJsonArray versions = weight[u"versions"].toArray();
        QCOMPARE(versions.size(), told[u"global_version"].toInt()); // none that came later
        QVERIFY(weight[u"own_training"].isDouble());
    }
    const QByteArray text = why({u"--device"_s, u"pump1"_s, u"--last-alarm"_s}).output;
    QVERIFY2(text.contains("It alarmed: the decision was "), text.constData());
    QVERIFY2(text.contains("this device's own training since then: "), text.constData());
    QVERIFY2(text.contains("flow"), text.constData());
}

void CliWhyTest::aReadingIsFoundByItsTime()
{
    // 1,700,000,000 is 2023-11-14T22:13:20Z; an hour later is reading 61.
    const Outcome outcome =
        why({u"--device"_s, u"pump0"_s, u"--reading"_s, u"2023-11-14T23:13:20Z"_s, u"--json"_s});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    QCOMPARE(jsonOf(outcome.output)[u"reading"].toInt(), 61);
    // Between two readings it is the one before.
    QCOMPARE(jsonOf(why({u"--device"_s, u"pump0"_s, u"--reading"_s, u"2023-11-14T23:14:19Z"_s, u"--json"_s})
                        .output)[u"reading"]
                 .toInt(),
             61);
}

void CliWhyTest::aWeightTellsWhoMovedIt()
{
    const QJsonObject told = jsonOf(why({u"--weight"_s, u"up.max"_s, u"--json"_s}).output);
    const QJsonArray versions = told[u"versions"].toArray();
    QVERIFY(versions.size() > 5);
    double before = told[u"before"].toDouble();
    for (const QJsonValue &version : versions) {
        const double weight = version[u"weight"].toDouble(), change = version[u"change"].toDouble();
        QVERIFY(std::abs(weight - before - change) < 1e-6);
        double parts = 0; // of all three devices
        for (const QJsonValue &mover : version[u"movers"].toArray())
            parts += mover[u"part"].toDouble();
        QVERIFY(std::abs(parts - change) < 1e-6);
        before = weight;
    }
    const Outcome table = why({u"--weight"_s, u"up.max"_s, u"--most"_s, u"4"_s});
    QCOMPARE(table.output.trimmed().split('\n').size(), 6); // a sentence, the head, four rows
    QVERIFY2(table.output.contains("pump"), table.output.constData());
}

void CliWhyTest::aDeviceMovesItsOwnWeights()
{
    const QJsonObject told =
        jsonOf(why({u"--device"_s, u"pump1"_s, u"--weight"_s, u"bias"_s, u"--json"_s}).output);
    QCOMPARE(told[u"device"].toString(), u"pump1"_s);
    QCOMPARE(told[u"before"].toDouble(), -4.0);
    const QJsonArray updates = told[u"updates"].toArray();
    QVERIFY(updates.size() > 5);
    double weight = told[u"before"].toDouble();
    for (const QJsonValue &update : updates)
        weight += update[u"change"].toDouble();
    QVERIFY(std::abs(weight - updates.last()[u"weight"].toDouble()) < 1e-5);
    const Outcome table = why({u"--device"_s, u"pump1"_s, u"--weight"_s, u"bias"_s, u"--most"_s, u"4"_s});
    QCOMPARE(table.output.trimmed().split('\n').size(), 6); // a sentence, the head, four rows
}

void CliWhyTest::mistakesAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing asked") << QStringList{} << 2 << QByteArray("--device NAME or --weight FEATURE");
    QTest::newRow("no such device") << QStringList{u"--device"_s, u"pump9"_s} << 3 << QByteArray("pump0");
    QTest::newRow("no such weight") << QStringList{u"--weight"_s, u"flow.up"_s} << 2 << QByteArray("up.max");
    QTest::newRow("no such weight of its own")
        << QStringList{u"--device"_s, u"pump0"_s, u"--weight"_s, u"up.max"_s} << 2 << QByteArray(".up");
    QTest::newRow("no such reading") << QStringList{u"--device"_s, u"pump0"_s, u"--reading"_s, u"2000"_s} << 3
                                     << QByteArray("1,500");
    QTest::newRow("no time") << QStringList{u"--device"_s, u"pump0"_s, u"--reading"_s, u"noon"_s} << 2
                             << QByteArray("noon");
    QTest::newRow("before the first")
        << QStringList{u"--device"_s, u"pump0"_s, u"--reading"_s, u"2020-01-01T00:00:00Z"_s} << 3
        << QByteArray("no such reading");
}

void CliWhyTest::mistakesAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, part);
    const Outcome outcome = why(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.errors.contains(part), outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty());
}

QTEST_GUILESS_MAIN(CliWhyTest)
#include "tst_cliwhy.moc"
