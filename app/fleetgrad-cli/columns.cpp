// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <iterator>

namespace fleetgrad::cli {

namespace {

struct Range
{
    char32_t first, last;
};

/// The blocks of wide and full-width characters; what is not assigned in them counts as wide too.
constexpr Range wide[] = {
    {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0xa4cf},   {0xa960, 0xa97f},   {0xac00, 0xd7a3},
    {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x18aff},
    {0x1aff0, 0x1b2ff}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
};

int columnsOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const auto isWide = [&](const Range &range) {
        return character >= range.first && character <= range.last;
    };
    return std::any_of(std::begin(wide), std::end(wide), isWide) ? 2 : 1;
}

QString blanks(int count)
{
    return QString(std::max(count, 0), u' ');
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const uint character : text.toUcs4())
        columns += columnsOf(char32_t(character));
    return columns;
}

QString leftColumns(const QString &text, int columns)
{
    qsizetype size = 0;
    for (const uint character : text.toUcs4()) {
        columns -= columnsOf(char32_t(character));
        if (columns < 0)
            break;
        size += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return text.left(size);
}

QString leftAligned(const QString &text, int columns)
{
    return QString(text + blanks(columns - columnsOf(text)));
}

QString rightAligned(const QString &text, int columns)
{
    return QString(blanks(columns - columnsOf(text)) + text);
}

} // namespace fleetgrad::cli
