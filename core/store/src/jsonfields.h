// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <QString>

#include <simdjson.h>

#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace fleetgrad::store {

QString textOf(std::string_view utf8);

/// One error of a file: the first that is found in a field of it.
class FieldErrors
{
public:
    explicit FieldErrors(QString place) : m_place(std::move(place)) {}

    /// `what` is the rest of a sentence that begins with the field's name.
    void add(std::string_view field, const QString &what);
    const std::optional<Error> &first() const { return m_first; }

    static QString missing();
    static QString noText();
    static QString noNumber();
    static QString noCount();
    static QString noArray();
    static QString noObject();
    static QString twice();
    static QString noJson();
    static QString tooManyFields();
    static QString tooManyEntries();

private:
    QString m_place;
    std::optional<Error> m_first;
};

/// Takes the fields out of one JSON object. What is missing, there twice or of another type is an error, and
/// so are more fields or entries than any model has: work and memory are bounded by the input.
class JsonFields
{
public:
    static constexpr std::size_t mostFields = 1000, mostEntries = 131'072;

    /// `prefix`: the path of the object with a dot at its end; empty for the root.
    JsonFields(simdjson::dom::object object, FieldErrors &errors, std::string prefix = {});

    void wrong(std::string_view field, const QString &what)
    {
        m_errors.add(m_prefix + std::string(field), what);
    }
    bool has(std::string_view field) const;
    bool find(std::string_view field, simdjson::dom::element &element);

    void take(std::string_view field, QString &text);
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    void take(std::string_view field, Number &number)
    {
        simdjson::dom::element element;
        if (find(field, element) && !toNumber(element, number))
            wrong(field, std::is_integral_v<Number> ? FieldErrors::noCount() : FieldErrors::noNumber());
    }
    /// null is NaN.
    void takeOrNan(std::string_view field, double &number);
    /// `takeObject` gets the fields of the object there.
    template <typename Take>
    void takeObject(std::string_view field, Take takeFields)
    {
        simdjson::dom::element element;
        if (find(field, element))
            takeAsObject(std::string(field), element, takeFields);
    }
    /// `takeEntry` gets each entry, and says whether it can be.
    template <typename Take>
    void takeArray(std::string_view field, const QString &otherwise, Take takeEntry)
    {
        forEntries(field, [&](const std::string &name, const simdjson::dom::element &entry) {
            if (!takeEntry(entry))
                wrong(name, otherwise);
        });
    }
    /// `takeFields` gets the fields of each entry, which is an object.
    template <typename Take>
    void takeObjects(std::string_view field, Take takeFields)
    {
        forEntries(field, [&](const std::string &name, const simdjson::dom::element &entry) {
            takeAsObject(name, entry, takeFields);
        });
    }

    template <typename Number>
    static bool toNumber(const simdjson::dom::element &element, Number &number)
    {
        if constexpr (std::is_floating_point_v<Number>) {
            double wide = 0;
            if (element.get(wide) != simdjson::SUCCESS)
                return false;
            number = Number(wide);
            return std::isfinite(number);
        } else {
            using Wide = std::conditional_t<std::is_signed_v<Number>, std::int64_t, std::uint64_t>;
            Wide wide = 0;
            if (element.get(wide) != simdjson::SUCCESS)
                return false;
            number = Number(wide);
            return Wide(number) == wide;
        }
    }

private:
    template <typename Take>
    void takeAsObject(const std::string &name, const simdjson::dom::element &element, Take takeFields)
    {
        simdjson::dom::object object;
        if (element.get(object) != simdjson::SUCCESS)
            return wrong(name, FieldErrors::noObject());
        JsonFields fields(object, m_errors, m_prefix + name + '.');
        takeFields(fields);
    }
    template <typename Take>
    void forEntries(std::string_view field, Take takeEntry)
    {
        simdjson::dom::element element;
        simdjson::dom::array array;
        if (!find(field, element))
            return;
        if (element.get(array) != simdjson::SUCCESS)
            return wrong(field, FieldErrors::noArray());
        if (array.size() > mostEntries)
            return wrong(field, FieldErrors::tooManyEntries());
        std::size_t index = 0;
        for (const simdjson::dom::element entry : array) {
            takeEntry(std::string(field) + '[' + std::to_string(index++) + ']', entry);
            if (m_errors.first())
                return;
        }
    }

    simdjson::dom::object m_object;
    FieldErrors &m_errors;
    std::string m_prefix;
};

/// A whole JSON document; the parser keeps what its root refers to.
struct JsonDocument
{
    simdjson::dom::parser parser;
    simdjson::dom::object root;
};
Expected<void> parseObject(JsonDocument &document, std::string_view json, const QString &place);

} // namespace fleetgrad::store
