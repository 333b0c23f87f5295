// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/comparedruns.h>
#include <store/branches.h>
#include <store/runfile.h>

#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

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

QTEST_MAIN(ForkDialogTest)
#include "tst_forkdialog.moc"
