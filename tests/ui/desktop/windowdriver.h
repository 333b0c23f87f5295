// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/mainwindow.h>
#include <desktop/snapshotfeed.h>

#include <QDockWidget>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

// The main window with a real fleet, for tests that drive it as a person does.

namespace fleetgrad::desktop::driver {

constexpr int patience = 20'000; ///< milliseconds, of a slow machine under a sanitizer

inline fleet::RunConfig tinyFleet()
{
    fleet::RunConfig config;
    fleet::applyPreset(QStringLiteral("demo"), config);
    config.simulation.devices = 6;
    config.simulation.lateShare = 0;
    config.simulation.dropOutShare = 0;
    config.federation.everyUpdates = 6;
    config.federation.feedback = false; // which would go on adjusting rates
    return config;
}

struct Driver
{
    Driver()
    {
        appearance.choose(ThemeChoice::Light);
        window = std::make_unique<MainWindow>(&settings, &appearance);
        window->resize(1280, 720);
        window->show();
        settings.setFolder(folder.path());
    }

    template <typename T>
    T *child(const QString &name) const
    {
        T *found = window->findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }

    void trigger(const QString &action) const { child<QAction>(action)->trigger(); }
    void click(const QString &button) const
    {
        QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
    }

    /// A click on the tab of that dock.
    bool bringToFront(const QString &dock) const
    {
        const QString title = child<QDockWidget>(dock)->windowTitle();
        for (QTabBar *bar : window->findChildren<QTabBar *>()) {
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
                if (bar->tabText(tab) == title)
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
            }
        }
        return QTest::qWaitFor([&] { return isInFront(dock); }, patience);
    }
    /// Whether what is in that dock can be seen.
    bool isInFront(const QString &dock) const
    {
        const auto *content =
            child<QDockWidget>(dock)->widget()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        return content->isVisible() && !content->visibleRegion().isEmpty();
    }

    bool start(const fleet::RunConfig &config = tinyFleet()) const
    {
        window->startRun(config, 0);
        return QTest::qWaitFor([this] { return batch() > 4; }, patience);
    }
    bool pause() const
    {
        window->session()->pause();
        return QTest::qWaitFor([this] { return window->snapshot()->state == session::RunState::Paused; },
                               patience) &&
               everyViewHadItsTurn();
    }
    /// Views of figures take turns, so that some show the newest snapshot only a few frames after it.
    bool everyViewHadItsTurn() const
    {
        constexpr int enough = 5;
        const QSignalSpy frames(window->findChild<SnapshotFeed *>(), &SnapshotFeed::frame);
        return QTest::qWaitFor([&frames] { return frames.size() >= enough; }, patience);
    }
    /// One batch more, in which what was asked for takes effect.
    bool step() const
    {
        const std::uint64_t before = batch();
        window->session()->step();
        return QTest::qWaitFor([this, before] { return batch() > before; }, patience) &&
               everyViewHadItsTurn();
    }
    std::uint64_t batch() const { return window->snapshot() ? window->snapshot()->batch : 0; }

    /// What the visible message of that level says: error, hint or notice.
    QString message(const QString &level) const
    {
        for (const QFrame *bar : window->findChildren<QFrame *>(QStringLiteral("message"))) {
            if (bar->isVisible() && bar->property("level").toString() == level)
                return bar->findChild<QLabel *>(QStringLiteral("messageText"))->text();
        }
        return {};
    }
    QString error() const { return message(QStringLiteral("error")); }
    QString notice() const { return message(QStringLiteral("notice")); }
    bool waitForError(const QString &part) const
    {
        return QTest::qWaitFor([&] { return error().contains(part); }, patience);
    }
    bool waitForNotice(const QString &part) const
    {
        return QTest::qWaitFor([&] { return notice().contains(part); }, patience);
    }

    /// Fills the file dialog that is open and accepts it.
    bool chooseInDialog(const QString &path) const
    {
        QFileDialog *dialog = nullptr;
        const bool isOpen = QTest::qWaitFor(
            [&] {
                dialog = window->findChild<QFileDialog *>();
                return dialog && dialog->isVisible();
            },
            patience);
        if (!isOpen)
            return false;
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        return QTest::qWaitFor([&] { return !window->findChild<QFileDialog *>(); }, patience);
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    /// A run file with that many batches, complete.
    QString runFile(const QString &name, std::uint64_t batches = 12) const
    {
        fleet::RunConfig config = tinyFleet();
        config.batches = batches;
        const auto run = session::Session::create(config, path(name), {});
        run->wait([](const session::Snapshot &) { return true; });
        return path(name);
    }
    /// One that can be continued.
    QString unfinishedRunFile(const QString &name) const
    {
        const auto run = session::Session::create(tinyFleet(), path(name), {});
        run->wait([&run](const session::Snapshot &snapshot) {
            if (snapshot.batch > 5)
                run->pause();
            return true;
        });
        return path(name);
    }
    QString csvFolder(const QString &name) const
    {
        QDir(folder.path()).mkdir(name);
        for (const QString &device : {QStringLiteral("mill"), QStringLiteral("oven")}) {
            QFile file(path(QStringLiteral("%1/%2.csv").arg(name, device)));
            if (!file.open(QIODevice::WriteOnly))
                return {};
            file.write("timestamp,value,label\n");
            for (int row = 0; row < 500; ++row)
                file.write(QByteArray::number(row) + ',' + QByteArray::number(row % 17) + ',' +
                           (row % 25 ? "0" : "1") + '\n');
        }
        return path(name);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
};

} // namespace fleetgrad::desktop::driver
