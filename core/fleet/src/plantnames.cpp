// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "plantnames.h"

#include <algorithm>
#include <array>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

enum QuantityIndex { Temperature, Pressure, Vibration, Current, Speed, Power, Flow, Load, QuantityCount };

constexpr std::array<Quantity, QuantityCount> quantities{{
    {u"temperature", u"\u00B0C", 68, 1.4},
    {u"pressure", u"bar", 6.2, 0.12},
    {u"vibration", u"mm/s", 2.8, 0.22},
    {u"current", u"A", 14.5, 0.5},
    {u"speed", u"rpm", 1480, 11},
    {u"power", u"kW", 22, 0.8},
    {u"flow", u"l/min", 42, 1.3},
    {u"load", u"%", 57, 2.5},
}};

struct Machine
{
    const char16_t *name;
    QuantityIndex first;
};

constexpr std::array<Machine, 10> machines{{
    {u"press", Pressure},
    {u"pump", Flow},
    {u"oven", Temperature},
    {u"fan", Speed},
    {u"mill", Power},
    {u"lathe", Current},
    {u"robot", Current},
    {u"dryer", Temperature},
    {u"motor", Vibration},
    {u"mixer", Load},
}};

QString text(const char16_t *literal)
{
    return QStringView(literal).toString();
}

} // namespace

int machineKinds()
{
    return int(machines.size());
}

const Quantity &quantityOf(int machine, int channel)
{
    return quantities[std::size_t(machines[std::size_t(machine)].first + channel) % quantities.size()];
}

QStringList channelNames(int machine, int channels)
{
    QStringList names;
    for (int channel = 0; channel < channels; ++channel) {
        const QString name = text(quantityOf(machine, channel).name);
        const int turn = channel / QuantityCount;
        names += turn == 0 ? name : QString(name % u'_' % QString::number(turn + 1));
    }
    return names;
}

QStringList channelUnits(int machine, int channels)
{
    QStringList units;
    for (int channel = 0; channel < channels; ++channel)
        units += text(quantityOf(machine, channel).unit);
    return units;
}

QString deviceName(int machine, int device, int devices, double gap)
{
    constexpr int first = 101;
    constexpr int largestFourDigits = 9999;
    const int step = std::clamp((largestFourDigits - first) / std::max(devices, 1), 1, 9);
    const int number = first + device * step + int(gap * step);
    const auto digits = std::max<qsizetype>(4, QString::number(first + devices * step).size());
    return text(machines[std::size_t(machine)].name) % u'-' %
           QString::number(number).rightJustified(digits, u'0');
}

} // namespace fleetgrad::fleet
