// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/palettemodel.h>

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTextBrowser>
#include <QTreeView>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsBetterComesFirst();
    void whatDoesNotFitIsNotFound();
    void lettersAloneChooseADevice();
    void anActionIsDone();
    void aVersionIsChosen();
    void escapeGivesTheKeyboardBack();
    void whatCanNotBeDoneIsNotOffered();
    void thePageOfKeysHasThem();
};

namespace {

QStringList listed(const Driver &d)
{
    QStringList texts;
    const auto *model = d.child<QListView>(u"paletteList"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    return texts;
}

QLineEdit *open(const Driver &d)
{
    d.window->activateWindow();
    if (!QTest::qWaitForWindowActive(d.window.get(), patience))
        return nullptr;
    QTest::keyClick(d.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = d.child<QLineEdit>(u"paletteField"_s);
    return field->isVisible() ? field : nullptr;
}

void typeAndEnter(QLineEdit *field, const QString &text)
{
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

void PaletteTest::whatFitsBetterComesFirst()
{
    using desktop::fit;
    const QString typed = u"pump"_s;
    const auto beginning = fit(typed, u"pump-0171"_s), word = fit(typed, u"old pump"_s),
               inside = fit(typed, u"sumpump"_s), scattered = fit(typed, u"p-u-m-p"_s);
    QVERIFY(beginning && word && inside && scattered);
    QVERIFY(*beginning < *word);
    QVERIFY(*word < *inside);
    QVERIFY(*inside < *scattered);
    QVERIFY(fit(u"PUMP"_s, u"pump-0171"_s) == beginning); // without regard to case
    QVERIFY(fit(u"0171 pu"_s, u"pump-0171"_s));           // words in any order
}

void PaletteTest::whatDoesNotFitIsNotFound()
{
    QVERIFY(!desktop::fit(u"pumpe"_s, u"pump-0171"_s));
    QVERIFY(!desktop::fit(u"pump oven"_s, u"pump-0171"_s));
    QVERIFY(!desktop::fit(u"ab"_s, QString(u'a' + QString(60, u'x') + u'b')));
}

void PaletteTest::lettersAloneChooseADevice()
{
    const Driver d;
    QVERIFY(d.start());
    const QString name = (*d.window->snapshot()->infos)[4].name;
    QLineEdit *field = open(d);
    QVERIFY(field);
    const auto *list = d.child<QListView>(u"paletteList"_s);
    const QAbstractItemModelTester tester(list->model());
    QTest::keyClicks(field, name);
    QCOMPARE(listed(d).value(0), name);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    QCOMPARE(d.window->selection()->devices(), std::vector<std::uint32_t>{4});
}

void PaletteTest::anActionIsDone()
{
    const Driver d;
    QVERIFY(d.start());
    typeAndEnter(open(d), u"theme dark"_s);
    QCOMPARE(d.appearance.choice(), desktop::ThemeChoice::Dark);
    // With the arrow keys to another one than the first.
    QLineEdit *field = open(d);
    QTest::keyClicks(field, u"go to"_s);
    const int alarms = int(listed(d).indexOf(u"Go to Alarms"_s));
    QVERIFY(alarms >= 0);
    for (int i = 0; i < alarms; ++i)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"alarmsDock"_s), patience);
}

void PaletteTest::aVersionIsChosen()
{
    const Driver d;
    QVERIFY(d.start() && d.pause());
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot()->version >= 3, patience);
    QVERIFY(d.bringToFront(u"driftDock"_s));
    typeAndEnter(open(d), u"global v2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"modelsDock"_s), patience);
    const auto *versions = d.child<QTreeView>(u"modelsTree"_s);
    QCOMPARE(versions->currentIndex().siblingAtColumn(0).data().toString(), u"v2"_s);
}

void PaletteTest::escapeGivesTheKeyboardBack()
{
    const Driver d;
    auto *filter = d.child<QLineEdit>(u"fleetFilter"_s);
    d.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(d.window.get(), patience));
    filter->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(filter->hasFocus(), patience);
    QLineEdit *field = open(d);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(filter->hasFocus());
}

void PaletteTest::whatCanNotBeDoneIsNotOffered()
{
    const Driver d; // without a run
    QLineEdit *field = open(d);
    QVERIFY(field);
    QTest::keyClicks(field, u"aggregate now"_s);
    QVERIFY(!listed(d).contains(u"Aggregate now"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(d.start());
    field = open(d);
    QTest::keyClicks(field, u"aggregate now"_s);
    QCOMPARE(listed(d).value(0), u"Aggregate now"_s);
}

void PaletteTest::thePageOfKeysHasThem()
{
    const Driver d;
    d.trigger(u"shortcuts"_s);
    const QString page = d.child<QTextBrowser>(u"shortcutsPage"_s)->toPlainText();
    for (const QString &text : {u"Ctrl+K"_s, u"Aggregate now"_s, u"Shift+S"_s, u"Step one round"_s,
                                u"zoom into a rectangle"_s, u"Ctrl+1"_s, u"Go to Learning"_s})
        QVERIFY2(page.contains(text), qPrintable(text));
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
