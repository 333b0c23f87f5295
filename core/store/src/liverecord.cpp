// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <store/liverecord.h>

#include "columns.h"
#include "liverows.h"
#include "openfile.h"
#include "squeezing.h"

#include <fleet/livesource.h>
#include <store/branches.h>

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace fleetgrad::store {

namespace {

class SqliteLiveRecord : public fleet::LiveRecord
{
public:
    explicit SqliteLiveRecord(QString path) : m_path(std::move(path)) {}

    std::uint64_t batches() override
    {
        return guarded(m_path, Access::Reading, nullptr,
                       [this] {
                           open();
                           SQLite::Statement last(**m_file, "SELECT max(batch) FROM live_readings");
                           last.executeStep();
                           return std::uint64_t(last.getColumn(0).getInt64());
                       })
            .value_or(0);
    }

    Expected<std::shared_ptr<const fleet::LiveBatch>> read(std::uint64_t batch) override
    {
        return guarded(m_path, Access::Reading, nullptr, [&]() -> std::shared_ptr<const fleet::LiveBatch> {
            open();
            return readBatch(std::int64_t(batch + 1));
        });
    }

    Expected<std::unique_ptr<LiveRecord>> again() override
    {
        return std::make_unique<SqliteLiveRecord>(m_path);
    }

private:
    /// Not before something is read: the file may be made later.
    void open()
    {
        if (m_file)
            return;
        auto file = openForReading(m_path);
        requireKnownSchema(*file, m_path);
        if (!file.database->tableExists("live_readings"))
            throw Failure{{ErrorKind::NotFound, m_path, noReadings()}};
        m_channels = std::size_t(readInfo(*file, m_path).config.live.channels);
        m_file = std::move(file);
    }

    std::shared_ptr<const fleet::LiveBatch> readBatch(std::int64_t number)
    {
        auto batch = std::make_shared<fleet::LiveBatch>();
        Cursor rows(**m_file, m_path, "live_readings", "batch, state", "WHERE batch = ?");
        rows.bind(number);
        if (!rows.next())
            throw Failure{{ErrorKind::NotFound, m_path, noReadings()}};
        const QByteArray bytes = unsqueezed(rows.blob(), mostLiveBytes);
        if (!unpackLive({bytes.constData(), std::size_t(bytes.size())}, m_channels, *batch))
            rows.bad();
        Cursor joined(**m_file, m_path, "devices", deviceColumns(), "WHERE joined = ? ORDER BY device");
        joined.bind(number);
        while (joined.next()) {
            if (joined.key() != std::int64_t(batch->firstJoined + batch->joined.size()))
                joined.bad();
            batch->joined.push_back(readDevice(joined));
        }
        return batch;
    }

    static QString noReadings()
    {
        return QCoreApplication::translate("RunFile",
                                           "There are no recorded readings of real devices for this "
                                           "batch. Use a copy of the file.");
    }

    const QString m_path;
    std::optional<OpenFile> m_file;
    std::size_t m_channels = 1;
};

} // namespace

std::unique_ptr<fleet::LiveRecord> liveRecord(const QString &address)
{
    return std::make_unique<SqliteLiveRecord>(addressOf(address).file);
}

Expected<std::unique_ptr<fleet::Source>> openSourceOf(const RunInfo &info, std::stop_token stop,
                                                      const fleet::OpeningProgress &progress)
{
    if (info.config.source == fleet::SourceKind::Live)
        return std::make_unique<fleet::LiveSource>(info.config, liveRecord(info.path),
                                                   info.branch.has_value());
    auto source = fleet::openSource(info.config, std::move(stop), progress);
    if (source && info.devices != (*source)->devices())
        return failure(ErrorKind::BadFormat, info.path,
                       QCoreApplication::translate("RunFile",
                                                   "The readings at %1 are not those that this run was made "
                                                   "from: put the original files back, or start a new run.")
                           .arg(info.config.replay.path));
    return source;
}

} // namespace fleetgrad::store
