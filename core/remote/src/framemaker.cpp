// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "framemaker.h"

#include "messages.h"
#include "thinned.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace fleetgrad::remote {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::milliseconds, 3> pauses{0ms, 250ms, 1000ms}; ///< by Haste

/// Whether a desktop wants such a part, and whether this one is of its own request.
enum class Whose : unsigned char { Own, Others, Nobodys };
template <class Part>
Whose whose(const Part &, const Looks &)
{
    return Whose::Own;
}
Whose whose(const session::FleetMap &map, const Looks &looks)
{
    if (!looks.map)
        return Whose::Nobodys;
    return same(map.request, *looks.map) ? Whose::Own : Whose::Others;
}
Whose whose(const session::ModelEvaluation &evaluation, const Looks &looks)
{
    if (!looks.evaluation)
        return Whose::Nobodys;
    return same(evaluation.request, *looks.evaluation) ? Whose::Own : Whose::Others;
}
Whose whose(const session::Outlines &outlines, const Looks &looks)
{
    const bool isSuch =
        outlines.request.metric == looks.outline.metric && outlines.request.scorer == looks.outline.scorer;
    return looks.outline.devices.empty() || isSuch ? Whose::Own : Whose::Others;
}
Whose whose(const fleet::DeviceTrace &trace, const Looks &looks)
{
    if (!looks.device)
        return Whose::Nobodys;
    return *looks.device == trace.device ? Whose::Own : Whose::Others;
}

/// Whether desktops take turns in it, or there may be more of them than are shown, so that it is not gone for
/// a desktop when it is not there for once.
template <class Part>
constexpr bool isInTurn(std::shared_ptr<const Part> session::Snapshot::*)
{
    return std::is_same_v<Part, session::FleetMap> || std::is_same_v<Part, session::ModelEvaluation> ||
           std::is_same_v<Part, fleet::DeviceTrace>;
}

/// What is sent of a part.
template <class Part>
std::shared_ptr<const Part> asSent(const std::shared_ptr<const Part> &part, const Looks &, bool)
{
    return part;
}
/// Those that the desktop asked for: others have theirs made together with them.
std::shared_ptr<const session::Outlines> asSent(const std::shared_ptr<const session::Outlines> &part,
                                                const Looks &looks, bool isCoarse)
{
    if (!part || (!isCoarse && part->request == looks.outline))
        return part;
    auto own = std::make_shared<session::Outlines>(*part);
    own->request.devices.clear();
    own->outlines.clear();
    for (const std::uint32_t device : looks.outline.devices) {
        const auto found = std::ranges::find(part->outlines, device, &session::Outline::device);
        if (found == part->outlines.end())
            continue;
        own->request.devices.push_back(device);
        own->outlines.push_back(*found);
    }
    if (isCoarse)
        *own = coarse(std::move(*own));
    return own;
}
std::shared_ptr<const RoundList> asSent(const std::shared_ptr<const RoundList> &part, const Looks &, bool)
{
    return part ? std::make_shared<const RoundList>(withoutParts(*part)) : part;
}

} // namespace

/// What the desktop has keeps its place while somebody else's is made.
template <class Member>
void FrameMaker::putPart(Writer &writer, std::uint8_t number, Member member,
                         const session::Snapshot &snapshot, const Looks &looks)
{
    auto part = snapshot.*member;
    const auto &had = m_seen.*member;
    const Whose owner = part ? whose(*part, looks) : Whose::Own;
    if (owner == Whose::Others || (!part && had && whose(*had, looks) == Whose::Own && isInTurn(member)))
        return;
    if (owner == Whose::Nobodys)
        part = nullptr;
    const bool becomesExact = m_coarse[number] && !m_isCoarse;
    if (part == m_seen.*member && !becomesExact)
        return;
    auto sent = asSent(part, looks, m_isCoarse);
    writer.byte(number);
    put(writer, sent, &(m_sent.*member));
    m_seen.*member = part;
    m_coarse[number] = m_isCoarse && std::is_same_v<Member, decltype(&session::Snapshot::outlines)>;
    m_sent.*member = std::move(sent);
}

bool FrameMaker::putParts(Writer &writer, const session::Snapshot &snapshot, const Looks &looks)
{
    const qsizetype before = writer.bytes().size();
    eachPart([&](std::uint8_t number, Haste haste, auto member) {
        // At first each of the others comes once, however the run goes on meanwhile.
        if (haste != Haste::Frame && (m_isWhole || m_given[number]))
            return;
        putPart(writer, number, member, snapshot, looks);
        m_given[number] = snapshot.state != session::RunState::Opening;
    });
    const bool any = writer.bytes().size() > before;
    writer.byte(noMoreParts);
    return any;
}

/// The next parts that are due, once those before are on their way.
void FrameMaker::fillLane(const session::Snapshot &snapshot, const Looks &looks, Clock::time_point now)
{
    if (!m_isWhole || m_laneSent < m_lane.size())
        return;
    const bool isRunning = snapshot.state == session::RunState::Running;
    Writer lane;
    std::array<bool, 3> due{}, sent{};
    for (std::size_t i = 0; i < due.size(); ++i)
        due[i] = !isRunning || now - m_shown[i] >= pauses[i];
    eachPart([&](std::uint8_t number, Haste haste, auto member) {
        if (haste == Haste::Frame || !due[std::size_t(haste)])
            return;
        const qsizetype before = lane.bytes().size();
        putPart(lane, number, member, snapshot, looks);
        if (lane.bytes().size() > before)
            sent[std::size_t(haste)] = true;
    });
    for (std::size_t i = 0; i < sent.size(); ++i) {
        if (sent[i])
            m_shown[i] = now;
    }
    if (lane.bytes().isEmpty())
        return;
    lane.byte(noMoreParts);
    m_lane = lane.bytes();
    m_laneSent = 0;
}

bool FrameMaker::putPiece(Writer &writer, std::size_t room)
{
    const auto size = std::min(qsizetype(room), m_lane.size() - m_laneSent);
    put(writer, std::uint32_t(size));
    put(writer, size > 0 && m_laneSent + size == m_lane.size());
    writer.raw(m_lane.constData() + m_laneSent, std::size_t(size));
    m_laneSent += size;
    return size > 0;
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

/// Which rows are to be gone through.
void FrameMaker::noteRows(const session::Snapshot &snapshot)
{
    const bool wasCoarse =
        std::exchange(m_isCoarse, !m_isWhole || snapshot.state == session::RunState::Running);
    const std::size_t count = snapshot.devices->size();
    const bool areMore = m_rows.size() != count; // real devices join
    if (areMore) {
        m_rows.resize(count);
        m_next = 0;
    }
    // At first each comes once, however the run goes on meanwhile.
    const bool areOthers = std::exchange(m_newest, snapshot.devices) != snapshot.devices && m_isWhole;
    if (areMore || areOthers || (wasCoarse && !m_isCoarse))
        m_left = count;
}

bool FrameMaker::putRows(Writer &writer, const session::Snapshot &snapshot, const Looks &looks,
                         std::size_t room)
{
    const auto &rows = *snapshot.devices;
    std::vector<std::uint32_t> devices;
    std::vector<session::DeviceRow> now, before;
    const auto take = [&](std::uint32_t device) {
        if (device >= rows.size())
            return;
        const session::DeviceRow row = m_isCoarse ? coarse(rows[device]) : rows[device];
        if (same(row, m_rows[device]))
            return;
        devices.push_back(device);
        now.push_back(row);
        before.push_back(std::exchange(m_rows[device], row));
    };
    for (const auto *seen : {&looks.watched, &looks.outline.devices})
        std::ranges::for_each(*seen, take);
    if (looks.device)
        take(*looks.device);
    const std::size_t most = devices.size() + room / leastBytes<session::DeviceRow>();
    for (; m_left > 0 && devices.size() < most; --m_left) {
        take(std::uint32_t(m_next));
        m_next = m_next + 1 < rows.size() ? m_next + 1 : 0;
    }
    put(writer, devices);
    put<session::DeviceRow>(writer, columnOf(std::as_const(now)), columnOf(std::as_const(before)));
    return !devices.empty();
}

std::optional<QByteArray> FrameMaker::make(const session::Snapshot &snapshot, const Looks &looks,
                                           std::size_t room, Clock::time_point now)
{
    noteRows(snapshot);
    if (std::exchange(m_outlined, looks.outline) != looks.outline)
        m_seen.outlines = nullptr; // what is sent of the same is something else
    const session::Snapshot head = headOf(snapshot);
    Writer parts;
    const bool hasParts = putParts(parts, snapshot, looks);
    const bool hasCurves = putCurves(parts, snapshot, looks);
    fillLane(snapshot, looks, now);
    const qsizetype piece = std::min(m_lane.size() - m_laneSent, qsizetype(m_left > 0 ? room / 4 * 3 : room));
    const bool hasPiece = putPiece(parts, std::size_t(piece));
    const bool hasRows = putRows(parts, snapshot, looks, room - std::size_t(piece));
    const bool becomesWhole = !m_isWhole && snapshot.state != session::RunState::Opening && m_left == 0;
    session::Snapshot headSent = headOf(m_sent);
    if (m_began && !hasParts && !hasCurves && !hasPiece && !hasRows && !becomesWhole && same(head, headSent))
        return std::nullopt;
    m_isWhole = m_isWhole || becomesWhole;
    Writer writer;
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
