// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fleet/error.h>

#include <cstddef>
#include <memory>
#include <span>

namespace fleetgrad::fleet {

/// The bytes of a regular file, unpacked where its first bytes say that it is gzip (RFC 1952; several members
/// one after the other are one text). Reads as it goes: what is unpacked is never held whole.
class InputFile
{
public:
    /// More than this many times the size of what was read so far is refused, once 16 MiB are unpacked: text
    /// of readings packs to a third or a tenth, a decompression bomb to a thousandth.
    static constexpr std::size_t mostUnpackedTimes = 200;
    static constexpr std::size_t freelyUnpacked = 16 << 20; ///< bytes

    /// Refuses what is no regular file, or can't be opened.
    static Expected<InputFile> open(const QString &path);

    InputFile(InputFile &&) noexcept;
    InputFile &operator=(InputFile &&) noexcept;
    ~InputFile();

    /// Fills `buffer` as far as there are bytes and says how many; 0 at the end. Refuses a packed file that
    /// is damaged, ends early or unpacks beyond the bound.
    Expected<std::size_t> read(std::span<char> buffer);

private:
    struct State;
    explicit InputFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The name of a device that a file stands for: without folder, ".gz" and the last suffix.
QString deviceNameOf(const QString &path);

/// The file's name without its folder and without ".gz".
QString unpackedNameOf(const QString &path);

} // namespace fleetgrad::fleet
