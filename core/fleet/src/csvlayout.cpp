// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvlayout.h"

#include "csvcell.h"
#include "csvreader.h"
#include "knownlayouts.h"

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

/// Decides column by column what the header is for.
class LayoutFinder
{
public:
    LayoutFinder(const QString &place, CsvLayout &layout, const ColumnMapping &mapping)
        : m_place(place), m_layout(layout), m_mapping(mapping), m_known(knownLayout(layout.columns))
    {
    }

    Expected<void> find()
    {
        if (m_known) {
            m_layout.dataSet = m_known->name;
            m_layout.tolerant = m_known->tolerant;
            m_layout.yearClock = m_known->yearClock && m_mapping.timestamp.isEmpty();
        }
        const auto time = column(m_mapping.timestamp, m_known ? m_known->timestamp : QString(), usualTimes());
        const auto label = column(m_mapping.label, m_known ? m_known->label : QString(), usualLabels());
        const auto device = column(m_mapping.device, {}, usualDevices());
        const auto kind = column(m_mapping.kind, {}, usualKinds());
        for (const auto *found : {&time, &label, &device, &kind}) {
            if (!*found)
                return tl::make_unexpected(found->error());
        }
        m_layout.time = *time;
        m_layout.label = *label;
        m_layout.device = *device;
        m_layout.kind = *kind;
        if (auto found = findChannel(); !found)
            return found;
        return findValues();
    }

private:
    /// The mapped column, or else that of the known layout, or else the first of the usual names that has no
    /// other use.
    Expected<int> column(const QString &name, const QString &known, const QStringList &usual) const
    {
        if (!name.isEmpty())
            return mapped(m_place, m_layout.columns, name);
        const QStringList candidates = known.isEmpty() ? usual : QStringList{known};
        for (const QString &candidate : candidates) {
            const int index = indexOf(m_layout.columns, candidate);
            if (index >= 0 && !isMapped(m_layout.columns[index]))
                return index;
        }
        return -1;
    }

    bool isMapped(const QString &column) const
    {
        return m_mapping.values.contains(column) || m_mapping.timestamp == column ||
               m_mapping.label == column || m_mapping.device == column || m_mapping.channel == column ||
               m_mapping.kind == column;
    }

    /// A row of one channel: "device, time, metric, value", recognised only where nothing else is in the row.
    Expected<void> findChannel()
    {
        if (!m_mapping.channel.isEmpty()) {
            const auto found = mapped(m_place, m_layout.columns, m_mapping.channel);
            if (!found)
                return tl::make_unexpected(found.error());
            m_layout.channel = *found;
            return {};
        }
        if (m_known || m_layout.time < 0 || m_layout.device < 0 || !m_mapping.values.isEmpty())
            return {};
        const auto channel = column({}, {}, usualChannels());
        const auto cell = column({}, {}, usualCells());
        QStringList others = m_layout.columns;
        for (const int index : {m_layout.time, m_layout.device, m_layout.label, *channel, *cell}) {
            if (index >= 0)
                others.removeAll(m_layout.columns[index]);
        }
        if (*channel >= 0 && *cell >= 0 && others.isEmpty())
            m_layout.channel = *channel;
        return {};
    }

    bool isReading(int column) const
    {
        const QString &name = m_layout.columns[column];
        if (column == m_layout.time || column == m_layout.label || column == m_layout.device ||
            column == m_layout.channel || column == m_layout.kind || tellsTheTruth(name) ||
            column == m_layout.rowNumbers)
            return false;
        return !m_known || ((m_known->values.isEmpty() || holds(m_known->values, name)) &&
                            !holds(m_known->leftOut, name));
    }

    static bool holds(const QStringList &names, const QString &name)
    {
        return names.contains(name, Qt::CaseInsensitive);
    }

    Expected<void> findValues()
    {
        for (const QString &name : m_mapping.values) {
            const auto index = mapped(m_place, m_layout.columns, name);
            if (!index)
                return tl::make_unexpected(index.error());
            m_layout.values.push_back(*index);
        }
        for (int column = 0; m_mapping.values.isEmpty() && column < m_layout.columns.size(); ++column) {
            if (isReading(column))
                m_layout.values.push_back(column);
        }
        return checkValues();
    }

    Expected<void> checkValues() const
    {
        if (m_layout.values.empty())
            return failure(
                ErrorKind::BadFormat, m_place,
                CsvLayoutText::tr("There is no column of values beside %1; choose the columns to read.")
                    .arg(listed(m_layout.columns)));
        if (m_layout.values.size() > std::size_t(learning::maxChannels))
            return failure(
                ErrorKind::TooLarge, m_place,
                CsvLayoutText::tr("The file has %1 columns of values, and at most %2 can be read; choose the "
                                  "columns to read.")
                    .arg(m_layout.values.size())
                    .arg(learning::maxChannels));
        if (m_layout.channel >= 0 && m_layout.time < 0)
            return failure(
                ErrorKind::BadFormat, m_place,
                CsvLayoutText::tr("Rows that hold one channel each belong together by their time, and there "
                                  "is no column of times; choose it."));
        if (m_layout.channel >= 0 && m_layout.values.size() != 1)
            return failure(
                ErrorKind::BadFormat, m_place,
                CsvLayoutText::tr("Where a column names the channel of a row, one column holds its value; "
                                  "choose which."));
        return {};
    }

    const QString &m_place;
    CsvLayout &m_layout;
    const ColumnMapping &m_mapping;
    const KnownLayout *m_known;
};

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
    if (header.size() > 1 && header[0].empty())
        layout.rowNumbers = 0;
    if (auto found = LayoutFinder(place, layout, mapping).find(); !found)
        return tl::make_unexpected(found.error());
    return layout;
}

Expected<CsvLayout> plainLayout(const QString &place, std::size_t columns, const QStringList &names,
                                const ColumnMapping &mapping)
{
    CsvLayout layout;
    if (names.size() == qsizetype(columns))
        layout.columns = names;
    else
        for (std::size_t column = 1; column <= columns; ++column)
            layout.columns += CsvLayoutText::tr("column %1").arg(column);
    if (auto found = LayoutFinder(place, layout, mapping).find(); !found)
        return tl::make_unexpected(found.error());
    return layout;
}

} // namespace fleetgrad::fleet
