// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "onnxgraph.h"

#include "onnxtensor.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fleetgrad::store {

namespace {

class OnnxGraph
{
    Q_DECLARE_TR_FUNCTIONS(OnnxGraph)
};

tl::unexpected<Error> unread(const QString &place, const QString &what)
{
    return failure(
        ErrorKind::BadFormat, place,
        OnnxGraph::tr("%1 This program reads linear models: from one input through MatMul and Add, or Gemm, "
                      "and then Sigmoid to one output. Export the linear model alone.")
            .arg(what));
}

tl::unexpected<Error> badNode(const onnx::NodeProto &node, const QString &place, const QString &why)
{
    return unread(place, OnnxGraph::tr("The operator “%1” %2.").arg(onnxName(node.op_type()), why));
}

/// Follows the values of a graph from its input through its nodes, which stand in their order: a value that
/// no earlier node has made is refused, and with it every circle.
class LinearGraph
{
public:
    LinearGraph(const onnx::GraphProto &graph, const QString &place) : m_graph(graph), m_place(place) {}

    Expected<learning::LinearModel> read()
    {
        if (m_graph.sparse_initializer_size() > 0)
            return unread(m_place, OnnxGraph::tr("The graph has sparse tensors."));
        for (const onnx::TensorProto &one : m_graph.initializer()) {
            if (!m_tensors.emplace(one.name(), &one).second)
                return badTensor(one, m_place, OnnxGraph::tr("is there twice"));
        }
        const auto inputs = freeInputs();
        if (inputs.size() != 1 || m_graph.output_size() != 1) {
            return unread(m_place,
                          OnnxGraph::tr("The graph has another number of inputs or outputs (%1 in, %2 out).")
                              .arg(inputs.size())
                              .arg(m_graph.output_size()));
        }
        const onnx::ValueInfoProto &input = *inputs.front();
        m_value = input.name();
        for (const onnx::NodeProto &node : m_graph.node()) {
            if (auto taken = take(node); !taken)
                return tl::make_unexpected(taken.error());
        }
        const onnx::ValueInfoProto &output = m_graph.output(0);
        if (m_step != Step::Sigmoid || output.name() != m_value)
            return unread(m_place, OnnxGraph::tr("The output “%1” is not the result of a Sigmoid.")
                                       .arg(onnxName(output.name())));
        if (auto checked = checkValue(input, std::int64_t(m_model.weights.size())); !checked)
            return tl::make_unexpected(checked.error());
        if (auto checked = checkValue(output, 1); !checked)
            return tl::make_unexpected(checked.error());
        return std::move(m_model);
    }

private:
    enum class Step : unsigned char { Features, Product, Sum, Sigmoid }; ///< what m_value is

    const onnx::TensorProto *tensor(const std::string &name) const
    {
        const auto found = m_tensors.find(name);
        return found == m_tensors.end() ? nullptr : found->second;
    }

    /// Before version 4 tensors stood among the inputs, too.
    std::vector<const onnx::ValueInfoProto *> freeInputs() const
    {
        std::vector<const onnx::ValueInfoProto *> inputs;
        for (const onnx::ValueInfoProto &input : m_graph.input()) {
            if (!tensor(input.name()))
                inputs.push_back(&input);
        }
        return inputs;
    }

    Expected<void> take(const onnx::NodeProto &node)
    {
        const std::string &kind = node.op_type();
        const bool isStandard =
            (node.domain().empty() || node.domain() == "ai.onnx") && node.overload().empty();
        if (!isStandard) {
            return badNode(node, m_place,
                           OnnxGraph::tr("is not of the standard set, but of “%1”")
                               .arg(onnxName(node.domain() + node.overload())));
        }
        if (kind != "MatMul" && kind != "Gemm" && kind != "Add" && kind != "Sigmoid")
            return badNode(node, m_place, OnnxGraph::tr("can't be read"));
        if (auto made = takeNames(node); !made)
            return made;
        auto taken = kind == "Sigmoid" ? takeSigmoid(node)
                     : kind == "Add"   ? takeAdd(node)
                                       : takeProduct(node);
        m_value = node.output(0);
        return taken;
    }

    Expected<void> takeNames(const onnx::NodeProto &node)
    {
        const int least = node.op_type() == "Sigmoid" ? 1 : 2;
        const int most = node.op_type() == "Gemm" ? 3 : least;
        if (node.output_size() != 1 || node.input_size() < least || node.input_size() > most) {
            return badNode(node, m_place,
                           OnnxGraph::tr("has another number of inputs or outputs (%1 in, %2 out)")
                               .arg(node.input_size())
                               .arg(node.output_size()));
        }
        const std::string &made = node.output(0);
        if (made.empty() || made == m_value || tensor(made))
            return badNode(node, m_place,
                           OnnxGraph::tr("makes “%1”, which is there already").arg(onnxName(made)));
        return {};
    }

    Expected<void> takeProduct(const onnx::NodeProto &node)
    {
        if (m_step != Step::Features)
            return outOfOrder(node);
        const auto transposed = isTransposed(node);
        if (!transposed)
            return tl::make_unexpected(transposed.error());
        if (node.input(0) != m_value)
            return unknownInput(node, node.input(0));
        const onnx::TensorProto *weights = tensor(node.input(1));
        if (!weights)
            return unknownInput(node, node.input(1));
        if (weights->dims_size() != 2 || weights->dims(*transposed ? 0 : 1) != 1 ||
            weights->dims(*transposed ? 1 : 0) < 1)
            return badShape(*weights, m_place,
                            *transposed ? QStringLiteral("[1, n]") : QStringLiteral("[n, 1]"));
        auto numbers = numbersOf(*weights, m_place);
        if (!numbers)
            return tl::make_unexpected(numbers.error());
        m_model.weights = *std::move(numbers);
        m_step = Step::Product;
        if (node.input_size() < 3 || node.input(2).empty())
            return {};
        return takeBias(node, node.input(2));
    }

    Expected<void> takeAdd(const onnx::NodeProto &node)
    {
        if (m_step != Step::Product)
            return outOfOrder(node);
        if (auto plain = refuseAttributes(node); !plain)
            return plain;
        if (node.input(0) == m_value)
            return takeBias(node, node.input(1));
        return node.input(1) == m_value ? takeBias(node, node.input(0)) : unknownInput(node, node.input(0));
    }

    Expected<void> takeSigmoid(const onnx::NodeProto &node)
    {
        if (m_step != Step::Product && m_step != Step::Sum)
            return outOfOrder(node);
        if (auto plain = refuseAttributes(node); !plain)
            return plain;
        if (node.input(0) != m_value)
            return unknownInput(node, node.input(0));
        m_step = Step::Sigmoid;
        return {};
    }

    Expected<void> takeBias(const onnx::NodeProto &node, const std::string &name)
    {
        const onnx::TensorProto *bias = tensor(name);
        if (!bias)
            return unknownInput(node, name);
        const auto isOne = [](std::int64_t size) { return size == 1; };
        if (bias->dims_size() > 2 || !std::all_of(bias->dims().begin(), bias->dims().end(), isOne))
            return badShape(*bias, m_place, QStringLiteral("[1]"));
        const auto numbers = numbersOf(*bias, m_place);
        if (!numbers)
            return tl::make_unexpected(numbers.error());
        m_model.bias = numbers->front();
        m_step = Step::Sum;
        return {};
    }

    /// Whether the weights are in one row instead of in one column.
    Expected<bool> isTransposed(const onnx::NodeProto &node) const
    {
        bool transposed = false;
        for (const onnx::AttributeProto &attribute : node.attribute()) {
            const std::string &name = attribute.name();
            const bool isGemm = node.op_type() == "Gemm" && attribute.ref_attr_name().empty();
            const bool isFactor = (name == "alpha" || name == "beta") && attribute.f() == 1;
            const bool isPlain = name == "transA" && attribute.i() == 0;
            const bool isTurned = name == "transB" && (attribute.i() == 0 || attribute.i() == 1);
            if (!isGemm || !(isFactor || isPlain || isTurned))
                return badAttribute(node, attribute);
            transposed = isTurned ? attribute.i() == 1 : transposed;
        }
        return transposed;
    }

    Expected<void> refuseAttributes(const onnx::NodeProto &node) const
    {
        if (node.attribute_size() > 0)
            return badAttribute(node, node.attribute(0));
        return {};
    }

    tl::unexpected<Error> badAttribute(const onnx::NodeProto &node,
                                       const onnx::AttributeProto &attribute) const
    {
        return badNode(node, m_place,
                       OnnxGraph::tr("has the attribute “%1”, with a value that can't be read")
                           .arg(onnxName(attribute.name())));
    }
    tl::unexpected<Error> unknownInput(const onnx::NodeProto &node, const std::string &name) const
    {
        return badNode(
            node, m_place,
            OnnxGraph::tr("takes “%1”, which the step before it has not made").arg(onnxName(name)));
    }
    tl::unexpected<Error> outOfOrder(const onnx::NodeProto &node) const
    {
        return badNode(node, m_place, OnnxGraph::tr("comes at another place than it should"));
    }

    /// Of float32, and a table of so many columns; where it does not say so, it is by the tensors.
    Expected<void> checkValue(const onnx::ValueInfoProto &value, std::int64_t columns) const
    {
        if (!value.has_type())
            return {};
        const onnx::TypeProto::Tensor &type = value.type().tensor_type();
        const auto &sizes = type.shape().dim();
        const bool isTable =
            !type.has_shape() ||
            (sizes.size() == 2 && (!sizes[1].has_dim_value() || sizes[1].dim_value() == columns));
        if (type.elem_type() == onnxFloat32 && isTable)
            return {};
        return unread(m_place, OnnxGraph::tr("“%1” is no table of float32 numbers of the width %2.")
                                   .arg(onnxName(value.name()))
                                   .arg(columns));
    }

    const onnx::GraphProto &m_graph;
    const QString &m_place;
    std::unordered_map<std::string_view, const onnx::TensorProto *> m_tensors;
    std::string m_value; ///< what the nodes so far have made
    Step m_step = Step::Features;
    learning::LinearModel m_model;
};

void describe(onnx::ValueInfoProto &value, const char *name, std::int64_t columns)
{
    value.set_name(name);
    onnx::TypeProto::Tensor &type = *value.mutable_type()->mutable_tensor_type();
    type.set_elem_type(onnxFloat32);
    type.mutable_shape()->add_dim()->set_dim_param("N");
    type.mutable_shape()->add_dim()->set_dim_value(columns);
}

void addNode(onnx::GraphProto &graph, const char *kind, std::initializer_list<const char *> inputs,
             const char *output)
{
    onnx::NodeProto &node = *graph.add_node();
    node.set_name(kind);
    node.set_op_type(kind);
    for (const char *input : inputs)
        node.add_input(input);
    node.add_output(output);
}

} // namespace

Expected<learning::LinearModel> linearModelOf(const onnx::GraphProto &graph, const QString &place)
{
    return LinearGraph(graph, place).read();
}

onnx::GraphProto graphOf(const learning::LinearModel &model)
{
    const auto count = std::int64_t(model.weights.size());
    onnx::GraphProto graph;
    graph.set_name("fleetgrad");
    describe(*graph.add_input(), "features", count);
    describe(*graph.add_output(), "probability", 1);
    *graph.add_initializer() = tensorOf("weights", std::vector<std::int64_t>{count, 1}, model.weights);
    *graph.add_initializer() = tensorOf("bias", std::vector<std::int64_t>{1}, std::vector<float>{model.bias});
    addNode(graph, "MatMul", {"features", "weights"}, "product");
    addNode(graph, "Add", {"product", "bias"}, "log_odds");
    addNode(graph, "Sigmoid", {"log_odds"}, "probability");
    return graph;
}

} // namespace fleetgrad::store
