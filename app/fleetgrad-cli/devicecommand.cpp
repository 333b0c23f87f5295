// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicecommand.h"

#include "console.h"
#include "devicefeed.h"
#include "gathering.h"
#include "helptexts.h"
#include "trainingfeed.h"

#include <report/figures.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <utility>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using transport::DeviceClient;

namespace {

constexpr auto betweenLooks = 100ms;
constexpr std::size_t mostNamed = 20; ///< devices whose joining is told
constexpr qint64 mostTokenBytes = 4096;

class DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(DeviceWords)
};

/// As it was given, completed: the path is /device.
Expected<QUrl> serverUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isSecure = url.scheme() == u"wss";
    if (!url.isValid() || (!isSecure && url.scheme() != u"ws") || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || (!url.path().isEmpty() && url.path() != u"/"))
        return failure(ErrorKind::BadArgument, u"--connect “%1”"_s.arg(text),
                       DeviceWords::tr("This is no address of a server. Write it as wss://HOST:PORT."));
    const bool isHere = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    if (!isSecure && !isHere)
        return failure(ErrorKind::BadArgument, u"--connect “%1”"_s.arg(text),
                       DeviceWords::tr("Without TLS only this machine itself is spoken to: use wss://, or "
                                       "ws://127.0.0.1:PORT here."));
    url.setPath(u"/device"_s);
    return url;
}

Expected<QByteArray> contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorKind::NotReadable : ErrorKind::NotFound, path,
                       DeviceWords::tr("The file can't be read: %1.").arg(file.errorString()));
    return file.read(most);
}

std::unique_ptr<DeviceClient> trainingClient(const DeviceClient::Server &server, transport::Hello hello,
                                             DeviceFeed readings)
{
    hello.trainsItself = true;
    const auto feed = std::make_shared<TrainingFeed>(std::move(readings), int(hello.channels.size()));
    auto client = std::make_unique<DeviceClient>(
        server, std::move(hello),
        DeviceClient::UpdateFeed(
            [feed](std::uint64_t key, fleet::LiveUpdate &update) { return (*feed)(key, update); }));
    QObject::connect(client.get(), &DeviceClient::told, client.get(),
                     [feed](const transport::ServerMessage &message) { feed->hear(message); });
    return client;
}

} // namespace

DeviceCommand::DeviceCommand(CLI::App &program)
{
    m_app = program.add_subcommand(
        "device", inUtf8(DeviceWords::tr("Be the devices of a CSV file: send their readings to a server")));
    m_app->add_option("PATH", m_path, inUtf8(DeviceWords::tr("A CSV file, or a folder of them")))->required();
    m_app
        ->add_option("--connect", m_url,
                     inUtf8(DeviceWords::tr("The server, as wss://HOST:PORT; ws:// on this machine alone")))
        ->required()
        ->type_name("URL");
    m_app
        ->add_option(
            "--token-file", m_tokenFile,
            inUtf8(DeviceWords::tr("The file that has the token; without it the variable FLEETGRAD_TOKEN")))
        ->type_name("FILE");
    m_app
        ->add_option("--fingerprint", m_fingerprint,
                     inUtf8(DeviceWords::tr("SHA-256 of the server's certificate, as the server says it")))
        ->type_name("SHA256");
    m_app
        ->add_option(
            "--authority", m_authority,
            inUtf8(DeviceWords::tr("Who vouches for the server's certificate, in PEM; without it the "
                                   "authorities of this system")))
        ->type_name("FILE");
    m_app->add_option("--only", m_only, inUtf8(DeviceWords::tr("That device alone")))->type_name("NAME");
    m_app
        ->add_option(
            "--speed", m_speed,
            inUtf8(DeviceWords::tr("Times as fast as the readings were taken; 0: as fast as the server "
                                   "takes them")))
        ->check(CLI::Range(0.0, 1e9).description(""))
        ->type_name("X");
    auto *train = m_app->add_flag(
        "--train", m_trains,
        inUtf8(DeviceWords::tr("Train here, and send local updates: the readings stay here")));
    m_app
        ->add_option("--label-delay", m_labelDelay,
                     inUtf8(DeviceWords::tr("Send each label that many readings after its own")))
        ->check(CLI::Range(0, 100'000).description(""))
        ->excludes(train)
        ->type_name("N");
    m_config.addMapping(*m_app);
    m_app->footer(inUtf8(deviceExamples()) + inUtf8(exitCodes()));
}

Expected<QByteArray> DeviceCommand::token() const
{
    Expected<QByteArray> token = qgetenv("FLEETGRAD_TOKEN");
    if (!m_tokenFile.empty())
        token = contentOf(fromArgument(m_tokenFile), mostTokenBytes);
    if (!token)
        return token;
    if (token->trimmed().isEmpty())
        return failure(ErrorKind::BadArgument, u"--token-file"_s,
                       DeviceWords::tr("A device needs a token. Whoever runs the server makes one with “%1”.")
                           .arg(u"fleetgrad-cli token add NAME --role device"_s));
    return token->trimmed();
}

Expected<DeviceClient::Server> DeviceCommand::server() const
{
    const auto url = serverUrl(fromArgument(m_url));
    if (!url)
        return tl::make_unexpected(url.error());
    const auto said = token();
    if (!said)
        return tl::make_unexpected(said.error());
    DeviceClient::Server server{*url, *said, {}};
    server.trust.fingerprint = fromArgument(m_fingerprint);
    if (!m_authority.empty()) {
        const QString file = fromArgument(m_authority);
        const auto text = contentOf(file, 1 << 20);
        if (!text)
            return tl::make_unexpected(text.error());
        server.trust.authorities = QSslCertificate::fromData(*text);
        if (server.trust.authorities.isEmpty())
            return failure(ErrorKind::BadFormat, file, DeviceWords::tr("This is no certificate in PEM."));
    }
    return server;
}

DeviceCommand::Clients DeviceCommand::clients(const std::shared_ptr<fleet::Source> &source, int batchReadings,
                                              const DeviceClient::Server &server) const
{
    Clients clients;
    for (std::uint32_t i = 0; i < source->devices().size(); ++i) {
        const fleet::DeviceInfo &info = source->devices()[i];
        if (!m_only.empty() && info.name != fromArgument(m_only))
            continue;
        DeviceFeed readings(source, i, batchReadings, m_speed);
        clients.push_back(
            m_trains ? trainingClient(server, info, std::move(readings))
                     : std::make_unique<DeviceClient>(server, info, DeviceClient::Feed(std::move(readings))));
        if (m_labelDelay > 0)
            sendLabelsLater(*clients.back());
    }
    return clients;
}

void DeviceCommand::sendLabelsLater(DeviceClient &client) const
{
    const auto delay = std::uint64_t(m_labelDelay);
    client.setLabelDelay(delay);
    QObject::connect(&client, &DeviceClient::told, &client,
                     [name = client.name(), delay](const transport::ServerMessage &message) {
                         if (message.labels < delay)
                             remark(DeviceWords::tr("%1: this run takes labels for the newest %2 readings "
                                                    "alone, so that later ones change nothing. Begin it with "
                                                    "--live-label-window %3, or more.")
                                        .arg(name, report::countText(message.labels))
                                        .arg(delay));
                     });
}

ExitCode DeviceCommand::execute(Signals &signals)
{
    const auto config = m_config.config(fromArgument(m_path));
    if (!config) {
        complain(config.error().error.text());
        return config.error().code;
    }
    const auto to = server();
    if (!to)
        return refuse(to.error());
    auto source = fleet::openSource(*config);
    if (!source)
        return refuse(source.error());
    for (const QString &sentence : (*source)->remarks())
        remark(sentence);
    const Clients all = clients(*std::move(source), config->batchReadings, *to);
    if (all.empty())
        return refuse(
            {ErrorKind::NotFound, fromArgument(m_only),
             DeviceWords::tr("The readings have no device of this name. Leave --only out to see what "
                             "they are called.")});
    return run(all, signals);
}

ExitCode DeviceCommand::run(const Clients &clients, Signals &signals) const
{
    QEventLoop loop;
    std::optional<ExitCode> code;
    std::size_t left = clients.size();
    std::uint64_t acknowledged = 0;
    const auto end = [&](ExitCode with) {
        code = with;
        loop.quit();
    };
    for (const auto &one : clients) {
        DeviceClient *client = one.get();
        QObject::connect(client, &DeviceClient::joined, &loop, [&, client](std::uint64_t recorded) {
            if (clients.size() <= mostNamed)
                remark((m_trains ? DeviceWords::tr("%1 has joined; the server has %2 of its local updates.")
                                 : DeviceWords::tr("%1 has joined; the server has %2 of its readings."))
                           .arg(client->name(), report::countText(recorded)));
        });
        QObject::connect(client, &DeviceClient::lost, &loop, [&, client](const QString &why, int seconds) {
            if (clients.size() <= mostNamed || client == clients.front().get())
                remark(DeviceWords::tr("%1 has no connection (%2). It tries again in %3 s.")
                           .arg(client->name(), why)
                           .arg(seconds));
        });
        QObject::connect(client, &DeviceClient::failed, &loop,
                         [&](const Error &error) { end(refuse(error)); });
        QObject::connect(client, &DeviceClient::finished, &loop, [&, client] {
            acknowledged += client->acknowledged();
            if (--left == 0)
                end(ExitCode::Ok);
        });
        client->start();
    }
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (signals.arrived())
            end(ExitCode::Interrupted);
    });
    timer.start(betweenLooks);
    const Gathering gathering;
    if (!code)
        loop.exec();
    if (code == ExitCode::Ok)
        remark((m_trains ? DeviceWords::tr("The server has recorded %1 local updates.")
                         : DeviceWords::tr("The server has recorded %1 readings."))
                   .arg(report::countText(acknowledged)));
    return code.value_or(ExitCode::RunFailed);
}

} // namespace fleetgrad::cli
