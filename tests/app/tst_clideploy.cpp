// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <store/runfile.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace fleetgrad;
using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

class CliDeployTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aModelFileIsTriedOutAndPromoted();
    void aReorderedModelIsMapped();
    void whatWaitsIsListed();
    void otherFeaturesAreRefusedWithBothLists();
    void aFileThatIsBeingWrittenIsRefused();
    void mistakesAreTold_data();
    void mistakesAreTold();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A run of which ten batches have passed, of forty.
    QString begun(const QString &name) const
    {
        const Outcome outcome =
            runCli({u"run"_s, u"--devices"_s, u"6"_s, u"--batches"_s, u"40"_s, u"--quiet"_s, u"--break"_s,
                    u"batch=10"_s, u"--output"_s, path(name)});
        return outcome.code == 5 ? path(name) : QString::fromUtf8(outcome.errors);
    }
    QJsonObject model() const
    {
        QFile file(path(u"model.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    QString write(const QString &name, const QJsonObject &model) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(model).toJson()) < 1)
            return {};
        return file.fileName();
    }
    static QByteArray events(const QString &run) { return runCli({u"inspect"_s, run, u"--events"_s}).output; }
    static QByteArray digest(const QString &run)
    {
        return runCli({u"inspect"_s, run, u"--digest"_s}).output.trimmed();
    }
    QTemporaryDir m_folder;
};

void CliDeployTest::initTestCase()
{
    QVERIFY2(QFile::exists(cliPath()), "fleetgrad-cli is not built");
    const QString run = begun(u"from.fleetrun"_s);
    QVERIFY2(QFile::exists(run), qPrintable(run));
    QCOMPARE(runCli({u"model"_s, u"convert"_s, run, path(u"model.json"_s), u"--version"_s, u"1"_s}).code, 0);
}

void CliDeployTest::aModelFileIsTriedOutAndPromoted()
{
    const QString run = begun(u"run.fleetrun"_s);
    const QByteArray before = digest(run);
    const Outcome told = runCli({u"model"_s, u"deploy"_s, run, path(u"model.json"_s), u"--to"_s,
                                 u"device:mixer-*"_s, u"--note"_s, u"from the plant"_s});
    QVERIFY2(told.code == 0, told.errors.constData());
    QVERIFY2(told.output.contains("2 devices try out “model.json (from the plant)” from batch 11 on."),
             told.output.constData());
    QVERIFY(digest(run) != before); // the run to come is another one

    QCOMPARE(runCli({u"resume"_s, run, u"--quiet"_s, u"--break"_s, u"batch=20"_s}).code, 5);
    const QByteArray begun = events(run);
    QVERIFY2(begun.contains("2 devices try out “model.json (from the plant)”"), begun.constData());

    QCOMPARE(runCli({u"model"_s, u"deploy"_s, run, u"--promote"_s}).code, 0);
    QCOMPARE(runCli({u"resume"_s, run, u"--quiet"_s}).code, 0);
    const QByteArray ended = events(run);
    QVERIFY2(ended.contains("Canary of “model.json (from the plant)” promoted to all devices"),
             ended.constData());
    QVERIFY2(ended.contains("“model.json (from the plant)” deployed: it is global version"),
             ended.constData());
    const Outcome again = runCli({u"model"_s, u"deploy"_s, run, u"--end"_s});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.errors.contains("No device of this run tries out a model"), again.errors.constData());
}

void CliDeployTest::aReorderedModelIsMapped()
{
    QJsonObject turned = model();
    QJsonArray names, weights;
    for (const QJsonValue &name : turned[u"feature_names"].toArray())
        names.prepend(name);
    for (const QJsonValue &weight : turned[u"weights"].toArray())
        weights.prepend(weight);
    turned[u"feature_names"] = names;
    turned[u"weights"] = weights;
    const QString file = write(u"turned.json"_s, turned);
    QList<QByteArray> digests;
    for (const QString &from : {path(u"model.json"_s), file}) {
        const QString run = begun(u"of%1.fleetrun"_s.arg(digests.size()));
        QCOMPARE(runCli({u"model"_s, u"deploy"_s, run, from}).code, 0);
        QCOMPARE(runCli({u"resume"_s, run, u"--quiet"_s}).code, 0);
        digests << digest(run);
    }
    QCOMPARE(digests[0], digests[1]);
}

void CliDeployTest::whatWaitsIsListed()
{
    const QString run = begun(u"waiting.fleetrun"_s);
    QVERIFY(!runCli({u"inspect"_s, run}).output.contains("That waits for"));
    QCOMPARE(runCli({u"resume"_s, run, u"--quiet"_s}).code, 0); // until it is finished
    const Outcome told = runCli({u"model"_s, u"deploy"_s, run, path(u"model.json"_s)});
    QVERIFY2(told.output.contains(QByteArray("resume " + run.toUtf8() + " --batches N")),
             told.output.constData());
    const QByteArray words = runCli({u"inspect"_s, run}).output;
    QVERIFY2(words.contains("“model.json” becomes the newest global version before batch 41."),
             words.constData());
    QVERIFY2(
        words.contains(QByteArray("That waits for: fleetgrad-cli resume " + run.toUtf8() + " --batches N")),
        words.constData());
    const QByteArray json = runCli({u"inspect"_s, run, u"--json"_s}).output;
    const QJsonArray waiting = QJsonDocument::fromJson(json).object()[u"waiting"].toArray();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].toObject()[u"batch"].toInt(), 41);
    QCOMPARE(runCli({u"resume"_s, run, u"--quiet"_s, u"--batches"_s, u"42"_s}).code, 0);
    QVERIFY(!runCli({u"inspect"_s, run}).output.contains("That waits for"));
}

void CliDeployTest::otherFeaturesAreRefusedWithBothLists()
{
    QJsonObject other = model();
    QJsonArray names = other[u"feature_names"].toArray();
    const QByteArray first = names[0].toString().toUtf8();
    names[0] = u"colour"_s;
    other[u"feature_names"] = names;
    const QString run = begun(u"refusing.fleetrun"_s);
    const QByteArray before = digest(run);
    const Outcome outcome = runCli({u"model"_s, u"deploy"_s, run, write(u"other.json"_s, other)});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.errors.contains(QByteArray("Only the model has: colour. Only the fleet has: " + first)),
             outcome.errors.constData());
    QCOMPARE(digest(run), before);
}

void CliDeployTest::aFileThatIsBeingWrittenIsRefused()
{
    const QString run = begun(u"busy.fleetrun"_s);
    const QByteArray before = digest(run);
    {
        const auto writer = store::RunFileWriter::append(run);
        QVERIFY(writer.has_value());
        const Outcome outcome = runCli({u"model"_s, u"deploy"_s, run, path(u"model.json"_s)});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.errors.contains(run.toUtf8()), outcome.errors.constData());
    }
    QCOMPARE(digest(run), before);
}

void CliDeployTest::mistakesAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("whom") << QStringList{u"model.json"_s, u"--to"_s, u"everybody"_s} << 2
                          << QByteArray("Write fleet, group:NAME or device:NAME.");
    QTest::newRow("group") << QStringList{u"model.json"_s, u"--to"_s, u"group:nobody"_s} << 3
                           << QByteArray("The run has no such group");
    QTest::newRow("device") << QStringList{u"model.json"_s, u"--to"_s, u"device:nobody"_s} << 3
                            << QByteArray("The run has no device of this name");
    QTest::newRow("rounds") << QStringList{u"model.json"_s, u"--rounds"_s, u"3"_s} << 2
                            << QByteArray("name them with --to");
    QTest::newRow("no model") << QStringList() << 2 << QByteArray("Name a model file");
    QTest::newRow("no such file") << QStringList{u"no.json"_s} << 3 << QByteArray("no.json");
    QTest::newRow("both") << QStringList{u"model.json"_s, u"--end"_s} << 2 << QByteArray("one of them");
}

void CliDeployTest::mistakesAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, sentence);
    if (!arguments.isEmpty())
        arguments[0] = path(arguments[0]);
    const Outcome outcome =
        runCli(QStringList{u"model"_s, u"deploy"_s, path(u"from.fleetrun"_s)} + arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.errors.contains(sentence), outcome.errors.constData());
}

QTEST_GUILESS_MAIN(CliDeployTest)
#include "tst_clideploy.moc"
