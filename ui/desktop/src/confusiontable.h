// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/theme.h>
#include <desktop/confusionmodel.h>
#include <desktop/look.h>

#include <QTableView>

class QPainter;

namespace fleetgrad::desktop {

/// A confusion matrix that fills its place: counts, and beneath them their share of the row, which the cell
/// is shaded by.
class ConfusionTable : public QTableView
{
    Q_OBJECT
public:
    ConfusionTable(const Appearance *appearance, ConfusionModel *model, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int titleWidth() const; ///< of the longer word over a column, in one line

    ConfusionModel *m_model;
};

/// The whole matrix with its headers and that title, for an export.
void paintConfusion(QPainter &painter, const learning::Confusion &confusion, const QString &title,
                    const QRectF &room, const charts::Theme &theme, const QFont &font);

} // namespace fleetgrad::desktop
