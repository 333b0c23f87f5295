// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "squeezing.h"

#include <QtEndian>

#include <zstd.h>

namespace fleetgrad::store {

namespace {

int levelOf(Squeeze how)
{
    return how == Squeeze::Fast ? 1 : 9;
}

QByteArray unsqueezedZlib(QByteArrayView packed, std::size_t most)
{
    constexpr qsizetype head = 4; // the size, as qCompress writes it
    if (packed.size() < head || qFromBigEndian<quint32>(packed.data()) > most)
        return {};
    return qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size());
}

} // namespace

QByteArray squeezed(QByteArrayView bytes, Squeeze how)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(packed.data(), std::size_t(packed.size()), bytes.data(),
                                           std::size_t(bytes.size()), levelOf(how));
    Q_ASSERT(!ZSTD_isError(size)); // there is room for the worst
    packed.resize(qsizetype(size));
    return packed;
}

QByteArray unsqueezed(QByteArrayView packed, std::size_t most)
{
    if (packed.size() < 4 || qFromLittleEndian<quint32>(packed.data()) != ZSTD_MAGICNUMBER)
        return unsqueezedZlib(packed, most);
    const auto size = ZSTD_getFrameContentSize(packed.data(), std::size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > most)
        return {};
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const std::size_t got =
        ZSTD_decompress(bytes.data(), std::size_t(size), packed.data(), std::size_t(packed.size()));
    return got == size ? bytes : QByteArray();
}

} // namespace fleetgrad::store
