// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "readings.h"

#include <QTest>

#include <cmath>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace fleetgrad;
using namespace fleetgrad::fleet;
using namespace fleetgrad::fleet::test;

// Files as people have them. What is readable gives these readings; what is not gives a sentence with its
// place.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data();
    void readable();
    void missingAndInfiniteValuesAreKeptAsMissingAndCounted();
    void rowsThatCannotBeReadAreLeftOutAndTheFirstIsNamed_data();
    void rowsThatCannotBeReadAreLeftOutAndTheFirstIsNamed();
    void refused_data();
    void refused();
    void mappedColumnThatIsNotThereIsNamedWithTheOthers();
    void lineThatNeverEndsIsRefusedUnread();
    void quotedRowThatNeverEndsIsRefused();
    void latin1HeaderIsReadAndSaid();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void pipeInAFolderIsLeftOutUnopened();
    void fileWithoutPermissionIsRefused();
    void linkInACircleIsRefused();
    void labelsThatAreNoJsonAreRefused_data();
    void labelsThatAreNoJsonAreRefused();
};

static Expected<std::unique_ptr<Source>> opened(const QString &path, const ColumnMapping &mapping = {})
{
    return openSource(replayOf(path, mapping));
}

/// A header and `good` rows "1,0".
static QByteArray rows(int good)
{
    return "value,label\n" + QByteArray("1,0\n").repeated(good);
}

void TestCsv::readable_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto add = [](const char *name, QByteArray text) { QTest::newRow(name) << text; };
    add("plain", "a,b,label\n1.5,-2,0\n2e3,4,1\n");
    add("CRLF", "a,b,label\r\n1.5,-2,0\r\n2e3,4,1\r\n");
    add("CR", "a,b,label\r1.5,-2,0\r2e3,4,1\r");
    add("mixed line ends", "a,b,label\r\n1.5,-2,0\r2e3,4,1\n");
    add("no final newline", "a,b,label\n1.5,-2,0\n2e3,4,1");
    add("blank lines", "\n\na,b,label\n\n1.5,-2,0\n  \n2e3,4,1\n\n");
    add("UTF-8 byte order mark", "\xEF\xBB\xBF"
                                 "a,b,label\n1.5,-2,0\n2e3,4,1\n");
    add("semicolons", "a;b;label\n1.5;-2;0\n2e3;4;1\n");
    add("tabs", "a\tb\tlabel\n1.5\t-2\t0\n2e3\t4\t1\n");
    add("quotes", "\"a\",\"b\",\"label\"\n\"1.5\",\"-2\",\"0\"\n2e3,4,\"1\"\n");
    add("spaces", "a , b, label\n 1.5 , -2,0\n2e3,\t4,1\n");
    add("plus signs", "a,b,label\n+1.5,-2,0\n+2e3,+4,1\n");
    add("labels as words", "a,b,label\n1.5,-2,normal\n2e3,4,Anomaly\n");
    add("labels as truth", "a,b,is_anomaly\n1.5,-2,False\n2e3,4,TRUE\n");
    add("labels as decimals", "a,b,Target\n1.5,-2,0.0\n2e3,4,1.0\n");
    add("class first", "class,a,b\n0,1.5,-2\n1,2e3,4\n");
}

void TestCsv::readable()
{
    QFETCH(QByteArray, text);
    Folder folder;
    const auto source = opened(folder.write(u"a.csv"_s, text));
    QVERIFY2(source, qPrintable(source ? QString() : source.error().text()));
    QCOMPARE((*source)->devices()[0].channels, (QStringList{u"a"_s, u"b"_s}));
    const Readings readings = readBatches(**source, 0, 0, 1);
    QCOMPARE(readings.values, (std::vector<double>{1.5, -2, 2000, 4}));
    QCOMPARE(readings.labels, (std::vector<std::int8_t>{0, 1}));
    QCOMPARE((*source)->remarks(), QStringList());
}

void TestCsv::missingAndInfiniteValuesAreKeptAsMissingAndCounted()
{
    const QByteArray text =
        "a,label\n1,0\n,0\nNaN,0\nnull,0\nNA,0\n-,0\ninf,0\n-Infinity,0\n1e999,1\n1e-999,\n";
    Folder folder;
    const auto source = opened(folder.write(u"a.csv"_s, text));
    QVERIFY(source);
    const Readings readings = readBatches(**source, 0, 0, 1);
    QCOMPARE(readings.values.size(), std::size_t(10));
    QCOMPARE(readings.values[0], 1.0);
    for (std::size_t i = 1; i < 9; ++i)
        QVERIFY(std::isnan(readings.values[i]));
    QCOMPARE(readings.values[9], 0.0);
    QCOMPARE(int(readings.labels[9]), -1);
    QCOMPARE((*source)->remarks(),
             (QStringList{u"a.csv: values missing: 5."_s,
                          u"a.csv: values infinite or too large for a number, taken as missing: 3."_s}));
}

void TestCsv::rowsThatCannotBeReadAreLeftOutAndTheFirstIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("remark");
    QTest::newRow("text in a number")
        << QByteArray(rows(30) + "twelve,0\nx,0\n")
        << u"a.csv:32:value: \"twelve\" is no number (rows left out in this file: 2 of 32)."_s;
    QTest::newRow("half a number")
        << QByteArray(rows(30) + "12mm,0\n")
        << u"a.csv:32:value: \"12mm\" is no number (rows left out in this file: 1 of 31)."_s;
    QTest::newRow("truncated last line")
        << QByteArray(rows(30) + "1")
        << u"a.csv:32: the row has 1 fields and the header 2 (rows left out in this file: 1 of 31)."_s;
    QTest::newRow("more fields")
        << QByteArray(rows(30) + "1,0,7\n")
        << u"a.csv:32: the row has 3 fields and the header 2 (rows left out in this file: 1 of 31)."_s;
    QTest::newRow("another label")
        << QByteArray(rows(30) + "1,2\n")
        << u"a.csv:32:label: \"2\" is no label (0 or 1, normal or anomaly, or empty) (rows left out in this file: 1 of 31)."_s;
    QTest::newRow("line ends in quotes count as lines")
        << QByteArray("value,label\n\"1\r\n\",0\r\n" + QByteArray("1,0\r\n").repeated(29) + "?!,0\r\n")
        << u"a.csv:33:value: \"?!\" is no number (rows left out in this file: 1 of 31)."_s;
    QTest::newRow("one row of two")
        << QByteArray(rows(1) + "x,0\n")
        << u"a.csv:3:value: \"x\" is no number (rows left out in this file: 1 of 2)."_s;
}

void TestCsv::rowsThatCannotBeReadAreLeftOutAndTheFirstIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, remark);
    Folder folder;
    const auto source = opened(folder.write(u"a.csv"_s, text));
    QVERIFY2(source, qPrintable(source ? QString() : source.error().text()));
    QCOMPARE((*source)->remarks(), QStringList{remark});
    const Readings readings = readBatches(**source, 0, 0, 1);
    for (const double value : readings.values)
        QCOMPARE(value, 1.0);
}

void TestCsv::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *name, const QByteArray &text, const char *place, const char *part,
                        ErrorKind kind = ErrorKind::BadFormat) {
        QTest::newRow(name) << text << kind << QString::fromUtf8(place) << QString::fromUtf8(part);
    };
    const auto utf16 = [](const char *text, bool mark, bool bigEndian) {
        QByteArray bytes(mark ? (bigEndian ? "\xFE\xFF" : "\xFF\xFE") : "");
        for (const char *c = text; *c; ++c)
            bytes += bigEndian ? QByteArray{QByteArray(1, '\0') + *c} : QByteArray{QByteArray(1, *c) + '\0'};
        return bytes;
    };
    add("empty", "", "", "The file is empty");
    add("blank lines only", "\n\r\n \n", "", "The file is empty");
    add("header only", "value,label\n", "", "no rows");
    add("numbers for names", "1.5,0\n2.5,0\n", ":1", "add a line of names");
    add("no column of values", "timestamp,label\n1,0\n", ":1", "no column of values beside timestamp, label");
    add("duplicate names", "a,b,a,label\n1,2,3,0\n", ":1:a", "rename one");
    add("text in over a tenth", rows(10) + "x,0\ny,0\n", ":12:value", "2 of 12 rows cannot be read");
    add("text alone", "value,label\nx,0\n", ":2:value", "\"x\" is no number");
    add("all rows too short", "a,b,c\n1,2\n3,4\n", ":2", "the row has 2 fields and the header 3");
    add("times that are none", "time,value\nnoon,1\n", ":2:time", "\"noon\" is no time");
    add("impossible date", "time,value\n2023-02-29 00:00:00,1\n", ":2:time", "is no time");
    add("decimal comma", "a;label\n1,5;0\n", ":2:a", "save the file with decimal points");
    add("UTF-16 with mark", utf16("value,label\n1,0\n", true, false), "", "UTF-16; save it as CSV in UTF-8");
    add("UTF-16 BE with mark", utf16("value,label\n1,0\n", true, true), "",
        "UTF-16; save it as CSV in UTF-8");
    add("UTF-16 without mark", utf16("value,label\n1,0\n", false, false), "",
        "UTF-16; save it as CSV in UTF-8");
    add("UTF-32", QByteArray("\xFF\xFE\0\0v\0\0\0", 8), "", "UTF-32");
    add("NUL bytes", rows(3) + QByteArray("1\0,0\n", 5), ":1", "NUL bytes");
    add("open quote", "value,label\n1,0\n\"1,0\n", ":3", "quotation mark");
    QByteArray wide("label");
    for (int i = 0; i <= learning::maxChannels; ++i)
        wide += ",c" + QByteArray::number(i);
    add("too many channels", wide + "\n", ":1", "513 columns of values, and at most 512",
        ErrorKind::TooLarge);
}

void TestCsv::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, place);
    QFETCH(QString, part);
    Folder folder;
    const QString path = folder.write(u"a.csv"_s, text);
    const auto source = opened(path);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, kind);
    QCOMPARE(source.error().place, QString(path % place));
    QVERIFY2(source.error().sentence.contains(part), qPrintable(source.error().sentence));
    QVERIFY(source.error().sentence.endsWith(u'.'));
}

void TestCsv::mappedColumnThatIsNotThereIsNamedWithTheOthers()
{
    Folder folder;
    const QString path = folder.write(u"a.csv"_s, rows(1));
    for (const ColumnMapping &mapping :
         {ColumnMapping{u"x"_s, {}, {}, {}}, ColumnMapping{{}, u"x"_s, {}, {}},
          ColumnMapping{{}, {}, u"x"_s, {}}, ColumnMapping{{}, {}, {}, {u"value"_s, u"x"_s}}}) {
        const auto source = opened(path, mapping);
        QVERIFY(!source);
        QCOMPARE(source.error().place, QString(path % u":1:x"_s));
        QCOMPARE(source.error().sentence, u"There is no column \"x\"; choose one of: value, label."_s);
    }
}

static qint64 bytesReadByThisProcess()
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = file.readLine(); // "rchar: 12345"
    return line.startsWith("rchar: ") ? line.mid(7).trimmed().toLongLong() : -1;
}

void TestCsv::lineThatNeverEndsIsRefusedUnread()
{
    Folder folder;
    const QString path = folder.write(u"long.csv"_s, "value,label\n1,0\n" + QByteArray(4 << 20, '1'));
    QVERIFY(QFile::resize(path, qint64(1) << 32)); // the rest is a hole
    const qint64 before = bytesReadByThisProcess();
    const auto source = opened(path);
    const qint64 read = bytesReadByThisProcess() - before;
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::TooLarge);
    QCOMPARE(source.error().place, QString(path % u":3"_s));
    QVERIFY(source.error().sentence.contains(u"longer than 1 MiB"_s));
    if (before >= 0)
        QVERIFY2(read < 3 << 20, qPrintable(QString::number(read)));
}

void TestCsv::quotedRowThatNeverEndsIsRefused()
{
    Folder folder;
    const QString path =
        folder.write(u"a.csv"_s, "value,label\n1,0\n\"1,0\n" + QByteArray("1,0\n").repeated(1 << 19));
    const auto source = opened(path);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::TooLarge);
    QCOMPARE(source.error().place, QString(path % u":3"_s));
}

void TestCsv::latin1HeaderIsReadAndSaid()
{
    Folder folder;
    const auto source = opened(folder.write(u"a.csv"_s, "temperature \xB0"
                                                        "C,label\n20,0\n"));
    QVERIFY(source);
    QCOMPARE((*source)->devices()[0].channels, QStringList{u"temperature \u00B0C"_s});
    QCOMPARE((*source)->remarks().size(), 1);
    QVERIFY((*source)->remarks()[0].contains(u"save the file in UTF-8"_s));
    const auto utf8 = opened(folder.write(u"b.csv"_s, "temperature \xC2\xB0"
                                                      "C,label\n20,0\n"));
    QVERIFY(utf8);
    QCOMPARE((*utf8)->devices()[0].channels, QStringList{u"temperature \u00B0C"_s});
    QCOMPARE((*utf8)->remarks(), QStringList());
}

void TestCsv::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("absent") << u"/nowhere/at/all.csv"_s << ErrorKind::NotFound;
    QTest::newRow("endless device") << u"/dev/zero"_s << ErrorKind::BadFormat;
    QTest::newRow("folder without CSV") << QStringLiteral(FLEETGRAD_SOURCE_DIR) << ErrorKind::NotFound;
}

void TestCsv::whatIsNoFileIsRefused()
{
    QFETCH(QString, path);
    QFETCH(ErrorKind, kind);
    const auto source = opened(path);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, kind);
    QCOMPARE(source.error().place, path);
}

void TestCsv::pipeInAFolderIsLeftOutUnopened()
{
    Folder folder;
    folder.write(u"b.csv"_s, rows(1));
    QCOMPARE(mkfifo(QFile::encodeName(folder.path(u"a.csv"_s)).constData(), 0600), 0);
    const auto source = opened(folder.path()); // to open the pipe would wait for a writer for ever
    QVERIFY(source);
    QCOMPARE((*source)->devices().size(), std::size_t(1));
    QCOMPARE((*source)->remarks().size(), 1);
    QVERIFY((*source)->remarks()[0].contains(u"a.csv: This is a device, a pipe or a socket"_s));
}

void TestCsv::fileWithoutPermissionIsRefused()
{
    Folder folder;
    const QString path = folder.write(u"a.csv"_s, rows(1));
    QFile::setPermissions(path, {});
    if (QFile probe(path); probe.open(QIODevice::ReadOnly))
        QSKIP("This user may read everything.");
    const auto source = opened(path);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::NotReadable);
    QVERIFY(source.error().sentence.contains(u"check its permissions"_s));
}

void TestCsv::linkInACircleIsRefused()
{
    Folder folder;
    const QString a = folder.path(u"a.csv"_s), b = folder.path(u"b.csv"_s);
    QVERIFY(QFile::link(a, b) && QFile::link(b, a));
    const auto source = opened(a);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::NotFound);
    QVERIFY(source.error().sentence.contains(u"in a circle"_s));
}

void TestCsv::labelsThatAreNoJsonAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("truncated") << QByteArray(R"({"a.csv": [)");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no pair") << QByteArray(R"({"a.csv": [["2020-01-01 00:00:00"]]})");
    QTest::newRow("no time") << QByteArray(R"({"a.csv": [["x", "y"]]})");
    QTest::newRow("end before begin") << QByteArray(R"({"a.csv": [["2020-01-02", "2020-01-01"]]})");
}

void TestCsv::labelsThatAreNoJsonAreRefused()
{
    QFETCH(QByteArray, json);
    Folder folder;
    folder.write(u"a.csv"_s, "timestamp,value\n2020-01-01,1\n");
    const QString path = folder.write(u"combined_windows.json"_s, json);
    const auto source = opened(folder.path());
    QVERIFY(!source);
    QVERIFY(source.error().place.startsWith(path));
    QVERIFY(source.error().sentence.contains(u"remove it"_s));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
