// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "framemaker.h"

#include "messages.h"

#include <algorithm>

namespace fleetgrad::remote {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::milliseconds, 3> pauses{0ms, 250ms, 1000ms}; ///< by Haste

/// Whether a part is of somebody else's request. Those are not sent.
template <class Part>
bool isForOthers(const Part &, const Looks &)
{
    return false;
}
bool isForOthers(const session::FleetMap &map, const Looks &looks)
{
    return !looks.map || !same(map.request, *looks.map);
}
bool isForOthers(const session::ModelEvaluation &evaluation, const Looks &looks)
{
    return !looks.evaluation || !same(evaluation.request, *looks.evaluation);
}
bool isForOthers(const fleet::DeviceTrace &trace, const Looks &looks)
{
    return looks.device != trace.device;
}

} // namespace

bool FrameMaker::isDue(Haste haste, bool isRunning, Clock::time_point now) const
{
    const auto i = std::size_t(haste);
    return !m_isWhole || !isRunning || now - m_shown[i] >= pauses[i];
}

bool FrameMaker::putParts(Writer &writer, const session::Snapshot &snapshot, const Looks &looks,
                          Clock::time_point now)
{
    const bool isRunning = snapshot.state == session::RunState::Running;
    std::array<bool, 3> due{};
    for (std::size_t i = 0; i < due.size(); ++i)
        due[i] = isDue(Haste(i), isRunning, now);
    bool any = false;
    std::array<bool, 3> sent{};
    eachPart([&](std::uint8_t number, Haste haste, auto member) {
        auto part = snapshot.*member;
        if (part && isForOthers(*part, looks))
            part = nullptr;
        if (part == m_sent.*member || !due[std::size_t(haste)])
            return;
        writer.byte(number);
        put(writer, part, &(m_sent.*member));
        m_sent.*member = part;
        any = sent[std::size_t(haste)] = true;
    });
    for (std::size_t i = 0; i < sent.size(); ++i) {
        if (sent[i])
            m_shown[i] = now;
    }
    writer.byte(noMoreParts);
    return any;
}

bool FrameMaker::putCurves(Writer &writer, const session::Snapshot &snapshot, const Looks &looks)
{
    using CurvesPtr = std::shared_ptr<const session::DeviceCurves>;
    const auto of = [](const std::vector<CurvesPtr> &all, std::uint32_t device) {
        const auto found =
            std::ranges::find(all, device, [](const CurvesPtr &curves) { return curves->device; });
        return found == all.end() ? nullptr : *found;
    };
    std::vector<CurvesPtr> curves;
    std::vector<std::uint32_t> devices;
    for (const std::uint32_t device : looks.watched) {
        if (CurvesPtr found = of(snapshot.deviceCurves, device)) {
            devices.push_back(device);
            curves.push_back(std::move(found));
        }
    }
    put(writer, devices);
    for (const CurvesPtr &now : curves) {
        const CurvesPtr before = of(m_sent.deviceCurves, now->device);
        put(writer, *now, before.get());
    }
    const bool changed = curves != m_sent.deviceCurves;
    m_sent.deviceCurves = std::move(curves);
    return changed;
}

bool FrameMaker::putRows(Writer &writer, const session::Snapshot &snapshot, const Looks &looks,
                         std::size_t most)
{
    const auto &rows = *snapshot.devices;
    if (m_rows.size() != rows.size()) {
        m_rows.resize(rows.size()); // real devices join
        m_next = 0;
    }
    if (m_newest != snapshot.devices) {
        m_newest = snapshot.devices;
        m_left = rows.size();
    }
    std::vector<std::uint32_t> devices;
    const auto take = [&](std::uint32_t device) {
        if (device < rows.size() && !same(rows[device], m_rows[device]))
            devices.push_back(device);
    };
    for (const auto *seen : {&looks.watched, &looks.outline.devices})
        std::ranges::for_each(*seen, take);
    if (looks.device)
        take(*looks.device);
    std::ranges::sort(devices);
    devices.erase(std::ranges::unique(devices).begin(), devices.end());
    const std::size_t looked = devices.size();
    for (; m_left > 0 && devices.size() < looked + most; --m_left) {
        const auto device = std::uint32_t(m_next);
        m_next = m_next + 1 < rows.size() ? m_next + 1 : 0;
        if (!std::binary_search(devices.begin(), devices.begin() + std::ptrdiff_t(looked), device))
            take(device);
    }
    std::vector<session::DeviceRow> now, before;
    for (const std::uint32_t device : devices) {
        now.push_back(rows[device]);
        before.push_back(m_rows[device]);
        m_rows[device] = rows[device];
    }
    put(writer, devices);
    put<session::DeviceRow>(writer, columnOf(std::as_const(now)), columnOf(std::as_const(before)));
    return !devices.empty();
}

std::optional<QByteArray> FrameMaker::make(const session::Snapshot &snapshot, const Looks &looks,
                                           std::size_t rows, Clock::time_point now)
{
    Writer writer;
    const session::Snapshot head = headOf(snapshot);
    Writer parts;
    const bool hasParts = putParts(parts, snapshot, looks, now);
    const bool hasCurves = putCurves(parts, snapshot, looks);
    const bool hasRows = putRows(parts, snapshot, looks, rows);
    const bool becomesWhole = !m_isWhole && snapshot.state != session::RunState::Opening && m_left == 0;
    session::Snapshot headSent = headOf(m_sent);
    if (m_began && !hasParts && !hasCurves && !hasRows && !becomesWhole && same(head, headSent))
        return std::nullopt;
    m_isWhole = m_isWhole || becomesWhole;
    put(writer, FromServer::Frame);
    put(writer, ++m_number);
    put(writer, m_isWhole);
    put(writer, head, &headSent);
    writer.raw(parts.bytes().constData(), std::size_t(parts.bytes().size()));
    m_began = true;
    auto curves = std::move(m_sent.deviceCurves);
    session::Snapshot sent = head;
    eachPart([&](std::uint8_t, Haste, auto member) { sent.*member = std::move(m_sent.*member); });
    m_sent = std::move(sent);
    m_sent.deviceCurves = std::move(curves);
    return writer.bytes();
}

} // namespace fleetgrad::remote
