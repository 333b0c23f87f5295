// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "csvreader.h"

#include "inputfile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <csv.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class CsvReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReaderText)
};

constexpr std::size_t chunkSize = 256 * 1024;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool startsWith(std::string_view bytes, std::string_view mark)
{
    return bytes.substr(0, mark.size()) == mark;
}

/// The name of an encoding that is not bytewise, or nothing.
QString wideEncoding(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (startsWith(bytes, "\xFF\xFE\0\0"sv) || startsWith(bytes, "\0\0\xFE\xFF"sv))
        return u"UTF-32"_s;
    if (startsWith(bytes, "\xFF\xFE"sv) || startsWith(bytes, "\xFE\xFF"sv))
        return u"UTF-16"_s;
    // Without a byte order mark, Latin text in UTF-16 has a NUL in each pair.
    if (bytes.size() >= 4 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[0] == 0) == (bytes[2] == 0) &&
        (bytes[1] == 0) == (bytes[3] == 0))
        return u"UTF-16"_s;
    return {};
}

char mostFrequentSeparator(std::string_view bytes)
{
    const auto first = std::find_if_not(bytes.begin(), bytes.end(), isLineEnd);
    std::array<int, 3> counts{};
    constexpr std::array<char, 3> separators{',', ';', '\t'};
    bool quoted = false;
    for (auto c = first; c != bytes.end() && (quoted || !isLineEnd(*c)); ++c) {
        if (*c == '"')
            quoted = !quoted;
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts[i] += !quoted && *c == separators[i];
    }
    return separators[std::size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

std::string_view trimmed(std::string_view field)
{
    constexpr std::string_view space = " \t\r\n";
    const auto begin = field.find_first_not_of(space);
    return begin == std::string_view::npos ? std::string_view()
                                           : field.substr(begin, field.find_last_not_of(space) + 1 - begin);
}

/// libcsv with the fields of a row gathered.
class Parser
{
public:
    Parser(char separator, const CsvRowHandler &handler) : m_handler(handler)
    {
        csv_init(&m_parser, 0);
        csv_set_blk_size(&m_parser, 1 << 16); // its buffer grows by this much; by 128 bytes is quadratic
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    bool feed(std::string_view bytes)
    {
        return csv_parse(&m_parser, bytes.data(), bytes.size(), onField, onRow, this) == bytes.size();
    }
    /// False where a quote is still open.
    bool finish()
    {
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI); // only here: elsewhere a stray quote is text
        return csv_fini(&m_parser, onField, onRow, this) == 0;
    }

    bool goesOn() const { return m_goesOn; }
    /// Whether a row ended since the last call.
    bool takeRowEnded() { return std::exchange(m_rowEnded, false); }
    void setLine(std::uint64_t line) { m_line = line; }
    std::uint64_t line() const { return m_line; }

private:
    static void onField(void *bytes, std::size_t size, void *self)
    {
        auto &parser = *static_cast<Parser *>(self);
        parser.m_bytes.append(static_cast<const char *>(bytes), size);
        parser.m_ends.push_back(parser.m_bytes.size());
    }
    static void onRow(int, void *self) { static_cast<Parser *>(self)->endRow(); }
    void endRow()
    {
        m_fields.clear();
        std::size_t begin = 0;
        for (const std::size_t end : m_ends) {
            m_fields.push_back(trimmed(std::string_view(m_bytes).substr(begin, end - begin)));
            begin = end;
        }
        if (m_goesOn)
            m_goesOn = m_handler(m_line, m_fields);
        m_bytes.clear();
        m_ends.clear();
        m_rowEnded = true;
    }

    csv_parser m_parser{};
    const CsvRowHandler &m_handler;
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
    std::vector<std::string_view> m_fields;
    std::uint64_t m_line = 1;
    bool m_goesOn = true, m_rowEnded = false;
};

/// Cuts the bytes at line ends, so that lines and the lengths of rows can be counted.
class LineFeeder
{
public:
    LineFeeder(const QString &path, Parser &parser) : m_path(path), m_parser(parser) {}

    Expected<void> feed(std::string_view bytes)
    {
        if (bytes.find('\0') != std::string_view::npos)
            return failure(
                ErrorKind::BadFormat, csvPlace(m_path, m_line),
                CsvReaderText::tr("The file contains NUL bytes, so it is no text in UTF-8; save it as "
                                  "CSV in UTF-8."));
        while (!bytes.empty() && m_parser.goesOn()) {
            const auto end = std::find_if(bytes.begin(), bytes.end(), isLineEnd);
            const bool whole = end != bytes.end();
            const auto size = std::size_t(end - bytes.begin()) + (whole ? 1 : 0);
            if (auto fed = feedPiece(bytes.substr(0, size), whole); !fed)
                return fed;
            bytes.remove_prefix(size);
        }
        return {};
    }

    Expected<void> finish()
    {
        if (!m_parser.finish())
            return failure(
                ErrorKind::BadFormat, csvPlace(m_path, m_parser.line()),
                CsvReaderText::tr("A quotation mark opened in this line is never closed; close or remove "
                                  "it."));
        return {};
    }

private:
    Expected<void> feedPiece(std::string_view piece, bool whole)
    {
        if (whole && piece.size() == 1 && piece[0] == '\n' && m_last == '\r') { // the second half of CRLF
            m_last = '\n';
            if (m_rowBytes == 0)
                return {};
            --m_line;
        }
        m_last = piece.back();
        if (m_rowBytes == 0)
            m_parser.setLine(m_line);
        m_rowBytes += piece.size();
        if (m_rowBytes > longestCsvRow)
            return failure(
                ErrorKind::TooLarge, csvPlace(m_path, m_parser.line()),
                CsvReaderText::tr("The row that begins in this line is longer than 1 MiB; check that the "
                                  "file is a CSV with line ends and that its quotation marks are closed."));
        if (!m_parser.feed(piece))
            return failure(
                ErrorKind::TooLarge, csvPlace(m_path, m_line),
                CsvReaderText::tr("The memory does not suffice for this row; close other programs or split "
                                  "the file."));
        const bool blank = whole && m_rowBytes == piece.size() &&
                           piece.find_first_not_of(" \t\r\n") == std::string_view::npos;
        if (m_parser.takeRowEnded() || blank)
            m_rowBytes = 0;
        m_line += whole ? 1 : 0;
        return {};
    }

    const QString &m_path;
    Parser &m_parser;
    std::uint64_t m_line = 1;
    std::uint64_t m_rowBytes = 0;
    char m_last = 0;
};

Expected<void> parse(InputFile &file, const QString &path, char &separator, const CsvRowHandler &handler)
{
    std::vector<char> buffer(chunkSize);
    auto size = file.read(buffer);
    if (!size)
        return tl::make_unexpected(size.error());
    std::string_view bytes(buffer.data(), *size);
    if (const QString encoding = wideEncoding(bytes); !encoding.isEmpty())
        return failure(
            ErrorKind::BadFormat, path,
            CsvReaderText::tr("The file is encoded in %1; save it as CSV in UTF-8.").arg(encoding));
    if (startsWith(bytes, "\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    separator = mostFrequentSeparator(bytes);
    Parser parser(separator, handler);
    LineFeeder feeder(path, parser);
    while (*size > 0 && parser.goesOn()) {
        if (auto fed = feeder.feed(bytes); !fed)
            return fed;
        size = file.read(buffer);
        if (!size)
            return tl::make_unexpected(size.error());
        bytes = {buffer.data(), *size};
    }
    return parser.goesOn() ? feeder.finish() : Expected<void>();
}

} // namespace

Expected<void> readCsv(const QString &path, char &separator, const CsvRowHandler &handler)
{
    auto file = InputFile::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    return parse(*file, path, separator, handler);
}

QString csvText(std::string_view bytes)
{
    constexpr qsizetype longest = 60;
    const QByteArrayView view(bytes.data(), qsizetype(std::min<std::size_t>(bytes.size(), 4 * longest)));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(view);
    if (decoder.hasError())
        text = QString::fromLatin1(view);
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u'\uFFFD';
    }
    if (text.size() > longest)
        text = text.left(longest) % u'\u2026';
    return text;
}

QString csvPlace(const QString &path, std::uint64_t line, const QString &column)
{
    QString place = path % u':' % QString::number(line);
    if (!column.isEmpty())
        place += u':' % column;
    return place;
}

} // namespace fleetgrad::fleet
