// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedmodel.h"

#include <session/modelcomparison.h>

#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QLabel;

namespace fleetgrad::desktop {

/// What two models claim and what they were measured at, side by side.
class ComparedFigures : public QWidget
{
    Q_OBJECT
public:
    explicit ComparedFigures(QWidget *parent = nullptr);

    /// What the run says of them.
    void showModels(const std::array<ComparedModel, 2> &models);
    void showComparison(const session::ModelComparison &comparison);
    /// Of readings: nothing, while others are being scored.
    void clearReadings();

    struct Row
    {
        QString name;
        bool isFirst;                 ///< of those that belong together
        bool isCount;                 ///< of readings
        std::array<double, 2> values; ///< of A and B; NaN where there is none
    };
    /// What is shown.
    std::vector<Row> rows() const;

private:
    enum Line {
        Claimed,
        RunAccuracy,
        RunPrAuc,
        RunLogLoss,
        NewLabels,
        NewAccuracy,
        NewPrAuc,
        NewLogLoss,
        AllLabels,
        AllPrAuc,
        AllLogLoss,
        LineCount
    };

    void set(Line line, double first, double second, const QString &why = {});
    void setCount(Line line, std::uint64_t count);

    static bool isFirst(int line);

    std::array<std::array<QLabel *, 3>, LineCount> m_values{}; ///< A, B, difference
    std::array<QLabel *, LineCount> m_names{};
    std::array<std::array<double, 2>, LineCount> m_numbers;
};

} // namespace fleetgrad::desktop
