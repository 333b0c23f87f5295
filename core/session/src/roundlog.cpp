// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "roundlog.h"

#include <algorithm>
#include <utility>

namespace fleetgrad::session {

namespace {

/// Of each device that took part the newest update alone, as the round takes it: with the labelled readings
/// of those before it if they began from the same version. By device.
std::vector<RoundPart> newestOfEach(std::vector<RoundPart> sent)
{
    std::ranges::stable_sort(sent, {}, &RoundPart::device);
    std::vector<RoundPart> parts;
    for (RoundPart &part : sent) {
        const bool follows = !parts.empty() && parts.back().device == part.device &&
                             parts.back().tookPart() && part.tookPart();
        if (follows) {
            if (part.baseVersion == parts.back().baseVersion)
                part.samples += parts.back().samples;
            parts.back() = part;
        } else {
            parts.push_back(part);
        }
    }
    return parts;
}

void shorten(std::vector<RoundPart> &parts)
{
    if (parts.size() <= Round::mostParts)
        return;
    std::ranges::stable_partition(parts, [](const RoundPart &part) { return !part.tookPart(); });
    parts.resize(Round::mostParts);
    std::ranges::stable_sort(parts, {}, &RoundPart::device);
}

} // namespace

void RoundLog::collect(const fleet::BatchRecord &record)
{
    m_screened += std::uint32_t(record.screened.size());
    // Both are in the order of devices.
    auto screened = record.screened.begin();
    for (const fleet::DeviceReport &report : record.devices) {
        while (screened != record.screened.end() && screened->device < report.device)
            ++screened;
        const bool isKeptOut = screened != record.screened.end() && screened->device == report.device;
        if (!report.updated && !isKeptOut)
            continue;
        RoundPart part;
        part.device = report.device;
        part.baseVersion = report.update.baseVersion;
        part.batch = record.batch;
        part.samples = report.update.samples;
        part.claimedAccuracy = report.update.accuracy;
        part.claimedLoss = report.update.loss;
        if (isKeptOut) {
            part.reason = screened->reason;
            part.moved = screened->norm;
        }
        m_sent.push_back(part);
    }
}

void RoundLog::finish(const federation::GlobalVersion &version)
{
    m_keptOut = std::exchange(m_screened, 0);
    if (version.devices > 0 && m_sent.empty()) { // what devices sent is in an earlier file
        m_lastBatch = version.batch;
        return;
    }
    auto round = std::make_shared<Round>();
    round->version = version.version;
    round->since = std::exchange(m_lastBatch, version.batch);
    round->batch = version.batch;
    round->accepted = version.devices;
    round->samples = version.samples;
    round->moved = version.moved;
    round->keptOut = m_keptOut;
    round->parts = newestOfEach(std::exchange(m_sent, {}));
    shorten(round->parts);
    m_parts += round->parts.size();
    m_rounds.push_back(std::move(round));
    while (m_rounds.size() > roundsKept || (m_rounds.size() > 1 && m_parts > partsKept)) {
        m_parts -= m_rounds.front()->parts.size();
        m_rounds.pop_front();
    }
    m_shared =
        std::make_shared<const std::vector<std::shared_ptr<const Round>>>(m_rounds.begin(), m_rounds.end());
}

void RoundLog::add(const fleet::BatchRecord &record)
{
    collect(record);
    for (const auto &version : record.versions) {
        if (version.batch >= record.batch) // not promoted by a person
            finish(version);
    }
}

} // namespace fleetgrad::session
