// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

struct Ended
{
    int code = -1;
    QString out, err;
};

} // namespace

/// The command line of the desktop, from outside.
class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void help();
    void version();
    void helpAndVersionNeedNoDisplay();
    void withoutDisplayOneSentenceSaysWhatToDo();
    void helpIsGermanThroughout();
    void theLanguageOfTheArgumentsComesFirst();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void aPictureIsTaken();
    void aPictureThatCanNotBeWrittenIsExplained();

private:
    Ended run(const QStringList &arguments, const QString &platform = u"offscreen"_s,
              const QString &language = u"C.UTF-8"_s) const;

    QString m_program = QStringLiteral(FLEETGRAD_BIN "/fleetgrad");
    QTemporaryDir m_folder;
};

void CommandLineTest::initTestCase()
{
    if (!QFileInfo(m_program).isExecutable())
        QSKIP("The program fleetgrad is not built.");
}

Ended CommandLineTest::run(const QStringList &arguments, const QString &platform,
                           const QString &language) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    environment.insert(u"LC_ALL"_s, language);
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"DISPLAY"_s, u":4242"_s); // there is none
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(m_program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void CommandLineTest::help()
{
    const Ended ended = run({u"--help"_s});
    QCOMPARE(ended.code, 0);
    for (const QString &word : {u"--preset"_s, u"--speed"_s, u"--size"_s, u"--theme"_s, u"--screenshot"_s})
        QVERIFY2(ended.out.contains(word), qPrintable(word));
}

void CommandLineTest::version()
{
    const Ended ended = run({u"--version"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.contains(QStringLiteral(FLEETGRAD_VERSION)));
}

void CommandLineTest::helpAndVersionNeedNoDisplay()
{
    for (const QString &option : {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}) {
        const Ended ended = run({option}, u"xcb"_s);
        QVERIFY2(ended.code == 0 && !ended.out.isEmpty() && ended.err.isEmpty(),
                 qPrintable(option + ended.err));
    }
}

void CommandLineTest::withoutDisplayOneSentenceSaysWhatToDo()
{
    const Ended ended = run({}, u"xcb"_s);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(u"fleetgrad-cli"_s), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
}

void CommandLineTest::helpIsGermanThroughout()
{
    if (!QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
        QSKIP("The package qt6-translations-l10n is not installed.");
    const Ended ended = run({u"--help"_s}, u"xcb"_s, u"de_DE.UTF-8"_s);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains(u"Optionen:"_s) && !ended.out.contains(u"Options:"_s), qPrintable(ended.out));
    QVERIFY2(ended.out.contains(u"Die Demonstration"_s), qPrintable(ended.out));
}

void CommandLineTest::theLanguageOfTheArgumentsComesFirst()
{
    const Ended german = run({u"--language=de"_s, u"--help"_s}, u"xcb"_s);
    QCOMPARE(german.code, 0);
    QVERIFY2(german.out.contains(u"Die Demonstration"_s), qPrintable(german.out));
    const Ended english = run({u"--help"_s, u"--language"_s, u"en"_s}, u"xcb"_s, u"de_DE.UTF-8"_s);
    QVERIFY2(english.out.contains(u"The demonstration"_s), qPrintable(english.out));
}

void CommandLineTest::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("speed") << QStringList{u"--speed"_s, u"fast"_s} << u"fast"_s;
    QTest::newRow("negative speed") << QStringList{u"--speed=-1"_s} << u"-1"_s;
    QTest::newRow("infinite speed") << QStringList{u"--speed"_s, u"inf"_s} << u"inf"_s;
    QTest::newRow("no number") << QStringList{u"--after"_s, u"nan"_s} << u"nan"_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
    QTest::newRow("view") << QStringList{u"--view"_s, u"garden"_s} << u"garden"_s;
    QTest::newRow("size") << QStringList{u"--size"_s, u"1280"_s} << u"1280"_s;
    QTest::newRow("empty size") << QStringList{u"--size"_s, u"0x720"_s} << u"0x720"_s;
    QTest::newRow("preset") << QStringList{u"--preset"_s, u"moon"_s} << u"moon"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s} << u"tlh"_s;
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
}

void CommandLineTest::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Ended ended = run(arguments);
    QVERIFY2(ended.code == 1 || ended.code == 2, qPrintable(ended.err));
    QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
}

void CommandLineTest::aPictureIsTaken()
{
    const QString path = m_folder.filePath(u"window.png"_s);
    const Ended ended = run({u"--size"_s, u"1280x720"_s, u"--theme"_s, u"dark"_s, u"--screenshot"_s, path,
                             u"--after"_s, u"0.5"_s});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    const QImage picture(path);
    QCOMPARE(picture.size(), QSize(1280, 720));
    QVERIFY(picture.pixelColor(2, 2).lightness() < 100);
}

void CommandLineTest::aPictureThatCanNotBeWrittenIsExplained()
{
    const QString path = m_folder.filePath(u"no/such/folder.png"_s);
    const Ended ended = run({u"--screenshot"_s, path, u"--after"_s, u"0"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.err.contains(path));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
