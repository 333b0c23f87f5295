// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identityfolder.h"

#include "console.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class IdentityWords
{
    Q_DECLARE_TR_FUNCTIONS(IdentityWords)
};

} // namespace

void IdentityFolder::addTo(CLI::App &app)
{
    app.add_option(
           "--identity", m_folder,
           inUtf8(IdentityWords::tr("Folder of the server's certificate, key and tokens; without it one in "
                                    "the user's data")))
        ->type_name("FOLDER");
}

QString IdentityFolder::path() const
{
    return m_folder.empty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                  u"/fleetgrad/endpoint"_s
                            : fromArgument(m_folder);
}

QString IdentityFolder::tokens() const
{
    return QDir(path()).filePath(u"tokens.toml"_s);
}

} // namespace fleetgrad::cli
