// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "telemanom.h"

#include "csvoddities.h"
#include "csvreader.h"
#include "inputfile.h"
#include "npyfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class TelemetryText
{
    Q_DECLARE_TR_FUNCTIONS(TelemetryText)
};

/// "[[2149, 2349], [4536, 4844]]" is JSON.
bool readSpans(std::string_view text, std::vector<RowSpan> &spans)
{
    simdjson::dom::parser parser;
    simdjson::dom::array pairs;
    if (parser.parse(simdjson::padded_string(text)).get(pairs) != simdjson::SUCCESS)
        return false;
    for (const simdjson::dom::element pair : pairs) {
        simdjson::dom::array ends;
        RowSpan span;
        if (pair.get(ends) != simdjson::SUCCESS || ends.size() != 2 ||
            ends.at(0).get(span.first) != simdjson::SUCCESS ||
            ends.at(1).get(span.last) != simdjson::SUCCESS || span.first > span.last)
            return false;
        spans.push_back(span);
    }
    return true;
}

/// Where the columns that are needed stand.
class LabelColumns
{
public:
    bool find(std::span<const std::string_view> header)
    {
        for (std::size_t column = 0; column < header.size(); ++column) {
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (header[column] == names[i])
                    m_columns[i] = column;
            }
        }
        return fits(std::numeric_limits<std::size_t>::max());
    }
    bool fits(std::size_t count) const
    {
        return std::all_of(m_columns.begin(), m_columns.end(),
                           [&](const auto &column) { return column && *column < count; });
    }
    std::string_view channel(std::span<const std::string_view> row) const { return row[*m_columns[0]]; }
    std::string_view spacecraft(std::span<const std::string_view> row) const { return row[*m_columns[1]]; }
    std::string_view anomalies(std::span<const std::string_view> row) const { return row[*m_columns[2]]; }

private:
    static constexpr std::array<std::string_view, 3> names{"chan_id", "spacecraft", "anomaly_sequences"};
    std::array<std::optional<std::size_t>, 3> m_columns;
};

} // namespace

Expected<TelemetryLabels> TelemetryLabels::load(const QString &path)
{
    TelemetryLabels labels;
    LabelColumns columns;
    std::uint64_t badLine = 0;
    bool header = true;
    const auto row = [&](std::uint64_t line, std::span<const std::string_view> fields) {
        const bool wasHeader = std::exchange(header, false);
        if (wasHeader ? columns.find(fields) : columns.fits(fields.size())) {
            if (wasHeader)
                return true;
            LabelledChannel &channel = labels.m_channels[csvText(columns.channel(fields))];
            channel.spacecraft = csvText(columns.spacecraft(fields));
            if (readSpans(columns.anomalies(fields), channel.anomalies))
                return true;
        }
        badLine = line;
        return false;
    };
    char separator = ',';
    if (const auto read = readCsv(path, separator, row); !read)
        return tl::make_unexpected(read.error());
    if (badLine > 0 || header)
        return failure(
            ErrorKind::BadFormat, csvPlace(path, std::max<std::uint64_t>(badLine, 1)),
            TelemetryText::tr("This line is none of the labels of SMAP and MSL (columns chan_id, "
                              "spacecraft and anomaly_sequences, a list of [first, last]); get the "
                              "file again."));
    return labels;
}

const LabelledChannel *TelemetryLabels::find(const QString &channel) const
{
    const auto found = m_channels.constFind(channel);
    return found == m_channels.cend() ? nullptr : &*found;
}

Expected<FileContent> loadTelemetry(const QString &path, const LabelledChannel *labels)
{
    auto column = loadNpyColumn(path);
    if (!column)
        return tl::make_unexpected(column.error());
    CsvOddities odd;
    odd.unlabelled = !labels;
    for (double &value : column->values) {
        odd.missing += std::isnan(value);
        odd.infinite += std::isinf(value);
        if (!std::isfinite(value))
            value = std::numeric_limits<double>::quiet_NaN();
    }
    Series series;
    series.name = deviceNameOf(path);
    series.channels = QStringList{u"value"_s};
    series.values = std::move(column->values);
    if (labels) {
        series.name.prepend(QString(labels->spacecraft % u'_'));
        series.labels.assign(series.rows(), 0);
        for (const RowSpan &span : labels->anomalies) {
            if (span.last >= series.rows())
                return failure(
                    ErrorKind::BadFormat, path,
                    TelemetryText::tr("The file has %1 rows, and its labels go on to row %2; get both "
                                      "again from the same data set.")
                        .arg(counted(series.rows()), counted(span.last + 1)));
            std::fill(series.labels.begin() + std::ptrdiff_t(span.first),
                      series.labels.begin() + std::ptrdiff_t(span.last) + 1, std::int8_t(1));
        }
    }
    FileContent content;
    content.remarks = remarksOn(odd, QFileInfo(path).fileName());
    content.series.push_back(std::move(series));
    if (labels)
        content.dataSet = u"SMAP/MSL"_s;
    return content;
}

} // namespace fleetgrad::fleet
