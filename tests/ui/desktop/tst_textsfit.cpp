// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywindow.h"

#include <report/translators.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

// Lays out every window in every language of the program and looks whether each text has the room that it
// needs.
class TextsFitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCutTextIsSeen();
    void everyTextFits_data();
    void everyTextFits();
};

namespace {

constexpr int slack = 1; ///< pixel, of rounding

QString inOneLine(const QString &text)
{
    return QString(text).replace(u'\n', u'|').left(60);
}

/// By how many pixels the text of a label is cut.
int cut(const QLabel &label)
{
    if (label.text().isEmpty())
        return 0;
    if (label.wordWrap())
        return std::max(0, label.heightForWidth(label.width()) - label.height());
    return std::max(0, label.sizeHint().width() - label.width());
}

int cut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return 0;
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return 0;
    return std::max(0, button.sizeHint().width() - button.width());
}

int cut(const QComboBox &box)
{
    const int arrow = box.sizeHint().height(); // at the most
    const int text = box.fontMetrics().horizontalAdvance(box.currentText());
    return std::max(0, text - (box.width() - arrow / 2));
}

int cut(const QLineEdit &field)
{
    const int room = field.width() - field.textMargins().left() - field.textMargins().right();
    return std::max(0, field.fontMetrics().horizontalAdvance(field.placeholderText()) - room);
}

/// The widest of the lines.
int widest(const QString &text, const QWidget &widget)
{
    return widget.fontMetrics().size(0, text).width();
}

class Walk
{
public:
    /// Layouts come to rest over some events.
    void look(QWidget *window, const QString &where)
    {
        const bool fits = QTest::qWaitFor(
            [&] {
                m_found.clear();
                lookOnce(window);
                return m_found.isEmpty();
            },
            500);
        // A panel is there beside every view: what is cut in it is told once.
        for (const QString &complaint : fits ? QStringList() : std::as_const(m_found)) {
            const bool isKnown = std::ranges::any_of(
                complaints, [&complaint](const QString &known) { return known.endsWith(complaint); });
            if (!isKnown)
                complaints += QString(where + u": "_s + complaint);
        }
    }

    int seen = 0;
    QStringList complaints;

private:
    void lookOnce(QWidget *window)
    {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != window)
                continue;
            ++seen;
            if (const auto *label = qobject_cast<QLabel *>(widget))
                note(cut(*label), label->text());
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                note(cut(*button), button->text());
            else if (const auto *box = qobject_cast<QComboBox *>(widget))
                note(cut(*box), box->currentText());
            else if (const auto *field = qobject_cast<QLineEdit *>(widget))
                note(cut(*field), field->placeholderText());
            else if (const auto *header = qobject_cast<QHeaderView *>(widget))
                look(*header);
            else if (const auto *bar = qobject_cast<QTabBar *>(widget))
                look(*bar);
            else if (const auto *table = qobject_cast<QTableView *>(widget))
                look(*table);
        }
    }

    void note(int pixels, const QString &text)
    {
        if (pixels > slack) {
            m_found += u"“%1” is cut by %2 pixels"_s.arg(inOneLine(text)).arg(pixels);
        }
    }

    void look(const QHeaderView &header)
    {
        if (!header.model())
            return;
        for (int section = 0; section < header.count(); ++section) {
            const QString title = header.model()->headerData(section, header.orientation()).toString();
            if (header.isSectionHidden(section) || title.isEmpty() || header.orientation() == Qt::Vertical)
                continue;
            note(widest(title, header) - header.sectionSize(section) + 2, title);
        }
    }

    void look(const QTabBar &bar)
    {
        for (int tab = 0; tab < bar.count(); ++tab)
            note(bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) - bar.tabRect(tab).width(),
                 bar.tabText(tab));
    }

    /// The words of the program in a table: names, which have numbers, may be cut, and show themselves whole
    /// in the tool tip.
    void look(const QTableView &table)
    {
        const QAbstractItemModel *model = table.model();
        for (int row = 0; model && row < std::min(model->rowCount(), 30); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QString text = index.data().toString();
                if (table.isColumnHidden(column) || text.isEmpty() || table.visualRect(index).isEmpty() ||
                    (text.contains(digit) && index.data(Qt::ToolTipRole).toString().contains(text)))
                    continue;
                note(table.fontMetrics().horizontalAdvance(text) - table.columnWidth(column), text);
            }
        }
    }

    const QRegularExpression digit{u"\\d"_s};
    QStringList m_found;
};

} // namespace

void TextsFitTest::aCutTextIsSeen()
{
    QWidget window;
    QLabel label(u"Learning rate"_s, &window);
    QPushButton button(u"Aggregate now"_s, &window);
    label.resize(label.sizeHint());
    button.resize(button.sizeHint());
    window.show();
    Walk well;
    well.look(&window, u"here"_s);
    QCOMPARE(well.complaints, QStringList());
    label.resize(label.width() - 5, label.height());
    button.resize(button.width() - 5, button.height());
    Walk badly;
    badly.look(&window, u"here"_s);
    QCOMPARE(badly.complaints, QStringList({u"here: “Learning rate” is cut by 5 pixels"_s,
                                            u"here: “Aggregate now” is cut by 5 pixels"_s}));
}

void TextsFitTest::everyTextFits_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : report::Translators::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TextsFitTest::everyTextFits()
{
    QFETCH(QString, language);
    report::Translators translators(*QCoreApplication::instance());
    translators.use(language);
    QCOMPARE(translators.language(), language);
    Walk walk;
    {
        const Driver d; // 1280 x 720, the smallest
        QVERIFY(d.start());
        QVERIFY(d.pause());
        lookAtEveryWindow(d, [&walk](QWidget *window, const QString &where) { walk.look(window, where); });
    }
    QVERIFY2(walk.seen > 300, qPrintable(QString::number(walk.seen)));
    QVERIFY2(walk.complaints.isEmpty(), qPrintable(walk.complaints.join(u'\n')));
}

QTEST_MAIN(TextsFitTest)
#include "tst_textsfit.moc"
