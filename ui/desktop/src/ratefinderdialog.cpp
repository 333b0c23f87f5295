// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratefinderdialog.h"

#include "chartexport.h"
#include "chartpane.h"
#include "figures.h"
#include "ratechart.h"

#include <session/ratesentence.h>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

RateFinderDialog::RateFinderDialog(const Appearance *appearance, Settings *settings,
                                   const SnapshotPtr &snapshot, std::vector<std::uint32_t> devices,
                                   QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_devices(std::move(devices)),
      m_chart(new ChartPane(appearance)), m_words(new QLabel), m_bar(new QProgressBar),
      m_again(new QPushButton), m_exporting(buildExport()), m_set(new QPushButton),
      m_setOwn(new QPushButton(tr("Set each device’s own best"))), m_close(new QPushButton(tr("Close"))),
      m_timer(new QTimer(this)),
      m_export(ChartExport::ofCharts(
          {this, appearance, settings, &m_jobs},
          [this] { return std::vector{rateChart(m_exported, m_export->look().theme)}; },
          [this] { return std::vector{rateTable(m_exported)}; }))
{
    m_plan.config = *snapshot->config;
    m_plan.devices = m_devices;
    m_plan.threads = std::max(1, QThreadPool::globalInstance()->maxThreadCount() - 1);
    for (const session::DeviceRow &row : *snapshot->devices)
        m_plan.trainers.push_back(row.trainer);
    build();
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            stop();
        else
            start();
    });
    connect(m_set, &QPushButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT rateChosen(m_devices, m_finding->rates[m_finding->fleet.chosen]);
    });
    connect(m_setOwn, &QPushButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT ratesChosen(ownRates());
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_timer, &QTimer::timeout, this, &RateFinderDialog::showProgress);
    connect(appearance, &Appearance::changed, this, &RateFinderDialog::drawChart);
    start();
}

RateFinderDialog::~RateFinderDialog()
{
    m_stop.request_stop();
}

QPushButton *RateFinderDialog::buildExport()
{
    auto *button = new QPushButton(tr("Export ▾"));
    button->setAccessibleName(tr("Export"));
    button->setObjectName(u"exportRates"_s);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &text, const QString &name, auto &&use) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, use);
    };
    add(tr("As a picture…"), u"exportRatePicture"_s, [this] { m_export->askForImage(); });
    add(tr("As values (CSV)…"), u"exportRateValues"_s,
        [this] { m_export->askForCsv(charts::CsvRange::Whole); });
    add(tr("Copy the picture"), u"copyRatePicture"_s, [this] { m_export->copy(); });
    button->setMenu(menu);
    return button;
}

void RateFinderDialog::build()
{
    setObjectName(u"rateFinder"_s);
    setWindowTitle(m_devices.empty()
                       ? tr("Find rate – all devices")
                       : tr("Find rate – %Ln selected device(s)", nullptr, int(m_devices.size())));
    m_chart->setObjectName(u"rateCurve"_s);
    m_chart->setAccessibleName(tr("Log loss by learning rate"));
    m_chart->setHeading([this](double x) {
        if (!m_finding)
            return QString();
        const auto nearest = std::ranges::min_element(
            m_finding->rates, {}, [x](double rate) { return std::abs(std::log10(rate) - x); });
        return tr("rate %1").arg(session::rateText(*nearest));
    });
    m_words->setObjectName(u"rateWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    QSizePolicy policy = m_bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that the chart stays where it is
    m_bar->setSizePolicy(policy);
    m_again->setObjectName(u"rateAgain"_s);
    m_set->setObjectName(u"setFoundRate"_s);
    m_setOwn->setObjectName(u"setOwnRates"_s);
    m_setOwn->setToolTip(tr("Each device gets the rate that was best for it. With few labels that may be "
                            "chance: the fleet’s rate is the safer choice."));
    m_set->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_exporting);
    buttons->addStretch(1);
    buttons->addWidget(m_setOwn);
    buttons->addWidget(m_set);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    resize(760, 560);
}

void RateFinderDialog::start()
{
    m_stop = std::stop_source();
    m_progress = std::make_shared<Progress>();
    m_finding.reset();
    m_isRunning = true;
    m_bar->show();
    m_timer->start(std::chrono::milliseconds(100));
    charts::Chart empty;
    empty.emptyText = tr("The readings are going through %Ln rate(s) at once.", nullptr, m_plan.rates);
    m_chart->setChart(std::move(empty));
    showProgress();
    updateButtons();
    m_jobs.run(
        [plan = m_plan, progress = m_progress, token = m_stop.get_token()] {
            return fleet::findRates(
                plan,
                [&progress](int done, int all) {
                    progress->done = done;
                    progress->all = all;
                },
                token);
        },
        [this](const Expected<fleet::RateFinding> &finding) { showFinding(finding); });
}

void RateFinderDialog::stop()
{
    m_stop.request_stop();
    m_again->setEnabled(false);
}

void RateFinderDialog::showFinding(const Expected<fleet::RateFinding> &finding)
{
    m_isRunning = false;
    m_timer->stop();
    m_bar->hide();
    if (finding) {
        m_finding = *finding;
        m_exported = *finding;
        m_words->setText(session::rateSentence(*finding));
        drawChart();
    } else {
        const bool isStopped = finding.error().kind == ErrorKind::Cancelled;
        m_words->setText(isStopped ? tr("Stopped. Nothing was changed.") : finding.error().text());
        charts::Chart empty;
        empty.emptyText = isStopped ? tr("Stopped.") : tr("No rate was found.");
        m_chart->setChart(std::move(empty));
    }
    updateButtons();
}

void RateFinderDialog::showProgress()
{
    const int done = m_progress->done, all = m_progress->all;
    m_bar->setRange(0, all); // 0, 0 until the first device is done: at work, no end in sight yet
    m_bar->setValue(done);
    m_words->setText(all > 0 ? tr("%1 of %Ln device(s). The run goes on meanwhile.", nullptr, all)
                                   .arg(wholeText(std::uint64_t(done)))
                             : tr("Reading the source. The run goes on meanwhile."));
}

void RateFinderDialog::drawChart()
{
    if (m_finding)
        m_chart->setChart(rateChart(*m_finding, m_appearance->look().chart));
}

void RateFinderDialog::setCanSteer(bool can)
{
    if (can == m_canSteer)
        return;
    m_canSteer = can;
    updateButtons();
}

void RateFinderDialog::updateButtons()
{
    m_again->setText(m_isRunning ? tr("Stop") : tr("Try again"));
    m_again->setEnabled(true);
    m_exporting->setEnabled(m_finding.has_value());
    const bool can = m_finding && m_canSteer;
    m_set->setEnabled(can);
    m_setOwn->setEnabled(can && m_finding->devices.size() > 1);
    m_set->setText(m_finding
                       ? tr("Set rate %1").arg(session::rateText(m_finding->rates[m_finding->fleet.chosen]))
                       : tr("Set rate"));
    m_set->setToolTip(m_canSteer ? tr("Of the devices that the search was for; can be undone")
                                 : tr("The run has ended: its rates can’t be set any more"));
}

RateFinderDialog::Rates RateFinderDialog::ownRates() const
{
    std::map<double, std::vector<std::uint32_t>> byRate;
    for (const fleet::RateCurve &curve : m_finding->devices)
        byRate[m_finding->rates[curve.chosen]].push_back(curve.device);
    Rates rates;
    for (auto &[rate, devices] : byRate)
        rates.emplace_back(std::move(devices), rate);
    return rates;
}

} // namespace fleetgrad::desktop
