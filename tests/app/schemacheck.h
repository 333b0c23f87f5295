// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cmath>

namespace fleetgrad::test {

/// The part of JSON Schema 2020-12 that the project's schemas use: type, enum, minimum, maximum, required,
/// properties, items, additionalProperties and $ref to #/$defs. A keyword that it doesn't know is a mistake.
class SchemaCheck
{
public:
    explicit SchemaCheck(const QJsonObject &schema) : m_root(schema) {}

    /// What is wrong with the value; empty where nothing is.
    QStringList mistakes(const QJsonValue &value)
    {
        m_mistakes.clear();
        check(value, m_root, QStringLiteral("$"));
        return m_mistakes;
    }

private:
    static bool hasType(const QJsonValue &value, const QString &type)
    {
        if (type == QStringLiteral("integer"))
            return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
        if (type == QStringLiteral("null"))
            return value.isNull();
        return (type == QStringLiteral("object") && value.isObject()) ||
               (type == QStringLiteral("array") && value.isArray()) ||
               (type == QStringLiteral("number") && value.isDouble()) ||
               (type == QStringLiteral("string") && value.isString()) ||
               (type == QStringLiteral("boolean") && value.isBool());
    }

    void complain(const QString &place, const QString &what)
    {
        m_mistakes << place + QStringLiteral(": ") + what;
    }

    void checkKeywords(const QJsonObject &schema, const QString &place)
    {
        static const QStringList known{
            QStringLiteral("$schema"), QStringLiteral("title"),    QStringLiteral("description"),
            QStringLiteral("type"),    QStringLiteral("enum"),     QStringLiteral("minimum"),
            QStringLiteral("maximum"), QStringLiteral("required"), QStringLiteral("properties"),
            QStringLiteral("$ref"),    QStringLiteral("$defs"),    QStringLiteral("additionalProperties"),
            QStringLiteral("items")};
        for (const QString &keyword : schema.keys()) {
            if (!known.contains(keyword))
                complain(place, QStringLiteral("the check does not know ") + keyword);
        }
    }

    void checkType(const QJsonValue &value, const QJsonValue &type, const QString &place)
    {
        bool fits = type.isString() && hasType(value, type.toString());
        for (const QJsonValue &one : type.toArray())
            fits = fits || hasType(value, one.toString());
        if (!fits)
            complain(place, QStringLiteral("wrong type"));
    }

    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &place)
    {
        for (const QJsonValue &name : schema[QStringLiteral("required")].toArray()) {
            if (!object.contains(name.toString()))
                complain(place, QStringLiteral("lacks ") + name.toString());
        }
        const QJsonObject properties = schema[QStringLiteral("properties")].toObject();
        const QJsonValue others = schema[QStringLiteral("additionalProperties")];
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString inside = place + u'.' + member.key();
            if (properties.contains(member.key()))
                check(member.value(), properties[member.key()].toObject(), inside);
            else if (others.isObject())
                check(member.value(), others.toObject(), inside);
            else if (others.isBool() && !others.toBool())
                complain(inside, QStringLiteral("is not in the schema"));
        }
    }

    void check(const QJsonValue &value, const QJsonObject &schema, const QString &place)
    {
        checkKeywords(schema, place);
        if (const QJsonValue reference = schema[QStringLiteral("$ref")]; reference.isString()) {
            const QString name = reference.toString().section(u'/', -1);
            const QJsonObject definitions = m_root[QStringLiteral("$defs")].toObject();
            if (!definitions.contains(name))
                complain(place, QStringLiteral("no definition of ") + name);
            check(value, definitions[name].toObject(), place);
        }
        if (schema.contains(QStringLiteral("type")))
            checkType(value, schema[QStringLiteral("type")], place);
        if (schema.contains(QStringLiteral("enum")) &&
            !schema[QStringLiteral("enum")].toArray().contains(value))
            complain(place, QStringLiteral("none of the values that there are"));
        if (value.isDouble() && value.toDouble() < schema[QStringLiteral("minimum")].toDouble(-INFINITY))
            complain(place, QStringLiteral("too small"));
        if (value.isDouble() && value.toDouble() > schema[QStringLiteral("maximum")].toDouble(INFINITY))
            complain(place, QStringLiteral("too large"));
        if (value.isObject())
            checkObject(value.toObject(), schema, place);
        for (const QJsonValue &item : value.toArray())
            check(item, schema[QStringLiteral("items")].toObject(), place + QStringLiteral("[]"));
    }

    QJsonObject m_root;
    QStringList m_mistakes;
};

} // namespace fleetgrad::test
