// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "picklegraph.h"

#include <QByteArray>

namespace fleetgrad::store::pickle {

/// Values of a pickle as JSON, for the one reader that checks all that a model may say of itself. What JSON
/// has not (arrays, dates, instances, numbers that are not finite, texts that are not UTF-8) becomes null.
class JsonOfPickle
{
public:
    /// Of a graph that was checked: nothing in it contains itself.
    explicit JsonOfPickle(const Graph &graph) : m_graph(graph) {}

    QByteArray json(Ref value);
    /// More came out, of all calls together, than any model has; the JSON is then not whole. Shared values
    /// count each time.
    bool isTooLarge() const { return m_tooLarge; }

private:
    void add(Ref value);
    void addText(std::string_view utf8);
    void addList(std::span<const Ref> entries);
    void addDict(std::span<const Ref> entries);

    static constexpr qsizetype mostBytes = 2 << 20, mostTextBytes = 64 << 10;

    const Graph &m_graph;
    QByteArray m_json;
    qsizetype m_before = 0; ///< bytes of earlier calls
    bool m_tooLarge = false;
};

} // namespace fleetgrad::store::pickle
