// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fleet/error.h>

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <span>

namespace fleetgrad::cli {

/// Writes the features of readings, row by row, and keeps none of them. Whether all could be written is known
/// at the end.
class FeatureWriter
{
public:
    explicit FeatureWriter(QIODevice &device) : m_device(device) {}
    virtual ~FeatureWriter() = default;
    FeatureWriter(const FeatureWriter &) = delete;
    FeatureWriter &operator=(const FeatureWriter &) = delete;

    /// `time` in s; `label` 1, 0, or -1 for none; without features where a reading can't be scored.
    virtual void add(const QString &name, double time, int label, std::span<const float> features) = 0;
    /// False where something could not be written.
    bool finish();

protected:
    /// Adds to what is written in large pieces.
    QByteArray &text();

private:
    bool flush();

    QIODevice &m_device;
    QByteArray m_text;
    bool m_isWhole = true;
};

/// CSV: device, time, label, then a column for each feature, with the shortest digits that read back to the
/// same number. What is not there is empty.
std::unique_ptr<FeatureWriter> csvFeatures(QIODevice &device, const QStringList &features);
/// A NumPy array of float32, in C order, little-endian (format 1.0, NEP 1), with a row for each of `rows`
/// readings and nothing but the features in it. A reading that can't be scored is a row of NaN.
std::unique_ptr<FeatureWriter> npyFeatures(QIODevice &device, qsizetype features, std::uint64_t rows);

} // namespace fleetgrad::cli
