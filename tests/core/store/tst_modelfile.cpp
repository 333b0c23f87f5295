// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/modelfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace fleetgrad;
using namespace fleetgrad::store;

class TestModelFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static ModelFile sample()
    {
        ModelFile file;
        file.kind = QStringLiteral("local");
        file.device = QString::fromUtf8("pump \"7\" \\ \u00dc");
        file.version = 4294967295U;
        file.batch = (std::uint64_t(1) << 62) + 1;
        file.method = QStringLiteral("sound");
        file.featureNames = QStringList{QStringLiteral("a.up"), QStringLiteral("a,b.down"), QString()};
        file.model = {{0.1F, -0.0F, std::numeric_limits<float>::denorm_min()},
                      -std::numeric_limits<float>::max()};
        file.learningRate = 0.1 + 0.2;
        file.claimedAccuracy = 0.98;
        file.samples = -3;
        file.run = QStringLiteral("night.fleetrun");
        return file;
    }
    static QByteArray sampleJson()
    {
        return R"({"schema": "fleetgrad.model.v1", "kind": "global", "device": "", "version": 3, "batch": 60,
"method": "sound", "run": "x", "samples": 50, "learning_rate": 0.05, "claimed_accuracy": null,
"feature_names": ["a", "b"], "weights": [0.25, -2], "bias": -4})";
    }
    void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), qint64(bytes.size()));
    }

private Q_SLOTS:
    void modelComesBackEqual();
    void everyFloatComesBackWithTheSameBits();
    void readsWhatAPersonWrote();
    void badFileIsRefusedWithTheReason_data();
    void badFileIsRefusedWithTheReason();
    void tooLargeFileIsRefused();
    void absentFileAndFolderAreNamed();
    void modelThatIsNotFiniteIsNotWritten();
    void failedWriteLeavesTheOldFile();
};

void TestModelFile::modelComesBackEqual()
{
    const ModelFile file = sample();
    QVERIFY(writeModelFile(path("model.json"), file).has_value());
    const auto read = readModelFile(path("model.json"));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == file);
    QVERIFY(std::signbit(read->model.weights[1]));
}

void TestModelFile::everyFloatComesBackWithTheSameBits()
{
    std::mt19937 random(7);
    ModelFile file = sample();
    file.featureNames.clear();
    file.model.weights.clear();
    while (file.featureNames.size() < 100000) {
        const float weight = std::bit_cast<float>(std::uint32_t(random()));
        if (!std::isfinite(weight))
            continue;
        file.model.weights.push_back(weight);
        file.featureNames.append(QStringLiteral("f"));
    }
    QVERIFY(writeModelFile(path("floats.json"), file).has_value());
    const auto read = readModelFile(path("floats.json"));
    QVERIFY(read.has_value());
    for (std::size_t i = 0; i < file.model.weights.size(); ++i) {
        QCOMPARE(std::bit_cast<std::uint32_t>(read->model.weights[i]),
                 std::bit_cast<std::uint32_t>(file.model.weights[i]));
    }
}

void TestModelFile::readsWhatAPersonWrote()
{
    write(path("person.json"),
          "\xef\xbb\xbf" + sampleJson().replace("\n", "\r\n").replace("{", "{\"remark\": [1, {}], "));
    const auto read = readModelFile(path("person.json"));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->model.weights, (std::vector<float>{0.25F, -2.0F}));
    QCOMPARE(read->model.bias, -4.0F);
    QVERIFY(std::isnan(read->claimedAccuracy));
    QCOMPARE(read->featureNames, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestModelFile::badFileIsRefusedWithTheReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto changed = [](const char *before, const QByteArray &after) {
        return sampleJson().replace(before, after);
    };
    const auto row = [](const char *name, const QByteArray &json, const char *word) {
        QTest::newRow(name) << json << QString::fromLatin1(word);
    };
    row("empty", "", "JSON");
    row("text", "weights 1 2 3\n", "JSON");
    row("random bytes", QByteArray::fromHex("00ff8812fe0a0d"), "JSON");
    row("truncated", sampleJson().left(sampleJson().size() / 2), "JSON");
    row("last brace missing", sampleJson().chopped(1), "JSON");
    row("two objects", sampleJson() + sampleJson(), "JSON");
    row("NaN", changed("0.25", "NaN"), "JSON");
    row("overflow of double", changed("0.25", "1e999"), "JSON");
    row("bad UTF-8", changed("\"a\"", "\"\xff\""), "JSON");
    row("deep nesting", QByteArray(100000, '['), "JSON");
    row("deep but whole", QByteArray(50000, '[') + QByteArray(50000, ']'), "JSON");
    row("array", "[1, 2]", "object");
    row("number", "3", "object");
    row("other schema", changed("model.v1", "model.v2"), "fleetgrad.model.v2");
    row("schema missing", changed("\"schema\"", "\"scheme\""), "\"schema\"");
    row("overflow of float", changed("0.25", "1e300"), "weights[0]");
    row("text for a number", changed("-2", "\"-2\""), "weights[1]");
    row("null for a number", changed("-2", "null"), "weights[1]");
    row("text for the bias", changed("-4", "\"-4\""), "\"bias\"");
    row("number for weights", changed("[0.25, -2]", "7"), "\"weights\"");
    row("fewer weights", changed("[0.25, -2]", "[0.25]"), "1 numbers for 2");
    row("number for a name", changed("\"b\"", "5"), "feature_names[1]");
    row("duplicate key", changed("\"bias\"", "\"bias\": -3, \"bias\""), "\"bias\"");
    row("negative version", changed("\"version\": 3", "\"version\": -3"), "\"version\"");
    row("broken version", changed("\"version\": 3", "\"version\": 3.5"), "\"version\"");
    row("huge version", changed("\"version\": 3", "\"version\": 4294967296"), "\"version\"");
    row("unknown kind", changed("global", "galactic"), "\"kind\"");
    row("unknown method", changed("\"method\": \"sound\"", "\"method\": \"guess\""), "\"method\"");
    row("many names", changed("[\"a\", \"b\"]", "[" + QByteArray("\"\",").repeated(200'000) + "\"\"]"),
        "131,072");
    row("weights missing", changed("\"weights\"", "\"weight\""), "\"weights\"");
}

void TestModelFile::badFileIsRefusedWithTheReason()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    write(path("bad.json"), json);
    const auto read = readModelFile(path("bad.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadFormat);
    QCOMPARE(read.error().place, path("bad.json"));
    QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
}

void TestModelFile::tooLargeFileIsRefused()
{
    write(path("large.json"), sampleJson() + QByteArray(16 << 20, ' '));
    const auto read = readModelFile(path("large.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::TooLarge);
    QVERIFY(read.error().sentence.contains(QStringLiteral("16 MiB")));
}

void TestModelFile::absentFileAndFolderAreNamed()
{
    QCOMPARE(readModelFile(path("absent.json")).error().kind, ErrorKind::NotFound);
    QCOMPARE(readModelFile(m_folder.path()).error().kind, ErrorKind::BadFormat);
    const auto written = writeModelFile(path("no/such/folder/model.json"), sample());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NotWritable);
    QCOMPARE(written.error().place, path("no/such/folder/model.json"));
}

void TestModelFile::modelThatIsNotFiniteIsNotWritten()
{
    ModelFile file = sample();
    file.model.weights[1] = std::numeric_limits<float>::quiet_NaN();
    QCOMPARE(writeModelFile(path("nan.json"), file).error().kind, ErrorKind::BadArgument);
    file = sample();
    file.featureNames.removeLast();
    QCOMPARE(writeModelFile(path("nan.json"), file).error().kind, ErrorKind::BadArgument);
    QVERIFY(!QFile::exists(path("nan.json")));
}

void TestModelFile::failedWriteLeavesTheOldFile()
{
    QVERIFY(QDir().mkpath(path("folder.json"))); // a folder stands where the file should go
    QVERIFY(!writeModelFile(path("folder.json"), sample()));
    QVERIFY(QFileInfo(path("folder.json")).isDir());
    QVERIFY(writeModelFile(path("kept.json"), sample()).has_value());
    ModelFile bad = sample();
    bad.model.bias = std::numeric_limits<float>::infinity();
    QVERIFY(!writeModelFile(path("kept.json"), bad));
    QVERIFY(readModelFile(path("kept.json")).value() == sample());
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
