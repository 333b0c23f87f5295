// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/comparedruns.h>
#include <store/branches.h>
#include <store/runfile.h>

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

// Fleet > Fork from here.
class ForkDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aForkWantsAWindowOfItsOwn();
    void ofThePastItBeginsThere();
    void whatIsWrongIsNamed();
    void aRunThatWasNotSavedIsSavedFirst();
    void comparingAFileLaysItsForksBesideIt();
    void theFormSaysWhatDiffers();
    void theTextAndTheFormFollowEachOther();
    void forksOfAFileAreATree();
    void withoutForksItSaysWhatToDo();
};

namespace {

bool openFile(const Driver &d, const QString &path)
{
    d.window->openPath(path);
    return QTest::qWaitFor([&] { return d.window->snapshot() && d.window->snapshot()->runPath == path; },
                           patience);
}

QPlainTextEdit *ask(const Driver &d)
{
    d.trigger(u"fork"_s);
    return d.child<QPlainTextEdit>(u"forkText"_s);
}

void change(QPlainTextEdit *text, const QString &key, const QString &value)
{
    QStringList lines = text->toPlainText().split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(key + u" = "_s))
            line = key + u" = "_s + value;
    }
    text->setPlainText(lines.join(u'\n'));
}

} // namespace

void ForkDialogTest::aForkWantsAWindowOfItsOwn()
{
    Driver d;
    const QString path = d.runFile(u"a.fleetrun"_s);
    QVERIFY(openFile(d, path));
    const std::uint64_t batch = d.batch();
    QPlainTextEdit *text = ask(d);
    QVERIFY(text->toPlainText().contains(u"norm_factor"_s));
    QVERIFY(!text->toPlainText().contains(u"seed ="_s)); // which no fork can change
    d.child<QLineEdit>(u"forkName"_s)->setText(u"faster"_s);
    change(text, u"local_rate"_s, u"0.2"_s);
    change(text, u"batches"_s, u"1000"_s);
    QSignalSpy wanted(d.window.get(), &desktop::MainWindow::windowWanted);
    d.click(u"forkStart"_s);
    QVERIFY(QTest::qWaitFor([&] { return !wanted.empty(); }, patience));
    const QString address = path + u"#faster"_s;
    QCOMPARE(wanted[0][0].toStringList(), QStringList{address});
    QVERIFY2(d.notice().contains(u"faster"_s), qPrintable(d.notice()));
    // Which opens it, paused where it begins, and goes on with its own settings.
    QVERIFY(openFile(d, address));
    QCOMPARE(d.batch(), batch);
    QCOMPARE(d.window->snapshot()->config->trainer.localRate, 0.2);
    QVERIFY(d.step());
    QCOMPARE((*d.window->snapshot()->devices)[0].learningRate, 0.2F);
    QVERIFY(d.settings.recentFiles().contains(address));
}

void ForkDialogTest::ofThePastItBeginsThere()
{
    Driver d;
    const QString path = d.runFile(u"past.fleetrun"_s);
    QVERIFY(openFile(d, path));
    QVERIFY(!d.child<QToolButton>(u"forkButton"_s)->isVisible());
    const std::uint64_t last = d.batch();
    d.trigger(u"batchBack"_s);
    QVERIFY(QTest::qWaitFor([&] { return d.child<QToolButton>(u"forkButton"_s)->isVisible(); }, patience));
    ask(d);
    QSignalSpy wanted(d.window.get(), &desktop::MainWindow::windowWanted);
    d.click(u"forkStart"_s); // without a name
    QVERIFY(QTest::qWaitFor([&] { return !wanted.empty(); }, patience));
    const auto branches = store::readBranches(path).value();
    QCOMPARE(branches.size(), std::size_t(1));
    QCOMPARE(branches.front().name, u"fork-1"_s);
    QCOMPARE(branches.front().batch, last - 1);
}

void ForkDialogTest::whatIsWrongIsNamed()
{
    Driver d;
    const QString path = d.runFile(u"wrong.fleetrun"_s);
    QVERIFY(openFile(d, path));
    QPlainTextEdit *text = ask(d);
    const auto problem = [&] { return d.child<QLabel>(u"forkProblem"_s)->text(); };
    const QString before = text->toPlainText();
    change(text, u"norm_factor"_s, u"-3"_s);
    d.click(u"forkStart"_s);
    QVERIFY2(problem().contains(u"norm_factor"_s), qPrintable(problem()));
    QCOMPARE(text->textCursor().selectedText(), u"norm_factor = -3"_s);
    text->setPlainText(u"seed = 3\n"_s + before);
    d.click(u"forkStart"_s);
    QVERIFY2(problem().contains(u"seed can't change in a fork"_s), qPrintable(problem()));
    text->setPlainText(before);
    d.click(u"forkStart"_s);
    QVERIFY2(problem().contains(u"can't end after batch 12"_s), qPrintable(problem()));
    change(text, u"batches"_s, u"20"_s);
    d.child<QLineEdit>(u"forkName"_s)->setText(u"a/b"_s);
    d.click(u"forkStart"_s);
    QVERIFY(d.waitForError(u"“a/b”"_s));
    QVERIFY(store::readBranches(path).value().empty());
}

void ForkDialogTest::aRunThatWasNotSavedIsSavedFirst()
{
    Driver d;
    QVERIFY(d.start() && d.pause());
    ask(d);
    d.child<QLineEdit>(u"forkName"_s)->setText(u"kept"_s);
    QSignalSpy wanted(d.window.get(), &desktop::MainWindow::windowWanted);
    d.click(u"forkStart"_s);
    const QString path = d.path(u"saved.fleetrun"_s);
    QVERIFY(d.chooseInDialog(path));
    QVERIFY(QTest::qWaitFor([&] { return !wanted.empty(); }, patience));
    QCOMPARE(wanted[0][0].toStringList(), QStringList{path + u"#kept"_s});
    QCOMPARE(store::readBranches(path).value().front().batch, d.batch());
}

void ForkDialogTest::comparingAFileLaysItsForksBesideIt()
{
    Driver d;
    const QString path = d.runFile(u"tree.fleetrun"_s);
    auto reader = store::RunFileReader::open(path);
    QVERIFY(reader.has_value());
    const store::RunInfo &info = (*reader)->info();
    for (const QString &name : {u"one"_s, u"two"_s})
        QVERIFY(session::makeFork({path, info.lastBatch - 1, name, info.config}, 1).has_value());
    QVERIFY(openFile(d, d.runFile(u"other.fleetrun"_s)));
    d.window->compareFiles({path});
    const QAbstractItemModel *runs = d.child<QTableView>(u"comparedRuns"_s)->model();
    QVERIFY(QTest::qWaitFor([&] { return runs->rowCount() == 4; }, patience));
    QStringList names;
    for (int row = 0; row < 4; ++row)
        names << runs->index(row, desktop::ComparedRuns::Run).data().toString();
    QCOMPARE(names, (QStringList{u"other"_s, u"tree"_s, u"tree#one"_s, u"tree#two"_s}));
}

namespace {

/// As a person writes it.
void enter(QAbstractSpinBox *box, const QString &text)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

/// The label before that control of the form.
const QLabel *nameOf(const Driver &d, const QWidget *editor)
{
    for (const QLabel *label : d.child<QWidget>(u"forkForm"_s)->findChildren<QLabel *>()) {
        if (label->buddy() == editor)
            return label;
    }
    return nullptr;
}

QStringList texts(const QTreeView *tree, const QModelIndex &parent, int column)
{
    QStringList result;
    for (int row = 0; row < tree->model()->rowCount(parent); ++row)
        result << tree->model()->index(row, column, parent).data().toString();
    return result;
}

} // namespace

void ForkDialogTest::theFormSaysWhatDiffers()
{
    Driver d;
    const QString path = d.runFile(u"form.fleetrun"_s);
    QVERIFY(openFile(d, path));
    QPlainTextEdit *text = ask(d);
    QVERIFY(!text->isVisible()); // for whom the form is not enough
    const auto differences = [&] { return d.child<QLabel>(u"forkDifferences"_s)->text(); };
    QVERIFY2(differences().startsWith(u"Nothing is changed"_s), qPrintable(differences()));
    QVERIFY(d.child<QLabel>(u"forkFixed"_s)->text().contains(u"Seed"_s));
    auto *rate = d.child<QDoubleSpinBox>(u"forkLocalRate"_s);
    QVERIFY(!nameOf(d, rate)->font().bold());
    enter(rate, u"0.2"_s);
    QVERIFY(nameOf(d, rate)->font().bold());
    QVERIFY2(differences().contains(u"trainer.local_rate"_s), qPrintable(differences()));
    QVERIFY2(differences().contains(u"→ 0.2"_s), qPrintable(differences()));

    // Each trigger has its own measure.
    auto *trigger = d.child<QComboBox>(u"forkTrigger"_s);
    auto *updates = d.child<QWidget>(u"forkUpdates"_s), *share = d.child<QWidget>(u"forkShare"_s);
    QVERIFY(updates->isVisible() && !share->isVisible());
    trigger->setFocus();
    QTest::keyClick(trigger, Qt::Key_End);
    QVERIFY(!updates->isVisible() && share->isVisible());
    enter(d.child<QAbstractSpinBox>(u"forkHoldOut"_s), u"1"_s);
    enter(d.child<QAbstractSpinBox>(u"forkBatches"_s), u"30"_s);
    d.child<QLineEdit>(u"forkName"_s)->setText(u"formed"_s);
    QSignalSpy wanted(d.window.get(), &desktop::MainWindow::windowWanted);
    d.click(u"forkStart"_s);
    QVERIFY(QTest::qWaitFor([&] { return !wanted.empty(); }, patience));
    const fleet::RunConfig parent = store::RunFileReader::open(path).value()->info().config;
    fleet::RunConfig expected = parent;
    expected.trainer.localRate = 0.2;
    expected.federation.trigger = fleet::RoundTrigger::Devices;
    expected.federation.holdOut = 1;
    expected.batches = 30;
    QVERIFY(store::readBranches(path).value().front().config == expected); // and nothing else
}

void ForkDialogTest::theTextAndTheFormFollowEachOther()
{
    Driver d;
    QVERIFY(openFile(d, d.runFile(u"text.fleetrun"_s)));
    QPlainTextEdit *text = ask(d);
    d.click(u"forkAdvanced"_s);
    QVERIFY(text->isVisible());
    auto *screening = d.child<QDoubleSpinBox>(u"forkScreening"_s);
    change(text, u"norm_factor"_s, u"0.5"_s);
    QCOMPARE(screening->value(), 0.5);
    QVERIFY(nameOf(d, screening)->font().bold());
    enter(screening, u"0"_s);
    QVERIFY(text->toPlainText().contains(u"norm_factor = 0"_s));
    QCOMPARE(screening->text(), u"no bound"_s);
    auto *device = d.child<QAbstractSpinBox>(u"forkHoldOutDevice"_s);
    const QString name = (*d.window->snapshot()->infos)[2].name;
    enter(device, name);
    QVERIFY2(text->toPlainText().contains(u"hold_out_device = 2"_s), qPrintable(device->text()));
    const QString before = text->toPlainText();
    text->setPlainText(u"[trainer]\nlocal_rate = fast"_s);
    QVERIFY(!d.child<QWidget>(u"forkForm"_s)->isEnabled());
    QVERIFY(d.child<QLabel>(u"forkProblem"_s)->text().contains(u"can’t be read yet"_s));
    text->setPlainText(before);
    QVERIFY(d.child<QWidget>(u"forkForm"_s)->isEnabled());
    QVERIFY(d.child<QLabel>(u"forkProblem"_s)->text().isEmpty());
}

void ForkDialogTest::forksOfAFileAreATree()
{
    Driver d;
    const QString path = d.runFile(u"family.fleetrun"_s);
    auto config = store::RunFileReader::open(path).value()->info().config;
    config.trainer.localRate = 0.2;
    const QString child = session::makeFork({path, 8, u"child"_s, config}, 1).value();
    session::Session::fork({child, 8, u"grandchild"_s, config}, {})->wait([](const session::Snapshot &) {
        return true;
    });
    QVERIFY(openFile(d, path));
    d.trigger(u"forks"_s);
    auto *tree = d.child<QTreeView>(u"forksTree"_s);
    const auto *model = tree->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, patience);
    const QModelIndex run = model->index(0, 0);
    QCOMPARE(run.data().toString(), u"family.fleetrun"_s);
    QCOMPARE(texts(tree, run, 0), QStringList{u"child"_s});
    const QModelIndex first = model->index(0, 0, run);
    QCOMPARE(texts(tree, first, 0), QStringList{u"grandchild"_s});
    QCOMPARE(texts(tree, run, 1), QStringList{u"8"_s});                        // where it began
    QVERIFY(texts(tree, run, 5).front().startsWith(u"trainer.local_rate "_s)); // what it changed
    QCOMPARE(texts(tree, first, 2), QStringList{u"12"_s});
    QCOMPARE(texts(tree, first, 5), QStringList{u"nothing"_s});
    const session::Snapshot &now = *d.window->snapshot();
    const float loss =
        now.fleetCurves->metrics[std::size_t(fleet::ChartMetric::LogLoss)].decision.back().last;
    QCOMPARE(model->index(0, 3).data().toString(), QLocale().toString(double(loss), 'f', 3));

    QSignalSpy wanted(d.window.get(), &desktop::MainWindow::windowWanted);
    const QPoint at = tree->visualRect(first).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toStringList(), QStringList{child});
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      tree->visualRect(model->index(0, 0, first)).center());
    d.click(u"forksCompare"_s);
    const QAbstractItemModel *runs = d.child<QTableView>(u"comparedRuns"_s)->model();
    QTRY_COMPARE_WITH_TIMEOUT(runs->rowCount(), 3, patience);
}

void ForkDialogTest::withoutForksItSaysWhatToDo()
{
    Driver d;
    QVERIFY(d.start() && d.pause());
    d.trigger(u"forks"_s);
    const auto words = [&] { return d.child<QLabel>(u"forksWords"_s)->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"was not saved"_s), patience);
    QVERIFY(!d.child<QTreeView>(u"forksTree"_s)->isVisible());
    QVERIFY(openFile(d, d.runFile(u"alone.fleetrun"_s)));
    d.trigger(u"forks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"Nothing was forked"_s), patience);
    QVERIFY(!d.child<QPushButton>(u"forksOpen"_s)->isEnabled());
}

QTEST_MAIN(ForkDialogTest)
#include "tst_forkdialog.moc"
