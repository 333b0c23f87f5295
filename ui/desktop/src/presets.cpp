// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets.h"

#include <desktop/mainwindow.h>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

std::vector<Preset> presets()
{
    return {{u"demo"_s, MainWindow::tr("Demonstration, 24 devices"),
             MainWindow::tr("A small fleet that shows everything within seconds")},
            {u"plant"_s, MainWindow::tr("Plant, 2,407 devices"),
             MainWindow::tr("As many devices as a large plant has")},
            {u"city"_s, MainWindow::tr("City, 100,000 devices"),
             MainWindow::tr("Needs some gigabytes of memory")},
            {u"original"_s, MainWindow::tr("The original method, for comparison"),
             MainWindow::tr("Three unscaled features and labels made from them: what not to do")}};
}

} // namespace fleetgrad::desktop
