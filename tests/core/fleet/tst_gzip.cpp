// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <QTest>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace fleetgrad::fleet::test;

// Packed CSV files are read as if they were not; what is damaged or swells without end is refused.
class TestGzip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsThePlainFile();
    void packedFilesOfAFolderAreRead();
    void windowsOfAPackedFile();
    void membersInARowAreOneText();
    void damagedIsRefused_data();
    void damagedIsRefused();
    void whatSwellsBeyondReasonIsRefused();
    void bombThatIsOneLineIsRefusedAtItsLine();
};

static QByteArray packed(const QByteArray &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib");
    QByteArray bytes(qsizetype(deflateBound(&stream, uLong(text.size()))) + 32, Qt::Uninitialized);
    QByteArray source = text;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = uInt(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib");
    bytes.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return bytes;
}

static QByteArray numbered(int rows)
{
    QByteArray text("value,label\n");
    for (int row = 0; row < rows; ++row)
        text += QByteArray::number(row * 7919 % 10007) + (row % 10 ? ",0\n" : ",1\n");
    return text;
}

void TestGzip::readsAsThePlainFile()
{
    const QByteArray text = numbered(100'000); // several chunks, packed and unpacked
    Folder folder;
    const auto plain = openSource(replayOf(folder.write(u"a.csv"_s, text)));
    const auto small = openSource(replayOf(folder.write(u"b.csv.gz"_s, packed(text))));
    QVERIFY(plain);
    QVERIFY2(small, qPrintable(small ? QString() : small.error().text()));
    QCOMPARE((*small)->devices()[0].name, u"b"_s);
    QCOMPARE((*small)->devices()[0].origin, u"b.csv.gz"_s);
    QCOMPARE((*small)->devices()[0].readings, std::uint64_t(100'000));
    const Readings a = readBatches(**plain, 0, 0, 2000), b = readBatches(**small, 0, 0, 2000);
    QCOMPARE(a.values, b.values);
    QCOMPARE(a.labels, b.labels);
    QCOMPARE((*small)->remarks(), QStringList());
}

void TestGzip::packedFilesOfAFolderAreRead()
{
    Folder folder;
    folder.write(u"a.csv.gz"_s, packed("value,label\n1,0\n"));
    folder.write(u"b.csv"_s, "value,label\n2,0\n");
    folder.write(u"c.tsv.gz"_s, packed("value\tlabel\n3\t0\n"));
    folder.write(u"model.json.gz"_s, packed("{}"));
    const auto source = openSource(replayOf(folder.path()));
    QVERIFY(source);
    QCOMPARE((*source)->devices().size(), std::size_t(3));
    for (std::uint32_t device = 0; device < 3; ++device)
        QCOMPARE(readBatches(**source, device, 0, 1).values, std::vector<double>{device + 1.0});
}

void TestGzip::windowsOfAPackedFile()
{
    Folder folder;
    folder.write(u"a.csv.gz"_s, packed("timestamp,value\n2020-01-01 00:00:00,1\n2020-01-01 00:05:00,2\n"));
    folder.write(u"combined_windows.json"_s,
                 R"({"a.csv": [["2020-01-01 00:05:00", "2020-01-01 00:06:00"]]})");
    const auto source = openSource(replayOf(folder.path()));
    QVERIFY(source);
    QCOMPARE(readBatches(**source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 1}));
}

void TestGzip::membersInARowAreOneText()
{
    Folder folder;
    const auto source = openSource(replayOf(folder.write(
        u"a.csv.gz"_s, packed("value,label\n1,0\n2,") + packed("1\n") + packed("") + packed("3,0\n"))));
    QVERIFY2(source, qPrintable(source ? QString() : source.error().text()));
    QCOMPARE(readBatches(**source, 0, 0, 1).values, (std::vector<double>{1, 2, 3}));
    QCOMPARE(readBatches(**source, 0, 0, 1).labels, (std::vector<std::int8_t>{0, 1, 0}));
}

void TestGzip::damagedIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = packed(numbered(2000));
    QTest::newRow("ends early") << whole.left(whole.size() / 2);
    QTest::newRow("without its check sum") << whole.left(whole.size() - 4);
    QByteArray flipped = whole;
    flipped[whole.size() - 6] = char(flipped[whole.size() - 6] ^ 1); // in the check sum
    QTest::newRow("check sum of other text") << flipped;
    QTest::newRow("header alone") << whole.left(2);
    QTest::newRow("text after it") << whole + "value,label\n";
}

void TestGzip::damagedIsRefused()
{
    QFETCH(QByteArray, bytes);
    Folder folder;
    const QString path = folder.write(u"a.csv.gz"_s, bytes);
    const auto source = openSource(replayOf(path));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::BadFormat);
    QCOMPARE(source.error().place, path);
    QCOMPARE(source.error().sentence, u"The compressed file is damaged or ends early; get it again."_s);
}

void TestGzip::whatSwellsBeyondReasonIsRefused()
{
    Folder folder;
    const QByteArray text = "value,label\n" + QByteArray("1,0\n").repeated(8 << 20); // 32 MiB in 32 KiB
    const QString path = folder.write(u"a.csv.gz"_s, packed(text));
    const auto source = openSource(replayOf(path));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::TooLarge);
    QCOMPARE(source.error().place, path);
    QVERIFY(source.error().sentence.contains(u"more than 200 times its size"_s));
}

void TestGzip::bombThatIsOneLineIsRefusedAtItsLine()
{
    Folder folder;
    const QString path =
        folder.write(u"a.csv.gz"_s, packed("value,label\n1,0\n" + QByteArray(64 << 20, '1')));
    const auto source = openSource(replayOf(path));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::TooLarge);
    QCOMPARE(source.error().place, QString(path % u":3"_s));
}

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"
