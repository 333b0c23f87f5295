// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desktop/devicegroups.h>

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fleetgrad::desktop {

/// The name of a group, and which devices are in it: by a pattern, by hand, or
/// both.
class GroupDialog : public QDialog
{
    Q_OBJECT
public:
    using Infos = std::shared_ptr<const std::vector<fleet::DeviceInfo>>;

    /// `group` to begin with; `byHand`: what can be chosen beside the pattern.
    /// `taken`: names of other groups.
    GroupDialog(const DeviceGroup &group, const QStringList &byHand, const QStringList &taken,
                const Infos &infos, QWidget *parent = nullptr);

Q_SIGNALS:
    void groupChosen(const fleetgrad::desktop::DeviceGroup &group);

private:
    DeviceGroup group() const;
    QString problem() const; ///< a sentence, or empty
    void count();
    void finish();

    QStringList m_byHand, m_taken;
    Infos m_infos;
    QLineEdit *m_name, *m_pattern;
    QCheckBox *m_hand;
    QLabel *m_count;
    QPushButton *m_use;
};

} // namespace fleetgrad::desktop
