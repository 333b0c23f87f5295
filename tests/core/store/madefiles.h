// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samplerun.h"

#include <store/runfile.h>

#include <QString>
#include <QTest>

// Run files that tests make.

#define QVERIFY_OK(expression)                                                                               \
    do {                                                                                                     \
        const auto &outcome = (expression);                                                                  \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));                    \
    } while (false)

namespace fleetgrad::store::madefiles {

inline fleet::RunConfig oddConfig()
{
    fleet::RunConfig config;
    config.preset = QStringLiteral("plant");
    config.seed = 18446744073709551615U;
    config.source = fleet::SourceKind::Replay;
    config.simulation.noise = 0.1 + 0.2;
    config.replay.path = QStringLiteral("/somewhere/data \u00e4/smd/");
    config.replay.mapping.values = QStringList{QStringLiteral("cpu"), QStringLiteral("a \"b\"")};
    config.replay.mapping.channel = QStringLiteral("metric");
    config.replay.mapping.columnDevices = true;
    config.replay.files = {QStringLiteral("a.csv"), QStringLiteral("b.csv")};
    config.method = learning::Method::Original;
    config.trainer.initialBias = -1e-300;
    config.federation.trigger = fleet::RoundTrigger::Devices;
    config.federation.feedback = false;
    config.batches = (std::uint64_t(1) << 60) + 1;
    config.keepLocalVersions = 3;
    return config;
}

/// A closed file with `batches` batches, committed every `every`.
inline void makeRun(const QString &path, std::uint64_t batches, std::uint64_t every = 3)
{
    auto writer = RunFileWriter::create(path, {}, samplerun::devices());
    QVERIFY_OK(writer);
    for (std::uint64_t batch = 1; batch <= batches; ++batch) {
        QVERIFY_OK((*writer)->write(samplerun::record(batch)));
        if (batch % every == 0)
            QVERIFY_OK((*writer)->commit());
    }
    QVERIFY_OK((*writer)->close());
}

inline QString digestOf(const QString &path)
{
    auto reader = RunFileReader::open(path);
    return reader ? (*reader)->digest().value_or(QString()) : QString();
}

} // namespace fleetgrad::store::madefiles
