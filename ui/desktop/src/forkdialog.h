// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>
#include <session/forking.h>

#include <QDialog>
#include <QStringList>

#include <cstdint>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace fleetgrad::desktop {

class ForkForm;

/// With which settings a run goes on from one of its batches, as a fork: a form with those that people
/// change and, below it, all that may change, as the configuration file has them; both say the same. What
/// differs from the parent is bold, and named in a line. What is wrong is said with its line, and nothing is
/// forked before it is right.
class ForkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `devices`: their names.
    ForkDialog(const fleet::RunConfig &config, const QStringList &devices, std::uint64_t batch,
               QWidget *parent = nullptr);
    ~ForkDialog() override;

Q_SIGNALS:
    /// Of a parent that is still to be said; an empty name: the next that is free.
    void forkWanted(const fleetgrad::session::ForkRequest &request);

private:
    void build();
    QWidget *buildAdvanced();
    void takeForm();
    void takeText();
    void showDifferences(const fleet::RunConfig &config);
    void fork();
    void showProblem(const Error &error);

    const fleet::RunConfig m_config;
    const std::uint64_t m_batch;
    ForkForm *m_form;
    QLineEdit *m_name;
    QToolButton *m_advanced;
    QPlainTextEdit *m_text;
    QLabel *m_differences, *m_problem;
    bool m_isTaking = false; ///< one part follows the other
};

} // namespace fleetgrad::desktop
