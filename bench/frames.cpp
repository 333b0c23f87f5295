// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <desktop/mainwindow.h>
#include <desktop/snapshotfeed.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <vector>

// What a frame of the desktop costs the GUI thread, in the default layout while the fleet learns on the other
// cores: from the snapshot until everything is painted, by raster, without a display.
//   bench_frames [--seconds 600] [--view map] [demo plant city]

using namespace fleetgrad;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Measured
{
    qulonglong devices = 0, batches = 0;
    std::vector<double> frames;   ///< milliseconds
    double before = 0, after = 0; ///< resident memory, MiB
};

double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() < 2 ? 0 : pages[1].toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

Measured measure(const QString &preset, const QString &view, std::chrono::seconds time)
{
    const QTemporaryDir folder;
    desktop::Settings settings(folder.filePath(u"settings.ini"_s));
    desktop::Appearance appearance;
    appearance.choose(desktop::ThemeChoice::Light);
    desktop::MainWindow window(&settings, &appearance);
    window.resize(1600, 1000);
    window.show();
    if (!view.isEmpty())
        window.showView(view);
    fleet::RunConfig config;
    if (!fleet::applyPreset(preset, config))
        return {};
    window.startRun(config, preset == u"demo"_s ? 1000 : 0);
    // Until there is something to show.
    while (!window.snapshot() || window.snapshot()->batch < 3)
        runFor(100ms);

    Measured measured;
    measured.before = residentMemory();
    const auto *feed = window.findChild<desktop::SnapshotFeed *>();
    QObject::connect(feed, &desktop::SnapshotFeed::painted, &window,
                     [&](double milliseconds) { measured.frames.push_back(milliseconds); });
    runFor(time);
    measured.after = residentMemory();
    measured.devices = window.snapshot()->infos->size();
    measured.batches = window.snapshot()->batch;
    return measured;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--benchmark_list_tests") == 0) {
        std::puts("frames/demo\nframes/plant\nframes/city");
        return 0;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"presets"_s, u"demo, plant, city; all three without."_s, u"[preset...]"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long each fleet is watched."_s, u"seconds"_s,
                                     u"600"_s);
    const QCommandLineOption view(u"view"_s, u"What is in front."_s, u"name"_s);
    parser.addOptions({seconds, view});
    parser.process(application);
    QStringList presets = parser.positionalArguments();
    if (presets.isEmpty())
        presets = QStringList{u"demo"_s, u"plant"_s, u"city"_s};

    std::puts("preset    devices   batches   frames   median ms   99 % ms   longest ms   MiB before   after");
    for (const QString &preset : presets) {
        const Measured m =
            measure(preset, parser.value(view), std::chrono::seconds(parser.value(seconds).toInt()));
        std::printf("%-7s %9llu %9llu %8zu %11.2f %9.2f %12.2f %12.0f %7.0f\n", qPrintable(preset), m.devices,
                    m.batches, m.frames.size(), quantile(m.frames, 0.5), quantile(m.frames, 0.99),
                    quantile(m.frames, 1), m.before, m.after);
        std::fflush(stdout);
    }
    return 0;
}
