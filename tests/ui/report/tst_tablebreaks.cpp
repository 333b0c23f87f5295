// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/tablebreaks.h>

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <memory>

using namespace fleetgrad;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double pageHeight = 1000, margin = 50;
constexpr double lineHeight = 20; ///< of every line, whatever the font

QString lines(int count)
{
    QString html;
    for (int line = 0; line < count; ++line)
        html += u"<p style=\"margin: 0\">text</p>"_s;
    return html;
}

QString table(int rows)
{
    QString html = u"<p style=\"margin: 0\">caption</p><table cellpadding=\"0\" cellspacing=\"0\"><thead><tr>"
                   u"<th>head</th><th>head</th></tr></thead><tbody>"_s;
    for (int row = 0; row < rows; ++row)
        html += u"<tr><td>cell</td><td>cell</td></tr>"_s;
    return html + u"</tbody></table>"_s;
}

/// Pages of 1,000 pixels with lines of 20: 45 fit on a page.
std::unique_ptr<QTextDocument> document(const QString &html)
{
    auto result = std::make_unique<QTextDocument>();
    result->setDocumentMargin(0);
    result->setHtml(html);
    for (QTextBlock block = result->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
        format.setTopMargin(0);
        format.setBottomMargin(0);
        QTextCursor(block).setBlockFormat(format);
    }
    result->setPageSize({600, pageHeight});
    QTextFrameFormat frame = result->rootFrame()->frameFormat();
    frame.setMargin(margin);
    result->rootFrame()->setFrameFormat(frame);
    return result;
}

QTextTable *firstTable(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            return table;
    }
    return nullptr;
}

int pageOf(const QTextDocument &document, const QTextBlock &block)
{
    return int(document.documentLayout()->blockBoundingRect(block).top() / pageHeight) + 1;
}

int pageOfRow(const QTextDocument &document, int row)
{
    return pageOf(document, firstTable(document)->cellAt(row, 0).firstCursorPosition().block());
}

QTextBlock blockOf(const QTextDocument &document, const QString &text)
{
    QTextBlock block = document.begin();
    while (block.isValid() && block.text() != text)
        block = block.next();
    return block;
}

} // namespace

/// Where the tables of a report on paper break.
class TableBreaksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortTableStaysWholeWithItsCaption();
    void noPageIsLost();
    void aHeadingGoesWithItsTable();
    void aLongTableBreaksButNotAfterOneRow();
    void aLongTableThatHasRoomForItsBeginningStays();
    void whatFitsStaysWhereItIs();
};

void TableBreaksTest::aShortTableStaysWholeWithItsCaption()
{
    const auto paper = document(QString(lines(40) + table(8))); // five lines are left
    QCOMPARE(pageOfRow(*paper, 0), 1);
    QCOMPARE(pageOfRow(*paper, 8), 2); // as it would break
    report::keepTablesTogether(*paper);
    QCOMPARE(pageOf(*paper, blockOf(*paper, u"caption"_s)), 2);
    for (int row = 0; row <= 8; ++row)
        QCOMPARE(pageOfRow(*paper, row), 2);
    QCOMPARE(paper->pageCount(), 2);
}

void TableBreaksTest::aHeadingGoesWithItsTable()
{
    const auto paper = document(QString(lines(40) + u"<h2>heading</h2>"_s + table(8)));
    QCOMPARE(pageOf(*paper, blockOf(*paper, u"heading"_s)), 1);
    report::keepTablesTogether(*paper);
    QCOMPARE(pageOf(*paper, blockOf(*paper, u"heading"_s)), 2);
    QCOMPARE(pageOfRow(*paper, 8), 2);
}

void TableBreaksTest::aLongTableBreaksButNotAfterOneRow()
{
    const auto paper = document(QString(lines(42) + table(60))); // caption, head and one row have room
    QCOMPARE(pageOfRow(*paper, 1), 1);
    QCOMPARE(pageOfRow(*paper, 2), 2);
    report::keepTablesTogether(*paper);
    QCOMPARE(pageOf(*paper, blockOf(*paper, u"caption"_s)), 2);
    QCOMPARE(pageOfRow(*paper, 1), 2);
    QCOMPARE(pageOfRow(*paper, 60), 3);
    QCOMPARE(firstTable(*paper)->format().headerRowCount(), 1); // which is drawn again on page 3
}

void TableBreaksTest::aLongTableThatHasRoomForItsBeginningStays()
{
    const auto paper = document(QString(lines(30) + table(50)));
    report::keepTablesTogether(*paper);
    QCOMPARE(pageOf(*paper, blockOf(*paper, u"caption"_s)), 1);
    QCOMPARE(pageOfRow(*paper, 10), 1);
    QCOMPARE(pageOfRow(*paper, 50), 2);
}

void TableBreaksTest::whatFitsStaysWhereItIs()
{
    const auto paper = document(QString(lines(20) + table(8)));
    report::keepTablesTogether(*paper);
    QCOMPARE(pageOfRow(*paper, 0), 1);
    QCOMPARE(pageOfRow(*paper, 8), 1);
    QCOMPARE(paper->pageCount(), 1);
}

void TableBreaksTest::noPageIsLost()
{
    // Several tables are moved, and pages follow that nobody has asked for yet.
    QString html;
    for (int part = 0; part < 6; ++part)
        html += u"<h2>part</h2>"_s + lines(30) + table(part % 2 ? 40 : 8);
    const auto laidOut = document(html + lines(400));
    report::keepTablesTogether(*laidOut);
    const int last = pageOf(*laidOut, laidOut->lastBlock());
    QVERIFY(last > 10);
    QCOMPARE(laidOut->pageCount(), last);
    const std::unique_ptr<QTextDocument> anew(laidOut->clone());
    QCOMPARE(anew->pageCount(), last);
}

QTEST_MAIN(TableBreaksTest)
#include "tst_tablebreaks.moc"
