// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

/// A labelled machine of the SMD folder: five channels, then the label.
struct Machine
{
    std::vector<std::vector<double>> channels; // [channel][row]
    std::vector<std::int8_t> labels;
    int rows() const { return int(labels.size()); }
};

inline QString machineFolder()
{
    return QStringLiteral(FLEETGRAD_DATA "/smd");
}

inline QStringList machineNames()
{
    return QDir(machineFolder()).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
}

inline Machine readMachine(const QString &name)
{
    Machine machine;
    QFile file(machineFolder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return machine;
    const qsizetype columns = file.readLine().count(',') + 1;
    machine.channels.resize(std::size_t(columns - 1));
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        if (fields.size() != columns)
            continue;
        for (qsizetype c = 0; c + 1 < columns; ++c)
            machine.channels[std::size_t(c)].push_back(fields[c].toDouble());
        machine.labels.push_back(std::int8_t(fields.last().toInt()));
    }
    return machine;
}
