// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvlayout.h"

#include "csvcell.h"
#include "csvreader.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class CsvLayoutText
{
    Q_DECLARE_TR_FUNCTIONS(CsvLayoutText)
};

QStringList usualLabels()
{
    return {u"label"_s, u"is_anomaly"_s, u"anomaly"_s, u"target"_s, u"class"_s};
}

bool isUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return !text.isNull() && !decoder.hasError();
}

bool isNumber(std::string_view field)
{
    double value = 0;
    return csvNumber(field, value) == CsvNumber::Finite;
}

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 12;
    const QString text = names.mid(0, most).join(u", "_s);
    return names.size() > most ? QString(text % u", \u2026") : text;
}

Expected<QStringList> columnNames(const QString &place, std::span<const std::string_view> header)
{
    QStringList names;
    QSet<QString> seen;
    for (const std::string_view field : header) {
        const QString text = csvText(field).trimmed();
        const QString name = text.isEmpty() ? CsvLayoutText::tr("column %1").arg(names.size() + 1) : text;
        if (seen.contains(name))
            return failure(
                ErrorKind::BadFormat, QString(place % u':' % name),
                CsvLayoutText::tr("Two columns have the name \"%1\"; rename one of them.").arg(name));
        seen.insert(name);
        names += name;
    }
    return names;
}

/// The column of that name, or else the first that differs in case only; -1 for none.
int indexOf(const QStringList &columns, const QString &name)
{
    if (const auto exact = columns.indexOf(name); exact >= 0)
        return int(exact);
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const QString &column) {
        return column.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

Expected<int> mapped(const QString &place, const QStringList &columns, const QString &name)
{
    const int index = indexOf(columns, name);
    if (index < 0)
        return failure(
            ErrorKind::BadFormat, QString(place % u':' % name),
            CsvLayoutText::tr("There is no column \"%1\"; choose one of: %2.").arg(name, listed(columns)));
    return index;
}

/// The mapped column, or else the first that has one of the usual names and no other use.
Expected<int> find(const QString &place, const CsvLayout &layout, const QString &name,
                   const QStringList &usual, const ColumnMapping &mapping)
{
    if (!name.isEmpty())
        return mapped(place, layout.columns, name);
    for (const QString &candidate : usual) {
        const int index = indexOf(layout.columns, candidate);
        if (index < 0)
            continue;
        const QString &column = layout.columns[index];
        const bool otherwiseUsed = mapping.values.contains(column) || mapping.timestamp == column ||
                                   mapping.label == column || mapping.device == column;
        if (!otherwiseUsed)
            return index;
    }
    return -1;
}

Expected<void> findValues(const QString &place, CsvLayout &layout, const ColumnMapping &mapping)
{
    for (const QString &name : mapping.values) {
        const auto index = mapped(place, layout.columns, name);
        if (!index)
            return tl::make_unexpected(index.error());
        layout.values.push_back(*index);
    }
    for (int column = 0; mapping.values.isEmpty() && column < layout.columns.size(); ++column) {
        // A second column of labels is no reading: to learn from it would be to peep.
        const bool labels = usualLabels().contains(layout.columns[column], Qt::CaseInsensitive);
        if (column != layout.time && column != layout.label && column != layout.device && !labels)
            layout.values.push_back(column);
    }
    if (layout.values.empty())
        return failure(
            ErrorKind::BadFormat, place,
            CsvLayoutText::tr("There is no column of values beside %1; choose the columns to read.")
                .arg(listed(layout.columns)));
    if (layout.values.size() > std::size_t(learning::maxChannels))
        return failure(
            ErrorKind::TooLarge, place,
            CsvLayoutText::tr("The file has %1 columns of values, and at most %2 can be read; choose the "
                              "columns to read.")
                .arg(layout.values.size())
                .arg(learning::maxChannels));
    return {};
}

} // namespace

Expected<CsvLayout> csvLayout(const QString &place, std::span<const std::string_view> header,
                              const ColumnMapping &mapping)
{
    if (std::all_of(header.begin(), header.end(), isNumber))
        return failure(
            ErrorKind::BadFormat, place,
            CsvLayoutText::tr("The first line has numbers where the names of the columns should be; add a "
                              "line of names, such as \"value,label\"."));
    CsvLayout layout;
    layout.latin1 = !std::all_of(header.begin(), header.end(), isUtf8);
    const auto names = columnNames(place, header);
    if (!names)
        return tl::make_unexpected(names.error());
    layout.columns = *names;
    const auto time = find(place, layout, mapping.timestamp,
                           {u"timestamp"_s, u"time"_s, u"datetime"_s, u"date"_s, u"ts"_s, u"t"_s}, mapping);
    const auto label = find(place, layout, mapping.label, usualLabels(), mapping);
    const auto device = find(place, layout, mapping.device, {u"device"_s, u"device_id"_s}, mapping);
    for (const auto *found : {&time, &label, &device}) {
        if (!*found)
            return tl::make_unexpected(found->error());
    }
    layout.time = *time;
    layout.label = *label;
    layout.device = *device;
    if (auto found = findValues(place, layout, mapping); !found)
        return tl::make_unexpected(found.error());
    return layout;
}

} // namespace fleetgrad::fleet
