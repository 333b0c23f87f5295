// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmade.h"

#include <desktop/fleetfilter.h>
#include <desktop/groupproposal.h>
#include <desktop/groupsmodel.h>

#include <QAbstractItemModelTester>
#include <QtTest>

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace fleetgrad;
using namespace fleetgrad::desktop;
using namespace Qt::Literals::StringLiterals;

class GroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void patternsChooseDevices_data();
    void patternsChooseDevices();
    void aGroupHasItsPatternAndWhatWasChosenByHand();
    void devicesOfNoGroupAreTheLast();
    void namesWithoutTheirNumberAreGroups_data();
    void namesWithoutTheirNumberAreGroups();
    void sourcesAreFolders();
    void aFilterThatWouldShowOthersIsNotOffered();
    void theFilterKnowsGroups();
    void theFilterKnowsSources();
    void figuresAreOfTheMembers();
    void theModelFollows();
    void rowsAreSortedAndStayWhereTheyAre();
    void namesSuggestGroups();
    void aSuggestionNamesNoOtherDevice();
    void whatHelpsNobodyIsNotSuggested();
    void groupsAreKept();
};

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

using Devices = std::vector<std::uint32_t>;

std::vector<fleet::DeviceInfo> fleetOf(const QStringList &names)
{
    std::vector<fleet::DeviceInfo> infos;
    for (const QString &name : names) {
        fleet::DeviceInfo info;
        info.name = name;
        infos.push_back(info);
    }
    return infos;
}

GroupSetPtr pumpsAndOthers()
{
    return std::make_shared<GroupSet>(DeviceGroups{
        {u"pumps"_s, u"pump-*"_s, {}}, {u"night shift"_s, {}, {u"press-0000"_s, u"pump-0003"_s}}});
}

} // namespace

void GroupsTest::patternsChooseDevices_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Devices>("expected");
    // press-1, pump-1, pump-12, Pump-3, hall 2/pump-4
    QTest::newRow("all") << u"*"_s << Devices{0, 1, 2, 3, 4};
    QTest::newRow("beginning") << u"pump-*"_s << Devices{1, 2};
    QTest::newRow("one letter") << u"pump-?"_s << Devices{1};
    QTest::newRow("set") << u"p[ru]*-1"_s << Devices{0, 1};
    QTest::newRow("either case") << u"[Pp]ump-*"_s << Devices{1, 2, 3};
    QTest::newRow("across a slash") << u"*pump-*"_s << Devices{1, 2, 4};
    QTest::newRow("whole names only") << u"pump"_s << Devices{};
}

void GroupsTest::patternsChooseDevices()
{
    QFETCH(const QString, pattern);
    QFETCH(const Devices, expected);
    const auto infos = fleetOf({u"press-1"_s, u"pump-1"_s, u"pump-12"_s, u"Pump-3"_s, u"hall 2/pump-4"_s});
    const auto groups = groupMembers(Grouping::Own, GroupSet({{u"x"_s, pattern, {}}}), infos);
    QCOMPARE(groups.front().devices, expected);
}

void GroupsTest::aGroupHasItsPatternAndWhatWasChosenByHand()
{
    const auto infos = fleetOf({u"press-1"_s, u"press-2"_s, u"pump-1"_s});
    const GroupSet set({{u"mixed"_s, u"pump-*"_s, {u"press-2"_s, u"sold-9"_s}}});
    QCOMPARE(groupMembers(Grouping::Own, set, infos).front().devices, (Devices{1, 2}));
    QCOMPARE(set.first(u"press-1"_s), -1);
    QCOMPARE(set.first(u"press-2"_s), 0);
}

void GroupsTest::devicesOfNoGroupAreTheLast()
{
    const handmade::Maker maker(4); // press-0000, pump-0001, press-0002, pump-0003
    const auto groups = groupMembers(Grouping::Own, *pumpsAndOthers(), *maker.infos);
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(groups[0].devices, (Devices{1, 3}));
    QCOMPARE(groups[1].devices, (Devices{0, 3})); // a device may be in two
    QCOMPARE(groups[1].filter, u"group:night-shift"_s);
    QCOMPARE(groups[2].name, u"in no group"_s);
    QCOMPARE(groups[2].devices, Devices{2});
    QCOMPARE(pumpsAndOthers()->text(u"pump-0003"_s), u"pumps, night shift"_s);
    QVERIFY(groupMembers(Grouping::Own, GroupSet({}), *maker.infos).empty());
}

void GroupsTest::namesWithoutTheirNumberAreGroups_data()
{
    QTest::addColumn<QString>("stem");
    const std::pair<const char *, QString> cases[] = {
        {"press-0001", u"press"_s},
        {"hall 2/pump_7", u"hall 2/pump"_s},
        {"machine-1-1", u"machine-1"_s},
        {"oven", u"oven"_s},
        {"ec2_cpu_24ae8d", u"ec2_cpu_24ae8d"_s},
        {"0042", u"0042"_s},
        {"line 3 # 12", u"line 3"_s},
    };
    for (const auto &[name, stem] : cases)
        QTest::newRow(name) << stem;
}

void GroupsTest::namesWithoutTheirNumberAreGroups()
{
    QFETCH(const QString, stem);
    QCOMPARE(nameStem(QString::fromLatin1(QTest::currentDataTag())), stem);
}

void GroupsTest::sourcesAreFolders()
{
    auto infos = fleetOf({u"a"_s, u"b"_s, u"c"_s});
    infos[0].origin = u"hall 1/a.csv"_s;
    infos[1].origin = u"b.csv"_s;
    infos[2].origin = u"hall 1/c.csv"_s;
    const auto groups = groupMembers(Grouping::Source, GroupSet({}), infos);
    QCOMPARE(groups.size(), std::size_t(2));
    QCOMPARE(groups[0].name, u"b.csv"_s);
    QCOMPARE(groups[1].name, u"hall 1"_s);
    QCOMPARE(groups[1].devices, (Devices{0, 2}));
    const FleetFilter filter(groups[1].filter); // shows the same
    QVERIFY(filter.problem().isEmpty());
    QCOMPARE(groups[1].filter, u"source:hall?1/*"_s);
    QVERIFY(filter.accepts(infos[0], {}) && !filter.accepts(infos[1], {}) && filter.accepts(infos[2], {}));
}

void GroupsTest::aFilterThatWouldShowOthersIsNotOffered()
{
    const auto groups = groupMembers(Grouping::Name, GroupSet({}),
                                     fleetOf({u"press-1"_s, u"pressure-1"_s, u"hall 1/oven-2"_s}));
    QCOMPARE(groups[0].filter, u"hall?1/oven*"_s);
    QCOMPARE(groups[1].name, u"press"_s);
    QCOMPARE(groups[1].filter, QString());
    QCOMPARE(groups[2].filter, u"pressure*"_s);
}

void GroupsTest::theFilterKnowsGroups()
{
    const handmade::Maker maker(4);
    const auto shown = [&](const QString &text) {
        const FleetFilter filter(text, pumpsAndOthers());
        QVERIFY2(filter.problem().isEmpty(), qPrintable(filter.problem()));
    };
    shown(u"group:pumps"_s);
    const auto accepted = [&](const QString &text) {
        const FleetFilter filter(text, pumpsAndOthers());
        Devices devices;
        for (std::uint32_t i = 0; i < 4; ++i) {
            if (filter.accepts((*maker.infos)[i], maker.rows[i]))
                devices.push_back(i);
        }
        return devices;
    };
    QCOMPARE(accepted(u"group:pumps"_s), (Devices{1, 3}));
    QCOMPARE(accepted(u"group:Night-shift"_s), (Devices{0, 3}));
    QCOMPARE(accepted(u"group:night"_s), (Devices{0, 3}));
    QCOMPARE(accepted(u"group:pumps group:night"_s), Devices{3});
    QCOMPARE(accepted(u"group:pumps acc>0.52"_s), Devices{3}); // 0.50 + 0.01 times the number
    QCOMPARE(accepted(u"group:mills"_s), Devices{});
    QCOMPARE(FleetFilter(u"group:mills"_s, pumpsAndOthers()).problem(),
             u"“mills” is no group: there are pumps, night-shift."_s);
    QVERIFY(FleetFilter(u"group:mills"_s).problem().contains(u"this run has none"_s));
    QVERIFY(FleetFilter::explanation().contains(u"group:"_s));
}

void GroupsTest::theFilterKnowsSources()
{
    fleet::DeviceInfo info;
    info.origin = u"hall 1/a.csv"_s;
    QVERIFY(FleetFilter(u"source:hall"_s).accepts(info, {}));
    QVERIFY(FleetFilter(u"source:*.csv"_s).accepts(info, {}));
    QVERIFY(!FleetFilter(u"source:*.npy"_s).accepts(info, {}));
}

void GroupsTest::figuresAreOfTheMembers()
{
    handmade::Maker maker(4);
    const float scores[] = {0.2f, 0.9f, none, 0.4f};
    for (std::size_t i = 0; i < 4; ++i) {
        maker.rows[i].decision.prAuc = scores[i];
        maker.rows[i].local.prAuc = 0.1f * float(i);
        maker.rows[i].state = fleet::DeviceState::Learning;
    }
    maker.rows[0].state = fleet::DeviceState::Quarantined;
    maker.rows[1].alarms.on = true;
    maker.rows[2].drift.cause = learning::DriftCause::Sensor;
    maker.rows[3].state = fleet::DeviceState::Silent;
    GroupMembers all, two, empty;
    all.devices = {0, 1, 2, 3};
    two.devices = {1, 3};
    const auto figures = groupFigures({all, two, empty}, maker.rows, session::DeviceScorer::Decision);
    QCOMPARE(figures[0].medianPrAuc, 0.4f);  // of 0.2, 0.4, 0.9
    QCOMPARE(figures[1].medianPrAuc, 0.65f); // between 0.4 and 0.9
    QVERIFY(std::isnan(figures[2].medianPrAuc));
    QCOMPARE(figures[0].alarms, 1u);
    QCOMPARE(figures[0].drifting, 1u);
    QCOMPARE(figures[0].quarantined, 1u);
    QCOMPARE(figures[0].silent, 1u);
    QCOMPARE(figures[1].quarantined, 0u);
    const auto local = groupFigures({two}, maker.rows, session::DeviceScorer::Local);
    QCOMPARE(local[0].medianPrAuc, 0.2f); // between 0.1 and 0.3
}

void GroupsTest::theModelFollows()
{
    const handmade::Maker maker(4);
    GroupsModel model;
    const QAbstractItemModelTester tester(&model);
    const auto members = std::make_shared<const std::vector<GroupMembers>>(
        groupMembers(Grouping::Name, GroupSet({}), *maker.infos));
    std::vector<GroupFigures> figures(2);
    figures[1].medianPrAuc = 0.75f;
    figures[1].drifting = 2;
    model.setGroups(members, figures);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, GroupsModel::Group), u"press"_s);
    QCOMPARE(text(1, GroupsModel::Group), u"pump"_s);
    QCOMPARE(text(1, GroupsModel::Devices), u"2"_s);
    QCOMPARE(text(1, GroupsModel::PrAuc), u"0.750"_s);
    QCOMPARE(text(1, GroupsModel::Drifting), u"2"_s);
    QCOMPARE(text(0, GroupsModel::Drifting), QString());
    const QPersistentModelIndex pump = model.index(1, GroupsModel::Drifting);
    figures[1].drifting = 0;
    model.setGroups(members, figures);
    QVERIFY(pump.isValid()); // rows keep their places
    QCOMPARE(pump.data().toString(), QString());
    model.setGroups(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void GroupsTest::rowsAreSortedAndStayWhereTheyAre()
{
    GroupsModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<GroupMembers> groups(4);
    const QString names[] = {u"mills"_s, u"ovens"_s, u"pumps"_s, u"belts"_s};
    for (std::size_t group = 0; group < groups.size(); ++group)
        groups[group].name = names[group];
    std::vector<GroupFigures> figures(4);
    const float scores[] = {0.5f, none, 0.5f, 0.9f};
    for (std::size_t group = 0; group < figures.size(); ++group)
        figures[group].medianPrAuc = scores[group];
    figures[1].alarms = 3;
    const auto members = std::make_shared<const std::vector<GroupMembers>>(groups);
    model.setGroups(members, figures);
    const auto shown = [&model] {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows << model.index(row, GroupsModel::Group).data().toString();
        return rows.join(u' ');
    };
    model.sort(GroupsModel::PrAuc, Qt::DescendingOrder);
    QCOMPARE(shown(), u"belts mills pumps ovens"_s); // equals as they were, no figure last
    model.sort(GroupsModel::PrAuc, Qt::AscendingOrder);
    QCOMPARE(shown(), u"mills pumps belts ovens"_s);
    const QPersistentModelIndex belts = model.index(2, GroupsModel::PrAuc);
    model.sort(GroupsModel::Group, Qt::AscendingOrder);
    QCOMPARE(shown(), u"belts mills ovens pumps"_s);
    QCOMPARE(belts.row(), 0);
    QCOMPARE(belts.data().toString(), u"0.900"_s);
    model.sort(GroupsModel::Alarms, Qt::DescendingOrder);
    QCOMPARE(shown(), u"ovens belts mills pumps"_s); // the rest stays by name
    figures[2].alarms = 9;
    model.setGroups(members, figures);
    QCOMPARE(shown(), u"ovens belts mills pumps"_s); // nothing jumps
    QCOMPARE(model.index(3, GroupsModel::Alarms).data().toString(), u"9"_s);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(shown(), u"mills ovens pumps belts"_s); // as the groups are
}

void GroupsTest::namesSuggestGroups()
{
    QCOMPARE(
        proposedGroups(fleetOf({u"machine-1-1"_s, u"machine-1-2"_s, u"machine-2-1"_s, u"machine-2-2"_s})),
        (DeviceGroups{{u"machine-1"_s, u"machine-1-*"_s, {}}, {u"machine-2"_s, u"machine-2-*"_s, {}}}));
    QCOMPARE(proposedGroups(fleetOf({u"hall-1/pump-2"_s, u"hall-2/pump-1"_s, u"hall-1/pump-3"_s,
                                     u"hall-2/pump-7"_s, u"office"_s})),
             (DeviceGroups{{u"hall-1/pump"_s, u"hall-1/pump-*"_s, {}},
                           {u"hall-2/pump"_s, u"hall-2/pump-*"_s, {}}}));
}

void GroupsTest::aSuggestionNamesNoOtherDevice()
{
    // “press*” and “press-*” would name the oil presses too, and a bracket means something in a pattern.
    const auto infos =
        fleetOf({u"press-1"_s, u"press-2"_s, u"press-oil-1"_s, u"press-oil-2"_s, u"a[b]1"_s, u"a[b]2"_s});
    const DeviceGroups groups = proposedGroups(infos);
    QCOMPARE(groups, (DeviceGroups{{u"a[b]"_s, {}, {u"a[b]1"_s, u"a[b]2"_s}},
                                   {u"press"_s, {}, {u"press-1"_s, u"press-2"_s}},
                                   {u"press-oil"_s, u"press-oil-*"_s, {}}}));
    const auto members = groupMembers(Grouping::Own, GroupSet(groups), infos);
    QCOMPARE(members.size(), std::size_t(3)); // nobody is left over
    for (const GroupMembers &group : members)
        QCOMPARE(group.devices.size(), std::size_t(2));
}

void GroupsTest::whatHelpsNobodyIsNotSuggested()
{
    QVERIFY(proposedGroups({}).empty());
    QVERIFY(proposedGroups(fleetOf({u"pump-1"_s, u"pump-2"_s, u"oven"_s})).empty()); // one kind
    QVERIFY(proposedGroups(fleetOf({u"mill"_s, u"oven"_s, u"press"_s})).empty());    // one of each
    QStringList many;
    for (int kind = 0; kind < 50; ++kind)
        many << u"kind%1x-1"_s.arg(kind) << u"kind%1x-2"_s.arg(kind);
    QVERIFY(proposedGroups(fleetOf(many)).empty());
}

void GroupsTest::groupsAreKept()
{
    const DeviceGroups groups = pumpsAndOthers()->groups();
    QCOMPARE(groupsFromJson(toJson(groups)), groups);
    QVERIFY(groupsFromJson("[").empty());
    // What makes no sense is left out, the rest is kept.
    const DeviceGroups read = groupsFromJson(
        R"([{"pattern": "a*"}, {"name": "x", "pattern": "[a"}, 7, {"name": "y", "pattern": "b?"}])");
    QCOMPARE(read, (DeviceGroups{{u"y"_s, u"b?"_s, {}}}));
}

QTEST_APPLESS_MAIN(GroupsTest)
#include "tst_groups.moc"
