// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadesummary.h"

#include <report/report.h>

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

/// So many devices that their table alone fills more than a page.
session::Snapshot snapshot()
{
    session::Snapshot result;
    result.batch = 40;
    result.config = std::make_shared<fleet::RunConfig>();
    std::vector<fleet::DeviceInfo> infos(20);
    for (std::size_t i = 0; i < infos.size(); ++i)
        infos[i].name = u"pump-%1"_s.arg(i);
    result.infos = std::make_shared<std::vector<fleet::DeviceInfo>>(infos);
    result.devices = std::make_shared<std::vector<session::DeviceRow>>(infos.size());
    return result;
}

fleet::RunSummary summary()
{
    return test::summaryOf({{0.7, 0.5, 0.7, 0.05, 0.1, 0.3}, {0.8, 0.5, 0.8, 0.05, 0.1, 0.3}});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportPdfTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyPageIsA4()
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        std::vector<std::pair<int, int>> calls;
        const auto written =
            report::writeReportPdf(path, snapshot(), summary(), {}, [&](int page, int pages) {
                calls.emplace_back(page, pages);
                return true;
            });
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
        const QString pdf = QString::fromLatin1(contents(path));
        QVERIFY(pdf.startsWith(u"%PDF-"));
        static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
        const auto pages = pdf.count(page);
        QVERIFY(pages >= 2);
        QCOMPARE(calls.front(), std::pair(0, int(pages)));
        QCOMPARE(calls.back(), std::pair(int(pages), int(pages)));
        static const QRegularExpression box(u"/MediaBox \\[([^\\]]*)\\]"_s); // points: 210 x 297 mm
        auto boxes = box.globalMatch(pdf);
        QVERIFY(boxes.hasNext());
        while (boxes.hasNext()) {
            const QStringList ends = boxes.next().captured(1).simplified().split(u' ');
            QCOMPARE(qRound(ends.value(2).toDouble()), 595);
            QCOMPARE(qRound(ends.value(3).toDouble()), 842);
        }
        QVERIFY(!pdf.contains(u"/Subtype /Image"_s)); // charts are lines, not pixels
    }

    void oneThatIsStoppedLeavesWhatWasThere()
    {
        const QString path = m_folder.filePath(u"stopped.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto written =
            report::writeReportPdf(path, snapshot(), summary(), {}, [](int page, int) { return page < 1; });
        QVERIFY(!written && written.error().kind == ErrorKind::Cancelled);
        QCOMPARE(contents(path), QByteArray("mine"));
    }

    void aPlaceThatCantBeWrittenIsNamed()
    {
        const QString path = m_folder.filePath(u"no/such/folder/report.pdf"_s);
        const auto written = report::writeReportPdf(path, snapshot(), summary(), {});
        QVERIFY(!written && written.error().kind == ErrorKind::NotWritable);
        QVERIFY(written.error().text().contains(path));
    }

    void thePageIsOneFile()
    {
        const QString path = m_folder.filePath(u"report.html"_s);
        QVERIFY(report::writeReportPage(path, snapshot(), summary(), {}).has_value());
        QCOMPARE(QString::fromUtf8(contents(path)), report::reportPage(snapshot(), summary(), {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html>mine</html>");
        file.close();
        const auto again = report::writeReportPage(path, snapshot(), summary(), {});
        QVERIFY(!again && again.error().kind == ErrorKind::NotWritable);
        QCOMPARE(contents(path), QByteArray("<html>mine</html>"));
    }
};

QTEST_MAIN(ReportPdfTest)
#include "tst_reportpdf.moc"
