// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class TrainerControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOptimiserIsChosenForTheSelectionAndTakenBack();
    void differentOptimisersAreShownAsSeveral();
    void aRateIsFoundAndSetAndTakenBack();
    void aSearchIsStopped();
};

namespace {

bool begin(const Driver &d, std::uint32_t device)
{
    if (!d.start() || !d.pause())
        return false;
    d.window->selection()->select({device});
    return d.bringToFront(u"ratesDock"_s);
}

void choose(const Driver &d, const QString &box, int index)
{
    auto *combo = d.child<QComboBox>(box);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

learning::LaneTrainer trainerOf(const Driver &d, std::size_t device)
{
    return (*d.window->session()->snapshot()->devices)[device].trainer;
}

} // namespace

void TrainerControlTest::anOptimiserIsChosenForTheSelectionAndTakenBack()
{
    Driver d;
    QVERIFY(begin(d, 2));
    choose(d, u"optimiser"_s, 4);
    QVERIFY(d.notice().contains(u"Adam"_s));
    choose(d, u"schedule"_s, 1);
    QVERIFY(d.step());
    QVERIFY(trainerOf(d, 2) ==
            (learning::LaneTrainer{learning::Optimiser::Adam, learning::Schedule::InverseRoot}));
    QVERIFY(trainerOf(d, 1) == learning::LaneTrainer());
    d.trigger(u"undo"_s);
    d.trigger(u"undo"_s);
    QVERIFY(d.step());
    QVERIFY(trainerOf(d, 2) == learning::LaneTrainer());
    d.trigger(u"redo"_s);
    QVERIFY(d.step());
    QVERIFY(trainerOf(d, 2).optimiser == learning::Optimiser::Adam);
}

void TrainerControlTest::differentOptimisersAreShownAsSeveral()
{
    Driver d;
    QVERIFY(begin(d, 2));
    auto *optimiser = d.child<QComboBox>(u"optimiser"_s);
    choose(d, u"optimiser"_s, 1);
    QVERIFY(d.step());
    QTRY_COMPARE_WITH_TIMEOUT(optimiser->currentIndex(), 1, patience);
    d.window->selection()->select({2, 3});
    QTRY_COMPARE_WITH_TIMEOUT(optimiser->currentIndex(), -1, patience);
    d.window->selection()->select({3});
    QTRY_COMPARE_WITH_TIMEOUT(optimiser->currentIndex(), 0, patience);
}

void TrainerControlTest::aRateIsFoundAndSetAndTakenBack()
{
    Driver d;
    QVERIFY(begin(d, 2));
    const auto rate = [&d] { return double((*d.window->session()->snapshot()->devices)[2].learningRate); };
    const double before = rate();
    d.click(u"findRate"_s);
    QVERIFY(d.window->findChild<QDialog *>(u"rateFinder"_s));
    auto *dialog = d.child<QDialog>(u"rateFinder"_s);
    auto *set = dialog->findChild<QPushButton *>(u"setFoundRate"_s);
    QVERIFY(!set->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(set->isEnabled(), patience);
    const QString words = dialog->findChild<QLabel *>(u"rateWords"_s)->text();
    QVERIFY2(words.contains(u"SGD"_s), qPrintable(words));
    for (const char *suffix : {"csv", "svg"}) {
        const bool isCsv = qstrcmp(suffix, "csv") == 0;
        const QString path = d.path(QString(u"rates."_s + QLatin1String(suffix)));
        dialog->findChild<QAction *>(isCsv ? u"exportRateValues"_s : u"exportRatePicture"_s)->trigger();
        QVERIFY(d.chooseInDialog(path));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        // Of device 2 alone; 25 rates from .0001 to 1.
        QVERIFY2(content.startsWith(isCsv ? "rate," : "<?xml"), content.left(80).constData());
        QVERIFY(!isCsv || (content.count('\n') == 26 && content.contains("\r\n0.0001,")));
    }
    QTest::mouseClick(set, Qt::LeftButton);
    QVERIFY(d.step());
    const double found = rate();
    QVERIFY(found != before);
    QVERIFY2(set->text().contains(QLocale().toString(found, 'g', 3)), qPrintable(set->text()));
    QCOMPARE(double((*d.window->session()->snapshot()->devices)[1].learningRate), before);
    d.trigger(u"undo"_s);
    QVERIFY(d.step());
    QCOMPARE(rate(), before);
    dialog->close();
}

void TrainerControlTest::aSearchIsStopped()
{
    Driver d;
    QVERIFY(begin(d, 2));
    d.trigger(u"findRateAction"_s);
    auto *dialog = d.child<QDialog>(u"rateFinder"_s);
    auto *again = dialog->findChild<QPushButton *>(u"rateAgain"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    // Stopped, unless it was quicker than the click.
    QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled() && again->text() != u"Stop"_s, patience);
    d.trigger(u"findRateAction"_s); // another one replaces it, at work or not
    QCOMPARE(d.window->findChildren<QDialog *>(u"rateFinder"_s).size(), 1);
}

QTEST_MAIN(TrainerControlTest)
#include "tst_trainercontrol.moc"
