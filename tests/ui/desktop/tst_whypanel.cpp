// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/fleetselection.h>
#include <desktop/logmodels.h>
#include <fleet/why.h>
#include <session/modelfiles.h>

#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QImage>
#include <QListView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// Why a reading scored what it scored, as a person comes to it.
class WhyPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void aClickOnAReadingTellsWhy();
    void enterTellsWhyAsWell();
    void anotherModelIsTakenApart();
    void aReadingThatNobodyLookedAtIsWorkedOut();
    void anAlarmOfTheEventsIsExplained();
    void roundsAndDevicesLeadOn();
    void aLocalWeightHasItsCurve();
    void withoutRoomItTakesThePlaceOfTheCharts();
    void itIsClosedAgain();

private:
    bool look(std::uint32_t device);
    void frames() const;
    void click(double part) const;
    QString words() const { return m_driver->child<QLabel>(u"whyWords"_s)->text(); }
    QWidget *panel() const { return m_driver->child<QWidget>(u"whyPanel"_s); }
    QWidget *charts() const { return m_driver->child<QWidget>(u"deviceCharts"_s); }
    QTreeView *tree() const { return m_driver->child<QTreeView>(u"whyTree"_s); }
    QTreeView *movers() const { return m_driver->child<QTreeView>(u"moversTree"_s); }
    std::shared_ptr<const fleet::DeviceTrace> trace() const
    {
        return m_driver->window->snapshot()->deviceTrace;
    }
    static double numberOf(const QModelIndex &index)
    {
        return index.data().toString().replace(u'−', u'-').toDouble();
    }
    double sumOfTheTree() const
    {
        double sum = 0;
        for (int row = 0; row < tree()->model()->rowCount(); ++row)
            sum += numberOf(tree()->model()->index(row, 2));
        return sum;
    }

    std::unique_ptr<Driver> m_driver;
};

void WhyPanelTest::init()
{
    m_driver = std::make_unique<Driver>();
    m_driver->window->resize(1700, 1000);
    fleet::RunConfig config = tinyFleet();
    config.simulation.channels = 3;
    QVERIFY(m_driver->start(config));
    QVERIFY(m_driver->pause());
}

void WhyPanelTest::frames() const
{
    for (int frame = 0; frame < 2; ++frame) {
        const auto before = m_driver->window->snapshot();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->window->snapshot() != before, patience);
        QCoreApplication::processEvents();
    }
}

/// Two batches of the device, looked at.
bool WhyPanelTest::look(std::uint32_t device)
{
    m_driver->window->selection()->select({device});
    if (!m_driver->bringToFront(u"deviceDock"_s) ||
        !QTest::qWaitFor([&] { return trace() && trace()->device == device; }, patience) ||
        !m_driver->step() || !m_driver->step())
        return false;
    frames();
    return true;
}

/// Into the lowest chart, that part of its width from the left.
void WhyPanelTest::click(double part) const
{
    const int x = 70 + int((charts()->width() - 200) * part);
    QTest::mouseClick(charts(), Qt::LeftButton, {}, {x, charts()->height() - 100});
}

void WhyPanelTest::aClickOnAReadingTellsWhy()
{
    QVERIFY(look(2));
    QVERIFY(!panel()->isVisible());
    click(0.95);
    QTRY_VERIFY_WITH_TIMEOUT(panel()->isVisible() && tree()->isVisible(), patience);
    // The bars sum to the log-odds that the words say, up to rounding.
    const QString text = words();
    QVERIFY2(text.contains(u"Reading "_s) && text.contains(u"Probability "_s), qPrintable(text));
    const QString after = text.section(u"log-odds "_s, 1);
    const double logOdds = after.section(u' ', 0, 0).replace(u'−', u'-').chopped(1).toDouble();
    QVERIFY2(std::abs(sumOfTheTree() - logOdds) < 0.01, qPrintable(text));
    // The largest first, and of the numbers that it names.
    for (int row = 1; row + 1 < tree()->model()->rowCount(); ++row)
        QVERIFY(std::abs(numberOf(tree()->model()->index(row, 2))) <=
                std::abs(numberOf(tree()->model()->index(row - 1, 2))) + 0.001);
    QCOMPARE(m_driver->child<QToolButton>(u"whyButton"_s)->isChecked(), true);
}

void WhyPanelTest::enterTellsWhyAsWell()
{
    QVERIFY(look(1));
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), patience);
    const QString last = words();
    QVERIFY2(last.contains(QLocale().toString(qulonglong(trace()->first + trace()->readings.size()))),
             qPrintable(last));
    m_driver->click(u"whyEarlier"_s);
    QVERIFY2(words().contains(QLocale().toString(qulonglong(trace()->first + trace()->readings.size() - 1))),
             qPrintable(words()));
}

void WhyPanelTest::anotherModelIsTakenApart()
{
    QVERIFY(look(1));
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), patience);
    auto *whose = m_driver->child<QComboBox>(u"whyWhose"_s);
    whose->setCurrentIndex(1);
    const std::uint64_t number = trace()->first + trace()->readings.size() - 1;
    const auto local = fleet::whyOf(*trace(), number, learning::Scorer::Local);
    QVERIFY(local.has_value());
    QVERIFY(std::abs(sumOfTheTree() - local->logOdds) < 0.01);
    whose->setCurrentIndex(2);
    const auto global = fleet::whyOf(*trace(), number, learning::Scorer::Global);
    QVERIFY(std::abs(sumOfTheTree() - global->logOdds) < 0.01);
}

void WhyPanelTest::aReadingThatNobodyLookedAtIsWorkedOut()
{
    m_driver = std::make_unique<Driver>();
    m_driver->window->resize(1700, 1000);
    fleet::RunConfig config = tinyFleet();
    config.drift.action = fleet::DriftPolicy::Act; // so that a device does not follow from itself
    QVERIFY(m_driver->start(config) && m_driver->pause());
    QVERIFY(look(3));
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Home);
    frames();
    click(0.02);
    auto *workOut = m_driver->child<QPushButton>(u"whyWorkOut"_s);
    QTRY_VERIFY_WITH_TIMEOUT(workOut->isVisible(), patience);
    QVERIFY(m_driver->child<QLabel>(u"whyReason"_s)->text().contains(u"Nobody looked"_s));
    const std::uint64_t before = m_driver->batch();
    QTest::mouseClick(workOut, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), patience);
    QVERIFY(!workOut->isVisible());
    QCOMPARE(m_driver->batch(), before); // the run itself stands where it stood
}

void WhyPanelTest::anAlarmOfTheEventsIsExplained()
{
    auto *choice = m_driver->child<QComboBox>(u"eventsChoice"_s);
    choice->setCurrentIndex(choice->findText(u"alarms"_s));
    auto *list = m_driver->child<QListView>(u"eventsList"_s);
    for (int batch = 0; list->model()->rowCount() == 0 && batch < 100; ++batch)
        QVERIFY(m_driver->step());
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
    QVERIFY(m_driver->bringToFront(u"eventsDock"_s));
    const QModelIndex event = list->model()->index(0, 0);
    const qint64 device = event.data(desktop::EventsModel::AlarmRole).toLongLong();
    QVERIFY(device >= 0);
    const QString batch =
        u"batch %1"_s.arg(QLocale().toString(event.data(desktop::EventsModel::BatchRole).toULongLong()));
    list->setFocus();
    list->setCurrentIndex(event);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), patience);
    QVERIFY(m_driver->isInFront(u"deviceDock"_s));
    QVERIFY2(words().contains(u"It alarmed"_s), qPrintable(words()));
    QVERIFY2(words().contains(batch), qPrintable(words()));
}

void WhyPanelTest::roundsAndDevicesLeadOn()
{
    QVERIFY(look(2));
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), patience);
    m_driver->child<QComboBox>(u"whyWhose"_s)->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(movers()->isVisible() && movers()->model()->rowCount() > 0, patience);
    QVERIFY(m_driver->child<QWidget>(u"weightCurve"_s)->isVisible());
    const QModelIndex round = movers()->model()->index(0, 0), mover = movers()->model()->index(0, 0, round);
    const QString version = round.data().toString().section(u',', 0, 0).section(u' ', 1);
    const QString device = mover.data().toString();
    QVERIFY2(!device.isEmpty() && numberOf(mover.siblingAtColumn(1)) != 0, qPrintable(device));
    movers()->scrollTo(mover);
    QTest::mouseClick(movers()->viewport(), Qt::LeftButton, {}, movers()->visualRect(mover).center());
    const auto &infos = *m_driver->window->snapshot()->infos;
    const auto at = std::ranges::find(infos, device, &fleet::DeviceInfo::name) - infos.begin();
    QCOMPARE(m_driver->window->selection()->devices(), std::vector{std::uint32_t(at)});

    QVERIFY(look(2));
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(movers()->isVisible() && movers()->model()->rowCount() > 0, patience);
    QTest::mouseClick(movers()->viewport(), Qt::LeftButton, {},
                      movers()->visualRect(movers()->model()->index(0, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->isInFront(u"roundsDock"_s), patience);
    const auto *words = m_driver->child<QLabel>(u"roundWords"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"global v%1,"_s.arg(version)), patience);
}

void WhyPanelTest::aLocalWeightHasItsCurve()
{
    QVERIFY(look(2));
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_driver->step());
    frames();
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), patience);
    m_driver->child<QComboBox>(u"whyWhose"_s)->setCurrentIndex(1);
    QModelIndex leaf = tree()->model()->index(0, 0);
    while (tree()->model()->rowCount(leaf) > 0)
        leaf = tree()->model()->index(0, 0, leaf);
    tree()->setCurrentIndex(leaf);
    auto *curve = m_driver->child<QWidget>(u"weightCurve"_s);
    QTRY_VERIFY_WITH_TIMEOUT(curve->isVisible(), patience);
    QCOMPARE(curve->accessibleName(), u"Weight over the batches"_s);

    // It ends with the weight that the newest stored update has.
    const auto session = m_driver->window->session();
    const auto updates = session->storedUpdates(2).get();
    QVERIFY(updates && updates->size() > 1);
    const auto newest = session->localModel(2, updates->front().report.update.modelVersion).get();
    QVERIFY(newest.has_value());
    const QString name =
        m_driver->child<QLabel>(u"moveWords"_s)->text().section(u" of the local model"_s, 0, 0);
    const auto &snapshot = *m_driver->window->snapshot();
    const auto feature = session::localFeatures(snapshot.config->method, (*snapshot.infos)[2]).indexOf(name);
    QVERIFY2(feature >= 0 || name == u"bias"_s, qPrintable(name));
    const QString said = QAccessible::queryAccessibleInterface(curve)->text(QAccessible::Value);
    const double weight =
        double(feature >= 0 ? newest->model.weights[std::size_t(feature)] : newest->model.bias);
    QString last = said.section(u"weight "_s, 1).section(u',', 0, 0);
    QVERIFY2(std::abs(last.replace(u'−', u'-').toDouble() - weight) < 0.0001, qPrintable(said));

    const QImage picture = curve->grab().toImage();
    const QColor purple(0xCC, 0x79, 0xA7); // the fourth colour of Okabe and Ito
    int columns = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            const QColor pixel = picture.pixelColor(x, y);
            if (std::abs(pixel.hue() - purple.hue()) < 12 && pixel.saturation() > 50) {
                ++columns;
                break;
            }
        }
    }
    QVERIFY2(columns > picture.width() / 3, qPrintable(QString::number(columns)));
}

void WhyPanelTest::withoutRoomItTakesThePlaceOfTheCharts()
{
    m_driver->window->resize(1280, 720);
    QVERIFY(look(2));
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(tree()->isVisible(), patience);
    QVERIFY(tree()->visibleRegion().boundingRect().height() > 80);
    m_driver->click(u"whyClose"_s);
    QTRY_VERIFY_WITH_TIMEOUT(charts()->isVisible() && !panel()->isVisible(), patience);
}

void WhyPanelTest::itIsClosedAgain()
{
    QVERIFY(look(2));
    m_driver->click(u"whyButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(panel()->isVisible(), patience);
    m_driver->click(u"whyClose"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!panel()->isVisible(), patience);
    QVERIFY(m_driver->child<QWidget>(u"deviceDetails"_s)->isVisible());
    QVERIFY(!m_driver->child<QToolButton>(u"whyButton"_s)->isChecked());
}

QTEST_MAIN(WhyPanelTest)
#include "tst_whypanel.moc"
