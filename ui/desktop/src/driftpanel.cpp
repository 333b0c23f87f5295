// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driftpanel.h"

#include "card.h"
#include "choice.h"
#include "drifttext.h"
#include "figures.h"
#include "icons.h"

#include <session/sentences.h>
#include <session/texts.h>

#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

using fleet::DeviceDrift;
using fleet::DriftRemedy;
using learning::DriftCause;

namespace {

constexpr std::size_t mostListed = 500;

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTextOf(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

QIcon causeIcon(DriftCause cause, const QColor &color)
{
    QPixmap sign(2 * 14, 2 * 14);
    sign.setDevicePixelRatio(2);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    paintCause(painter, QPointF(7, 7), cause, color);
    return QIcon(sign);
}

} // namespace

DriftPanel::DriftPanel(const Appearance *appearance, FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_selection(selection), m_name(wrapped(secondaryLabel())),
      m_cause(wrapped(new QLabel)), m_when(wrapped(secondaryLabel())), m_evidence(wrapped(new QLabel)),
      m_why(wrapped(secondaryLabel())), m_done(wrapped(secondaryLabel())), m_doing(wrapped(secondaryLabel())),
      m_channel(new Choice), m_listHead(secondaryLabel()), m_list(new QListWidget),
      m_remedies(buildRemedies())
{
    setObjectName(u"driftPanel"_s);
    m_cause->setObjectName(u"driftCause"_s);
    m_cause->setProperty("role", u"strong"_s);
    m_evidence->setObjectName(u"driftEvidence"_s);
    m_done->setObjectName(u"driftDone"_s);
    m_list->setObjectName(u"driftList"_s);
    m_list->setAccessibleName(tr("Devices that drift"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(14, 14));
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_selection->select({std::uint32_t(item->data(Qt::UserRole).toUInt())});
    });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
    connect(selection, &FleetSelection::changed, this, [this] { showSnapshot(m_snapshot); });
    connect(appearance, &Appearance::changed, this, [this] {
        m_listed.clear();
        showSnapshot(m_snapshot);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->setSpacing(5);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_cause), static_cast<QWidget *>(m_when),
          static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_done),
          m_remedies, static_cast<QWidget *>(m_doing), static_cast<QWidget *>(m_listHead)})
        layout->addWidget(widget);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
}

QWidget *DriftPanel::buildRemedies()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(5);
    for (int i = 1; i < fleet::driftRemedyCount; ++i) {
        const auto remedy = DriftRemedy(i);
        auto *button = new QPushButton;
        button->setObjectName(u"remedy%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, [this, remedy] { choose(remedy); });
        m_buttons[std::size_t(i)] = button;
        if (remedy == DriftRemedy::QuarantineSensor)
            layout->addWidget(m_channel);
        layout->addWidget(button);
    }
    m_channel->setObjectName(u"driftChannel"_s);
    m_channel->setAccessibleName(tr("Channel that goes into quarantine or is released"));
    m_channel->setToolTip(m_channel->accessibleName());
    connect(m_channel, &Choice::activated, this, [this] { showSnapshot(m_snapshot); });
    return box;
}

std::int64_t DriftPanel::device() const
{
    const auto &chosen = m_selection->devices();
    if (chosen.size() != 1 || !m_snapshot || !m_snapshot->devices || chosen[0] >= m_snapshot->devices->size())
        return -1;
    return chosen[0];
}

std::uint32_t DriftPanel::channel() const
{
    return std::uint32_t(std::max(0, m_channel->currentIndex()));
}

void DriftPanel::choose(DriftRemedy remedy)
{
    const std::int64_t chosen = device();
    if (chosen >= 0) {
        DeviceDrift drift = (*m_snapshot->devices)[std::size_t(chosen)].drift;
        drift.channel = std::int32_t(channel());
        Q_EMIT remedyWanted({std::uint32_t(chosen)}, remedy, !drift.isDone(remedy), channel());
    } else if (remedy == DriftRemedy::Recalibrate) {
        Q_EMIT remedyWanted(changedTogether(), remedy, true, 0);
    } else {
        Q_EMIT remedyWanted({}, remedy, !fleetDrift().isDone(remedy), 0);
    }
}

std::vector<std::uint32_t> DriftPanel::changedTogether() const
{
    std::vector<std::uint32_t> devices;
    for (const session::DeviceRow &row : *m_snapshot->devices) {
        if (row.drift.cause == DriftCause::Environment && row.drift.fleet > 0)
            devices.push_back(row.drift.device);
    }
    return devices;
}

DeviceDrift DriftPanel::fleetDrift() const
{
    DeviceDrift drift = m_snapshot->drift;
    drift.rateRaised =
        std::ranges::any_of(*m_snapshot->devices, [](const auto &row) { return row.drift.rateRaised; });
    const std::vector<std::uint32_t> together = changedTogether();
    if (drift.cause != DriftCause::None || together.empty())
        return drift;
    const DeviceDrift &first = (*m_snapshot->devices)[together.front()].drift;
    drift.cause = DriftCause::Environment;
    drift.sign = learning::DriftSign::None;
    drift.fleet = std::uint32_t(together.size());
    drift.since = first.since;
    drift.found = first.found;
    drift.suggestion = DriftRemedy::Recalibrate;
    return drift;
}

void DriftPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const bool hasFleet = snapshot && snapshot->devices && !snapshot->devices->empty();
    m_remedies->setVisible(hasFleet);
    m_remedies->setEnabled(hasFleet && snapshot->canRun && snapshot->state != session::RunState::Finished);
    if (!hasFleet) {
        setTextOf(m_cause, tr("No run is open."));
        for (QLabel *label : {m_name, m_when, m_evidence, m_why, m_done, m_doing, m_listHead})
            setTextOf(label, {});
        m_list->hide();
        return;
    }
    setTextOf(m_doing, snapshot->pendingCommands > 0 ? tr("Takes effect with the next batch.") : QString());
    if (const std::int64_t chosen = device(); chosen >= 0)
        showDevice(std::uint32_t(chosen));
    else
        showFleet();
    showList();
}

void DriftPanel::showDevice(std::uint32_t number)
{
    const fleet::DeviceInfo &info = (*m_snapshot->infos)[number];
    const DeviceDrift &drift = (*m_snapshot->devices)[number].drift;
    const bool drifts = drift.cause != DriftCause::None;
    const auto whole = [](std::uint64_t value) { return wholeText(value); };
    setTextOf(m_name, info.name);
    setTextOf(m_cause, session::driftCauseSentence(drift.cause));
    if (drifts)
        setTextOf(m_when,
                  tr("Since about batch %1, found at batch %2").arg(whole(drift.since), whole(drift.found)));
    else
        setTextOf(m_when, drift.found > 0
                              ? tr("The last was found at batch %1 and is over.").arg(whole(drift.found))
                              : QString());
    setTextOf(m_evidence, drifts ? session::driftEvidenceText(drift, &info)
                                 : tr("Its channels and its log loss are as they were."));
    const QString done = doneText(drift, info);
    setTextOf(m_done, done.isEmpty() ? QString() : tr("What is done: %1.").arg(done));
    if (m_shown != std::int64_t(number) || m_shownChannel != drift.channel)
        showChannels(info.channels, drift.channel);
    m_shown = number;
    m_shownChannel = drift.channel;
    showRemedies(drift, int(info.channels.size()));
}

void DriftPanel::showChannels(const QStringList &channels, int wanted)
{
    m_channel->clear();
    m_channel->addItems(channels);
    m_channel->setCurrentIndex(std::clamp(wanted, 0, int(channels.size()) - 1));
}

void DriftPanel::showRemedies(const DeviceDrift &drift, int channels)
{
    DeviceDrift chosen = drift;
    chosen.channel = std::int32_t(channel());
    const bool isLastTrusted = chosen.isLastTrusted(chosen.channel, std::size_t(channels));
    for (int i = 1; i < fleet::driftRemedyCount; ++i) {
        const auto remedy = DriftRemedy(i);
        QPushButton *button = m_buttons[std::size_t(i)];
        const bool isDone = chosen.isDone(remedy);
        QString text = session::remedyText(remedy);
        if (remedy == DriftRemedy::QuarantineSensor && isDone)
            text = tr("Release the sensor");
        else if (isDone)
            text = tr("Take back: %1", "a remedy").arg(text);
        const bool isRefused = remedy == DriftRemedy::QuarantineSensor && isLastTrusted;
        const bool isSuggested = !isDone && !isRefused && remedy == drift.suggestion &&
                                 (remedy != DriftRemedy::QuarantineSensor || chosen.channel == drift.channel);
        if (button->text() != text)
            button->setText(text);
        button->setEnabled(!isRefused);
        button->setToolTip(isRefused ? session::lastTrustedText() : session::remedyExplanation(remedy));
        if (button->property("suggested").toBool() != isSuggested) {
            button->setProperty("suggested", isSuggested);
            button->style()->unpolish(button);
            button->style()->polish(button);
        }
        button->show();
    }
    m_channel->setVisible(channels > 1);
    setTextOf(m_why, suggestionText(drift, channels));
}

QString DriftPanel::suggestionText(const DeviceDrift &drift, int channels)
{
    // Where a sensor broke and nothing else is to be trusted, what a person would look for is not on offer.
    if (drift.cause == DriftCause::Sensor && drift.isLastTrusted(drift.channel, std::size_t(channels)))
        return session::lastTrustedText();
    if (drift.suggestion == DriftRemedy::None || drift.isDone(drift.suggestion))
        return {};
    return tr("Suggested: %1. %2", "a remedy, what it does")
        .arg(session::remedyText(drift.suggestion), session::remedyExplanation(drift.suggestion));
}

void DriftPanel::showFleet()
{
    m_shown = -2;
    const DeviceDrift drift = fleetDrift();
    const bool drifts = drift.cause != DriftCause::None;
    const std::size_t selected = m_selection->devices().size();
    setTextOf(m_name, selected > 1 ? tr("The whole fleet. Select one device to see its own.")
                                   : tr("The whole fleet"));
    setTextOf(m_cause,
              drifts ? session::driftCauseSentence(drift.cause) : tr("No drift of the fleet as a whole"));
    setTextOf(m_when, drifts ? tr("Since about batch %1, found at batch %2")
                                   .arg(wholeText(drift.since), wholeText(drift.found))
                             : QString());
    setTextOf(m_evidence, drifts ? session::driftEvidenceText(drift, nullptr).trimmed() : QString());
    setTextOf(m_done, session::driftSummaryText(m_snapshot->driftCounts));
    showRemedies(drift, 1);
    m_buttons[std::size_t(DriftRemedy::Recalibrate)]->setVisible(drift.cause == DriftCause::Environment);
    m_buttons[std::size_t(DriftRemedy::Personalise)]->hide();
    m_buttons[std::size_t(DriftRemedy::QuarantineSensor)]->hide();
}

void DriftPanel::showList()
{
    std::vector<std::uint32_t> drifting;
    std::vector<DriftCause> causes;
    std::size_t all = 0;
    const bool isFleet = device() < 0;
    for (std::uint32_t i = 0; isFleet && i < m_snapshot->devices->size(); ++i) {
        const DeviceDrift &drift = (*m_snapshot->devices)[i].drift;
        if (drift.cause == DriftCause::None)
            continue;
        if (++all > mostListed)
            continue;
        drifting.push_back(i);
        causes.push_back(drift.cause);
    }
    QString head = drifting.empty() ? QString() : tr("%Ln device(s) drift now", nullptr, int(all));
    if (all > mostListed)
        head = session::listed({head, tr("the first %1:", "of many devices").arg(wholeText(mostListed))});
    setTextOf(m_listHead, head);
    m_list->setVisible(isFleet && !drifting.empty());
    if (drifting == m_listed && causes == m_listedCauses)
        return;
    m_listed = std::move(drifting);
    m_listedCauses = std::move(causes);
    m_list->clear();
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        auto *item = new QListWidgetItem(
            causeIcon(m_listedCauses[i], m_appearance->look().chart.warning),
            tr("%1: %2", "a device, the cause of its drift")
                .arg((*m_snapshot->infos)[m_listed[i]].name, session::driftCauseText(m_listedCauses[i])));
        item->setData(Qt::UserRole, m_listed[i]);
        m_list->addItem(item);
    }
}

} // namespace fleetgrad::desktop
