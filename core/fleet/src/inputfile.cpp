// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "inputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include <optional>
#include <vector>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class InputFileText
{
    Q_DECLARE_TR_FUNCTIONS(InputFileText)
};

constexpr qint64 inputChunk = 64 * 1024;
constexpr int gzipWindow = 15 + 16; ///< zlib: the largest window, and a gzip header is wanted

Expected<void> refuseUnlessFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return failure(ErrorKind::NotFound, path,
                       InputFileText::tr("This link leads nowhere, or in a circle; choose the file itself."));
    if (!info.exists())
        return failure(ErrorKind::NotFound, path,
                       InputFileText::tr("There is no such file or folder; check the path."));
    if (!info.isFile())
        return failure(
            ErrorKind::BadFormat, path,
            InputFileText::tr("This is a device, a pipe or a socket and no file; choose a CSV file."));
    return {};
}

} // namespace

/// zlib's stream, ended with its owner. Not in the namespace above: a part of InputFile::State.
class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, gzipWindow) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    bool ready() const { return m_ready; }
    bool wantsInput() const { return m_stream.avail_in == 0; }
    bool atMemberEnd() const { return m_atMemberEnd; }
    void give(std::span<char> packed)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_in = uInt(packed.size());
    }
    /// How many bytes were written; nothing where the packed bytes are damaged.
    std::optional<std::size_t> unpack(std::span<char> target)
    {
        if (m_atMemberEnd && inflateReset(&m_stream) != Z_OK)
            return {};
        m_atMemberEnd = false;
        m_stream.next_out = reinterpret_cast<Bytef *>(target.data());
        m_stream.avail_out = uInt(target.size());
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return {};
        m_atMemberEnd = result == Z_STREAM_END;
        return target.size() - m_stream.avail_out;
    }

private:
    z_stream m_stream{};
    bool m_ready = false, m_atMemberEnd = false;
};

struct InputFile::State
{
    explicit State(const QString &path) : file(path) {}

    Expected<std::size_t> readPlain(std::span<char> buffer)
    {
        const qint64 size = file.read(buffer.data(), qint64(buffer.size()));
        if (size < 0)
            return failure(ErrorKind::NotReadable, file.fileName(),
                           InputFileText::tr("The file cannot be read (%1); check the disk and try again.")
                               .arg(file.errorString()));
        return std::size_t(size);
    }

    Expected<std::size_t> readPacked(std::span<char> buffer)
    {
        std::size_t filled = 0;
        while (filled < buffer.size()) {
            if (inflater->wantsInput()) {
                const auto size = readPlain(packed);
                if (!size)
                    return size;
                if (*size == 0 && !inflater->atMemberEnd())
                    return damaged();
                if (*size == 0)
                    return filled;
                packedBytes += *size;
                inflater->give(std::span(packed).first(*size));
            }
            const auto size = inflater->unpack(buffer.subspan(filled));
            if (!size)
                return damaged();
            filled += *size;
            unpackedBytes += *size;
            if (unpackedBytes > freelyUnpacked && unpackedBytes / mostUnpackedTimes > packedBytes)
                return failure(
                    ErrorKind::TooLarge, file.fileName(),
                    InputFileText::tr("The file unpacks to more than %1 times its size, as no file of "
                                      "readings does; if it is sound, unpack it and choose the result.")
                        .arg(mostUnpackedTimes));
        }
        return filled;
    }

    tl::unexpected<Error> damaged() const
    {
        return failure(ErrorKind::BadFormat, file.fileName(),
                       InputFileText::tr("The compressed file is damaged or ends early; get it again."));
    }

    QFile file;
    std::unique_ptr<Inflater> inflater; ///< where the file is packed
    std::vector<char> packed;
    std::size_t packedBytes = 0, unpackedBytes = 0;
};

InputFile::InputFile(std::unique_ptr<State> state) : m_state(std::move(state))
{
}
InputFile::InputFile(InputFile &&) noexcept = default;
InputFile &InputFile::operator=(InputFile &&) noexcept = default;
InputFile::~InputFile() = default;

Expected<InputFile> InputFile::open(const QString &path)
{
    if (auto checked = refuseUnlessFile(path); !checked)
        return tl::make_unexpected(checked.error());
    auto state = std::make_unique<State>(path);
    if (!state->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::NotReadable, path,
                       InputFileText::tr("The file cannot be opened (%1); check its permissions.")
                           .arg(state->file.errorString()));
    if (state->file.peek(2) == QByteArrayView("\x1F\x8B")) {
        state->inflater = std::make_unique<Inflater>();
        state->packed.resize(inputChunk);
        if (!state->inflater->ready())
            return failure(
                ErrorKind::TooLarge, path,
                InputFileText::tr("The memory does not suffice to unpack the file; close other programs."));
    }
    return InputFile(std::move(state));
}

Expected<std::size_t> InputFile::read(std::span<char> buffer)
{
    return m_state->inflater ? m_state->readPacked(buffer) : m_state->readPlain(buffer);
}

QString unpackedNameOf(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    if (name.endsWith(".gz"_L1, Qt::CaseInsensitive))
        name.chop(3);
    return name;
}

QString deviceNameOf(const QString &path)
{
    return QFileInfo(unpackedNameOf(path)).completeBaseName();
}

} // namespace fleetgrad::fleet
