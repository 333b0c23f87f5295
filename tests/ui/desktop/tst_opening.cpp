// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/runholder.h>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFinishedRunIsLookedAt();
    void anUnfinishedRunGoesOn();
    void aRunInUseIsLookedAtAndSaysWhyItCanNotGoOn();
    void aReadOnlyRunIsLookedAtAndSaysWhyItCanNotGoOn();
    void aTruncatedRunIsExplained();
    void whatIsOpenedIsSaidWhereItWillBe();
    void aFolderIsChosenInItsDialog();
    void openingIsStopped();
    void stoppedOpeningLeavesTheRunAlone();
};

void OpeningTest::aFinishedRunIsLookedAt()
{
    Driver d;
    d.window->openPath(d.runFile(u"plant.fleetrun"_s));
    QTRY_COMPARE_WITH_TIMEOUT(d.batch(), std::uint64_t(12), patience);
    QVERIFY(!d.child<QAction>(u"run"_s)->isEnabled());
    QVERIFY(d.error().isEmpty());
}

void OpeningTest::anUnfinishedRunGoesOn()
{
    Driver d;
    d.window->openPath(d.unfinishedRunFile(u"plant.fleetrun"_s));
    QTRY_VERIFY_WITH_TIMEOUT(d.batch() > 0, patience);
    const std::uint64_t before = d.batch();
    QTRY_VERIFY(d.child<QAction>(u"run"_s)->isEnabled());
    d.click(u"runButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.batch() > before + 3, patience);
    QVERIFY(d.error().isEmpty());
}

void OpeningTest::aRunInUseIsLookedAtAndSaysWhyItCanNotGoOn()
{
    Driver d;
    const QString path = d.path(u"busy.fleetrun"_s);
    session::SessionOptions options;
    const auto other = session::Session::create(tinyFleet(), path, options);
    other->wait([&other](const session::Snapshot &snapshot) {
        if (snapshot.batch > 5)
            other->pause();
        return true;
    });
    d.window->openPath(path);
    QTRY_VERIFY_WITH_TIMEOUT(d.batch() > 0, patience);
    QTRY_VERIFY(d.child<QAction>(u"run"_s)->isEnabled());
    d.click(u"runButton"_s);
    QVERIFY(d.waitForError(u"busy.fleetrun"_s));

    // The person closes the sentence, tries again, and is told again.
    for (auto *close : d.window->findChildren<QAbstractButton *>(u"messageClose"_s)) {
        if (close->isVisible())
            QTest::mouseClick(close, Qt::LeftButton);
    }
    QVERIFY(d.error().isEmpty());
    QTRY_VERIFY(d.child<QAction>(u"run"_s)->isEnabled());
    d.click(u"runButton"_s);
    QVERIFY(d.waitForError(u"busy.fleetrun"_s));
}

void OpeningTest::aReadOnlyRunIsLookedAtAndSaysWhyItCanNotGoOn()
{
    Driver d;
    const QString path = d.unfinishedRunFile(u"fixed.fleetrun"_s);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFile file(path); file.open(QIODevice::ReadWrite))
        QSKIP("The superuser writes where nobody may.");
    d.window->openPath(path);
    QTRY_VERIFY_WITH_TIMEOUT(d.batch() > 0, patience);
    QVERIFY(d.error().isEmpty());
    d.click(u"runButton"_s);
    QVERIFY(d.waitForError(u"fixed.fleetrun"_s));
    // The next step is a copy, which goes on.
    d.trigger(u"saveAs"_s);
    QVERIFY(d.chooseInDialog(d.path(u"copy.fleetrun"_s)));
    QVERIFY(d.waitForNotice(u"copy.fleetrun"_s));
}

void OpeningTest::aTruncatedRunIsExplained()
{
    Driver d;
    const QString path = d.runFile(u"torn.fleetrun"_s);
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    d.window->openPath(path);
    QVERIFY(d.waitForError(u"torn.fleetrun"_s));
    QVERIFY(!d.window->session());
}

void OpeningTest::whatIsOpenedIsSaidWhereItWillBe()
{
    Driver d;
    const auto text = [&d](const QString &name) { return d.child<QLabel>(name)->text(); };
    QTRY_COMPARE(text(u"runState"_s), u"No run"_s);
    d.window->openPath(d.runFile(u"plant.fleetrun"_s));
    QCOMPARE(text(u"runState"_s), u"Opening"_s);
    QCOMPARE(text(u"modelsEmpty"_s), u"Opening…"_s);
    QCOMPARE(text(u"fleetEmpty"_s), u"Opening the run…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot() != nullptr, patience);
    QTRY_VERIFY(text(u"runState"_s) != u"Opening"_s);
    d.window->openPath(d.path(u"nothing.fleetrun"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!d.error().isEmpty(), patience);
    QVERIFY(text(u"runState"_s) != u"Opening"_s);
}

void OpeningTest::aFolderIsChosenInItsDialog()
{
    Driver d;
    const QString readings = d.csvFolder(u"readings"_s);
    d.trigger(u"openFolder"_s);
    QVERIFY(d.chooseInDialog(readings));
    QTRY_VERIFY2_WITH_TIMEOUT(d.window->snapshot() && d.window->snapshot()->infos->size() == 2,
                              qPrintable(d.error()), patience);
}

void OpeningTest::openingIsStopped()
{
    Driver d;
    const QString path = d.runFile(u"plant.fleetrun"_s);
    desktop::RunHolder runs;
    QSignalSpy replaced(&runs, &desktop::RunHolder::replaced);
    runs.open(path, {});
    QVERIFY(runs.isOpening());
    runs.cancel();
    QVERIFY(!runs.isOpening());
    runs.poll();
    QCOMPARE(replaced.count(), 0);
    QVERIFY(!runs.session());
}

void OpeningTest::stoppedOpeningLeavesTheRunAlone()
{
    Driver d;
    const QString path = d.runFile(u"plant.fleetrun"_s);
    desktop::RunHolder runs;
    runs.create(tinyFleet(), {});
    QTRY_VERIFY_WITH_TIMEOUT((runs.poll(), runs.session()), patience);
    const auto before = runs.session();
    runs.open(path, {});
    runs.cancel();
    runs.poll();
    QCOMPARE(runs.session(), before);
    QVERIFY(before->snapshot()->state != session::RunState::Failed);
}

QTEST_MAIN(OpeningTest)
#include "tst_opening.moc"
