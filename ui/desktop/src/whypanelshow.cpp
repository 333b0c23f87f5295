// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "weightmoves.h"
#include "whymodel.h"
#include "whypanel.h"

#include <session/modelfiles.h>
#include <session/sentences.h>
#include <session/texts.h>
#include <session/whygroups.h>

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QTimeZone>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

// How the panel shows what is known of a reading and of a weight.

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

constexpr double thisCentury = 946'684'800; // before it, seconds are counted from the device's start

} // namespace

void WhyPanel::showWhy(const fleet::Why &why, const Trace &source)
{
    m_why = why;
    m_source = source;
    m_unknown->hide();
    m_words->show();
    m_shares->show();
    m_moving->show();
    showWords();
    m_model->setWhy(why, *info(), m_snapshot->config->method);
    fitColumns();
    const QModelIndex heaviest = m_model->heaviestFleetFeature(why);
    m_feature = -1;
    if (heaviest.isValid()) {
        m_tree->expand(heaviest.parent());
        m_tree->setCurrentIndex(heaviest);
        m_tree->scrollToTop(); // what counts most comes first
    } else {
        showWeight();
    }
}

/// Where there is little room, weights and values are in the tooltips alone: the bars say more.
void WhyPanel::fitColumns()
{
    const int figure = fontMetrics().horizontalAdvance(u"−00.000"_s) + 14;
    for (const int column : {WhyModel::Share, WhyModel::Weight, WhyModel::Value})
        m_tree->setColumnWidth(column, figure);
    const bool isNarrow = m_tree->width() < figure * 7;
    m_tree->setColumnHidden(WhyModel::Weight, isNarrow);
    m_tree->setColumnHidden(WhyModel::Value, isNarrow);
    m_tree->header()->setSectionResizeMode(WhyModel::Bar, QHeaderView::Stretch);
    m_tree->resizeColumnToContents(WhyModel::Feature);
    const int most = m_tree->width() * (isNarrow ? 55 : 40) / 100; // longer names are in the tooltips
    m_tree->setColumnWidth(WhyModel::Feature, std::min(m_tree->columnWidth(WhyModel::Feature), most));
}

void WhyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_why)
        fitColumns();
}

void WhyPanel::showWords()
{
    fleet::TracedReading reading = m_why->reading;
    if (const Trace trace = traceOf(m_why->number))
        reading.label = trace->readings[std::size_t(m_why->number - trace->first)].label;
    QStringList place{tr("Reading %L1").arg(m_why->number + 1)};
    if (reading.time > thisCentury)
        place << QLocale().toString(QDateTime::fromSecsSinceEpoch(qint64(reading.time), QTimeZone::utc()),
                                    QLocale::ShortFormat);
    place << tr("batch %L1").arg(reading.batch);
    place << (reading.label < 0 ? tr("no label yet") : reading.label > 0 ? tr("an anomaly") : tr("normal"));
    QStringList sentences{session::sentence(session::listed(place)),
                          tr("Probability %1 (%2), log-odds %3.")
                              .arg(scoreText(double(m_why->probability)), session::scorerText(m_why->scorer),
                                   changeText(m_why->logOdds))};
    if (std::isfinite(reading.threshold))
        sentences << (reading.alarming ? tr("It alarmed: the threshold was %1.")
                                       : tr("It did not alarm: the threshold was %1."))
                         .arg(scoreText(double(reading.threshold)));
    if (m_why->scorer == learning::Scorer::Decision)
        sentences << session::whyMixtureText(*m_why);
    const QString text = session::sentences(sentences);
    if (m_words->text() != text)
        m_words->setText(text);
}

void WhyPanel::showWeight()
{
    const auto place = WhyModel::term(m_tree->currentIndex());
    const std::int64_t before = std::exchange(m_feature, -1);
    const bool wasLocal = std::exchange(m_isLocal, false);
    if (!m_why || !place)
        return m_moves->say(tr("Choose a feature to see who moved its weight."));
    const fleet::WhyTerm &term = m_why->terms[*place];
    switch (term.kind) {
    case fleet::WhyTermKind::LocalFeature:
        m_feature = std::int64_t(term.feature);
        m_isLocal = true;
        break;
    case fleet::WhyTermKind::LocalBias:
        m_feature = session::localFeatures(m_snapshot->config->method, *info()).size();
        m_isLocal = true;
        break;
    case fleet::WhyTermKind::Unsupervised:
    case fleet::WhyTermKind::Offset:
        return m_moves->say(
            tr("It is part of the rule by which the fleet decides, and no weight of a model."));
    case fleet::WhyTermKind::FleetFeature:
        m_feature = std::int64_t(term.feature);
        break;
    case fleet::WhyTermKind::FleetBias:
        m_feature = session::fleetFeatures(m_snapshot->config->method).size();
        break;
    }
    if (m_isLocal)
        m_moves->say(untilNow(term)); // until there is more
    if (m_feature != before || m_isLocal != wasLocal)
        askForHistory();
}

QString WhyPanel::untilNow(const fleet::WhyTerm &term) const
{
    const auto &trainer = m_snapshot->config->trainer;
    const bool isBias = term.kind == fleet::WhyTermKind::LocalBias;
    return tr("A weight of the local model: this device’s own training alone has moved it, from %1 to %2.")
        .arg(changeText(isBias ? trainer.initialBias : trainer.initialWeight),
             changeText(double(term.weight)));
}

std::uint64_t WhyPanel::newest() const
{
    return m_isLocal ? m_snapshot->batch : m_snapshot->version;
}

void WhyPanel::askForHistory()
{
    m_sinceHistory.start();
    m_historyUpTo = newest();
    Q_EMIT historyWanted(std::size_t(m_feature),
                         m_isLocal ? std::optional(std::uint32_t(m_device)) : std::optional<std::uint32_t>());
}

void WhyPanel::takeHistory(std::size_t feature, const std::optional<std::uint32_t> &device,
                           const Expected<store::WeightHistory> &history)
{
    if (!m_why || std::int64_t(feature) != m_feature || device.has_value() != m_isLocal || !info())
        return;
    if (device && std::int64_t(*device) != m_device)
        return;
    const auto method = m_snapshot->config->method;
    const QStringList names =
        device ? session::localFeatures(method, *info()) : session::fleetFeatures(method);
    WeightMoves::Subject subject;
    subject.name = names.value(qsizetype(feature), tr("bias"));
    subject.version = m_why->version;
    subject.batch = m_why->reading.batch;
    if (device) {
        if (history && !history->moves.empty())
            m_moves->showHistory(subject, history, *m_snapshot->infos);
        return;
    }
    subject.own = std::numeric_limits<float>::quiet_NaN();
    const fleet::TracedBatch *batch = fleet::tracedBatch(*m_source, m_why->number);
    if (batch && !batch->copy.weights.empty())
        subject.own = feature < batch->copy.weights.size()
                          ? batch->copy.weights[feature] - batch->fleet.weights[feature]
                          : batch->copy.bias - batch->fleet.bias;
    m_moves->showHistory(subject, history, *m_snapshot->infos);
}

} // namespace fleetgrad::desktop
