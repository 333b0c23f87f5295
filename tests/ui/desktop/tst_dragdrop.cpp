// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <store/modelfile.h>

#include <QDockWidget>
#include <QMimeData>
#include <QTreeView>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As the window system would, onto whatever lies at the middle of `target`. Whether it was taken.
bool drop(QWidget *target, const QMimeData &data)
{
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(middle), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target->acceptDrops() ? target : target->window(), &event);
    return event.isAccepted();
}

bool drop(QWidget *target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    return drop(target, data);
}

} // namespace

class DragDropTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunFileIsOpened();
    void aFolderOfReadingsIsReplayed();
    void aModelFileIsShownBesideTheRun();
    void anUnknownFileIsExplained();
    void textIsNotTaken();
    void aLinkToThePlaceOfAnotherMachineIsNotTaken();
    void csvFilesDroppedTogetherAreOneFleet();
    void aFileOnTheFilterIsOpenedNotWrittenOut();
    void aFileOnAFloatingPanelIsOpened();
};

void DragDropTest::aRunFileIsOpened()
{
    Driver d;
    QVERIFY(drop(d.window.get(), {d.runFile(u"plant.fleetrun"_s)}));
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(d.batch(), std::uint64_t(12), patience);
    QTRY_VERIFY(d.window->windowTitle().startsWith(u"plant.fleetrun"_s));
    QCOMPARE(int(d.window->snapshot()->state), int(session::RunState::Finished));
}

void DragDropTest::aFolderOfReadingsIsReplayed()
{
    Driver d;
    QVERIFY(drop(d.child<QTreeView>(u"modelsTree"_s)->viewport(), {d.csvFolder(u"readings"_s)}));
    QTRY_VERIFY2_WITH_TIMEOUT(d.window->snapshot() && d.window->snapshot()->infos->size() == 2,
                              qPrintable(d.error()), patience);
}

void DragDropTest::aModelFileIsShownBesideTheRun()
{
    Driver d;
    QVERIFY(d.start());
    const auto before = d.window->session();
    store::ModelFile model;
    model.kind = u"global"_s;
    model.version = 7;
    model.method = u"sound"_s;
    model.featureNames = QStringList{u"temperature mean"_s, u"temperature range"_s};
    model.model.weights = {0.5f, -0.25f};
    const QString path = d.path(u"v7.json"_s);
    QVERIFY(store::writeModelFile(path, model).has_value());
    QVERIFY(drop(d.window.get(), {path}));
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"inspectorDock"_s), patience);
    QCOMPARE(d.window->session(), before);
}

void DragDropTest::anUnknownFileIsExplained()
{
    Driver d;
    QFile file(d.path(u"holiday.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xff\xd8");
    file.close();
    QVERIFY(drop(d.window.get(), {file.fileName()}));
    QVERIFY(d.waitForError(u"holiday.jpg"_s));
    QVERIFY(!d.window->session());
}

void DragDropTest::textIsNotTaken()
{
    Driver d;
    QMimeData data;
    data.setText(u"no file at all"_s);
    QVERIFY(!drop(d.window.get(), data));
}

void DragDropTest::aLinkToThePlaceOfAnotherMachineIsNotTaken()
{
    Driver d;
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/plant.fleetrun"_s)});
    QVERIFY(!drop(d.window.get(), data));
}

void DragDropTest::csvFilesDroppedTogetherAreOneFleet()
{
    Driver d;
    const QString folder = d.csvFolder(u"readings"_s); // mill.csv and oven.csv
    QVERIFY(QFile::copy(QString(folder + u"/mill.csv"_s), QString(folder + u"/saw.csv"_s)));
    QVERIFY(drop(d.window.get(), {QString(folder + u"/oven.csv"_s), QString(folder + u"/saw.csv"_s)}));
    QTRY_VERIFY2_WITH_TIMEOUT(d.window->snapshot() && !d.window->snapshot()->infos->empty(),
                              qPrintable(d.error()), patience);
    QStringList names;
    for (const fleet::DeviceInfo &device : *d.window->snapshot()->infos)
        names += device.name;
    QCOMPARE(names, (QStringList{u"oven"_s, u"saw"_s}));
}

void DragDropTest::aFileOnTheFilterIsOpenedNotWrittenOut()
{
    Driver d;
    auto *filter = d.child<QLineEdit>(u"fleetFilter"_s);
    QVERIFY(drop(filter, {d.runFile(u"plant.fleetrun"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(d.batch(), std::uint64_t(12), patience);
    QCOMPARE(filter->text(), QString());
}

void DragDropTest::aFileOnAFloatingPanelIsOpened()
{
    Driver d;
    auto *dock = d.child<QDockWidget>(u"eventsDock"_s);
    dock->setFloating(true);
    QVERIFY(dock->isWindow());
    QVERIFY(drop(dock, {d.runFile(u"plant.fleetrun"_s)}));
    QTRY_COMPARE_WITH_TIMEOUT(d.batch(), std::uint64_t(12), patience);
    QMimeData text;
    text.setText(u"no file at all"_s);
    QVERIFY(!drop(dock, text));
}

QTEST_MAIN(DragDropTest)
#include "tst_dragdrop.moc"
