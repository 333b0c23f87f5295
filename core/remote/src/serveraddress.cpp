// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <remote/remotesession.h>

#include <QHostAddress>
#include <QUrl>

namespace fleetgrad::remote {

using namespace Qt::Literals::StringLiterals;

bool ServerAddress::isOne(const QString &text)
{
    return text.startsWith(u"wss://"_s) || text.startsWith(u"ws://"_s);
}

Expected<ServerAddress> ServerAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"wss://"_s + trimmed, QUrl::StrictMode);
    const bool isBare = (url.path().isEmpty() || url.path() == u"/"_s) && url.userInfo().isEmpty() &&
                        !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || !isBare || !isOne(url.toString()))
        return failure(ErrorKind::BadArgument, trimmed,
                       tr("This is not the address of a server. Write it as wss://host:8441."));
    ServerAddress address;
    address.host = url.host();
    address.port = quint16(url.port(usualPort));
    address.isPlain = url.scheme() == u"ws"_s;
    const bool isHere = address.host == u"localhost"_s || QHostAddress(address.host).isLoopback();
    if (address.isPlain && !isHere)
        return failure(
            ErrorKind::BadArgument, trimmed,
            tr("Without TLS (ws://) only this machine can be reached. Write wss://%1.").arg(address.place()));
    return address;
}

QString ServerAddress::place() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return name + u':' + QString::number(port);
}

QString ServerAddress::text() const
{
    return (isPlain ? u"ws://"_s : u"wss://"_s) + place();
}

} // namespace fleetgrad::remote
