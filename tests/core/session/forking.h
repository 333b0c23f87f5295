// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <session/configfile.h>
#include <session/session.h>
#include <store/runfile.h>

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <map>

// Runs that are forked, batch by batch.

namespace fleetgrad::test {

using namespace fleetgrad::session;
using namespace Qt::Literals::StringLiterals;

inline constexpr std::uint64_t whole = 36;

/// Labels come late and out of order, so that several versions are judged at a time.
inline fleet::RunConfig parentConfig()
{
    fleet::RunConfig config;
    fleet::applyPreset(u"demo"_s, config);
    config.simulation.devices = 10;
    config.simulation.dropOutShare = 0.2;
    config.federation.holdOut = 2;
    config.federation.everyUpdates = 12;
    config.labels.delayReadings = 60;
    config.labels.jitterReadings = 150;
    config.labels.missingShare = 0.5;
    config.batches = whole;
    return config;
}

inline SessionOptions paused(int threads = 1)
{
    SessionOptions options;
    options.threads = threads;
    options.paused = true;
    return options;
}

inline void waitFor(Session &session)
{
    session.wait([](const Snapshot &) { return true; });
}

inline void step(Session &session)
{
    session.step();
    waitFor(session);
}

inline QString digestOf(const QString &address)
{
    auto reader = store::RunFileReader::open(address);
    if (!reader)
        return reader.error().text();
    auto digest = (*reader)->digest();
    return digest ? *digest : digest.error().text();
}

using Digests = std::map<std::uint64_t, QString>;

/// Goes on batch by batch; the digest after each.
inline Digests goOn(Session &session, std::uint64_t last = whole)
{
    Digests digests;
    while (session.snapshot()->batch < last && !session.snapshot()->error) {
        step(session);
        digests[session.snapshot()->batch] = digestOf(session.snapshot()->runPath);
    }
    return digests;
}

inline void goOnAtOnce(Session &session)
{
    session.resume();
    waitFor(session);
}

inline ForkRequest requestOf(const QString &parent, std::uint64_t batch, const QString &name)
{
    ForkRequest request;
    request.parent = parent;
    request.batch = batch;
    request.name = name;
    if (auto reader = store::RunFileReader::open(parent))
        request.config = (*reader)->info().config;
    return request;
}

inline fleet::RunConfig changed(const fleet::RunConfig &config, const QString &line)
{
    return parseConfig(line, {}, config).value_or(fleet::RunConfig());
}

/// The path of the copy.
inline QString copied(const QString &run, const QTemporaryDir &folder, const char *name)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile::copy(run, path);
    return path;
}

} // namespace fleetgrad::test
