// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_remote [PRESET [SECONDS [BYTES A SECOND [ROUNDS]]]]: what a desktop gets of a run that learns as fast
// as it can, after so many rounds, over a WebSocket on loopback, with the looks of the window as it is at
// first: what the first picture takes, bytes and frames a second, how old the rows of devices are, what the
// thread costs that sends them, and how fast the fleet learns with the desktop and without.
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
#include <ctime>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t devicesOnScreen = 30;

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
    for (std::size_t i = 0; i < std::min<std::size_t>(devices, devicesOnScreen); ++i)
        listed.push_back(std::uint32_t(i));
    session.watch(watched);
    session.outline({fleet::ChartMetric::PrAuc, session::DeviceScorer::Decision, listed});
}

/// What a desktop showed over some time.
struct Shown
{
    std::uint64_t pictures = 0, batches = 0;
    std::vector<double> onScreen, others; ///< of each picture: batches by which the oldest row was behind
};

/// By how many batches a row is older than the picture that it is in.
double behind(const session::Snapshot &run, const session::Snapshot &picture, std::size_t device)
{
    const std::uint64_t newest = std::min((*run.devices)[device].lastReport, picture.batch);
    const std::uint64_t shown = (*picture.devices)[device].lastReport;
    return newest > shown ? double(newest - shown) : 0;
}

Shown shownBy(const session::Session &run, const session::Session &desktop, int seconds)
{
    Shown shown;
    std::shared_ptr<const session::Snapshot> last;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 1000 * seconds; goOn(4ms)) {
        const auto picture = desktop.snapshot();
        if (picture == last)
            continue;
        ++shown.pictures;
        const bool isNew = !last || last->batch != picture->batch;
        last = picture;
        if (!isNew)
            continue;
        ++shown.batches;
        const auto now = run.snapshot();
        double onScreen = 0, others = 0;
        for (std::size_t device = 0; device < picture->devices->size(); ++device) {
            double &oldest = device < devicesOnScreen ? onScreen : others;
            oldest = std::max(oldest, behind(*now, *picture, device));
        }
        shown.onScreen.push_back(onScreen);
        shown.others.push_back(others);
    }
    return shown;
}

/// Of those values, the share of which is not larger.
double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(share * double(values.size() - 1))];
}

/// Seconds that this thread has worked.
double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
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
    const auto rounds = std::uint64_t(arguments.value(4, QStringLiteral("240")).toInt());
    while (run->snapshot()->batch < 20 || run->snapshot()->rounds < rounds)
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
    std::printf("%s, %zu devices, %llu rounds: the first picture after %lld ms and %.0f kB\n",
                qPrintable(preset), desktop->snapshot()->infos->size(),
                static_cast<unsigned long long>(desktop->snapshot()->rounds),
                static_cast<long long>(clock.elapsed()), double(host.bytesSent()) / 1000);
    lookAsAtFirst(*desktop, desktop->snapshot()->infos->size());
    goOn(2s);

    const auto bytes = host.bytesSent(), frames = host.framesSent(), batch = run->snapshot()->batch;
    const double worked = threadSeconds();
    clock.restart();
    const Shown shown = shownBy(*run, *desktop, seconds);
    const double passed = double(clock.elapsed()) / 1000;
    std::printf("%.1f kB/s, %.1f frames/s, of which %.1f with another batch\n",
                double(host.bytesSent() - bytes) / passed / 1000, double(host.framesSent() - frames) / passed,
                double(shown.batches) / passed);
    std::printf(
        "rows on screen behind by %.0f batches (99 %%: %.0f), the oldest other by %.0f (99 %%: %.0f)\n",
        quantile(shown.onScreen, 0.5), quantile(shown.onScreen, 0.99), quantile(shown.others, 0.5),
        quantile(shown.others, 0.99));
    std::printf(
        "%.1f batches/s with the desktop, %.1f without; the sending thread works %.1f %% of the time\n",
        double(run->snapshot()->batch - batch) / passed, alone, 100 * (threadSeconds() - worked) / passed);
    return 0;
}
