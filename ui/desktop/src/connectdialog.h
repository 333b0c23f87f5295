// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs.h"

#include <desktop/settings.h>
#include <remote/remotesession.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fleetgrad::desktop {

/// Asks where a run is served, for the token, and, the first time, whether the certificate of the server is
/// the right one.
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectDialog(Settings *settings, const QString &address, QWidget *parent = nullptr);
    ~ConnectDialog() override;

Q_SIGNALS:
    void connectWanted(const fleetgrad::remote::ServerAddress &address,
                       const fleetgrad::remote::Access &access);

private:
    void fillToken();
    void proceed();
    void judge(const remote::ServerAddress &address, const QString &shown);
    void askToTrust(const QString &shown);
    void forget();
    void finish(const remote::ServerAddress &address, const QString &fingerprint);
    void say(const QString &sentence);

    Settings *m_settings;
    Jobs m_jobs;
    QLineEdit *m_address, *m_token;
    QCheckBox *m_keep;
    QLabel *m_words;
    QPushButton *m_connect;
    QString m_shown; ///< the certificate that is asked about; empty: none is
    int m_asked = 0; ///< so that an answer that came too late is none
};

} // namespace fleetgrad::desktop
