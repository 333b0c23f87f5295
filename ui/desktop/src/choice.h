// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace fleetgrad::desktop {

/// A combo box with a small drawn arrow: style sheets can only take one from a file.
class Choice : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fleetgrad::desktop
