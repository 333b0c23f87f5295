// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace fleetgrad::fleet::test;

// The columns of files as the published data sets have them, with rows made by hand.
class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skab_data();
    void skab();
    void skabWithoutAnomalies();
    void yahooRealAndSynthetic();
    void yahooWithComponents();
    void yahooCollectionIsLeftOutOfItsFolder();
    void packetsOfEdgeIiot();
    void packetsOverMidnight();
    void packetsWithoutAnyTime();
    void dataSetOfAFolderIsSaidOnce();
    void rowNumbersAreNoReading();
    void timesInAColumnWithoutAName();
    void secondColumnOfTruthIsNoReading();
    void longFormatWithAMetric();
    void longFormatOfMappedColumns();
    void longFormatNeedsATime();
    void columnNamedSensorIsAReadingElsewhere();
    void wideFormatOfOneDevice();
    void wideFormatOfADeviceAColumn();
};

static Expected<std::unique_ptr<Source>> opened(const QString &path, const ColumnMapping &mapping = {})
{
    return openSource(replayOf(path, mapping));
}

#define OPEN(source, ...)                                                                                    \
    auto source##Opened = opened(__VA_ARGS__);                                                               \
    QVERIFY2(source##Opened, qPrintable(source##Opened ? QString() : source##Opened.error().text()));        \
    const auto source = std::move(*source##Opened)

static QString recognised(const char *set, int files = 1)
{
    return u"Files recognised as those of %1: %2."_s.arg(QLatin1String(set)).arg(files);
}

static const QByteArray skabValues = "Accelerometer1RMS;Accelerometer2RMS;Current;Pressure;Temperature;"
                                     "Thermocouple;Voltage;Volume Flow RateRMS";

void TestLayouts::skab_data()
{
    QTest::addColumn<QByteArray>("truth");
    QTest::newRow("today") << QByteArray("anomaly;changepoint");
    QTest::newRow("first edition") << QByteArray("is_anomaly;is_pa");
}

void TestLayouts::skab()
{
    QFETCH(QByteArray, truth);
    Folder folder;
    OPEN(source, folder.write(u"0.csv"_s, "datetime;" + skabValues + ';' + truth +
                                              "\n2020-03-09 10:14:33;0.1;0.2;1;-0.5;80;26;230;32;0.0;0.0\n"
                                              "2020-03-09 10:14:34;0.11;0.2;1;-0.5;80;26;230;32;1.0;1.0\n"
                                              "2020-03-09 10:14:35;0.12;0.2;1;-0.5;80;26;230;32;1.0;0.0\n"));
    const DeviceInfo &device = source->devices()[0];
    QCOMPARE(device.channels.size(), 8);
    QCOMPARE(device.channels[7], u"Volume Flow RateRMS"_s);
    QCOMPARE(device.interval, 1.0);
    const Readings readings = readBatches(*source, 0, 0, 1);
    QCOMPARE(readings.labels, (std::vector<std::int8_t>{0, 1, 1}));
    QCOMPARE(readings.values[16], 0.12);
    QCOMPARE(source->remarks(), QStringList{recognised("SKAB")});
}

void TestLayouts::skabWithoutAnomalies()
{
    Folder folder;
    OPEN(source,
         folder.write(u"anomaly-free.csv"_s,
                      "datetime;" + skabValues + "\n2020-02-08 13:30:47;0.2;0.3;2;0.4;91;27;239;123\n"));
    QCOMPARE(source->devices()[0].channels.size(), 8);
    QCOMPARE(source->time(0, 0), 1581168647.0);
    QVERIFY(source->remarks()[0].startsWith(u"anomaly-free.csv: no labels"_s));
}

void TestLayouts::yahooRealAndSynthetic()
{
    Folder folder;
    OPEN(source, folder.write(u"real_1.csv"_s, "timestamp,value,is_anomaly\n1,83,0\n2,605,0\n3,0,1\n"));
    QCOMPARE(source->devices()[0].channels, QStringList{u"value"_s});
    QCOMPARE(source->devices()[0].interval, 1.0);
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{83, 605, 0}));
    QCOMPARE(readBatches(*source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 0, 1}));
    QCOMPARE(source->remarks(), QStringList{recognised("Yahoo S5 A1/A2")});
}

void TestLayouts::yahooWithComponents()
{
    Folder folder;
    OPEN(source,
         folder.write(u"A4Benchmark-TS1.csv"_s,
                      "\"timestamps\",\"value\",\"anomaly\",\"changepoint\",\"trend\",\"noise\","
                      "\"seasonality1\",\"seasonality2\",\"seasonality3\"\n"
                      "1422237600,-47.5,0,0,-3,1.25,0,-45.75,0\n1422241200,12.25,1,0,-6,2.5,3,12.75,0\n"
                      "1422244800,-7.5,0,1,-9,1.5,0,0,0\n"));
    QCOMPARE(source->devices()[0].channels, QStringList{u"value"_s});
    QCOMPARE(source->devices()[0].interval, 3600.0);
    QCOMPARE(source->time(0, 2), 1422244800.0);
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{-47.5, 12.25, -7.5}));
    QCOMPARE(readBatches(*source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 1, 0}));
    QCOMPARE(source->remarks(), QStringList{recognised("Yahoo S5 A3/A4")});
}

void TestLayouts::yahooCollectionIsLeftOutOfItsFolder()
{
    const QByteArray one = "timestamps,value,anomaly,changepoint,trend,noise,seasonality1,seasonality2,"
                           "seasonality3\n1422237600,-47.5,0,0,-3,1.25,0,-45.75,0\n"
                           "1422241200,12.25,1,0,-6,2.5,3,12.75,0\n";
    Folder folder;
    folder.write(u"A3Benchmark-TS1.csv"_s, one);
    folder.write(u"A3Benchmark-TS2.csv"_s, one);
    const QString all =
        folder.write(u"A3Benchmark_all.csv"_s, "timestamps,A3Benchmark-TS1,A3Benchmark-TS2\n"
                                               "1422237600,-47.5,-47.5\n1422241200,12.25,12.25\n");
    OPEN(source, folder.path());
    QCOMPARE(int(source->devices().size()), 2);
    QCOMPARE(source->devices()[1].name, u"A3Benchmark-TS2"_s);
    QCOMPARE(source->remarks(),
             (QStringList{recognised("Yahoo S5 A3/A4", 2),
                          u"A3Benchmark_all.csv has the series of the files beside it once "
                          "more, without labels. It is left out."_s}));
    // By itself it is what it looks like.
    OPEN(wide, all);
    QCOMPARE(wide->devices()[0].channels, (QStringList{u"A3Benchmark-TS1"_s, u"A3Benchmark-TS2"_s}));
    QVERIFY(!wide->devices()[0].labelled);
}

static QStringList packetColumns()
{
    return u"frame.time,ip.src_host,ip.dst_host,arp.dst.proto_ipv4,arp.opcode,arp.hw.size,arp.src.proto_ipv4,"
           "icmp.checksum,icmp.seq_le,icmp.transmit_timestamp,icmp.unused,http.file_data,http.content_length,"
           "http.request.uri.query,http.request.method,http.referer,http.request.full_uri,http.request."
           "version,"
           "http.response,http.tls_port,tcp.ack,tcp.ack_raw,tcp.checksum,tcp.connection.fin,tcp.connection."
           "rst,"
           "tcp.connection.syn,tcp.connection.synack,tcp.dstport,tcp.flags,tcp.flags.ack,tcp.len,tcp.options,"
           "tcp.payload,tcp.seq,tcp.srcport,udp.port,udp.stream,udp.time_delta,dns.qry.name,dns.qry.name.len,"
           "dns.qry.qu,dns.qry.type,dns.retransmission,dns.retransmit_request,dns.retransmit_request_in,"
           "mqtt.conack.flags,mqtt.conflag.cleansess,mqtt.conflags,mqtt.hdrflags,mqtt.len,mqtt.msg_decoded_"
           "as,"
           "mqtt.msg,mqtt.msgtype,mqtt.proto_len,mqtt.protoname,mqtt.topic,mqtt.topic_len,mqtt.ver,mbtcp.len,"
           "mbtcp.trans_id,mbtcp.unit_id,Attack_label,Attack_type"_s.split(u',');
}

/// A packet of zeros, with these fields instead.
static QByteArray packet(const QHash<QString, QByteArray> &fields)
{
    QByteArrayList row;
    for (const QString &column : packetColumns())
        row += fields.value(column, column == u"Attack_type"_s ? "Normal" : "0.0");
    return row.join(',') + '\n';
}

static QByteArray packetHeader()
{
    return packetColumns().join(u',').toUtf8() + '\n';
}

void TestLayouts::packetsOfEdgeIiot()
{
    Folder folder;
    OPEN(source, folder.write(u"Temperature_and_Humidity.csv"_s,
                              packetHeader() +
                                  packet({{u"frame.time"_s, " 2021 11:44:10.081753000 "},
                                          {u"ip.src_host"_s, "192.168.0.128"},
                                          {u"tcp.len"_s, "41.0"},
                                          {u"mqtt.msg"_s, "32362e33"},
                                          {u"mqtt.topic"_s, "Temperature_and_Humidity"},
                                          {u"Attack_label"_s, "0"}}) +
                                  packet({{u"frame.time"_s, " 2021 11:44:10.581753000 "},
                                          {u"tcp.len"_s, "0x0000002a"}}) +
                                  packet({{u"frame.time"_s, "192.168.0.152"}, {u"tcp.len"_s, "oops"}}) +
                                  packet({{u"frame.time"_s, " 2021 11:44:11.081753000 "},
                                          {u"Attack_label"_s, "1"},
                                          {u"Attack_type"_s, "DDoS_TCP"}})));
    const DeviceInfo &device = source->devices()[0];
    QCOMPARE(device.name, u"Temperature_and_Humidity"_s);
    QCOMPARE(device.channels.size(), 39); // 63, less the 22 that the authors drop or encode, less the labels
    for (const auto &text :
         {u"frame.time"_s, u"mqtt.msg"_s, u"tcp.srcport"_s, u"Attack_label"_s, u"Attack_type"_s})
        QVERIFY(!device.channels.contains(text));
    const qsizetype length = device.channels.indexOf(u"tcp.len"_s);
    QVERIFY(length >= 0);
    const Readings readings = readBatches(*source, 0, 0, 1);
    QCOMPARE(readings.labels, (std::vector<std::int8_t>{0, 0, 0, 1}));
    QCOMPARE(readings.values[std::size_t(length)], 41.0);
    QCOMPARE(readings.values[std::size_t(39 + length)], 42.0); // tshark writes flags as 0x...
    QVERIFY(std::isnan(readings.values[std::size_t(2 * 39 + length)]));
    QVERIFY(std::abs(source->time(0, 0) - (1609459200 + 11 * 3600 + 44 * 60 + 10.081753)) < 1e-6);
    QCOMPARE(source->time(0, 2), source->time(0, 1));
    QCOMPARE(
        source->remarks(),
        (QStringList{recognised("Edge-IIoTset"),
                     u"Temperature_and_Humidity.csv: values that are text, taken as missing: 1."_s,
                     u"Temperature_and_Humidity.csv: rows without a readable time: 1; each has the time of "
                     "the row before."_s}));
}

void TestLayouts::packetsOverMidnight()
{
    Folder folder;
    QByteArray text = packetHeader();
    for (const char *time :
         {"23:59:58.5", "23:59:59.5", "00:00:00.5", "00:00:01.5", "23:59:59.5", "00:00:00.5"})
        text += packet({{u"frame.time"_s, QByteArray(" 2021 ") + time + ' '}});
    OPEN(source, folder.write(u"Modbus.csv"_s, text));
    const double start = source->time(0, 0);
    QCOMPARE(source->time(0, 2) - start, 2.0);
    QCOMPARE(source->time(0, 3) - start, 3.0);
    QCOMPARE(source->time(0, 5) - start, 86402.0); // a day later
}

void TestLayouts::packetsWithoutAnyTime()
{
    Folder folder;
    OPEN(source, folder.write(u"DDoS_UDP_Flood_attack.csv"_s,
                              packetHeader() + packet({{u"Attack_label"_s, "1"}}).repeated(5)));
    QCOMPARE(source->devices()[0].readings, std::uint64_t(5));
    QCOMPARE(source->devices()[0].interval, 60.0);
    QCOMPARE(source->time(0, 4), 240.0);
    QVERIFY(source->remarks()[1].contains(u"no row has a readable time"_s));
}

void TestLayouts::dataSetOfAFolderIsSaidOnce()
{
    Folder folder;
    for (int i = 1; i <= 3; ++i)
        folder.write(u"real_%1.csv"_s.arg(i), "timestamp,value,is_anomaly\n1,83,0\n2,605,1\n");
    folder.write(u"own.csv"_s, "value,label\n1,0\n");
    OPEN(source, folder.path());
    QCOMPARE(source->devices().size(), std::size_t(4));
    QCOMPARE(source->remarks(), QStringList{recognised("Yahoo S5 A1/A2", 3)});
}

void TestLayouts::rowNumbersAreNoReading()
{
    Folder folder;
    OPEN(source, folder.write(u"a.csv"_s, ",value,label\n0,1.5,0\n1,2.5,1\n"));
    QCOMPARE(source->devices()[0].channels, QStringList{u"value"_s});
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{1.5, 2.5}));
    QCOMPARE(source->time(0, 1), 60.0);
}

void TestLayouts::timesInAColumnWithoutAName()
{
    Folder folder;
    OPEN(source,
         folder.write(u"a.csv"_s, ",value,label\n2024-02-29 12:30:15,1.5,0\n2024-02-29 12:30:20,2,1\n"));
    QCOMPARE(source->devices()[0].channels, QStringList{u"value"_s});
    QCOMPARE(source->time(0, 1), 1709209820.0);
}

void TestLayouts::secondColumnOfTruthIsNoReading()
{
    Folder folder;
    OPEN(source,
         folder.write(u"a.csv"_s, "t,value,label,Attack_type,changepoint\n1,5,0,Normal,0\n2,6,1,XSS,1\n"));
    QCOMPARE(source->devices()[0].channels, QStringList{u"value"_s});
    QCOMPARE(readBatches(*source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 1}));
}

void TestLayouts::longFormatWithAMetric()
{
    Folder folder;
    OPEN(source, folder.write(u"a.csv"_s, "time,device,metric,value,label\n"
                                          "10,fan,speed,1,0\n10,fan,heat,20,0\n10,pump,flow,7,\n"
                                          "20,fan,heat,21,1\n20,fan,speed,2,0\n20,fan,heat,99,0\n"
                                          "30,fan,heat,22,0\n30,pump,flow,8,0\n"));
    QCOMPARE(source->devices().size(), std::size_t(2));
    QCOMPARE(source->devices()[0].channels, (QStringList{u"speed"_s, u"heat"_s}));
    QCOMPARE(source->devices()[1].channels, QStringList{u"flow"_s});
    const Readings fan = readBatches(*source, 0, 0, 1);
    QCOMPARE(std::vector<double>(fan.values.begin(), fan.values.begin() + 4),
             (std::vector<double>{1, 20, 2, 21}));
    QVERIFY(std::isnan(fan.values[4]));
    QCOMPARE(fan.values[5], 22.0);
    QCOMPARE(fan.labels, (std::vector<std::int8_t>{0, 1, 0}));
    QCOMPARE(readBatches(*source, 1, 0, 1).labels, (std::vector<std::int8_t>{-1, 0}));
    QCOMPARE(source->devices()[1].interval, 20.0);
    QCOMPARE(source->remarks(),
             QStringList{u"a.csv: values met twice for one time and channel: 1; the first is kept."_s});
}

void TestLayouts::longFormatOfMappedColumns()
{
    Folder folder;
    OPEN(source, folder.write(u"a.csv"_s, "when,tag,quality,v\n10,p,9,1\n10,q,9,2\n20,p,9,3\n20,q,9,4\n"),
         ColumnMapping{u"when"_s, {}, {}, {u"v"_s}, u"tag"_s});
    QCOMPARE(source->devices()[0].name, u"a"_s);
    QCOMPARE(source->devices()[0].channels, (QStringList{u"p"_s, u"q"_s}));
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{1, 2, 3, 4}));
}

void TestLayouts::longFormatNeedsATime()
{
    Folder folder;
    const QString path = folder.write(u"a.csv"_s, "tag,v\np,1\n");
    const auto source = opened(path, ColumnMapping{{}, {}, {}, {u"v"_s}, u"tag"_s});
    QVERIFY(!source);
    QCOMPARE(source.error().place, QString(path % u":1"_s));
    QVERIFY(source.error().sentence.contains(u"there is no column of times"_s));
}

void TestLayouts::columnNamedSensorIsAReadingElsewhere()
{
    Folder folder;
    OPEN(source, folder.write(u"a.csv"_s, "time,device,sensor,value,label\n10,fan,1,2,0\n"),
         ColumnMapping{{}, {}, {}, {u"sensor"_s, u"value"_s}});
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{1, 2}));
    OPEN(other, folder.write(u"b.csv"_s, "time,device,sensor,heat,label\n10,fan,1,2,0\n"));
    QCOMPARE(other->devices()[0].channels, (QStringList{u"sensor"_s, u"heat"_s}));
}

static const QByteArray wide = "time,oven-1,oven-2,label\n10,200,210,0\n20,201,,1\n30,202,212,0\n";

void TestLayouts::wideFormatOfOneDevice()
{
    Folder folder;
    OPEN(source, folder.write(u"ovens.csv"_s, wide));
    QCOMPARE(source->devices().size(), std::size_t(1));
    QCOMPARE(source->devices()[0].channels, (QStringList{u"oven-1"_s, u"oven-2"_s}));
}

void TestLayouts::wideFormatOfADeviceAColumn()
{
    ColumnMapping mapping;
    mapping.columnDevices = true;
    Folder folder;
    OPEN(source, folder.write(u"ovens.csv"_s, wide), mapping);
    QCOMPARE(source->devices().size(), std::size_t(2));
    QCOMPARE(source->devices()[0].name, u"oven-1"_s);
    QCOMPARE(source->devices()[1].name, u"oven-2"_s);
    QCOMPARE(source->devices()[1].channels, QStringList{u"value"_s});
    QCOMPARE(readBatches(*source, 0, 0, 1).values, (std::vector<double>{200, 201, 202}));
    const Readings second = readBatches(*source, 1, 0, 1);
    QVERIFY(std::isnan(second.values[1]));
    QCOMPARE(second.values[2], 212.0);
    QCOMPARE(second.labels, (std::vector<std::int8_t>{0, 1, 0}));
    QCOMPARE(source->time(1, 2), 30.0);
    OPEN(both, folder.write(u"b.csv"_s, "device,a,b,label\nfan,1,2,0\npump,3,4,0\n"), mapping);
    QCOMPARE(both->devices().size(), std::size_t(4));
    QCOMPARE(both->devices()[3].name, u"pump b"_s);
    QCOMPARE(readBatches(*both, 3, 0, 1).values, std::vector<double>{4});
}

QTEST_GUILESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
