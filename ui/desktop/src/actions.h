// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/look.h>

#include <QAction>
#include <QObject>

namespace fleetgrad::desktop {

/// What a person can do, once for menus, tool strip and keys.
struct Actions
{
    explicit Actions(QWidget *window);
    /// Signs in the colours of the look.
    void color(const Look &look);

    QAction *run; ///< run or pause
    QAction *stepBatch, *stepRound;
    QAction *aggregate;
    QAction *findRate, *newGroup, *whyAlarm;
    QAction *newRun, *open, *openFolder, *connectTo, *saveAs, *quit;
    QAction *startPage, *newWindow, *closeWindow;
    QAction *reopens; ///< checkable: at the next start
    QAction *exportImage, *exportSized, *exportReport, *exportVisibleCsv, *exportWholeCsv, *copyCharts;
    QAction *selectAll, *selectNone, *focusFilter;
    QAction *saveLocal;
    QAction *shadowOriginal; ///< checkable
    QAction *undo, *redo;    ///< made by the undo stack; null before
    QAction *goLive, *showAll;
    QAction *hold; ///< checkable: the views stand still
    QAction *palette, *shortcuts;

    void setRunning(bool running, const Look &look);
    /// Of the longer of the two words of `run`, pixels.
    static int runWidth(const QFontMetrics &metrics);
};

} // namespace fleetgrad::desktop
