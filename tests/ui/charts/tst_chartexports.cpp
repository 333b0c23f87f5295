// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/exporting.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

#include <limits>

using namespace fleetgrad::charts;
using namespace Qt::Literals::StringLiterals;

namespace {

Chart sample()
{
    Chart chart;
    chart.title = u"Log loss"_s;
    chart.x.title = u"batch"_s;
    chart.x.minimum = 1;
    chart.x.maximum = 3;
    Curve first;
    first.name = u"pump, \"north\""_s;
    first.points = {Point::raw(1, 0.1F), Point::gap(2), {3, 0.2F, 0.4F, 0.3F}, Point::raw(4, 1e-9F)};
    Curve second;
    second.name = u"oven <188>"_s;
    second.color = curveColor(2);
    second.points = {Point::raw(1, 0.5F), Point::raw(2.5, 100'000)};
    chart.curves = {first, second, Curve::baseline(u"base rate"_s, 0.25F)};
    return chart;
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void csvHasAColumnForEachCurveAndEmptyFieldsForGaps()
    {
        QCOMPARE(toCsv(sample()), u"batch,\"pump, \"\"north\"\"\",oven <188>,base rate\r\n"
                                  "1,0.1,0.5,0.25\r\n"
                                  "2,,,0.25\r\n"
                                  "2.5,,100000,0.25\r\n"
                                  "3,0.3,,0.25\r\n"
                                  "4,1e-09,,0.25\r\n"_s);
    }

    void csvOfWhatIsVisibleLeavesTheRestOut()
    {
        const QString text = toCsv(sample(), CsvRange::Visible);
        QVERIFY(text.contains(u"\r\n3,"_s));
        QVERIFY(!text.contains(u"\r\n4,"_s));
    }

    void csvHoldsBandAndMarkersAndNamesTheirCharts()
    {
        Chart second;
        second.title = u"PR-AUC"_s;
        second.band = Band{u"10–90 %"_s, {1}, {0.25F}, {0.75F}};
        second.markers = {u"global"_s, {{2, 0.5}}};
        Chart first;
        first.title = u"Log loss"_s;
        Curve curve;
        curve.name = u"a"_s;
        curve.points = {Point::raw(1, 8)};
        first.curves = {curve};
        const std::vector<Chart> charts = {first, second};
        QCOMPARE(toCsv(charts), u"x,Log loss: a,PR-AUC: 10–90 % low,PR-AUC: 10–90 % high,PR-AUC: global\r\n"
                                "1,8,0.25,0.75,\r\n"
                                "2,,,,0.5\r\n"_s);
        const QString path = m_folder.filePath(u"charts.csv"_s);
        QCOMPARE(exportCsv(charts, path), QString());
        QCOMPARE(QString::fromUtf8(content(path)), toCsv(charts));
    }

    void csvOfALogarithmicAxisHasTheNumbers()
    {
        Chart chart;
        chart.x.title = u"rate"_s;
        chart.x.isLogarithmic = true;
        Curve curve;
        curve.name = u"fleet"_s;
        curve.points = {Point::raw(std::log10(0.0001), 0.5F), Point::raw(std::log10(0.05), 0.25F),
                        Point::raw(0, 2)};
        chart.curves = {curve};
        QCOMPARE(toCsv(chart), u"rate,fleet\r\n0.0001,0.5\r\n0.05,0.25\r\n1,2\r\n"_s);
    }

    void pngHasThePixelsAndTheDensityAskedFor()
    {
        const std::vector<Chart> charts = {sample(), sample()};
        const QString path = m_folder.filePath(u"charts.png"_s);
        QCOMPARE(exportImage(charts, path, {500, 400}, 2), QString());
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1000, 800));
        QCOMPARE(image.dotsPerMeterX(), 7559); // 192 per inch
        QCOMPARE(image.pixelColor(1, 1), Theme::light().panel);
    }

    void svgHoldsTheNamesAsWordsAndDrawsLikeTheScreen()
    {
        const std::vector<Chart> charts = {sample()};
        const QByteArray svg = toSvg(charts, {500, 300});
        QVERIFY(isWellFormed(svg));
        QVERIFY(svg.contains(">Log loss<"));
        QVERIFY(svg.contains("oven &lt;188&gt;"));
        QVERIFY(svg.contains("sans-serif"));

        if (!QImageReader::supportedImageFormats().contains("svg"))
            QSKIP("Qt's image plugin for SVG is not installed: apt-get install libqt6svg6");
        const QImage drawn = QImage::fromData(svg, "SVG").convertToFormat(QImage::Format_RGB32);
        QCOMPARE(drawn.size(), QSize(500, 300));
        const QImage screen = toImage(charts, {500, 300});
        int different = 0;
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 500; ++x)
                different += qAbs(qGray(drawn.pixel(x, y)) - qGray(screen.pixel(x, y))) > 90 ? 1 : 0;
        }
        QVERIFY2(different < 500 * 300 / 100, qPrintable(QString::number(different)));
    }

    void whatTheAxisCountsIsSaidWholeBesideAnyNumber()
    {
        Chart chart = sample();
        chart.x.title = u"reading"_s;
        chart.x.wholeNumbers = true;
        for (double end = 16'400; end <= 17'100;
             end += 20) { // the last number moves along the end of the plot
            chart.x.minimum = end - 2000;
            chart.x.maximum = end;
            chart.curves = {Curve::baseline(u"decision"_s, 0.25F)};
            const QByteArray svg = toSvg({&chart, 1}, {520, 300});
            QVERIFY2(svg.contains(">reading<"), qPrintable(QString::number(end)));
            QVERIFY(svg.contains(">15,500<") || svg.contains(">16,000<"));
        }
    }

    void pdfIsOnePageOfTheSizeAskedFor()
    {
        const std::vector<Chart> charts = {sample()};
        const QString path = m_folder.filePath(u"charts.PDF"_s);
        QCOMPARE(exportImage(charts, path, {480, 288}), QString());
        const QByteArray pdf = content(path);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/MediaBox [0 0 360.") || pdf.contains("/MediaBox [0 0 360 "));
        QVERIFY(pdf.contains("/Count 1"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void whatCannotBeWrittenGivesASentenceThatNamesTheFile()
    {
        const std::vector<Chart> charts = {sample()};
        const QString absent = m_folder.filePath(u"no/such/folder/chart.svg"_s);
        QVERIFY(exportImage(charts, absent, {500, 300}).contains(u"chart.svg"_s));
        QVERIFY(exportCsv(charts, absent).endsWith(u'.'));
        QVERIFY(!QFile::exists(absent));
        QVERIFY(exportImage(charts, m_folder.filePath(u"chart.bmpx"_s), {500, 300})
                    .contains(u".png, .svg or .pdf"_s));
        QVERIFY(exportImage(charts, m_folder.filePath(u"a.png"_s), {0, 300}).contains(u"density"_s));
        QVERIFY(exportImage(charts, m_folder.filePath(u"a.png"_s), {90'000, 9}).contains(u"32767"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"a.png"_s)));
    }

    void noChartsMakeAnEmptyPicture()
    {
        QCOMPARE(toImage({}, {50, 40}).size(), QSize(50, 40));
        QVERIFY(isWellFormed(toSvg({}, {50, 40})));
        QCOMPARE(toCsv(std::span<const Chart>()), u"x\r\n"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestChartExports)
#include "tst_chartexports.moc"
