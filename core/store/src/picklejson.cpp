// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "picklejson.h"

#include "jsonfields.h"
#include "modeljson.h"

#include <QString>
#include <QStringDecoder>

#include <cmath>
#include <map>
#include <utility>

namespace fleetgrad::store::pickle {

QByteArray JsonOfPickle::json(Ref value)
{
    add(value);
    m_before += m_json.size();
    return std::exchange(m_json, {});
}

// As deep as the graph, which is bounded.
void JsonOfPickle::add(Ref value)
{
    m_tooLarge = m_tooLarge || m_before + m_json.size() > mostBytes;
    if (m_tooLarge)
        return;
    switch (m_graph.kind(value)) {
    case Kind::Bool:
        m_json += m_graph.isTrue(value) ? "true" : "false";
        return;
    case Kind::Int:
        m_json += QByteArray::number(qint64(*m_graph.integer(value)));
        return;
    case Kind::Unsigned:
        m_json += QByteArray::number(*m_graph.natural(value));
        return;
    case Kind::Float:
    case Kind::Array: {
        const auto number = m_graph.number(value);
        m_json += number && std::isfinite(*number) ? decimal(*number) : QByteArray("null");
        return;
    }
    case Kind::Text:
    case Kind::OldText:
        return addText(*m_graph.text(value));
    case Kind::List:
    case Kind::Tuple:
        return addList(m_graph.entries(value));
    case Kind::Dict:
        return addDict(m_graph.entries(value));
    default:
        m_json += "null";
    }
}

void JsonOfPickle::addText(std::string_view utf8)
{
    if (qsizetype(utf8.size()) > mostTextBytes) {
        m_tooLarge = true;
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    m_json += decoder.hasError() ? QByteArray("null") : quoted(text);
}

void JsonOfPickle::addList(std::span<const Ref> entries)
{
    if (entries.size() > JsonFields::mostEntries) {
        m_tooLarge = true;
        return;
    }
    m_json += '[';
    for (std::size_t i = 0; i < entries.size() && !m_tooLarge; ++i) {
        if (i > 0)
            m_json += ", ";
        add(entries[i]);
    }
    m_json += ']';
}

// Of equal keys the last counts, as in Python.
void JsonOfPickle::addDict(std::span<const Ref> entries)
{
    if (entries.size() > 2 * JsonFields::mostFields) {
        m_tooLarge = true;
        return;
    }
    std::map<std::string_view, Ref> members;
    for (std::size_t i = 0; i + 1 < entries.size(); i += 2) {
        if (const auto key = m_graph.text(entries[i]))
            members[*key] = entries[i + 1];
    }
    m_json += '{';
    const char *separator = "";
    for (const auto &[key, value] : members) {
        m_json += separator;
        separator = ", ";
        addText(key);
        m_json += ": ";
        add(value);
    }
    m_json += '}';
}

} // namespace fleetgrad::store::pickle
