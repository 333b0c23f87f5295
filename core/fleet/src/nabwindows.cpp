// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "nabwindows.h"

#include "csvtime.h"

#include <QCoreApplication>
#include <QFile>

#include <simdjson.h>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class NabWindowsText
{
    Q_DECLARE_TR_FUNCTIONS(NabWindowsText)
};

constexpr qint64 largest = 64 * 1024 * 1024;

tl::unexpected<Error> notWindows(const QString &path, const QString &entry)
{
    return failure(
        ErrorKind::BadFormat, entry.isEmpty() ? path : QString(path % u':' % entry),
        NabWindowsText::tr("This is no list of [begin, end] pairs of times; repair the file, or remove it to "
                           "read the CSV files beside it without labels."));
}

bool readWindow(simdjson::dom::element pair, TimeWindow &window)
{
    std::string_view begin, end;
    simdjson::dom::array ends;
    if (pair.get(ends) != simdjson::SUCCESS || ends.size() != 2 ||
        ends.at(0).get(begin) != simdjson::SUCCESS || ends.at(1).get(end) != simdjson::SUCCESS)
        return false;
    const auto from = csvTime(begin), to = csvTime(end);
    if (!from || !to || from->seconds > to->seconds)
        return false;
    window = {from->seconds, to->seconds};
    return true;
}

bool readWindows(simdjson::dom::element list, TimeWindows &windows)
{
    simdjson::dom::array pairs;
    if (list.get(pairs) != simdjson::SUCCESS)
        return false;
    for (const simdjson::dom::element pair : pairs) {
        TimeWindow window;
        if (!readWindow(pair, window))
            return false;
        windows.push_back(window);
    }
    return true;
}

} // namespace

Expected<NabWindows> NabWindows::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, path,
                       NabWindowsText::tr("The file of labels cannot be opened (%1); check its permissions.")
                           .arg(file.errorString()));
    if (file.size() > largest)
        return failure(
            ErrorKind::TooLarge, path,
            NabWindowsText::tr("The file of labels is larger than 64 MiB; check that it is the right one."));
    const QByteArray bytes = file.readAll();
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    const auto error =
        parser.parse(simdjson::padded_string(bytes.constData(), std::size_t(bytes.size()))).get(root);
    if (error != simdjson::SUCCESS)
        return failure(
            ErrorKind::BadFormat, path,
            NabWindowsText::tr("The file of labels is no valid JSON (%1); repair it, or remove it to read "
                               "the CSV files beside it without labels.")
                .arg(QString::fromUtf8(simdjson::error_message(error))));
    simdjson::dom::object files;
    if (root.get(files) != simdjson::SUCCESS)
        return notWindows(path, {});
    NabWindows result;
    for (const auto &[key, list] : files) {
        const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
        if (!readWindows(list, result.m_windows[name]))
            return notWindows(path, name);
    }
    return result;
}

const TimeWindows *NabWindows::find(const QString &csvName) const
{
    for (auto entry = m_windows.cbegin(); entry != m_windows.cend(); ++entry) {
        const QString &name = entry.key();
        QString flat = name;
        flat.replace(u'/', u"__"_s);
        if (name == csvName || flat == csvName || name.section(u'/', -1) == csvName)
            return &entry.value();
    }
    return nullptr;
}

} // namespace fleetgrad::fleet
