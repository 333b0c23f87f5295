// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportbody.h"

#include <QString>
#include <QTextDocument>

#include <functional>
#include <memory>

class QPainter;

namespace fleetgrad::report {

class PaperCharts;

/// A report laid out on pages of A4, in pixels of 1/96 inch. Belongs to one thread.
class Paper
{
public:
    /// `body` gives the HTML and says by `figure` where its charts are.
    explicit Paper(const std::function<QString(const Figure &figure)> &body);
    ~Paper();

    int pages() const;
    /// Page from 1, its upper left corner at the origin, with words at its foot.
    void paint(QPainter &painter, int page, const QString &foot);

private:
    QTextDocument m_document;
    std::unique_ptr<PaperCharts> m_charts;
};

} // namespace fleetgrad::report
