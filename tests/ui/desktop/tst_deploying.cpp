// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <session/deployment.h>
#include <store/modelfile.h>
#include <store/runfile.h>

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QSpinBox>
#include <QTreeView>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

// A model is given to devices, watched and taken back in the window.
class DeployingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVersionIsTriedOutPromotedAndTakenBack();
    void aModelThatDoesNotFitIsRefusedWithBothLists();
    void aFinishedRunSaysWhenItsModelActs();
};

namespace {

QModelIndex row(const Driver &d, const QString &branch, int number)
{
    const auto *model = d.child<QTreeView>(u"modelsTree"_s)->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->index(i, 0).data().toString() == branch)
            return model->index(number, 0, model->index(i, 0));
    }
    return {};
}

void choose(const Driver &d, const QModelIndex &index)
{
    auto *tree = d.child<QTreeView>(u"modelsTree"_s);
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

QDialog *openDialog(const Driver &d)
{
    QDialog *dialog = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            dialog = d.window->findChild<QDialog *>(u"deployDialog"_s);
            return dialog && dialog->isVisible();
        },
        patience);
    return dialog;
}

/// Standing still, with a few versions, two devices selected and the Models panel in front.
bool begin(const Driver &d)
{
    const bool runs = d.start() &&
                      QTest::qWaitFor([&] { return d.window->snapshot()->version >= 4; }, patience) &&
                      d.pause();
    d.trigger(u"selectAll"_s);
    return runs && d.bringToFront(u"modelsDock"_s) &&
           QTest::qWaitFor(
               [&] {
                   return row(d, u"Global versions"_s, 0).data().toString() ==
                          u"v%1"_s.arg(d.window->snapshot()->version);
               },
               patience);
}

bool waitForCanary(const Driver &d, bool is)
{
    return QTest::qWaitFor([&] { return (d.window->snapshot()->canary != nullptr) == is; }, patience);
}

} // namespace

void DeployingTest::aVersionIsTriedOutPromotedAndTakenBack()
{
    const Driver d;
    QVERIFY(begin(d));
    auto *panel = d.child<QWidget>(u"canaryPanel"_s);
    QVERIFY(!panel->isVisible());
    choose(d, row(d, u"Global versions"_s, 2));
    const QString version = row(d, u"Global versions"_s, 2).data().toString();
    d.click(u"deployModel"_s);
    QDialog *dialog = openDialog(d);
    QVERIFY(dialog);
    auto *to = dialog->findChild<QComboBox *>(u"deployTo"_s);
    QCOMPARE(to->itemText(0), u"the whole fleet"_s);
    QVERIFY(!dialog->findChild<QSpinBox *>(u"deployRounds"_s)->isEnabled());
    QVERIFY(to->count() > 1);
    to->setCurrentIndex(1); // those that are selected
    QVERIFY(dialog->findChild<QSpinBox *>(u"deployRounds"_s)->isEnabled());
    dialog->findChild<QLineEdit *>(u"deployNote"_s)->setText(u"to see"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"deployUse"_s), Qt::LeftButton);
    QVERIFY(d.waitForNotice(version));
    QVERIFY(d.step());
    QVERIFY(waitForCanary(d, true));
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), patience);
    QVERIFY(d.window->snapshot()->canary->name.endsWith(u"%1 (to see)"_s.arg(version)));
    QVERIFY(d.step());

    // Promoted, it is a version of its own; taken back, it is tried out again.
    const std::uint32_t before = d.window->snapshot()->version;
    d.click(u"keepCanary"_s);
    QVERIFY(d.step());
    QVERIFY(waitForCanary(d, false));
    QTRY_VERIFY_WITH_TIMEOUT(!panel->isVisible(), patience);
    QVERIFY(d.window->snapshot()->version > before);
    d.trigger(u"undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.window->session()->snapshot()->pendingCommands >= 2, patience);
    QVERIFY(d.step());
    QVERIFY(waitForCanary(d, true));
    d.trigger(u"undo"_s); // of the beginning
    QVERIFY(d.step());
    QVERIFY(waitForCanary(d, false));
    QVERIFY(d.error().isEmpty());
}

void DeployingTest::aModelThatDoesNotFitIsRefusedWithBothLists()
{
    const Driver d;
    QVERIFY(begin(d));
    auto model = d.window->session()->globalModel(2).get();
    QVERIFY(model.has_value());
    model->featureNames.first() = u"colour"_s;
    QVERIFY(store::writeModelFile(d.path(u"other.json"_s), *model).has_value());
    d.window->openPath(d.path(u"other.json"_s));
    QTRY_VERIFY_WITH_TIMEOUT(row(d, u"Files"_s, 0).isValid(), patience);
    QVERIFY(d.bringToFront(u"modelsDock"_s));
    choose(d, row(d, u"Files"_s, 0));

    // What its file says of it stands below the list.
    const auto *origin = d.child<QLabel>(u"modelOrigin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(origin->isVisibleTo(d.window.get()), patience);
    QVERIFY2(origin->text().contains(u"made by round 2"_s), qPrintable(origin->text()));
    QVERIFY2(origin->text().contains(u"configuration "_s), qPrintable(origin->text()));
    QVERIFY2(origin->text().contains(u"Measured on "_s), qPrintable(origin->text()));

    d.click(u"deployModel"_s);
    QDialog *dialog = openDialog(d);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"deployUse"_s), Qt::LeftButton);
    QVERIFY(d.waitForError(u"Only the model has: colour."_s));
    QVERIFY(d.error().contains(u"Only the fleet has: "_s));
}

void DeployingTest::aFinishedRunSaysWhenItsModelActs()
{
    const Driver d;
    const QString path = d.runFile(u"finished.fleetrun"_s);
    const auto open = [&] {
        d.window->openPath(path);
        return QTest::qWaitFor([&] { return d.batch() == 12 && d.window->snapshot()->runPath == path; },
                               patience) &&
               d.bringToFront(u"modelsDock"_s) && d.everyViewHadItsTurn();
    };
    QVERIFY(open());
    auto *words = d.child<QLabel>(u"modelsWaiting"_s);
    QVERIFY(!words->isVisible());
    const auto model = d.window->session()->globalModel(1).get();
    QVERIFY(model.has_value());
    const session::Deployment deployment{*model, u"tuned.json"_s, {}, 0, {}};
    const session::Snapshot &now = *d.window->snapshot();
    const auto command = session::deployCommand(deployment, *model, *now.config, *now.infos);
    QVERIFY(command.has_value());
    {
        auto writer = store::RunFileWriter::append(path); // as the command line does
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->addCommand(*command).has_value());
        QVERIFY((*writer)->close().has_value());
    }
    d.window->endRun();
    QVERIFY(open());
    QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), patience);
    QVERIFY2(words->text().contains(u"“tuned.json” becomes the newest global version before batch 13."_s),
             qPrintable(words->text()));
    QVERIFY2(words->text().contains(u"finished after batch 12"_s), qPrintable(words->text()));
    QVERIFY2(words->text().contains(u"--batches"_s), qPrintable(words->text()));
}

QTEST_MAIN(DeployingTest)
#include "tst_deploying.moc"
