// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "jsonfields.h"

#include <QCoreApplication>

#include <set>

namespace fleetgrad::store {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

void FieldErrors::add(std::string_view field, const QString &what)
{
    if (m_first)
        return;
    m_first = Error{
        ErrorKind::BadFormat, m_place,
        QCoreApplication::translate("ModelFile", "Field \"%1\" %2. Correct it, or save the model again.")
            .arg(textOf(field.substr(0, 200)), what)};
}

QString FieldErrors::missing()
{
    return QCoreApplication::translate("ModelFile", "is missing");
}

QString FieldErrors::noText()
{
    return QCoreApplication::translate("ModelFile", "is not a text");
}

QString FieldErrors::noNumber()
{
    return QCoreApplication::translate("ModelFile", "is not a number that is finite and in range");
}

QString FieldErrors::noCount()
{
    return QCoreApplication::translate("ModelFile", "is not a whole number in range");
}

QString FieldErrors::noArray()
{
    return QCoreApplication::translate("ModelFile", "is not an array");
}

QString FieldErrors::noObject()
{
    return QCoreApplication::translate("ModelFile", "is not an object");
}

QString FieldErrors::twice()
{
    return QCoreApplication::translate("ModelFile", "is there twice");
}

QString FieldErrors::noJson()
{
    return QCoreApplication::translate("ModelFile", "is not whole JSON");
}

QString FieldErrors::tooManyFields()
{
    return QCoreApplication::translate("ModelFile", "has more than 1,000 fields");
}

QString FieldErrors::tooManyEntries()
{
    return QCoreApplication::translate("ModelFile", "has more than 131,072 entries");
}

JsonFields::JsonFields(simdjson::dom::object object, FieldErrors &errors, std::string prefix)
    : m_object(object), m_errors(errors), m_prefix(std::move(prefix))
{
    if (m_object.size() > mostFields) {
        m_errors.add(m_prefix.empty() ? "{}" : m_prefix.substr(0, m_prefix.size() - 1),
                     FieldErrors::tooManyFields());
        return;
    }
    std::set<std::string_view> names;
    for (const auto field : m_object) {
        if (!names.insert(field.key).second)
            wrong(field.key, FieldErrors::twice());
    }
}

bool JsonFields::has(std::string_view field) const
{
    simdjson::dom::element element;
    return m_object.at_key(field).get(element) == simdjson::SUCCESS;
}

bool JsonFields::find(std::string_view field, simdjson::dom::element &element)
{
    if (m_object.at_key(field).get(element) == simdjson::SUCCESS)
        return true;
    wrong(field, FieldErrors::missing());
    return false;
}

void JsonFields::take(std::string_view field, QString &text)
{
    simdjson::dom::element element;
    std::string_view utf8;
    if (!find(field, element))
        return;
    if (element.get(utf8) == simdjson::SUCCESS)
        text = textOf(utf8);
    else
        wrong(field, FieldErrors::noText());
}

void JsonFields::takeOrNan(std::string_view field, double &number)
{
    simdjson::dom::element element;
    if (m_object.at_key(field).get(element) == simdjson::SUCCESS && element.is_null())
        number = std::numeric_limits<double>::quiet_NaN();
    else
        take(field, number);
}

Expected<void> parseObject(JsonDocument &document, std::string_view json, const QString &place)
{
    simdjson::dom::element root;
    const simdjson::padded_string padded(json);
    if (const auto error = document.parser.parse(padded).get(root); error != simdjson::SUCCESS) {
        return failure(ErrorKind::BadFormat, place,
                       QCoreApplication::translate("ModelFile",
                                                   "The file is not whole JSON (%1). Save the model "
                                                   "again, or choose another file.")
                           .arg(QLatin1String(simdjson::error_message(error))));
    }
    if (root.get(document.root) != simdjson::SUCCESS) {
        return failure(ErrorKind::BadFormat, place,
                       QCoreApplication::translate("ModelFile",
                                                   "The file is JSON, but not a model: there is no "
                                                   "object in it. Choose a model file."));
    }
    return {};
}

} // namespace fleetgrad::store
