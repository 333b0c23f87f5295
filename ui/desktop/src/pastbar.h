// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetravel.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fleetgrad::desktop {

/// In a view that shows what only the fleet itself knew of a past batch: that it is computed again, how far
/// that is, and a button that stops it, or begins anew. Of no height otherwise.
class PastBar : public QFrame
{
    Q_OBJECT
public:
    explicit PastBar(QWidget *parent = nullptr);

    void showWork(const PastWork &work);

Q_SIGNALS:
    void stopWanted();
    void startWanted();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
    PastWork::State m_state = PastWork::State::None;
};

} // namespace fleetgrad::desktop
