// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configtoml.h"

#include <QCoreApplication>

#include <string_view>
#include <toml++/toml.h>

namespace fleetgrad::session {

namespace {

class ConfigToml
{
    Q_DECLARE_TR_FUNCTIONS(ConfigToml)

public:
    static Error notToml(const QString &place, const toml::parse_error &error)
    {
        const auto where = error.source().begin;
        const std::string_view words = error.description();
        return {ErrorKind::BadFormat, QStringLiteral("%1:%2:%3").arg(place).arg(where.line).arg(where.column),
                tr("This is not TOML (%1). Correct it there.")
                    .arg(QString::fromUtf8(words.data(), qsizetype(words.size())))};
    }
};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::optional<ConfigValue> listValue(const toml::array &array)
{
    QStringList list;
    for (const toml::node &node : array) {
        const auto *item = node.as_string();
        if (!item)
            return std::nullopt;
        list << text(item->get());
    }
    return list;
}

std::optional<ConfigValue> valueOf(const toml::node &node)
{
    if (const auto *boolean = node.as_boolean())
        return boolean->get();
    if (const auto *integer = node.as_integer())
        return std::int64_t(integer->get());
    if (const auto *real = node.as_floating_point())
        return real->get();
    if (const auto *string = node.as_string())
        return text(string->get());
    if (const auto *array = node.as_array())
        return listValue(*array);
    return std::nullopt;
}

void collect(const toml::table &table, const QString &section, int item, std::vector<ConfigEntry> &entries)
{
    for (const auto &[key, node] : table) {
        ConfigEntry entry;
        entry.section = section;
        entry.name = text(key.str());
        entry.line = int(key.source().begin.line);
        const toml::array *list = node.as_array();
        const bool isListOfTables = list && !list->empty() && list->is_homogeneous<toml::table>();
        entry.isTable = node.is_table() || isListOfTables;
        entry.item = item;
        entry.value = valueOf(node);
        const QString fullName = entry.fullName();
        entries.push_back(std::move(entry));
        if (const toml::table *inner = node.as_table())
            collect(*inner, fullName, item, entries);
        for (std::size_t i = 0; isListOfTables && i < list->size(); ++i)
            collect(*(*list)[i].as_table(), fullName, int(i), entries);
    }
}

} // namespace

Expected<std::vector<ConfigEntry>> tomlEntries(const QByteArray &utf8, const QString &place)
{
    try {
        const toml::table table = toml::parse(std::string_view(utf8.constData(), std::size_t(utf8.size())));
        std::vector<ConfigEntry> entries;
        collect(table, {}, -1, entries);
        return entries;
    } catch (const toml::parse_error &error) {
        return tl::make_unexpected(ConfigToml::notToml(place, error));
    }
}

} // namespace fleetgrad::session
