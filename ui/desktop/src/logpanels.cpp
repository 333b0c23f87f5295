// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpanels.h"

#include "card.h"
#include "choice.h"
#include "delegates.h"
#include "figures.h"
#include "fitcolumn.h"
#include "trainercontrol.h"

#include <session/sentences.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

struct Spread
{
    float median = 0, least = 0, most = 0;
};

Spread spreadOf(std::vector<float> values)
{
    const auto [least, most] = std::ranges::minmax(values);
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return {*middle, least, most};
}

} // namespace

EventsPanel::EventsPanel(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_model(new EventsModel(this)), m_list(new QListView), m_choice(new Choice),
      m_empty(secondaryLabel(tr("Nothing has happened yet."))), m_older(secondaryLabel())
{
    m_list->setObjectName(u"eventsList"_s);
    m_list->setAccessibleName(tr("Events"));
    m_list->setAccessibleDescription(tr("A click goes to the device and the batch. Enter or a double click "
                                        "shows everything as it was then, or why it alarmed."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EventDelegate(appearance, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // whole rows
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // laid out anew when a scroll bar takes some of the width
    m_list->setMouseTracking(true);
    m_empty->setObjectName(u"eventsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    m_choice->setObjectName(u"eventsChoice"_s);
    m_choice->setProperty("role", u"flat"_s);
    m_choice->setAccessibleName(tr("Which events"));
    m_choice->setToolTip(tr("Which events are listed"));
    m_choice->addItem(tr("what matters"), int(EventsModel::Show::Notable));
    m_choice->setItemData(0, tr("Warnings, remarks, and what a person did; not every round"),
                          Qt::ToolTipRole);
    m_choice->addItem(tr("alarms"), int(EventsModel::Show::Alarms));
    m_choice->addItem(tr("all"), int(EventsModel::Show::All));
    m_choice->addItem(tr("warnings"), int(EventsModel::Show::Warnings));
    m_choice->addItem(tr("by a person"), int(EventsModel::Show::ByPerson));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setShow(EventsModel::Show(m_choice->currentData().toInt()));
        m_list->scrollToTop();
        showWhetherEmpty();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT eventChosen(m_model->devicesOf(index), index.data(EventsModel::BatchRole).toULongLong());
        if (const auto version = index.data(EventsModel::VersionRole).toULongLong(); version > 0)
            Q_EMIT versionChosen(std::uint32_t(version));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const qint64 device = index.data(EventsModel::AlarmRole).toLongLong();
        const std::uint64_t batch = index.data(EventsModel::BatchRole).toULongLong();
        if (device >= 0)
            Q_EMIT alarmOpened(std::uint32_t(device), batch);
        else
            Q_EMIT eventOpened(batch);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    m_older->setObjectName(u"eventsOlder"_s);
    m_older->setText(tr("The newest %L1: go back in time to see earlier ones.").arg(EventsModel::mostShown));
    m_older->setContentsMargins(10, 2, 10, 4);
    m_older->setWordWrap(true);
    m_older->hide();
    layout->addWidget(m_older);
}

void EventsPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    // A fast fleet has thousands of events a second, and nobody reads that fast.
    constexpr qint64 pause = 250;
    if (snapshot && m_hasEvents && !m_sinceShown.hasExpired(pause))
        return;
    m_sinceShown.start();
    m_model->setSnapshot(snapshot);
    m_hasEvents = snapshot && snapshot->events && !snapshot->events->empty();
    showWhetherEmpty();
}

void EventsPanel::showWhetherEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const QString reason =
        m_hasEvents ? tr("Nothing of that kind. “all” lists every round.") : tr("Nothing has happened yet.");
    if (m_empty->text() != reason)
        m_empty->setText(reason);
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_older->setVisible(m_model->rowCount() == int(EventsModel::mostShown));
}

void EventsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // sentences break anew
}

RatesPanel::RatesPanel(const Appearance *appearance, const FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_trainer(new TrainerControl(selection)), m_model(new RatesModel(this)),
      m_table(new QTableView), m_summary(secondaryLabel())
{
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(10, 8, 10, 6);
    m_table->setObjectName(u"ratesTable"_s);
    m_table->setAccessibleName(tr("Changes of learning rates"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_table->font()));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    fitColumn(*m_table, RatesModel::Batch, u"00,000"_s);
    fitColumn(*m_table, RatesModel::Device, u"machine-0000"_s);
    fitColumn(*m_table, RatesModel::Before, u"0.000"_s);
    fitColumn(*m_table, RatesModel::After, u"0.000"_s);
    header->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trainer);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
}

QString RatesPanel::summary(const session::Snapshot &snapshot) const
{
    if (!snapshot.devices || snapshot.devices->empty() || !snapshot.config)
        return tr("Rates appear here with the first devices.");
    std::vector<float> rates, effective;
    std::size_t locked = 0;
    for (const session::DeviceRow &row : *snapshot.devices) {
        rates.push_back(row.learningRate);
        effective.push_back(row.learningRate * row.rateFactor);
        locked += row.rateLocked;
    }
    const Spread set = spreadOf(rates);
    QStringList sentences{
        tr("Median %1, from %2 to %3; %4 locked.")
            .arg(scoreText(set.median), scoreText(set.least), scoreText(set.most), wholeText(locked))};
    if (rates != effective) {
        const Spread now = spreadOf(effective);
        sentences << tr("In effect by the schedules: median %1, from %2 to %3.")
                         .arg(scoreText(now.median), scoreText(now.least), scoreText(now.most));
    }
    const auto &federation = snapshot.config->federation;
    sentences
        << (federation.feedback
                ? tr("Feedback: ×0.9 when a device's error grows, ×1.05 when it falls, within %1 to %2.")
                      .arg(scoreText(federation.rateMinimum), scoreText(federation.rateMaximum))
                : tr("Feedback is off: only a person changes rates."));
    if (snapshot.pendingCommands > 0)
        sentences << tr("What was just changed takes effect with the next batch.");
    return session::sentences(sentences);
}

void RatesPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    m_trainer->showSnapshot(snapshot);
    m_model->setSnapshot(snapshot);
    const QString text = snapshot ? summary(*snapshot) : tr("No run is open.");
    if (m_summary->text() != text)
        m_summary->setText(text);
}

} // namespace fleetgrad::desktop
