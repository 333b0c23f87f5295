// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whylines.h"

#include "summarytable.h"

#include <report/figures.h>
#include <session/sentences.h>
#include <session/whygroups.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class WhyLines
{
    Q_DECLARE_TR_FUNCTIONS(WhyLines)
};

constexpr double thisCentury = 946'684'800; ///< before it, seconds are counted from the device's start

/// Always with its sign.
QString signedText(double x)
{
    const QString text = QString::number(std::abs(x), 'f', 4);
    const bool isNegative = x < 0 && text != u"0.0000";
    return (isNegative ? u'-' : u'+') + text;
}

QString timeText(double time)
{
    if (!std::isfinite(time) || time <= thisCentury)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(time * 1000), QTimeZone::utc()).toString(Qt::ISODate);
}

QString nameOf(std::uint32_t device, const std::vector<fleet::DeviceInfo> &devices)
{
    return device < devices.size() ? devices[device].name : QString::number(device);
}

QString moversText(const store::WeightMove &move, const std::vector<fleet::DeviceInfo> &devices)
{
    if (move.promoted)
        return WhyLines::tr("promoted by a person");
    if (!move.movers)
        return WhyLines::tr("not recorded");
    QStringList names;
    for (const federation::Mover &mover : *move.movers)
        if (mover.isSomebody())
            names << nameOf(mover.device, devices) + u' ' + signedText(double(mover.part));
    return session::listed(names);
}

QString truthText(std::int8_t label)
{
    if (label < 0)
        return WhyLines::tr("no label");
    return label > 0 ? WhyLines::tr("an anomaly") : WhyLines::tr("normal");
}

QJsonValue number(double x)
{
    return std::isfinite(x) ? QJsonValue(x) : QJsonValue(QJsonValue::Null);
}

QString kindWord(fleet::WhyTermKind kind)
{
    switch (kind) {
    case fleet::WhyTermKind::LocalFeature:
        return u"local_feature"_s;
    case fleet::WhyTermKind::LocalBias:
        return u"local_bias"_s;
    case fleet::WhyTermKind::FleetFeature:
        return u"fleet_feature"_s;
    case fleet::WhyTermKind::FleetBias:
        return u"fleet_bias"_s;
    case fleet::WhyTermKind::Unsupervised:
        return u"unsupervised"_s;
    case fleet::WhyTermKind::Offset:
        break;
    }
    return u"offset"_s;
}

QString scorerWord(learning::Scorer scorer)
{
    if (scorer == learning::Scorer::Local)
        return u"local"_s;
    return scorer == learning::Scorer::Global ? u"global"_s : u"decision"_s;
}

QStringList headLines(const WhySubject &subject, const fleet::Why &why)
{
    const fleet::TracedReading &reading = why.reading;
    QStringList place{subject.device.name, WhyLines::tr("reading %1").arg(report::countText(why.number + 1)),
                      WhyLines::tr("batch %1").arg(report::countText(reading.batch))};
    if (const QString time = timeText(reading.time); !time.isEmpty())
        place << time;
    place << truthText(reading.label);
    const QString alarm =
        !std::isfinite(reading.threshold) ? WhyLines::tr("There was no threshold for alarms yet.")
        : reading.alarming                ? WhyLines::tr("It alarmed: the decision was %1, the threshold %2.")
                           : WhyLines::tr("It did not alarm: the decision was %1, the threshold %2.");
    return {session::listed(place),
            WhyLines::tr("Probability %1, log-odds %2, scored with global version %3.")
                .arg(report::scoreText(double(why.probability)), signedText(why.logOdds),
                     report::countText(why.version)),
            std::isfinite(reading.threshold) ? alarm.arg(report::scoreText(double(reading.decision)),
                                                         report::scoreText(double(reading.threshold)))
                                             : alarm};
}

void addTerm(const WhySubject &subject, const fleet::WhyTerm &term, const QString &indent,
             std::vector<QStringList> &rows)
{
    rows.push_back({indent + session::whyTermName(term, subject.device, subject.method),
                    signedText(term.share), signedText(double(term.weight)), signedText(double(term.value))});
}

} // namespace

std::vector<std::size_t> heaviestFleetFeatures(const fleet::Why &why, std::size_t most)
{
    std::vector<fleet::WhyTerm> terms;
    std::ranges::copy_if(why.terms, std::back_inserter(terms), [](const fleet::WhyTerm &term) {
        return term.kind == fleet::WhyTermKind::FleetFeature && term.share != 0;
    });
    std::ranges::stable_sort(terms, [](const fleet::WhyTerm &a, const fleet::WhyTerm &b) {
        return std::abs(a.share) > std::abs(b.share);
    });
    std::vector<std::size_t> features;
    for (std::size_t i = 0; i < std::min(most, terms.size()); ++i)
        features.push_back(terms[i].feature);
    return features;
}

QStringList whyLines(const WhySubject &subject, const fleet::Why &why, std::size_t most)
{
    constexpr std::size_t mostOfGroup = 3;
    QStringList lines = headLines(subject, why);
    if (why.scorer == learning::Scorer::Decision)
        lines << session::whyMixtureText(why);
    lines << QString();
    std::vector<QStringList> rows{
        {WhyLines::tr("feature"), WhyLines::tr("share"), WhyLines::tr("weight"), WhyLines::tr("value")}};
    const auto groups = session::whyGroups(why, subject.device, subject.method);
    double rest = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const session::WhyGroup &group = groups[i];
        if (i >= most) {
            rest += group.share;
            others += group.terms.size();
            continue;
        }
        if (group.terms.size() == 1) {
            addTerm(subject, why.terms[group.terms.front()], {}, rows);
            continue;
        }
        rows.push_back({group.isFleet ? WhyLines::tr("%1, global model").arg(group.name) : group.name,
                        signedText(group.share),
                        {},
                        {}});
        for (std::size_t term = 0; term < std::min(mostOfGroup, group.terms.size()); ++term)
            addTerm(subject, why.terms[group.terms[term]], u"  "_s, rows);
        if (group.terms.size() > mostOfGroup)
            rows.push_back(
                {u"  "_s + WhyLines::tr("%Ln more", nullptr, int(group.terms.size() - mostOfGroup)),
                 {},
                 {},
                 {}});
    }
    if (others > 0)
        rows.push_back({WhyLines::tr("%Ln other(s)", nullptr, int(others)), signedText(rest), {}, {}});
    rows.push_back({WhyLines::tr("sum"), signedText(why.logOdds), {}, {}});
    return lines + alignedLines(rows);
}

QJsonObject whyJson(const WhySubject &subject, const fleet::Why &why)
{
    const fleet::TracedReading &reading = why.reading;
    QJsonArray terms;
    for (const fleet::WhyTerm &term : why.terms)
        terms += QJsonObject{{u"kind"_s, kindWord(term.kind)},
                             {u"name"_s, session::whyTermName(term, subject.device, subject.method)},
                             {u"weight"_s, number(double(term.weight))},
                             {u"value"_s, number(double(term.value))},
                             {u"share"_s, number(term.share)}};
    return {{u"device"_s, subject.device.name},
            {u"reading"_s, qint64(why.number + 1)},
            {u"batch"_s, qint64(reading.batch)},
            {u"time"_s, number(reading.time)},
            {u"label"_s, reading.label < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(int(reading.label))},
            {u"model"_s, scorerWord(why.scorer)},
            {u"probability"_s, number(double(why.probability))},
            {u"log_odds"_s, number(why.logOdds)},
            {u"threshold"_s, number(double(reading.threshold))},
            {u"alarming"_s, reading.alarming},
            {u"global_version"_s, qint64(why.version)},
            {u"mixture"_s, QJsonObject{{u"local"_s, double(why.mixture.local)},
                                       {u"fleet"_s, double(why.mixture.fleet)},
                                       {u"unsupervised"_s, double(why.mixture.unsupervised)},
                                       {u"offset"_s, double(why.mixture.offset)}}},
            {u"terms"_s, terms}};
}

QStringList moveLines(const store::WeightHistory &history, const std::vector<fleet::DeviceInfo> &devices,
                      std::size_t most)
{
    std::vector<QStringList> rows{{WhyLines::tr("global version"), WhyLines::tr("batch"),
                                   WhyLines::tr("change"), WhyLines::tr("weight")}};
    QStringList who{WhyLines::tr("devices that moved it most")};
    for (const std::size_t place : store::largestMoves(history, most)) {
        const store::WeightMove &move = history.moves[place];
        rows.push_back({report::countText(move.version), report::countText(move.batch),
                        signedText(double(move.change)), signedText(double(move.weight))});
        who << moversText(move, devices);
    }
    QStringList lines = alignedLines(rows);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] += u"  "_s + who[i];
    return lines;
}

QStringList movedLines(const std::vector<MovedWeight> &weights, const std::vector<fleet::DeviceInfo> &devices)
{
    constexpr std::size_t mostMoves = 3;
    QStringList lines;
    for (const MovedWeight &weight : weights) {
        const auto &moves = weight.history.moves;
        const float now = moves.empty() ? weight.history.before : moves.back().weight;
        lines << QString()
              << WhyLines::tr("%1: from %2 to %3 in %Ln global version(s)", nullptr, int(moves.size()))
                     .arg(weight.name, signedText(double(weight.history.before)), signedText(double(now)));
        for (const std::size_t place : store::largestMoves(weight.history, mostMoves)) {
            const store::WeightMove &move = moves[place];
            lines << u"  "_s + WhyLines::tr("version %1, batch %2: %3, of it %4")
                                   .arg(report::countText(move.version), report::countText(move.batch),
                                        signedText(double(move.change)), moversText(move, devices));
        }
        if (std::isfinite(weight.own))
            lines << u"  "_s + WhyLines::tr("this device's own training since then: %1")
                                   .arg(signedText(double(weight.own)));
    }
    return lines;
}

QJsonObject movesJson(const QString &name, const store::WeightHistory &history,
                      const std::vector<fleet::DeviceInfo> &devices)
{
    QJsonArray versions;
    for (const store::WeightMove &move : history.moves) {
        QJsonValue movers = QJsonValue::Null;
        if (move.movers) {
            QJsonArray list;
            for (const federation::Mover &mover : *move.movers)
                if (mover.isSomebody())
                    list += QJsonObject{{u"device"_s, nameOf(mover.device, devices)},
                                        {u"part"_s, number(double(mover.part))}};
            movers = list;
        }
        versions += QJsonObject{{u"version"_s, qint64(move.version)},
                                {u"batch"_s, qint64(move.batch)},
                                {u"promoted"_s, move.promoted},
                                {u"weight"_s, number(double(move.weight))},
                                {u"change"_s, number(double(move.change))},
                                {u"movers"_s, movers}};
    }
    return {{u"feature"_s, name}, {u"before"_s, number(double(history.before))}, {u"versions"_s, versions}};
}

QStringList updateLines(const QString &name, const store::WeightHistory &history,
                        const std::vector<fleet::DeviceInfo> &devices, std::size_t most)
{
    const float now = history.moves.empty() ? history.before : history.moves.back().weight;
    QStringList lines{WhyLines::tr("%1 of %2: from %3 to %4 in %Ln update(s) that are stored", nullptr,
                                   int(history.moves.size()))
                          .arg(name, nameOf(history.device.value_or(0), devices),
                               signedText(double(history.before)), signedText(double(now)))};
    std::vector<QStringList> rows{
        {WhyLines::tr("update"), WhyLines::tr("batch"), WhyLines::tr("change"), WhyLines::tr("weight")}};
    for (const std::size_t place : store::largestMoves(history, most)) {
        const store::WeightMove &move = history.moves[place];
        rows.push_back({report::countText(move.version), report::countText(move.batch),
                        signedText(double(move.change)), signedText(double(move.weight))});
    }
    return lines + alignedLines(rows);
}

QJsonObject updatesJson(const QString &name, const store::WeightHistory &history,
                        const std::vector<fleet::DeviceInfo> &devices)
{
    QJsonArray updates;
    for (const store::WeightMove &move : history.moves)
        updates += QJsonObject{{u"update"_s, qint64(move.version)},
                               {u"batch"_s, qint64(move.batch)},
                               {u"weight"_s, number(double(move.weight))},
                               {u"change"_s, number(double(move.change))}};
    return {{u"device"_s, nameOf(history.device.value_or(0), devices)},
            {u"feature"_s, name},
            {u"before"_s, number(double(history.before))},
            {u"updates"_s, updates}};
}

} // namespace fleetgrad::cli
