// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring.h"

#include "console.h"
#include "csvoutput.h"

#include <fleet/readingfeatures.h>
#include <fleet/source.h>
#include <session/modelcomparison.h>
#include <session/modelfiles.h>

#include <QCoreApplication>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ScoringWords
{
    Q_DECLARE_TR_FUNCTIONS(ScoringWords)
};

/// A device that is to be scored, and the model with its weights in the order of its features.
struct Fitted
{
    std::uint32_t device = 0;
    learning::LinearModel model;
};

Expected<std::vector<Fitted>> fitAll(const store::ModelFile &model, const fleet::Source &source,
                                     learning::Method method, const QString &only)
{
    std::vector<Fitted> all;
    const bool isLocal = model.kind == u"local"_s;
    for (std::uint32_t i = 0; i < source.devices().size(); ++i) {
        const fleet::DeviceInfo &device = source.devices()[i];
        if (!only.isEmpty() && device.name != only)
            continue;
        auto fit = session::fitted(model, isLocal ? session::localFeatures(method, device)
                                                  : session::fleetFeatures(method));
        if (!fit) {
            fit.error().place = device.name;
            return tl::make_unexpected(fit.error());
        }
        all.push_back({i, *std::move(fit)});
    }
    if (all.empty())
        return failure(ErrorKind::NotFound, only,
                       ScoringWords::tr("The readings have no device of this name. Leave --only out to see "
                                        "what they are called."));
    return all;
}

} // namespace

Expected<void> scoreReadings(const store::ModelFile &model, fleet::RunConfig config, const QString &only,
                             const QString &path)
{
    config.method = model.method == u"original"_s ? learning::Method::Original : learning::Method::Sound;
    const auto source = fleet::openSource(config);
    if (!source)
        return tl::make_unexpected(source.error());
    for (const QString &sentence : (*source)->remarks())
        remark(sentence);
    const auto fits = fitAll(model, **source, config.method, only);
    if (!fits)
        return tl::make_unexpected(fits.error());
    auto output = CsvOutput::open(path);
    if (!output)
        return tl::make_unexpected(output.error());
    output->write("device,time,probability");
    for (const Fitted &fit : *fits) {
        const QByteArray name = csvCell((*source)->devices()[fit.device].name);
        const bool isLocal = model.kind == u"local"_s;
        const auto read =
            fleet::forEachReading(config, **source, fit.device, [&](const fleet::ReadingFeatures &reading) {
                const float logOdds = fleet::logOdds(fit.model, isLocal ? reading.local : reading.fleet);
                const QByteArray probability =
                    reading.isScored ? csvCell(fleet::probabilityOf(logOdds)) : QByteArray();
                output->write(name + ',' + csvCell(reading.time) + ',' + probability);
                return true;
            });
        if (!read)
            return read;
    }
    return output->close();
}

} // namespace fleetgrad::cli
