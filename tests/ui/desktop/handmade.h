// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>

#include <memory>

// Snapshots by hand, for tests of models.

namespace fleetgrad::desktop::handmade {

struct Maker
{
    explicit Maker(int devices)
    {
        auto names = std::make_shared<std::vector<fleet::DeviceInfo>>();
        for (int i = 0; i < devices; ++i) {
            fleet::DeviceInfo info;
            info.name = QStringLiteral("%1-%2")
                            .arg(i % 2 ? QStringLiteral("pump") : QStringLiteral("press"))
                            .arg(i, 4, 10, QLatin1Char('0'));
            info.channels = {QStringLiteral("temperature")};
            names->push_back(info);
        }
        infos = names;
        rows.resize(std::size_t(devices));
        for (int i = 0; i < devices; ++i) {
            rows[std::size_t(i)].decision.accuracy = 0.5f + 0.01f * float(i);
            rows[std::size_t(i)].learningRate = 0.05f;
            rows[std::size_t(i)].state = i % 3 ? fleet::DeviceState::Learning : fleet::DeviceState::Silent;
        }
    }

    SnapshotPtr snapshot() const
    {
        auto result = std::make_shared<session::Snapshot>();
        result->state = session::RunState::Running;
        result->infos = infos;
        result->devices = std::make_shared<std::vector<session::DeviceRow>>(rows);
        result->versions = std::make_shared<std::vector<session::VersionRow>>(versions);
        result->events = std::make_shared<std::vector<fleet::Event>>(events);
        result->rates = std::make_shared<std::vector<fleet::RateChange>>(rates);
        result->rateBatches = std::make_shared<std::vector<std::uint64_t>>(rates.size(), 7);
        return result;
    }

    void addVersion(std::uint32_t version)
    {
        session::VersionRow row;
        row.version = version;
        row.parent = version - 1;
        row.batch = version * 10;
        row.devices = 20;
        row.claimedAccuracy = 0.98f;
        versions.push_back(row);
    }

    void addEvent(std::uint64_t batch, fleet::EventLevel level = fleet::EventLevel::Info)
    {
        fleet::Event event;
        event.batch = batch;
        event.level = level;
        event.text = QStringLiteral("remark of batch %1").arg(batch);
        events.push_back(event);
    }

    void addRound(std::uint64_t batch)
    {
        fleet::Event event;
        event.batch = batch;
        event.kind = fleet::EventKind::RoundDone;
        event.numbers = {double(batch), 20, 0};
        events.push_back(event);
    }

    std::shared_ptr<const std::vector<fleet::DeviceInfo>> infos;
    std::vector<session::DeviceRow> rows;
    std::vector<session::VersionRow> versions;
    std::vector<fleet::Event> events;
    std::vector<fleet::RateChange> rates;
};

} // namespace fleetgrad::desktop::handmade
