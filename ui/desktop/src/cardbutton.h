// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace fleetgrad::desktop {

/// A large quiet button: a title, and below it a remark in as many lines as it needs.
class CardButton : public QPushButton
{
    Q_OBJECT
public:
    CardButton(const QString &title, const QString &remark, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QLabel *m_title, *m_remark;
};

} // namespace fleetgrad::desktop
