// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../outcome.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

// The pictures of docs/ are grabbed from the real program. They are renewed on demand:
//   FLEETGRAD_RENEW_SCREENSHOTS=1 tools/test -- -R tst_screenshots
// Without that, one is taken and looked at, and thrown away.
class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase();
    void theProgramShowsALearningFleet_data();
    void theProgramShowsALearningFleet();

private:
    QString comparedRun(const QString &name, const QString &setting) const;
    QString forkedRun() const;
    void startServer();
    void prepareSettings(const QString &file) const;
    QTemporaryDir m_runs;
    std::unique_ptr<QProcess> m_server; ///< of the rows "remote-..."
    QString m_address, m_token;
};

namespace {

bool renewing()
{
    return qEnvironmentVariableIntValue("FLEETGRAD_RENEW_SCREENSHOTS") != 0;
}

/// How many pixels have about that colour.
int pixelsLike(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                         std::abs(pixel.blue() - color.blue()) <
                     24;
        }
    }
    return count;
}

} // namespace

/// A run file of a demonstration with that setting.
QString TestScreenshots::comparedRun(const QString &name, const QString &setting) const
{
    QString path = m_runs.filePath(name + u".fleetrun"_s);
    if (QFile::exists(path))
        return path; // made for another row
    QProcess::execute(QStringLiteral(FLEETGRAD_BIN "/fleetgrad-cli"),
                      {u"run"_s, u"--batches"_s, u"300"_s, u"--set"_s, setting, u"--output"_s, path});
    return path;
}

/// One that was gone on with in other ways as well.
QString TestScreenshots::forkedRun() const
{
    const bool isThere = QFile::exists(m_runs.filePath(u"forked.fleetrun"_s));
    const QString path = comparedRun(u"forked"_s, u"trainer.local_rate=0.05"_s);
    const auto fork = [&](const QString &parent, const QStringList &arguments) {
        QProcess::execute(QStringLiteral(FLEETGRAD_BIN "/fleetgrad-cli"),
                          QStringList{u"fork"_s, path + parent} + arguments);
    };
    if (!isThere) {
        fork({}, {u"--at"_s, u"120"_s, u"--learning-rate"_s, u"0.01"_s, u"--name"_s, u"slower"_s});
        fork(u"#slower"_s,
             {u"--at"_s, u"200"_s, u"--set"_s, u"trainer.optimiser=adam"_s, u"--name"_s, u"adam"_s});
        fork({}, {u"--at"_s, u"180"_s, u"--set"_s, u"federation.every_updates=48"_s, u"--name"_s,
                  u"fewer rounds"_s});
    }
    return path;
}

/// A fleet that learns elsewhere, in plain text on this machine.
void TestScreenshots::startServer()
{
    const QString program = QStringLiteral(FLEETGRAD_BIN "/fleetgrad-cli");
    QProcess token;
    token.start(program,
                {u"token"_s, u"add"_s, u"anna"_s, u"--role"_s, u"operate"_s, u"--identity"_s, m_runs.path()});
    QVERIFY(token.waitForFinished());
    m_token = QString::fromUtf8(token.readAllStandardOutput()).trimmed();
    m_server = std::make_unique<QProcess>();
    endWithTest(*m_server);
    m_server->start(program, {u"serve"_s, m_runs.filePath(u"served.fleetrun"_s), u"--plain"_s, u"--listen"_s,
                              u"127.0.0.1:0"_s, u"--identity"_s, m_runs.path(), u"--preset"_s, u"plant"_s,
                              u"--speed"_s, u"600"_s});
    static const QRegularExpression where(u"http://127\\.0\\.0\\.1:(\\d+)"_s);
    QString said;
    QVERIFY(QTest::qWaitFor(
        [&] {
            said += QString::fromUtf8(m_server->readAllStandardError());
            return where.match(said).hasMatch();
        },
        60'000));
    m_address = u"ws://127.0.0.1:"_s + where.match(said).captured(1);
}

/// Of somebody who has opened files, for the start page, and has groups of devices.
void TestScreenshots::prepareSettings(const QString &file) const
{
    QSettings settings(file, QSettings::IniFormat);
    const QByteArray row = QTest::currentDataTag();
    if (row.startsWith("start") || row.startsWith("connect"))
        settings.setValue(u"files/recent"_s,
                          QStringList{comparedRun(u"slow"_s, u"trainer.local_rate=0.005"_s),
                                      comparedRun(u"adam"_s, u"trainer.optimiser=adam"_s)});
    if (row.startsWith("groups"))
        settings.setValue(
            u"groups"_s,
            QVariantMap{{u"simulated"_s,
                         QByteArray(R"([{"name":"Pumps","pattern":"pump-*"},)"
                                    R"({"name":"Motors","pattern":"motor-*"},)"
                                    R"({"name":"Watched","devices":["mixer-0102","press-0229"]}])")}});
}

void TestScreenshots::cleanupTestCase()
{
    if (!m_server)
        return;
    m_server->terminate();
    QVERIFY(m_server->waitForFinished(30'000));
}

void TestScreenshots::theProgramShowsALearningFleet_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QSize>("size");
    QTest::newRow("demo-light") << QStringList{u"--theme"_s, u"light"_s} << QSize(1600, 1000);
    if (!renewing())
        return;
    QTest::newRow("demo-small") << QStringList{u"--theme"_s, u"light"_s} << QSize(1280, 720);
    QTest::newRow("plant-light") << QStringList{u"--preset"_s, u"plant"_s, u"--theme"_s, u"light"_s}
                                 << QSize(1600, 1000);
    // Beside the demonstration, the same fleet trained otherwise.
    const QString slow = comparedRun(u"slow"_s, u"trainer.local_rate=0.005"_s);
    const QString adam = comparedRun(u"adam"_s, u"trainer.optimiser=adam"_s);
    for (const char *theme : {"light", "dark"})
        QTest::addRow("compare-%s", theme)
            << QStringList{u"--view"_s,    u"compare"_s, u"--theme"_s,   QString::fromLatin1(theme),
                           u"--compare"_s, slow,         u"--compare"_s, adam}
            << QSize(1600, 1000);
    for (const char *language : {"fr", "es", "zh_CN", "ja"})
        QTest::addRow("demo-%s", language)
            << QStringList{u"--language"_s, QString::fromLatin1(language), u"--theme"_s, u"light"_s}
            << QSize(1600, 1000);
    for (const char *theme : {"light", "dark"})
        QTest::addRow("start-%s", theme)
            << QStringList{u"--theme"_s, QString::fromLatin1(theme)} << QSize(1600, 1000);
    for (const char *theme : {"light", "dark"}) {
        const QString name = QString::fromLatin1(theme);
        QTest::addRow("forks-%s", theme)
            << QStringList{u"--view"_s, u"forks"_s, u"--theme"_s, name, forkedRun()} << QSize(1600, 1000);
        QTest::addRow("connect-%s", theme)
            << QStringList{u"--view"_s, u"connect"_s, u"--theme"_s, name} << QSize(1600, 1000);
        QTest::addRow("remote-%s", theme) << QStringList{u"--theme"_s, name} << QSize(1600, 1000);
    }
    // Every view, light in English and dark in German.
    for (const char *view : {"learning", "map", "device", "rounds", "evaluation", "alarms", "models", "rates",
                             "drift", "alerts", "groups"}) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s-%s", view, theme)
                << QStringList{u"--preset"_s, qstrcmp(view, "map") == 0 ? u"plant"_s : u"demo"_s,
                               u"--view"_s,   QString::fromLatin1(view),
                               u"--theme"_s,  QString::fromLatin1(theme)}
                << QSize(1600, 1000);
    }
}

void TestScreenshots::theProgramShowsALearningFleet()
{
    QFETCH(QStringList, arguments);
    QFETCH(QSize, size);
    const QTemporaryDir temporary;
    const QString folder =
        renewing() ? QStringLiteral(FLEETGRAD_SOURCE_DIR "/docs/screenshots") : temporary.path();
    const QString file = QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, temporary.path()); // as at the first start
    const bool isGerman = arguments.contains(u"dark"_s);
    environment.insert(u"LC_ALL"_s, isGerman ? u"de_DE.UTF-8"_s : u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    if (QByteArray(QTest::currentDataTag()).startsWith("remote")) {
        if (!m_server)
            startServer();
        arguments << m_address;
        environment.insert(u"FLEETGRAD_TOKEN"_s, m_token);
    }
    program.setProcessEnvironment(environment);
    prepareSettings(temporary.filePath(u"Fleetgrad/fleetgrad.conf"_s));
    program.start(QStringLiteral(FLEETGRAD_BIN "/fleetgrad"),
                  arguments + QStringList{u"--size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height()),
                                          u"--screenshot"_s, file, u"--after"_s,
                                          renewing() ? u"12"_s : u"5"_s});
    QVERIFY2(program.waitForFinished(120'000), "the program did not end by itself");
    QCOMPARE(program.exitCode(), 0);
    const QImage image(file);
    QCOMPARE(image.size(), size);
    const QByteArray row = QTest::currentDataTag();
    const bool hasCurves = !row.startsWith("start") && !row.startsWith("connect") &&
                           (!arguments.contains(u"--view"_s) || arguments.contains(u"learning"_s));
    if (arguments.contains(u"light"_s) && hasCurves) {
        // The first selected device's curve, in Okabe and Ito's blue, is on the screen.
        QVERIFY(pixelsLike(image, QColor(0x00, 0x72, 0xB2)) > 200);
    }
}

QTEST_GUILESS_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
