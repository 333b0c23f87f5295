// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

class GroupsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAGroupItSaysHowToGetOne();
    void aClickTakesTheGroupsThatTheNamesSuggest();
    void namesThatSuggestNothingAreLeftAlone();
    void columnsSortByMouseAndByKeys();
    void keysShowEditAndRemove();
    void aClickOnAGroupByNameSelectsItsDevices();
    void aGroupByPatternIsMadeFilteredRemovedAndBack();
    void aGroupOfTheSelectedDevices();
    void aNameThatIsTakenIsRefused();
    void groupsAreThereInTheNextRunOfTheSource();
};

namespace {

QTableView *groups(const Driver &d)
{
    return d.child<QTableView>(u"groupsTable"_s);
}

QTableView *fleetTable(const Driver &d)
{
    return d.child<QTableView>(u"fleetTable"_s);
}

QModelIndex groupNamed(const Driver &d, const QString &name)
{
    const auto *model = groups(d)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 0);
    }
    return {};
}

void clickOn(QTableView *table, const QModelIndex &index)
{
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

bool ready(const Driver &d)
{
    return d.start() && d.pause() && d.bringToFront(u"groupsDock"_s);
}

QDialog *dialog(const Driver &d)
{
    QDialog *found = nullptr;
    (void)QTest::qWaitFor(
        [&] { return (found = d.window->findChild<QDialog *>(u"groupDialog"_s)) && found->isVisible(); },
        patience);
    return found;
}

bool use(const Driver &d)
{
    d.click(u"groupUse"_s);
    return QTest::qWaitFor([&] { return !d.window->findChild<QDialog *>(u"groupDialog"_s); }, patience);
}

QStringList selectedNames(const Driver &d)
{
    QStringList names;
    for (const std::uint32_t device : d.window->selection()->devices())
        names << (*d.window->snapshot()->infos)[device].name;
    names.sort();
    return names;
}

/// Of the first device, without its number.
QString firstKind(const Driver &d)
{
    return d.window->snapshot()->infos->front().name.section(u'-', 0, 0);
}

QStringList namesLike(const Driver &d, const QString &kind)
{
    QStringList names;
    for (const fleet::DeviceInfo &info : *d.window->snapshot()->infos) {
        if (info.name.startsWith(QString(kind + u'-')))
            names << info.name;
    }
    names.sort();
    return names;
}

/// Enough devices for several of a kind.
bool readyWithMany(const Driver &d)
{
    fleet::RunConfig config = tinyFleet();
    config.simulation.devices = 24;
    return d.start(config) && d.pause() && d.bringToFront(u"groupsDock"_s);
}

/// Of which there are at least two devices.
QStringList kindsOf(const Driver &d)
{
    QStringList kinds;
    for (const fleet::DeviceInfo &info : *d.window->snapshot()->infos) {
        const QString kind = info.name.section(u'-', 0, 0);
        if (!kinds.contains(kind) && namesLike(d, kind).size() > 1)
            kinds << kind;
    }
    return kinds;
}

QStringList column(const Driver &d, int column)
{
    QStringList texts;
    for (int row = 0; row < groups(d)->model()->rowCount(); ++row)
        texts << groups(d)->model()->index(row, column).data().toString();
    return texts;
}

bool makeByPattern(const Driver &d, const QString &name, const QString &pattern)
{
    d.window->selection()->select({5}); // which the pattern is meant instead of
    d.click(u"newGroup"_s);
    if (!dialog(d))
        return false;
    QTest::keyClicks(d.child<QLineEdit>(u"groupName"_s), name);
    QTest::keyClicks(d.child<QLineEdit>(u"groupPattern"_s), pattern);
    return use(d) && QTest::qWaitFor([&] { return groupNamed(d, name).isValid(); }, patience);
}

} // namespace

void GroupsPanelTest::withoutAGroupItSaysHowToGetOne()
{
    const Driver d;
    QVERIFY(ready(d));
    auto *empty = d.child<QLabel>(u"groupsEmpty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible() && empty->text().contains(u"New…"_s), patience);
    QVERIFY(!groups(d)->isVisible());
}

void GroupsPanelTest::aClickTakesTheGroupsThatTheNamesSuggest()
{
    const Driver d;
    QVERIFY(readyWithMany(d));
    const QStringList kinds = kindsOf(d);
    QVERIFY(kinds.size() > 1);
    auto *empty = d.child<QLabel>(u"groupsEmpty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"groupByName"_s)->isVisible(), patience);
    QVERIFY2(empty->text().contains(u"the %1 group"_s.arg(kinds.size())), qPrintable(empty->text()));
    d.click(u"groupByName"_s);
    for (const QString &kind : kinds) {
        QTRY_VERIFY_WITH_TIMEOUT(groupNamed(d, kind).isValid(), patience);
        QCOMPARE(groupNamed(d, kind).siblingAtColumn(1).data().toString(),
                 QString::number(namesLike(d, kind).size()));
    }
    QCOMPARE(d.child<QComboBox>(u"grouping"_s)->currentText(), u"own groups"_s);
    QVERIFY(d.waitForNotice(u"by name"_s));
    d.trigger(u"undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), patience);
}

void GroupsPanelTest::namesThatSuggestNothingAreLeftAlone()
{
    const Driver d;
    d.window->openPath(d.csvFolder(u"hall"_s)); // mill, oven
    QVERIFY(d.bringToFront(u"groupsDock"_s));
    auto *empty = d.child<QLabel>(u"groupsEmpty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(empty->text().contains(u"No group yet"_s), patience);
    QVERIFY(!d.child<QPushButton>(u"groupByName"_s)->isVisible());
}

void GroupsPanelTest::columnsSortByMouseAndByKeys()
{
    const Driver d;
    QVERIFY(readyWithMany(d));
    QTRY_VERIFY_WITH_TIMEOUT(d.child<QPushButton>(u"groupByName"_s)->isVisible(), patience);
    d.click(u"groupByName"_s);
    QTRY_VERIFY_WITH_TIMEOUT(groupNamed(d, kindsOf(d).front()).isValid(), patience);
    const QAbstractItemModelTester tester(groups(d)->model());
    const auto counts = [&d] {
        std::vector<int> result;
        for (int row = 0; row < groups(d)->model()->rowCount(); ++row)
            result.push_back(groups(d)->model()->index(row, 1).data().toInt());
        return result;
    };
    const QStringList before = column(d, 0);
    QHeaderView *header = groups(d)->horizontalHeader();
    const QPoint devices(header->sectionViewportPosition(1) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, devices);
    auto sorted = counts();
    QVERIFY(std::ranges::is_sorted(sorted, std::greater<>()));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, devices);
    sorted = counts();
    QVERIFY(std::ranges::is_sorted(sorted));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, devices); // as it was
    QCOMPARE(column(d, 0), before);

    groups(d)->setFocus();
    groups(d)->setCurrentIndex(groups(d)->model()->index(0, 0));
    Q_EMIT groups(d)->customContextMenuRequested(
        groups(d)->visualRect(groups(d)->model()->index(0, 0)).center());
    auto *menu = d.child<QMenu>(u"groupMenu"_s);
    menu->findChild<QMenu *>(u"sortGroups"_s)->actions().front()->trigger(); // by their names
    menu->close();
    QStringList names = before;
    names.sort();
    QCOMPARE(column(d, 0), names);
}

void GroupsPanelTest::keysShowEditAndRemove()
{
    const Driver d;
    QVERIFY(ready(d));
    const QString kind = firstKind(d);
    QVERIFY(makeByPattern(d, u"my kind"_s, QString(kind + u"-*")));
    const auto focus = [&d] {
        groups(d)->setFocus();
        groups(d)->setCurrentIndex(groupNamed(d, u"my kind"_s));
    };
    focus();
    QTest::keyClick(groups(d), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(d.child<QLineEdit>(u"fleetFilter"_s)->text(), u"group:my-kind"_s, patience);
    QVERIFY(d.bringToFront(u"groupsDock"_s));
    focus();
    QTest::keyClick(groups(d), Qt::Key_F2);
    QVERIFY(dialog(d));
    QCOMPARE(d.child<QLineEdit>(u"groupName"_s)->text(), u"my kind"_s);
    QVERIFY(use(d));
    focus();
    QTest::keyClick(groups(d), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(!groupNamed(d, u"my kind"_s).isValid(), patience);
    QVERIFY(d.waitForNotice(u"removed"_s));
}

void GroupsPanelTest::aClickOnAGroupByNameSelectsItsDevices()
{
    const Driver d;
    QVERIFY(ready(d));
    const QAbstractItemModelTester tester(groups(d)->model());
    auto *choice = d.child<QComboBox>(u"grouping"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down); // by name
    const QString kind = firstKind(d);
    QTRY_VERIFY_WITH_TIMEOUT(groupNamed(d, kind).isValid(), patience);
    clickOn(groups(d), groupNamed(d, kind));
    QCOMPARE(selectedNames(d), namesLike(d, kind));
    // What is steered is what is selected.
    d.window->selection()->select({});
    groups(d)->setCurrentIndex(groupNamed(d, kind));
    QTest::keyClick(groups(d), Qt::Key_Return);
    QCOMPARE(selectedNames(d), namesLike(d, kind));
}

void GroupsPanelTest::aGroupByPatternIsMadeFilteredRemovedAndBack()
{
    const Driver d;
    QVERIFY(ready(d));
    const QString kind = firstKind(d);
    QVERIFY(makeByPattern(d, u"my kind"_s, QString(kind + u"-*")));
    QVERIFY(!fleetTable(d)->isColumnHidden(fleetTable(d)->model()->columnCount() - 1)); // of the groups
    const QModelIndex group = groupNamed(d, u"my kind"_s);
    QCOMPARE(group.siblingAtColumn(1).data().toString(), QString::number(namesLike(d, kind).size()));

    clickOn(groups(d), group);
    QTest::mouseDClick(groups(d)->viewport(), Qt::LeftButton, {}, groups(d)->visualRect(group).center());
    QTRY_COMPARE_WITH_TIMEOUT(d.child<QLineEdit>(u"fleetFilter"_s)->text(), u"group:my-kind"_s, patience);
    QCOMPARE(fleetTable(d)->model()->rowCount(), int(namesLike(d, kind).size()));
    QTRY_VERIFY_WITH_TIMEOUT(d.isInFront(u"fleetDock"_s), patience);

    QVERIFY(d.bringToFront(u"groupsDock"_s));
    Q_EMIT groups(d)->customContextMenuRequested(groups(d)->visualRect(groupNamed(d, u"my kind"_s)).center());
    auto *menu = d.child<QMenu>(u"groupMenu"_s);
    menu->findChild<QAction *>(u"removeGroup"_s)->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(!groupNamed(d, u"my kind"_s).isValid(), patience);
    QCOMPARE(fleetTable(d)->model()->rowCount(), 0); // there is no such group any more
    d.trigger(u"undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(groupNamed(d, u"my kind"_s).isValid(), patience);
    QCOMPARE(fleetTable(d)->model()->rowCount(), int(namesLike(d, kind).size()));
}

void GroupsPanelTest::aGroupOfTheSelectedDevices()
{
    const Driver d;
    QVERIFY(d.start() && d.pause());
    d.window->selection()->select({1, 4});
    const QStringList expected = selectedNames(d);
    Q_EMIT fleetTable(d)->customContextMenuRequested(
        fleetTable(d)->visualRect(fleetTable(d)->model()->index(1, 0)).center());
    auto *menu = d.child<QMenu>(u"fleetMenu"_s);
    menu->findChild<QAction *>(u"newGroupOfSelected"_s)->trigger();
    menu->close();
    QVERIFY(dialog(d));
    QVERIFY(d.child<QCheckBox>(u"groupByHand"_s)->isChecked());
    QTest::keyClicks(d.child<QLineEdit>(u"groupName"_s), u"two"_s);
    QTest::keyClick(d.child<QLineEdit>(u"groupName"_s), Qt::Key_Return);
    QVERIFY(d.waitForNotice(u"group:two"_s));
    QVERIFY(d.bringToFront(u"groupsDock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(groupNamed(d, u"two"_s).isValid(), patience);
    d.window->selection()->select({});
    clickOn(groups(d), groupNamed(d, u"two"_s));
    QCOMPARE(selectedNames(d), expected);
}

void GroupsPanelTest::aNameThatIsTakenIsRefused()
{
    const Driver d;
    QVERIFY(ready(d));
    QVERIFY(makeByPattern(d, u"all"_s, u"*"_s));
    d.click(u"newGroup"_s);
    QVERIFY(dialog(d));
    QTest::keyClicks(d.child<QLineEdit>(u"groupPattern"_s), u"*"_s);
    QTest::keyClicks(d.child<QLineEdit>(u"groupName"_s), u"All"_s);
    QVERIFY(!d.child<QPushButton>(u"groupUse"_s)->isEnabled());
    QVERIFY(d.child<QLabel>(u"groupCount"_s)->text().contains(u"already"_s));
    QTest::keyClicks(d.child<QLineEdit>(u"groupName"_s), u" 2"_s);
    QVERIFY(d.child<QPushButton>(u"groupUse"_s)->isEnabled());
}

void GroupsPanelTest::groupsAreThereInTheNextRunOfTheSource()
{
    const Driver d;
    QVERIFY(ready(d));
    QVERIFY(makeByPattern(d, u"all"_s, u"*"_s));
    QVERIFY(d.start());
    QTRY_VERIFY_WITH_TIMEOUT(groupNamed(d, u"all"_s).isValid(), patience);
    // Another source has groups of its own.
    d.window->openPath(d.csvFolder(u"hall"_s));
    QTRY_VERIFY_WITH_TIMEOUT(d.window->snapshot() && d.window->snapshot()->infos &&
                                 d.window->snapshot()->infos->size() == 2,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(!groupNamed(d, u"all"_s).isValid(), patience);
}

QTEST_MAIN(GroupsPanelTest)
#include "tst_groupspanel.moc"
