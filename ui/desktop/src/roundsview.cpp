// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundsview.h"

#include "delegates.h"
#include "figures.h"
#include "fitcolumn.h"
#include "roundcourse.h"

#include <session/sentences.h>

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

RoundCourse courseOf(const QModelIndex &index)
{
    return {index.data(RoundModel::TrainedRole).toPointF(), index.data(RoundModel::AggregatedRole).toDouble(),
            index.data(RoundModel::EvaluatedRole).toBool(), index.data(RoundModel::KeptOutRole).toBool()};
}

class CourseDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const bool isKeptOut = index.data(RoundModel::KeptOutRole).toBool();
        if (index.column() == RoundModel::Outcome)
            return paintText(painter, option.rect, index,
                             isKeptOut ? look().chart.error : look().chart.secondary);
        if (index.column() != RoundModel::Course)
            return RowDelegate::paintCell(painter, option, index);
        paintCourse(*painter, QRectF(option.rect).adjusted(6, 0, -10, 0), courseOf(index), look().chart);
    }
};

} // namespace

RoundsView::RoundsView(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_corner(new QWidget), m_words(new QLabel), m_empty(new QLabel),
      m_table(new QTableView), m_earlier(button(u"earlierRound"_s, tr("◂ Earlier"), tr("The round before"))),
      m_later(button(u"laterRound"_s, tr("Later ▸"), tr("The round after"))),
      m_newest(button(u"newestRound"_s, tr("Newest"), tr("Follow the rounds as they come")))
{
    setObjectName(u"roundsView"_s);
    auto *corner = new QHBoxLayout(m_corner);
    corner->setContentsMargins(0, 0, 6, 2);
    corner->setSpacing(2);
    for (QToolButton *step : {m_earlier, m_later, m_newest})
        corner->addWidget(step);
    connect(m_earlier, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_newest, &QToolButton::clicked, this, [this] {
        m_version.reset();
        showRound();
    });

    m_words->setObjectName(u"roundWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMargin(6);
    m_empty->setObjectName(u"roundsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"secondary"_s);
    buildTable(appearance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    showRound();
}

QToolButton *RoundsView::button(const QString &name, const QString &text, const QString &toolTip)
{
    auto *result = new QToolButton(m_corner);
    result->setObjectName(name);
    result->setProperty("role", u"flat"_s);
    result->setText(text);
    result->setToolTip(toolTip);
    return result;
}

void RoundsView::buildTable(const Appearance *appearance)
{
    m_table->setObjectName(u"roundTable"_s);
    m_table->setAccessibleName(tr("Updates of the round"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CourseDelegate(appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(m_table->font()));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicator(RoundModel::Course, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    header->setSectionResizeMode(RoundModel::Course, QHeaderView::Stretch);
    fitColumn(*m_table, RoundModel::Device, u"machine-0000"_s);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT deviceChosen(m_model.part(index.row()).device); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT deviceChosen(m_model.part(index.row()).device); });
}

/// Reasons are sentences, which have the room that there is from the first on. Where that is little, figures
/// are in the tool tips alone.
void RoundsView::fitColumns()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int leastCourse = header->sectionSizeHint(RoundModel::Course);
    int room = width() - 30 - header->sectionSize(RoundModel::Device);
    fitColumn(*m_table, RoundModel::Outcome, RoundModel::outcomes().front());
    const int leastOutcome = header->sectionSize(RoundModel::Outcome);
    for (const int column : {RoundModel::Samples, RoundModel::Claimed}) {
        fitColumn(*m_table, column, u"00,000"_s);
        const int needed = header->sectionSize(column);
        const bool fits = room - needed >= leastCourse + leastOutcome;
        m_table->setColumnHidden(column, !fits);
        room -= fits ? needed : 0;
    }
    if (!m_hasReasons)
        return;
    fitColumn(*m_table, RoundModel::Outcome, RoundModel::outcomes());
    const int most = std::min(std::max(leastOutcome, int(width() * outcomeShare)), room - leastCourse);
    m_table->setColumnWidth(RoundModel::Outcome, std::min(header->sectionSize(RoundModel::Outcome), most));
}

void RoundsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void RoundsView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

RoundContent RoundsView::content() const
{
    const auto title = [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    RoundContent content{m_words->text(),
                         title(RoundModel::Device),
                         title(RoundModel::Course),
                         title(RoundModel::Samples),
                         title(RoundModel::Claimed),
                         title(RoundModel::Outcome),
                         m_model.round(),
                         {}};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto text = [&](int column) { return m_model.index(row, column).data().toString(); };
        content.rows.push_back({m_model.part(row), text(RoundModel::Device), text(RoundModel::Samples),
                                text(RoundModel::Claimed), text(RoundModel::Outcome),
                                courseOf(m_model.index(row, RoundModel::Course))});
    }
    return content;
}

void RoundsView::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const auto log = snapshot ? snapshot->roundLog : nullptr;
    const bool isOther = log != m_log;
    m_log = log;
    if (isOther)
        m_failed.reset();                      // it is tried again
    if (isOther || (m_log && !m_log->empty())) // the evaluation of a round goes on after it
        showRound();
}

std::size_t RoundsView::place() const
{
    const std::size_t newest = m_log->size() - 1;
    if (!m_version)
        return newest;
    const auto found =
        std::ranges::lower_bound(*m_log, *m_version, {}, [](const auto &r) { return r->version; });
    return std::min(newest, std::size_t(found - m_log->begin())); // an old one that is no more: the oldest
}

void RoundsView::go(int steps)
{
    if (!m_log || m_log->empty())
        return;
    const auto at =
        std::clamp<std::ptrdiff_t>(std::ptrdiff_t(place()) + steps, 0, std::ptrdiff_t(m_log->size()) - 1);
    m_version = (*m_log)[std::size_t(at)]->version;
    showRound();
}

void RoundsView::choose(std::uint32_t version)
{
    m_version = version;
    if (m_log) // otherwise it waits for the rounds
        showRound();
}

const session::VersionRow *RoundsView::versionOf(const session::Round &round) const
{
    const auto &versions = *m_snapshot->versions;
    const auto row = std::ranges::find(versions, round.version, &session::VersionRow::version);
    return row == versions.end() ? nullptr : &*row;
}

QString RoundsView::words(const session::Round &round) const
{
    const QString took =
        tr("Round of global v%1, after batch %L2: %Ln update(s) took part", nullptr, int(round.accepted))
            .arg(round.version)
            .arg(round.batch);
    QStringList sentences{round.keptOut > 0
                              ? QString(took + tr(", %Ln kept out.", nullptr, int(round.keptOut)))
                              : session::sentence(took),
                          tr("%1 labelled readings; the model moved by %2.")
                              .arg(wholeText(round.samples), scoreText(double(round.moved)))};
    const session::VersionRow *row = versionOf(round);
    if (row && row->evaluation && row->evaluation->fleet.labelled > 0)
        sentences
            << (row->evaluation->fromBatch == row->evaluation->toBatch
                    ? tr("Evaluated in batch %L1: PR-AUC %2, log loss %3.").arg(row->evaluation->toBatch)
                    : tr("Evaluated in batches %L1 to %L2: PR-AUC %3, log loss %4.")
                          .arg(row->evaluation->fromBatch)
                          .arg(row->evaluation->toBatch))
                   .arg(scoreText(row->evaluation->fleet.prAuc), scoreText(row->evaluation->fleet.logLoss));
    if (round.parts.size() == session::Round::mostParts)
        sentences << tr("Only the first are listed.");
    return session::sentences(sentences);
}

namespace {

/// Versions alone are the same in other runs.
bool isSameRound(const session::Round &a, const session::Round &b)
{
    return a.version == b.version && a.batch == b.batch && a.samples == b.samples &&
           a.accepted == b.accepted && a.keptOut == b.keptOut;
}

} // namespace

/// Null where they have to be asked for, which is done.
RoundsView::RoundPtr RoundsView::withParts(const RoundPtr &round)
{
    if (round->hasParts)
        return round;
    const auto found =
        std::ranges::find_if(m_fetched, [&](const RoundPtr &other) { return isSameRound(*round, *other); });
    if (found != m_fetched.end())
        return *found;
    if (!m_asked && m_failed != round->version) {
        m_asked = round->version;
        Q_EMIT roundWanted(round->version, round->batch);
    }
    return nullptr;
}

void RoundsView::takeRound(std::uint32_t version, const Expected<RoundPtr> &round)
{
    constexpr std::size_t mostFetched = 8;
    m_asked.reset();
    if (round && *round) {
        m_fetched.insert(m_fetched.begin(), *round);
        m_fetched.resize(std::min(m_fetched.size(), mostFetched));
    } else {
        m_failed = version;
        m_whyFailed = round ? QString() : round.error().text();
    }
    showRound();
}

bool RoundsView::isListed(const RoundPtr &round) const
{
    return round &&
           std::ranges::any_of(*m_log, [&](const RoundPtr &listed) { return isSameRound(*round, *listed); });
}

void RoundsView::showEmpty(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_table->setVisible(text.isEmpty());
}

void RoundsView::showRound()
{
    const bool hasRounds = m_log && !m_log->empty();
    m_words->setVisible(hasRounds);
    const std::size_t at = hasRounds ? place() : 0;
    m_earlier->setEnabled(hasRounds && at > 0);
    m_later->setEnabled(hasRounds && at + 1 < m_log->size());
    m_newest->setEnabled(hasRounds && m_version.has_value());
    if (!hasRounds) {
        m_version.reset();
        m_shown.reset();
        showEmpty(tr("There was no round yet. Updates enter the first as the configuration says, or press "
                     "“Aggregate now”."));
        return m_model.setRound(nullptr, nullptr);
    }
    const RoundPtr &listed = (*m_log)[at];
    RoundPtr round = withParts(listed);
    // While the newest are followed, one stays until the next is here.
    if (!round && !m_version && isListed(m_shown))
        round = m_shown;
    m_shown = round;
    if (round && round->keptOut > 0 && !std::exchange(m_hasReasons, true))
        fitColumns();
    if (round)
        showEmpty({});
    else
        showEmpty(m_failed == listed->version ? m_whyFailed
                                              : tr("The updates of this round are on their way."));
    const session::VersionRow *row = versionOf(*listed);
    m_model.setRound(round, m_snapshot->infos, row && row->evaluation ? row->evaluation->toBatch : 0);
    const QString text = words(round ? *round : *listed);
    if (m_words->text() != text)
        m_words->setText(text);
}

} // namespace fleetgrad::desktop
