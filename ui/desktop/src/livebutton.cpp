// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livebutton.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

LiveButton::LiveButton(TimeWindow *window, QWidget *parent) : QToolButton(parent)
{
    setText(tr("Go live ▸"));
    setToolTip(tr("Return to the live edge and follow it"));
    setCursor(Qt::ArrowCursor);
    setStyleSheet(u"padding: 0 6px;"_s); // as low as the line of the title
    setVisible(!window->isLive());
    connect(this, &QToolButton::clicked, window, &TimeWindow::goLive);
    connect(window, &TimeWindow::changed, this, [this, window] { setVisible(!window->isLive()); });
}

void LiveButton::place(double top)
{
    if (isHidden())
        return;
    // Beside the title, where neither curves nor the crosshair's box are, and above the first name.
    const int room = int(top) - fontMetrics().height() / 2;
    resize(sizeHint().width(), std::max(fontMetrics().height() + 2, room));
    move(parentWidget()->width() - width() - 6, 0);
    raise();
}

} // namespace fleetgrad::desktop
