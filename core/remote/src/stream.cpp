// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "stream.h"

#include <algorithm>

#include <zstd.h>

namespace fleetgrad::remote {

namespace {

constexpr int level = 3;
constexpr int windowLog = 23; ///< 8 MiB

} // namespace

struct Packer::State
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    State()
    {
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    }
    ~State() { ZSTD_freeCCtx(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

Packer::Packer() : m_state(std::make_unique<State>())
{
}
Packer::~Packer() = default;

QByteArray Packer::pack(const QByteArray &message)
{
    QByteArray packed;
    ZSTD_inBuffer in{message.constData(), std::size_t(message.size()), 0};
    std::size_t more = 1;
    while (more != 0) {
        const qsizetype before = packed.size();
        packed.resize(before + std::max<qsizetype>(1024, message.size() / 4));
        ZSTD_outBuffer out{packed.data() + before, std::size_t(packed.size() - before), 0};
        more = ZSTD_compressStream2(m_state->context, &out, &in, ZSTD_e_flush);
        packed.resize(before + qsizetype(out.pos));
        if (ZSTD_isError(more)) // there is no memory; the other side will say that it can't read this
            return {};
    }
    return packed;
}

struct Unpacker::State
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    State() { ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, windowLog); }
    ~State() { ZSTD_freeDCtx(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

Unpacker::Unpacker() : m_state(std::make_unique<State>())
{
}
Unpacker::~Unpacker() = default;

std::optional<QByteArray> Unpacker::unpack(const QByteArray &packed, qint64 most)
{
    QByteArray message;
    ZSTD_inBuffer in{packed.constData(), std::size_t(packed.size()), 0};
    for (;;) {
        const qsizetype before = message.size();
        const qsizetype room =
            std::min<qsizetype>(most + 1 - before, std::max<qsizetype>(16 * 1024, 3 * packed.size()));
        message.resize(before + room);
        ZSTD_outBuffer out{message.data() + before, std::size_t(room), 0};
        const std::size_t result = ZSTD_decompressStream(m_state->context, &out, &in);
        message.resize(before + qsizetype(out.pos));
        if (ZSTD_isError(result) || message.size() > most)
            return std::nullopt;
        if (out.pos < out.size && in.pos == in.size) // all of it is out
            return message;
        if (out.pos == 0 && in.pos == in.size)
            return message;
    }
}

} // namespace fleetgrad::remote
