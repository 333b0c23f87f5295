// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectdialog.h"
#include "mainwindowparts.h"

#include <remote/remotesession.h>

// Runs that are served elsewhere.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

void MainWindow::openServer(const QString &text)
{
    const auto address = remote::ServerAddress::parse(text);
    if (!address)
        return showError(address.error().text());
    Settings &settings = *m_parts->settings;
    remote::Access access{qEnvironmentVariable("FLEETGRAD_TOKEN"), settings.fingerprint(address->place())};
    if (access.token.isEmpty())
        access.token = settings.token(address->place());
    if (access.token.isEmpty() || (access.fingerprint.isEmpty() && !address->isPlain))
        return askToConnect(address->text());
    settings.addRecentFile(address->text());
    m_parts->runs.take(remote::connectTo(*address, access));
}

void MainWindow::askToConnect(const QString &address)
{
    auto *dialog = new ConnectDialog(m_parts->settings, address, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connectWanted, this,
            [this](const remote::ServerAddress &to, const remote::Access &access) {
                m_parts->settings->addRecentFile(to.text());
                m_parts->runs.take(remote::connectTo(to, access));
            });
    dialog->open();
}

} // namespace fleetgrad::desktop
