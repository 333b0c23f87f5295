// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QTest>

#include <set>

using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;

/// Every model that a person can see, behind the view in the real window, while the fleet goes on.
class EveryModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsPromises();
};

namespace {

/// A proxy, and what is below it.
QList<QAbstractItemModel *> modelsBehind(const QAbstractItemView *view)
{
    QList<QAbstractItemModel *> models;
    for (QAbstractItemModel *model = view->model(); model;) {
        if (QByteArrayView(model->metaObject()->className()).startsWith("fleetgrad::")) // Qt tests its own
            models += model;
        const auto *proxy = qobject_cast<QAbstractProxyModel *>(model);
        model = proxy ? proxy->sourceModel() : nullptr;
    }
    return models;
}

} // namespace

void EveryModelTest::keepsItsPromises()
{
    const Driver d;
    QVERIFY(d.start());
    QVERIFY(d.pause());
    std::set<QByteArray> kinds;
    lookAtEveryWindow(d, [&](QWidget *window, const QString &) {
        for (const auto *view : window->findChildren<QAbstractItemView *>()) {
            for (QAbstractItemModel *model : modelsBehind(view)) {
                kinds.insert(model->metaObject()->className());
                if (!model->findChild<QAbstractItemModelTester *>()) // it goes with its model
                    new QAbstractItemModelTester(
                        model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
            }
        }
        if (window == d.window.get())
            QVERIFY(d.step()); // they are brought up to date
    });
    for (const char *kind : {"FleetModel", "FleetProxy", "EventsModel", "RatesModel", "RoundModel",
                             "ModelsModel", "ModelsProxy", "AlertsModel", "ConfusionModel", "KindsModel",
                             "WeightsModel", "WhyModel", "GroupsModel", "PaletteModel"})
        QVERIFY2(kinds.contains(QByteArray("fleetgrad::desktop::") + kind), kind);
}

QTEST_MAIN(EveryModelTest)
#include "tst_everymodel.moc"
