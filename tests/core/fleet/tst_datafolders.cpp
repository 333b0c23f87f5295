// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace fleetgrad::fleet::test;

// Data sets whose labels lie in other files: the folders as their authors publish them, with numbers made by
// hand.
class TestDataFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serverMachines_data();
    void serverMachines();
    void oneServerMachine();
    void serverMachineWithItsThirtyEightNames();
    void serverMachineOfMappedColumns();
    void serverMachineWithOtherLabelsIsRefused_data();
    void serverMachineWithOtherLabelsIsRefused();
    void refusedRowOfAServerMachineTakesItsLabelAlong();
    void telemetry_data();
    void telemetry();
    void telemetryNumbers_data();
    void telemetryNumbers();
    void telemetryOfAChannelWithoutLabels();
    void telemetryAloneHasNoLabels();
    void otherArraysAreRefused_data();
    void otherArraysAreRefused();
    void telemetryShorterThanItsLabelsIsRefused();
    void labelsThatAreNoneAreRefused_data();
    void labelsThatAreNoneAreRefused();
    void arraysBesideCsvFilesAreIgnored();
};

static Expected<std::unique_ptr<Source>> opened(const QString &path, const ColumnMapping &mapping = {})
{
    return openSource(replayOf(path, mapping));
}

#define OPEN(source, ...)                                                                                    \
    auto source##Opened = opened(__VA_ARGS__);                                                               \
    QVERIFY2(source##Opened, qPrintable(source##Opened ? QString() : source##Opened.error().text()));        \
    const auto source = std::move(*source##Opened)

static QString write(Folder &folder, const QString &name, const QByteArray &bytes)
{
    if (!QDir(folder.path()).mkpath(QFileInfo(name).path()))
        qFatal("cannot make a test folder");
    return folder.write(name, bytes);
}

static void writeServerMachines(Folder &folder)
{
    write(folder, u"train/machine-1-1.txt"_s, "9,9,9\n9,9,9\n");
    write(folder, u"train/machine-1-2.txt"_s, "9,9,9\n");
    write(folder, u"test/machine-1-1.txt"_s, "0.032258,0.039195,0.000000\n0.043011,0.048729,0.5\n0,1,0\n");
    write(folder, u"test/machine-1-2.txt"_s, "0.25,0.5,0.75\n0.5,0.75,1\n");
    write(folder, u"test_label/machine-1-1.txt"_s, "0\n0\n1\n");
    write(folder, u"test_label/machine-1-2.txt"_s, "1\n0\n");
    write(folder, u"interpretation_label/machine-1-1.txt"_s, "2-3:1,3\n");
}

void TestDataFolders::serverMachines_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("the folder of the data set") << QString();
    QTest::newRow("its folder test") << u"test"_s;
}

void TestDataFolders::serverMachines()
{
    QFETCH(QString, folder);
    Folder data;
    writeServerMachines(data);
    OPEN(source, data.path(folder));
    QCOMPARE(source->devices().size(), std::size_t(2));
    QCOMPARE(source->devices()[0].name, u"machine-1-1"_s);
    QCOMPARE(source->devices()[0].channels, (QStringList{u"column 1"_s, u"column 2"_s, u"column 3"_s}));
    QCOMPARE(source->devices()[0].interval, 60.0);
    const Readings first = readBatches(*source, 0, 0, 1);
    QCOMPARE(first.values, (std::vector<double>{0.032258, 0.039195, 0, 0.043011, 0.048729, 0.5, 0, 1, 0}));
    QCOMPARE(first.labels, (std::vector<std::int8_t>{0, 0, 1}));
    QCOMPARE(readBatches(*source, 1, 0, 1).labels, (std::vector<std::int8_t>{1, 0}));
    QCOMPARE(source->remarks(), (QStringList{u"Files recognised as those of SMD: 2."_s,
                                             u"The folder \"train\" has no labels and is left out."_s}));
}

void TestDataFolders::oneServerMachine()
{
    Folder data;
    writeServerMachines(data);
    OPEN(source, data.path(u"test/machine-1-2.txt"_s));
    QCOMPARE(source->devices().size(), std::size_t(1));
    QCOMPARE(source->devices()[0].name, u"machine-1-2"_s);
    QCOMPARE(readBatches(*source, 0, 0, 1).labels, (std::vector<std::int8_t>{1, 0}));
}

/// A row of 38 numbers.
static QByteArray machineRow()
{
    QByteArrayList fields;
    for (int column = 0; column < 38; ++column)
        fields += QByteArray::number(column);
    return fields.join(',') + '\n';
}

void TestDataFolders::serverMachineWithItsThirtyEightNames()
{
    Folder data;
    write(data, u"test/machine-1-1.txt"_s, machineRow());
    write(data, u"test_label/machine-1-1.txt"_s, "0\n");
    OPEN(source, data.path());
    const QStringList names = source->devices()[0].channels;
    QCOMPARE(names.size(), 38);
    // Those that ../shared/data has, at the places where their values are in the original.
    QCOMPARE(names[0], u"cpu_r"_s);
    QCOMPARE(names[2], u"load_5"_s);
    QCOMPARE(names[5], u"mem_u"_s);
    QCOMPARE(names[12], u"disk_u"_s);
    QCOMPARE(names[20], u"eth1_pi"_s);
    QCOMPARE(names[37], u"udp_snd_buf_errs"_s);
}

void TestDataFolders::serverMachineOfMappedColumns()
{
    Folder data;
    write(data, u"test/machine-1-1.txt"_s, machineRow());
    write(data, u"test_label/machine-1-1.txt"_s, "0\n");
    ColumnMapping mapping;
    mapping.values = QStringList{u"disk_u"_s, u"cpu_r"_s};
    OPEN(source, data.path(), mapping);
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{12, 0}));
}

void TestDataFolders::serverMachineWithOtherLabelsIsRefused_data()
{
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("part");
    QTest::newRow("too few") << QByteArray("0\n1\n") << u"test/machine-1-1.txt"_s
                             << u"has 3 rows, and its labels are 2"_s;
    QTest::newRow("too many") << QByteArray("0\n1\n0\n1\n") << u"test/machine-1-1.txt"_s
                              << u"has 3 rows, and its labels are 4"_s;
    QTest::newRow("no label") << QByteArray("0\n7\n0\n") << u"test_label/machine-1-1.txt:2"_s
                              << u"no label (0 or 1)"_s;
    QTest::newRow("two columns") << QByteArray("0\n0,1\n0\n") << u"test_label/machine-1-1.txt:2"_s
                                 << u"no label (0 or 1)"_s;
}

void TestDataFolders::serverMachineWithOtherLabelsIsRefused()
{
    QFETCH(QByteArray, labels);
    QFETCH(QString, place);
    QFETCH(QString, part);
    Folder data;
    write(data, u"test/machine-1-1.txt"_s, "1,2\n3,4\n5,6\n");
    write(data, u"test_label/machine-1-1.txt"_s, labels);
    const auto source = opened(data.path());
    QVERIFY(!source);
    QCOMPARE(source.error().place, data.path(place));
    QVERIFY2(source.error().sentence.contains(part), qPrintable(source.error().sentence));
}

void TestDataFolders::refusedRowOfAServerMachineTakesItsLabelAlong()
{
    Folder data;
    write(data, u"test/machine-1-1.txt"_s, "1,2\nx,4\n5,6\n");
    write(data, u"test_label/machine-1-1.txt"_s, "0\n1\n0\n");
    OPEN(source, data.path());
    QCOMPARE(readBatches(*source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 0}));
    QVERIFY(source->remarks().last().contains(u"rows left out in this file: 1 of 3"_s));
}

static const QByteArray telemetryLabels =
    "chan_id,spacecraft,anomaly_sequences,class,num_values\n"
    "A-1,SMAP,\"[[1, 2]]\",[point],5\n"
    "T-9,MSL,\"[[3, 4], [0, 0]]\",\"[point, contextual]\",5\n"
    "P-2,SMAP,\"[[1, 1]]\",[point],5\n"
    "P-2,SMAP,\"[[3, 3]]\",[point],5\n"; // a channel that is named twice, as P-2 is

/// A .npy file of format 1.0 as numpy.save writes it.
template <typename T>
static QByteArray npy(const QByteArray &shape, const std::vector<T> &numbers, QByteArray type = {},
                      const QByteArray &order = "False")
{
    if (type.isEmpty())
        type = sizeof(T) == 4 ? "<f4" : "<f8";
    QByteArray header = "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }";
    header += QByteArray(64 - (10 + header.size() + 1) % 64, ' ') + '\n';
    QByteArray bytes("\x93NUMPY\x01\0", 8);
    bytes += char(header.size() & 0xFF);
    bytes += char(header.size() >> 8);
    bytes += header;
    return bytes.append(reinterpret_cast<const char *>(numbers.data()),
                        qsizetype(numbers.size() * sizeof(T)));
}

static QByteArray fiveRows()
{
    return npy<double>("(5, 3)", {1, 0, 1, 2, 0, 0, 3, 1, 1, 4, 0, 1, -0.5, 0, 0});
}

void TestDataFolders::telemetry_data()
{
    QTest::addColumn<QString>("arrays");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the folder of the data set") << u"data/test/"_s << QString() << QString();
    QTest::newRow("its folder data") << u"data/test/"_s << QString() << u"data"_s;
    QTest::newRow("its folder test") << u"data/test/"_s << QString() << u"data/test"_s;
    QTest::newRow("labels beside test") << u"test/"_s << QString() << QString();
    QTest::newRow("all in one folder") << QString() << QString() << QString();
}

void TestDataFolders::telemetry()
{
    QFETCH(QString, arrays);
    QFETCH(QString, labels);
    QFETCH(QString, chosen);
    Folder data;
    write(data, QString(labels % u"labeled_anomalies.csv"), telemetryLabels);
    for (const auto &channel : {u"A-1"_s, u"P-2"_s, u"T-9"_s})
        write(data, QString(arrays % channel % u".npy"), fiveRows());
    OPEN(source, data.path(chosen));
    QCOMPARE(source->devices().size(), std::size_t(3));
    QCOMPARE(source->devices()[0].name, u"SMAP_A-1"_s);
    QCOMPARE(source->devices()[2].name, u"MSL_T-9"_s);
    QCOMPARE(source->devices()[0].channels, QStringList{u"value"_s});
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{1, 2, 3, 4, -0.5}));
    QCOMPARE(readBatches(*source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 1, 1, 0, 0}));
    QCOMPARE(readBatches(*source, 1, 0, 1).labels, (std::vector<std::int8_t>{0, 1, 0, 1, 0}));
    QCOMPARE(readBatches(*source, 2, 0, 1).labels, (std::vector<std::int8_t>{1, 0, 0, 1, 1}));
    QCOMPARE(source->remarks(), QStringList{u"Files recognised as those of SMAP/MSL: 3."_s});
}

void TestDataFolders::telemetryNumbers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("float64 table") << fiveRows();
    QTest::newRow("float32 table") << npy<float>("(5, 2)", {1, 9, 2, 9, 3, 9, 4, 9, -0.5F, 9});
    QTest::newRow("one column") << npy<double>("(5, 1)", {1, 2, 3, 4, -0.5});
    QTest::newRow("one dimension") << npy<double>("(5,)", {1, 2, 3, 4, -0.5});
}

void TestDataFolders::telemetryNumbers()
{
    QFETCH(QByteArray, bytes);
    Folder data;
    OPEN(source, write(data, u"A-1.npy"_s, bytes));
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{1, 2, 3, 4, -0.5}));
}

void TestDataFolders::telemetryOfAChannelWithoutLabels()
{
    Folder data;
    write(data, u"labeled_anomalies.csv"_s, telemetryLabels);
    write(data, u"test/A-1.npy"_s, npy<double>("(3,)", {1, NAN, INFINITY}));
    write(data, u"test/X-1.npy"_s, fiveRows());
    OPEN(source, data.path());
    QCOMPARE(source->devices()[1].name, u"X-1"_s);
    QCOMPARE(readBatches(*source, 1, 0, 1).labels, std::vector<std::int8_t>(5, -1));
    const Readings first = readBatches(*source, 0, 0, 1);
    QVERIFY(std::isnan(first.values[1]) && std::isnan(first.values[2]));
    QCOMPARE(
        source->remarks(),
        (QStringList{
            u"Files recognised as those of SMAP/MSL: 1."_s, u"A-1.npy: values missing: 1."_s,
            u"A-1.npy: values infinite or too large for a number, taken as missing: 1."_s,
            u"X-1.npy: no labels; its readings are scored, and nothing is learnt from them unless labels.weak_threshold is set."_s}));
}

void TestDataFolders::telemetryAloneHasNoLabels()
{
    Folder data;
    OPEN(source, write(data, u"a/b/c/A-1.npy"_s, fiveRows()));
    QCOMPARE(source->devices()[0].name, u"A-1"_s);
    QVERIFY(source->remarks().last().contains(u"no labels"_s));
}

void TestDataFolders::otherArraysAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *name, const QByteArray &bytes, const char *part) {
        QTest::newRow(name) << bytes << QString::fromUtf8(part);
    };
    const QByteArray whole = fiveRows();
    add("empty file", "", "the file ends early");
    add("text", "value,label\n1,0\n", "its first bytes are others");
    add("ends in the header", whole.left(40), "the file ends early");
    add("ends in a row", whole.left(whole.size() - 4), "the file ends early");
    add("goes on", whole + '\0', "the file goes on after its end");
    add("whole numbers", npy<double>("(1,)", {1}, "<i8"), "of the type <i8");
    add("big-endian", npy<double>("(1,)", {1}, ">f8"), "of the type >f8");
    add("objects", npy<double>("(1,)", {1}, "|O"), "of the type |O");
    add("three dimensions", npy<double>("(1, 1, 1)", {1}), "not that of a table");
    add("Fortran order", npy<double>("(1, 2)", {1, 2}, {}, "True"), "Fortran order");
    add("no rows", npy<double>("(0, 2)", {}), "it is empty");
    add("more than fits", npy<double>("(4000000000, 4000000000)", {1}), "more than a thousand million");
}

void TestDataFolders::otherArraysAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    Folder data;
    const QString path = write(data, u"A-1.npy"_s, bytes);
    const auto source = opened(path);
    QVERIFY(!source);
    QCOMPARE(source.error().place, path);
    QVERIFY2(source.error().sentence.contains(part), qPrintable(source.error().sentence));
}

void TestDataFolders::telemetryShorterThanItsLabelsIsRefused()
{
    Folder data;
    write(data, u"labeled_anomalies.csv"_s, telemetryLabels);
    const QString path = write(data, u"T-9.npy"_s, npy<double>("(4,)", {1, 2, 3, 4}));
    const auto source = opened(data.path());
    QVERIFY(!source);
    QCOMPARE(source.error().place, path);
    QVERIFY(source.error().sentence.contains(u"has 4 rows, and its labels go on to row 5"_s));
}

void TestDataFolders::labelsThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const QByteArray header = "chan_id,spacecraft,anomaly_sequences\n";
    QTest::newRow("other columns") << QByteArray("a,b,c\n1,2,3\n") << 1;
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("no list") << header + "A-1,SMAP,12\n" << 2;
    QTest::newRow("no pair") << header + "A-1,SMAP,\"[[1]]\"\n" << 2;
    QTest::newRow("end before begin") << header + "A-1,SMAP,\"[[2, 1]]\"\n" << 2;
    QTest::newRow("before the first row") << header + "A-1,SMAP,\"[[-2, 1]]\"\n" << 2;
    QTest::newRow("short line") << header + "A-1,SMAP,\"[[1, 2]]\"\nA-2\n" << 3;
}

void TestDataFolders::labelsThatAreNoneAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    Folder data;
    write(data, u"A-1.npy"_s, fiveRows());
    const QString path = write(data, u"labeled_anomalies.csv"_s, text);
    const auto source = opened(data.path());
    QVERIFY(!source);
    QCOMPARE(source.error().place, QString(path % u':' % QString::number(line)));
    QVERIFY(source.error().sentence.contains(u"get the file again"_s));
}

void TestDataFolders::arraysBesideCsvFilesAreIgnored()
{
    Folder data;
    write(data, u"A-1.npy"_s, fiveRows());
    write(data, u"a.csv"_s, "value,label\n1,0\n");
    OPEN(source, data.path());
    QCOMPARE(source->devices().size(), std::size_t(1));
    QCOMPARE(source->devices()[0].name, u"a"_s);
}

QTEST_GUILESS_MAIN(TestDataFolders)
#include "tst_datafolders.moc"
