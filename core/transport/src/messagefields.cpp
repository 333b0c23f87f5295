// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "messagefields.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstddef>
#include <limits>

namespace fleetgrad::transport {

namespace json = simdjson::dom;

QString fromJson(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

tl::unexpected<Error> bad(const QString &field, const QString &sentence)
{
    return failure(ErrorKind::BadFormat, field, sentence);
}

std::optional<QStringList> textsOf(json::element element)
{
    json::array array;
    if (element.get(array) != simdjson::SUCCESS)
        return std::nullopt;
    QStringList texts;
    for (const json::element one : array) {
        std::string_view text;
        if (one.get(text) != simdjson::SUCCESS || texts.size() >= mostChannels ||
            text.size() > std::size_t(longestName))
            return std::nullopt;
        texts << fromJson(text);
    }
    return texts;
}

double timeOf(json::element element)
{
    double milliseconds = 0;
    if (element.get(milliseconds) == simdjson::SUCCESS)
        return milliseconds / 1000;
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS)
        return std::numeric_limits<double>::quiet_NaN();
    QDateTime time = QDateTime::fromString(fromJson(text), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::numeric_limits<double>::quiet_NaN();
    if (time.timeSpec() == Qt::LocalTime) // without a zone: the devices' clocks are of the world's
        time.setTimeSpec(Qt::UTC);
    return double(time.toMSecsSinceEpoch()) / 1000;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace fleetgrad::transport
