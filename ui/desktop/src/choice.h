// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace fleetgrad::desktop {

/// A combo box with a small drawn arrow: style sheets can only take one from a file. Where it is flat
/// (property "role"), it is as wide as what is chosen, so that several have room in a row.
class Choice : public QComboBox
{
    Q_OBJECT
public:
    explicit Choice(QWidget *parent = nullptr);
    void showPopup() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widest() const; ///< of the texts
};

} // namespace fleetgrad::desktop
