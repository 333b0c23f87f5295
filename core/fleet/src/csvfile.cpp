// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvfile.h"

#include "channelpivot.h"
#include "csvreader.h"
#include "csvrow.h"
#include "csvtime.h"
#include "inputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

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
constexpr double day = 86400; ///< seconds

/// What is known of a device while its file is read.
struct Device
{
    Series series;
    ChannelPivot pivot; ///< where a row is one channel
    double lastClock = 0, clockDays = 0;

    /// A time of day that falls by more than half a day is one of the next day.
    double onRunningDay(double clock)
    {
        if (std::isnan(clock))
            return clock;
        if (clock < lastClock - day / 2)
            clockDays += day;
        lastClock = clock;
        return clock + clockDays;
    }
};

class CsvLoad
{
public:
    explicit CsvLoad(const CsvTask &task) : m_task(task), m_path(task.path) {}

    Expected<FileContent> load()
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

    bool row(std::uint64_t line, Fields fields)
    {
        if (m_task.stop.stop_requested()) {
            stop(ErrorKind::Cancelled, m_path, CsvFileText::tr("Reading was stopped."));
            return false;
        }
        if (!m_layout) {
            if (!readLayout(line, fields) || m_task.header)
                return !m_error;
        }
        if (m_odd.rows++ == 0)
            findTimeInRowNumbers(fields);
        if (m_row->read(line, fields))
            store(fields);
        else if (m_row->error())
            m_error = m_row->error();
        else
            refuse(line);
        if (m_values > mostValues)
            stop(ErrorKind::TooLarge, csvPlace(m_path, line),
                 CsvFileText::tr("The file has more than a thousand million values; split it into several."));
        return !m_error;
    }

    bool readLayout(std::uint64_t line, Fields fields)
    {
        const QString place = csvPlace(m_path, line);
        auto layout = m_task.header ? csvLayout(place, fields, m_task.mapping)
                                    : plainLayout(place, fields.size(), m_task.names, m_task.mapping);
        if (!layout) {
            m_error = layout.error();
            return false;
        }
        m_layout = std::move(*layout);
        m_row.emplace(m_path, *m_layout, m_separator);
        m_odd.latin1 = m_layout->latin1;
        if (m_layout->channel < 0) {
            for (const int column : m_layout->values)
                m_channels += m_layout->columns[column];
        }
        return true;
    }

    /// pandas writes the times of a series as a first column without a name.
    void findTimeInRowNumbers(Fields fields)
    {
        if (m_layout->time >= 0 || m_layout->rowNumbers < 0 || fields.empty())
            return;
        const auto time = csvTime(fields[std::size_t(m_layout->rowNumbers)]);
        if (time && time->zone != CsvTime::Zone::Epoch)
            m_layout->time = m_layout->rowNumbers;
    }

    void stop(ErrorKind kind, const QString &place, const QString &sentence)
    {
        m_error = Error{kind, place, sentence};
    }

    void refuse(std::uint64_t line)
    {
        if (m_odd.refused++ > 0)
            return;
        const auto &refusal = m_row->refusal();
        m_odd.firstLine = line;
        m_odd.firstColumn = refusal.column < 0 ? QString() : m_layout->columns[refusal.column];
        m_odd.firstReason = refusal.reason;
    }

    std::int8_t labelOfRow() const
    {
        if (m_layout->label >= 0)
            return m_row->label();
        if (m_task.labels)
            return m_odd.rows <= m_task.labels->size() ? (*m_task.labels)[m_odd.rows - 1] : std::int8_t(-1);
        if (!m_task.windows || std::isnan(m_row->time()))
            return -1;
        return std::any_of(m_task.windows->begin(), m_task.windows->end(), [&](const TimeWindow &window) {
            return m_row->time() >= window.begin && m_row->time() <= window.end;
        });
    }

    void store(Fields fields)
    {
        const CsvOddities &found = m_row->odd();
        m_odd.missing += found.missing;
        m_odd.infinite += found.infinite;
        m_odd.text += found.text;
        m_odd.zoned += found.zoned;
        m_odd.unzoned += found.unzoned;
        m_odd.untimed += found.untimed;
        Device *device = deviceOf(fields);
        if (!device)
            return;
        const double time = m_layout->yearClock ? device->onRunningDay(m_row->time()) : m_row->time();
        if (m_layout->channel >= 0) {
            storeCell(*device, time, fields[std::size_t(m_layout->channel)]);
            return;
        }
        Series &series = device->series;
        if (m_layout->time >= 0)
            series.times.push_back(time);
        series.values.insert(series.values.end(), m_row->values().begin(), m_row->values().end());
        series.labels.push_back(labelOfRow());
        if (m_layout->kind >= 0)
            series.kinds.push_back(series.labels.back() > 0 ? kindOf(fields[std::size_t(m_layout->kind)])
                                                            : std::uint8_t(0));
        m_values += m_row->values().size();
    }

    /// From 1; 0 where the row names none, or one kind too many.
    std::uint8_t kindOf(std::string_view field)
    {
        if (field.empty())
            return 0;
        const auto known = m_kinds.find(std::string(field));
        if (known != m_kinds.end())
            return known->second;
        if (m_kinds.size() >= std::size_t(learning::mostKinds))
            return 0;
        const auto number = std::uint8_t(m_kinds.size() + 1);
        m_kinds.emplace(field, number);
        m_kindNames += csvText(field);
        return number;
    }

    void storeCell(Device &device, double time, std::string_view channel)
    {
        m_values -= device.pivot.values();
        device.pivot.add(time, channel, m_row->values()[0], labelOfRow());
        m_values += device.pivot.values();
        if (device.pivot.channels() > std::size_t(learning::maxChannels))
            stop(ErrorKind::TooLarge, QString(m_path % u':' % m_layout->columns[m_layout->channel]),
                 CsvFileText::tr("The column names more than %1 channels of a device; choose the column that "
                                 "names the channel of a row.")
                     .arg(learning::maxChannels));
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
        device.series.name = name.isEmpty() ? deviceNameOf(m_path) : name;
        device.series.channels = m_channels;
        m_devices.push_back(std::move(device));
        return &m_devices.back();
    }

    Expected<void> checkWhole() const
    {
        if (!m_layout)
            return failure(
                ErrorKind::BadFormat, m_path,
                CsvFileText::tr("The file is empty; choose one with a line of names and rows of values."));
        if (m_odd.rows == 0)
            return failure(
                ErrorKind::BadFormat, m_path,
                CsvFileText::tr("The file has names of columns and no rows; choose one with readings."));
        if (m_task.labels && m_task.labels->size() != m_odd.rows)
            return failure(ErrorKind::BadFormat, m_path,
                           CsvFileText::tr("The file has %1 rows, and its labels are %2; get both again from "
                                           "the same data set.")
                               .arg(counted(m_odd.rows), counted(m_task.labels->size())));
        if (m_odd.isHopeless())
            return failure(
                ErrorKind::BadFormat, csvPlace(m_path, m_odd.firstLine, m_odd.firstColumn),
                CsvFileText::tr("%1 of %2 rows cannot be read; in the first of them %3. Repair the rows, or "
                                "choose other columns.")
                    .arg(counted(m_odd.refused), counted(m_odd.rows), m_odd.firstReason));
        return {};
    }

    void finish(Device &device)
    {
        Series &series = device.series;
        if (m_layout->channel >= 0)
            m_odd.repeatedCells += device.pivot.finish(series);
        m_odd.time.add(orderByTime(series));
        const auto isLabel = [](std::int8_t label) { return label >= 0; };
        if (std::any_of(series.labels.begin(), series.labels.end(), isLabel))
            m_odd.unlabelled = false;
        else
            series.labels = {};
        series.values.shrink_to_fit();
        series.times.shrink_to_fit();
    }

    FileContent finished()
    {
        FileContent content;
        content.dataSet = m_layout->dataSet;
        content.kinds = m_kindNames;
        m_odd.unlabelled = true;
        for (Device &device : m_devices) {
            finish(device);
            if (!m_task.mapping.columnDevices) {
                content.series.push_back(std::move(device.series));
                continue;
            }
            for (Series &series : oneDeviceAChannel(device.series, m_layout->device >= 0))
                content.series.push_back(std::move(series));
            device.series = {};
        }
        content.remarks = remarksOn(m_odd, QFileInfo(m_path).fileName());
        return content;
    }

    const CsvTask &m_task;
    const QString &m_path;
    char m_separator = ',';
    std::optional<CsvLayout> m_layout;
    std::optional<CsvRow> m_row;
    QStringList m_channels;
    std::optional<Error> m_error;
    std::size_t m_values = 0;
    CsvOddities m_odd;
    std::vector<Device> m_devices;
    std::unordered_map<std::string, std::size_t> m_index;
    std::unordered_map<std::string, std::uint8_t> m_kinds;
    QStringList m_kindNames; ///< by number, from 1
};

} // namespace

Expected<FileContent> loadCsv(const CsvTask &task)
{
    return CsvLoad(task).load();
}

} // namespace fleetgrad::fleet
