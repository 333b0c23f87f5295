// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "../../python.h"

#include <store/modelfile.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <limits>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::store;

namespace {

ModelFile sample()
{
    ModelFile file;
    file.kind = QStringLiteral("global");
    file.device = QString::fromUtf8("pump \"7\" \\ \u00dc");
    file.version = 12;
    file.batch = (std::uint64_t(1) << 62) + 1;
    file.method = QStringLiteral("sound");
    file.featureNames = QStringList{QStringLiteral("a.up"), QStringLiteral("a,b \"down\"")};
    file.model = {{0.1F, -0.0F}, -std::numeric_limits<float>::max()};
    file.learningRate = 0.1 + 0.2;
    file.claimedAccuracy = 0.98;
    file.samples = 345;
    file.run = QStringLiteral("night.fleetrun");
    file.lineage = {
        9, {{QStringLiteral("global"), 11}, {QStringLiteral("local"), 3}}, 7, QStringLiteral("ab12")};
    ModelMeasurement measured;
    measured.on = QStringLiteral("hold_out");
    measured.fromBatch = 3;
    measured.toBatch = 5;
    measured.labelled = 250;
    measured.accuracy = 0.75;
    measured.logLoss = 0.5; // PR-AUC stays NaN
    file.measured = {measured};
    file.note = QString::fromUtf8("good\nat night \u2713");
    return file;
}

/// A safetensors file of that header and these bytes.
QByteArray safetensors(const QByteArray &header, const QByteArray &data)
{
    QByteArray length(8, '\0');
    qToLittleEndian(quint64(header.size()), length.data());
    return length + header + data;
}

const QByteArray metadata =
    QByteArray("'__metadata__':{'schema':'fleetgrad.model.v1','kind':'global','device':'',"
               "'version':'3','batch':'60','method':'sound','run':'x','samples':'50',"
               "'learning_rate':'0.05','claimed_accuracy':'null',"
               "'feature_names':'[\\\"a\\\",\\\"b\\\"]'}")
        .replace('\'', '"');
const QByteArray tensors = QByteArray("'weights':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},"
                                      "'bias':{'dtype':'F32','shape':[1],'data_offsets':[8,12]}")
                               .replace('\'', '"');
/// 0.25, -2 and -4 as IEEE 754 says, little endian.
const QByteArray numbers = QByteArray::fromHex("0000803e"
                                               "000000c0"
                                               "000080c0");

QByteArray header(const QByteArray &before = {}, const QByteArray &after = {})
{
    const QByteArray whole = '{' + metadata + ',' + tensors + '}';
    return before.isEmpty() ? whole : QByteArray(whole).replace(before, after);
}

} // namespace

class TestModelFormats : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), qint64(bytes.size()));
    }
    Expected<ModelFile> readOf(const QByteArray &bytes, const char *name = "some.safetensors")
    {
        write(path(name), bytes);
        return readModelFile(path(name));
    }

private Q_SLOTS:
    void everyFormatGivesTheModelBack_data();
    void everyFormatGivesTheModelBack();
    void anOlderFileIsReadWithoutItsHistory();
    void theNameSaysTheFormatUnlessOneIsNamed();
    void theContentSaysWhatItIs();
    void safetensorsAreReadAsTheirBytesSay();
    void doublesAndHalvesAreRead();
    void aHostileSafetensorsFileIsRefused_data();
    void aHostileSafetensorsFileIsRefused();
    void everyTruncatedFileIsRefused();
    void wrongHistoryIsRefused_data();
    void wrongHistoryIsRefused();
    void theirOwnLibraryReadsAndWritesTheSame();
    void writtenJsonFitsTheSchema();
};

void TestModelFormats::everyFormatGivesTheModelBack_data()
{
    QTest::addColumn<QString>("name");
    for (const ModelFormatInfo &format : modelFormats())
        QTest::newRow(qPrintable(format.name)) << QString(QStringLiteral("model.") + format.suffix);
}

void TestModelFormats::everyFormatGivesTheModelBack()
{
    QFETCH(const QString, name);
    const QString file = m_folder.filePath(name);
    const auto written = writeModelFile(file, sample());
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
    const auto read = readModelFile(file);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == sample());
    QVERIFY(std::signbit(read->model.weights[1]));
    ModelFile bare = sample();
    bare.lineage = {};
    bare.measured.clear();
    bare.note.clear();
    QVERIFY(writeModelFile(file, bare).has_value());
    QVERIFY(readModelFile(file).value() == bare);
}

void TestModelFormats::anOlderFileIsReadWithoutItsHistory()
{
    const auto read = readOf(R"({"schema": "fleetgrad.model.v1", "kind": "global", "device": "", "version": 3,
"batch": 60, "method": "sound", "run": "x", "samples": 50, "learning_rate": 0.05, "claimed_accuracy": null,
"feature_names": ["a", "b"], "weights": [0.25, -2], "bias": -4})",
                             "old.json");
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(read->lineage == ModelLineage());
    QVERIFY(read->measured.empty());
    QVERIFY(read->note.isEmpty());
}

void TestModelFormats::theNameSaysTheFormatUnlessOneIsNamed()
{
    const auto begin = [this](const char *name) {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(writeModelFile(path("by.SAFETENSORS"), sample()).has_value());
    QCOMPARE(begin("by.SAFETENSORS").mid(8, 1), QByteArray("{"));
    QVERIFY(begin("by.SAFETENSORS").contains("__metadata__"));
    QVERIFY(writeModelFile(path("nameless"), sample()).has_value());
    QVERIFY(begin("nameless").startsWith("{\n"));
    QVERIFY(writeModelFile(path("odd.bin"), sample(), QStringLiteral("safetensors")).has_value());
    QVERIFY(begin("odd.bin").contains("__metadata__"));

    const auto unknown = writeModelFile(path("model.xyz"), sample());
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().kind, ErrorKind::BadArgument);
    QVERIFY(unknown.error().sentence.contains(QStringLiteral(".safetensors")));
    QVERIFY(!QFile::exists(path("model.xyz")));
    const auto other = writeModelFile(path("model.json"), sample(), QStringLiteral("xml"));
    QVERIFY(!other.has_value());
    QVERIFY(other.error().text().contains(QStringLiteral("xml")));
}

void TestModelFormats::theContentSaysWhatItIs()
{
    QVERIFY(writeModelFile(path("a.safetensors"), sample()).has_value());
    QVERIFY(QFile::rename(path("a.safetensors"), path("a.json")));
    QVERIFY(readModelFile(path("a.json")).value() == sample());
    QVERIFY(writeModelFile(path("b.json"), sample()).has_value());
    QVERIFY(QFile::rename(path("b.json"), path("b.safetensors")));
    QVERIFY(readModelFile(path("b.safetensors")).value() == sample());
}

void TestModelFormats::safetensorsAreReadAsTheirBytesSay()
{
    const auto read = readOf(safetensors(header(), numbers));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->model.weights, (std::vector<float>{0.25F, -2.0F}));
    QCOMPARE(read->model.bias, -4.0F);
    QCOMPARE(read->version, 3U);
    QVERIFY(std::isnan(read->claimedAccuracy));
    QCOMPARE(read->featureNames, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    // Blanks behind the header, tensors in another order, and words of others in the metadata are allowed.
    const QByteArray turned = "{"
                              R"("bias":{"dtype":"F32","shape":[],"data_offsets":[0,4]},)"
                              R"("weights":{"dtype":"F32","shape":[2],"data_offsets":[4,12]},)" +
                              QByteArray(metadata).replace("\"run\"", "\"format\":\"pt\",\"run\"") + "}   ";
    const auto other = readOf(safetensors(turned, numbers.right(4) + numbers.left(8)));
    QVERIFY2(other.has_value(), other ? "" : qPrintable(other.error().text()));
    QVERIFY(other->model == read->model);
    QCOMPARE(other->featureNames, read->featureNames);
}

void TestModelFormats::doublesAndHalvesAreRead()
{
    const QByteArray mixed = '{' + metadata +
                             R"(,"weights":{"dtype":"F16","shape":[2],"data_offsets":[8,12]},)"
                             R"("bias":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}})";
    // -1.5 as a double; 2^-24, the smallest half, and -65504, the largest.
    const auto read = readOf(safetensors(mixed, QByteArray::fromHex("000000000000f8bf"
                                                                    "0100"
                                                                    "fffb")));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->model.bias, -1.5F);
    QCOMPARE(read->model.weights, (std::vector<float>{0x1p-24F, -65504.0F}));
    const auto infinite = readOf(safetensors(mixed, QByteArray::fromHex("000000000000f8bf"
                                                                        "007c"
                                                                        "fffb")));
    QVERIFY(!infinite.has_value());
    QVERIFY(infinite.error().sentence.contains(QStringLiteral("weights[0]")));
    const auto wide = readOf(safetensors(mixed, QByteArray::fromHex("ffffffffffffef7f"
                                                                    "0100"
                                                                    "fffb")));
    QVERIFY(!wide.has_value()); // 1.8e308 is no float
}

void TestModelFormats::aHostileSafetensorsFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &bytes, const char *word) {
        QTest::newRow(name) << bytes << QString::fromLatin1(word);
    };
    const auto with = [](const QByteArray &before, const QByteArray &after) {
        return safetensors(header(before, after), numbers);
    };
    row("empty", "", "cut off");
    row("seven bytes", QByteArray(7, '\1'), "cut off");
    row("no header", QByteArray(8, '\0'), "JSON object");
    row("length 2^63", QByteArray::fromHex("0000000000000080") + header(), "cut off");
    row("length of all ones", QByteArray(8, '\xff') + header(), "cut off");
    row("header of 2 MiB", safetensors('{' + QByteArray(2 << 20, ' ') + '}', {}), "1 MiB");
    row("header cut off", safetensors(header(), numbers).left(40), "cut off");
    row("bytes cut off", safetensors(header(), numbers).chopped(1), "bias.data_offsets");
    row("bytes too many", safetensors(header(), numbers + "12"), "end of the file");
    row("header of an array", safetensors("[1]", numbers), "JSON object");
    row("no JSON", safetensors("{weights}", numbers), "JSON object");
    row("blank before the brace", safetensors(' ' + header(), numbers), "JSON object");
    row("bad UTF-8", with("\"x\"", "\"\xff\""), "JSON object");
    row("deep nesting", safetensors("{\"a\":" + QByteArray(100000, '['), {}), "JSON object");
    row("deep but whole", safetensors("{\"a\":" + QByteArray(50000, '[') + QByteArray(50000, ']') + '}', {}),
        "JSON object");
    row("overlap", with("[8,12]", "[4,8]"), "overlaps");
    row("hole", safetensors(header("[8,12]", "[12,16]"), numbers + "1234"), "hole");
    row("hole at the begin",
        safetensors(header("[0,8]", "[4,12]").replace("[8,12]", "[12,16]"), numbers + "1234"), "hole");
    row("end before begin", with("[0,8]", "[8,0]"), "weights.data_offsets");
    row("offset behind the end", with("[8,12]", "[8,18446744073709551615]"), "bias.data_offsets");
    row("negative offset", with("[0,8]", "[-8,8]"), "weights.data_offsets[0]");
    row("three offsets", with("[0,8]", "[0,8,8]"), "weights.data_offsets");
    row("offsets of text", with("[0,8]", "\"0,8\""), "weights.data_offsets");
    row("shape too large", with("[2]", "[3]"), "weights.shape");
    row("shape that overflows", with("[2]", "[4611686018427387904]"), "weights.shape");
    row("shape of a matrix", with("[2]", "[2,1]"), "weights.shape");
    row("broken shape", with("[2]", "[2.5]"), "weights.shape[0]");
    row("two biases",
        safetensors(header("\"shape\":[1],\"data_offsets\":[8,12]", "\"shape\":[2],\"data_offsets\":[8,16]"),
                    numbers + numbers.left(4)),
        "bias.shape");
    row("duplicate tensor", with("{\"__meta", "{\"bias\":{},\"__meta"), "\"bias\"");
    row("duplicate key inside", with("\"shape\":[2]", "\"shape\":[2],\"shape\":[2]"), "weights.shape");
    row("duplicate in the metadata", with("\"run\":\"x\"", "\"run\":\"x\",\"run\":\"x\""),
        "__metadata__.run");
    row("other tensor", with("\"bias\"", "\"offset\""), "offset");
    row("no bias",
        safetensors('{' + metadata + R"(,"weights":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
                    numbers.left(8)),
        "\"bias\"");
    row("no metadata", safetensors('{' + tensors + '}', numbers), "__metadata__");
    row("metadata of a number", with("\"60\"", "60"), "__metadata__.batch");
    row("metadata that brings fields", with("\"60\"", "\"60, \\\"note\\\": \\\"x\\\"\""), "\"batch\"");
    row("integers", with("\"F32\",\"shape\":[2]", "\"I32\",\"shape\":[2]"), "I32");
    row("type missing", with("\"dtype\":\"F32\",\"shape\":[2]", "\"shape\":[2]"), "weights.dtype");
    row("NaN",
        safetensors(header(), QByteArray::fromHex("0000803e"
                                                  "0000c07f"
                                                  "000080c0")),
        "weights[1]");
    row("infinity",
        safetensors(header(), QByteArray::fromHex("0000803e"
                                                  "000000c0"
                                                  "0000807f")),
        "bias[0]");
    row("other schema", with("model.v1", "model.v2"), "fleetgrad.model.v2");
    row("more names than weights", with("\\\"b\\\"", "\\\"b\\\",\\\"c\\\""), "2 numbers for 3");
    row("names that are no array", with("[\\\"a\\\",\\\"b\\\"]", "7"), "feature_names");
    QByteArray many = "{\"a\":\"\"";
    for (int i = 0; i < 50'000; ++i)
        many += ",\"" + QByteArray::number(i) + "\":\"\"";
    row("too many tensors", safetensors(many + '}', {}), "1,000 fields");
    row("too many words", safetensors("{\"__metadata__\":" + many + "}}", {}), "__metadata__");
    row("nothing in it", safetensors("{}", {}), "missing");
}

void TestModelFormats::aHostileSafetensorsFileIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const auto read = readOf(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadFormat);
    QCOMPARE(read.error().place, path("some.safetensors"));
    QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
}

void TestModelFormats::everyTruncatedFileIsRefused()
{
    for (const ModelFormatInfo &format : modelFormats()) {
        const QString name = m_folder.filePath(QStringLiteral("whole.") + format.suffix);
        QVERIFY(writeModelFile(name, sample()).has_value());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll().trimmed(); // JSON ends with a line end that it does not need
        for (qsizetype size = 0; size < whole.size(); ++size) {
            write(name, whole.first(size));
            QVERIFY2(!readModelFile(name), qPrintable(QStringLiteral("%1, %2 bytes").arg(name).arg(size)));
        }
    }
    const QString folder = path("folder.safetensors");
    QVERIFY(QDir().mkpath(folder));
    const auto read = readModelFile(folder);
    QVERIFY(!read && read.error().sentence.contains(QStringLiteral("*.safetensors")));
}

void TestModelFormats::wrongHistoryIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *before, const char *after, const char *word) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(word);
    };
    row("lineage of a text", "\"lineage\": {", "\"lineage\": 3, \"old\": {", "\"lineage\"");
    row("round below zero", "\"round\": 9", "\"round\": -9", "lineage.round");
    row("parent of a number", "[{\"kind\"", "[3, {\"kind\"", "lineage.parents[0]");
    row("parent without a version", "\"version\": 11}", "\"number\": 11}", "lineage.parents[0].version");
    row("parent of another kind", "{\"kind\": \"local\"", "{\"kind\": \"lost\"", "lineage.parents[1].kind");
    row("duplicate key", "\"round\": 9", "\"round\": 9, \"round\": 9", "lineage.round");
    row("measured somewhere else", "hold_out", "moon", "measured[0].on");
    row("measured a text", "\"accuracy\": 0.75", "\"accuracy\": \"much\"", "measured[0].accuracy");
    row("measured negative counts", "\"labelled\": 250", "\"labelled\": -250", "measured[0].labelled");
    row("note of a number", "\"note\": \"good", "\"note\": 5, \"old\": \"good", "\"note\"");
}

void TestModelFormats::wrongHistoryIsRefused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, word);
    QVERIFY(writeModelFile(path("right.json"), sample()).has_value());
    QFile file(path("right.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY2(json.contains(before), json.constData());
    const auto read = readOf(json.replace(before, after), "wrong.json");
    QVERIFY(!read);
    QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
}

void TestModelFormats::theirOwnLibraryReadsAndWritesTheSame()
{
    const QString python = test::pythonWith(QStringLiteral("safetensors.numpy, numpy"));
    if (python.isEmpty())
        QSKIP("no Python has safetensors and numpy");
    QVERIFY(writeModelFile(path("ours.safetensors"), sample()).has_value());
    const QString script = QStringLiteral(R"(
import json, sys
import numpy
from safetensors import safe_open
from safetensors.numpy import save_file
with safe_open(sys.argv[1], framework="numpy") as file:
    assert sorted(file.keys()) == ["bias", "weights"], file.keys()
    weights, bias, metadata = file.get_tensor("weights"), file.get_tensor("bias"), file.metadata()
assert weights.dtype == numpy.float32 and weights.shape == (2,), weights
assert weights[0] == numpy.float32(0.1) and numpy.signbit(weights[1]) and weights[1] == 0, weights
assert bias.shape == (1,) and bias[0] == -numpy.finfo(numpy.float32).max, bias
assert json.loads(metadata["feature_names"]) == ["a.up", 'a,b "down"'], metadata
assert json.loads(metadata["lineage"])["round"] == 9, metadata
assert metadata["note"] == "good\nat night \u2713" and metadata["feature_schema"] == "fleetgrad.features.sound.v1"
save_file({"weights": weights, "bias": bias}, sys.argv[2], metadata=metadata)
)");
    const test::Outcome outcome = test::runPython(
        python, {QStringLiteral("-c"), script, path("ours.safetensors"), path("theirs.safetensors")});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
    const auto read = readModelFile(path("theirs.safetensors"));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == sample());
}

void TestModelFormats::writtenJsonFitsTheSchema()
{
    const QString python = test::pythonWith(QStringLiteral("jsonschema"));
    if (python.isEmpty())
        QSKIP("no Python has jsonschema");
    QVERIFY(writeModelFile(path("fits.json"), sample()).has_value());
    const QString script = QStringLiteral(R"(
import json, sys
import jsonschema
schema, model = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:3])
validator = jsonschema.Draft202012Validator(schema)
validator.check_schema(schema)
validator.validate(model)
model["weights"] = "many"
assert not validator.is_valid(model)
)");
    const test::Outcome outcome = test::runPython(
        python, {QStringLiteral("-c"), script, QStringLiteral(FLEETGRAD_SOURCE_DIR "/docs/model.schema.json"),
                 path("fits.json")});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());
}

QTEST_GUILESS_MAIN(TestModelFormats)
#include "tst_modelformats.moc"
