// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>
#include <desktop/settings.h>

#include <QWidget>

namespace fleetgrad::desktop {

class CardButton;
class RecentList;

/// What a person may begin with: a demonstration, readings, a run file, or what was opened last.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(const Appearance *appearance, const Settings *settings, QWidget *parent = nullptr);

    /// The run that is in hand, to go back to; empty: none.
    void setRun(const QString &name, bool isRunning);

Q_SIGNALS:
    void backWanted();
    void demonstrationWanted(const QString &preset);
    void folderWanted();
    void fileWanted();
    void serverWanted();
    void settingsWanted();
    void pathChosen(const QString &path);
    void removeWanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *beginnings();
    QWidget *recent();
    CardButton *card(const QString &name, const QString &title, const QString &remark);

    CardButton *m_back;
    RecentList *m_recent;
    CardButton *m_first = nullptr; ///< has the keyboard at first
};

} // namespace fleetgrad::desktop
