// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "schemacheck.h"

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

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// The lines of a CSV file without quotation marks, cell by cell.
QList<QByteArrayList> cellsOf(const QByteArray &csv)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : csv.trimmed().split('\n'))
        rows << line.split(',');
    return rows;
}

/// A global model of the original method: mean, standard deviation and |z| of the last 100 values.
QByteArray originalModel(const QByteArray &names, const QByteArray &weights)
{
    return R"({"schema": "fleetgrad.model.v1", "kind": "global", "device": "", "version": 1, "batch": 1,)"
           R"("method": "original", "run": "", "samples": 1, "learning_rate": 0.1, "claimed_accuracy": null,)"
           R"("feature_names": )" +
           names + R"(, "weights": )" + weights + R"(, "bias": -1.5})";
}

} // namespace

class CliModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aVersionOfARunIsShown();
    void aModelIsConvertedThereAndBack();
    void exportedJsonFitsTheSchema();
    void readingsAreScored();
    void aReorderedModelScoresTheSame();
    void otherFeaturesAreRefusedByName();
    void allWeightsAreOneTable();
    void mistakesAreTold_data();
    void mistakesAreTold();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }
    QStringList devices() const
    {
        return jsonOf(runCli({u"inspect"_s, m_run, u"--json"_s}).output)[u"per_device"].toObject().keys();
    }
    QTemporaryDir m_folder;
    QString m_run;
};

void CliModelTest::initTestCase()
{
    QVERIFY2(QFile::exists(cliPath()), "fleetgrad-cli is not built");
    m_run = path(u"run.fleetrun"_s);
    const Outcome outcome = runCli({u"run"_s, u"--devices"_s, u"6"_s, u"--batches"_s, u"40"_s,
                                    u"--hold-out"_s, u"1"_s, u"--quiet"_s, u"--output"_s, m_run});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    write(u"line.csv"_s, "pressure,label\n1,0\n2,0\n3,0\n3,0\n,0\n7,1\n");
}

void CliModelTest::aVersionOfARunIsShown()
{
    const QJsonObject second =
        jsonOf(runCli({u"model"_s, u"show"_s, m_run, u"--version"_s, u"2"_s, u"--json"_s}).output);
    QCOMPARE(second[u"kind"].toString(), u"global"_s);
    QCOMPARE(second[u"version"].toInt(), 2);
    QCOMPARE(second[u"round"].toInt(), 2);
    QCOMPARE(second[u"parents"].toArray().at(0).toObject()[u"version"].toInt(), 1);
    QCOMPARE(second[u"configuration_sha256"].toString().size(), 64);
    const QJsonArray measured = second[u"measured"].toArray();
    QCOMPARE(measured.size(), 2); // one device never trains
    QCOMPARE(measured.at(1).toObject()[u"on"].toString(), u"hold_out"_s);
    // As the table of the versions has it.
    const QByteArray table = runCli({u"inspect"_s, m_run, u"--versions"_s}).output;
    const QList<QByteArray> line = table.split('\n').value(2).simplified().split(' ');
    QCOMPARE(line.value(0), QByteArray("v2"));
    QCOMPARE(QByteArray::number(measured.at(0).toObject()[u"accuracy"].toDouble(), 'f', 3), line.value(5));

    const QString device = devices().first();
    const Outcome local = runCli({u"model"_s, u"show"_s, m_run, u"--device"_s, device});
    QCOMPARE(local.code, 0);
    QVERIFY2(local.output.contains(QByteArray("Local model of " + device.toUtf8() + ", version ")),
             local.output.constData());
    const QByteArray newest = runCli({u"model"_s, u"show"_s, m_run}).output;
    QVERIFY2(newest.startsWith("Global model, version "), newest.constData());
    QVERIFY2(newest.contains("Made by round "), newest.constData());
}

void CliModelTest::aModelIsConvertedThereAndBack()
{
    const QString json = path(u"there.json"_s), back = path(u"back.json"_s);
    const QString tensors = path(u"model.safetensors"_s);
    QCOMPARE(runCli({u"model"_s, u"convert"_s, m_run, json, u"--version"_s, u"3"_s}).code, 0);
    QCOMPARE(runCli({u"model"_s, u"convert"_s, json, tensors}).code, 0);
    QVERIFY(contents(tensors).contains("__metadata__"));
    QCOMPARE(runCli({u"model"_s, u"convert"_s, tensors, back}).code, 0);
    QVERIFY(!contents(json).isEmpty());
    QCOMPARE(contents(back), contents(json));
    const Outcome named =
        runCli({u"model"_s, u"convert"_s, tensors, path(u"some.txt"_s), u"--format"_s, u"json"_s});
    QVERIFY2(named.code == 0, named.errors.constData());
    QCOMPARE(contents(path(u"some.txt"_s)), contents(json));
}

void CliModelTest::exportedJsonFitsTheSchema()
{
    const QJsonObject schema =
        jsonOf(contents(QStringLiteral(FLEETGRAD_SOURCE_DIR "/docs/model.schema.json")));
    QVERIFY(!schema.isEmpty());
    const QString folder = path(u"all"_s);
    QCOMPARE(runCli({u"export"_s, m_run, u"--all-models"_s, folder}).code, 0);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    QVERIFY(names.size() > 10);
    for (const QString &name : names) {
        const QJsonObject model = jsonOf(contents(folder + u'/' + name));
        const QStringList mistakes = SchemaCheck(schema).mistakes(model);
        QVERIFY2(mistakes.isEmpty(), qPrintable(name + u": "_s + mistakes.join(u'\n')));
        QVERIFY(model[u"lineage"].toObject()[u"configuration_sha256"].toString().size() == 64);
    }
}

void CliModelTest::readingsAreScored()
{
    write(u"z.json"_s, originalModel(R"(["mean.mean", "std.mean", "abs_z.mean"])", "[0.5, 0, 1]"));
    const Outcome scored = runCli({u"model"_s, u"score"_s, path(u"z.json"_s), path(u"line.csv"_s)});
    QVERIFY2(scored.code == 0, scored.errors.constData());
    const auto rows = cellsOf(scored.output);
    QCOMPARE(rows.value(0), (QByteArrayList{"device", "time", "probability"}));
    QCOMPARE(rows.size(), 7);
    // By hand, of the values so far: the mean m, the deviation s over all of them, |x - m| / s.
    const double means[] = {1, 1.5, 2, 2.25, 0, 3.2};
    const double z[] = {0, 1, std::sqrt(1.5), 0.75 / std::sqrt(11.0 / 16), 0, 3.8 / std::sqrt(4.16)};
    for (int i = 0; i < 6; ++i) {
        const QByteArrayList row = rows[i + 1];
        QCOMPARE(row.value(0), QByteArray("line"));
        QCOMPARE(row.value(1), QByteArray::number(60 * i)); // a minute apart where no time is given
        if (i == 4) {                                       // an empty line of values: nothing to score
            QCOMPARE(row.value(2), QByteArray());
            continue;
        }
        const double expected = 1 / (1 + std::exp(1.5 - 0.5 * means[i] - z[i]));
        QVERIFY2(std::abs(row.value(2).toDouble() - expected) < 1e-6, row.join(' ').constData());
    }
}

void CliModelTest::aReorderedModelScoresTheSame()
{
    write(u"z.json"_s, originalModel(R"(["mean.mean", "std.mean", "abs_z.mean"])", "[0.5, 0.25, 1]"));
    write(u"turned.json"_s, originalModel(R"(["abs_z.mean", "mean.mean", "std.mean"])", "[1, 0.5, 0.25]"));
    const auto score = [this](const QString &model, const QString &to) {
        return runCli({u"model"_s, u"score"_s, path(model), path(u"line.csv"_s), u"--output"_s, path(to)});
    };
    QCOMPARE(score(u"z.json"_s, u"z.csv"_s).code, 0);
    const Outcome turned = score(u"turned.json"_s, u"turned.csv"_s);
    QVERIFY2(turned.code == 0, turned.errors.constData());
    QCOMPARE(turned.output, QByteArray());
    QVERIFY(contents(path(u"z.csv"_s)).startsWith("device,time,probability\nline,0,0."));
    QCOMPARE(contents(path(u"turned.csv"_s)), contents(path(u"z.csv"_s)));
}

void CliModelTest::otherFeaturesAreRefusedByName()
{
    write(u"other.json"_s, originalModel(R"(["mean.mean", "std.mean", "speed"])", "[0.5, 0, 1]"));
    const Outcome refused = runCli({u"model"_s, u"score"_s, path(u"other.json"_s), path(u"line.csv"_s),
                                    u"--output"_s, path(u"never.csv"_s)});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.errors.contains("speed") && refused.errors.contains("abs_z.mean"),
             refused.errors.constData());
    QVERIFY(!QFile::exists(path(u"never.csv"_s)));
    // A local model takes the features of its own device's channels.
    const Outcome local =
        runCli({u"model"_s, u"score"_s, m_run, path(u"line.csv"_s), u"--device"_s, devices().first()});
    QCOMPARE(local.code, 2);
    QVERIFY2(local.errors.contains("pressure."), local.errors.constData());
    QCOMPARE(local.output, QByteArray());
}

void CliModelTest::allWeightsAreOneTable()
{
    const QString table = path(u"weights.csv"_s);
    const Outcome outcome = runCli({u"export"_s, m_run, u"--weights"_s, table});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    QVERIFY(outcome.errors.contains("1 device")); // never trains, so that it has no model
    const auto rows = cellsOf(contents(table));
    QCOMPARE(rows.size(), 1 + 5);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QByteArrayList &row = rows[i];
        QCOMPARE(row.size(), rows[0].size());
        const QJsonObject model = jsonOf(
            runCli({u"model"_s, u"show"_s, m_run, u"--device"_s, QString::fromUtf8(row[0]), u"--json"_s})
                .output);
        QCOMPARE(row[1].toInt(), model[u"version"].toInt());
        QCOMPARE(row[2].toInt(), model[u"base_version"].toInt());
        QCOMPARE(row[3].toInt(), model[u"batch"].toInt());
        QCOMPARE(row[4].toFloat(), float(model[u"bias"].toDouble()));
        const QJsonObject weights = model[u"weights"].toObject();
        int filled = 0;
        for (qsizetype column = 5; column < row.size(); ++column) {
            if (row[column].isEmpty())
                continue;
            const QString feature = QString::fromUtf8(rows[0][column]);
            QVERIFY2(weights.contains(feature), qPrintable(feature));
            QCOMPARE(row[column].toFloat(), float(weights[feature].toDouble()));
            ++filled;
        }
        QCOMPARE(filled, weights.size());
    }
}

void CliModelTest::mistakesAreTold_data()
{
    write(u"z.json"_s, originalModel(R"(["mean.mean", "std.mean", "abs_z.mean"])", "[0.5, 0, 1]"));
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, int code, const QByteArray &words, const QStringList &arguments) {
        QTest::newRow(name) << (QStringList{u"model"_s} + arguments) << code << words;
    };
    row("nothing", 2, "show, convert, score or deploy", {});
    row("no such file", 3, "nothing.json", {u"show"_s, path(u"nothing.json"_s)});
    row("readings", 3, "line.csv", {u"show"_s, path(u"line.csv"_s)});
    row("a version of a file", 2, "--version", {u"show"_s, path(u"z.json"_s), u"--version"_s, u"2"_s});
    row("no such device", 3, "nobody", {u"show"_s, m_run, u"--device"_s, u"nobody"_s});
    row("no such version", 3, "9999", {u"show"_s, m_run, u"--version"_s, u"9999"_s});
    row("no such format", 2, "xml",
        {u"convert"_s, path(u"z.json"_s), path(u"z.txt"_s), u"--format"_s, u"xml"_s});
    row("no format", 2, ".safetensors", {u"convert"_s, path(u"z.json"_s), path(u"z.txt"_s)});
    row("no folder", 4, "no/such", {u"convert"_s, path(u"z.json"_s), path(u"no/such/z.json"_s)});
    row("no readings", 3, "nowhere", {u"score"_s, path(u"z.json"_s), path(u"nowhere"_s)});
    row("no such device to score", 3, "pump",
        {u"score"_s, path(u"z.json"_s), path(u"line.csv"_s), u"--only"_s, u"pump"_s});
    row("no such column", 3, "flow",
        {u"score"_s, path(u"z.json"_s), path(u"line.csv"_s), u"--value-columns"_s, u"flow"_s});
    row("no folder for the scores", 4, "no/such",
        {u"score"_s, path(u"z.json"_s), path(u"line.csv"_s), u"--output"_s, path(u"no/such/s.csv"_s)});
}

void CliModelTest::mistakesAreTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    const Outcome outcome = runCli(arguments);
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    QTEST(outcome.code, "code");
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY(!QFile::exists(path(u"z.txt"_s)));
}

QTEST_GUILESS_MAIN(CliModelTest)
#include "tst_climodel.moc"
