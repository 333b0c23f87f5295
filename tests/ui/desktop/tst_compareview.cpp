// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <charts/chart.h>
#include <desktop/comparedruns.h>
#include <desktop/comparisontable.h>
#include <session/session.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <cmath>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;
using desktop::ComparedRuns;

class CompareViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyItSaysHowToBegin();
    void filesAreLaidBesideTheRunInHand();
    void differencesAreThoseThatWereMade();
    void theBestResultIsBold();
    void zoomedInTheResultsAreThoseOfWhatIsInView();
    void exportedValuesAreThoseOfEachRun();
    void aDamagedFileIsToldAndTheOtherStays();
    void keysHideRenameAndRemove();
    void alignedByReadingsTheAxisIsReadings();
    void droppedRunFilesAreCompared();
    void aCopiedTableCanBePasted();
};

namespace {

QString twoRates(const Driver &d, const QString &name, double rate, std::uint64_t batches = 30)
{
    fleet::RunConfig config = tinyFleet();
    config.batches = batches;
    config.trainer.localRate = rate;
    const auto run = session::Session::create(config, d.path(name), {});
    run->wait([](const session::Snapshot &) { return true; });
    return d.path(name);
}

QTableView *runs(const Driver &d)
{
    return d.child<QTableView>(u"comparedRuns"_s);
}

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

/// The row that begins with that text; -1: none.
int rowOf(const QTableView *table, const QString &text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(table, row, 0) == text)
            return row;
    }
    return -1;
}

bool isBold(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data(desktop::ComparisonModel::BoldRole).toBool();
}

/// Chooses the files in the dialog that the button opens, and waits until they are read.
bool add(const Driver &d, const QStringList &paths, const QString &button = u"addRuns"_s)
{
    const int before = runs(d)->model()->rowCount();
    d.click(button);
    QStringList quoted;
    for (const QString &path : paths)
        quoted << u'"' + path + u'"';
    if (!d.chooseInDialog(quoted.join(u' ')))
        return false;
    return QTest::qWaitFor(
        [&] {
            const auto *model = runs(d)->model();
            if (model->rowCount() < before + int(paths.size()))
                return false;
            for (int row = 0; row < model->rowCount(); ++row) {
                if (cell(runs(d), row, ComparedRuns::State).contains(u"being read"_s))
                    return false;
            }
            return true;
        },
        patience);
}

bool showTab(const Driver &d, const QString &title)
{
    auto *tabs = d.child<QTabWidget>(u"compareTables"_s)->tabBar();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == title) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
            return tabs->currentIndex() == tab;
        }
    }
    return false;
}

} // namespace

void CompareViewTest::emptyItSaysHowToBegin()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    auto *words = d.child<QLabel>(u"compareEmpty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), patience);
    QVERIFY(words->text().contains(u"Add run files"_s));
    QVERIFY(add(d, {twoRates(d, u"first.fleetrun"_s, 0.05, 8)}, u"addFirstRuns"_s));
    QVERIFY(!words->isVisible());
    QCOMPARE(cell(runs(d), 0, ComparedRuns::Run), u"first"_s);
}

void CompareViewTest::filesAreLaidBesideTheRunInHand()
{
    const Driver d;
    QVERIFY(d.start());
    QVERIFY(d.pause());
    QVERIFY(d.bringToFront(u"compareDock"_s));
    const QAbstractItemModelTester tester(runs(d)->model());
    QVERIFY(add(d, {twoRates(d, u"slow.fleetrun"_s, 0.01), twoRates(d, u"quick.fleetrun"_s, 0.5, 20)}));
    const auto *model = runs(d)->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(cell(runs(d), 0, ComparedRuns::Batches), QString::number(d.batch()));
    QVERIFY(cell(runs(d), 0, ComparedRuns::State).startsWith(u"in hand"_s));
    QStringList files;
    for (int row = 1; row < 3; ++row)
        files << cell(runs(d), row, ComparedRuns::Run) + u' ' + cell(runs(d), row, ComparedRuns::Batches) +
                     u' ' + cell(runs(d), row, ComparedRuns::Devices);
    files.sort();
    QCOMPARE(files, (QStringList{u"quick 20 6"_s, u"slow 30 6"_s}));
    QVERIFY(d.step());
    QTRY_COMPARE_WITH_TIMEOUT(cell(runs(d), 0, ComparedRuns::Batches), QString::number(d.batch()), patience);
}

void CompareViewTest::differencesAreThoseThatWereMade()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    QVERIFY(add(d, {twoRates(d, u"a.fleetrun"_s, 0.05)}, u"addFirstRuns"_s));
    const auto *words = d.child<QLabel>(u"differencesTableWords"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"second run"_s) && words->isVisible(), patience);
    QVERIFY(add(d, {twoRates(d, u"b.fleetrun"_s, 0.25)}));
    const auto *table = d.child<QTableView>(u"differencesTable"_s);
    const QAbstractItemModelTester tester(table->model());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    QCOMPARE(cell(table, 0, 0), u"trainer.local_rate"_s);
    QCOMPARE(cell(table, 0, 1), u"0.05"_s);
    QCOMPARE(cell(table, 0, 2), u"0.25"_s);
    QVERIFY(!isBold(table, 0, 1));
    QVERIFY(isBold(table, 0, 2));
    QVERIFY(cell(table, 0, 3).contains(u"Learning rate"_s));
    d.click(u"allKeys"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 40, patience);
    QCOMPARE(cell(table, rowOf(table, u"simulation.devices"_s), 1), u"6"_s);
    QVERIFY(!isBold(table, rowOf(table, u"simulation.devices"_s), 2));
}

void CompareViewTest::theBestResultIsBold()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    const QStringList files{twoRates(d, u"a.fleetrun"_s, 0.05), twoRates(d, u"b.fleetrun"_s, 0)};
    QVERIFY(add(d, {files[0]}, u"addFirstRuns"_s));
    QVERIFY(add(d, {files[1]}));
    QVERIFY(showTab(d, u"Results"_s));
    const auto *table = d.child<QTableView>(u"resultsTable"_s);
    const QAbstractItemModelTester tester(table->model());
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 15, patience);
    QCOMPARE(table->model()->columnCount(), 3);
    const int loss = rowOf(table, u"Log loss of the local models"_s);
    std::vector<double> losses; // what each run says of itself
    for (const QString &file : files) {
        const auto summary = session::Session::open(file, {})->summary().get();
        QVERIFY(summary.has_value());
        losses.push_back(summary->fleet[std::size_t(learning::Scorer::Local)].logLoss);
    }
    for (int run = 0; run < 2; ++run) {
        const bool isLowest = losses[std::size_t(run)] < losses[std::size_t(1 - run)];
        QCOMPARE(cell(table, loss, run + 1), QString::number(losses[std::size_t(run)], 'f', 3));
        QCOMPARE(isBold(table, loss, run + 1), isLowest);
        const QString toolTip = table->model()->index(loss, run + 1).data(Qt::ToolTipRole).toString();
        QCOMPARE(toolTip.contains(u"lower is better"_s), isLowest);
    }
    const int batches = rowOf(table, u"Batches"_s);
    QCOMPARE(cell(table, batches, 1), u"30"_s);
    QVERIFY(!isBold(table, batches, 1));
}

void CompareViewTest::zoomedInTheResultsAreThoseOfWhatIsInView()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    QVERIFY(add(d, {twoRates(d, u"a.fleetrun"_s, 0.05, 60)}, u"addFirstRuns"_s));
    QVERIFY(add(d, {twoRates(d, u"b.fleetrun"_s, 0.25, 8)}));
    QVERIFY(showTab(d, u"Results"_s));
    const auto *table = d.child<QTableView>(u"resultsTable"_s);
    auto *charts = d.child<QWidget>(u"compareCharts"_s);
    for (const auto key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Left})
        QTest::keyClick(charts, key);
    const auto *tabs = d.child<QTabWidget>(u"compareTables"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(1), u"Results in view"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, u"Batches in view"_s) >= 0, patience);
    const QStringList stretch = cell(table, rowOf(table, u"Batches in view"_s), 1).split(u'–');
    QCOMPARE(stretch.size(), 2);
    const int first = stretch[0].toInt(), last = stretch[1].toInt();
    QVERIFY2(first > 8 && last > first && last < 60, qPrintable(stretch.join(u'-')));

    d.trigger(u"exportWholeCsv"_s);
    QVERIFY(d.chooseInDialog(d.path(u"curves.csv"_s)));
    QVERIFY(d.waitForNotice(u"curves.csv"_s));
    QFile file(d.path(u"curves.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const auto column = lines.front().split(u',').indexOf(u"PR-AUC: a"_s);
    QVERIFY2(column > 0, qPrintable(lines.front()));
    double sum = 0;
    int count = 0;
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.split(u',');
        if (fields[0].toInt() < first || fields[0].toInt() > last || fields[column].isEmpty())
            continue;
        sum += fields[column].toDouble();
        ++count;
    }
    QCOMPARE(count, last - first + 1);
    const int decisions = rowOf(table, u"PR-AUC, decision"_s);
    QVERIFY(std::abs(cell(table, decisions, 1).toDouble() - sum / count) < 5.1e-4);
    QCOMPARE(cell(table, decisions, 2), u"–"_s); // had ended before
    QVERIFY(table->model()->index(decisions, 2).data(Qt::ToolTipRole).toString().contains(u"in view"_s));

    QTest::keyClick(charts, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(1), u"Results"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, u"PR-AUC of the decisions"_s) >= 0, patience);
}

void CompareViewTest::exportedValuesAreThoseOfEachRun()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    const QString a = twoRates(d, u"a.fleetrun"_s, 0.05), b = twoRates(d, u"b.fleetrun"_s, 0.25, 20);
    QVERIFY(add(d, {a}, u"addFirstRuns"_s));
    QVERIFY(add(d, {b}));
    d.trigger(u"exportWholeCsv"_s);
    QVERIFY(d.chooseInDialog(d.path(u"curves.csv"_s)));
    QVERIFY(d.waitForNotice(u"curves.csv"_s));
    QFile file(d.path(u"curves.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const QStringList heads = lines.front().split(u',');
    QCOMPARE(heads.front(), u"batch"_s);
    int compared = 0;
    for (const QString &path : {a, b}) {
        const auto opened = session::Session::open(path, {});
        QVERIFY(QTest::qWaitFor([&] { return opened->snapshot()->batch > 0; }, patience));
        const auto curves = opened->snapshot()->fleetCurves;
        const auto &curve = curves->metrics[std::size_t(fleet::ChartMetric::PrAuc)].decision;
        const auto column = heads.indexOf(u"PR-AUC: "_s + QFileInfo(path).baseName());
        QVERIFY2(column > 0, qPrintable(lines.front()));
        for (const session::CurvePoint &point : curve) {
            for (const QString &line : lines) {
                const QStringList fields = line.split(u',');
                if (fields.front() != QString::number(point.batch) || std::isnan(point.last))
                    continue;
                QCOMPARE(fields[column].toFloat(), point.last);
                ++compared;
            }
        }
    }
    QVERIFY2(compared > 20, qPrintable(QString::number(compared)));
}

void CompareViewTest::aDamagedFileIsToldAndTheOtherStays()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    QVERIFY(add(d, {twoRates(d, u"whole.fleetrun"_s, 0.05)}, u"addFirstRuns"_s));
    QFile damaged(d.path(u"damaged.fleetrun"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, 'x'));
    damaged.close();
    QVERIFY(add(d, {damaged.fileName()}));
    QVERIFY(d.waitForError(u"damaged.fleetrun"_s));
    QCOMPARE(cell(runs(d), 1, ComparedRuns::State), u"can’t be read"_s);
    QCOMPARE(cell(runs(d), 0, ComparedRuns::Batches), u"30"_s);
    // Once it is mended, it is read by the button beside the sentence.
    QVERIFY(damaged.remove());
    twoRates(d, u"damaged.fleetrun"_s, 0.25, 10);
    for (QPushButton *button : d.child<QWidget>(u"compareView"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName() == u"messageAction"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(cell(runs(d), 1, ComparedRuns::Batches), u"10"_s, patience);
}

void CompareViewTest::keysHideRenameAndRemove()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    QVERIFY(add(d, {twoRates(d, u"a.fleetrun"_s, 0.05, 8)}, u"addFirstRuns"_s));
    QVERIFY(add(d, {twoRates(d, u"b.fleetrun"_s, 0.25, 8)}));
    const auto *differences = d.child<QTableView>(u"differencesTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(differences->model()->columnCount(), 4, patience);
    QTableView *table = runs(d);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"five times the rate"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    const auto head = [&] { return differences->model()->headerData(2, Qt::Horizontal).toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(head(), u"five times the rate"_s, patience);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!differences->isVisible(), patience); // one run is left, which has no difference
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(differences->isVisible(), patience);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, ComparedRuns::Run), u"a"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    d.click(u"removeRun"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QLabel>(u"compareEmpty"_s)->isVisible(), patience);
}

void CompareViewTest::alignedByReadingsTheAxisIsReadings()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    QVERIFY(add(d, {twoRates(d, u"a.fleetrun"_s, 0.05)}, u"addFirstRuns"_s));
    auto *align = d.child<QComboBox>(u"compareAlignment"_s);
    align->setFocus();
    QTest::keyClick(align, Qt::Key_End);
    QCOMPARE(align->currentText(), u"by readings"_s);
    d.trigger(u"exportWholeCsv"_s);
    QVERIFY(d.chooseInDialog(d.path(u"readings.csv"_s)));
    QVERIFY(d.waitForNotice(u"readings.csv"_s));
    QFile file(d.path(u"readings.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QVERIFY(lines.front().startsWith(u"readings,"_s));
    QCOMPARE(lines.back().split(u',').front().toDouble(), 30.0 * 50); // batches of 50 readings, none missing
}

void CompareViewTest::droppedRunFilesAreCompared()
{
    const Driver d;
    const QStringList files{twoRates(d, u"a.fleetrun"_s, 0.05, 8), twoRates(d, u"b.fleetrun"_s, 0.25, 8)};
    d.window->showView(u"compare"_s);
    auto *view = d.child<QWidget>(u"compareView"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(files[0]), QUrl::fromLocalFile(files[1])});
    QDragEnterEvent enter(view->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(view->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(runs(d)->model()->rowCount(), 2, patience);
    QVERIFY(!d.window->session()); // nothing was opened
}

void CompareViewTest::aCopiedTableCanBePasted()
{
    const Driver d;
    QVERIFY(d.bringToFront(u"compareDock"_s));
    QVERIFY(add(d, {twoRates(d, u"a.fleetrun"_s, 0.05, 8)}, u"addFirstRuns"_s));
    QVERIFY(add(d, {twoRates(d, u"b.fleetrun"_s, 0.25, 8)}));
    const auto *table = d.child<QTableView>(u"differencesTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    d.click(u"copyComparison"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"Key\ta\tb\tMeaning"_s);
    QVERIFY2(lines[1].startsWith(u"trainer.local_rate\t0.05\t0.25\t"_s), qPrintable(lines[1]));
}

QTEST_MAIN(CompareViewTest)
#include "tst_compareview.moc"
