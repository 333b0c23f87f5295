// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "knownlayouts.h"

#include <algorithm>
#include <vector>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

bool contains(const QStringList &columns, const QString &name)
{
    return columns.contains(name, Qt::CaseInsensitive);
}

/// Fields of a packet that are addresses, ports, payloads or words: the list that the authors of Edge-IIoTset
/// drop or encode as categories in their own notebook. What is left are the numbers of a packet.
QStringList packetTexts()
{
    return {u"frame.time"_s,
            u"ip.src_host"_s,
            u"ip.dst_host"_s,
            u"arp.src.proto_ipv4"_s,
            u"arp.dst.proto_ipv4"_s,
            u"http.file_data"_s,
            u"http.request.full_uri"_s,
            u"icmp.transmit_timestamp"_s,
            u"http.request.uri.query"_s,
            u"tcp.options"_s,
            u"tcp.payload"_s,
            u"tcp.srcport"_s,
            u"tcp.dstport"_s,
            u"udp.port"_s,
            u"mqtt.msg"_s,
            u"http.request.method"_s,
            u"http.referer"_s,
            u"http.request.version"_s,
            u"dns.qry.name.len"_s,
            u"mqtt.conack.flags"_s,
            u"mqtt.protoname"_s,
            u"mqtt.topic"_s,
            u"Attack_type"_s};
}

std::vector<KnownLayout> table()
{
    std::vector<KnownLayout> rows;
    rows.push_back({.name = u"SKAB"_s,
                    .marks = {u"datetime"_s, u"anomaly"_s, u"changepoint"_s},
                    .timestamp = u"datetime"_s,
                    .label = u"anomaly"_s,
                    .leftOut = {u"changepoint"_s}});
    rows.push_back({.name = u"SKAB"_s, // its first edition
                    .marks = {u"datetime"_s, u"is_anomaly"_s, u"is_pa"_s},
                    .timestamp = u"datetime"_s,
                    .label = u"is_anomaly"_s,
                    .leftOut = {u"is_pa"_s}});
    rows.push_back({.name = u"Yahoo S5 A3/A4"_s, // trend, noise and seasons are what the value was made of
                    .marks = {u"timestamps"_s, u"value"_s, u"anomaly"_s, u"changepoint"_s},
                    .timestamp = u"timestamps"_s,
                    .label = u"anomaly"_s,
                    .values = {u"value"_s}});
    rows.push_back({.name = u"Yahoo S5 A1/A2"_s,
                    .marks = {u"timestamp"_s, u"value"_s, u"is_anomaly"_s},
                    .timestamp = u"timestamp"_s,
                    .label = u"is_anomaly"_s,
                    .values = {u"value"_s}});
    rows.push_back({.name = u"Edge-IIoTset"_s,
                    .marks = {u"frame.time"_s, u"ip.src_host"_s, u"Attack_label"_s},
                    .timestamp = u"frame.time"_s,
                    .label = u"Attack_label"_s,
                    .leftOut = packetTexts(),
                    .tolerant = true,
                    .yearClock = true});
    return rows;
}

} // namespace

const KnownLayout *knownLayout(const QStringList &columns)
{
    static const std::vector<KnownLayout> known = table();
    const auto found = std::find_if(known.begin(), known.end(), [&](const KnownLayout &layout) {
        return std::all_of(layout.marks.begin(), layout.marks.end(),
                           [&](const QString &mark) { return contains(columns, mark); });
    });
    return found == known.end() ? nullptr : &*found;
}

QStringList usualTimes()
{
    return {u"timestamp"_s, u"timestamps"_s, u"time"_s, u"datetime"_s, u"date"_s, u"ts"_s, u"t"_s};
}

QStringList usualLabels()
{
    return {u"label"_s, u"is_anomaly"_s, u"anomaly"_s, u"target"_s, u"class"_s, u"Attack_label"_s};
}

QStringList usualKinds()
{
    return {u"Attack_type"_s, u"anomaly_type"_s};
}

QStringList usualDevices()
{
    return {u"device"_s, u"device_id"_s, u"deviceid"_s};
}

QStringList usualChannels()
{
    return {u"metric"_s, u"channel"_s, u"variable"_s, u"measurement"_s, u"sensor"_s};
}

QStringList usualCells()
{
    return {u"value"_s, u"reading"_s};
}

bool tellsTheTruth(const QString &column)
{
    static const QStringList others{u"changepoint"_s, u"is_changepoint"_s, u"is_pa"_s};
    return contains(usualLabels(), column) || contains(usualKinds(), column) || contains(others, column);
}

} // namespace fleetgrad::fleet
