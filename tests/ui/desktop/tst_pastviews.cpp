// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/fleetselection.h>

#include <QProgressBar>
#include <QTableView>
#include <QToolButton>

#include <future>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// The views of what the run file does not have, in the past: they show what they showed then.
class PastViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDeviceIsShownAsItWas();
    void theEvaluationIsThatOfThen();
    void theAlarmsAreThoseOfThen();
    void whyOfAPastReadingIsTold();
    void theLastAlarmIsThatOfThen();
    void itCanBeStoppedAndBegunAnew();
    void aViewThatIsNotSeenWantsNothing();
};

namespace {

/// Of the bar in a view.
struct Bar
{
    Bar(const Driver &d, const QString &view)
        : frame(d.child<QWidget>(view)->findChild<QFrame *>(u"pastBar"_s))
    {
    }
    bool isGone() const
    {
        return QTest::qWaitFor([this] { return !frame->isVisible(); }, patience);
    }
    bool says(const QString &part) const
    {
        const auto *text = frame->findChild<QLabel *>(u"pastBarText"_s);
        return QTest::qWaitFor([&] { return frame->isVisible() && text->text().contains(part); }, patience);
    }
    QPushButton *button() const { return frame->findChild<QPushButton *>(u"pastBarButton"_s); }
    QFrame *frame;
};

QStringList cells(const QAbstractItemModel *model)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            texts += model->index(row, column).data().toString();
    }
    return texts;
}

QString text(const Driver &d, const QString &label)
{
    return d.child<QLabel>(label)->text();
}

bool frames(const Driver &d)
{
    return d.everyViewHadItsTurn();
}

/// A run that stands at a batch, with a view in front that has shown it.
bool standsAt(const Driver &d, std::uint64_t batch, const QString &dock)
{
    if (!d.start() || !QTest::qWaitFor([&] { return d.batch() > batch; }, patience) || !d.pause())
        return false;
    d.window->selection()->select({0});
    return d.bringToFront(dock) && d.step() && frames(d);
}

bool goBack(const Driver &d, int batches)
{
    for (int i = 0; i < batches; ++i)
        d.trigger(u"batchBack"_s);
    const QString words = u"as of batch %1,"_s.arg(d.batch() - std::uint64_t(batches));
    return QTest::qWaitFor(
        [&] {
            QStringList head;
            for (const QLabel *label :
                 d.child<QDockWidget>(u"runDock"_s)->titleBarWidget()->findChildren<QLabel *>())
                head += label->text();
            return head.join(u'|').contains(words);
        },
        patience);
}

} // namespace

void PastViewsTest::theDeviceIsShownAsItWas()
{
    const Driver d;
    QVERIFY(standsAt(d, 30, u"deviceDock"_s));
    QVERIFY(d.step()); // whose readings it has looked at
    auto *weights = d.child<QTableView>(u"deviceWeights"_s)->model();
    const auto sorted = [&] { // by name: rows keep their order while they change
        QStringList all;
        for (int row = 0; row < weights->rowCount(); ++row)
            all += weights->index(row, 0).data().toString() + u' ' + weights->index(row, 1).data().toString();
        all.sort();
        return all;
    };
    const QString then = text(d, u"deviceWords"_s).section(u". "_s, 0, 0);
    QVERIFY2(then.startsWith(u"Readings "_s), qPrintable(then));
    const QStringList thenWeights = sorted();
    QVERIFY(!thenWeights.isEmpty());
    for (int i = 0; i < 4; ++i)
        QVERIFY(d.step());
    QTRY_VERIFY_WITH_TIMEOUT(!text(d, u"deviceWords"_s).startsWith(then), patience);
    QTRY_VERIFY_WITH_TIMEOUT(sorted() != thenWeights, patience);

    QVERIFY(goBack(d, 4));
    QVERIFY(Bar(d, u"deviceView"_s).isGone());
    QTRY_VERIFY_WITH_TIMEOUT(text(d, u"deviceWords"_s).startsWith(then), patience);
    QVERIFY2(text(d, u"deviceWords"_s).contains(u"as they were then"_s),
             qPrintable(text(d, u"deviceWords"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(sorted(), thenWeights, patience);
    QVERIFY(d.child<QWidget>(u"deviceCharts"_s)->isVisible());

    // Another device has its readings there, too.
    d.window->selection()->select({3});
    const QString name = (*d.window->snapshot()->infos)[3].name;
    QTRY_VERIFY_WITH_TIMEOUT(text(d, u"deviceWords"_s).contains(name), patience);
    d.trigger(u"backToNow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!text(d, u"deviceWords"_s).contains(u"as they were then"_s), patience);
    QVERIFY(!Bar(d, u"deviceView"_s).frame->isVisible());
}

void PastViewsTest::theEvaluationIsThatOfThen()
{
    const Driver d;
    QVERIFY(standsAt(d, 30, u"evaluationDock"_s));
    const auto *matrix = d.child<QTableView>(u"confusionMatrix"_s)->model();
    const QString upTo = u"up to batch %1,"_s.arg(d.batch());
    QTRY_VERIFY_WITH_TIMEOUT(text(d, u"evaluationWords"_s).contains(upTo), patience);
    const QStringList then = cells(matrix);
    const QString words = text(d, u"evaluationWords"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(d.step());
    QTRY_VERIFY_WITH_TIMEOUT(cells(matrix) != then, patience);
    QVERIFY(goBack(d, 3));
    QTRY_COMPARE_WITH_TIMEOUT(text(d, u"evaluationWords"_s), words, patience);
    QTRY_COMPARE_WITH_TIMEOUT(cells(matrix), then, patience);
    QVERIFY(Bar(d, u"evaluationView"_s).isGone());
}

void PastViewsTest::theAlarmsAreThoseOfThen()
{
    const Driver d;
    QVERIFY(standsAt(d, 60, u"alarmsDock"_s));
    const QString then = text(d, u"alarmSentences"_s);
    const auto *kinds = d.child<QTableView>(u"kindsTable"_s)->model();
    const QStringList thenKinds = cells(kinds);
    constexpr int later = 20;
    for (int i = 0; i < later; ++i)
        QVERIFY(d.step());
    QTRY_VERIFY_WITH_TIMEOUT(text(d, u"alarmSentences"_s) != then, patience);
    QVERIFY(goBack(d, later));
    QVERIFY(Bar(d, u"alarmsView"_s).isGone());
    QTRY_COMPARE_WITH_TIMEOUT(text(d, u"alarmSentences"_s), then, patience);
    QCOMPARE(cells(kinds), thenKinds);
}

void PastViewsTest::whyOfAPastReadingIsTold()
{
    const Driver d;
    QVERIFY(standsAt(d, 30, u"deviceDock"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(d.step());
    QVERIFY(goBack(d, 2));
    QVERIFY(Bar(d, u"deviceView"_s).isGone());
    QTRY_VERIFY_WITH_TIMEOUT(text(d, u"deviceWords"_s).contains(u"as they were then"_s), patience);
    auto *charts = d.child<QWidget>(u"deviceCharts"_s);
    const auto *words = d.child<QLabel>(u"whyWords"_s);
    for (int i = 0; i < 10 && !words->isVisible(); ++i) { // a click before the curves are drawn hits nothing
        QTest::mouseClick(charts, Qt::LeftButton, {}, {charts->width() * 2 / 3, charts->height() - 100});
        (void)QTest::qWaitFor([words] { return words->isVisible(); }, patience / 10);
    }
    QVERIFY(words->isVisible());
    QVERIFY2(text(d, u"whyWords"_s).startsWith(u"Reading "_s), qPrintable(text(d, u"whyWords"_s)));
}

void PastViewsTest::theLastAlarmIsThatOfThen()
{
    const Driver d;
    QVERIFY(standsAt(d, 60, u"deviceDock"_s));
    std::optional<std::uint64_t> last;
    for (const std::uint32_t device : {0U, 1U, 2U, 3U, 4U, 5U}) {
        last = *d.window->session()->lastAlarm(device, 50).get();
        if (!last)
            continue;
        d.window->selection()->select({device});
        break;
    }
    QVERIFY(last);
    QVERIFY(goBack(d, int(d.batch() - 50)));
    QVERIFY(Bar(d, u"deviceView"_s).isGone());
    d.click(u"whyButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QLabel>(u"whyWords"_s)->isVisible(), patience);
    QVERIFY2(text(d, u"whyWords"_s).contains(u"batch %1"_s.arg(*last)), qPrintable(text(d, u"whyWords"_s)));
}

void PastViewsTest::itCanBeStoppedAndBegunAnew()
{
    const Driver d;
    QVERIFY(standsAt(d, 30, u"evaluationDock"_s));
    QVERIFY(d.step());
    // Somebody else looks back, and does not come to an end.
    std::promise<void> end;
    const auto ended = end.get_future().share();
    const auto past = d.window->session()->snapshotAt(d.batch() - 1).get();
    QVERIFY(past.has_value());
    const auto other =
        d.window->session()->lookAtPast(*past, {0, {}, false}, {{}, [ended](double) { ended.wait(); }});
    QVERIFY(goBack(d, 1));
    const Bar bar(d, u"evaluationView"_s);
    QVERIFY(bar.says(u"it is being computed again"_s));
    QVERIFY2(text(d, u"evaluationWords"_s).contains(u"once it is computed"_s),
             qPrintable(text(d, u"evaluationWords"_s)));
    QVERIFY(bar.frame->findChild<QProgressBar *>()->isVisible());
    QCOMPARE(bar.button()->text(), u"Stop"_s);
    QTest::mouseClick(bar.button(), Qt::LeftButton);
    QVERIFY(bar.says(u"It was stopped"_s));
    QVERIFY(!bar.frame->findChild<QProgressBar *>()->isVisible());
    QCOMPARE(bar.button()->text(), u"Compute"_s);
    end.set_value();
    other.wait();
    QVERIFY(frames(d));
    QVERIFY(bar.says(u"It was stopped"_s)); // and stays so
    QTest::mouseClick(bar.button(), Qt::LeftButton);
    QVERIFY(bar.isGone());
    const QString upTo = u"up to batch %1,"_s.arg(d.batch() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(text(d, u"evaluationWords"_s).contains(upTo), patience);
}

void PastViewsTest::aViewThatIsNotSeenWantsNothing()
{
    const Driver d;
    QVERIFY(standsAt(d, 20, u"learningDock"_s));
    QVERIFY(goBack(d, 3));
    QVERIFY(frames(d));
    const auto shown = [&] { return d.window->findChild<desktop::SnapshotFeed *>()->shown(); };
    QVERIFY(shown()->isPast());
    QVERIFY(!shown()->evaluation && !shown()->deviceTrace && !shown()->alarmSummary);
    QVERIFY(d.bringToFront(u"alarmsDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown()->alarmSummary, patience);
    QVERIFY(!shown()->evaluation && !shown()->deviceTrace);
}

QTEST_MAIN(PastViewsTest)
#include "tst_pastviews.moc"
