// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvoutput.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <utility>

namespace fleetgrad::cli {

namespace {

template <typename Number>
QByteArray shortest(Number number)
{
    char digits[64];
    if (!std::isfinite(number))
        return {};
    return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits};
}

tl::unexpected<Error> cannotWrite(const QSaveFile &file)
{
    return failure(ErrorKind::NotWritable, file.fileName(),
                   QCoreApplication::translate("CsvOutput",
                                               "The file can't be written (%1). Check the folder, its "
                                               "permissions and the space that is left.")
                       .arg(file.errorString()));
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    const bool isPlain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 &&
                         cell.indexOf('\r') < 0 && cell == cell.trimmed();
    return isPlain ? cell : QByteArray('"' + cell.replace("\"", "\"\"") + '"');
}

QByteArray csvCell(float number)
{
    return shortest(number);
}

QByteArray csvCell(double number)
{
    return shortest(number);
}

Expected<CsvOutput> CsvOutput::open(const QString &path)
{
    if (path.isEmpty())
        return CsvOutput(nullptr);
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return cannotWrite(*file);
    return CsvOutput(std::move(file));
}

void CsvOutput::write(const QByteArray &line)
{
    if (m_file) {
        m_file->write(line + '\n');
        return;
    }
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

Expected<void> CsvOutput::close()
{
    // A write that failed is remembered until then; of standard output, until the program ends.
    if (m_file && !m_file->commit())
        return cannotWrite(*m_file);
    return {};
}

} // namespace fleetgrad::cli
