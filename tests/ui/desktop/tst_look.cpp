// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/look.h>
#include <desktop/settings.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace fleetgrad;
using desktop::Look;
using desktop::ThemeChoice;
using namespace Qt::Literals::StringLiterals;

class LookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void aThemeIsRemembered();
};

void LookTest::wordsCanBeRead_data()
{
    // WCAG 2.1: text has a contrast of 4.5 at least (AA), of 7 for those who need more (AAA).
    QTest::addColumn<Look>("look");
    QTest::addColumn<double>("wanted");
    QTest::newRow("light") << Look::light() << 4.5;
    QTest::newRow("dark") << Look::dark() << 4.5;
    QTest::newRow("high contrast") << Look::highContrast() << 7.0;
}

void LookTest::wordsCanBeRead()
{
    QFETCH(Look, look);
    QFETCH(double, wanted);
    const auto readable = [&](const QColor &words, const QColor &behind) {
        const double ratio = charts::contrastRatio(words, behind);
        if (ratio < wanted)
            qWarning("%s on %s: %f", qPrintable(words.name()), qPrintable(behind.name()), ratio);
        return ratio >= wanted;
    };
    for (const QColor &words : {look.chart.text, look.chart.secondary, look.chart.warning, look.chart.error,
                                look.chart.good, look.good})
        QVERIFY(readable(words, look.chart.panel));
    for (const QColor &behind : {look.selection, look.hover, look.field, look.chart.background})
        QVERIFY(readable(look.chart.text, behind));
    QVERIFY(readable(look.onAccent, look.chart.accent));
    for (int state = 0; state <= int(fleet::DeviceState::TrainsItself); ++state)
        QVERIFY(readable(look.stateColor(fleet::DeviceState(state)), look.chart.panel));
}

void LookTest::aThemeIsRemembered()
{
    const QTemporaryDir folder;
    for (const ThemeChoice choice :
         {ThemeChoice::HighContrast, ThemeChoice::Dark, ThemeChoice::System, ThemeChoice::Light}) {
        desktop::Settings(folder.filePath(u"settings.ini"_s)).setTheme(choice);
        QCOMPARE(desktop::Settings(folder.filePath(u"settings.ini"_s)).theme(), choice);
    }
}

QTEST_MAIN(LookTest)
#include "tst_look.moc"
