// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationview.h"

#include "chartpane.h"
#include "choice.h"
#include "confusiontable.h"
#include "evaluationchoices.h"
#include "figures.h"
#include "pastbar.h"

#include <report/figures.h>

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

using session::EvaluatedModel;

constexpr int wideWidth = 900; ///< from which the figures stand at the right
constexpr QSize leastPane(200, 142);

} // namespace

EvaluationView::EvaluationView(const Appearance *appearance, const FleetSelection *selection, QWidget *parent)
    : QWidget(parent), m_choices(new EvaluationChoices(selection)), m_pastBar(new PastBar),
      m_words(new QLabel), m_scroll(new QScrollArea),
      m_curve(
          pane(appearance, u"precisionRecall"_s, tr("Precision and recall"),
               tr("What share of the anomalies is found, and what share of what is called one is one, at "
                  "every threshold. The area under the steps is the PR-AUC; the circle is where the matrix "
                  "counts."))),
      m_reliability(pane(appearance, u"evaluationReliability"_s, tr("Reliability"),
                         tr("Readings that got about the same probability, and the share of them that were "
                            "anomalies. On the grey diagonal, probabilities mean what they say; below it "
                            "they promise too much. Bins with fewer than 50 readings are left out."))),
      m_delays(pane(appearance, u"detectionDelay"_s, tr("Detection delay"),
                    tr("How long it took from the start of an event to its first alarming reading, of the "
                       "events that were found"))),
      m_versions(pane(appearance, u"versionAccuracy"_s, tr("Accuracy of each global version"),
                      tr("Open circles are measured, the dotted line is claimed by who trained it. A click "
                         "chooses the version."))),
      m_matrix(new QWidget), m_matrixTitle(new QLabel(tr("Confusion matrix"))), m_threshold(new Choice),
      m_figures(new EvaluationPanel)
{
    setObjectName(u"evaluationView"_s);
    m_scroll->setObjectName(u"evaluationScroll"_s);
    m_words->setObjectName(u"evaluationWords"_s);
    m_words->setProperty("role", u"secondary"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_reliability->setHeading([this](double predicted) {
        const session::ModelEvaluation *shown = evaluation();
        const learning::Reliability::Bin *bin = shown ? binAt(*shown, predicted) : nullptr;
        return bin ? tr("%1 reading(s)", nullptr, report::pluralForm(bin->readings))
                         .arg(wholeText(bin->readings))
                   : QString();
    });
    m_curve->setHeading([](double recall) { return tr("recall %1").arg(scoreText(recall)); });
    m_versions->setHeading([](double batch) { return tr("batch %1").arg(wholeText(std::uint64_t(batch))); });
    buildMatrix(appearance);

    auto *inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    layout->addWidget(m_pastBar);
    auto *words = new QHBoxLayout; // margins of the label itself would count twice in its height
    words->setContentsMargins(8, 4, 8, 0);
    words->addWidget(m_words);
    layout->addLayout(words);
    layout->addWidget(m_scroll, 1);
    placeParts();
    showWords(emptyText(), true);

    const auto markStale = [this] { m_isStale = true; };
    connect(m_choices, &EvaluationChoices::changed, this, markStale);
    connect(m_threshold, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedThreshold = threshold();
        m_isStale = true;
    });
    connect(m_versions, &ChartPane::clicked, this, &EvaluationView::chooseVersionAt);
}

ChartPane *EvaluationView::pane(const Appearance *appearance, const QString &name, const QString &words,
                                const QString &toolTip)
{
    auto *result = new ChartPane(appearance, this);
    result->setObjectName(name);
    result->setAccessibleName(words);
    result->setAccessibleDescription(toolTip);
    result->setToolTip(u"<qt>%1</qt>"_s.arg(toolTip.toHtmlEscaped())); // rich text is wrapped
    result->setMinimumSize(leastPane);
    return result;
}

void EvaluationView::buildMatrix(const Appearance *appearance)
{
    m_table = new ConfusionTable(appearance, &m_confusion);
    m_table->setObjectName(u"confusionMatrix"_s);
    m_table->setAccessibleName(tr("Confusion matrix"));
    m_matrixTitle->setProperty("role", u"strong"_s);
    m_threshold->setObjectName(u"matrixThreshold"_s);
    m_threshold->setProperty("role", u"flat"_s);
    m_threshold->setAccessibleName(tr("Threshold"));
    m_threshold->setToolTip(tr("From which score on a reading is called an anomaly: a probability of 0.5, or "
                               "the threshold of alarms. Of the decision that is the one in force on its "
                               "device now; of a version, the lowest at which the readings that it has "
                               "scored again have no more false alarms than are wanted."));
    m_threshold->addItem(tr("at 0.5", "probability"), int(Threshold::Even));
    m_threshold->addItem(tr("at the alarm threshold"), int(Threshold::Alarm));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 2, 0, 0);
    head->addWidget(m_matrixTitle);
    head->addStretch(1);
    head->addWidget(m_threshold);
    auto *layout = new QVBoxLayout(m_matrix);
    layout->setContentsMargins(2, 0, 8, 4);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    m_matrix->setMinimumSize(leastPane);
}

/// Figures over the charts or, where there is room, at their right.
void EvaluationView::placeParts()
{
    const bool isWide = width() >= wideWidth;
    arrangeFigures(isWide);
    if (std::exchange(m_isPlaced, true) && m_isWide == isWide)
        return;
    m_isWide = isWide;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_figures, m_curve, m_reliability, m_matrix, m_delays, m_versions})
        m_grid->removeWidget(part);
    const int first = isWide ? 0 : 1;
    m_grid->addWidget(m_figures, 0, isWide ? 2 : 0, isWide ? 3 : 1, isWide ? 1 : 2);
    m_grid->addWidget(m_curve, first, 0);
    m_grid->addWidget(m_reliability, first, 1);
    m_grid->addWidget(m_matrix, first + 1, 0);
    m_grid->addWidget(m_delays, first + 1, 1);
    m_grid->addWidget(m_versions, first + 2, 0, 1, 2);
    for (int row = 0; row < 4; ++row)
        m_grid->setRowStretch(row, row >= first && row < first + 3 ? 1 : 0);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, isWide ? 2 : 0);
}

void EvaluationView::arrangeFigures(bool isWide)
{
    using enum EvaluationPanel::Arrangement;
    constexpr int margins = 24; // of the view, and the bar that scrolls
    const auto wanted = isWide ? Column : m_figures->rowWidth() + margins <= width() ? Row : Pairs;
    if (std::exchange(m_arrangement, wanted) != wanted)
        m_figures->arrange(wanted);
}

void EvaluationView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
    m_isStale = true;
}

void EvaluationView::hideEvent(QHideEvent *event)
{
    Q_EMIT evaluationWanted(std::nullopt);
    QWidget::hideEvent(event);
}

void EvaluationView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

Threshold EvaluationView::threshold() const
{
    return Threshold(m_threshold->currentData().toInt());
}

const session::ModelEvaluation *EvaluationView::evaluation() const
{
    const bool isThere =
        m_snapshot && m_snapshot->evaluation && m_snapshot->evaluation->request == m_choices->request();
    return isThere ? m_snapshot->evaluation.get() : nullptr;
}

void EvaluationView::showSnapshot(const SnapshotPtr &snapshot)
{
    const SnapshotPtr before = std::exchange(m_snapshot, snapshot);
    m_choices->showSnapshot(snapshot);
    if (snapshot)
        Q_EMIT evaluationWanted(m_choices->request());
    const bool isSame = before && snapshot && before->evaluation == snapshot->evaluation &&
                        before->infos == snapshot->infos && before->isPast() == snapshot->isPast();
    if (std::exchange(m_isStale, false) || !isSame)
        rebuild();
}

void EvaluationView::rebuild()
{
    const session::ModelEvaluation *shown = evaluation();
    if (m_snapshot && m_choices->isFinding()) {
        m_isStale = true;
        return;
    }
    if (!shown && m_snapshot && m_snapshot->evaluation && m_snapshot->batch > 0) {
        m_isStale = true; // it is on its way; what is on screen says what it is of
        return;
    }
    if (!shown || m_snapshot->batch == 0)
        return showWords(emptyText(), true);
    m_threshold->setEnabled(shown->atAlarm.has_value());
    const Threshold possible = shown->atAlarm ? m_wantedThreshold : Threshold::Even;
    const QSignalBlocker blocker(m_threshold); // a person has not chosen that
    m_threshold->setCurrentIndex(m_threshold->findData(int(possible)));
    showWords(words(*shown), false);
    m_curve->setChart(awaited(precisionRecallChart(*shown, threshold()), *shown));
    m_reliability->setChart(awaited(reliabilityChart(*shown), *shown));
    m_delays->setChart(delayChart(*shown, threshold()));
    m_versions->setChart(versionsChart(*m_snapshot, shown->request));
    m_confusion.setConfusion(confusionAt(*shown, threshold()));
    m_figures->showFigures(evaluationFigures(*shown, threshold(), *m_snapshot->config));
}

void EvaluationView::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    rebuild();
}

QString EvaluationView::emptyText() const
{
    if (!m_snapshot)
        return m_isOpening
                   ? tr("Opening the run…")
                   : tr("What models are worth appears here.\nFile > New demonstration starts a fleet.");
    if (m_snapshot->batch == 0)
        return tr("The evaluation begins with the first batch.");
    return m_snapshot->isPast() ? tr("The evaluation appears here as it was then, once it is computed.")
                                : tr("Counting…");
}

/// The figures of a version are in the file, its curves are computed again.
bool EvaluationView::isAwaited(const session::ModelEvaluation &evaluation) const
{
    return m_snapshot->isPast() && evaluation.request.model == EvaluatedModel::Version &&
           !evaluation.hasScores && !evaluation.isAllAgain() && evaluation.versionScoresFrom == 0;
}

charts::Chart EvaluationView::awaited(charts::Chart chart, const session::ModelEvaluation &evaluation) const
{
    if (isAwaited(evaluation))
        chart.emptyText = tr("Appears here once it is computed");
    return chart;
}

/// The charts keep their place while a version that is still scoring has a shorter sentence.
QSize EvaluationView::roomForWords()
{
    m_words->setMinimumHeight(0); // it would count
    const QSize needed(m_words->width(), m_words->heightForWidth(m_words->width()));
    const auto before = std::exchange(m_wordsModel, m_choices->request().model);
    const bool isSame = before == m_wordsModel && m_wordsRoom.width() == needed.width();
    return isSame ? needed.expandedTo(m_wordsRoom) : needed;
}

void EvaluationView::showWords(const QString &text, bool isEmpty)
{
    if (m_words->text() != text)
        m_words->setText(text);
    const QSize room = isEmpty ? QSize() : roomForWords();
    m_words->setMinimumHeight(isEmpty ? 0 : room.height());
    m_words->setMaximumHeight(isEmpty ? QWIDGETSIZE_MAX : room.height());
    m_wordsRoom = room;
    if (m_scroll->isHidden() == isEmpty)
        return;
    m_scroll->setVisible(!isEmpty);
    m_words->setAlignment(isEmpty ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignTop);
    m_words->setSizePolicy(QSizePolicy::Preferred, isEmpty ? QSizePolicy::Expanding : QSizePolicy::Preferred);
}

void EvaluationView::chooseVersionAt(double batch)
{
    const session::VersionRow *nearest = nullptr;
    for (const session::VersionRow &row : *m_snapshot->versions) {
        const auto distance = [batch](const session::VersionRow &version) {
            return std::abs(double(version.batch) - batch);
        };
        if (row.evaluation && (!nearest || distance(row) < distance(*nearest)))
            nearest = &row;
    }
    if (nearest)
        m_choices->chooseVersion(nearest->version);
}

EvaluationContent EvaluationView::content() const
{
    EvaluationContent content;
    content.title = m_words->text();
    content.curve = m_curve->chart();
    content.reliability = m_reliability->chart();
    content.delays = m_delays->chart();
    content.versions = m_versions->chart();
    content.matrixTitle = QString(m_matrixTitle->text() + u' ' + m_threshold->currentText());
    content.confusion = m_confusion.confusion();
    if (const session::ModelEvaluation *shown = evaluation()) {
        content.evaluation = m_snapshot->evaluation;
        content.figures = evaluationFigures(*shown, threshold(), *m_snapshot->config);
    }
    return content;
}

} // namespace fleetgrad::desktop
