// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart.h>

#include <QObject>
#include <QSize>
#include <QString>
#include <QTextFormat>
#include <QTextObjectInterface>

#include <vector>

class QTextDocument;

namespace fleetgrad::report {

/// Charts within the text of a document, drawn in vectors: QTextDocument itself knows pictures of pixels
/// alone.
class PaperCharts : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// Keeps the chart; the HTML of an image that adopt() takes the place of.
    QString add(const charts::Chart &chart, QSize size);
    /// Puts the charts where their images are in the document.
    void adopt(QTextDocument &document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Placed
    {
        charts::Chart chart;
        QSizeF size; ///< as it is drawn
    };
    std::vector<Placed> m_charts;
};

} // namespace fleetgrad::report
