// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <desktop/fleetselection.h>

#include <store/runfile.h>

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QImage>

using namespace fleetgrad;
using namespace fleetgrad::desktop::driver;
using namespace Qt::Literals::StringLiterals;

/// Charts of a size and density, all at once, and the report of a run.
class ExportingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aPictureHasTheSizeAndDensityThatWereChosen();
    void asOnScreenTheChartsAreAsLargeAsThere();
    void aDarkScreenIsExportedDarkOrForPaper();
    void millimetresAreTheSameSize();
    void aPictureOfThatSizeCanBeCopied();
    void allViewsAreSavedAtOnce();
    void ofThePastTheyAreMadeLikewise();
    void theReportIsAWebPageOrAPdf();

private:
    QDialog *open();
    static void choose(const QDialog *dialog, const QString &choice, const QString &text);
    static void type(const QDialog *dialog, double width, double height);
    static bool click(const QDialog *dialog, const QString &button);
    QImage image(const QString &name) const;

    std::unique_ptr<Driver> m_driver;
};

void ExportingTest::init()
{
    m_driver = std::make_unique<Driver>();
    QVERIFY(m_driver->start());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->batch() > 20, patience);
    QVERIFY(m_driver->pause());
}

void ExportingTest::cleanup()
{
    m_driver.reset();
}

QDialog *ExportingTest::open()
{
    m_driver->trigger(u"exportSized"_s);
    return m_driver->child<QDialog>(u"exportDialog"_s);
}

void ExportingTest::choose(const QDialog *dialog, const QString &choice, const QString &text)
{
    auto *box = dialog->findChild<QComboBox *>(choice);
    QVERIFY(box->isEnabled());
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
}

void ExportingTest::type(const QDialog *dialog, double width, double height)
{
    dialog->findChild<QDoubleSpinBox *>(u"exportWidth"_s)->setValue(width);
    dialog->findChild<QDoubleSpinBox *>(u"exportHeight"_s)->setValue(height);
}

bool ExportingTest::click(const QDialog *dialog, const QString &button)
{
    auto *found = dialog->findChild<QPushButton *>(button);
    QTest::mouseClick(found, Qt::LeftButton);
    return found->isEnabled();
}

QImage ExportingTest::image(const QString &name) const
{
    const QString path = m_driver->path(name);
    return QTest::qWaitFor([&] { return QFile::exists(path); }, patience) ? QImage(path) : QImage();
}

void ExportingTest::aPictureHasTheSizeAndDensityThatWereChosen()
{
    const QDialog *dialog = open();
    choose(dialog, u"exportSize"_s, u"own"_s);
    type(dialog, 500, 400);
    choose(dialog, u"exportDensity"_s, u"3×, 288 dpi"_s);
    click(dialog, u"exportSave"_s);
    QVERIFY(m_driver->chooseInDialog(m_driver->path(u"own.png"_s)));
    QCOMPARE(image(u"own.png"_s).size(), QSize(1500, 1200));
}

void ExportingTest::asOnScreenTheChartsAreAsLargeAsThere()
{
    const QDialog *dialog = open();
    choose(dialog, u"exportSize"_s, u"as on screen"_s);
    choose(dialog, u"exportDensity"_s, u"1×, 96 dpi"_s);
    click(dialog, u"exportSave"_s);
    QVERIFY(m_driver->chooseInDialog(m_driver->path(u"shown.png"_s)));
    const QImage file = image(u"shown.png"_s).convertToFormat(QImage::Format_RGB32);
    auto *charts = m_driver->child<QWidget>(u"charts"_s);
    const QImage screen = charts->grab().toImage().convertToFormat(QImage::Format_RGB32);
    // All that is drawn on screen is in the file, as many pixels apart. Its border is wider.
    const QPoint shift(8, 10);
    int different = 0;
    for (int y = 4; y < screen.height() - 4; ++y) {
        for (int x = 8; x < screen.width() - 8; ++x)
            different += file.pixel(QPoint(x, y) + shift) != screen.pixel(x, y) ? 1 : 0;
    }
    QVERIFY2(different < screen.width() * screen.height() / 1000, qPrintable(QString::number(different)));
}

void ExportingTest::aDarkScreenIsExportedDarkOrForPaper()
{
    m_driver->appearance.choose(desktop::ThemeChoice::Dark);
    const auto cornerOf = [&](const QString &name, const QString &colors) {
        const QDialog *dialog = open();
        choose(dialog, u"exportColors"_s, colors);
        click(dialog, u"exportSave"_s);
        return m_driver->chooseInDialog(m_driver->path(name)) ? image(name).pixelColor(1, 1) : QColor();
    };
    const QColor panel = m_driver->appearance.look().chart.panel;
    QCOMPARE(cornerOf(u"dark.png"_s, u"as on screen"_s), panel);
    QCOMPARE(cornerOf(u"paper.png"_s, u"for paper, on white"_s), charts::Theme::light().panel);
    // It is remembered.
    QCOMPARE(open()->findChild<QComboBox *>(u"exportColors"_s)->currentText(), u"for paper, on white"_s);
    m_driver->appearance.choose(desktop::ThemeChoice::Light);
}

void ExportingTest::millimetresAreTheSameSize()
{
    const QDialog *dialog = open();
    choose(dialog, u"exportSize"_s, u"own"_s);
    choose(dialog, u"exportUnit"_s, u"mm"_s);
    type(dialog, 127, 254); // 5 and 10 inches
    choose(dialog, u"exportDensity"_s, u"2×, 192 dpi"_s);
    click(dialog, u"exportSave"_s);
    QVERIFY(m_driver->chooseInDialog(m_driver->path(u"inches.png"_s)));
    QCOMPARE(image(u"inches.png"_s).size(), QSize(5 * 192, 10 * 192));
}

void ExportingTest::aPictureOfThatSizeCanBeCopied()
{
    const QDialog *dialog = open();
    choose(dialog, u"exportSize"_s, u"own"_s);
    type(dialog, 320, 240);
    choose(dialog, u"exportDensity"_s, u"1×, 96 dpi"_s);
    click(dialog, u"exportCopy"_s);
    QVERIFY(m_driver->waitForNotice(u"clipboard"_s));
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(320, 240));
}

void ExportingTest::allViewsAreSavedAtOnce()
{
    // None of them but the curves has been seen: the others are made while the dialog is open.
    m_driver->window->selection()->select({1});
    QDialog *dialog = open();
    const auto *views = dialog->findChild<QComboBox *>(u"exportView"_s);
    QCOMPARE(views->itemText(0), u"Learning"_s);
    for (const QString &name : {u"Device"_s, u"Fleet map"_s, u"Rounds"_s, u"Evaluation"_s, u"Alarms"_s})
        QTRY_VERIFY_WITH_TIMEOUT(views->findText(name) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<QLabel *>(u"exportAwaited"_s)->isVisible(), patience);
    QCOMPARE(views->currentIndex(), 0);
    choose(dialog, u"exportView"_s, u"all of these, a file each"_s);
    choose(dialog, u"exportFormat"_s, u"PDF"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"exportCopy"_s)->isEnabled()); // one picture at a time
    click(dialog, u"exportSave"_s);
    QVERIFY(QDir(m_driver->folder.path()).mkdir(u"all"_s));
    QVERIFY(m_driver->chooseInDialog(m_driver->path(u"all"_s)));
    QVERIFY(m_driver->waitForNotice(u"file(s) are saved"_s) || m_driver->waitForNotice(u"files are saved"_s));
    const QStringList files = QDir(m_driver->path(u"all"_s)).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files, QStringList({u"alarms.pdf"_s, u"device.pdf"_s, u"evaluation.pdf"_s, u"fleet-map.pdf"_s,
                                 u"learning.pdf"_s, u"round.pdf"_s}));
    for (const QString &name : files) {
        QFile file(m_driver->path(u"all/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY2(file.size() > 5000, qPrintable(name)); // an empty page has 2 kB
    }
    // They are not made for nobody.
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->window->session()->snapshot()->evaluation, patience);
}

void ExportingTest::ofThePastTheyAreMadeLikewise()
{
    m_driver->window->selection()->select({1});
    m_driver->trigger(u"batchBack"_s);
    m_driver->trigger(u"batchBack"_s);
    const auto *feed = m_driver->window->findChild<desktop::SnapshotFeed *>();
    QTRY_VERIFY_WITH_TIMEOUT(feed->shown()->isPast(), patience);
    const auto *dialog = open();
    const auto *views = dialog->findChild<QComboBox *>(u"exportView"_s);
    for (const QString &name : {u"Device"_s, u"Fleet map"_s, u"Rounds"_s, u"Evaluation"_s, u"Alarms"_s})
        QTRY_VERIFY2_WITH_TIMEOUT(views->findText(name) >= 0, qPrintable(name), patience);
    choose(dialog, u"exportView"_s, u"Alarms"_s);
    choose(dialog, u"exportFormat"_s, u"vector graphics (SVG)"_s);
    click(dialog, u"exportSave"_s);
    QVERIFY(m_driver->chooseInDialog(m_driver->path(u"then.svg"_s)));
    QVERIFY(m_driver->waitForNotice(u"then.svg"_s));
    QFile file(m_driver->path(u"then.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(file.readAll());
    const auto then = feed->shown();
    QVERIFY(then->isPast() && then->alarmSummary);
    const auto &found = then->alarmSummary->kinds.front().counts;
    QVERIFY(
        drawn.contains(u"%1/%2"_s.arg(QLocale().toString(found.found), QLocale().toString(found.events))));
}

void ExportingTest::theReportIsAWebPageOrAPdf()
{
    m_driver->trigger(u"exportReport"_s);
    QVERIFY(m_driver->chooseInDialog(m_driver->path(u"run.html"_s)));
    QVERIFY(m_driver->waitForNotice(u"run.html"_s));
    QFile page(m_driver->path(u"run.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    // Six devices, so the best, the median and the worst of the four that train are curves.
    QVERIFY(html.contains(u"6 simulated device"_s));
    QVERIFY(html.contains(u"</html>"_s));
    // It stands still, so its content has a digest: the one that its file says.
    QVERIFY(m_driver->window->session()->saveAs(m_driver->path(u"run.fleetrun"_s)).get().has_value());
    const auto saved = store::RunFileReader::open(m_driver->path(u"run.fleetrun"_s));
    QVERIFY(saved.has_value());
    QVERIFY(html.contains((*saved)->digest().value_or(u"none"_s)));

    m_driver->trigger(u"exportReport"_s);
    QVERIFY(m_driver->chooseInDialog(m_driver->path(u"run.pdf"_s)));
    QVERIFY(m_driver->waitForNotice(u"run.pdf"_s));
    QFile pdf(m_driver->path(u"run.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
}

QTEST_MAIN(ExportingTest)
#include "tst_exporting.moc"
