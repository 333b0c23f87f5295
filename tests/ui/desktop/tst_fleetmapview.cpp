// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QComboBox>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// The fleet map, driven as a person does, and seen in what its export writes and in what is selected.
class FleetMapViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theLastColumnIsTheTable();
    void bestRowsAreBrightAndOnTop();
    void aClickSelectsEverywhere();
    void itsMenuGoesToTheDevice();
    void arrowsMoveACellAndEnterSelects();
    void theWheelZoomsBatchesAndWithControlDevices();
    void rowsFollowTheChosenOrder();
    void theTableDecidesWhereItIsAsked();
    void oneCrosshairForAllViews();
    void aHiddenMapIsNotMade();
    void thePictureIsExported();

private:
    struct Csv
    {
        QStringList header;
        QList<QStringList> rows;
        QStringList devices() const
        {
            QStringList names;
            for (const QStringList &row : rows)
                names << row.front();
            return names;
        }
    };

    bool open();
    void frames();
    bool chooseFromMenu(const QString &action, const QString &path);
    Csv exported();
    void choose(const char *box, const QString &text);
    void wheel(QPoint position, int notches, Qt::KeyboardModifiers modifiers = {});
    QWidget *map() const { return m_driver->child<QWidget>(u"fleetMap"_s); }
    /// As shares of the map's width and height.
    QPoint at(double x, double y) const { return {int(x * map()->width()), int(y * map()->height())}; }
    QString name(std::uint32_t device) const { return (*m_driver->window->snapshot()->infos)[device].name; }

    std::unique_ptr<Driver> m_driver;
    int m_exports = 0;
};

void FleetMapViewTest::init()
{
    m_driver = std::make_unique<Driver>();
    fleet::RunConfig config = tinyFleet();
    config.simulation.devices = 24;
    config.batches = 200; // the whole of the axis
    QVERIFY(m_driver->start(config));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->batch(), std::uint64_t(200), 5 * patience); // it learns
    QVERIFY(open());
}

void FleetMapViewTest::cleanup()
{
    m_driver.reset();
}

bool FleetMapViewTest::open()
{
    if (!m_driver->bringToFront(u"mapDock"_s))
        return false;
    frames();
    const bool isMade = QTest::qWaitFor(
        [this] {
            const auto now = m_driver->window->snapshot();
            return now->map && now->map->batch == now->batch;
        },
        patience);
    frames();
    return isMade;
}

/// Until what was asked for is drawn: asked in one frame, made, shown in another.
void FleetMapViewTest::frames()
{
    for (int frame = 0; frame < 4; ++frame) {
        const auto before = m_driver->window->snapshot();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->window->snapshot() != before, patience);
        QCoreApplication::processEvents();
    }
}

bool FleetMapViewTest::chooseFromMenu(const QString &action, const QString &path)
{
    QTest::mouseClick(map(), Qt::RightButton, {}, at(0.5, 0.5));
    auto *menu = m_driver->child<QMenu>(u"fleetMapMenu"_s);
    auto *wanted = menu->findChild<QAction *>(action);
    if (!wanted)
        return false;
    wanted->trigger();
    menu->close();
    const bool isWritten =
        m_driver->chooseInDialog(path) && m_driver->waitForNotice(QFileInfo(path).fileName());
    frames(); // the notice takes room from the map
    return isWritten;
}

FleetMapViewTest::Csv FleetMapViewTest::exported()
{
    frames();
    const QString path = m_driver->path(u"map%1.csv"_s.arg(++m_exports));
    QFile file(path);
    if (!chooseFromMenu(u"exportMapCsv"_s, path) || !file.open(QIODevice::ReadOnly))
        return {};
    Csv csv;
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        csv.rows << QString::fromUtf8(line.trimmed()).split(u',');
    csv.header = csv.rows.takeFirst();
    return csv;
}

void FleetMapViewTest::choose(const char *box, const QString &text)
{
    auto *choice = m_driver->child<QComboBox>(QString::fromLatin1(box));
    const int index = choice->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    choice->setCurrentIndex(index);
}

void FleetMapViewTest::wheel(QPoint position, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(position, map()->mapToGlobal(position), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(map(), &event);
}

void FleetMapViewTest::theLastColumnIsTheTable()
{
    const Csv csv = exported();
    QCOMPARE(csv.rows.size(), 24);
    QCOMPARE(csv.header.last(), u"batch 200"_s);
    const auto now = m_driver->window->snapshot();
    for (const QStringList &row : csv.rows) {
        const auto device = std::ranges::find(*now->infos, row.front(), &fleet::DeviceInfo::name);
        QVERIFY(device != now->infos->end());
        const float prAuc = (*now->devices)[std::size_t(device - now->infos->begin())].decision.prAuc;
        if (std::isnan(prAuc))
            QVERIFY(row.last().isEmpty());
        else
            QCOMPARE(row.last().toFloat(), prAuc);
    }
}

void FleetMapViewTest::bestRowsAreBrightAndOnTop()
{
    for (const QString &metric : {u"PR-AUC"_s, u"Log loss"_s}) {
        choose("mapMetric", metric);
        frames();
        const QImage picture = map()->grab().toImage();
        // The mean over a fifth of the height, near the last batch, by which the rows are sorted.
        const auto light = [&](double from) {
            double sum = 0;
            const int top = int(picture.height() * from), height = picture.height() / 5;
            for (int y = top; y < top + height; ++y)
                sum += qGray(picture.pixel(picture.width() * 83 / 100, y));
            return sum / height;
        };
        QVERIFY2(light(0.12) > light(0.7) + 20,
                 qPrintable(u"%1: %2, %3"_s.arg(metric).arg(light(0.12)).arg(light(0.7))));
    }
}

void FleetMapViewTest::aClickSelectsEverywhere()
{
    const QStringList order = exported().devices();
    FleetSelection *selection = m_driver->window->selection();
    QTest::mouseClick(map(), Qt::LeftButton, {}, at(0.5, 0.1));
    QCOMPARE(selection->devices().size(), std::size_t(1));
    QCOMPARE(name(selection->devices().front()), order.front());
    const auto *table = m_driver->child<QTableView>(u"fleetTable"_s);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().front().data().toString(), order.front());

    QTest::mouseClick(map(), Qt::LeftButton, Qt::ControlModifier, at(0.5, 0.89));
    QCOMPARE(selection->devices().size(), std::size_t(2));
    QVERIFY(order.indexOf(name(selection->devices().back())) > 21);
    QTest::mouseClick(map(), Qt::LeftButton, Qt::ControlModifier, at(0.5, 0.89));
    QCOMPARE(selection->devices().size(), std::size_t(1));
}

void FleetMapViewTest::itsMenuGoesToTheDevice()
{
    QTest::mouseMove(map(), at(0.5, 0.3));
    QTest::mouseClick(map(), Qt::LeftButton, {}, at(0.5, 0.3));
    const auto chosen = m_driver->window->selection()->devices();
    QCOMPARE(chosen.size(), std::size_t(1));
    QTest::mouseMove(map(), at(0.5, 0.6));
    QTest::mouseClick(map(), Qt::RightButton, {}, at(0.5, 0.6));
    auto *menu = m_driver->child<QMenu>(u"fleetMapMenu"_s);
    auto *look = menu->findChild<QAction *>(u"mapDevice"_s);
    QVERIFY(look);
    const QString text = look->text(); // the menu goes away
    look->trigger();
    menu->close();
    QTRY_VERIFY(m_driver->isInFront(u"deviceDock"_s));
    const auto opened = m_driver->window->selection()->devices();
    QVERIFY(opened != chosen);
    QCOMPARE(text, u"Look at the readings of %1"_s.arg(name(opened.front())));
    QTRY_COMPARE(m_driver->child<QComboBox>(u"deviceChoice"_s)->currentText(), name(opened.front()));
}

void FleetMapViewTest::arrowsMoveACellAndEnterSelects()
{
    const QStringList order = exported().devices();
    map()->setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left, Qt::Key_Return})
        QTest::keyClick(map(), key); // the first key puts the cell at the top
    QCOMPARE(m_driver->window->selection()->devices().size(), std::size_t(1));
    QCOMPARE(name(m_driver->window->selection()->devices().front()), order[2]);
    const QString said = map()->accessibleDescription();
    QVERIFY2(said.contains(order[2]) && said.contains(u"PR-AUC"_s) && said.contains(u"batch"_s),
             qPrintable(said));
    QTest::keyClick(map(), Qt::Key_Up);
    QTest::keyClick(map(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_driver->window->selection()->devices().size(), std::size_t(2));
}

void FleetMapViewTest::theWheelZoomsBatchesAndWithControlDevices()
{
    const QStringList order = exported().devices();
    wheel(at(0.5, 0.5), 6);
    const Csv batches = exported();
    QCOMPARE(batches.rows.size(), 24);
    const int first = batches.header[2].section(u' ', 1).toInt();
    const int last = batches.header.last().section(u' ', 1).toInt();
    QVERIFY2(first > 30 && last < 170, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
    wheel(at(0.5, 0.1), 4, Qt::ControlModifier);
    const Csv rows = exported();
    QVERIFY(rows.rows.size() < 16);
    QCOMPARE(rows.devices(), order.mid(order.indexOf(rows.devices().front()), rows.rows.size()));
    QTest::keyClick(map(), Qt::Key_Home);
    const Csv whole = exported();
    QCOMPARE(whole.rows.size(), 24);
    QCOMPARE(whole.header.last(), u"batch 200"_s);
}

void FleetMapViewTest::rowsFollowTheChosenOrder()
{
    choose("mapOrder", u"by name"_s);
    QStringList names = exported().devices();
    QVERIFY(std::ranges::is_sorted(names));
    choose("mapOrder", u"by mean"_s);
    QVERIFY(exported().devices() != names);
}

void FleetMapViewTest::theTableDecidesWhereItIsAsked()
{
    choose("mapOrder", u"as the table"_s);
    const auto *table = m_driver->child<QTableView>(u"fleetTable"_s);
    m_driver->child<QLineEdit>(u"fleetFilter"_s)->setText(u"pump"_s);
    const Csv csv = exported();
    QVERIFY(csv.rows.size() > 0 && csv.rows.size() < 24);
    QCOMPARE(int(csv.rows.size()), table->model()->rowCount());
    table->model()->sort(0, Qt::DescendingOrder);
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        names << table->model()->index(row, 0).data().toString();
    QCOMPARE(exported().devices(), names);
}

void FleetMapViewTest::oneCrosshairForAllViews()
{
    auto *runBar = m_driver->child<QWidget>(u"runBar"_s);
    const QImage before = runBar->grab().toImage();
    QTest::mouseMove(map(), at(0.5, 0.5));
    frames();
    QVERIFY(runBar->grab().toImage() != before);
}

void FleetMapViewTest::aHiddenMapIsNotMade()
{
    QVERIFY(m_driver->window->snapshot()->map);
    QVERIFY(m_driver->bringToFront(u"learningDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->window->snapshot()->map, patience);
}

void FleetMapViewTest::thePictureIsExported()
{
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        const QString path = m_driver->path(u"map."_s + suffix);
        QVERIFY2(chooseFromMenu(u"exportMap"_s, path), qPrintable(suffix));
    }
    const QImage picture(m_driver->path(u"map.png"_s));
    QCOMPARE(picture.size(), QSize(1920, 1440));
    QFile svg(m_driver->path(u"map.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("Fleet map: PR-AUC"));
}

QTEST_MAIN(FleetMapViewTest)
#include "tst_fleetmapview.moc"
