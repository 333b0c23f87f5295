// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include "parts.h"
#include "words.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace fleetgrad::remote {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using session::Snapshot;

namespace {

constexpr int longestPause = 30; ///< s
constexpr auto remembered = 8s;  ///< that something was refused

/// Of a run of which nothing has come yet.
Snapshot emptySnapshot(const QString &name)
{
    Snapshot snapshot;
    snapshot.runPath = name;
    snapshot.devices = std::make_shared<const std::vector<session::DeviceRow>>();
    snapshot.config = std::make_shared<const fleet::RunConfig>();
    snapshot.infos = std::make_shared<const std::vector<fleet::DeviceInfo>>();
    snapshot.versions = std::make_shared<const std::vector<session::VersionRow>>();
    snapshot.notes = std::make_shared<const store::ModelNotes>();
    snapshot.roundLog = std::make_shared<const std::vector<std::shared_ptr<const session::Round>>>();
    snapshot.events = std::make_shared<const std::vector<fleet::Event>>();
    snapshot.rates = std::make_shared<const std::vector<fleet::RateChange>>();
    snapshot.rateBatches = std::make_shared<const std::vector<std::uint64_t>>();
    snapshot.clock = std::make_shared<const session::RunClock>();
    snapshot.fleetCurves = std::make_shared<const session::FleetCurves>();
    return snapshot;
}

} // namespace

std::shared_ptr<const Snapshot> Newest::get() const
{
    const std::scoped_lock lock(m_mutex);
    return m_snapshot;
}

void Newest::set(std::shared_ptr<const Snapshot> snapshot)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_snapshot = std::move(snapshot);
    }
    m_changed.notify_all();
}

void Newest::waitForAnother() const
{
    std::unique_lock lock(m_mutex);
    const auto before = m_snapshot;
    m_changed.wait_for(lock, 100ms, [&] { return m_snapshot != before; });
}

Connection::Connection(Dial dial, const QString &name, Newest *newest)
    : m_dial(std::move(dial)), m_name(name), m_newest(newest), m_again(this), m_forget(this)
{
    m_newest->set(std::make_shared<const Snapshot>(emptySnapshot(name)));
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Connection::dial);
    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, this, [this] { tell(std::nullopt); });
}

Connection::~Connection()
{
    if (m_channel)
        m_channel->disconnect(this);
    const Error ended{ErrorKind::Cancelled, m_name, {}};
    for (auto &[number, asked] : std::exchange(m_waiting, {}))
        asked.answered(nullptr, ended);
}

void Connection::start()
{
    dial();
}

void Connection::dial()
{
    m_isWelcome = false;
    m_unpacker = std::make_unique<Unpacker>();
    m_frames = std::make_unique<FrameTaker>(*m_newest->get());
    m_channel = m_dial();
    connect(m_channel.get(), &Channel::received, this, &Connection::take);
    connect(m_channel.get(), &Channel::closed, this, &Connection::lose);
    connect(m_channel.get(), &Channel::opened, this,
            [this] { say(message(FromDesktop::Hello, protocolVersion)); });
}

void Connection::post(std::function<void(Connection &)> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_posted.push_back(std::move(work));
        if (m_posted.size() > 1)
            return; // somebody has called already
    }
    QMetaObject::invokeMethod(this, "doPosted", Qt::QueuedConnection);
}

void Connection::doPosted()
{
    std::vector<std::function<void(Connection &)>> posted;
    {
        const std::scoped_lock lock(m_mutex);
        posted.swap(m_posted);
    }
    for (const auto &work : posted)
        work(*this);
}

void Connection::say(const QByteArray &message)
{
    if (m_channel)
        m_channel->send(message);
}

void Connection::take(const QByteArray &packed)
{
    QByteArray message = packed;
    if (m_isWelcome) {
        auto unpacked = m_unpacker->unpack(packed, mostFromServer);
        message = unpacked ? *std::move(unpacked) : QByteArray();
    }
    Reader reader(message);
    auto what = FromServer::Frame;
    bool right = remote::take(reader, what) && m_isWelcome == (what != FromServer::Welcome);
    if (right) {
        switch (what) {
        case FromServer::Welcome:
            right = takeWelcome(reader);
            break;
        case FromServer::Frame:
            right = takeFrame(reader);
            break;
        case FromServer::Answer:
            right = takeAnswer(reader);
            break;
        case FromServer::Refused:
            right = takeRefused(reader);
            break;
        case FromServer::Piece:
            right = takePiece(reader, message);
            break;
        }
    }
    if (!right && m_channel)
        lose({ErrorKind::BadFormat, m_name, RemoteWords::tr("The server said what nobody can understand.")});
}

bool Connection::takeWelcome(Reader &reader)
{
    std::uint32_t version = 0;
    std::uint8_t role = 0;
    QString token;
    if (!remote::take(reader, version))
        return false;
    if (version != protocolVersion) {
        giveUp(
            {ErrorKind::TooNew, m_name,
             RemoteWords::tr("The server speaks version %1 of the protocol, and this program version %2: use "
                             "the same version of Fleetgrad on both sides.")
                 .arg(version)
                 .arg(protocolVersion)});
        return true;
    }
    if (!takeEach(reader, role, token))
        return false;
    m_isWelcome = true;
    m_mayOperate = role > 0;
    m_pause = 0;
    sayLooks();
    return true;
}

void Connection::sayLooks()
{
    say(message(FromDesktop::Look, Look::Watch, m_looks.watched));
    say(message(FromDesktop::Look, Look::Outline, m_looks.outline));
    say(message(FromDesktop::Look, Look::Device, m_looks.device));
    say(message(FromDesktop::Look, Look::Map, m_looks.map));
    say(message(FromDesktop::Look, Look::Evaluation, m_looks.evaluation));
    if (m_looks.map)
        m_frames->ask(*m_looks.map);
    if (m_looks.evaluation)
        m_frames->ask(*m_looks.evaluation);
}

bool Connection::takeFrame(Reader &reader)
{
    std::uint64_t number = 0;
    if (!remote::take(reader, number) || !m_frames->take(reader))
        return false;
    say(message(FromDesktop::Got, number));
    if (m_frames->isWhole() && m_newest->get()->isCut())
        m_link.reset(); // it is back
    publish();
    return true;
}

void Connection::publish()
{
    std::shared_ptr<Snapshot> snapshot;
    if (m_frames && m_frames->isWhole()) {
        m_wasWhole = true;
        snapshot = std::make_shared<Snapshot>(m_frames->snapshot());
        m_mayRun = snapshot->canRun && m_mayOperate;
    } else if (m_wasWhole) {
        snapshot = std::make_shared<Snapshot>(*m_newest->get()); // what was there, until all has come anew
    } else {
        snapshot = std::make_shared<Snapshot>(emptySnapshot(m_name));
        if (m_frames)
            snapshot->opened = m_frames->share();
    }
    snapshot->runPath = m_name;
    snapshot->link = m_link;
    snapshot->canRun = m_mayRun && !snapshot->isCut();
    m_newest->set(std::move(snapshot));
}

void Connection::tell(const std::optional<Error> &link)
{
    m_link = link;
    publish();
}

bool Connection::takeAnswer(Reader &reader)
{
    std::uint64_t number = 0;
    bool isError = false;
    if (!takeEach(reader, number, isError))
        return false;
    const auto found = m_waiting.find(number);
    if (found == m_waiting.end())
        return false;
    const Asked asked = std::move(found->second);
    m_waiting.erase(found);
    Error error;
    if (isError && !remote::take(reader, error)) {
        asked.answered(nullptr, {ErrorKind::BadFormat, m_name, {}});
        return false;
    }
    asked.answered(isError ? nullptr : &reader, error);
    return reader.isAtEnd();
}

bool Connection::takeRefused(Reader &reader)
{
    Error error;
    if (!remote::take(reader, error) || !reader.isAtEnd())
        return false;
    tell(error);
    m_forget.start(remembered);
    return true;
}

bool Connection::takePiece(Reader &reader, const QByteArray &message)
{
    std::uint64_t number = 0;
    if (!remote::take(reader, number))
        return false;
    const auto found = m_waiting.find(number);
    if (found == m_waiting.end() || !found->second.pieces)
        return true; // not wanted any more
    if (!found->second.pieces(message.last(qsizetype(reader.left()))))
        say(remote::message(FromDesktop::Cancel, number));
    return true;
}

void Connection::giveUp(const Error &why)
{
    m_isRefused = true;
    lose(why);
}

/// Before anything has come, that is the end; later it is tried again.
void Connection::lose(const Error &why)
{
    if (!m_channel)
        return;
    m_channel->disconnect(this);
    m_channel->close({});
    m_channel.release()->deleteLater();
    m_isWelcome = false;
    const Error lost{ErrorKind::NotFound, m_name, RemoteWords::tr("The connection to the server was lost.")};
    for (auto &[number, asked] : std::exchange(m_waiting, {}))
        asked.answered(nullptr, lost);
    if (!m_wasWhole) {
        auto snapshot = std::make_shared<Snapshot>(emptySnapshot(m_name));
        snapshot->state = session::RunState::Failed;
        snapshot->error = why;
        if (why.sentence.isEmpty())
            snapshot->error = lost;
        m_newest->set(std::move(snapshot));
        return;
    }
    m_pause = std::clamp(2 * m_pause, 1, longestPause);
    m_again.start(std::chrono::seconds(m_pause));
    m_forget.stop();
    m_frames.reset();
    tell(Error{
        ErrorKind::NotFound, m_name,
        RemoteWords::tr("The connection is lost, trying again in %1 s. %2").arg(m_pause).arg(why.sentence)});
}

void Connection::reconnect()
{
    if (!m_again.isActive())
        return;
    m_again.stop();
    dial();
}

void Connection::command(const QByteArray &message)
{
    if (m_isWelcome)
        return say(message);
    if (m_wasWhole && m_link)
        return; // it is said already
    tell(Error{ErrorKind::NotWritable, m_name,
               RemoteWords::tr("There is no connection: nothing was changed.")});
    m_forget.start(remembered);
}

void Connection::ask(Request request, const QByteArray &arguments, const Answered &answered,
                     const std::stop_token &stop, const Pieces &pieces)
{
    if (!m_isWelcome) {
        answered(nullptr, {ErrorKind::NotFound, m_name,
                           RemoteWords::tr("There is no connection to the server. Try it when it is back.")});
        return;
    }
    const std::uint64_t number = ++m_asked;
    Asked &asked = m_waiting[number];
    asked.answered = answered;
    asked.pieces = pieces;
    say(message(FromDesktop::Request, number, request) + arguments);
    if (stop.stop_possible())
        asked.cancel = std::make_unique<std::stop_callback<std::function<void()>>>(stop, [this, number] {
            post([number](Connection &own) { own.say(message(FromDesktop::Cancel, number)); });
        });
}

void Connection::watch(std::vector<std::uint32_t> devices)
{
    m_looks.watched = std::move(devices);
    if (m_isWelcome)
        say(message(FromDesktop::Look, Look::Watch, m_looks.watched));
}

void Connection::lookAtMap(std::optional<session::MapRequest> request)
{
    m_looks.map = std::move(request);
    if (!m_isWelcome)
        return;
    if (m_looks.map)
        m_frames->ask(*m_looks.map);
    say(message(FromDesktop::Look, Look::Map, m_looks.map));
}

void Connection::lookAtEvaluation(std::optional<session::EvaluationRequest> request)
{
    m_looks.evaluation = std::move(request);
    if (!m_isWelcome)
        return;
    if (m_looks.evaluation)
        m_frames->ask(*m_looks.evaluation);
    say(message(FromDesktop::Look, Look::Evaluation, m_looks.evaluation));
}

void Connection::outline(session::OutlineRequest request)
{
    m_looks.outline = std::move(request);
    if (m_isWelcome)
        say(message(FromDesktop::Look, Look::Outline, m_looks.outline));
}

void Connection::lookAtDevice(std::optional<std::uint32_t> device)
{
    m_looks.device = device;
    if (m_isWelcome)
        say(message(FromDesktop::Look, Look::Device, m_looks.device));
}

} // namespace fleetgrad::remote
