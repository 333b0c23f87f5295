// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace fleetgrad::fleet::test;

// Time stamps as people have them: what order the readings come in, when they were, and what is said of it.
// The value of a reading is its row in the file, 0, 1, 2, ...
class TestTimeStamps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInTheOrderOfTheirTimes_data();
    void rowsComeInTheOrderOfTheirTimes();
    void labelsGoWithTheirRows();
    void formsOfOneTime_data();
    void formsOfOneTime();
    void windowsAreOfTheStampAsItStandsInTheFile();
    void devicesOfAFileAreOrderedApart();
    void withoutStampsARowIsOneInterval();
    void afterTheLastReadingTimeGoesOn();
    void simulatedTimeIsTheIntervalsFromTheStart();
};

static QByteArray fileOf(const QByteArray &times)
{
    QByteArray text("time,value,label\n");
    int row = 0;
    for (const QByteArray &time : times.split(' '))
        text += time + ',' + QByteArray::number(row++) + ",0\n";
    return text;
}

static std::vector<double> timesOf(const Source &source, std::uint32_t device = 0)
{
    std::vector<double> times;
    for (std::uint64_t row = 0; row < source.devices()[device].readings; ++row)
        times.push_back(source.time(device, row));
    return times;
}

void TestTimeStamps::rowsComeInTheOrderOfTheirTimes_data()
{
    QTest::addColumn<QByteArray>("stamps");
    QTest::addColumn<std::vector<double>>("rows");
    QTest::addColumn<std::vector<double>>("times");
    QTest::addColumn<QStringList>("remarks");
    const auto add = [](const char *name, const char *stamps, std::vector<double> rows,
                        std::vector<double> times, QStringList remarks) {
        QTest::newRow(name) << QByteArray(stamps) << rows << times << remarks;
    };
    add("in order", "10 20 30 40", {0, 1, 2, 3}, {10, 20, 30, 40}, {});
    add("repeated", "10 20 20 30 30 30 40 50", {0, 1, 2, 3, 4, 5, 6, 7}, {10, 20, 20, 30, 30, 30, 40, 50},
        {u"a.csv: rows with the time of the row before: 3; they are kept, in the order of the file."_s});
    add("late", "10 20 30 50 40 60 70", {0, 1, 2, 4, 3, 5, 6}, {10, 20, 30, 40, 50, 60, 70},
        {u"a.csv: rows that come later than their time: 1; they are read where their time belongs."_s});
    add("late by a burst", "10 20 60 70 30 40 50 80", {0, 1, 4, 5, 6, 2, 3, 7},
        {10, 20, 30, 40, 50, 60, 70, 80},
        {u"a.csv: rows that come later than their time: 3; they are read where their time belongs."_s});
    add("first of all last", "20 30 40 10", {3, 0, 1, 2}, {10, 20, 30, 40},
        {u"a.csv: rows that come later than their time: 1; they are read where their time belongs."_s});
    // An hour of local time met twice: the rows are in the order in which they were taken.
    add("clock set back", "10 20 30 40 20 30 40 50", {0, 1, 2, 3, 4, 5, 6, 7},
        {10, 20, 30, 40, 50, 60, 70, 80},
        {u"a.csv: places where the clock goes back: 1; the rows are read in the order of the file, and their "
         "times go on after the newest."_s});
    add("two runs in one file", "100000 100010 100020 0 10 20", {0, 1, 2, 3, 4, 5},
        {100000, 100010, 100020, 100030, 100040, 100050},
        {u"a.csv: places where the clock goes back: 1; the rows are read in the order of the file, and their "
         "times go on after the newest."_s});
    add("newest first", "40 30 20 10", {3, 2, 1, 0}, {10, 20, 30, 40},
        {u"a.csv: devices whose newest row comes first: 1; their rows are read from the last to the first."_s});
    add("gaps", "0 60 120 240 300 360 420 480 7680 7740 7800 7860 7920",
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12},
        {0, 60, 120, 240, 300, 360, 420, 480, 7680, 7740, 7800, 7860, 7920},
        {u"a.csv: gaps in time: 2, the longest of 2 h; nothing is filled in."_s});
    add("irregular", "0 1 5 6 13 14 20 23", {0, 1, 2, 3, 4, 5, 6, 7}, {0, 1, 5, 6, 13, 14, 20, 23},
        {u"a.csv: devices read at irregular intervals: 1 of 1; the rows are taken one by one."_s});
}

void TestTimeStamps::rowsComeInTheOrderOfTheirTimes()
{
    QFETCH(QByteArray, stamps);
    QFETCH(std::vector<double>, rows);
    QFETCH(std::vector<double>, times);
    QFETCH(QStringList, remarks);
    Folder folder;
    const auto source = openSource(replayOf(folder.write(u"a.csv"_s, fileOf(stamps))));
    QVERIFY2(source, qPrintable(source ? QString() : source.error().text()));
    QCOMPARE(readBatches(**source, 0, 0, 1).values, rows);
    QCOMPARE(timesOf(**source), times);
    QCOMPARE((*source)->remarks(), remarks);
}

void TestTimeStamps::labelsGoWithTheirRows()
{
    Folder folder;
    const auto source = openSource(
        replayOf(folder.write(u"a.csv"_s, "t,a,b,label\n1,10,11,0\n3,30,31,\n2,20,21,1\n4,40,41,0\n")));
    QVERIFY(source);
    const Readings readings = readBatches(**source, 0, 0, 1);
    QCOMPARE(readings.values, (std::vector<double>{10, 11, 20, 21, 30, 31, 40, 41}));
    QCOMPARE(readings.labels, (std::vector<std::int8_t>{0, 1, -1, 0}));
    const auto falling = openSource(
        replayOf(folder.write(u"b.csv"_s, "t,a,b,label\n4,40,41,0\n3,30,31,\n2,20,21,1\n1,10,11,0\n")));
    QVERIFY(falling);
    QCOMPARE(readBatches(**falling, 0, 0, 1).values, readings.values);
    QCOMPARE(readBatches(**falling, 0, 0, 1).labels, readings.labels);
}

void TestTimeStamps::formsOfOneTime_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<double>("seconds"); // from date -u -d '2024-02-29 12:30:15' +%s
    const auto add = [](const char *stamp, double seconds) {
        QTest::newRow(stamp) << QByteArray(stamp) << seconds;
    };
    add("2024-02-29 12:30:15", 1709209815);
    add("2024-02-29T12:30:15", 1709209815);
    add("2024/02/29 12:30:15", 1709209815);
    add("2024-02-29T12:30:15Z", 1709209815);
    add("2024-02-29 12:30:15 UTC", 1709209815);
    add("2024-02-29T12:30:15+00:00", 1709209815);
    add("2024-02-29T13:30:15+01:00", 1709209815);
    add("2024-02-29T18:00:15+0530", 1709209815);
    add("2024-02-29 04:30:15-08", 1709209815);
    add("2024-03-01T00:30:15+12:00", 1709209815);
    add("2024-02-29T12:30:15.25Z", 1709209815.25);
    add("2024-02-29T12:30:15.250000Z", 1709209815.25);
    add("1709209815", 1709209815);
    add("1709209815.25", 1709209815.25);
    add("1709209815250", 1709209815.25);
    add("1709209815250000", 1709209815.25);
    add("1709209815250000000", 1709209815.25);
    add("1.709209815e9", 1709209815);
    add("2024-02-29", 1709164800);
    add("0", 0);
    add("-60", -60);
}

void TestTimeStamps::formsOfOneTime()
{
    QFETCH(QByteArray, stamp);
    QFETCH(double, seconds);
    Folder folder;
    const auto source =
        openSource(replayOf(folder.write(u"a.csv"_s, "timestamp,value,label\n" + stamp + ",1,0\n")));
    QVERIFY2(source, qPrintable(source ? QString() : source.error().text()));
    QVERIFY(std::abs((*source)->time(0, 0) - seconds) < 1e-6);
    QCOMPARE((*source)->remarks(), QStringList());

    const auto mixed = openSource(
        replayOf(folder.write(u"b.csv"_s, "timestamp,value,label\n" + stamp +
                                              ",1,0\n2030-01-01T00:00:00,1,0\n2030-01-01T00:00:00Z,1,0\n")));
    QVERIFY(mixed);
    const bool zoned = stamp.contains(':') && !stamp.endsWith(":15");
    const bool unzoned = stamp.endsWith(":15") || stamp == "2024-02-29";
    QVERIFY2((*mixed)->remarks()[0].contains(
                 u"with a time zone: %1, and without: %2, which are taken as UTC"_s.arg(zoned ? 2 : 1)
                     .arg(unzoned ? 2 : 1)),
             qPrintable((*mixed)->remarks()[0]));
}

void TestTimeStamps::windowsAreOfTheStampAsItStandsInTheFile()
{
    Folder folder;
    folder.write(u"a.csv"_s,
                 "timestamp,value\n2020-01-01 02:00,0\n2020-01-01 02:30,1\n2020-01-01 03:00,2\n"
                 "2020-01-01 02:00,3\n2020-01-01 02:30,4\n2020-01-01 03:00,5\n2020-01-01 03:30,6\n");
    folder.write(u"combined_windows.json"_s, R"({"a.csv": [["2020-01-01 03:00", "2020-01-01 03:30"]]})");
    const auto source = openSource(replayOf(folder.path()));
    QVERIFY(source);
    QCOMPARE(readBatches(**source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 0, 1, 0, 0, 1, 1}));
}

void TestTimeStamps::devicesOfAFileAreOrderedApart()
{
    Folder folder;
    const auto source = openSource(replayOf(folder.write(
        u"a.csv"_s, "device,time,value,label\nb,30,0,0\na,10,1,0\nb,40,2,0\na,30,3,0\na,20,4,0\n")));
    QVERIFY(source);
    QCOMPARE(readBatches(**source, 0, 0, 1).values, (std::vector<double>{0, 2}));
    QCOMPARE(readBatches(**source, 1, 0, 1).values, (std::vector<double>{1, 4, 3}));
    QCOMPARE(timesOf(**source, 1), (std::vector<double>{10, 20, 30}));
}

void TestTimeStamps::withoutStampsARowIsOneInterval()
{
    Folder folder;
    const auto source = openSource(replayOf(folder.write(u"a.csv"_s, "value,label\n1,0\n2,0\n3,0\n")));
    QVERIFY(source);
    QCOMPARE(timesOf(**source), (std::vector<double>{0, 60, 120}));
}

void TestTimeStamps::afterTheLastReadingTimeGoesOn()
{
    Folder folder;
    const auto source = openSource(replayOf(folder.write(u"a.csv"_s, fileOf("100 110 120"))));
    QVERIFY(source);
    QCOMPARE((*source)->time(0, 3), 130.0);
    QCOMPARE((*source)->time(0, 12), 220.0);
}

void TestTimeStamps::simulatedTimeIsTheIntervalsFromTheStart()
{
    RunConfig config;
    config.simulation.interval = 0.25;
    const auto source = openSource(config);
    QVERIFY(source);
    QCOMPARE((*source)->time(0, 0), 0.0);
    QCOMPARE((*source)->time(3, 1000), 250.0);
}

QTEST_GUILESS_MAIN(TestTimeStamps)
#include "tst_timestamps.moc"
