// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whypanel.h"

#include "card.h"
#include "choice.h"
#include "weightmoves.h"
#include "whymodel.h"

#include <learning/metrics.h>
#include <session/sentences.h>
#include <session/texts.h>
#include <session/whygroups.h>

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr qint64 historyPause = 2000; ///< milliseconds

} // namespace

WhyPanel::WhyPanel(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_model(new WhyModel(this)), m_tree(whyTree(m_model, appearance)), m_whose(new Choice),
      m_earlier(new QToolButton), m_later(new QToolButton), m_last(new QToolButton), m_close(new QToolButton),
      m_words(new QLabel), m_reason(secondaryLabel()), m_workOut(new QPushButton(tr("Work it out"))),
      m_moves(new WeightMoves(appearance)), m_unknown(new QWidget), m_layout(new QHBoxLayout)
{
    setObjectName(u"whyPanel"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_shares = buildShares();
    m_layout->addWidget(m_shares, 3);
    m_moving = scrolling(m_moves, tr("Rounds and devices that moved the weight most"));
    m_moving->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_layout->addWidget(m_moving, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(buildHead());
    layout->addWidget(m_words);
    layout->addWidget(m_unknown, 1);
    layout->addLayout(m_layout, 1);
    auto *unknown = new QVBoxLayout(m_unknown);
    unknown->setSpacing(8);
    unknown->addStretch(1);
    unknown->addWidget(m_reason);
    unknown->addWidget(m_workOut, 0, Qt::AlignHCenter);
    unknown->addStretch(1);
    m_words->setObjectName(u"whyWords"_s);
    m_reason->setObjectName(u"whyReason"_s);
    for (QLabel *label : {m_words, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(6, 0, 6, 2);
    }
    m_reason->setAlignment(Qt::AlignCenter);
    m_workOut->setObjectName(u"whyWorkOut"_s);
    connect(m_workOut, &QPushButton::clicked, this, [this] {
        if (m_isWorking)
            Q_EMIT lookBackStopped();
        else if (const Trace trace = m_number ? traceOf(*m_number) : nullptr)
            workOut(trace->readings[std::size_t(*m_number - trace->first)].batch);
        else if (m_alarmBatch)
            workOut(*m_alarmBatch);
    });
    connect(m_moves, &WeightMoves::roundChosen, this, &WhyPanel::roundChosen);
    connect(m_moves, &WeightMoves::deviceChosen, this, &WhyPanel::deviceChosen);
    say({}, false);
}

QWidget *WhyPanel::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(2);
    m_whose->setObjectName(u"whyWhose"_s);
    m_whose->setProperty("role", u"flat"_s);
    m_whose->setAccessibleName(tr("Whose prediction"));
    m_whose->setToolTip(
        tr("Whose prediction is taken apart: the decision, which mixes both models, or one of "
           "them"));
    for (const learning::Scorer one :
         {learning::Scorer::Decision, learning::Scorer::Local, learning::Scorer::Global})
        m_whose->addItem(session::scorerText(one), int(one));
    layout->addWidget(m_whose);
    layout->addStretch(1);
    const auto button = [&](QToolButton *one, const QString &name, const QString &text,
                            const QString &toolTip) {
        one->setObjectName(name);
        one->setProperty("role", u"flat"_s);
        one->setText(text);
        one->setToolTip(toolTip);
        one->setAccessibleName(toolTip);
        layout->addWidget(one);
    };
    button(m_earlier, u"whyEarlier"_s, u"◂"_s, tr("The reading before"));
    button(m_later, u"whyLater"_s, u"▸"_s, tr("The reading after"));
    button(m_last, u"whyLastAlarm"_s, tr("Last alarm"), tr("The reading with which the last alarm began"));
    button(m_close, u"whyClose"_s, u"✕"_s, tr("Close, and show the details of the device"));
    connect(m_whose, &QComboBox::currentIndexChanged, this, [this] {
        m_why.reset();
        refresh();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { goTo(*m_number - 1); });
    connect(m_later, &QToolButton::clicked, this, [this] { goTo(*m_number + 1); });
    connect(m_last, &QToolButton::clicked, this, &WhyPanel::lastAlarm);
    connect(m_close, &QToolButton::clicked, this, &WhyPanel::closed);
    return head;
}

QWidget *WhyPanel::buildShares()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhyPanel::showWeight);
    return m_tree;
}

void WhyPanel::setVertical(bool vertical)
{
    m_layout->setDirection(vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, vertical ? 3 : 1);
    m_layout->setStretch(1, vertical ? 2 : 1);
}

learning::Scorer WhyPanel::scorer() const
{
    return learning::Scorer(m_whose->currentData().toInt());
}

const fleet::DeviceInfo *WhyPanel::info() const
{
    const bool known =
        m_snapshot && m_snapshot->infos && m_device >= 0 && std::size_t(m_device) < m_snapshot->infos->size();
    return known ? &(*m_snapshot->infos)[std::size_t(m_device)] : nullptr;
}

void WhyPanel::forget()
{
    if (m_isWorking)
        Q_EMIT lookBackStopped();
    m_isWorking = false;
    m_device = -1;
    m_lookedBack.reset();
    m_source.reset();
    m_alarmBatch.reset();
    goTo(std::nullopt);
}

void WhyPanel::setDevice(std::uint32_t device)
{
    forget();
    m_device = device;
    refresh();
}

void WhyPanel::explain(std::uint32_t device, std::uint64_t number)
{
    if (std::exchange(m_device, std::int64_t(device)) != std::int64_t(device))
        m_lookedBack.reset();
    m_alarmBatch.reset();
    goTo(number);
}

void WhyPanel::explainAlarm(std::uint32_t device, std::uint64_t batch)
{
    if (std::exchange(m_device, std::int64_t(device)) != std::int64_t(device))
        m_lookedBack.reset();
    m_alarmBatch = batch;
    goTo(std::nullopt);
}

void WhyPanel::lastAlarmOf(std::uint32_t device)
{
    if (std::exchange(m_device, std::int64_t(device)) != std::int64_t(device))
        m_lookedBack.reset();
    m_alarmBatch.reset();
    goTo(std::nullopt);
    lastAlarm();
}

void WhyPanel::goTo(std::optional<std::uint64_t> number)
{
    m_number = number;
    m_why.reset();
    refresh();
    Q_EMIT numberChanged();
}

/// The last that is known here, or otherwise of the whole run.
void WhyPanel::lastAlarm()
{
    if (m_device < 0)
        return;
    const auto &trace = m_snapshot ? m_snapshot->deviceTrace : nullptr;
    if (trace && std::int64_t(trace->device) == m_device) {
        if (const auto begin = fleet::lastAlarm(*trace); begin && fleet::tracedBatch(*trace, *begin))
            return explain(std::uint32_t(m_device), *begin);
    }
    Q_EMIT lastAlarmWanted(std::uint32_t(m_device));
}

void WhyPanel::takeLastAlarm(std::uint32_t device, const Expected<std::optional<std::uint64_t>> &batch)
{
    if (std::int64_t(device) != m_device)
        return;
    if (!batch)
        return say(batch.error().text(), false);
    if (!*batch)
        return say(tr("It has not raised an alarm."), false);
    explainAlarm(device, **batch);
}

void WhyPanel::workOut(std::uint64_t batch)
{
    if (std::exchange(m_isWorking, true))
        return;
    say(tr("Working it out: the run is computed again up to batch %L1.").arg(batch), true);
    Q_EMIT lookBackWanted(std::uint32_t(m_device), batch);
}

void WhyPanel::takeTrace(std::uint32_t device, std::uint64_t batch, const Expected<Trace> &trace)
{
    if (std::int64_t(device) != m_device)
        return;
    m_isWorking = false;
    if (!trace) {
        m_alarmBatch.reset();
        const bool isStopped = trace.error().kind == ErrorKind::Cancelled;
        return say(isStopped ? tr("It was stopped.") : trace.error().text(), false);
    }
    m_lookedBack = *trace;
    if (m_alarmBatch && *m_alarmBatch == batch && !findAlarm()) {
        m_alarmBatch.reset();
        return say(tr("No alarm of it began in batch %L1.").arg(batch), false);
    }
    refresh();
}

/// Whether the reading with which the wanted alarm began is known by now.
bool WhyPanel::findAlarm()
{
    for (const Trace &trace : {m_snapshot ? m_snapshot->deviceTrace : nullptr, m_lookedBack}) {
        if (!trace || std::int64_t(trace->device) != m_device)
            continue;
        const auto after =
            std::ranges::upper_bound(trace->readings, *m_alarmBatch, {}, &fleet::TracedReading::batch);
        const auto begin =
            fleet::lastAlarm(*trace, trace->first + std::uint64_t(after - trace->readings.begin()));
        if (!begin || !fleet::tracedBatch(*trace, *begin) ||
            trace->readings[std::size_t(*begin - trace->first)].batch != *m_alarmBatch)
            continue;
        m_alarmBatch.reset();
        m_number = begin;
        Q_EMIT numberChanged();
        return true;
    }
    return false;
}

WhyPanel::Trace WhyPanel::traceOf(std::uint64_t number) const
{
    Trace best;
    for (const Trace &trace : {m_snapshot ? m_snapshot->deviceTrace : nullptr, m_lookedBack}) {
        if (!trace || std::int64_t(trace->device) != m_device || number < trace->first ||
            number - trace->first >= trace->readings.size())
            continue;
        if (fleet::tracedBatch(*trace, number))
            return trace;
        if (!best)
            best = trace;
    }
    return best;
}

void WhyPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (m_device < 0)
        return;
    if (!m_why && !m_isWorking)
        refresh();
    else if (m_why)
        showWords(); // its label may have come
    const bool isOlder = m_snapshot && newest() != m_historyUpTo;
    if (m_feature >= 0 && isOlder && m_sinceHistory.hasExpired(historyPause))
        askForHistory();
}

void WhyPanel::refresh()
{
    if (m_device < 0)
        return say(tr("Click a reading in the charts, or choose the last alarm."), false);
    if (!info() || m_why)
        return;
    if (m_alarmBatch && !findAlarm()) {
        if (m_snapshot->state != session::RunState::Opening)
            workOut(*m_alarmBatch);
        return;
    }
    m_earlier->setEnabled(m_number && *m_number > 0);
    m_later->setEnabled(m_number.has_value());
    if (!m_number)
        return say(tr("Click a reading in the charts, or choose the last alarm."), false);
    const Trace trace = traceOf(*m_number);
    if (!trace)
        return showUnknown(fleet::WhyUnknown::NoReading);
    const auto why = fleet::whyOf(*trace, *m_number, scorer());
    if (why)
        showWhy(*why, trace);
    else
        showUnknown(why.error());
}

void WhyPanel::showUnknown(fleet::WhyUnknown unknown)
{
    const bool canWorkOut = unknown == fleet::WhyUnknown::NotLooked;
    QStringList sentences{session::whyUnknownText(unknown)};
    if (m_number)
        sentences.prepend(tr("Reading %L1.").arg(*m_number + 1));
    say(session::sentences(sentences), canWorkOut);
}

void WhyPanel::say(const QString &sentence, bool canWorkOut)
{
    m_why.reset();
    m_feature = -1;
    m_reason->setText(sentence);
    m_unknown->show();
    m_workOut->setText(m_isWorking ? tr("Stop") : tr("Work it out"));
    m_workOut->setVisible(canWorkOut);
    m_words->hide();
    m_shares->hide();
    m_moving->hide();
}

} // namespace fleetgrad::desktop
