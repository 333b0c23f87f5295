// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>
#include <fleet/runconfig.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace fleetgrad::desktop {

/// Every setting of a new run, as the configuration file has them: each key with its meaning, unit, range and
/// default. What is wrong is said with its line, and nothing is started before it is right.
class NewRunDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins with the settings of `config`.
    explicit NewRunDialog(const fleet::RunConfig &config, QWidget *parent = nullptr);

Q_SIGNALS:
    void runWanted(const fleetgrad::fleet::RunConfig &config);

private:
    void showConfig(const fleet::RunConfig &config);
    void find(const QString &text);
    void findNext();
    void start();
    void showProblem(const Error &error);

    QPlainTextEdit *m_text;
    QLineEdit *m_find;
    QLabel *m_problem;
};

} // namespace fleetgrad::desktop
