// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versiondetails.h"

#include "card.h"
#include "delegates.h"
#include "figures.h"
#include "modelorigin.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleetgrad::desktop {

namespace {

/// The newest value that is not of a later batch.
double lastUntil(const session::CurveData &curve, double batch)
{
    const auto after = std::ranges::upper_bound(curve, batch, {}, &session::CurvePoint::batch);
    return after == curve.begin() ? std::nan("") : double(std::prev(after)->last);
}

} // namespace

VersionDetails::VersionDetails(const Appearance *appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_title(new QLabel), m_chipPlace(new QWidget),
      m_origin(secondaryLabel())
{
    setObjectName(u"versionDetails"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 4);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    m_title->setProperty("role", u"strong"_s);
    grid->addWidget(m_title, 0, 0);
    m_chipPlace->setFixedSize(chipWidth(font(), tr("live")) + 2, QFontMetrics(font()).height() + 4);
    grid->addWidget(m_chipPlace, 0, 1, Qt::AlignRight);

    const std::array<QString, LineCount> names = {tr("measured PR-AUC"),
                                                  tr("measured log loss"),
                                                  tr("claimed accuracy"),
                                                  tr("measured accuracy"),
                                                  tr("majority class"),
                                                  tr("last known label"),
                                                  tr("devices in round / kept out"),
                                                  tr("samples")};
    for (int line = 0; line < LineCount; ++line) {
        auto *value = new QLabel;
        m_values[std::size_t(line)] = value;
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setAccessibleName(names[std::size_t(line)]);
        if (line == PrAuc)
            value->setProperty("role", u"strong"_s);
        m_names[std::size_t(line)] = secondaryLabel(names[std::size_t(line)]);
        grid->addWidget(m_names[std::size_t(line)], line + 1, 0);
        grid->addWidget(value, line + 1, 1, Qt::AlignRight);
    }
    m_origin->setObjectName(u"modelOrigin"_s);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    m_origin->hide();
    grid->addWidget(m_origin, LineCount + 1, 0, 1, 2);
}

void VersionDetails::set(Line line, const QString &text, const QString &toolTip)
{
    QLabel *label = m_values[line];
    setLiveText(label, text);
    if (label->toolTip() != toolTip)
        label->setToolTip(toolTip);
}

void VersionDetails::setFigure(Line line, double value, const QString &toolTip)
{
    set(line, scoreText(value), std::isfinite(value) ? QString() : toolTip);
}

void VersionDetails::begin(const QString &title, bool isLive)
{
    setLiveText(m_title, title);
    showOrigin({});
    if (std::exchange(m_isLive, isLive) != isLive)
        update();
}

void VersionDetails::showVersion(const session::VersionRow *row, bool isLive)
{
    begin(row ? tr("Global v%1").arg(row->version) : tr("No global version yet"), row && isLive);
    const QString noRound = tr("The first round has not been yet.");
    const QString noLabels =
        row ? tr("No labelled readings have come since this version was published.") : noRound;
    const bool isMeasured = row && row->evaluation;
    const learning::Metrics none;
    const learning::Metrics *measured = &none;
    if (isMeasured)
        measured = row->evaluation->fleet.labelled > 0 ? &row->evaluation->fleet : &row->evaluation->holdOut;
    setFigure(PrAuc, measured->prAuc,
              isMeasured ? tr("Needs anomalies among the labels, and there were none.") : noLabels);
    setFigure(LogLoss, measured->logLoss, noLabels);
    setFigure(MeasuredAccuracy, measured->accuracy, noLabels);
    const bool claims = row && row->devices > 0;
    setFigure(ClaimedAccuracy, claims ? double(row->claimedAccuracy) : std::nan(""),
              row ? tr("No device claims anything of this version: a person promoted it, or it is untrained.")
                  : noRound);
    set(Samples, row ? countText(row->samples) : dash(), row ? QString() : noRound);
    showDevices(row ? QString(wholeText(row->devices) + u" / "_s + wholeText(row->screenedOut)) : dash(),
                row ? QString() : noRound, row && row->screenedOut > 0);
}

void VersionDetails::showLocal(const QString &title, const LocalVersion *local)
{
    begin(title, false);
    const QString unknown = tr("Open the device in the list to have its figures read.");
    const QString fewLabels = local ? tr("Needs 200 labels, which the device had not by then.") : unknown;
    const fleet::WindowMetrics none;
    const fleet::WindowMetrics &measured = local ? local->measured : none;
    setFigure(PrAuc, double(measured.prAuc), fewLabels);
    setFigure(LogLoss, double(measured.logLoss), fewLabels);
    setFigure(MeasuredAccuracy, double(measured.accuracy), fewLabels);
    setFigure(ClaimedAccuracy, local ? double(local->claimedAccuracy) : std::nan(""), unknown);
    set(Samples, local ? countText(std::uint64_t(std::max<std::int64_t>(0, local->samples))) : dash(),
        local ? QString() : unknown);
    showDevices(dash(), tr("The model of one device: no round made it."), false);
}

void VersionDetails::showFile(const QString &title, const store::ModelFile &file)
{
    begin(title, false);
    const QString unmeasured = tr("Nobody measured the model of a file here: compare it with another.");
    const QString theirs = tr("Measured by the run that it is from, as its file says");
    const store::ModelMeasurement none;
    const store::ModelMeasurement &measured = file.measured.empty() ? none : file.measured.front();
    set(PrAuc, scoreText(measured.prAuc), std::isfinite(measured.prAuc) ? theirs : unmeasured);
    set(LogLoss, scoreText(measured.logLoss), std::isfinite(measured.logLoss) ? theirs : unmeasured);
    set(MeasuredAccuracy, scoreText(measured.accuracy),
        std::isfinite(measured.accuracy) ? theirs : unmeasured);
    setFigure(ClaimedAccuracy, file.claimedAccuracy, unmeasured);
    showOrigin(modelOrigin(file));
    set(Samples, countText(std::uint64_t(std::max<qint64>(0, file.samples))), {});
    showDevices(dash(), tr("A file does not say it."), false);
}

void VersionDetails::showOrigin(const QString &text)
{
    if (m_origin->text() != text)
        m_origin->setText(text);
    m_origin->setVisible(!text.isEmpty());
}

void VersionDetails::showDevices(const QString &text, const QString &toolTip, bool isWarning)
{
    set(Devices, text, toolTip);
    const QColor color = isWarning ? m_appearance->look().chart.error : m_appearance->look().chart.text;
    QPalette colors = m_values[Devices]->palette();
    if (colors.color(QPalette::WindowText) == color)
        return; // a new palette styles the label anew
    colors.setColor(QPalette::WindowText, color);
    m_values[Devices]->setPalette(colors);
}

void VersionDetails::showFleet(const SnapshotPtr &snapshot, const session::VersionRow *row)
{
    const bool isThen = row && row->evaluation;
    const double batch = isThen ? double(row->evaluation->toBatch) : std::numeric_limits<double>::infinity();
    double majority = std::nan(""), lastLabel = std::nan("");
    if (snapshot && snapshot->fleetCurves) {
        const auto &accuracy = snapshot->fleetCurves->metrics[std::size_t(fleet::ChartMetric::Accuracy)];
        majority = lastUntil(accuracy.majority, batch);
        lastLabel = lastUntil(accuracy.lastLabel, batch);
    }
    const QString waiting = tr("Waiting for the first labelled readings.");
    QString what = tr("Accuracy of the fleet over the last 1,000 labelled readings, mean over the devices");
    if (isThen)
        what = tr("%1, after batch %2, until which this version was measured")
                   .arg(what, wholeText(row->evaluation->toBatch));
    QString ofMajority = what;
    if (isThen) { // of the very readings that measured it
        const double anomalies = row->evaluation->fleet.baseRate;
        majority = std::max(anomalies, 1 - anomalies);
        ofMajority = tr("Accuracy of always saying what is more frequent, on the readings that measured it");
    }
    set(Majority, scoreText(majority), std::isfinite(majority) ? ofMajority : waiting);
    set(LastLabel, scoreText(lastLabel), std::isfinite(lastLabel) ? what : waiting);
}

void VersionDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = m_appearance->look();
    painter.setPen(look.line);
    painter.drawLine(0, 0, width(), 0);
    painter.setFont(font());
    if (m_isLive)
        paintChip(&painter, m_chipPlace->geometry(), tr("live"), look.good);
}

} // namespace fleetgrad::desktop
