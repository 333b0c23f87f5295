// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/fleetselection.h>

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// The charts of learning: their metrics, what their marks say, and what a click on one does.
class LearningViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyMetricHasItsCurves_data();
    void everyMetricHasItsCurves();
    void anEventSaysWhatHappenedAndAClickChoosesItsDevice();
    void aRoundSaysWhoTookPart();
    void theAxisCanSayTimeOrReadings();

private:
    QList<QStringList> exported() const;
    QWidget *charts() const { return m_driver->child<QWidget>(u"charts"_s); }
    QString tipAt(QPoint position) const;
    /// The place at that height of the charts where the tooltip says so; a null point: nowhere.
    QPoint find(const QString &words, int top, int bottom) const;

    std::unique_ptr<Driver> m_driver;
};

void LearningViewTest::init()
{
    m_driver = std::make_unique<Driver>();
    QVERIFY(m_driver->start());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->batch() > 40, patience);
    QVERIFY(m_driver->pause());
}

void LearningViewTest::cleanup()
{
    m_driver.reset();
}

QString LearningViewTest::tipAt(QPoint position) const
{
    // One that is shown already fades away only later.
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            delete widget;
    }
    QHelpEvent help(QEvent::ToolTip, position, charts()->mapToGlobal(position));
    QCoreApplication::sendEvent(charts(), &help);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

QPoint LearningViewTest::find(const QString &words, int top, int bottom) const
{
    for (int y = top; y < bottom; y += 4) {
        for (int x = 0; x < charts()->width(); x += 3) {
            if (tipAt({x, y}).contains(words))
                return {x, y};
        }
    }
    return {};
}

void LearningViewTest::everyMetricHasItsCurves_data()
{
    QTest::addColumn<QString>("metric");
    for (const auto *metric :
         {"Accuracy", "Balanced accuracy", "PR-AUC", "Log loss", "Precision", "Recall", "F1"})
        QTest::addRow("%s", metric) << QString::fromLatin1(metric);
}

void LearningViewTest::everyMetricHasItsCurves()
{
    QFETCH(QString, metric);
    m_driver->window->selection()->select({0, 1});
    auto *choice = m_driver->child<QComboBox>(u"upperMetric"_s);
    choice->setCurrentIndex(choice->findText(metric));
    QCOMPARE(choice->currentText(), metric);
    const QString device = m_driver->window->snapshot()->infos->front().name;
    const QStringList wanted{metric + u": "_s + device, metric + u": fleet median"_s};
    QTRY_VERIFY_WITH_TIMEOUT(
        ([&] {
            const QStringList header = exported().value(0).join(u',').remove(u'"').split(u',');
            return std::ranges::all_of(wanted, [&](const QString &name) { return header.contains(name); });
        }()),
        patience);
}

void LearningViewTest::anEventSaysWhatHappenedAndAClickChoosesItsDevice()
{
    auto *selection = m_driver->window->selection();
    selection->select({0, 1});
    m_driver->window->session()->setLearningRate({1}, 0.123);
    QVERIFY(m_driver->step());
    QVERIFY(m_driver->step());
    QPoint place;
    QTRY_VERIFY_WITH_TIMEOUT(!(place = find(u"0.123"_s, 16, 44)).isNull(), patience);
    const QString batch = QString::number(m_driver->batch() - 1);
    QVERIFY2(tipAt(place).startsWith(u"batch "_s + batch), qPrintable(tipAt(place)));
    QTest::mouseClick(charts(), Qt::LeftButton, {}, place);
    QCOMPARE(selection->devices(), std::vector<std::uint32_t>{1});
}

void LearningViewTest::aRoundSaysWhoTookPart()
{
    const int half = charts()->height() / 2;
    QPoint place;
    QTRY_VERIFY_WITH_TIMEOUT(!(place = find(u"took part"_s, half - 40, half)).isNull(), patience);
    QVERIFY2(tipAt(place).startsWith(u"Round of global v"_s), qPrintable(tipAt(place)));
}

/// The rows of an export of all values, the header first.
QList<QStringList> LearningViewTest::exported() const
{
    const QString path = m_driver->path(u"axis.csv"_s);
    m_driver->window->exportCharts(path);
    if (!QTest::qWaitFor([&] { return QFile::exists(path); }, patience))
        return {};
    QFile file(path);
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts))
            rows << line.split(u',');
    }
    file.remove();
    return rows;
}

void LearningViewTest::theAxisCanSayTimeOrReadings()
{
    auto *choice = m_driver->child<QComboBox>(u"xUnit"_s);
    const auto byBatch = exported();
    QCOMPARE(byBatch.value(0).value(0), u"batch"_s);
    const auto wait = [&](const QString &header) {
        return QTest::qWaitFor([&] { return exported().value(0).value(0) == header; }, patience);
    };
    // The demonstration reads twice a second, 50 readings a batch, and no device is ever silent here.
    choice->setCurrentIndex(choice->findText(u"by time"_s));
    QVERIFY(wait(u"since the start (s)"_s));
    const auto byTime = exported();
    QCOMPARE(byTime.size(), byBatch.size());
    choice->setCurrentIndex(choice->findText(u"by readings"_s));
    QVERIFY(wait(u"readings per device"_s));
    const auto byReadings = exported();
    QCOMPARE(byReadings.size(), byBatch.size());
    for (qsizetype row = 1; row < byBatch.size(); ++row) {
        const double batch = byBatch[row][0].toDouble();
        QCOMPARE(byTime[row][0].toDouble(), batch * 25);
        QCOMPARE(byReadings[row][0].toDouble(), batch * 50);
        QCOMPARE(byTime[row].mid(1), byBatch[row].mid(1));
    }
}

QTEST_MAIN(LearningViewTest)
#include "tst_learningview.moc"
