// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include <session/configfile.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

fleet::RunConfig preset(const QString &name)
{
    fleet::RunConfig config;
    fleet::applyPreset(name, config);
    return config;
}

/// No value is that of any preset.
fleet::RunConfig unusual()
{
    fleet::RunConfig c = preset(u"plant"_s);
    c.seed = 1234567890123456789;
    c.source = fleet::SourceKind::Replay;
    c.simulation = {17, 3, 0.1, 1.0 / 3, 0.7, 1e-5, 0.123456789012345678, 1};
    c.replay.path = u"/data/Büro \"7\"\\neu"_s;
    c.replay.mapping = {u"zeit"_s,  u"störung"_s, u"gerät"_s, {u"druck, bar"_s, u"t\t2"_s},
                        u"kanal"_s, u"art"_s,     true};
    c.replay.files = {u"mühle, 1.csv"_s, u"ofen.csv"_s};
    c.method = learning::Method::Original;
    c.labels = {1440, 86'400, 25, 0.125, 1.0 / 7, 333};
    c.trainer = {0.07, 0.03, 77, 55, 3, 1.5, 1e-7, 2.5, 0, 0, -0.5, 2};
    c.alarms = {2.5, 7};
    c.batchReadings = 77;
    c.batchSeconds = 0;
    c.federation = {fleet::RoundTrigger::Seconds, 33, 12.5, 0.25, 0, 4, 3, false, 0.001, 0.9, 7};
    c.batches = 123;
    c.keepLocalVersions = 9;
    return c;
}

} // namespace

class ConfigFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedReadsBackEqual_data();
    void whatIsPrintedReadsBackEqual();
    void everyKeyIsExplained();
    void thePresetComesFirstWhereverItStands();
    void keysReplaceThoseOfTheBase();
    void aWholeNumberIsAlsoARealOne();
    void mistakesNameTheLineAndTheRemedy_data();
    void mistakesNameTheLineAndTheRemedy();
    void theFirstMistakeOfTheFileIsTold();
    void groupsArePrintedAndReadBack();
    void filesThatCannotBeRead();
    void bytesThatAreNotUtf8AreRefused();
    void checkFindsWhatIsOutOfRange_data();
    void checkFindsWhatIsOutOfRange();
    void presetsPassTheCheck();
};

void ConfigFileTest::whatIsPrintedReadsBackEqual_data()
{
    QTest::addColumn<fleet::RunConfig>("config");
    for (const QString &name : fleet::presetNames())
        QTest::addRow("%s", qPrintable(name)) << preset(name);
    QTest::newRow("nothing as usual") << unusual();
}

void ConfigFileTest::whatIsPrintedReadsBackEqual()
{
    QFETCH(fleet::RunConfig, config);
    const auto back = session::parseConfig(session::printConfig(config), u"printed"_s, unusual());
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text()));
    QVERIFY(*back == config);
    QCOMPARE(session::printConfig(*back), session::printConfig(config));
}

void ConfigFileTest::everyKeyIsExplained()
{
    const QStringList lines = session::printConfig(preset(u"demo"_s)).split(u'\n');
    int keys = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].contains(u" = ") || lines[i].startsWith(u'#'))
            continue;
        ++keys;
        QVERIFY2(lines[i - 1].contains(u"Default: "), qPrintable(lines[i]));
        QVERIFY2(lines[i - 2].startsWith(u"# "), qPrintable(lines[i]));
    }
    QVERIFY(keys >= 38);
    QVERIFY(lines.contains(u"# Range: 1 to 1000000. Default: 24."_s));
}

void ConfigFileTest::thePresetComesFirstWhereverItStands()
{
    const auto config = session::parseConfig(
        u"batches = 5\npreset = \"plant\"\n[simulation]\ninterval = 2.5\n"_s, u"f"_s, {});
    QVERIFY(config.has_value());
    fleet::RunConfig expected = preset(u"plant"_s);
    expected.batches = 5;
    expected.simulation.interval = 2.5;
    QVERIFY(*config == expected);
}

void ConfigFileTest::keysReplaceThoseOfTheBase()
{
    const auto config = session::parseConfig(u"[federation]\ntrigger = \"manual\"\n"_s, u"f"_s, unusual());
    QVERIFY(config.has_value());
    fleet::RunConfig expected = unusual();
    expected.federation.trigger = fleet::RoundTrigger::Manual;
    QVERIFY(*config == expected);
    QVERIFY(session::parseConfig(QString(), u"f"_s, unusual()) == unusual());
}

void ConfigFileTest::aWholeNumberIsAlsoARealOne()
{
    const auto config = session::parseConfig(u"[simulation]\ninterval = 3"_s, u"f"_s, {});
    QVERIFY(config.has_value());
    QCOMPARE(config->simulation.interval, 3.0);
}

void ConfigFileTest::mistakesNameTheLineAndTheRemedy_data()
{
    QTest::addColumn<QString>("toml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("misspelt") << u"\n[simulation]\ndevicse = 5"_s << u"f.toml:3"_s
                              << QStringList{u"devicse"_s, u"[simulation]"_s, u"“devices”?"_s};
    QTest::newRow("wrong section") << u"devices = 5"_s << u"f.toml:1"_s
                                   << QStringList{u"“devices” in [simulation]?"_s};
    QTest::newRow("not in a section")
        << u"[trainer]\nbatches = 5"_s << u"f.toml:2"_s << QStringList{u"“batches” at the top"_s};
    QTest::newRow("nothing like it") << u"colour_of_the_sky = 1"_s << u"f.toml:1"_s
                                     << QStringList{u"Remove it"_s, u"--print-config"_s};
    QTest::newRow("unknown section") << u"[kafka]\nbroker = \"x\""_s << u"f.toml:1"_s
                                     << QStringList{u"no section [kafka]"_s};
    QTest::newRow("section as key") << u"trainer = 5"_s << u"f.toml:1"_s << QStringList{u"Write [trainer]"_s};
    QTest::newRow("text for a number") << u"[trainer]\nlocal_rate = \"0.1\""_s << u"f.toml:2"_s
                                       << QStringList{u"trainer.local_rate"_s, u"without quotes"_s};
    QTest::newRow("real for a whole number")
        << u"batch_readings = 50.5"_s << u"f.toml:1"_s << QStringList{u"whole number"_s};
    QTest::newRow("number for a text")
        << u"[replay]\npath = 5"_s << u"f.toml:2"_s << QStringList{u"in quotes"_s};
    QTest::newRow("date") << u"seed = 2026-01-01"_s << u"f.toml:1"_s << QStringList{u"whole number"_s};
    QTest::newRow("table for a value")
        << u"[seed]\na = 1"_s << u"f.toml:1"_s << QStringList{u"whole number"_s};
    QTest::newRow("mixed list") << u"[replay.mapping]\nvalues = [\"a\", 1]"_s << u"f.toml:2"_s
                                << QStringList{u"list of texts"_s};
    QTest::newRow("number for true") << u"[federation]\nfeedback = 1"_s << u"f.toml:2"_s
                                     << QStringList{u"true or false"_s};
    QTest::newRow("text for true") << u"[federation]\nfeedback = \"true\""_s << u"f.toml:2"_s
                                   << QStringList{u"true or false"_s};
    QTest::newRow("too large") << u"[simulation]\ndevices = 1000001"_s << u"f.toml:2"_s
                               << QStringList{u"1000001"_s, u"1 to 1000000"_s};
    QTest::newRow("zero interval") << u"[simulation]\ninterval = 0"_s << u"f.toml:2"_s
                                   << QStringList{u"more than 0"_s};
    QTest::newRow("negative seed") << u"seed = -1"_s << u"f.toml:1"_s << QStringList{u"0 or more"_s};
    QTest::newRow("nan") << u"[trainer]\nl2 = nan"_s << u"f.toml:2"_s << QStringList{u"0 to 1"_s};
    QTest::newRow("infinite") << u"batch_seconds = inf"_s << u"f.toml:1"_s << QStringList{u"0 to 1e+09"_s};
    QTest::newRow("no such word") << u"method = \"best\""_s << u"f.toml:1"_s
                                  << QStringList{u"\"sound\", \"original\""_s};
    QTest::newRow("no such preset") << u"preset = \"village\""_s << u"f.toml:1"_s
                                    << QStringList{u"\"plant\""_s};
    QTest::newRow("bounds crossed") << u"[federation]\nrate_maximum = 0.1\nrate_minimum = 0.2"_s
                                    << u"f.toml:3"_s << QStringList{u"rate_maximum"_s};
    QTest::newRow("nobody trains") << u"[federation]\nhold_out = 24"_s << u"f.toml:2"_s
                                   << QStringList{u"24"_s, u"hold_out"_s};
    QTest::newRow("group without devices")
        << u"[[group]]\noptimiser = \"adam\""_s << u"f.toml:2"_s << QStringList{u"pump-*"_s};
    QTest::newRow("group with a bad pattern") << u"[[group]]\ndevices = \"a\"\n[[group]]\ndevices = \"[\""_s
                                              << u"f.toml:4"_s << QStringList{u"“[”"_s};
    QTest::newRow("group with a bad word") << u"[[group]]\ndevices = \"a\"\nschedule = \"linear\""_s
                                           << u"f.toml:3"_s << QStringList{u"\"inverse_root\""_s};
    QTest::newRow("group with a bad key")
        << u"[[group]]\ndevices = \"a\"\nrate = 1"_s << u"f.toml:3"_s << QStringList{u"local_rate"_s};
    QTest::newRow("group with one bracket")
        << u"[group]\ndevices = \"a\""_s << u"f.toml:2"_s << QStringList{u"[[group]]"_s};
    QTest::newRow("no such optimiser")
        << u"[trainer]\noptimiser = \"lbfgs\""_s << u"f.toml:2"_s << QStringList{u"\"ftrl\""_s};
    QTest::newRow("not TOML") << u"seed = 1\nbatches == 3"_s << u"f.toml:2:"_s << QStringList{u"not TOML"_s};
    QTest::newRow("twice") << u"seed = 1\nseed = 2"_s << u"f.toml:2:"_s << QStringList{u"not TOML"_s};
    QTest::newRow("unfinished text") << u"preset = \"demo"_s << u"f.toml:1:"_s << QStringList{u"not TOML"_s};
}

void ConfigFileTest::mistakesNameTheLineAndTheRemedy()
{
    QFETCH(QString, toml);
    QFETCH(QString, place);
    QFETCH(QStringList, words);
    const auto config = session::parseConfig(toml, u"f.toml"_s, {});
    QVERIFY(!config.has_value());
    const Error error = config.error();
    QVERIFY2(error.place == place || (place.endsWith(u':') && error.place.startsWith(place)),
             qPrintable(error.text()));
    QVERIFY(error.kind == (place.endsWith(u':') ? ErrorKind::BadFormat : ErrorKind::BadArgument));
    for (const QString &word : words)
        QVERIFY2(error.sentence.contains(word), qPrintable(error.sentence));
}

void ConfigFileTest::theFirstMistakeOfTheFileIsTold()
{
    const auto config = session::parseConfig(u"[trainer]\nl2 = 7\n[simulation]\nnoise = -1\n"_s, u"f"_s, {});
    QVERIFY(!config.has_value());
    QCOMPARE(config.error().place, u"f:2"_s);
}

void ConfigFileTest::groupsArePrintedAndReadBack()
{
    const auto config =
        session::parseConfig(u"[trainer]\noptimiser = \"adam\"\n\n[[group]]\ndevices = \"pump-*\"\n"
                             "optimiser = \"ftrl\"\nlocal_rate = 1\n[[group]]\ndevices = "
                             "\"a\\\"b\"\nschedule = \"cosine\"\nfleet_rate = 0.25\n"_s,
                             u"f"_s, {});
    QVERIFY2(config.has_value(), config ? "" : qPrintable(config.error().text()));
    QVERIFY(config->trainer.optimiser == learning::Optimiser::Adam);
    const std::vector<fleet::TrainerGroup> expected{{u"pump-*"_s, learning::Optimiser::Ftrl, {}, 1.0, {}},
                                                    {u"a\"b"_s, {}, learning::Schedule::Cosine, {}, 0.25}};
    QVERIFY(config->groups == expected);
    const auto again = session::parseConfig(session::printConfig(*config), u"g"_s, {});
    QVERIFY(again.has_value());
    QVERIFY(*again == *config);
    // A file that names groups replaces those of its base; one that names none keeps them.
    const auto other = session::parseConfig(u"[[group]]\ndevices = \"c\""_s, u"h"_s, *config);
    QCOMPARE(other->groups.size(), std::size_t(1));
    QCOMPARE(session::parseConfig(u"seed = 3"_s, u"i"_s, *config)->groups.size(), std::size_t(2));
}

void ConfigFileTest::filesThatCannotBeRead()
{
    QTemporaryDir folder;
    const auto missing = session::readConfigFile(folder.filePath(u"no.toml"_s), {});
    QVERIFY(!missing.has_value());
    QVERIFY(missing.error().kind == ErrorKind::NotFound);
    QCOMPARE(missing.error().place, folder.filePath(u"no.toml"_s));
    const auto isFolder = session::readConfigFile(folder.path(), {});
    QVERIFY(!isFolder.has_value());
    QVERIFY(isFolder.error().kind == ErrorKind::NotReadable);

    QFile large(folder.filePath(u"large.toml"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize((1 << 20) + 1));
    large.close();
    const auto tooLarge = session::readConfigFile(large.fileName(), {});
    QVERIFY(!tooLarge.has_value());
    QVERIFY(tooLarge.error().kind == ErrorKind::TooLarge);
}

void ConfigFileTest::bytesThatAreNotUtf8AreRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"latin1.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("seed = 1\n[replay]\npath = \"B\xfcro\"\n");
    file.close();
    const auto config = session::readConfigFile(file.fileName(), {});
    QVERIFY(!config.has_value());
    QVERIFY(config.error().kind == ErrorKind::BadFormat);
    QVERIFY2(config.error().place.startsWith(file.fileName() + u":3:"), qPrintable(config.error().place));

    QFile marked(folder.filePath(u"bom.toml"_s));
    QVERIFY(marked.open(QIODevice::WriteOnly));
    marked.write("\xef\xbb\xbfseed = 7\r\n[trainer]\r\nl2 = 0.5");
    marked.close();
    const auto windows = session::readConfigFile(marked.fileName(), {});
    QVERIFY(windows.has_value());
    QCOMPARE(windows->seed, std::uint64_t(7));
    QCOMPARE(windows->trainer.l2, 0.5);
}

void ConfigFileTest::checkFindsWhatIsOutOfRange_data()
{
    QTest::addColumn<fleet::RunConfig>("config");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *place, auto change) {
        fleet::RunConfig config;
        change(config);
        QTest::newRow(place) << config << QString::fromLatin1(place);
    };
    row("seed", [](auto &c) { c.seed = std::numeric_limits<std::uint64_t>::max(); });
    row("batch_readings", [](auto &c) { c.batchReadings = 0; });
    row("simulation.devices", [](auto &c) { c.simulation.devices = 0; });
    row("simulation.interval", [](auto &c) { c.simulation.interval = -1; });
    row("trainer.local_rate", [](auto &c) { c.trainer.localRate = std::nan(""); });
    row("trainer.positive_weight", [](auto &c) { c.trainer.positiveWeight = 0; });
    row("federation.rate_minimum", [](auto &c) { c.federation.rateMinimum = 1; });
    row("federation.hold_out", [](auto &c) { c.federation.holdOut = c.simulation.devices; });
    row("replay.path", [](auto &c) { c.source = fleet::SourceKind::Replay; });
    row("preset", [](auto &c) { c.preset = u"village"_s; });
}

void ConfigFileTest::checkFindsWhatIsOutOfRange()
{
    QFETCH(fleet::RunConfig, config);
    const auto result = session::checkConfig(config);
    QVERIFY(!result.has_value());
    QVERIFY(result.error().kind == ErrorKind::BadArgument);
    QTEST(result.error().place, "place");
    QVERIFY(!result.error().sentence.isEmpty());
}

void ConfigFileTest::presetsPassTheCheck()
{
    for (const QString &name : fleet::presetNames())
        QVERIFY(session::checkConfig(preset(name)).has_value());
    QVERIFY(session::checkConfig(unusual()).has_value());
}

QTEST_GUILESS_MAIN(ConfigFileTest)
#include "tst_configfile.moc"
