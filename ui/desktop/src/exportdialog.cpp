// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "card.h"
#include "choice.h"

#include <session/sentences.h>

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double pixelsPerMillimetre = 96 / 25.4;
constexpr QSize a4(a4Width, 416);                ///< 170 x 110 mm
constexpr double smallest = 100, largest = 8000; ///< pixels

} // namespace

ExportDialog::ExportDialog(std::vector<ExportView> views, QWidget *parent)
    : QDialog(parent), m_views(std::move(views)), m_width(new QDoubleSpinBox), m_height(new QDoubleSpinBox),
      m_awaited(secondaryLabel()), m_summary(new QLabel)
{
    Q_ASSERT(!m_views.empty());
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export charts"));
    auto *rows = new QGridLayout(this);
    rows->setSpacing(8);
    rows->setContentsMargins(16, 16, 16, 16);
    m_view = addChoice(rows, u"exportView"_s, tr("Charts"));
    for (const ExportView &view : m_views)
        m_view->addItem(view.name);
    if (m_views.size() > 1)
        m_view->addItem(tr("all of these, a file each"));
    m_awaited->setObjectName(u"exportAwaited"_s);
    m_awaited->setWordWrap(true);
    rows->addWidget(m_awaited, rows->rowCount(), 1);
    setAwaited({});
    m_format = addChoice(rows, u"exportFormat"_s, tr("Format"));
    m_format->addItem(tr("picture (PNG)"), u"png"_s);
    m_format->addItem(tr("vector graphics (SVG)"), u"svg"_s);
    m_format->addItem(tr("PDF"), u"pdf"_s);
    m_format->addItem(tr("values (CSV)"), u"csv"_s);
    addSize(rows);
    m_density = addChoice(rows, u"exportDensity"_s, tr("Density"));
    for (const int times : {1, 2, 3, 4})
        m_density->addItem(tr("%1×, %2 dpi").arg(times).arg(times * 96), double(times));
    m_density->addItem(tr("print, %1 dpi").arg(600), 600 / 96.0);
    m_density->setCurrentIndex(1);
    m_colors = addChoice(rows, u"exportColors"_s, tr("Colours"));
    m_colors->addItem(tr("as on screen"), false);
    m_colors->addItem(tr("for paper, on white"), true);
    m_colors->setCurrentIndex(m_colors->findData(view().exporting->isForPaper()));
    m_colors->setToolTip(tr("Of pictures, whenever they are exported or copied"));
    m_range = addChoice(rows, u"exportRange"_s, tr("Values"));
    m_range->addItem(tr("of the visible range"), int(charts::CsvRange::Visible));
    m_range->addItem(tr("of the whole run"), int(charts::CsvRange::Whole));
    rows->addWidget(m_summary, rows->rowCount(), 0, 1, 2);
    addButtons(rows);
    for (QComboBox *choice : {m_view, m_format, m_size, m_density})
        connect(choice, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportDialog::changeUnit);
    for (QDoubleSpinBox *box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] { m_summary->setText(summary()); });
    refresh();
}

void ExportDialog::addView(const ExportView &view)
{
    m_view->insertItem(int(m_views.size()), view.name);
    m_views.push_back(view);
    if (m_views.size() == 2)
        m_view->addItem(tr("all of these, a file each"));
}

void ExportDialog::setAwaited(const QStringList &names)
{
    m_awaited->setText(names.isEmpty() ? QString() : tr("Being prepared: %1.").arg(session::listed(names)));
    m_awaited->setVisible(!names.isEmpty());
}

QComboBox *ExportDialog::addChoice(QGridLayout *rows, const QString &name, const QString &label)
{
    auto *choice = new Choice;
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    auto *words = new QLabel(label);
    words->setBuddy(choice);
    const int row = rows->rowCount();
    rows->addWidget(words, row, 0);
    rows->addWidget(choice, row, 1);
    return choice;
}

void ExportDialog::addSize(QGridLayout *rows)
{
    m_size = addChoice(rows, u"exportSize"_s, tr("Size"));
    m_size->addItem(tr("as on screen"), int(Size::Shown));
    m_size->addItem(tr("as wide as a page of A4"), int(Size::A4));
    m_size->addItem(tr("own"), int(Size::Own));
    m_unit = new Choice;
    m_unit->setObjectName(u"exportUnit"_s);
    m_unit->setAccessibleName(tr("Unit of the size"));
    m_unit->addItem(tr("px"));
    m_unit->addItem(tr("mm"));
    m_width->setObjectName(u"exportWidth"_s);
    m_width->setAccessibleName(tr("Width"));
    m_height->setObjectName(u"exportHeight"_s);
    m_height->setAccessibleName(tr("Height"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_width, 1);
    line->addWidget(new QLabel(u"×"_s));
    line->addWidget(m_height, 1);
    line->addWidget(m_unit);
    rows->addLayout(line, rows->rowCount(), 1);
    for (QDoubleSpinBox *box : {m_width, m_height}) {
        box->setDecimals(0);
        box->setRange(smallest, largest);
    }
}

void ExportDialog::addButtons(QGridLayout *rows)
{
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setObjectName(u"exportCopy"_s);
    m_copy->setToolTip(tr("Copy the charts as a picture of this size and density"));
    m_copy->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save…"));
    m_save->setObjectName(u"exportSave"_s);
    m_save->setProperty("suggested", true);
    m_save->setDefault(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_copy);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_save);
    rows->addLayout(line, rows->rowCount(), 0, 1, 2);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
}

bool ExportDialog::isAll() const
{
    return m_view->currentIndex() >= int(m_views.size());
}

bool ExportDialog::isNamedSize() const
{
    return Size(m_size->currentData().toInt()) != Size::Own;
}

bool ExportDialog::isMillimetres() const
{
    return m_unit->currentIndex() == 1;
}

QString ExportDialog::suffix() const
{
    return m_format->currentData().toString();
}

const ExportView &ExportDialog::view() const
{
    return isAll() ? m_views.front() : m_views[std::size_t(m_view->currentIndex())];
}

/// What can't be chosen now is grey, and what can says what it comes to.
void ExportDialog::refresh()
{
    const bool isPicture = suffix() != u"csv";
    m_size->setEnabled(isPicture);
    const bool isOwn = isPicture && !isNamedSize();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_width, m_height, m_unit})
        widget->setEnabled(isOwn);
    m_density->setEnabled(suffix() == u"png");
    m_colors->setEnabled(isPicture);
    m_range->setEnabled(!isPicture);
    m_copy->setEnabled(isPicture && !isAll());
    takeSize();
    m_summary->setText(summary());
}

/// Of a view, where the size is chosen by name.
QSize ExportDialog::namedSize(const ExportView &view) const
{
    const bool isA4 = Size(m_size->currentData().toInt()) == Size::A4;
    return isA4 ? a4.expandedTo({0, view.leastA4Height}) : view.shown;
}

/// The size that is chosen by name, in the boxes.
void ExportDialog::takeSize()
{
    if (!isNamedSize())
        return;
    const QSize pixels = namedSize(view());
    const double unit = isMillimetres() ? pixelsPerMillimetre : 1;
    m_width->setValue(pixels.width() / unit);
    m_height->setValue(pixels.height() / unit);
}

void ExportDialog::changeUnit()
{
    if (std::exchange(m_wasMillimetres, isMillimetres()) == isMillimetres())
        return;
    const double factor = isMillimetres() ? 1 / pixelsPerMillimetre : pixelsPerMillimetre;
    for (QDoubleSpinBox *box : {m_width, m_height}) {
        const double value = box->value() * factor;
        const double scale = isMillimetres() ? pixelsPerMillimetre : 1;
        box->setRange(std::ceil(smallest / scale), std::floor(largest / scale));
        box->setValue(value);
    }
    m_summary->setText(summary());
}

ExportForm ExportDialog::form() const
{
    const double unit = isMillimetres() ? pixelsPerMillimetre : 1;
    ExportForm form;
    form.size = QSize(int(std::lround(m_width->value() * unit)), int(std::lround(m_height->value() * unit)));
    form.density = m_density->currentData().toDouble();
    form.range = charts::CsvRange(m_range->currentData().toInt());
    return form;
}

QString ExportDialog::summary() const
{
    if (suffix() == u"csv")
        return tr("The values as they were measured, not smoothed.");
    const ExportForm chosen = form();
    if (isAll() && Size(m_size->currentData().toInt()) == Size::Shown)
        return tr("Each as large as on screen.");
    const auto whole = [](double value) { return QLocale().toString(std::lround(value)); };
    const QString millimetres = tr("%1 × %2 mm")
                                    .arg(whole(chosen.size.width() / pixelsPerMillimetre),
                                         whole(chosen.size.height() / pixelsPerMillimetre));
    if (suffix() != u"png")
        return tr("%1, sharp at any size.").arg(millimetres);
    return tr("%1 × %2 pixels; printed %3.")
        .arg(whole(chosen.size.width() * chosen.density), whole(chosen.size.height() * chosen.density),
             millimetres);
}

void ExportDialog::save()
{
    view().exporting->setForPaper(m_colors->currentData().toBool());
    ExportForm chosen = form();
    if (isAll()) {
        std::vector<ExportView> views = m_views;
        for (ExportView &view : views)
            view.shown = isNamedSize() ? namedSize(view) : chosen.size;
        Q_EMIT allWanted(views, suffix(), chosen);
    } else {
        view().exporting->askFor(suffix(), chosen);
    }
    accept();
}

void ExportDialog::copy()
{
    view().exporting->setForPaper(m_colors->currentData().toBool());
    view().exporting->copy(form());
    accept();
}

} // namespace fleetgrad::desktop
