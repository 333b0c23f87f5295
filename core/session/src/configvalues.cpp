// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "configkeylist.h"

#include <QLocale>

#include <cmath>

namespace fleetgrad::session {

using namespace Qt::Literals::StringLiterals;

namespace {

QString numberText(const ConfigKey &key, double number)
{
    return key.type == ConfigType::Integer ? QString::number(qint64(number))
                                           : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool isInRange(const ConfigKey &key, double number)
{
    return std::isfinite(number) && number >= key.minimum && number <= key.maximum &&
           !(key.aboveMinimum && number == key.minimum);
}

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

QString realText(double number)
{
    const QString text = QString::number(number, 'g', QLocale::FloatingPointShortest);
    const bool looksWhole = !text.contains(u'.') && !text.contains(u'e') && std::isfinite(number);
    return looksWhole ? QString(text + u".0"_s) : text;
}

} // namespace

QString ConfigKeys::rangeText(const ConfigKey &key)
{
    switch (key.type) {
    case ConfigType::Boolean:
        return tr("true or false");
    case ConfigType::Choice: {
        QStringList quoted;
        for (const QString &choice : key.choices)
            quoted << tomlText(choice);
        return quoted.join(u", "_s);
    }
    case ConfigType::Integer:
        if (key.maximum >= largestInteger)
            return tr("%1 or more").arg(numberText(key, key.minimum));
        break;
    case ConfigType::Real:
        if (key.aboveMinimum)
            return tr("more than %1, up to %2")
                .arg(numberText(key, key.minimum), numberText(key, key.maximum));
        break;
    case ConfigType::Text:
    case ConfigType::TextList:
        return {};
    }
    return tr("%1 to %2").arg(numberText(key, key.minimum), numberText(key, key.maximum));
}

Error ConfigKeys::wrongType(const ConfigKey &key)
{
    QString sentence;
    switch (key.type) {
    case ConfigType::Boolean:
        sentence = tr("%1 must be true or false, without quotes.");
        break;
    case ConfigType::Integer:
        sentence = tr("%1 must be a whole number, without quotes or a decimal point.");
        break;
    case ConfigType::Real:
        sentence = tr("%1 must be a number, without quotes.");
        break;
    case ConfigType::Text:
    case ConfigType::Choice:
        sentence = tr("%1 must be a text in quotes.");
        break;
    case ConfigType::TextList:
        sentence = tr("%1 must be a list of texts, such as [\"temperature\", \"pressure\"].");
        break;
    }
    return {ErrorKind::BadArgument, {}, sentence.arg(key.fullName())};
}

Error ConfigKeys::outOfRange(const ConfigKey &key, const ConfigValue &value)
{
    const QString sentence = key.type == ConfigType::Choice
                                 ? tr("%1 = %2 is none of its words. Use one of %3.")
                                 : tr("%1 = %2 is out of range. Use a value in the range: %3.");
    return {ErrorKind::BadArgument, {}, sentence.arg(key.fullName(), tomlText(value), key.rangeText())};
}

Expected<ConfigValue> checkedValue(const ConfigKey &key, const ConfigValue &value)
{
    const auto refused = [](Error error) { return tl::make_unexpected(std::move(error)); };
    ConfigValue result = value;
    switch (key.type) {
    case ConfigType::Boolean:
        if (!std::holds_alternative<bool>(value))
            return refused(ConfigKeys::wrongType(key));
        break;
    case ConfigType::Integer:
        if (!std::holds_alternative<std::int64_t>(value))
            return refused(ConfigKeys::wrongType(key));
        if (!isInRange(key, double(std::get<std::int64_t>(value))))
            return refused(ConfigKeys::outOfRange(key, value));
        break;
    case ConfigType::Real:
        if (std::holds_alternative<std::int64_t>(value))
            result = double(std::get<std::int64_t>(value));
        if (!std::holds_alternative<double>(result))
            return refused(ConfigKeys::wrongType(key));
        if (!isInRange(key, std::get<double>(result)))
            return refused(ConfigKeys::outOfRange(key, value));
        break;
    case ConfigType::Text:
    case ConfigType::Choice:
        if (!std::holds_alternative<QString>(value))
            return refused(ConfigKeys::wrongType(key));
        if (key.type == ConfigType::Choice && !key.choices.contains(std::get<QString>(value)))
            return refused(ConfigKeys::outOfRange(key, value));
        break;
    case ConfigType::TextList:
        if (!std::holds_alternative<QStringList>(value))
            return refused(ConfigKeys::wrongType(key));
        break;
    }
    return result;
}

QString tomlText(const ConfigValue &value)
{
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean ? u"true"_s : u"false"_s;
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return QString::number(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return realText(*real);
    if (const auto *text = std::get_if<QString>(&value))
        return quoted(*text);
    QStringList items;
    for (const QString &item : std::get<QStringList>(value))
        items << quoted(item);
    return u'[' + items.join(u", "_s) + u']';
}

QStringList optimiserWords()
{
    return {u"sgd"_s, u"momentum"_s, u"adagrad"_s, u"ftrl"_s, u"adam"_s};
}

QStringList scheduleWords()
{
    return {u"constant"_s, u"inverse_root"_s, u"inverse"_s, u"step"_s, u"cosine"_s};
}

} // namespace fleetgrad::session
