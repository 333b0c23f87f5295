// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedmodel.h"

#include <session/deployment.h>

#include <QDialog>
#include <QString>

#include <cstdint>
#include <vector>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace fleetgrad::desktop {

class Choice;

/// Devices that a person may give a model to; none: the whole fleet.
struct DeployTarget
{
    QString name;
    std::vector<std::uint32_t> devices;
};

/// Asks to whom a model goes, for how long and why.
class DeployDialog : public QDialog
{
    Q_OBJECT
public:
    /// `targets`: one at least; `chosen` of them stands there first.
    DeployDialog(const ComparedModel &model, const std::vector<DeployTarget> &targets, int chosen,
                 QWidget *parent);

Q_SIGNALS:
    void deployed(const fleetgrad::session::Deployment &deployment);

private:
    void explain();
    void finish();
    const DeployTarget &target() const;

    ComparedModel m_model;
    std::vector<DeployTarget> m_targets;
    Choice *m_to;
    QSpinBox *m_rounds;
    QLineEdit *m_note;
    QLabel *m_explanation;
};

} // namespace fleetgrad::desktop
