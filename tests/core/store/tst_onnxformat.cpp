// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "onnxbytes.h"

#include <store/modelfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::store;
using namespace Qt::Literals::StringLiterals;
namespace onnx = fleetgrad::test::onnx;

class TestOnnxFormat : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"model.onnx"_s); }
    static ModelFile sample()
    {
        ModelFile file;
        file.kind = u"local"_s;
        file.device = QString::fromUtf8("pump \"7\" \\ \u00dc");
        file.version = 4294967295U;
        file.batch = (std::uint64_t(1) << 62) + 1;
        file.method = u"sound"_s;
        file.featureNames = QStringList{u"a.up"_s, u"a,b.down"_s, u"c.band2"_s};
        file.model = {{0.1F, -0.0F, std::numeric_limits<float>::denorm_min()},
                      -std::numeric_limits<float>::max()};
        file.learningRate = 0.1 + 0.2;
        file.claimedAccuracy = 0.98;
        file.samples = 12'345'678'901;
        file.run = u"night.fleetrun"_s;
        file.note = QString::fromUtf8("before the repair \u2013 keep");
        file.lineage.configuration = QString(64, u'a');
        file.lineage.parents = {{u"local"_s, 7}};
        return file;
    }
    Expected<ModelFile> read(const QByteArray &bytes) const
    {
        QFile out(path());
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("The folder for temporary files can't be written.");
        out.close();
        return readModelFile(path());
    }
    static QByteArray written(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void modelComesBackEqual();
    void graphIsThatOfTheSpecification();
    void graphsOfOtherProgramsAreRead_data();
    void graphsOfOtherProgramsAreRead();
    void modelOfAnotherProgramHasNumberedFeatures();
    void anythingElseIsRefusedByName_data();
    void anythingElseIsRefusedByName();
    void aFileThatEndsTooEarlyIsRefusedWhereverItEnds();
    void manySmallPartsAreRefusedBeforeTheyTakeMemory_data();
    void manySmallPartsAreRefusedBeforeTheyTakeMemory();
};

void TestOnnxFormat::modelComesBackEqual()
{
    const ModelFile file = sample();
    QVERIFY(writeModelFile(path(), file).has_value());
    const auto back = readModelFile(path());
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text()));
    QVERIFY(*back == file);
    for (std::size_t i = 0; i < file.model.weights.size(); ++i)
        QCOMPARE(std::bit_cast<std::uint32_t>(back->model.weights[i]),
                 std::bit_cast<std::uint32_t>(file.model.weights[i]));
}

void TestOnnxFormat::graphIsThatOfTheSpecification()
{
    ModelFile file = sample();
    file.featureNames = QStringList{u"a"_s, u"b"_s};
    file.model = {{2, -0.5F}, 0.25F};
    QVERIFY(writeModelFile(path(), file).has_value());
    const QByteArray bytes = written(path());
    QVERIFY(bytes.startsWith(onnx::number(1, 8)));               // ir_version
    QVERIFY(bytes.contains(onnx::part(8, onnx::number(2, 13)))); // opset_import
    QVERIFY(bytes.contains(onnx::part(5, onnx::tensor("weights", {2, 1}, {2, -0.5F}))));
    QVERIFY(bytes.contains(onnx::part(5, onnx::tensor("bias", {1}, {0.25F}))));
    QVERIFY(bytes.contains(onnx::part(11, onnx::value("features", 2))));
    QVERIFY(bytes.contains(onnx::part(12, onnx::value("probability", 1))));
    for (const char *kind : {"MatMul", "Add", "Sigmoid"})
        QVERIFY2(bytes.contains(onnx::part(4, kind)), kind);
    QVERIFY(
        bytes.contains(onnx::part(14, onnx::part(1, "feature_names") + onnx::part(2, "[\"a\", \"b\"]"))) ||
        bytes.contains(onnx::part(14, onnx::part(1, "feature_names") + onnx::part(2, "[\"a\",\"b\"]"))));
    QVERIFY(bytes.contains(onnx::part(14, onnx::part(1, "kind") + onnx::part(2, "local"))));
}

void TestOnnxFormat::graphsOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, onnx::File file,
                        const std::function<void(onnx::File &)> &change = {}) {
        if (change)
            change(file);
        QTest::newRow(name) << file.bytes();
    };
    row("MatMul, Add, Sigmoid", onnx::linear());
    row("Gemm, Sigmoid", onnx::gemm());
    row("float_data", onnx::linear(), [](onnx::File &file) {
        file.tensors = {onnx::tensor("W", {2, 1}, {2, -0.5F}, onnx::floatData),
                        onnx::tensor("b", {1}, {0.25F}, onnx::floatData)};
    });
    row("float_data, a field each", onnx::linear(), [](onnx::File &file) {
        const auto one = [](float value) -> QByteArray {
            return onnx::varint(4 << 3 | 5) + onnx::floats({value});
        };
        file.tensors[0] = onnx::number(1, 2) + onnx::number(1, 1) + onnx::number(2, 1) + one(2) + one(-0.5F) +
                          onnx::part(8, "W");
    });
    row("bias first", onnx::linear(), [](onnx::File &file) {
        file.nodes[1] = onnx::node("Add", {"b", "xW"}, {"z"});
    });
    row("bias of another shape", onnx::linear(), [](onnx::File &file) {
        file.tensors[1] = onnx::tensor("b", {1, 1}, {0.25F});
    });
    row("tensors among the inputs", onnx::linear(), [](onnx::File &file) {
        file.inputs.push_back(onnx::value("W", 1));
        file.inputs.push_back(onnx::value("b", 1));
    });
    row("no shapes", onnx::linear(), [](onnx::File &file) {
        file.inputs = {onnx::part(1, "x")};
        file.outputs = {onnx::part(1, "p")};
    });
    row("domain spelt out", onnx::linear(), [](onnx::File &file) {
        file.nodes[2] = onnx::node("Sigmoid", {"z"}, {"p"}, onnx::part(7, "ai.onnx"));
    });
    row("later operators", onnx::linear(), [](onnx::File &file) { file.operatorSet = 21; });
    row("unknown fields", onnx::linear(), [](onnx::File &file) {
        file.moreOfGraph = onnx::part(10, "a remark");
        file.moreOfFile = onnx::part(26, "x") + onnx::number(999, 1);
    });
}

void TestOnnxFormat::graphsOfOtherProgramsAreRead()
{
    QFETCH(const QByteArray, bytes);
    const auto model = read(bytes);
    QVERIFY2(model.has_value(), model ? "" : qPrintable(model.error().text()));
    QCOMPARE(model->model.weights, (std::vector<float>{2, -0.5F}));
    QCOMPARE(model->model.bias, 0.25F);
}

void TestOnnxFormat::modelOfAnotherProgramHasNumberedFeatures()
{
    const auto model = read(onnx::gemm().bytes());
    QVERIFY(model.has_value());
    QCOMPARE(model->featureNames, (QStringList{u"feature 1"_s, u"feature 2"_s}));
    QCOMPARE(model->kind, u"global"_s);
    QVERIFY(std::isnan(model->claimedAccuracy));
}

void TestOnnxFormat::anythingElseIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *word, const std::function<void(onnx::File &)> &change,
                        onnx::File file = onnx::linear()) {
        change(file);
        QTest::newRow(name) << file.bytes() << QString::fromUtf8(word);
    };
    const auto nodes = [](std::vector<QByteArray> list) {
        return [list](onnx::File &file) { file.nodes = list; };
    };
    const auto weights = [](const QByteArray &tensor) {
        return [tensor](onnx::File &file) { file.tensors[0] = tensor; };
    };
    const float nan = std::numeric_limits<float>::quiet_NaN(),
                infinity = std::numeric_limits<float>::infinity();

    const auto raw = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << u"ONNX"_s;
    };
    const QByteArray begin = onnx::number(1, 8);
    raw("empty", {});
    raw("no graph", begin + onnx::part(8, onnx::number(2, 13)));
    raw("random bytes", QByteArray::fromHex("0808ff8812fe0a0d"));
    raw("part longer than the file", begin + onnx::varint(7 << 3 | 2) + onnx::varint(0x7fffffff));
    raw("part of 2^63 bytes", begin + onnx::varint(7 << 3 | 2) + onnx::varint(quint64(1) << 63));
    raw("groups in groups", begin + onnx::varint(30 << 3 | 3).repeated(50'000));

    row("unknown operator", "“Relu”",
        nodes({onnx::node("MatMul", {"x", "W"}, {"y"}), onnx::node("Relu", {"y"}, {"z"}),
               onnx::node("Sigmoid", {"z"}, {"p"})}));
    row("operator of another set", "ai.onnx.ml",
        nodes({onnx::node("LinearClassifier", {"x"}, {"p"}, onnx::part(7, "ai.onnx.ml"))}));
    row("operator that only looks like one", "evil",
        nodes({onnx::node("MatMul", {"x", "W"}, {"y"}, onnx::part(7, "evil")),
               onnx::node("Sigmoid", {"y"}, {"p"})}));
    row("loop", "“Loop”", nodes({onnx::node("Loop", {"x"}, {"p"})}));
    row("no nodes", "“p”", nodes({}));
    row("no Sigmoid", "“p”",
        nodes({onnx::node("MatMul", {"x", "W"}, {"y"}), onnx::node("Add", {"y", "b"}, {"p"})}));
    row("Sigmoid first", "“Sigmoid”", nodes({onnx::node("Sigmoid", {"x"}, {"p"})}));
    row("two layers", "“MatMul”",
        nodes({onnx::node("MatMul", {"x", "W"}, {"y"}), onnx::node("Sigmoid", {"y"}, {"z"}),
               onnx::node("MatMul", {"z", "b"}, {"p"})}));
    row("circle", "“z”",
        nodes({onnx::node("MatMul", {"z", "W"}, {"y"}), onnx::node("Add", {"y", "b"}, {"z"}),
               onnx::node("Sigmoid", {"z"}, {"p"})}));
    row("circle of one", "“y”",
        nodes({onnx::node("MatMul", {"x", "W"}, {"y"}), onnx::node("Add", {"y", "b"}, {"y"}),
               onnx::node("Sigmoid", {"y"}, {"p"})}));
    row("unknown tensor", "“V”",
        nodes({onnx::node("MatMul", {"x", "V"}, {"y"}), onnx::node("Sigmoid", {"y"}, {"p"})}));
    row("result in the place of a tensor", "“W”",
        nodes({onnx::node("MatMul", {"x", "W"}, {"W"}), onnx::node("Sigmoid", {"W"}, {"p"})}));
    row("two results", "2 out",
        nodes({onnx::node("MatMul", {"x", "W"}, {"y", "y2"}), onnx::node("Sigmoid", {"y"}, {"p"})}));
    row("one input less", "1 in",
        nodes({onnx::node("MatMul", {"x"}, {"y"}), onnx::node("Sigmoid", {"y"}, {"p"})}));
    row("another output", "“y”", [](onnx::File &file) { file.outputs = {onnx::value("y", 1)}; });
    row("two outputs", "2 out", [](onnx::File &file) { file.outputs.push_back(onnx::value("z", 1)); });
    row("two inputs", "2 in", [](onnx::File &file) { file.inputs.push_back(onnx::value("y", 2)); });
    row("no input", "0 in", [](onnx::File &file) { file.inputs.clear(); });
    row("doubles in", "“x”", [](onnx::File &file) { file.inputs = {onnx::value("x", 2, 11)}; });
    row("three features in", "“x”", [](onnx::File &file) { file.inputs = {onnx::value("x", 3)}; });
    row("two columns out", "“p”", [](onnx::File &file) { file.outputs = {onnx::value("p", 2)}; });

    const auto gemmWith = [](const QByteArray &more) {
        return [more](onnx::File &file) { file.nodes[0] = onnx::node("Gemm", {"x", "W", "b"}, {"z"}, more); };
    };
    row("alpha", "alpha", gemmWith(onnx::factor("alpha", 2) + onnx::attribute("transB", 1)), onnx::gemm());
    row("beta", "beta", gemmWith(onnx::factor("beta", 0) + onnx::attribute("transB", 1)), onnx::gemm());
    row("transA", "transA", gemmWith(onnx::attribute("transA", 1) + onnx::attribute("transB", 1)),
        onnx::gemm());
    row("Gemm not transposed", "[1, 2]", gemmWith({}), onnx::gemm());
    row("unknown attribute", "axis",
        nodes({onnx::node("MatMul", {"x", "W"}, {"y"}),
               onnx::node("Sigmoid", {"y"}, {"p"}, onnx::attribute("axis", 1))}));

    row("more weights than features", "262144",
        weights(onnx::tensor("W", {1 << 20, 1}, std::vector<float>(1 << 20, 1.0F))));
    row("NaN", "finite", weights(onnx::tensor("W", {2, 1}, {2, nan})));
    row("infinite", "finite", weights(onnx::tensor("W", {2, 1}, {-infinity, 1}, onnx::floatData)));
    row("infinite bias", "“b”",
        [&](onnx::File &file) { file.tensors[1] = onnx::tensor("b", {1}, {infinity}); });
    row("doubles", "float32", weights(onnx::tensor("W", {2, 1}, {2, 1, 0, 0}, onnx::rawData, 11)));
    row("other shape", "[2, 2]", weights(onnx::tensor("W", {2, 2}, {1, 2, 3, 4})));
    row("one dimension", "[2]", weights(onnx::tensor("W", {2}, {1, 2})));
    row("many dimensions", "…", weights(onnx::tensor("W", {1, 1, 1, 1, 1, 2}, {1, 2})));
    row("two biases", "“b”", [](onnx::File &file) { file.tensors[1] = onnx::tensor("b", {2}, {1, 2}); });
    row("huge", "“W”", weights(onnx::tensor("W", {std::numeric_limits<qint64>::max(), 1}, {1, 2})));
    row("negative", "“W”", weights(onnx::tensor("W", {-2, 1}, {1, 2})));
    row("nothing", "“W”", weights(onnx::tensor("W", {0, 1}, {})));
    row("fewer numbers", "“W”", weights(onnx::tensor("W", {3, 1}, {1, 2})));
    row("more numbers", "“W”", weights(onnx::tensor("W", {1, 1}, {1, 2})));
    row("part of a number", "“W”",
        weights(onnx::tensor("W", {2, 1}, {}) + onnx::part(9, QByteArray(9, 'x'))));
    row("numbers twice", "“W”",
        weights(onnx::tensor("W", {2, 1}, {1, 2}) + onnx::part(onnx::floatData, onnx::floats({3, 4}))));
    row("numbers elsewhere", "another file",
        weights(onnx::number(1, 2) + onnx::number(1, 1) + onnx::number(2, 1) + onnx::part(8, "W") +
                onnx::part(13, onnx::part(1, "location") + onnx::part(2, "/etc/passwd")) +
                onnx::number(14, 1)));
    row("tensor twice", "“b”", [](onnx::File &file) { file.tensors.push_back(file.tensors[1]); });
    row("sparse tensors", "sparse", [](onnx::File &file) { file.moreOfGraph = onnx::part(15, "x"); });
    row("functions", "functions", [](onnx::File &file) { file.moreOfFile = onnx::part(25, "x"); });
    row("training", "training", [](onnx::File &file) { file.moreOfFile = onnx::part(20, "x"); });
    row("old operators", "6", [](onnx::File &file) { file.operatorSet = 6; });

    const auto entry = [](const char *key, const char *value) {
        return onnx::part(14, onnx::part(1, key) + onnx::part(2, value));
    };
    row("entry twice", "schema",
        [&](onnx::File &file) { file.moreOfFile = entry("schema", "a") + entry("schema", "b"); });
    row("large metadata", "2 MiB", [&](onnx::File &file) {
        file.moreOfFile = entry("schema", "fleetgrad.model.v1") +
                          onnx::part(14, onnx::part(1, "note") + onnx::part(2, QByteArray(3 << 20, 'x')));
    });
    row("other schema", "fleetgrad.model.v9",
        [&](onnx::File &file) { file.moreOfFile = entry("schema", "fleetgrad.model.v9"); });
}

void TestOnnxFormat::anythingElseIsRefusedByName()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const auto model = read(bytes);
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().place, path());
    QVERIFY2(model.error().sentence.contains(word), qPrintable(model.error().text()));
    QVERIFY2(model.error().sentence.endsWith(u'.'), qPrintable(model.error().text()));
}

void TestOnnxFormat::aFileThatEndsTooEarlyIsRefusedWhereverItEnds()
{
    QVERIFY(writeModelFile(path(), sample()).has_value());
    const QByteArray bytes = written(path());
    QVERIFY(bytes.size() > 500);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto model = read(bytes.first(size));
        QVERIFY2(!model.has_value(), qPrintable(QString::number(size)));
        QVERIFY(!model.error().sentence.isEmpty());
    }
}

void TestOnnxFormat::manySmallPartsAreRefusedBeforeTheyTakeMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype nearlyAll = (16 << 20) - 64;
    const QByteArray begin = onnx::number(1, 8);
    const auto graphOf = [&](int field) -> QByteArray {
        return begin + onnx::part(7, QByteArray(onnx::part(field, {})).repeated(nearlyAll / 2));
    };
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("nodes", graphOf(1));
    row("tensors", graphOf(5));
    row("inputs", graphOf(11));
    row("metadata", begin + onnx::part(14, {}).repeated(nearlyAll / 2));
    row("graphs", begin + onnx::part(7, onnx::part(1, {})).repeated(nearlyAll / 4));
    row("dimensions", begin + onnx::part(7, onnx::part(5, onnx::part(1, QByteArray(nearlyAll, 1)))));
    row("names", begin + onnx::part(7, onnx::part(1, onnx::part(1, {}).repeated(nearlyAll / 2))));
    row("larger than 16 MiB", begin + onnx::part(99, QByteArray(16 << 20, 'x')));
}

void TestOnnxFormat::manySmallPartsAreRefusedBeforeTheyTakeMemory()
{
    QFETCH(const QByteArray, bytes);
    const auto model = read(bytes);
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().kind, ErrorKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestOnnxFormat)
#include "tst_onnxformat.moc"
