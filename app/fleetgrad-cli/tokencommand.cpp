// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokencommand.h"

#include "console.h"
#include "helptexts.h"

#include <transport/tokens.h>

#include <QCoreApplication>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class TokenWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenWords)
};

} // namespace

TokenCommand::TokenCommand(CLI::App &program)
{
    m_app = program.add_subcommand("token", inUtf8(TokenWords::tr("Say who may connect to a server")));
    m_app->require_subcommand(1);
    m_add = m_app->add_subcommand("add", inUtf8(TokenWords::tr("Make a token, and print it once")));
    m_add->add_option("NAME", m_name, inUtf8(TokenWords::tr("Of whom it is, to know it by")))->required();
    m_add
        ->add_option("--role", m_role,
                     inUtf8(TokenWords::tr("device: sends readings; watch: sees the run; operate: sees and "
                                           "changes it")))
        ->check(CLI::IsMember({"device", "watch", "operate"}).description(""))
        ->type_name("device|watch|operate");
    m_add
        ->add_option("--device", m_device,
                     inUtf8(TokenWords::tr("The one device that it is for; without it any device")))
        ->type_name("NAME");
    m_folder.addTo(*m_add);
    m_list = m_app->add_subcommand("list", inUtf8(TokenWords::tr("Show the names, roles and devices")));
    m_listFolder.addTo(*m_list);
    m_remove =
        m_app->add_subcommand("remove", inUtf8(TokenWords::tr("Let nobody connect with a token any more")));
    m_remove->add_option("NAME", m_removed, inUtf8(TokenWords::tr("Of the token")))->required();
    m_removeFolder.addTo(*m_remove);
    for (CLI::App *command : {m_app, m_add, m_list, m_remove})
        command->footer(inUtf8(tokenExamples()) + inUtf8(exitCodes()));
}

ExitCode TokenCommand::execute() const
{
    if (m_add->parsed())
        return add();
    if (m_list->parsed())
        return list();
    const auto removed = transport::Tokens(m_removeFolder.tokens()).remove(fromArgument(m_removed));
    return removed ? ExitCode::Ok : refuse(removed.error());
}

ExitCode TokenCommand::add() const
{
    transport::Tokens tokens(m_folder.tokens());
    const auto token = tokens.add({fromArgument(m_name),
                                   transport::roleOf(fromArgument(m_role)).value_or(transport::Role::Watch),
                                   fromArgument(m_device)});
    if (!token)
        return refuse(token.error());
    remark(TokenWords::tr("Keep it: the file %1 has a fingerprint of it, not the token.").arg(tokens.file()));
    print(QString::fromLatin1(*token));
    return ExitCode::Ok;
}

ExitCode TokenCommand::list() const
{
    const auto all = transport::Tokens(m_listFolder.tokens()).all();
    if (!all)
        return refuse(all.error());
    for (const transport::Identity &one : *all)
        print(u"%1\t%2\t%3"_s.arg(one.name, transport::roleName(one.role), one.device));
    return ExitCode::Ok;
}

} // namespace fleetgrad::cli
