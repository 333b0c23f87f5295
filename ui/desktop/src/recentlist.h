// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

#include <desktop/look.h>
#include <desktop/settings.h>

#include <QWidget>

class QVBoxLayout;

namespace fleetgrad::desktop {

/// What was opened last, newest first: its name, its folder, and when. Files that are not there any more are
/// told apart, and each can be taken from the list.
class RecentList : public QWidget
{
    Q_OBJECT
public:
    RecentList(const Appearance *appearance, const Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);
    void removeWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addRow(const QString &path);
    void lookForFiles();

    const Appearance *m_appearance;
    const Settings *m_settings;
    QVBoxLayout *m_layout;
    Jobs m_jobs; ///< the last member: no answer comes after the rest is gone
};

} // namespace fleetgrad::desktop
