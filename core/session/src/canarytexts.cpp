// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "canarytexts.h"

#include <session/sentences.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstddef>

namespace fleetgrad::session {

namespace {

double numberOf(const fleet::Event &event, std::size_t index)
{
    return index < event.numbers.size() ? event.numbers[index] : 0;
}

int wholeOf(double number)
{
    return int(std::clamp(number, 0.0, 2e9));
}

QString threeDigits(double value)
{
    return QLocale().toString(value, 'f', 3);
}

class ModelEventTexts
{
    Q_DECLARE_TR_FUNCTIONS(ModelEventTexts)

public:
    static QString deployed(const fleet::Event &event)
    {
        return tr("“%1” deployed: it is global version %2 now")
            .arg(event.text, QString::number(wholeOf(numberOf(event, 0))));
    }
    static QString begun(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos);
    static QString ended(const fleet::Event &event);

private:
    static QString how(const fleet::Event &event);
};

QString ModelEventTexts::begun(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos)
{
    constexpr std::size_t first = 3, mostNamed = 3;
    QStringList names;
    for (std::size_t i = first; i < event.numbers.size() && i < first + mostNamed; ++i) {
        if (event.numbers[i] >= 0 && event.numbers[i] < double(infos.size()))
            names << infos[std::size_t(event.numbers[i])].name;
    }
    if (event.numbers.size() > first + mostNamed)
        names << QStringLiteral("…");
    const int devices = event.numbers.size() > first ? int(event.numbers.size() - first) : 0;
    const QString text =
        tr("%Ln device(s) try out “%1”: %2", nullptr, devices).arg(event.text, listed(names));
    const int rounds = wholeOf(numberOf(event, 2));
    return rounds == 0 ? text : listed({text, tr("for %Ln round(s)", nullptr, rounds)});
}

QString ModelEventTexts::how(const fleet::Event &event)
{
    const bool isLocal = numberOf(event, 2) != 0;
    if (numberOf(event, 0) != 0) {
        return isLocal ? tr("Canary of “%1” ended: its devices keep the model").arg(event.text)
                       : tr("Canary of “%1” promoted to all devices").arg(event.text);
    }
    return numberOf(event, 1) != 0 ? tr("Canary of “%1” is over: the model is taken back").arg(event.text)
                                   : tr("Canary of “%1” ended: the model is taken back").arg(event.text);
}

QString ModelEventTexts::ended(const fleet::Event &event)
{
    if (numberOf(event, 4) <= 0 || numberOf(event, 7) <= 0)
        return how(event);
    return clauses({how(event),
                    tr("accuracy %1, of the others %2")
                        .arg(threeDigits(numberOf(event, 5)), threeDigits(numberOf(event, 8))),
                    tr("log loss %1, of the others %2")
                        .arg(threeDigits(numberOf(event, 6)), threeDigits(numberOf(event, 9)))});
}

} // namespace

bool isModelEvent(fleet::EventKind kind)
{
    return kind == fleet::EventKind::Deployed || kind == fleet::EventKind::CanaryBegun ||
           kind == fleet::EventKind::CanaryEnded;
}

QString modelEventText(const fleet::Event &event, const std::vector<fleet::DeviceInfo> &infos)
{
    switch (event.kind) {
    case fleet::EventKind::CanaryBegun:
        return ModelEventTexts::begun(event, infos);
    case fleet::EventKind::CanaryEnded:
        return ModelEventTexts::ended(event);
    default:
        return ModelEventTexts::deployed(event);
    }
}

} // namespace fleetgrad::session
