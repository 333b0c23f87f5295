// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluationexport.h"

#include <charts/chart.h>
#include <desktop/confusionmodel.h>
#include <desktop/fleetmodel.h>
#include <desktop/fleetselection.h>
#include <desktop/look.h>

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace fleetgrad::desktop {

class ChartPane;
class Choice;
class ConfusionTable;
class EvaluationChoices;
class PastBar;

/// What a model is worth on whose readings: precision and recall, the confusion matrix, reliability, alarms,
/// and what versions claimed against what was measured. Asks for its evaluation while it can be seen.
class EvaluationView : public QWidget
{
    Q_OBJECT
public:
    EvaluationView(const Appearance *appearance, const FleetSelection *selection, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    void setOpening(bool isOpening);
    /// That what it shows of the past is computed.
    PastBar *pastBar() const { return m_pastBar; }
    EvaluationChoices *choices() const { return m_choices; }
    /// As it is on screen.
    EvaluationContent content() const;

Q_SIGNALS:
    /// Nothing: it can't be seen any more.
    void evaluationWanted(const std::optional<session::EvaluationRequest> &request);
    void menuWanted(const QPoint &globalPosition);

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    ChartPane *pane(const Appearance *appearance, const QString &name, const QString &words,
                    const QString &toolTip);
    void buildMatrix(const Appearance *appearance);
    void placeParts();
    void arrangeFigures(bool isWide);
    void rebuild();
    QSize roomForWords();
    void showWords(const QString &words, bool isEmpty);
    const session::ModelEvaluation *evaluation() const; ///< of what is chosen; null while it is on its way
    Threshold threshold() const;
    QString words(const session::ModelEvaluation &evaluation) const;
    QString againText(const session::ModelEvaluation &evaluation) const;
    QString alarmsText(const session::ModelEvaluation &evaluation) const;
    bool isAwaited(const session::ModelEvaluation &evaluation) const;
    charts::Chart awaited(charts::Chart chart, const session::ModelEvaluation &evaluation) const;
    static QString unknownText(const session::ModelEvaluation &evaluation, bool isFinished);
    QString emptyText() const;
    void chooseVersionAt(double batch);

    EvaluationChoices *m_choices;
    PastBar *m_pastBar;
    QLabel *m_words;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    ChartPane *m_curve, *m_reliability, *m_delays, *m_versions;
    QWidget *m_matrix;
    QLabel *m_matrixTitle;
    Choice *m_threshold;
    Threshold m_wantedThreshold = Threshold::Even; ///< chosen, whether it is known of this model or not
    ConfusionModel m_confusion;
    ConfusionTable *m_table = nullptr;
    EvaluationPanel *m_figures;
    QSize m_wordsRoom; ///< that the sentences of models of one kind have needed so far
    session::EvaluatedModel m_wordsModel{};
    SnapshotPtr m_snapshot;
    bool m_isWide = false, m_isPlaced = false;
    EvaluationPanel::Arrangement m_arrangement = EvaluationPanel::Arrangement::Row;
    bool m_isStale = true, m_isOpening = false;
};

} // namespace fleetgrad::desktop
