// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featurewriter.h"

#include "csvoutput.h"

#include <QtEndian>

#include <charconv>
#include <cstddef>
#include <limits>
#include <vector>

namespace fleetgrad::cli {

namespace {

constexpr qsizetype pieceBytes = 1 << 18;

template <typename Number>
void addNumber(QByteArray &text, Number number)
{
    char digits[32];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits);
}

class CsvFeatures final : public FeatureWriter
{
public:
    CsvFeatures(QIODevice &device, const QStringList &features)
        : FeatureWriter(device), m_count(std::size_t(features.size()))
    {
        QByteArray &line = text();
        line += "device,time,label";
        for (const QString &feature : features)
            line += ',' + csvCell(feature);
        line += '\n';
    }

    void add(const QString &name, double time, int label, std::span<const float> features) override
    {
        if (m_name != name || m_field.isEmpty()) {
            m_name = name;
            m_field = csvCell(name) + ',';
        }
        QByteArray &line = text();
        line += m_field;
        addNumber(line, time);
        line += label < 0 ? "," : label > 0 ? ",1" : ",0";
        for (const float feature : features) {
            line += ',';
            addNumber(line, feature);
        }
        if (features.empty())
            line.append(qsizetype(m_count), ',');
        line += '\n';
    }

private:
    std::size_t m_count;
    QString m_name; ///< of the device of the last row
    QByteArray m_field;
};

class NpyFeatures final : public FeatureWriter
{
public:
    NpyFeatures(QIODevice &device, qsizetype features, std::uint64_t rows)
        : FeatureWriter(device), m_unscored(std::size_t(features), std::numeric_limits<float>::quiet_NaN())
    {
        const QByteArray magic("\x93NUMPY\x01\x00", 8);
        QByteArray header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + QByteArray::number(rows) +
                            ", " + QByteArray::number(features) + "), }";
        // Blanks and a line end until the numbers begin at a multiple of 64.
        constexpr qsizetype before = 10, step = 64;
        header.append(step - 1 - (before + header.size()) % step, ' ').append('\n');
        char size[2];
        qToLittleEndian(quint16(header.size()), size);
        text() += magic + QByteArray(size, sizeof size) + header;
    }

    void add(const QString &, double, int, std::span<const float> features) override
    {
        const std::span<const float> row = features.empty() ? m_unscored : features;
        QByteArray &bytes = text();
        const qsizetype before = bytes.size();
        bytes.resize(before + qsizetype(row.size_bytes()));
        qToLittleEndian<float>(row.data(), qsizetype(row.size()), bytes.data() + before);
    }

private:
    std::vector<float> m_unscored;
};

} // namespace

QByteArray &FeatureWriter::text()
{
    if (m_text.size() >= pieceBytes)
        flush();
    return m_text;
}

bool FeatureWriter::flush()
{
    m_isWhole = m_isWhole && m_device.write(m_text) == m_text.size();
    m_text.clear();
    return m_isWhole;
}

bool FeatureWriter::finish()
{
    return flush();
}

std::unique_ptr<FeatureWriter> csvFeatures(QIODevice &device, const QStringList &features)
{
    return std::make_unique<CsvFeatures>(device, features);
}

std::unique_ptr<FeatureWriter> npyFeatures(QIODevice &device, qsizetype features, std::uint64_t rows)
{
    return std::make_unique<NpyFeatures>(device, features, rows);
}

} // namespace fleetgrad::cli
