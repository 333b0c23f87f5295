// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_reading [DEVICES [SECONDS [BATCH SECONDS]]]: how long a reading of a real device takes until its
// batch is in the curve that a window elsewhere shows. fleetgrad-cli serve is one process, four more send
// what DEVICES devices read, 10 readings a second each; ten devices more, which a desktop watches, are in
// this one, so that one clock measures both ends.
#include <remote/remotesession.h>
#include <session/session.h>
#include <transport/deviceclient.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int processes = 4, probes = 10, readingsPerSecond = 10;

void goOn(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? NAN : values[std::size_t(share * double(values.size() - 1))];
}

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/fleetgrad-cli"_s;
}

QByteArray tokenFor(const QString &folder, const QString &role)
{
    QProcess process;
    process.start(program(),
                  {u"token"_s, u"add"_s, u"bench-"_s + role, u"--role"_s, role, u"--identity"_s, folder});
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

float valueOf(int device, int row)
{
    const bool isAnomaly = (row + device) % 97 == 96;
    return float((isAnomaly ? 50 : 0) + (row * 7 + device) % 13);
}

QByteArray tableOf(int first, int last, int rows)
{
    QByteArray text = "timestamp,sensor,value,label\n";
    for (int row = 0; row < rows; ++row) {
        for (int device = first; device < last; ++device)
            text += QByteArray::number(1.7e9 + double(row) / readingsPerSecond, 'f', 1) + ",sensor-" +
                    QByteArray::number(device) + ',' + QByteArray::number(double(valueOf(device, row))) +
                    ',' + (valueOf(device, row) > 40 ? '1' : '0') + '\n';
    }
    return text;
}

/// A device of this process: when it sent each reading, and when a curve had that.
struct Probe
{
    QString name;
    std::vector<double> sent, shown; ///< s since 1970, by reading
    std::unique_ptr<transport::DeviceClient> client;

    transport::DeviceClient::Next feed(std::uint64_t key, fleet::LiveReading &reading, int number)
    {
        const double now = wallSeconds();
        const double next = sent.empty() ? now : sent.front() + double(key - 1) / readingsPerSecond;
        reading.time = next;
        if (now < next)
            return transport::DeviceClient::Next::NotYet;
        const int row = int(key) - 1;
        reading.time = now;
        reading.values = {valueOf(number, row)};
        reading.label = reading.values[0] > 40;
        if (sent.size() < key)
            sent.push_back(now);
        return transport::DeviceClient::Next::Ready;
    }
};

/// Notes which readings a picture shows.
void note(Probe &probe, const session::Snapshot &picture)
{
    const auto info = std::ranges::find(*picture.infos, probe.name, &fleet::DeviceInfo::name);
    if (info == picture.infos->end())
        return;
    const auto device = std::uint32_t(info - picture.infos->begin());
    const session::DeviceRow &row = (*picture.devices)[device];
    const auto curves =
        std::ranges::find(picture.deviceCurves, device, [](const auto &curve) { return curve->device; });
    if (curves == picture.deviceCurves.end())
        return;
    const session::CurveData &curve =
        (*curves)->of(session::DeviceScorer::Decision, fleet::ChartMetric::Accuracy);
    const bool hasAll = !curve.empty() && curve.back().batch >= double(row.lastBatch);
    if (hasAll && row.readings > probe.shown.size())
        probe.shown.resize(std::min<std::size_t>(row.readings, probe.sent.size()), wallSeconds());
}

/// Of the readings of the device that is looked at: seconds that they waited for the end of their batch.
std::vector<double> waits(const Probe &probe, const session::Snapshot &picture, std::size_t from)
{
    std::vector<double> result;
    const fleet::DeviceTrace *trace = picture.deviceTrace.get();
    for (std::size_t i = 0; trace && i < trace->readings.size(); ++i) {
        const std::size_t number = std::size_t(trace->first) + i;
        const auto &knots = picture.clock->knots;
        const auto batch = double(trace->readings[i].batch);
        const auto end = std::ranges::lower_bound(knots, batch, {}, &session::RunClock::Knot::batch);
        if (number >= from && number < probe.sent.size() && end != knots.end() && end->batch == batch)
            result.push_back(end->time - probe.sent[number]);
    }
    return result;
}

/// Whether it stays so fast while a run grows.
void printByMinute(const std::vector<Probe> &all, const std::vector<std::size_t> &from)
{
    constexpr int aMinute = 60 * readingsPerSecond;
    std::vector<std::vector<double>> minutes;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t number = from[i]; number < all[i].shown.size(); ++number) {
            const std::size_t minute = (number - from[i]) / aMinute;
            minutes.resize(std::max(minutes.size(), minute + 1));
            minutes[minute].push_back(all[i].shown[number] - all[i].sent[number]);
        }
    }
    std::printf("p99 of each minute:");
    for (const std::vector<double> &minute : minutes)
        std::printf(" %.0f ms", 1000 * quantile(minute, 0.99));
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--benchmark_list_tests") == 0) {
        std::puts("reading/curve");
        return 0;
    }
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int devices = arguments.value(1, u"1000"_s).toInt();
    const int seconds = arguments.value(2, u"30"_s).toInt();
    const QString batchSeconds = arguments.value(3, u"0.05"_s);
    const QTemporaryDir folder;
    const QByteArray device = tokenFor(folder.path(), u"device"_s),
                     watch = tokenFor(folder.path(), u"watch"_s);
    write(folder.filePath(u"token"_s), device);

    QProcess server;
    server.start(program(), {u"serve"_s, folder.filePath(u"live.fleetrun"_s), u"--plain"_s, u"--listen"_s,
                             u"127.0.0.1:0"_s, u"--identity"_s, folder.path(), u"--live"_s,
                             QString::number(devices + probes), u"--live-interval"_s, u"0.1"_s, u"--set"_s,
                             u"batch_seconds="_s + batchSeconds});
    static const QRegularExpression listening(u"127\\.0\\.0\\.1:(\\d+)"_s);
    QByteArray said;
    for (int i = 0; i < 1000 && !listening.match(QString::fromUtf8(said)).hasMatch(); ++i) {
        goOn(20ms);
        said += server.readAllStandardError();
    }
    remote::ServerAddress address;
    address.host = u"127.0.0.1"_s;
    address.port = listening.match(QString::fromUtf8(said)).captured(1).toUShort();
    address.isPlain = true;
    if (address.port == 0) {
        std::fprintf(stderr, "%s\n", said.constData());
        return 1;
    }

    std::vector<std::unique_ptr<QProcess>> senders;
    for (int i = 0; i < processes; ++i) {
        const QString path = folder.filePath(u"%1.csv"_s.arg(i));
        write(path, tableOf(devices * i / processes, devices * (i + 1) / processes,
                            (seconds + 30) * readingsPerSecond));
        senders.push_back(std::make_unique<QProcess>());
        senders.back()->start(program(),
                              {u"device"_s, path, u"--device-column"_s, u"sensor"_s, u"--connect"_s,
                               address.text(), u"--token-file"_s, folder.filePath(u"token"_s)});
    }
    std::vector<Probe> all(probes);
    for (int i = 0; i < probes; ++i) {
        Probe &probe = all[std::size_t(i)];
        probe.name = u"probe-%1"_s.arg(i);
        fleet::DeviceInfo info;
        info.name = probe.name;
        info.channels = QStringList{u"value"_s};
        info.units = QStringList{QString()};
        probe.client = std::make_unique<transport::DeviceClient>(
            transport::DeviceClient::Server{QUrl(address.text() + u"/device"_s), device, {}}, info,
            [&probe, number = devices + i](std::uint64_t key, fleet::LiveReading &reading) {
                return probe.feed(key, reading, number);
            });
        QObject::connect(probe.client.get(), &transport::DeviceClient::failed, [](const Error &error) {
            std::fprintf(stderr, "%s\n", qPrintable(error.text()));
            std::exit(1);
        });
        QTimer::singleShot(i * 100 / probes, probe.client.get(), [&probe] { probe.client->start(); });
    }
    const auto desktop = remote::connectTo(address, {QString::fromLatin1(watch), {}});
    const auto isThere = [&] {
        const auto picture = desktop->snapshot();
        return std::ranges::all_of(all, [&](const Probe &probe) {
            return std::ranges::count(*picture->infos, probe.name, &fleet::DeviceInfo::name) > 0;
        });
    };
    while (!isThere() || desktop->snapshot()->infos->size() < std::size_t(devices + probes))
        goOn(20ms);
    std::vector<std::uint32_t> watched;
    const auto infos = desktop->snapshot()->infos;
    for (const Probe &probe : all)
        watched.push_back(
            std::uint32_t(std::ranges::find(*infos, probe.name, &fleet::DeviceInfo::name) - infos->begin()));
    desktop->watch(watched);
    desktop->lookAtDevice(watched.front());
    goOn(3s);

    std::vector<std::size_t> from;
    for (const Probe &probe : all)
        from.push_back(probe.sent.size());
    std::shared_ptr<const session::Snapshot> last;
    const std::uint64_t before = desktop->snapshot()->batch, readBefore = desktop->snapshot()->readings;
    for (const double end = wallSeconds() + seconds; wallSeconds() < end; goOn(2ms)) {
        const auto picture = desktop->snapshot();
        if (picture == std::exchange(last, picture))
            continue;
        for (Probe &probe : all)
            note(probe, *picture);
    }
    std::vector<double> latencies;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t number = from[i]; number < all[i].shown.size(); ++number)
            latencies.push_back(all[i].shown[number] - all[i].sent[number]);
    }
    printByMinute(all, from);
    const std::vector<double> waited = waits(all.front(), *last, from.front());
    const auto milliseconds = [](double value) { return 1000 * value; };
    std::printf("%d devices, batch_seconds %s: %.0f readings/s, %.1f batches/s\n", devices + probes,
                qPrintable(batchSeconds), double(last->readings - readBefore) / seconds,
                double(last->batch - before) / seconds);
    std::printf("from the reading to the curve: median %.0f ms, p99 %.0f ms, most %.0f ms (%zu readings)\n",
                milliseconds(quantile(latencies, 0.5)), milliseconds(quantile(latencies, 0.99)),
                milliseconds(quantile(latencies, 1)), latencies.size());
    std::printf("of which to the end of the batch: median %.0f ms, p99 %.0f ms (%zu readings)\n",
                milliseconds(quantile(waited, 0.5)), milliseconds(quantile(waited, 0.99)), waited.size());
    for (const auto &sender : senders) {
        sender->kill();
        sender->waitForFinished();
    }
    server.terminate();
    server.waitForFinished();
    return 0;
}
