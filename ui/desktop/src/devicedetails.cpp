// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedetails.h"

#include "card.h"
#include "choice.h"
#include "devicefacts.h"
#include "figures.h"
#include "weightsmodel.h"

#include <learning/method.h>
#include <session/texts.h>

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>

#include <string>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr qint64 updatePause = 250, sortPause = 1000; ///< milliseconds: figures and rows that can be read

QStringList namesOf(const session::Snapshot &snapshot, std::uint32_t device, bool isFleet)
{
    std::vector<std::string> channels;
    for (const QString &channel : (*snapshot.infos)[device].channels)
        channels.push_back(channel.toStdString());
    const learning::Method method = snapshot.config->method;
    QStringList names;
    for (const std::string &name :
         isFleet ? learning::fleetFeatureNames(method) : learning::localFeatureNames(method, channels))
        names += QString::fromStdString(name);
    return names;
}

void setText(QLabel *label, const QString &text, const QString &toolTip = {})
{
    if (label->text() != text)
        label->setText(text);
    if (label->toolTip() != toolTip)
        label->setToolTip(toolTip);
}

} // namespace

DeviceDetails::DeviceDetails(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_reason(secondaryLabel()), m_evidence(secondaryLabel()),
      m_noWeights(secondaryLabel()), m_whose(new Choice), m_model(new WeightsModel(this)),
      m_table(weightsTable(m_model, appearance)), m_layout(new QHBoxLayout(this))
{
    setObjectName(u"deviceDetails"_s);
    m_layout->setContentsMargins(8, 4, 4, 4);
    m_layout->setSpacing(12);
    m_layout->addWidget(buildFacts(), 1);
    m_layout->addWidget(buildWeights(), 1);
    m_sinceUpdate.start();
    m_sinceSort.start();
}

QWidget *DeviceDetails::buildFacts()
{
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 4, 6, 0);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    const std::array<QString, LineCount> names = {
        tr("state"),      tr("learning rate"),  tr("last change of it"),
        tr("trained by"), tr("events found"),   tr("false alarms a day"),
        tr("delay"),      tr("labels waiting"), tr("drift")};
    for (int line = 0; line < LineCount; ++line) {
        auto *value = new QLabel;
        m_values[std::size_t(line)] = value;
        value->setTextFormat(Qt::PlainText);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setAccessibleName(names[std::size_t(line)]);
        grid->addWidget(secondaryLabel(names[std::size_t(line)]), line, 0, Qt::AlignTop);
        grid->addWidget(value, line, 1);
    }
    m_values[RateChange]->setObjectName(u"lastRate"_s);
    m_reason->setObjectName(u"rateReason"_s);
    m_values[Alarms]->setObjectName(u"eventsFound"_s);
    int row = LineCount;
    for (QLabel *sentence : {m_reason, m_evidence}) {
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(sentence, row++, 0, 1, 2);
    }
    grid->setRowStretch(row, 1);
    return scrolling(facts, tr("Facts of the device"));
}

QWidget *DeviceDetails::buildWeights()
{
    m_whose->setObjectName(u"whoseWeights"_s);
    m_whose->setProperty("role", u"flat"_s);
    m_whose->setAccessibleName(tr("Whose weights"));
    m_whose->setToolTip(tr("Whose weights are listed: the local model's, by channel, or those of the newest "
                           "global version, which know no channels"));
    m_whose->addItem(tr("weights of the local model"), false);
    m_whose->addItem(tr("weights of the global model"), true);
    m_table->setObjectName(u"deviceWeights"_s);
    m_noWeights->setWordWrap(true);
    m_noWeights->setAlignment(Qt::AlignCenter);
    auto *weights = new QWidget;
    auto *layout = new QVBoxLayout(weights);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_whose, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_noWeights, 1);
    return weights;
}

void DeviceDetails::setVertical(bool vertical)
{
    m_layout->setDirection(vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, vertical ? 2 : 1);
    m_layout->setStretch(1, vertical ? 3 : 1);
}

void DeviceDetails::showDevice(const SnapshotPtr &snapshot, std::uint32_t device)
{
    if (!snapshot || !snapshot->devices || !snapshot->infos || device >= snapshot->devices->size() ||
        device >= snapshot->infos->size())
        return;
    const bool isOther = m_device != std::int64_t(device);
    if (!isOther && !m_sinceUpdate.hasExpired(updatePause) && m_whose->currentData().toBool() == m_isFleet &&
        m_trace)
        return;
    m_sinceUpdate.restart();
    showFacts(*snapshot, device);
    showWeights(*snapshot, device);
    m_device = device;
}

void DeviceDetails::showFacts(const session::Snapshot &snapshot, std::uint32_t device)
{
    const session::DeviceRow &row = (*snapshot.devices)[device];
    const fleet::DeviceInfo &info = (*snapshot.infos)[device];
    const auto set = [this](Line line, const DeviceFact &fact) {
        setText(m_values[std::size_t(line)], fact.text, fact.toolTip);
    };
    set(State, stateFact(row));
    set(Rate, rateFact(row));
    set(RateChange, rateChangeFact(snapshot, device));
    set(Trainer, trainerFact(row));
    set(Alarms, foundFact(row));
    set(FalseAlarms, falseAlarmsFact(row, *snapshot.config));
    set(Delay, delayFact(row, info));
    set(Labels, labelsFact(row));
    set(Drift, driftFact(row, info));
    const std::pair<QLabel *, QString> sentences[] = {{m_reason, rateReason(snapshot, device)},
                                                      {m_evidence, driftEvidence(row, info)}};
    for (const auto &[label, sentence] : sentences) {
        setText(label, sentence);
        label->setVisible(!sentence.isEmpty());
    }
}

void DeviceDetails::showWeights(const session::Snapshot &snapshot, std::uint32_t device)
{
    const auto &trace = snapshot.deviceTrace;
    const bool isFleet = m_whose->currentData().toBool();
    const bool isThis = trace && trace->device == device;
    const learning::LinearModel none;
    const learning::LinearModel &model = !isThis ? none : isFleet ? trace->fleetModel : trace->localModel;
    m_table->setVisible(!model.weights.empty());
    m_noWeights->setVisible(model.weights.empty());
    setText(m_noWeights, tr("The weights appear with the first batch, or with the first stored update of an "
                            "opened run."));
    const bool isSame = m_device == std::int64_t(device) && isFleet == m_isFleet && m_model->rowCount() > 0;
    m_trace = isThis ? trace : nullptr;
    m_isFleet = isFleet;
    if (!isSame) {
        m_model->setWeights(namesOf(snapshot, device, isFleet), model.weights);
        m_table->resizeColumnToContents(WeightsModel::Feature);
        m_table->setColumnWidth(WeightsModel::Weight, fontMetrics().horizontalAdvance(u"−00.000"_s) + 14);
        return;
    }
    m_model->update(model.weights);
    // Now and then, and not under a pointer that is about to reach a row.
    if (m_sinceSort.hasExpired(sortPause) && !m_table->underMouse()) {
        m_model->sortByWeight();
        m_sinceSort.restart();
    }
}

} // namespace fleetgrad::desktop
