// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcomparedialog.h"

#include "chartexport.h"
#include "chartpane.h"
#include "choice.h"
#include "comparedfigures.h"
#include "comparedweightsmodel.h"
#include "delegates.h"
#include "exportdialog.h"
#include "messagebar.h"
#include "modelcomparisonchart.h"
#include "weightsmodel.h"

#include <charts/theme.h>

#include <QClipboard>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr std::size_t mostDevices = 30; ///< to choose from

class ComparedWeightDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        if (index.column() != ComparedWeightsModel::Bar)
            return RowDelegate::paintCell(painter, option, index);
        paintWeightBar(painter, option.rect, index.data(ComparedWeightsModel::ShareRole).toDouble(), look());
    }
};

} // namespace

ModelCompareDialog::ModelCompareDialog(const Appearance *appearance, const FleetSelection *selection,
                                       Settings *settings, const std::shared_ptr<session::Session> &session,
                                       const SnapshotPtr &snapshot, std::array<ComparedModel, 2> models,
                                       QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_selection(selection), m_session(session),
      m_infos(snapshot->infos), m_models(std::move(models)), m_figures(new ComparedFigures),
      m_weights(new ComparedWeightsModel(this)), m_device(new Choice), m_most(new Choice),
      m_threshold(new QDoubleSpinBox), m_chart(new ChartPane(appearance)), m_words(new QLabel),
      m_message(new MessageBar(appearance))
{
    setObjectName(u"modelCompareDialog"_s);
    setWindowTitle(tr("%1 and %2").arg(m_models[0].name, m_models[1].name));
    build();
    connectExport(settings);
    m_figures->showModels(m_models);
    listDevices();
    compare();
    connect(m_device, &QComboBox::currentIndexChanged, this, &ModelCompareDialog::compare);
    connect(m_most, &QComboBox::currentIndexChanged, this, &ModelCompareDialog::drawChart);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &ModelCompareDialog::drawChart);
    connect(selection, &FleetSelection::changed, this, &ModelCompareDialog::listDevices);
}

void ModelCompareDialog::build()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_figures);
    left->addWidget(buildWeights(), 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addLayout(left, 5);
    middle->addWidget(buildReadings(), 7);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(buildTitle());
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addLayout(buildButtons());
    resize(1240, 700);
}

QLayout *ModelCompareDialog::buildButtons()
{
    const auto add = [](const QString &name, const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        return button;
    };
    auto *copy = add(u"comparedCopy"_s, tr("Copy tables"),
                     tr("Copy figures and weights, to be pasted into a spreadsheet"));
    auto *save = add(u"comparedExport"_s, tr("Export…"),
                     tr("The chart with its figures as a picture, or all values as CSV"));
    auto *close = add({}, tr("Close"), {});
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(modelComparisonTables(content()));
        m_message->showMessage(MessageBar::Level::Notice, tr("Figures and weights are in the clipboard."));
    });
    connect(save, &QPushButton::clicked, this, &ModelCompareDialog::askToExport);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void ModelCompareDialog::connectExport(Settings *settings)
{
    m_export = new ChartExport(
        {this, m_appearance, settings, &m_jobs}, [this] { return modelComparisonPicture(content()); },
        [this](charts::CsvRange range) {
            return [content = content(), range] { return modelComparisonCsv(content, range); };
        });
    connect(m_export, &ChartExport::written, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Level::Notice,
                               tr("The comparison is saved to %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_export, &ChartExport::copied, this, [this] {
        m_message->showMessage(MessageBar::Level::Notice, tr("The comparison is in the clipboard."));
    });
    connect(m_export, &ChartExport::failed, this,
            [this](const QString &sentence, const std::function<void()> &again) {
                m_message->showMessage(MessageBar::Level::Error, sentence, tr("Save elsewhere…"), again);
            });
}

void ModelCompareDialog::askToExport()
{
    auto *dialog =
        new ExportDialog({{windowTitle(), u"models"_s, m_export, QSize(m_chart->width(), height())}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ModelComparisonContent ModelCompareDialog::content() const
{
    ModelComparisonContent content;
    content.names = curveNames();
    content.device = m_device->currentText();
    content.sentence = m_words->text();
    content.figures = m_figures->rows();
    for (int column = 0; column < ComparedWeightsModel::Bar; ++column)
        content.weightHeads += m_weights->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_weights->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ComparedWeightsModel::Bar; ++column)
            cells += m_weights->index(row, column).data().toString();
        content.weights.push_back(cells);
    }
    content.chart = m_chart->chart();
    content.comparison = m_comparison;
    return content;
}

/// The names in the colours of their curves.
QWidget *ModelCompareDialog::buildTitle()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    std::array<QLabel *, 2> titles{};
    for (std::size_t i = 0; i < 2; ++i) {
        titles[i] = new QLabel(QString((i == 0 ? u"A: "_s : u"B: "_s) + m_models[i].name));
        titles[i]->setTextFormat(Qt::PlainText);
        titles[i]->setProperty("role", u"strong"_s);
        layout->addWidget(titles[i]);
    }
    layout->addStretch(1);
    const auto color = [this, titles] {
        for (std::size_t i = 0; i < 2; ++i) {
            QPalette colors = titles[i]->palette();
            colors.setColor(QPalette::WindowText,
                            m_appearance->look().chart.line(charts::curveColor(int(i))));
            titles[i]->setPalette(colors);
        }
    };
    connect(m_appearance, &Appearance::changed, this, color);
    color();
    return row;
}

QWidget *ModelCompareDialog::buildWeights()
{
    m_table = new QTableView;
    m_table->setObjectName(u"comparedWeights"_s);
    m_table->setAccessibleName(tr("Weights of both models"));
    m_table->setModel(m_weights);
    m_table->setItemDelegate(new ComparedWeightDelegate(m_appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_table->font()));
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setSectionResizeMode(ComparedWeightsModel::Bar, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int figure = m_table->fontMetrics().horizontalAdvance(u"−00.000"_s) + 16;
    for (const int column : {ComparedWeightsModel::First, ComparedWeightsModel::Second})
        m_table->horizontalHeader()->resizeSection(column, figure);
    m_table->horizontalHeader()->resizeSection(ComparedWeightsModel::Difference, figure + 16); // and an arrow
    m_table->horizontalHeader()->setSortIndicator(ComparedWeightsModel::Difference, Qt::DescendingOrder);
    return m_table;
}

QWidget *ModelCompareDialog::buildReadings()
{
    m_device->setObjectName(u"comparedDevice"_s);
    m_device->setAccessibleName(tr("Whose readings both models score"));
    m_device->setToolTip(tr("Select devices in the fleet to have them here"));
    m_most->setObjectName(u"comparedRange"_s);
    m_most->setAccessibleName(tr("How many readings are in view"));
    for (const int most : {200, 500, 2000})
        m_most->addItem(tr("last %Ln", "readings", most), most);
    m_threshold->setObjectName(u"comparedThreshold"_s);
    m_threshold->setAccessibleName(tr("Probability that counts as an alarm"));
    m_threshold->setRange(0.01, 0.99);
    m_threshold->setSingleStep(0.05);
    m_threshold->setValue(0.5);
    m_words->setObjectName(u"comparedWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_chart->setHeading(
        [](double x) { return tr("reading %1").arg(QLocale().toString(qlonglong(x + 0.5))); });

    auto *side = new QWidget;
    auto *choices = new QHBoxLayout;
    choices->addWidget(new QLabel(tr("Readings of")));
    choices->addWidget(m_device);
    choices->addWidget(m_most);
    choices->addStretch(1);
    choices->addWidget(new QLabel(tr("Alarm from")));
    choices->addWidget(m_threshold);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_words);
    return side;
}

/// Those of the models first, then what is selected in the fleet.
void ModelCompareDialog::listDevices()
{
    std::vector<std::uint32_t> devices;
    const auto add = [&](std::uint32_t device) {
        const bool isNew = std::ranges::find(devices, device) == devices.end();
        if (isNew && device < m_infos->size() && devices.size() < mostDevices)
            devices.push_back(device);
    };
    for (const ComparedModel &model : m_models) {
        if (model.device)
            add(*model.device);
    }
    for (const std::uint32_t device : m_selection->devices())
        add(device);
    if (devices.empty())
        add(0);
    const QVariant chosen = m_device->currentData();
    {
        const QSignalBlocker blocker(m_device);
        m_device->clear();
        for (const std::uint32_t device : devices)
            m_device->addItem((*m_infos)[device].name, device);
        m_device->setCurrentIndex(std::max(0, m_device->findData(chosen)));
    }
    if (chosen.isValid() && m_device->currentData() != chosen)
        compare();
}

void ModelCompareDialog::compare()
{
    const auto session = m_session.lock();
    if (!session)
        return;
    m_comparison.reset();
    m_figures->clearReadings();
    charts::Chart atWork;
    atWork.emptyText = tr("Both models are scoring the readings. The run goes on meanwhile.");
    m_chart->setChart(std::move(atWork));
    m_words->clear();
    m_jobs.await(session->compare({m_models[0].choice, m_models[1].choice}, m_device->currentData().toUInt()),
                 [this, asked = ++m_asked](const Expected<session::ModelComparison> &comparison) {
                     if (asked == m_asked)
                         showComparison(comparison);
                 });
}

void ModelCompareDialog::showComparison(const Expected<session::ModelComparison> &comparison)
{
    if (!comparison) {
        charts::Chart empty;
        empty.emptyText = comparison.error().text();
        m_chart->setChart(std::move(empty));
        return;
    }
    const bool isFirst = m_weights->rowCount() == 0;
    m_comparison = *comparison;
    m_figures->showComparison(*comparison);
    if (isFirst) {
        m_weights->setWeights(comparison->weights);
        m_weights->sort(m_table->horizontalHeader()->sortIndicatorSection(),
                        m_table->horizontalHeader()->sortIndicatorOrder());
        m_table->resizeColumnToContents(ComparedWeightsModel::Feature);
    }
    drawChart();
}

void ModelCompareDialog::drawChart()
{
    if (!m_comparison)
        return;
    m_chart->setChart(
        modelComparisonChart(*m_comparison, curveNames(), threshold(), m_most->currentData().toInt()));
    m_words->setText(agreementSentence(*m_comparison, threshold()));
}

std::array<QString, 2> ModelCompareDialog::curveNames() const
{
    return {QString(u"A: " + m_models[0].name), QString(u"B: " + m_models[1].name)};
}

double ModelCompareDialog::threshold() const
{
    return m_threshold->value();
}

void ModelCompareDialog::setThreshold(double threshold)
{
    m_threshold->setValue(threshold);
}

} // namespace fleetgrad::desktop
