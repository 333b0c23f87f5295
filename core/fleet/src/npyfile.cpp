// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "npyfile.h"

#include "inputfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <bit>
#include <cstring>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class NpyText
{
    Q_DECLARE_TR_FUNCTIONS(NpyText)
};

static_assert(std::endian::native == std::endian::little, "numbers are read as they lie in the file");

constexpr std::size_t longestHeader = 64 * 1024;
constexpr std::uint64_t mostNumbers = 1'000'000'000;

tl::unexpected<Error> notNumbers(const QString &path, const QString &what)
{
    return failure(ErrorKind::BadFormat, path,
                   NpyText::tr("This is no NumPy array that can be read (%1); save it from Python with "
                               "numpy.save as float64 of one or two dimensions.")
                       .arg(what));
}

/// What the header says.
struct Shape
{
    std::size_t size = 8; ///< bytes of a number
    std::uint64_t rows = 0, columns = 1;
};

Expected<void> readWhole(InputFile &file, const QString &path, std::span<char> buffer)
{
    const auto size = file.read(buffer);
    if (!size)
        return tl::make_unexpected(size.error());
    if (*size < buffer.size())
        return notNumbers(path, NpyText::tr("the file ends early"));
    return {};
}

/// The text of the header: a Python dictionary.
Expected<QByteArray> readHeader(InputFile &file, const QString &path)
{
    std::array<char, 8> start{};
    if (auto read = readWhole(file, path, start); !read)
        return tl::make_unexpected(read.error());
    const int version = static_cast<unsigned char>(start[6]);
    if (std::memcmp(start.data(), "\x93NUMPY", 6) != 0 || version < 1 || version > 3)
        return notNumbers(path, NpyText::tr("its first bytes are others"));
    std::array<unsigned char, 4> length{};
    const std::span lengthBytes(reinterpret_cast<char *>(length.data()), version == 1 ? 2 : 4);
    if (auto read = readWhole(file, path, lengthBytes); !read)
        return tl::make_unexpected(read.error());
    const std::size_t size =
        length[0] | std::size_t(length[1]) << 8 | std::size_t(length[2]) << 16 | std::size_t(length[3]) << 24;
    if (size > longestHeader)
        return notNumbers(path, NpyText::tr("its header is longer than 64 KiB"));
    QByteArray header(qsizetype(size), '\0');
    if (auto read = readWhole(file, path, {header.data(), size}); !read)
        return tl::make_unexpected(read.error());
    return header;
}

Expected<Shape> readShape(const QByteArray &header, const QString &path)
{
    // As numpy.lib.format writes it: {'descr': '<f8', 'fortran_order': False, 'shape': (8640, 25), }
    static const QRegularExpression form(
        uR"(^\{'descr': '([^']*)', 'fortran_order': (True|False), 'shape': \((\d{1,10}),(?: (\d{1,10}))?\), \}\s*$)"_s);
    const auto match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return notNumbers(path, NpyText::tr("its header is not that of a table"));
    const QString type = match.captured(1);
    Shape shape;
    if (type != u"<f4"_s && type != u"<f8"_s)
        return notNumbers(path, NpyText::tr("its numbers are of the type %1").arg(type));
    shape.size = type == u"<f4"_s ? 4 : 8;
    shape.rows = match.captured(3).toULongLong();
    shape.columns = match.hasCaptured(4) ? match.captured(4).toULongLong() : 1;
    if (match.captured(2) == u"True"_s && shape.columns > 1)
        return notNumbers(path, NpyText::tr("it lies in Fortran order"));
    if (shape.rows == 0 || shape.columns == 0)
        return notNumbers(path, NpyText::tr("it is empty"));
    if (shape.rows > mostNumbers / shape.columns)
        return failure(
            ErrorKind::TooLarge, path,
            NpyText::tr("The array has more than a thousand million numbers; split it into several."));
    return shape;
}

double numberAt(const char *bytes, std::size_t size)
{
    if (size == 4) {
        float number = 0;
        std::memcpy(&number, bytes, sizeof number);
        return double(number);
    }
    double number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return number;
}

} // namespace

Expected<NpyColumn> loadNpyColumn(const QString &path)
{
    auto file = InputFile::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto header = readHeader(*file, path);
    if (!header)
        return tl::make_unexpected(header.error());
    const auto shape = readShape(*header, path);
    if (!shape)
        return tl::make_unexpected(shape.error());
    NpyColumn column;
    column.columns = shape->columns;
    std::vector<char> row(shape->columns * shape->size);
    for (std::uint64_t i = 0; i < shape->rows; ++i) {
        if (auto read = readWhole(*file, path, row); !read)
            return tl::make_unexpected(read.error());
        column.values.push_back(numberAt(row.data(), shape->size));
    }
    const auto beyond = file->read(std::span(row).first(1));
    if (!beyond)
        return tl::make_unexpected(beyond.error());
    if (*beyond > 0)
        return notNumbers(path, NpyText::tr("the file goes on after its end"));
    return column;
}

} // namespace fleetgrad::fleet
