// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whycommand.h"

#include "console.h"
#include "helptexts.h"
#include "whylines.h"

#include <session/lookback.h>
#include <session/modelfiles.h>
#include <session/whygroups.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <future>
#include <limits>
#include <thread>
#include <utility>

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class WhyCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(WhyCommandWords)
};

constexpr std::size_t movedFeatures = 3; ///< of which is told who moved them

learning::Scorer scorerOf(const std::string &model)
{
    if (model == "local")
        return learning::Scorer::Local;
    return model == "global" ? learning::Scorer::Global : learning::Scorer::Decision;
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson()).chopped(1));
}

} // namespace

WhyCommand::WhyCommand(CLI::App &program)
{
    const auto words = [](const QString &text) { return text.toStdString(); };
    m_app = program.add_subcommand(
        "why", words(WhyCommandWords::tr("Tell why a device alarmed or not, and who moved a weight")));
    m_app->add_option("RUNFILE", m_file, words(WhyCommandWords::tr("A run file")))->required();
    CLI::Option *device =
        m_app->add_option("--device", m_device, words(WhyCommandWords::tr("The device that is asked about")))
            ->type_name("NAME");
    CLI::Option *reading = m_app
                               ->add_option("--reading", m_reading,
                                            words(WhyCommandWords::tr(
                                                "Which of its readings: a number from 1, or a time such as "
                                                "2026-11-26T10:30:00Z; without it the last")))
                               ->type_name("TIME")
                               ->needs(device);
    CLI::Option *lastAlarm =
        m_app
            ->add_flag("--last-alarm", m_lastAlarm,
                       words(WhyCommandWords::tr("The reading with which its last alarm began")))
            ->needs(device)
            ->excludes(reading);
    m_app
        ->add_option("--model", m_model,
                     words(WhyCommandWords::tr("Whose prediction: the decision, or one of the models")))
        ->check(CLI::IsMember({"decision", "local", "global"}).description(""))
        ->type_name("decision|local|global")
        ->needs(device);
    m_app
        ->add_option(
            "--weight", m_weight,
            words(WhyCommandWords::tr("Who moved this weight of the global model, or how the device "
                                      "moved this one of its own: the name of its feature, or bias")))
        ->type_name("FEATURE")
        ->excludes(reading)
        ->excludes(lastAlarm);
    m_app->add_option("--most", m_most, words(WhyCommandWords::tr("How many rows at most")))
        ->check(CLI::Range(1, 1'000'000).description(""))
        ->type_name("N");
    m_app->add_flag("--json", m_json, words(WhyCommandWords::tr("As one JSON object, with all rows")));
    m_app->footer(words(whyExamples()) + words(exitCodes()));
}

ExitCode WhyCommand::execute(Signals &signals)
{
    if (m_device.empty() && m_weight.empty())
        return refuse({ErrorKind::BadArgument, u"why"_s,
                       WhyCommandWords::tr("Say what is asked about: --device NAME or --weight FEATURE.")});
    auto reader = store::RunFileReader::open(fromArgument(m_file));
    if (!reader)
        return refuse(reader.error());
    m_reader = *std::move(reader);
    // On another thread, so that a signal can end it.
    std::stop_source stop;
    auto told = std::async(std::launch::async, [this, &stop] { return tell(stop.get_token()); });
    while (told.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
        if (signals.arrived())
            stop.request_stop();
    const Expected<void> result = told.get();
    if (result)
        return ExitCode::Ok;
    const ExitCode code = refuse(result.error());
    return result.error().kind == ErrorKind::Cancelled ? ExitCode::Interrupted : code;
}

Expected<void> WhyCommand::tell(std::stop_token stop)
{
    if (m_weight.empty())
        return tellOfReading(std::move(stop));
    return m_device.empty() ? tellOfWeight() : tellOfLocalWeight();
}

Expected<void> WhyCommand::tellOfLocalWeight()
{
    const auto chosen = device();
    if (!chosen)
        return tl::make_unexpected(chosen.error());
    const store::RunInfo &info = m_reader->info();
    const QString name = fromArgument(m_weight);
    const QStringList names = session::localFeatures(info.config.method, info.devices[*chosen]);
    const qsizetype place = name == u"bias" ? names.size() : names.indexOf(name);
    if (place < 0)
        return failure(
            ErrorKind::BadArgument, name,
            WhyCommandWords::tr("The model of this device has no such feature. It has %1, and bias.")
                .arg(names.join(u", "_s)));
    const auto history = m_reader->localWeightHistory(*chosen, std::size_t(place));
    if (!history)
        return tl::make_unexpected(history.error());
    if (m_json) {
        printJson(updatesJson(name, *history, info.devices));
        return {};
    }
    for (const QString &line : updateLines(name, *history, info.devices, std::size_t(m_most)))
        cli::print(line);
    return {};
}

Expected<std::size_t> WhyCommand::chosenFeature() const
{
    const QString name = fromArgument(m_weight);
    const QStringList names = session::fleetFeatures(m_reader->info().config.method);
    if (name == u"bias")
        return std::size_t(names.size());
    if (const qsizetype place = names.indexOf(name); place >= 0)
        return std::size_t(place);
    return failure(ErrorKind::BadArgument, name,
                   WhyCommandWords::tr("The global model has no such feature. It has %1, and bias. With "
                                       "--device it is one of that device’s own model.")
                       .arg(names.join(u", "_s)));
}

Expected<void> WhyCommand::tellOfWeight()
{
    const auto feature = chosenFeature();
    if (!feature)
        return tl::make_unexpected(feature.error());
    const auto history = m_reader->weightHistory(*feature);
    if (!history)
        return tl::make_unexpected(history.error());
    const auto &devices = m_reader->info().devices;
    if (m_json) {
        printJson(movesJson(fromArgument(m_weight), *history, devices));
        return {};
    }
    const float now = history->moves.empty() ? history->before : history->moves.back().weight;
    cli::print(
        WhyCommandWords::tr("%1: from %2 to %3 in %Ln global version(s)", nullptr, int(history->moves.size()))
            .arg(fromArgument(m_weight), QString::number(double(history->before), 'f', 4),
                 QString::number(double(now), 'f', 4)));
    for (const QString &line : moveLines(*history, devices, std::size_t(m_most)))
        cli::print(line);
    return {};
}

Expected<std::uint32_t> WhyCommand::device() const
{
    const auto &devices = m_reader->info().devices;
    const QString name = fromArgument(m_device);
    const auto found = std::ranges::find(devices, name, &fleet::DeviceInfo::name);
    if (found != devices.end())
        return std::uint32_t(found - devices.begin());
    QStringList some;
    for (std::size_t i = 0; i < std::min<std::size_t>(devices.size(), 3); ++i)
        some << devices[i].name;
    return failure(ErrorKind::NotFound, name,
                   WhyCommandWords::tr("The run has no device of this name. Its devices are called %1, ...")
                       .arg(some.join(u", "_s)));
}

Expected<fleet::ReadingPlace> WhyCommand::chosenReading(std::uint32_t device, std::stop_token stop) const
{
    const QString path = m_reader->info().path, text = fromArgument(m_reading);
    const auto find = [&](const std::function<bool(const fleet::ReadingPlace &)> &isWanted) {
        return session::findReading(path, device, isWanted, std::move(stop));
    };
    if (text.isEmpty())
        return find([](const fleet::ReadingPlace &) { return true; });
    bool isNumber = false;
    if (const qulonglong number = text.toULongLong(&isNumber); isNumber && number > 0) {
        auto found = find([number](const fleet::ReadingPlace &place) { return place.number < number; });
        if (found && found->number + 1 != number)
            return failure(ErrorKind::NotFound, m_reader->info().devices[device].name,
                           WhyCommandWords::tr("It has %L1 readings in this run, and no reading %L2.")
                               .arg(found->number + 1)
                               .arg(number));
        return found;
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(ErrorKind::BadArgument, u"--reading"_s,
                       WhyCommandWords::tr("“%1” is neither the number of a reading, from 1, nor a time such "
                                           "as 2026-11-26T10:30:00Z.")
                           .arg(text));
    if (time.timeSpec() == Qt::LocalTime) // as the files have it
        time.setTimeZone(QTimeZone::utc());
    const double wanted = double(time.toMSecsSinceEpoch()) / 1000;
    return find([wanted](const fleet::ReadingPlace &place) { return place.time <= wanted; });
}

Expected<void> WhyCommand::tellOfReading(std::stop_token stop)
{
    const auto chosen = device();
    if (!chosen)
        return tl::make_unexpected(chosen.error());
    const QString name = m_reader->info().devices[*chosen].name;
    fleet::ReadingPlace place;
    if (m_lastAlarm) {
        const auto batch = m_reader->lastAlarm(*chosen, m_reader->info().lastBatch);
        if (!batch)
            return tl::make_unexpected(batch.error());
        if (!*batch)
            return failure(ErrorKind::NotFound, name, WhyCommandWords::tr("It has not raised an alarm."));
        place.batch = **batch;
    } else if (auto found = chosenReading(*chosen, stop)) {
        place = *found;
    } else {
        return tl::make_unexpected(found.error());
    }
    const auto trace = session::lookBack(m_reader->info().path, *chosen, place.batch,
                                         {.threads = std::max(1, int(std::thread::hardware_concurrency())),
                                          .stop = std::move(stop),
                                          .progress = {}});
    if (!trace)
        return tl::make_unexpected(trace.error());
    if (m_lastAlarm)
        place.number = fleet::lastAlarm(**trace).value_or(std::numeric_limits<std::uint64_t>::max());
    const auto why = fleet::whyOf(**trace, place.number, scorerOf(m_model));
    if (!why)
        return failure(ErrorKind::NotFound, name, session::whyUnknownText(why.error()));
    return print(*chosen, **trace, *why);
}

Expected<void> WhyCommand::print(std::uint32_t device, const fleet::DeviceTrace &trace, const fleet::Why &why)
{
    const store::RunInfo &info = m_reader->info();
    const WhySubject subject{info.devices[device], info.config.method, info.devices};
    const QStringList names = session::fleetFeatures(info.config.method);
    const fleet::TracedBatch *batch = fleet::tracedBatch(trace, why.number);
    std::vector<MovedWeight> moved;
    for (const std::size_t feature : heaviestFleetFeatures(why, movedFeatures)) {
        auto history = m_reader->weightHistory(feature);
        if (!history)
            return tl::make_unexpected(history.error());
        std::erase_if(history->moves,
                      [&](const store::WeightMove &move) { return move.version > why.version; });
        const bool trains = batch && !batch->copy.weights.empty();
        moved.push_back({names.value(qsizetype(feature)), *std::move(history),
                         trains ? batch->copy.weights[feature] - batch->fleet.weights[feature]
                                : std::numeric_limits<float>::quiet_NaN()});
    }
    if (m_json) {
        QJsonObject object = whyJson(subject, why);
        QJsonArray weights;
        for (const MovedWeight &weight : moved) {
            QJsonObject one = movesJson(weight.name, weight.history, info.devices);
            one[u"own_training"_s] =
                std::isfinite(weight.own) ? QJsonValue(double(weight.own)) : QJsonValue();
            weights += one;
        }
        object[u"weights"_s] = weights;
        printJson(object);
        return {};
    }
    for (const QString &line : whyLines(subject, why, std::size_t(m_most)) + movedLines(moved, info.devices))
        cli::print(line);
    return {};
}

} // namespace fleetgrad::cli
