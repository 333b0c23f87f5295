// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/fleetmodel.h>

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace fleetgrad::desktop {

/// A model that some devices try out, measured beside the others, and what can be made of it. Hidden while
/// there is none.
class CanaryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CanaryPanel(QWidget *parent = nullptr);
    void showSnapshot(const SnapshotPtr &snapshot);

Q_SIGNALS:
    void endWanted(bool keep);

private:
    enum Row { AccuracyOfCanary, AccuracyOfOthers, LossOfCanary, LossOfOthers, RowCount };

    void setFigures(const session::Canary &canary);

    QLabel *m_title, *m_whom;
    std::array<std::array<QLabel *, 2>, RowCount> m_values{}; ///< before, since
    QPushButton *m_keep, *m_end;
};

} // namespace fleetgrad::desktop
