// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

/// `fork`, and what the other commands make of a fork.
class CliForkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aForkWithoutChangesHasTheDigestOfItsRun();
    void inspectShowsTheTree();
    void compareNamesRunAndFork();
    void aForkIsGoneOnWith();
    void mistakesAreNamed_data();
    void mistakesAreNamed();

private:
    QString path() const { return m_folder.filePath(u"run.fleetrun"_s); }
    static QString digestOf(const QString &address)
    {
        return QString::fromUtf8(runCli({u"inspect"_s, address, u"--digest"_s}).output).trimmed();
    }

    QTemporaryDir m_folder;
};

void CliForkTest::initTestCase()
{
    const Outcome outcome = runCli({u"run"_s, u"--devices"_s, u"8"_s, u"--hold-out"_s, u"1"_s, u"--batches"_s,
                                    u"40"_s, u"--quiet"_s, u"--output"_s, path()});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
}

void CliForkTest::aForkWithoutChangesHasTheDigestOfItsRun()
{
    const QString before = digestOf(path());
    const Outcome outcome = runCli({u"fork"_s, path(), u"--at"_s, u"25"_s, u"--name"_s, u"same"_s});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    QVERIFY2(outcome.output.contains(QString(path() + u"#same"_s).toUtf8()), outcome.output.constData());
    QCOMPARE(before.size(), 64);
    QCOMPARE(digestOf(path() + u"#same"_s), before);
    QCOMPARE(digestOf(path()), before);
}

void CliForkTest::inspectShowsTheTree()
{
    const Outcome slower = runCli({u"fork"_s, path(), u"--at"_s, u"30"_s, u"--learning-rate"_s, u"0.01"_s,
                                   u"--set"_s, u"federation.norm_factor=0.5"_s, u"--name"_s, u"slower"_s,
                                   u"--batches"_s, u"50"_s, u"--quiet"_s});
    QVERIFY2(slower.code == 0, slower.errors.constData());
    const Outcome unnamed = runCli({u"fork"_s, path() + u"#slower"_s, u"--at"_s, u"45"_s, u"--quiet"_s});
    QVERIFY2(unnamed.code == 0, unnamed.errors.constData());
    const Outcome outcome = runCli({u"inspect"_s, path()});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    QStringList tree;
    for (const QString &line : QString::fromUtf8(outcome.output).split(u'\n')) {
        if (line.contains(u"slower"_s) || line.contains(u"fork-1"_s))
            tree << line;
    }
    QCOMPARE(tree.size(), 2);
    QVERIFY2(tree[0].startsWith(u"  slower "_s), qPrintable(tree[0]));
    for (const QString &part : {u" 30 "_s, u" 50 "_s, u"trainer.local_rate 0.05 → 0.01"_s,
                                u"federation.norm_factor 1.0 → 0.5"_s, u"batches 40 → 50"_s})
        QVERIFY2(tree[0].contains(part), qPrintable(tree[0]));
    QVERIFY2(tree[1].startsWith(u"    fork-1 "_s), qPrintable(tree[1]));
    QVERIFY2(tree[1].contains(u" 45 "_s), qPrintable(tree[1]));
}

void CliForkTest::compareNamesRunAndFork()
{
    const Outcome outcome = runCli({u"compare"_s, path(), path() + u"#slower"_s});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    QVERIFY2(outcome.output.contains("run#slower"), outcome.output.constData());
    QVERIFY2(outcome.output.contains("trainer.local_rate"), outcome.output.constData());
    QVERIFY2(!outcome.output.contains("seed"), outcome.output.constData());
}

void CliForkTest::aForkIsGoneOnWith()
{
    const Outcome outcome =
        runCli({u"resume"_s, path() + u"#slower"_s, u"--batches"_s, u"60"_s, u"--quiet"_s});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    const Outcome longer = runCli({u"inspect"_s, path() + u"#slower"_s});
    QVERIFY2(longer.output.contains("Finished after batch 60."), longer.output.constData());
    const Outcome run = runCli({u"inspect"_s, path()});
    QVERIFY2(run.output.contains("Finished after batch 40."), run.output.constData());
}

void CliForkTest::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no batch") << QStringList{path()} << 2 << u"--at"_s;
    QTest::newRow("late batch") << QStringList{path(), u"--at"_s, u"41"_s} << 2 << u"from 1 to 40"_s;
    QTest::newRow("fixed key") << QStringList{path(), u"--at"_s, u"20"_s, u"--set"_s, u"seed=7"_s} << 2
                               << u"seed can't change in a fork"_s;
    QTest::newRow("unknown key") << QStringList{path(), u"--at"_s, u"20"_s, u"--set"_s, u"sed=7"_s} << 2
                                 << u"--set"_s;
    QTest::newRow("name in use") << QStringList{path(), u"--at"_s, u"20"_s, u"--name"_s, u"same"_s} << 2
                                 << u"“same”"_s;
    QTest::newRow("no such fork") << QStringList{path() + u"#x"_s, u"--at"_s, u"20"_s} << 3
                                  << u"The forks are: same"_s;
    QTest::newRow("no such file") << QStringList{u"/nowhere/a.fleetrun"_s, u"--at"_s, u"20"_s} << 3
                                  << u"/nowhere/a.fleetrun"_s;
}

void CliForkTest::mistakesAreNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QString, says);
    const Outcome outcome = runCli(QStringList{u"fork"_s} + arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(QString::fromUtf8(outcome.errors).contains(says), outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty());
}

QTEST_GUILESS_MAIN(CliForkTest)
#include "tst_clifork.moc"
