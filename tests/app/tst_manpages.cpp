// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The source of a man page, with the escapes of hyphens taken out.
QStringList page(const QString &name)
{
    QFile file(QStringLiteral(FLEETGRAD_SOURCE_DIR "/packaging/man/") + name);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QString::fromUtf8(text).replace(u"\\-"_s, u"-"_s).split(u'\n');
}

/// What stands at the beginning of each paragraph (.TP): the line after it.
bool beginsParagraph(const QStringList &lines, qsizetype line)
{
    return line > 0 && lines[line - 1] == u".TP"_s;
}

/// All that `pattern` captures in `text`, sorted, each once.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList result;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        result << match.next().captured(1);
    result.removeDuplicates();
    result.sort();
    return result;
}

/// The options that --help lists: each at the beginning of a line, perhaps after its letter.
QStringList optionsOfHelp(const QByteArray &help)
{
    return found(QString::fromUtf8(help), u"^  (?:-\\w, *)?(--[a-z-]+)"_s);
}

/// The options under each heading that names `command`; without headings, under OPTIONS.
QStringList documentedOptions(const QString &name, const QString &command)
{
    const QStringList lines = page(name);
    QString options;
    bool inside = false;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString &text = lines[line];
        if (text.startsWith(u".SH "_s))
            inside = command.isEmpty() && text == u".SH OPTIONS"_s;
        else if (text.startsWith(u".SS Options of "_s))
            inside = text.mid(15).split(QRegularExpression(u", | and "_s)).contains(command);
        else if (inside && beginsParagraph(lines, line))
            options += text + u'\n';
    }
    return found(options, u"(?<![a-z-])(--[a-z-]+)"_s);
}

QByteArray helpOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments + QStringList{u"--help"_s});
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

QStringList tablesOf(const QString &path)
{
    QString names;
    sqlite3 *database = nullptr;
    const auto add = [](void *result, int, char **values, char **) {
        *static_cast<QString *>(result) += QString::fromUtf8(values[0]) + u'\n';
        return 0;
    };
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
        sqlite3_exec(database, "SELECT name FROM sqlite_master WHERE type = 'table'", add, &names, nullptr);
    sqlite3_close(database);
    return found(names, u"^(\\w+)$"_s);
}

} // namespace

/// The man pages say what the programs do: an option or a table that one of them lacks is a mistake.
class ManPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesktopsOptionsAreThoseOfItsHelp();
    void aCommandsOptionsAreThoseOfItsHelp_data();
    void aCommandsOptionsAreThoseOfItsHelp();
    void theTablesAreThoseOfARunFile();
};

void ManPagesTest::theDesktopsOptionsAreThoseOfItsHelp()
{
    const QStringList options = optionsOfHelp(helpOf(QStringLiteral(FLEETGRAD_BIN "/fleetgrad"), {}));
    QVERIFY(options.contains(u"--screenshot"_s));
    QCOMPARE(documentedOptions(u"fleetgrad.1"_s, {}), options);
}

void ManPagesTest::aCommandsOptionsAreThoseOfItsHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList();
    const QString help = QString::fromUtf8(helpOf(cliPath(), {}));
    for (const QString &command : found(help, u"^  ([a-z][a-z-]+)  "_s))
        QTest::newRow(qPrintable(command)) << QStringList{command};
    for (const QString &group : {u"model"_s, u"token"_s}) {
        const QString ofGroup = QString::fromUtf8(helpOf(cliPath(), {group}));
        for (const QString &command : found(ofGroup, u"^  ([a-z][a-z-]+)  "_s))
            QTest::newRow(qPrintable(group + u' ' + command)) << QStringList{group, command};
    }
}

void ManPagesTest::aCommandsOptionsAreThoseOfItsHelp()
{
    QFETCH(const QStringList, arguments);
    const QStringList options = optionsOfHelp(helpOf(cliPath(), arguments));
    QVERIFY(options.contains(u"--help"_s));
    const QString command = arguments.isEmpty() ? u"fleetgrad-cli"_s : arguments.join(u' ');
    QCOMPARE(documentedOptions(u"fleetgrad-cli.1"_s, command), options);
}

void ManPagesTest::theTablesAreThoseOfARunFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.fleetrun"_s);
    const Outcome outcome =
        runCli({u"run"_s, u"--devices"_s, u"6"_s, u"--batches"_s, u"2"_s, u"--quiet"_s, u"--output"_s, path});
    QVERIFY2(outcome.code == 0, outcome.errors.constData());

    const QStringList lines = page(u"fleetrun.5"_s);
    QString names;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (beginsParagraph(lines, line))
            names += lines[line].section(u' ', 1) + u'\n'; // without the macro
    }
    const QStringList tables = tablesOf(path);
    QVERIFY(tables.contains(u"global_versions"_s));
    QCOMPARE(found(names, u"(\\w+)"_s), tables);
}

QTEST_GUILESS_MAIN(ManPagesTest)
#include "tst_manpages.moc"
