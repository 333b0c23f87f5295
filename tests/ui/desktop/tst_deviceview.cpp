// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/fleetselection.h>

#include <QComboBox>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// The view of a device, driven as a person does.
class DeviceViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void withoutADeviceItSaysWhatToDo();
    void aDoubleClickOpensADevice();
    void whatCannotBeWorkedOutIsSaid();
    void itLooksOnlyWhileItIsSeen();
    void theChoiceShowsAnotherSelectedDevice();
    void theWheelZoomsIntoReadings();
    void theExportHasWhatTheEngineSaw();
    void weightsAreListedByName();
    void oneChannelCanBeChosen();
    void whereThereIsLittleRoomDetailsTakeThePlaceOfTheCurves();

private:
    using Table = QList<QStringList>;
    void open(int row);
    void frames() const;
    /// What the menu of the charts exports.
    Table exported(const QString &item);
    QString words() const { return m_driver->child<QLabel>(u"deviceWords"_s)->text(); }
    QWidget *charts() const { return m_driver->child<QWidget>(u"deviceCharts"_s); }
    std::shared_ptr<const fleet::DeviceTrace> trace() const
    {
        return m_driver->window->snapshot()->deviceTrace;
    }

    std::unique_ptr<Driver> m_driver;
    int m_exports = 0;
};

void DeviceViewTest::init()
{
    m_driver = std::make_unique<Driver>();
    fleet::RunConfig config = tinyFleet();
    config.simulation.channels = 3;
    QVERIFY(m_driver->start(config));
    QVERIFY(m_driver->pause());
}

void DeviceViewTest::frames() const
{
    for (int frame = 0; frame < 2; ++frame) {
        const auto before = m_driver->window->snapshot();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->window->snapshot() != before, patience);
        QCoreApplication::processEvents();
    }
}

void DeviceViewTest::open(int row)
{
    auto *table = m_driver->child<QTableView>(u"fleetTable"_s);
    const QPoint at = table->visualRect(table->model()->index(row, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    QTRY_VERIFY_WITH_TIMEOUT(trace() && int(trace()->device) == row, patience);
    frames();
}

DeviceViewTest::Table DeviceViewTest::exported(const QString &item)
{
    QTest::mouseClick(charts(), Qt::RightButton, {}, {charts()->width() / 2, 60});
    auto *menu = m_driver->child<QMenu>(u"deviceMenu"_s);
    for (QAction *action : menu->actions()) {
        if (action->text() == item)
            action->trigger();
    }
    menu->close();
    const QString path = m_driver->path(u"device%1.csv"_s.arg(++m_exports));
    if (!m_driver->chooseInDialog(path) ||
        !QTest::qWaitFor([&path] { return QFile::exists(path); }, patience))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Table table;
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        table += QString::fromUtf8(line).trimmed().split(u',');
    return table;
}

void DeviceViewTest::withoutADeviceItSaysWhatToDo()
{
    m_driver->window->selection()->select({});
    QVERIFY(m_driver->bringToFront(u"deviceDock"_s));
    frames();
    QVERIFY(words().contains(u"Select a device"_s));
    QVERIFY(!charts()->isVisible());
    QVERIFY(!trace());
}

void DeviceViewTest::aDoubleClickOpensADevice()
{
    open(2);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->isInFront(u"deviceDock"_s), patience);
    QVERIFY(charts()->isVisible());
    const auto &info = (*m_driver->window->snapshot()->infos)[2];
    QVERIFY2(words().contains(info.name), qPrintable(words()));
    // Nobody looked until now: what its readings scored is worked out, and nothing is left to be said.
    const auto isKnown = [](const fleet::TracedReading &reading) { return reading.looked; };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(trace()->readings, isKnown), patience);
    frames();
    QVERIFY2(words().endsWith(info.name + u'.'), qPrintable(words()));
    QVERIFY(m_driver->step());
    frames();
    QVERIFY(std::ranges::all_of(trace()->readings, isKnown));
}

/// Remedies that the program takes by itself follow from other devices too.
void DeviceViewTest::whatCannotBeWorkedOutIsSaid()
{
    m_driver = std::make_unique<Driver>();
    fleet::RunConfig config = tinyFleet();
    config.drift.action = fleet::DriftPolicy::Act;
    QVERIFY(m_driver->start(config) && m_driver->pause());
    open(2);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"next batch"_s), patience);
    const std::uint64_t before = m_driver->batch();
    QVERIFY(m_driver->step());
    frames();
    QVERIFY2(words().contains(u"since batch %1"_s.arg(before + 1)), qPrintable(words()));
}

void DeviceViewTest::itLooksOnlyWhileItIsSeen()
{
    open(1);
    QVERIFY(m_driver->bringToFront(u"learningDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!trace(), patience);
    QVERIFY(m_driver->bringToFront(u"deviceDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(trace() && trace()->device == 1, patience);
}

void DeviceViewTest::theChoiceShowsAnotherSelectedDevice()
{
    m_driver->window->selection()->select({3, 5});
    QVERIFY(m_driver->bringToFront(u"deviceDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(trace() && trace()->device == 3, patience);
    auto *choice = m_driver->child<QComboBox>(u"deviceChoice"_s);
    QCOMPARE(choice->count(), 2);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(trace() && trace()->device == 5, patience);
    // Who is unselected is shown no more.
    m_driver->window->selection()->select({3});
    QTRY_VERIFY_WITH_TIMEOUT(trace() && trace()->device == 3, patience);
    QCOMPARE(choice->count(), 1);
}

void DeviceViewTest::theWheelZoomsIntoReadings()
{
    open(0);
    charts()->setFocus();
    QTest::keyClick(charts(), Qt::Key_Home);
    frames();
    const Table all = exported(u"Visible values as CSV…"_s);
    const QPoint at(charts()->width() / 2, 60);
    QWheelEvent event(at, charts()->mapToGlobal(at), {}, {0, 120 * 6}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(charts(), &event);
    frames();
    QVERIFY(m_driver->child<QToolButton>(u"deviceGoLive"_s)->isVisible());
    const Table zoomed = exported(u"Visible values as CSV…"_s);
    QVERIFY2(zoomed.size() > 3 && zoomed.size() < all.size() / 2,
             qPrintable(u"%1 of %2"_s.arg(zoomed.size()).arg(all.size())));
    QTest::keyClick(charts(), Qt::Key_Home);
    frames();
    QCOMPARE(exported(u"Visible values as CSV…"_s).size(), all.size());
}

void DeviceViewTest::theExportHasWhatTheEngineSaw()
{
    open(4);
    QVERIFY(m_driver->step());
    frames();
    const auto seen = trace();
    const auto &info = (*m_driver->window->snapshot()->infos)[4];
    const Table table = exported(u"All values as CSV…"_s);
    QCOMPARE(table.size(), qsizetype(seen->readings.size()) + 1);
    const QStringList head = table.front();
    const auto column = [&](const QString &part) {
        for (qsizetype i = 0; i < head.size(); ++i) {
            if (head[i].contains(part))
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype value = column(info.channels[0] + u": "_s), decision = column(u"decision"_s),
                    label = column(u"label"_s), alarm = column(u"alarm"_s);
    QVERIFY2(value > 0 && decision > 0 && label > 0 && alarm > 0, qPrintable(head.join(u'|')));
    const auto reads = [](const QString &cell, double number) {
        return std::isnan(number) ? cell.isEmpty() : float(cell.toDouble()) == float(number);
    };
    for (std::size_t i = 0; i < seen->readings.size(); ++i) {
        const QStringList &row = table[qsizetype(i) + 1];
        const fleet::TracedReading &reading = seen->readings[i];
        QCOMPARE(row[0].toULongLong(), qulonglong(seen->first + i + 1));
        QVERIFY(reads(row[value], seen->value(i, 0)));
        QVERIFY(reads(row[decision], double(reading.decision)));
        QVERIFY(reads(row[label], reading.label < 0 ? std::nan("") : double(reading.label)));
        QVERIFY(reads(row[alarm], reading.looked ? double(reading.alarming) : std::nan("")));
    }
}

void DeviceViewTest::weightsAreListedByName()
{
    m_driver->window->resize(1700, 1000);
    open(3);
    auto *table = m_driver->child<QTableView>(u"deviceWeights"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), patience);
    const auto &info = (*m_driver->window->snapshot()->infos)[3];
    QCOMPARE(table->model()->rowCount(), int(12 * info.channels.size()));
    double before = 1e9;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QVERIFY(info.channels.contains(table->model()->index(row, 0).data().toString().section(u'.', 0, -2)));
        const QString weight = table->model()->index(row, 1).data().toString().replace(u'−', u'-');
        QVERIFY(std::abs(weight.toDouble()) <= before); // the heaviest first
        before = std::abs(weight.toDouble());
    }
    auto *whose = m_driver->child<QComboBox>(u"whoseWeights"_s);
    whose->setFocus();
    QTest::keyClick(whose, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 72, patience);
    // Its rate is changed by a person: the reason is said.
    m_driver->window->session()->setLearningRate({3}, 0.123);
    QVERIFY(m_driver->step());
    auto *reason = m_driver->child<QLabel>(u"rateReason"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(reason->text().contains(u"person"_s), qPrintable(reason->text()), patience);
    QVERIFY(m_driver->child<QLabel>(u"lastRate"_s)->text().endsWith(u"0.123"_s));
}

void DeviceViewTest::oneChannelCanBeChosen()
{
    open(0);
    auto *choice = m_driver->child<QComboBox>(u"channelChoice"_s);
    const auto &info = (*m_driver->window->snapshot()->infos)[0];
    QCOMPARE(choice->count(), int(info.channels.size()) + 1);
    QCOMPARE(choice->itemText(2), info.channels[1]);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), info.channels[0]);
    frames();
    const QString head = exported(u"All values as CSV…"_s).front().join(u',');
    QVERIFY2(head.contains(info.channels[0]), qPrintable(head));
    for (qsizetype other = 1; other < info.channels.size(); ++other)
        QVERIFY2(!head.contains(info.channels[other]), qPrintable(head));
}

void DeviceViewTest::whereThereIsLittleRoomDetailsTakeThePlaceOfTheCurves()
{
    open(1);
    QVERIFY(m_driver->step());
    const auto *details = m_driver->child<QWidget>(u"deviceDetails"_s);
    QTRY_VERIFY_WITH_TIMEOUT(charts()->isVisible() && !details->isVisible(), patience);
    m_driver->click(u"deviceMore"_s);
    QTRY_VERIFY_WITH_TIMEOUT(details->isVisible() && !charts()->isVisible(), patience);
    m_driver->click(u"deviceMore"_s);
    QTRY_VERIFY_WITH_TIMEOUT(charts()->isVisible() && !details->isVisible(), patience);
    m_driver->window->resize(1700, 1200);
    QTRY_VERIFY_WITH_TIMEOUT(charts()->isVisible() && details->isVisible(), patience);
}

QTEST_MAIN(DeviceViewTest)
#include "tst_deviceview.moc"
