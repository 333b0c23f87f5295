// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <initializer_list>
#include <vector>

// ONNX files made by hand, byte by byte, as the specifications of Protocol Buffers (encoding) and of ONNX
// (onnx.proto: the field numbers) say.

namespace fleetgrad::test::onnx {

inline QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += char(0x80 | (value & 0x7f));
    return bytes + char(value);
}
inline QByteArray number(int field, qint64 value)
{
    return varint(quint64(field) << 3) + varint(quint64(value));
}
inline QByteArray part(int field, const QByteArray &content)
{
    return varint(quint64(field) << 3 | 2) + varint(quint64(content.size())) + content;
}
inline QByteArray floats(const std::vector<float> &values)
{
    QByteArray bytes(qsizetype(values.size() * sizeof(float)), '\0');
    if (!values.empty())
        qToLittleEndian<float>(values.data(), qsizetype(values.size()), bytes.data());
    return bytes;
}

constexpr int floatData = 4, rawData = 9; // of TensorProto

inline QByteArray tensor(const QByteArray &name, std::initializer_list<qint64> shape,
                         const std::vector<float> &values, int where = rawData, int type = 1)
{
    QByteArray bytes;
    for (const qint64 size : shape)
        bytes += number(1, size);
    return bytes + number(2, type) + part(8, name) + part(where, floats(values));
}
inline QByteArray node(const QByteArray &kind, std::initializer_list<QByteArray> inputs,
                       std::initializer_list<QByteArray> outputs, const QByteArray &more = {})
{
    QByteArray bytes;
    for (const QByteArray &input : inputs)
        bytes += part(1, input);
    for (const QByteArray &output : outputs)
        bytes += part(2, output);
    return bytes + part(4, kind) + more;
}
inline QByteArray attribute(const QByteArray &name, qint64 value)
{
    return part(5, part(1, name) + number(3, value) + number(20, 2));
}
inline QByteArray factor(const QByteArray &name, float value)
{
    return part(5, part(1, name) + varint(2 << 3 | 5) + floats({value}) + number(20, 1));
}
/// A table of float32 numbers with so many columns.
inline QByteArray value(const QByteArray &name, qint64 columns, int type = 1)
{
    const QByteArray shape = part(1, part(2, "N")) + part(1, number(1, columns));
    return part(1, name) + part(2, part(1, number(1, type) + part(2, shape)));
}

/// A graph, and the file around it.
struct File
{
    std::vector<QByteArray> nodes, tensors, inputs, outputs;
    QByteArray moreOfGraph, moreOfFile;
    qint64 operatorSet = 13;

    QByteArray bytes() const
    {
        QByteArray graph;
        for (const QByteArray &one : nodes)
            graph += part(1, one);
        graph += part(2, "graph");
        for (const QByteArray &one : tensors)
            graph += part(5, one);
        for (const QByteArray &one : inputs)
            graph += part(11, one);
        for (const QByteArray &one : outputs)
            graph += part(12, one);
        return number(1, 8) + part(2, "somebody") + part(7, graph + moreOfGraph) +
               part(8, number(2, operatorSet)) + moreOfFile;
    }
};

/// sigmoid(2 a - 0.5 b + 0.25) through MatMul, Add and Sigmoid.
inline File linear()
{
    File file;
    file.nodes = {node("MatMul", {"x", "W"}, {"xW"}), node("Add", {"xW", "b"}, {"z"}),
                  node("Sigmoid", {"z"}, {"p"})};
    file.tensors = {tensor("W", {2, 1}, {2, -0.5F}), tensor("b", {1}, {0.25F})};
    file.inputs = {value("x", 2)};
    file.outputs = {value("p", 1)};
    return file;
}
/// The same through Gemm, with the weights in a row, as PyTorch writes a Linear.
inline File gemm()
{
    File file = linear();
    file.nodes = {
        node("Gemm", {"x", "W", "b"}, {"z"}, factor("alpha", 1) + factor("beta", 1) + attribute("transB", 1)),
        node("Sigmoid", {"z"}, {"p"})};
    file.tensors[0] = tensor("W", {1, 2}, {2, -0.5F});
    return file;
}

} // namespace fleetgrad::test::onnx
