// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fleetgrad::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A small fleet that is done in a moment.
QStringList small(const QStringList &more = {})
{
    return QStringList{u"run"_s, u"--devices"_s, u"6"_s, u"--batches"_s, u"30"_s} + more;
}

QString said(const QStringList &arguments, const QString &language)
{
    return QString::fromUtf8(runCli(arguments, {}, {}, language).output);
}

/// What a terminal makes of a text: letters of China and Japan, and their punctuation, are two columns wide.
qsizetype width(const QString &text)
{
    static const QRegularExpression wide(
        u"[\\p{Han}\\p{Hiragana}\\p{Katakana}\\x{3000}-\\x{303F}\\x{30FC}\\x{FF01}-\\x{FF60}]"_s);
    return text.size() + text.count(wide);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"C.UTF-8"_s;
    QTest::newRow("German") << u"de_DE.UTF-8"_s;
    QTest::newRow("Simplified Chinese") << u"zh_CN.UTF-8"_s;
    QTest::newRow("Japanese") << u"ja_JP.UTF-8"_s;
}

} // namespace

class CliLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsThatOfTheSystem_data();
    void theLanguageIsThatOfTheSystem();
    void theDescriptionsOfOptionsStandUnderEachOther_data();
    void theDescriptionsOfOptionsStandUnderEachOther();
    void theFiguresOfATableStandUnderEachOther_data();
    void theFiguresOfATableStandUnderEachOther();
    void sentencesEndAsInTheirLanguage_data();
    void sentencesEndAsInTheirLanguage();
    void germanNumbersAreGermanAndJsonIsNot();
};

void CliLanguagesTest::theLanguageIsThatOfTheSystem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("usage");
    QTest::newRow("none") << u"C.UTF-8"_s << u"Usage:"_s;
    QTest::newRow("German of Austria") << u"de_AT.UTF-8"_s << u"Aufruf:"_s;
    QTest::newRow("Japanese") << u"ja_JP.UTF-8"_s << u"使い方:"_s;
    QTest::newRow("China") << u"zh_CN.UTF-8"_s << u"用法:"_s;
    QTest::newRow("Chinese, no country") << u"zh.UTF-8"_s << u"用法:"_s;
    QTest::newRow("Singapore, in simplified letters") << u"zh_SG.UTF-8"_s << u"用法:"_s;
    QTest::newRow("Taiwan, in traditional letters") << u"zh_TW.UTF-8"_s << u"Usage:"_s;
}

void CliLanguagesTest::theLanguageIsThatOfTheSystem()
{
    QFETCH(QString, language);
    QFETCH(QString, usage);
    const QString help = said({u"--help"_s}, language);
    QVERIFY2(help.contains(usage), qPrintable(help));
}

void CliLanguagesTest::theDescriptionsOfOptionsStandUnderEachOther_data()
{
    addLanguages();
}

void CliLanguagesTest::theDescriptionsOfOptionsStandUnderEachOther()
{
    QFETCH(QString, language);
    const QString help = said({u"run"_s, u"--help"_s}, language);
    // An option and its description in one line: two spaces or more are between them.
    static const QRegularExpression option(u"^(  -.*?  +)\\S.*$"_s, QRegularExpression::MultilineOption);
    QSet<qsizetype> margins;
    qsizetype options = 0;
    for (auto match = option.globalMatch(help); match.hasNext(); ++options)
        margins << width(match.next().captured(1));
    QVERIFY2(options > 10, qPrintable(help));
    QVERIFY2(margins.size() == 1, qPrintable(help));
    // The parser has titles of its own, in English.
    const QStringList titles = help.split(u'\n').filter(QRegularExpression(u"^\\S+:$"_s));
    QCOMPARE(titles.count(u"Options:"_s), language.startsWith(u'C') ? 1 : 0);
}

void CliLanguagesTest::theFiguresOfATableStandUnderEachOther_data()
{
    addLanguages();
}

void CliLanguagesTest::theFiguresOfATableStandUnderEachOther()
{
    QFETCH(QString, language);
    const QString text = said(small(), language);
    // From the line of titles to the empty line after the last row.
    const QStringList lines = text.split(u'\n');
    const qsizetype titles = lines.indexOf(QRegularExpression(u".*PR-AUC.* F1 .*"_s));
    QVERIFY2(titles >= 0, qPrintable(text));
    const QStringList table = lines.mid(titles, lines.indexOf(QString(), titles) - titles);
    QVERIFY2(table.size() > 6, qPrintable(text));
    for (const QString &line : table)
        QVERIFY2(width(line) == width(table.front()), qPrintable(text));
}

void CliLanguagesTest::sentencesEndAsInTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Simplified Chinese") << u"zh_CN.UTF-8"_s;
    QTest::newRow("Japanese") << u"ja_JP.UTF-8"_s;
}

void CliLanguagesTest::sentencesEndAsInTheirLanguage()
{
    QFETCH(QString, language);
    const QString text = said(small(), language);
    // What ran, the verdicts: full stops of their own, no space behind these, and none of the English ones.
    QVERIFY2(text.count(u'。') > 5, qPrintable(text));
    QVERIFY2(!text.contains(u"。 "_s), qPrintable(text));
    static const QRegularExpression english(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}][.,](\\s|$)"_s,
                                            QRegularExpression::MultilineOption);
    QVERIFY2(!text.contains(english), qPrintable(text));
}

void CliLanguagesTest::germanNumbersAreGermanAndJsonIsNot()
{
    const QString german = u"de_DE.UTF-8"_s, text = said(small(), german);
    QVERIFY2(text.contains(QRegularExpression(u"\\d\\.\\d{3} Messwerte"_s)), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"PR-AUC 0,\\d{3}"_s)), qPrintable(text));
    const QByteArray json = runCli(small({u"--json"_s}), {}, {}, german).output;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(object[u"fleet"].toObject()[u"local"].toObject()[u"accuracy"].toDouble() > 0.5);
}

QTEST_GUILESS_MAIN(CliLanguagesTest)
#include "tst_clilanguages.moc"
