// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "pickleformat.h"

#include "picklemachine.h"
#include "picklemodel.h"

#include <QCoreApplication>

#include <string_view>

namespace fleetgrad::store {

bool isPickle(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return false;
    const auto first = quint8(bytes[0]), second = quint8(bytes[1]);
    if (first == quint8(pickle::Opcode::Proto))
        return second < '\t'; // protocols 0 to 5, and those that we then refuse
    // Protocols 0 and 1 begin with their first value: a dict or list, an instance, a name.
    const bool value = (first == '(' && (second == 'd' || second == 'i' || second == 'l')) ||
                       (first == '}' && (second == 'q' || second == '.')) || first == 'c';
    return value && bytes.endsWith('.');
}

Expected<ModelFile> readPickle(const QByteArray &bytes, const QString &place)
{
    if (bytes.size() > (16 << 20)) {
        return failure(ErrorKind::TooLarge, place,
                       QCoreApplication::translate("ModelFile",
                                                   "The file is larger than 16 MiB, which no model is. "
                                                   "Choose a model file."));
    }
    pickle::Graph graph;
    const std::string_view view(bytes.constData(), std::size_t(bytes.size()));
    const auto root = pickle::Machine(view, graph).run(place);
    if (!root)
        return tl::make_unexpected(root.error());
    return pickle::PickledModel(graph, *root, place).read();
}

} // namespace fleetgrad::store
