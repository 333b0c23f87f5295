// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include <desktop/devicegroups.h>

#include <QAccessible>
#include <QComboBox>
#include <QTableView>

// The view of an evaluation, as a person drives it and reads it.

namespace fleetgrad::desktop::driver {

using namespace Qt::Literals::StringLiterals;

inline constexpr std::uint64_t batches = 120;

inline fleet::RunConfig fleetOfTwelve()
{
    fleet::RunConfig config = tinyFleet();
    config.simulation.devices = 12;
    config.federation.holdOut = 2;
    config.batches = batches;
    return config;
}

/// Of a fleet of twelve, as a run of it says.
inline QStringList pairNames()
{
    fleet::RunConfig config = fleetOfTwelve();
    config.batches = 1;
    const auto run = session::Session::create(config, {}, {});
    QStringList names;
    run->wait([&names](const session::Snapshot &now) {
        if (now.infos->size() > 4 && names.isEmpty())
            names = {(*now.infos)[1].name, (*now.infos)[4].name};
        return true;
    });
    return names;
}

inline const session::ModelEvaluation *evaluation(const Driver &d)
{
    const auto now = d.window->snapshot();
    return now ? now->evaluation.get() : nullptr;
}

inline QString words(const Driver &d)
{
    return d.child<QLabel>(u"evaluationWords"_s)->text();
}

inline bool waitForWords(const Driver &d, const QString &part)
{
    const bool came = QTest::qWaitFor([&] { return words(d).contains(part); }, patience);
    if (!came)
        qWarning() << words(d);
    return came;
}

inline QAbstractItemModel *matrix(const Driver &d)
{
    return d.child<QTableView>(u"confusionMatrix"_s)->model();
}

inline QString figure(const Driver &d, const QString &name)
{
    for (const QLabel *label : d.child<QWidget>(u"evaluationFigures"_s)->findChildren<QLabel *>()) {
        if (label->accessibleName() == name)
            return label->text();
    }
    return u"no such figure"_s;
}

inline bool showsCounts(const Driver &d, const learning::Confusion &counts)
{
    const auto cell = [&](int row, int column, std::uint64_t count) {
        return matrix(d)->index(row, column).data().toString() == QLocale().toString(qulonglong(count));
    };
    return QTest::qWaitFor(
        [&] {
            return cell(0, 0, counts.truePositives) && cell(0, 1, counts.falseNegatives) &&
                   cell(1, 0, counts.falsePositives) && cell(1, 1, counts.trueNegatives);
        },
        patience);
}

inline bool choose(const Driver &d, const QString &box, const QString &text)
{
    auto *choice = d.child<QComboBox>(box);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < choice->count() && choice->currentText() != text; ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    return choice->currentText() == text;
}

/// Whether there is such a thing to choose, once it has come.
inline bool offers(const Driver &d, const QString &text)
{
    return QTest::qWaitFor([&] { return d.child<QComboBox>(u"evaluatedOn"_s)->findText(text) >= 0; },
                           patience);
}

/// The group “pair” of the second and the fifth device, for every simulated run.
inline void keepPair(Driver &d)
{
    d.settings.setGroups(u"simulated"_s, toJson(DeviceGroups{{u"pair"_s, {}, pairNames()}}));
}

inline QString spoken(const Driver &d, const QString &chart)
{
    return QAccessible::queryAccessibleInterface(d.child<QWidget>(chart))->text(QAccessible::Value);
}

inline bool open(const Driver &d)
{
    return d.bringToFront(u"evaluationDock"_s) && d.start(fleetOfTwelve()) &&
           QTest::qWaitFor(
               [&] { return d.batch() == batches && evaluation(d) && evaluation(d)->batch == batches; },
               patience) &&
           waitForWords(d, u"batch 120"_s);
}

} // namespace fleetgrad::desktop::driver
