// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/session.h>
#include <store/runfile.h>

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

// What the tests of runs of real devices have in common.

namespace fleetgrad::test {

inline session::SessionOptions threads(int count)
{
    session::SessionOptions options;
    options.threads = count;
    return options;
}

inline std::unique_ptr<store::RunFileReader> readerOf(const QString &path)
{
    auto reader = store::RunFileReader::open(path);
    return reader ? *std::move(reader) : nullptr;
}

inline QString digestOf(const QString &path)
{
    const auto reader = readerOf(path);
    return reader ? reader->digest().value_or(QStringLiteral("no digest")) : QStringLiteral("no file");
}

/// The keys 1, 2, ... `last`.
inline std::vector<std::uint64_t> upTo(std::uint64_t last)
{
    std::vector<std::uint64_t> keys;
    for (std::uint64_t key = 1; key <= last; ++key)
        keys.push_back(key);
    return keys;
}

/// Goes through the run once more, into the file `to`: the digest of that, or what went wrong.
inline QString replayed(const QString &path, const QString &to, int count = 2)
{
    session::SessionOptions options = threads(count);
    options.recordedRun = path;
    const auto session = session::Session::create(readerOf(path)->info().config, to, options);
    session->wait([](const session::Snapshot &) { return true; });
    if (session->snapshot()->error)
        return session->snapshot()->error->text();
    return session->digest().get().value_or(QStringLiteral("no digest"));
}

} // namespace fleetgrad::test
