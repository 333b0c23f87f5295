// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "onnxbytes.h"

#include <store/modelfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <cstddef>
#include <ctime>
#include <limits>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::store;
namespace onnx = fleetgrad::test::onnx;

// The most expensive files that the bounds of safetensors and ONNX let through to a reader: all are refused,
// and the log says what that took. Nothing is asserted of time and memory: they are of the machine.
class ModelBoundsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();

private:
    QTemporaryDir m_folder;
};

namespace {

constexpr qsizetype mib = 1 << 20;

/// Of this process, in KiB; 0 where the system does not say it.
qint64 memory(const QByteArray &word)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(word))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

void forgetPeak()
{
#ifdef __GLIBC__
    malloc_trim(0); // what was freed would be used again, and not be seen
#endif
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

QByteArray little(quint64 number)
{
    const quint64 ordered = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&ordered), sizeof ordered};
}

/// `claimed`: the length that the file says its header has; 0: that it has.
QByteArray safetensors(const QByteArray &header, const QByteArray &numbers = {}, quint64 claimed = 0)
{
    return little(claimed > 0 ? claimed : quint64(header.size())) + header + numbers;
}

QByteArray tensors(qsizetype weights, const QByteArray &names = "[]")
{
    const QByteArray end = QByteArray::number(4 * weights);
    return R"({"__metadata__":{"schema":"fleetgrad.model.v1","kind":"global","feature_names":")" +
           QByteArray(names).replace('"', "\\\"") + R"("},"weights":{"dtype":"F32","shape":[)" +
           QByteArray::number(weights) + R"(],"data_offsets":[0,)" + end +
           R"(]},"bias":{"dtype":"F32","shape":[1],"data_offsets":[)" + end + ',' +
           QByteArray::number(4 * weights + 4) + "]}}";
}

QByteArray many(qsizetype bytes, const QByteArray &piece)
{
    return piece.repeated(bytes / piece.size());
}

/// A list of so many bytes of names.
QByteArray manyNames(qsizetype bytes)
{
    return '[' + many(bytes, "\"a\",") + "\"a\"]";
}

/// Messages in messages, each the field of the one around it.
QByteArray nested(int depth, int field, const QByteArray &inside)
{
    QByteArray bytes = inside;
    for (int level = 0; level < depth; ++level)
        bytes = onnx::part(field, bytes);
    return bytes;
}

QByteArray withGraph(const QByteArray &graph)
{
    return onnx::number(1, 8) + onnx::part(7, graph) + onnx::part(8, onnx::number(2, 13));
}

QByteArray numbersWithNaN(qsizetype bytes)
{
    QByteArray numbers(bytes, '\0');
    qToLittleEndian<float>(std::numeric_limits<float>::quiet_NaN(), numbers.data() + bytes - 4);
    return numbers;
}

onnx::File withWeights(const QByteArray &tensor)
{
    onnx::File file = onnx::linear();
    file.tensors[0] = tensor;
    return file;
}

void addSafetensors()
{
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << QStringLiteral("model.safetensors") << bytes;
    };
    row("safetensors: header of 100 MB claimed", safetensors(tensors(1), QByteArray(8, '\0'), 100'000'000));
    row("safetensors: header of 2^63 claimed", safetensors(tensors(1), {}, quint64(1) << 63));
    row("safetensors: header of 15 MiB", safetensors('{' + QByteArray(15 * mib, ' ') + '}'));
    row("safetensors: lists in lists", safetensors("{\"a\":" + QByteArray(mib - 8, '[')));
    row("safetensors: objects in objects", safetensors(many(mib - 8, "{\"a\":")));
    row("safetensors: many empty lists", safetensors("{\"a\":[" + many(mib - 64, "[],") + "[]]}"));
    row("safetensors: many fields", safetensors('{' + many(mib - 64, "\"a\":0,") + "\"b\":0}"));
    row("safetensors: many words",
        safetensors("{\"__metadata__\":{" + many(mib - 64, "\"a\":\"\",") + "\"b\":\"\"}}"));
    row("safetensors: a long word",
        safetensors("{\"__metadata__\":{\"schema\":\"" + QByteArray(mib - 64, 'a') + "\"}}"));
    row("safetensors: many offsets",
        safetensors("{\"weights\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[" +
                    many(mib - 128, "1,") + "1]}}"));
    row("safetensors: digits",
        safetensors("{\"weights\":{\"dtype\":\"F32\",\"shape\":[" + QByteArray(mib - 128, '9') + "]}}"));
    row("safetensors: many names", safetensors(tensors(1, manyNames(mib / 2)), QByteArray(8, '\0')));
    row("safetensors: 15 MiB that end with NaN",
        safetensors(tensors(15 * mib / 4), numbersWithNaN(15 * mib) + QByteArray(4, '\0')));
    row("safetensors: 15 MiB without names",
        safetensors(tensors(15 * mib / 4), QByteArray(15 * mib + 4, '\0')));
}

void addOnnx()
{
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << QStringLiteral("model.onnx") << bytes;
    };
    const QByteArray huge = onnx::varint(quint64(1) << 62);
    row("onnx: graph of 100 MB claimed",
        onnx::number(1, 8) + onnx::varint(7 << 3 | 2) + onnx::varint(100'000'000) + QByteArray(64, '\0'));
    row("onnx: graph of 2^62 claimed", onnx::number(1, 8) + onnx::varint(7 << 3 | 2) + huge);
    row("onnx: many nodes", withGraph(many(15 * mib, onnx::part(1, {}))));
    row("onnx: many tensors", withGraph(many(15 * mib, onnx::part(5, {}))));
    row("onnx: many attributes", withGraph(onnx::part(1, many(15 * mib, onnx::part(5, {})))));
    row("onnx: many inputs of a node", withGraph(onnx::part(1, many(15 * mib, onnx::part(1, {})))));
    row("onnx: many texts of metadata", onnx::linear().bytes() + many(15 * mib, onnx::part(14, {})));
    row("onnx: metadata of 15 MiB",
        onnx::linear().bytes() +
            onnx::part(14, onnx::part(1, "schema") + onnx::part(2, QByteArray(15 * mib, 'a'))));
    row("onnx: many operator sets", onnx::linear().bytes() + many(15 * mib, onnx::part(8, {})));
    row("onnx: graphs in graphs",
        withGraph(onnx::part(1, onnx::part(5, nested(2'000, 6, onnx::part(2, "graph"))))));
    row("onnx: groups in groups", onnx::number(1, 8) + QByteArray(mib, '\x23'));
    row("onnx: many sizes in a row",
        withWeights(onnx::part(1, QByteArray(15 * mib, '\1')) + onnx::number(2, 1) + onnx::part(8, "W"))
            .bytes());
    row("onnx: many sizes one by one",
        withWeights(many(15 * mib, onnx::number(1, 1)) + onnx::number(2, 1) + onnx::part(8, "W")).bytes());
    row("onnx: shape of 2^62", withWeights(onnx::tensor("W", {qint64(1) << 62, 1}, {1, 2})).bytes());
    row("onnx: 15 MiB that end with NaN",
        withWeights(onnx::number(1, 15 * mib / 4) + onnx::number(1, 1) + onnx::number(2, 1) +
                    onnx::part(8, "W") + onnx::part(9, numbersWithNaN(15 * mib)))
            .bytes());
    row("onnx: unknown fields", onnx::number(1, 8) + many(15 * mib, onnx::number(1000, 1)));
    const QByteArray whole = onnx::linear().bytes();
    for (const qsizetype size : {whole.size() / 4, whole.size() / 2, whole.size() - 1})
        QTest::addRow("onnx: cut at %d", int(size)) << QStringLiteral("model.onnx") << whole.first(size);
}

} // namespace

void ModelBoundsTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    addSafetensors();
    addOnnx();
}

void ModelBoundsTest::hostileFilesAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder.filePath(name);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }
    forgetPeak();
    const qint64 before = memory("VmRSS:");
    const std::clock_t begun = std::clock();
    const auto model = readModelFile(path);
    const double milliseconds = double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
    const double more = double(memory("VmHWM:") - before) / 1024;
    qInfo("%.1f ms, %.1f MiB: %s", milliseconds, more,
          model ? "read" : qPrintable(model.error().sentence.left(80)));
    QVERIFY(!model);
    QVERIFY(!model.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(ModelBoundsTest)
#include "tst_modelbounds.moc"
