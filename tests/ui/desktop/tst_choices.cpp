// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class ChoicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyListShowsAllThatItOffers();
};

void ChoicesTest::everyListShowsAllThatItOffers()
{
    Driver d;
    QVERIFY(d.start());
    QStringList seen;
    for (const QString &dock : {u"learningDock"_s, u"mapDock"_s, u"deviceDock"_s, u"evaluationDock"_s,
                                u"compareDock"_s, u"ratesDock"_s, u"eventsDock"_s}) {
        QVERIFY(d.bringToFront(dock));
        for (QComboBox *box : d.window->findChildren<QComboBox *>()) {
            if (!box->isVisible() || box->count() == 0 || seen.contains(box->objectName()))
                continue;
            seen << box->objectName();
            box->showPopup();
            const QAbstractItemView *list = box->view();
            QVERIFY2(QTest::qWaitFor([&] { return list->isVisible(); }, patience),
                     qPrintable(box->objectName()));
            for (int row = 0; row < std::min(box->count(), box->maxVisibleItems()); ++row) {
                const QRect item = list->visualRect(list->model()->index(row, 0));
                QVERIFY2(list->viewport()->rect().contains(item),
                         qPrintable(box->objectName() + u": "_s + box->itemText(row)));
            }
            box->hidePopup();
        }
    }
    QVERIFY2(seen.size() >= 10, qPrintable(seen.join(u' ')));
}

QTEST_MAIN(ChoicesTest)
#include "tst_choices.moc"
