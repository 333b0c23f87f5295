// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using driver::Driver;
using driver::tinyFleet;
using namespace Qt::Literals::StringLiterals;

// File > New run with settings.
class NewRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsOfTheRunAreThereAndStartANewOne();
    void whatIsWrongIsNamedWithItsLine();
    void settingsAreFound();
};

namespace {

QPlainTextEdit *open(const Driver &d)
{
    d.trigger(u"newRun"_s);
    return d.child<QPlainTextEdit>(u"newRunText"_s);
}

QString problem(const Driver &d)
{
    return d.child<QLabel>(u"newRunProblem"_s)->text();
}

} // namespace

void NewRunTest::settingsOfTheRunAreThereAndStartANewOne()
{
    Driver d;
    QVERIFY(d.start());
    QPlainTextEdit *text = open(d);
    const QString before = text->toPlainText();
    QVERIFY(before.contains(u"delay_readings = 0"_s));
    text->setPlainText(QString(before).replace(u"delay_readings = 0"_s, u"delay_readings = 75"_s));
    d.click(u"newRunStart"_s);
    QVERIFY(QTest::qWaitFor(
        [&] { return d.window->snapshot() && d.window->snapshot()->config->labels.delayReadings == 75; },
        20'000));
    QCOMPARE(d.window->snapshot()->config->simulation.devices, tinyFleet().simulation.devices);
}

void NewRunTest::whatIsWrongIsNamedWithItsLine()
{
    Driver d;
    QPlainTextEdit *text = open(d); // without a run: the settings of the demonstration
    text->setPlainText(u"preset = \"demo\"\n[labels]\ndelay_readings = -3\n"_s);
    d.click(u"newRunStart"_s);
    QVERIFY2(problem(d).contains(u"3"_s) && problem(d).contains(u"delay_readings"_s), qPrintable(problem(d)));
    QCOMPARE(text->textCursor().selectedText(), u"delay_readings = -3"_s);
    QVERIFY(d.window->findChild<QDialog *>(u"newRunDialog"_s)->isVisible());
}

void NewRunTest::settingsAreFound()
{
    Driver d;
    QPlainTextEdit *text = open(d);
    auto *find = d.child<QLineEdit>(u"newRunFind"_s);
    find->setText(u"weak_threshold"_s);
    QCOMPARE(text->textCursor().selectedText(), u"weak_threshold"_s);
    find->setText(u"no such setting"_s);
    QVERIFY(problem(d).contains(u"no such setting"_s));
}

QTEST_MAIN(NewRunTest)
#include "tst_newrun.moc"
