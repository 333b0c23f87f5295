// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <store/modelfile.h>

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The menu that a right click on a row of the fleet opens; null without.
QMenu *menuOfRow(const Driver &d, int row)
{
    auto *table = d.child<QTableView>(u"fleetTable"_s);
    const QPoint middle = table->visualRect(table->model()->index(row, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, table->viewport()->mapToGlobal(middle));
    QCoreApplication::sendEvent(table->viewport(), &event);
    return d.window->findChild<QMenu *>(u"fleetMenu"_s);
}

/// Takes that version in the dialog that asks for one.
bool chooseVersion(const Driver &d, int version)
{
    auto *dialog = d.window->findChild<QInputDialog *>(u"localVersion"_s);
    if (!dialog)
        return false;
    dialog->findChild<QSpinBox *>()->setValue(version);
    dialog->accept();
    return true;
}

} // namespace

class SavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRunIsSavedAndOpensAgain();
    void aRunThatIsThereIsNotReplaced();
    void aGlobalVersionIsSavedAndLoaded();
    void theFilterOfTheDialogChoosesTheFormat();
    void aLocalVersionIsSavedByTheRowsMenu();
    void theLocalModelOfTheSelectionIsSavedByTheMenuBar();
    void aDeviceWithoutAnUpdateHasNothingToSave();
    void aModelIsNotSavedWhereNoFileCanBe();
    void chartsAreNotWrittenWhereNoFileCanBe_data();
    void chartsAreNotWrittenWhereNoFileCanBe();
    void chartsAreCopied();
};

void SavingTest::theRunIsSavedAndOpensAgain()
{
    Driver d;
    fleet::RunConfig config = tinyFleet();
    config.batches = 12;
    QVERIFY(d.start(config));
    QTRY_COMPARE_WITH_TIMEOUT(int(d.window->snapshot()->state), int(session::RunState::Finished), patience);
    d.trigger(u"saveAs"_s);
    QVERIFY(d.chooseInDialog(d.path(u"kept"_s)));
    const QString path = d.path(u"kept.fleetrun"_s); // the suffix comes by itself
    QVERIFY2(d.waitForNotice(u"kept.fleetrun"_s), qPrintable(d.error()));
    QVERIFY(QFile::exists(path));
    d.trigger(u"open"_s);
    QVERIFY(d.chooseInDialog(path));
    QTRY_VERIFY_WITH_TIMEOUT(d.window->windowTitle().startsWith(u"kept.fleetrun"_s), patience);
    QCOMPARE(d.batch(), std::uint64_t(12));
}

void SavingTest::aRunThatIsThereIsNotReplaced()
{
    Driver d;
    const QString path = d.runFile(u"there.fleetrun"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(d.start());
    QVERIFY(d.pause());
    d.trigger(u"saveAs"_s);
    QVERIFY(d.chooseInDialog(path));
    QVERIFY2(d.waitForError(u"there.fleetrun"_s),
             qPrintable(QString(d.error() + d.notice() + d.message(u"hint"_s))));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void SavingTest::aGlobalVersionIsSavedAndLoaded()
{
    Driver d;
    QVERIFY(d.start());
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot()->version > 2, patience);
    QVERIFY(d.pause());
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"saveModel"_s)->isEnabled(), patience);
    d.click(u"saveModel"_s);
    const QString path = d.path(u"global.json"_s);
    QVERIFY(d.chooseInDialog(path));
    QVERIFY2(d.waitForNotice(u"global.json"_s), qPrintable(d.error()));
    const auto model = store::readModelFile(path);
    QVERIFY(model.has_value());
    QCOMPARE(model->kind, u"global"_s);
    QCOMPARE(qsizetype(model->model.weights.size()), model->featureNames.size());

    d.click(u"loadModel"_s);
    QVERIFY(d.chooseInDialog(path));
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"inspectorDock"_s), patience);
}

void SavingTest::theFilterOfTheDialogChoosesTheFormat()
{
    Driver d;
    QVERIFY(d.start());
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot()->version > 2, patience);
    QVERIFY(d.pause());
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"saveModel"_s)->isEnabled(), patience);
    d.click(u"saveModel"_s);
    QTRY_VERIFY(d.window->findChild<QFileDialog *>());
    auto *dialog = d.window->findChild<QFileDialog *>();
    const auto nameNow = [&] { return dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(); };
    QVERIFY2(nameNow().endsWith(u".json"_s), qPrintable(nameNow()));
    const QString filter = u"safetensors (*.safetensors)"_s;
    QVERIFY(dialog->nameFilters().contains(filter));
    auto *types = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
    types->setCurrentIndex(types->findText(filter));
    Q_EMIT types->textActivated(filter); // as a click in the list does
    QTRY_VERIFY2(nameNow().endsWith(u".safetensors"_s), qPrintable(nameNow()));
    QVERIFY(!nameNow().contains(u".json"_s));
    const QString path = d.path(u"global.safetensors"_s);
    QVERIFY(d.chooseInDialog(path));
    QVERIFY2(d.waitForNotice(u"global.safetensors"_s), qPrintable(d.error()));
    const auto model = store::readModelFile(path);
    QVERIFY(model.has_value());
    QCOMPARE(model->kind, u"global"_s);

    d.click(u"loadModel"_s);
    QVERIFY(d.chooseInDialog(path));
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"inspectorDock"_s), patience);
}

void SavingTest::aLocalVersionIsSavedByTheRowsMenu()
{
    Driver d;
    QVERIFY(d.start());
    QTRY_VERIFY_WITH_TIMEOUT((*d.window->snapshot()->devices)[1].version >= 3, patience);
    QVERIFY(d.pause());
    QMenu *menu = menuOfRow(d, 1);
    QVERIFY(menu);
    menu->actions().front()->trigger();
    menu->close();
    QVERIFY(chooseVersion(d, 2));
    const QString path = d.path(u"local.json"_s);
    QVERIFY(d.chooseInDialog(path));
    QVERIFY2(d.waitForNotice(u"local.json"_s), qPrintable(d.error()));
    const auto model = store::readModelFile(path);
    QVERIFY(model.has_value());
    QCOMPARE(model->kind, u"local"_s);
    QCOMPARE(model->device, (*d.window->snapshot()->infos)[1].name);
    QCOMPARE(model->version, 2U);
}

void SavingTest::theLocalModelOfTheSelectionIsSavedByTheMenuBar()
{
    Driver d;
    QVERIFY(d.start());
    QVERIFY(d.pause());
    d.window->selection()->select({3});
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QAction>(u"saveLocalModel"_s)->isEnabled(), patience);
    d.trigger(u"saveLocalModel"_s);
    auto *dialog = d.child<QInputDialog>(u"localVersion"_s);
    const auto newest = (*d.window->snapshot()->devices)[3].version;
    QCOMPARE(std::uint32_t(dialog->intValue()), newest);
    dialog->accept();
    const QString path = d.path(u"newest.json"_s);
    QVERIFY(d.chooseInDialog(path));
    QVERIFY2(d.waitForNotice(u"newest.json"_s), qPrintable(d.error()));
    QCOMPARE(store::readModelFile(path)->version, newest);
}

void SavingTest::aDeviceWithoutAnUpdateHasNothingToSave()
{
    Driver d;
    fleet::RunConfig config = tinyFleet();
    config.federation.holdOut = 2; // judges never train
    QVERIFY(d.start(config));
    QVERIFY(d.pause());
    const auto &devices = *d.window->snapshot()->devices;
    const auto judge = std::find_if(devices.begin(), devices.end(),
                                    [](const session::DeviceRow &row) { return row.version == 0; });
    QVERIFY(judge != devices.end());
    const int row = int(judge - devices.begin());
    QMenu *menu = menuOfRow(d, row);
    QVERIFY(menu);
    menu->actions().front()->trigger();
    menu->close();
    QVERIFY(d.waitForNotice((*d.window->snapshot()->infos)[std::size_t(row)].name));
    QVERIFY(!d.window->findChild<QInputDialog *>());
}

void SavingTest::aModelIsNotSavedWhereNoFileCanBe()
{
    Driver d;
    QVERIFY(d.start());
    QVERIFY(d.pause());
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"saveModel"_s)->isEnabled(), patience);
    d.click(u"saveModel"_s);
    QVERIFY(d.chooseInDialog(u"/proc/model.json"_s));
    QVERIFY(d.waitForError(u"model.json"_s));
}

void SavingTest::chartsAreNotWrittenWhereNoFileCanBe_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"png", "svg", "pdf", "csv"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void SavingTest::chartsAreNotWrittenWhereNoFileCanBe()
{
    QFETCH(QString, suffix);
    Driver d;
    QVERIFY(d.start());
    const QString name = QString(u"charts."_s + suffix);
    d.window->exportCharts(QString(u"/proc/"_s + name)); // not even the superuser may write there
    QVERIFY(d.waitForError(name));
    for (auto *button : d.window->findChildren<QPushButton *>(u"messageAction"_s)) {
        if (button->isVisible() && button->text().startsWith(u"Save elsewhere"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const QString elsewhere = d.path(name);
    QVERIFY(d.chooseInDialog(elsewhere)); // asks for the same kind of file
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(elsewhere), patience);
}

void SavingTest::chartsAreCopied()
{
    Driver d;
    QVERIFY(d.start());
    QGuiApplication::clipboard()->clear();
    d.trigger(u"copyCharts"_s);
    QVERIFY(d.waitForNotice(u"clipboard"_s));
    QVERIFY(QGuiApplication::clipboard()->image().width() > 100);
}

QTEST_MAIN(SavingTest)
#include "tst_saving.moc"
