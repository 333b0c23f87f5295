// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace fleetgrad::report {
class Translators;
}

namespace fleetgrad::desktop {

class Appearance;
class MainWindow;
class Settings;

/// Every window of the program. Each has a run of its own; what was chosen for one holds for all. Remembers
/// which run files are open.
class Windows : public QObject
{
    Q_OBJECT
public:
    /// All outlive the windows. `translators` may be null.
    Windows(Settings *settings, Appearance *appearance, report::Translators *translators,
            QObject *parent = nullptr);
    ~Windows() override;

    /// One more, not shown yet and without a run.
    MainWindow *add();
    /// A window for each run file that was open when the program ended, shown as it was, the first of them in
    /// `first`. False where there was none, or all of them are gone.
    bool reopen(MainWindow *first);
    /// Closes all.
    void quit();

    std::size_t count() const { return m_windows.size(); }
    MainWindow *window(std::size_t index) const { return m_windows[index].get(); }

private:
    void openBeside(MainWindow *window, const QStringList &paths);
    void takeOut(MainWindow *window);
    void remember() const;

    Settings *m_settings;
    Appearance *m_appearance;
    report::Translators *m_translators;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    std::vector<std::unique_ptr<MainWindow>>
        m_closed;            ///< about to be deleted: they may be in their closeEvent
    bool m_isEnding = false; ///< what is open was remembered, and is being closed
};

} // namespace fleetgrad::desktop
