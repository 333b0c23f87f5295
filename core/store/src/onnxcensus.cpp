// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "onnxcensus.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace fleetgrad::store {

namespace {

using google::protobuf::internal::WireFormatLite;

/// The messages of onnx.proto; of Leaf none of the fields is a message.
enum class Part : unsigned char { Model, Graph, Node, Tensor, Value, Type, TypeTensor, Shape, Leaf };

struct Nested
{
    Part of;
    int field;
    Part part;
};
constexpr Nested nestedParts[] = {
    {Part::Model, 7, Part::Graph},     {Part::Model, 8, Part::Leaf},       {Part::Model, 14, Part::Leaf},
    {Part::Graph, 1, Part::Node},      {Part::Graph, 5, Part::Tensor},     {Part::Graph, 11, Part::Value},
    {Part::Graph, 12, Part::Value},    {Part::Node, 5, Part::Leaf},        {Part::Value, 2, Part::Type},
    {Part::Type, 1, Part::TypeTensor}, {Part::TypeTensor, 2, Part::Shape}, {Part::Shape, 1, Part::Leaf},
};
constexpr int tensorDims = 1;

class Census
{
public:
    explicit Census(const QByteArray &bytes)
        : m_input(reinterpret_cast<const std::uint8_t *>(bytes.constData()), int(bytes.size()))
    {
    }

    OnnxCensus take()
    {
        const bool isWhole = walk(Part::Model) && m_input.ConsumedEntireMessage();
        if (m_left < 0)
            return OnnxCensus::TooMany;
        return isWhole ? OnnxCensus::Fine : OnnxCensus::Broken;
    }

private:
    /// To the end of the part; false where it is broken, or nothing is left to count.
    bool walk(Part part)
    {
        while (const std::uint32_t tag = m_input.ReadTag()) {
            const int field = WireFormatLite::GetTagFieldNumber(tag);
            if (--m_left < 0)
                return false;
            if (WireFormatLite::GetTagWireType(tag) != WireFormatLite::WIRETYPE_LENGTH_DELIMITED) {
                if (!WireFormatLite::SkipField(&m_input, tag))
                    return false;
            } else if (!enter(part, field)) {
                return false;
            }
        }
        return true;
    }

    bool enter(Part part, int field)
    {
        int length = 0;
        if (!m_input.ReadVarintSizeAsInt(&length))
            return false;
        const auto nested = std::find_if(std::begin(nestedParts), std::end(nestedParts),
                                         [&](const Nested &n) { return n.of == part && n.field == field; });
        if (nested == std::end(nestedParts)) {
            if (!m_input.Skip(length))
                return false;
            if (part == Part::Tensor && field == tensorDims) // packed: each byte may be a number of eight
                m_left -= length;
            return m_left >= 0;
        }
        const auto limit = m_input.PushLimit(length);
        const bool isWhole = walk(nested->part) && m_input.ConsumedEntireMessage();
        m_input.PopLimit(limit);
        return isWhole;
    }

    google::protobuf::io::CodedInputStream m_input;
    qsizetype m_left = mostOnnxFields;
};

} // namespace

OnnxCensus takeOnnxCensus(const QByteArray &bytes)
{
    return Census(bytes).take();
}

} // namespace fleetgrad::store
