// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <QDir>
#include <QHash>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace fleetgrad::fleet::test;

/// What shared/data/manifest.csv says of one file.
struct Known
{
    std::uint64_t rows = 0;
    double share = 0;
    int segments = 0;
};

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedDataHasTheRowsSharesAndSegmentsOfItsManifest_data();
    void sharedDataHasTheRowsSharesAndSegmentsOfItsManifest();
    void serverMachineHasItsChannelsAndFirstRow();
    void benchmarkFileAloneFindsTheWindowsBesideIt();
    void batchesAreRowsInOrderAndTheLastIsShort();
    void longFormatMakesOneDevicePerName();
    void mappingChoosesColumns();
    void sameNameInAFolderGetsANumber();
    void ofAFolderOnlyTheChosenFilesAreRead();
    void aChosenFileThatIsNotThereIsNamed();
    void howMuchOfAFolderHasBeenReadIsTold();
    void windowsAreInclusive();
    void windowsOfAFileInAFolderOfTheBenchmark();
    void intervalIsTheMedianStep_data();
    void intervalIsTheMedianStep();
    void otherFilesOfAFolderAreIgnored();
    void aBadFileDoesNotStopTheOthers();
    void aFolderOfBadFilesIsAnError();
    void readingStopsWhenItIsToldTo();
};

static QHash<QString, Known> manifest(const QString &set)
{
    QHash<QString, Known> known;
    QFile file(QStringLiteral(FLEETGRAD_DATA "/manifest.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return known;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (fields.size() != 5 || fields[0] != set)
            continue;
        QString name = fields[1];
        name.replace(u':', u'_').remove(u".csv"_s);
        known.insert(name, {fields[2].toULongLong(), fields[3].toDouble(), fields[4].toInt()});
    }
    return known;
}

static Expected<std::unique_ptr<Source>> opened(const QString &path, const ColumnMapping &mapping = {})
{
    return openSource(replayOf(path, mapping));
}

#define OPEN(source, ...)                                                                                    \
    auto source##Opened = opened(__VA_ARGS__);                                                               \
    QVERIFY2(source##Opened, qPrintable(source##Opened ? QString() : source##Opened.error().text()));        \
    const auto source = std::move(*source##Opened)

/// What is odd about the times of the files of shared/data/nab, counted in Python.
static QStringList benchmarkRemarks()
{
    const QString repeated =
        u": rows with the time of the row before: 11; they are kept, in the order of the file."_s;
    const auto gaps = [](int count, const char *longest) -> QString {
        return u": gaps in time: %1, the longest of %2; nothing is filled in."_s.arg(count).arg(
            QLatin1String(longest));
    };
    const QString cloud = u"realAWSCloudwatch__"_s, cause = u"realKnownCause__"_s;
    return {cloud % u"ec2_cpu_utilization_825cc2.csv" % gaps(2, "10 min"),
            cloud % u"ec2_cpu_utilization_ac20cd.csv" % gaps(2, "20 min"),
            cloud % u"ec2_disk_write_bytes_1ef3de.csv" % repeated,
            cloud % u"ec2_disk_write_bytes_1ef3de.csv" % gaps(1, "61 min"),
            cloud % u"ec2_network_in_257a54.csv" % gaps(2, "10 min"),
            cloud % u"ec2_network_in_5abac7.csv" % repeated,
            cloud % u"ec2_network_in_5abac7.csv" % gaps(1, "64 min"),
            cloud % u"elb_request_count_8c0756.csv" % gaps(8, "10 min"),
            cloud % u"rds_cpu_utilization_cc0c53.csv" % gaps(1, "10 min"),
            cause % u"ambient_temperature_system_failure.csv" % gaps(10, "7.25 d"),
            cause % u"ec2_request_latency_system_failure.csv" % repeated,
            cause % u"ec2_request_latency_system_failure.csv" % gaps(2, "64 min"),
            cause % u"machine_temperature_system_failure.csv: places where the clock goes back: 1; the rows "
                    "are read in the order of the file, and their times go on after the newest."};
}

void TestReplay::sharedDataHasTheRowsSharesAndSegmentsOfItsManifest_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<double>("interval");
    QTest::addColumn<QStringList>("channels");
    QTest::addColumn<QStringList>("remarks");
    QTest::newRow("smd") << u"smd"_s << 60.0
                         << QStringList{u"cpu_r"_s, u"load_5"_s, u"mem_u"_s, u"disk_u"_s, u"eth1_pi"_s}
                         << QStringList();
    QTest::newRow("smap-msl") << u"smap-msl"_s << 60.0 << QStringList{u"value"_s} << QStringList();
    QTest::newRow("nab") << u"nab"_s << 300.0 << QStringList{u"value"_s} << benchmarkRemarks();
}

void TestReplay::sharedDataHasTheRowsSharesAndSegmentsOfItsManifest()
{
    QFETCH(QString, set);
    QFETCH(double, interval);
    QFETCH(QStringList, channels);
    QFETCH(QStringList, remarks);
    const QString folder = QStringLiteral(FLEETGRAD_DATA "/") % set;
    if (!QFileInfo::exists(folder))
        QSKIP("The data sets are not beside the checkout (../shared/data).");
    const QHash<QString, Known> known = manifest(set);
    OPEN(source, folder);
    QCOMPARE(qsizetype(source->devices().size()), known.size());
    std::uint64_t batches = 0;
    int usual = 0;
    for (std::uint32_t device = 0; device < source->devices().size(); ++device) {
        const DeviceInfo &info = source->devices()[device];
        QVERIFY2(known.contains(info.name), qPrintable(info.name));
        const Known expected = known[info.name];
        QCOMPARE(info.channels, channels);
        QCOMPARE(info.readings, expected.rows);
        usual += info.interval == interval;
        const Readings readings = readBatches(*source, device, 0, source->batches());
        QCOMPARE(std::uint64_t(readings.labels.size()), expected.rows);
        QVERIFY2(std::abs(readings.share() - expected.share) < 6e-6, qPrintable(info.name));
        if (set != u"nab"_s) // there, windows that touch count apart
            QCOMPARE(readings.segments(), expected.segments);
        batches = std::max(batches, (expected.rows + 49) / 50);
    }
    QVERIFY(usual * 10 >= 9 * known.size());
    QCOMPARE(source->batches(), batches);
    QCOMPARE(source->remarks(), remarks);
}

void TestReplay::serverMachineHasItsChannelsAndFirstRow()
{
    const QString path = QStringLiteral(FLEETGRAD_DATA "/smd/machine-1-2.csv");
    if (!QFileInfo::exists(path))
        QSKIP("The data sets are not beside the checkout (../shared/data).");
    OPEN(source, path);
    QCOMPARE(source->devices()[0].name, u"machine-1-2"_s);
    QCOMPARE(source->devices()[0].origin, u"machine-1-2.csv"_s);
    const Readings readings = readBatches(*source, 0, 0, 1);
    // The first two lines of the file.
    QCOMPARE(
        std::vector<double>(readings.values.begin(), readings.values.begin() + 10),
        (std::vector<double>{0.23, 0.126639, 0.621045, 0, 0.005868, 0.25, 0.127133, 0.547274, 0, 0.017331}));
}

void TestReplay::benchmarkFileAloneFindsTheWindowsBesideIt()
{
    const QString path =
        QStringLiteral(FLEETGRAD_DATA "/nab/realKnownCause__machine_temperature_system_failure.csv");
    if (!QFileInfo::exists(path))
        QSKIP("The data sets are not beside the checkout (../shared/data).");
    OPEN(source, path);
    const Readings readings = readBatches(*source, 0, 0, source->batches());
    QCOMPARE(readings.labels.size(), std::size_t(22695));
    QVERIFY(std::abs(readings.share() - 0.09993) < 6e-6);
    QCOMPARE(source->devices()[0].interval, 300.0);
}

void TestReplay::batchesAreRowsInOrderAndTheLastIsShort()
{
    Folder folder;
    QByteArray text("value,label\n");
    for (int i = 0; i < 120; ++i)
        text += QByteArray::number(i) + (i % 7 == 0 ? ",1\n" : ",0\n");
    OPEN(source, folder.write(u"a.csv"_s, text));
    QCOMPARE(source->batches(), std::uint64_t(3));
    const Readings readings = readBatches(*source, 0, 0, 5);
    QCOMPARE(readings.counts, (std::vector<int>{50, 50, 20, 0, 0}));
    for (std::size_t i = 0; i < 120; ++i) {
        QCOMPARE(readings.values[i], double(i));
        QCOMPARE(int(readings.labels[i]), i % 7 == 0 ? 1 : 0);
    }
    QCOMPARE(readBatches(*source, 0, ~0ull - 1, ~0ull).counts, std::vector<int>{0});
}

void TestReplay::longFormatMakesOneDevicePerName()
{
    ColumnMapping mapping;
    mapping.device = u"machine"_s;
    OPEN(source, QStringLiteral(FLEETGRAD_FIXTURES "/long.csv"), mapping);
    QCOMPARE(source->devices().size(), std::size_t(2));
    QCOMPARE(source->devices()[0].name, u"oven-1"_s);
    QCOMPARE(source->devices()[1].name, u"oven, \"old\""_s);
    QCOMPARE(source->devices()[0].interval, 10.0);
    QCOMPARE(source->devices()[1].interval, 20.0);
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{20.5, 1, 20.75, 1.5, 21, 2}));
    QCOMPARE(readBatches(*source, 1, 0, 1).values, (std::vector<double>{180, 7, 181, 8}));
    QCOMPARE(readBatches(*source, 1, 0, 1).labels, (std::vector<std::int8_t>{0, 1}));
}

void TestReplay::mappingChoosesColumns()
{
    const ColumnMapping mapping{u"when"_s, u"broken"_s, {}, {u"b"_s, u"t"_s}};
    Folder folder;
    OPEN(source, folder.write(u"a.csv"_s, "when,a,b,broken,t\n0,x,1.5,0,7\n30,y,2.5,1,8\n60,z,-3e2,,9\n"),
         mapping);
    QCOMPARE(source->devices()[0].channels, (QStringList{u"b"_s, u"t"_s}));
    QCOMPARE(source->devices()[0].interval, 30.0);
    const Readings readings = readBatches(*source, 0, 0, 1);
    QCOMPARE(readings.values, (std::vector<double>{1.5, 7, 2.5, 8, -300, 9}));
    QCOMPARE(readings.labels, (std::vector<std::int8_t>{0, 1, -1}));
}

void TestReplay::sameNameInAFolderGetsANumber()
{
    Folder folder;
    folder.write(u"a.csv"_s, "device,value,label\nfan,1,0\npump,1,0\n");
    folder.write(u"b.csv"_s, "device,value,label\nfan,2,0\n");
    folder.write(u"c.csv"_s, "device,value,label\nfan,3,0\n");
    OPEN(source, folder.path());
    QStringList names;
    for (const DeviceInfo &device : source->devices())
        names += device.name;
    QCOMPARE(names, (QStringList{u"fan"_s, u"pump"_s, u"fan (2)"_s, u"fan (3)"_s}));
}

void TestReplay::ofAFolderOnlyTheChosenFilesAreRead()
{
    Folder folder;
    for (const QString &name : {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s})
        folder.write(name, "value,label\n1,0\n2,1\n");
    RunConfig config;
    config.source = SourceKind::Replay;
    config.replay.path = folder.path();
    config.replay.files = {u"c.csv"_s, u"a.csv"_s};
    const auto source = openSource(config);
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().text()));
    QStringList origins;
    for (const DeviceInfo &device : (*source)->devices())
        origins += device.origin;
    QCOMPARE(origins, (QStringList{u"a.csv"_s, u"c.csv"_s})); // in the order of a whole folder
}

void TestReplay::aChosenFileThatIsNotThereIsNamed()
{
    Folder folder;
    folder.write(u"a.csv"_s, "value,label\n1,0\n");
    RunConfig config;
    config.source = SourceKind::Replay;
    config.replay.path = folder.path();
    config.replay.files = {u"a.csv"_s, u"gone.csv"_s};
    const auto source = openSource(config);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::NotFound);
    QVERIFY2(source.error().text().contains(u"gone.csv"_s), qPrintable(source.error().text()));
}

void TestReplay::howMuchOfAFolderHasBeenReadIsTold()
{
    Folder folder;
    for (const QString &name : {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s, u"d.csv"_s})
        folder.write(name, "value,label\n1,0\n2,1\n");
    RunConfig config;
    config.source = SourceKind::Replay;
    config.replay.path = folder.path();
    std::vector<double> shares;
    QVERIFY(openSource(config, {}, [&shares](double share) { shares.push_back(share); }));
    QCOMPARE(shares, (std::vector<double>{0, 0.25, 0.5, 0.75}));
}

void TestReplay::windowsAreInclusive()
{
    Folder folder;
    folder.write(u"a.csv"_s, "timestamp,value\n2020-01-01 00:00:00,1\n2020-01-01 00:05:00,2\n"
                             "2020-01-01 00:10:00,3\n2020-01-01 00:15:00,4\n");
    folder.write(u"unknown.csv"_s, "timestamp,value\n2020-01-01 00:05:00,1\n");
    folder.write(u"combined_windows.json"_s,
                 R"({"a.csv": [["2020-01-01 00:05:00.000000", "2020-01-01 00:10:00.000000"]]})");
    OPEN(source, folder.path());
    QCOMPARE(readBatches(*source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 1, 1, 0}));
    QCOMPARE(readBatches(*source, 1, 0, 1).labels, (std::vector<std::int8_t>{-1}));
    QCOMPARE(source->remarks().size(), 1);
    QVERIFY(source->remarks()[0].startsWith(u"unknown.csv: no labels"_s));
}

void TestReplay::windowsOfAFileInAFolderOfTheBenchmark()
{
    Folder folder;
    folder.write(u"a.csv"_s, "timestamp,value\n2020-01-01 00:00:00,1\n2020-01-01 00:05:00,2\n");
    folder.write(
        u"combined_windows.json"_s,
        R"({"realTweets/a.csv": [["2020-01-01 00:05:00", "2020-01-01 00:06:00"]], "realTweets/b.csv": []})");
    OPEN(source, folder.path());
    QCOMPARE(readBatches(*source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 1}));
}

void TestReplay::intervalIsTheMedianStep_data()
{
    QTest::addColumn<QByteArray>("times");
    QTest::addColumn<double>("interval");
    QTest::newRow("a gap does not matter") << QByteArray("0 10 20 86400 86410") << 10.0;
    QTest::newRow("milliseconds") << QByteArray("1700000000000 1700000000250 1700000000500") << 0.25;
    QTest::newRow("ISO 8601 with T, fraction and zone")
        << QByteArray("2024-02-29T23:59:59.5Z 2024-03-01T00:00:00.5Z 2024-03-01T02:00:01.5+02:00") << 1.0;
    QTest::newRow("dates") << QByteArray("2024-02-28 2024-02-29 2024-03-01") << 86400.0;
    QTest::newRow("equal stamps alone") << QByteArray("5 5 5") << 60.0;
}

void TestReplay::intervalIsTheMedianStep()
{
    QFETCH(QByteArray, times);
    QFETCH(double, interval);
    QByteArray text("Timestamp,value,label\n");
    for (const QByteArray &time : times.split(' '))
        text += time + ",1,0\n";
    Folder folder;
    OPEN(source, folder.write(u"a.csv"_s, text));
    QVERIFY(std::abs(source->devices()[0].interval - interval) < 1e-6 * interval);
}

void TestReplay::otherFilesOfAFolderAreIgnored()
{
    Folder folder;
    folder.write(u"b.CSV"_s, "value,label\n1,0\n");
    folder.write(u"a.csv"_s, "value,label\n1,0\n");
    folder.write(u"README.md"_s, "text");
    folder.write(u"notes.json"_s, "{");
    folder.write(u".hidden.csv"_s, "nonsense");
    QVERIFY(QDir(folder.path()).mkdir(u"folder.csv"_s));
    QVERIFY(QFile::link(folder.path(), folder.path(u"circle.csv"_s)));
    OPEN(source, folder.path());
    QCOMPARE(source->devices().size(), std::size_t(2));
    QCOMPARE(source->devices()[0].name, u"a"_s);
    QVERIFY(source->remarks().isEmpty());
}

void TestReplay::aBadFileDoesNotStopTheOthers()
{
    Folder folder;
    folder.write(u"bad.csv"_s, "");
    folder.write(u"good.csv"_s, "value,label\n1,0\n");
    OPEN(source, folder.path());
    QCOMPARE(source->devices().size(), std::size_t(1));
    QCOMPARE(source->remarks().size(), 1);
    QVERIFY(source->remarks()[0].contains(u"bad.csv: The file is empty"_s));
    QVERIFY(source->remarks()[0].endsWith(u"The file is left out."_s));
}

void TestReplay::aFolderOfBadFilesIsAnError()
{
    Folder folder;
    folder.write(u"a.csv"_s, "");
    folder.write(u"b.csv"_s, "value\n");
    const auto source = opened(folder.path());
    QVERIFY(!source);
    QCOMPARE(source.error().place, folder.path(u"a.csv"_s));
}

void TestReplay::readingStopsWhenItIsToldTo()
{
    std::stop_source stop;
    const auto config = replayOf(QStringLiteral(FLEETGRAD_DATA "/smd"));
    QVERIFY(openSource(config, stop.get_token()));
    stop.request_stop();
    const auto stopped = openSource(config, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
