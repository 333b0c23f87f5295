// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "hostdesktop.h"
#include "thinned.h"
#include "words.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <future>

// What a desktop asks for by number, and gets an answer to.

namespace fleetgrad::remote {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostAsked = 256; ///< requests of a desktop at once
constexpr qint64 pieceSize = 64 * 1024;

bool isChanging(Request request)
{
    return request == Request::Deploy || request == Request::SetNote;
}

} // namespace

template <class T>
void Host::Desktop::sendAnswer(std::uint64_t number, const Expected<T> &result)
{
    if (!result) {
        send(message(FromServer::Answer, number, true, result.error()));
        return;
    }
    if constexpr (std::is_void_v<T>)
        send(message(FromServer::Answer, number, false));
    else
        send(message(FromServer::Answer, number, false, *result));
}

template <class T>
bool Host::Desktop::later(std::uint64_t number, std::stop_source stop, std::future<Expected<T>> future)
{
    auto shared = std::make_shared<std::future<Expected<T>>>(std::move(future));
    m_asked.push_back({number, std::move(stop), [this, shared](Asked &asked) {
                           if (shared->wait_for(0s) != std::future_status::ready)
                               return false;
                           sendAnswer(asked.number, shared->get());
                           return true;
                       }});
    return true;
}

bool Host::Desktop::takeRequest(Reader &reader)
{
    std::uint64_t number = 0;
    auto what = Request::Summary;
    if (!takeEach(reader, number, what) || m_asked.size() >= mostAsked || !m_host->m_session)
        return false;
    return request(what, number, reader);
}

bool Host::Desktop::request(Request request, std::uint64_t number, Reader &reader)
{
    session::Session &run = *m_host->m_session;
    const std::stop_source stop;
    const auto refused = [&] {
        sendAnswer<void>(number, failure(ErrorKind::NotWritable, {},
                                         RemoteWords::tr("You may watch this run, and not change it.")));
        return true;
    };
    const bool mayChange = m_peer.role == Role::Operate || !isChanging(request);
    switch (request) {
    case Request::SnapshotAt: {
        std::uint64_t batch = 0;
        return remote::take(reader, batch) && laterPast(number, run.snapshotAt(batch));
    }
    case Request::Deploy: {
        session::Deployment deployment;
        if (!remote::take(reader, deployment))
            return false;
        if (!mayChange)
            return refused();
        mayOperate(u"deploy “%1”"_s.arg(deployment.name));
        return later(number, stop, run.deploy(deployment));
    }
    case Request::Model: {
        store::ModelKey key;
        return remote::take(reader, key) && later(number, stop, run.model(key));
    }
    case Request::StoredUpdates: {
        std::uint32_t device = 0;
        std::uint64_t after = 0;
        return takeEach(reader, device, after) && later(number, stop, run.storedUpdates(device, after));
    }
    case Request::SetNote: {
        store::ModelKey key;
        store::ModelNote note;
        if (!takeEach(reader, key, note))
            return false;
        if (!mayChange)
            return refused();
        mayOperate(u"note version=%1 device=%2"_s.arg(key.version).arg(key.device));
        return later(number, stop, run.setNote(key, note));
    }
    case Request::Compare: {
        std::array<session::ModelChoice, 2> models;
        std::uint32_t device = 0;
        return takeEach(reader, models[0], models[1], device) &&
               later(number, stop, run.compare(std::move(models), device));
    }
    case Request::WeightHistory: {
        std::uint64_t feature = 0;
        std::optional<std::uint32_t> device;
        return takeEach(reader, feature, device) && later(number, stop, run.weightHistory(feature, device));
    }
    case Request::LookBack: {
        std::uint32_t device = 0;
        std::uint64_t batch = 0;
        return takeEach(reader, device, batch) &&
               later(number, stop, run.lookBack(device, batch, stop.get_token()));
    }
    case Request::LookAtPast: {
        std::uint64_t batch = 0;
        session::PastLookRequest wanted;
        return takeEach(reader, batch, wanted) && lookAtPast(number, batch, std::move(wanted));
    }
    case Request::ForgetPast:
        run.forgetPast();
        sendAnswer<void>(number, {});
        return true;
    case Request::LastAlarm: {
        std::uint32_t device = 0;
        std::uint64_t upTo = 0;
        return takeEach(reader, device, upTo) && later(number, stop, run.lastAlarm(device, upTo));
    }
    case Request::Round: {
        std::uint32_t version = 0;
        std::uint64_t batch = 0;
        return takeEach(reader, version, batch) && later(number, stop, run.round(version, batch));
    }
    case Request::Summary:
        return later(number, stop, run.summary());
    case Request::Digest:
        return later(number, stop, run.digest(stop.get_token()));
    case Request::SaveAs:
        return saveAs(number);
    }
    return false;
}

/// Without those parts of rounds that can be asked for: Session::round().
bool Host::Desktop::laterPast(std::uint64_t number,
                              std::future<Expected<std::shared_ptr<const session::Snapshot>>> future)
{
    auto shared = std::make_shared<decltype(future)>(std::move(future));
    m_asked.push_back({number, std::stop_source(), [this, shared](Asked &asked) {
                           if (shared->wait_for(0s) != std::future_status::ready)
                               return false;
                           auto past = shared->get();
                           if (past) {
                               auto thin = std::make_shared<session::Snapshot>(**past);
                               thin->roundLog =
                                   std::make_shared<const RoundList>(withoutParts(*thin->roundLog));
                               *past = std::move(thin);
                           }
                           sendAnswer(asked.number, past);
                           return true;
                       }});
    return true;
}

/// First the run as it was, then what only the engine knew of it.
bool Host::Desktop::lookAtPast(std::uint64_t number, std::uint64_t batch, session::PastLookRequest wanted)
{
    struct Found
    {
        std::future<Expected<std::shared_ptr<const session::Snapshot>>> past;
        std::future<Expected<std::shared_ptr<const session::PastLook>>> found;
    };
    auto look = std::make_shared<Found>();
    look->past = m_host->m_session->snapshotAt(batch);
    m_asked.push_back({number, std::stop_source(), [this, look, wanted = std::move(wanted)](Asked &asked) {
                           if (look->past.valid()) {
                               if (look->past.wait_for(0s) != std::future_status::ready)
                                   return false;
                               const auto past = look->past.get();
                               if (!past) {
                                   sendAnswer<void>(asked.number, tl::make_unexpected(past.error()));
                                   return true;
                               }
                               look->found = m_host->m_session->lookAtPast(
                                   *past, wanted, {.stop = asked.stop.get_token(), .progress = {}});
                           }
                           if (look->found.wait_for(0s) != std::future_status::ready)
                               return false;
                           sendAnswer(asked.number, look->found.get());
                           return true;
                       }});
    return true;
}

/// A copy, which is then sent piece by piece.
bool Host::Desktop::saveAs(std::uint64_t number)
{
    struct Copy
    {
        QTemporaryDir folder;
        QFile file;
        std::future<Expected<void>> made;
    };
    const std::stop_source stop;
    auto copy = std::make_shared<Copy>();
    copy->file.setFileName(copy->folder.filePath(u"copy.fleetrun"_s));
    copy->made = m_host->m_session->saveAs(copy->file.fileName(), stop.get_token());
    m_asked.push_back(
        {number, stop, [this, copy](Asked &asked) {
             if (!copy->file.isOpen()) {
                 if (copy->made.wait_for(0s) != std::future_status::ready)
                     return false;
                 const auto made = copy->made.get();
                 if (!made || !copy->file.open(QIODevice::ReadOnly)) {
                     sendAnswer(asked.number,
                                made ? failure(ErrorKind::NotReadable, {}, copy->file.errorString()) : made);
                     return true;
                 }
             }
             return sendPieces(asked.number, copy->file, asked);
         }});
    return true;
}

/// What the link takes now; true when that was the last.
bool Host::Desktop::sendPieces(std::uint64_t number, QFile &file, Asked &asked)
{
    if (asked.stop.stop_requested()) {
        sendAnswer<void>(number, failure(ErrorKind::Cancelled, {}, {}));
        return true;
    }
    while (m_mayBytes > 0 && m_channel->bytesToWrite() < pieceSize) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty()) {
            sendAnswer<void>(number, file.error() == QFileDevice::NoError
                                         ? Expected<void>()
                                         : failure(ErrorKind::NotReadable, {}, file.errorString()));
            return true;
        }
        send(message(FromServer::Piece, number) + piece);
    }
    return false;
}

} // namespace fleetgrad::remote
