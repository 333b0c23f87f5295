// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/kindsmodel.h>
#include <session/texts.h>

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// What alarms were worth, as its export writes it.
class AlarmsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void itsFiguresAreExported();
    void thePictureHasTheSentencesTheDiagramAndTheTable();

private:
    QString written(const QString &action, const QString &name) const;
    const fleet::AlarmSummary &alarms() const { return *m_driver->window->snapshot()->alarmSummary; }

    std::unique_ptr<Driver> m_driver;
};

void AlarmsViewTest::init()
{
    m_driver = std::make_unique<Driver>();
    QVERIFY(m_driver->bringToFront(u"alarmsDock"_s));
    fleet::RunConfig config = tinyFleet();
    config.batches = 150;
    QVERIFY(m_driver->start(config));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->batch(), std::uint64_t(150), 5 * patience);
    QVERIFY(m_driver->everyViewHadItsTurn());
    QVERIFY(alarms().kinds.size() > 1);
}

/// What an entry of the view's own menu writes to a file of that name.
QString AlarmsViewTest::written(const QString &action, const QString &name) const
{
    auto *view = m_driver->child<QWidget>(u"alarmsView"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, view->rect().center(),
                            view->mapToGlobal(view->rect().center()));
    QCoreApplication::sendEvent(view, &event);
    auto *menu = m_driver->child<QMenu>(u"exportMenu"_s);
    const QString text = m_driver->child<QAction>(action)->text();
    for (QAction *entry : menu->actions()) {
        if (entry->text() == text)
            entry->trigger();
    }
    menu->close();
    QFile file(m_driver->path(name));
    const bool isThere = m_driver->chooseInDialog(file.fileName()) && m_driver->waitForNotice(name) &&
                         file.open(QIODevice::ReadOnly);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

void AlarmsViewTest::itsFiguresAreExported()
{
    const QStringList lines =
        written(u"exportWholeCsv"_s, u"alarms.csv"_s).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.value(0), u"part,item,x,value,readings"_s);
    for (const fleet::KindSummary &kind : alarms().kinds) {
        const QString start = u"Alarms by kind of anomaly,%1: "_s.arg(session::kindText(kind.name));
        QVERIFY(lines.contains(start + u"events,,%1,"_s.arg(kind.counts.events)));
        QVERIFY(lines.contains(start + u"events found,,%1,"_s.arg(kind.counts.found)));
        QVERIFY(lines.contains(start + u"readings that alarmed,,%1,"_s.arg(kind.counts.alarming)));
    }
    // The diagram's curve of the decision, bin by bin.
    const auto &bins = alarms().reliability[std::size_t(learning::Scorer::Decision)].bins;
    const QStringList decision = lines.filter(QRegularExpression(u"^Reliability,decision,"_s));
    QCOMPARE(decision.size(),
             qsizetype(std::ranges::count_if(bins, [](const auto &bin) { return bin.readings > 0; })));
    const auto first = std::ranges::find_if(bins, [](const auto &bin) { return bin.readings > 0; });
    const QStringList fields = decision.value(0).split(u',');
    QCOMPARE(fields.value(2).toFloat(), float(first->meanPredicted()));
    QCOMPARE(fields.value(3).toFloat(), float(first->observed()));
    QCOMPARE(fields.value(4).toULongLong(), first->readings);
}

void AlarmsViewTest::thePictureHasTheSentencesTheDiagramAndTheTable()
{
    const QString drawn = written(u"exportImage"_s, u"alarms.svg"_s);
    for (const fleet::KindSummary &kind : alarms().kinds)
        QVERIFY2(drawn.contains(session::kindText(kind.name)), qPrintable(kind.name));
    QVERIFY(drawn.contains(u"as predicted"_s));
    const QString sentences = m_driver->child<QLabel>(u"alarmSentences"_s)->text();
    QVERIFY(drawn.contains(sentences.left(sentences.indexOf(u' ', 20)))); // the beginning of its first line
    const auto *table = m_driver->child<QTableView>(u"kindsTable"_s);
    QVERIFY(drawn.contains(table->model()->index(0, KindsModel::Found).data().toString()));
}

QTEST_MAIN(AlarmsViewTest)
#include "tst_alarmsview.moc"
