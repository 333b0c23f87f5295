// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_remote [PRESET [SECONDS [BYTES A SECOND]]]: what a desktop gets of a run that learns as fast as it
// can, over a WebSocket on loopback, with the looks of the window as it is at first: bytes and frames a
// second, how old the rows of devices are, and how fast the fleet learns with the desktop and without.
#include <remote/host.h>
#include <remote/remotesession.h>
#include <session/session.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace fleetgrad;
using namespace std::chrono_literals;

namespace {

void goOn(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Batches a second over some seconds.
double pace(const session::Session &run, int seconds)
{
    const auto before = run.snapshot()->batch;
    QElapsedTimer clock;
    clock.start();
    goOn(std::chrono::seconds(seconds));
    return double(run.snapshot()->batch - before) * 1000 / double(clock.elapsed());
}

void lookAsAtFirst(session::Session &session, std::size_t devices)
{
    std::vector<std::uint32_t> watched, listed;
    for (std::size_t i = 0; i < 3; ++i)
        watched.push_back(std::uint32_t(i * devices / 3));
    for (std::size_t i = 0; i < std::min<std::size_t>(devices, 30); ++i)
        listed.push_back(std::uint32_t(i));
    session.watch(watched);
    session.outline({fleet::ChartMetric::PrAuc, session::DeviceScorer::Decision, listed});
}

/// Batches by which the rows are older than the run: median and the oldest.
std::pair<double, double> ages(const session::Snapshot &snapshot)
{
    std::vector<double> ages;
    for (const session::DeviceRow &row : *snapshot.devices)
        ages.push_back(double(snapshot.batch) - double(row.lastReport));
    std::ranges::sort(ages);
    return {ages[ages.size() / 2], ages.back()};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--benchmark_list_tests") == 0) {
        std::puts("remote/plant");
        return 0;
    }
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString preset = arguments.value(1, QStringLiteral("plant"));
    const int seconds = arguments.value(2, QStringLiteral("20")).toInt();
    const int rate = arguments.value(3, QString::number(remote::Host::usualRate)).toInt();
    fleet::RunConfig config;
    if (!fleet::applyPreset(preset, config)) {
        std::fprintf(stderr, "no such preset\n");
        return 2;
    }
    session::SessionOptions options;
    options.keepOneFree = true;
    const auto run = session::Session::create(config, QString(), options);
    while (run->snapshot()->batch < 20)
        goOn(50ms);
    const double alone = pace(*run, seconds / 4 + 1);

    remote::Host host(run.get(), rate);
    QWebSocketServer server(QStringLiteral("bench"), QWebSocketServer::NonSecureMode);
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        host.add(remote::channelOver(server.nextPendingConnection(), 16 << 20),
                 {QStringLiteral("bench"), remote::Role::Operate});
    });
    server.listen(QHostAddress::LocalHost, 0);
    remote::ServerAddress address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = server.serverPort();
    address.isPlain = true;
    QElapsedTimer clock;
    clock.start();
    const auto desktop = remote::connectTo(address, {});
    while (desktop->snapshot()->state == session::RunState::Opening)
        goOn(5ms);
    std::printf("%s, %zu devices: open after %lld ms and %.0f kB\n", qPrintable(preset),
                desktop->snapshot()->infos->size(), static_cast<long long>(clock.elapsed()),
                double(host.bytesSent()) / 1000);
    lookAsAtFirst(*desktop, desktop->snapshot()->infos->size());
    goOn(2s);

    const auto bytes = host.bytesSent(), frames = host.framesSent();
    const double beside = pace(*run, seconds);
    const auto [median, oldest] = ages(*desktop->snapshot());
    std::printf(
        "%.1f kB/s, %.1f frames/s; batch %llu of %llu; rows behind by %.0f batches (median), %.0f (most)\n",
        double(host.bytesSent() - bytes) / seconds / 1000, double(host.framesSent() - frames) / seconds,
        static_cast<unsigned long long>(desktop->snapshot()->batch),
        static_cast<unsigned long long>(run->snapshot()->batch), median, oldest);
    std::printf("%.1f batches/s with the desktop, %.1f without\n", beside, alone);
    return 0;
}
