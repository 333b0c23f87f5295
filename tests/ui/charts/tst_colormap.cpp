// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/colormap.h"

#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace fleetgrad::charts;

/// The colour map against published colours of viridis.
class ColorMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theColoursAreThoseOfViridis_data()
    {
        QTest::addColumn<double>("position");
        QTest::addColumn<QRgb>("color");
        // Six steps, as in R's viridis(6); the middle as in matplotlib's table, entry 127.
        QTest::newRow("0") << 0.0 << QRgb(0xff440154);
        QTest::newRow("1/5") << 0.2 << QRgb(0xff414487);
        QTest::newRow("2/5") << 0.4 << QRgb(0xff2a788e);
        QTest::newRow("3/5") << 0.6 << QRgb(0xff22a884);
        QTest::newRow("4/5") << 0.8 << QRgb(0xff7ad151);
        QTest::newRow("1") << 1.0 << QRgb(0xfffde725);
        QTest::newRow("half") << 0.5 << QRgb(0xff21918c);
        QTest::newRow("below") << -3.0 << QRgb(0xff440154);
        QTest::newRow("above") << 1.7 << QRgb(0xfffde725);
    }

    void theColoursAreThoseOfViridis()
    {
        QFETCH(double, position);
        QFETCH(QRgb, color);
        const QRgb made = viridis(position);
        constexpr int most = 3;
        QVERIFY(std::abs(qRed(made) - qRed(color)) <= most);
        QVERIFY(std::abs(qGreen(made) - qGreen(color)) <= most);
        QVERIFY(std::abs(qBlue(made) - qBlue(color)) <= most);
        QCOMPARE(qAlpha(made), 255);
    }

    void itGetsLighterAllTheWay()
    {
        for (int i = 1; i <= 32; ++i)
            QVERIFY(qGray(viridis(i / 32.0)) > qGray(viridis((i - 1) / 32.0)));
    }

    void whatIsMissingIsTransparent() { QCOMPARE(qAlpha(viridis(std::nan(""))), 0); }
};

QTEST_APPLESS_MAIN(ColorMapTest)
#include "tst_colormap.moc"
