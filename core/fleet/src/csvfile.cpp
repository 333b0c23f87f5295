// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvfile.h"

#include "csvcell.h"
#include "csvlayout.h"
#include "csvreader.h"
#include "stepmedian.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class CsvFileText
{
    Q_DECLARE_TR_FUNCTIONS(CsvFileText)
};

constexpr std::size_t mostValues = 1'000'000'000; ///< of one file: 8 GB
constexpr std::size_t mostDevices = 1'000'000;

/// Beside file names a number goes into a sentence as text, since a name may hold a "%2".
QString counted(std::uint64_t number)
{
    return QLocale().toString(qulonglong(number));
}

/// What was odd in a file, counted, with the place of the first case.
struct Oddities
{
    std::uint64_t refused = 0, missing = 0, infinite = 0;
    std::uint64_t firstLine = 0;
    QString firstColumn, firstReason;
};

class CsvLoad
{
public:
    CsvLoad(const QString &path, const ColumnMapping &mapping, const TimeWindows *windows,
            const std::stop_token &stop)
        : m_path(path), m_name(QFileInfo(path).fileName()), m_mapping(mapping), m_windows(windows),
          m_stop(stop)
    {
    }

    Expected<CsvContent> load()
    {
        const auto read =
            readCsv(m_path, m_separator, [this](auto line, auto fields) { return row(line, fields); });
        if (!read)
            return tl::make_unexpected(read.error());
        if (m_error)
            return tl::make_unexpected(*m_error);
        if (const auto checked = checkWhole(); !checked)
            return tl::make_unexpected(checked.error());
        return finished();
    }

private:
    using Fields = std::span<const std::string_view>;

    struct Device
    {
        Series series;
        StepMedian steps;
    };

    bool row(std::uint64_t line, Fields fields)
    {
        if (m_stop.stop_requested()) {
            stop(ErrorKind::Cancelled, m_path, CsvFileText::tr("Reading was stopped."));
            return false;
        }
        if (!m_layout)
            return header(line, fields);
        ++m_rows;
        m_found = {};
        if (readFields(line, fields))
            store(fields);
        if (m_values > mostValues)
            stop(ErrorKind::TooLarge, csvPlace(m_path, line),
                 CsvFileText::tr("The file has more than a thousand million values; split it into several."));
        return !m_error;
    }

    bool header(std::uint64_t line, Fields fields)
    {
        auto layout = csvLayout(csvPlace(m_path, line), fields, m_mapping);
        if (!layout) {
            m_error = layout.error();
            return false;
        }
        m_layout = std::move(*layout);
        m_scratch.resize(m_layout->values.size());
        for (const int column : m_layout->values)
            m_channels += m_layout->columns[column];
        return true;
    }

    void stop(ErrorKind kind, const QString &place, const QString &sentence)
    {
        m_error = Error{kind, place, sentence};
    }

    bool refuse(std::uint64_t line, int column, const QString &reason)
    {
        if (m_odd.refused++ == 0) {
            m_odd.firstLine = line;
            m_odd.firstColumn = column < 0 ? QString() : m_layout->columns[column];
            m_odd.firstReason = reason;
        }
        return false;
    }

    /// Fills m_scratch, m_time and m_label; false where the row is refused or the file is given up.
    bool readFields(std::uint64_t line, Fields fields)
    {
        if (qsizetype(fields.size()) != m_layout->columns.size())
            return refuse(line, -1,
                          CsvFileText::tr("the row has %1 fields and the header %2")
                              .arg(fields.size())
                              .arg(m_layout->columns.size()));
        for (std::size_t i = 0; i < m_scratch.size(); ++i) {
            if (!readNumber(line, m_layout->values[i], fields, m_scratch[i]))
                return false;
        }
        return readTime(line, fields) && readLabel(line, fields);
    }

    bool readNumber(std::uint64_t line, int column, Fields fields, double &value)
    {
        const std::string_view field = fields[std::size_t(column)];
        switch (csvNumber(field, value)) {
        case CsvNumber::Finite:
            return true;
        case CsvNumber::Missing:
            ++m_found.missing;
            return true;
        case CsvNumber::Infinite:
            ++m_found.infinite;
            return true;
        case CsvNumber::DecimalComma:
            if (m_separator != ',') {
                stop(ErrorKind::BadFormat, csvPlace(m_path, line, m_layout->columns[column]),
                     CsvFileText::tr("\"%1\" has a decimal comma; save the file with decimal points.")
                         .arg(csvText(field)));
                return false;
            }
            break;
        case CsvNumber::Text:
            break;
        }
        return refuse(line, column, CsvFileText::tr("\"%1\" is no number").arg(csvText(field)));
    }

    bool readTime(std::uint64_t line, Fields fields)
    {
        if (m_layout->time < 0)
            return true;
        const std::string_view field = fields[std::size_t(m_layout->time)];
        m_time = csvTime(field);
        return m_time || refuse(line, m_layout->time,
                                CsvFileText::tr(
                                    "\"%1\" is no time (such as 2026-01-31 23:59:00, or seconds since 1970)")
                                    .arg(csvText(field)));
    }

    bool readLabel(std::uint64_t line, Fields fields)
    {
        m_label = -1;
        if (m_layout->label < 0) {
            if (m_windows && m_time)
                m_label = inWindow(*m_time);
            return true;
        }
        const std::string_view field = fields[std::size_t(m_layout->label)];
        const auto label = csvLabel(field);
        m_label = label.value_or(-1);
        return label || refuse(line, m_layout->label,
                               CsvFileText::tr("\"%1\" is no label (0 or 1, normal or anomaly, or empty)")
                                   .arg(csvText(field)));
    }

    std::int8_t inWindow(double time) const
    {
        return std::any_of(m_windows->begin(), m_windows->end(), [&](const TimeWindow &window) {
            return time >= window.begin && time <= window.end;
        });
    }

    void store(Fields fields)
    {
        m_odd.missing += m_found.missing;
        m_odd.infinite += m_found.infinite;
        Device *device = deviceOf(fields);
        if (!device)
            return;
        if (m_time)
            device->steps.add(*m_time);
        device->series.values.insert(device->series.values.end(), m_scratch.begin(), m_scratch.end());
        device->series.labels.push_back(m_label);
        m_values += m_scratch.size();
    }

    Device *deviceOf(Fields fields)
    {
        std::string key =
            m_layout->device < 0 ? std::string() : std::string(fields[std::size_t(m_layout->device)]);
        const auto [known, isNew] = m_index.try_emplace(std::move(key), m_devices.size());
        if (!isNew)
            return &m_devices[known->second];
        if (m_devices.size() == mostDevices) {
            stop(ErrorKind::TooLarge, QString(m_path % u':' % m_layout->columns[m_layout->device]),
                 CsvFileText::tr(
                     "The column names more than a million devices; choose the column that names the "
                     "device of a row."));
            return nullptr;
        }
        Device device;
        const QString name = csvText(known->first);
        device.series.name = name.isEmpty() ? QFileInfo(m_path).completeBaseName() : name;
        device.series.channels = m_channels;
        m_devices.push_back(std::move(device));
        return &m_devices.back();
    }

    QString firstRefusal(const QString &file) const
    {
        return csvPlace(file, m_odd.firstLine, m_odd.firstColumn) % u": "_s % m_odd.firstReason;
    }

    Expected<void> checkWhole() const
    {
        if (!m_layout)
            return failure(
                ErrorKind::BadFormat, m_path,
                CsvFileText::tr("The file is empty; choose one with a line of names and rows of values."));
        if (m_rows == 0)
            return failure(
                ErrorKind::BadFormat, m_path,
                CsvFileText::tr("The file has names of columns and no rows; choose one with readings."));
        if (m_odd.refused == m_rows || (m_odd.refused > 1 && m_odd.refused * 10 > m_rows))
            return failure(
                ErrorKind::BadFormat, csvPlace(m_path, m_odd.firstLine, m_odd.firstColumn),
                CsvFileText::tr("%1 of %2 rows cannot be read; in the first of them %3. Repair the rows, or "
                                "choose other columns.")
                    .arg(counted(m_odd.refused), counted(m_rows), m_odd.firstReason));
        return {};
    }

    QStringList remarks() const
    {
        QStringList list;
        if (m_layout->latin1)
            list += CsvFileText::tr(
                        "%1: the names of the columns are not in UTF-8 and were read as Latin-1; save the "
                        "file in UTF-8 if they look wrong.")
                        .arg(m_name);
        if (m_odd.refused > 0)
            list += CsvFileText::tr("%1 (rows left out in this file: %2 of %3).")
                        .arg(firstRefusal(m_name), counted(m_odd.refused), counted(m_rows));
        if (m_odd.missing > 0)
            list += CsvFileText::tr("%1: values missing: %2.").arg(m_name, counted(m_odd.missing));
        if (m_odd.infinite > 0)
            list += CsvFileText::tr("%1: values infinite or too large for a number, taken as missing: %2.")
                        .arg(m_name, counted(m_odd.infinite));
        std::uint64_t backwards = 0;
        for (const Device &device : m_devices)
            backwards += device.steps.backwards();
        if (backwards > 0)
            list += CsvFileText::tr(
                        "%1: rows earlier than the one before: %2; they are read in the order of the file.")
                        .arg(m_name, counted(backwards));
        return list;
    }

    CsvContent finished()
    {
        CsvContent content;
        content.remarks = remarks();
        bool labelled = false;
        for (Device &device : m_devices) {
            Series &series = device.series;
            series.interval = device.steps.median();
            const auto isLabel = [](std::int8_t label) { return label >= 0; };
            if (std::any_of(series.labels.begin(), series.labels.end(), isLabel))
                labelled = true;
            else
                series.labels = {};
            series.values.shrink_to_fit();
            content.series.push_back(std::move(series));
        }
        if (!labelled)
            content.remarks +=
                CsvFileText::tr("%1: no labels; its readings are scored, and nothing is learnt from them.")
                    .arg(m_name);
        return content;
    }

    QString m_path, m_name;
    const ColumnMapping &m_mapping;
    const TimeWindows *m_windows;
    const std::stop_token m_stop;
    char m_separator = ',';
    std::optional<CsvLayout> m_layout;
    QStringList m_channels;
    std::optional<Error> m_error;
    std::uint64_t m_rows = 0;
    std::size_t m_values = 0;
    Oddities m_odd, m_found; ///< of the file, and of the row at hand
    std::vector<double> m_scratch;
    std::optional<double> m_time;
    std::int8_t m_label = -1;
    std::vector<Device> m_devices;
    std::unordered_map<std::string, std::size_t> m_index;
};

} // namespace

Expected<CsvContent> loadCsv(const QString &path, const ColumnMapping &mapping, const TimeWindows *windows,
                             const std::stop_token &stop)
{
    return CsvLoad(path, mapping, windows, stop).load();
}

} // namespace fleetgrad::fleet
