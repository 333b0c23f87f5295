// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "display.h"

#include <desktop/mainwindow.h>
#include <desktop/windows.h>
#include <fleet/runconfig.h>
#include <report/translators.h>

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The window, and the dialogs over it as they would lie there.
QPixmap pictureOf(QWidget *window)
{
    QPixmap picture = window->grab();
    QPainter painter(&picture);
    for (QDialog *dialog : window->findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        const QRect place(
            QPoint((window->width() - dialog->width()) / 2, (window->height() - dialog->height()) / 2),
            dialog->size());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(dialog->palette().color(QPalette::Mid)); // where the frame of the desktop would be
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

/// Takes the picture and ends the program: 0, or 1 where it could not be written.
void takePictureLater(QWidget *window, const QString &path, double seconds)
{
    const auto delay = std::chrono::milliseconds(qint64(seconds * 1000));
    QTimer::singleShot(delay, window, [window, path] {
        const bool written = pictureOf(window).save(path);
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
    fleetgrad::report::Translators translators(application);
    translators.use(fleetgrad::languageOf(QCoreApplication::arguments()).value_or(QString()));
    fleetgrad::parseArguments(QCoreApplication::arguments());
}

std::unique_ptr<QApplication> openDisplay(int &argc, char **argv)
{
    const fleetgrad::DisplayWatch watch;
    return std::make_unique<QApplication>(argc, argv);
}

/// What the arguments ask for; else what was open; else a demonstration, or, for a person who has opened
/// files, the choice.
void begin(fleetgrad::desktop::Windows &windows, fleetgrad::desktop::MainWindow &window,
           const fleetgrad::desktop::Settings &settings, const fleetgrad::Arguments &arguments)
{
    const bool isFirst = settings.recentFiles().isEmpty() && settings.openRuns().isEmpty();
    const QString preset = arguments.preset.isEmpty() && isFirst ? u"demo"_s : arguments.preset;
    fleetgrad::fleet::RunConfig config;
    const bool isDemonstration = arguments.paths.isEmpty() && fleetgrad::fleet::applyPreset(preset, config);
    const bool hasChoice = arguments.paths.isEmpty() && !isDemonstration;
    const bool reopens = hasChoice && settings.reopens();
    if (hasChoice && !(reopens && !settings.openRuns().isEmpty()))
        window.showStart();
    window.show();
    if (isDemonstration)
        window.startRun(config, arguments.speed);
    else if (!arguments.paths.isEmpty())
        window.openPaths(arguments.paths);
    else if (reopens && !windows.reopen(&window))
        window.showStart();
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
    fleetgrad::desktop::Settings settings;
    fleetgrad::report::Translators translators(*application);
    translators.use(fleetgrad::languageOf(QApplication::arguments()).value_or(settings.language()));
    const fleetgrad::Arguments arguments = fleetgrad::parseArguments(QApplication::arguments());

    fleetgrad::desktop::Appearance appearance;
    appearance.choose(arguments.theme.value_or(settings.theme()));
    fleetgrad::desktop::Windows windows(&settings, &appearance, &translators);
    fleetgrad::desktop::MainWindow *window = windows.add();
    if (!arguments.size.isEmpty())
        window->resize(arguments.size);
    begin(windows, *window, settings, arguments);
    if (!arguments.view.isEmpty())
        window->showView(arguments.view);
    if (!arguments.compared.isEmpty())
        window->compareFiles(arguments.compared);
    if (!arguments.screenshot.isEmpty())
        takePictureLater(window, arguments.screenshot, arguments.after);
    return QApplication::exec();
}
