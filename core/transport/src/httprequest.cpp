// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "httprequest.h"

#include <QList>

#include <algorithm>

namespace fleetgrad::transport {

namespace {

/// A request line has printable ASCII only: anything else, such as the start of TLS, is known by its first
/// bytes.
bool isText(const QByteArray &line)
{
    return std::ranges::all_of(line, [](char c) { return c >= ' ' && c < 127; });
}

} // namespace

HttpRequest HttpRequest::parse(const QByteArray &received)
{
    HttpRequest request;
    const qsizetype lineEnd = received.indexOf("\r\n");
    const QByteArray line = lineEnd < 0 ? received : received.left(lineEnd);
    if (!isText(line.endsWith('\r') ? line.chopped(1) : line)) {
        request.state = State::Bad;
        return request;
    }
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd > mostBytes || (headEnd < 0 && received.size() > mostBytes)) {
        request.state = State::TooLong;
        return request;
    }
    if (headEnd < 0)
        return request;
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words[0].isEmpty() || !words[1].startsWith('/') ||
        !words[2].startsWith("HTTP/1.")) {
        request.state = State::Bad;
        return request;
    }
    request.state = State::Complete;
    request.method = words[0];
    request.path = words[1].split('?').front();
    request.fields = received.mid(lineEnd + 2, headEnd - lineEnd);
    return request;
}

QByteArray HttpRequest::field(const QByteArray &name) const
{
    for (const QByteArray &line : fields.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace fleetgrad::transport
