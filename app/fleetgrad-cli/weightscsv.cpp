// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weightscsv.h"

#include "csvoutput.h"

#include <session/modelfiles.h>
#include <store/runfile.h>

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fleetgrad::cli {

namespace {

/// Every feature that a local model of the run can have, in the order in which the devices have them.
class FeatureColumns
{
public:
    explicit FeatureColumns(const store::RunInfo &info)
    {
        for (const fleet::DeviceInfo &device : info.devices) {
            for (const QString &name : session::localFeatures(info.config.method, device)) {
                if (m_columns.contains(name))
                    continue;
                m_columns.insert(name, m_names.size());
                m_names << name;
            }
        }
    }

    QByteArray header() const
    {
        QByteArray line = "device,version,base_version,batch,bias";
        for (const QString &name : m_names)
            line += ',' + csvCell(name);
        return line;
    }
    QByteArray line(const store::ModelFile &model) const
    {
        std::vector<QByteArray> cells(std::size_t(m_names.size()));
        for (qsizetype i = 0; i < model.featureNames.size(); ++i)
            cells[std::size_t(m_columns.value(model.featureNames[i]))] =
                csvCell(model.model.weights[std::size_t(i)]);
        QByteArray line = csvCell(model.device) + ',' + QByteArray::number(model.version) + ',' +
                          QByteArray::number(model.lineage.baseVersion.value_or(0)) + ',' +
                          QByteArray::number(model.batch) + ',' + csvCell(model.model.bias);
        for (const QByteArray &cell : cells)
            line += ',' + cell;
        return line;
    }

private:
    QStringList m_names;
    QHash<QString, qsizetype> m_columns;
};

} // namespace

Expected<std::size_t> writeWeights(store::RunFileReader &run, const QString &path)
{
    const FeatureColumns columns(run.info());
    auto output = CsvOutput::open(path);
    if (!output)
        return tl::make_unexpected(output.error());
    output->write(columns.header());
    std::size_t missing = 0;
    for (std::uint32_t device = 0; device < run.info().devices.size(); ++device) {
        const auto versions = run.localVersions(device);
        if (!versions)
            return tl::make_unexpected(versions.error());
        if (versions->empty()) {
            ++missing;
            continue;
        }
        const auto model = session::modelOf(run, {std::int64_t(device), versions->back()});
        if (!model)
            return tl::make_unexpected(model.error());
        output->write(columns.line(*model));
    }
    if (const auto closed = output->close(); !closed)
        return tl::make_unexpected(closed.error());
    return missing;
}

} // namespace fleetgrad::cli
