// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "display.h"

#include <common/translators.h>

#include <desktop/mainwindow.h>

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes the picture and ends the program: 0, or 1 where it could not be written.
void takePictureLater(QWidget *window, const QString &path, double seconds)
{
    const auto delay = std::chrono::milliseconds(qint64(seconds * 1000));
    QTimer::singleShot(delay, window, [window, path] {
        const bool written = window->grab().save(path);
        if (!written)
            std::fputs(qPrintable(QCoreApplication::translate("Arguments",
                                                              "%1 could not be written: is there such a "
                                                              "folder, and may you write to it?\n")
                                      .arg(path)),
                       stderr);
        QCoreApplication::exit(written ? 0 : 1);
    });
}

/// Help and version need no display.
void answerWithoutDisplay(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEETGRAD_VERSION));
    if (!fleetgrad::asksForWords(QCoreApplication::arguments()))
        return;
    fleetgrad::installTranslators(application);
    fleetgrad::parseArguments(QCoreApplication::arguments());
}

std::unique_ptr<QApplication> openDisplay(int &argc, char **argv)
{
    const fleetgrad::DisplayWatch watch;
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    answerWithoutDisplay(argc, argv);
    const auto application = openDisplay(argc, argv);
    QApplication::setApplicationName(u"fleetgrad"_s);
    QApplication::setApplicationDisplayName(u"Fleetgrad"_s);
    QApplication::setApplicationVersion(QStringLiteral(FLEETGRAD_VERSION));
    QApplication::setDesktopFileName(u"fleetgrad"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"fleetgrad"_s, QIcon(u":/fleetgrad/fleetgrad.png"_s)));
    fleetgrad::installTranslators(*application);
    const fleetgrad::Arguments arguments = fleetgrad::parseArguments(QApplication::arguments());

    fleetgrad::desktop::Settings settings;
    fleetgrad::desktop::Appearance appearance;
    appearance.choose(arguments.theme.value_or(settings.theme()));
    fleetgrad::desktop::MainWindow window(&settings, &appearance);
    if (!arguments.size.isEmpty())
        window.resize(arguments.size);
    window.show();
    if (!arguments.view.isEmpty())
        window.showView(arguments.view);

    fleetgrad::fleet::RunConfig config;
    if (!arguments.path.isEmpty())
        window.openPath(arguments.path);
    else if (fleetgrad::fleet::applyPreset(arguments.preset, config))
        window.startRun(config, arguments.speed);
    if (!arguments.compared.isEmpty())
        window.compareFiles(arguments.compared);
    if (!arguments.screenshot.isEmpty())
        takePictureLater(&window, arguments.screenshot, arguments.after);
    return QApplication::exec();
}
