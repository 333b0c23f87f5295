// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include "console.h"
#include "gathering.h"

#include <report/figures.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <utility>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 100ms;

class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
};

} // namespace

Service::Service(const QString &tokens, int desktopRate) : m_desktops(nullptr, desktopRate)
{
    m_endpoint.setTokens(transport::Tokens(tokens));
    m_endpoint.addPage("/healthz", [this] { return health(); });
    m_endpoint.addPage("/metrics", [this] { return metrics(); });
    showToDesktops();
}

void Service::showToDesktops()
{
    using transport::Role;
    const auto meet = [this](QWebSocket *socket, const transport::Identity &who) {
        const auto role = who.role == Role::Operate ? remote::Role::Operate : remote::Role::Watch;
        m_desktops.add(remote::channelOver(socket, transport::Endpoint::mostMessageBytes), {who.name, role});
    };
    m_endpoint.addSocket(remote::Host::path, {Role::Watch, Role::Operate}, meet);
    // Who steers the fleet is on record where all that this program says is kept.
    m_desktops.setLog([this](const remote::Peer &who, const QString &what) {
        remark(ServiceWords::tr("%1, after batch %2: %3")
                   .arg(who.name, report::countText(m_session->snapshot()->batch), what));
    });
}

Expected<quint16> Service::listen(const transport::Listening &where)
{
    const auto port = m_endpoint.listen(where);
    if (!port)
        return port;
    const QString host = where.address.protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + where.address.toString() + u']'
                             : where.address.toString();
    const QString scheme = where.certificate ? u"https"_s : u"http"_s;
    remark(ServiceWords::tr("Listening on %1://%2:%3").arg(scheme, host).arg(*port));
    if (where.certificate)
        remark(ServiceWords::tr("Certificate (SHA-256): %1").arg(where.certificate->fingerprint()));
    return port;
}

transport::Answer Service::health() const
{
    const auto snapshot = m_session->snapshot();
    const bool isWell = snapshot->state != session::RunState::Failed && !snapshot->error;
    QJsonObject object{{u"state"_s, QString::fromLatin1(session::stateWord(snapshot->state))},
                       {u"batch"_s, qint64(snapshot->batch)},
                       {u"devices"_s, qint64(snapshot->infos->size())},
                       {u"seconds_since_commit"_s, snapshot->secondsSinceCommit < 0
                                                       ? QJsonValue()
                                                       : QJsonValue(snapshot->secondsSinceCommit)}};
    if (snapshot->error)
        object.insert(u"error"_s, snapshot->error->text());
    return {isWell ? 200 : 503, "application/json",
            QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

transport::Answer Service::metrics() const
{
    const auto counts = m_endpoint.counts();
    session::ServiceFigures figures{{{"requests_answered", counts.answered},
                                     {"sockets_met", counts.met},
                                     {"requests_refused", counts.refused},
                                     {"frames_sent", m_desktops.framesSent()},
                                     {"bytes_sent", m_desktops.bytesSent()}},
                                    {}};
    m_devices.addTo(figures);
    return {200, "text/plain; version=0.0.4; charset=utf-8",
            session::metricsText(*m_session->snapshot(), m_tally, figures)};
}

ExitCode Service::run(std::unique_ptr<session::Session> session, bool goesOn, Signals &signals)
{
    m_session = std::move(session);
    m_desktops.setSession(m_session.get());
    m_goesOn = goesOn;
    QEventLoop loop;
    std::optional<ExitCode> code;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        code = look(signals);
        if (code)
            loop.quit();
    });
    timer.start(betweenLooks);
    const Gathering gathering;
    loop.exec();
    m_desktops.setSession(nullptr);
    m_session.reset(); // commits
    return code.value_or(ExitCode::RunFailed);
}

std::optional<ExitCode> Service::look(Signals &signals)
{
    const auto snapshot = m_session->snapshot();
    m_tally.follow(*snapshot);
    if (!m_devices.isOpen() && snapshot->state == session::RunState::Running)
        m_devices.open(*m_session, snapshot->config->batchReadings);
    if (!m_isStopping && signals.arrived()) {
        m_isStopping = true;
        m_session->pause();
        return std::nullopt;
    }
    switch (snapshot->state) {
    case session::RunState::Opening:
        if (m_isStopping)
            return ExitCode::Ok;
        return std::nullopt;
    case session::RunState::Running:
        return std::nullopt;
    case session::RunState::Paused:
        if (snapshot->error)
            return refuse(*snapshot->error);
        if (m_isStopping) {
            remark(ServiceWords::tr("Stopped after batch %1.").arg(report::countText(snapshot->batch)));
            return ExitCode::Ok;
        }
        return goOn(*snapshot);
    case session::RunState::Finished:
        remark(ServiceWords::tr("The run has ended after batch %1.").arg(report::countText(snapshot->batch)));
        return ExitCode::Ok;
    case session::RunState::Failed:
        return refuse(snapshot->error.value_or(Error{}));
    }
    return std::nullopt;
}

std::optional<ExitCode> Service::goOn(const session::Snapshot &snapshot)
{
    if (!std::exchange(m_goesOn, false))
        return std::nullopt; // it is about to run
    if (!snapshot.canRun)
        return refuse(
            {ErrorKind::NotWritable, snapshot.runPath,
             ServiceWords::tr("This run can't go on: its file can't be written, or its source is gone.")});
    remark(ServiceWords::tr("Going on after batch %1, with the settings of the run file.")
               .arg(report::countText(snapshot.batch)));
    m_session->resume();
    return std::nullopt;
}

} // namespace fleetgrad::cli
