// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/windows.h>

#include <desktop/mainwindow.h>
#include <store/branches.h>

#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace fleetgrad::desktop {

namespace {

constexpr QPoint beside(28, 28); ///< so that no window hides another

} // namespace

Windows::Windows(Settings *settings, Appearance *appearance, report::Translators *translators,
                 QObject *parent)
    : QObject(parent), m_settings(settings), m_appearance(appearance), m_translators(translators)
{
}

Windows::~Windows() = default;

MainWindow *Windows::add()
{
    auto owned = std::make_unique<MainWindow>(m_settings, m_appearance, m_translators);
    MainWindow *window = owned.get();
    m_windows.push_back(std::move(owned));
    connect(window, &MainWindow::windowWanted, this,
            [this, window](const QStringList &paths) { openBeside(window, paths); });
    connect(window, &MainWindow::quitWanted, this, &Windows::quit);
    connect(window, &MainWindow::runChanged, this, &Windows::remember);
    connect(window, &MainWindow::closed, this, [this, window] { takeOut(window); });
    return window;
}

void Windows::openBeside(MainWindow *window, const QStringList &paths)
{
    const MainWindow *last = m_windows.empty() ? window : m_windows.back().get();
    const QPoint position = last->pos() + beside;
    MainWindow *added = add();
    added->resize(window->size());
    added->move(position);
    if (paths.isEmpty())
        added->showStart();
    added->show();
    if (!paths.isEmpty())
        added->openPaths(paths);
}

bool Windows::reopen(MainWindow *first)
{
    MainWindow *next = first;
    bool isAny = false;
    for (const OpenRun &run : m_settings->openRuns()) {
        if (!QFileInfo::exists(store::addressOf(run.path).file))
            continue;
        if (isAny) {
            next = add();
            next->resize(first->size());
            next->move(m_windows[m_windows.size() - 2]->pos() + beside);
            next->show();
        }
        next->reopenRun(run);
        isAny = true;
    }
    return isAny;
}

void Windows::quit()
{
    remember();
    m_isEnding = true;
    std::vector<MainWindow *> windows;
    for (const auto &window : m_windows)
        windows.push_back(window.get());
    for (MainWindow *window : windows)
        window->close();
}

void Windows::takeOut(MainWindow *window)
{
    // The last one closed is what is remembered; of several, those that stay.
    const auto place = std::ranges::find(m_windows, window, &std::unique_ptr<MainWindow>::get);
    if (m_windows.size() > 1 && place != m_windows.end()) {
        window->endRun();
        m_closed.push_back(std::move(*place));
        QTimer::singleShot(0, this, [this] { m_closed.clear(); });
        m_windows.erase(place);
    }
    if (!m_isEnding)
        remember();
}

void Windows::remember() const
{
    QList<OpenRun> runs;
    for (const auto &window : m_windows) {
        const OpenRun run = window->openRun();
        if (!run.path.isEmpty())
            runs += run;
    }
    m_settings->setOpenRuns(runs);
}

} // namespace fleetgrad::desktop
