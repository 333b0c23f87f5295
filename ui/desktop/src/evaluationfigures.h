// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicefacts.h"
#include "evaluationcharts.h"

#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;

namespace fleetgrad::desktop {

/// A figure of an evaluation: what it is, its value as text (a dash where there is none) and why, and the
/// value itself, NaN likewise.
struct EvaluationFigure
{
    QString name;
    DeviceFact fact;
    double value;
};

/// In three groups: of the scores, at the threshold, of the alarms. Always equally many.
using EvaluationFigures = std::array<std::vector<EvaluationFigure>, 3>;
EvaluationFigures evaluationFigures(const session::ModelEvaluation &evaluation, Threshold threshold,
                                    const fleet::RunConfig &config);

/// The three groups.
class EvaluationPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Arrangement : unsigned char {
        Row,    ///< beside each other
        Pairs,  ///< the alarms below the scores, the rest beside them
        Column, ///< below each other
    };

    explicit EvaluationPanel(QWidget *parent = nullptr);

    void showFigures(const EvaluationFigures &figures);
    void arrange(Arrangement arrangement);
    /// What Arrangement::Row needs.
    int rowWidth() const;

private:
    QGridLayout *m_layout;
    std::array<QWidget *, 3> m_groups{};
    std::array<std::vector<std::array<QLabel *, 2>>, 3> m_labels; ///< name and value
};

} // namespace fleetgrad::desktop
