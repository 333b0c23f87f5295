// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>
#include <session/forking.h>

#include <QDialog>

#include <cstdint>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace fleetgrad::desktop {

/// With which settings a run goes on from one of its batches, as a fork: those that may change, as the
/// configuration file has them. What is wrong is said with its line, and nothing is forked before it is
/// right.
class ForkDialog : public QDialog
{
    Q_OBJECT
public:
    ForkDialog(const fleet::RunConfig &config, std::uint64_t batch, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Of a parent that is still to be said; an empty name: the next that is free.
    void forkWanted(const fleetgrad::session::ForkRequest &request);

private:
    void fork();
    void showProblem(const Error &error);

    const fleet::RunConfig m_config;
    const std::uint64_t m_batch;
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
};

} // namespace fleetgrad::desktop
