// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "frametaker.h"

#include "messages.h"
#include "parts.h"

#include <algorithm>
#include <utility>

namespace fleetgrad::remote {

namespace {

/// The answer with the very request that asked for it.
template <class Answer, class Request>
std::shared_ptr<const Answer> inOwnWords(const std::shared_ptr<const Answer> &answer,
                                         const std::deque<Request> &asked)
{
    if (!answer)
        return answer;
    for (auto request = asked.rbegin(); request != asked.rend(); ++request) {
        if (!same(*request, answer->request))
            continue;
        auto own = std::make_shared<Answer>(*answer);
        own->request = *request;
        return own;
    }
    return answer;
}

} // namespace

double FrameTaker::share() const
{
    return m_rows.empty() ? 0 : std::min(1.0, double(m_rowsTaken) / double(m_rows.size()));
}

bool FrameTaker::take(Reader &reader)
{
    session::Snapshot head;
    const session::Snapshot headBefore = headOf(m_base);
    if (!remote::take(reader, m_isWhole) || !remote::take(reader, head, &headBefore))
        return false;
    head.deviceCurves = m_base.deviceCurves;
    eachPart([&](std::uint8_t, Haste, auto member) { head.*member = m_base.*member; });
    head.devices = m_snapshot.devices;
    const auto before = std::exchange(m_base, std::move(head));
    if (!takeParts(reader) || !takeCurves(reader) || !takePiece(reader) || !takeRows(reader) ||
        !reader.isAtEnd())
        return false;
    knowAgain();
    const auto map = m_base.map == before.map ? m_snapshot.map : inOwnWords(m_base.map, m_maps);
    const auto evaluation = m_base.evaluation == before.evaluation
                                ? m_snapshot.evaluation
                                : inOwnWords(m_base.evaluation, m_evaluations);
    m_snapshot = m_base;
    m_snapshot.map = map;
    m_snapshot.evaluation = evaluation;
    return !m_isWhole || remote::isWhole(m_snapshot);
}

bool FrameTaker::takeParts(Reader &reader)
{
    for (;;) {
        std::uint8_t wanted = noMoreParts;
        if (!reader.byte(wanted))
            return false;
        if (wanted == noMoreParts)
            return true;
        if (wanted >= partCount)
            return reader.fail();
        bool taken = false;
        eachPart([&](std::uint8_t number, Haste, auto member) {
            if (number != wanted)
                return;
            auto part = m_base.*member;
            taken = remote::take(reader, part, &(m_base.*member));
            m_base.*member = std::move(part);
        });
        if (!taken)
            return false;
    }
}

void FrameTaker::knowAgain()
{
    const auto know = [](auto &now, auto &before) {
        if (now && before && now != before && *now == *before)
            now = before;
        else if (now)
            before.reset();
    };
    know(m_base.config, m_configBefore);
    know(m_base.infos, m_infosBefore);
}

bool FrameTaker::takePiece(Reader &reader)
{
    std::uint32_t size = 0;
    bool isLast = false;
    if (!takeEach(reader, size, isLast))
        return false;
    const char *piece = reader.raw(size);
    if (!piece || m_lane.size() + qsizetype(size) > mostFromServer)
        return reader.fail();
    m_lane.append(piece, qsizetype(size));
    if (!isLast)
        return true;
    const QByteArray lane = std::exchange(m_lane, {});
    Reader parts(lane);
    return (takeParts(parts) && parts.isAtEnd()) || reader.fail();
}

bool FrameTaker::takeCurves(Reader &reader)
{
    std::vector<std::uint32_t> devices;
    if (!remote::take(reader, devices))
        return false;
    std::vector<std::shared_ptr<const session::DeviceCurves>> taken;
    for (const std::uint32_t device : devices) {
        const session::DeviceCurves *before = nullptr;
        for (const auto &curves : m_base.deviceCurves) {
            if (curves->device == device)
                before = curves.get();
        }
        auto curves = std::make_shared<session::DeviceCurves>();
        if (!remote::take(reader, *curves, before) || curves->device != device)
            return reader.fail();
        taken.push_back(std::move(curves));
    }
    m_base.deviceCurves = std::move(taken);
    return true;
}

bool FrameTaker::takeRows(Reader &reader)
{
    if (!m_base.infos)
        return reader.fail();
    if (m_rows.size() != m_base.infos->size()) {
        m_rows.resize(m_base.infos->size());
    }
    std::vector<std::uint32_t> devices;
    if (!remote::take(reader, devices))
        return false;
    std::vector<session::DeviceRow> now(devices.size()), before;
    for (const std::uint32_t device : devices) {
        if (device >= m_rows.size())
            return reader.fail();
        before.push_back(m_rows[device]);
    }
    if (!remote::take<session::DeviceRow>(reader, columnOf<session::DeviceRow>(now),
                                          columnOf(std::as_const(before))))
        return false;
    for (std::size_t i = 0; i < devices.size(); ++i)
        m_rows[devices[i]] = std::move(now[i]);
    m_rowsTaken += devices.size();
    if (!devices.empty() || !m_base.devices || m_base.devices->size() != m_rows.size())
        m_base.devices = std::make_shared<const std::vector<session::DeviceRow>>(m_rows);
    return true;
}

} // namespace fleetgrad::remote
