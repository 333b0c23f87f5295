// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <transport/tokens.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <openssl/crypto.h>

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>
#include <utility>

namespace fleetgrad::transport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4 << 20;
constexpr int hashBytes = 32;

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QString textOf(const toml::table &table, std::string_view key)
{
    return QString::fromStdString(table[key].value_or(std::string()));
}

QByteArray newToken()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Device:
        return u"device"_s;
    case Role::Watch:
        return u"watch"_s;
    case Role::Operate:
        break;
    }
    return u"operate"_s;
}

std::optional<Role> roleOf(const QString &name)
{
    for (const Role role : {Role::Device, Role::Watch, Role::Operate})
        if (roleName(role) == name)
            return role;
    return std::nullopt;
}

Expected<void> Tokens::read()
{
    const QFileInfo info(m_file);
    if (m_file.isEmpty() || !info.exists()) {
        m_entries.clear();
        m_read = {};
        return {};
    }
    if (m_read.isValid() && info.lastModified() == m_read && info.size() == m_size)
        return {};
    m_read = {};
    m_entries.clear();
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, m_file,
                       tr("The file of tokens can't be read: %1.").arg(file.errorString()));
    if (file.size() > mostBytes)
        return failure(ErrorKind::TooLarge, m_file, tr("A file of tokens has 4 MiB at most."));
    const QByteArray text = file.readAll();
    QList<Entry> entries;
    try {
        const toml::table table = toml::parse(std::string_view(text.constData(), std::size_t(text.size())));
        const auto *list = table["token"].as_array();
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            const auto *one = (*list)[i].as_table();
            const auto role = one ? roleOf(textOf(*one, "role")) : std::nullopt;
            const QByteArray hash =
                one ? QByteArray::fromHex(textOf(*one, "sha256").toLatin1()) : QByteArray();
            if (!role || hash.size() != hashBytes || textOf(*one, "name").isEmpty()) {
                const auto line = (*list)[i].source().begin.line;
                return failure(ErrorKind::BadFormat, u"%1:%2"_s.arg(m_file).arg(line),
                               tr("A token has a name, a role (device, watch or operate) and a SHA-256 of 64 "
                                  "hexadecimal digits. Remove it, and make another with “%1”.")
                                   .arg(u"fleetgrad-cli token add"_s));
            }
            entries.push_back({{textOf(*one, "name"), *role, textOf(*one, "device")}, hash});
        }
    } catch (const toml::parse_error &error) {
        return failure(ErrorKind::BadFormat, u"%1:%2"_s.arg(m_file).arg(error.source().begin.line),
                       tr("This is not TOML: %1.").arg(QString::fromUtf8(error.description())));
    }
    m_entries = std::move(entries);
    m_read = info.lastModified();
    m_size = info.size();
    return {};
}

std::optional<Identity> Tokens::whose(const QByteArray &token)
{
    if (token.isEmpty() || !read())
        return std::nullopt;
    const QByteArray hash = hashOf(token);
    std::optional<Identity> found;
    for (const Entry &entry : std::as_const(m_entries)) { // all of them, always
        if (CRYPTO_memcmp(entry.hash.constData(), hash.constData(), hashBytes) == 0)
            found = entry.identity;
    }
    return found;
}

Expected<QList<Identity>> Tokens::all()
{
    if (auto done = read(); !done)
        return tl::make_unexpected(done.error());
    QList<Identity> identities;
    std::ranges::transform(m_entries, std::back_inserter(identities), &Entry::identity);
    return identities;
}

Expected<QByteArray> Tokens::add(const Identity &identity)
{
    if (auto done = read(); !done)
        return tl::make_unexpected(done.error());
    if (identity.name.isEmpty())
        return failure(ErrorKind::BadArgument, {}, tr("A token needs a name, by which it can be removed."));
    if (!identity.device.isEmpty() && identity.role != Role::Device)
        return failure(ErrorKind::BadArgument, identity.name,
                       tr("Only a token of the role “device” is bound to a device."));
    if (std::ranges::any_of(m_entries,
                            [&](const Entry &entry) { return entry.identity.name == identity.name; }))
        return failure(ErrorKind::BadArgument, identity.name,
                       tr("There is a token of that name. Remove it first, or take another name."));
    const QByteArray token = newToken();
    m_entries.push_back({identity, hashOf(token)});
    if (auto done = write(); !done)
        return tl::make_unexpected(done.error());
    return token;
}

Expected<void> Tokens::remove(const QString &name)
{
    if (auto done = read(); !done)
        return done;
    if (m_entries.removeIf([&](const Entry &entry) { return entry.identity.name == name; }) == 0)
        return failure(ErrorKind::NotFound, m_file, tr("There is no token of the name “%1”.").arg(name));
    return write();
}

Expected<void> Tokens::write()
{
    toml::array list;
    for (const Entry &entry : std::as_const(m_entries)) {
        toml::table one{{"name", entry.identity.name.toStdString()},
                        {"role", roleName(entry.identity.role).toStdString()},
                        {"sha256", entry.hash.toHex().toStdString()}};
        if (!entry.identity.device.isEmpty())
            one.insert("device", entry.identity.device.toStdString());
        list.push_back(std::move(one));
    }
    std::ostringstream text;
    text << toml::table{{"token", std::move(list)}} << '\n';
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(QByteArray::fromStdString(text.str())) >= 0 && file.commit();
    m_read = {}; // as it is on the disk, the next time
    if (!isWritten)
        return failure(ErrorKind::NotWritable, m_file,
                       tr("The file of tokens can't be written: %1.").arg(file.errorString()));
    return {};
}

} // namespace fleetgrad::transport
