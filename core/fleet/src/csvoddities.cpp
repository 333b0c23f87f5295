// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvoddities.h"

#include "csvreader.h"

#include <QCoreApplication>
#include <QLocale>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class OddityText
{
    Q_DECLARE_TR_FUNCTIONS(OddityText)
};

QString duration(double seconds)
{
    const auto number = [](double value) { return QLocale().toString(value, 'g', 3); };
    if (seconds < 120)
        return OddityText::tr("%1 s").arg(number(seconds));
    if (seconds < 120 * 60)
        return OddityText::tr("%1 min").arg(number(seconds / 60));
    if (seconds < 48 * 3600)
        return OddityText::tr("%1 h").arg(number(seconds / 3600));
    return OddityText::tr("%1 d").arg(number(seconds / 86400));
}

/// The sentence with the file and one number, where that is not 0.
void addCount(QStringList &list, const QString &sentence, const QString &file, std::uint64_t count)
{
    if (count > 0)
        list += sentence.arg(file, counted(count));
}

} // namespace

QString counted(std::uint64_t number)
{
    return QLocale().toString(qulonglong(number));
}

QString unlabelledRemark(const QString &file)
{
    return OddityText::tr("%1: no labels; its readings are scored, and nothing is learnt from them unless "
                          "labels.weak_threshold is set.")
        .arg(file);
}

QStringList remarksOn(const TimeOddities &odd, const QString &file)
{
    QStringList list;
    addCount(
        list,
        OddityText::tr(
            "%1: devices whose newest row comes first: %2; their rows are read from the last to the first."),
        file, odd.newestFirst);
    addCount(list,
             OddityText::tr(
                 "%1: rows with the time of the row before: %2; they are kept, in the order of the file."),
             file, odd.repeated);
    addCount(list,
             OddityText::tr(
                 "%1: rows that come later than their time: %2; they are read where their time belongs."),
             file, odd.late);
    addCount(list,
             OddityText::tr("%1: places where the clock goes back: %2; the rows are read in the order of the "
                            "file, and their times go on after the newest."),
             file, odd.setBack);
    if (odd.gaps > 0)
        list += OddityText::tr("%1: gaps in time: %2, the longest of %3; nothing is filled in.")
                    .arg(file, counted(odd.gaps), duration(odd.longestGap));
    if (odd.irregular > 0)
        list += OddityText::tr(
                    "%1: devices read at irregular intervals: %2 of %3; the rows are taken one by one.")
                    .arg(file, counted(odd.irregular), counted(odd.devices));
    return list;
}

QStringList remarksOn(const CsvOddities &odd, const QString &file)
{
    QStringList list;
    if (odd.latin1)
        list +=
            OddityText::tr("%1: the names of the columns are not in UTF-8 and were read as Latin-1; save the "
                           "file in UTF-8 if they look wrong.")
                .arg(file);
    if (odd.refused > 0)
        list += OddityText::tr("%1 (rows left out in this file: %2 of %3).")
                    .arg(csvPlace(file, odd.firstLine, odd.firstColumn) % u": "_s % odd.firstReason,
                         counted(odd.refused), counted(odd.rows));
    addCount(list, OddityText::tr("%1: values missing: %2."), file, odd.missing);
    addCount(list, OddityText::tr("%1: values infinite or too large for a number, taken as missing: %2."),
             file, odd.infinite);
    addCount(list, OddityText::tr("%1: values that are text, taken as missing: %2."), file, odd.text);
    addCount(list, OddityText::tr("%1: values met twice for one time and channel: %2; the first is kept."),
             file, odd.repeatedCells);
    if (odd.untimed > 0 && odd.untimed + odd.refused == odd.rows)
        list += OddityText::tr("%1: no row has a readable time; each is taken a minute after the one before.")
                    .arg(file);
    else
        addCount(list,
                 OddityText::tr("%1: rows without a readable time: %2; each has the time of the row before."),
                 file, odd.untimed);
    if (odd.zoned > 0 && odd.unzoned > 0)
        list += OddityText::tr("%1: times with a time zone: %2, and without: %3, which are taken as UTC.")
                    .arg(file, counted(odd.zoned), counted(odd.unzoned));
    list += remarksOn(odd.time, file);
    if (odd.unlabelled)
        list += unlabelledRemark(file);
    return list;
}

} // namespace fleetgrad::fleet
