// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectdialog.h"

#include "card.h"
#include "tickbox.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

ConnectDialog::ConnectDialog(Settings *settings, const QString &address, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_address(new QLineEdit(address)), m_token(new QLineEdit),
      m_keep(new TickBox), m_words(secondaryLabel()), m_connect(new QPushButton)
{
    setObjectName(u"connectDialog"_s);
    setWindowTitle(tr("Connect to a server"));
    m_address->setObjectName(u"connectAddress"_s);
    m_address->setAccessibleName(tr("Address of the server"));
    m_address->setPlaceholderText(u"wss://plant.example:8441"_s);
    m_token->setObjectName(u"connectToken"_s);
    m_token->setAccessibleName(tr("Token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setToolTip(tr("Whoever runs the server makes it with “fleetgrad-cli token add”."));
    m_keep->setObjectName(u"connectKeep"_s);
    m_keep->setText(tr("Keep the token on this computer"));
    m_keep->setToolTip(tr("In the settings of this program, in a file that only you can read."));
    m_words->setObjectName(u"connectWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_connect->setObjectName(u"connectGo"_s);
    m_connect->setProperty("suggested", true);
    m_connect->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::forget);
    connect(m_address, &QLineEdit::editingFinished, this, &ConnectDialog::fillToken);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::proceed);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Token"), m_token);
    form->addRow(QString(), m_keep);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(520, 240);
    fillToken();
    forget();
    (address.isEmpty() ? m_address : m_token)->setFocus();
}

ConnectDialog::~ConnectDialog()
{
    m_address->disconnect(this); // it loses the focus, and says so, when this is no dialog any more
}

void ConnectDialog::fillToken()
{
    const auto address = remote::ServerAddress::parse(m_address->text());
    const QString kept = address ? m_settings->token(address->place()) : QString();
    if (kept.isEmpty() || !m_token->text().isEmpty())
        return;
    m_token->setText(kept);
    m_keep->setChecked(true);
}

void ConnectDialog::forget()
{
    ++m_asked;
    m_shown.clear();
    m_connect->setText(tr("Connect"));
    m_connect->setEnabled(!m_address->text().trimmed().isEmpty());
    say({});
}

void ConnectDialog::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
}

void ConnectDialog::proceed()
{
    const auto address = remote::ServerAddress::parse(m_address->text());
    if (!address)
        return say(address.error().sentence);
    if (address->isPlain || !m_shown.isEmpty())
        return finish(*address, m_shown);
    forget();
    m_connect->setEnabled(false);
    say(tr("Looking for the server…"));
    m_jobs.await(remote::fingerprintOf(*address),
                 [this, address = *address, asked = m_asked](const Expected<QString> &shown) {
                     if (asked != m_asked)
                         return;
                     m_connect->setEnabled(true);
                     if (!shown)
                         say(shown.error().text());
                     else
                         judge(address, *shown);
                 });
}

void ConnectDialog::judge(const remote::ServerAddress &address, const QString &shown)
{
    const QString known = m_settings->fingerprint(address.place());
    if (known == shown)
        return finish(address, shown);
    if (known.isEmpty())
        return askToTrust(shown);
    say(tr("The server shows another certificate than before, so nothing was sent to it. Before: %1. Now: "
           "%2. "
           "Ask who runs it whether it was renewed.")
            .arg(known, shown));
    m_connect->setText(tr("It was renewed: trust the new one"));
    m_shown = shown;
}

void ConnectDialog::askToTrust(const QString &shown)
{
    m_shown = shown;
    say(tr("This server is not known yet. Its certificate is %1. fleetgrad-cli serve prints it where it "
           "starts: "
           "if it is the same there, trust it.")
            .arg(shown));
    m_connect->setText(tr("Trust it and connect"));
}

void ConnectDialog::finish(const remote::ServerAddress &address, const QString &fingerprint)
{
    if (!fingerprint.isEmpty())
        m_settings->setFingerprint(address.place(), fingerprint);
    m_settings->setToken(address.place(), m_keep->isChecked() ? m_token->text() : QString());
    Q_EMIT connectWanted(address, {m_token->text(), fingerprint});
    accept();
}

} // namespace fleetgrad::desktop
