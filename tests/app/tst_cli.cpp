// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "schemacheck.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small fleet that is done in a moment.
QStringList small(const QStringList &more)
{
    return QStringList{u"run"_s, u"--devices"_s, u"6"_s, u"--batches"_s, u"30"_s} + more;
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersionSucceed_data();
    void helpAndVersionSucceed();
    void mistakesEndWithTheirCodeAndASentence_data();
    void mistakesEndWithTheirCodeAndASentence();
    void jsonIsOneObjectThatFitsTheSchema();
    void aRunFileIsKeptOnlyWhereItIsNamed();
    void aRunFileThatExistsIsNotTouched();
    void thePrintedConfigurationMakesTheSameRun();
    void threadsChangeNothing();
    void aRunThatIsExtendedIsTheLongerRun();
    void logLinesHaveTheOriginalForm();
    void theReportIsCompleteAndItsPlaceIsTheLastLine();
    void modelsAreExportedAndRead();
    void anInterruptedRunSaysHowToGoOn();
    void outputThatCannotBeWrittenIsTold();
    void oneIsSingularAndManyArePlural();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray digest(const QString &runFile) const
    {
        return runCli({u"inspect"_s, runFile, u"--digest"_s}).output.trimmed();
    }
    QTemporaryDir m_folder;
};

void CliTest::initTestCase()
{
    QVERIFY2(QFile::exists(cliPath()), "fleetgrad-cli is not built");
    QVERIFY(m_folder.isValid());
}

void CliTest::helpAndVersionSucceed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<QByteArray>>("words");
    QTest::newRow("version") << QStringList{u"--version"_s} << QList<QByteArray>{"fleetgrad-cli "};
    QTest::newRow("help") << QStringList{u"--help"_s} << QList<QByteArray>{"Exit codes", "replay", "resume"};
    for (const char *command : {"run", "replay", "resume", "inspect", "compare", "export", "model"}) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s}
                               << QList<QByteArray>{"Examples", "Exit codes", "130"};
    }
}

void CliTest::helpAndVersionSucceed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QList<QByteArray>, words);
    const Outcome outcome = runCli(arguments);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.errors, QByteArray());
    for (const QByteArray &word : words)
        QVERIFY2(outcome.output.contains(word), word.constData());
}

void CliTest::mistakesEndWithTheirCodeAndASentence_data()
{
    QFile broken(path(u"broken.toml"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("seed = 1\n[simulation]\ndevicse = 3\n");
    broken.close();
    QFile empty(path(u"empty.csv"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QFile csv(path(u"some.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("a,b,label\n1,2,0\n2,3,1\n");
    csv.close();
    QFile text(path(u"some.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("This is neither a run nor a model.");
    text.close();

    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, int code, const QByteArray &words, const QStringList &arguments) {
        QTest::newRow(name) << arguments << code << words;
    };
    row("nothing", 2, "compare, export, model or features", {});
    row("no such command", 2, "fly", {u"fly"_s});
    row("no such flag", 2, "--colour", {u"run"_s, u"--colour"_s, u"red"_s});
    row("no number", 2, "--batches", {u"run"_s, u"--batches"_s, u"many"_s});
    row("out of range", 2, "--devices: ", {u"run"_s, u"--devices"_s, u"0"_s});
    row("no such preset", 2, "village", {u"run"_s, u"--preset"_s, u"village"_s});
    row("no such key", 2, "Did you mean", {u"run"_s, u"--set"_s, u"trainer.l3=1"_s});
    row("no value", 2, "KEY=VALUE", {u"run"_s, u"--set"_s, u"trainer.l2"_s});
    row("two triggers", 2, "--round", {u"run"_s, u"--round-every"_s, u"3"_s, u"--round-share"_s, u"0.5"_s});
    row("nothing to export", 2, "--all-models", {u"export"_s, path(u"some.txt"_s)});
    row("two views", 2, "--digest", {u"inspect"_s, path(u"some.txt"_s), u"--digest"_s, u"--json"_s});
    row("no config file", 3, "no.toml", {u"run"_s, u"--config"_s, path(u"no.toml"_s)});
    row("wrong config file", 3, "broken.toml:3: ", {u"run"_s, u"--config"_s, broken.fileName()});
    row("nothing to replay", 3, "nowhere", {u"replay"_s, path(u"nowhere"_s)});
    row("empty CSV", 3, "empty.csv", {u"replay"_s, empty.fileName()});
    row("no such column", 3, "pressure", {u"replay"_s, csv.fileName(), u"--value-columns"_s, u"pressure"_s});
    row("no run to resume", 3, "no.fleetrun", {u"resume"_s, path(u"no.fleetrun"_s)});
    row("no run file", 3, "some.txt", {u"resume"_s, text.fileName()});
    row("no model file", 3, "some.txt", {u"inspect"_s, text.fileName()});
    row("digest of no run", 3, "some.txt", {u"inspect"_s, text.fileName(), u"--digest"_s});
    row("export of no run", 3, "some.txt", {u"export"_s, text.fileName(), u"--global"_s, u"1"_s});
    row("no folder for the run", 4, "no/such", small({u"--output"_s, path(u"no/such/run.fleetrun"_s)}));
    row("no folder for the report", 4, "some.txt", small({u"--report"_s, path(u"some.txt/report"_s)}));
}

void CliTest::mistakesEndWithTheirCodeAndASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Outcome outcome = runCli(arguments);
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    QTEST(outcome.code, "code");
    QCOMPARE(outcome.output, QByteArray());
}

void CliTest::jsonIsOneObjectThatFitsTheSchema()
{
    const QJsonObject schema =
        jsonOf(contents(QStringLiteral(FLEETGRAD_SOURCE_DIR "/docs/summary.schema.json")));
    QVERIFY(!schema.isEmpty());
    const Outcome outcome = runCli(small({u"--json"_s, u"--log"_s, u"--seed"_s, u"7"_s}));
    QCOMPARE(outcome.code, 0);
    const QJsonObject summary = jsonOf(outcome.output);
    QVERIFY(!summary.isEmpty());
    const QStringList mistakes = SchemaCheck(schema).mistakes(summary);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
    QCOMPARE(summary[u"devices"].toInt(), 6);
    QCOMPARE(summary[u"batches"].toInt(), 30);
    QCOMPARE(summary[u"seed"].toInt(), 7);
    QCOMPARE(summary[u"per_device"].toObject().size(), 6);
    QVERIFY(summary[u"readings"].toInt() > 6 * 30 * 50 / 2);
    QVERIFY(summary[u"readings"].toInt() <= 6 * 30 * 50);
    QVERIFY(summary[u"run_file"].isNull());
    QVERIFY(outcome.errors.contains("Device ")); // --log makes way for the object
    // A class that is always the same is right as often as it is usual, and says nothing about the order.
    const QJsonObject majority = summary[u"fleet"][u"majority"].toObject();
    QVERIFY(std::abs(majority[u"accuracy"].toDouble() + majority[u"base_rate"].toDouble() - 1) < 0.02);
    QCOMPARE(majority[u"balanced_accuracy"].toDouble(), 0.5);
}

void CliTest::aRunFileIsKeptOnlyWhereItIsNamed()
{
    const QTemporaryDir folder;
    const Outcome without = runCli(small({}), folder.path());
    QCOMPARE(without.code, 0);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY2(without.output.contains("--output"), without.output.constData());
    QVERIFY(without.output.contains("majority class"));

    const Outcome with = runCli(small({u"--output"_s, u"a.fleetrun"_s, u"--quiet"_s}), folder.path());
    QCOMPARE(with.code, 0);
    QCOMPARE(with.output, QByteArray());
    QCOMPARE(with.errors, QByteArray());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.fleetrun"_s});
    const Outcome inspected = runCli({u"inspect"_s, u"a.fleetrun"_s, u"--json"_s}, folder.path());
    QCOMPARE(inspected.code, 0);
    QCOMPARE(jsonOf(inspected.output)[u"batches"].toInt(), 30);
    QVERIFY(runCli({u"inspect"_s, u"a.fleetrun"_s, u"--events"_s}, folder.path())
                .output.contains("Global version 1 "));
    QVERIFY(runCli({u"inspect"_s, u"a.fleetrun"_s, u"--versions"_s}, folder.path()).output.contains("\nv1 "));
}

void CliTest::aRunFileThatExistsIsNotTouched()
{
    const QString file = path(u"precious.fleetrun"_s);
    QFile precious(file);
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.write("years of work");
    precious.close();
    const Outcome outcome = runCli(small({u"--output"_s, file}));
    QCOMPARE(outcome.code, 4);
    QVERIFY2(outcome.errors.contains("precious.fleetrun"), outcome.errors.constData());
    QCOMPARE(contents(file), QByteArray("years of work"));
}

void CliTest::thePrintedConfigurationMakesTheSameRun()
{
    const QStringList settings{u"--preset"_s, u"original"_s,      u"--learning-rate"_s,
                               u".02"_s,      u"--round-every"_s, u"11"_s};
    const Outcome printed = runCli(small(settings + QStringList{u"--print-config"_s}));
    QCOMPARE(printed.code, 0);
    QFile file(path(u"printed.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(printed.output);
    file.close();
    QCOMPARE(runCli(small(settings + QStringList{u"--output"_s, path(u"flags.fleetrun"_s)})).code, 0);
    QCOMPARE(runCli({u"run"_s, u"--config"_s, file.fileName(), u"--output"_s, path(u"file.fleetrun"_s)}).code,
             0);
    const QByteArray byFlags = digest(path(u"flags.fleetrun"_s));
    QCOMPARE(byFlags.size(), 64);
    QCOMPARE(digest(path(u"file.fleetrun"_s)), byFlags);
    QCOMPARE(runCli({u"inspect"_s, path(u"file.fleetrun"_s), u"--config"_s}).output, printed.output);
}

void CliTest::threadsChangeNothing()
{
    const QStringList fleet{u"run"_s, u"--devices"_s, u"70"_s, u"--batches"_s, u"40"_s, u"--output"_s};
    QCOMPARE(runCli(fleet + QStringList{path(u"one.fleetrun"_s), u"--threads"_s, u"1"_s}).code, 0);
    QCOMPARE(runCli(fleet + QStringList{path(u"two.fleetrun"_s), u"--threads"_s, u"2"_s}).code, 0);
    const QByteArray one = digest(path(u"one.fleetrun"_s));
    QCOMPARE(one.size(), 64);
    QCOMPARE(digest(path(u"two.fleetrun"_s)), one);
}

void CliTest::aRunThatIsExtendedIsTheLongerRun()
{
    const QStringList fleet{u"run"_s, u"--devices"_s, u"6"_s, u"--output"_s};
    QCOMPARE(runCli(fleet + QStringList{path(u"short.fleetrun"_s), u"--batches"_s, u"20"_s}).code, 0);
    QCOMPARE(runCli(fleet + QStringList{path(u"long.fleetrun"_s), u"--batches"_s, u"45"_s}).code, 0);
    const Outcome resumed =
        runCli({u"resume"_s, path(u"short.fleetrun"_s), u"--batches"_s, u"45"_s, u"--json"_s});
    QCOMPARE(resumed.code, 0);
    QJsonObject extended = jsonOf(resumed.output);
    QCOMPARE(extended[u"batches"].toInt(), 45);
    QJsonObject whole = jsonOf(runCli({u"inspect"_s, path(u"long.fleetrun"_s), u"--json"_s}).output);
    QCOMPARE(extended[u"fleet"], whole[u"fleet"]);
    QCOMPARE(extended[u"per_device"], whole[u"per_device"]);
    // A run that is finished stays so.
    const Outcome again = runCli({u"resume"_s, path(u"short.fleetrun"_s)});
    QCOMPARE(again.code, 0);
    QVERIFY(again.output.contains("45 batches"));
}

void CliTest::logLinesHaveTheOriginalForm()
{
    const Outcome outcome = runCli(small({u"--log"_s, u"--quiet"_s, u"--hold-out"_s, u"0"_s}));
    QCOMPARE(outcome.code, 0);
    static const QRegularExpression form(
        u"^Device (\\S+): v(\\d+) - Accuracy: (\\d\\.\\d\\d|n/a), Loss: (\\d+\\.\\d{4}|n/a), Updates: (\\d+)$"_s);
    const QStringList lines = QString::fromUtf8(outcome.output).trimmed().split(u'\n');
    QMap<QString, int> versions;
    QMap<QString, int> samples;
    for (const QString &line : lines) {
        const auto match = form.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        const QString device = match.captured(1);
        QCOMPARE(match.captured(2).toInt(), ++versions[device]); // every update, in order
        QVERIFY(match.captured(5).toInt() >= samples[device]);
        samples[device] = match.captured(5).toInt();
    }
    QCOMPARE(versions.size(), 6);
}

void CliTest::theReportIsCompleteAndItsPlaceIsTheLastLine()
{
    const QString folder = path(u"report"_s);
    const Outcome outcome =
        runCli(small({u"--report"_s, folder, u"--output"_s, path(u"reported.fleetrun"_s)}));
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    QCOMPARE(outcome.errors, QByteArray());
    const QByteArray last = outcome.output.trimmed().split('\n').last();
    QVERIFY2(last.contains("reported.fleetrun"), last.constData());
    QVERIFY2(last.contains("index.html"), last.constData());
    const QByteArray page = contents(folder + u"/index.html"_s);
    QVERIFY(page.contains(digest(path(u"reported.fleetrun"_s))));
    QCOMPARE(page.count("<figure"), 5);
    QVERIFY(page.contains("<h2>Alarms</h2>"));
    for (const QString &chart :
         {u"reliability"_s, u"pr-auc"_s, u"log-loss"_s, u"balanced-accuracy"_s, u"accuracy"_s})
        QVERIFY(contents(folder + u'/' + chart + u".svg"_s).contains("</svg>"));
    // The same from the run file alone.
    const QString again = path(u"again"_s);
    QCOMPARE(runCli({u"export"_s, path(u"reported.fleetrun"_s), u"--report"_s, again}).code, 0);
    QCOMPARE(contents(again + u"/index.html"_s), page);
    // A run that is not kept is called by its preset, not by a file that is gone.
    const QString unnamed = path(u"unnamed"_s);
    QCOMPARE(runCli(small({u"--report"_s, unnamed})).code, 0);
    const QByteArray title = contents(unnamed + u"/index.html"_s);
    QVERIFY(title.contains("demo") && !title.contains("temporary"));
}

void CliTest::modelsAreExportedAndRead()
{
    const QString run = path(u"models.fleetrun"_s);
    QCOMPARE(runCli(small({u"--output"_s, run, u"--quiet"_s, u"--hold-out"_s, u"0"_s})).code, 0);
    const QJsonObject devices =
        jsonOf(runCli({u"inspect"_s, run, u"--json"_s}).output)[u"per_device"].toObject();
    const QString device = devices.keys().first();
    const Outcome named =
        runCli({u"export"_s, run, u"--model"_s, device + u":2"_s, u"--to"_s, path(u"model.json"_s)});
    QVERIFY2(named.code == 0, named.errors.constData());
    const QJsonObject model = jsonOf(runCli({u"inspect"_s, path(u"model.json"_s), u"--json"_s}).output);
    QCOMPARE(model[u"device"].toString(), device);
    QCOMPARE(model[u"version"].toInt(), 2);
    QCOMPARE(model[u"weights"].toObject().size(), 12);
    QVERIFY(runCli({u"inspect"_s, path(u"model.json"_s)}).output.contains(device.toUtf8()));

    const QString folder = path(u"all"_s);
    QCOMPARE(runCli({u"export"_s, run, u"--all-models"_s, folder}).code, 0);
    QVERIFY(QFile::exists(folder + u"/global_v1.json"_s));
    QVERIFY(QFile::exists(folder + u'/' + device + u"_v1.json"_s));
    const Outcome unknown = runCli({u"export"_s, run, u"--model"_s, u"nobody"_s});
    QCOMPARE(unknown.code, 3);
    QVERIFY(unknown.errors.contains("nobody"));
    QCOMPARE(runCli({u"export"_s, run, u"--global"_s, u"100000"_s}).code, 3);
    QCOMPARE(runCli({u"export"_s, run, u"--charts"_s, path(u"charts"_s), u"--format"_s, u"csv"_s}).code, 0);
    QVERIFY(contents(path(u"charts/log-loss.csv"_s)).startsWith("batch,"));
}

void CliTest::anInterruptedRunSaysHowToGoOn()
{
    const QString run = path(u"endless.fleetrun"_s);
    QProcess process;
    endWithTest(process);
    process.start(cliPath(),
                  {u"run"_s, u"--devices"_s, u"6"_s, u"--batches"_s, u"0"_s, u"--log"_s, u"--output"_s, run});
    QVERIFY(process.waitForReadyRead(30'000)); // a line of the log: it is running
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains(QByteArray("resume " + run.toUtf8())));
    const QJsonObject summary = jsonOf(runCli({u"inspect"_s, run, u"--json"_s}).output);
    QVERIFY(summary[u"batches"].toInt() > 0);
    QVERIFY(summary[u"interrupted"].toBool());
    QVERIFY(!QFile::exists(run + u"-wal"_s)); // one file again
}

void CliTest::outputThatCannotBeWrittenIsTold()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    const Outcome outcome = runCli(small({u"--json"_s}), {}, u"/dev/full"_s);
    QCOMPARE(outcome.code, 4);
    QVERIFY(!outcome.errors.isEmpty());
}

void CliTest::oneIsSingularAndManyArePlural()
{
    const auto said = [](const QString &batches) {
        return QString::fromUtf8(
            runCli({u"run"_s, u"--devices"_s, u"1"_s, u"--hold-out"_s, u"0"_s, u"--batches"_s, batches})
                .output);
    };
    const QString one = said(u"1"_s), two = said(u"2"_s);
    QVERIFY2(one.contains(u"1 simulated device, 1 batch, "_s), qPrintable(one));
    QVERIFY2(two.contains(u"1 simulated device, 2 batches, "_s), qPrintable(two));
    QVERIFY(!one.contains(u"(s)"_s) && !two.contains(u"(s)"_s));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
