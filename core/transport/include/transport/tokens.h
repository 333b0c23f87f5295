// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace fleetgrad::transport {

enum class Role : unsigned char {
    Device,  ///< sends readings
    Watch,   ///< sees the run
    Operate, ///< sees it and changes it
};

/// "device", "watch", "operate", as the file of tokens has them.
QString roleName(Role role);
std::optional<Role> roleOf(const QString &name);

/// Who a peer is.
struct Identity
{
    QString name; ///< of the token, or the device that a client certificate names
    Role role = Role::Watch;
    QString device; ///< the one device that it may be; empty: any
};

/// Who may connect, from a file in TOML that has of each token its SHA-256 and not the token: whoever reads
/// the file can't connect with it. A token is 256 random bits, so that a plain hash is enough.
class Tokens
{
    Q_DECLARE_TR_FUNCTIONS(Tokens)
public:
    /// Nobody may connect.
    Tokens() = default;
    /// A file that is not there holds no token. It is read again when it changes.
    explicit Tokens(QString file) : m_file(std::move(file)) {}

    const QString &file() const { return m_file; }
    /// Whose token that is; compared in a time that does not depend on how much of it is right. None also
    /// where the file can't be read.
    std::optional<Identity> whose(const QByteArray &token);
    /// What stands in the file. Errors: NotReadable, BadFormat with the line and what to do.
    Expected<QList<Identity>> all();
    /// Makes a token and adds it to the file, which only its owner can read; returns the token, which is
    /// nowhere else. Errors: as all(); BadArgument for a name that is there or is empty, a device of another
    /// role; NotWritable.
    Expected<QByteArray> add(const Identity &identity);
    /// Errors: as all(); NotFound without such a name; NotWritable.
    Expected<void> remove(const QString &name);

private:
    struct Entry
    {
        Identity identity;
        QByteArray hash; ///< 32 bytes
    };
    Expected<void> read();
    Expected<void> write();

    QString m_file;
    QDateTime m_read; ///< when the file that was read was changed; invalid: none was
    qint64 m_size = -1;
    QList<Entry> m_entries;
};

} // namespace fleetgrad::transport
